/**
 * Who asks, and how much they may: keys in use, their limits, and what is left of those.
 *
 * @module
 */
import { ApiError } from "./errors.ts";
import { type Key, type Scope, sha256 } from "./keys.ts";

/** Something that fills up again within a minute. It may be overdrawn, which delays what comes next. */
class Bucket {
  #level: number | undefined;
  #at = 0;
  constructor(readonly now: () => number) {}

  /** Takes `amount`, unless less is left and it is not full; then gives the seconds to wait. */
  take(amount: number, limit: number): number {
    const level = this.level(limit);
    const least = Math.min(amount, limit); // what is larger than the limit must wait for all of it
    if (level < least) return (least - level) * 60 / limit;
    this.#level = level - amount;
    return 0;
  }

  give(amount: number): void {
    if (this.#level !== undefined) this.#level += amount;
  }

  level(limit: number): number {
    const now = this.now();
    this.#level = Math.min(limit, (this.#level ?? limit) + (now - this.#at) * limit / 60_000);
    this.#at = now;
    return this.#level;
  }
}

/** A key in use. */
export class Client {
  #open = 0;
  readonly #requests: Bucket;
  readonly #tokens: Bucket;

  /** @param now Milliseconds of a clock that never goes back. */
  constructor(public key: Key, now: () => number = () => performance.now()) {
    this.#requests = new Bucket(now);
    this.#tokens = new Bucket(now);
  }

  /** @throws {ApiError} 403, if the key is not good for it. */
  check(scope: Scope): void {
    const { name, scopes } = this.key;
    if (scopes.includes(scope) || scopes.includes("admin")) return;
    throw new ApiError(
      `You have insufficient permissions for this operation. Missing scope of ${name}: ${scope}`,
      {
        status: 403,
        code: "insufficient_permissions",
      },
    );
  }

  /** A request begins. Gives what ends it. @throws {ApiError} 429, if too many run, or began lately. */
  enter(): () => void {
    const { concurrent, requests } = this.key;
    if (concurrent !== undefined && this.#open >= concurrent) {
      throw this.#limited(`${concurrent} at the same time`, "concurrent requests", 1);
    }
    const wait = requests === undefined ? 0 : this.#requests.take(1, requests);
    if (wait > 0) throw this.#limited(`${requests} a minute`, "requests per min (RPM)", wait);
    this.#open++;
    return () => void this.#open--;
  }

  /** A request needs about so many tokens. Gives what tells how many it took. @throws {ApiError} 429, if too many. */
  reserve(tokens: number): (spent: number) => void {
    const { tokens: limit } = this.key;
    if (limit === undefined) return () => {};
    const wait = this.#tokens.take(tokens, limit);
    if (wait > 0) throw this.#limited(`${limit} a minute, requested ${tokens}`, "tokens per min (TPM)", wait);
    return (spent) => this.#tokens.give(tokens - spent);
  }

  /** What is left, as OpenAI's API tells it. */
  headers(): Record<string, string> {
    const of = (what: string, bucket: Bucket, limit: number | undefined) => {
      if (limit === undefined) return {};
      const left = bucket.level(limit);
      return {
        [`x-ratelimit-limit-${what}`]: `${limit}`,
        [`x-ratelimit-remaining-${what}`]: `${Math.max(0, Math.floor(left))}`,
        [`x-ratelimit-reset-${what}`]: duration((limit - left) * 60 / limit),
      };
    };
    const { requests, tokens } = this.key;
    return { ...of("requests", this.#requests, requests), ...of("tokens", this.#tokens, tokens) };
  }

  #limited(limit: string, what: string, seconds: number): ApiError {
    return new ApiError(
      `Rate limit reached for ${this.key.name} on ${what}: Limit ${limit}. Please try again later.`,
      {
        status: 429,
        code: "rate_limit_exceeded",
        headers: { "Retry-After": `${Math.min(60, Math.max(1, Math.ceil(seconds)))}`, ...this.headers() },
      },
    );
  }
}

/** All keys of a server. */
export class Clients {
  #known: readonly { readonly digest: Uint8Array; readonly client: Client }[] = [];

  constructor(keys: readonly Key[]) {
    this.replace(keys);
  }

  /** Other keys from now on. A client that keeps its name keeps what it has used. */
  replace(keys: readonly Key[]): void {
    const before = new Map(this.#known.map(({ client }) => [client.key.name, client]));
    this.#known = keys.flatMap((key) => {
      const client = before.get(key.name) ?? new Client(key);
      client.key = key;
      return key.digests.map((digest) => ({ digest: Uint8Array.fromHex(digest), client }));
    });
  }

  /**
   * Whose key comes as `Authorization: Bearer KEY`, or as `x-api-key` as Anthropic's clients send it. Digests are
   * compared, in constant time, so that an answer's delay says nothing about keys.
   *
   * @throws {ApiError} 401, if it is nobody's.
   */
  async identify({ headers }: Request): Promise<Client> {
    const given = /^bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "")?.[1] ??
      headers.get("x-api-key") ?? undefined;
    const found = given === undefined ? undefined : this.#find(Uint8Array.fromHex(await sha256(given)));
    if (found) return found;
    throw new ApiError(
      given === undefined ? "You did not provide an API key" : "Incorrect API key provided",
      {
        status: 401,
        code: "invalid_api_key",
        headers: { "WWW-Authenticate": "Bearer" },
      },
    );
  }

  /** Looks at every byte of every digest, whatever it finds. */
  #find(given: Uint8Array): Client | undefined {
    let found: Client | undefined;
    for (const { digest, client } of this.#known) {
      let difference = 0;
      for (let i = 0; i < 32; i++) difference |= digest[i]! ^ given[i]!;
      found = difference === 0 ? client : found;
    }
    return found;
  }
}

/** As OpenAI's API writes it: `17ms`, `1.5s`, `6m0s`. */
function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)}ms`;
  const rest = Math.round(seconds % 60 * 10) / 10;
  return seconds < 60 ? `${rest}s` : `${Math.floor(seconds / 60)}m${rest}s`;
}
