/**
 * Linear layers that do half of an RMS norm each: the one before multiplies by its weight and sums squares, the one
 * after divides by the root of their mean. See gemm.ts.
 *
 * @module
 */
import { layer, type Linear, product, products, swiglu } from "./gemm.ts";
import { ceilDiv, input, kernel, output, stored, weight } from "../kernel.ts";
import type { Builder, Tile, View } from "../language.ts";
import type { Target } from "../schedule.ts";

/**
 * `y += x · wᵀ` and the half of the RMS norm after it that needs no whole rows: the new y times the norm's weight, and
 * the sum of squares of each row of this tile of y, one of `ceilDiv(width, cols)` parts. The layer that reads `normed`
 * does the other half (see {@linkcode linearNormed}). Rounded once, as the norm alone would be.
 */
export function linearAddNorm(c: Linear) {
  const { x, w, y, grid, box } = layer(c);
  const [rows, cols] = box;
  return kernel({
    name: "linear_add_norm",
    params: {
      ...{ x, w, y, weight: weight("bf16", c.width), normed: output("bf16", "M", c.width) },
      squares: output("f32", "M", ceilDiv(c.width, cols)),
    },
    grid,
    body(k, { x, w, y, weight, normed, squares }, [j, i]) {
      product(k, c, (r, b) => x.tile([i, r], b), (r, b) => w.tile([j, r], b), (sum) => {
        const residual = y.tile([i, j], box);
        const by = k.load(weight.tile([j], [1, cols]));
        // Beyond the last column both the sum and the residual are 0.
        const total = sum.add(k.load(residual));
        k.store(residual, total);
        k.store(normed.tile([i, j], box), total.mul(by));
        k.store(squares.tile([i, j], [rows, 1]), k.reduce("sum", total.mul(total)));
      });
    },
  });
}

/** The half of a norm that is left to a layer. */
export interface Norm {
  /** Parts of a row's sum of squares. */
  readonly parts: number;
  readonly epsilon: number;
}

/** `1 / √(mean(x²) + ε)` of rows that are `depth` wide, from a view of their sums of squares. */
function scaleOf(k: Builder, squares: View<"f32">, { depth, epsilon }: Linear & Norm): Tile<"f32"> {
  return k.reduce("sum", k.load(squares)).div(depth).add(epsilon).rsqrt();
}

/** `y = norm(x) · wᵀ` where x was multiplied by the norm's weight already ({@linkcode linearAddNorm}). */
export function linearNormed(c: Linear & Norm) {
  const { x, w, y, grid, box } = layer(c);
  return kernel({
    name: "linear_normed",
    params: { x, w, squares: input("f32", "M", c.parts), y },
    grid,
    body(k, { x, w, squares, y }, [j, i]) {
      product(k, c, (r, b) => x.tile([i, r], b), (r, b) => w.tile([j, r], b), (sum) => {
        const scale = scaleOf(k, squares.tile([i, 0], [box[0], c.parts]), c);
        k.store(y.tile([i, j], box), sum.mul(scale));
      });
    },
  });
}

/** `y = norm(x) · wᵀ + bias`, likewise. */
export function linearBiasNormed(c: Linear & Norm) {
  const { x, w, y, grid, box } = layer(c);
  return kernel({
    name: "linear_bias_normed",
    params: { x, w, squares: input("f32", "M", c.parts), bias: weight("bf16", c.width), y },
    grid,
    body(k, { x, w, squares, bias, y }, [j, i]) {
      product(k, c, (r, b) => x.tile([i, r], b), (r, b) => w.tile([j, r], b), (sum) => {
        const scale = scaleOf(k, squares.tile([i, 0], [box[0], c.parts]), c);
        k.store(y.tile([i, j], box), sum.mul(scale).add(k.load(bias.tile([j], [1, box[1]]))));
      });
    },
  });
}

/** The same for `norm(x)` where x was multiplied by the norm's weight already ({@linkcode linearAddNorm}). */
export function linearGatedNormed(c: Linear & Norm) {
  const { x, y, grid, box } = layer(c);
  return kernel({
    name: "linear_gated_normed",
    params: {
      ...{ x, w: stored(c.layout, weight("bf16", 2 * c.width, c.depth)) },
      ...{ squares: input("f32", "M", c.parts), y },
    },
    grid,
    body(k, { x, w, squares, y }, at) {
      products(k, c, x, w, at, (gate, up) => {
        const scale = scaleOf(k, squares.tile([at[1], 0], [box[0], c.parts]), c);
        k.store(y.tile([at[1], at[0]], box), swiglu(gate.mul(scale), up.mul(scale)));
      });
    },
  });
}

/**
 * Whether a machine does the norms of `rows` tokens in the layers around them. Worth it where a kernel more costs what
 * its data does, and the parts of many rows are not more than the registers of the warp that ends a layer hold.
 */
export function splitsNorms(target: Target, rows: number): boolean {
  return target === "sm90" || target === "sm80" && rows <= 16;
}
