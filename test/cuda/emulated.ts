/**
 * A kernel in the interpreter and as emitted code, compared in all that it may write.
 *
 * @module
 */
import { type DType } from "../../dsl/dtype.ts";
import { type HostTensor, interpret } from "../../dsl/interpret.ts";
import type { Kernel } from "../../dsl/ir.ts";
import type { Params } from "../../dsl/language.ts";
import type { Sm80, Sm90 } from "../../dsl/schedule.ts";
import { assertClose, numbers } from "../tensors.ts";
import { Emulated, HAS_COMPILER } from "./emulator.ts";

/** The schedule of kernels that stage nothing. */
export const PLAIN: Sm80<never> = { target: "sm80", warps: 4, rings: {} };

/** Orders of threads that each kernel runs in. */
const SEEDS = [1, 77];

/**
 * Runs `kernel` both ways on equal tensors.
 *
 * @throws {Error} If a number that it may write is further off than `tolerance · (1 + |expected|)`.
 */
export function compare<P extends Params>(
  kernel: Kernel<P>,
  schedule: Sm80<keyof P & string> | Sm90<keyof P & string>,
  tensors: { readonly [N in keyof P]: HostTensor },
  tolerance: number,
) {
  const copy = () =>
    Object.fromEntries(
      Object.entries<HostTensor>(tensors).map(([n, { shape, data }]) => [n, { shape, data: data.slice() }]),
    ) as { [N in keyof P]: HostTensor };
  const expected = copy();
  interpret(kernel, expected);
  using emulated = new Emulated(kernel, schedule);
  for (const seed of SEEDS) {
    const actual = copy();
    emulated.run(actual, seed);
    for (const [name, { dtype, access }] of Object.entries(kernel.params)) {
      if (access === "read") continue;
      // A NaN that was there before and that neither wrote is equal.
      const finite = (t: HostTensor) => numbers(dtype as DType, t).map((x) => Number.isNaN(x) ? 12345 : x);
      assertClose(finite(actual[name]!), finite(expected[name]!), tolerance);
    }
  }
}

/** A test that needs a C++ compiler. */
export function test(name: string, run: () => void): void {
  Deno.test({ name, ignore: !HAS_COMPILER, fn: run });
}
