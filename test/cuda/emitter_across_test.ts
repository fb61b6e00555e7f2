import { input, kernel, output } from "../../dsl/kernel.ts";
import { logprobs, REPORT, sample } from "../../dsl/kernels/sampling.ts";
import { below, random, tensor } from "../tensors.ts";
import { compare, PLAIN, test } from "./emulated.ts";
import { samplingRows } from "./sampling_rows.ts";

test("emitted reductions, scans and maps equal the interpreter's at many shapes", () => {
  for (const [rows, cols] of [[1, 7], [3, 33], [5, 128], [16, 24], [40, 3], [1, 2048], [130, 1]] as const) {
    const k = kernel({
      name: "across",
      params: {
        x: input("f32", "R", "C"),
        n: input("i32", "R", "C"),
        sum: output("f32", "R"),
        top: output("i32", "R", 1),
        low: output("f32", "R", 1),
        y: output("f32", "R", "C"),
        s: output("i32", "R", "C"),
      },
      grid: () => [2],
      body(k, { x, n, sum, top, low, y, s }, [p]) {
        const v = k.load(x.tile([p, 0], [rows, cols]));
        const m = k.load(n.tile([p, 0], [rows, cols]));
        const total = k.reduce("sum", v);
        k.store(low.tile([p, 0], [rows, 1]), k.reduce("min", v).sub(total));
        k.store(top.tile([p, 0], [rows, 1]), k.reduce("max", m));
        const numbers = k.columns(cols).mul(3).add(k.rows(rows).mul(2));
        k.store(y.tile([p, 0], [rows, cols]), v.mul(numbers.cast("f32")));
        k.store(s.tile([p, 0], [rows, cols]), k.scan(m).add(numbers));
        if (rows === 1) k.store(sum.tile([p], [1, 1]), total);
      },
    });
    const shape = [2 * rows, cols];
    const f = (...s: number[]) => tensor("f32", s, random);
    compare(k, PLAIN, {
      x: f(...shape),
      n: tensor("i32", shape, () => below(1000) - 500),
      sum: f(2 * rows),
      top: tensor("i32", [2 * rows, 1]),
      low: f(2 * rows, 1),
      y: f(...shape),
      s: tensor("i32", shape),
    }, 1e-4);
  }
});

const vocabulary = 2500;
const { settings, rows: S } = samplingRows();
const logits = tensor("f32", [S, vocabulary], () => 6 * random());

test("emitted sampling draws the interpreter's tokens under every filter", () => {
  const tensors = { logits, settings, last: tensor("i32", [S]), chosen: tensor("i32", [S]) };
  compare(sample({ vocabulary }), PLAIN, tensors, 0);
});

test("emitted log-probabilities and rankings equal the interpreter's", () => {
  compare(logprobs({ vocabulary }), PLAIN, {
    logits,
    settings,
    chosen: tensor("i32", [S], () => below(vocabulary)),
    report: tensor("f32", [S, REPORT.columns]),
  }, 1e-5);
});
