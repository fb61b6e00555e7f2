/**
 * Qwen3, dense: as Llama, with a norm over each head of the queries and keys before they are rotated, and a
 * head width of its own.
 *
 * @module
 */
import { type Decoder, decoder, flag, only } from "./config.ts";
import { architecture, matrix, stack, vector } from "./model.ts";

/** The fields of config.json that the family uses. */
export type Qwen3Config = Decoder;

/** `modeling_qwen3.py` of transformers. */
export const qwen3 = architecture({
  names: ["Qwen3ForCausalLM"],

  config(json): Qwen3Config {
    only(json, "attention_bias", false);
    // With this off, `sliding_window` may have any value and means nothing.
    if (flag(json, "use_sliding_window", false)) only(json, "use_sliding_window", false);
    for (const kind of Array.isArray(json.layer_types) ? json.layer_types as unknown[] : []) {
      only({ layer_types: kind }, "layer_types", "full_attention");
    }
    return decoder(json, { headDim: 128, theta: 10_000, positions: 32_768 });
  },

  weights({ hidden, intermediate, layers, vocabulary, heads, kvHeads, headDim, tied }) {
    const table = "model.embed_tokens.weight";
    return {
      embed: matrix(table, vocabulary, hidden),
      norm: vector("model.norm.weight", hidden),
      head: matrix(tied ? table : "lm_head.weight", vocabulary, hidden),
      layers: Array.from({ length: layers }, (_, i) => {
        const norm = (name: string, length: number) => vector(`model.layers.${i}.${name}norm.weight`, length);
        const linear = (name: string, out: number, depth: number) =>
          matrix(`model.layers.${i}.${name}_proj.weight`, out, depth);
        return {
          before: norm("input_layer", hidden),
          qkv: stack(
            linear("self_attn.q", heads * headDim, hidden),
            linear("self_attn.k", kvHeads * headDim, hidden),
            linear("self_attn.v", kvHeads * headDim, hidden),
          ),
          qNorm: norm("self_attn.q_", headDim),
          kNorm: norm("self_attn.k_", headDim),
          out: linear("self_attn.o", hidden, heads * headDim),
          between: norm("post_attention_layer", hidden),
          gateUp: stack(linear("mlp.gate", intermediate, hidden), linear("mlp.up", intermediate, hidden)),
          down: linear("mlp.down", hidden, intermediate),
        };
      }),
    };
  },

  forward(o, c, w) {
    let h = o.embed(w.embed);
    w.layers.forEach((layer, i) => {
      const how = { ...c, norms: { q: layer.qNorm, k: layer.kNorm, epsilon: c.epsilon } };
      const attended = o.attention(i, o.linear(o.norm(h, layer.before, c.epsilon), layer.qkv), how);
      h = o.linear(attended, layer.out, h);
      const gated = o.gated(o.norm(h, layer.between, c.epsilon), layer.gateUp);
      h = o.linear(gated, layer.down, h);
    });
    return o.norm(h, w.norm, c.epsilon);
  },
});
