/**
 * GGUF files for tests, written byte by byte, sound or not.
 *
 * @module
 */
import { BLOCKS, type GgufType, typeOfCode } from "../../src/gguf/types.ts";

/** A value with the type that it is written as. */
export type Typed =
  | { readonly u8: number }
  | { readonly u32: number }
  | { readonly i32: number }
  | { readonly f32: number }
  | { readonly u64: bigint }
  | { readonly bool: number }
  | { readonly string: string | Uint8Array }
  | { readonly list: readonly Typed[]; readonly of: number };

/** A tensor to write. */
export interface Writable {
  readonly name: string;
  /** As the file has them: innermost first. */
  readonly sizes: readonly number[];
  readonly type: GgufType | number;
  /** Default: zeros of the right size. */
  readonly data?: Uint8Array;
  /** Default: after the tensor before. */
  readonly offset?: number;
}

/** What to write; keys may come twice. */
export interface GgufParts {
  readonly magic?: number;
  readonly version?: number;
  readonly metadata: readonly (readonly [key: string, value: Typed | { readonly code: number }])[];
  readonly tensors?: readonly Writable[];
  readonly alignment?: number;
  readonly tensorCount?: bigint;
  readonly keyCount?: bigint;
}

const CODE = { u8: 0, u32: 4, i32: 5, f32: 6, bool: 7, string: 8, list: 9, u64: 10 } as const;
const TYPE_CODES = new Map(
  Array.from({ length: 64 }, (_, code) => [typeOfCode(code), code] as const).filter(([type]) => type),
);

/** The bytes of a file. */
export function gguf(parts: GgufParts): Uint8Array<ArrayBuffer> {
  const out = new Bytes();
  const { tensors = [], alignment = 32 } = parts;
  out.u32(parts.magic ?? 0x46554747).u32(parts.version ?? 3);
  out.u64(parts.tensorCount ?? BigInt(tensors.length)).u64(parts.keyCount ?? BigInt(parts.metadata.length));
  for (const [key, value] of parts.metadata) {
    out.string(key);
    if ("code" in value) out.u32(value.code);
    else out.u32(CODE[kindOf(value)]).value(value);
  }
  let end = 0;
  const data: [at: number, bytes: Uint8Array][] = [];
  for (const { name, sizes, type, data: given, offset } of tensors) {
    out.string(name).u32(sizes.length);
    sizes.forEach((size) => out.u64(BigInt(size)));
    const block = typeof type === "string" ? BLOCKS[type] : { elements: 1, bytes: 1 };
    const bytes = given ?? new Uint8Array(sizes.reduce((a, b) => a * b, block.bytes) / block.elements);
    const at = offset ?? Math.ceil(end / alignment) * alignment;
    out.u32(typeof type === "string" ? TYPE_CODES.get(type)! : type).u64(BigInt(at));
    if (offset === undefined) data.push([at, bytes]);
    end = at + bytes.length;
  }
  const header = out.bytes();
  if (tensors.length === 0) return header;
  const start = Math.ceil(header.length / alignment) * alignment;
  const file = new Uint8Array(start + Math.max(0, ...data.map(([at, bytes]) => at + bytes.length)));
  file.set(header);
  for (const [at, bytes] of data) file.set(bytes, start + at);
  return file;
}

/** A list of texts. */
export function texts(items: readonly string[]): Typed {
  return { list: items.map((string) => ({ string })), of: CODE.string };
}

function kindOf(value: Typed): keyof typeof CODE {
  return Object.keys(value)[0] as keyof typeof CODE;
}

/** A growing list of bytes, little-endian. */
class Bytes {
  readonly #bytes: number[] = [];
  #view = new DataView(new ArrayBuffer(8));
  #take(count: number): this {
    for (let i = 0; i < count; i++) this.#bytes.push(this.#view.getUint8(i));
    return this;
  }
  u32(value: number): this {
    this.#view.setUint32(0, value, true);
    return this.#take(4);
  }
  u64(value: bigint): this {
    this.#view.setBigUint64(0, value, true);
    return this.#take(8);
  }
  string(text: string | Uint8Array): this {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    this.u64(BigInt(bytes.length));
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }
  value(value: Typed): this {
    if ("string" in value) return this.string(value.string);
    if ("u64" in value) return this.u64(value.u64);
    if ("u32" in value) return this.u32(value.u32);
    if ("i32" in value) return this.u32(value.i32 >>> 0);
    if ("u8" in value || "bool" in value) {
      this.#bytes.push("u8" in value ? value.u8 : value.bool);
      return this;
    }
    if ("f32" in value) {
      this.#view.setFloat32(0, value.f32, true);
      return this.#take(4);
    }
    this.u32(value.of).u64(BigInt(value.list.length));
    value.list.forEach((item) => this.value(item));
    return this;
  }
  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}
