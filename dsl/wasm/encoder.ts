/**
 * Writes WebAssembly modules: functions with locals and structured control over the expressions of expr.ts.
 * One import, the shared memory `env.memory`. (WebAssembly core specification 3.0, chapter 5.)
 *
 * @module
 */
import {
  type Callee,
  constantOf,
  type EffectOp,
  type Expr,
  type Int,
  int,
  less,
  type Local,
} from "./expr.ts";
import type { ArgsOf, Extra } from "./expr.ts";
import { add, node, sub } from "./expr.ts";
import { accessBytes, type Opcode, type OpcodeName, OPCODES, type ValType } from "./opcodes.ts";

/** One instruction of a function in stack order; the printer reads the same list. */
export interface Item {
  readonly op: OpcodeName | "const" | "call" | Control;
  readonly type?: ValType;
  readonly extra?: Extra;
}

/** Instructions that are no rows of the opcode table. */
export type Control =
  | "local.get"
  | "local.set"
  | "local.tee"
  | "block"
  | "loop"
  | "if"
  | "else"
  | "end"
  | "br"
  | "br_if"
  | "return";

const TYPES: Readonly<Record<ValType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, v128: 0x7b };

/** A place that `break` can leave or `continue` can return to. */
export interface Label {
  readonly depth: number;
}

/** The body of one function while it is written. */
export class Func<P extends readonly ValType[] = readonly ValType[], R extends ValType = ValType> {
  readonly #items: Item[] = [];
  readonly #constants = new Map<string, { readonly local: Local; readonly item: Item }>();
  readonly locals: ValType[] = [];
  readonly free = new Map<ValType, Local[]>();
  #depth = 0;

  constructor(readonly name: string, readonly params: P, readonly result: R | undefined) {}

  /** The parameter at `index`. */
  param<I extends keyof P & number>(index: I): Local<P[I] & ValType> {
    return local(this.params[index]! as P[I] & ValType, index);
  }

  /** A new local, zero at the start of the function. */
  local<T extends ValType>(type: T): Local<T> {
    const spare = this.free.get(type)?.pop();
    return spare ? spare as Local<T> : this.#fresh(type);
  }

  #fresh<T extends ValType>(type: T): Local<T> {
    this.locals.push(type);
    return local(type, this.params.length + this.locals.length - 1);
  }

  /** Runs `use` and lets the locals that it made be used again afterwards. */
  scoped<T>(use: (make: <V extends ValType>(type: V) => Local<V>) => T): T {
    const made: Local[] = [];
    const result = use((type) => {
      const l = this.local(type);
      made.push(l);
      return l;
    });
    for (const l of made) {
      const list = this.free.get(l.type) ?? [];
      list.push(l);
      this.free.set(l.type, list);
    }
    return result;
  }

  /** Evaluates `value` into `to`. */
  set<T extends ValType>(to: Local<T>, value: Expr<NoInfer<T>>): void {
    this.value(value);
    this.#items.push({ op: "local.set", extra: to.extra });
  }

  /** A new local that holds `value`; constants and locals stay what they are. */
  let<T extends ValType>(value: Expr<T>): Expr<T> {
    if (value.op === "const" || value.op === "local.get") return value;
    return this.variable(value);
  }

  /** A new local that holds `value` at first. */
  variable<T extends ValType>(value: Expr<T>): Local<T> {
    const l = this.local(value.type);
    this.set(l, value);
    return l;
  }

  /** An instruction that leaves nothing. */
  run<N extends EffectOp>(op: N, args: ArgsOf<N>, extra: Extra = {}): void {
    for (const a of args as readonly Expr[]) this.value(a);
    this.#items.push({ op, extra });
  }

  /**
   * The body in stack order. Constant vectors come first, each in a local: engines build one anew, in several
   * instructions, wherever it is written, loops included.
   */
  get items(): readonly Item[] {
    const constants = [...this.#constants.values()].flatMap(({ local, item }): Item[] => [
      item,
      { op: "local.set", extra: local.extra },
    ]);
    return [...constants, ...this.#items];
  }

  /** Leaves `value` on the stack. */
  value(value: Expr): void {
    const { bytes } = value.extra;
    if (value.op === "const" && bytes?.some((b) => b !== 0)) {
      const key = bytes.join();
      let pooled = this.#constants.get(key);
      if (!pooled) {
        pooled = { local: this.#fresh("v128"), item: { op: "const", type: "v128", extra: value.extra } };
        this.#constants.set(key, pooled);
      }
      this.#items.push({ op: "local.get", type: "v128", extra: pooled.local.extra });
      return;
    }
    for (const a of value.args) this.value(a);
    this.#items.push({ op: value.op, type: value.type, extra: value.extra });
  }

  /** A block that `br` and `brIf` leave. */
  block(body: (label: Label) => void): void {
    this.#nest({ op: "block" }, body);
  }

  /** A block that `br` and `brIf` begin anew. */
  again(body: (label: Label) => void): void {
    this.#nest({ op: "loop" }, body);
  }

  /** Runs `then` if `condition` is not 0, else `otherwise`; decided here where it is constant. */
  if(condition: Int, then: () => void, otherwise?: () => void): void {
    const known = constantOf(condition);
    if (known !== undefined) return known !== 0 ? then() : otherwise?.();
    this.value(int(condition));
    this.#nest({ op: "if" }, () => {
      then();
      if (!otherwise) return;
      this.#items.push({ op: "else" });
      otherwise();
    });
  }

  /** Jumps to a label. */
  br(to: Label): void {
    this.#items.push({ op: "br", extra: { index: this.#depth - to.depth } });
  }

  /** Jumps to a label if `condition` is not 0. */
  brIf(to: Label, condition: Expr<"i32">): void {
    this.value(condition);
    this.#items.push({ op: "br_if", extra: { index: this.#depth - to.depth } });
  }

  /** Counts `i` from `from` up to below `to` in steps; `to` must not change meanwhile. */
  for(from: Int, to: Int, step: number, body: (i: Expr<"i32">) => void): void {
    const [first, end] = [constantOf(from), constantOf(to)];
    if (first !== undefined && end !== undefined && end - first <= step) {
      return first < end ? body(int(from)) : undefined;
    }
    this.scoped((make) => {
      const i = make("i32");
      this.set(i, int(from));
      this.while(i, to, step, () => body(i));
    });
  }

  /** Goes on counting `i` from where it is. */
  while(i: Local<"i32">, to: Int, step: number, body: () => void): void {
    this.if(less(i, to), () =>
      this.again((top) => {
        body();
        this.set(i, add(i, step));
        this.brIf(top, less(i, to));
      }));
  }

  /** Runs `body` while `left` is at least `step`, and takes `step` from it each time. */
  countDown(left: Local<"i32">, step: number, body: () => void): void {
    const enough = node("i32.ge_s", [left, int(step)]);
    this.if(enough, () =>
      this.again((top) => {
        body();
        this.set(left, sub(left, step));
        this.brIf(top, enough);
      }));
  }

  /** Ends the function with `value`. */
  return(value: Expr<R>): void {
    this.value(value);
    this.#items.push({ op: "return" });
  }

  #nest(item: Item, body: (label: Label) => void) {
    this.#items.push(item);
    this.#depth++;
    body({ depth: this.#depth });
    this.#depth--;
    this.#items.push({ op: "end" });
  }
}

function local<T extends ValType>(type: T, index: number): Local<T> {
  return { type, op: "local.get", args: [], extra: { index } };
}

/** A module while it is written. */
export class Module {
  readonly funcs: Func[] = [];

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

  /**
   * The binary. All functions are exported under their names.
   *
   * @param options How the imported memory is declared, in pages of 64 KiB.
   */
  encode({ maximum = 65536, shared = true } = {}): Uint8Array<ArrayBuffer> {
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
      b.raw(2, shared ? 3 : 0);
      b.u32(1);
      if (shared) b.u32(maximum);
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

const CONTROL: Readonly<Record<Control, readonly number[]>> = {
  "local.get": [0x20],
  "local.set": [0x21],
  "local.tee": [0x22],
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
    out.u32(Math.log2(accessBytes(op as OpcodeName))); // a hint, save for atomics
    out.u32(extra.offset ?? 0);
  }
  if (imm === "lane" || imm === "memlane") out.raw(extra.lane!);
  if (imm === "shuffle") out.raw(...extra.bytes!);
  if (imm === "fence" || imm === "fill") out.raw(0);
  if (imm === "copy") out.raw(0, 0);
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
