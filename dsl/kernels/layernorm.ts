/**
 * Layer normalisation (Ba et al. 2016): `y = (x − mean(x)) / √(var(x) + ε) · weight + bias`, by rows.
 *
 * @module
 */
import { input, kernel, output, weight } from "../kernel.ts";

/** Normalises one row of `width` numbers in each program. */
export function layernorm({ width, epsilon }: { width: number; epsilon: number }) {
  return kernel({
    name: "layernorm",
    params: {
      x: input("bf16", "T", width),
      weight: weight("bf16", width),
      bias: weight("bf16", width),
      y: output("bf16", "T", width),
    },
    grid: ({ T }) => [T],
    body(k, { x, weight, bias, y }, [i]) {
      const v = k.load(x.tile([i, 0], [1, width]));
      // Around the mean, because the difference of the mean square and the squared mean cancels.
      const off = v.sub(k.reduce("sum", v).div(width));
      const scale = k.reduce("sum", off.mul(off)).div(width).add(epsilon).rsqrt();
      const scaled = off.mul(scale).mul(k.load(weight.tile([0], [1, width])));
      k.store(y.tile([i, 0], [1, width]), scaled.add(k.load(bias.tile([0], [1, width]))));
    },
  });
}
