/**
 * A group as one loop nest: over rows, and for each row over its columns four at a time, once for every stage of
 * reductions that depend on each other. What is needed again in a later pass is computed again if that is cheap,
 * else kept in scratch memory; nothing else touches memory but loads, stores and tiles that others need.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import { inputsOf, outsOf } from "../ir.ts";
import type { View } from "../language.ts";
import { REDUCTIONS } from "../ops.ts";
import { ColumnPass, type Sink } from "./columns.ts";
import { loadSplat, storeSome } from "./elements.ts";
import { type Address, and, type Expr, i32, type Int, int, less, max, mul, node } from "./expr.ts";
import { costOf, isScalar } from "./facts.ts";
import { apply, convert } from "./lanes.ts";
import type { Group } from "./plan.ts";
import { type Buffer, constantLanes, type Scope } from "./scope.ts";
import { ViewAt } from "./views.ts";

type V = Expr<"v128">;

/** An address and a constant to be added to it. */
interface Place {
  readonly address: Address;
  readonly offset: number;
}

/** A group being written. */
export class GroupWriter {
  readonly makers = new Map<Value, Instr>();
  /** Tiles to be left in scratch memory. */
  readonly #kept = new Map<Value, Buffer>();
  readonly #phases = new Map<Value, number>();
  readonly #views = new Map<View, ViewAt>();
  /** Of the row that is being written. */
  row!: Int;
  #rowValues = new Map<Value, V>();
  /** By stride, where the row begins in buffers of that stride, without their offset. */
  #rowPlaces = new Map<number, Address>();
  #within: View | undefined;

  constructor(readonly scope: Scope, readonly group: Group) {
    for (const member of group.members) {
      const more = member.op === "reduce" ? 1 : 0;
      const phase = Math.max(0, ...inputsOf(member).map((v) => this.phaseOf(v))) + more;
      for (const out of outsOf(member)) {
        this.makers.set(out, member);
        this.#phases.set(out, phase);
      }
    }
    for (const value of this.makers.keys()) {
      const outside = scope.facts.uses(value).some(({ by }) => !group.members.includes(by));
      if (outside && !isScalar(value)) this.#kept.set(value, scope.buffer(value));
      else if (this.#isDear(value)) this.#kept.set(value, scope.reserve(1, value.shape[1]));
    }
  }

  /** Writes the loop nest; with `within`, only for rows and columns that this view has inside its tensor. */
  write(within?: View): void {
    this.#within = within;
    const { rows, members } = this.group;
    const { f } = this.scope;
    this.#openViews();
    if (rows === 1) return this.#writeRow(0);
    const stores = members.filter((m) => m.op === "store").map((m) => m.to);
    // Where nothing but stores comes of it, rows that all of them drop are left out.
    const onlyStores = [...this.#kept.values()].every((b) => b.rows === 1) ? stores : [];
    const bounds = within ? [within] : onlyStores;
    const reach = bounds.map((v) => this.#views.get(v)!.reach());
    const most = reach.length === 0 ? i32(rows) : reach.reduce((a, b) => f.let(max(a, b)));
    f.for(0, most, 1, (row) => this.#writeRow(row));
  }

  /** Values that are dear to compute and needed in a later pass than their own are kept for the row. */
  #isDear(value: Value): boolean {
    if (value.shape[1] === 1) return false;
    const phase = this.phaseOf(value);
    const late = this.group.members.some((m) =>
      inputsOf(m).includes(value) && Math.max(...inputsOf(m).map((v) => this.phaseOf(v))) > phase
    );
    return late && this.#cost(value) > 16;
  }

  #cost(value: Value): number {
    const made = this.makers.get(value);
    return made ? inputsOf(made).reduce((sum, v) => sum + this.#cost(v), costOf(made)) : 1;
  }

  phaseOf(value: Value): number {
    return this.#phases.get(value) ?? 0;
  }

  /** Where a value stays, if it does. */
  keptAt(value: Value): Buffer | undefined {
    return this.#kept.get(value);
  }

  viewAt(view: View): ViewAt {
    return this.#views.get(view)!;
  }

  /** Where columns end whose contents matter, if that is known to be before the tile does. */
  columnLimit(): Expr<"i32"> | undefined {
    return this.#within && this.viewAt(this.#within).to;
  }

  /** Computes the fixed parts of every view that this group reads or writes. */
  #openViews() {
    const seen = new Set<Value>();
    const open = (view: View) => this.#views.set(view, new ViewAt(this.scope, view));
    const visit = (value: Value) => {
      if (seen.has(value)) return;
      seen.add(value);
      const made = this.makerOf(value);
      if (!made) return;
      if (made.op === "load" && "tensor" in made.from) open(made.from);
      inputsOf(made).forEach(visit);
    };
    for (const member of this.group.members) {
      if (member.op === "store") open(member.to);
      outsOf(member).forEach(visit);
      inputsOf(member).forEach(visit);
    }
  }

  /** The instruction by which this group computes a value, if it does. */
  makerOf(value: Value): Instr | undefined {
    const own = this.makers.get(value);
    if (own) return own;
    return this.scope.plan.inline.has(value) ? this.scope.facts.maker.get(value) : undefined;
  }

  #writeRow(row: Int) {
    this.row = row;
    this.#rowValues = new Map();
    this.#rowPlaces = new Map();
    const { members } = this.group;
    const last = Math.max(0, ...[...this.#phases.values()], ...members.map((m) => this.#sinkPhase(m)));
    for (let phase = 0; phase <= last; phase++) {
      const sinks = members.flatMap((m) => this.#sinksOf(m)).filter((s) => s.phase === phase);
      for (const cols of new Set(sinks.map((s) => s.cols))) {
        new ColumnPass(this, phase, cols, sinks.filter((s) => s.cols === cols)).write();
      }
    }
    this.#writeRowResults();
  }

  #sinkPhase(m: Instr): number {
    return m.op === "store" ? this.phaseOf(m.value) : 0;
  }

  /** What a member leaves behind, column by column. */
  #sinksOf(m: Instr): (Sink & { phase: number; cols: number })[] {
    if (m.op === "store") {
      if (m.to.shape[1] === 1) return [];
      return [{ value: m.value, to: m.to, phase: this.phaseOf(m.value), cols: m.to.shape[1] }];
    }
    const sinks: (Sink & { phase: number; cols: number })[] = [];
    if (m.op === "reduce") {
      sinks.push({ value: m.from, reduce: m, phase: this.phaseOf(m.from), cols: m.from.shape[1] });
    }
    for (const value of outsOf(m)) {
      const keep = this.#kept.get(value);
      if (keep && value.shape[1] > 1) {
        sinks.push({ value, keep, phase: this.phaseOf(value), cols: value.shape[1] });
      }
    }
    return sinks;
  }

  /**
   * Numbers of which a row has one: those that others need, and stores. All are computed before any is written,
   * for the next state of a loop may lie where the old one does.
   */
  #writeRowResults() {
    const { scope } = this;
    const { f, p } = scope;
    const writes: (() => void)[] = [];
    for (const m of this.group.members) {
      for (const value of outsOf(m).filter((v) => v.shape[1] === 1)) {
        const keep = this.#kept.get(value);
        if (!keep && !(isScalar(value) && scope.facts.uses(value).length > 0)) continue;
        const made = this.rowValue(value);
        if (!keep) continue;
        const { address, offset } = this.rowOf(keep, false);
        writes.push(() => f.run("v128.store32_lane", [address, made], { offset, lane: 0 }));
      }
      if (m.op !== "store" || m.to.shape[1] !== 1) continue;
      const { address, from, to } = this.viewAt(m.to).at(this.row);
      const made = f.let(this.rowValue(m.value));
      const { dtype } = m.to;
      const { colStride } = this.viewAt(m.to);
      writes.push(() => storeSome(p, f, dtype, colStride, [address, made, from, to]));
    }
    for (const write of writes) write();
  }

  /** A number of which the row has one, in all lanes. */
  rowValue(value: Value): V {
    const known = this.#rowValues.get(value);
    if (known) return known;
    const { scope } = this;
    if (scope.isScalar(value) && !this.makers.has(value)) return scope.vector(value);
    const made = scope.f.let(this.#makeRowValue(value));
    this.#rowValues.set(value, made);
    if (isScalar(value)) scope.define(value, { vector: made });
    return made;
  }

  /** Gives a reduction's result. */
  setRowValue(value: Value, made: V): void {
    this.#rowValues.set(value, made);
    if (isScalar(value)) this.scope.define(value, { vector: made });
  }

  #makeRowValue(value: Value): V {
    const { scope } = this;
    const { p, f } = scope;
    const made = this.makerOf(value);
    switch (made?.op) {
      case "const":
        return constantLanes(value, made.value);
      case "iota":
        return node("i32x4.splat", [int(made.axis === 0 ? this.row : 0)]);
      case "map": {
        const operands = made.args.map((a) => this.rowValue(a));
        return apply(p, f, made.name, made.args, operands);
      }
      case "cast":
        return convert(p, f, made.from.dtype, value.dtype, this.rowValue(made.from));
      case "bitcast":
        return this.rowValue(made.from);
      case "load":
        if (!("tensor" in made.from)) break;
        return this.#loadRowValue(made.from);
    }
    const { address, offset } = this.placeOf(value);
    return node("v128.load32_splat", [address], { offset });
  }

  #loadRowValue(view: View): V {
    const { f, p } = this.scope;
    const { address, from, to } = this.viewAt(view).at(view.shape[0] === 1 ? 0 : this.row);
    const result = f.local("v128");
    f.set(result, constantLanes({ space: "register", dtype: view.dtype, shape: [1, 1] }, 0));
    f.if(and(node("i32.le_s", [from, i32(0)]), less(0, to)), () => {
      f.set(result, loadSplat(p, f, view.dtype, address));
    });
    return result;
  }

  /** The buffer that a tile of another statement lies in, and where this row of it begins. */
  placeOf(value: Value): Place {
    const made = this.makers.get(value) ?? this.scope.facts.maker.get(value);
    if (made?.op === "load" && !("tensor" in made.from)) {
      return this.rowOf(this.scope.buffer(made.from), value.shape[0] === 1);
    }
    const kept = this.#kept.get(value);
    if (kept) return this.rowOf(kept, kept.rows === 1);
    return this.rowOf(this.scope.buffer(value), value.shape[0] === 1);
  }

  /** Where this row of a buffer, or its only one, begins. */
  rowOf({ offset, stride }: Buffer, only: boolean): Place {
    const { scope } = this;
    if (only) return { address: scope.scratch, offset };
    const known = this.#rowPlaces.get(stride) ?? scope.f.let(scope.place(mul(this.row, stride)));
    this.#rowPlaces.set(stride, known);
    return { address: known, offset };
  }

  /** What a reduction starts from, in all lanes. */
  startOf(reduce: Extract<Instr, { op: "reduce" }>): V {
    const start = REDUCTIONS[reduce.how].start[reduce.from.dtype as "f32"] ?? 0;
    return constantLanes(reduce.from, start);
  }
}
