/**
 * The order in which a kernel's body is written: first what needs nothing from the kernels before it, so that its
 * latency passes while they still run.
 *
 * @module
 */
import {
  everyInstr,
  indicesOf,
  inputsOf,
  type Instr,
  type Kernel,
  type Loop,
  outsOf,
  type Value,
} from "../ir.ts";
import type { View } from "../language.ts";
import type { Emitter } from "./emitter.ts";
import { reinterpret } from "./scalar.ts";

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

/**
 * Keeps loads above the wait for the kernel before: the assembler, which sees that they are independent of it, would move
 * them down to their first use, and their way to memory with them.
 */
export function hold(free: readonly Instr[], e: Emitter): void {
  const bits = free.flatMap((instr) =>
    instr.op !== "load" ? [] : e.plan.demands(instr.out).flatMap(({ layout }) => {
      const { rows, cols } = layout;
      const name = e.bound(instr.out, layout)!;
      const slots = Array.from({ length: rows.slots * cols.slots }, (_, n) => n);
      return layout.key === "scalar" ? [] : slots.map((n) => {
        const element = e.index(name, layout, String(Math.floor(n / cols.slots)), String(n % cols.slots));
        return reinterpret(element, instr.out.dtype, "u32");
      });
    })
  );
  if (bits.length > 0) e.body.line(`held(${bits.join(" & ")});`);
}

/** Of what comes before a fold, that which its rounds need, or which waits for memory. */
export function neededByRounds(before: readonly Instr[], loop: Extract<Instr, { op: "loop" }>): Set<Instr> {
  const needs = new Set([...inputsOf(loop), ...[...everyInstr(loop.body)].flatMap(inputsOf)]);
  return new Set(
    before.toReversed().filter((instr) => {
      if (instr.op !== "load" && !outsOf(instr).some((out) => needs.has(out))) return false;
      inputsOf(instr).forEach((value) => needs.add(value));
      return true;
    }),
  );
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

/**
 * Writes early loads: of what no kernel writes at once, so that they do not wait for the kernel before, others after it;
 * and the sums of what was loaded. Threads for which `condition` does not hold load nothing.
 */
export function lowerEarly(
  early: ReadonlySet<Instr>,
  lower: (body: readonly Instr[], e: Emitter) => void,
  e: Emitter,
  condition = "",
): void {
  const chain = (instr: Instr) =>
    instr.op === "load" && "tensor" in instr.from && e.kernel.params[instr.from.tensor]!.when === "chain";
  const fixed = [...early].filter((instr) => instr.op === "load" && !chain(instr));
  const late = [...early].filter((instr) => !fixed.includes(instr));
  const write = (instrs: readonly Instr[]) => {
    e.loadsIf = condition;
    lower(instrs, e);
    e.loadsIf = "";
  };
  write(fixed);
  e.beforeWait.push(() => hold(fixed, e));
  if (late.length > 0) e.afterWait(() => write(late));
}
