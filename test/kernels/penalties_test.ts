import { ANSWERED, penalise, tally } from "../../dsl/kernels/penalties.ts";
import { numbers, tensor } from "../tensors.ts";
import { agree, EPSILON } from "./agree.ts";
import { column, ROWS, S, tensors, vocabulary } from "./penalty_rows.ts";

Deno.test("penalise() does what an f64 reference does, in vLLM's order", async () => {
  const given = tensors();
  const [raw, counts, bias] = [
    numbers("f32", given.logits),
    numbers("u32", given.counts),
    numbers("f32", given.bias),
  ];
  const slack: number[] = [];
  const values = ROWS.flatMap((row, r) =>
    Array.from({ length: vocabulary }, (_, token) => {
      const count = row.counted < 0 ? 0 : counts[row.counted * vocabulary + token]!;
      const answered = Math.floor(count / ANSWERED);
      const own = raw[r * vocabulary + token]!;
      const more = row.biased < 0 ? 0 : bias[row.biased * vocabulary + token]!;
      let logit = own + more;
      if (count > 0) logit = logit > 0 ? logit / row.repetition : logit * row.repetition;
      // Five operations, none of whose results is larger than these together.
      slack.push(5 * EPSILON * (2 * Math.abs(own + more) + Math.abs(row.frequency * answered) + 4));
      return logit - row.frequency * answered - (answered > 0 ? row.presence : 0);
    })
  );
  const adjusted = tensor("f32", [S, vocabulary], () => NaN);
  await agree(penalise({ vocabulary }), { ...given, adjusted }, { adjusted: { values, slack } });
});

Deno.test("tally() counts what was drawn, each row for its slot, and nothing for rows without one", async () => {
  const { adjust, counts } = tensors();
  // The row of slot 0 found no token that it may draw.
  const chosen = tensor("i32", [S], (row) => [7, 8, vocabulary, 2499, 3][row]!);
  const values = numbers("u32", counts);
  values[2 * vocabulary + 7]! += ANSWERED;
  values[3 * vocabulary + 2499]! += ANSWERED;
  await agree(tally({ vocabulary }), { adjust, chosen, counts: column(counts) }, { counts: { values } });
});
