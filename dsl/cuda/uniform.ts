/**
 * What is known of the whole numbers that steer a kernel: their range and what divides them. It decides which
 * bounds need no check and which accesses may be wide.
 *
 * @module
 */
import { everyInstr, type Kernel, type Value } from "../ir.ts";
import type { Sizes } from "../language.ts";

/** Facts of a scalar. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Divides the number, whatever it is. */
  readonly divisor: number;
}

const ANY: Range = { low: -Infinity, high: Infinity, divisor: 1 };

/** Facts of every scalar of `kernel` that any are known of. */
export function analyse(kernel: Kernel): (value: Value) => Range {
  const known = new Map<Value, Range>();
  const of = (value: Value) => known.get(value) ?? ANY;
  // An axis of the grid that does not change with the sizes has a known extent.
  const grids = [1, 7, 1000].map((n) =>
    kernel.grid(new Proxy({}, { get: () => n }) as Sizes<Kernel["params"]>)
  );
  kernel.position.forEach((axis, i) => {
    const fixed = grids.every((grid) => grid[i] === grids[0]![i]);
    known.set(axis, { low: 0, high: fixed ? grids[0]![i]! - 1 : Infinity, divisor: 1 });
  });
  for (const instr of everyInstr(kernel.body)) {
    if (instr.op === "const" && instr.out.shape[0] * instr.out.shape[1] === 1) {
      const n = instr.value;
      if (Number.isInteger(n)) known.set(instr.out, { low: n, high: n, divisor: Math.abs(n) });
    }
    if (instr.op === "loop") known.set(instr.counter, { low: 0, high: of(instr.count).high - 1, divisor: 1 });
    if (instr.op === "map" && instr.out.dtype === "i32") {
      const [a, b] = instr.args.map(of);
      const range = a && b && combine(instr.name, a, b);
      if (range) known.set(instr.out, range);
    }
  }
  return of;
}

function combine(name: string, a: Range, b: Range): Range | undefined {
  switch (name) {
    case "add":
      return { low: a.low + b.low, high: a.high + b.high, divisor: gcd(a.divisor, b.divisor) };
    case "sub":
      return { low: a.low - b.high, high: a.high - b.low, divisor: gcd(a.divisor, b.divisor) };
    case "mul": {
      const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
      return { low: Math.min(...ends), high: Math.max(...ends), divisor: a.divisor * b.divisor };
    }
    case "min":
      return {
        low: Math.min(a.low, b.low),
        high: Math.min(a.high, b.high),
        divisor: gcd(a.divisor, b.divisor),
      };
    case "max":
      return {
        low: Math.max(a.low, b.low),
        high: Math.max(a.high, b.high),
        divisor: gcd(a.divisor, b.divisor),
      };
    default:
      return undefined;
  }
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** Greatest common divisor; 0 is divided by everything. */
function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Whether a number with these facts is a multiple of `n`. */
export function dividedBy({ divisor }: Range, n: number): boolean {
  return divisor % n === 0;
}
