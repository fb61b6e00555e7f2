/** Embedding and the norms, against sums in f64. */
import { embedding, embeddingNorm } from "../../dsl/kernels/embedding.ts";
import { layernorm } from "../../dsl/kernels/layernorm.ts";
import { rmsnorm, rmsnormPicked } from "../../dsl/kernels/rmsnorm.ts";
import { below, numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON } from "./agree.ts";

const nan = () => NaN;

Deno.test("embedding() copies the row of each token, given or sampled last, bit by bit", async () => {
  for (const layout of ["rows", "panels"] as const) {
    for (const [vocabulary, width] of [[11, 37], [45, 70], [9, 1]] as const) {
      const T = 7;
      const tokens = tensor("i32", [T], (i) => i % 3 === 1 ? -1 : below(vocabulary));
      const slots = tensor("i32", [T], (i) => i % 4);
      // Slots that no row asks for hold what is no token.
      const last = tensor("i32", [5], (i) => i === 4 ? 1 << 30 : below(vocabulary));
      const ids = Array.from(tokens.data, (given, i) => given < 0 ? last.data[slots.data[i]!]! : given);
      // Rows of the table that no token names are NaN.
      const named = new Set(ids);
      const at = (i: number) => named.has(Math.floor(i / width)) ? random() : NaN;
      const table = tensor("bf16", [vocabulary, width], at, layout);
      const all = numbers("bf16", table, layout);
      await agree(
        embedding({ vocabulary, width, layout }),
        { tokens, slots, last, table, y: tensor("bf16", [T, width], nan) },
        { y: { values: ids.flatMap((id) => all.slice(id * width, (id + 1) * width)) } },
      );
    }
  }
});

// A norm is a sum of `width` squares, all positive, so its relative error is at most that of a sum of as many terms,
// halved by the root; then four more operations, of which one is the reciprocal root.
const normError = (terms: number) => (terms / 2 + 8) * EPSILON;

Deno.test("rmsnorm() divides each row by its root mean square", async () => {
  for (const [T, width, rows] of [[3, 10, 2], [5, 81, 2], [1, 7, 4], [4, 129, 3], [2, 1030, 1]] as const) {
    for (const [size, epsilon] of [[1, 1e-6], [1e-3, 1e-5], [300, 1e-6]] as const) {
      const x = tensor("bf16", [T, width], () => size * random());
      const weight = tensor("bf16", [width], random);
      const [xs, ws] = [numbers("bf16", x), numbers("bf16", weight)];
      const values = xs.map((value, i) => {
        const row = xs.slice(i - i % width, i - i % width + width);
        return value / Math.sqrt(row.reduce((s, e) => s + e * e, 0) / width + epsilon) * ws[i % width]!;
      });
      await agree(
        rmsnorm({ width, epsilon, rows }),
        { x, weight, y: tensor("bf16", [T, width], nan) },
        { y: { values, slack: values.map((v) => Math.abs(v) * normError(width)) } },
      );
    }
  }
});

Deno.test("layernorm() brings each row to mean 0 and variance 1, then scales and shifts it", async () => {
  for (const [T, width] of [[3, 10], [5, 81], [1, 7], [2, 1030]] as const) {
    // A mean far from 0 is where the wrong formula cancels.
    for (const [mean, epsilon] of [[0, 1e-5], [30, 1e-5], [0, 1]] as const) {
      const x = tensor("bf16", [T, width], () => mean + random());
      const [weight, bias] = [tensor("bf16", [width], random), tensor("bf16", [width], random)];
      const [xs, ws, bs] = [numbers("bf16", x), numbers("bf16", weight), numbers("bf16", bias)];
      const [values, slack]: [number[], number[]] = [[], []];
      for (let t = 0; t < T; t++) {
        const row = xs.slice(t * width, (t + 1) * width);
        const middle = row.reduce((a, b) => a + b, 0) / width;
        const scale = 1 / Math.sqrt(row.reduce((a, b) => a + (b - middle) ** 2, 0) / width + epsilon);
        const size = row.reduce((a, b) => a + Math.abs(b), 0) / width;
        row.forEach((value, i) => {
          const scaled = (value - middle) * scale * ws[i]!;
          values.push(scaled + bs[i]!);
          // The mean is off by that of a sum of as many terms, and moves every difference.
          const moved = (width + 2) * EPSILON * size * scale;
          slack.push(Math.abs(ws[i]!) * moved + Math.abs(scaled) * (normError(width) + moved) + 2 * EPSILON);
        });
      }
      const y = tensor("bf16", [T, width], nan);
      await agree(layernorm({ width, epsilon }), { x, weight, bias, y }, { y: { values, slack } });
    }
  }
});

Deno.test("rmsnormPicked() is the norm of the rows that sample", async () => {
  for (const [T, M, width] of [[5, 3, 64], [1, 4, 37], [9, 2, 130]] as const) {
    const epsilon = 1e-5;
    const list = Array.from({ length: M }, () => below(T));
    const x = tensor("bf16", [T, width], (i) => list.includes(Math.floor(i / width)) ? random() : NaN);
    const weight = tensor("bf16", [width], random);
    const [xs, ws] = [numbers("bf16", x), numbers("bf16", weight)];
    const values = list.flatMap((from) => {
      const row = xs.slice(from * width, (from + 1) * width);
      const scale = 1 / Math.sqrt(row.reduce((s, e) => s + e * e, 0) / width + epsilon);
      return row.map((v, i) => v * scale * ws[i]!);
    });
    await agree(
      rmsnormPicked({ width, epsilon }),
      { x, rows: tensor("i32", [M], (i) => list[i]!), weight, y: tensor("bf16", [M, width], nan) },
      { y: { values, slack: values.map((v) => Math.abs(v) * normError(width)) } },
    );
  }
});

Deno.test("embeddingNorm() halves the norm of the rows that it brings", async () => {
  for (const layout of ["rows", "panels"] as const) {
    for (const [width, parts] of [[37, 1], [64, 8]] as const) {
      const [T, vocabulary] = [4, 11];
      const ids = Array.from({ length: T }, () => below(vocabulary));
      const [table, weight] = [
        tensor("bf16", [vocabulary, width], random, layout),
        tensor("bf16", [width], random),
      ];
      const [all, ws] = [numbers("bf16", table, layout), numbers("bf16", weight)];
      const rows = ids.map((id) => all.slice(id * width, (id + 1) * width));
      const normed = rows.flatMap((row) => row.map((v, i) => v * ws[i]!));
      const squares = rows.flatMap((
        row,
      ) => [row.reduce((s, v) => s + v * v, 0), ...Array(parts - 1).fill(0)]);
      await agree(
        embeddingNorm({ vocabulary, width, layout, parts }),
        {
          tokens: tensor("i32", [T], (i) => ids[i]!),
          slots: tensor("i32", [T], () => 0),
          last: tensor("i32", [1], () => 0),
          table,
          weight,
          y: tensor("bf16", [T, width], nan),
          normed: tensor("bf16", [T, width], nan),
          squares: tensor("f32", [T, parts], nan),
        },
        {
          y: { values: rows.flat() },
          normed: { values: normed, slack: normed.map(() => 0) },
          squares: { values: squares, slack: squares.map((s) => width * EPSILON * s) },
        },
      );
    }
  }
});
