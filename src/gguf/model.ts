/**
 * A GGUF file as the model that Hugging Face would publish: config.json made of the metadata.
 *
 * @module
 */
import { GgufError } from "./cursor.ts";
import type { GgufHeader } from "./header.ts";
import { flag, type Metadata, only, positive, text, whole } from "./metadata.ts";

type Json = Readonly<Record<string, unknown>>;

/** The class of transformers, by `general.architecture`. `llama` is also what Mistral's models are. */
const ARCHITECTURES = {
  llama: "LlamaForCausalLM",
  qwen2: "Qwen2ForCausalLM",
  qwen3: "Qwen3ForCausalLM",
  gptneox: "GPTNeoXForCausalLM",
};
/** An architecture of GGUF that is read. */
export type GgufArchitecture = keyof typeof ARCHITECTURES;

/** @throws {GgufError} If it is not one of those that are read. */
export function architectureOf(metadata: Metadata): GgufArchitecture {
  const key = text(metadata, "general.architecture", true);
  if (Object.hasOwn(ARCHITECTURES, key)) return key as GgufArchitecture;
  const known = Object.keys(ARCHITECTURES).map((name) => JSON.stringify(name)).join(" or ");
  const { offset } = metadata.get("general.architecture")!;
  throw new GgufError("general.architecture", offset, `is ${JSON.stringify(key)}, expected ${known}`);
}

/**
 * The configuration in the words of config.json.
 *
 * @param factors The numbers of the tensor `ROPE_FACTORS`, where the file has it.
 * @throws {GgufError} If the architecture is not known, a value is missing, or one asks for what is not done.
 */
export function ggufConfig({ metadata, tensors }: GgufHeader, factors?: ArrayLike<number>): Json {
  const arch = architectureOf(metadata);
  only(metadata, "split.count", 0, 1);
  only(metadata, `${arch}.expert_count`, 0);
  only(metadata, `${arch}.attention.sliding_window`, 0);
  const table = tensors.get("token_embd.weight");
  if (table?.shape.length !== 2) {
    const problem = table ? `has ${table.shape.length} dimensions, expected 2` : "is missing";
    throw new GgufError('tensor "token_embd.weight"', table?.offset, problem);
  }
  const [hidden, heads] = [
    whole(metadata, `${arch}.embedding_length`),
    whole(metadata, `${arch}.attention.head_count`),
  ];
  const headDim = whole(metadata, `${arch}.attention.key_length`, { otherwise: hidden / heads });
  only(metadata, `${arch}.attention.value_length`, headDim);
  const rotary = whole(metadata, `${arch}.rope.dimension_count`, { otherwise: headDim });
  if (arch === "gptneox") only(metadata, `${arch}.attention.head_count_kv`, heads);
  else only(metadata, `${arch}.rope.dimension_count`, headDim);
  const end = endTokens(metadata);
  return {
    architectures: [ARCHITECTURES[arch]],
    hidden_size: hidden,
    intermediate_size: whole(metadata, `${arch}.feed_forward_length`),
    num_hidden_layers: whole(metadata, `${arch}.block_count`),
    num_attention_heads: heads,
    num_key_value_heads: whole(metadata, `${arch}.attention.head_count_kv`, { otherwise: heads }),
    head_dim: headDim,
    vocab_size: table.shape[0],
    max_position_embeddings: whole(metadata, `${arch}.context_length`),
    ...(arch === "gptneox"
      ? {
        layer_norm_eps: positive(metadata, `${arch}.attention.layer_norm_epsilon`),
        use_parallel_residual: flag(metadata, `${arch}.use_parallel_residual`) ?? true,
        // transformers rounds down what it makes of it.
        partial_rotary_factor: Math.min(1, (rotary + 0.5) / headDim),
      }
      : { rms_norm_eps: positive(metadata, `${arch}.attention.layer_norm_rms_epsilon`) }),
    rope_parameters: rope(metadata, arch, headDim, factors),
    tie_word_embeddings: !tensors.has("output.weight"),
    ...(end.length > 0 && { eos_token_id: end }),
  };
}

/** Name of the tensor by whose numbers llama.cpp divides the frequencies of rope. */
export const ROPE_FACTORS = "rope_freqs.weight";

/** Rope in the words of transformers. */
function rope(metadata: Metadata, arch: string, headDim: number, factors?: ArrayLike<number>): Json {
  const theta = positive(metadata, `${arch}.rope.freq_base`, 10_000);
  const key = `${arch}.rope.scaling.type`;
  only(metadata, key, "none", "linear", "yarn");
  const kind = text(metadata, key) ?? "none";
  if (factors) {
    const scaling = llama3Scaling(theta, headDim, factors);
    if (scaling && kind === "none") return scaling;
    throw new GgufError(`tensor "${ROPE_FACTORS}"`, undefined, "has other numbers than those of Llama 3");
  }
  if (kind === "none") return { rope_type: "default", rope_theta: theta };
  const of = (name: string) => `${arch}.rope.scaling.${name}`;
  const scaling = { rope_type: kind, rope_theta: theta, factor: positive(metadata, of("factor")) };
  if (kind === "linear") return scaling;
  for (const name of ["attn_factor", "yarn_attn_factor", "yarn_ext_factor"]) only(metadata, of(name), 1);
  return {
    ...scaling,
    original_max_position_embeddings: whole(metadata, of("original_context_length")),
    beta_fast: positive(metadata, of("yarn_beta_fast"), 32),
    beta_slow: positive(metadata, of("yarn_beta_slow"), 1),
  };
}

/**
 * The converter writes the scaling of Llama 3 as one factor for each frequency. All models of the family have the
 * bounds below and differ in the largest factor; that is held against every number.
 */
function llama3Scaling(theta: number, headDim: number, factors: ArrayLike<number>): Json | undefined {
  const [low, high, trained, half] = [1, 4, 8192, headDim / 2];
  const factor = factors[factors.length - 1]!;
  const same = factors.length === half && Array.from(factors).every((given, i) => {
    const turns = trained * theta ** (-i / half) / (2 * Math.PI); // within the length that it was trained for
    const blend = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return Math.abs(given * ((1 - blend) / factor + blend) - 1) < 1e-4;
  });
  if (!same || !(factor > 0)) return undefined;
  return {
    ...{ rope_type: "llama3", rope_theta: theta, factor, low_freq_factor: low, high_freq_factor: high },
    original_max_position_embeddings: trained,
  };
}

/** The tokens that end an answer: of a text, of a turn, and of a message. */
function endTokens(metadata: Metadata): number[] {
  return ["eos", "eot", "eom"]
    .map((name) => `tokenizer.ggml.${name}_token_id`)
    .filter((key) => metadata.has(key))
    .map((key) => whole(metadata, key, { least: 0 }));
}
