/**
 * Typed expressions of WebAssembly. An expression is a tree that leaves one value on the stack; a `Local` is an
 * expression too. Constants fold, so a generator may write addresses in full and the code holds what is left.
 *
 * @module
 */
import { type Opcode, type OpcodeName, OPCODES, type Operand, type ValType } from "./opcodes.ts";

/** What an instruction carries besides its operands. */
export interface Extra {
  /** Constant part of an address, in bytes. */
  readonly offset?: number;
  readonly lane?: number;
  /** Byte numbers of a shuffle, or the bytes of a constant vector. */
  readonly bytes?: readonly number[];
  /** Index of a local or function. */
  readonly index?: number;
  readonly value?: number;
}

/** A tree that makes a value of type `T`. */
export interface Expr<T extends ValType = ValType> {
  readonly type: T;
  readonly op: OpcodeName | "const" | "local.get" | "call";
  readonly args: readonly Expr[];
  readonly extra: Extra;
}

/** A local variable or parameter; reading it is an expression. */
export interface Local<T extends ValType = ValType> extends Expr<T> {
  readonly op: "local.get";
}

/** A function that can be called. */
export interface Callee<P extends readonly ValType[] = readonly ValType[], R extends ValType = ValType> {
  readonly name: string;
  readonly index: number;
  readonly params: P;
  readonly result: R;
}

/** A place in memory: 32 bits, or 64 where memory is wider than that. */
export type Address = Expr<"i32" | "i64">;

/** An `i32` expression, or a number that stands for a constant. */
export type Int = Expr<"i32"> | number;

type Table = typeof OPCODES;
type Operands<I extends readonly Operand[]> = {
  [N in keyof I]: I[N] extends "address" ? Address : Expr<I[N] & ValType>;
};
/** Instructions that leave a value. */
export type ValueOp = { [N in OpcodeName]: Table[N]["gives"] extends "none" ? never : N }[OpcodeName];
/** Instructions that leave nothing. */
export type EffectOp = Exclude<OpcodeName, ValueOp>;
/** The operands of an instruction, as expressions. */
export type ArgsOf<N extends OpcodeName> = Operands<Table[N]["takes"]>;

/** An instruction applied to operands. */
export function node<N extends ValueOp>(
  op: N,
  args: ArgsOf<N>,
  extra: Extra = {},
): Expr<Exclude<Table[N]["gives"], "none">> {
  const { gives } = OPCODES[op] as Opcode;
  return { type: gives as Exclude<Table[N]["gives"], "none">, op, args: args as readonly Expr[], extra };
}

/** A call that leaves a value. */
export function call<P extends readonly ValType[], R extends ValType>(
  callee: Callee<P, R>,
  ...args: Operands<P>
): Expr<R> {
  return { type: callee.result, op: "call", args: args as readonly Expr[], extra: { index: callee.index } };
}

/** A whole number. */
export function i32(value: number): Expr<"i32"> {
  return { type: "i32", op: "const", args: [], extra: { value: value | 0 } };
}

/** A number of single precision. */
export function f32(value: number): Expr<"f32"> {
  return { type: "f32", op: "const", args: [], extra: { value } };
}

/** A constant vector of four lanes. */
export function lanes(type: "f32x4" | "i32x4", ...values: number[]): Expr<"v128"> {
  const four = values.length === 1 ? Array<number>(4).fill(values[0]!) : values;
  const data = type === "f32x4" ? Float32Array.from(four) : Int32Array.from(four, (v) => v | 0);
  return { type: "v128", op: "const", args: [], extra: { bytes: [...new Uint8Array(data.buffer)] } };
}

/** The value of a constant `i32`. */
export function constantOf(x: Int): number | undefined {
  return typeof x === "number" ? x : x.op === "const" ? x.extra.value : undefined;
}

/** A number or expression as an expression. */
export function int(x: Int): Expr<"i32"> {
  return typeof x === "number" ? i32(x) : x;
}

/** The place `bytes` behind an address, or before it. */
export function plus(address: Address, bytes: Int): Address {
  if (address.type === "i32") return add(address as Expr<"i32">, bytes);
  const known = constantOf(bytes);
  if (known === 0) return address;
  const wide: Expr<"i64"> = known !== undefined
    ? { type: "i64", op: "const", args: [], extra: { value: known } }
    : node("i64.extend_i32_s", [int(bytes)]);
  return node("i64.add", [address as Expr<"i64">, wide]);
}

type IntOp =
  | "i32.add"
  | "i32.sub"
  | "i32.mul"
  | "i32.div_u"
  | "i32.rem_u"
  | "i32.and"
  | "i32.lt_s"
  | "i32.shl";

function fold(op: IntOp, a: Int, b: Int, run: (a: number, b: number) => number): Expr<"i32"> {
  const [x, y] = [constantOf(a), constantOf(b)];
  return x !== undefined && y !== undefined ? i32(run(x, y)) : node(op, [int(a), int(b)]);
}

/** `a + b`. */
export function add(a: Int, b: Int): Expr<"i32"> {
  if (constantOf(a) === 0) return int(b);
  return constantOf(b) === 0 ? int(a) : fold("i32.add", a, b, (x, y) => x + y);
}

/** `a - b`. */
export function sub(a: Int, b: Int): Expr<"i32"> {
  return constantOf(b) === 0 ? int(a) : fold("i32.sub", a, b, (x, y) => x - y);
}

/** `a · b`. */
export function mul(a: Int, b: Int): Expr<"i32"> {
  if (constantOf(a) === 1) return int(b);
  if (constantOf(a) === 0 || constantOf(b) === 0) return i32(0);
  return constantOf(b) === 1 ? int(a) : fold("i32.mul", a, b, Math.imul);
}

/** `⌊a / b⌋` of numbers that are not negative. */
export function div(a: Int, b: number): Expr<"i32"> {
  return b === 1 ? int(a) : fold("i32.div_u", a, b, (x, y) => Math.floor(x / y));
}

/** `a mod b` of numbers that are not negative. */
export function rem(a: Int, b: number): Expr<"i32"> {
  return b === 1 ? i32(0) : fold("i32.rem_u", a, b, (x, y) => x % y);
}

/** `a & b`. */
export function and(a: Int, b: Int): Expr<"i32"> {
  return fold("i32.and", a, b, (x, y) => x & y);
}

/** 1 if `a < b`, else 0. */
export function less(a: Int, b: Int): Expr<"i32"> {
  return fold("i32.lt_s", a, b, (x, y) => Number(x < y));
}

/** The smaller. Both operands are evaluated twice: give locals or constants. */
export function min(a: Int, b: Int): Expr<"i32"> {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x !== undefined && y !== undefined) return i32(Math.min(x, y));
  return node("select", [int(a), int(b), less(a, b)]);
}

/** The larger. Both operands are evaluated twice: give locals or constants. */
export function max(a: Int, b: Int): Expr<"i32"> {
  const [x, y] = [constantOf(a), constantOf(b)];
  if (x !== undefined && y !== undefined) return i32(Math.max(x, y));
  return node("select", [int(b), int(a), less(a, b)]);
}
