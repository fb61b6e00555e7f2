/**
 * A fold whose range is cut: every warp of several blocks runs a part of it, and parts are joined in the order of
 * the range.
 *
 * @module
 */
import type { Fold, Instr, Loop } from "../ir.ts";
import type { Cut, Emitter } from "./emitter.ts";
import { earlyLoads, lowerEarly } from "./hoist.ts";
import { joinCluster } from "./lower_cluster.ts";
import { eachPart, joinPart, powerOfTwoUpTo, read, wordsOf, writePart } from "./parts.ts";

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
 * Every warp of every block runs its part. The blocks of a cluster join as lower_cluster.ts says; else the first warp of
 * a block joins its warps' parts, and the last block to arrive those of all.
 */
export function lowerCut({ loop, fold, count, cut, run, lower }: CutFold, e: Emitter): void {
  const { blocks, warps } = cut;
  const [from, to, part] = [e.fresh("from"), e.fresh("to"), e.fresh("part")];
  const parts = blocks * warps;
  e.body.line(`const int ${part} = ${blocks === 1 ? "warp" : `blockIdx.z * ${warps} + warp`};`);
  e.body.line(`const int ${from} = (int)((long long)${count} * ${part} / ${parts});`);
  e.body.line(`const int ${to} = (int)((long long)${count} * (${part} + 1) / ${parts});`);
  const cluster = cut.cluster && joinCluster({ loop, fold, cut, lower }, e);
  // What the end reads is on its way while the rounds run.
  const early = new Set(cluster?.early ?? earlyLoads(loop, e));
  if (!cluster) {
    // Sums of it too, as they take fewer registers.
    const loaded = [...early].flatMap((instr) => instr.op === "load" ? [instr.out] : []);
    for (const instr of fold.finish) {
      if (instr.op === "reduce" && loaded.includes(instr.from)) early.add(instr);
    }
    lowerEarly(early, lower, e, "warp == 0"); // that finishes
  }
  const finish = fold.finish.filter((instr) => !early.has(instr));
  const made = e.plan.maker(loop.count);
  run(
    from,
    to,
    made?.op === "const"
      ? { rounds: Math.ceil(made.value / parts), even: made.value % parts === 0 }
      : undefined,
  );
  e.waitForPrevious(); // results are written after this
  if (cluster) return cluster.join();
  const join = (memory: string) => joinPart(loop, memory, lower, e);
  const write = (memory: string) => writePart(loop, memory, e);
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
  const last = () => {
    const own = () => {
      const even = blocks % runs === 0;
      const first = even ? `warp * ${blocks / runs}` : `warp * ${blocks} / ${runs}`;
      e.body.line(`const unsigned* const run = slots + ${first} * ${words};`);
      if (!even) e.body.line(`const int length = (warp + 1) * ${blocks} / ${runs} - ${first};`);
      eachPart(loop, e, (i, family, layout, word) => {
        const { last } = loop.carry[i]!;
        read(last, family, layout, e.bound(last, layout)!, "run", word, e);
      });
      if (blocks === runs) return;
      e.body.line("#pragma unroll");
      e.body.block(`for (int block = 1; block < ${even ? blocks / runs : "length"}; block++)`, () => {
        join(`run + block * ${words}`);
      });
    };
    if (runs === warps) own();
    else e.body.block(`if (warp < ${runs})`, own);
    together(runs);
    e.body.block("if (warp == 0)", () => lower(finish, e));
  };
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
