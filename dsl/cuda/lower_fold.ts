/**
 * A fold whose range is cut: every warp of several blocks runs a part of it, and parts are joined in the order of
 * the range.
 *
 * @module
 */
import type { Fold, Instr, Loop, Value } from "../ir.ts";
import type { Cut, Emitter } from "./emitter.ts";
import type { Family, TileLayout } from "./layout.ts";
import { registerType } from "./scalar.ts";

/** A fold to be cut. */
export interface CutFold {
  readonly loop: Loop;
  readonly fold: Fold;
  /** C expression of the number of rounds. */
  readonly count: string;
  readonly cut: Cut;
  /** Writes the rounds from one to another. */
  readonly run: (from: string, to: string) => void;
  readonly lower: (body: readonly Instr[], e: Emitter) => void;
}

/** Every warp of every block runs its part; neighbours join until one warp has the whole, which finishes. */
export function lowerCut({ loop, fold, count, cut, run, lower }: CutFold, e: Emitter): void {
  const { blocks, warps } = cut;
  const [from, to, part] = [e.fresh("from"), e.fresh("to"), e.fresh("part")];
  const parts = blocks * warps;
  e.body.line(`const int ${part} = ${blocks === 1 ? "warp" : `blockIdx.z * ${warps} + warp`};`);
  e.body.line(`const int ${from} = (int)((long long)${count} * ${part} / ${parts});`);
  e.body.line(`const int ${to} = (int)((long long)${count} * (${part} + 1) / ${parts});`);
  run(from, to);
  e.waitForPrevious(); // results are written after this
  const join = (memory: string) => {
    eachPart(loop, e, (i, _, layout, word) => {
      const right = e.declare(fold.join[i]!.right, layout);
      eachWord(layout, word, e, (a, b, at) => {
        e.body.line(`${e.index(right, layout, a, b)} = ${take(loop.carry[i]!.last, memory, at)};`);
      });
      e.bind(fold.join[i]!.left, layout, e.bound(loop.carry[i]!.last, layout)!);
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
    eachPart(loop, e, (i, _, layout, word) => {
      const name = e.bound(loop.carry[i]!.last, layout)!;
      eachWord(layout, word, e, (a, b, at) => {
        e.body.line(`${put(loop.carry[i]!.last, memory, at)} = ${e.index(name, layout, a, b)};`);
      });
    });
  const words = wordsOf(loop, e);
  e.partWords = words;
  e.body.line(
    "unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop",
  );
  e.body.line("__syncthreads();", "#pragma unroll");
  e.body.block(`for (int step = 1; step < ${warps}; step *= 2)`, () => {
    e.body.block("if (warp % (2 * step) == step)", () => write(`parts + warp * ${words}`));
    e.body.line("__syncthreads();");
    e.body.block("if (warp % (2 * step) == 0)", () => join(`parts + (warp + step) * ${words}`));
  });
  e.body.block("if (warp == 0)", () => {
    if (blocks === 1) return lower(fold.finish, e);
    e.body.line(
      "const int program = blockIdx.y * gridDim.x + blockIdx.x;",
      `unsigned* const slots = workspace + (long long)program * ${blocks * words};`,
    );
    write(`slots + blockIdx.z * ${words}`);
    // The last block to arrive joins all, in the order of the range whatever the order of arrival.
    e.body.line("__threadfence();", "__syncwarp();", "unsigned arrived = 0;");
    e.body.line("if (lane == 0) arrived = atomicAdd(tickets + program, 1u);");
    e.body.block(`if (__shfl_sync(~0u, arrived, 0) == ${blocks - 1})`, () => {
      e.body.line("__threadfence();", "if (lane == 0) tickets[program] = 0;");
      eachPart(loop, e, (i, _, layout, word) => {
        const name = e.bound(loop.carry[i]!.last, layout)!;
        eachWord(layout, word, e, (a, b, at) => {
          e.body.line(`${e.index(name, layout, a, b)} = ${fetch(loop.carry[i]!.last, "slots", at)};`);
        });
      });
      e.body.line("#pragma unroll 1");
      e.body.block(`for (int block = 1; block < ${blocks}; block++)`, () => join(`slots + block * ${words}`));
      lower(fold.finish, e);
    });
  });
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
      word += layout.rows.slots * layout.cols.slots * 32;
    }
  });
  return word;
}

function wordsOf(loop: Loop, e: Emitter): number {
  return eachPart(loop, e, () => {});
}

/** Visits the elements that a thread holds; lanes lie side by side. */
function eachWord(
  layout: TileLayout,
  word: number,
  e: Emitter,
  write: (i: string, j: string, at: string) => void,
): void {
  e.each(layout, (i, j) => {
    const slot = layout.cols.slots === 1 ? i : i === "0" ? j : `${i} * ${layout.cols.slots} + ${j}`;
    write(i, j, `${word === 0 ? "" : `${word} + `}${slot === "0" ? "" : `(${slot}) * 32 + `}lane`);
  });
}

function put({ dtype }: Value, memory: string, at: string): string {
  return `((${registerType(dtype)}*)(${memory}))[${at}]`;
}

/** Through the second-level cache, where other blocks' writes are. */
function fetch({ dtype }: Value, memory: string, at: string): string {
  return `__ldcg((const ${registerType(dtype)}*)(${memory}) + ${at})`;
}

function take(value: Value, memory: string, at: string): string {
  return memory.startsWith("slots") ? fetch(value, memory, at) : put(value, memory, at);
}
