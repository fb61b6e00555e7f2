/**
 * What the emitter knows of a traced body before it writes any code: who makes and who uses a value, which
 * values are cheap enough to be computed where they are used, and what can be proven of an index.
 *
 * @module
 */
import { everyInstr, indicesOf, inputsOf, type Instr, type Kernel, outsOf, type Value } from "../ir.ts";
import type { View } from "../language.ts";
import { type OpName, OPS } from "../ops.ts";

/**
 * How an instruction uses a value: number by number; as a tile that must lie in memory; as a whole number
 * that steers (index, count, depth); as what a sum starts from.
 */
export type Role = "element" | "tile" | "steer" | "start";

/** Whether a value is one number. */
export function isScalar({ shape }: Value): boolean {
  return shape[0] === 1 && shape[1] === 1;
}

/** One use of a value. */
export interface Use {
  readonly by: Instr;
  readonly role: Role;
}

/** Facts about one kernel. */
export class Facts {
  readonly maker = new Map<Value, Instr>();
  readonly #uses = new Map<Value, Use[]>();
  /** Tensors that the kernel stores to. */
  readonly stored = new Set<string>();
  readonly #positions: ReadonlySet<Value>;
  readonly #block = new Map<Value, readonly Instr[]>();

  constructor(readonly kernel: Kernel) {
    const natural = new Set(kernel.position);
    this.#place(kernel.body);
    for (const instr of everyInstr(kernel.body)) {
      for (const out of outsOf(instr)) this.maker.set(out, instr);
      for (const [value, role] of usesOf(instr)) {
        const list = this.#uses.get(value) ?? [];
        list.push({ by: instr, role });
        this.#uses.set(value, list);
      }
      if (instr.op === "store") this.stored.add(instr.to.tensor);
      if (instr.op === "loop") natural.add(instr.counter);
    }
    this.#positions = natural;
  }

  #place(block: readonly Instr[]) {
    for (const instr of block) {
      for (const out of outsOf(instr)) this.#block.set(out, block);
      if (instr.op !== "loop") continue;
      for (const { inside } of instr.carry) this.#block.set(inside, instr.body);
      this.#place(instr.body);
      if (instr.fold) { for (const part of [instr.fold.merge, instr.fold.finish]) this.#place(part); }
    }
  }

  /** Whether two values are made equally often: in the same body, not one of them in a loop within it. */
  sameBlock(a: Value, b: Value): boolean {
    return this.#block.get(a) === this.#block.get(b);
  }

  /** Every use of a value; those in merges of folds, which only cut ones run, included. */
  uses(value: Value): readonly Use[] {
    return this.#uses.get(value) ?? [];
  }

  /** Whether some use has the role. */
  has(value: Value, role: Role): boolean {
    return this.uses(value).some((u) => u.role === role);
  }

  /** The number, where a value is a constant. */
  constant(value: Value): number | undefined {
    const made = this.maker.get(value);
    return made?.op === "const" ? made.value : undefined;
  }

  /** The largest number that is known to divide a whole number. */
  divisor(value: Value): number {
    const known = this.constant(value);
    if (known !== undefined) return known === 0 ? 1 << 30 : Math.abs(known);
    const made = this.maker.get(value);
    if (made?.op !== "map") return 1;
    const [a, b] = made.args.map((arg) => this.divisor(arg)) as [number, number];
    if (made.name === "mul") return a * b;
    return made.name === "add" || made.name === "sub" ? gcd(a, b) : 1;
  }

  /** Whether a whole number is known not to be negative. */
  natural(value: Value): boolean {
    const known = this.constant(value);
    if (known !== undefined) return known >= 0;
    if (this.#positions.has(value)) return true;
    const made = this.maker.get(value);
    if (made?.op !== "map") return false;
    const sides = made.args.map((arg) => this.natural(arg));
    if (made.name === "max") return sides.some(Boolean);
    return (made.name === "add" || made.name === "mul" || made.name === "min") && sides.every(Boolean);
  }

  /** Whether two values are made in the same way from the same values. */
  same(a: Value, b: Value): boolean {
    if (a === b) return true;
    const [x, y] = [this.maker.get(a), this.maker.get(b)];
    if (x?.op === "const" && y?.op === "const") return x.value === y.value;
    if (x?.op !== "map" || y?.op !== "map") return false;
    return x.name === y.name && x.args.every((arg, i) => this.same(arg, y.args[i]!));
  }

  /** Whether two views are of the same elements in the same order. */
  sameView(a: View, b: View): boolean {
    const [x, y] = [indicesOf(a), indicesOf(b)];
    return a.tensor === b.tensor && a.unit === b.unit && String(a.box) === String(b.box) &&
      x.length === y.length && Boolean(a.pages) === Boolean(b.pages) &&
      x.every((index, i) => this.same(index, y[i]!));
  }

  /** Whether two views of a tensor share no element: some index is a different constant. */
  apart(a: View, b: View): boolean {
    if (a.pages || b.pages || String(a.box) !== String(b.box) || a.unit !== b.unit) return false;
    const last = a.index.length - 1;
    return a.index.some((index, axis) => {
      const [x, y] = [this.constant(index), this.constant(b.index[axis]!)];
      if (x === undefined || y === undefined) return false;
      const reach = axis < last - 1 || a.unit === "box" ? 1 : a.box[axis === last ? 1 : 0];
      return Math.abs(x - y) >= reach;
    });
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function* usesOf(instr: Instr): Generator<readonly [Value, Role]> {
  switch (instr.op) {
    case "map":
      for (const arg of instr.args) yield [arg, "element"];
      return;
    case "cast":
    case "bitcast":
    case "reduce":
      return yield [instr.from, "element"];
    case "load":
    case "stage":
      if ("tensor" in instr.from) yield* placing(instr.from);
      else yield [instr.from, "tile"];
      return;
    case "unpack":
      for (const part of inputsOf(instr)) yield [part, "tile"];
      return;
    case "transpose":
    case "scan":
      return yield [instr.from, "tile"];
    case "gemm":
      yield [instr.a, "tile"];
      yield [instr.b, "tile"];
      yield [instr.acc, "start"];
      if (instr.depth) yield [instr.depth, "steer"];
      return;
    case "histogram":
      yield [instr.acc, "tile"];
      yield [instr.bin, "tile"];
      return yield [instr.weight, "tile"];
    case "topk":
      for (const { values, ids } of [instr.best, instr.from]) {
        yield [values, "tile"];
        yield [ids, "tile"];
      }
      return;
    case "store":
      yield* placing(instr.to);
      return yield [instr.value, "element"];
    case "loop":
      yield [instr.count, "steer"];
      for (const { first, next } of instr.carry) {
        yield [first, "start"];
        yield [next, "tile"];
      }
      for (const { out } of instr.fold?.join ?? []) yield [out, "tile"];
      return;
    case "const":
    case "iota":
      return;
  }
}

function* placing(view: View): Generator<readonly [Value, Role]> {
  for (const index of view.index) yield [index, "steer"];
  if (view.pages) yield [view.pages, view.pages.shape[1] === 1 ? "steer" : "tile"];
}

/** Operations that cost more than to read their result from memory. */
const DEAR: ReadonlySet<OpName> = new Set(
  (Object.keys(OPS) as OpName[]).filter((n) => n === "div" || OPS[n].wasm("f32x4").startsWith("call")),
);

/** Rough cost of an instruction done again, in vector instructions. */
export function costOf(instr: Instr): number {
  switch (instr.op) {
    case "const":
      return 0;
    case "map":
      return DEAR.has(instr.name) ? 100 : 1;
    case "cast":
      return 3;
    case "iota":
    case "bitcast":
      return 1;
    case "load":
      return 3;
    default:
      return 1000;
  }
}
