/** What GPT-NeoX adds to the kernels, as emitted: biases, GELU, layer norms, heads of which a part is rotated. */
import { linearAddBias, linearGelu } from "../../dsl/kernels/biased.ts";
import type { Linear } from "../../dsl/kernels/gemm.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { layernorm } from "../../dsl/kernels/layernorm.ts";
import { ropeCache } from "../../dsl/kernels/rope.ts";
import type { Sm80, Sm90 } from "../../dsl/schedule.ts";
import { random, tensor } from "../tensors.ts";
import { compare, PLAIN, test } from "./emulated.ts";

const bf = (...shape: number[]) => tensor("bf16", shape, random);

const SCHEDULES: readonly (readonly [string, Linear["tile"], Sm80<"x" | "w"> | Sm90<"x" | "w">])[] = [
  ["by all warps together", [16, 32, 32], { target: "sm80", warps: 8, rings: { x: 2, w: 2 } }],
  ["cut among the warps", [8, 8, 64], {
    ...{ target: "sm80", warps: 4, rings: { x: 2, w: 2 }, split: { blocks: 1 } },
  }],
  ["on Hopper", [64, 24, 64], {
    ...{ target: "sm90", workers: 1, rings: { x: 3, w: 3 } },
    ...{ split: { loader: 96, worker: 96 }, persistent: 2 },
  }],
];

for (const [how, tile, schedule] of SCHEDULES) {
  test(`emitted epilogues with a bias equal the interpreter's, ${how}`, () => {
    const [M, width, depth] = [19, 72, 136];
    const c = { width, depth, tile, layout: "rows" } as const;
    const tensors = { x: bf(M, depth), w: bf(width, depth), bias: bf(width), y: bf(M, width) };
    compare(linearAddBias(c), schedule, tensors, 2 ** -6);
    for (const gelu of ["erf", "tanh"] as const) {
      compare(linearGelu({ ...c, gelu }), schedule, tensors, 2 ** -6);
    }
  });
}

test("emitted layer norms equal the interpreter's", () => {
  for (const [T, width] of [[3, 1024], [5, 80], [4, 10], [2, 3072]] as const) {
    const x = tensor("bf16", [T, width], () => 3 + random());
    compare(layernorm({ width, epsilon: 1e-5 }), PLAIN, {
      x,
      weight: bf(width),
      bias: bf(width),
      y: bf(T, width),
    }, 2 ** -7);
  }
});

test("emitted rotation of a part of heads that lie together equals the interpreter's", () => {
  for (const [heads, kvHeads, headDim, rotary] of [[4, 4, 80, 20], [6, 2, 64, 16], [2, 2, 32, 8]] as const) {
    const [T, block, blocks, positions] = [3, 4, 5, 9];
    const c = { heads, kvHeads, headDim, rotary, together: true, block, keys: "rows" } as const;
    const angle = (f: (x: number) => number) => tensor("f32", [positions, rotary / 2], (i) => f(i));
    compare(ropeCache(c), PLAIN, {
      qkv: bf(T, heads + 2 * kvHeads, headDim),
      position: tensor("i32", [T], (i) => i + 4),
      place: tensor("i32", [T, 2], (i) => i % 2 ? i % block : 1 + i / 2),
      cos: angle(Math.cos),
      sin: angle(Math.sin),
      query: bf(T, heads, headDim),
      keys: bf(blocks, kvHeads, block, headDim),
      values: bf(blocks, kvHeads, block, headDim),
    }, 2 ** -7);
  }
});

test("emitted attention with heads of 256, as in Pythia-1B, equals the interpreter's", () => {
  const [heads, headDim, block, blocks, T] = [2, 256, 16, 8, 40];
  for (const target of ["sm80", "sm90"] as const) {
    for (const rows of ["decode", "prefill"] as const) {
      const { queries, pages, keys, schedule } = tuneAttention(target, { rows, group: 1, headDim, block });
      if (schedule.target !== "sm80") throw new TypeError(`Cannot test a schedule for ${schedule.target}`);
      const sizes = { heads, kvHeads: heads, headDim, block, queries, pages, keys };
      // One sequence of 100 tokens of which the last 40 are new.
      const work = Array.from({ length: Math.ceil(T / queries) }, (_, i) => {
        const count = Math.min(queries, T - i * queries), position = 60 + i * queries;
        return [0, i * queries, count, position, Math.ceil((position + count) / (block * pages))];
      }).flat();
      compare(attention(sizes), schedule, {
        query: bf(T, heads, headDim),
        keys: bf(blocks, heads, block, headDim),
        values: bf(blocks, heads, block, headDim),
        table: tensor("i32", [1, 8], (i) => 7 - i),
        work: tensor("i32", [work.length / 5, 5], (i) => work[i]!),
        out: bf(T, heads, headDim),
      }, 2 ** -6);
    }
  }
});
