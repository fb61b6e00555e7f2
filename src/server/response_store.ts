/**
 * Responses that clients may ask for again, or go on from: held in memory, bounded, and each client's own.
 *
 * @module
 */

/** How much is kept. What is beyond goes oldest first, from whoever has most. */
export interface StoreLimits {
  readonly maxResponses: number;
  /** Of the responses with all that they were made from, as JSON in UTF-8. */
  readonly maxBytes: number;
  /** Milliseconds after which a response is forgotten. */
  readonly ttl: number;
}

/** A response as its client got it, and all items that its model was given. */
export interface Stored {
  readonly response: { readonly id: string; readonly output: readonly object[] };
  readonly items: readonly object[];
}

interface Entry {
  readonly json: Uint8Array;
  readonly since: number;
}

/** The responses of one client. */
export interface Shelf {
  get(id: string): Stored | undefined;
  put(stored: Stored): void;
  /** Whether it was there. */
  delete(id: string): boolean;
  /** What is kept and for how long, for those who miss something. */
  readonly bounds: string;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** The responses of all clients. */
export class ResponseStore {
  readonly #limits: StoreLimits;
  /** By owner and id, the oldest first. */
  readonly #shelves = new Map<string, Map<string, Entry>>();

  constructor(limits: StoreLimits) {
    this.#limits = limits;
  }

  /** What is held now. */
  get held(): { readonly responses: number; readonly bytes: number } {
    const sizes = [...this.#shelves.values()].map((shelf) => [shelf.size, bytesOf(shelf)] as const);
    return {
      responses: sizes.reduce((sum, [count]) => sum + count, 0),
      bytes: sizes.reduce((sum, [, bytes]) => sum + bytes, 0),
    };
  }

  /** @param owner What tells a client from others; those without a key share one shelf. */
  shelf(owner: string): Shelf {
    const { maxResponses, maxBytes, ttl } = this.#limits;
    return {
      get: (id) => {
        this.#trim();
        const entry = this.#shelves.get(owner)?.get(id);
        return entry && JSON.parse(DECODER.decode(entry.json)) as Stored;
      },
      put: (stored) => {
        const shelf = this.#shelves.get(owner) ?? new Map<string, Entry>();
        this.#shelves.set(owner, shelf);
        shelf.set(stored.response.id, {
          json: ENCODER.encode(JSON.stringify(stored)),
          since: performance.now(),
        });
        this.#trim();
      },
      delete: (id) => this.#shelves.get(owner)?.delete(id) ?? false,
      bounds: `the last ${maxResponses} responses of at most ${maxBytes >> 20} MiB are kept for ${
        Math.round(ttl / 60_000)
      } minutes`,
    };
  }

  #trim(): void {
    const { maxResponses, maxBytes, ttl } = this.#limits;
    const old = performance.now() - ttl;
    for (const [owner, shelf] of this.#shelves) {
      for (const [id, { since }] of shelf) {
        if (since > old) break;
        shelf.delete(id);
      }
      if (shelf.size === 0) this.#shelves.delete(owner);
    }
    for (let { responses, bytes } = this.held; responses > maxResponses || bytes > maxBytes;) {
      const cost = bytes > maxBytes ? bytesOf : (shelf: Map<string, Entry>) => shelf.size;
      const most = [...this.#shelves.values()].reduce((a, b) => cost(b) > cost(a) ? b : a);
      const [id, { json }] = most.entries().next().value!;
      most.delete(id);
      [responses, bytes] = [responses - 1, bytes - json.length];
    }
  }
}

function bytesOf(shelf: ReadonlyMap<string, Entry>): number {
  return shelf.values().reduce((sum, { json }) => sum + json.length, 0);
}
