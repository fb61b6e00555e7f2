/**
 * `bench offline`: all requests of a fixed workload at once, as fast as the engine can, and how that compares with
 * what the machine's memory allows.
 *
 * @module
 */
import { chooseDevice, type ChosenDevice } from "../src/device/choose.ts";
import { EMBEDDED_MODEL, resolveModel } from "../src/hub/resolve.ts";
import type { Finish } from "../src/engine/messages.ts";
import type { Llm } from "../src/llm.ts";
import { describe } from "../src/model/loader.ts";
import { type ModelOptions, StartError } from "../src/options.ts";
import { stepBytes } from "../src/start/step_bytes.ts";
import { readBandwidth } from "./memory_bandwidth.ts";
import { gpuReadBandwidth } from "./memory_bandwidth_gpu.ts";
import {
  type DecodeBytes,
  decodeBytes,
  fingerprint,
  NANO_VLLM,
  workload,
  type WorkloadOptions,
} from "./workload.ts";

/** How large the workload is; unset: nano-vllm's sizes, or what the model's length allows. */
export interface OfflineSizes {
  readonly requests?: number | undefined;
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  /** Tokens that all prompts begin with; unset: none. */
  readonly prefix?: number | undefined;
  /** Keeps every request from the cache of the others. */
  readonly alone?: boolean | undefined;
}

/** What was measured, ready to be printed as JSON. */
export interface OfflineResult {
  readonly bench: "offline";
  readonly model: string;
  readonly device: string;
  /** Threads that compute, on a CPU. */
  readonly threads?: number;
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  readonly prefix?: number | undefined;
  readonly alone?: true;
  /** See {@linkcode fingerprint}. */
  readonly prompts_sha256: string;
  readonly prompt_tokens: number;
  /** Of these, how many were found in the cache. */
  readonly cached_tokens: number;
  readonly output_tokens: number;
  readonly seconds: number;
  /** Output tokens only, prefill's time included. */
  readonly tokens_per_second: number;
  /** Steps of the engine. */
  readonly steps: number;
  /**
   * Where the seconds went: the device's in steps of prompts alone, of prompts and streams, of streams alone, and
   * between two steps; then the engine thread's, waiting for the device and making plans. Null if nothing is told.
   */
  readonly seconds_of: Readonly<Record<typeof PARTS[number], number>> | null;
  /** Plans that were made during the run. */
  readonly plans: number | null;
  /** How long the engine compiled, before the run, what the first request did not need. */
  readonly preparing_seconds: number;
  /** Bytes that decoding must read, see {@linkcode decodeBytes}. */
  readonly decode_bytes: number;
  /** Bytes per second that the machine reads, measured right after the run; null on the interpreter. */
  readonly memory_bandwidth: number | null;
  /** Seconds that reading those bytes takes at that rate, divided by the seconds of the run. */
  readonly roofline_fraction: number | null;
}

const PARTS = ["prefill", "mixed", "decode", "idle", "waited", "planning"] as const;

/** nano-vllm's. */
const TEMPERATURE = 0.6;

/**
 * Runs the workload on a model that is open.
 *
 * @param options Those that the model was opened with.
 * @throws {StartError} If the model's length does not allow the sizes.
 */
export async function benchOffline(
  llm: Llm,
  options: Pick<ModelOptions, "model" | "device" | "threads">,
  given: OfflineSizes,
  note: (line: string) => void,
): Promise<OfflineResult> {
  const sizes = sizesFor(given, llm.info.maxModelLength);
  const work = workload({ ...sizes, vocabulary: llm.info.vocabulary });
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const promptTokens = total(work.prompts.map(({ length }) => length));
  note(`${sizes.requests} requests, ${promptTokens} prompt and ${total(work.outputs)} output tokens`);

  const waiting = performance.now();
  while (llm.engine.pulse().preparing) await new Promise((resolve) => setTimeout(resolve, 10));
  const preparing = (performance.now() - waiting) / 1000;
  // As nano-vllm warms up: one short request.
  await answer(llm, work.prompts[0]!.slice(0, 16), Math.min(64, sizes.output), 0n);
  const before = llm.engine.load.spent;
  const stepsBefore = llm.engine.pulse().steps;
  const begun = performance.now();
  const usages = await Promise.all(
    work.prompts.map((prompt, i) =>
      answer(llm, prompt, work.outputs[i]!, BigInt(i), given.alone ? { cacheSalt: `request ${i}` } : {})
    ),
  );
  const answered = usages.map((usage) => usage.completionTokens);
  const seconds = (performance.now() - begun) / 1000;
  const steps = llm.engine.pulse().steps - stepsBefore;
  const after = llm.engine.load.spent;

  const device = (await chooseDevice(options.device)).kind;
  const threads = options.threads ?? navigator.hardwareConcurrency;
  note("measuring how fast the memory is read");
  const bandwidth = await bandwidthOf(device, threads);
  const bytes = decodeBytes(work, await modelBytes(options.model));
  return {
    bench: "offline",
    model: llm.info.name,
    device,
    ...(device === "cpu" && { threads }),
    ...sizes,
    ...given.alone && { alone: true },
    prompts_sha256: await fingerprint(work),
    prompt_tokens: promptTokens,
    cached_tokens: total(usages.map((usage) => usage.cachedTokens)),
    output_tokens: total(answered),
    seconds: rounded(seconds),
    tokens_per_second: rounded(total(answered) / seconds),
    steps,
    seconds_of: before && after ? mapParts((part) => rounded((after[part] - before[part]) / 1000)) : null,
    plans: before && after ? after.plans - before.plans : null,
    preparing_seconds: rounded(preparing),
    decode_bytes: bytes,
    memory_bandwidth: bandwidth && Math.round(bandwidth),
    roofline_fraction: bandwidth && rounded(bytes / bandwidth / seconds),
  };
}

/** Bytes per second that the device reads; the interpreter has no memory of its own. */
async function bandwidthOf(device: ChosenDevice["kind"], threads: number) {
  switch (device) {
    case "cpu":
      return await readBandwidth(threads);
    case "cuda":
      return await gpuReadBandwidth();
    case "reference":
      return null;
  }
}

/** The sizes to run with. @throws {StartError} If prompt and answer together can be longer than the model. */
export function sizesFor(given: OfflineSizes, maxModelLength: number): Omit<WorkloadOptions, "vocabulary"> {
  const requests = given.requests ?? NANO_VLLM.requests;
  const room = given.output === undefined ? Math.floor(maxModelLength / 2) : maxModelLength - given.output;
  const input = given.input ?? Math.max(1, Math.min(NANO_VLLM.input, room));
  const output = given.output ?? Math.max(1, Math.min(NANO_VLLM.output, maxModelLength - input));
  const prefix = given.prefix ?? 0;
  if (prefix + input + output > maxModelLength) {
    throw new StartError(
      "usage",
      `Cannot run prompts of ${prefix + input} and answers of ${output} tokens: the model's length is ` +
        `${maxModelLength}; lower --input or --output`,
    );
  }
  return { requests, input, output, ...prefix > 0 && { prefix } };
}

/** Generates exactly `tokens` tokens. */
async function answer(
  llm: Llm,
  prompt: Uint32Array,
  tokens: number,
  seed: bigint,
  request: { readonly cacheSalt?: string } = {},
): Promise<Finish> {
  const stream = llm.generate({
    input: { tokens: prompt },
    choices: 1,
    stop: [],
    ignoreEos: true,
    sampling: { temperature: TEMPERATURE, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed },
    maxTokens: tokens,
    request,
  });
  for await (const delta of stream) {
    if (delta.type !== "end") continue;
    if (delta.reason !== "length" || delta.usage.completionTokens !== tokens) {
      const why = delta.usage.message ?? `${delta.usage.completionTokens} of ${tokens} tokens came`;
      throw new Error(`Cannot measure: a request ended by ${delta.reason}: ${why}`);
    }
    return delta.usage;
  }
  throw new Error("Cannot measure: a request ended without saying so");
}

/** What decoding reads, from config.json. */
async function modelBytes(model: string | undefined): Promise<DecodeBytes> {
  const described = describe(await resolveModel(model ?? EMBEDDED_MODEL));
  const weights = stepBytes(described, 0, 0);
  return { weights, perToken: stepBytes(described, 1, 1) - weights };
}

function mapParts(to: (part: typeof PARTS[number]) => number) {
  return Object.fromEntries(PARTS.map((part) => [part, to(part)])) as Record<typeof PARTS[number], number>;
}

function rounded(x: number): number {
  return Number(x.toPrecision(4));
}
