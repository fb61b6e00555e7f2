/**
 * The flags that say which model runs, on what, and in how much memory; shared by every command that opens one.
 *
 * @module
 */
import type { ModelOptions } from "../options.ts";
import { bytes, device, json, number, oneOf, or, text, texts, type Values, whole } from "./flags.ts";
import { flagsOf } from "./help.ts";

/** By heading. Names are vLLM's. */
export const MODEL_GROUPS = {
  Model: {
    "model": text("PATH", {
      help: "Folder of a Hugging Face model, or a GGUF file",
      default: "the embedded demo model",
    }),
    "served-model-name": texts("NAME", { help: "Names that clients may use; the first one is reported" }),
    "max-model-len": or(
      or(
        whole("TOKENS", {
          help: "Prompt and answer together, such as 4096 or 32k; auto is what fits the memory",
          default: "the model's own, or what fits",
        }),
        "auto",
      ),
      "-1",
    ),
    "dtype": oneOf(["auto", "bfloat16"], {
      help: "What weights and activations are stored in; sums are 32 bits wide",
      default: "bfloat16",
    }),
    "generation-config": text("auto|vllm|FOLDER", {
      help: "Whose generation_config.json fills in what requests leave open; vllm is nobody's",
      default: "auto, the model's own",
    }),
    "override-generation-config": json('{"temperature": 0.6}', { help: "Values in the place of those" }),
    "chat-template": text("FILE|TEMPLATE", { help: "In the place of the model's own" }),
    "default-chat-template-kwargs": json('{"enable_thinking": false}', {
      help: "Its variables, where a request does not set them",
    }),
    "tool-call-parser": oneOf(["hermes", "llama3_json", "mistral", "none"], {
      help: "How the model writes calls of tools",
      default: "what its chat template teaches",
    }),
    "reasoning-parser": oneOf(["qwen3", "deepseek_r1", "none"], {
      help: "Whether what stands between <think> and </think> is told apart",
      default: "what its chat template teaches",
    }),
    "seed": whole("NUMBER", { min: 0, help: "Seed of requests that bring none", default: "random" }),
  },
  "Device and memory": {
    "device": device({ help: "What computes", default: "auto" }),
    "schedule": oneOf(["sm80"], {
      help: "Whose schedules a GPU runs: those of Ampere fit every GPU since",
      default: "the GPU's own",
    }),
    "threads": whole("COUNT", { max: 1024, help: "Threads of the CPU device", default: "its cores" }),
    "gpu-memory-utilization": number("PART", {
      min: 0.01,
      max: 1,
      help: "Part of the GPU's memory that may be used",
      default: "0.92",
    }),
    "kv-cache-memory-bytes": bytes({ help: "Size of the KV cache", default: "by device" }),
    "block-size": whole("TOKENS", { max: 1024, help: "Tokens in one block of the KV cache" }),
  },
  Scheduling: {
    "max-num-seqs": whole("COUNT", { max: 65536, help: "Sequences that run at the same time" }),
    "max-num-batched-tokens": whole("TOKENS", {
      help: "Tokens in one step, those of prompts and of answers",
    }),
    "record-trace": text("FILE", {
      help:
        "What the scheduler is told and does, prompts and answers as token ids; tools/replay.ts does it again",
    }),
  },
};

const flags = flagsOf(MODEL_GROUPS);

/** The flags as options. `word` is a model named without a flag. */
export function modelOptions(values: Values<typeof flags>, word?: string): ModelOptions {
  const given = <K extends keyof ModelOptions>(key: K, value: ModelOptions[K] | undefined) =>
    value === undefined ? {} : { [key]: value } as Pick<ModelOptions, K>;
  const seed = values.seed;
  return {
    servedNames: values["served-model-name"] ?? [],
    device: values.device ?? "auto",
    ...(values.schedule && { schedule: values.schedule }),
    gpuMemoryUtilization: values["gpu-memory-utilization"] ?? 0.92,
    ...given("model", values.model ?? word),
    ...given("maxModelLength", values["max-model-len"] === "-1" ? "auto" : values["max-model-len"]),
    ...given("generationConfig", values["generation-config"]),
    ...given("overrideGeneration", values["override-generation-config"]),
    ...given("chatTemplate", values["chat-template"]),
    ...given("templateVariables", values["default-chat-template-kwargs"]),
    ...given("maxSequences", values["max-num-seqs"]),
    ...given("maxBatchedTokens", values["max-num-batched-tokens"]),
    ...given("blockSize", values["block-size"]),
    ...given("kvCacheBytes", values["kv-cache-memory-bytes"]),
    ...given("threads", values.threads),
    ...given("recordTrace", values["record-trace"]),
    ...given("toolParser", values["tool-call-parser"]),
    ...given(
      "reasoningParser",
      values["reasoning-parser"] && (values["reasoning-parser"] === "none" ? "none" : "think"),
    ),
    ...given("seed", seed === undefined ? undefined : BigInt(seed)),
  };
}
