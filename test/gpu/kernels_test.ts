import { assertEquals } from "@std/assert";
import type { DType } from "../../dsl/dtype.ts";
import { type HostTensor, interpret } from "../../dsl/interpret.ts";
import type { Kernel } from "../../dsl/ir.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { decodeNormAttention } from "../../dsl/kernels/decode_attention.ts";
import { head, linear, linearAdd, linearGated, tuneLinear } from "../../dsl/kernels/gemm.ts";
import { linearAddNorm, linearNormed } from "../../dsl/kernels/normed.ts";
import { penalise, tally } from "../../dsl/kernels/penalties.ts";
import { rmsnorm } from "../../dsl/kernels/rmsnorm.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { Params } from "../../dsl/language.ts";
import type { Schedule } from "../../dsl/schedule.ts";
import type { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import type { DeviceArray } from "../../src/device/device.ts";
import { decodeCase, only } from "../kernels/decode_case.ts";
import { column, S, tensors, vocabulary } from "../kernels/penalty_rows.ts";
import { assertClose, below, numbers, random, tensor } from "../tensors.ts";
import { gpuTest } from "./gpu.ts";

/** Runs a kernel on the GPU and in the interpreter on equal tensors, twice, and compares what it may write. */
async function compare<P extends Params>(
  device: CudaDevice,
  kernel: Kernel<P>,
  schedule: Schedule<keyof P & string>,
  tensors: { readonly [N in keyof P]: HostTensor },
  tolerance: number,
) {
  const names = Object.keys(kernel.params) as (keyof P & string)[];
  const arrays = Object.fromEntries(
    names.map((n) => [n, device.alloc(kernel.params[n]!.dtype, tensors[n].shape)]),
  ) as Record<string, DeviceArray>;
  const program = await device.compile(kernel, schedule);
  const plan = device.record((launch) => launch(program, arrays as never));
  const expected = Object.fromEntries(
    names.map((n) => [n, { shape: tensors[n].shape, data: tensors[n].data.slice() }]),
  ) as unknown as { [N in keyof P]: HostTensor };
  interpret(kernel, expected);
  for (let round = 0; round < 2; round++) {
    for (const n of names) device.write(arrays[n]!, tensors[n].data);
    plan.replay();
    for (const n of names) {
      const { access, dtype } = kernel.params[n]!;
      if (access === "read") continue;
      const data = device.read(arrays[n]!).wait();
      const list = (t: HostTensor) => numbers(dtype as DType, t).map((x) => Number.isNaN(x) ? 12345 : x);
      assertClose(list({ shape: tensors[n].shape, data }), list(expected[n]), tolerance);
    }
  }
}

const bf = (...shape: number[]) => tensor("bf16", shape, random);

for (const target of ["sm80", "sm90"] as const) {
  gpuTest(`linear layers on the GPU equal the interpreter's under ${target} schedules`, async (device) => {
    if (target === "sm90" && device.target !== "sm90") return;
    const deep = [1, 3, 16, 40, 100].map((M) => [M, 72, 2048] as const);
    for (
      const [M, width, depth] of [
        ...[1, 3, 17, 40, 100, 257, 300].map((M) => [M, 136, 520] as const),
        ...deep, // straight to registers, or shared by a cluster
      ]
    ) {
      const [one, two] = ([1, 2] as const).map((n) => tuneLinear(target, M, n, width, depth)) as [
        ReturnType<typeof tuneLinear>,
        ReturnType<typeof tuneLinear>,
      ];
      const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
      const c = { width, depth, layout: "rows", tile: one.tile } as const;
      await compare(device, linear(c), one.schedule, { x, w, y }, 2 ** -6);
      await compare(device, linearAdd(c), one.schedule, { x, w, y }, 2 ** -6);
      const parts = Math.ceil(width / one.tile[1]);
      const first = { weight: bf(width), normed: bf(M, width), squares: tensor("f32", [M, parts]) };
      await compare(device, linearAddNorm(c), one.schedule, { x, w, y, ...first }, 2 ** -5);
      const second = { x, w, squares: tensor("f32", [M, 128], () => depth * (1 + random()) / 128), y };
      const normed = linearNormed({ ...c, parts: 128, epsilon: 1e-6 });
      await compare(device, normed, one.schedule, second, 2 ** -5);
      const gated = { ...c, tile: two.tile };
      await compare(device, linearGated(gated), two.schedule, { x, w: bf(2 * width, depth), y }, 2 ** -4);
      const rows = tensor("i32", [Math.min(M, 5)], () => below(M));
      const few = tuneLinear("sm80", 5, 1, width);
      const logits = { x, rows, w, y: tensor("f32", [Math.min(M, 5), width]) };
      await compare(device, head({ ...c, tile: few.tile }), few.schedule, logits, 2 ** -6);
    }
  });

  for (
    const [heads, kvHeads, headDim, window] of [
      ...[[4, 2, 128], [8, 1, 64], [6, 2, 80], [3, 3, 96]] as const,
      ...[[3, 1, 128, 100]] as const,
    ] as readonly (readonly [number, number, number, number?])[]
  ) {
    gpuTest(
      `attention on the GPU equals the interpreter's: ${heads}/${kvHeads} heads of ${headDim}, window ${
        window ?? "open"
      }, ${target}`,
      async (device) => {
        if (target === "sm90" && device.target !== "sm90") return;
        const [block, maxBlocks, blocks] = [16, 20, 64];
        const chunks = [[0, 1], [70, 5], [30, 70], [290, 1], [255, 1], [256, 1]] as const;
        const T = chunks.reduce((sum, [, count]) => sum + count, 0);
        const table = tensor("i32", [chunks.length, maxBlocks], (i) => (i * 7 + 3) % blocks);
        const alive = new Set<number>();
        chunks.forEach(([start, count], s) => {
          for (let t = 0; t < start + count; t++) {
            alive.add(table.data[s * maxBlocks + Math.floor(t / block)]! * block + t % block);
          }
        });
        const cache = () =>
          tensor("bf16", [blocks, kvHeads, block, headDim], (i) => {
            const [page, token] = [
              Math.floor(i / (kvHeads * block * headDim)),
              Math.floor(i / headDim) % block,
            ];
            return alive.has(page * block + token) ? random() : NaN;
          });
        const [query, keys, values] = [
          tensor("bf16", [T, heads, headDim], () => 2 * random()),
          cache(),
          cache(),
        ];
        for (
          const [rows, programs] of [["decode", 1], ["decode", 40], ["decode", 1000], ["prefill", 1]] as const
        ) {
          const tuned = { rows, group: heads / kvHeads, headDim, block, programs };
          const { queries, pages, schedule } = tuneAttention(target, tuned);
          const work: number[] = [];
          let row = 0;
          chunks.forEach(([start, count], s) => {
            for (let q = 0; q < count; q += queries) {
              const n = Math.min(queries, count - q);
              work.push(s, row + q, n, start + q, Math.ceil((start + q + n) / (block * pages)));
            }
            row += count;
          });
          work.push(0, 0, 0, 0, 0);
          const sizes = { heads, kvHeads, headDim, block, keys: "rows", queries, pages } as const;
          const kernel = attention({ ...sizes, ...(window && { window }) });
          const items = tensor("i32", [work.length / 5, 5], (i) => work[i]!);
          const tensors = { query, keys, values, table, work: items, out: bf(T, heads, headDim) };
          await compare(device, kernel, schedule, tensors, 2 ** -6);
        }
      },
    );
  }
}

for (const [heads, kvHeads, headDim, window] of [[4, 2, 128], [7, 1, 64, 37]] as const) {
  gpuTest(
    `attention that rotates by itself equals the interpreter's on the GPU: ${heads}/${kvHeads} heads of ${headDim}`,
    async (device) => {
      const c = { heads, kvHeads, headDim, block: 16, pages: 1, keys: "rows", queries: 1 } as const;
      const all = decodeCase({ ...c, ...(window && { window }) });
      const kernel = decodeNormAttention({ ...c, ...(window && { window }), epsilon: 1e-6 });
      for (const programs of [8, 16, 32, 64, 1000]) {
        const tuned = { rows: "decode", group: heads / kvHeads, headDim, block: 16, programs } as const;
        const { schedule } = tuneAttention(device.target, tuned);
        await compare(device, kernel, schedule as never, only(all, kernel.params), 2 ** -5);
      }
    },
  );
}

gpuTest("norms on the GPU equal the interpreter's", async (device) => {
  for (const [T, width] of [[3, 1024], [5, 80], [1, 4096]] as const) {
    const tensors = { x: bf(T, width), weight: bf(width), y: bf(T, width) };
    await compare(device, rmsnorm({ width, epsilon: 1e-6 }), tunePlain("sm80"), tensors, 2 ** -7);
  }
});

gpuTest("penalties and counting on the GPU equal the interpreter's", async (device) => {
  const given = tensors();
  const adjusted = tensor("f32", [S, vocabulary], () => NaN);
  await compare(device, penalise({ vocabulary }), tunePlain("sm80"), { ...given, adjusted }, 1e-6);
  const chosen = tensor("i32", [S], (row) => [7, 8, vocabulary, 2499, 3][row]!);
  const { adjust, counts } = given;
  const tallied = { adjust, chosen, counts: column(counts) };
  await compare(device, tally({ vocabulary }), tunePlain("sm80"), tallied, 0);
});

gpuTest("a kernel is compiled once and then read from the cache", async (device) => {
  const kernel = rmsnorm({ width: 48, epsilon: 1e-6 });
  await device.compile(kernel, tunePlain("sm80"));
  const { compiled } = device.compiler.counts;
  await device.compile(kernel, tunePlain("sm80"));
  assertEquals(device.compiler.counts.compiled, compiled);
});
