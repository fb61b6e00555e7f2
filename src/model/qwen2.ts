/**
 * Qwen2 and Qwen2.5: Llama with biases of queries, keys and values, and windows in the upper layers of some.
 *
 * @module
 */
import { decoder } from "./config.ts";
import { gatedForward, gatedWeights } from "./gated.ts";
import { architecture } from "./model.ts";
import { layerWindows } from "./windows.ts";

/** `modeling_qwen2.py` of transformers. */
export const qwen2 = architecture({
  names: ["Qwen2ForCausalLM"],

  config(json) {
    const config = decoder(json, { theta: 10_000, positions: 32_768 });
    return { ...config, ...layerWindows(json, config) };
  },

  weights: (c) => gatedWeights(c, { biases: true }),
  forward: gatedForward,
});
