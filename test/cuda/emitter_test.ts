import { assertThrows } from "@std/assert";
import { compare, PLAIN, test } from "./emulated.ts";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import { attention } from "../../dsl/kernels/attention.ts";
import { embedding, embeddingNorm } from "../../dsl/kernels/embedding.ts";
import {
  head,
  type Linear,
  linear,
  linearAdd,
  linearBias,
  linearGated,
  logits,
  pick,
} from "../../dsl/kernels/gemm.ts";
import {
  linearAddNorm,
  linearBiasNormed,
  linearGatedNormed,
  linearNormed,
} from "../../dsl/kernels/normed.ts";
import { rmsnorm, rmsnormPicked } from "../../dsl/kernels/rmsnorm.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import type { Sm80, Sm90 } from "../../dsl/schedule.ts";
import { below, random, tensor } from "../tensors.ts";

const bf = (...shape: number[]) => tensor("bf16", shape, random);

/** Both halves of a norm around linear layers. */
function norms(c: Linear, schedule: Sm80<"x" | "w"> | Sm90<"x" | "w">, M: number, tolerance: number) {
  const { width, depth, tile } = c;
  const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
  const parts = Math.ceil(width / tile[1]);
  const first = { weight: bf(width), normed: bf(M, width), squares: tensor("f32", [M, parts], () => NaN) };
  compare(linearAddNorm(c), schedule, { x, w, y, ...first }, tolerance);
  const squares = tensor("f32", [M, 24], () => depth * (1 + random()) / 24);
  const second = { ...c, parts: 24, epsilon: 1e-6 };
  compare(linearNormed(second), schedule, { x, w, squares, y }, tolerance);
  compare(linearBiasNormed(second), schedule, { x, w, squares, bias: bf(width), y }, tolerance);
  compare(linearGatedNormed(second), schedule, { x, w: bf(2 * width, depth), squares, y }, tolerance);
}

for (const [rings, ...tile] of [[1, 16, 32, 64], [2, 16, 40, 16], [3, 32, 128, 32]] as const) {
  test(`emitted linear layers equal the interpreter's with ${rings} tiles of [${tile}] in flight`, () => {
    const [M, width, depth] = [21, 136, 136];
    const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 4, rings: { x: rings, w: rings } };
    const c = { width, depth, tile, layout: "rows" } as const;
    const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
    compare(linear(c), schedule, { x, w, y }, 2 ** -7);
    compare(linearAdd(c), schedule, { x, w, y }, 2 ** -7);
  });
}

for (const blocks of [1, 3, 16]) {
  test(`linear layers cut into the warps of ${blocks} blocks equal the interpreter's`, () => {
    const [M, width, depth] = [5, 24, 1100];
    const c = { width, depth, tile: [16, 8, 64], layout: "rows" } as const;
    const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 8, rings: { x: 2, w: 2 }, split: { blocks } };
    const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
    compare(linearAdd(c), schedule, { x, w, y }, 2 ** -6);
    compare(linearGated(c), schedule, { x, w: bf(2 * width, depth), y }, 2 ** -4);
    norms(c, schedule, M, 2 ** -4);
    if (blocks > 8 || blocks === 1) return;
    const cluster = { ...schedule, split: { blocks, cluster: true } } as const;
    compare(linearAdd(c), cluster, { x, w, y }, 2 ** -6);
  });
}

for (const [depth, ring, high] of [[1024, 2, 8], [1100, 4, 1], [512, 1, 1], [1100, 2, 8]] as const) {
  test(`linear layers of depth ${depth} equal the interpreter's with ${ring} rounds of each warp in flight`, () => {
    const [M, width] = [5, 24];
    const c = { width, depth, tile: [high, 8, 64], layout: "rows" } as const;
    const split = { blocks: 1 };
    const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 8, rings: { x: ring, w: ring }, split };
    const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
    compare(linearAdd(c), schedule, { x, w, y }, 2 ** -6);
    compare(linearAdd(c), { ...schedule, window: 1 }, { x, w, y }, 2 ** -6);
    norms(c, schedule, M, 2 ** -4);
    compare(linearGated(c), schedule, { x, w: bf(2 * width, depth), y }, 2 ** -4);
  });
}

for (const workers of [1, 2] as const) {
  test(`linear layers for Hopper equal the interpreter's, ${workers} warpgroups multiplying`, () => {
    const [M, width, depth] = [150, 72, 200];
    const schedule: Sm90<"x" | "w"> = {
      target: "sm90",
      workers,
      rings: { x: 3, w: 3 },
      split: workers === 1 ? { loader: 128, worker: 128 } : { loader: 40, worker: 232 },
      persistent: 2,
    };
    const c = { width, depth, tile: [64 * workers, workers === 1 ? 32 : 64, 64], layout: "rows" } as const;
    const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
    compare(linearAdd(c), schedule, { x, w, y }, 2 ** -6);
    compare(linearGated(c), schedule, { x, w: bf(2 * width, depth), y }, 2 ** -4);
    norms(c, schedule, M, 2 ** -4);
    // Rounds shared by a cluster's blocks, of which one may have none.
    const cut = workers === 1 ? 5 : 2;
    compare(linearAdd(c), { ...schedule, cut }, { x, w, y }, 2 ** -6);
    norms(c, { ...schedule, cut }, M, 2 ** -4);
  });
}

for (const [high, M, deep] of [[1, 3, 32], [8, 5, 64], [16, 21, 32]] as const) {
  test(`linear layers whose tiles of ${high} rows go straight to registers equal the interpreter's`, () => {
    const [width, depth] = [40, 512];
    const c = { width, depth, tile: [high, 24, deep], layout: "rows" } as const;
    const rings = { x: 0, w: 512 / 8 / deep };
    const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 8, rings, split: { blocks: 1 } };
    const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
    compare(linearAdd(c), schedule, { x, w, y }, 2 ** -6);
    compare(linearGated(c), schedule, { x, w: bf(2 * width, depth), y }, 2 ** -4);
    norms(c, schedule, M, 2 ** -4);
    const uneven = linearAdd({ ...c, depth: 520 });
    assertThrows(() => emitCuda(uneven, schedule), RangeError, '"x" cannot go straight to registers');
    assertThrows(
      () => emitCuda(linearAdd(c), { ...schedule, warps: 4 }),
      RangeError,
      "straight to registers",
    );
  });
}

test("rows that are picked first give the logits of the interpreter, multiplied as Hopper does", () => {
  const [T, M, width, depth] = [19, 21, 72, 136];
  const rows = tensor("i32", [M], () => below(T));
  compare(pick({ width: depth }), PLAIN, { x: bf(T, depth), rows, y: bf(M, depth) }, 0);
  const schedule: Sm90<"x" | "w"> = {
    target: "sm90",
    workers: 1,
    rings: { x: 3, w: 3 },
    split: { loader: 96, worker: 96 },
    persistent: 8,
  };
  const c = { width, depth, tile: [64, 24, 64], layout: "rows" } as const;
  const y = tensor("f32", [M, width]);
  compare(logits(c), schedule, { x: bf(M, depth), w: bf(width, depth), y }, 2 ** -7);
});

test("emitted epilogues equal the interpreter's", () => {
  const [M, width, depth] = [19, 64, 64];
  const c = { width, depth, tile: [16, 32, 32], layout: "rows" } as const;
  const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 8, rings: { x: 2, w: 2 } };
  const [x, w, y] = [bf(M, depth), bf(width, depth), bf(M, width)];
  compare(linearBias(c), schedule, { x, w, bias: bf(width), y }, 2 ** -7);
  compare(linearGated(c), schedule, { x, w: bf(2 * width, depth), y }, 2 ** -6);
  const rows = tensor("i32", [5], () => below(M));
  compare(head(c), schedule, { x, rows, w, y: tensor("f32", [5, width]) }, 2 ** -7);
  norms(c, schedule, M, 2 ** -5);
});

test("emitted linear layers take a depth and a width that nothing divides", () => {
  const [M, width, depth] = [3, 37, 45];
  const c = { width, depth, tile: [16, 16, 16], layout: "rows" } as const;
  const schedule: Sm80<"x" | "w"> = { target: "sm80", warps: 4, rings: { x: 3, w: 3 } };
  compare(linear(c), schedule, { x: bf(M, depth), w: bf(width, depth), y: bf(M, width) }, 2 ** -7);
});

test("emitted norms equal the interpreter's", () => {
  for (const [T, width, rows] of [[3, 1024, 1], [5, 80, 2], [4, 10, 3], [2, 3072, 1]] as const) {
    compare(rmsnorm({ width, epsilon: 1e-6, rows }), PLAIN, {
      x: bf(T, width),
      weight: bf(width),
      y: bf(T, width),
    }, 2 ** -7);
  }
  const rows = tensor("i32", [3], () => below(5));
  const picked = { x: bf(5, 1024), rows, weight: bf(1024), y: bf(3, 1024) };
  compare(rmsnormPicked({ width: 1024, epsilon: 1e-6 }), PLAIN, picked, 2 ** -7);
});

test("emitted embedding equals the interpreter's", () => {
  const tokens = tensor("i32", [6], (i) => i === 2 ? -1 : below(11));
  const slots = tensor("i32", [6], (i) => i % 4);
  const last = tensor("i32", [4], () => below(11));
  const kernel = embedding({ vocabulary: 11, width: 72, layout: "rows" });
  const tensors = { tokens, slots, last, table: bf(11, 72), y: bf(6, 72) };
  compare(kernel, PLAIN, tensors, 0);
  const both = embeddingNorm({ vocabulary: 11, width: 72, layout: "rows", parts: 5 });
  const more = { weight: bf(72), normed: bf(6, 72), squares: tensor("f32", [6, 5], () => NaN) };
  compare(both, PLAIN, { ...tensors, ...more }, 2 ** -7);
});

for (
  const [heads, kvHeads, headDim, window] of [
    [4, 2, 64],
    [6, 2, 80],
    [2, 2, 128],
    [8, 1, 64],
    [5, 1, 96, 37],
    [7, 1, 64, 16],
  ] as readonly (readonly [number, number, number, number?])[]
) {
  test(`emitted rotation and cache writes equal the interpreter's at ${heads}/${kvHeads} heads of ${headDim}`, () => {
    const [T, block, blocks, positions] = [3, 4, 5, 9];
    const c = { heads, kvHeads, headDim, block, keys: "rows" } as const;
    const angle = (f: (x: number) => number) => tensor("f32", [positions, headDim / 2], (i) => f(i));
    const tensors = {
      qkv: bf(T, heads + 2 * kvHeads, headDim),
      position: tensor("i32", [T], (i) => i + 4),
      place: tensor("i32", [T, 2], (i) => i % 2 ? i % block : 1 + i / 2),
      cos: angle(Math.cos),
      sin: angle(Math.sin),
      query: bf(T, heads, headDim),
      keys: bf(blocks, kvHeads, block, headDim),
      values: bf(blocks, kvHeads, block, headDim),
    };
    compare(ropeCache(c), PLAIN, tensors, 2 ** -7);
    compare(ropeNormCache({ ...c, epsilon: 1e-6 }), PLAIN, {
      ...tensors,
      queryNorm: bf(headDim),
      keyNorm: bf(headDim),
    }, 2 ** -6);
  });

  for (const queries of [1, 16]) {
    test(
      `emitted attention equals the interpreter's: ${heads}/${kvHeads} heads of ${headDim}, ${queries} queries a program, window ${
        window ?? "open"
      }`,
      () => {
        const [block, pages, maxBlocks, blocks] = [16, 2, 4, 9];
        const chunks = [[0, 1], [70, 5], [30, 20], [63, 1]] as const;
        const T = chunks.reduce((sum, [, count]) => sum + count, 0);
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
        // Blocks that nobody sees any more are not in the table.
        const gone = chunks.map(([start]) =>
          window ? Math.floor(Math.max(0, start - window + 1) / block) : 0
        );
        const table = tensor(
          "i32",
          [chunks.length, maxBlocks],
          (i) => i % maxBlocks < gone[Math.floor(i / maxBlocks)]! ? -1 : i * 7 % blocks,
        );
        // Beyond a sequence's last token lies NaN, unless another sequence wrote there.
        const alive = new Set<number>();
        chunks.forEach(([start, count], s) => {
          for (let t = gone[s]! * block; t < start + count; t++) {
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
        const kernel = attention({
          ...{ heads, kvHeads, headDim, block, keys: "rows", queries, pages },
          ...(window && { window }),
        });
        const tensors = {
          query: tensor("bf16", [T, heads, headDim], () => 2 * random()),
          keys: cache(),
          values: cache(),
          table,
          work: tensor("i32", [work.length / 5, 5], (i) => work[i]!),
          out: bf(T, heads, headDim),
        };
        const schedule = { target: "sm80", warps: 4, rings: { keys: 2, values: 2 } } as const;
        compare(kernel, schedule, tensors, 2 ** -6);
        if (queries > 1) return;
        const split = { blocks: headDim === 64 ? 1 : 2 };
        compare(kernel, { ...schedule, split, shared: 232_448 }, tensors, 2 ** -6);
      },
    );
  }
}
