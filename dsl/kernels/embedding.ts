/**
 * Embedding: the table's row of each token of a step.
 *
 * @module
 */
import { input, kernel, output, step, stored, weight } from "../kernel.ts";
import type { Builder, Handles, Tile } from "../language.ts";
import type { Layout } from "../layout.ts";

interface Table {
  readonly vocabulary: number;
  readonly width: number;
  readonly layout: Layout;
}

function shared({ vocabulary, width, layout }: Table) {
  return {
    tokens: step("i32", "T"),
    slots: step("i32", "T"),
    last: input("i32", "S"),
    table: stored(layout, weight("bf16", vocabulary, width)),
    y: output("bf16", "T", width),
  };
}

/** The row of token `t` of the step. */
function rowOf(
  k: Builder,
  { tokens, slots, last, table }: Handles<ReturnType<typeof shared>>,
  t: Tile<"i32">,
  width: number,
) {
  const given = k.at(tokens, [t]);
  const token = k.select(given.lt(0), k.at(last, [k.at(slots, [t])]), given);
  return k.load(table.gather(token, [0], [1, width]));
}

/**
 * `y[t] = table[token[t]]`, where token −1 means what the sequence in `slot[t]` sampled last, which only the
 * device knows while the step before is still running.
 */
export function embedding(c: Table) {
  return kernel({
    name: "embedding",
    params: shared(c),
    grid: ({ T }) => [T],
    body: (k, tensors, [t]) => k.store(tensors.y.tile([t, 0], [1, c.width]), rowOf(k, tensors, t, c.width)),
  });
}

/**
 * The same, and the half of the RMS norm after it that needs no whole rows (see `linearAddNorm` in gemm.ts): all of a
 * row's squares are in the first of `parts`.
 */
export function embeddingNorm(c: Table & { readonly parts: number }) {
  const { width, parts } = c;
  return kernel({
    name: "embedding_norm",
    params: {
      ...{ ...shared(c), weight: weight("bf16", width), normed: output("bf16", "T", width) },
      squares: output("f32", "T", parts),
    },
    grid: ({ T }) => [T],
    body(k, { weight, normed, squares, ...tensors }, [t]) {
      const row = rowOf(k, tensors, t, width);
      k.store(tensors.y.tile([t, 0], [1, width]), row);
      k.store(normed.tile([t, 0], [1, width]), row.mul(k.load(weight.tile([0], [1, width]))));
      const sum = k.reduce("sum", row.mul(row));
      k.store(squares.tile([t, 0], [1, parts]), k.select(k.columns(parts).lt(1), sum, 0));
    },
  });
}
