/**
 * Linear layers with a bias, as GPT-NeoX has them everywhere: what follows the sum differs. See gemm.ts.
 *
 * @module
 */
import { layer, type Linear, product } from "./gemm.ts";
import { kernel, weight } from "../kernel.ts";
import type { Builder, Tile } from "../language.ts";

/** `y += x · wᵀ + bias`. */
export function linearAddBias(c: Linear) {
  const { x, w, y, grid, box } = layer(c);
  return kernel({
    name: "linear_add_bias",
    params: { x, w, bias: weight("bf16", c.width), y },
    grid,
    body(k, { x, w, bias, y }, [j, i]) {
      product(k, c, (r, b) => x.tile([i, r], b), (r, b) => w.tile([j, r], b), (sum) => {
        const residual = y.tile([i, j], box);
        k.store(residual, sum.add(k.load(bias.tile([j], [1, box[1]]))).add(k.load(residual)));
      });
    },
  });
}

/** How GELU (Hendrycks and Gimpel 2016) is computed: exactly, or by the tanh that approximates it. */
export type Gelu = "erf" | "tanh";

/** `y = gelu(x · wᵀ + bias)`. */
export function linearGelu({ gelu, ...c }: Linear & { readonly gelu: Gelu }) {
  const { x, w, y, grid, box } = layer(c);
  return kernel({
    name: "linear_gelu",
    params: { x, w, bias: weight("bf16", c.width), y },
    grid,
    body(k, { x, w, bias, y }, [j, i]) {
      product(k, c, (r, b) => x.tile([i, r], b), (r, b) => w.tile([j, r], b), (sum) => {
        const biased = sum.add(k.load(bias.tile([j], [1, box[1]])));
        if (gelu === "tanh") return k.store(y.tile([i, j], box), byTanh(biased));
        const beyond = halfErfc(k, biased);
        k.store(y.tile([i, j], box), biased.mul(k.select(biased.lt(0), beyond, beyond.neg().add(1))));
      });
    },
  });
}

/** `x / 2 · (1 + tanh u)` is `x / (1 + e^−2u)`. */
function byTanh(x: Tile<"f32">): Tile<"f32"> {
  const twice = x.mul(x).mul(0.044715).add(1).mul(x).mul(2 * Math.sqrt(2 / Math.PI));
  return x.div(twice.mul(-Math.LOG2E).exp2().add(1));
}

/**
 * Half of erfc(|x| / √2), what the normal distribution has beyond |x|, to 8e-8 (Abramowitz and Stegun 1964,
 * 7.1.26).
 */
function halfErfc(k: Builder, x: Tile<"f32">): Tile<"f32"> {
  const number = (value: number) => k.full("f32", [1, 1], value);
  const t = number(1).div(x.max(x.neg()).mul(0.3275911 * Math.SQRT1_2).add(1));
  const terms = [-1.453152027, 1.421413741, -0.284496736, 0.254829592];
  const sum = terms.reduce((sum, term) => sum.mul(t).add(term), number(1.061405429));
  return sum.mul(t).mul(x.mul(x).mul(-Math.LOG2E / 2).exp2()).mul(0.5);
}
