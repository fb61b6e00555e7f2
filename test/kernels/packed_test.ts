/**
 * Layers with packed weights against sums in f64 of what ggml's dequantisation makes of them. Widening is exact but for
 * the one rounding of Q4_1's sum. A target may round the x of a group to 16 bits: each is then off by at most half of
 * 1/32767 of the group's largest.
 */
import { embedding } from "../../dsl/kernels/embedding.ts";
import {
  packedBias,
  packedEmbedding,
  type PackedForm,
  packedGated,
  packedHead,
  packedLinear,
  quantsOf,
} from "../../dsl/kernels/packed.ts";
import { tuneLinear } from "../../dsl/kernels/gemm.ts";
import { interpret } from "../../dsl/interpret.ts";
import { below, numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON } from "./agree.ts";

const nan = () => NaN;
const bf = (...shape: number[]) => tensor("bf16", shape, random);
/** Half a step of 16 bits, and a little for the rounding of the step itself. */
const STEP = 0.501 / 32767;

/** Random weights: the tensors, their numbers row-major, and the size of each, without what is added to all of its group. */
function weights(form: PackedForm, rows: number, depth: number) {
  const { dtype, each } = quantsOf(form);
  const groups = depth / 32;
  const w = tensor(
    dtype,
    [rows, depth / each],
    () => form === "q8_0" ? below(256) - 128 : below(256),
    "panels",
  );
  // Scales of both signs, some of them subnormal, and zeros.
  const scale = tensor(
    "f16",
    [rows, groups],
    (i) => i % 7 === 0 ? 0 : random() * 2 ** -(below(22)),
    "panels",
  );
  const low = tensor("f16", [rows, groups], random, "panels");
  const [q, d, m] = [
    numbers(dtype, w, "panels"),
    numbers("f16", scale, "panels"),
    numbers("f16", low, "panels"),
  ];
  const values = Array.from({ length: rows * depth }, (_, i) => {
    const [row, k] = [Math.floor(i / depth), i % depth];
    const group = row * groups + Math.floor(k / 32);
    if (form === "q8_0") return d[group]! * q[i]!;
    const byte = q[group * 16 + k % 16]!;
    return Math.fround(d[group]! * (k % 32 < 16 ? byte & 15 : byte >> 4) + m[group]!);
  });
  // Without what is added to it.
  const most = values.map((v, i) => {
    const group = Math.floor(i / depth) * groups + Math.floor(i % depth / 32);
    return form === "q8_0" ? Math.abs(v) : Math.abs(v - m[group]!) + 2 ** -20 * (Math.abs(v) + 1);
  });
  const all = { w, scale, low };
  return { tensors: form === "q8_0" ? { w, scale } as typeof all : all, values, most };
}

/** `x · wᵀ` in f64 and how far a sum in f32 may be off. */
function product(
  x: readonly number[],
  { values, most }: ReturnType<typeof weights>,
  [depth, first, width]: readonly [number, number, number],
) {
  const rows = x.length / depth;
  const [sums, slack]: [number[], number[]] = [[], []];
  for (let row = 0; row < rows; row++) {
    for (let col = first; col < first + width; col++) {
      let [sum, size] = [0, 0];
      for (let k = 0; k < depth; k++) {
        const [a, at] = [x[row * depth + k]!, col * depth + k];
        const group = x.slice(row * depth + k - k % 32, row * depth + k - k % 32 + 32);
        sum += a * values[at]!;
        size += 3 * depth * EPSILON * Math.abs(a) * (Math.abs(values[at]!) + most[at]!);
        size += STEP * Math.max(...group.map(Math.abs)) * most[at]!;
      }
      sums.push(sum);
      slack.push(size);
    }
  }
  return { values: sums, slack };
}

for (const form of ["q8_0", "q4_1"] as const) {
  Deno.test(`layers multiply by ${form} weights as ggml widens them`, async () => {
    for (
      const [M, width, depth, deep] of [
        [1, 40, 64, 64],
        [2, 72, 96, 4096],
        [3, 37, 32, 32],
        [7, 64, 160, 64],
        [50, 96, 64, 512],
      ] as const
    ) {
      const tile = [tuneLinear("cpu", M).tile[0], 64, deep] as const;
      const c = { width, depth, tile, layout: "panels", form } as const;
      const [x, m] = [bf(M, depth), weights(form, width, depth)];
      const xs = numbers("bf16", x);
      const plain = product(xs, m, [depth, 0, width]);
      const y = bf(M, width);
      await agree(packedLinear({ ...c, adds: false }), { x, ...m.tensors, y }, { y: plain });
      const before = numbers("bf16", y);
      const values = plain.values.map((v, i) => v + before[i]!);
      const slack = plain.slack.map((s, i) => s + EPSILON * Math.abs(values[i]!));
      await agree(packedLinear({ ...c, adds: true }), { x, ...m.tensors, y }, { y: { values, slack } });

      const bias = bf(width);
      const shifted = plain.values.map((v, i) => v + numbers("bf16", bias)[i % width]!);
      const more = plain.slack.map((s, i) => s + EPSILON * Math.abs(shifted[i]!));
      await agree(packedBias(c), { x, ...m.tensors, bias, y }, { y: { values: shifted, slack: more } });

      const list = Array.from({ length: M }, () => below(M));
      const rows = tensor("i32", [M], (i) => list[i]!);
      const picked = list.flatMap((row) => xs.slice(row * depth, (row + 1) * depth));
      const logits = { y: product(picked, m, [depth, 0, width]) };
      await agree(packedHead(c), { x, rows, ...m.tensors, y: tensor("f32", [M, width], nan) }, logits);
    }
  });

  Deno.test(`a gated layer takes gate and up from ${form} weights one above the other`, async () => {
    for (const [M, width, depth] of [[1, 64, 64], [5, 96, 32]] as const) {
      const c = {
        width,
        depth,
        tile: [tuneLinear("cpu", M).tile[0], 32, 4096],
        layout: "panels",
        form,
      } as const;
      const [x, m] = [bf(M, depth), weights(form, 2 * width, depth)];
      const xs = numbers("bf16", x);
      const [gate, up] = [0, width].map((first) => product(xs, m, [depth, first, width]));
      const values = gate!.values.map((g, i) => g / (1 + Math.exp(-g)) * up!.values[i]!);
      // The slope of silu is at most 1.1, and 2^-20 is a generous bound on its own error.
      const slack = gate!.slack.map((s, i) => {
        const [g, u, t] = [Math.abs(gate!.values[i]!), Math.abs(up!.values[i]!), up!.slack[i]!];
        return 1.1 * s * (u + t) + g * t + 2 ** -20 * (g + 1) * (u + 1);
      });
      await agree(packedGated(c), { x, ...m.tensors, y: tensor("bf16", [M, width], nan) }, {
        y: { values, slack },
      });
    }
  });

  Deno.test(`an embedding widens the rows of a ${form} table`, async () => {
    const [vocabulary, width, T] = [37, 96, 5];
    const m = weights(form, vocabulary, width);
    const ids = [3, -1, 36, 0, 3];
    const given = {
      tokens: tensor("i32", [T], (i) => ids[i]!),
      slots: tensor("i32", [T], (i) => i % 2),
      last: tensor("i32", [2], () => 11),
    };
    // What the plain embedding makes of the widened table, to the bit.
    const table = tensor("bf16", [vocabulary, width], (i) => m.values[i]!);
    const y = tensor("bf16", [T, width], nan);
    interpret(embedding({ vocabulary, width, layout: "rows" }), { ...given, table, y });
    const expected = { y: { values: numbers("bf16", y) } };
    const kernel = packedEmbedding({ vocabulary, width, layout: "panels", form });
    await agree(kernel, { ...given, ...m.tensors, y: tensor("bf16", [T, width], nan) }, expected);
  });
}
