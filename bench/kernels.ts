/**
 * Each kernel of the default set at the sizes of a real model: time of one launch inside a plan, and the bytes that
 * it must move against the memory bandwidth that is given.
 *
 *     deno run -P=serve bench/kernels.ts [--device cuda|cpu] [--batches 1,64] [--context 1000] [--bandwidth 3190]
 *       [--sizes qwen3-0.6b|smollm2-135m]
 *
 * Weights and caches are rotated so that no cache of the machine holds them. The last line is one JSON object.
 *
 * @module
 */
import { parseArgs } from "node:util";
import type { Device, DeviceArray } from "../src/device/device.ts";
import { openDevice } from "../src/device/open_device.ts";
import { DTYPES } from "../dsl/dtype.ts";
import type { Param } from "../dsl/language.ts";
import { defaultSet, type ModelSizes, QWEN3_06B } from "../dsl/kernels/default_set.ts";
import { SETTINGS } from "../dsl/kernels/sampling.ts";
import { storageLength } from "../dsl/layout.ts";
import type { Schedule } from "../dsl/schedule.ts";

const BLOCK = 16;
const TILE = 64;
/** Rotated memory is at least this large: four times the largest last-level cache that is measured here. */
const ROTATED = 200 * 2 ** 20;

const { values: given } = parseArgs({
  options: {
    device: { type: "string", default: "cuda" },
    batches: { type: "string", default: "1,64" },
    context: { type: "string", default: "1000" },
    /** GB/s. */
    bandwidth: { type: "string", default: "3190" },
    only: { type: "string" },
    sizes: { type: "string", default: "qwen3-0.6b" },
    repeats: { type: "string", default: "20" },
  },
});
const SIZES: Readonly<Record<string, ModelSizes>> = {
  "qwen3-0.6b": QWEN3_06B,
  "smollm2-135m": {
    ...{ hidden: 576, intermediate: 1536, heads: 9, kvHeads: 3, headDim: 64 },
    ...{ vocabulary: 49_152, epsilon: 1e-5 },
  },
};
const model = SIZES[given.sizes];
if (!model) {
  throw new Error(`Unknown sizes "${given.sizes}", expected one of ${Object.keys(SIZES).join(", ")}`);
}
const context = Number(given.context);
const bandwidth = Number(given.bandwidth);
const open = () => openDevice(given.device === "cuda" ? { kind: "cuda", ordinal: 0 } : { kind: "cpu" });

/** The named sizes of a step of `batch` sequences. */
function sizesFor(batch: number): Readonly<Record<string, number>> {
  const maxBlocks = Math.ceil((context + 1) / BLOCK);
  return {
    ...{
      T: batch,
      M: batch,
      S: batch,
      W: batch,
      chunks: batch,
      slots: batch,
      cells: batch * QWEN3_06B.vocabulary,
    },
    ...{ positions: 4096, maxBlocks, blocks: batch * maxBlocks + 1 },
  };
}

/** What a step's upload holds, by the parameter's name. */
function uploaded(name: string, i: number, columns: number, batch: number): number {
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
): DeviceArray {
  const array = device.alloc(param.dtype, shape, param.layout);
  const length = storageLength(shape, param.layout);
  if (param.when === "step") {
    const data = DTYPES[param.dtype].alloc(length);
    for (let i = 0; i < length; i++) data[i] = uploaded(name, i, shape.at(-1)!, batch);
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

const target = await open().then((device) => {
  using _ = device;
  return device.target;
});
const results: Record<string, { us: number; gbps: number; fraction: number }> = {};
for (const batch of given.batches.split(",").map(Number)) {
  const sizes = sizesFor(batch);
  for (const { name, kernel, schedule } of defaultSet(target, batch, model)) {
    if (given.only && !given.only.split(",").includes(name)) continue;
    if (name === "prefill_attention" || name === "logprobs" || name === "sample_masked") continue;
    using device = await open(); // the memory of one kernel at a time
    const program = await device.compile(kernel, schedule as Schedule<never>);
    const shapes = Object.entries(kernel.params).map(([n, p]) =>
      [n, p, p.extents.map((e) => typeof e === "number" ? e : sizes[e]!)] as const
    );
    const moved = shapes.reduce((sum, [n, p, shape]) => {
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
      () => Object.fromEntries(shapes.map(([n, p, shape]) => [n, filled(device, n, p, shape, batch)])),
    );
    const plan = device.record((launch) => sets.forEach((args) => launch(program, args)));
    const end = Object.entries(sets[0]!).filter(([n]) => kernel.params[n]!.access === "write")
      .map(([, a]) => a).sort((a, b) =>
        a.shape.reduce((x, y) => x * y, 1) - b.shape.reduce((x, y) => x * y, 1)
      )[0]!;
    for (let i = 0; i < 3; i++) plan.replay();
    device.read(end).wait();
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (let i = 0; i < Number(given.repeats); i++) plan.replay();
      device.read(end).wait();
      return (performance.now() - start) * 1000 / Number(given.repeats) / copies;
    }).sort((a, b) => a - b);
    const us = times[2]!;
    const gbps = moved / us / 1000;
    results[`${name}@${batch}`] = {
      us: Number(us.toFixed(2)),
      gbps: Number(gbps.toFixed(1)),
      fraction: Number((gbps / bandwidth).toFixed(3)),
    };
    console.log(
      `${name.padEnd(20)} batch ${String(batch).padStart(3)}  ${us.toFixed(2).padStart(9)} us  ` +
        `${(moved / 2 ** 20).toFixed(2).padStart(8)} MiB  ${gbps.toFixed(0).padStart(5)} GB/s  ` +
        `${(100 * gbps / bandwidth).toFixed(1).padStart(5)} % of ${bandwidth} GB/s`,
    );
  }
}
console.log(JSON.stringify({ bench: "kernels", device: given.device, context, bandwidth, results }));
