/**
 * Machine code on disk, so that a second start compiles nothing. An entry is one file named by what it was made
 * from; it is written beside its place and renamed, and a damaged one counts as absent.
 *
 * @module
 */
import type { Architecture, Compiled } from "./nvrtc.ts";

/** What machine code is made from. */
export interface CubinSource {
  readonly source: string;
  readonly architecture: Architecture;
  readonly options: readonly string[];
  /** Version of the compiler. */
  readonly nvrtc: string;
}

/** The facts before the code in an entry. */
interface Header {
  readonly sha256: string;
  readonly report: Compiled["report"];
  readonly milliseconds: number;
}

/** First bytes of an entry; a change of its form changes them. */
const MAGIC = new TextEncoder().encode("tessera cubin 1\n");

/** The name of the entry for `from`: SHA-256 of everything that decides the code. */
export async function cubinKey(from: CubinSource): Promise<string> {
  const text = JSON.stringify([from.nvrtc, from.architecture, from.options, from.source]);
  return await sha256(new TextEncoder().encode(text));
}

/** Entries in one folder; several processes may share it. */
export class CubinCache {
  constructor(readonly folder: string) {}

  /** The code under `key`; nothing if it is not there, damaged or cannot be read: then it is compiled again. */
  async load(key: string): Promise<Compiled | undefined> {
    const bytes = await Deno.readFile(this.#path(key)).catch(() => undefined);
    return bytes && await decode(bytes);
  }

  /** Keeps `compiled` under `key`. @throws {Error} If that cannot be written; nothing of it is left then. */
  async save(key: string, compiled: Compiled): Promise<void> {
    await Deno.mkdir(this.folder, { recursive: true });
    const fresh = `${this.#path(key)}.${crypto.randomUUID()}`;
    try {
      await Deno.writeFile(fresh, await encode(compiled));
      await Deno.rename(fresh, this.#path(key));
    } catch (error) {
      await Deno.remove(fresh).catch(() => {});
      throw error;
    }
  }

  #path(key: string): string {
    return `${this.folder}/${key}.cubin`;
  }
}

async function encode({ cubin, report, milliseconds }: Compiled): Promise<Uint8Array<ArrayBuffer>> {
  const facts: Header = { sha256: await sha256(cubin), report, milliseconds };
  const header = new TextEncoder().encode(JSON.stringify(facts));
  const entry = new Uint8Array(MAGIC.length + 4 + header.length + cubin.length);
  entry.set(MAGIC);
  new DataView(entry.buffer).setUint32(MAGIC.length, header.length, true);
  entry.set(header, MAGIC.length + 4);
  entry.set(cubin, MAGIC.length + 4 + header.length);
  return entry;
}

async function decode(entry: Uint8Array<ArrayBuffer>): Promise<Compiled | undefined> {
  const start = MAGIC.length + 4;
  if (entry.length < start || MAGIC.some((byte, i) => entry[i] !== byte)) return undefined;
  const end = start + new DataView(entry.buffer, entry.byteOffset).getUint32(MAGIC.length, true);
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder().decode(entry.subarray(start, end)));
  } catch {
    return undefined; // damaged: compiled again and written anew
  }
  const cubin = entry.slice(end);
  if (await sha256(cubin) !== header.sha256) return undefined;
  return { cubin, report: header.report, milliseconds: header.milliseconds };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
