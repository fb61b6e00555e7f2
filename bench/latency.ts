/**
 * `bench latency`: the time of one decode step by batch and context, on the runner itself, with one step in flight
 * as the engine has it. A GPU's cache holds zeros, which costs the same as anything else.
 *
 * @module
 */
import { createCpuPool } from "../src/device/cpu/pool.ts";
import { type DeviceSpec, openDevice } from "../src/device/open_device.ts";
import { DeviceRunner } from "../src/engine/runner.ts";
import type { Step } from "../src/engine/engine.ts";
import type { Request } from "../src/engine/messages.ts";
import { openModel, weightBytes } from "../src/model/loader.ts";
import { loadWeights, withCache } from "../src/model/on_device.ts";
import { EMBEDDED_MODEL, resolveModel } from "../src/hub/resolve.ts";
import { chooseDevice } from "../src/device/choose.ts";
import type { ModelOptions } from "../src/options.ts";
import { fillCache } from "./step_lines.ts";

const BLOCK = 16;
/** Steps before the time is taken. */
const WARM_UP = 20;

/** What to measure. */
export interface LatencyCases {
  readonly batches: readonly number[];
  /** Tokens that each sequence holds. */
  readonly contexts: readonly number[];
  readonly steps: number;
  readonly temperature: number;
}

/** What was measured, ready to be printed as JSON. */
export interface LatencyResult {
  readonly bench: "latency";
  readonly model: string;
  readonly device: string;
  /** Threads that compute, on a CPU. */
  readonly threads?: number;
  /** By `batch x context`: milliseconds of one step. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** The same: microseconds a step in which the device had nothing to do, and in which the host waited for it. */
  readonly idle_microseconds: Readonly<Record<string, number>>;
  readonly waited_microseconds: Readonly<Record<string, number>>;
  /** Bytes of the weights and how fast they came to the device, its memory taken in that time. */
  readonly weight_bytes: number;
  readonly weight_gb_per_second: number;
}

function requestOf(temperature: number): Request {
  return {
    id: 0,
    prompt: new Uint32Array(),
    sampling: {
      ...{ temperature, topK: 0, topP: 1, minP: 0, seed: 1n },
      ...{ repetitionPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 },
    },
    maxTokens: 1,
    stopTokens: [],
  };
}

/** A decode step of `batch` sequences that hold `context` tokens each. */
function stepOf(number: number, batch: number, context: number, blocks: Int32Array, request: Request): Step {
  return {
    number,
    chunks: batch,
    slot: Int32Array.from({ length: batch }, (_, i) => i),
    start: new Int32Array(batch).fill(context),
    count: new Int32Array(batch).fill(1),
    samples: new Uint8Array(batch).fill(1),
    tokens: new Int32Array(batch).fill(-1),
    blocks,
    admitted: Array.from({ length: batch }, (_, slot) => ({ slot, request })),
  };
}

/** Runs every case. @throws {DeviceError} If the largest batch at the longest context does not fit the memory. */
export async function benchLatency(
  options: Pick<ModelOptions, "model" | "device" | "threads" | "schedule">,
  { batches, contexts, steps, temperature }: LatencyCases,
  note: (line: string) => void,
): Promise<LatencyResult> {
  const { kind, ordinal } = await chooseDevice(options.device);
  const { threads } = options;
  using pool = kind === "cpu" ? createCpuPool(threads === undefined ? {} : { threads }) : undefined;
  const spec: DeviceSpec = kind === "cuda"
    ? { kind, ordinal, ...(options.schedule && { schedules: options.schedule }) }
    : kind === "cpu"
    ? { kind, ...(pool && { pool: pool.handle }) }
    : { kind };
  const folder = await resolveModel(options.model ?? EMBEDDED_MODEL);
  using described = await openModel(folder);
  const opening = performance.now();
  using device = await openDevice(spec);
  const begun = performance.now();
  const weights = await loadWeights(device, described, described.checkpoint);
  device.read(device.alloc("i32", [1])).wait(); // behind all that is on its way
  const loaded = performance.now();
  const [most, longest] = [Math.max(...batches), Math.max(...contexts) + 2];
  const maxBlocks = Math.ceil(longest / BLOCK);
  const model = withCache(device, described, weights, {
    blocks: most * maxBlocks + 1,
    blockSize: BLOCK,
    maxModelLength: longest,
  });
  if (kind === "cpu") fillCache(device, model);
  await using runner = new DeviceRunner(device, model, {
    maxSequences: most,
    maxBatchedTokens: most,
    maxBlocks,
  });
  await runner.warm();
  const bytes = weightBytes(described), rate = bytes / 1e6 / (loaded - begun);
  const times = [begun - opening, loaded - begun, performance.now() - loaded].map((ms) => ms.toFixed(0));
  note(
    `device in ${times[0]} ms, weights in ${times[1]} ms (${rate.toFixed(1)} GB/s), plans in ${times[2]} ms`,
  );

  const [milliseconds, idle, waited]: Record<string, number>[] = [{}, {}, {}];
  const request = requestOf(temperature);
  // Blocks in an order that is no order, as after hours of serving.
  const blocks = Int32Array.from({ length: most * maxBlocks }, (_, i) => 1 + i * 7919 % (most * maxBlocks));
  for (const batch of batches) {
    for (const context of contexts) {
      let flying: Step | undefined;
      let start = 0, before = runner.spent;
      for (let n = -WARM_UP; n < steps; n++) {
        if (n === 0) [start, before] = [performance.now(), { ...runner.spent }];
        const step = stepOf(n, batch, context, blocks, request);
        await runner.prepare(step);
        runner.forward(step);
        runner.sample(step);
        if (flying) runner.collect(flying);
        flying = step;
      }
      runner.collect(flying!);
      const ms = (performance.now() - start) / steps;
      const key = `${batch}x${context}`;
      const each = (part: "idle" | "waited") => 1000 * (runner.spent[part] - before[part]) / steps;
      milliseconds![key] = Number(ms.toPrecision(4));
      idle![key] = Number(each("idle").toPrecision(3));
      waited![key] = Number(each("waited").toPrecision(3));
      const rate = (1000 * batch / ms).toFixed(0);
      note(
        `batch ${batch} at ${context}: ${ms.toFixed(3)} ms a step, ${rate} tokens/s, idle ${idle![key]} us`,
      );
    }
  }
  return {
    bench: "latency",
    model: folder.name,
    device: kind,
    ...(pool && { threads: pool.handle.ports.length + 1 }),
    milliseconds: milliseconds!,
    idle_microseconds: idle!,
    waited_microseconds: waited!,
    weight_bytes: bytes,
    weight_gb_per_second: Number(rate.toPrecision(3)),
  };
}
