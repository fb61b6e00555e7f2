/**
 * A forward pass that can be read in one go: plain loops in f64 over the loaded weights, one sequence, no cache.
 * It is the oracle of the engine's tests, itself held against transformers; and it can be wrong on purpose, to
 * show that those tests would notice.
 *
 * @module
 */
import { round } from "../../dsl/dtype.ts";
import type { ModelFolder } from "../../src/hub/resolve.ts";
import type { Decoder } from "../../src/model/config.ts";
import { mapSpecs, openModel, sizeOfSpec } from "../../src/model/loader.ts";
import { readBlocks } from "../../src/weights/blocks.ts";
import type { Spec } from "../../src/model/model.ts";
import { ropeTable } from "../../src/model/rope.ts";
import type { Access } from "../../src/weights/weight_file.ts";

/** A tensor as numbers, `[rows, width]`, row-major; a vector is one row. */
export interface HostTensor {
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array;
}

/** The tree of `weights()` of Llama and Qwen3 with numbers in it. */
export interface HostWeights {
  readonly embed: HostTensor;
  readonly norm: HostTensor;
  readonly head: HostTensor;
  readonly layers: readonly {
    readonly before: HostTensor;
    readonly qkv: HostTensor;
    readonly qNorm?: HostTensor;
    readonly kNorm?: HostTensor;
    readonly out: HostTensor;
    readonly between: HostTensor;
    readonly gateUp: HostTensor;
    readonly down: HostTensor;
  }[];
}

/** A model in the host's memory. */
export interface HostModel {
  readonly config: Decoder;
  readonly weights: HostWeights;
}

/** Loads a folder by the same loader as the engine. */
export async function loadHostModel(folder: ModelFolder, access?: Access): Promise<HostModel> {
  using model = await openModel(folder, access);
  const { config, weights, specs, checkpoint } = model;
  const tensors = new Map<Spec, HostTensor>(specs.map((spec) => {
    const { rows, width } = sizeOfSpec(spec);
    return [spec, { rows, width, data: new Float32Array(rows * width).fill(NaN) }];
  }));
  for await (const { spec, row, width, data } of readBlocks(checkpoint, specs)) {
    const into = new Uint32Array(tensors.get(spec)!.data.buffer, row * width * 4, data.length);
    for (let i = 0; i < data.length; i++) into[i] = data[i]! << 16; // a bf16 is the upper half of an f32
  }
  return { config, weights: mapSpecs<HostWeights>(weights, (spec) => tensors.get(spec)) };
}

/** Mistakes that a wrong engine could make. */
export interface Faults {
  /** The base of the rotary embedding is half of what it should be. */
  readonly ropeBaseHalved?: boolean;
  /** The scaling of the rotary embedding is left out. */
  readonly ropeUnscaled?: boolean;
  /** Neighbours are paired, in the place of elements half a head apart. */
  readonly ropeInterleaved?: boolean;
  /** The norms of queries and keys are left out. */
  readonly noHeadNorms?: boolean;
  /** Each query sees this many keys more than it should; negative: fewer. */
  readonly maskShift?: number;
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
  { config, weights }: HostModel,
  tokens: ArrayLike<number>,
  { faults = {}, rounded = false, positions }: ReferenceOptions = {},
): Float64Array[] {
  const store = rounded ? (x: Float64Array) => x.map((v) => round("bf16", v)) : (x: Float64Array) => x;
  const { epsilon, intermediate } = config;
  let h: Float64Array[] = Array.from(tokens, (token) => Float64Array.from(rowOf(weights.embed, token)));
  for (const layer of weights.layers) {
    const normed = h.map((x) => store(norm(x, layer.before.data, epsilon)));
    const attended = attention(config, layer, normed.map((x) => store(linear(x, layer.qkv))), faults, store);
    h = h.map((x, t) => store(add(x, linear(attended[t]!, layer.out))));
    h = h.map((x) => {
      const both = linear(store(norm(x, layer.between.data, epsilon)), layer.gateUp);
      const halves = [both.subarray(0, intermediate), both.subarray(intermediate)] as const;
      const [gate, up] = faults.gateUpSwapped ? [halves[1], halves[0]] : halves;
      const gated = store(gate.map((g, i) => g / (1 + Math.exp(-g)) * up[i]!));
      return store(add(x, linear(gated, layer.down)));
    });
  }
  const wanted = positions ?? h.map((_, t) => t);
  return wanted.map((t) => linear(store(norm(h[t]!, weights.norm.data, epsilon)), weights.head));
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

function attention(
  { heads, kvHeads, headDim, rope, epsilon }: Decoder,
  layer: HostWeights["layers"][number],
  qkv: readonly Float64Array[],
  faults: Faults,
  store: (x: Float64Array) => Float64Array,
): Float64Array[] {
  const table = ropeTable(
    {
      theta: faults.ropeBaseHalved ? rope.theta / 2 : rope.theta,
      ...(rope.scaling && !faults.ropeUnscaled ? { scaling: rope.scaling } : {}),
    },
    headDim,
    qkv.length,
  );
  /** Head `head` of token `t`, counted over queries, keys and values; normed and rotated where there is a weight. */
  const slice = (t: number, head: number) => qkv[t]!.subarray(head * headDim, (head + 1) * headDim);
  const turned = (t: number, head: number, weight?: HostTensor) => {
    const x = weight && !faults.noHeadNorms ? norm(slice(t, head), weight.data, epsilon) : slice(t, head);
    return store(rotate(x, table, t, faults.ropeInterleaved ?? false));
  };
  const lost = faults.lostBlock;
  const kept = (x: Float64Array, t: number) =>
    lost && t >= lost.first && t < lost.first + lost.count ? new Float64Array(headDim) : x;
  const keys = qkv.map((_, t) =>
    Array.from({ length: kvHeads }, (_, g) => kept(turned(t, heads + g, layer.kNorm), t))
  );
  const values = qkv.map((_, t) =>
    Array.from({ length: kvHeads }, (_, g) => kept(slice(t, heads + kvHeads + g), t))
  );
  return qkv.map((_, t) => {
    const out = new Float64Array(heads * headDim);
    const seen = Math.max(1, Math.min(qkv.length, t + 1 + (faults.maskShift ?? 0)));
    for (let head = 0; head < heads; head++) {
      const g = faults.wrongKvHead ? head % kvHeads : Math.floor(head / (heads / kvHeads));
      const query = turned(t, head, layer.qNorm);
      const scores = keys.slice(0, seen).map((k) => dot(query, k[g]!) / Math.sqrt(headDim));
      const most = Math.max(...scores);
      const chances = scores.map((s) => Math.exp(s - most));
      const sum = chances.reduce((a, b) => a + b, 0);
      chances.forEach((chance, at) => {
        const value = values[at]![g]!;
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
  interleaved: boolean,
): Float64Array {
  const half = x.length / 2;
  const out = new Float64Array(x.length);
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
