import {
  packedEmbedding,
  packedGated,
  packedHead,
  packedLinear,
  packedTensors,
  tunePacked,
} from "../../dsl/kernels/packed.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { Sm80 } from "../../dsl/schedule.ts";
import { below, random, tensor } from "../tensors.ts";
import { compare, test } from "./emulated.ts";

const bf = (...shape: number[]) => tensor("bf16", shape, random);

for (const form of ["q8_0", "q4_1"] as const) {
  /** Random weights, of which each is about one at most. */
  const weights = (rows: number, depth: number) => {
    const made = Object.entries(packedTensors(form, rows, depth)).map(([name, { dtype, extents }]) => {
      const at = dtype === "f16"
        ? () => random() / (form === "q8_0" ? 128 : 15)
        : () => below(256) - (dtype === "i8" ? 128 : 0);
      return [name, tensor(dtype, extents, at)];
    });
    return Object.fromEntries(made) as { readonly [N in "w" | "scale" | "low"]: ReturnType<typeof tensor> };
  };

  for (const [M, target] of [[1, "sm90"], [7, "sm80"], [300, "sm90"]] as const) {
    test(`emitted layers with ${form} weights equal the interpreter's for ${M} rows`, () => {
      const [width, depth] = M === 300 ? [136, 64] : [72, 160];
      const { constants, schedule } = tunePacked(target, M, { form, rows: width, depth });
      const m = weights(width, depth);
      const [x, y] = [bf(M, depth), bf(M, width)];
      compare(packedLinear({ ...constants, adds: M !== 7 }), schedule as Sm80, { x, ...m, y }, 2 ** -6);
      if (M === 300) return;
      const rows = tensor("i32", [M], () => below(M));
      compare(
        packedHead(constants),
        schedule as Sm80,
        { x, rows, ...m, y: tensor("f32", [M, width]) },
        2 ** -6,
      );
      compare(packedGated(constants), schedule as Sm80, { x, ...weights(2 * width, depth), y }, 2 ** -4);
    });
  }

  test(`an emitted embedding widens the rows of a ${form} table as the interpreter does`, () => {
    const [vocabulary, width, T] = [37, 96, 5];
    const given = {
      tokens: tensor("i32", [T], (i) => [3, -1, 36, 0, 3][i]!),
      slots: tensor("i32", [T], (i) => i % 2),
      last: tensor("i32", [2], () => 11),
    };
    const kernel = packedEmbedding({ vocabulary, width, layout: "rows", form });
    const y = tensor("bf16", [T, width]);
    compare(
      kernel,
      tunePlain("sm80") as Sm80<never>,
      { ...given, ...weights(vocabulary, width), y },
      2 ** -8,
    );
  });
}
