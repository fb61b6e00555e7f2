/**
 * Qwen3, dense: Llama with a norm over each head of the queries and keys before they are rotated, and a head width
 * of its own.
 *
 * @module
 */
import { decoder, only } from "./config.ts";
import { gatedForward, gatedWeights } from "./gated.ts";
import { architecture } from "./model.ts";
import { layerWindows } from "./windows.ts";

/** `modeling_qwen3.py` of transformers. */
export const qwen3 = architecture({
  names: ["Qwen3ForCausalLM"],

  config(json) {
    only(json, "attention_bias", false);
    const config = decoder(json, { headDim: 128, theta: 10_000, positions: 32_768 });
    return { ...config, ...layerWindows(json, config) };
  },

  weights: (c) => gatedWeights(c, { headNorms: true }),
  forward: gatedForward,
});
