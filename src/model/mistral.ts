/**
 * Mistral: Llama whose queries see a window of the last tokens, where config.json does not take it away.
 *
 * @module
 */
import { decoder, only, size } from "./config.ts";
import { gatedForward, gatedWeights } from "./gated.ts";
import { architecture } from "./model.ts";
import { windows } from "./windows.ts";

/** `modeling_mistral.py` of transformers. */
export const mistral = architecture({
  names: ["MistralForCausalLM"],

  config(json) {
    only(json, "layer_types"); // of its successors
    const config = decoder(json, { theta: 10_000, positions: 131_072 });
    if (json.sliding_window === null) return config;
    return { ...config, ...windows(config, size(json, "sliding_window", 4096, 2 ** 31)) };
  },

  weights: (c) => gatedWeights(c),
  forward: gatedForward,
});
