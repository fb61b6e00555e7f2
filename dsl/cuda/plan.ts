/**
 * Decisions before any text: in which layouts each register tile is needed, and which values are written where
 * they are used instead of being kept.
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
import { blocked, type Family, layoutOf, mma, type Team, type TileLayout } from "./layout.ts";

/** A layout that someone needs a tile in. */
export interface Demand {
  readonly family: Family;
  readonly layout: TileLayout;
}

/** What the lowering asks about values. */
export interface Plan {
  readonly team: Team;
  /** The family that a value is made in, or would best be. */
  family(value: Value): Family;
  /** The layouts that a value is needed in; none if nobody needs it. */
  demands(value: Value): readonly Demand[];
  /** The instruction that makes a value; a loop for its carried tiles. */
  maker(value: Value): Instr | undefined;
  /** Whether a value is written as an expression at its only use. */
  inlined(value: Value): boolean;
  /** The place in its block of the last instruction that reads `value`, through inlined values too. */
  lastRead(value: Value, block: readonly Instr[]): number;
}

/** Plans `kernel` for `team`; with `rowsFirst`, every warp of it has whole rows of the accumulators. */
export function plan(kernel: Kernel, team: Team, { rowsFirst = false } = {}): Plan {
  const multiplied = multipliedRows(kernel.body, team, rowsFirst);
  const among = besideProducts(kernel.body);
  const accumulated = (value: Value) => among(value) ? multiplied.get(value.shape[0]) : undefined;
  const natural = (value: Value): Family => accumulated(value) ?? blocked(team, value.shape);
  const preferred = new Map<Value, Family>();
  const makers = new Map<Value, Instr>();
  prefer(kernel.body, preferred, makers, accumulated, natural);
  const family = (value: Value) => preferred.get(value) ?? natural(value);
  const needs = new Map<Value, Map<string, Demand>>();
  const demand = new Demands(team, family, needs, makers);
  demand.visit(kernel.body);
  const demands = (value: Value) => [...needs.get(value)?.values() ?? []];
  const users = usersOf(kernel.body);
  const homes = homesOf(kernel.body);
  const inlined = (value: Value) => isInlined(value, makers, homes, users, demands);
  const lastRead = (value: Value, block: readonly Instr[]): number => {
    let last = -1;
    for (const { instr, block: where } of users.get(value) ?? []) {
      if (where !== block) {
        // Read inside a nested block: the instruction of this block that holds it.
        last = Math.max(last, block.findIndex((outer) => outer.op === "loop" && holds(outer, instr)));
      } else if (outsOf(instr).every(inlined) && outsOf(instr).length > 0) {
        last = Math.max(last, ...outsOf(instr).map((out) => lastRead(out, block)));
      } else {
        const at = block.indexOf(instr);
        last = Math.max(last, at < 0 ? Infinity : at); // the loop's own next state is read at the end
      }
    }
    return last;
  };
  return { team, family, demands, maker: (value) => makers.get(value), inlined, lastRead };
}

/** Families of the accumulators, by their number of rows. */
function multipliedRows(body: readonly Instr[], team: Team, rowsFirst: boolean): Map<number, Family> {
  const cols = new Map<number, Set<number>>();
  const again = new Set<number>();
  const visit = (block: readonly Instr[]) => {
    for (const instr of block) {
      if (instr.op === "gemm") {
        const [rows, width] = instr.out.shape;
        cols.set(rows, (cols.get(rows) ?? new Set()).add(width));
        if (instr.a.space === "register") again.add(rows);
      }
      if (instr.op === "loop") blocksOf(instr).forEach(visit);
    }
  };
  visit(body);
  return new Map(
    [...cols].map(([rows, widths]) => [rows, mma(team, rows, [...widths], rowsFirst || again.has(rows))]),
  );
}

/** Whether elementwise arithmetic joins a value to an accumulator, so that both lie best in the same threads. */
function besideProducts(body: readonly Instr[]): (value: Value) => boolean {
  const above = new Map<Value, Value>();
  const top = (value: Value): Value => {
    let at = value;
    for (let next = above.get(at); next; next = above.get(at)) at = next;
    return at;
  };
  const join = (a: Value, ...others: readonly Value[]) => {
    for (const b of others) {
      const [one, other] = [top(a), top(b)];
      const scalar = a.shape[0] * a.shape[1] === 1 || b.shape[0] * b.shape[1] === 1;
      if (one !== other && !scalar && a.shape[0] === b.shape[0]) above.set(one, other);
    }
  };
  const products: Value[] = [];
  for (const instr of everyInstr(body)) {
    if (instr.op === "map") join(instr.out, ...instr.args);
    if (instr.op === "cast" || instr.op === "bitcast") join(instr.out, instr.from);
    if (instr.op === "gemm") {
      products.push(instr.out);
      join(instr.out, instr.acc, ...instr.a.space === "register" ? [instr.a] : []);
    }
    if (instr.op !== "loop") continue;
    instr.carry.forEach(({ first, inside, next, last }, i) => {
      const { left, right, out } = instr.fold?.join[i] ?? { left: last, right: last, out: last };
      join(last, first, inside, next, left, right, out);
    });
  }
  const tops = new Set(products.map(top));
  return (value) => tops.has(top(value));
}

/** The blocks of a loop. */
export function blocksOf({ body, fold }: Loop): readonly (readonly Instr[])[] {
  return fold ? [body, fold.merge, fold.finish] : [body];
}

function holds(loop: Loop, instr: Instr): boolean {
  return blocksOf(loop).some((block) =>
    block.some((inner) => inner === instr || inner.op === "loop" && holds(inner, instr))
  );
}

function prefer(
  body: readonly Instr[],
  preferred: Map<Value, Family>,
  makers: Map<Value, Instr>,
  accumulated: (value: Value) => Family | undefined,
  natural: (value: Value) => Family,
): void {
  const set = (value: Value, family: Family | undefined) => {
    const chosen = accumulated(value) ?? family;
    if (chosen) preferred.set(value, chosen);
  };
  for (const instr of body) {
    for (const out of outsOf(instr)) makers.set(out, instr);
    switch (instr.op) {
      case "map": {
        const tiles = instr.args.filter(({ shape }) => shape[0] * shape[1] > 1);
        const whole = tiles.filter(({ shape }) => String(shape) === String(instr.out.shape));
        set(instr.out, [...whole, ...tiles].map((a) => preferred.get(a)).find((f) => f !== undefined));
        break;
      }
      case "cast":
      case "bitcast":
        set(instr.out, preferred.get(instr.from));
        break;
      case "reduce":
        set(instr.out, preferred.get(instr.from) ?? natural(instr.from));
        break;
      case "gemm":
        set(instr.out, undefined);
        break;
      case "loop": {
        for (const { first, inside } of instr.carry) set(inside, preferred.get(first));
        prefer(instr.body, preferred, makers, accumulated, natural);
        for (const { inside, next, last } of instr.carry) {
          if (!preferred.has(inside)) set(inside, preferred.get(next));
          set(last, preferred.get(inside));
        }
        instr.fold?.join.forEach(({ left, right }, i) => {
          const family = preferred.get(instr.carry[i]!.inside);
          set(left, family);
          set(right, family);
        });
        if (instr.fold) {
          prefer(instr.fold.merge, preferred, makers, accumulated, natural);
          prefer(instr.fold.finish, preferred, makers, accumulated, natural);
        }
        break;
      }
    }
  }
}

/** Walks backwards from the effects and notes what each value is needed in. */
class Demands {
  #changed = false;

  constructor(
    readonly team: Team,
    readonly family: (value: Value) => Family,
    readonly needs: Map<Value, Map<string, Demand>>,
    readonly makers: ReadonlyMap<Value, Instr>,
  ) {}

  need(value: Value, family: Family): void {
    const layout = layoutOf(this.team, family, value.shape);
    let known = this.needs.get(value);
    if (!known) this.needs.set(value, known = new Map());
    if (known.has(layout.key)) return;
    known.set(layout.key, { family, layout });
    this.#changed = true;
  }

  #own(value: Value): void {
    this.need(value, this.family(value));
  }

  #of(value: Value): readonly Family[] {
    return [...this.needs.get(value)?.values() ?? []].map(({ family }) => family);
  }

  visit(body: readonly Instr[]): void {
    for (const instr of body.toReversed()) this.#instr(instr);
  }

  #instr(instr: Instr): void {
    switch (instr.op) {
      case "map":
        for (const family of this.#of(instr.out)) instr.args.forEach((arg) => this.need(arg, family));
        return;
      case "cast":
      case "bitcast":
        for (const family of this.#of(instr.out)) this.need(instr.from, family);
        return;
      case "load":
        if ("tensor" in instr.from && this.#of(instr.out).length > 0) this.#indices(indicesOf(instr.from));
        return;
      case "stage":
        if ("tensor" in instr.from) this.#indices(indicesOf(instr.from));
        else this.#own(instr.from);
        if (instr.past) this.#own(instr.past);
        return;
      case "gemm":
        this.need(instr.acc, this.family(instr.out));
        this.need(instr.out, this.family(instr.out));
        if (instr.a.space === "register") this.#own(instr.a);
        if (instr.depth) this.#own(instr.depth);
        return;
      case "reduce":
      case "scan":
        if (this.#of(instr.out).length > 0) this.#own(instr.from);
        return;
      case "histogram":
        if (this.#of(instr.out).length === 0) return;
        [instr.acc, instr.bin].forEach((value) => this.#own(value));
        return this.need(instr.weight, this.family(instr.bin));
      case "topk":
        for (const { values, ids } of [instr.best, instr.from]) {
          this.#own(values);
          this.need(ids, this.family(values));
        }
        return;
      case "store":
        this.#indices(indicesOf(instr.to));
        return this.#own(instr.value);
      case "loop":
        return this.#loop(instr);
    }
  }

  #loop(loop: Loop): void {
    this.#own(loop.count);
    if (loop.fold) {
      this.visit(loop.fold.finish);
    }
    let changed = this.#changed;
    do {
      this.#changed = false;
      loop.carry.forEach(({ first, inside, next, last }, i) => {
        const join = loop.fold?.join[i];
        const all = [inside, last, next, first, ...(join ? [join.left, join.right, join.out] : [])];
        const families = [inside, last, ...(join ? [join.left, join.right] : [])].flatMap((v) => this.#of(v));
        for (const family of families) all.forEach((value) => this.need(value, family));
      });
      this.visit(loop.body);
      if (loop.fold) this.visit(loop.fold.merge);
      changed ||= this.#changed;
    } while (this.#changed);
    this.#changed = changed; // for the loop around this one
  }

  /** Scalars of an index get a name; a list of pages is written out where it is used, from the scalars in it. */
  #indices(values: readonly Value[]): void {
    for (const value of values) {
      if (value.shape[0] * value.shape[1] === 1) this.#own(value);
      else {
        const made = this.makers.get(value);
        if (made) this.#indices(inputsOf(made));
      }
    }
  }
}

interface User {
  readonly instr: Instr;
  readonly block: readonly Instr[];
}

function usersOf(body: readonly Instr[], users = new Map<Value, User[]>()): Map<Value, User[]> {
  const use = (value: Value, instr: Instr, block: readonly Instr[]) => {
    const list = users.get(value);
    if (list) list.push({ instr, block });
    else users.set(value, [{ instr, block }]);
  };
  for (const instr of body) {
    for (const value of elementwiseInputs(instr)) use(value, instr, body);
    if (instr.op !== "loop") continue;
    // The next state is read at the end of the body, where the carried tiles change.
    for (const { next } of instr.carry) use(next, instr, instr.body);
    for (const block of blocksOf(instr)) usersOf(block, users);
  }
  return users;
}

/** The block that makes each value. */
function homesOf(body: readonly Instr[], homes = new Map<Value, readonly Instr[]>()) {
  for (const instr of body) {
    outsOf(instr).forEach((out) => homes.set(out, body));
    if (instr.op === "loop") blocksOf(instr).forEach((block) => homesOf(block, homes));
  }
  return homes;
}

function elementwiseInputs(instr: Instr): readonly Value[] {
  switch (instr.op) {
    case "map":
      return instr.args;
    case "cast":
    case "bitcast":
    case "reduce":
    case "scan":
      return [instr.from];
    case "stage":
      return "tensor" in instr.from ? [] : [instr.from];
    case "gemm":
      return [instr.acc, ...(instr.a.space === "register" ? [instr.a] : [])];
    case "histogram":
      return [instr.acc, instr.bin, instr.weight];
    case "topk":
      return [instr.best.values, instr.best.ids, instr.from.values, instr.from.ids];
    case "store":
      return [instr.value];
    case "loop":
      return instr.carry.map(({ first }) => first);
    default:
      return [];
  }
}

function isInlined(
  value: Value,
  makers: ReadonlyMap<Value, Instr>,
  homes: ReadonlyMap<Value, readonly Instr[]>,
  users: ReadonlyMap<Value, readonly User[]>,
  demands: (value: Value) => readonly Demand[],
): boolean {
  const made = makers.get(value);
  if (!made) return false;
  if (made.op === "const" || made.op === "iota") return true;
  if (value.shape[0] * value.shape[1] === 1) return false;
  if (made.op !== "map" && made.op !== "cast" && made.op !== "bitcast") return false;
  const list = users.get(value) ?? [];
  if (list.length !== 1 || demands(value).length !== 1) return false;
  const [{ instr, block }] = list as [User];
  if (block !== homes.get(value)) return false;
  const elementwise = ["map", "cast", "bitcast", "store", "reduce", "gemm", "stage"];
  return elementwise.includes(instr.op);
}
