/**
 * From a traced body to statements: chains of elementwise work, reductions and stores over the same rows become
 * one group, which is one loop nest; what is cheap and pure is done again wherever it is used and never stored.
 *
 * @module
 */
import {
  inputsOf,
  type Instr,
  type Kernel,
  type Loop,
  lower,
  type Lowering,
  outsOf,
  type Value,
} from "../ir.ts";
import type { View } from "../language.ts";
import { costOf, Facts, isScalar } from "./facts.ts";

type Of<O extends Instr["op"]> = Extract<Instr, { readonly op: O }>;

/** A loop nest over `rows` rows: its members in program order. */
export interface Group {
  readonly kind: "group";
  readonly rows: number;
  readonly members: Instr[];
}

/** A loop with the statements of its body, of what joins two pieces, if it is cut, and of what runs once afterwards. */
export interface LoopStatement {
  readonly kind: "loop";
  readonly instr: Loop & Instr;
  readonly body: readonly Statement[];
  readonly merge?: readonly Statement[];
  readonly finish: readonly Statement[];
}

/** One thing to emit. */
export type Statement =
  | Group
  | LoopStatement
  | { readonly kind: "scalar"; readonly instr: Instr }
  | { readonly kind: "stage"; readonly instr: Of<"stage"> }
  | { readonly kind: "gemm"; readonly instr: Of<"gemm"> }
  | { readonly kind: "scan"; readonly instr: Of<"scan"> }
  | { readonly kind: "histogram"; readonly instr: Of<"histogram"> }
  | { readonly kind: "topk"; readonly instr: Of<"topk"> };

/** The statements of a kernel, and what they take for granted. */
export interface Plan {
  readonly facts: Facts;
  readonly statements: readonly Statement[];
  /** Values that are computed where they are used. */
  readonly inline: ReadonlySet<Value>;
  /** The group that makes a value. */
  readonly home: ReadonlyMap<Value, Group>;
}

/** A cheap chain is at most this many vector instructions long. */
const CHEAP = 16;

/**
 * Plans `kernel` for this target.
 *
 * @throws {RangeError} If it is to be cut and does not end with its only fold.
 */
export function planKernel(kernel: Kernel, cut = false): Plan {
  const facts = new Facts(kernel);
  const last = kernel.body.at(-1);
  const cutAt = cut && last?.op === "loop" && last.fold ? last : undefined;
  if (cut && !cutAt) throw new RangeError(`Cannot cut "${kernel.name}": it does not end with a fold`);
  const inline = new Map<Value, number>();
  const home = new Map<Value, Group>();
  const statements = new Planner(facts, inline, home, cutAt).block(kernel.body);
  return { facts, statements, inline: new Set(inline.keys()), home };
}

class Planner {
  #statements: Statement[] = [];
  #group: Group | undefined;
  /** Loads and stores of the open group on tensors that the kernel stores to. */
  #loads: { readonly view: View; readonly out: Value }[] = [];
  #stores: { readonly view: View; readonly phase: number }[] = [];
  readonly #phase = new Map<Value, number>();
  readonly #reads = new Map<Value, ReadonlySet<string>>();

  constructor(
    readonly facts: Facts,
    /** Cost of each value that is computed where it is used. */
    readonly inline: Map<Value, number>,
    readonly home: Map<Value, Group>,
    readonly cut: Loop | undefined,
  ) {}

  block(body: readonly Instr[]): Statement[] {
    const outer = this.#statements;
    this.#statements = [];
    lower(PLAN, body, this);
    this.flush();
    const made = this.#statements;
    this.#statements = outer;
    return made;
  }

  /** A statement that is not part of a group. */
  put(statement: Statement): void {
    this.flush();
    this.#statements.push(statement);
  }

  flush(): void {
    this.#group = undefined;
    this.#loads = [];
    this.#stores = [];
  }

  /** Elementwise work: a scalar at once, done again at each use, or a member of a group. */
  pure(instr: Instr & { readonly out: Value }): void {
    const { out } = instr;
    const inputs = inputsOf(instr);
    const pending = inputs.some((v) => this.home.get(v) === this.#group && this.#group !== undefined);
    if (isScalar(out) && !pending) return this.#scalar(instr);
    // One number a row is computed once a row, whatever its cost.
    const costs = isOfShared(instr) ? [0] : inputs.map((v) => {
      const cost = isScalar(v) && !pending ? 0 : this.inline.get(v);
      return cost !== undefined && v.shape[1] === 1 && out.shape[1] > 1 ? 0 : cost;
    });
    const stays = this.facts.has(out, "tile") || (instr.op !== "const" && this.facts.has(out, "start"));
    if (!stays && costs.every((c) => c !== undefined)) {
      const cost = costs.reduce<number>((sum, c) => sum + c!, costOf(instr));
      if (cost <= CHEAP || (out.shape[1] === 1 && cost < 1000)) {
        this.inline.set(out, cost);
        return;
      }
    }
    this.member(instr, out.shape[0], Math.max(0, ...inputs.map((v) => this.#phaseOf(v))));
  }

  #scalar(instr: Instr & { readonly out: Value }): void {
    const from = instr.op === "load" && "tensor" in instr.from ? instr.from.tensor : undefined;
    if (from && this.#stores.some(({ view }) => view.tensor === from)) this.flush();
    // Before the open group, which cannot depend on it nor it on the group.
    const at = this.#group ? this.#statements.lastIndexOf(this.#group) : this.#statements.length;
    this.#statements.splice(at, 0, { kind: "scalar", instr });
  }

  load(instr: Of<"load">): void {
    const { out, from } = instr;
    if (!("tensor" in from)) {
      const stays = this.facts.has(out, "tile") || this.facts.has(out, "start");
      if (isScalar(out) || !stays) return this.pure(instr);
      return this.member(instr, out.shape[0], 0); // a tile of its own, which a sum may be made in
    }
    if (isScalar(out) || !this.facts.stored.has(from.tensor)) return this.pure(instr);
    if (this.#stores.some(({ view }) => view.tensor === from.tensor)) this.flush();
    this.member(instr, out.shape[0], 0);
    this.#loads.push({ view: from, out });
    this.#reads.set(out, new Set([from.tensor]));
  }

  store(instr: Of<"store">): void {
    const { to, value } = instr;
    const { facts } = this;
    const clash =
      this.#loads.some(({ view }) =>
        view.tensor === to.tensor && !facts.sameView(view, to) && !facts.apart(view, to)
      ) || this.#stores.some(({ view }) => view.tensor === to.tensor && !facts.apart(view, to));
    if (clash) this.flush();
    const phase = this.#phaseOf(value);
    this.member(instr, to.shape[0], phase);
    this.#stores.push({ view: to, phase });
  }

  reduce(instr: Of<"reduce">): void {
    this.member(instr, instr.from.shape[0], this.#phaseOf(instr.from), 1);
  }

  #phaseOf(value: Value): number {
    return this.home.get(value) === this.#group ? this.#phase.get(value) ?? 0 : 0;
  }

  /** Adds to the open group, or opens one: other rows, or old contents that a store has overwritten. */
  member(instr: Instr, rows: number, phase: number, more = 0): void {
    const read = new Set(inputsOf(instr).flatMap((v) => [...this.#reads.get(v) ?? []]));
    const late = this.#stores.some((s) => phase > s.phase && read.has(s.view.tensor));
    if (late || (this.#group && this.#group.rows !== rows)) this.flush();
    if (!this.#group) {
      this.#group = { kind: "group", rows, members: [] };
      this.#statements.push(this.#group);
      phase = 0;
    }
    this.#group.members.push(instr);
    for (const out of outsOf(instr)) {
      this.home.set(out, this.#group);
      this.#phase.set(out, phase + more);
      this.#reads.set(out, read);
    }
  }
}

function isOfShared(instr: Instr): boolean {
  return instr.op === "load" && !("tensor" in instr.from);
}

const PLAN: Lowering<Planner> = {
  const: (instr, p) => p.pure(instr),
  iota: (instr, p) => p.pure(instr),
  map: (instr, p) => p.pure(instr),
  cast: (instr, p) => p.pure(instr),
  bitcast: (instr, p) => p.pure(instr),
  load: (instr, p) => p.load(instr),
  reduce: (instr, p) => p.reduce(instr),
  store: (instr, p) => p.store(instr),
  stage: (instr, p) => p.put({ kind: "stage", instr }),
  transpose: () => {}, // seen through by its users
  unpack: () => {},
  gemm: (instr, p) => p.put({ kind: "gemm", instr }),
  scan: (instr, p) => p.put({ kind: "scan", instr }),
  histogram: (instr, p) => p.put({ kind: "histogram", instr }),
  topk: (instr, p) => p.put({ kind: "topk", instr }),
  loop(instr, p) {
    p.flush();
    const body = p.block(instr.body);
    const merge = instr === p.cut && instr.fold ? { merge: p.block(instr.fold.merge) } : {};
    const finish = instr.fold ? p.block(instr.fold.finish) : [];
    p.put({ kind: "loop", instr, body, ...merge, finish });
  },
};
