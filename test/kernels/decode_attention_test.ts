/**
 * Attention that rotates by itself, against rotation and attention one after the other. The new token's probability
 * is rounded to bf16 in one and not in the other, and sums are cut in other places: an output is off by at most two
 * roundings to bf16 of Σ p·|v|.
 */
import { interpret } from "../../dsl/interpret.ts";
import { attention } from "../../dsl/kernels/attention.ts";
import { decodeAttention, decodeNormAttention } from "../../dsl/kernels/decode_attention.ts";
import { ropeCache, ropeNormCache } from "../../dsl/kernels/rope.ts";
import { numbers } from "../tensors.ts";
import { agree, copy } from "./agree.ts";
import { type DecodeCase, decodeCase, only } from "./decode_case.ts";

async function decode(c: DecodeCase, normed: boolean) {
  const all = decodeCase(c);
  const [rope, kernel] = normed
    ? [ropeNormCache({ ...c, epsilon: 1e-6 }), decodeNormAttention({ ...c, queries: 1, epsilon: 1e-6 })]
    : [ropeCache(c), decodeAttention({ ...c, queries: 1 })];
  const apart = copy(all as never) as unknown as typeof all;
  interpret(rope as ReturnType<typeof ropeNormCache>, only(apart, rope.params as never));
  const attend = attention({ ...c, queries: 1 });
  interpret(attend, only(apart, attend.params));
  const out = numbers("bf16", apart.out);
  const most = Math.max(...numbers("bf16", apart.values).filter((v) => !Number.isNaN(v)).map(Math.abs));
  // Rotation is the same arithmetic in the same order; the row of padding rotates alone, into the block of nobody.
  const written = (name: "keys" | "values", layout: typeof c.keys) => {
    const padding = c.kvHeads * c.block * c.headDim;
    return numbers("bf16", apart[name], layout).map((v, i) => i < padding ? NaN : v);
  };
  await agree(kernel as ReturnType<typeof decodeNormAttention>, only(all, kernel.params as never), {
    out: { values: out, slack: out.map(() => most * 2 ** -7) },
    keys: {
      values: written("keys", c.keys),
      slack: written("keys", c.keys).map((v) => Math.abs(v) * 2 ** -8),
    },
    values: { values: written("values", "rows") },
  });
}

const CASES: readonly Omit<DecodeCase, "keys">[] = [
  { heads: 6, kvHeads: 2, headDim: 20, block: 8, pages: 2 },
  { heads: 4, kvHeads: 4, headDim: 6, block: 8, pages: 1 },
  { heads: 7, kvHeads: 1, headDim: 80, block: 16, pages: 1 },
  { heads: 4, kvHeads: 2, headDim: 64, block: 16, pages: 1, window: 37 },
  { heads: 4, kvHeads: 2, headDim: 128, block: 16, pages: 4 },
];
for (const keys of ["rows", "panels"] as const) {
  for (const c of CASES) {
    const what = `${c.heads}/${c.kvHeads} heads of ${c.headDim}, window ${
      c.window ?? "open"
    }, keys in ${keys}`;
    Deno.test(`decodeAttention() rotates, attends and writes as two kernels do: ${what}`, () =>
      decode({ ...c, keys }, false));
    Deno.test(`decodeNormAttention() normalises before: ${what}`, () => decode({ ...c, keys }, true));
  }
}
