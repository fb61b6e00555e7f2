/**
 * Every kernel at the sizes of one real model, Qwen3-0.6B: what `kernels` lists, what `emit` writes out, and what
 * tests compile.
 *
 * @module
 */
import { linearAddBias, linearGelu } from "./biased.ts";
import { type Attention, attention, tuneAttention } from "./attention.ts";
import { decodeAttention, decodeNormAttention } from "./decode_attention.ts";
import { embedding, embeddingNorm } from "./embedding.ts";
import {
  head,
  type Linear,
  linear,
  linearAdd,
  linearBias,
  linearGated,
  logits,
  pick,
  picksFirst,
  tuneLinear,
} from "./gemm.ts";
import {
  linearAddNorm,
  linearBiasNormed,
  linearGatedNormed,
  linearNormed,
  type Norm,
  splitsNorms,
} from "./normed.ts";
import type { Kernel } from "../ir.ts";
import { layernorm } from "./layernorm.ts";
import { penalise, tally } from "./penalties.ts";
import { logprobs, sample, sampleMasked, tuneSampler } from "./sampling.ts";
import { rmsnorm, rmsnormPicked } from "./rmsnorm.ts";
import { ropeCache, ropeNormCache } from "./rope.ts";
import type { Schedule, Target } from "../schedule.ts";
import { tunePlain } from "./plain.ts";

/** The sizes of a model, as far as kernels have them as constants. */
export interface ModelSizes {
  readonly hidden: number;
  readonly intermediate: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly vocabulary: number;
  readonly epsilon: number;
}

/** Qwen3-0.6B's. */
export const QWEN3_06B: ModelSizes = {
  hidden: 1024,
  intermediate: 3072,
  heads: 16,
  kvHeads: 8,
  headDim: 128,
  vocabulary: 151_936,
  epsilon: 1e-6,
};

/** A kernel as one machine runs it. */
export interface Scheduled {
  /** The kernel's name, and what tells variants of one kernel apart. */
  readonly name: string;
  readonly kernel: Kernel;
  readonly schedule: Schedule;
}

/** The default kernels for `target`, with linear layers for `rows` tokens. */
export function defaultSet(
  target: Target,
  rows: number,
  sizes: ModelSizes = QWEN3_06B,
): readonly Scheduled[] {
  const { hidden, intermediate, heads, kvHeads, headDim, vocabulary, epsilon } = sizes;
  const { tile, layout } = tuneLinear(target, rows, 1, hidden, intermediate);
  const plain = tunePlain(target);
  const parts = splitsNorms(target, rows) ? Math.ceil(hidden / tile[1]) : 16;
  const { chunk, schedule: sampler } = tuneSampler(target);
  const block = 16;
  const layer = (
    family: (c: Linear & Norm) => { readonly name: string },
    width: number,
    depth: number,
    weights?: 2,
  ) => {
    const { tile, layout, schedule } = tuneLinear(target, rows, weights, width, depth);
    return [family({ width, depth, tile, layout, parts, epsilon }), schedule] as const;
  };
  const attend = (
    which: "decode" | "prefill",
    family: (c: Attention) => { readonly name: string } = attention,
  ) => {
    const tuned = { rows: which, group: heads / kvHeads, headDim, block, programs: rows * kvHeads };
    const { queries, pages, keys, schedule } = tuneAttention(target, tuned);
    return [family({ heads, kvHeads, headDim, block, pages, keys, queries }), schedule] as const;
  };
  const { keys } = tuneAttention(target, { rows: "decode", group: heads / kvHeads, headDim, block });
  const rope = { heads, kvHeads, headDim, block, keys };
  const all: readonly (readonly [{ readonly name: string }, Schedule])[] = [
    [embedding({ vocabulary, width: hidden, layout }), plain],
    [embeddingNorm({ vocabulary, width: hidden, layout, parts }), plain],
    [rmsnorm({ width: hidden, epsilon }), plain],
    [layernorm({ width: hidden, epsilon }), plain],
    [rmsnormPicked({ width: hidden, epsilon }), plain],
    layer(linear, (heads + 2 * kvHeads) * headDim, hidden),
    layer(linearNormed, (heads + 2 * kvHeads) * headDim, hidden),
    layer(linearBiasNormed, (heads + 2 * kvHeads) * headDim, hidden),
    layer(linearBias, (heads + 2 * kvHeads) * headDim, hidden),
    layer(linearAdd, hidden, heads * headDim),
    layer(linearAddBias, hidden, heads * headDim),
    // Narrow tiles, as if there were two weights: its arithmetic takes registers too.
    layer((c) => linearGelu({ ...c, gelu: "erf" }), intermediate, hidden, 2),
    layer(linearAddNorm, hidden, intermediate),
    layer(linearGated, intermediate, hidden, 2),
    layer(linearGatedNormed, intermediate, hidden, 2),
    [ropeCache(rope), plain],
    [ropeNormCache({ ...rope, epsilon }), plain],
    attend("decode"),
    attend("decode", decodeAttention),
    attend("decode", (c) => decodeNormAttention({ ...c, epsilon })),
    attend("prefill"),
    ...picksFirst(target) ? [] : [layer(head, vocabulary, hidden)],
    [pick({ width: hidden }), plain],
    layer(logits, vocabulary, hidden),
    [sample({ vocabulary, chunk }), sampler],
    [sampleMasked({ vocabulary, chunk }), sampler],
    [logprobs({ vocabulary, chunk }), sampler],
    [penalise({ vocabulary }), plain],
    [tally({ vocabulary }), plain],
  ];
  return all.map(([kernel, schedule]) => ({ name: kernel.name, kernel: kernel as Kernel, schedule }));
}
