/**
 * From a model folder to a running engine: what the engine's Worker does with the one message that starts it.
 *
 * @module
 */
import {
  activationBytes,
  blockBytes,
  loadWeights,
  type WeightsOnDevice,
  withCache,
} from "../model/on_device.ts";
import { BatchScheduler } from "./scheduler.ts";
import { cacheSize, CacheSizeError } from "./cache_size.ts";
import { type Decoder, widestWindow } from "../model/config.ts";
import { type Described, openModel } from "../model/loader.ts";
import type { Device } from "../device/device.ts";
import { DeviceRunner } from "./runner.ts";
import { type DeviceSpec, openDevice } from "../device/open_device.ts";
import type { Scheduler } from "./engine.ts";
import { failToStart, serveEngine } from "./port.ts";
import { type EngineSizes, limitsOf, mostBlocks, type SchedulerOptions } from "./options.ts";
import { ModelError } from "../hub/model_error.ts";
import { PULSE } from "./messages.ts";
import type { ModelFolder } from "../hub/resolve.ts";

/** What starts an engine. */
export interface EngineStart {
  /** To the clients; see `connect` in client.ts. */
  readonly port: MessagePort;
  readonly pulse: Int32Array<SharedArrayBuffer>;
  readonly device: DeviceSpec;
  readonly folder: ModelFolder;
  readonly sizes: EngineSizes;
  readonly memory: CacheMemory;
}

/** What the user says of the KV cache. */
export interface CacheMemory {
  readonly maxModelLength?: number | "auto" | undefined;
  /** Absent: what the device's memory leaves. */
  readonly kvCacheBytes?: number | undefined;
  /** The part of the device's memory that may be used, from 0 to 1. */
  readonly utilization: number;
}

/** How far the start has come, from 0 to 1, posted by the Worker to the thread that started it. */
export interface StartProgress {
  readonly stage: string;
  readonly fraction?: number;
  /** For the user to read. */
  readonly note?: string;
  /** It failed, because of this; the message comes through the engine's port. */
  readonly fault?: "memory" | "model" | "device";
}

/** Memory of the device that is left alone, for the driver and for others. */
const RESERVE = 512 * 2 ** 20;

/** Runs an engine from its start to its end. `watch` may put something between it and its scheduler. */
export async function startEngine(
  { port, pulse, device: spec, folder, sizes, memory }: EngineStart,
  onProgress: (progress: StartProgress) => void,
  watch: (scheduler: Scheduler, options: SchedulerOptions) => Scheduler = (scheduler) => scheduler,
): Promise<void> {
  try {
    using device = await openDevice(spec);
    const { described, weights } = await readModel(device, folder, onProgress);
    const told = (note: string) => onProgress({ stage: "starting", note });
    const { options, limits, runner: taken } = takeMemory(device, described, weights, sizes, memory, told);
    await using runner = taken;
    onProgress({ stage: "compiling kernels" });
    await runner.warm((busy) => Atomics.store(pulse, PULSE.preparing, busy ? 1 : 0));
    device.notes?.forEach(told);
    const scheduler = watch(new BatchScheduler({ clock: () => performance.now(), ...options }), options);
    await serveEngine({ port, pulse, limits, scheduler, runner });
  } catch (error) {
    onProgress({ stage: "failed", fault: faultOf(error) });
    failToStart(port, error);
  }
}

/**
 * Takes what an engine needs on a device that has the weights; the activations follow when its runner is warm.
 *
 * @throws {CacheSizeError} If the model's length does not fit.
 */
export function takeMemory(
  device: Device,
  described: Described,
  weights: WeightsOnDevice,
  sizes: EngineStart["sizes"],
  memory: CacheMemory,
  note: (text: string) => void = () => {},
) {
  const config = described.config as Decoder, { blockSize, maxSequences, maxBatchedTokens } = sizes;
  const window = widestWindow(config);
  const size = cacheSize({
    bytes: memory.kvCacheBytes ?? cacheBytes(device, config, sizes, memory.utilization, note),
    blockBytes: blockBytes(config, blockSize),
    ...{ blockSize, maxSequences, positions: config.positions, maxModelLength: memory.maxModelLength },
    most: mostBlocks({ ...sizes, window }),
  });
  const options = { ...sizes, ...size, vocabulary: config.vocabulary, window };
  const limits = limitsOf(options), maxBlocks = Math.ceil(limits.maxModelLength / blockSize);
  const model = withCache(device, described, weights, { ...size, blockSize });
  const runner = new DeviceRunner(device, model, { maxSequences, maxBatchedTokens, maxBlocks });
  return { options, limits, runner };
}

function faultOf(error: unknown): NonNullable<StartProgress["fault"]> {
  if (error instanceof CacheSizeError) return "memory";
  return error instanceof ModelError ? "model" : "device";
}

async function readModel(
  device: Device,
  folder: ModelFolder,
  onProgress: (progress: StartProgress) => void,
) {
  using model = await openModel(folder);
  let shown = 0;
  const weights = await loadWeights(device, model, model.checkpoint, (fraction) => {
    if (fraction < shown) return;
    onProgress({ stage: "reading weights", fraction });
    shown = fraction + 0.05;
  });
  return { described: model as Described, weights };
}

/** What the device's memory leaves for the cache once the weights are there. */
function cacheBytes(
  device: Device,
  config: Decoder,
  sizes: EngineStart["sizes"],
  utilization: number,
  note: (text: string) => void,
): number {
  const asked = device.bytesTotal * (utilization - 1) + device.bytesFree, most = device.bytesFree - RESERVE;
  if (asked > most) {
    const less = Math.ceil((asked - most) / 2 ** 20);
    note(
      `--gpu-memory-utilization ${utilization} would leave too little of the GPU: 512 MiB stay free, ${less} more.`,
    );
  }
  return Math.min(asked, most) - activationBytes(config, sizes.maxBatchedTokens, sizes.maxSequences);
}
