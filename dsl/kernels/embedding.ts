/**
 * Embedding: the table's row of each token of a step.
 *
 * @module
 */
import { input, kernel, output, step, stored, weight } from "../kernel.ts";
import type { Layout } from "../layout.ts";

/**
 * `y[t] = table[token[t]]`, where token −1 means what the sequence in `slot[t]` sampled last, which only the
 * device knows while the step before is still running.
 */
export function embedding({ vocabulary, width, layout }: {
  readonly vocabulary: number;
  readonly width: number;
  readonly layout: Layout;
}) {
  return kernel({
    name: "embedding",
    params: {
      tokens: step("i32", "T"),
      slots: step("i32", "T"),
      last: input("i32", "S"),
      table: stored(layout, weight("bf16", vocabulary, width)),
      y: output("bf16", "T", width),
    },
    grid: ({ T }) => [T],
    body(k, { tokens, slots, last, table, y }, [t]) {
      const given = k.at(tokens, [t]);
      const token = k.select(given.lt(0), k.at(last, [k.at(slots, [t])]), given);
      k.store(y.tile([t, 0], [1, width]), k.load(table.gather(token, [0], [1, width])));
    },
  });
}
