/**
 * A model, as the README shows it: Phi-3 without long contexts. It is Llama with fused weights and other names.
 *
 * @module
 */
import { type Decoder, decoder, only } from "../../src/model/config.ts";
import { architecture, matrix, vector } from "../../src/model/model.ts";

/** `modeling_phi3.py` of transformers. */
export const phi3 = architecture({
  names: ["Phi3ForCausalLM"],

  config(json): Decoder {
    only(json, "attention_bias", false);
    const config = decoder(json, { theta: 10_000, positions: 4096 });
    // A window as long as the longest sequence never closes.
    if (typeof json.sliding_window !== "number" || json.sliding_window < config.positions) {
      only(json, "sliding_window");
    }
    return config;
  },

  weights({ hidden, intermediate, layers, vocabulary, heads, kvHeads, headDim, tied }) {
    const table = "model.embed_tokens.weight";
    return {
      embed: matrix(table, vocabulary, hidden),
      norm: vector("model.norm.weight", hidden),
      head: matrix(tied ? table : "lm_head.weight", vocabulary, hidden),
      layers: Array.from({ length: layers }, (_, i) => {
        const name = `model.layers.${i}`;
        return {
          before: vector(`${name}.input_layernorm.weight`, hidden),
          qkv: matrix(`${name}.self_attn.qkv_proj.weight`, (heads + 2 * kvHeads) * headDim, hidden),
          out: matrix(`${name}.self_attn.o_proj.weight`, hidden, heads * headDim),
          between: vector(`${name}.post_attention_layernorm.weight`, hidden),
          gateUp: matrix(`${name}.mlp.gate_up_proj.weight`, 2 * intermediate, hidden),
          down: matrix(`${name}.mlp.down_proj.weight`, hidden, intermediate),
        };
      }),
    };
  },

  forward(o, c, w) {
    let h = o.embed(w.embed);
    w.layers.forEach((layer, i) => {
      const attended = o.attention(i, o.linear(o.norm(h, layer.before, c.epsilon), layer.qkv), c);
      h = o.linear(attended, layer.out, h);
      h = o.linear(o.gated(o.norm(h, layer.between, c.epsilon), layer.gateUp), layer.down, h);
    });
    return o.norm(h, w.norm, c.epsilon);
  },
});
