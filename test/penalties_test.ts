import { assertEquals } from "@std/assert";
import { type HostTensor, interpret } from "../dsl/interpret.ts";
import { ADJUST, ANSWERED, penalise, tally } from "../dsl/kernels/penalties.ts";
import { assertClose, below, numbers, random, tensor } from "./tensors.ts";
import { compare } from "./wasm/run.ts";

const [vocabulary, S, slots] = [2500, 5, 4];

const bits = new DataView(new ArrayBuffer(4));
function floatBits(value: number): number {
  bits.setFloat32(0, value);
  return bits.getInt32(0);
}

interface Row {
  readonly counted: number;
  readonly biased: number;
  readonly repetition: number;
  readonly presence: number;
  readonly frequency: number;
}

const ROWS: readonly Row[] = [
  { counted: 2, biased: 1, repetition: 1.3, presence: 0.5, frequency: 0.25 },
  { counted: -1, biased: 3, repetition: 1.3, presence: 0.5, frequency: 0.25 },
  { counted: 0, biased: -1, repetition: 0.7, presence: -2, frequency: 0 },
  { counted: 3, biased: -1, repetition: 1, presence: 0, frequency: -0.125 },
  { counted: -1, biased: -1, repetition: 0, presence: 0, frequency: 0 }, // padding
];

function tensors() {
  const words = ROWS.flatMap((row) => [
    row.counted,
    row.biased,
    ...[row.repetition, row.presence, row.frequency].map(floatBits),
  ]);
  return {
    logits: tensor("f32", [S, vocabulary], () => 5 * random()),
    adjust: tensor("i32", [S, ADJUST.columns], (i) => words[i]!),
    counts: tensor("u32", [slots, vocabulary], () => below(3) ? 0 : below(12)),
    bias: tensor("f32", [slots, vocabulary], () => below(4) ? 0 : 100 * random()),
  };
}

const column = (counts: HostTensor) => ({ shape: [slots * vocabulary, 1], data: counts.data });

Deno.test("penalise() does what an f64 reference does, in vLLM's order", () => {
  const given = tensors();
  const adjusted = tensor("f32", [S, vocabulary], () => NaN);
  interpret(penalise({ vocabulary }), { ...given, adjusted });
  const { logits, counts, bias } = given;
  const [raw, seen, more] = [numbers("f32", logits), numbers("u32", counts), numbers("f32", bias)];
  const expected = ROWS.flatMap((row, r) =>
    Array.from({ length: vocabulary }, (_, token) => {
      const count = row.counted < 0 ? 0 : seen[row.counted * vocabulary + token]!;
      const answered = Math.floor(count / ANSWERED);
      let logit = raw[r * vocabulary + token]! +
        (row.biased < 0 ? 0 : more[row.biased * vocabulary + token]!);
      if (count > 0) logit = logit > 0 ? logit / row.repetition : logit * row.repetition;
      return logit - row.frequency * answered - (answered > 0 ? row.presence : 0);
    })
  );
  assertClose(numbers("f32", adjusted), expected, 1e-6);
});

Deno.test("tally() counts what was drawn, each row for its slot, and nothing for rows without one", () => {
  const given = tensors();
  const chosen = tensor("i32", [S], (row) => [7, 8, 2499, vocabulary, 3][row]!);
  const before = numbers("u32", given.counts);
  interpret(tally({ vocabulary }), { adjust: given.adjust, chosen, counts: column(given.counts) });
  const after = numbers("u32", given.counts);
  const changed = after.flatMap((count, i) => count === before[i] ? [] : [[i, count - before[i]!]]);
  assertEquals(changed, [[2499, ANSWERED], [2 * vocabulary + 7, ANSWERED]]);
});

Deno.test("penalties in WASM equal the interpreter's", () => {
  const given = tensors();
  compare(penalise({ vocabulary }), { ...given, adjusted: tensor("f32", [S, vocabulary]) }, 0);
  const chosen = tensor("i32", [S], () => below(vocabulary));
  compare(tally({ vocabulary }), { adjust: given.adjust, chosen, counts: column(given.counts) }, 0);
});
