/**
 * What a model will need and how fast it can be, from config.json alone. The engine itself takes its memory, on a
 * device that only counts it, so that the prediction cannot drift from what is then done.
 *
 * @module
 */
import { blockBytes, placeWeights } from "../model/on_device.ts";
import { CacheSizeError } from "../engine/cache_size.ts";
import { chooseDevice } from "../device/choose.ts";
import { countingDevice } from "./counting_device.ts";
import { createMemory } from "../device/cpu/memory.ts";
import type { Decoder } from "../model/config.ts";
import { describe } from "../model/loader.ts";
import type { Device } from "../device/device.ts";
import { EMBEDDED_MODEL, resolveConfig, resolveModel } from "../hub/resolve.ts";
import { hostBytes, memoryFor, sizesFor } from "./sizes.ts";
import { type ModelOptions, StartError } from "../options.ts";
import { elements, headless, savedPart, stepBytes } from "./step_bytes.ts";
import { openCheckpoint } from "../weights/checkpoint.ts";
import { takeMemory } from "../engine/start.ts";

/** A GPU that need not be here. */
export interface FitMachine {
  /** Bytes of a GPU's memory; absent, this machine's device. */
  readonly gpuBytes?: number;
  /** Bytes per second of its memory; absent, told by `measure`, or not known. */
  readonly bandwidth?: number;
  readonly batches: readonly number[];
  readonly contexts: readonly number[];
  /** Bytes per second that a device of this machine reads. */
  measure(kind: "cpu" | "cuda", threads: number): Promise<number>;
}

/** All in bytes, but for the counts. */
export interface Fit {
  readonly architecture: string;
  readonly parameters: number;
  readonly target: string;
  readonly memory: Readonly<Record<"total" | "weights" | "cache" | "other" | "used", number>>;
  readonly blocks: number;
  readonly blockSize: number;
  /** Prompt and answer together, in tokens, and what the model was made for. */
  readonly maxModelLength: number;
  readonly positions: number;
  /** Requests of that length at the same time. */
  readonly concurrency: number;
  readonly bandwidth?: number;
  /** Tokens per second of all sequences together: what reading the memory allows, and what is to be expected. */
  readonly decoding: readonly Readonly<Record<"batch" | "context" | "most" | "expected", number>>[];
}

/** What a driver keeps for itself on a GPU that is not here: an assumption. */
const DRIVER_BYTES = 2 ** 29;
/**
 * How far decoding stays behind the memory on a GPU: an H100 took 0.606, 0.969, 3.419 and 11.32 ms for 1, 8, 64 and 256
 * sequences of 1,000 tokens with Qwen3-0.6B, 5.27, 5.64 and 8.37 ms for 1, 8 and 64 with Llama 3.1 8B
 * (bench/results/h100_decode_step.md); these say 0.61, 0.90, 3.24 and 11.3, and 5.6, 5.9 and 8.6.
 */
const GPU = { reading: 0.88, secondsPerLayer: 5e-6 };
/** Multiplications and additions per second of a thread (bench/results/wasm_gemm.json). */
const THREAD_FLOPS = 50e9;

/**
 * @throws {StartError} If the model does not fit, with the numbers and the flags that change them.
 * @throws {ModelError} If there is no configuration, or none that is understood.
 */
export async function fit(options: ModelOptions, machine: FitMachine): Promise<Fit> {
  const found = await resolveConfig(options.model ?? EMBEDDED_MODEL);
  const described = describe(found), config = described.config as Decoder;
  const kind = machine.gpuBytes === undefined ? (await chooseDevice(options.device)).kind : "cuda";
  if (kind === "reference") {
    throw new StartError("usage", "fit is for a CPU or a GPU: the interpreter has no memory");
  }
  const threads = options.threads ?? navigator.hardwareConcurrency;
  const [sizes, memory] = [sizesFor(options, kind), memoryFor(options, kind, config)];
  using device = kind === "cpu"
    ? await cpuDevice(hostBytes(described, memory), threads)
    : await gpuDevice(options, machine.gpuBytes);
  // A file says in its header which matrices stay packed; of a config.json alone none do.
  using checkpoint = /\.gguf$/i.test(found.name)
    ? await openCheckpoint(await resolveModel(found.name))
    : undefined;
  const before = device.bytesFree;
  const weights = placeWeights(device, described, checkpoint).weights;
  const afterWeights = device.bytesFree;
  const saved = savedPart(described, before - afterWeights);
  const { runner, options: { blocks }, limits } = orMemory(() =>
    takeMemory(device, described, weights, sizes, memory)
  );
  await using _ = runner;
  await runner.warm();
  const cache = blocks * blockBytes(config, sizes.blockSize);
  const bandwidth = machine.bandwidth ??
    (machine.gpuBytes === undefined ? await machine.measure(kind, threads) : undefined);
  return {
    architecture: described.architecture.names.find((name) => JSON.stringify(found.config).includes(name))!,
    parameters: elements(described.weights),
    target: device.target,
    memory: {
      total: kind === "cpu" ? hostBytes(described, memory) : device.bytesTotal,
      weights: before - afterWeights,
      cache,
      other: afterWeights - device.bytesFree - cache,
      used: device.bytesTotal - device.bytesFree,
    },
    ...{ blocks, blockSize: sizes.blockSize, positions: config.positions },
    maxModelLength: limits.maxModelLength,
    concurrency: (blocks - 1) / Math.ceil(limits.maxModelLength / sizes.blockSize),
    ...(bandwidth !== undefined && { bandwidth }),
    decoding: bandwidth === undefined
      ? []
      : machine.batches.flatMap((batch) =>
        machine.contexts.map((context) => {
          const bytes = stepBytes(described, batch, context) - saved * stepBytes(described, 0, 0);
          const read = bytes / bandwidth;
          const compute = 2 * batch * elements(headless(described)) / (THREAD_FLOPS * threads);
          const seconds = kind === "cpu"
            ? Math.max(read, compute)
            : read / GPU.reading + config.layers * GPU.secondsPerLayer;
          return { batch, context, most: batch / read, expected: batch / seconds };
        })
      ),
  };
}

/** The real device, whose memory costs nothing until it is written. Its helpers never come to work. */
async function cpuDevice(bytes: number, threads: number): Promise<Device> {
  const { CpuDevice } = await import("../device/cpu/cpu_device.ts");
  const idle = { postMessage() {}, close() {} } as unknown as MessagePort;
  return new CpuDevice({ memory: createMemory(bytes), bytes, ports: Array(threads - 1).fill(idle) });
}

async function gpuDevice({ schedule, device }: ModelOptions, bytes: number | undefined): Promise<Device> {
  if (bytes !== undefined) return countingDevice(schedule ?? "sm90", bytes, DRIVER_BYTES);
  const { CudaDevice } = await import("../device/cuda/cuda_device.ts");
  const ordinal = Number(device.split(":")[1] ?? 0);
  using real = new CudaDevice(ordinal, schedule ? { schedules: schedule } : {});
  return countingDevice(real.target, real.bytesTotal, real.bytesTotal - real.bytesFree);
}

/** Too little memory is the user's matter. */
function orMemory<T>(body: () => T): T {
  try {
    return body();
  } catch (cause) {
    if (!(cause instanceof CacheSizeError)) throw cause;
    throw new StartError("memory", cause.message, { cause });
  }
}
