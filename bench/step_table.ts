/**
 * Where a step's time goes: the launches of the plan that the engine replays, grouped by kernel and shape, each group's
 * launches alone in a graph of their own (every layer's, so with its own weights), beside what its bytes or its
 * arithmetic need; then the whole step, whose launches overlap.
 *
 * `deno run -A bench/step_table.ts --model FOLDER [--batches 1,64,256] [--context 1000] [--prefill 4096]`; the last line
 * is JSON.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { CudaDevice } from "../src/device/cuda/cuda_device.ts";
import { Event } from "../src/device/cuda/stream.ts";
import type { Args } from "../src/device/device.ts";
import { DeviceRunner } from "../src/engine/runner.ts";
import type { Step } from "../src/engine/engine.ts";
import { resolveModel } from "../src/hub/resolve.ts";
import { openModel } from "../src/model/loader.ts";
import { loadWeights, type ModelOnDevice, withCache } from "../src/model/on_device.ts";
import { ARITHMETIC, READ } from "./gpu_bench.ts";
import { grouped, needs, spyOn, stepOf } from "./step_lines.ts";

const BLOCK = 16;

/** Median milliseconds of `run` on the device's stream. */
function time(device: CudaDevice, run: () => void, times = 9): number {
  using start = new Event(device.context, true);
  using end = new Event(device.context, true);
  run();
  const all = Array.from({ length: times }, () => {
    start.record(device.stream);
    run();
    end.record(device.stream);
    end.synchronize();
    return end.since(start);
  });
  return all.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

interface Row {
  readonly kernel: string;
  readonly launches: number;
  readonly microseconds: number;
  readonly needs: number;
}

async function table(
  cuda: CudaDevice,
  model: ModelOnDevice,
  step: Step,
  limits: ConstructorParameters<typeof DeviceRunner>[2],
) {
  const spy = spyOn(cuda);
  await using runner = new DeviceRunner(spy.device, model, limits);
  await runner.prepare(step);
  const lines = [...spy.plans.values()].at(-1)!;
  const run = () => {
    runner.forward(step);
    runner.sample(step);
  };
  run();
  const whole = time(cuda, () => [...spy.plans.keys()].at(-1)!.replay());
  runner.collect(step);
  const rows = step.count.reduce((a, b) => a + b, 0);
  const seen = step.count.reduce((sum, n, i) => sum + step.start[i]! + n, 0);
  const result: Row[] = [];
  for (const [kernel, group] of grouped(lines)) {
    const plan = cuda.record((launch) => {
      for (const { program, args } of group) launch(program, args as Args<Record<string, never>>);
    });
    const microseconds = time(cuda, () => plan.replay()) * 1000;
    const all = group.map((line) => needs(line, seen, line.args.y?.shape[0] ?? rows));
    const least = all.reduce(
      (sum, { bytes, flops }) => sum + Math.max(bytes / READ, flops / ARITHMETIC) * 1e6,
      0,
    );
    result.push({ kernel, launches: group.length, microseconds, needs: least });
  }
  return { whole: whole * 1000, launches: lines.length, rows: result };
}

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    batches: { type: "string", default: "1,64,256" },
    context: { type: "string", default: "1000" },
    prefill: { type: "string", default: "4096" },
  },
});
if (!values.model) throw new RangeError("Cannot measure without --model");
using cuda = new CudaDevice(0);
using described = await openModel(await resolveModel(values.model));
const weights = await loadWeights(cuda, described, described.checkpoint);
const [batches, context] = [values.batches.split(",").map(Number), Number(values.context)];
const prompt = Number(values.prefill);
const [most, longest] = [Math.max(...batches), Math.max(context, prompt) + 2];
const maxBlocks = Math.ceil(longest / BLOCK);
const all = Math.max(most * Math.ceil((context + 2) / BLOCK), maxBlocks);
const model = withCache(cuda, described, weights, {
  blocks: all + 1,
  blockSize: BLOCK,
  maxModelLength: longest,
});
const limits = { maxSequences: most, maxBatchedTokens: Math.max(most, prompt), maxBlocks };
// Blocks in an order that is no order, as after hours of serving.
const each = Math.ceil((context + 2) / BLOCK);
const blocks = new Int32Array(most * maxBlocks);
for (let slot = 0; slot < most; slot++) {
  for (let i = 0; i < maxBlocks; i++) blocks[slot * maxBlocks + i] = 1 + (slot * each + i) * 7919 % all;
}
const tables: Record<string, Awaited<ReturnType<typeof table>>> = {};
const cases = [
  ...batches.map((n) => [`decode, ${n} x ${context}`, stepOf(n, context, 1, blocks)] as const),
  ...prompt > 0 ? [[`prefill, 1 x ${prompt}`, stepOf(1, 0, prompt, blocks)] as const] : [],
];
for (const [name, step] of cases) {
  const found = tables[name] = await table(cuda, model, step, limits);
  console.log(`\n${name}: ${found.whole.toFixed(1)} us in ${found.launches} launches\n`);
  console.log("| kernel | launches | us each | us in all | needs | of roofline |\n|---|--:|--:|--:|--:|--:|");
  for (const { kernel, launches, microseconds, needs } of found.rows) {
    const cells = [
      ...[kernel, launches, (microseconds / launches).toFixed(2), microseconds.toFixed(1), needs.toFixed(1)],
      `${(100 * needs / microseconds).toFixed(0)} %`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const sum = (of: (row: Row) => number) => found.rows.reduce((total, row) => total + of(row), 0).toFixed(1);
  console.log(`| sum | ${found.launches} | | ${sum((r) => r.microseconds)} | ${sum((r) => r.needs)} | |`);
}
console.log(JSON.stringify({ card: cuda.context.gpu.name, model: values.model, tables }));
