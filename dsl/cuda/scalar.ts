/**
 * Numbers as C: literals, types and conversions.
 *
 * @module
 */
import type { DType } from "../dtype.ts";

/** The C type of a register that holds a `dtype`; 16-bit floats are kept as the float that they round to. */
export function registerType(dtype: DType): string {
  if (dtype === "i32" || dtype === "i8") return "int";
  if (dtype === "u32" || dtype === "u8") return "unsigned";
  return dtype === "bool" ? "bool" : "float";
}

/** `value` as a C literal of a register of `dtype`. */
export function literal(dtype: DType, value: number): string {
  switch (registerType(dtype)) {
    case "int":
      return value === -(2 ** 31) ? "(-2147483647 - 1)" : value < 0 ? `(${value})` : `${value}`;
    case "unsigned":
      return `${value >>> 0}u`;
    case "bool":
      return value !== 0 ? "true" : "false";
    default:
      return floatLiteral(Math.fround(value));
  }
}

function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return "__int_as_float(0x7fffffff)";
  if (!Number.isFinite(value)) return `__int_as_float(${value > 0 ? "0x7f800000" : "0xff800000"})`;
  // The shortest text that reads back as the same float.
  const short = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => String(Number(value.toPrecision(n))));
  const digits = short.find((text) => Math.fround(Number(text)) === value) ?? String(value);
  const text = /[.e]/.test(digits) ? `${digits}f` : `${digits}.f`;
  return value < 0 ? `(${text})` : text;
}

/** `x` of type `from` as the nearest `to`. */
export function convert(x: string, from: DType, to: DType): string {
  const [source, target] = [registerType(from), registerType(to)];
  if (to === "bf16") return `round_bf16(${source === "float" ? x : `(float)${x}`})`;
  if (to === "f16") return `round_f16(${source === "float" ? x : `(float)${x}`})`;
  if (source === target) return x;
  if (target === "bool") return `(${x} != 0)`;
  if (source === "float") return target === "int" ? `__float2int_rz(${x})` : `__float2uint_rz(${x})`;
  return `(${target})${x}`;
}

/** The bits of `x` in another 32-bit type. */
export function reinterpret(x: string, from: DType, to: DType): string {
  if (from === to) return x;
  if (from === "f32") return to === "i32" ? `__float_as_int(${x})` : `__float_as_uint(${x})`;
  if (to === "f32") return from === "i32" ? `__int_as_float(${x})` : `__uint_as_float(${x})`;
  return `(${registerType(to)})${x}`;
}
