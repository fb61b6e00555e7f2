/**
 * The WebAssembly instructions that the emitter uses: number, operand types, result type, immediates. One
 * row each, so that an expression is typed (`node("f32x4.add", a, b)` wants two vectors) and printing and
 * encoding read the same table. Numbers: WebAssembly core specification 3.0, chapter 5.4.
 *
 * @module
 */

/** A WebAssembly value type. */
export type ValType = "i32" | "i64" | "f32" | "v128";
/** What an instruction takes: `address` is `i32`, or `i64` where memory is wider than 32 bits. */
export type Operand = ValType | "address";

/** What follows an opcode in the binary. */
export type Immediate = "none" | "memory" | "memlane" | "lane" | "shuffle";

/** One instruction. A code above 0xff is `prefix << 16 | number`. */
export interface Opcode<
  I extends readonly Operand[] = readonly Operand[],
  O extends ValType | "none" = ValType | "none",
> {
  readonly code: number;
  readonly takes: I;
  readonly gives: O;
  readonly imm: Immediate;
}

const SIMD = 0xfd << 16;
const MISC = 0xfc << 16;
const ATOMIC = 0xfe << 16;

function op<const I extends readonly Operand[], const O extends ValType | "none">(
  code: number,
  takes: I,
  gives: O,
  imm: Immediate = "none",
): Opcode<I, O> {
  return { code, takes, gives, imm };
}

const i2 = (code: number) => op(code, ["i32", "i32"], "i32");
const i1 = (code: number) => op(code, ["i32"], "i32");
const f2 = (code: number) => op(code, ["f32", "f32"], "f32");
const f1 = (code: number) => op(code, ["f32"], "f32");
const fc = (code: number) => op(code, ["f32", "f32"], "i32");
const v1 = (code: number) => op(SIMD | code, ["v128"], "v128");
const v2 = (code: number) => op(SIMD | code, ["v128", "v128"], "v128");
const v3 = (code: number) => op(SIMD | code, ["v128", "v128", "v128"], "v128");
const shift = (code: number) => op(SIMD | code, ["v128", "i32"], "v128");
const vload = (code: number) => op(SIMD | code, ["address"], "v128", "memory");
const vtest = (code: number) => op(SIMD | code, ["v128"], "i32");

/** One row for each instruction that the emitter uses. */
// deno-fmt-ignore: a table is read by column
export const OPCODES = {
  "drop": op(0x1a, ["i32"], "none"),
  "select": op(0x1b, ["i32", "i32", "i32"], "i32"),

  "i64.load": op(0x29, ["address"], "i64", "memory"),
  "i32.load": op(0x28, ["address"], "i32", "memory"),
  "f32.load": op(0x2a, ["address"], "f32", "memory"),
  "i32.load8_s": op(0x2c, ["address"], "i32", "memory"),
  "i32.load8_u": op(0x2d, ["address"], "i32", "memory"),
  "i32.load16_s": op(0x2e, ["address"], "i32", "memory"),
  "i32.load16_u": op(0x2f, ["address"], "i32", "memory"),
  "i32.store": op(0x36, ["address", "i32"], "none", "memory"),
  "f32.store": op(0x38, ["address", "f32"], "none", "memory"),
  "i32.store8": op(0x3a, ["address", "i32"], "none", "memory"),
  "i32.store16": op(0x3b, ["address", "i32"], "none", "memory"),

  "i32.eqz": i1(0x45), "i32.eq": i2(0x46), "i32.ne": i2(0x47),
  "i32.lt_s": i2(0x48), "i32.lt_u": i2(0x49), "i32.gt_s": i2(0x4a), "i32.gt_u": i2(0x4b),
  "i32.le_s": i2(0x4c), "i32.le_u": i2(0x4d), "i32.ge_s": i2(0x4e), "i32.ge_u": i2(0x4f),
  "f32.eq": fc(0x5b), "f32.ne": fc(0x5c), "f32.lt": fc(0x5d), "f32.gt": fc(0x5e), "f32.le": fc(0x5f), "f32.ge": fc(0x60),
  "i32.clz": i1(0x67), "i32.ctz": i1(0x68), "i32.popcnt": i1(0x69),
  "i32.add": i2(0x6a), "i32.sub": i2(0x6b), "i32.mul": i2(0x6c), "i32.div_s": i2(0x6d), "i32.div_u": i2(0x6e),
  "i32.rem_s": i2(0x6f), "i32.rem_u": i2(0x70), "i32.and": i2(0x71), "i32.or": i2(0x72), "i32.xor": i2(0x73),
  "i32.shl": i2(0x74), "i32.shr_s": i2(0x75), "i32.shr_u": i2(0x76), "i32.rotl": i2(0x77),
  "i64.add": op(0x7c, ["i64", "i64"], "i64"), "i64.extend_i32_s": op(0xac, ["i32"], "i64"), "i64.extend_i32_u": op(0xad, ["i32"], "i64"),
  "f32.abs": f1(0x8b), "f32.neg": f1(0x8c), "f32.nearest": f1(0x90), "f32.sqrt": f1(0x91),
  "f32.add": f2(0x92), "f32.sub": f2(0x93), "f32.mul": f2(0x94), "f32.div": f2(0x95), "f32.min": f2(0x96), "f32.max": f2(0x97),
  "f32.convert_i32_s": op(0xb2, ["i32"], "f32"), "f32.convert_i32_u": op(0xb3, ["i32"], "f32"),
  "i32.reinterpret_f32": op(0xbc, ["f32"], "i32"), "f32.reinterpret_i32": op(0xbe, ["i32"], "f32"),
  "i32.trunc_sat_f32_s": op(MISC | 0, ["f32"], "i32"),
  "i32.atomic.rmw.add": op(ATOMIC | 0x1e, ["address", "i32"], "i32", "memory"),

  "v128.load": vload(0), "v128.load16x4_s": vload(3), "v128.load16x4_u": vload(4),
  "v128.load8x8_s": vload(1), "v128.load8x8_u": vload(2),
  "v128.load8_splat": vload(7), "v128.load16_splat": vload(8), "v128.load32_splat": vload(9), "v128.load64_splat": vload(10),
  "v128.store": op(SIMD | 11, ["address", "v128"], "none", "memory"),
  "i8x16.shuffle": op(SIMD | 13, ["v128", "v128"], "v128", "shuffle"),
  "i8x16.swizzle": v2(14),
  "i32x4.splat": op(SIMD | 17, ["i32"], "v128"), "f32x4.splat": op(SIMD | 19, ["f32"], "v128"),
  "i16x8.extract_lane_u": op(SIMD | 25, ["v128"], "i32", "lane"),
  "i32x4.extract_lane": op(SIMD | 27, ["v128"], "i32", "lane"),
  "i32x4.replace_lane": op(SIMD | 28, ["v128", "i32"], "v128", "lane"),
  "f32x4.extract_lane": op(SIMD | 31, ["v128"], "f32", "lane"),
  "f32x4.replace_lane": op(SIMD | 32, ["v128", "f32"], "v128", "lane"),
  "i32x4.eq": v2(55), "i32x4.ne": v2(56), "i32x4.lt_s": v2(57), "i32x4.lt_u": v2(58), "i32x4.gt_s": v2(59),
  "i32x4.gt_u": v2(60), "i32x4.le_s": v2(61), "i32x4.le_u": v2(62), "i32x4.ge_s": v2(63), "i32x4.ge_u": v2(64),
  "f32x4.eq": v2(65), "f32x4.ne": v2(66), "f32x4.lt": v2(67), "f32x4.gt": v2(68), "f32x4.le": v2(69), "f32x4.ge": v2(70),
  "v128.not": v1(77), "v128.and": v2(78), "v128.andnot": v2(79), "v128.or": v2(80), "v128.xor": v2(81),
  "v128.bitselect": v3(82), "v128.any_true": vtest(83),
  "v128.load16_lane": op(SIMD | 85, ["address", "v128"], "v128", "memlane"),
  "v128.load32_lane": op(SIMD | 86, ["address", "v128"], "v128", "memlane"),
  "v128.store8_lane": op(SIMD | 88, ["address", "v128"], "none", "memlane"),
  "v128.store16_lane": op(SIMD | 89, ["address", "v128"], "none", "memlane"),
  "v128.store32_lane": op(SIMD | 90, ["address", "v128"], "none", "memlane"),
  "v128.store64_lane": op(SIMD | 91, ["address", "v128"], "none", "memlane"),
  "v128.load32_zero": vload(92), "v128.load64_zero": vload(93),
  "i8x16.narrow_i16x8_s": v2(101), "i8x16.narrow_i16x8_u": v2(102),
  "f32x4.ceil": v1(103), "f32x4.floor": v1(104), "f32x4.trunc": v1(105), "f32x4.nearest": v1(106),
  "i16x8.narrow_i32x4_s": v2(133), "i16x8.narrow_i32x4_u": v2(134),
  "i16x8.extend_low_i8x16_s": v1(135), "i16x8.extend_high_i8x16_s": v1(136),
  "i16x8.extend_low_i8x16_u": v1(137), "i16x8.extend_high_i8x16_u": v1(138),
  "i16x8.shl": shift(139), "i16x8.shr_u": shift(141),
  "i32x4.abs": v1(160), "i32x4.neg": v1(161), "i32x4.all_true": vtest(163), "i32x4.bitmask": vtest(164),
  "i32x4.extend_low_i16x8_s": v1(167), "i32x4.extend_high_i16x8_s": v1(168),
  "i32x4.extend_low_i16x8_u": v1(169), "i32x4.extend_high_i16x8_u": v1(170),
  "i32x4.shl": shift(171), "i32x4.shr_s": shift(172), "i32x4.shr_u": shift(173),
  "i32x4.add": v2(174), "i32x4.sub": v2(177), "i32x4.mul": v2(181),
  "i32x4.min_s": v2(182), "i32x4.min_u": v2(183), "i32x4.max_s": v2(184), "i32x4.max_u": v2(185),
  "i32x4.dot_i16x8_s": v2(186),
  "i64x2.add": v2(206), "i64x2.shr_u": shift(205), "i64x2.shl": shift(203),
  "i64x2.extmul_low_i32x4_s": v2(220), "i64x2.extmul_high_i32x4_s": v2(221),
  "i64x2.extmul_low_i32x4_u": v2(222), "i64x2.extmul_high_i32x4_u": v2(223),
  "f32x4.abs": v1(224), "f32x4.neg": v1(225), "f32x4.sqrt": v1(227),
  "f32x4.add": v2(228), "f32x4.sub": v2(229), "f32x4.mul": v2(230), "f32x4.div": v2(231),
  "f32x4.min": v2(232), "f32x4.max": v2(233), "f32x4.pmin": v2(234), "f32x4.pmax": v2(235),
  "i32x4.trunc_sat_f32x4_s": v1(248), "i32x4.trunc_sat_f32x4_u": v1(249),
  "f32x4.convert_i32x4_s": v1(250), "f32x4.convert_i32x4_u": v1(251),
  "i32x4.relaxed_trunc_f32x4_s": v1(0x101), "f32x4.relaxed_madd": v3(0x105), "f32x4.relaxed_nmadd": v3(0x106),
  "i32x4.relaxed_dot_i8x16_i7x16_add_s": v3(0x113),

} as const satisfies Record<string, Opcode>;

/** The name of an instruction. */
export type OpcodeName = keyof typeof OPCODES;

/** Bytes that a memory instruction touches: its natural alignment. */
export function accessBytes(name: OpcodeName): number {
  if (/8x8|64|16x4/.test(name)) return 8;
  if (/load8|store8/.test(name)) return 1;
  if (/load16|store16/.test(name)) return 2;
  if (/32/.test(name) || !name.startsWith("v128")) return 4;
  return 16;
}
