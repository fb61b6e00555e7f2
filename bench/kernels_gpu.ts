/**
 * Emitted kernels on a GPU, each beside what its bytes or its arithmetic need: the layer chain of Qwen3-0.6B, decode and
 * prefill attention, large linear layers. With `--sweep`, schedules that the tuning tables might hold instead.
 *
 * `deno run -A bench/kernels_gpu.ts [chain] [decode] [prefill] [gemm] [--sweep]`; all without a name. The last line is
 * JSON.
 *
 * @module
 */
import type { Kernel } from "../dsl/ir.ts";
import { attention, tuneAttention } from "../dsl/kernels/attention.ts";
import { linear, linearAdd, linearGated, tuneLinear } from "../dsl/kernels/gemm.ts";
import type { Params } from "../dsl/language.ts";
import type { Schedule } from "../dsl/schedule.ts";
import { CudaDevice } from "../src/device/cuda/cuda_device.ts";
import { Module } from "../src/device/cuda/module.ts";
import { Event } from "../src/device/cuda/stream.ts";
import type { DeviceArray, Launch } from "../src/device/device.ts";

/** Measured on an H100 80GB: bytes a second that a kernel can read, and bf16 operations a second of a multiplication. */
const [READ, ARITHMETIC] = [3.19e12, 7.8e14];
const LAYERS = 28;

/** One measurement. */
interface Result {
  readonly name: string;
  readonly microseconds: number;
  /** The share of the time that bytes or arithmetic alone would take. */
  readonly ofRoofline: number;
  readonly note: string;
}

class Bench {
  readonly results: Result[] = [];
  readonly #fill;

  constructor(readonly device: CudaDevice, fill: Module) {
    this.#fill = fill.kernel("fill");
  }

  /** Random numbers in device memory. */
  random(shape: readonly number[], scale: number, seed: number): DeviceArray<"bf16"> {
    const array = this.device.alloc("bf16", shape);
    const { pointer } = array as unknown as { readonly pointer: bigint };
    const by = new Uint8Array(new Float32Array([scale]).buffer);
    const n = BigInt(shape.reduce((a, b) => a * b, 1));
    const launch = { grid: [1056, 1, 1], block: [256, 1, 1], sharedBytes: 0 } as const;
    this.#fill.launch(this.device.stream, launch, [pointer, n, by, seed]);
    return array;
  }

  /** Median microseconds of a plan's replay. */
  time(record: (launch: Launch) => void): number {
    const plan = this.device.record(record);
    const { context, stream } = this.device;
    using start = new Event(context, true);
    using end = new Event(context, true);
    plan.replay();
    const times = Array.from({ length: 9 }, () => {
      start.record(stream);
      plan.replay();
      end.record(stream);
      end.synchronize();
      return end.since(start) * 1000;
    });
    return times.sort((a, b) => a - b)[4]!;
  }

  add(name: string, microseconds: number, needs: number, note = ""): void {
    const result = { name, microseconds, ofRoofline: needs / microseconds, note };
    this.results.push(result);
    console.log(
      `${name}: ${microseconds.toFixed(2)} us, ${
        (100 * result.ofRoofline).toFixed(0)
      } % of the roofline ${note}`,
    );
  }
}

type Tuned = ReturnType<typeof tuneLinear>;

/** The four linear layers of a layer, 28 times, with distinct weights. `tune` says how each runs. */
async function chain(b: Bench, M: number, tune: (width: number, weights: 1 | 2) => Tuned, note: string) {
  const { device } = b;
  const [H, Q, A, I] = [1024, 4096, 2048, 3072];
  const build = <P extends Params>(
    family: (c: Parameters<typeof linear>[0]) => Kernel<P>,
    width: number,
    depth: number,
    weights: 1 | 2,
  ) => {
    const { tile, schedule } = tune(width, weights);
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

async function chains(b: Bench, sweep: boolean) {
  const target = b.device.target;
  for (const M of [1, 8, 16, 32, 64, 128, 256, 512]) {
    await chain(b, M, (width, weights) => tuneLinear(target, M, weights, width), "as tuned");
  }
  if (!sweep) return;
  for (const M of [1, 16, 64]) {
    for (
      const [deep, warps, ring, spread] of [
        [64, 4, 2, 128],
        [64, 4, 3, 128],
        [64, 4, 4, 128],
        [64, 8, 2, 128],
        [128, 4, 2, 128],
        [128, 8, 1, 128],
        [64, 4, 3, 256],
        [128, 4, 2, 256],
        [32, 8, 3, 128],
      ] as const
    ) {
      const high = M <= 16 ? 16 : 64;
      const tune = (width: number, _: 1 | 2): Tuned => ({
        tile: [high, Math.min(64, Math.max(8, Math.ceil(width / spread / 8) * 8)), deep],
        layout: "rows",
        schedule: {
          target: "sm80",
          warps,
          rings: { x: ring, w: ring },
          split: { blocks: 1 },
          shared: 232_448,
        },
      });
      try {
        await chain(b, M, tune, `deep ${deep}, warps ${warps}, ring ${ring}, spread ${spread}`);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // does not fit
      }
    }
  }
}

/** Attention of `requests` sequences with `context` tokens each: one query a sequence, or all. */
async function attend(
  b: Bench,
  rows: "decode" | "prefill",
  requests: number,
  context: number,
  other?: { readonly pages: number; readonly warps: 4 | 8; readonly ring: number; readonly blocks: number },
) {
  const { device } = b;
  const [heads, kvHeads, headDim, block] = [16, 8, 128, 16];
  const programs = requests * kvHeads;
  const tuned = tuneAttention(device.target, { rows, group: heads / kvHeads, block, programs });
  const { queries } = tuned;
  const pages = other?.pages ?? tuned.pages;
  const schedule = other
    ? {
      target: "sm80" as const,
      warps: other.warps,
      rings: { keys: other.ring, values: other.ring },
      split: { blocks: other.blocks },
      shared: 232_448,
    }
    : tuned.schedule;
  const program = await device.compile(
    attention({ heads, kvHeads, headDim, block, keys: "rows", queries, pages }),
    schedule,
  );
  const each = Math.ceil(context / block);
  const total = 32_768;
  const sets = Math.max(1, Math.min(24, Math.floor(total / (requests * each))));
  const cache = [
    b.random([total, kvHeads, block, headDim], 1.7, 1),
    b.random([total, kvHeads, block, headDim], 1.7, 2),
  ];
  const [keys, values] = cache as [DeviceArray<"bf16">, DeviceArray<"bf16">];
  const news = rows === "decode" ? 1 : context;
  const query = b.random([requests * news, heads, headDim], 1.7, 3);
  const out = device.alloc("bf16", [requests * news, heads, headDim]);
  const items = requests * Math.ceil(news / queries);
  const work = device.alloc("i32", [items, 5]);
  const list = Array.from(
    { length: requests },
    (_, r) =>
      Array.from({ length: Math.ceil(news / queries) }, (_, n) => {
        const position = context - news + n * queries;
        const count = Math.min(queries, news - n * queries);
        return [r, r * news + n * queries, count, position, Math.ceil((position + count) / (block * pages))];
      }),
  ).flat(2);
  device.write(work, Int32Array.from(list));
  const tables = Array.from({ length: sets }, (_, s) => {
    const table = device.alloc("i32", [requests, each]);
    device.write(
      table,
      Int32Array.from(
        { length: requests * each },
        (_, i) => Number(BigInt(i + s * requests * each) * 2654435761n % BigInt(total)),
      ),
    );
    return table;
  });
  const repeats = rows === "decode" ? Math.max(1, Math.floor(24 / sets)) * sets : 4;
  const microseconds = b.time((launch) => {
    for (let i = 0; i < repeats; i++) {
      launch(program, { query, keys, values, table: tables[i % sets]!, work, out });
    }
  }) / repeats;
  const bytes = requests * context * kvHeads * headDim * 4;
  const operations = 4 * heads * headDim * requests * news * (context - (news - 1) / 2);
  const needs = Math.max(bytes / READ, operations / ARITHMETIC) * 1e6;
  const rate = rows === "decode"
    ? `${(bytes / microseconds / 1e6).toFixed(3)} TB/s`
    : `${(operations / microseconds / 1e6).toFixed(0)} TFLOP/s`;
  b.add(
    `${rows} ${requests} x ${context}`,
    microseconds,
    needs,
    `${rate}${other ? `, ${JSON.stringify(other)}` : ""}`,
  );
}

async function gemm(b: Bench, M: number, N: number, K: number) {
  const { device } = b;
  const { tile, schedule } = tuneLinear(device.target, M, 1, N);
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

const PROGRAMS: Readonly<Record<string, (b: Bench, sweep: boolean) => Promise<void>>> = {
  chain: chains,
  async decode(b, sweep) {
    for (
      const [requests, context] of [[1, 1000], [1, 4000], [8, 1000], [64, 1000], [128, 2000], [
        256,
        600,
      ]] as const
    ) {
      await attend(b, "decode", requests, context);
      if (!sweep) continue;
      for (const pages of [1, 2, 4]) {
        for (const warps of [4, 8] as const) {
          for (const ring of [2, 3, 4]) {
            if (pages * warps * ring > 32) continue; // more than the shared memory holds
            for (const blocks of requests >= 64 ? [1, 2] : requests === 8 ? [1, 2, 4] : [8, 16, 32]) {
              try {
                await attend(b, "decode", requests, context, { pages, warps, ring, blocks });
              } catch (error) {
                if (!(error instanceof RangeError)) throw error; // does not fit
              }
            }
          }
        }
      }
    }
  },
  async prefill(b) {
    for (const context of [1000, 4000]) await attend(b, "prefill", 4, context);
  },
  async gemm(b) {
    for (
      const [M, N, K] of [[4096, 4096, 4096], [4096, 6144, 1024], [512, 4096, 1024], [
        512,
        1024,
        3072,
      ]] as const
    ) {
      await gemm(b, M, N, K);
    }
  },
};

if (import.meta.main) {
  const sweep = Deno.args.includes("--sweep");
  const names = Deno.args.filter((arg) => arg !== "--sweep");
  const results: Record<string, readonly Result[]> = {};
  let card = "";
  for (const name of names.length > 0 ? names : Object.keys(PROGRAMS)) {
    const program = PROGRAMS[name];
    if (!program) {
      throw new RangeError(`Cannot run "${name}": expected one of ${Object.keys(PROGRAMS).join(", ")}`);
    }
    using device = new CudaDevice(0);
    card = device.context.gpu.name;
    const source = await Deno.readTextFile(new URL("reference/helpers.cu", import.meta.url));
    const { cubin } = await device.compiler.compile({ name: "helpers", source });
    using fill = new Module(device.context, cubin);
    const b = new Bench(device, fill);
    try {
      await program(b, sweep);
    } catch (error) {
      console.log(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    results[name] = b.results;
  }
  console.log(JSON.stringify({ card, ...results }));
}
