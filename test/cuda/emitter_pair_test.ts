import { assertStringIncludes, assertThrows } from "@std/assert";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { below, random, tensor } from "../tensors.ts";
import { compare, test } from "./emulated.ts";

const BLOCK = 16;

/** Sequences of a step, each with so many tokens before and so many new ones; what no one wrote is NaN. */
function stepOf(
  heads: number,
  kvHeads: number,
  headDim: number,
  chunks: readonly (readonly [before: number, count: number])[],
  queries: number,
  pages: number,
  window = Infinity,
) {
  const T = chunks.reduce((sum, [, count]) => sum + count, 0);
  const most = Math.max(...chunks.map(([before, count]) => Math.ceil((before + count) / BLOCK)));
  const blocks = chunks.length * most + 2;
  // Blocks that no query sees any more may be given back.
  const gone = chunks.map(([before]) => Math.floor(Math.max(0, before - window + 1) / BLOCK));
  const table = tensor(
    "i32",
    [chunks.length, most],
    (i) => i % most < gone[Math.floor(i / most)]! ? -1 : (i * 5 + 1) % blocks,
  );
  const alive = new Set<number>();
  const work: number[] = [];
  let row = 0;
  chunks.forEach(([before, count], s) => {
    for (let t = 0; t < before + count; t++) {
      alive.add(table.data[s * most + Math.floor(t / BLOCK)]! * BLOCK + t % BLOCK);
    }
    for (let q = 0; q < count; q += queries) {
      const n = Math.min(queries, count - q);
      work.push(s, row + q, n, before + q, Math.ceil((before + q + n) / (BLOCK * pages)));
    }
    row += count;
  });
  work.push(0, 0, 0, 0, 0);
  const cache = () =>
    tensor("bf16", [blocks, kvHeads, BLOCK, headDim], (i) => {
      const [page, token] = [Math.floor(i / (kvHeads * BLOCK * headDim)), Math.floor(i / headDim) % BLOCK];
      return alive.has(page * BLOCK + token) ? random() : NaN;
    });
  return {
    query: tensor("bf16", [T, heads, headDim], () => 2 * random()),
    keys: cache(),
    values: cache(),
    table,
    work: tensor("i32", [work.length / 5, 5], (i) => work[i]!),
    out: tensor("bf16", [T, heads, headDim], random),
  };
}

for (
  const [heads, kvHeads, headDim, window] of [
    ...[[4, 2, 64], [3, 1, 80], [2, 2, 96], [2, 1, 128], [8, 1, 128]] as const,
    ...[[2, 1, 64, 130], [3, 1, 128, 7]] as const,
  ] as readonly (readonly [number, number, number, number?])[]
) {
  test(
    `attention for Hopper equals the interpreter's: ${heads}/${kvHeads} heads of ${headDim}, window ${
      window ?? "open"
    }`,
    () => {
      const { queries, pages, schedule } = tuneAttention("sm90", {
        rows: "prefill",
        group: heads / kvHeads,
        headDim,
        block: BLOCK,
      });
      if (schedule.target !== "sm90") throw new Error("Cannot test Hopper's form: it was not chosen");
      const sizes = { heads, kvHeads, headDim, block: BLOCK, keys: "rows", queries, pages } as const;
      const kernel = attention({ ...sizes, ...(window && { window }) });
      const chunks = [[0, 9], [250, 140 + below(5)], [128, 128], [0, 129]] as const;
      compare(kernel, schedule, stepOf(heads, kvHeads, headDim, chunks, queries, pages, window), 2 ** -6);
    },
  );
}

test("attention for Hopper looks at masks only where a tile has some", () => {
  const { queries, pages, schedule } = tuneAttention("sm90", {
    rows: "prefill",
    group: 2,
    headDim: 128,
    block: BLOCK,
  });
  const sizes = { heads: 16, kvHeads: 8, headDim: 128, block: BLOCK, queries, pages };
  if (schedule.target !== "sm90") throw new Error("Cannot test Hopper's form: it was not chosen");
  const { source } = emitCuda(attention({ ...sizes, keys: "rows" }), schedule);
  assertStringIncludes(source, "if (!(((127 + ");
  assertThrows(
    () => emitCuda(attention({ ...sizes, queries: 32, keys: "rows" }), schedule),
    RangeError,
    'Cannot emit "prefill_attention" for Hopper: the first product is [64, 128], expected 128 rows',
  );
});
