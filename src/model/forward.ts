/**
 * `Ops` on kernels: which kernel, tile and schedule serves each operation of a model on a device.
 *
 * @module
 */
import type { DeviceArray } from "../device/device.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { embedding } from "../../dsl/kernels/embedding.ts";
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
  tuneHead,
  tuneLinear,
} from "../../dsl/kernels/gemm.ts";
import { layernorm } from "../../dsl/kernels/layernorm.ts";
import type { Layout } from "../../dsl/layout.ts";
import { rmsnorm } from "../../dsl/kernels/rmsnorm.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import type { Target } from "../../dsl/schedule.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { KernelSet } from "./kernel_set.ts";
import type { Attention, Ops, Rows, Weight } from "./model.ts";
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
    const { tile, schedule } = tuneLinear(target, tokens, 1, width);
    const y: Rows = add ?? recipe.scratch("bf16", tokens, width);
    return { w, y, c: { width, depth, tile, layout: w.layout }, schedule };
  };

  const base: Ops = {
    embed(table) {
      const { w, width: vocabulary, depth: width } = dense(table);
      const y = recipe.scratch("bf16", tokens, width);
      const choice = kernels.choose(embedding, { vocabulary, width, layout: w.layout }, tunePlain(target));
      recipe.launch(choice, { tokens: step.tokens, slots: step.slots, last: step.last, table: w, y });
      return y;
    },

    norm(x, weight, epsilon) {
      const width = x.shape[1]!;
      const y = recipe.scratch("bf16", tokens, width);
      recipe.launch(kernels.choose(rmsnorm, { width, epsilon }, tunePlain(target)), { x, weight, y });
      return y;
    },

    layerNorm(x, weight, bias, epsilon) {
      const width = x.shape[1]!;
      const y = recipe.scratch("bf16", tokens, width);
      recipe.launch(kernels.choose(layernorm, { width, epsilon }, tunePlain(target)), { x, weight, bias, y });
      return y;
    },

    linear(x, weight, add, bias) {
      const { w, y, c, schedule } = layer(weight, add);
      const plain = { x, w, y };
      if (!bias) recipe.launch(kernels.choose(add ? linearAdd : linear, c, schedule), plain);
      else recipe.launch(kernels.choose(add ? linearAddBias : linearBias, c, schedule), { ...plain, bias });
      return y;
    },

    gelu(x, weight, bias, gelu) {
      const { w, y, c, schedule } = layer(weight);
      recipe.launch(kernels.choose(linearGelu, { ...c, gelu }, schedule), { x, w, bias, y });
      return y;
    },

    gated(x, gateUp) {
      const { w, width: both, depth } = dense(gateUp);
      const width = both / 2;
      const { tile, schedule } = tuneLinear(target, tokens, 2, width);
      const y = recipe.scratch("bf16", tokens, width);
      recipe.launch(kernels.choose(linearGated, { width, depth, tile, layout: w.layout }, schedule), {
        x,
        w,
        y,
      });
      return y;
    },

    attention(layer, qkv, how) {
      const { heads, kvHeads, headDim } = how;
      const { block, cos, sin } = state;
      const { keys, values } = state.cache[layer]!;
      const c = { heads, kvHeads, headDim, block, keys: keys.layout };
      const { rotary, together = false, window } = how;
      const query = recipe.scratch("bf16", tokens, heads, headDim);
      const args = {
        qkv: (qkv as Scratch<"bf16">).view([tokens, heads + 2 * kvHeads, headDim]),
        position: step.position,
        place: step.place,
        ...{ cos, sin, query, keys, values },
      };
      rotate(kernels, recipe, target, { ...c, rotary, together }, how, args);
      const out = recipe.scratch("bf16", tokens, heads, headDim);
      for (const rows of ["decode", "prefill"] as const) {
        const work = step[rows];
        if (!work) continue;
        const programs = work.shape[0]! * kvHeads;
        const { queries, pages, schedule } = tuneAttention(target, {
          rows,
          group: heads / kvHeads,
          headDim,
          block,
          programs,
          positions: cos.shape[0]!,
        });
        const choice = kernels.choose(
          attention,
          { ...c, queries, pages, ...(window && { window }) },
          schedule,
        );
        recipe.launch(choice, { query, keys, values, table: step.table, work, out });
      }
      return out.view([tokens, heads * headDim]);
    },
  };
  const { slots, last } = step;
  return withPacked(base, target, kernels, recipe, { tokens: step.tokens, slots, last });
}

function rotate(
  kernels: KernelSet,
  recipe: Recipe,
  target: Target,
  c: Parameters<typeof ropeCache>[0],
  { norms }: Attention,
  args:
    & {
      readonly [N in "qkv" | "query" | "keys" | "values"]: DeviceArray<"bf16">;
    }
    & { readonly [N in "position" | "place"]: DeviceArray<"i32"> }
    & { readonly [N in "cos" | "sin"]: DeviceArray<"f32"> },
) {
  if (!norms) return recipe.launch(kernels.choose(ropeCache, c, tunePlain(target)), args);
  const choice = kernels.choose(ropeNormCache, { ...c, epsilon: norms.epsilon }, tunePlain(target));
  recipe.launch(choice, { ...args, queryNorm: norms.q, keyNorm: norms.k });
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
  if (picksFirst(target, count)) {
    const x = recipe.scratch("bf16", count, depth);
    recipe.launch(kernels.choose(pick, { width: depth }, tunePlain(target)), { x: hidden, rows, y: x });
    const { tile, schedule } = tuneLinear(target, count, 1, width);
    recipe.launch(kernels.choose(logits, { width, depth, tile, layout: w.layout }, schedule), { x, w, y });
    return y;
  }
  const { tile, schedule } = tuneHead(target, count, width);
  recipe.launch(kernels.choose(head, { width, depth, tile, layout: w.layout }, schedule), {
    x: hidden,
    rows,
    w,
    y,
  });
  return y;
}
