/**
 * A kernel to a WebAssembly module with one function, `run(begin, end, args, scratch)`: the programs
 * `[begin, end)` of the grid in linear order, with the arguments of the launch at `args` (see
 * {@linkcode ArgsLayout}) and `scratchBytes` of memory of the caller's own at `scratch`.
 *
 * @module
 */
import type { Kernel } from "../ir.ts";
import type { Params } from "../language.ts";
import type { Cpu } from "../schedule.ts";
import { Module } from "./encoder.ts";
import { type Address, div, type Expr, node, rem } from "./expr.ts";
import { planKernel } from "./plan.ts";
import { Prelude } from "./prelude.ts";
import { type ArgsLayout, argsLayout, Scope, sharesPieces } from "./scope.ts";
import { writeBlock } from "./statements.ts";

export { SHARED_COUNTERS } from "./pieces.ts";
export { argsBlock, PIECES } from "./scope.ts";

/** A kernel in WebAssembly. */
export interface WasmKernel {
  readonly module: Module;
  readonly args: ArgsLayout;
  /** Memory that a worker needs while it runs programs. */
  readonly scratchBytes: number;
  /** For each program of the kernel's grid, how many `run` takes. */
  readonly parts: number;
  /** Memory for each program of the grid that its parts share, behind {@linkcode SHARED_COUNTERS} for all; at first 0. */
  readonly pieceBytes: number;
}

/** What the engine can do. */
export interface WasmOptions {
  /** Fused multiply-add on four lanes; see {@linkcode hasRelaxedSimd}. */
  readonly relaxed?: boolean;
  /** Addresses have 64 bits; the argument block and scratch memory still lie in the first 4 GiB. */
  readonly wide?: boolean;
  /** How the range of its fold is cut, see schedule.ts. */
  readonly cut?: Cpu["cut"] | undefined;
}

/** Lowers a kernel. */
export function compileKernel<P extends Params>(
  kernel: Kernel<P>,
  { relaxed = hasRelaxedSimd(), wide = false, cut }: WasmOptions = {},
): WasmKernel {
  const module = new Module(wide ? "i64" : "i32");
  const prelude = new Prelude(module);
  const plan = planKernel(kernel as unknown as Kernel, cut !== undefined);
  const parts = cut?.parts ?? 1;
  let [scratchBytes, pieceBytes] = [0, 0];
  module.func("run", ["i32", "i32", "i32", "i32"], undefined, (f, begin, end, args, scratch) => {
    const address = (low: Expr<"i32">): Address => wide ? f.let(node("i64.extend_i32_u", [low])) : low;
    const block = address(args);
    const at = cut && { ...cut, program: f.local("i32"), part: f.local("i32") };
    const scope = new Scope(
      kernel as unknown as Kernel,
      plan,
      prelude,
      f,
      address(scratch),
      block,
      relaxed,
      at,
    );
    const extents = kernel.position.map((_, axis) => f.let(node("i32.load", [block], { offset: 4 * axis })));
    f.while(begin, end, 1, () => {
      let rest: Expr<"i32"> = begin;
      if (at) {
        f.set(at.part, rem(begin, parts));
        f.set(at.program, div(begin, parts));
        rest = at.program;
      }
      kernel.position.forEach((value, axis) => {
        const last = axis === kernel.position.length - 1;
        scope.define(value, {
          integer: last ? f.let(rest) : f.let(node("i32.rem_u", [rest, extents[axis]!])),
        });
        if (!last) rest = f.let(node("i32.div_u", [rest, extents[axis]!]));
      });
      writeBlock(scope, plan.statements);
    });
    ({ scratchBytes, pieceBytes } = scope);
  });
  const args = argsLayout(kernel as unknown as Kernel, sharesPieces(cut));
  return { module, args, scratchBytes, parts, pieceBytes };
}

let relaxed: boolean | undefined;

/** Whether this engine has relaxed SIMD: it is asked to validate a module that uses it. */
export function hasRelaxedSimd(): boolean {
  if (relaxed !== undefined) return relaxed;
  const probe = new Module();
  probe.func("probe", ["v128"], "v128", (f, x) => f.value(node("f32x4.relaxed_madd", [x, x, x])));
  return relaxed = WebAssembly.validate(probe.encode());
}
