/**
 * Between the projection and attention: rotary position embedding of queries and keys (Su et al. 2021, the
 * "rotate half" form), RMS norms of both before it where the model has them, and the write of the new keys and
 * values into the paged cache.
 *
 * @module
 */
import { input, kernel, output, step, stored, weight } from "../kernel.ts";
import type { Builder, Handles, Tile } from "../language.ts";
import type { Layout } from "../layout.ts";

/** The constants of one attention layer's cache and heads. */
export interface RopeCache {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Tokens in a block of the cache. */
  readonly block: number;
  /** How the keys lie in a block, as `[token, headDim]`; values lie in rows. */
  readonly keys: Layout;
  /** The first so many elements of a head are rotated, the others stay; absent: all. */
  readonly rotary?: number;
  /** Each KV head's queries, key and value lie together; absent: all queries, then all keys, then all values. */
  readonly together?: boolean;
}

/** A head's row in halves, the form in which it is rotated. */
export type Halves = readonly [Tile<"f32">, Tile<"f32">];

/** Rotates by angles, given as their cosines and sines. */
export function rotate([a, b]: Halves, [cos, sin]: Halves): Halves {
  return [a.mul(cos).sub(b.mul(sin)), b.mul(cos).add(a.mul(sin))];
}

/** RMS norm of each row, rounded to bf16. */
export function normalise(
  k: Builder,
  [a, b]: Halves,
  [wa, wb]: Halves,
  headDim: number,
  epsilon: number,
): Halves {
  const squares = k.reduce("sum", a.mul(a).add(b.mul(b)));
  const scale = squares.div(headDim).add(epsilon).rsqrt();
  // Rounded to bf16 where transformers rounds it: after the norm, before the rotation.
  return [a.mul(scale).mul(wa).cast("bf16").cast("f32"), b.mul(scale).mul(wb).cast("bf16").cast("f32")];
}

function shared({ heads, kvHeads, headDim, block, keys, rotary = headDim }: RopeCache) {
  return {
    qkv: input("bf16", "T", heads + 2 * kvHeads, headDim),
    position: step("i32", "T"),
    /** Block and place in it where each token's key and value go. */
    place: step("i32", "T", 2),
    cos: weight("f32", "positions", rotary / 2),
    sin: weight("f32", "positions", rotary / 2),
    query: output("bf16", "T", heads, headDim),
    keys: stored(keys, output("bf16", "blocks", kvHeads, block, headDim)),
    values: output("bf16", "blocks", kvHeads, block, headDim),
  };
}

type Tensors = Handles<ReturnType<typeof shared>>;
type At = readonly [head: Tile<"i32">, token: Tile<"i32">];

/** Rotates the head's group of queries and its key, and stores key and value. `norm` comes before each rotation. */
function rotateAndWrite(
  k: Builder,
  t: Tensors,
  [head, token]: At,
  { heads, kvHeads, headDim, rotary = headDim, together = false }: RopeCache,
  norm: { readonly query: (x: Halves) => Halves; readonly key: (x: Halves) => Halves },
) {
  const [group, half] = [heads / kvHeads, rotary / 2];
  const position = k.at(t.position, [token]);
  const [block, place] = [k.at(t.place, [token, 0]), k.at(t.place, [token, 1])];
  const angle: Halves = [
    k.load(t.cos.tile([position, 0], [1, half])),
    k.load(t.sin.tile([position, 0], [1, half])),
  ];
  const read = (row: Tile<"i32">, rows: number): Halves => [
    k.load(t.qkv.slice([token, row, 0], [rows, half])),
    k.load(t.qkv.slice([token, row, half], [rows, half])),
  ];
  const first = head.mul(group);
  const from = together ? head.mul(group + 2) : first;
  const key = () => together ? from.add(group) : head.add(heads);
  const value = () => together ? from.add(group + 1) : head.add(heads + kvHeads);
  const [qa, qb] = rotate(norm.query(read(from, group)), angle);
  k.store(t.query.slice([token, first, 0], [group, half]), qa);
  k.store(t.query.slice([token, first, half], [group, half]), qb);
  const [ka, kb] = rotate(norm.key(read(key(), 1)), angle);
  k.store(t.keys.slice([block, head, place, 0], [1, half]), ka);
  k.store(t.keys.slice([block, head, place, half], [1, half]), kb);
  if (rotary < headDim) {
    const rest = (row: Tile<"i32">, rows: number) =>
      k.load(t.qkv.slice([token, row, rotary], [rows, headDim - rotary]));
    k.store(t.query.slice([token, first, rotary], [group, headDim - rotary]), rest(from, group));
    k.store(t.keys.slice([block, head, place, rotary], [1, headDim - rotary]), rest(key(), 1));
  }
  const moved = k.load(t.qkv.slice([token, value(), 0], [1, headDim]));
  k.store(t.values.slice([block, head, place, 0], [1, headDim]), moved);
}

/** One program for each token and key-value head. */
export function ropeCache(c: RopeCache) {
  return kernel({
    name: "rope_cache",
    params: shared(c),
    grid: ({ T }) => [c.kvHeads, T],
    body: (k, t, at) => rotateAndWrite(k, t, at, c, { query: (x) => x, key: (x) => x }),
  });
}

/** The same with RMS norms of each query and key head before the rotation (Qwen3). */
export function ropeNormCache(c: RopeCache & { readonly epsilon: number }) {
  const { headDim, epsilon } = c;
  const half = headDim / 2;
  return kernel({
    name: "rope_norm_cache",
    params: { ...shared(c), queryNorm: weight("bf16", headDim), keyNorm: weight("bf16", headDim) },
    grid: ({ T }) => [c.kvHeads, T],
    body(k, t, at) {
      const by = (from: typeof t.queryNorm) => (x: Halves) => {
        const weights: Halves = [k.load(from.tile([0], [1, half])), k.load(from.tile([1], [1, half]))];
        return normalise(k, x, weights, headDim, epsilon);
      };
      rotateAndWrite(k, t, at, c, { query: by(t.queryNorm), key: by(t.keyNorm) });
    },
  });
}
