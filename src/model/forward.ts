/**
 * `Ops` on kernels: which kernel, tile and schedule serves each operation of a model on a device.
 *
 * @module
 */
import type { DeviceArray } from "../device/device.ts";
import { attention, rotatesInside, tuneAttention } from "../../dsl/kernels/attention.ts";
import { decodeAttention, decodeNormAttention } from "../../dsl/kernels/decode_attention.ts";
import { embedding, embeddingNorm } from "../../dsl/kernels/embedding.ts";
import { linearAddBias, linearGelu } from "../../dsl/kernels/biased.ts";
import {
  head,
  linear,
  linearAdd,
  linearBias,
  linearGated,
  logits,
  pick,
  picksFirst,
  tuneLinear,
} from "../../dsl/kernels/gemm.ts";
import { layernorm } from "../../dsl/kernels/layernorm.ts";
import type { Layout } from "../../dsl/layout.ts";
import {
  linearAddNorm,
  linearBiasNormed,
  linearGatedNormed,
  linearNormed,
  splitsNorms,
} from "../../dsl/kernels/normed.ts";
import { rmsnorm, rmsnormPicked } from "../../dsl/kernels/rmsnorm.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import type { Target } from "../../dsl/schedule.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { KernelSet } from "./kernel_set.ts";
import type { Attention, Ops, Rows, Weight } from "./model.ts";
import { expectWhole, halve, type Maker, NORMS } from "./norms.ts";
import { packedLogits, withPacked } from "./packed.ts";
import type { Recipe, Scratch } from "./recipe.ts";

/** What a forward pass reads besides weights: this step's upload, and what earlier steps left. */
export interface StepTensors {
  /** `[T]` each: token ids (−1: what the slot sampled last), slots, positions. */
  readonly tokens: DeviceArray<"i32">;
  readonly slots: DeviceArray<"i32">;
  readonly position: DeviceArray<"i32">;
  /** `[T, 2]`: block and place in it of each token's key and value. */
  readonly place: DeviceArray<"i32">;
  /** `[chunks, maxBlocks]`. */
  readonly table: DeviceArray<"i32">;
  /** `[W, 5]`: work of chunks of one token, and of longer ones; absent if the plan has none. */
  readonly decode: DeviceArray<"i32"> | undefined;
  readonly prefill: DeviceArray<"i32"> | undefined;
  /** `[slots]`: what each slot sampled last. */
  readonly last: DeviceArray<"i32">;
}

/** The paged cache and the rotation angles: what stays while the model is loaded. */
export interface ModelState {
  /** Tokens in a block. */
  readonly block: number;
  /** By layer, `[blocks, kvHeads, block, headDim]`. */
  readonly cache: readonly { readonly keys: DeviceArray<"bf16">; readonly values: DeviceArray<"bf16"> }[];
  readonly cos: DeviceArray<"f32">;
  readonly sin: DeviceArray<"f32">;
}

/** How a target wants the weights of linear layers and the keys of the cache to lie. */
export function layoutsOf(target: Target): { readonly weights: Layout; readonly keys: Layout } {
  return {
    weights: tuneLinear(target, 1).layout,
    keys: tuneAttention(target, { rows: "decode", group: 1, headDim: 128, block: 16 }).keys,
  };
}

/** Tokens of the cache in one round of attention, and queries in one work item of a prefill. */
export interface AttentionTiles {
  readonly decode: number;
  readonly prefill: number;
  readonly queries: number;
}

/** The tiles of attention on `target`, for which the host writes work lists. */
export function attentionTiles(
  target: Target,
  { heads, kvHeads, headDim }: Pick<Attention, "heads" | "kvHeads" | "headDim">,
  block: number,
): AttentionTiles {
  const tuned = (rows: "decode" | "prefill") =>
    tuneAttention(target, { rows, group: heads / kvHeads, headDim, block });
  const [decode, prefill] = [tuned("decode"), tuned("prefill")];
  return { decode: decode.pages * block, prefill: prefill.pages * block, queries: prefill.queries };
}

/** Writes a model's operations into `recipe`. */
export function opsFor(
  target: Target,
  kernels: KernelSet,
  recipe: Recipe,
  step: StepTensors,
  state: ModelState,
): Ops {
  const tokens = step.tokens.shape[0]!;
  const dense = (weight: Weight) => {
    const w = (weight as Weight & { form: "bf16" }).data;
    return { w, width: w.shape[0]!, depth: w.shape[1]! };
  };

  /** What a linear layer takes besides its input. */
  const layer = (weight: Weight, add?: Rows) => {
    const { w, width, depth } = dense(weight);
    const { tile, schedule } = tuneLinear(target, tokens, 1, width, depth);
    const y: Rows = add ?? recipe.scratch("bf16", tokens, width);
    return { w, y, c: { width, depth, tile, layout: w.layout }, schedule };
  };

  const plain = tunePlain(target);
  /** How rows were made, where that launch can also prepare a norm of them. */
  const makers = new Map<Rows, Maker>();
  const makes = (y: Rows, cols: number, prepare: (parts: number) => Maker["prepare"]) => {
    const parts = Math.ceil(y.shape[1]! / cols);
    if (splitsNorms(target, tokens)) makers.set(y, { parts, prepare: prepare(parts) });
    return y;
  };

  const base: Ops = {
    embed(table) {
      const { w, width: vocabulary, depth: width } = dense(table);
      const y = recipe.scratch("bf16", tokens, width);
      const c = { vocabulary, width, layout: w.layout };
      const args = { tokens: step.tokens, slots: step.slots, last: step.last, table: w, y };
      const line = recipe.launch(kernels.choose(embedding, c, plain), args);
      // As many parts as a layer makes that ends an MLP, so that the same kernels read them.
      const { tile } = tuneLinear(target, tokens, 1, width, 4 * width);
      return makes(y, tile[1], (parts) => (norm) => {
        recipe.launch(kernels.choose(embeddingNorm, { ...c, parts }, plain), { ...args, ...norm }, line);
      });
    },

    norm(x, weight, epsilon) {
      const width = x.shape[1]!;
      const y = recipe.scratch("bf16", tokens, width);
      const line = recipe.launch(kernels.choose(rmsnorm, { width, epsilon }, plain), { x, weight, y });
      NORMS.set(y, { x, weight, epsilon, line, maker: makers.get(x) });
      return y;
    },

    layerNorm(x, weight, bias, epsilon) {
      const width = x.shape[1]!;
      const y = recipe.scratch("bf16", tokens, width);
      recipe.launch(kernels.choose(layernorm, { width, epsilon }, plain), { x, weight, bias, y });
      return y;
    },

    linear(x, weight, add, bias) {
      const { w, y, c, schedule } = layer(weight, add);
      const args = { x, w, y };
      if (add) {
        expectWhole(x);
        makers.delete(y);
        if (bias) {
          recipe.launch(kernels.choose(linearAddBias, c, schedule), { ...args, bias });
          return y;
        }
        const line = recipe.launch(kernels.choose(linearAdd, c, schedule), args);
        return makes(y, c.tile[1], () => (norm) => {
          recipe.launch(kernels.choose(linearAddNorm, c, schedule), { ...args, ...norm }, line);
        });
      }
      const cut = halve(recipe, x);
      if (cut) {
        const [all, more] = [{ ...c, ...cut.half }, { ...args, squares: cut.squares }];
        if (bias) recipe.launch(kernels.choose(linearBiasNormed, all, schedule), { ...more, bias });
        else recipe.launch(kernels.choose(linearNormed, all, schedule), more);
      } else if (bias) recipe.launch(kernels.choose(linearBias, c, schedule), { ...args, bias });
      else recipe.launch(kernels.choose(linear, c, schedule), args);
      return y;
    },

    gelu(x, weight, bias, gelu) {
      expectWhole(x);
      const { w, y, c, schedule } = layer(weight);
      recipe.launch(kernels.choose(linearGelu, { ...c, gelu }, schedule), { x, w, bias, y });
      return y;
    },

    gated(x, gateUp) {
      const { w, width: both, depth } = dense(gateUp);
      const width = both / 2;
      const { tile, schedule } = tuneLinear(target, tokens, 2, width, depth);
      const y = recipe.scratch("bf16", tokens, width);
      const c = { width, depth, tile, layout: w.layout };
      const cut = halve(recipe, x);
      if (!cut) recipe.launch(kernels.choose(linearGated, c, schedule), { x, w, y });
      else {
        const choice = kernels.choose(linearGatedNormed, { ...c, ...cut.half }, schedule);
        recipe.launch(choice, { x, w, y, squares: cut.squares });
      }
      return y;
    },

    attention(layer, projected, how) {
      const { heads, kvHeads, headDim, norms, rotary, together = false, window } = how;
      const { block, cos, sin } = state;
      const { keys, values } = state.cache[layer]!;
      const c = { heads, kvHeads, headDim, block, keys: keys.layout };
      const qkv = (projected as Scratch<"bf16">).view([tokens, heads + 2 * kvHeads, headDim]);
      const { position, place, table } = step;
      const out = recipe.scratch("bf16", tokens, heads, headDim);
      const tuned = (rows: "decode" | "prefill", work: DeviceArray) => {
        const sizes = { programs: work.shape[0]! * kvHeads, positions: cos.shape[0]! };
        const launch = { rows, group: heads / kvHeads, headDim, block, ...sizes };
        const { schedule, ...t } = tuneAttention(target, launch);
        return { c: { ...c, queries: t.queries, pages: t.pages, ...(window && { window }) }, schedule };
      };
      const whole = rotary === headDim && !together && rotatesInside(target, headDim);
      if (step.decode && !step.prefill && whole) {
        const { c, schedule } = tuned("decode", step.decode);
        const args = { qkv, place, cos, sin, keys, values, table, work: step.decode, out };
        if (!norms) recipe.launch(kernels.choose(decodeAttention, c, schedule), args);
        else {
          const choice = kernels.choose(decodeNormAttention, { ...c, epsilon: norms.epsilon }, schedule);
          recipe.launch(choice, { ...args, queryNorm: norms.q, keyNorm: norms.k });
        }
        return out.view([tokens, heads * headDim]);
      }
      const query = recipe.scratch("bf16", tokens, heads, headDim);
      const args = { qkv, position, place, cos, sin, query, keys, values };
      const turn = { ...c, rotary, together };
      if (!norms) recipe.launch(kernels.choose(ropeCache, turn, plain), args);
      else {
        const choice = kernels.choose(ropeNormCache, { ...turn, epsilon: norms.epsilon }, plain);
        recipe.launch(choice, { ...args, queryNorm: norms.q, keyNorm: norms.k });
      }
      for (const rows of ["decode", "prefill"] as const) {
        const work = step[rows];
        if (!work) continue;
        const { c, schedule } = tuned(rows, work);
        recipe.launch(kernels.choose(attention, c, schedule), { query, keys, values, table, work, out });
      }
      return out.view([tokens, heads * headDim]);
    },
  };
  const { slots, last } = step;
  const given = { tokens: step.tokens, slots, last };
  return withPacked(base, target, kernels, recipe, given, (y) => makers.delete(y));
}

/** Logits in f32 of the given rows of the last hidden state, `[S, vocabulary]`. */
export function logitsOf(
  target: Target,
  kernels: KernelSet,
  recipe: Recipe,
  hidden: Rows,
  rows: DeviceArray<"i32">,
  weight: Weight,
): Scratch<"f32"> {
  if (weight.form !== "bf16") return packedLogits(target, kernels, recipe, hidden, rows, weight);
  const w = weight.data;
  const [width, depth] = [w.shape[0]!, w.shape[1]!];
  const count = rows.shape[0]!;
  const y = recipe.scratch("f32", count, width);
  const norm = splitsNorms(target, 1) ? NORMS.get(hidden) : undefined;
  const { tile, schedule } = tuneLinear(target, count, 1, width, depth);
  const c = { width, depth, tile, layout: w.layout };
  if (!norm && !picksFirst(target)) {
    recipe.launch(kernels.choose(head, c, schedule), { x: hidden, rows, w, y });
    return y;
  }
  const x = recipe.scratch("bf16", count, depth);
  const plain = tunePlain(target);
  if (norm) {
    recipe.drop(norm.line); // of the rows that sample it is enough
    const choice = kernels.choose(rmsnormPicked, { width: depth, epsilon: norm.epsilon }, plain);
    recipe.launch(choice, { x: norm.x, rows, weight: norm.weight, y: x });
  } else recipe.launch(kernels.choose(pick, { width: depth }, plain), { x: hidden, rows, y: x });
  recipe.launch(kernels.choose(logits, c, schedule), { x, w, y });
  return y;
}
