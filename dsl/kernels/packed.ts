/**
 * Linear layers whose weights stay quantised in memory, in the groups of ggml's Q8_0 or Q4_1, and are widened in
 * registers. The blocks are taken apart: quants, scales and, for Q4_1, the lowest numbers are tensors of their own.
 *
 * @module
 */
import { GROUP } from "../ir.ts";
import { ceilDiv, input, kernel, output, step, stored, weight } from "../kernel.ts";
import type { Builder, Index, Matrix, Packed, Param, Shared, Tile, View } from "../language.ts";
import type { Layout } from "../layout.ts";
import type { Schedule, Target } from "../schedule.ts";
import { type Linear, tuneLinear } from "./gemm.ts";

/** How quantised weights are packed. */
export type PackedForm = "q8_0" | "q4_1";

/** The constants of a layer with quantised weights; its depth and its tile's are whole groups. */
export interface PackedLinear extends Linear {
  readonly form: PackedForm;
}

/** Element type of the quants, and how many weights lie in each. */
export function quantsOf(form: PackedForm): { readonly dtype: "i8" | "u8"; readonly each: 1 | 2 } {
  return form === "q8_0" ? { dtype: "i8", each: 1 } : { dtype: "u8", each: 2 };
}

/** Element types and extents of the tensors of a matrix; `low` is there for Q4_1 only. */
export function packedTensors(form: PackedForm, rows: number, depth: number) {
  const { dtype, each } = quantsOf(form);
  const scale = { dtype: "f16", extents: [rows, depth / GROUP] } as const;
  const all = { w: { dtype, extents: [rows, depth / each] } as const, scale, low: scale };
  const { low: _, ...some } = all;
  return (form === "q4_1" ? all : some) as typeof all;
}

/** The same as parameters of a kernel. */
function matrixOf({ form, layout }: { form: PackedForm; layout: Layout }, rows: number, depth: number) {
  const tensors = packedTensors(form, rows, depth);
  const params = Object.entries(tensors).map(([n, t]) => [n, stored(layout, weight(t.dtype, ...t.extents))]);
  return Object.fromEntries(params) as {
    readonly [N in keyof typeof tensors]: Param<
      typeof tensors[N]["dtype"],
      readonly [number, number],
      "read"
    >;
  };
}

type Parts = { readonly w: Matrix<"i8" | "u8"> } & { readonly [N in "scale" | "low"]: Matrix<"f16"> };

/** The weights from row `first` on that round `round` of the sum over the depth takes. */
function weightsAt(k: Builder, c: PackedLinear, m: Parts, first: Tile<"i32">, round: Index): Packed {
  const [, cols, deep] = c.tile;
  const part = <D extends "i8" | "u8" | "f16">(from: Matrix<D>, width: number): Shared<D> =>
    k.stage(from.slice([first, typeof round === "number" ? round * width : round.mul(width)], [cols, width]));
  const [w, scale] = [part(m.w, deep / quantsOf(c.form).each), part(m.scale, deep / GROUP)];
  return k.unpack(w, scale, c.form === "q4_1" ? part(m.low, deep / GROUP) : undefined);
}

/** Sums of `x · wᵀ` for the weights that begin at each row of `first`, in f32 and in the order of the depth. */
function products(
  k: Builder,
  c: PackedLinear,
  x: (round: Index, box: readonly [number, number]) => View<"bf16">,
  m: Parts,
  first: readonly Tile<"i32">[],
  finish: (sums: readonly Tile<"f32">[]) => void,
) {
  const [rows, cols, deep] = c.tile;
  const start = Object.fromEntries(first.map((_, n) => [n, k.full("f32", [rows, cols], 0)]));
  k.fold(ceilDiv(c.depth, deep), start, {
    body(round, sums) {
      const a = k.stage(x(round, [rows, deep]));
      const each = first.map((at, n) => [n, k.gemm(a, weightsAt(k, c, m, at, round).T, sums[n]!)]);
      return Object.fromEntries(each);
    },
    merge: (left, right) =>
      Object.fromEntries(first.map((_, n) => [n, (left[n] as Tile<"f32">).add(right[n]!)])),
    finish: (sums) => finish(first.map((_, n) => sums[n] as Tile<"f32">)),
  });
}

function layer(c: PackedLinear) {
  const [rows, cols] = c.tile;
  return {
    x: input("bf16", "M", c.depth),
    y: output("bf16", "M", c.width),
    grid: ({ M }: { readonly M: number }) => [ceilDiv(c.width, cols), ceilDiv(M, rows)] as const,
    box: [rows, cols] as const,
  };
}

/** `y = x · wᵀ`, or `y += x · wᵀ` with `adds`. */
export function packedLinear(c: PackedLinear & { readonly adds: boolean }) {
  const { x, y, grid, box } = layer(c);
  return kernel({
    name: `linear_${c.adds ? "add_" : ""}${c.form}`,
    params: { x, ...matrixOf(c, c.width, c.depth), y },
    grid,
    body(k, { x, y, ...m }, [j, i]) {
      products(k, c, (r, b) => x.tile([i, r], b), m, [j.mul(box[1])], ([sum]) => {
        const at = y.tile([i, j], box);
        k.store(at, c.adds ? sum!.add(k.load(at)) : sum!);
      });
    },
  });
}

/** `y = x · wᵀ + bias`. */
export function packedBias(c: PackedLinear) {
  const { x, y, grid, box } = layer(c);
  return kernel({
    name: `linear_bias_${c.form}`,
    params: { x, ...matrixOf(c, c.width, c.depth), bias: weight("bf16", c.width), y },
    grid,
    body(k, { x, y, bias, ...m }, [j, i]) {
      products(k, c, (r, b) => x.tile([i, r], b), m, [j.mul(box[1])], ([sum]) => {
        k.store(y.tile([i, j], box), sum!.add(k.load(bias.tile([j], [1, box[1]]))));
      });
    },
  });
}

/** `y = silu(x · gateᵀ) ∘ (x · upᵀ)`; the weights are gate above up, `2 · width` rows. */
export function packedGated(c: PackedLinear) {
  const { x, y, grid, box } = layer(c);
  return kernel({
    name: `linear_gated_${c.form}`,
    params: { x, ...matrixOf(c, 2 * c.width, c.depth), y },
    grid,
    body(k, { x, y, ...m }, [j, i]) {
      const first = j.mul(box[1]);
      products(k, c, (r, b) => x.tile([i, r], b), m, [first, first.add(c.width)], ([gate, up]) => {
        k.store(y.tile([i, j], box), gate!.div(gate!.mul(-Math.LOG2E).exp2().add(1)).mul(up!));
      });
    },
  });
}

/** Logits of the rows that sample: `y[m] = x[rows[m]] · wᵀ`, kept in f32. */
export function packedHead(c: PackedLinear) {
  const { grid, box } = layer(c);
  return kernel({
    name: `head_${c.form}`,
    params: {
      x: input("bf16", "T", c.depth),
      rows: step("i32", "M"),
      ...matrixOf(c, c.width, c.depth),
      y: output("f32", "M", c.width),
    },
    grid,
    body(k, { x, rows, y, ...m }, [j, i]) {
      const list = k.load(rows.tile([i], [1, box[0]]));
      products(k, c, (r, [, deep]) => x.gather(list, [r], [1, deep]), m, [j.mul(box[1])], ([sum]) => {
        k.store(y.tile([i, j], box), sum!);
      });
    },
  });
}

/** The table's row of each token, as `embedding` in embedding.ts; one program for each group of it. */
export function packedEmbedding({ vocabulary, width, ...c }: {
  readonly vocabulary: number;
  readonly width: number;
  readonly layout: Layout;
  readonly form: PackedForm;
}) {
  return kernel({
    name: `embedding_${c.form}`,
    params: {
      ...{ tokens: step("i32", "T"), slots: step("i32", "T"), last: input("i32", "S") },
      ...matrixOf(c, vocabulary, width),
      y: output("bf16", "T", width),
    },
    grid: ({ T }) => [width / GROUP, T],
    body(k, { tokens, slots, last, w, scale, low, y }, [group, t]) {
      const given = k.at(tokens, [t]);
      const token = k.select(given.lt(0), k.at(last, [k.at(slots, [t])]), given);
      const d = k.load(scale.gather(token, [group], [1, 1]));
      const bytes = k.load((w as Matrix<"u8">).gather(token, [group], [1, GROUP / quantsOf(c.form).each]));
      if (c.form === "q8_0") return k.store(y.tile([t, group], [1, GROUP]), bytes.cast("f32").mul(d));
      const m = k.load(low.gather(token, [group], [1, 1]));
      [bytes.and(15), bytes.shr(4)].forEach((q, n) =>
        k.store(y.tile([t, group.mul(2).add(n)], [1, GROUP / 2]), q.cast("f32").mul(d).add(m))
      );
    },
  });
}

/** Constants and schedule of a layer of `rows` weights, for so many rows of x. */
export function tunePacked(
  target: Target,
  count: number,
  { form, rows: width, depth }: { readonly form: PackedForm; readonly rows: number; readonly depth: number },
): { readonly constants: PackedLinear; readonly schedule: Schedule<"x" | "w" | "scale" | "low"> } {
  const small = target === "sm90" ? "sm80" : target; // its matrix units take operands from memory only
  const { tile, layout, schedule } = tuneLinear(small, count, 1, width);
  const constants = { width, depth, tile, layout, form };
  if (schedule.target !== "sm80") return { constants, schedule };
  // A gated layer takes twice the weights; a row of scales takes 16 bytes, as does what keeps rows in different banks.
  const [rows, cols, deep] = tile;
  const each = rows * (2 * deep + 16) + 2 * cols * (deep + 16 + 16 + 16);
  const ring = each * 2 * (schedule.split ? schedule.warps : 1) <= SHARED ? 2 : 1;
  const rings = { x: ring, w: ring, scale: ring, ...form === "q4_1" && { low: ring } };
  return { constants, schedule: { ...schedule, rings } };
}

/** Shared memory of a block on every GPU, in bytes. */
const SHARED = 101_376;
