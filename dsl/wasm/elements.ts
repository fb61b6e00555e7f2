/**
 * Element types in memory and in lanes: four elements at an address to a vector of the wide type and back,
 * whole, or only those lanes that lie inside a tensor. In lanes, `bool` is all ones or all zeros, and the
 * narrow floats are f32.
 *
 * @module
 */
import { type DType, DTYPES } from "../dtype.ts";
import { type Address, call, type Callee, type Expr, i32, lanes, node } from "./expr.ts";
import type { Func } from "./func.ts";
import type { Prelude } from "./prelude.ts";

type V = Expr<"v128">;
type I = Expr<"i32">;

interface Element {
  /** Four neighbours as raw lanes. */
  readonly load: (address: Address, offset: number) => V;
  /** One element as a raw lane. */
  readonly loadOp: "i32.load" | "i32.load16_u" | "i32.load8_s" | "i32.load8_u";
  /** Raw lanes to wide lanes and back. */
  readonly decode: (p: Prelude, f: Func, raw: V) => V;
  readonly encode: (p: Prelude, f: Func, value: V) => V;
  readonly storeOp: "i32.store" | "i32.store16" | "i32.store8";
}

const shift = (op: "i32x4.shl" | "i32x4.shr_u", x: V, by: number): V => node(op, [x, i32(by)]);
const same = (_p: Prelude, _f: Func, x: V) => x;
const splat = (value: number) => lanes("i32x4", value);

const word: Element = {
  load: (address, offset) => node("v128.load", [address], { offset }),
  loadOp: "i32.load",
  decode: same,
  encode: same,
  storeOp: "i32.store",
};
const half = {
  load: (address: Address, offset: number) => node("v128.load16x4_u", [address], { offset }),
  loadOp: "i32.load16_u",
  storeOp: "i32.store16",
} as const;

function bytes(sign: "s" | "u"): Omit<Element, "decode" | "encode"> {
  const four = (address: Address, offset: number): V => node("v128.load32_zero", [address], { offset });
  return {
    load: (address, offset) =>
      sign === "s"
        ? node("i32x4.extend_low_i16x8_s", [node("i16x8.extend_low_i8x16_s", [four(address, offset)])])
        : node("i32x4.extend_low_i16x8_u", [node("i16x8.extend_low_i8x16_u", [four(address, offset)])]),
    loadOp: sign === "s" ? "i32.load8_s" : "i32.load8_u",
    storeOp: "i32.store8",
  };
}

const low8 = (_p: Prelude, _f: Func, x: V): V => node("v128.and", [x, splat(255)]);

/** One row per element type. */
const ELEMENTS: Readonly<Record<DType, Element>> = {
  f32: word,
  i32: word,
  u32: word,
  bf16: {
    ...half,
    decode: (_p, _f, raw) => shift("i32x4.shl", raw, 16),
    encode: (p, f, value) => shift("i32x4.shr_u", p.unary(f, "round_bf16", value), 16),
  },
  f16: {
    ...half,
    decode: (p, f, raw) => p.unary(f, "widen_f16", raw),
    encode: (p, f, value) => p.unary(f, "narrow_f16", value),
  },
  i8: { ...bytes("s"), decode: same, encode: low8 },
  u8: { ...bytes("u"), decode: same, encode: low8 },
  bool: {
    ...bytes("u"),
    decode: (_p, _f, raw) => node("i32x4.ne", [raw, splat(0)]),
    encode: (_p, _f, value) => node("v128.and", [value, splat(1)]),
  },
};

/** Four neighbours at an address as wide lanes. */
export function loadFour(p: Prelude, f: Func, dtype: DType, address: Address, offset = 0): V {
  return ELEMENTS[dtype].decode(p, f, ELEMENTS[dtype].load(address, offset));
}

/** One element at an address in all lanes. */
export function loadSplat(p: Prelude, f: Func, dtype: DType, address: Address): V {
  if (DTYPES[dtype].bytes === 4) return node("v128.load32_splat", [address]);
  return ELEMENTS[dtype].decode(p, f, node("i32x4.splat", [node(ELEMENTS[dtype].loadOp, [address])]));
}

/** Stores wide lanes to four neighbours at an address; narrow lanes are packed first. */
export function storeFour(p: Prelude, f: Func, dtype: DType, address: Address, value: V, offset = 0): void {
  const raw = ELEMENTS[dtype].encode(p, f, value);
  const size = DTYPES[dtype].bytes;
  if (size === 4) return f.run("v128.store", [address, raw], { offset });
  f.scoped((make) => {
    const packed = make("v128");
    f.set(packed, raw);
    f.set(packed, node("i16x8.narrow_i32x4_u", [packed, packed]));
    if (size === 2) return f.run("v128.store64_lane", [address, packed], { offset, lane: 0 });
    f.run("v128.store32_lane", [address, node("i8x16.narrow_i16x8_u", [packed, packed])], {
      offset,
      lane: 0,
    });
  });
}

/** Those of four elements, `stride` bytes apart, whose number is in `[from, to)`; 0 in the other lanes. */
export function loadSome(p: Prelude, dtype: DType, stride: number, address: Address, from: I, to: I): V {
  const { loadOp, decode } = ELEMENTS[dtype];
  const write = () =>
    p.module.func(
      `load_some_${dtype}_${stride}`,
      [p.module.address, "i32", "i32"],
      "v128",
      (f, address, from, to) => {
        const raw = f.local("v128");
        for (let lane = 0; lane < 4; lane++) {
          f.if(inside(lane, from, to), () => {
            const element = node(loadOp, [address], { offset: lane * stride });
            f.set(raw, node("i32x4.replace_lane", [raw, element], { lane }));
          });
        }
        f.value(decode(p, f, raw));
      },
    );
  return call(p.once(`load_some_${dtype}_${stride}`, write), address, from, to);
}

/** Stores those lanes whose number is in `[from, to)`, `stride` bytes apart. */
export function storeSome(
  p: Prelude,
  f: Func,
  dtype: DType,
  stride: number,
  [address, value, from, to]: readonly [Address, V, I, I],
): void {
  const { storeOp, encode } = ELEMENTS[dtype];
  const write = () =>
    p.module.func(
      `store_some_${dtype}_${stride}`,
      [p.module.address, "v128", "i32", "i32"],
      "i32",
      (f, address, value, from, to) => {
        f.set(value, encode(p, f, value));
        for (let lane = 0; lane < 4; lane++) {
          f.if(inside(lane, from, to), () => {
            f.run(storeOp, [address, node("i32x4.extract_lane", [value], { lane })], {
              offset: lane * stride,
            });
          });
        }
        f.value(i32(0));
      },
    );
  const callee: Callee<readonly ["i32" | "i64", "v128", "i32", "i32"], "i32"> = p.once(
    `store_some_${dtype}_${stride}`,
    write,
  );
  f.run("drop", [call(callee, address, value, from, to)]);
}

function inside(lane: number, from: I, to: I): I {
  return node("i32.and", [node("i32.le_s", [from, i32(lane)]), node("i32.lt_s", [i32(lane), to])]);
}
