/**
 * Attention of a step's new tokens over the paged key-value cache: causal, grouped-query, with an online
 * softmax along the cache (flash attention, Dao et al. 2022). One body serves the chunks of a prefill and the
 * single token of a decode; they differ in the number of queries that a program takes. Which program reads
 * which sequence is data: the host writes a work list each step, so the grid never changes.
 *
 * @module
 */
import { ceilDiv, input, kernel, output, step, stored } from "../kernel.ts";
import type { Tile } from "../language.ts";
import type { Layout } from "../layout.ts";
import type { Schedule, Target } from "../schedule.ts";

/** The constants of attention on one machine. */
export interface Attention {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Tokens in a block of the cache. */
  readonly block: number;
  /** How the keys lie in a block, as `[token, headDim]`; values lie in rows. */
  readonly keys: Layout;
  /** Tokens whose queries one program takes, all of one sequence and in a row. */
  readonly queries: number;
  /** Blocks of the cache that are read at a time. Fixed by the model, so that sums never depend on the load. */
  readonly pages: number;
  /** Tokens that a query sees at most, itself among them; absent: all before it. */
  readonly window?: number;
}

/** Columns of a work item. */
export const WORK = { chunk: 0, row: 1, count: 2, position: 3, tiles: 4, columns: 5 } as const;

/** A finite stand-in for −∞: two masked scores, scaled exactly, may be subtracted without making NaN. */
export const MASKED = -(2 ** 100);

/** Softmax over a stretch of the cache: the largest score, the sum of powers, and the weighted sum of values. */
type Part = { readonly [N in "max" | "sum" | "out"]: Tile<"f32"> };

/**
 * Joins the softmax over two stretches; `scale` makes exponents of two of scores. All have the rows of `left`, the
 * values of `right` may be one row for all.
 */
export function joinParts(scale: number): (left: Part, right: Part) => Part {
  return (left, right) => {
    const top = left.max.max(right.max);
    const [a, b] = [left.max.sub(top).mul(scale).exp2(), right.max.sub(top).mul(scale).exp2()];
    return {
      max: top,
      sum: left.sum.mul(a).add(right.sum.mul(b)),
      out: left.out.mul(a).add(right.out.mul(b)),
    };
  };
}

/** Tokens in a piece of the cache, counted from 0; pieces are joined in order, however many programs share them. */
const PIECE = 256;

/** Rounds of so many tokens in a piece. */
function roundsIn(tokens: number): number {
  return Math.max(1, Math.floor(PIECE / tokens));
}

/**
 * One program for each work item and key-value head; its rows are (token, head of the group). With a window, blocks
 * that no query of an item sees may be −1 in the table, which reads as zeros.
 */
export function attention(c: Attention) {
  const { heads, kvHeads, headDim, block, keys: layout, queries, pages, window } = c;
  const group = heads / kvHeads;
  const rows = queries * group;
  const tokens = block * pages;
  const scale = Math.LOG2E / Math.sqrt(headDim);
  return kernel({
    name: queries === 1 ? "decode_attention" : "prefill_attention",
    params: {
      query: input("bf16", "T", heads, headDim),
      keys: stored(layout, input("bf16", "blocks", kvHeads, block, headDim)),
      values: input("bf16", "blocks", kvHeads, block, headDim),
      table: step("i32", "chunks", "maxBlocks"),
      /** Row of the table, first row of the query, queries, position of the first, tiles; 0 tiles is padding. */
      work: step("i32", "W", WORK.columns),
      out: output("bf16", "T", heads, headDim),
    },
    grid: ({ W }) => [kvHeads, W],
    body(k, t, [head, w]) {
      const chunk = k.at(t.work, [w, WORK.chunk]);
      const count = k.at(t.work, [w, WORK.count]);
      const position = k.at(t.work, [w, WORK.position]);
      const numbers = k.columns(queries);
      const list = k.select(numbers.lt(count), numbers.add(k.at(t.work, [w, WORK.row])), -1);
      const q = k.stage(t.query.gather(list, [head, 0], [group, headDim]));
      // Row r belongs to query ⌊r / group⌋; exact in f32, which every machine divides quickly.
      const query = k.rows(rows).cast("f32").add(0.5).div(group).cast("i32");
      const last = query.add(position);
      const start = {
        max: k.full("f32", [rows, 1], MASKED),
        sum: k.full("f32", [rows, 1], 0),
        out: k.full("f32", [rows, headDim], 0),
      };
      // Whole pieces, so that sums are cut alike whichever query of an item is the first.
      const piece = roundsIn(tokens);
      const before = window && position.sub(window - 1).max(0).cast("f32").div(piece * tokens).cast("i32");
      const skipped = before && before.mul(piece);
      const tiles = k.at(t.work, [w, WORK.tiles]);
      k.fold(skipped ? tiles.sub(skipped) : tiles, start, {
        body(round, { max, sum, out }) {
          const tile = skipped ? round.add(skipped) : round;
          const list = k.load(t.table.tile([chunk, tile], [1, pages]));
          const from = tile.mul(tokens);
          // Before the first query's position everything is of earlier steps.
          const past = from.add(tokens).le(position);
          const keys = k.stage(t.keys.gather(list, [head, 0, 0], [block, headDim]), past);
          const values = k.stage(t.values.gather(list, [head, 0, 0], [block, headDim]), past);
          const at = k.columns(tokens).add(from);
          const visible = window ? at.le(last).and(last.sub(window).lt(at)) : at.le(last);
          // Of a row that sees nothing of a tile all is forgotten once it has seen something.
          const s = k.select(visible, k.gemm(q, keys.T, k.full("f32", [rows, tokens], 0)), MASKED);
          const top = max.max(k.reduce("max", s));
          // One multiplication and subtraction together, where a machine has that.
          const p = s.mul(scale).sub(top.mul(scale)).exp2();
          const fade = max.sub(top).mul(scale).exp2();
          // Values beyond the last query's position were never written for this sequence.
          const written = position.add(count).sub(from).min(tokens);
          return {
            max: top,
            sum: sum.mul(fade).add(k.reduce("sum", p)),
            out: k.gemm(p.cast("bf16"), values, out.mul(fade), written),
          };
        },
        merge: joinParts(scale),
        finish({ sum, out }) {
          const share = k.full("f32", [1, 1], 1).div(sum.max(1e-30));
          k.store(t.out.gather(list, [head, 0], [group, headDim]), out.mul(share));
        },
      });
    },
  });
}

/** Rows of a prefill program on a GPU: what the registers of four warps hold with heads of 128. */
const PREFILL_ROWS = 64;
/** Rows of a prefill program on Hopper, for two warpgroups, and tokens of the cache that it reads at a time. */
const [MATRIX_ROWS, MATRIX_TILE] = [128, 128];
/** Tokens of the cache that a program reads at a time, so that sums are cut alike whatever the load. */
const TILE = 64;
/** So few programs leave threads of a CPU without work at the end. */
const SHARING = 32;
/** The same where each warp has a ring of its own. */
const WARP_TILE = 16;

/** What a launch of attention is tuned for. */
export interface AttentionCase {
  readonly rows: "decode" | "prefill";
  /** Heads that share a key. */
  readonly group: number;
  readonly headDim: number;
  /** Tokens in a block of the cache. */
  readonly block: number;
  /** Programs of the launch: few are cut into more parts; default many. */
  readonly programs?: number;
  /** The most tokens of a sequence, where few programs may share its cache piece by piece. */
  readonly positions?: number;
}

/** Constants and schedule of attention on a machine. */
export interface TunedAttention {
  readonly queries: number;
  readonly pages: number;
  /** How the keys must lie, the same for both kinds of rows. */
  readonly keys: Layout;
  readonly schedule: Schedule<"query" | "keys" | "values">;
}

/** Whether a machine rotates queries and keys in the attention of single tokens (decode_attention.ts). */
export function rotatesInside(target: Target, headDim: number): boolean {
  return (target === "sm80" || target === "sm90") && headDim % 32 === 0; // half a head is a depth of its products
}

/** The only place where a machine meets the tiles of attention. */
export function tuneAttention(
  target: Target,
  { rows, group, headDim, block, programs = Infinity, positions = 0 }: AttentionCase,
): TunedAttention {
  const prefill = rows === "prefill";
  const pages = Math.max(1, Math.floor(TILE / block));
  switch (target) {
    case "reference":
      return { queries: prefill ? 4 : 1, pages, keys: "rows", schedule: { target } };
    case "cpu": {
      const most = ceilDiv(positions, PIECE);
      const parts = prefill || programs > SHARING || most < 2 ? 1 : Math.min(most, 4);
      const cut = { rounds: roundsIn(block * pages), parts, most };
      return { queries: prefill ? 16 : 1, pages, keys: "panels", schedule: { target, grain: 1, cut } };
    }
    case "sm80":
    case "sm90": {
      const keys = "rows";
      const wide = headDim > 128; // a tile takes so much that there is room for few
      const rings = wide ? { keys: 1, values: 1 } : { keys: 2, values: 2 };
      if (prefill && target === "sm90") {
        const [queries, pages] = [Math.floor(MATRIX_ROWS / group), Math.floor(MATRIX_TILE / block)];
        // Whole stretches of the copy engine, and rows and columns that fill the matrix units.
        const fits = queries * group > MATRIX_ROWS - 16 && headDim <= 128 && headDim % 16 === 0 &&
          block % 8 === 0 && pages >= 1 && block * pages % 16 === 0;
        if (fits) {
          const rings = { query: 2, keys: 2, values: 2 };
          const split = { loader: 40, worker: 232 };
          // Programs that run at a time share a head, whose keys and values then stay in the second-level cache.
          const persistent = 128;
          const strands = headDim > 64 ? 4 : 1; // as measured
          return {
            queries,
            pages,
            keys,
            schedule: { target, workers: 2, rings, split, persistent, strands },
          };
        }
      }
      if (prefill) {
        const high = wide ? PREFILL_ROWS / 2 : PREFILL_ROWS;
        const queries = 2 ** Math.floor(Math.log2(Math.max(1, high / group)));
        return { queries, pages, keys, schedule: { target: "sm80", warps: 4, rings } };
      }
      if (target === "sm80") return { queries: 1, pages, keys, schedule: { target, warps: 4, rings } };
      // Every warp reads its own stretch of the cache. Few programs are cut into clusters, only as many as surely find
      // room at once; eight warps ask for more of the cache while their block waits for the kernel before. As measured.
      const blocks = programs > 64 ? 1 : Math.max(2, Math.min(8, 2 ** Math.floor(Math.log2(64 / programs))));
      // Many programs fill the machine by themselves; large parts leave no room for those of eight warps.
      const four = programs >= 512 || wide || group * headDim >= 1024;
      const ring = wide && group > 4 ? 1 : 2;
      return {
        queries: 1,
        pages: Math.max(1, Math.floor(WARP_TILE / block)),
        keys,
        schedule: {
          target: "sm80",
          warps: four ? 4 : 8,
          rings: { keys: ring, values: ring },
          split: { blocks, cluster: true },
          shared: 232_448,
        },
      };
    }
  }
}
