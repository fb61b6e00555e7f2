/**
 * Schedules that the tuning tables might hold, measured: linear layers one by one, the head, sampling, decode attention.
 *
 * @module
 */
import type { Kernel } from "../dsl/ir.ts";
import {
  type Linear,
  linear,
  linearAdd,
  linearGated,
  logits,
  type TunedLinear,
  tuneLinear,
} from "../dsl/kernels/gemm.ts";
import { sample, SETTINGS, tuneSampler } from "../dsl/kernels/sampling.ts";
import type { Params } from "../dsl/language.ts";
import type { Schedule, Sm80 } from "../dsl/schedule.ts";
import type { Args, Program } from "../src/device/device.ts";
import { attend } from "./attention_gpu.ts";
import { type Bench, READ } from "./gpu_bench.ts";

/** Launches of one kernel in a row, each with weights of its own. */
const LINKS = 28;

/** The linear layers of Qwen3-0.6B. */
const LAYERS = [
  { name: "qkv", family: linear, width: 4096, depth: 1024, weights: 1 },
  { name: "o", family: linearAdd, width: 1024, depth: 2048, weights: 1 },
  { name: "gated", family: linearGated, width: 3072, depth: 1024, weights: 2 },
  { name: "down", family: linearAdd, width: 1024, depth: 3072, weights: 1 },
] as const;

interface Variant {
  readonly note: string;
  readonly tuned: TunedLinear;
}

function few(high: number, cols: number, deep: number, warps: 4 | 8, ring: number): Variant {
  return {
    note: `[${high}, ${cols}, ${deep}], ${warps} warps, ring ${ring}`,
    tuned: {
      tile: [high, cols, deep],
      layout: "rows",
      schedule: {
        target: "sm80",
        warps,
        rings: { x: ring, w: ring },
        split: { blocks: 1 },
        shared: 232_448,
      },
    },
  };
}

/** Rows that go straight to registers. */
function direct(high: number, cols: number, deep: number, depth: number, window: number): Variant {
  const { tuned } = few(high, cols, deep, 8, 0);
  const rings = { x: 0, w: depth / deep / 8 };
  return {
    note: `[${high}, ${cols}, ${deep}], x straight to registers, ${window} rounds at a time`,
    tuned: { ...tuned, schedule: { ...tuned.schedule as Sm80<"x" | "w">, rings, window } },
  };
}

function hopper(workers: 1 | 2, cols: number, ring: number, registers: number, cut = 1): Variant {
  return {
    note: `wgmma [${64 * workers}, ${cols}], ring ${ring}, ${registers} registers, depth over ${cut} blocks`,
    tuned: {
      tile: [64 * workers, cols, 64],
      layout: "rows",
      schedule: {
        target: "sm90",
        workers,
        rings: { x: ring, w: ring },
        split: { loader: registers, worker: registers },
        ...{ persistent: 8, ...(cut > 1 && { cut }) },
      },
    },
  };
}

/** Schedules for `M` rows of a layer. */
function variants(M: number, { width, depth, weights }: (typeof LAYERS)[number]): Variant[] {
  const list: Variant[] = [];
  if (M <= 16) {
    const cols = Math.max(8, Math.ceil(width / 128 / 8) * 8);
    for (const [deep, window] of [[32, 1], [32, 2], [64, 1], [64, 2]] as const) {
      list.push(direct(M === 1 ? 1 : M <= 8 ? 8 : 16, cols, deep, depth, window));
    }
    for (const warps of [4, 8] as const) {
      for (const deep of [64, 128]) {
        const rounds = Math.ceil(depth / deep / warps);
        for (const ring of new Set([2, 3, 4, 6, rounds])) {
          if (ring <= rounds) list.push(few(M <= 8 ? 8 : 16, cols, deep, warps, ring));
        }
      }
    }
  }
  if (M >= 16) {
    const workers = M <= 64 ? [1] as const : M <= 128 ? [1, 2] as const : [2] as const;
    for (const w of workers) {
      const down = Math.ceil(M / 64 / w);
      const cols = Math.max(8, Math.ceil(width * down / 128 / 8) * 8);
      for (const wide of new Set([cols, 2 * cols, 4 * cols])) {
        if (wide * weights > 128) continue;
        const slot = (64 * w + wide * weights) * 128;
        const most = Math.floor(222_000 / slot);
        const registers = wide * weights <= 64 ? 96 : 128;
        for (const ring of new Set([4, Math.min(8, most), Math.min(12, most)])) {
          for (const cut of [1, 2]) list.push(hopper(w, wide, ring, registers, cut));
        }
      }
    }
  }
  return list;
}

/** Compiles all variants that fit, side by side. */
function compileAll(
  b: Bench,
  family: (c: Linear) => Kernel,
  shape: { width: number; depth: number },
  list: Variant[],
) {
  return Promise.all(list.map(async ({ note, tuned }) => {
    try {
      const kernel = family({ ...shape, tile: tuned.tile, layout: "rows" });
      return [{ note, program: await b.device.compile(kernel, tuned.schedule as Schedule) }];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error; // does not fit
      return [];
    }
  })).then((all) => all.flat());
}

/** Each linear layer alone, launched in a row. */
export async function sweepLinks(b: Bench): Promise<void> {
  for (const layer of LAYERS) {
    const { name, family, width, depth, weights } = layer;
    const w = Array.from({ length: LINKS }, (_, i) => b.random([width * weights, depth], 0.05, i));
    for (const M of [1, 8, 16, 32, 64, 128, 256, 512]) {
      const programs = await compileAll(b, family as (c: Linear) => Kernel, layer, variants(M, layer));
      const [x, y] = [b.random([M, depth], 1, 99), b.device.alloc("bf16", [M, width])];
      for (const { note, program } of programs) {
        const microseconds = b.time((launch) => {
          for (const weight of w) launch(program as Program, { x, w: weight, y } as Args<Params>);
        }) / LINKS;
        b.add(`${name}, M ${M}`, microseconds, width * weights * depth * 2 / READ * 1e6, note);
      }
    }
  }
}

/** The head of Qwen3-0.6B for rows that lie together, as tuned and in other forms. */
export async function heads(b: Bench, sweep: boolean): Promise<void> {
  const [width, depth] = [151_936, 1024];
  const w = b.random([width, depth], 0.05, 1);
  for (const M of [1, 8, 16, 64, 256]) {
    const tuned = tuneLinear(b.device.target, M, 1, width, depth);
    const list: Variant[] = [{ note: `as tuned, [${tuned.tile}]`, tuned }];
    if (sweep) {
      const high = M === 1 ? 1 : Math.min(64, Math.max(8, M));
      for (const [cols, warps, ring] of [[64, 4, 2], [64, 4, 3], [32, 8, 2]] as const) {
        list.push(few(high, cols, 64, warps, ring));
      }
      for (const [cols, ring] of [[64, 12], [128, 4], [128, 8]] as const) {
        list.push(hopper(1, cols, ring, 128));
      }
    }
    const [x, y] = [b.random([M, depth], 1, 3), b.device.alloc("f32", [M, width])];
    for (
      const { note, program } of await compileAll(b, logits as (c: Linear) => Kernel, { width, depth }, list)
    ) {
      const microseconds = b.time((launch) => {
        for (let i = 0; i < 4; i++) launch(program as Program, { x, w, y } as Args<Params>);
      }) / 4;
      b.add(`head, M ${M}`, microseconds, width * depth * 2 / READ * 1e6, note);
    }
  }
}

/** Greedy sampling from the vocabulary of Qwen3. */
export async function samples(b: Bench, sweep: boolean): Promise<void> {
  const vocabulary = 151_936;
  const { chunk, schedule } = tuneSampler(b.device.target);
  for (const size of new Set([chunk, ...sweep ? [2048, 4096, 8192, 16_384] : []])) {
    const program = await b.device.compile(sample({ vocabulary, chunk: size }), schedule);
    for (const rows of [1, 64, 256]) {
      const logits = b.device.alloc("f32", [rows, vocabulary]);
      b.device.write(logits, Float32Array.from({ length: vocabulary }, (_, i) => Math.sin(i)));
      const settings = b.device.alloc("i32", [rows, SETTINGS.columns]);
      const [last, chosen] = [b.device.alloc("i32", [rows]), b.device.alloc("i32", [rows])];
      const microseconds = b.time((launch) => {
        for (let i = 0; i < 10; i++) launch(program, { logits, settings, last, chosen });
      }) / 10;
      b.add(
        `sample, ${rows} rows`,
        microseconds,
        rows * vocabulary * 4 / READ * 1e6,
        `greedy, chunk ${size}`,
      );
    }
  }
}

/** Decode attention with other tiles, warps, rings and parts. */
export async function sweepAttention(b: Bench, requests: number, context: number): Promise<void> {
  const blocks = requests >= 64 ? [1, 2] : requests === 8 ? [1, 2, 4] : [4, 8, 16, 32];
  for (
    const [pages, warps, ring] of [[1, 4, 2], [1, 4, 3], [1, 4, 4], [1, 8, 2], [1, 8, 3], [2, 4, 2], [
      2,
      4,
      3,
    ]] as const
  ) {
    for (const n of blocks) {
      try {
        await attend(b, "decode", requests, context, { pages, warps, ring, blocks: n });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // does not fit
      }
    }
  }
}
