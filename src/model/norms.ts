/**
 * Norms in two halves, on machines where that saves a kernel: the launch that makes the rows multiplies them by the
 * norm's weight and sums their squares, the layer that reads them divides by the root of the mean.
 *
 * @module
 */
import type { DeviceArray } from "../device/device.ts";
import type { Norm } from "../../dsl/kernels/normed.ts";
import type { Rows } from "./model.ts";
import type { Line, Recipe, Scratch } from "./recipe.ts";

/** How the launch that made some rows does the first half of their norm as well, once. */
export interface Maker {
  /** Sums of squares that it makes of a row. */
  readonly parts: number;
  readonly prepare: (
    norm: { readonly [N in "weight" | "normed"]: DeviceArray<"bf16"> } & { readonly squares: Scratch<"f32"> },
  ) => void;
  busy?: true;
}

/** A norm that was written down whole. */
export interface WholeNorm {
  readonly x: Rows;
  readonly weight: DeviceArray<"bf16">;
  readonly epsilon: number;
  readonly line: Line;
  readonly maker: Maker | undefined;
  /** Once it is in halves: the sums of squares, `[rows, parts]`. */
  squares?: Scratch<"f32">;
}

/** The norms that made rows. */
export const NORMS: WeakMap<Rows, WholeNorm> = new WeakMap();

/** @throws {Error} If `y` has only half of its norm: what reads it does not know of the other. */
export function expectWhole(y: Rows): void {
  if (NORMS.get(y)?.squares) {
    throw new Error(
      "Cannot multiply rows: half of their norm is done, and this layer does not do the other half",
    );
  }
}

/**
 * Cuts the norm that made `y` in halves: afterwards `y` holds rows times the weight. Whoever reads it has to do the
 * other half, with the squares that this returns; nothing if there is no norm, or none that can be cut.
 */
export function halve(
  recipe: Recipe,
  y: Rows,
): { readonly squares: Scratch<"f32">; readonly half: Norm } | undefined {
  const norm = NORMS.get(y);
  if (!norm) return undefined;
  const { maker, epsilon, weight } = norm;
  if (!norm.squares) {
    if (!maker || maker.busy) return undefined;
    maker.busy = true;
    norm.squares = recipe.scratch("f32", y.shape[0]!, maker.parts);
    maker.prepare({ weight, normed: y, squares: norm.squares });
    recipe.drop(norm.line);
  }
  return { squares: norm.squares, half: { parts: norm.squares.shape[1]!, epsilon } };
}
