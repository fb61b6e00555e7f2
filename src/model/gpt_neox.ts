/**
 * GPT-NeoX and Pythia: layer norms, biases everywhere, heads of which a part is rotated, and attention and MLP side
 * by side.
 *
 * @module
 */
import { type Decoder, decoder, flag, only } from "./config.ts";
import { architecture, matrix, vector } from "./model.ts";

/** Activations by the names of transformers; the first is the usual one. */
const GELU = { gelu: "erf", gelu_new: "tanh", gelu_fast: "tanh", gelu_pytorch_tanh: "tanh" } as const;

/** The fields of config.json that the family uses. */
export interface NeoxConfig extends Decoder {
  readonly gelu: "erf" | "tanh";
  /** Attention and MLP read the same rows, and both are added to them; or the MLP reads what attention made. */
  readonly parallel: boolean;
}

/** `modeling_gpt_neox.py` of transformers. */
export const gptNeox = architecture({
  names: ["GPTNeoXForCausalLM"],

  config(json): NeoxConfig {
    only(json, "attention_bias", true);
    const base = json.rope_theta ?? json.rotary_emb_base; // the second is the older name, and so below
    const partial = json.partial_rotary_factor ?? json.rotary_pct;
    const known = { rope_theta: base, partial_rotary_factor: partial, num_key_value_heads: undefined };
    const config = decoder({ ...json, ...known }, {
      ...{ theta: 10_000, positions: 2048, partial: 0.25, epsilon: ["layer_norm_eps", 1e-5] },
      activations: Object.keys(GELU) as [string],
    });
    const gelu = GELU[(json.hidden_act ?? "gelu") as keyof typeof GELU];
    return { ...config, together: true, gelu, parallel: flag(json, "use_parallel_residual", true) };
  },

  weights({ hidden, intermediate, layers, vocabulary, heads, headDim, tied }) {
    const table = "gpt_neox.embed_in.weight";
    const norm = (name: string) => ({
      weight: vector(`gpt_neox.${name}.weight`, hidden),
      bias: vector(`gpt_neox.${name}.bias`, hidden),
    });
    return {
      embed: matrix(table, vocabulary, hidden),
      norm: norm("final_layer_norm"),
      head: matrix(tied ? table : "embed_out.weight", vocabulary, hidden),
      layers: Array.from({ length: layers }, (_, i) => {
        const linear = (name: string, out: number, depth: number) => ({
          weight: matrix(`gpt_neox.layers.${i}.${name}.weight`, out, depth),
          bias: vector(`gpt_neox.layers.${i}.${name}.bias`, out),
        });
        return {
          before: norm(`layers.${i}.input_layernorm`),
          qkv: linear("attention.query_key_value", 3 * heads * headDim, hidden),
          out: linear("attention.dense", hidden, heads * headDim),
          between: norm(`layers.${i}.post_attention_layernorm`),
          up: linear("mlp.dense_h_to_4h", intermediate, hidden),
          down: linear("mlp.dense_4h_to_h", hidden, intermediate),
        };
      }),
    };
  },

  forward(o, c, w) {
    let h = o.embed(w.embed);
    w.layers.forEach(({ before, qkv, out, between, up, down }, i) => {
      const second = () => o.layerNorm(h, between.weight, between.bias, c.epsilon);
      const early = c.parallel ? second() : undefined; // `linear` writes over what it adds to
      const normed = o.layerNorm(h, before.weight, before.bias, c.epsilon);
      const attended = o.attention(i, o.linear(normed, qkv.weight, undefined, qkv.bias), c);
      h = o.linear(attended, out.weight, h, out.bias);
      h = o.linear(o.gelu(early ?? second(), up.weight, up.bias, c.gelu), down.weight, h, down.bias);
    });
    return o.layerNorm(h, w.norm.weight, w.norm.bias, c.epsilon);
  },
});
