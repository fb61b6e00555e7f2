import { assertEquals, assertThrows } from "@std/assert";
import { attention } from "../../dsl/kernels/attention.ts";
import { linear } from "../../dsl/kernels/gemm.ts";
import { countCost } from "./count_target.ts";
import { softcap } from "./softcap.ts";

Deno.test("recipe: a target that counts knows what a matrix multiplication costs", () => {
  const [rows, cols, depth] = [16, 32, 256];
  const kernel = linear({ width: 64, depth, tile: [rows, cols, 64], layout: "rows" });
  assertEquals(countCost(kernel), {
    flops: 2 * rows * cols * depth,
    bytesRead: 2 * depth * (rows + cols),
    bytesWritten: 2 * rows * cols,
  });
});

Deno.test("recipe: the same target takes every kernel", () => {
  // div, mul, exp2, add, div, sub, mul: seven operations on each number.
  assertEquals(countCost(softcap({ width: 10, cap: 3 })), { flops: 70, bytesRead: 20, bytesWritten: 20 });
});

Deno.test("recipe: what cannot be known is an error, and no guess", () => {
  const kernel = attention({
    heads: 2,
    kvHeads: 1,
    headDim: 64,
    block: 16,
    pages: 1,
    keys: "rows",
    queries: 1,
  });
  assertThrows(() => countCost(kernel), RangeError, "known only at run time");
});
