/**
 * Writes WebAssembly modules in their binary form. One import, the shared memory `env.memory`. (WebAssembly core
 * specification 3.0, chapter 5.)
 *
 * @module
 */
import type { Callee, Extra, Local } from "./expr.ts";
import { type Control, Func, type Item } from "./func.ts";
import { accessBytes, type Opcode, type OpcodeName, OPCODES, type ValType } from "./opcodes.ts";

/** A module while it is written. */
export class Module {
  readonly funcs: Func[] = [];

  /** @param address The type of addresses: `i64` for memory wider than 32 bits (memory64). */
  constructor(readonly address: "i32" | "i64" = "i32") {}

  /** Adds a function, written by `body`; it is exported under its name if `exported`. */
  func<const P extends readonly ValType[], R extends ValType>(
    name: string,
    params: P,
    result: R | undefined,
    body: (f: Func<P, R>, ...args: { [I in keyof P]: Local<P[I] & ValType> }) => void,
  ): Callee<P, R> {
    const f = new Func(name, params, result);
    const index = this.funcs.push(f as unknown as Func) - 1;
    body(f, ...params.map((_, i) => f.param(i as never)) as never);
    return { name, index, params, result: result as R };
  }

  /** The most pages of 64 KiB that the imported memory may be allowed to have. */
  get maximumPages(): number {
    return this.address === "i64" ? 262_144 : 65_536;
  }

  /** The binary. All functions are exported under their names. */
  encode(): Uint8Array<ArrayBuffer> {
    const out = new Bytes();
    out.raw(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    out.section(1, this.funcs, (b, f) => {
      b.raw(0x60);
      b.list(f.params, (b, t) => b.raw(TYPES[t]));
      b.list(f.result ? [f.result] : [], (b, t) => b.raw(TYPES[t]));
    });
    out.section(2, ["memory"], (b, name) => {
      b.name("env");
      b.name(name);
      b.raw(2, this.address === "i64" ? 7 : 3); // a memory: shared, with a maximum
      b.u32(1);
      b.u32(this.maximumPages);
    });
    out.section(3, this.funcs, (b, _, i) => b.u32(i));
    out.section(7, this.funcs, (b, f, i) => {
      b.name(f.name);
      b.raw(0);
      b.u32(i);
    });
    out.section(10, this.funcs, (b, f) => {
      const body = new Bytes();
      body.list(f.locals, (b, t) => b.raw(1, TYPES[t]));
      for (const item of f.items) encode(body, item);
      body.raw(0x0b);
      b.bytes(body);
    });
    const names = new Bytes(); // the name section makes engines' messages and profiles readable
    names.name("name");
    const functions = new Bytes();
    functions.list(this.funcs, (b, f, i) => {
      b.u32(i);
      b.name(f.name);
    });
    names.raw(1);
    names.bytes(functions);
    out.raw(0);
    out.bytes(names);
    return out.take();
  }
}

const TYPES: Readonly<Record<ValType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, v128: 0x7b };

const CONTROL: Readonly<Record<Control, readonly number[]>> = {
  "local.get": [0x20],
  "local.set": [0x21],
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  br: [0x0c],
  br_if: [0x0d],
  return: [0x0f],
};

function encode(out: Bytes, { op, type, extra = {} }: Item): void {
  if (op === "const") return constant(out, type!, extra);
  if (op === "call") {
    out.raw(0x10);
    return out.u32(extra.index!);
  }
  if (op in CONTROL) {
    out.raw(...CONTROL[op as Control]);
    if (extra.index !== undefined) out.u32(extra.index);
    return;
  }
  const { code, imm } = OPCODES[op as OpcodeName] as Opcode;
  if (code > 0xff) {
    out.raw(code >>> 16);
    out.u32(code & 0xffff);
  } else out.raw(code);
  if (imm === "memory" || imm === "memlane") {
    out.u32(Math.log2(accessBytes(op as OpcodeName))); // a hint
    out.u32(extra.offset ?? 0);
  }
  if (imm === "lane" || imm === "memlane") out.raw(extra.lane!);
  if (imm === "shuffle") out.raw(...extra.bytes!);
}

function constant(out: Bytes, type: ValType, { value, bytes }: Extra): void {
  if (type === "i32") {
    out.raw(0x41);
    out.s32(value!);
  } else if (type === "i64") {
    out.raw(0x42);
    out.s32(value!);
  } else if (type === "f32") out.raw(0x43, ...new Uint8Array(Float32Array.of(value!).buffer));
  else out.raw(0xfd, 12, ...bytes!);
}

/** Bytes being written, with the encodings of the format. */
class Bytes {
  #data = new Uint8Array(256);
  #length = 0;

  raw(...bytes: number[]): void {
    if (this.#length + bytes.length > this.#data.length) {
      const grown = new Uint8Array(2 * this.#data.length + bytes.length);
      grown.set(this.#data);
      this.#data = grown;
    }
    for (const b of bytes) this.#data[this.#length++] = b;
  }

  /** LEB128, unsigned. */
  u32(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.raw(rest & 127 | 128);
    this.raw(rest);
  }

  /** LEB128, signed. */
  s32(value: number): void {
    let rest = value | 0;
    for (; rest < -64 || rest > 63; rest >>= 7) this.raw(rest & 127 | 128);
    this.raw(rest & 127);
  }

  name(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.u32(bytes.length);
    this.raw(...bytes);
  }

  list<T>(items: readonly T[], each: (out: Bytes, item: T, index: number) => void): void {
    this.u32(items.length);
    items.forEach((item, i) => each(this, item, i));
  }

  /** Another run of bytes with its length before it. */
  bytes(other: Bytes): void {
    const data = other.take();
    this.u32(data.length);
    for (const b of data) this.raw(b);
  }

  section<T>(id: number, items: readonly T[], each: (out: Bytes, item: T, index: number) => void): void {
    const body = new Bytes();
    body.list(items, each);
    this.raw(id);
    this.bytes(body);
  }

  take(): Uint8Array<ArrayBuffer> {
    return this.#data.slice(0, this.#length);
  }
}
