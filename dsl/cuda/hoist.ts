/**
 * The order in which a kernel's body is written: first what needs nothing from the kernels before it, so that its
 * latency passes while they still run.
 *
 * @module
 */
import { everyInstr, indicesOf, type Instr, type Kernel, type Loop, outsOf, type Value } from "../ir.ts";
import type { View } from "../language.ts";
import type { Emitter } from "./emitter.ts";

/** A kernel's instructions: what needs nothing from the kernels before it, and the rest, which may. */
export interface Ordered {
  readonly free: readonly Instr[];
  readonly rest: readonly Instr[];
}

/**
 * The instructions of `kernel` with loads of weights and of the step's own numbers before all else, then the loads of
 * what it only reads: they wait for memory together, not one after another.
 */
export function independentFirst({ body, position, params }: Kernel): Ordered {
  const free = new Set<Value>(position);
  const isFree = (instr: Instr): boolean => {
    switch (instr.op) {
      case "const":
      case "iota":
        return true;
      case "map":
        return instr.out.shape[0] * instr.out.shape[1] === 1 && instr.args.every((arg) => free.has(arg));
      case "cast":
      case "bitcast":
        return instr.out.shape[0] * instr.out.shape[1] === 1 && free.has(instr.from);
      case "load":
        return reads(instr) && params[instr.from.tensor]!.when !== "chain";
      default:
        return false;
    }
  };
  const reads = (instr: Instr): instr is Extract<Instr, { op: "load" }> & { readonly from: View } =>
    instr.op === "load" && "tensor" in instr.from && params[instr.from.tensor]!.access === "read" &&
    indicesOf(instr.from).every((index) => free.has(index));
  const [first, second, rest]: [Instr[], Instr[], Instr[]] = [[], [], []];
  for (const instr of body) {
    if (!isFree(instr)) (reads(instr) ? second : rest).push(instr);
    else {
      first.push(instr);
      outsOf(instr).forEach((out) => free.add(out));
    }
  }
  return { free: first, rest: [...second, ...rest] };
}

/** Registers of a thread for what a fold carries and a tile that it holds meanwhile; so many for the tile at least. */
const [HELD, LEAST] = [96, 16];

/** What of a fold's `finish` can be loaded before its rounds: small tiles, at places that are known by then. */
export function earlyLoads({ fold, body, carry }: Loop, e: Emitter): Set<Instr> {
  const slotsOf = (value: Value) =>
    e.plan.demands(value).map(({ layout: { rows, cols } }) => rows.slots * cols.slots);
  const carried = carry.flatMap(({ last }) => slotsOf(last)).reduce((a, b) => a + b, 0);
  const most = Math.max(LEAST, HELD - carried);
  const stored = new Set([...everyInstr(body)].flatMap((i) => i.op === "store" ? [i.to.tensor] : []));
  return new Set(fold!.finish.filter((instr) => {
    if (instr.op !== "load" || !("tensor" in instr.from) || stored.has(instr.from.tensor)) return false;
    return slotsOf(instr.out).every((slots) => slots <= most) &&
      indicesOf(instr.from).every((index) => e.known(index));
  }));
}
