/**
 * Linear layers with each epilogue, against sums in f64. A sum of K products in f32, in any order, is off by at most
 * K · 2^-24 · Σ|x·w| (Higham 2002, §3.1), because products of two bf16 numbers are exact in f32.
 */
import { linearAddBias, linearGelu } from "../../dsl/kernels/biased.ts";
import {
  head,
  type Linear,
  linear,
  linearAdd,
  linearBias,
  linearGated,
  tuneLinear,
} from "../../dsl/kernels/gemm.ts";
import {
  linearAddNorm,
  linearBiasNormed,
  linearGatedNormed,
  linearNormed,
} from "../../dsl/kernels/normed.ts";
import type { HostTensor } from "../../dsl/interpret.ts";
import type { Layout } from "../../dsl/layout.ts";
import { erf } from "../erf.ts";
import { below, numbers, random, tensor } from "../tensors.ts";
import { agree, EPSILON } from "./agree.ts";

const nan = () => NaN;
const bf = (...shape: number[]) => tensor("bf16", shape, random);
const LAYOUTS: readonly Layout[] = ["rows", "panels"];

/** `x · wᵀ` in f64 with the bound on its error in f32, for the rows of x in `list` and rows of w from `first` on. */
function product(
  x: HostTensor,
  w: HostTensor,
  layout: Layout,
  { list, first = 0, width }: { list?: readonly number[]; first?: number; width: number },
) {
  const depth = x.shape[1]!;
  const [xs, ws] = [numbers("bf16", x), numbers("bf16", w, layout)];
  const rows = list ?? Array.from({ length: x.shape[0]! }, (_, i) => i);
  const [values, slack]: [number[], number[]] = [[], []];
  for (const row of rows) {
    for (let col = first; col < first + width; col++) {
      let [sum, size] = [0, 0];
      for (let k = 0; k < depth; k++) {
        const term = xs[row * depth + k]! * ws[col * depth + k]!;
        sum += term;
        size += Math.abs(term);
      }
      values.push(sum);
      slack.push(depth * EPSILON * size);
    }
  }
  return { values, slack };
}

/** Shapes that no tile divides; at some of them, tiles that the CPU takes. */
function* cases(weights?: 2): Generator<Linear & { readonly M: number }> {
  for (const layout of LAYOUTS) {
    yield { M: 1, width: 7, depth: 19, tile: [4, 4, 8], layout };
    yield { M: 2, width: 21, depth: 33, tile: [2, 8, 512], layout };
    yield { M: 5, width: 40, depth: 45, tile: [4, 16, 24], layout };
    yield { M: 19, width: 33, depth: 130, tile: [8, 24, 64], layout };
    yield { M: 50, width: 37, depth: 16, tile: [48, 64, 16], layout };
    for (const M of [1, 3, 7]) {
      const [width, depth] = [70, 90];
      const [rows, cols] = tuneLinear("cpu", M, weights, width).tile;
      yield { M, width, depth, tile: [rows, cols, 128], layout };
    }
  }
}

Deno.test("linear() and linearBias() multiply by the transposed weights", async () => {
  for (const { M, ...c } of cases()) {
    const [x, w] = [bf(M, c.depth), tensor("bf16", [c.width, c.depth], random, c.layout)];
    const y = tensor("bf16", [M, c.width], nan);
    const plain = product(x, w, c.layout, c);
    await agree(linear(c), { x, w, y }, { y: plain });
    const bias = bf(c.width);
    const biases = numbers("bf16", bias);
    const values = plain.values.map((v, i) => v + biases[i % c.width]!);
    const slack = plain.slack.map((s, i) => s + EPSILON * Math.abs(values[i]!));
    await agree(linearBias(c), { x, w, bias, y }, { y: { values, slack } });
  }
});

Deno.test("linearAdd() adds to what is there, and linearAddNorm() halves its norm", async () => {
  for (const { M, ...c } of cases()) {
    const [x, w] = [bf(M, c.depth), tensor("bf16", [c.width, c.depth], random, c.layout)];
    const y = bf(M, c.width);
    const before = numbers("bf16", y);
    const plain = product(x, w, c.layout, c);
    const values = plain.values.map((v, i) => v + before[i]!);
    const slack = plain.slack.map((s, i) => s + EPSILON * Math.abs(values[i]!));
    await agree(linearAdd(c), { x, w, y }, { y: { values, slack } });

    const parts = Math.ceil(c.width / c.tile[1]);
    const squares: { values: number[]; slack: number[] } = { values: [], slack: [] };
    for (let i = 0; i < M * parts; i++) {
      const [row, part] = [Math.floor(i / parts), i % parts];
      const [from, to] = [part * c.tile[1], Math.min(c.width, (part + 1) * c.tile[1])];
      let [sum, error] = [0, 0];
      for (let col = from; col < to; col++) {
        const [v, s] = [values[row * c.width + col]!, slack[row * c.width + col]!];
        sum += v * v;
        error += (2 * Math.abs(v) + s) * s;
      }
      squares.values.push(sum);
      squares.slack.push(error + (to - from) * EPSILON * sum);
    }
    const weight = bf(c.width);
    const by = numbers("bf16", weight);
    const normed = {
      values: values.map((v, i) => v * by[i % c.width]!),
      slack: slack.map((s, i) => (s + EPSILON * Math.abs(values[i]!)) * Math.abs(by[i % c.width]!)),
    };
    const outputs = { normed: tensor("bf16", [M, c.width], nan), squares: tensor("f32", [M, parts], nan) };
    await agree(linearAddNorm(c), { x, w, y, weight, ...outputs }, { y: { values, slack }, normed, squares });
  }
});

Deno.test("linearAddBias() adds a bias and what is there", async () => {
  for (const { M, ...c } of cases()) {
    const [x, w] = [bf(M, c.depth), tensor("bf16", [c.width, c.depth], random, c.layout)];
    const [bias, y] = [bf(c.width), bf(M, c.width)];
    const [biases, before] = [numbers("bf16", bias), numbers("bf16", y)];
    const plain = product(x, w, c.layout, c);
    const values = plain.values.map((v, i) => v + biases[i % c.width]! + before[i]!);
    const slack = plain.slack.map((s, i) => s + 2 * EPSILON * (Math.abs(values[i]!) + 2));
    await agree(linearAddBias(c), { x, w, bias, y }, { y: { values, slack } });
  }
});

Deno.test("linearGelu() is GELU of the biased product, exact and by tanh", async () => {
  const curves = {
    erf: (v: number) => v / 2 * (1 + erf(v / Math.SQRT2)),
    tanh: (v: number) => v / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3))),
  };
  for (const gelu of ["erf", "tanh"] as const) {
    for (const { M, ...c } of cases()) {
      const [x, w] = [bf(M, c.depth), tensor("bf16", [c.width, c.depth], random, c.layout)];
      const bias = tensor("bf16", [c.width], () => 5 * random());
      const biases = numbers("bf16", bias);
      const plain = product(x, w, c.layout, c);
      const sums = plain.values.map((v, i) => v + biases[i % c.width]!);
      const values = sums.map(curves[gelu]);
      // Its slope is at most 1.13; the approximation of erfc is off by 1.5e-7, halved and times the number.
      const slack = sums.map((v, i) =>
        1.13 * (plain.slack[i]! + EPSILON * Math.abs(v)) + (8e-8 + (12 + v * v) * EPSILON) * Math.abs(v)
      );
      const y = tensor("bf16", [M, c.width], nan);
      await agree(linearGelu({ ...c, gelu }), { x, w, bias, y }, { y: { values, slack } });
    }
  }
});

Deno.test("linearGated() gates one product by SiLU of another", async () => {
  for (const { M, ...c } of cases(2)) {
    const x = bf(M, c.depth);
    const w = tensor("bf16", [2 * c.width, c.depth], random, c.layout);
    const gate = product(x, w, c.layout, c);
    const up = product(x, w, c.layout, { ...c, first: c.width });
    const values = gate.values.map((g, i) => g / (1 + Math.exp(-g)) * up.values[i]!);
    // SiLU's slope is at most 1.1; e^-g carries g's rounding after its multiplication, which |g| makes relative.
    const slack = gate.values.map((g, i) => {
      const u = Math.abs(up.values[i]!) + up.slack[i]!;
      return 1.1 * gate.slack[i]! * u + Math.abs(g) * up.slack[i]! +
        (8 + 2 * Math.abs(g)) * EPSILON * Math.abs(g) * u;
    });
    await agree(linearGated(c), { x, w, y: tensor("bf16", [M, c.width], nan) }, { y: { values, slack } });
  }
});

/** Sums of squares in parts, and what rows are multiplied by: of any rows, only the sum of the parts may count. */
function halfNorm(T: number, depth: number, parts: number) {
  const [squares, epsilon] = [tensor("f32", [T, parts], () => 1 + random()), 1e-5];
  const all = numbers("f32", squares);
  const scale = Array.from({ length: T }, (_, row) => {
    const sum = all.slice(row * parts, (row + 1) * parts).reduce((a, b) => a + b, 0);
    return 1 / Math.sqrt(sum / depth + epsilon);
  });
  return { squares, scale, half: { parts, epsilon } };
}

Deno.test("linearNormed() and linearBiasNormed() do the other half of a norm, linearGatedNormed() to both of its products", async () => {
  for (const { M, ...c } of cases(2)) {
    const parts = 1 + M % 5;
    const { squares, scale, half } = halfNorm(M, c.depth, parts);
    const [x, w] = [bf(M, c.depth), tensor("bf16", [2 * c.width, c.depth], random, c.layout)];
    const scaled = (product: { values: number[]; slack: number[] }) => ({
      values: product.values.map((v, i) => v * scale[Math.floor(i / c.width)]!),
      slack: product.slack.map((s, i) =>
        scale[Math.floor(i / c.width)]! * (s + (parts / 2 + 8) * EPSILON * Math.abs(product.values[i]!))
      ),
    });
    const gate = scaled(product(x, w, c.layout, c));
    const up = scaled(product(x, w, c.layout, { ...c, first: c.width }));
    const values = gate.values.map((g, i) => g / (1 + Math.exp(-g)) * up.values[i]!);
    const slack = gate.values.map((g, i) => {
      const u = Math.abs(up.values[i]!) + up.slack[i]!;
      return 1.1 * gate.slack[i]! * u + Math.abs(g) * up.slack[i]! +
        (8 + 2 * Math.abs(g)) * EPSILON * Math.abs(g) * u;
    });
    const y = tensor("bf16", [M, c.width], nan);
    await agree(linearGatedNormed({ ...c, ...half }), { x, w, squares, y }, { y: { values, slack } });
    const one = tensor("bf16", [c.width, c.depth], random, c.layout);
    const plain = scaled(product(x, one, c.layout, c));
    await agree(linearNormed({ ...c, ...half }), { x, w: one, squares, y }, { y: plain });
    const bias = bf(c.width);
    const biased = plain.values.map((v, i) => v + numbers("bf16", bias)[i % c.width]!);
    const off = plain.slack.map((s, i) => s + EPSILON * Math.abs(biased[i]!));
    const tensors = { x, w: one, squares, bias, y };
    await agree(linearBiasNormed({ ...c, ...half }), tensors, { y: { values: biased, slack: off } });
  }
});

Deno.test("head() takes the rows that sample, and none beside them", async () => {
  for (const { M, ...c } of cases()) {
    const T = 2 * M + 3;
    const list = Array.from({ length: M }, () => below(T));
    const named = new Set(list);
    const x = tensor("bf16", [T, c.depth], (i) => named.has(Math.floor(i / c.depth)) ? random() : NaN);
    const w = tensor("bf16", [c.width, c.depth], random, c.layout);
    const rows = tensor("i32", [M], (i) => list[i]!);
    const y = tensor("f32", [M, c.width], nan);
    await agree(head(c), { x, rows, w, y }, { y: product(x, w, c.layout, { ...c, list }) });
  }
});
