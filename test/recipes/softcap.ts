/**
 * A kernel, as the README shows it: Gemma's soft cap (Gemma Team 2024), `y = cap · tanh(x / cap)`.
 *
 * @module
 */
import { input, kernel, output } from "../../dsl/kernel.ts";

/** Caps rows of `width` numbers: small ones stay what they are, large ones come close to ±`cap`. */
export function softcap({ width, cap }: { width: number; cap: number }) {
  return kernel({
    name: "softcap",
    params: {
      x: input("bf16", "T", width),
      y: output("bf16", "T", width),
    },
    grid: ({ T }) => [T],
    body(k, { x, y }, [row]) {
      const z = k.load(x.tile([row, 0], [1, width])).div(cap);
      const e = z.mul(2 * Math.LOG2E).exp2(); // e^(2z)
      const tanh = k.full("f32", [1, width], 1).sub(k.full("f32", [1, width], 2).div(e.add(1)));
      k.store(y.tile([row, 0], [1, width]), tanh.mul(cap));
    },
  });
}
