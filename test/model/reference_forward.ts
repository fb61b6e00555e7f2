/**
 * A model's forward pass on the host: its operations as plain loops in f64 over the loaded weights, one sequence, no
 * cache. It is the oracle of the engine's tests, itself held against transformers; and it can be wrong on purpose,
 * to show that those tests would notice.
 *
 * @module
 */
import { round } from "../../dsl/dtype.ts";
import type { ModelFolder } from "../../src/hub/resolve.ts";
import type { Decoder } from "../../src/model/config.ts";
import type { NeoxConfig } from "../../src/model/gpt_neox.ts";
import { type Described, mapSpecs, openModel, sizeOfSpec } from "../../src/model/loader.ts";
import type { Attention, Ops, Rows, Spec, Vector, Weight } from "../../src/model/model.ts";
import { ropeTable } from "../../src/model/rope.ts";
import { readBlocks } from "../../src/weights/blocks.ts";
import type { Access } from "../../src/weights/weight_file.ts";
import { erf } from "../erf.ts";

/** A tensor as numbers, `[rows, width]`, row-major; a vector is one row. */
export interface HostTensor {
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array;
}

/** A model in the host's memory. */
export interface HostModel {
  readonly architecture: Described["architecture"];
  readonly config: Decoder;
  /** The tree of `weights()` with a {@linkcode HostTensor} in the place of each spec. */
  // deno-lint-ignore no-explicit-any -- it differs from family to family
  readonly weights: any;
  /** Names of all tensors in the folder that it reads. */
  readonly names: readonly string[];
}

/** Loads a folder by the same loader as the engine. */
export async function loadHostModel(folder: ModelFolder, access?: Access): Promise<HostModel> {
  using model = await openModel(folder, access);
  const { architecture, config, weights, specs, checkpoint } = model;
  const tensors = new Map<Spec, HostTensor>(specs.map((spec) => {
    const { rows, width } = sizeOfSpec(spec);
    return [spec, { rows, width, data: new Float32Array(rows * width).fill(NaN) }];
  }));
  for await (const { spec, row, width, data } of readBlocks(checkpoint, specs)) {
    const into = new Uint32Array(tensors.get(spec)!.data.buffer, row * width * 4, data.length);
    for (let i = 0; i < data.length; i++) into[i] = data[i]! << 16; // a bf16 is the upper half of an f32
  }
  const names = specs.flatMap((spec) => spec.parts.map((part) => part.name));
  return { architecture, config, names, weights: mapSpecs(weights, (spec) => tensors.get(spec)) };
}

/** Mistakes that a wrong engine could make. */
export interface Faults {
  /** The base of the rotary embedding is half of what it should be. */
  readonly ropeBaseHalved?: boolean;
  /** The scaling of the rotary embedding is left out. */
  readonly ropeUnscaled?: boolean;
  /** What yarn multiplies queries and keys by is left out. */
  readonly ropeUnsharpened?: boolean;
  /** Neighbours are paired, in the place of elements half a head apart. */
  readonly ropeInterleaved?: boolean;
  /** Whole heads are rotated where only a part should be. */
  readonly ropeWhole?: boolean;
  /** The norms of queries and keys are left out. */
  readonly noHeadNorms?: boolean;
  /** The biases of linear layers are left out. */
  readonly noBiases?: boolean;
  /** Layer norms do not take the mean away. */
  readonly noMean?: boolean;
  /** The activation between the two layers of an MLP without gate is left out. */
  readonly noGelu?: boolean;
  /** The MLP reads what attention made where it should not, or the other way. */
  readonly residualsExchanged?: boolean;
  /** Queries, keys and values of a head that lie together are taken for all queries, all keys, all values. */
  readonly headsApart?: boolean;
  /** Each query sees this many keys more than it should; negative: fewer. */
  readonly maskShift?: number;
  /** Windows are so much longer; negative: shorter. */
  readonly windowShift?: number;
  /** Which layers have a window and which have none is exchanged. */
  readonly windowsExchanged?: boolean;
  /** Keys and values of these positions read as zero, as those of a block that was never written. */
  readonly lostBlock?: { readonly first: number; readonly count: number };
  /** Heads take the KV heads in turn, in the place of one KV head for a group of neighbours. */
  readonly wrongKvHead?: boolean;
  /** Gate and up are exchanged. */
  readonly gateUpSwapped?: boolean;
}

/** How `referenceLogits` computes. */
export interface ReferenceOptions {
  readonly faults?: Faults;
  /** Round what lies in memory between operations to bf16, as the engine does; default: no rounding at all. */
  readonly rounded?: boolean;
  /** Positions whose logits are wanted; default all. */
  readonly positions?: readonly number[];
}

/** Logits, `[positions][vocabulary]`, of one sequence. */
export function referenceLogits(
  { architecture, config, weights }: HostModel,
  tokens: ArrayLike<number>,
  { faults = {}, rounded = false, positions }: ReferenceOptions = {},
): Float64Array[] {
  const store = rounded ? (x: Float64Array) => x.map((v) => round("bf16", v)) : (x: Float64Array) => x;
  const changed = faults.residualsExchanged ? { parallel: !(config as NeoxConfig).parallel } : {};
  const hidden = host(
    architecture.forward(hostOps(tokens, faults, store), { ...config, ...changed }, weights),
  );
  const wanted = positions ?? hidden.map((_, t) => t);
  return wanted.map((t) => linear(hidden[t]!, weights.head));
}

/** Continues a prompt by the most likely token each time. */
export function referenceGreedy(
  model: HostModel,
  prompt: ArrayLike<number>,
  count: number,
  options: ReferenceOptions = {},
): number[] {
  const tokens = Array.from(prompt);
  for (let i = 0; i < count; i++) {
    const [logits] = referenceLogits(model, tokens, { ...options, positions: [tokens.length - 1] });
    tokens.push(logits!.indexOf(Math.max(...logits!)));
  }
  return tokens.slice(prompt.length);
}

type Store = (x: Float64Array) => Float64Array;

// What a forward pass hands on is opaque to it; here it is numbers.
const host = (x: Rows) => x as unknown as readonly Float64Array[];
const device = (x: readonly Float64Array[]) => x as unknown as Rows;
const tensorOf = (weight: Weight | Vector) => weight as unknown as HostTensor;

/** The operations for the tokens of one sequence. */
function hostOps(tokens: ArrayLike<number>, faults: Faults, store: Store): Ops {
  const each = (x: Rows, f: (row: Float64Array, t: number) => Float64Array) =>
    device(host(x).map((v, t) => store(f(v, t))));
  const biased = (x: Float64Array, bias?: Vector) =>
    bias && !faults.noBiases ? x.map((v, i) => v + tensorOf(bias).data[i]!) : x;
  return {
    embed: (table) => device(Array.from(tokens, (token) => Float64Array.from(rowOf(tensorOf(table), token)))),
    norm: (x, weight, epsilon) => each(x, (row) => norm(row, tensorOf(weight).data, epsilon)),
    layerNorm(x, weight, bias, epsilon) {
      return each(x, (row) => {
        const mean = faults.noMean ? 0 : row.reduce((a, b) => a + b, 0) / row.length;
        const normed = norm(row.map((v) => v - mean), tensorOf(weight).data, epsilon);
        return normed.map((v, i) => v + tensorOf(bias).data[i]!);
      });
    },
    linear(x, weight, residual, bias) {
      return each(x, (row, t) => {
        const y = biased(linear(row, tensorOf(weight)), bias);
        return residual ? add(y, host(residual)[t]!) : y;
      });
    },
    gelu(x, weight, bias, how) {
      const curve = faults.noGelu
        ? (v: number) => v
        : how === "erf"
        ? (v: number) => v / 2 * (1 + erf(v / Math.SQRT2))
        : (v: number) => v / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3)));
      return each(x, (row) => biased(linear(row, tensorOf(weight)), bias).map(curve));
    },
    gated(x, gateUp) {
      return each(x, (row) => {
        const both = linear(row, tensorOf(gateUp));
        const halves = [both.subarray(0, both.length / 2), both.subarray(both.length / 2)] as const;
        const [gate, up] = faults.gateUpSwapped ? [halves[1], halves[0]] : halves;
        return gate.map((g, i) => g / (1 + Math.exp(-g)) * up[i]!);
      });
    },
    attention: (_, qkv, how) => device(attention(how, host(qkv), faults, store)),
  };
}

function attention(
  how: Attention & Partial<Decoder>,
  qkv: readonly Float64Array[],
  faults: Faults,
  store: Store,
): Float64Array[] {
  const { heads, kvHeads, headDim, norms, rope: { theta, scaling } } = how;
  const group = heads / kvHeads;
  const rotary = faults.ropeWhole ? headDim : how.rotary;
  const kept = faults.ropeUnsharpened ? { attention_factor: 1 } : {};
  const table = ropeTable(
    {
      theta: faults.ropeBaseHalved ? theta / 2 : theta,
      ...(scaling && !faults.ropeUnscaled ? { scaling: { ...scaling, ...kept } } : {}),
    },
    rotary,
    qkv.length,
  );
  /** Where a row of `qkv` has query head `n`, or the key or value of KV head `n`. */
  const place = {
    q: (n: number) => together ? Math.floor(n / group) * (group + 2) + n % group : n,
    k: (n: number) => together ? n * (group + 2) + group : heads + n,
    v: (n: number) => together ? n * (group + 2) + group + 1 : heads + kvHeads + n,
  };
  const together = how.together && !faults.headsApart;
  const slice = (t: number, head: number) => qkv[t]!.subarray(head * headDim, (head + 1) * headDim);
  const turned = (t: number, head: number, weight?: Vector) => {
    const x = weight && !faults.noHeadNorms
      ? norm(slice(t, head), tensorOf(weight).data, norms!.epsilon)
      : slice(t, head);
    return store(rotate(x, table, t, rotary, faults.ropeInterleaved ?? false));
  };
  const lost = faults.lostBlock;
  const unlessLost = (x: Float64Array, t: number) =>
    lost && t >= lost.first && t < lost.first + lost.count ? new Float64Array(headDim) : x;
  const cache = (make: (t: number, g: number) => Float64Array) =>
    qkv.map((_, t) => Array.from({ length: kvHeads }, (_, g) => unlessLost(make(t, g), t)));
  const keys = cache((t, g) => turned(t, place.k(g), norms?.k));
  const values = cache((t, g) => slice(t, place.v(g)));
  const others = how.windows?.find((w) => w !== undefined);
  const window = faults.windowsExchanged ? how.window === undefined ? others : undefined : how.window;
  return qkv.map((_, t) => {
    const out = new Float64Array(heads * headDim);
    const end = Math.max(1, Math.min(qkv.length, t + 1 + (faults.maskShift ?? 0)));
    const seen = (window ?? Infinity) + (faults.windowShift ?? 0);
    const first = Math.min(end - 1, Math.max(0, t + 1 - seen));
    for (let head = 0; head < heads; head++) {
      const g = faults.wrongKvHead ? head % kvHeads : Math.floor(head / group);
      const query = turned(t, place.q(head), norms?.q);
      const scores = keys.slice(first, end).map((k) => dot(query, k[g]!) / Math.sqrt(headDim));
      const most = Math.max(...scores);
      const chances = scores.map((s) => Math.exp(s - most));
      const sum = chances.reduce((a, b) => a + b, 0);
      chances.forEach((chance, at) => {
        const value = values[first + at]![g]!;
        for (let i = 0; i < headDim; i++) out[head * headDim + i]! += chance / sum * value[i]!;
      });
    }
    return store(out);
  });
}

function rotate(
  x: Float64Array,
  { cos, sin }: ReturnType<typeof ropeTable>,
  position: number,
  rotary: number,
  interleaved: boolean,
): Float64Array {
  const half = rotary / 2;
  const out = x.slice();
  for (let i = 0; i < half; i++) {
    const [a, b] = interleaved ? [2 * i, 2 * i + 1] : [i, i + half];
    const [c, s] = [cos[position * half + i]!, sin[position * half + i]!];
    out[a] = x[a]! * c - x[b]! * s;
    out[b] = x[b]! * c + x[a]! * s;
  }
  return out;
}

function norm(x: Float64Array, weight: Float32Array, epsilon: number): Float64Array {
  const scale = 1 / Math.sqrt(dot(x, x) / x.length + epsilon);
  return x.map((v, i) => v * scale * weight[i]!);
}

function linear(x: Float64Array, weight: HostTensor): Float64Array {
  return Float64Array.from({ length: weight.rows }, (_, row) => dot(x, rowOf(weight, row)));
}

function rowOf({ data, width }: HostTensor, row: number): Float32Array {
  return data.subarray(row * width, (row + 1) * width);
}

function add(x: Float64Array, y: Float64Array): Float64Array {
  return x.map((v, i) => v + y[i]!);
}

function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}
