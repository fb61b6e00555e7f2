/**
 * The operations of models on weights that stay packed on the device.
 *
 * @module
 */
import {
  packedBias,
  packedEmbedding,
  packedGated,
  packedHead,
  packedLinear,
  tunePacked,
} from "../../dsl/kernels/packed.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { Target } from "../../dsl/schedule.ts";
import type { DeviceArray } from "../device/device.ts";
import type { KernelSet } from "./kernel_set.ts";
import type { Ops, PackedWeight, Rows } from "./model.ts";
import { expectWhole } from "./norms.ts";
import type { Recipe } from "./recipe.ts";

/** `base` for weights that are not packed, kernels of their own for those that are. */
export function withPacked(
  base: Ops,
  target: Target,
  kernels: KernelSet,
  recipe: Recipe,
  step: { readonly [N in "tokens" | "slots" | "last"]: DeviceArray<"i32"> },
  /** Hears of rows that a packed layer has added to. */
  added: (y: Rows) => void,
): Ops {
  const tokens = step.tokens.shape[0]!;
  return {
    ...base,
    embed(table) {
      if (table.form === "bf16") return base.embed(table);
      const { form, rows: vocabulary, depth: width, tensors } = table;
      const y = recipe.scratch("bf16", tokens, width);
      const c = { vocabulary, width, form, layout: tensors.w.layout };
      recipe.launch(kernels.choose(packedEmbedding, c, tunePlain(target)), { ...step, ...tensors, y });
      return y;
    },
    linear(x, weight, add, bias) {
      if (weight.form === "bf16") return base.linear(x, weight, add, bias);
      if (add && bias) throw new TypeError(`Cannot add a bias and rows to a layer in ${weight.form}`);
      const { constants, schedule } = tunePacked(target, tokens, weight);
      expectWhole(x);
      const y = add ?? recipe.scratch("bf16", tokens, weight.rows);
      added(y);
      const all = { x, ...weight.tensors, y };
      if (bias) recipe.launch(kernels.choose(packedBias, constants, schedule), { ...all, bias });
      else {recipe.launch(
          kernels.choose(packedLinear, { ...constants, adds: add !== undefined }, schedule),
          all,
        );}
      return y;
    },
    gated(x, weight) {
      if (weight.form === "bf16") return base.gated(x, weight);
      const { constants, schedule } = tunePacked(target, tokens, { ...weight, rows: weight.rows / 2 });
      expectWhole(x);
      const y = recipe.scratch("bf16", tokens, weight.rows / 2);
      recipe.launch(kernels.choose(packedGated, constants, schedule), { x, ...weight.tensors, y });
      return y;
    },
  };
}

/** Logits by a packed head, as `logitsOf` in forward.ts. */
export function packedLogits(
  target: Target,
  kernels: KernelSet,
  recipe: Recipe,
  x: Rows,
  rows: DeviceArray<"i32">,
  weight: PackedWeight,
) {
  const { constants, schedule } = tunePacked(target, rows.shape[0]!, weight);
  expectWhole(x);
  const y = recipe.scratch("f32", rows.shape[0]!, weight.rows);
  recipe.launch(kernels.choose(packedHead, constants, schedule), { x, rows, ...weight.tensors, y });
  return y;
}
