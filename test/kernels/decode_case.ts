/**
 * Single tokens of several sequences, in a cache of which everything that no sequence has written is NaN.
 *
 * @module
 */
import type { HostTensor } from "../../dsl/interpret.ts";
import type { Attention } from "../../dsl/kernels/attention.ts";
import type { Layout } from "../../dsl/layout.ts";
import { random, tensor } from "../tensors.ts";

/** Where each sequence's new token stands. */
const POSITIONS = [0, 70, 15, 63, 16, 97] as const;
const MAX_BLOCKS = 14;

/** Heads, and how the cache lies. */
export type DecodeCase =
  & Pick<Attention, "heads" | "kvHeads" | "headDim" | "block" | "pages">
  & { readonly keys: Layout; readonly window?: number };

/** Tensors of the kernels of one decode step: the two that rotate and attend, and the one that does both. */
export function decodeCase({ heads, kvHeads, headDim, block, pages, keys: layout, window }: DecodeCase) {
  const chunks = POSITIONS.length;
  const T = chunks + 1; // a row of padding
  const blocks = chunks * MAX_BLOCKS + 1;
  const gone = (position: number) => window ? Math.floor(Math.max(0, position - window + 1) / block) : 0;
  const page = (s: number, b: number) => 1 + (s * MAX_BLOCKS + b) * 31 % (blocks - 1);
  const table = tensor("i32", [chunks, MAX_BLOCKS], (i) => {
    const [s, b] = [Math.floor(i / MAX_BLOCKS), i % MAX_BLOCKS];
    return b < gone(POSITIONS[s]!) ? -1 : page(s, b);
  });
  const alive = new Set<number>();
  POSITIONS.forEach((position, s) => {
    for (let t = gone(position) * block; t < position; t++) {
      alive.add(page(s, Math.floor(t / block)) * block + t % block);
    }
  });
  const shape = [blocks, kvHeads, block, headDim];
  const cache = (layout: Layout) =>
    tensor("bf16", shape, (i) => {
      const [p, token] = [Math.floor(i / (kvHeads * block * headDim)), Math.floor(i / headDim) % block];
      return alive.has(p * block + token) ? random() : NaN;
    }, layout);
  const [half, positions] = [headDim / 2, Math.max(...POSITIONS) + 1];
  const angle = (f: (x: number) => number) =>
    tensor("f32", [positions, half], (i) => f(Math.floor(i / half) * 1.7 / (1 + i % half)));
  const work = POSITIONS.flatMap((at, s) => [s, s, 1, at, Math.ceil((at + 1) / (block * pages))]);
  const norm = () => tensor("bf16", [headDim], () => 1 + random() / 2);
  const place = POSITIONS.flatMap((at, s) => [page(s, Math.floor(at / block)), at % block]);
  return {
    qkv: tensor("bf16", [T, heads + 2 * kvHeads, headDim], () => 2 * random()),
    position: tensor("i32", [T], (i) => POSITIONS[i] ?? 0),
    place: tensor("i32", [T, 2], (i) => place[i] ?? 0),
    cos: angle(Math.cos),
    sin: angle(Math.sin),
    query: tensor("bf16", [T, heads, headDim], () => NaN),
    keys: cache(layout),
    values: cache("rows"),
    table,
    work: tensor("i32", [chunks + 1, 5], (i) => work[i] ?? 0),
    out: tensor("bf16", [T, heads, headDim], () => NaN),
    queryNorm: norm(),
    keyNorm: norm(),
  };
}

/** The tensors of `names` alone. */
export function only<N extends string>(
  all: ReturnType<typeof decodeCase>,
  names: Readonly<Record<N, unknown>>,
): { readonly [K in N]: HostTensor } {
  return Object.fromEntries(Object.keys(names).map((n) => [n, all[n as keyof typeof all]])) as {
    [K in N]: HostTensor;
  };
}
