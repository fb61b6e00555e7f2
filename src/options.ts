/**
 * What a user can set, after the command line was read: values only, shared by the command line, the server and
 * the code that opens a model.
 *
 * @module
 */
import type { Llm } from "./llm.ts";

/** `auto` is a GPU where there is one; `cuda:1` is the second. */
export type DeviceChoice = "auto" | "cpu" | "cuda" | `cuda:${number}` | "reference";

/** Which model, on what, and how much of it. Unset fields are for the code that opens the model to decide. */
export interface ModelOptions {
  /** A folder, a file or a name; unset is the embedded demo model. */
  readonly model?: string;
  /** The names that clients use; the first one is reported. Empty: the model's own. */
  readonly servedNames: readonly string[];
  readonly device: DeviceChoice;
  /** Whose schedules a GPU runs; absent, its own. Those of `sm80` fit every GPU since Ampere. */
  readonly schedule?: "sm80";
  /** Prompt and answer together, in tokens; `auto` is what fits the memory. */
  readonly maxModelLength?: number | "auto";
  /** Sequences in one step. */
  readonly maxSequences?: number;
  /** Tokens in one step. */
  readonly maxBatchedTokens?: number;
  /** Tokens in one KV block. */
  readonly blockSize?: number;
  readonly kvCacheBytes?: number;
  /** The part of the GPU's memory that may be used, from 0 to 1. */
  readonly gpuMemoryUtilization: number;
  /** Worker threads of the CPU device. */
  readonly threads?: number;
  /** How its answers show reasoning and calls of tools; absent, as its chat template teaches it. */
  readonly reasoningParser?: "think" | "none";
  readonly toolParser?: "hermes" | "llama3_json" | "mistral" | "none";
  /** Whose values requests have that bring none: `auto` is the model's own file, `vllm` is none, else a folder's. */
  readonly generationConfig?: string;
  /** Fields of generation_config.json in the place of those. */
  readonly overrideGeneration?: Readonly<Record<string, unknown>>;
  /** A template in the place of the model's: a file, or the text itself. */
  readonly chatTemplate?: string;
  /** Variables of the template that a request may set otherwise. */
  readonly templateVariables?: Readonly<Record<string, unknown>>;
  /** A file for what the engine's scheduler is told and answers, prompts and answers as token ids among it. */
  readonly recordTrace?: string;
  /** Starts the seeds of requests that bring none. */
  readonly seed?: bigint;
}

/** How far the start has come. */
export interface LoadProgress {
  /** What is being done now, such as `reading weights`. */
  readonly stage: string;
  /** From 0 to 1, where it can be told. */
  readonly fraction?: number;
}

/**
 * Opens a model: reads it, starts the engine, and settles when a prompt can be answered. `onClosed` is told if
 * the engine ends later without having been asked to.
 *
 * @throws {StartError} If that is not possible, with what is at fault.
 */
export type OpenModel = (
  options: ModelOptions,
  onProgress: (progress: LoadProgress) => void,
  onClosed: (error?: { readonly message: string }) => void,
) => Promise<Llm>;

/** What was at fault when the program could not start, and the exit code that says so. */
export const EXIT_CODES = { usage: 2, memory: 3, model: 4, device: 5 } as const;

/** The program cannot start. The message is for the user, without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
  constructor(readonly fault: keyof typeof EXIT_CODES, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
