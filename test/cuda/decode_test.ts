import { decodeAttention, decodeNormAttention } from "../../dsl/kernels/decode_attention.ts";
import type { Sm80 } from "../../dsl/schedule.ts";
import { decodeCase, only } from "../kernels/decode_case.ts";
import { compare, test } from "./emulated.ts";

const SCHEDULES: readonly Sm80<"keys" | "values">[] = [
  { target: "sm80", warps: 4, rings: { keys: 2, values: 2 } },
  { target: "sm80", warps: 4, rings: { keys: 3, values: 3 }, split: { blocks: 1 }, shared: 232_448 },
  { target: "sm80", warps: 4, rings: { keys: 2, values: 2 }, split: { blocks: 3 }, shared: 232_448 },
  {
    target: "sm80",
    warps: 4,
    rings: { keys: 2, values: 2 },
    split: { blocks: 4, cluster: true },
    shared: 232_448,
  },
  {
    target: "sm80",
    warps: 8,
    rings: { keys: 1, values: 1 },
    split: { blocks: 8, cluster: true },
    shared: 232_448,
  },
  {
    target: "sm80",
    warps: 8,
    rings: { keys: 2, values: 2 },
    split: { blocks: 1, cluster: true },
    shared: 232_448,
  },
];

for (
  const [heads, kvHeads, headDim, window] of [
    [4, 2, 64],
    [2, 2, 128, 37],
    [7, 1, 64],
    [16, 2, 32, 16],
  ] as readonly (readonly [number, number, number, number?])[]
) {
  test(
    `emitted decode attention equals the interpreter's: ${heads}/${kvHeads} heads of ${headDim}, window ${
      window ?? "open"
    }`,
    () => {
      const c = {
        heads,
        kvHeads,
        headDim,
        block: 16,
        pages: 1,
        keys: "rows",
        queries: 1,
        ...(window && { window }),
      } as const;
      const all = decodeCase(c);
      const [plain, normed] = [decodeAttention(c), decodeNormAttention({ ...c, epsilon: 1e-6 })];
      for (const schedule of SCHEDULES) {
        compare(plain, schedule, only(all, plain.params), 2 ** -6);
        compare(normed, schedule, only(all, normed.params), 2 ** -5);
      }
    },
  );
}
