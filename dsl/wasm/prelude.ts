/**
 * Functions on four lanes that WebAssembly has no instruction for, written out where they are used: a call would
 * cost as much as they do. Polynomials are least-maximum fits of ours (Lawson's iteration on Chebyshev nodes, in f64); errors
 * are stated against f64 and held by test/wasm/prelude_test.ts.
 *
 * @module
 */
import type { Module } from "./encoder.ts";
import { type Callee, type Expr, i32, lanes, type Local, node, type ValueOp } from "./expr.ts";
import type { Func } from "./func.ts";

type V = Expr<"v128">;
/** Writes statements that change the local `x` as they like; the result is an expression. */
type Writer = (f: Func, x: Local<"v128">) => V;

const v = (op: ValueOp, ...args: V[]): V => node(op as "f32x4.add", args as unknown as [V, V]);
const shift = (op: "i32x4.shl" | "i32x4.shr_s" | "i32x4.shr_u", x: V, by: number): V =>
  node(op, [x, i32(by)]);
const f = (value: number) => lanes("f32x4", value);
const n = (value: number) => lanes("i32x4", value);
const blend = (mask: V, yes: V, no: V): V => node("v128.bitselect", [yes, no, mask]);

/** Horner's rule, highest power last in `terms`. */
function polynomial(x: V, terms: readonly number[]): V {
  return terms.slice(0, -1).reduceRight<V>(
    (sum, term) => v("f32x4.add", v("f32x4.mul", sum, x), f(term)),
    f(terms.at(-1)!),
  );
}

/** 1.5 · 2^23: floats of this size are whole numbers. */
const ALIGN = 12_582_912;
/** (2^f − 1) / f on [−½, ½]; relative error 7.5e-9. */
const EXP2 = [
  0.6931471880289588,
  0.24022651084211094,
  0.05550357105485674,
  0.009618030771285056,
  0.0013390866857750671,
  0.0001546973496253974,
];
/** log2((1 + s) / (1 − s)) / s as a polynomial in s², |s| ≤ 0.1716; absolute error 2.1e-9. */
const LOG2 = [2.8853900797614314, 0.961798867891133, 0.5767122360670791, 0.43179162083322903];

const WRITERS = {
  /** 2^x; at most 1.5 ulp, exact for whole x, subnormal results included. */
  exp2(b, x) {
    const near = b.local("v128");
    const whole = b.local("v128");
    // Beyond this range the result is 0 or infinite anyway; NaN stays NaN.
    b.set(x, v("f32x4.pmin", v("f32x4.pmax", x, f(-151)), f(128)));
    // Adding this puts the nearest whole number into the lowest bits.
    b.set(whole, v("f32x4.add", x, f(ALIGN)));
    b.set(near, v("f32x4.sub", whole, f(ALIGN)));
    b.set(x, v("f32x4.sub", x, near));
    b.set(whole, v("i32x4.sub", whole, f(ALIGN)));
    b.set(x, v("f32x4.add", v("f32x4.mul", polynomial(x, EXP2), x), f(1)));
    // 2^whole in two factors, since 2^128 and 2^-151 are no floats.
    const half = near;
    b.set(half, shift("i32x4.shr_s", whole, 1));
    const power = (e: V) => shift("i32x4.shl", v("i32x4.add", e, n(127)), 23);
    return (v("f32x4.mul", v("f32x4.mul", x, power(half)), power(v("i32x4.sub", whole, half))));
  },
  /** log2 x; at most 2 ulp of the result or 1e-7, whichever is more. −∞ at 0, NaN below. */
  log2(b, x) {
    const [given, exponent, s, square] = [0, 0, 0, 0].map(() => b.local("v128")) as [
      Local<"v128">,
      Local<"v128">,
      Local<"v128">,
      Local<"v128">,
    ];
    const small = b.local("v128");
    b.set(given, x);
    b.set(small, v("f32x4.lt", x, f(2 ** -126)));
    b.set(x, blend(small, v("f32x4.mul", x, f(2 ** 23)), x));
    // Exponent of x / √½, so that the mantissa lies in [√½, √2).
    b.set(exponent, shift("i32x4.shr_s", v("i32x4.sub", x, n(0x3f3504f3)), 23));
    b.set(x, v("i32x4.sub", x, shift("i32x4.shl", exponent, 23)));
    b.set(s, v("f32x4.div", v("f32x4.sub", x, f(1)), v("f32x4.add", x, f(1))));
    b.set(square, v("f32x4.mul", s, s));
    const biased = v("i32x4.sub", exponent, v("v128.and", small, n(23)));
    const sum = v(
      "f32x4.add",
      v("f32x4.mul", polynomial(square, LOG2), s),
      v("f32x4.convert_i32x4_s", biased),
    );
    const ordinary = blend(v("f32x4.eq", given, f(Infinity)), given, sum);
    const signed = blend(v("f32x4.eq", given, f(0)), f(-Infinity), ordinary);
    return (blend(v("f32x4.ge", given, f(0)), signed, f(NaN)));
  },
  /** 1 / √x in two correctly rounded steps; at most 1.5 ulp. */
  rsqrt(_b, x) {
    return (v("f32x4.div", f(1), v("f32x4.sqrt", x)));
  },
  /** Nearest bf16, ties to even, as f32; NaN stays NaN. */
  round_bf16(_b, x) {
    const odd = v("v128.and", shift("i32x4.shr_u", x, 16), n(1));
    const near = v("v128.and", v("i32x4.add", v("i32x4.add", x, n(0x7fff)), odd), n(-65536));
    return (blend(v("f32x4.eq", x, x), near, n(0x7fc00000)));
  },
  /** f16 bits in the low half of each lane to f32. */
  widen_f16(b, x) {
    const magnitude = b.local("v128");
    b.set(magnitude, shift("i32x4.shl", v("v128.and", x, n(0x7fff)), 13));
    // Multiplying by 2^112 moves the exponent and makes subnormals normal; infinity and NaN keep theirs.
    const special = v("i32x4.gt_s", magnitude, n(0x0f7fffff));
    const finite = v("f32x4.mul", magnitude, f(2 ** 112));
    const value = blend(special, v("v128.or", magnitude, n(0x7f800000)), finite);
    return (v("v128.or", value, shift("i32x4.shl", v("v128.and", x, n(0x8000)), 16)));
  },
  /** Nearest f16, ties to even, as its bits in each lane. */
  narrow_f16(b, x) {
    const [magnitude, sign] = [b.local("v128"), b.local("v128")];
    b.set(magnitude, v("v128.and", x, n(0x7fffffff)));
    b.set(sign, v("v128.and", shift("i32x4.shr_u", x, 16), n(0x8000)));
    const odd = v("v128.and", shift("i32x4.shr_u", magnitude, 13), n(1));
    const rebased = v("i32x4.sub", magnitude, n(112 << 23));
    const normal = shift("i32x4.shr_u", v("i32x4.add", v("i32x4.add", rebased, n(0xfff)), odd), 13);
    // Adding ½ aligns a subnormal's last bit with the last bit of the sum, which rounds it.
    const tiny = v("i32x4.sub", v("f32x4.add", magnitude, f(0.5)), n(0x3f000000));
    const finite = blend(v("f32x4.lt", magnitude, f(2 ** -14)), tiny, normal);
    const large = blend(v("f32x4.ge", magnitude, f(65520)), n(0x7c00), finite);
    return (v("v128.or", blend(v("f32x4.eq", x, x), large, n(0x7e00)), sign));
  },
} satisfies Record<string, Writer>;

/** The name of a function of one vector. */
export type UnaryName = keyof typeof WRITERS;

const ODD = [4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31];

/** The prelude of one module. */
export class Prelude {
  readonly #made = new Map<string, Callee>();

  constructor(readonly module: Module) {}

  /** A function of this module, written at its first use. */
  once<C extends Callee>(name: string, write: () => C): C {
    const made = this.#made.get(name) ?? write();
    this.#made.set(name, made);
    return made as C;
  }

  /** Applies a function of one vector, written out in `f` in front of the place where the result is used. */
  unary(f: Func, name: UnaryName, x: V): V {
    return WRITERS[name](f, f.variable(x));
  }

  /** High 32 bits of unsigned products. */
  mulhi(f: Func, a: V, b: V): V {
    const [x, y] = [f.let(a), f.let(b)];
    const low = v("i64x2.extmul_low_i32x4_u", x, y);
    const high = v("i64x2.extmul_high_i32x4_u", x, y);
    return node("i8x16.shuffle", [low, high], { bytes: ODD });
  }
}
