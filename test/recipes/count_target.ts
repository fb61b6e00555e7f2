/**
 * A target, as the README shows it: a total table over the instructions. This one emits no code; it counts the
 * arithmetic of one program and the bytes that it moves.
 *
 * @module
 */
import { DTYPES } from "../../dsl/dtype.ts";
import { type Instr, type Kernel, lower, type Lowering, type Value } from "../../dsl/ir.ts";
import type { View } from "../../dsl/language.ts";

/** What a program costs. Loops whose count is known only when the kernel runs are an error. */
export interface Cost {
  flops: number;
  bytesRead: number;
  bytesWritten: number;
}

interface State extends Cost {
  /** Numbers that are known now. */
  readonly known: Map<Value, number>;
}

const area = ({ shape }: Value) => shape[0] * shape[1];
const bytes = ({ shape, dtype }: View) => shape[0] * shape[1] * DTYPES[dtype].bytes;
const each = ({ out }: { readonly out: Value }, s: State) => void (s.flops += area(out));
const free = () => {};
const read = ({ from }: { readonly from: View | Value }, s: State) => {
  if ("tensor" in from) s.bytesRead += bytes(from);
};

/** Leave one instruction out, and this does not compile. */
const TABLE: Lowering<State> = {
  const: ({ out, value }, s) => void s.known.set(out, value),
  iota: free,
  map: each,
  cast: free,
  bitcast: free,
  load: read,
  stage: read,
  transpose: free,
  unpack: each,
  gemm: ({ a, out }, s) => void (s.flops += 2 * area(out) * a.shape[1]),
  reduce: ({ from }, s) => void (s.flops += area(from)),
  scan: ({ from }, s) => void (s.flops += area(from)),
  histogram: ({ bin }, s) => void (s.flops += area(bin)),
  topk: ({ from }, s) => void (s.flops += area(from.values)),
  store: ({ to }, s) => void (s.bytesWritten += bytes(to)),
  loop({ count, body, fold }, s) {
    const rounds = s.known.get(count);
    if (rounds === undefined) {
      throw new RangeError("Cannot count a loop whose length is known only at run time");
    }
    for (let round = 0; round < rounds; round++) lower<State>(TABLE, body, s);
    if (fold) lower<State>(TABLE, fold.finish, s);
  },
};

/** Counts one program of `kernel`. */
export function countCost(kernel: Pick<Kernel, "body">): Cost {
  const { known: _, ...cost } = counted(kernel.body);
  return cost;
}

function counted(body: readonly Instr[]): State {
  const state: State = { flops: 0, bytesRead: 0, bytesWritten: 0, known: new Map() };
  lower(TABLE, body, state);
  return state;
}
