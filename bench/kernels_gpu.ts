/**
 * Emitted kernels on a GPU, each beside what its bytes or its arithmetic need: the layer chain of Qwen3-0.6B, decode and
 * prefill attention, large linear layers. With `--sweep`, schedules that the tuning tables might hold instead.
 *
 * `deno run -A bench/kernels_gpu.ts [chain] [few] [head] [sample] [decode] [prefill] [gemm] [reference] [--sweep]`; all without
 * a name. The last line is JSON.
 *
 * @module
 */
import type { Kernel } from "../dsl/ir.ts";
import { linear, linearAdd, linearGated, tuneLinear } from "../dsl/kernels/gemm.ts";
import type { Params } from "../dsl/language.ts";
import type { Schedule } from "../dsl/schedule.ts";
import { CudaDevice } from "../src/device/cuda/cuda_device.ts";
import { Module } from "../src/device/cuda/module.ts";
import { attend } from "./attention_gpu.ts";
import { ARITHMETIC, Bench, READ, type Result } from "./gpu_bench.ts";
import { DECODE_SHAPES, makePool, measureDecode } from "./reference/decode.ts";
import { GEMM_SIZES, measureGemm } from "./reference/gemm.ts";
import { Harness } from "./reference/harness.ts";
import { heads, samples, sweepAttention, sweepLinks } from "./kernels_sweep.ts";

const LAYERS = 28;

type Tuned = ReturnType<typeof tuneLinear>;

/** The four linear layers of a layer, 28 times, with distinct weights. `tune` says how each runs. */
async function chain(
  b: Bench,
  M: number,
  tune: (width: number, weights: 1 | 2, depth: number) => Tuned,
  note: string,
) {
  const { device } = b;
  const [H, Q, A, I] = [1024, 4096, 2048, 3072];
  const build = <P extends Params>(
    family: (c: Parameters<typeof linear>[0]) => Kernel<P>,
    width: number,
    depth: number,
    weights: 1 | 2,
  ) => {
    const { tile, schedule } = tune(width, weights, depth);
    return device.compile(
      family({ width, depth, tile, layout: "rows" }),
      schedule as Schedule<keyof P & string>,
    );
  };
  const [qkv, o, gated, down] = await Promise.all([
    build(linear, Q, H, 1),
    build(linearAdd, H, A, 1),
    build(linearGated, I, H, 2),
    build(linearAdd, H, I, 1),
  ]);
  const layers = Array.from({ length: LAYERS }, (_, l) => ({
    qkv: b.random([Q, H], 0.05, 4 * l),
    o: b.random([H, A], 0.04, 4 * l + 1),
    gated: b.random([2 * I, H], 0.05, 4 * l + 2),
    down: b.random([H, I], 0.03, 4 * l + 3),
  }));
  const [x, q, g] = [b.random([M, H], 1, 99), device.alloc("bf16", [M, Q]), device.alloc("bf16", [M, I])];
  // The order of launches is that of a layer; what they read stays as it is, so that numbers do not grow.
  const attended = b.random([M, A], 1, 98);
  const sum = device.alloc("bf16", [M, H]);
  const microseconds = b.time((launch) => {
    for (const w of layers) {
      launch(qkv, { x, w: w.qkv, y: q });
      launch(o, { x: attended, w: w.o, y: sum });
      launch(gated, { x, w: w.gated, y: g });
      launch(down, { x: g, w: w.down, y: sum });
    }
  }) / LAYERS;
  const weights = Q * H + H * A + 3 * I * H;
  const needs = Math.max(weights * 2 / READ, 2 * M * weights / ARITHMETIC) * 1e6;
  b.add(`chain, M ${M}`, microseconds, needs, note);
}

async function chains(b: Bench) {
  const target = b.device.target;
  for (const M of [1, 8, 16, 32, 64, 128, 256, 512]) {
    await chain(b, M, (width, weights, depth) => tuneLinear(target, M, weights, width, depth), "as tuned");
  }
}

async function gemm(b: Bench, M: number, N: number, K: number) {
  const { device } = b;
  const { tile, schedule } = tuneLinear(device.target, M, 1, N, K);
  const program = await device.compile(linear({ width: N, depth: K, tile, layout: "rows" }), schedule);
  const [x, w, y] = [b.random([M, K], 1.7, 1), b.random([N, K], 1.7, 2), device.alloc("bf16", [M, N])];
  const microseconds = b.time((launch) => {
    for (let i = 0; i < 5; i++) launch(program, { x, w, y });
  }) / 5;
  const operations = 2 * M * N * K;
  b.add(
    `linear ${M} x ${N} x ${K}`,
    microseconds,
    operations / ARITHMETIC * 1e6,
    `${(operations / microseconds / 1e6).toFixed(0)} TFLOP/s`,
  );
}

/** Width and depth of the linear layers of Qwen3-0.6B, Qwen3-4B and Llama-3.1-8B, gate and up as one. */
const LAYERS_NK: readonly (readonly [width: number, depth: number])[] = [
  ...[[4096, 1024], [1024, 2048], [6144, 1024], [1024, 3072]] as const,
  ...[[6144, 2560], [2560, 4096], [19_456, 2560], [2560, 9728]] as const,
  ...[[6144, 4096], [4096, 4096], [28_672, 4096], [4096, 14_336]] as const,
];

/** Layers of Llama-3.1-8B for few rows, each launch with weights of its own. */
async function fewRows(b: Bench) {
  const shapes = [
    ...[[linear, 6144, 4096, 1], [linearAdd, 4096, 4096, 1]] as const,
    ...[[linearGated, 14_336, 4096, 2], [linearAdd, 4096, 14_336, 1]] as const,
  ] as const;
  for (const [family, width, depth, weights] of shapes) {
    const count = 4;
    const w = Array.from({ length: count }, (_, i) => b.random([width * weights, depth], 0.05, i));
    for (const M of [1, 8, 16, 32, 64]) {
      const { tile, schedule } = tuneLinear(b.device.target, M, weights, width, depth);
      const kernel = (family as typeof linear)({ width, depth, tile, layout: "rows" });
      const program = await b.device.compile(kernel, schedule);
      const [x, y] = [b.random([M, depth], 1, 99), b.device.alloc("bf16", [M, width])];
      const microseconds = b.time((launch) => w.forEach((w) => launch(program, { x, w, y }))) / count;
      const bytes = width * weights * depth * 2;
      const note = `${(bytes / microseconds / 1e6).toFixed(2)} TB/s, [${tile}]`;
      b.add(`layer ${M} x ${width * weights} x ${depth}`, microseconds, bytes / READ * 1e6, note);
    }
  }
}

const DECODES = [[1, 1000], [1, 4000], [8, 1000], [64, 1000], [128, 2000], [256, 600]] as const;

const PROGRAMS: Readonly<Record<string, (b: Bench, sweep: boolean) => Promise<void>>> = {
  async chain(b, sweep) {
    await chains(b);
    if (sweep) await sweepLinks(b);
  },
  few: fewRows,
  head: heads,
  sample: samples,
  /** What was written by hand: the targets of the emitted kernels. */
  async reference(b) {
    using harness = new Harness();
    const size = GEMM_SIZES[0];
    const [M, N, K] = size;
    for (const { cluster, microseconds, teraflops } of await measureGemm(harness, size)) {
      const note = `${teraflops.toFixed(0)} TFLOP/s, clusters of ${cluster}`;
      b.add(`hand-written linear ${M} x ${N} x ${K}`, microseconds, 2 * M * N * K / ARITHMETIC * 1e6, note);
    }
    const pool = await makePool(harness, 4);
    for (const shape of DECODE_SHAPES) {
      for (
        const { requests, context, microseconds, terabytesPerSecond, dependentLaunch } of await measureDecode(
          harness,
          pool,
          shape,
        )
      ) {
        const bytes = terabytesPerSecond * microseconds * 1e6;
        const note = `${terabytesPerSecond.toFixed(3)} TB/s, ${
          dependentLaunch ? "dependent launch" : "plain graph"
        }`;
        b.add(`hand-written decode ${requests} x ${context}`, microseconds, bytes / READ * 1e6, note);
      }
    }
  },
  async decode(b, sweep) {
    for (const [requests, context] of DECODES) {
      await attend(b, "decode", requests, context);
      if (sweep) await sweepAttention(b, requests, context);
    }
  },
  async prefill(b) {
    for (const context of [1000, 4000]) await attend(b, "prefill", 4, context);
    for (const heads of [[32, 8, 128], [32, 8, 64]] as const) {
      for (const [requests, context] of [[16, 1024], [4, 4096], [1, 16_384]] as const) {
        await attend(b, "prefill", requests, context, undefined, heads);
      }
    }
  },
  async gemm(b) {
    await gemm(b, 4096, 4096, 4096);
    for (const [N, K] of LAYERS_NK) for (const M of [128, 512, 2048, 8192]) await gemm(b, M, N, K);
  },
};

/** The names of what {@linkcode timeParts} measures. */
export const PARTS: readonly string[] = Object.keys(PROGRAMS);

/**
 * Measures parts of a model's work on the first GPU.
 *
 * @param sweep Also schedules that the tuning tables might hold instead.
 * @param note Told a line for each result.
 * @param schedules Whose schedules run; absent, the GPU's own.
 * @returns By part what was measured of it, and why a part was not measured to its end.
 * @throws {RangeError} If there is no part of a name.
 */
export async function timeParts(
  names: readonly string[],
  { sweep = false, note = console.log, schedules }: {
    readonly sweep?: boolean;
    readonly note?: (line: string) => void;
    readonly schedules?: "sm80" | undefined;
  } = {},
): Promise<{
  readonly card: string;
  readonly parts: Readonly<Record<string, readonly Result[]>>;
  readonly failed: Readonly<Record<string, string>>;
}> {
  const parts: Record<string, readonly Result[]> = {}, failed: Record<string, string> = {};
  let card = "";
  for (const name of names) {
    const program = PROGRAMS[name];
    if (!program) throw new RangeError(`Cannot run "${name}": expected one of ${PARTS.join(", ")}`);
    using device = new CudaDevice(0, schedules ? { schedules } : {});
    card = device.context.gpu.name;
    const source = await Deno.readTextFile(new URL("reference/helpers.cu", import.meta.url));
    const { cubin } = await device.compiler.compile({ name: "helpers", source });
    using fill = new Module(device.context, cubin);
    const b = new Bench(device, fill, note);
    try {
      await program(b, sweep);
    } catch (error) {
      failed[name] = error instanceof Error ? error.message : String(error);
      note(`${name} failed: ${failed[name]}`);
    }
    parts[name] = b.results;
  }
  return { card, parts, failed };
}

if (import.meta.main) {
  const names = Deno.args.filter((arg) => arg !== "--sweep");
  const { card, parts, failed } = await timeParts(names.length ? names : PARTS, {
    sweep: Deno.args.includes("--sweep"),
  });
  console.log(JSON.stringify({ card, ...parts, failed }));
}
