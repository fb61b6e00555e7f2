/**
 * The tensors of a GGUF file as Hugging Face has them: their names, and the order of their rows.
 *
 * @module
 */
import { GgufError } from "./cursor.ts";
import type { GgufHeader, GgufTensor } from "./header.ts";
import { whole } from "./metadata.ts";
import { architectureOf, type GgufArchitecture } from "./model.ts";

/** Names outside the layers, where the layers are, and names inside; each with `.weight` or `.bias` behind it. */
interface Names {
  readonly outside: Readonly<Record<string, string>>;
  readonly layers: string;
  readonly inside: Readonly<Record<string, string>>;
}

const LLAMA: Names = {
  outside: { token_embd: "model.embed_tokens", output_norm: "model.norm", output: "lm_head" },
  layers: "model.layers",
  inside: {
    attn_norm: "input_layernorm",
    ffn_norm: "post_attention_layernorm",
    attn_q: "self_attn.q_proj",
    attn_k: "self_attn.k_proj",
    attn_v: "self_attn.v_proj",
    attn_output: "self_attn.o_proj",
    attn_q_norm: "self_attn.q_norm",
    attn_k_norm: "self_attn.k_norm",
    ffn_gate: "mlp.gate_proj",
    ffn_up: "mlp.up_proj",
    ffn_down: "mlp.down_proj",
  },
};
const NEOX: Names = {
  outside: { token_embd: "gpt_neox.embed_in", output_norm: "gpt_neox.final_layer_norm", output: "embed_out" },
  layers: "gpt_neox.layers",
  inside: {
    attn_norm: "input_layernorm",
    ffn_norm: "post_attention_layernorm",
    attn_qkv: "attention.query_key_value",
    attn_output: "attention.dense",
    ffn_up: "mlp.dense_h_to_4h",
    ffn_down: "mlp.dense_4h_to_h",
  },
};

/** The name that Hugging Face gives a tensor; one without such a name keeps its own. */
export function tensorName(architecture: GgufArchitecture, name: string): string {
  const [, block, part, kind] = name.match(/^(?:blk\.(\d+)\.)?(\w+)\.(weight|bias)$/) ?? [];
  const { outside, layers, inside } = architecture === "gptneox" ? NEOX : LLAMA;
  const table = block === undefined ? outside : inside;
  if (part === undefined || !Object.hasOwn(table, part)) return name;
  return `${block === undefined ? "" : `${layers}.${block}.`}${table[part]}.${kind}`;
}

/** Rows that lie in another order than that of Hugging Face: whole heads elsewhere, and rows of a head among them. */
export interface StoredOrder {
  /** Rows of a head; of a vector, numbers. */
  readonly height: number;
  /** Where the head lies that Hugging Face has at `head`. */
  readonly head: (head: number) => number;
  /** Where in its head a row lies. */
  readonly row: (row: number) => number;
}

const same = (at: number) => at;

/**
 * The order of a tensor whose rows are to be put back, nothing of all others.
 *
 * @throws {GgufError} If its rows are no whole heads.
 */
export function storedOrder({ metadata }: GgufHeader, tensor: GgufTensor): StoredOrder | undefined {
  const arch = architectureOf(metadata);
  const [, part] = tensor.name.match(/^blk\.\d+\.attn_(q|k|qkv)\.(?:weight|bias)$/) ?? [];
  if (part === undefined || !(arch === "gptneox" ? part === "qkv" : arch === "llama" && part !== "qkv")) {
    return;
  }
  const heads = whole(metadata, `${arch}.attention.head_count`);
  const count = part === "qkv"
    ? 3 * heads
    : part === "q"
    ? heads
    : whole(metadata, `${arch}.attention.head_count_kv`, { otherwise: heads });
  const height = tensor.shape[0]! / count;
  if (height % 2 !== 0) {
    const problem = `has ${tensor.shape[0]} rows, expected ${count} heads of an even number`;
    throw new GgufError(`tensor ${JSON.stringify(tensor.name)}`, tensor.offset, problem);
  }
  // Hugging Face has q, k and v of a head together, the file all of q, then all of k, then all of v
  // (`GPTNeoXModel` of llama.cpp's convert_hf_to_gguf.py).
  if (part === "qkv") return { height, head: (at) => at % 3 * heads + Math.floor(at / 3), row: same };
  // Hugging Face's rope turns number j of a head with number j + half; ggml's turns neighbours, so row j of a head
  // has moved to 2j and row j + half to 2j + 1 (`LlamaModel.permute` there).
  const half = height / 2;
  return { height, head: same, row: (at) => at < half ? 2 * at : 2 * (at - half) + 1 };
}
