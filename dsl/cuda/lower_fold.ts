/**
 * A fold whose range is cut: every warp of several blocks runs a part of it, and parts are joined in the order of
 * the range.
 *
 * @module
 */
import type { Fold, Instr, Loop, Value } from "../ir.ts";
import type { Cut, Emitter } from "./emitter.ts";
import type { Family, TileLayout } from "./layout.ts";
import { earlyLoads } from "./hoist.ts";
import { plus } from "./lower_global.ts";
import { reinterpret } from "./scalar.ts";

/** Parts of a known length: none has more rounds than `rounds`, and all have as many if `even`. */
export interface Whole {
  readonly rounds: number;
  readonly even: boolean;
}

/** A fold to be cut. */
export interface CutFold {
  readonly loop: Loop;
  readonly fold: Fold;
  /** C expression of the number of rounds. */
  readonly count: string;
  readonly cut: Cut;
  /** Writes the rounds from one to another. */
  readonly run: (from: string, to: string, whole?: Whole) => void;
  readonly lower: (body: readonly Instr[], e: Emitter) => void;
}

/**
 * Every warp of every block runs its part. The first warp of a block joins its warps' parts, and one block those of all:
 * the first of a cluster, or the last to arrive.
 */
export function lowerCut({ loop, fold, count, cut, run, lower }: CutFold, e: Emitter): void {
  const { blocks, warps } = cut;
  const [from, to, part] = [e.fresh("from"), e.fresh("to"), e.fresh("part")];
  const parts = blocks * warps;
  e.body.line(`const int ${part} = ${blocks === 1 ? "warp" : `blockIdx.z * ${warps} + warp`};`);
  e.body.line(`const int ${from} = (int)((long long)${count} * ${part} / ${parts});`);
  e.body.line(`const int ${to} = (int)((long long)${count} * (${part} + 1) / ${parts});`);
  // What the end reads is on its way while the rounds run.
  const early = earlyLoads(loop, e);
  const finish = fold.finish.filter((instr) => !early.has(instr));
  if (early.size > 0) e.afterWait(() => lower([...early], e));
  const made = e.plan.maker(loop.count);
  run(
    from,
    to,
    made?.op === "const"
      ? { rounds: Math.ceil(made.value / parts), even: made.value % parts === 0 }
      : undefined,
  );
  e.waitForPrevious(); // results are written after this
  const join = (memory: string) => {
    eachPart(loop, e, (i, family, layout, word) => {
      const { left, right } = fold.join[i]!;
      const { last } = loop.carry[i]!;
      read(last, family, layout, e.declare(right, layout), memory, word, e);
      e.bind(left, layout, e.bound(last, layout)!);
    });
    lower(fold.merge, e);
    eachPart(loop, e, (i, family, layout) => {
      const [to, out] = [e.bound(loop.carry[i]!.last, layout)!, fold.join[i]!.out];
      e.each(
        layout,
        (a, b) => e.body.line(`${e.index(to, layout, a, b)} = ${e.element(out, family, a, b)};`),
      );
    });
  };
  const write = (memory: string) =>
    eachPart(loop, e, (i, family, layout, word) => {
      const { last } = loop.carry[i]!;
      save(last, family, layout, e.bound(last, layout)!, memory, word, e);
    });
  const words = wordsOf(loop, e);
  e.partWords = words;
  /** The parts of the first `count` warps join in the first. */
  const together = (count: number) => {
    if (count === 1) return;
    e.body.block(`if (warp > 0${count === warps ? "" : ` && warp < ${count}`})`, () => {
      write(`parts + warp * ${words}`);
    });
    e.body.line("__syncthreads();");
    e.body.block("if (warp == 0)", () => {
      e.body.line("#pragma unroll");
      e.body.block(`for (int other = 1; other < ${count}; other++)`, () => join(`parts + other * ${words}`));
    });
  };
  e.body.line(
    "unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop",
    "__syncthreads();",
  );
  together(warps);
  if (blocks === 1) return e.body.block("if (warp == 0)", () => lower(finish, e));
  // One block joins all: its warps a run of blocks each, in the order of the range whatever the order of arrival.
  const runs = powerOfTwoUpTo(Math.min(warps, blocks));
  const [mine, all] = cut.cluster ? ["near", "joined"] : ["run", "slots"];
  const last = () => {
    const own = () => {
      const even = blocks % runs === 0;
      const first = even ? `warp * ${blocks / runs}` : `warp * ${blocks} / ${runs}`;
      e.body.line(`const unsigned* const ${mine} = ${all} + ${first} * ${words};`);
      if (!even) e.body.line(`const int length = (warp + 1) * ${blocks} / ${runs} - ${first};`);
      eachPart(loop, e, (i, family, layout, word) => {
        const { last } = loop.carry[i]!;
        read(last, family, layout, e.bound(last, layout)!, mine, word, e);
      });
      if (blocks === runs) return;
      e.body.line("#pragma unroll");
      e.body.block(`for (int block = 1; block < ${even ? blocks / runs : "length"}; block++)`, () => {
        join(`${mine} + block * ${words}`);
      });
    };
    if (runs === warps) own();
    else e.body.block(`if (warp < ${runs})`, own);
    together(runs);
    e.body.block("if (warp == 0)", () => lower(finish, e));
  };
  if (cut.cluster) {
    e.body.line(
      "cluster_wait(); // every block of the cluster has begun",
      "unsigned* const slots = cluster_map(joined, 0); // of the first block",
    );
    e.body.block("if (warp == 0)", () => write(`slots + blockIdx.z * ${words}`));
    e.body.line("cluster_arrive();");
    return e.body.block("if (blockIdx.z == 0)", () => {
      e.body.line("cluster_wait();");
      last();
    });
  }
  e.body.line(
    "const int program = blockIdx.y * gridDim.x + blockIdx.x;",
    `unsigned* const slots = workspace + (long long)program * ${blocks * words};`,
    "__shared__ unsigned arrived;",
  );
  e.body.block("if (warp == 0)", () => {
    write(`slots + blockIdx.z * ${words}`);
    e.body.line("__threadfence();", "__syncwarp();");
    e.body.line("if (lane == 0) arrived = atomicAdd(tickets + program, 1u);");
  });
  e.body.line("__syncthreads();");
  e.body.block(`if (arrived == ${blocks - 1})`, () => {
    e.body.line("__threadfence();", "if (thread == 0) tickets[program] = 0;");
    last();
  });
}

function powerOfTwoUpTo(n: number): number {
  return 2 ** Math.floor(Math.log2(n));
}

/** Visits the carried tiles in the layouts that they have, with the first of each one's words. */
function eachPart(
  loop: Loop,
  e: Emitter,
  visit: (carry: number, family: Family, layout: TileLayout, word: number) => void,
): number {
  let word = 0;
  loop.carry.forEach(({ last }, i) => {
    for (const { family, layout } of e.plan.demands(last)) {
      visit(i, family, layout, word);
      const { rows, cols } = layout;
      word += Math.ceil(rows.slots * cols.slots * holders(family, layout) / 4) * 4;
    }
  });
  return word;
}

function wordsOf(loop: Loop, e: Emitter): number {
  return eachPart(loop, e, () => {});
}

/** Lanes, from the first on, that hold elements which no lane before them holds too. */
function holders(family: Family, { rows }: TileLayout): number {
  return family.kind === "mma" && rows.slots === 1 ? rows.extent * 4 : 32;
}

/**
 * Visits the words that a thread holds, four at a time where its columns allow it; `at` counts such accesses from the
 * tile's first.
 */
function eachWord(
  family: Family,
  layout: TileLayout,
  lane: string,
  e: Emitter,
  visit: (i: string, j: string, at: string, wide: 1 | 4) => void,
): void {
  const { rows, cols } = layout;
  const wide = cols.slots % 4 === 0 ? 4 : 1;
  e.body.unroll("i", rows.slots, (i) => {
    e.body.unroll("j", cols.slots, (j) => {
      const across = wide === 1 ? j : j === "0" ? j : `${j} / 4`;
      const slot = i === "0" ? across : `(${i} * ${cols.slots / wide} + ${across})`;
      visit(i, j, slot === "0" ? lane : `${slot} * ${holders(family, layout)} + ${lane}`, wide);
    }, wide);
  });
}

/** Writes a tile to the words from `word` on of the part at `memory`. */
function save(
  { dtype }: Value,
  family: Family,
  layout: TileLayout,
  name: string,
  memory: string,
  word: number,
  e: Emitter,
): void {
  const start = `(${memory}${word === 0 ? "" : ` + ${word}`})`;
  const write = () =>
    eachWord(family, layout, "lane", e, (i, j, at, wide) => {
      const words = Array.from(
        { length: wide },
        (_, n) => reinterpret(e.index(name, layout, i, plus(j, n)), dtype, "u32"),
      );
      if (wide === 1) e.body.line(`${start}[${at}] = ${words[0]};`);
      else e.body.line(`((uint4*)${start})[${at}] = make_uint4(${words.join(", ")});`);
    });
  const count = holders(family, layout);
  if (count === 32) write();
  else e.body.block(`if (lane < ${count})`, write);
}

/** Reads what {@linkcode save} wrote; from memory through the second-level cache, where other blocks' writes are. */
function read(
  { dtype }: Value,
  family: Family,
  layout: TileLayout,
  name: string,
  memory: string,
  word: number,
  e: Emitter,
): void {
  const start = `(${memory}${word === 0 ? "" : ` + ${word}`})`;
  const { extent } = layout.rows;
  const count = holders(family, layout);
  const lane = count === 32 ? "lane" : extent === 1 ? "(lane & 3)" : `min(lane, ${count - 1})`;
  const far = memory.startsWith("run");
  eachWord(family, layout, lane, e, (i, j, at, wide) => {
    const pointer = wide === 1 ? `${start} + ${at}` : `(const uint4*)${start} + ${at}`;
    const word = far ? `__ldcg(${pointer})` : `*(${pointer})`;
    const to = (n: number) => e.index(name, layout, i, plus(j, n));
    if (wide === 1) return e.body.line(`${to(0)} = ${reinterpret(word, "u32", dtype)};`);
    e.body.block("", () => {
      e.body.line(`const uint4 four = ${word};`);
      ["x", "y", "z", "w"].forEach((field, n) => {
        e.body.line(`${to(n)} = ${reinterpret(`four.${field}`, "u32", dtype)};`);
      });
    });
  });
}
