/** Rotation and the write into the paged cache, against the formula in f64. */
import type { Layout } from "../../dsl/layout.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import { numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON, type Expected, ROUNDING } from "./agree.ts";

const bf = (...shape: number[]) => tensor("bf16", shape, random);
const BLOCK = 5;
const BLOCKS = 4;
const POSITIONS = 23;
const NORM_EPSILON = 1e-5;

interface Heads {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly rotary?: number;
  readonly together?: boolean;
}

/** One step's tokens: where they stand in their sequences and where their keys and values go. */
const TOKENS = [
  { position: 0, block: 1, place: 0 },
  { position: 22, block: 3, place: 2 },
  { position: 7, block: 1, place: 4 },
  { position: 8, block: 2, place: 0 },
  { position: 8, block: 3, place: 1 },
] as const;

/**
 * Rotates the beginning of a head's row in f64, each half with the other ("rotate half"), after the RMS norm if there are weights for
 * it; with a bound on what the kernel may be off by: a rounding to bf16 of what the norm gives, and a few f32
 * operations.
 */
function rotated(
  row: readonly number[],
  cos: readonly number[],
  sin: readonly number[],
  norm?: readonly number[],
) {
  const half = cos.length;
  const scale = norm ? 1 / Math.sqrt(row.reduce((s, v) => s + v * v, 0) / row.length + NORM_EPSILON) : 1;
  const x = row.map((v, d) => v * scale * (norm ? norm[d]! : 1));
  const off = (norm ? ROUNDING.bf16! + row.length * EPSILON : 0) + 4 * EPSILON;
  const values = x.map((v, d) =>
    d >= 2 * half
      ? v
      : d < half
      ? v * cos[d]! - x[d + half]! * sin[d]!
      : v * cos[d - half]! + x[d - half]! * sin[d - half]!
  );
  const slack = x.map((v, d) => {
    if (d >= 2 * half) return 0;
    const i = d % half;
    const other = x[d < half ? d + half : d - half]!;
    return off * (Math.abs(v * cos[i]!) + Math.abs(other * sin[i]!));
  });
  return { values, slack };
}

async function rotate(c: Heads, keys: Layout, normed: boolean) {
  const { heads, kvHeads, headDim, rotary = headDim, together = false } = c;
  const [T, half, group] = [TOKENS.length, rotary / 2, heads / kvHeads];
  const qkv = bf(T, heads + 2 * kvHeads, headDim);
  const angle = (f: (x: number) => number) =>
    tensor("f32", [POSITIONS, half], (i) => f(Math.floor(i / half) * 1.7 / (1 + i % half)));
  const [cos, sin] = [angle(Math.cos), angle(Math.sin)];
  const [queryNorm, keyNorm] = [bf(headDim), bf(headDim)];
  // All that is not written must stay the NaN that it is.
  const shape = [BLOCKS, kvHeads, BLOCK, headDim];
  const nan = () => NaN;
  const tensors = {
    qkv,
    position: tensor("i32", [T], (i) => TOKENS[i]!.position),
    place: tensor("i32", [T, 2], (i) => i % 2 ? TOKENS[i >> 1]!.place : TOKENS[i >> 1]!.block),
    cos,
    sin,
    query: tensor("bf16", [T, heads, headDim], nan),
    keys: tensor("bf16", shape, nan, keys),
    values: tensor("bf16", shape, nan),
  };

  const all = numbers("bf16", qkv);
  const tables = [numbers("f32", cos), numbers("f32", sin)] as const;
  const size = BLOCKS * kvHeads * BLOCK * headDim;
  const empty = () => ({ values: Array<number>(size).fill(NaN), slack: Array<number>(size).fill(0) });
  const expected = {
    query: { values: [] as number[], slack: [] as number[] },
    keys: empty(),
    values: empty(),
  };
  TOKENS.forEach(({ position, block, place }, t) => {
    // By kind and head within it.
    const row = (kind: "query" | "key" | "value", n: number) => {
      const head = !together
        ? n + { query: 0, key: heads, value: heads + kvHeads }[kind]
        : kind === "query"
        ? Math.floor(n / group) * (group + 2) + n % group
        : n * (group + 2) + group + (kind === "key" ? 0 : 1);
      const from = (t * (heads + 2 * kvHeads) + head) * headDim;
      return all.slice(from, from + headDim);
    };
    const [cosines, sines] = tables.map((table) => table.slice(position * half, (position + 1) * half)) as [
      number[],
      number[],
    ];
    for (let h = 0; h < heads; h++) {
      const q = rotated(row("query", h), cosines, sines, normed ? numbers("bf16", queryNorm) : undefined);
      expected.query.values.push(...q.values);
      expected.query.slack.push(...q.slack);
    }
    for (let h = 0; h < kvHeads; h++) {
      const k = rotated(row("key", h), cosines, sines, normed ? numbers("bf16", keyNorm) : undefined);
      const v = row("value", h);
      for (let d = 0; d < headDim; d++) {
        const at = ((block * kvHeads + h) * BLOCK + place) * headDim + d;
        expected.keys.values[at] = k.values[d]!;
        expected.keys.slack[at] = k.slack[d]!;
        expected.values.values[at] = v[d]!;
      }
    }
  });
  const { slack: _, ...moved } = expected.values; // values are moved, bit by bit
  const outputs: Record<string, Expected> = { ...expected, values: moved };
  const constants = { ...c, block: BLOCK, keys };
  if (!normed) return await agree(ropeCache(constants), tensors, outputs);
  await agree(
    ropeNormCache({ ...constants, epsilon: NORM_EPSILON }),
    { ...tensors, queryNorm, keyNorm },
    outputs,
  );
}

const HEADS: readonly Heads[] = [
  { heads: 6, kvHeads: 2, headDim: 20 },
  { heads: 3, kvHeads: 3, headDim: 6 },
  { heads: 8, kvHeads: 1, headDim: 80 },
  { heads: 4, kvHeads: 2, headDim: 128 },
];
for (const keys of ["rows", "panels"] as const) {
  Deno.test(`ropeCache() rotates and writes the new tokens' places alone, keys in ${keys}`, async () => {
    for (const heads of HEADS) await rotate(heads, keys, false);
  });

  Deno.test(`ropeCache() rotates the beginning of heads that lie together, keys in ${keys}`, async () => {
    await rotate({ heads: 3, kvHeads: 3, headDim: 32, rotary: 8, together: true }, keys, false);
    await rotate({ heads: 6, kvHeads: 2, headDim: 80, rotary: 20, together: true }, keys, false);
    await rotate({ heads: 2, kvHeads: 1, headDim: 64, rotary: 32 }, keys, false);
  });

  Deno.test(`ropeNormCache() normalises queries and keys before it rotates, keys in ${keys}`, async () => {
    for (const heads of HEADS) await rotate(heads, keys, true);
  });
}
