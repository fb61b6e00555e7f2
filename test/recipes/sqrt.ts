/**
 * An operation, as the README shows it: what a new row of `OPS` in dsl/ops.ts holds.
 *
 * @module
 */
import type { Op } from "../../dsl/ops.ts";

/** The square root. */
export const sqrt = {
  infer: (type: "f32") => {
    if (type !== "f32") throw new TypeError(`operand is ${type}, expected f32`);
    return type;
  },
  js: (a) => Math.sqrt(a),
  wasm: () => "f32x4.sqrt",
  cuda: (a) => `sqrtf(${a})`,
} satisfies Op;
