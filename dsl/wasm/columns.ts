/**
 * One pass over the columns of a row: a loop over whole vectors that lie inside every tensor, then the rest with
 * lanes masked.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import { inputsOf } from "../ir.ts";
import type { View } from "../language.ts";
import { REDUCTIONS } from "../ops.ts";
import { loadFour, loadSome, storeFour, storeSome } from "./elements.ts";
import {
  type Address,
  and,
  constantOf,
  type Expr,
  i32,
  lanes,
  type Local,
  max,
  min,
  mul,
  node,
  plus,
  sub,
} from "./expr.ts";
import type { GroupWriter } from "./group.ts";
import { apply, convert, foldLanes, isConstant, lanesOf } from "./lanes.ts";
import type { Buffer } from "./scope.ts";
import { constantLanes } from "./scope.ts";
import type { RowAt } from "./views.ts";

type V = Expr<"v128">;
type I = Expr<"i32">;

/** What becomes of a value: stored to a tensor, kept in scratch memory, or folded into one number. */
export interface Sink {
  readonly value: Value;
  readonly to?: View;
  readonly keep?: Buffer;
  readonly reduce?: Extract<Instr, { readonly op: "reduce" }>;
}

/** What a row has been folded into so far; `nan` marks lanes in which NaN was met. */
interface Folded {
  readonly value: Local<"v128">;
  readonly nan?: Local<"v128">;
}

/** A pass being written. */
export class ColumnPass {
  readonly #rows = new Map<View, RowAt>();
  readonly #folded = new Map<Sink, Folded>();
  /** Where tiles lie that this pass reads, and those that it leaves. */
  readonly #places = new Map<Value, { readonly address: Address; readonly offset: number }>();
  readonly #kept = new Map<Sink, { readonly address: Address; readonly offset: number }>();
  /** How often each value is used in this pass. */
  readonly #uses = new Map<Value, number>();
  #memo = new Map<Value, V>();

  constructor(
    readonly group: GroupWriter,
    readonly phase: number,
    readonly cols: number,
    readonly sinks: readonly Sink[],
  ) {}

  /** Writes the pass. */
  write(): void {
    const { f } = this.group.scope;
    for (const sink of this.sinks) {
      const { value, to, keep, reduce } = sink;
      this.#count(value);
      if (to) this.#openRow(to);
      if (keep) this.#kept.set(sink, this.group.rowOf(keep, keep.rows === 1));
      if (reduce) this.#folded.set(sink, this.#startFold(reduce));
    }
    const whole = this.#wholeColumns();
    f.for(0, whole, 4, (col) => this.#body(col, false));
    if (constantOf(whole) !== this.cols) f.for(whole, this.#end(), 4, (col) => this.#body(col, true));
    for (const [sink, folded] of this.#folded) this.#finish(sink, folded);
  }

  /** Where the last column is that anything comes of. */
  #end(): I {
    const { f } = this.group.scope;
    const limit = this.group.columnLimit();
    if (limit) return limit;
    if (!this.sinks.every((s) => s.to)) return i32(this.cols);
    return this.sinks.map((s) => this.#rows.get(s.to!)!.to).reduce((a, b) => f.let(max(a, b)));
  }

  /** Columns up to which every view has whole vectors; a multiple of 4. */
  #wholeColumns(): I {
    const { f } = this.group.scope;
    let whole: I = i32(this.cols & ~3);
    for (const [view, { from, to }] of this.#rows) {
      const opened = this.group.viewAt(view);
      if (opened.panel > 1) return i32(0);
      if (constantOf(to) === this.cols && constantOf(from) === 0) continue;
      const usable = constantOf(from) === 0 ? to : node("select", [to, i32(0), node("i32.eqz", [from])]);
      whole = f.let(min(whole, f.let(and(usable, ~3))));
    }
    return whole;
  }

  /** Counts the uses of a value in this pass, and prepares what its parts need before the loop. */
  #count(value: Value) {
    const seen = this.#uses.get(value) ?? 0;
    this.#uses.set(value, seen + 1);
    if (seen > 0) return;
    if (value.shape[1] === 1) {
      this.group.rowValue(value);
      return;
    }
    const made = this.#maker(value);
    if (!made) {
      this.#places.set(value, this.group.placeOf(value));
      return;
    }
    if (made.op === "load" && "tensor" in made.from) return this.#openRow(made.from);
    inputsOf(made).forEach((v) => this.#count(v));
  }

  /** How this pass computes a value; nothing where it reads it from scratch memory. */
  #maker(value: Value): Instr | undefined {
    const made = this.group.makerOf(value);
    if (made?.op === "load" && !("tensor" in made.from)) return undefined;
    const kept = this.group.keptAt(value) !== undefined && this.group.phaseOf(value) < this.phase;
    return kept ? undefined : made;
  }

  #openRow(view: View) {
    if (this.#rows.has(view)) return;
    const row = view.shape[0] === 1 ? 0 : this.group.row;
    this.#rows.set(view, this.group.viewAt(view).at(row));
  }

  #body(col: I, tail: boolean) {
    const { f } = this.group.scope;
    this.#memo = new Map();
    // What is loaded from a tensor that this pass stores to is loaded first.
    const written = new Set(this.sinks.flatMap((s) => s.to ? [s.to.tensor] : []));
    for (const value of this.#uses.keys()) {
      const made = this.#maker(value);
      if (made?.op !== "load" || !("tensor" in made.from) || !written.has(made.from.tensor)) continue;
      if (value.shape[1] > 1) this.#memo.set(value, f.let(this.#make(value, col, tail)));
    }
    for (const sink of this.sinks) this.#sink(sink, col, tail);
  }

  #sink(sink: Sink, col: I, tail: boolean) {
    const { scope } = this.group;
    const { f, p } = scope;
    const value = this.#value(sink.value, col, tail);
    if (sink.to) {
      const { address, from, to } = this.#rows.get(sink.to)!;
      const { colStride } = this.group.viewAt(sink.to);
      const at = plus(address, mul(col, colStride));
      if (!tail) return storeFour(p, f, sink.to.dtype, at, value);
      return storeSome(p, f, sink.to.dtype, colStride, [at, value, sub(from, col), sub(to, col)]);
    }
    if (sink.keep) {
      const { address, offset } = this.#kept.get(sink)!;
      return f.run("v128.store", [plus(address, mul(col, 4)), value], { offset });
    }
    this.#fold(sink, tail && this.cols % 4 !== 0 ? this.#mask(sink, value, col) : value);
  }

  #startFold(reduce: NonNullable<Sink["reduce"]>): Folded {
    const { f } = this.group.scope;
    const value = f.variable(this.group.startOf(reduce));
    const isExtreme = reduce.how !== "sum" && lanesOf(reduce.from.dtype) === "f32x4";
    return isExtreme ? { value, nan: f.variable(lanes("i32x4", 0)) } : { value };
  }

  /**
   * One more vector into a fold. The largest of floats takes engines many instructions, because of NaN: NaN is
   * looked for apart.
   */
  #fold(sink: Sink, now: V) {
    const { f } = this.group.scope;
    const { value, nan } = this.#folded.get(sink)!;
    if (!nan) return f.set(value, this.#join(sink)(value, now));
    const held = f.let(now);
    f.set(nan, node("v128.or", [nan, node("f32x4.ne", [held, held])]));
    f.set(value, node(sink.reduce!.how === "max" ? "f32x4.pmax" : "f32x4.pmin", [value, held]));
  }

  /** Lanes beyond the last column do not count. */
  #mask(sink: Sink, value: V, col: I): V {
    const number = node("i32x4.add", [node("i32x4.splat", [col]), lanes("i32x4", 0, 1, 2, 3)]);
    const inside = node("i32x4.lt_s", [number, lanes("i32x4", this.cols)]);
    return node("v128.bitselect", [value, this.group.startOf(sink.reduce!), inside]);
  }

  #join({ value, reduce }: Sink): (a: V, b: V) => V {
    const { op } = REDUCTIONS[reduce!.how];
    return (a, b) => apply(this.group.scope.p, this.group.scope.f, op, [value, value], [a, b]);
  }

  #finish(sink: Sink, { value, nan }: Folded) {
    const { f } = this.group.scope;
    if (nan) f.set(value, node("v128.bitselect", [lanes("f32x4", NaN), value, nan]));
    this.group.setRowValue(sink.reduce!.out, foldLanes(value, this.#join(sink), (x) => f.let(x)));
  }

  #value(value: Value, col: I, tail: boolean): V {
    const known = this.#memo.get(value);
    if (known) return known;
    if (value.shape[1] === 1) return this.group.rowValue(value);
    const made = this.#make(value, col, tail);
    const again = (this.#uses.get(value) ?? 0) > 1 && !isConstant(made);
    const result = again ? this.group.scope.f.let(made) : made;
    if (again) this.#memo.set(value, result);
    return result;
  }

  #make(value: Value, col: I, tail: boolean): V {
    const { scope } = this.group;
    const { p, f } = scope;
    const made = this.#maker(value);
    switch (made?.op) {
      case "const":
        return constantLanes(value, made.value);
      case "iota":
        return node("i32x4.add", [node("i32x4.splat", [col]), lanes("i32x4", 0, 1, 2, 3)]);
      case "map": {
        const operands = made.args.map((a) => this.#value(a, col, tail));
        const shifts = made.name === "shl" || made.name === "shr";
        return apply(p, f, made.name, made.args, shifts ? operands.map((o) => f.let(o)) : operands);
      }
      case "cast":
        return convert(p, f, made.from.dtype, value.dtype, this.#value(made.from, col, tail));
      case "bitcast":
        return this.#value(made.from, col, tail);
      case "load":
        if ("tensor" in made.from) return this.#load(made.from, col, tail);
    }
    const { address, offset } = this.#places.get(value)!;
    return node("v128.load", [plus(address, mul(col, 4))], { offset });
  }

  #load(view: View, col: I, tail: boolean): V {
    const { p, f } = this.group.scope;
    const { address, from, to } = this.#rows.get(view)!;
    const { colStride } = this.group.viewAt(view);
    const at = plus(address, mul(col, colStride));
    if (!tail) return loadFour(p, f, view.dtype, at);
    return loadSome(p, view.dtype, colStride, at, sub(from, col), sub(to, col));
  }
}
