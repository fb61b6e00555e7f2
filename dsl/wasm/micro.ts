/**
 * Matrix multiplication: one generator of micro-kernels for every operand that a kernel can bring. B is a row of
 * panels, eight columns wide: `B(k, panel)` lies at `b + k · strideK + panel · stridePanel`, as 16 bytes of bf16
 * or 32 of f32; packed weights, keys and values of a cache, and staged tiles all have this form. A is f32,
 * row-major, in scratch.
 *
 * Each sum is one chain of multiply-adds in the order of k, in every shape of micro-kernel. So a row's result
 * depends neither on how many rows there are, nor on the tile.
 *
 * V8's 15 vector registers decide the shapes: rows · 2 accumulators, two vectors of B and one of A. Measured on
 * Zen 4 at 3.5 GHz: six rows by one panel 47 GFLOP/s, four rows without fused multiply-add 32.
 *
 * @module
 */
import type { Func } from "./encoder.ts";
import { add, call, type Callee, type Expr, i32, lanes, type Local, mul, node, sub } from "./expr.ts";
import type { Prelude } from "./prelude.ts";

type I = Expr<"i32">;
type V = Expr<"v128">;

/** What is known when a multiplication is written. */
export interface GemmForm {
  /** Bytes from one row of A, or of the accumulators, to the next. */
  readonly strideA: number;
  readonly strideC: number;
  readonly element: "bf16" | "f32";
  /** Bytes from one k of B to the next. */
  readonly strideK: number;
  /** The most rows that it is called with. */
  readonly rows: number;
  /** Panels follow each other at a multiple of 4 KiB, so that reading many at once would fight for cache ways. */
  readonly aliased: boolean;
  /** Whether the engine has relaxed SIMD. */
  readonly relaxed: boolean;
}

/** Takes addresses of A, B and C; counts of rows, panels and k; bytes from panel to panel. Gives 0. */
export type Gemm = Callee<readonly ["i32", "i32", "i32", "i32", "i32", "i32", "i32"], "i32">;
/** Takes addresses of A, B and C; the count of k; bytes from panel to panel. Gives 0. */
type Micro = Callee<readonly ["i32", "i32", "i32", "i32", "i32"], "i32">;

/** Rounds of k in one turn of the loop. */
const UNROLL = 4;
/** Eight columns of C. */
const PANEL_BYTES = 32;
/** Rows of the tallest micro-kernel. */
const tallest = (relaxed: boolean) => relaxed ? 6 : 4;

/** The function that multiplies operands of this form. */
export function gemmFunction(p: Prelude, form: GemmForm): Gemm {
  const name = `gemm_${form.rows}${form.aliased ? "_aliased" : ""}_${suffix(form)}`;
  const params = ["i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
  return p.once(
    name,
    () =>
      p.module.func(name, params, "i32", (f, a, b, c, height, panels, depth, stridePanel) => {
        const run = (mr: number, np: number, from: I = a, to: I = c) =>
          f.run("drop", [call(microKernel(p, form, mr, np), from, b, to, depth, stridePanel)]);
        const sweep = (mr: number, np: number) => {
          f.countDown(panels, np, () => {
            run(mr, np);
            f.set(b, add(b, mul(stridePanel, np)));
            f.set(c, add(c, PANEL_BYTES * np));
          });
        };
        // One or two rows: several panels at a time, so that enough chains are under way.
        f.if(node("i32.eq", [height, i32(1)]), () => {
          sweep(1, form.aliased ? 2 : 4);
          sweep(1, 1);
          f.return(i32(0));
        });
        if (form.rows >= 2) {
          f.if(node("i32.eq", [height, i32(2)]), () => {
            sweep(2, 2);
            sweep(2, 1);
            f.return(i32(0));
          });
        }
        if (form.rows >= 3) {
          f.if(node("i32.gt_s", [height, i32(2)]), () => {
            tall(f, form, { a, b, c, height, panels, stridePanel }, run);
          });
        }
        f.value(i32(0));
      }),
  );
}

function suffix({ strideA, strideC, strideK, element }: GemmForm): string {
  return `${element}_${strideA}_${strideC}_${strideK}`;
}

/** Three rows or more: panel by panel, its rows in chunks as equal as can be. */
function tall(
  f: Func,
  { strideA, strideC, rows, relaxed }: GemmForm,
  { a, b, c, height, panels, stridePanel }: {
    readonly [N in "a" | "b" | "c" | "height" | "panels" | "stridePanel"]: Local<"i32">;
  },
  run: (mr: number, np: number, from: I, to: I) => void,
) {
  const most = tallest(relaxed);
  const [from, to, left, chunk] = [f.local("i32"), f.local("i32"), f.local("i32"), f.local("i32")] as const;
  f.countDown(panels, 1, () => {
    f.set(from, a);
    f.set(to, c);
    f.set(left, height);
    f.again((more) => {
      f.set(chunk, node("i32.div_u", [add(left, most - 1), i32(most)]));
      f.set(chunk, node("i32.div_u", [sub(add(left, chunk), 1), chunk]));
      f.block((done) => {
        for (let mr = Math.min(most, rows); mr > 0; mr--) {
          f.if(node("i32.eq", [chunk, i32(mr)]), () => {
            run(mr, 1, from, to);
            f.br(done);
          });
        }
      });
      f.set(from, add(from, mul(chunk, strideA)));
      f.set(to, add(to, mul(chunk, strideC)));
      f.set(left, sub(left, chunk));
      f.brIf(more, node("i32.gt_s", [left, i32(0)]));
    });
    f.set(b, add(b, stridePanel));
    f.set(c, add(c, PANEL_BYTES));
  });
}

/** `mr` rows by `np` panels, accumulated in registers over all k. */
function microKernel(p: Prelude, form: GemmForm, mr: number, np: number): Micro {
  const { strideC, strideK } = form;
  const name = `micro_${mr}x${np}_${suffix(form)}`;
  const write = () =>
    p.module.func(name, ["i32", "i32", "i32", "i32", "i32"], "i32", (f, a, b, c, depth, stridePanel) => {
      const sums = Array.from({ length: mr }, () => Array.from({ length: 2 * np }, () => f.local("v128")));
      const cells = sums.flatMap((row, r) =>
        row.map((sum, j) => ({ sum, place: { offset: r * strideC + j * 16 } }))
      );
      const panels = Array.from({ length: np }, () => f.local("i32"));
      panels.forEach((at, i) => f.set(at, i === 0 ? b : add(panels[i - 1]!, stridePanel)));
      for (const { sum, place } of cells) f.set(sum, node("v128.load", [c], place));
      const vectors = { low: f.local("v128"), high: f.local("v128"), splat: f.local("v128") };
      const turn = (rounds: number) => {
        panels.forEach((at, panel) => {
          for (let k = 0; k < rounds; k++) {
            accumulate(
              f,
              form,
              sums.map((row) => row.slice(2 * panel, 2 * panel + 2)),
              { a, b: at, k },
              vectors,
            );
          }
        });
        for (const at of panels) f.set(at, add(at, strideK * rounds));
        f.set(a, add(a, 4 * rounds));
      };
      f.countDown(depth, UNROLL, () => turn(UNROLL));
      f.countDown(depth, 1, () => turn(1));
      for (const { sum, place } of cells) f.run("v128.store", [c, sum], place);
      f.value(i32(0));
    });
  return p.once(name, write);
}

const LOW = [0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23];
const HIGH = [8, 9, 24, 25, 10, 11, 26, 27, 12, 13, 28, 29, 14, 15, 30, 31];

/** One k of one panel into the sums of its rows. */
function accumulate(
  f: Func,
  { element, strideA, strideK, relaxed }: GemmForm,
  sums: readonly (readonly Local<"v128">[])[],
  at: { readonly a: I; readonly b: I; readonly k: number },
  { low, high, splat }: { readonly [N in "low" | "high" | "splat"]: Local<"v128"> },
) {
  const offset = at.k * strideK;
  f.set(high, node("v128.load", [at.b], { offset: element === "f32" ? offset + 16 : offset }));
  if (element === "f32") f.set(low, node("v128.load", [at.b], { offset }));
  else {
    // The bits of a bf16 are the upper half of an f32's.
    const zero = lanes("i32x4", 0);
    f.set(low, node("i8x16.shuffle", [zero, high], { bytes: LOW }));
    f.set(high, node("i8x16.shuffle", [zero, high], { bytes: HIGH }));
  }
  sums.forEach(([left, right], row) => {
    f.set(splat, node("v128.load32_splat", [at.a], { offset: row * strideA + at.k * 4 }));
    f.set(left!, multiplyAdd(relaxed, splat, low, left!));
    f.set(right!, multiplyAdd(relaxed, splat, high, right!));
  });
}

function multiplyAdd(relaxed: boolean, a: V, b: V, sum: V): V {
  if (relaxed) return node("f32x4.relaxed_madd", [a, b, sum]);
  return node("f32x4.add", [node("f32x4.mul", [a, b]), sum]);
}

/** Whether panels `stride` bytes apart compete for the same ways of a first-level cache. */
export function competes(stride: number | undefined): boolean {
  return stride === undefined || stride % 4096 === 0;
}
