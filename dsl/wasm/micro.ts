/**
 * Matrix multiplication: one generator of micro-kernels for every operand that a kernel can bring. B is a row of
 * panels: columns `c` to `c + 7` of row k of a panel lie at `b + k · strideK + panel · stridePanel + c · bytes`, in
 * bf16 or f32; packed weights, keys and values of a cache, and staged tiles all have this form. A is f32, row-major,
 * in scratch.
 *
 * Each sum is one chain of multiply-adds in the order of k, in every shape of micro-kernel. So a row's result
 * depends neither on how many rows there are, nor on the tile.
 *
 * V8's 15 vector registers decide the shapes: rows · 2 accumulators, two vectors of B and one of A. V8 checks the
 * bounds of each access, and shares a part of the work among accesses of equal constant offset; so every row has
 * an address of its own, and offsets say k alone. Measured on Zen 4 at 3.5 GHz, six rows by eight columns: 56
 * GFLOP/s, all that 128-bit vectors can do, against 46 with one address for all rows.
 *
 * @module
 */
import type { Func } from "./func.ts";
import {
  add,
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
  sub,
} from "./expr.ts";
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
  /** Columns of a panel, a multiple of 8. */
  readonly panel: number;
  /** The most rows that it is called with. */
  readonly rows: number;
  /** Whether the engine has relaxed SIMD. */
  readonly relaxed: boolean;
}

/** Takes addresses of A, B and C; counts of rows, eights of columns and k; bytes from panel to panel. Gives 0. */
export type Gemm = Callee<readonly [Wide, Wide, Wide, "i32", "i32", "i32", "i32"], "i32">;
/** Takes addresses of A, B and C; the count of k; bytes from panel to panel. Gives 0. */
type Micro = Callee<readonly [Wide, Wide, Wide, "i32", "i32"], "i32">;
type Wide = "i32" | "i64";

/** Rounds of k in one turn of the loop. */
const UNROLL = 8;
/** Columns that a micro-kernel has side by side at least: two vectors of f32. */
export const EIGHT = 8;
/** Eight columns of C. */
const EIGHT_BYTES = 4 * EIGHT;
/** Rows of the tallest micro-kernel. */
const tallest = (relaxed: boolean) => relaxed ? 6 : 4;

/** The function that multiplies operands of this form. */
export function gemmFunction(p: Prelude, form: GemmForm): Gemm {
  const { address } = p.module;
  const params = [address, address, address, "i32", "i32", "i32", "i32"] as const;
  const name = `gemm_${form.rows}_${suffix(form)}`;
  return p.once(
    name,
    () =>
      p.module.func(name, params, "i32", (f, a, b, c, height, eights, depth, stridePanel) => {
        const run = (mr: number, np: number, from: Address, to: Address) =>
          f.run("drop", [call(microKernel(p, form, mr, np), from, b, to, depth, stridePanel)]);
        const walk = new Walk(f, form.panel, c, eights, [{
          at: b,
          bytes: eightBytes(form),
          stride: stridePanel,
        }]);
        // One or two rows: many columns at a time, so that enough chains are under way.
        for (const [mr, np] of [[1, 4], [2, 2]] as const) {
          if (mr > form.rows) continue;
          f.if(node("i32.eq", [height, i32(mr)]), () => {
            const many = fitting(np, form.panel / EIGHT);
            walk.all(many, () => run(mr, many, a, c));
            if (many > 1) walk.all(1, () => run(mr, 1, a, c));
            f.return(i32(0));
          });
        }
        if (form.rows >= 3) {
          f.if(node("i32.gt_s", [height, i32(2)]), () => {
            walk.all(1, () =>
              chunks(f, form, tallest(form.relaxed), { a, c, height }, (mr, from, to) =>
                run(mr, 1, from, to)));
          });
        }
        f.value(i32(0));
      }),
  );
}

/** About `most` eights of columns that are whole panels, only one unless `several`, or a whole part of one. */
export function fitting(most: number, inPanel: number, several = true): number {
  if (inPanel <= most) return several ? inPanel * Math.floor(most / inPanel) : inPanel;
  return inPanel % most === 0 ? most : 1;
}

/** Bytes of eight columns of B. */
function eightBytes({ element }: GemmForm): number {
  return EIGHT * (element === "f32" ? 4 : 2);
}

/** What goes along with the columns: an address, bytes of eight columns, and bytes from panel to panel. */
interface Cursor {
  readonly at: Local<Wide>;
  readonly bytes: number;
  readonly stride: Local<"i32">;
}

/** Goes through the columns of B and C, from panel to panel. */
export class Walk {
  /** Eights of the panel that are behind. */
  readonly #behind: Local<"i32">;

  constructor(
    readonly f: Func,
    readonly panel: number,
    readonly c: Local<Wide>,
    readonly eights: Local<"i32">,
    readonly cursors: readonly Cursor[],
  ) {
    this.#behind = f.variable(i32(0));
  }

  /** Runs `body` for every `np` eights, as long as there are so many. */
  all(np: number, body: () => void): void {
    const { f, c, eights } = this;
    const inPanel = this.panel / EIGHT;
    const all = (bytes: (cursor: Cursor) => Expr<"i32"> | number) => {
      for (const cursor of this.cursors) f.set(cursor.at, plus(cursor.at, bytes(cursor)));
    };
    f.countDown(eights, np, () => {
      body();
      f.set(c, plus(c, EIGHT_BYTES * np));
      if (np >= inPanel) return all(({ stride }) => mul(stride, np / inPanel));
      f.set(this.#behind, add(this.#behind, np));
      f.if(node("i32.eq", [this.#behind, i32(inPanel)]), () => {
        all(({ stride, bytes }) => sub(stride, bytes * (inPanel - np)));
        f.set(this.#behind, i32(0));
      }, () => all(({ bytes }) => bytes * np));
    });
  }
}

function suffix({ strideA, strideC, strideK, panel, element }: GemmForm): string {
  return `${element}_${strideA}_${strideC}_${strideK}_${panel}`;
}

/** Three rows or more, in chunks of at most `most` and as equal as can be. */
export function chunks(
  f: Func,
  { strideA, strideC, rows }: Pick<GemmForm, "strideA" | "strideC" | "rows">,
  most: number,
  { a, c, height }: { readonly a: Address; readonly c: Address; readonly height: I },
  run: (mr: number, from: Address, to: Address) => void,
) {
  const [from, to, left, chunk] = [f.variable(a), f.variable(c), f.variable(height), f.local("i32")] as const;
  f.again((more) => {
    f.set(chunk, node("i32.div_u", [add(left, most - 1), i32(most)]));
    f.set(chunk, node("i32.div_u", [sub(add(left, chunk), 1), chunk]));
    f.block((done) => {
      for (let mr = Math.min(most, rows); mr > 0; mr--) {
        f.if(node("i32.eq", [chunk, i32(mr)]), () => {
          run(mr, from, to);
          f.br(done);
        });
      }
    });
    f.set(from, plus(from, mul(chunk, strideA)));
    f.set(to, plus(to, mul(chunk, strideC)));
    f.set(left, sub(left, chunk));
    f.brIf(more, node("i32.gt_s", [left, i32(0)]));
  });
}

/** `mr` rows by `np` times eight columns, whole panels or a part of one, accumulated in registers over all k. */
function microKernel(p: Prelude, form: GemmForm, mr: number, np: number): Micro {
  const { strideC, strideK } = form;
  const inPanel = form.panel / EIGHT;
  const name = `micro_${mr}x${np}_${suffix(form)}`;
  const { address } = p.module;
  const params = [address, address, address, "i32", "i32"] as const;
  const write = () =>
    p.module.func(name, params, "i32", (f, a, b, c, depth, stridePanel) => {
      const sums = Array.from({ length: mr }, () => Array.from({ length: 2 * np }, () => f.local("v128")));
      const cells = sums.flatMap((row, r) =>
        row.map((sum, j) => ({ sum, place: { offset: r * strideC + j * 16 } }))
      );
      const rows = sums.map((_, r) => f.variable(plus(a, r * form.strideA)));
      const columns = Array.from({ length: np }, (_, eight) => {
        const panel = Math.floor(eight / inPanel);
        return f.variable(plus(b, add(mul(stridePanel, panel), (eight % inPanel) * eightBytes(form))));
      });
      for (const { sum, place } of cells) f.set(sum, node("v128.load", [c], place));
      const vectors = { low: f.local("v128"), high: f.local("v128"), splat: f.local("v128") };
      const turn = (rounds: number) => {
        // Panel by panel, so that each is read a line of the cache at a time.
        for (let first = 0; first < np; first += inPanel) {
          for (let k = 0; k < rounds; k++) {
            columns.slice(first, first + inPanel).forEach((column, i) => {
              const part = sums.map((row) => row.slice(2 * (first + i), 2 * (first + i + 1)));
              accumulate(f, form, part, { rows, column, k }, vectors);
            });
          }
        }
        for (const column of columns) f.set(column, plus(column, strideK * rounds));
        for (const row of rows) f.set(row, plus(row, 4 * rounds));
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

/** One k of eight columns into the sums of their rows. */
function accumulate(
  f: Func,
  { element, strideK, relaxed }: GemmForm,
  sums: readonly (readonly Local<"v128">[])[],
  { rows, column, k }: { readonly rows: readonly Address[]; readonly column: Address; readonly k: number },
  { low, high, splat }: { readonly [N in "low" | "high" | "splat"]: Local<"v128"> },
) {
  const offset = k * strideK;
  f.set(high, node("v128.load", [column], { offset: element === "f32" ? offset + 16 : offset }));
  if (element === "f32") f.set(low, node("v128.load", [column], { offset }));
  else {
    // The bits of a bf16 are the upper half of an f32's.
    const zero = lanes("i32x4", 0);
    f.set(low, node("i8x16.shuffle", [zero, high], { bytes: LOW }));
    f.set(high, node("i8x16.shuffle", [zero, high], { bytes: HIGH }));
  }
  sums.forEach(([left, right], row) => {
    f.set(splat, node("v128.load32_splat", [rows[row]!], { offset: k * 4 }));
    f.set(left!, multiplyAdd(relaxed, splat, low, left!));
    f.set(right!, multiplyAdd(relaxed, splat, high, right!));
  });
}

/** `a · b + sum`, rounded once where the engine can. */
export function multiplyAdd(relaxed: boolean, a: V, b: V, sum: V): V {
  if (relaxed) return node("f32x4.relaxed_madd", [a, b, sum]);
  return node("f32x4.add", [node("f32x4.mul", [a, b]), sum]);
}
