/**
 * The order in which a kernel's body is written: first what needs nothing from the kernels before it, so that its
 * latency passes while they still run.
 *
 * @module
 */
import { everyInstr, indicesOf, type Instr, type Kernel, type Loop, outsOf, type Value } from "../ir.ts";
import type { View } from "../language.ts";
import type { Emitter } from "./emitter.ts";

/**
 * The instructions of `kernel` with loads of weights and of the step's own numbers before all else, then the loads of
 * what it only reads: they wait for memory together, not one after another.
 */
export function independentFirst({ body, position, params }: Kernel): readonly Instr[] {
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
  return [...first, ...second, ...rest];
}

/** Elements of a tile that a thread may hold for as long as a fold runs. */
const HELD = 16;

/** What of a fold's `finish` can be loaded before its rounds: small tiles, at places that are known by then. */
export function earlyLoads({ fold, body }: Loop, e: Emitter): Set<Instr> {
  const stored = new Set([...everyInstr(body)].flatMap((i) => i.op === "store" ? [i.to.tensor] : []));
  return new Set(fold!.finish.filter((instr) => {
    if (instr.op !== "load" || !("tensor" in instr.from) || stored.has(instr.from.tensor)) return false;
    if (e.plan.demands(instr.out).some(({ layout: { rows, cols } }) => rows.slots * cols.slots > HELD)) {
      return false;
    }
    return indicesOf(instr.from).every((index) => e.known(index));
  }));
}
