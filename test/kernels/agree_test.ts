/** The comparison itself can fail: kernels with a small fault in them are found. */
import { assertRejects } from "@std/assert";
import { ceilDiv, input, kernel, output } from "../../dsl/kernel.ts";
import { numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON } from "./agree.ts";

const [M, width] = [5, 21];

/** Sums of rows by chunks of 8 columns, with a fault where a real kernel could have one. */
function sums(fault: "none" | "bf16 sum" | "last chunk" | "last row" | "merge" | "scale") {
  return kernel({
    name: `sums with ${fault}`,
    params: { x: input("bf16", "M", width), y: output("f32", "M") },
    grid: ({ M }) => [fault === "last row" ? M - 1 : M],
    body(k, { x, y }, [i]) {
      const rounds = ceilDiv(width, 8) - Number(fault === "last chunk");
      k.fold(rounds, { sum: k.full("f32", [1, 1], 0) }, {
        body(round, { sum }) {
          const next = sum.add(k.reduce("sum", k.load(x.tile([i, round], [1, 8]))));
          return { sum: fault === "bf16 sum" ? next.cast("bf16").cast("f32") : next };
        },
        merge: (left, right) => ({
          sum: fault === "merge" ? left.sum.max(right.sum) : left.sum.add(right.sum),
        }),
        finish: ({ sum }) => k.store(y.tile([i], [1, 1]), fault === "scale" ? sum.mul(1 + 2 ** -16) : sum),
      });
    },
  });
}

async function compare(fault: Parameters<typeof sums>[0]) {
  const x = tensor("bf16", [M, width], random);
  const y = tensor("f32", [M], () => NaN);
  const xs = numbers("bf16", x);
  const rows = Array.from({ length: M }, (_, i) => xs.slice(i * width, (i + 1) * width));
  const add = (a: number, b: number) => a + b;
  const values = rows.map((row) => row.reduce(add, 0));
  const slack = rows.map((row) => width * EPSILON * row.map(Math.abs).reduce(add, 0));
  await agree(sums(fault), { x, y }, { y: { values, slack } });
}

Deno.test("agree() passes what is right, and finds small faults", async () => {
  await compare("none");
  for (const fault of ["bf16 sum", "last chunk", "last row", "merge", "scale"] as const) {
    await assertRejects(() => compare(fault), Error, "expected");
  }
});
