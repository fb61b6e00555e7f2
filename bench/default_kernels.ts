/**
 * Each kernel of the default set at the sizes of a real model: time of one launch inside a plan, beside the bytes that
 * it must move. Weights and caches are rotated so that no cache of the machine holds them.
 *
 * @module
 */
import type { Device, DeviceArray } from "../src/device/device.ts";
import { DTYPES } from "../dsl/dtype.ts";
import type { Param } from "../dsl/language.ts";
import { defaultSet, type ModelSizes, QWEN3_06B, type Scheduled } from "../dsl/kernels/default_set.ts";
import { SETTINGS } from "../dsl/kernels/sampling.ts";
import { storageLength } from "../dsl/layout.ts";
import type { Schedule, Target } from "../dsl/schedule.ts";

const BLOCK = 16;
const TILE = 64;
/** Rotated memory is at least this large: four times the largest last-level cache that is measured here. */
const ROTATED = 200 * 2 ** 20;
/** Prefill has cases of its own; the others need what a step uploads for them. */
const LEFT_OUT: readonly string[] = ["prefill_attention", "logprobs", "sample_masked"];

/** Whose sizes the kernels have. */
export const SIZES: Readonly<Record<string, ModelSizes>> = {
  "qwen3-0.6b": QWEN3_06B,
  "smollm2-135m": {
    ...{ hidden: 576, intermediate: 1536, heads: 9, kvHeads: 3, headDim: 64 },
    ...{ vocabulary: 49_152, epsilon: 1e-5 },
  },
};

/** What to measure. */
export interface DefaultCases {
  readonly sizes: ModelSizes;
  readonly batches: readonly number[];
  /** Tokens that each sequence holds. */
  readonly context: number;
  /** Kernels by name; absent, all. */
  readonly only?: readonly string[] | undefined;
  /** Replays that are timed together. */
  readonly repeats: number;
}

/** One kernel at one batch. */
export interface DefaultResult {
  readonly name: string;
  readonly batch: number;
  readonly microseconds: number;
  /** What it must move. */
  readonly bytes: number;
  /** The share of the time that moving them alone would take. */
  readonly ofRoofline: number;
}

/** The kernels' names. */
export function defaultNames(target: Target): string[] {
  return defaultSet(target, 1).map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name));
}

/** The named sizes of a step of `batch` sequences. */
function sizesFor(batch: number, context: number, vocabulary: number): Readonly<Record<string, number>> {
  const maxBlocks = Math.ceil((context + 1) / BLOCK);
  return {
    ...{
      T: batch,
      M: batch,
      S: batch,
      W: batch,
      chunks: batch,
      slots: batch,
      cells: batch * vocabulary,
    },
    ...{ positions: 4096, maxBlocks, blocks: batch * maxBlocks + 1 },
  };
}

/** What a step's upload holds, by the parameter's name. */
function uploaded(name: string, i: number, columns: number, batch: number, context: number): number {
  const maxBlocks = Math.ceil((context + 1) / BLOCK);
  switch (name) {
    case "position":
      return context;
    case "place":
      return i % 2 === 0 ? 1 + i / 2 * maxBlocks : context % BLOCK;
    case "table":
      return 1 + (i * 7919) % (batch * maxBlocks);
    case "work": {
      const item = Math.floor(i / columns);
      return [item, item, 1, context, Math.ceil((context + 1) / TILE)][i % columns]!;
    }
    case "settings":
      return i % columns === SETTINGS.slot
        ? Math.floor(i / columns)
        : i % columns === SETTINGS.logprobs
        ? -1
        : 0;
    case "masks":
      return 1;
    default:
      return i % batch; // tokens, slots, rows
  }
}

const noise = Uint16Array.from(
  { length: 2 ** 20 },
  () => 0x3c00 + Math.random() * 0x100 | (Math.random() < 0.5 ? 0x8000 : 0),
);

function filled(
  device: Device,
  name: string,
  param: Param,
  shape: readonly number[],
  batch: number,
  context: number,
): DeviceArray {
  const array = device.alloc(param.dtype, shape, param.layout);
  const length = storageLength(shape, param.layout);
  if (param.when === "step") {
    const data = DTYPES[param.dtype].alloc(length);
    for (let i = 0; i < length; i++) data[i] = uploaded(name, i, shape.at(-1)!, batch, context);
    device.write(array, data);
  } else if (param.dtype === "bf16") {
    for (let at = 0; at < length; at += noise.length) {
      device.write(array, noise.subarray(0, Math.min(noise.length, length - at)), at);
    }
  } else if (param.dtype === "f32") {
    device.write(array, Float32Array.from({ length }, () => Math.random()));
  }
  return array;
}

/** Bytes that one launch must move: each tensor once, of tables only the rows that are used. */
function bytesOf(name: string, param: Param, shape: readonly number[], batch: number): number {
  const each = DTYPES[param.dtype].bytes;
  if (["table", "cos", "sin"].includes(name) && param.when === "weight") return batch * shape.at(-1)! * each;
  return shape.reduce((a, b) => a * b, 1) * each;
}

/**
 * Times each kernel of the default set that `only` names, at each batch.
 *
 * @param open Opens the device; each kernel has one of its own, for the memory.
 * @param bandwidth Bytes a second that the device can read.
 */
export async function timeDefaultSet(
  open: () => Promise<Device>,
  cases: DefaultCases,
  bandwidth: number,
  note: (line: string) => void,
): Promise<DefaultResult[]> {
  const results: DefaultResult[] = [];
  const target = await open().then((device) => {
    using _ = device;
    return device.target;
  });
  for (const batch of cases.batches) {
    for (const scheduled of defaultSet(target, batch, cases.sizes)) {
      const { name } = scheduled;
      if (LEFT_OUT.includes(name) || (cases.only && !cases.only.includes(name))) continue;
      using device = await open();
      const { microseconds, bytes } = await timeOne(device, scheduled, cases, batch);
      const ofRoofline = bytes / bandwidth * 1e6 / microseconds;
      results.push({ name, batch, microseconds, bytes, ofRoofline });
      note(
        `${name}, batch ${batch}: ${microseconds.toFixed(2)} us, ${(bytes / 2 ** 20).toFixed(2)} MiB, ` +
          `${(100 * ofRoofline).toFixed(0)} % of the roofline`,
      );
    }
  }
  return results;
}

async function timeOne(
  device: Device,
  { name, kernel, schedule }: Scheduled,
  { sizes, context, repeats }: DefaultCases,
  batch: number,
): Promise<{ microseconds: number; bytes: number }> {
  const program = await device.compile(kernel, schedule as Schedule<never>);
  const extents = sizesFor(batch, context, sizes.vocabulary);
  const shapes = Object.entries(kernel.params).map(([n, p]) =>
    [n, p, p.extents.map((e) => typeof e === "number" ? e : extents[e]!)] as const
  );
  const bytes = shapes.reduce((sum, [n, p, shape]) => {
    const cache = name.endsWith("attention") || !["keys", "values"].includes(n);
    return sum + (cache ? bytesOf(n, p, shape, batch) : batch * shape.at(-1)! * shape[1]! * 2);
  }, 0);
  const taken = shapes.reduce(
    (sum, [, p, shape]) => sum + storageLength(shape, p.layout) * DTYPES[p.dtype].bytes,
    0,
  );
  const copies = Math.max(1, Math.min(24, Math.ceil(ROTATED / taken)));
  const sets = Array.from(
    { length: copies },
    () => Object.fromEntries(shapes.map(([n, p, shape]) => [n, filled(device, n, p, shape, batch, context)])),
  );
  const plan = device.record((launch) => sets.forEach((args) => launch(program, args)));
  const size = ({ shape }: DeviceArray) => shape.reduce((a, b) => a * b, 1);
  // The smallest of what it writes: reading it waits for the launches.
  const end = Object.entries(sets[0]!).filter(([n]) => kernel.params[n]!.access !== "read").map(([, a]) => a)
    .sort((a, b) => size(a) - size(b))[0]!;
  for (let i = 0; i < 3; i++) plan.replay();
  device.read(end).wait();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) plan.replay();
    device.read(end).wait();
    return (performance.now() - start) * 1000 / repeats / copies;
  }).sort((a, b) => a - b);
  return { microseconds: times[2]!, bytes };
}
