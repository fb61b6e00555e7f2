/**
 * Elementwise instructions on four lanes.
 *
 * @module
 */
import { type DType, DTYPES } from "../dtype.ts";
import type { Value } from "../ir.ts";
import { type Lanes, type OpName, OPS } from "../ops.ts";
import type { Func } from "./func.ts";
import { constantOf, type Expr, i32, lanes, node, type ValueOp } from "./expr.ts";
import { OPCODES } from "./opcodes.ts";
import type { Prelude, UnaryName } from "./prelude.ts";

type V = Expr<"v128">;

/** What the lanes of a type hold. */
export function lanesOf(dtype: DType): Lanes {
  const { wide } = DTYPES[dtype];
  return wide === "f32" ? "f32x4" : wide === "u32" ? "u32x4" : "i32x4";
}

/** `name` on vectors. */
export function apply(p: Prelude, f: Func, name: OpName, args: readonly Value[], operands: readonly V[]): V {
  const text = OPS[name].wasm(lanesOf(args.at(name === "select" ? 1 : 0)!.dtype));
  const [a, b, c] = operands as [V, V, V];
  if (text === "call $mulhi") return p.mulhi(f, a, b);
  if (text.startsWith("call $")) return p.unary(f, text.slice(6) as UnaryName, a);
  if (text === "v128.bitselect") return node(text, [b, c, a]);
  if (text === "i32x4.shl" || text === "i32x4.shr_u") return shift(text, a, b, args[1]!);
  if (!(text in OPCODES)) throw new Error(`Cannot emit "${name}": there is no instruction ${text}`);
  return node(text as ValueOp, operands as never) as V;
}

/** Lanes shift by one count in WebAssembly; counts that differ are done lane by lane. */
function shift(op: "i32x4.shl" | "i32x4.shr_u", a: V, by: V, { shape }: Value): V {
  const uniform = shape[0] === 1 && shape[1] === 1;
  const count = (lane: number) => node("i32x4.extract_lane", [by], { lane });
  const known = by.op === "const" && by.extra.bytes ? by.extra.bytes[0]! : undefined;
  if (known !== undefined && uniform) return node(op, [a, i32(known)]);
  if (uniform) return node(op, [a, count(0)]);
  const scalar = op === "i32x4.shl" ? "i32.shl" : "i32.shr_u";
  let result = lanes("i32x4", 0);
  for (let lane = 0; lane < 4; lane++) {
    const one = node(scalar, [node("i32x4.extract_lane", [a], { lane }), count(lane)]);
    result = node("i32x4.replace_lane", [result, one], { lane });
  }
  return result;
}

/** The numbers of `x` as the nearest that `to` can hold, in lanes of its wide type. */
export function convert(p: Prelude, f: Func, from: DType, to: DType, x: V): V {
  const [wide, target] = [DTYPES[from].wide, DTYPES[to].wide];
  if (target === "bool") {
    if (wide === "bool") return x;
    return wide === "f32"
      ? node("f32x4.ne", [x, lanes("f32x4", 0)])
      : node("i32x4.ne", [x, lanes("i32x4", 0)]);
  }
  if (target === "f32") return narrow(p, f, from, to, toFloat(wide, x));
  // Bytes take the low bits of a whole number, whatever its sign.
  const truncate = to === "u32" ? "i32x4.trunc_sat_f32x4_u" : "i32x4.trunc_sat_f32x4_s";
  const whole: V = wide === "f32"
    ? node(truncate, [x])
    : wide === "bool"
    ? node("v128.and", [x, lanes("i32x4", 1)])
    : x;
  if (to === "i8") return node("i32x4.shr_s", [node("i32x4.shl", [whole, i32(24)]), i32(24)]);
  return to === "u8" ? node("v128.and", [whole, lanes("i32x4", 255)]) : whole;
}

function toFloat(wide: "f32" | "i32" | "u32" | "bool", x: V): V {
  switch (wide) {
    case "f32":
      return x;
    case "i32":
      return node("f32x4.convert_i32x4_s", [x]);
    case "u32":
      return node("f32x4.convert_i32x4_u", [x]);
    case "bool":
      return node("v128.and", [x, lanes("f32x4", 1)]);
  }
}

function narrow(p: Prelude, f: Func, from: DType, to: DType, x: V): V {
  if (to === from || to === "f32") return x;
  if (to === "bf16") return p.unary(f, "round_bf16", x);
  return p.unary(f, "widen_f16", p.unary(f, "narrow_f16", x));
}

/** The scalar form of a whole-number operation, if WebAssembly has one. */
export function scalarForm(name: OpName, dtype: DType): ValueOp | undefined {
  const text = OPS[name].wasm(lanesOf(dtype)).replace(/^(i32x4|v128)\./, "i32.");
  const isWhole = lanesOf(dtype) !== "f32x4" && /^(add|sub|mul|and|or|xor|shl|shr)$/.test(name);
  return isWhole && text in OPCODES ? text as ValueOp : undefined;
}

/** Folds the four lanes of `x` to one, which fills all lanes of the result; evaluates `x` several times. */
export function foldLanes(x: V, join: (a: V, b: V) => V, keep: (x: V) => V): V {
  const swapped = (v: V, bytes: readonly number[]) => node("i8x16.shuffle", [v, v], { bytes });
  const pairs = keep(join(x, swapped(x, [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7])));
  return keep(join(pairs, swapped(pairs, [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11])));
}

/** Whether an expression is a constant vector or number. */
export function isConstant(x: Expr): boolean {
  return x.op === "const" || (x.type === "i32" && constantOf(x as Expr<"i32">) !== undefined);
}
