/**
 * Paged attention against a softmax in f64. Probabilities are rounded to bf16 before they meet the values, their sum
 * is not, so an output is off by at most half a bf16 step of Σ p·|v|; scores in f32 add as many operations as a head is
 * wide, each relative to Σ |q·k|, to the exponent.
 */
import { attention } from "../../dsl/kernels/attention.ts";
import type { Layout } from "../../dsl/layout.ts";
import { numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON, ROUNDING } from "./agree.ts";

interface Case {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly block: number;
  readonly pages: number;
  readonly queries: number;
  readonly window?: number;
}

/** Sequences by position of their first new token and number of new tokens. */
const SHORT = [[0, 1], [0, 7], [41, 6], [20, 9], [15, 1], [47, 1]] as const;
/** The same where there is a window, so long that whole pieces of the cache lie before it. */
const LONG = [[0, 1], [0, 7], [41, 6], [271, 1], [530, 9], [767, 1]] as const;

async function attend(c: Case, layout: Layout) {
  const { heads, kvHeads, headDim, block, pages, queries, window = Infinity } = c;
  const group = heads / kvHeads;
  const chunks = c.window ? LONG : SHORT;
  const maxBlocks = Math.ceil((c.window ? 768 : 48) / (block * pages)) * pages;
  const blocks = chunks.length * maxBlocks + 1;
  // Every sequence has blocks of its own, out of order.
  const table = tensor("i32", [chunks.length, maxBlocks], (i) => 1 + i * 31 % (blocks - 1));
  const place = (s: number, t: number, h: number) => {
    const page = table.data[s * maxBlocks + Math.floor(t / block)]!;
    return ((page * kvHeads + h) * block + t % block) * headDim;
  };
  // Of blocks that no query of a chunk sees any more nothing is known but that the table has none.
  const gone = chunks.map(([start]) => Math.floor(Math.max(0, start - window + 1) / block));
  // Only what a sequence has written is finite: not the rest of its last block, nor any other.
  const alive = new Set<number>();
  chunks.forEach(([start, count], s) => {
    for (let t = gone[s]! * block; t < start + count; t++) {
      for (let h = 0; h < kvHeads; h++) alive.add(place(s, t, h) / headDim);
    }
  });
  const at = (i: number) => alive.has(Math.floor(i / headDim)) ? 2 * random() : NaN;
  const shape = [blocks, kvHeads, block, headDim];
  const [keys, values] = [tensor("bf16", shape, at, layout), tensor("bf16", shape, at)];
  const T = chunks.reduce((sum, [, count]) => sum + count, 0);
  const query = tensor("bf16", [T, heads, headDim], () => 2 * random());

  const work: number[] = [];
  let first = 0;
  chunks.forEach(([start, count], s) => {
    for (let q = 0; q < count; q += queries) {
      const n = Math.min(queries, count - q);
      work.push(s, first + q, n, start + q, Math.ceil((start + q + n) / (block * pages)));
    }
    first += count;
  });
  work.push(0, 0, 0, 0, 0, 0, 0, 0, 0, 0); // items of padding do nothing

  const [qs, ks, vs] = [numbers("bf16", query), numbers("bf16", keys, layout), numbers("bf16", values)];
  const expected: number[] = [];
  const slack: number[] = [];
  chunks.forEach(([start, count], s) => {
    for (let n = 0; n < count; n++) {
      const row = expected.length / headDim;
      for (let h = 0; h < heads; h++) {
        const kv = Math.floor(h / group);
        let size = 0;
        const first = Math.max(0, start + n + 1 - window);
        const scores = Array.from({ length: start + n + 1 - first }, (_, i) => {
          const t = first + i;
          let [dot, terms] = [0, 0];
          for (let d = 0; d < headDim; d++) {
            const term = qs[(row + h) * headDim + d]! * ks[place(s, t, kv) + d]!;
            dot += term;
            terms += Math.abs(term);
          }
          size = Math.max(size, terms / Math.sqrt(headDim));
          return dot / Math.sqrt(headDim);
        });
        const top = Math.max(...scores);
        const p = scores.map((score) => Math.exp(score - top));
        const sum = p.reduce((a, b) => a + b, 0);
        const off = ROUNDING.bf16! + EPSILON * (2 * (headDim + 4) * size + 2 * scores.length + 16);
        for (let d = 0; d < headDim; d++) {
          const terms = p.map((e, t) => e / sum * vs[place(s, first + t, kv) + d]!);
          expected.push(terms.reduce((a, b) => a + b, 0));
          slack.push(off * terms.reduce((a, b) => a + Math.abs(b), 0));
        }
      }
    }
  });
  gone.forEach((blocks, s) => table.data.fill(-1, s * maxBlocks, s * maxBlocks + blocks));
  await agree(
    attention({ ...c, keys: layout }),
    {
      query,
      keys,
      values,
      table,
      work: tensor("i32", [work.length / 5, 5], (i) => work[i]!),
      out: tensor("bf16", [T, heads, headDim], () => NaN),
    },
    { out: { values: expected, slack } },
  );
}

const CASES: readonly Case[] = [
  { heads: 6, kvHeads: 2, headDim: 20, block: 8, pages: 2, queries: 1 },
  { heads: 6, kvHeads: 2, headDim: 20, block: 8, pages: 2, queries: 5 },
  { heads: 4, kvHeads: 4, headDim: 6, block: 5, pages: 3, queries: 1 },
  { heads: 4, kvHeads: 4, headDim: 6, block: 5, pages: 3, queries: 4 },
  { heads: 8, kvHeads: 1, headDim: 80, block: 16, pages: 1, queries: 1 },
  { heads: 4, kvHeads: 2, headDim: 128, block: 16, pages: 4, queries: 16 },
  { heads: 6, kvHeads: 2, headDim: 20, block: 8, pages: 2, queries: 1, window: 1 },
  { heads: 6, kvHeads: 2, headDim: 20, block: 8, pages: 2, queries: 5, window: 13 },
  { heads: 5, kvHeads: 1, headDim: 96, block: 5, pages: 3, queries: 1, window: 16 },
  { heads: 5, kvHeads: 1, headDim: 96, block: 5, pages: 3, queries: 4, window: 31 },
];
for (const layout of ["rows", "panels"] as const) {
  for (const c of CASES) {
    const { heads, kvHeads, headDim, queries, window } = c;
    const kind = queries === 1 ? "decode" : `prefill by ${queries}`;
    Deno.test(
      `attention() is a softmax over what is written: ${kind}, ${heads}/${kvHeads} heads of ${headDim}${
        window ? `, the last ${window} tokens` : ""
      }, keys in ${layout}`,
      () => attend(c, layout),
    );
  }
}
