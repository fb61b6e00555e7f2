/**
 * What must hold of every traced kernel before any target sees it, beyond what the tracer refuses at once.
 *
 * @module
 */
import { type Instr, type Kernel, outsOf, type Value } from "./ir.ts";
import type { Params } from "./language.ts";

/**
 * Checks that only uniform scalars steer loops, indices and the depth of multiplications: constants, grid
 * positions, loop counters, numbers from `step` tensors, and arithmetic on these. The pages of a gather may be
 * data: they choose addresses, element by element, and steer nothing.
 *
 * @throws {TypeError} Naming the author's line.
 */
export function verify<P extends Params>(kernel: Kernel<P>): void {
  const uniform = new Set<Value>(kernel.position);
  check(kernel.body, kernel as Kernel, uniform);
}

function check(body: readonly Instr[], kernel: Kernel, uniform: Set<Value>): void {
  for (const instr of body) {
    for (const [what, value] of steering(instr)) {
      if (!uniform.has(value)) {
        throw new TypeError(
          `Cannot build "${kernel.name}": ${what} at ${instr.line()} is computed from data, ` +
            `expected a constant, a grid position, a loop counter or a number from a step tensor`,
        );
      }
    }
    if (instr.op === "loop") {
      uniform.add(instr.counter);
      check(instr.body, kernel, uniform);
      if (instr.fold) {
        check(instr.fold.merge, kernel, uniform);
        check(instr.fold.finish, kernel, uniform);
      }
    } else if (isUniform(instr, kernel, uniform)) outsOf(instr).forEach((out) => uniform.add(out));
  }
}

function* steering(instr: Instr): Generator<readonly [string, Value]> {
  if (instr.op === "loop") yield ["the number of rounds", instr.count];
  if (instr.op === "gemm" && instr.depth) yield ["the depth of a multiplication", instr.depth];
  if (instr.op === "stage" && instr.past) yield ["whether a tile is of the past", instr.past];
  if (instr.op === "store") { for (const index of instr.to.index) yield ["an index", index]; }
  if ((instr.op === "load" || instr.op === "stage") && "tensor" in instr.from) {
    for (const index of instr.from.index) yield ["an index", index];
  }
}

function isUniform(instr: Instr, { params }: Kernel, uniform: ReadonlySet<Value>): boolean {
  if (instr.op === "const" || instr.op === "iota") return true;
  if (instr.op === "map") return instr.args.every((a) => uniform.has(a));
  if (instr.op === "cast" || instr.op === "bitcast" || instr.op === "reduce") return uniform.has(instr.from);
  return instr.op === "load" && "tensor" in instr.from && params[instr.from.tensor]!.when === "step";
}
