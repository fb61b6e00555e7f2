/**
 * Paged decode attention at the shapes that peers were measured at.
 *
 * @module
 */
import { check, type Harness, type Work } from "./harness.ts";

/** Requests and tokens of context. */
export const DECODE_SHAPES = [[64, 1000], [128, 2000], [256, 600], [8, 1000], [1, 1000], [1, 4000]] as const;

const [HEADS, KV_HEADS, DIM] = [16, 8, 128] as const;
/** Tokens in the cache: 2 GB of keys and values, so that no shape stays in L2 from one launch to the next. */
const POOL = 1 << 19;

const VARIANTS = [
  { WARPS: 8, STAGES: 3, BLOCKS_PER_SM: 1 },
  { WARPS: 8, STAGES: 2, BLOCKS_PER_SM: 1 },
  { WARPS: 4, STAGES: 3, BLOCKS_PER_SM: 2 },
] as const;

/** One measured shape. */
export interface DecodeResult {
  readonly requests: number;
  readonly context: number;
  readonly variant: typeof VARIANTS[number];
  readonly dependentLaunch: boolean;
  readonly microseconds: number;
  readonly terabytesPerSecond: number;
  readonly relativeError: number;
}

/** A pool of random keys and values, and a table of pages in no order. */
export async function makePool(h: Harness, pageLog: number) {
  const [keys, values] = [await h.random(POOL * 1024, 1.7, 1), await h.random(POOL * 1024, 1.7, 2)];
  const query = await h.random(256 * HEADS * DIM, 1.7, 3);
  const pages = POOL >> pageLog;
  const table = h.alloc(pages * 4);
  // An odd factor makes a permutation of a power of two.
  h.upload(
    table,
    Int32Array.from({ length: pages }, (_, i) => Number(BigInt(i) * 2654435761n % BigInt(pages))),
  );
  return { keys, values, query, table, pages, pageLog };
}

/** Measures one shape in all variants, on its own and back to back with dependent launch. */
export async function measureDecode(
  h: Harness,
  pool: Awaited<ReturnType<typeof makePool>>,
  [requests, context]: readonly [number, number],
): Promise<DecodeResult[]> {
  const { keys, values, query, table, pages, pageLog } = pool;
  const groups = Math.ceil(context / 16);
  const perRequest = Math.ceil(context / (1 << pageLog));
  const sets = Math.min(24, Math.floor(pages / (requests * perRequest)));
  const out = h.alloc(requests * HEADS * DIM * 2);
  const workspace = h.alloc(2048 * 64 * 256 * 16);
  const tickets = h.alloc(8192 * 4);
  const results: DecodeResult[] = [];
  for (const variant of VARIANTS) {
    const sharedBytes = variant.WARPS * variant.STAGES * 8192;
    const module = await h.load("decode_attention.cu", { ...variant, TOKEN_MAJOR: 0 });
    const code = module.kernel("decode_attention", sharedBytes);
    const blocks = h.context.gpu.multiprocessors * variant.BLOCKS_PER_SM;
    const all = requests * KV_HEADS * groups;
    const share = Math.max(Math.ceil(all / blocks), variant.WARPS);
    const work = (set: number, early: boolean): Work => ({
      code,
      shape: { grid: [Math.ceil(all / share), 1, 1], block: [variant.WARPS * 32, 1, 1], sharedBytes, early },
      args: [
        ...[query, keys, values, out, table + BigInt(set * requests * perRequest * 4), workspace, tickets],
        ...[requests, context, pageLog, groups, share, perRequest],
      ],
    });
    for (const early of [false, true]) {
      h.poison(out, requests * HEADS * DIM * 2);
      h.run(work(sets - 1, early));
      const rows = Math.min(requests, 8);
      const expected = h.alloc(rows * HEADS * DIM * 4);
      h.run({
        code: await h.helper("attend_rows", 4000 * 4),
        shape: { grid: [rows * HEADS, 1, 1], block: [DIM, 1, 1], sharedBytes: context * 4 },
        args: [
          ...[query, keys, values, table + BigInt((sets - 1) * requests * perRequest * 4), expected],
          ...[context, 1 << pageLog, perRequest, HEADS, KV_HEADS, 0],
        ],
      });
      const wanted = h.read("f32", expected, rows * HEADS * DIM);
      const relativeError = check(
        `attention over ${requests} x ${context}`,
        h.read("bf16", out, rows * HEADS * DIM),
        wanted,
      );
      const repeats = Math.max(Math.floor(24 / sets), 1) * sets;
      const works = Array.from({ length: repeats }, (_, i) => work(i % sets, early));
      const microseconds = h.time(works) / repeats;
      const bytes = requests * context * KV_HEADS * DIM * 2 * 2;
      results.push({
        ...{ requests, context, variant, dependentLaunch: early, microseconds, relativeError },
        terabytesPerSecond: bytes / microseconds / 1e6,
      });
    }
  }
  return results;
}
