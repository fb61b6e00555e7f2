/**
 * How the blocks of a cluster join the parts of a cut fold: first the warps of each block, then the blocks in the first
 * one's shared memory. Every warp takes some columns of the tiles, so that all of them join at once, as a tree over the
 * parts in the order of the range. Parts cross the cluster as stores that a barrier of the receiver counts: no fence,
 * which would wait for everything that the block still has under way.
 *
 * @module
 */
import { type Fold, inputsOf, type Instr, type Loop, outsOf, type Value } from "../ir.ts";
import type { Cut, Emitter } from "./emitter.ts";
import { earlyLoads, lowerEarly } from "./hoist.ts";
import { type Family, layoutOf } from "./layout.ts";
import { type Demand, type Plan } from "./plan.ts";
import { eachPart, holders, joinPart, powerOfTwoUpTo, put, read, save, wordsOf } from "./parts.ts";
import { registerType } from "./scalar.ts";
import { plus } from "./lower_global.ts";

/** A carried tile in the memory of a part: slices of its columns, one after the other. */
interface Piece {
  readonly carry: number;
  /** As a warp has it after its rounds. */
  readonly whole: Demand;
  /** As a warp has its slice. */
  readonly slice: Demand;
  readonly slices: number;
  /** Where the piece begins, and words of a slice. */
  readonly word: number;
  readonly size: number;
}

/** What goes into the text before the rounds, and what writes the rest after them. */
export interface ClusterJoin {
  /** Instructions of the fold's end that are written before its rounds. */
  readonly early: ReadonlySet<Instr>;
  readonly join: () => void;
}

/** Prepares the join of a cut fold, whose early loads are written after the wait for the kernel before. */
export function joinCluster(
  { loop, fold, cut: { blocks, warps }, lower }: {
    readonly loop: Loop;
    readonly fold: Fold;
    readonly cut: Cut;
    readonly lower: (body: readonly Instr[], e: Emitter) => void;
  },
  e: Emitter,
): ClusterJoin {
  const count = slicesOf(loop, fold, warps, e);
  const [base, spread] = [e.plan, sliced(e.plan, count)];
  const early = e.under(spread, () => earlyLoads(loop, e));
  lowerEarly(early, (body, e) => e.under(spread, () => lower(body, e)), e);
  return { early, join };

  function join(): void {
    const pieces = piecesOf(loop, base, spread, count);
    const words = e.partWords = pieces.reduce((sum, { slices, size }) => sum + slices * size, 0);
    if (blocks > 1) e.joinBytes = 4 * words * blocks;
    for (const piece of pieces) writePart(piece);
    e.body.line("__syncthreads();");
    const rest = () => {
      joinTree(pieces, warps, (n) => `parts + ${n * words}`);
      if (blocks === 1) return e.under(spread, finish);
      e.body.line(
        `const unsigned to = cluster_place(shared_address(joined + blockIdx.z * ${words}), 0);`,
        "const unsigned done = cluster_place(met, 0);",
      );
      for (const piece of pieces) putPart(piece);
      e.body.block("if (blockIdx.z == 0)", () => {
        e.beforeFinish?.();
        e.body.line("barrier_wait(met, 0);");
        joinTree(pieces, blocks, (n) => `joined + ${n * words}`);
        e.under(spread, finish);
      });
    };
    if (count === warps) rest();
    else e.body.block(`if (warp < ${count})`, rest);
  }

  /** To the block's own memory, all slices. */
  function writePart({ carry, whole, slice, slices, word, size }: Piece): void {
    const { last } = loop.carry[carry]!;
    const name = e.bound(last, whole.layout)!;
    const step = slice.layout.cols.slots;
    for (let s = 0; s < slices; s++) {
      const element = (i: string, j: string) => e.index(name, whole.layout, i, plus(j, s * step));
      const at = word + s * size;
      save(last, slice.family, slice.layout, element, `parts + warp * ${e.partWords}`, at, e);
    }
  }

  /** To the first block of the cluster, this warp's slice. */
  function putPart({ carry, slice: { family, layout }, slices, word, size }: Piece): void {
    const { last } = loop.carry[carry]!;
    const name = e.bound(last, layout)!;
    const start = `to + ${4 * word}${slices === 1 ? "" : ` + warp * ${4 * size}`}`;
    const lanes = holders(family, layout);
    const conditions = [
      ...(slices === 1 && count > 1 ? ["warp == 0"] : []),
      ...(lanes < 32 ? [`lane < ${lanes}`] : []),
    ];
    const all = () => put(last, { family, layout }, name, start, e);
    if (conditions.length === 0) all();
    else e.body.block(`if (${conditions.join(" && ")})`, all);
  }

  /** This warp's slices of `parts` parts in memory become one, which is then the last state. */
  function joinTree(pieces: readonly Piece[], parts: number, memory: (n: number) => string): void {
    const names = Array.from(
      { length: parts },
      (_, n) =>
        pieces.map(({ carry, slice: { family, layout }, slices, word, size }) => {
          const { last } = loop.carry[carry]!;
          const name = e.fresh("part");
          e.body.line(`${registerType(last.dtype)} ${name}${e.extents(layout)};`);
          const from = slices === 1 ? memory(n) : `${memory(n)} + warp * ${size}`;
          read(last, family, layout, name, from, word, e);
          return name;
        }),
    );
    const bind = (value: (carry: number) => Value, part: number) =>
      pieces.forEach(({ carry, slice: { layout } }, i) => e.bind(value(carry), layout, names[part]![i]!));
    for (let step = 1; step < parts; step *= 2) {
      for (let n = 0; n + step < parts; n += 2 * step) {
        bind((carry) => fold.join[carry]!.left, n);
        bind((carry) => fold.join[carry]!.right, n + step);
        e.under(spread, () => lower(fold.merge, e));
        pieces.forEach(({ carry, slice: { family, layout } }, i) =>
          e.each(layout, (a, b) => {
            const value = e.under(spread, () => e.element(fold.join[carry]!.out, family, a, b));
            e.body.line(`${e.index(names[n]![i]!, layout, a, b)} = ${value};`);
          })
        );
      }
    }
    bind((carry) => loop.carry[carry]!.last, 0);
  }

  /** Tiles that are not cut into slices are stored by the first warp. */
  function finish(): void {
    for (const instr of fold.finish) {
      if (early.has(instr)) continue;
      const write = () => lower([instr], e);
      const everywhere = instr.op !== "store" || count === 1 || isCut(e.plan.family(instr.value), count);
      if (everywhere) write();
      else e.body.block("if (warp == 0)", write);
    }
  }
}

const isCut = (family: Family, count: number) => family.kind === "mma" && family.warpCols === count;

/** What works on each column alone. */
const ELEMENTWISE: readonly Instr["op"][] = ["const", "iota", "map", "cast", "bitcast", "load", "store"];

/** Into how many slices the columns are cut: for all warps if the fold's end allows it, else one. */
function slicesOf({ carry }: Loop, { join, merge, finish }: Fold, warps: number, { plan }: Emitter): number {
  const body = [...merge, ...finish];
  const own = new Set([
    ...body.flatMap(outsOf),
    ...carry.map(({ last }) => last),
    ...join.flatMap(({ left, right }) => [left, right]),
  ]);
  const anywhere = (value: Value) => {
    const op = plan.maker(value)?.op;
    return own.has(value) || value.shape[1] === 1 || op === "const" || op === "iota" ||
      plan.demands(value).every(({ family }) => family.kind !== "mma");
  };
  if (!body.every((i) => ELEMENTWISE.includes(i.op) && inputsOf(i).every(anywhere))) return 1;
  const fits = (n: number) =>
    carry.every(({ last: { shape } }) => shape[1] === 1 || shape[1] % (8 * n) === 0);
  let count = powerOfTwoUpTo(warps);
  while (!fits(count) && count > 1) count /= 2;
  return count;
}

/** `plan`, with each warp of `count` having some of the columns of accumulators. */
function sliced(plan: Plan, count: number): Plan {
  const cut = (family: Family, { shape }: Value): Family =>
    family.kind === "mma" && shape[1] > 1 && shape[1] % (8 * count) === 0
      ? { ...family, warpCols: count }
      : family;
  const family = (value: Value) => cut(plan.family(value), value);
  const demands = (value: Value) =>
    plan.demands(value).map((demand) => {
      const family = cut(demand.family, value);
      return { family, layout: layoutOf(plan.team, family, value.shape) };
    });
  return { ...plan, family, demands };
}

function piecesOf({ carry }: Loop, base: Plan, spread: Plan, count: number): Piece[] {
  let word = 0;
  return carry.flatMap(({ last }, at) =>
    base.demands(last).map((whole, i) => {
      const slice = spread.demands(last)[i]!;
      const { rows, cols } = slice.layout;
      const slices = last.shape[1] > 1 && isCut(slice.family, count) ? count : 1;
      const size = Math.ceil(rows.slots * cols.slots * holders(slice.family, slice.layout) / 4) * 4;
      const piece = { carry: at, whole, slice, slices, word, size };
      word += slices * size;
      return piece;
    })
  );
}

/**
 * The parts of a Hopper cluster's blocks, of which every multiplying warp holds some whole rows, join in its first block,
 * which `finish`es. Only the threads that multiply come here; all have said that they have begun.
 */
export function joinBlocks(
  loop: Loop,
  blocks: number,
  finish: () => void,
  lower: (body: readonly Instr[], e: Emitter) => void,
  e: Emitter,
): void {
  const words = wordsOf(loop, e);
  const own = `warp * ${(blocks - 1) * words}`;
  e.body.line("cluster_wait(); // every block of the cluster has begun");
  e.body.block("if (blockIdx.z > 0)", () => {
    e.body.line(
      `const unsigned to = cluster_place(shared_address(joined + ${own} + (blockIdx.z - 1) * ${words}), 0);`,
      "const unsigned done = cluster_place(met, 0);",
    );
    eachPart(loop, e, (i, family, layout, word) => {
      const { last } = loop.carry[i]!;
      put(last, { family, layout }, e.bound(last, layout)!, `to + ${4 * word}`, e);
    });
  });
  e.body.block("if (blockIdx.z == 0)", () => {
    e.body.line("barrier_wait(met, 0);", "#pragma unroll");
    e.body.block(`for (int other = 0; other < ${blocks - 1}; other++)`, () => {
      joinPart(loop, `joined + ${own} + other * ${words}`, lower, e);
    });
    finish();
  });
}
