import { penalise, tally } from "../../dsl/kernels/penalties.ts";
import { column, S, tensors, vocabulary } from "../kernels/penalty_rows.ts";
import { tensor } from "../tensors.ts";
import { compare, PLAIN, test } from "./emulated.ts";

test("emitted penalties equal the interpreter's", () => {
  compare(penalise({ vocabulary }), PLAIN, { ...tensors(), adjusted: tensor("f32", [S, vocabulary]) }, 1e-6);
});

test("emitted counting equals the interpreter's, also of a row that drew nothing", () => {
  const { adjust, counts } = tensors();
  const chosen = tensor("i32", [S], (row) => [7, 8, vocabulary, 2499, 3][row]!);
  compare(tally({ vocabulary }), PLAIN, { adjust, chosen, counts: column(counts) }, 0);
});
