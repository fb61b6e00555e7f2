/**
 * Multiplication by packed weights where they lie, in panels. Quants are widened to 16 bits in registers; of A, each
 * group of a row is rounded to 16 bits with a scale of its own, at most 2^-16 of its largest number away, so that one
 * instruction multiplies and adds eight pairs. A group's sum is exact, and groups are added in their order in f32: a
 * row's result is the same in every shape of micro-kernel.
 *
 * A pair is numbers `j` and `j + 16` of a group for Q4_1, which has them in a byte, and neighbours for Q8_0: whatever is
 * read in one order, a line of the cache after the other, is read 2.5 times as fast from memory as in two (measured).
 *
 * @module
 */
import { GROUP } from "../ir.ts";
import type { Func } from "./func.ts";
import {
  type Address,
  call,
  type Callee,
  type Expr,
  i32,
  lanes,
  type Local,
  mul,
  node,
  plus,
} from "./expr.ts";
import { foldLanes } from "./lanes.ts";
import { chunks, EIGHT, fitting, multiplyAdd, Walk } from "./micro.ts";
import type { Prelude } from "./prelude.ts";

type V = Expr<"v128">;
type I = Expr<"i32">;
type Wide = "i32" | "i64";

/** What is known when a multiplication by packed weights is written; see `GemmForm`. */
export interface PackedForm {
  readonly strideA: number;
  readonly strideC: number;
  /** Bytes from one row of rounded groups to the next. */
  readonly strideX: number;
  readonly bits: 4 | 8;
  /** Whether a group has a lowest number. */
  readonly low: boolean;
  readonly panel: number;
  readonly rows: number;
  readonly relaxed: boolean;
}

/**
 * Takes addresses of A, of the quants and of C; counts of rows, eights of columns and groups; addresses of scales and
 * lowest numbers; bytes from panel to panel of the quants and of the scales; room for A's rounded groups and for the
 * widened quants of eight columns. Gives 0.
 */
export type PackedGemm = Callee<
  readonly [Wide, Wide, Wide, "i32", "i32", "i32", Wide, Wide, "i32", "i32", Wide, Wide],
  "i32"
>;
/** Takes addresses of rounded groups, quants and C; the count of groups; addresses of scales and lows. Gives 0. */
type Micro = Callee<readonly [Wide, Wide, Wide, "i32", Wide, Wide], "i32">;

const PAIRS = GROUP / 2;
/** Bytes of a rounded group: its pairs, its scale, its sum, and nothing up to a multiple of 16. */
export const ROUNDED = 4 * PAIRS + 16;
/** Bytes of a widened group of eight columns. */
export const WIDENED = 4 * PAIRS * EIGHT;
/** Rows of the tallest micro-kernel: two sums of each, two vectors of quants, one of A and one product at a time. */
const TALLEST = 5;
/** Pairs in one turn of a loop. */
const UNROLL = 8;

function suffix({ strideC, strideX, bits, low, panel }: PackedForm): string {
  return `${bits}${low ? "_low" : ""}_${strideC}_${strideX}_${panel}`;
}

/** The function that multiplies by packed weights of this form. */
export function packedFunction(p: Prelude, form: PackedForm): PackedGemm {
  const { address: w } = p.module;
  const params = [w, w, w, "i32", "i32", "i32", w, w, "i32", "i32", w, w] as const;
  const name = `packed_${form.rows}_${form.strideA}_${suffix(form)}`;
  return p.once(
    name,
    () =>
      p.module.func(
        name,
        params,
        "i32",
        (f, a, b, c, height, eights, groups, scale, low, panel, scalePanel, x, wide) => {
          const halves = { bytes: 2 * EIGHT, stride: scalePanel };
          const walk = new Walk(f, form.panel, c, eights, [
            { at: b, bytes: EIGHT, stride: panel },
            { at: scale, ...halves },
            ...form.low ? [{ at: low, ...halves }] : [],
          ]);
          roundGroups(f, form, { a, height, groups, x });
          const run = (mr: number, np: number, from: Address, to: Address, quants?: Address) =>
            f.run("drop", [
              call(microKernel(p, form, mr, np, !quants), from, quants ?? wide, to, groups, scale, low),
            ]);
          const np = fitting(4, form.panel / EIGHT, false);
          f.if(node("i32.eq", [height, i32(1)]), () => {
            walk.all(np, () => run(1, np, x, c, b));
            if (np > 1) walk.all(1, () => run(1, 1, x, c, b));
            f.return(i32(0));
          });
          if (form.rows > 1) {
            walk.all(1, () => {
              widenEight(f, form, { b, groups, wide });
              const at = { a: x, c, height };
              chunks(f, { ...form, strideA: form.strideX }, TALLEST, at, (mr, from, to) =>
                run(mr, 1, from, to));
            });
          }
          f.value(i32(0));
        },
      ),
  );
}

/** Rounds each group of each row of A. */
function roundGroups(
  f: Func,
  { strideA, strideX, bits, relaxed }: PackedForm,
  { a, height, groups, x }: { a: Address; height: I; groups: I; x: Address },
) {
  f.for(0, height, 1, (row) => {
    const [from, to] = [f.variable(plus(a, mul(row, strideA))), f.variable(plus(x, mul(row, strideX)))];
    f.for(0, groups, 1, () => {
      const parts = Array.from(
        { length: GROUP / 4 },
        (_, n) => f.let(node("v128.load", [from], { offset: 16 * n })),
      );
      const fold = (op: "f32x4.add" | "f32x4.pmax", each: (x: V) => V) => {
        const join = (a: V, b: V): V => node(op, [a, b]);
        return foldLanes(f.let(parts.map(each).reduce(join)), join, (x) => f.let(x));
      };
      const most = fold("f32x4.pmax", (x) => node("f32x4.abs", [x]));
      const scale = node("f32x4.mul", [most, lanes("f32x4", 1 / 32767)]);
      // A group of zeros stays one, and is not divided by 0.
      const by = f.let(
        node("f32x4.div", [lanes("f32x4", 32767), node("f32x4.pmax", [lanes("f32x4", 2 ** -120), most])]),
      );
      const truncate = relaxed ? "i32x4.relaxed_trunc_f32x4_s" : "i32x4.trunc_sat_f32x4_s";
      const rounded = (x: V): V => node(truncate, [node("f32x4.nearest", [node("f32x4.mul", [x, by])])]);
      for (let n = 0; n < PAIRS / 4; n++) {
        const [first, second] = bits === 8 ? [2 * n, 2 * n + 1] : [n, n + PAIRS / 4];
        const [low, high] = [rounded(parts[first]!), rounded(parts[second]!)];
        const pairs = bits === 8 ? node("i16x8.narrow_i32x4_s", [low, high]) : node("v128.or", [
          node("v128.and", [low, lanes("i32x4", 0xffff)]),
          node("i32x4.shl", [high, i32(16)]),
        ]);
        f.run("v128.store", [to, pairs], { offset: 16 * n });
      }
      f.run("v128.store32_lane", [to, scale], { offset: 4 * PAIRS, lane: 0 });
      f.run("v128.store32_lane", [to, fold("f32x4.add", (x) => x)], { offset: 4 * PAIRS + 4, lane: 0 });
      f.set(from, plus(from, 4 * GROUP));
      f.set(to, plus(to, ROUNDED));
    });
  });
}

/** Widens all groups of eight columns. */
function widenEight(
  f: Func,
  { bits, panel }: PackedForm,
  { b, groups, wide }: { b: Address; groups: I; wide: Address },
) {
  const to = f.variable(wide);
  const widening = new Widening(f, bits, panel, b, 1);
  f.for(0, groups, 1, () => {
    for (let j = 0; j < PAIRS; j++) {
      widening.load(0, j, false);
      widening.vectors(0).forEach((vector, n) =>
        f.run("v128.store", [to, vector], { offset: (2 * j + n) * 16 })
      );
    }
    for (const place of widening.places) f.set(place, plus(place, panel * GROUP * bits / 8));
    f.set(to, plus(to, WIDENED));
  });
}

/** `mr` rows by `np` times eight columns of one panel, of quants widened before; or as they lie, by one row. */
function microKernel(p: Prelude, form: PackedForm, mr: number, np: number, widened: boolean): Micro {
  const { strideC, strideX, bits, low: hasLow, panel, relaxed } = form;
  const { address: w } = p.module;
  const params = [w, w, w, "i32", w, w] as const;
  const name = `${widened ? "widened" : "packed"}_${mr}x${np}_${suffix(form)}`;
  const write = () =>
    p.module.func(name, params, "i32", (f, x, b, c, groups, scale, low) => {
      const all = <T>(make: (r: number) => T) => Array.from({ length: mr }, (_, r) => make(r));
      const rows = all((r) => f.variable(plus(x, r * strideX)));
      const blocks = all(() => Array.from({ length: 2 * np }, () => f.local("v128")));
      // V8 checks the bounds of each access, and shares the work for those of equal offset: so many addresses.
      const widening = new Widening(f, bits, panel, b, np);
      const places = widened ? [b, f.variable(plus(b, 16))] : widening.places;
      const ready = [f.local("v128"), f.local("v128")] as const;
      const accumulate = (r: number, n: number, vector: V) => {
        const sum = blocks[r]![n]!;
        f.set(sum, node("i32x4.add", [sum, node("i32x4.dot_i16x8_s", [vector, splat])]));
      };
      const [four, splat] = [f.local("v128"), f.local("v128")];
      const turn = (j: number) => {
        if (widened) {
          ready.forEach((vector, n) =>
            f.set(vector, node("v128.load", [places[n]!], { offset: 4 * EIGHT * j }))
          );
          return rows.forEach((row, r) => {
            f.set(splat, node("v128.load32_splat", [row], { offset: 4 * j }));
            ready.forEach((vector, n) => accumulate(r, n, vector));
          });
        }
        if (j % 4 === 0) f.set(four, node("v128.load", [rows[0]!], { offset: 4 * j }));
        f.set(splat, node("i8x16.shuffle", [four, four], { bytes: QUARTERS[j % 4]! }));
        for (let e = 0; e < np; e++) {
          if (e % 2 === 0) widening.load(e / 2, j, e + 1 < np);
          widening.vectors(e % 2).forEach((vector, n) => accumulate(0, 2 * e + n, vector));
        }
      };
      const bytes = widened ? 4 * EIGHT : widening.pairBytes;
      f.countDown(groups, 1, () => {
        for (const block of blocks.flat()) f.set(block, lanes("i32x4", 0));
        const left = f.local("i32");
        f.set(left, i32(PAIRS));
        f.countDown(left, UNROLL, () => {
          for (let j = 0; j < UNROLL; j++) turn(j);
          for (const place of places) f.set(place, plus(place, bytes * UNROLL));
          for (const row of rows) f.set(row, plus(row, 4 * UNROLL));
        });
        const factors = rows.map((row) => f.let(node("v128.load32_splat", [row])));
        const least = rows.map((row) => hasLow && f.let(node("v128.load32_splat", [row], { offset: 4 })));
        for (let n = 0; n < 2 * np; n++) {
          const d = f.let(halves(scale, n));
          const m = hasLow ? f.let(halves(low, n)) : undefined;
          blocks.forEach((block, r) => {
            const place = { offset: r * strideC + 16 * n };
            const by = node("f32x4.mul", [d, factors[r]!]);
            const sum = node("f32x4.convert_i32x4_s", [block[n]!]);
            const total = multiplyAdd(relaxed, by, sum, node("v128.load", [c], place));
            f.run("v128.store", [c, m ? multiplyAdd(relaxed, m, least[r] as V, total) : total], place);
          });
        }
        for (const at of hasLow ? [scale, low] : [scale]) f.set(at, plus(at, 2 * panel));
        for (const row of rows) f.set(row, plus(row, ROUNDED - 4 * PAIRS));
      });
      f.value(i32(0));
    });
  return p.once(name, write);
}

/** Four neighbouring f16 numbers, which are finite: the bits shifted into place and the exponent moved. */
function halves(at: Address, n: number): V {
  const shifted = node("i32x4.shl", [node("v128.load16x4_s", [at], { offset: 8 * n }), i32(13)]);
  return node("f32x4.mul", [
    node("v128.and", [shifted, lanes("i32x4", 0x8fffe000)]),
    lanes("f32x4", 2 ** 112),
  ]);
}

/** Bytes of two vectors in turn, of their lower and of their upper halves. */
const BYTES = [0, 8].map((first) => Array.from({ length: 16 }, (_, i) => first + (i >> 1) + 16 * (i & 1)));

/** One 32-bit number of four in all lanes. */
const QUARTERS = [0, 1, 2, 3].map((n) => Array.from({ length: 16 }, (_, i) => 4 * n + i % 4));

/** The pairs of columns as 16-bit numbers, 16 columns at a time. */
class Widening {
  /** Where each sixteen columns lie: both halves of their pairs, or of 8 bits the first and then the second ones. */
  readonly places: readonly Local<Wide>[];
  readonly #first: Local<"v128">;
  readonly #second: Local<"v128">;

  /** Bytes from one pair to the next. */
  readonly pairBytes: number;

  constructor(readonly f: Func, readonly bits: 4 | 8, panel: number, b: Address, eights: number) {
    const halves = bits === 8 ? [0, panel] : [0];
    this.pairBytes = panel * halves.length;
    this.places = Array.from(
      { length: Math.ceil(eights / 2) },
      (_, n) => halves.map((half) => f.variable(plus(b, 2 * EIGHT * n + half))),
    ).flat();
    [this.#first, this.#second] = [f.local("v128"), f.local("v128")];
  }

  /** Loads a pair of the sixteen columns with the number `n`, or of the first eight of them. */
  load(n: number, pair: number, sixteen: boolean): void {
    const { f } = this;
    const offset = pair * this.pairBytes;
    const load = (place: Address): V => node(sixteen ? "v128.load" : "v128.load64_zero", [place], { offset });
    const lower = (x: V): V => node("v128.and", [x, lanes("i32x4", 0x0f0f0f0f)]);
    if (this.bits === 8) {
      f.set(this.#first, load(this.places[2 * n]!));
      return f.set(this.#second, load(this.places[2 * n + 1]!));
    }
    f.set(this.#first, load(this.places[n]!));
    f.set(this.#second, lower(node("i16x8.shr_u", [this.#first, i32(4)])));
    f.set(this.#first, lower(this.#first));
  }

  /** Four columns each, of the first or the second eight. */
  vectors(eight: number): readonly [V, V] {
    const pairs = this.f.let(node("i8x16.shuffle", [this.#first, this.#second], { bytes: BYTES[eight]! }));
    return this.bits === 8
      ? [node("i16x8.extend_low_i8x16_s", [pairs]), node("i16x8.extend_high_i8x16_s", [pairs])]
      : [node("i16x8.extend_low_i8x16_u", [pairs]), node("i16x8.extend_high_i8x16_u", [pairs])];
  }
}
