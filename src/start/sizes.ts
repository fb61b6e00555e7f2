/**
 * How large the engine is made where the user does not say: for the machine, the device and the model.
 *
 * @module
 */
import process from "node:process";
import type { Decoder } from "../model/config.ts";
import { type Described, weightBytes } from "../model/loader.ts";
import type { EngineStart } from "../engine/start.ts";
import { MOST_BYTES, NARROW_BYTES } from "../device/cpu/memory.ts";
import { type ModelOptions, StartError } from "../options.ts";

const GIB = 2 ** 30;
/** Of the memory of a CPU's machine, the most that the KV cache takes unasked. */
const CACHE_PART = 1 / 4, CACHE_BYTES = 2 * GIB;
/** For activations and padding, on a CPU; what is not used is not taken. */
const BESIDE = GIB;

/** Bytes of memory that this process may have: the machine's, or its control group's (v1 or v2) if those are fewer. */
export function hostMemory(
  machine: number = Deno.systemMemoryInfo().total,
  group: number = process.constrainedMemory(),
): number {
  return group > 0 && group < machine ? group : machine; // none is 0, or more than any machine has
}

/** Sizes of a step: what a CPU and a GPU do well. */
export function sizesFor(options: ModelOptions, device: "cpu" | "cuda" | "reference"): EngineStart["sizes"] {
  const gpu = device === "cuda";
  const maxSequences = options.maxSequences ?? (gpu ? 256 : 64);
  const maxBatchedTokens = Math.max(maxSequences, options.maxBatchedTokens ?? (gpu ? 8192 : 512));
  return {
    blockSize: options.blockSize ?? 16,
    maxSequences,
    maxBatchedTokens,
    maxPromptTokens: Math.max(1, Math.floor(maxBatchedTokens / 2)),
  };
}

/** What is known of the KV cache before the device is open. @throws {StartError} If the model is not that long. */
export function memoryFor(
  options: ModelOptions,
  device: "cpu" | "cuda" | "reference",
  config: Decoder,
  host: number = hostMemory(),
): EngineStart["memory"] {
  const asked = options.maxModelLength;
  if (typeof asked === "number" && asked > config.positions) {
    throw new StartError(
      "usage",
      `Cannot serve a model length of ${asked} tokens: the model was made for ${config.positions}`,
    );
  }
  return {
    maxModelLength: asked,
    kvCacheBytes: options.kvCacheBytes ??
      (device === "cuda" ? undefined : Math.min(host * CACHE_PART, CACHE_BYTES)),
    utilization: options.gpuMemoryUtilization,
  };
}

/**
 * The most memory that a CPU device may take: what 32 bits reach, or what the model needs if that is more.
 *
 * @throws {StartError} If that is more than there is, or than a program in WebAssembly can have.
 */
export function hostBytes(
  described: Described,
  { kvCacheBytes = 0 }: EngineStart["memory"],
  host: number = hostMemory(),
): number {
  const weights = weightBytes(described), needed = weights + kvCacheBytes + BESIDE;
  const check = (bytes: number, most: number, whose: string) => {
    if (bytes <= most) return;
    throw new StartError(
      "memory",
      `Cannot serve this model on the CPU: ${gib(weights)} of weights, ${
        gib(kvCacheBytes)
      } of KV cache and up to ` +
        `${gib(BESIDE)} beside them are too much for the ${gib(most)} that ${whose}; lower ` +
        `--kv-cache-memory-bytes, or take a smaller model or a GPU`,
    );
  };
  check(needed, MOST_BYTES, "a CPU device can have");
  check(weights + kvCacheBytes, host, "this machine or its control group has");
  return Math.max(NARROW_BYTES, needed);
}

/** A number of bytes for people. */
export function gib(bytes: number): string {
  return bytes < GIB / 10 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / GIB).toFixed(2)} GiB`;
}
