/**
 * Where a step's time goes on a CPU: the launches of the plan that the engine replays, grouped by kernel and shape,
 * each group's launches alone in a plan of their own, in turns with the whole plan and with a plain loop over as many
 * bytes on as many threads.
 *
 * `deno run -A bench/cpu_table.ts --model FILE [--threads 2] [--contexts 8,512] [--prefill 256] [--rounds 15]`; the last
 * line is JSON.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { openCpuDevice } from "../src/device/cpu/cpu_device.ts";
import { createCpuPool } from "../src/device/cpu/pool.ts";
import type { Args, Plan } from "../src/device/device.ts";
import { DeviceRunner } from "../src/engine/runner.ts";
import type { Step } from "../src/engine/engine.ts";
import { resolveModel } from "../src/hub/resolve.ts";
import { openModel } from "../src/model/loader.ts";
import { loadWeights, withCache } from "../src/model/on_device.ts";
import { readBandwidth } from "./memory_bandwidth.ts";
import { fillCache, grouped, needs, spyOn, stepOf } from "./step_lines.ts";

const BLOCK = 16;

const { values: given } = parseArgs({
  options: {
    model: { type: "string" },
    threads: { type: "string", default: "2" },
    contexts: { type: "string", default: "8,512" },
    prefill: { type: "string", default: "256" },
    rounds: { type: "string", default: "15" },
  },
});
if (!given.model) throw new RangeError("Cannot measure without --model");
const [threads, rounds, prompt] = [given.threads, given.rounds, given.prefill].map(Number);
const contexts = given.contexts.split(",").filter(Boolean).map(Number);

using pool = createCpuPool({ threads: threads! });
using cpu = openCpuDevice(pool.handle);
using described = await openModel(await resolveModel(given.model));
const weights = await loadWeights(cpu, described, described.checkpoint);
const maxModelLength = Math.max(...contexts, prompt!) + 2;
const maxBlocks = Math.ceil(maxModelLength / BLOCK);
const model = withCache(cpu, described, weights, {
  blocks: maxBlocks + 1,
  blockSize: BLOCK,
  maxModelLength,
});
fillCache(cpu, model);
// Blocks in an order that is no order, as after hours of serving.
const blocks = Int32Array.from({ length: maxBlocks }, (_, i) => 1 + i * 7919 % maxBlocks);

/** Milliseconds of each of the `parts`, in turns; the best of `rounds` each, as others use the machine too. */
function best(parts: readonly Plan[]): number[] {
  const least = parts.map(() => Infinity);
  for (let round = -2; round < rounds!; round++) {
    parts.forEach((plan, i) => {
      const begun = performance.now();
      plan.replay();
      if (round >= 0) least[i] = Math.min(least[i]!, performance.now() - begun);
    });
  }
  return least;
}

interface Row {
  readonly phase: string;
  readonly launches: number;
  readonly ms: number;
  readonly mb: number;
  readonly gflop: number;
}

async function table(step: Step) {
  const spy = spyOn(cpu);
  const limits = { maxSequences: 1, maxBatchedTokens: Math.max(1, prompt!), maxBlocks };
  await using runner = new DeviceRunner(spy.device, model, limits);
  await runner.prepare(step);
  const [whole, lines] = [...spy.plans].at(-1)!;
  runner.forward(step);
  runner.sample(step);
  runner.collect(step);
  const rows = step.count[0]!, seen = step.start[0]! + rows;
  const groups = [...grouped(lines)];
  const plans = groups.map(([, group]) =>
    cpu.record((launch) => {
      for (const { program, args } of group) launch(program, args as Args<Record<string, never>>);
    })
  );
  const [all, ...each] = best([whole, ...plans]);
  const result = groups.map(([phase, group], i): Row => {
    const all = group.map((line) => needs(line, seen, line.args.y?.shape[0] ?? rows));
    const mb = all.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    const gflop = all.reduce((sum, { flops }) => sum + flops, 0) / 1e9;
    return { phase, launches: group.length, ms: each[i]!, mb, gflop };
  });
  return { whole: all!, launches: lines.length, rows: result };
}

const results: Record<string, unknown> = {};
for (
  const [name, step] of [
    ...contexts.map((n) => [`a token at ${n}`, stepOf(1, n, 1, blocks)] as const),
    ...prompt! > 0 ? [[`${prompt} tokens of a prompt`, stepOf(1, 0, prompt!, blocks)] as const] : [],
  ]
) {
  const plain = await readBandwidth(threads!), found = await table(step);
  const after = await readBandwidth(threads!), rate = Math.max(plain, after);
  const loop = (mb: number) => 1e9 * mb / rate;
  console.log(
    `\n${name}: ${found.whole.toFixed(2)} ms in ${found.launches} launches; a plain loop reads ` +
      `${(plain / 1e9).toFixed(1)} GB/s before, ${(after / 1e9).toFixed(1)} after\n`,
  );
  console.log(
    "| phase | launches | ms | MB | GB/s | plain loop, ms | GFLOP/s |\n|---|--:|--:|--:|--:|--:|--:|",
  );
  const line = (phase: string, launches: number, ms: number, mb: number, gflop: number) => {
    const cells = [ms.toFixed(3), mb.toFixed(2), (mb / ms).toFixed(1), loop(mb).toFixed(3)];
    console.log(`| ${[phase, launches, ...cells, (1000 * gflop / ms).toFixed(1)].join(" | ")} |`);
  };
  for (const { phase, launches, ms, mb, gflop } of found.rows) line(phase, launches, ms, mb, gflop);
  const sum = (of: (row: Row) => number) => found.rows.reduce((total, row) => total + of(row), 0);
  const bytes = sum((r) => r.mb), work = sum((r) => r.gflop);
  line("sum of the phases", found.launches, sum((r) => r.ms), bytes, work);
  line("the whole step", found.launches, found.whole, bytes, work);
  results[name] = { ...found, plain, after };
}
console.log(
  JSON.stringify({ bench: "cpu_table", model: given.model, threads, load: Deno.loadavg(), results }),
);
