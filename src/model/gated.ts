/**
 * The decoder that most families since Llama are: RMS norms before each sublayer, grouped-query attention, a
 * gated MLP. What they differ in is said beside their names.
 *
 * @module
 */
import type { Decoder } from "./config.ts";
import { type Loaded, matrix, type Ops, type Rows, stack, vector } from "./model.ts";

/** What some families have and others do not. */
export interface Extras {
  /** Biases of the projections to queries, keys and values. */
  readonly biases?: boolean;
  /** A norm over each head of the queries and keys before they are rotated. */
  readonly headNorms?: boolean;
}

/** The tensors, under the names that they have in transformers. */
export function gatedWeights(c: Decoder, { biases = false, headNorms = false }: Extras = {}) {
  const { hidden, intermediate, layers, vocabulary, heads, kvHeads, headDim, tied } = c;
  const table = "model.embed_tokens.weight";
  return {
    embed: matrix(table, vocabulary, hidden),
    norm: vector("model.norm.weight", hidden),
    head: matrix(tied ? table : "lm_head.weight", vocabulary, hidden),
    layers: Array.from({ length: layers }, (_, i) => {
      const norm = (name: string, length: number) => vector(`model.layers.${i}.${name}norm.weight`, length);
      const linear = (name: string, out: number, depth: number) =>
        matrix(`model.layers.${i}.${name}_proj.weight`, out, depth);
      const bias = (name: string, out: number) =>
        vector(`model.layers.${i}.self_attn.${name}_proj.bias`, out);
      const [queries, keys] = [heads * headDim, kvHeads * headDim];
      return {
        before: norm("input_layer", hidden),
        qkv: stack(
          linear("self_attn.q", queries, hidden),
          linear("self_attn.k", keys, hidden),
          linear("self_attn.v", keys, hidden),
        ),
        ...(biases && { qkvBias: stack(bias("q", queries), bias("k", keys), bias("v", keys)) }),
        ...(headNorms && { qNorm: norm("self_attn.q_", headDim), kNorm: norm("self_attn.k_", headDim) }),
        out: linear("self_attn.o", hidden, queries),
        between: norm("post_attention_layer", hidden),
        gateUp: stack(linear("mlp.gate", intermediate, hidden), linear("mlp.up", intermediate, hidden)),
        down: linear("mlp.down", hidden, intermediate),
      };
    }),
  };
}

/** The forward pass. */
export function gatedForward(o: Ops, c: Decoder, w: Loaded<ReturnType<typeof gatedWeights>>): Rows {
  let h = o.embed(w.embed);
  w.layers.forEach((layer, i) => {
    const { qNorm: q, kNorm: k } = layer;
    const how = { ...c, window: c.windows?.[i], norms: q && k && { q, k, epsilon: c.epsilon } };
    const qkv = o.linear(o.norm(h, layer.before, c.epsilon), layer.qkv, undefined, layer.qkvBias);
    h = o.linear(o.attention(i, qkv, how), layer.out, h);
    const gated = o.gated(o.norm(h, layer.between, c.epsilon), layer.gateUp);
    h = o.linear(gated, layer.down, h);
  });
  return o.norm(h, w.norm, c.epsilon);
}
