/**
 * Paged attention on a GPU, over page sets that take turns, so that nothing is read from a cache.
 *
 * @module
 */
import { attention, tuneAttention } from "../dsl/kernels/attention.ts";
import type { DeviceArray } from "../src/device/device.ts";
import { ARITHMETIC, type Bench, READ } from "./gpu_bench.ts";

/** What a schedule of decode attention may vary. */
export interface AttentionVariant {
  readonly pages: number;
  readonly warps: 4 | 8;
  readonly ring: number;
  readonly blocks: number;
}

/** Heads, heads of keys and values, and numbers in each. */
export type Heads = readonly [heads: number, kvHeads: number, headDim: number];

type Cache = readonly [keys: DeviceArray<"bf16">, values: DeviceArray<"bf16">];
const caches = new WeakMap<Bench, Map<string, Cache>>();

/** Keys and values, made once: variants share them. */
function cacheOf(b: Bench, shape: readonly number[]): Cache {
  const known = caches.get(b) ?? new Map<string, Cache>();
  const made = known.get(String(shape)) ?? [b.random(shape, 1.7, 1), b.random(shape, 1.7, 2)] as const;
  caches.set(b, known.set(String(shape), made));
  return made;
}

/** Attention of `requests` sequences with `context` tokens each: one query a sequence, or all. */
export async function attend(
  b: Bench,
  rows: "decode" | "prefill",
  requests: number,
  context: number,
  other?: AttentionVariant,
  [heads, kvHeads, headDim]: Heads = [16, 8, 128],
) {
  const { device } = b;
  const block = 16;
  const programs = requests * kvHeads;
  const tuned = tuneAttention(device.target, { rows, group: heads / kvHeads, headDim, block, programs });
  const { queries } = tuned;
  const pages = other?.pages ?? tuned.pages;
  const schedule = other
    ? {
      target: "sm80" as const,
      warps: other.warps,
      rings: { keys: other.ring, values: other.ring },
      split: { blocks: other.blocks, ...(other.blocks <= 8 && { cluster: true as const }) },
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
  const [keys, values] = cacheOf(b, [total, kvHeads, block, headDim]);
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
  ).flat().sort((a, b) => b[4]! - a[4]!).flat(); // the longest first, as the engine does
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
    `${rows} ${requests} x ${context}${heads === 16 ? "" : `, ${heads}/${kvHeads} of ${headDim}`}`,
    microseconds,
    needs,
    `${rate}${other ? `, ${JSON.stringify(other)}` : ""}`,
  );
}
