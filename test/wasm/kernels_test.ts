import { assertEquals, assertThrows } from "@std/assert";
import { interpret } from "../../dsl/interpret.ts";
import { attention } from "../../dsl/kernels/attention.ts";
import { embedding } from "../../dsl/kernels/embedding.ts";
import { head, linear, linearAdd, linearBias, linearGated } from "../../dsl/kernels/gemm.ts";
import { linearAddNorm, linearGatedNormed, linearNormed } from "../../dsl/kernels/normed.ts";
import { rmsnorm, rmsnormPicked } from "../../dsl/kernels/rmsnorm.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import { logprobs, REPORT, sample, sampleMasked, SETTINGS } from "../../dsl/kernels/sampling.ts";
import { compileKernel } from "../../dsl/wasm/compile.ts";
import { assertClose, below, numbers, random, tensor } from "../tensors.ts";
import { compare, runWasm } from "./run.ts";

/** One rounding to bf16 where the two sum in another order; a second for what is computed from it. */
const BF16 = 2 ** -7;

const bf = (...shape: number[]) => tensor("bf16", shape, random);

for (const layout of ["panels", "rows"] as const) {
  Deno.test(`linear layers in WASM equal the interpreter's, weights in ${layout}`, () => {
    for (
      const [M, width, depth] of [[1, 40, 64], [2, 21, 19], [3, 64, 136], [7, 8, 33], [50, 24, 16]] as const
    ) {
      for (const tile of [[1, 16, 24], [8, 16, 8], [48, 24, 512]] as const) {
        const c = { width, depth, tile, layout } as const;
        const [x, w, y] = [bf(M, depth), tensor("bf16", [width, depth], random, layout), bf(M, width)];
        compare(linear(c), { x, w, y }, BF16);
        compare(linearAdd(c), { x, w, y }, BF16);
      }
    }
  });

  Deno.test(`epilogues in WASM equal the interpreter's, weights in ${layout}`, () => {
    for (const [M, width, depth] of [[1, 48, 64], [19, 40, 45]] as const) {
      const c = { width, depth, tile: [16, 32, 32], layout } as const;
      const [x, w, y] = [bf(M, depth), tensor("bf16", [width, depth], random, layout), bf(M, width)];
      compare(linearBias(c), { x, w, bias: bf(width), y }, BF16);
      const first = { weight: bf(width), normed: bf(M, width), squares: tensor("f32", [M, 2]) };
      compare(linearAddNorm(c), { x, w, y, ...first }, 2 * BF16);
      const second = { ...c, parts: 3, epsilon: 1e-6 };
      const squares = tensor("f32", [M, 3], () => depth * (1 + random()));
      compare(linearNormed(second), { x, w, squares, y }, BF16);
      const both = tensor("bf16", [2 * width, depth], random, layout);
      compare(linearGated(c), { x, w: both, y }, 2 * BF16);
      compare(linearGatedNormed(second), { x, w: both, squares, y }, 2 * BF16);
      const rows = tensor("i32", [5], (i) => i === 3 ? -1 : below(M));
      compare(head(c), { x, rows, w, y: tensor("f32", [5, width]) }, BF16);
    }
  });
}

Deno.test("norms in WASM equal the interpreter's", () => {
  for (const [T, width, rows] of [[3, 1024, 1], [5, 80, 2], [4, 10, 3], [2, 3072, 1], [3, 7, 4]] as const) {
    const tensors = { x: bf(T, width), weight: bf(width), y: bf(T, width) };
    compare(rmsnorm({ width, epsilon: 1e-6, rows }), tensors, BF16);
  }
  const picked = { x: bf(3, 64), rows: tensor("i32", [2], () => below(3)), weight: bf(64), y: bf(2, 64) };
  compare(rmsnormPicked({ width: 64, epsilon: 1e-6 }), picked, BF16);
});

Deno.test("embedding in WASM equals the interpreter's", () => {
  const tokens = tensor("i32", [6], (i) => i === 2 ? -1 : below(11));
  const slots = tensor("i32", [6], (i) => i % 4);
  const last = tensor("i32", [4], () => below(11));
  for (const layout of ["rows", "panels"] as const) {
    const kernel = embedding({ vocabulary: 11, width: 70, layout });
    compare(
      kernel,
      { tokens, slots, last, table: tensor("bf16", [11, 70], random, layout), y: bf(6, 70) },
      0,
    );
  }
});

for (
  const [heads, kvHeads, headDim] of [[4, 2, 64], [6, 2, 80], [2, 2, 128], [8, 1, 96], [6, 6, 20]] as const
) {
  const what = `at ${heads}/${kvHeads} heads of ${headDim}`;
  Deno.test(`rotation and cache writes in WASM equal the interpreter's ${what}`, () => {
    const [T, block, blocks, positions] = [3, 8, 5, 9];
    const angle = (f: (x: number) => number) => tensor("f32", [positions, headDim / 2], (i) => f(i));
    for (const keys of ["panels", "rows"] as const) {
      const c = { heads, kvHeads, headDim, block, keys } as const;
      const tensors = {
        qkv: bf(T, heads + 2 * kvHeads, headDim),
        position: tensor("i32", [T], (i) => i + 4),
        place: tensor("i32", [T, 2], (i) => i % 2 ? i % block : 1 + i / 2),
        cos: angle(Math.cos),
        sin: angle(Math.sin),
        query: bf(T, heads, headDim),
        keys: tensor("bf16", [blocks, kvHeads, block, headDim], random, keys),
        values: bf(blocks, kvHeads, block, headDim),
      };
      compare(ropeCache(c), tensors, BF16);
      compare(
        ropeNormCache({ ...c, epsilon: 1e-6 }),
        { ...tensors, queryNorm: bf(headDim), keyNorm: bf(headDim) },
        2 * BF16,
      );
    }
  });

  for (const queries of [1, 5]) {
    for (const keys of ["panels", "rows"] as const) {
      Deno.test(`attention in WASM equals the interpreter's ${what}, ${queries} queries, keys in ${keys}`, () => {
        const [block, pages] = [8, 2];
        const kernel = attention({ heads, kvHeads, headDim, block, pages, keys, queries });
        compare(kernel, attentionCase({ heads, kvHeads, headDim, block, pages, queries, keys }), BF16);
      });
    }
  }
}

Deno.test("attention in WASM that is cut into pieces has the same bits however many programs share them", () => {
  for (const [heads, kvHeads, headDim, queries] of [[4, 2, 20, 1], [4, 2, 16, 5], [2, 2, 24, 1]] as const) {
    const c = { heads, kvHeads, headDim, block: 8, pages: 1, keys: "panels", queries } as const;
    const kernel = attention(c);
    const tensors = attentionCase(c);
    for (const rounds of [1, 2]) {
      const cuts = [1, 3, 7].map((parts) => ({ cut: { rounds, parts, most: 6 } }));
      compare(kernel, tensors, BF16, [...cuts, ...cuts.map((way) => ({ ...way, wide: true }))]);
      const results = cuts.map((way) => {
        const out = { ...tensors.out, data: tensors.out.data.slice() };
        runWasm(kernel, { ...tensors, out }, way);
        return out.data;
      });
      assertEquals(results[1], results[0]);
      assertEquals(results[2], results[0]);
      // As many rounds as a piece has, begun anew and joined in order, are what the interpreter computes in pieces.
      const out = { ...tensors.out, data: tensors.out.data.slice() };
      const partition = (count: number) =>
        Array.from(
          { length: Math.max(1, Math.ceil(count / rounds)) },
          (_, i) => Math.min(rounds, count - i * rounds),
        );
      interpret(kernel, { ...tensors, out }, { partition });
      assertClose(numbers("bf16", { ...out, data: results[0]! }), numbers("bf16", out), BF16);
    }
  }
  const cut = { rounds: 1, parts: 1, most: 1 };
  const norm = rmsnorm({ width: 8, epsilon: 1 });
  assertThrows(
    () => compileKernel(norm, { cut }),
    RangeError,
    'Cannot cut "rmsnorm": it does not end with a fold',
  );
});

Deno.test("kernels in WASM reach tensors beyond 4 GiB with addresses of 64 bits", () => {
  const far = [{ wide: true }];
  const [M, width, depth] = [5, 40, 33];
  const c = { width, depth, tile: [4, 16, 512], layout: "panels" } as const;
  const w = tensor("bf16", [width, depth], random, "panels");
  compare(linearAdd(c), { x: bf(M, depth), w, y: bf(M, width) }, BF16, far);
  const sizes = { heads: 4, kvHeads: 2, headDim: 20, block: 8, keys: "panels" } as const;
  for (const queries of [1, 5]) {
    const all = { ...sizes, pages: 2, queries };
    compare(attention(all), attentionCase(all), BF16, far);
  }
  const tensors = { x: bf(3, 21), weight: bf(21), y: bf(3, 21) };
  compare(rmsnorm({ width: 21, epsilon: 1e-6, rows: 2 }), tensors, BF16, far);
});

/** Four sequences in a cache of which everything else is NaN, and a padding item. */
function attentionCase(
  { heads, kvHeads, headDim, block, pages, queries, keys: layout }: Parameters<typeof attention>[0],
) {
  const [maxBlocks, blocks] = [6, 13];
  const chunks = [[0, 1], [40, 5], [20, 9], [15, 1]] as const;
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
  const table = tensor("i32", [chunks.length, maxBlocks], (i) => i * 7 % blocks);
  const alive = new Set<number>();
  chunks.forEach(([start, count], s) => {
    for (let t = 0; t < start + count; t++) {
      alive.add(table.data[s * maxBlocks + Math.floor(t / block)]! * block + t % block);
    }
  });
  const at = (i: number) => {
    const [page, rest] = [Math.floor(i / (kvHeads * block * headDim)), i % (block * headDim)];
    return alive.has(page * block + Math.floor(rest / headDim)) ? random() : NaN;
  };
  const shape = [blocks, kvHeads, block, headDim];
  return {
    query: bf(T, heads, headDim),
    keys: tensor("bf16", shape, at, layout),
    values: tensor("bf16", shape, at),
    table,
    work: tensor("i32", [work.length / 5, 5], (i) => work[i]!),
    out: bf(T, heads, headDim),
  };
}

Deno.test("sampling in WASM draws what the interpreter draws", () => {
  const vocabulary = 2500;
  const float = (value: number) => new Int32Array(Float32Array.of(value).buffer)[0]!;
  const asks = [[0, 0, 1], [1, 0, 1], [0.7, 40, 1], [1.3, 0, 0.8], [0.9, 300, 0.5], [2, 1, 1]] as const;
  const rows = asks.flatMap(([temperature, topK, topP], slot) => {
    const row = Array<number>(SETTINGS.columns).fill(0);
    row[SETTINGS.slot] = slot;
    row[SETTINGS.position] = 10 * slot + 3;
    row[SETTINGS.temperature] = float(temperature);
    row[SETTINGS.seedLow] = 123456789 * slot | 0;
    row[SETTINGS.topK] = topK;
    row[SETTINGS.topP] = float(topP);
    row[SETTINGS.minPLog2] = float(slot === 4 ? -12 : -1e30);
    row[SETTINGS.logprobs] = slot % 2 ? 20 : -1;
    return row;
  });
  const S = asks.length;
  const settings = tensor("i32", [S, SETTINGS.columns], (i) => rows[i]!);
  const logits = tensor("f32", [S, vocabulary], (i) => i % vocabulary === 2100 ? 5.5 : random() * 6);
  const draw = { logits, settings, last: tensor("i32", [S + 1], () => -5), chosen: tensor("i32", [S]) };
  compare(sample({ vocabulary }), draw, 0);
  const masks = tensor("u8", [S, vocabulary], () => below(2));
  compare(sampleMasked({ vocabulary }), { ...draw, masks }, 0);
  const chosen = tensor("i32", [S], () => below(vocabulary));
  const report = tensor("f32", [S, REPORT.columns]);
  // Sums of 2500 numbers in f32, in another order.
  compare(logprobs({ vocabulary }), { logits, settings, chosen, report }, 1e-5);
});
