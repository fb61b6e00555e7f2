/**
 * What is known of a mask before any element is looked at: masks of attention compare numbers in a row, so their ends
 * tell whether a whole tile passes.
 *
 * @module
 */
import type { Value } from "../ir.ts";
import type { Emitter } from "./emitter.ts";
import { literal } from "./scalar.ts";

/** C condition under which `mask` holds for every element of its tile; nothing if none is known. */
export function holdsEverywhere(mask: Value, e: Emitter): string | undefined {
  const made = e.plan.maker(mask);
  if (made?.op !== "map") return undefined;
  const [a, b] = made.args as readonly [Value, Value];
  if (made.name === "and") {
    const [left, right] = [holdsEverywhere(a, e), holdsEverywhere(b, e)];
    return left && right && `${left} && ${right}`;
  }
  if (made.name !== "lt" && made.name !== "le") return undefined;
  const [most, least] = [end(a, "high", e), end(b, "low", e)];
  return most && least && e.computed(made, (value) => value === a ? most : least);
}

/** C expression of the largest or the smallest element of a tile; nothing if it is not known to be at an end. */
function end(value: Value, which: "low" | "high", e: Emitter): string | undefined {
  const made = e.plan.maker(value);
  if (made?.op === "const") return literal(value.dtype, made.value);
  if (made?.op === "iota") return which === "low" ? "0" : String(value.shape[made.axis] - 1);
  if (value.shape[0] * value.shape[1] === 1) return e.at(value, "0", "0");
  if (made?.op === "cast") {
    const inside = end(made.from, which, e);
    return inside && e.computed(made, () => inside);
  }
  if (made?.op !== "map") return undefined;
  const [a, b] = made.args as readonly [Value, Value];
  const other = which === "low" ? "high" : "low";
  const factor = b && e.plan.maker(b);
  const rising = made.name === "add" || made.name === "min" || made.name === "max" ||
    (made.name === "mul" || made.name === "div") && factor?.op === "const" && factor.value > 0;
  if (!rising && made.name !== "sub") return undefined;
  const [left, right] = [end(a, which, e), end(b, made.name === "sub" ? other : which, e)];
  return left && right && e.computed(made, (operand) => operand === a ? left : right);
}
