/**
 * Matrix multiplication in WebAssembly: GFLOP/s per core of linear layers with bf16 weights in cache-sized blocks,
 * and GB/s of weights where one row passes over a matrix larger than the caches.
 *
 *     deno run -A bench/wasm_gemm.ts [FILE]
 *
 * The last line is one JSON object, which goes to FILE too.
 *
 * @module
 */
import { linear, tuneLinear } from "../dsl/kernels/gemm.ts";
import { hasRelaxedSimd } from "../dsl/wasm/compile.ts";
import { openCpuDevice } from "../src/device/cpu/cpu_device.ts";
import { createCpuPool } from "../src/device/cpu/pool.ts";

interface Case {
  readonly rows: number;
  readonly width: number;
  readonly depth: number;
}

/** Best and median seconds of a call, over about a second of calls. */
function time(run: () => void): { best: number; median: number } {
  const samples: number[] = [];
  for (let i = 0; i < 30; i++) run(); // until the optimising compiler has it
  const until = performance.now() + 1000;
  while (performance.now() < until || samples.length < 5) {
    const start = performance.now();
    run();
    samples.push((performance.now() - start) / 1000);
  }
  samples.sort((a, b) => a - b);
  return { best: samples[0]!, median: samples[samples.length >> 1]! };
}

async function measure({ rows, width, depth }: Case, threads: number) {
  using pool = createCpuPool({ threads, bytes: 2 ** 30 });
  using device = openCpuDevice(pool.handle);
  const { tile, layout, schedule } = tuneLinear("cpu", rows);
  const program = await device.compile(linear({ width, depth, tile, layout }), schedule);
  const x = device.alloc("bf16", [rows, depth]);
  const w = device.alloc("bf16", [width, depth], layout);
  const y = device.alloc("bf16", [rows, width]);
  const noise = (length: number) => Uint16Array.from({ length }, (_, i) => 0x3f00 + (i * 2654435761 >>> 25));
  device.write(x, noise(rows * depth));
  device.write(w, noise(width * depth));
  const plan = device.record((launch) => launch(program, { x, w, y }));
  const { best, median } = time(() => plan.replay());
  const flops = 2 * rows * width * depth;
  const bytes = 2 * width * depth;
  return {
    rows,
    width,
    depth,
    threads,
    tile: tile.join("x"),
    gflopsPerCore: round(flops / best / threads / 1e9),
    gflopsPerCoreMedian: round(flops / median / threads / 1e9),
    gbPerSecond: round(bytes / best / 1e9),
    gbPerSecondMedian: round(bytes / median / 1e9),
  };
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}

function cpuName(): string {
  try {
    return Deno.readTextFileSync("/proc/cpuinfo").match(/model name\s*:\s*(.*)/)?.[1] ?? "unknown";
  } catch {
    return "unknown";
  }
}

// Calls are short, so that some of them run undisturbed on a machine that does other things too. A matrix of 50 MB
// is larger than the caches of the machines measured.
const cases: Case[] = [
  { rows: 1, width: 24576, depth: 1024 },
  { rows: 1, width: 43008, depth: 576 },
  { rows: 1, width: 3072, depth: 1024 },
  { rows: 2, width: 3072, depth: 1024 },
  { rows: 4, width: 3072, depth: 1024 },
  { rows: 8, width: 3072, depth: 1024 },
  { rows: 16, width: 1536, depth: 1024 },
  { rows: 48, width: 768, depth: 1024 },
  { rows: 96, width: 256, depth: 1536 },
  { rows: 192, width: 384, depth: 576 },
];

const load = Deno.loadavg()[0]!;
const results = [];
for (const threads of [1, 2]) {
  for (const c of cases) results.push(await measure(c, threads));
}
console.table(results);
const report = {
  cpu: cpuName(),
  processors: navigator.hardwareConcurrency,
  loadBefore: round(load),
  deno: Deno.version.deno,
  v8: Deno.version.v8,
  relaxedSimd: hasRelaxedSimd(),
  date: new Date().toISOString().slice(0, 10),
  command: "deno run -A bench/wasm_gemm.ts",
  results,
};
console.log(JSON.stringify(report));
if (Deno.args[0]) await Deno.writeTextFile(Deno.args[0], JSON.stringify(report, null, 1) + "\n");
