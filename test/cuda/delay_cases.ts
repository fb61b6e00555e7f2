/**
 * The kernels whose threads, copies and launches depend on one another, at sizes for a test of their order.
 *
 * @module
 */
import type { HostTensor } from "../../dsl/interpret.ts";
import type { Kernel } from "../../dsl/ir.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { linearAdd, linearGated, tuneLinear } from "../../dsl/kernels/gemm.ts";
import { logprobs, REPORT, sample, tuneSampler } from "../../dsl/kernels/sampling.ts";
import type { Schedule } from "../../dsl/schedule.ts";
import { below, random, tensor } from "../tensors.ts";
import { samplingRows } from "./sampling_rows.ts";

/** A kernel, how it runs, and what it runs on. */
export interface DelayCase {
  readonly name: string;
  readonly kernel: Kernel;
  readonly schedule: Schedule;
  readonly tensors: Readonly<Record<string, HostTensor>>;
}

const bf = (...shape: number[]) => tensor("bf16", shape, random);

/** Two linear layers side by side as `target` runs them, for each number of rows. */
export function linearCases(
  target: "sm80" | "sm90",
  rows: readonly number[],
  width: number,
  depth: number,
): DelayCase[] {
  return rows.flatMap((M) => {
    const { tile, schedule } = tuneLinear(target, M, 2, width, depth);
    const tensors = { x: bf(M, depth), w: bf(2 * width, depth), y: bf(M, width) };
    const kernel = linearGated({ width, depth, layout: "rows", tile });
    const gated = made(`gated layer, ${M} rows`, kernel, schedule, tensors);
    const one = tuneLinear(target, M, 1, width, depth);
    if (!("cut" in one.schedule)) return [gated];
    const cut = linearAdd({ width, depth, layout: "rows", tile: one.tile });
    const single = { ...tensors, w: bf(width, depth), y: bf(M, width) };
    return [gated, made(`layer of clusters, ${M} rows`, cut, one.schedule, single)];
  });
}

const LAUNCHES = {
  decode: { rows: "decode", programs: 4 },
  crowd: { rows: "decode", programs: 100 },
  prefill: { rows: "prefill", programs: 4 },
} as const;

/** Attention over sequences of many lengths, as `target` runs it: a few programs, a crowd of them, or a prefill. */
export function attentionCases(
  target: "sm80" | "sm90",
  headDim: number,
  longest: number,
  launches: readonly (keyof typeof LAUNCHES)[],
): DelayCase[] {
  const [heads, kvHeads, block] = [4, 2, 16];
  const chunks = [[0, 1], [longest - 40, 37], [longest >> 1, 1], [longest - 1, 1], [15, 1]] as const;
  const maxBlocks = Math.ceil(longest / block);
  const blocks = chunks.length * maxBlocks;
  const T = chunks.reduce((sum, [, count]) => sum + count, 0);
  const tensors = {
    query: tensor("bf16", [T, heads, headDim], () => 2 * random()),
    keys: bf(blocks, kvHeads, block, headDim),
    values: bf(blocks, kvHeads, block, headDim),
    table: tensor("i32", [chunks.length, maxBlocks], (i) => (i * 7 + 3) % blocks),
    out: bf(T, heads, headDim),
  };
  return launches.map((launch) => {
    const { rows, programs } = LAUNCHES[launch];
    const tuned = tuneAttention(target, { rows, group: heads / kvHeads, headDim, block, programs });
    const { queries, pages, schedule } = tuned;
    const work: number[] = [];
    let row = 0;
    chunks.forEach(([start, count], s) => {
      for (let q = 0; q < count; q += queries) {
        const n = Math.min(queries, count - q);
        work.push(s, row + q, n, start + q, Math.ceil((start + q + n) / (block * pages)));
      }
      row += count;
    });
    const kernel = attention({ heads, kvHeads, headDim, block, keys: tuned.keys, queries, pages });
    const items = tensor("i32", [work.length / 5, 5], (i) => work[i]!);
    return made(`attention, ${launch}`, kernel, schedule, { ...tensors, work: items });
  });
}

/** Drawing tokens under every filter, and their log-probabilities. */
export function samplingCases(target: "sm80" | "sm90", vocabulary: number): DelayCase[] {
  const { settings, rows } = samplingRows();
  const logits = tensor("f32", [rows, vocabulary], () => 6 * random());
  const { chunk, schedule } = tuneSampler(target);
  const chosen = tensor("i32", [rows], () => below(vocabulary));
  return [
    made("sampling", sample({ vocabulary, chunk }), schedule, {
      ...{ logits, settings, last: tensor("i32", [rows]), chosen: tensor("i32", [rows]) },
    }),
    made("log-probabilities", logprobs({ vocabulary, chunk }), schedule, {
      ...{ logits, settings, chosen, report: tensor("f32", [rows, REPORT.columns]) },
    }),
  ];
}

function made(
  name: string,
  kernel: unknown,
  schedule: Schedule,
  tensors: Readonly<Record<string, HostTensor>>,
): DelayCase {
  return { name, kernel: kernel as Kernel, schedule, tensors };
}
