/**
 * Where a view lies: addresses, bounds and strides as expressions. What lies outside the tensor, negative
 * indices included, is never touched.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { View } from "../language.ts";
import { panelOf } from "../layout.ts";
import {
  add,
  type Address,
  and,
  constantOf,
  div,
  type Expr,
  i32,
  type Int,
  int,
  max,
  min,
  mul,
  node,
  plus,
  rem,
  sub,
} from "./expr.ts";
import type { Scope } from "./scope.ts";

type I = Expr<"i32">;

/** One row of a view. */
export interface RowAt {
  /** Address of its first column. */
  readonly address: Address;
  /** Columns `[from, to)` of the view lie inside the tensor. */
  readonly from: I;
  readonly to: I;
}

/** A view whose fixed parts have been computed in the function that `scope` writes. */
export class ViewAt {
  readonly bytes: number;
  /** Rows side by side; 1 for a tensor in rows. */
  readonly panel: number;
  /** Extents of the tensor's last two axes; a vector has no row axis. */
  readonly cols: Int;
  readonly rows: Int | undefined;
  /** First row (in its page) and first column of the view. */
  readonly row: I;
  readonly col: I;
  /** Columns `[from, to)` of the view exist in every row that exists. */
  readonly from: I;
  readonly to: I;
  readonly #base: Address;
  readonly #inside: I;
  readonly #pages: "none" | "rows" | "boxes";
  readonly #pageBytes: I;
  readonly #pageCount: Int;

  constructor(readonly scope: Scope, readonly view: View) {
    const { f, facts } = scope;
    const { dtype, layout, extents } = scope.param(view.tensor);
    const sizes = extents.map((e) => scope.size(e));
    const rank = sizes.length;
    const index = view.index.map((i) => scope.integer(i));
    const [rowStep, colStep] = view.unit === "box" ? view.box : [1, 1];
    this.bytes = DTYPES[dtype].bytes;
    this.cols = sizes[rank - 1]!;
    this.rows = rank > 1 ? sizes[rank - 2]! : undefined;
    this.panel = layout === "panels" && this.rows !== undefined ? panelOf(fixed(scope, view, this.rows)) : 1;
    // In a tensor of two axes, a page is a row.
    this.#pages = !view.pages ? "none" : rank === 2 ? "rows" : "boxes";
    const hasRow = rank > 1 && this.#pages !== "rows";
    this.row = f.let(hasRow ? mul(index.at(-2)!, rowStep) : i32(0));
    this.col = f.let(mul(index.at(-1)!, colStep));

    const room = f.let(sub(this.cols, this.col));
    const natural = facts.natural(view.index.at(-1)!);
    this.from = natural || view.unit === "box" ? i32(0) : f.let(max(0, f.let(sub(0, this.col))));
    const to = max(0, f.let(min(view.box[1], room)));
    const isAfter = node("i32.ge_s", [this.col, i32(0)]);
    this.to = f.let(natural || view.unit === "element" ? to : node("select", [to, i32(0), isAfter]));

    const padded = (rows: Int) => mul(div(add(rows, this.panel - 1), this.panel), this.panel);
    const matrix = f.let(this.rows === undefined ? i32(0) : mul(padded(this.rows), this.cols));
    const leading = index.slice(0, hasRow ? -2 : -1);
    const extentsBefore = sizes.slice(this.#pages === "boxes" ? 1 : 0);
    let outer: I = i32(0);
    let inside: I = i32(1);
    leading.forEach((at, axis) => {
      outer = add(mul(outer, extentsBefore[axis]!), at);
      inside = both(inside, below(at, extentsBefore[axis]!));
    });
    this.#base = f.let(plus(scope.address(view.tensor), mul(mul(outer, matrix), this.bytes)));
    this.#inside = f.let(inside);
    const inPage = extentsBefore.slice(0, leading.length).reduce<I>((all, size) => mul(all, size), matrix);
    this.#pageBytes = this.#pages === "boxes" ? f.let(mul(inPage, this.bytes)) : i32(0);
    this.#pageCount = sizes[0]!;
  }

  /** Bytes from one column to the next. */
  get colStride(): number {
    return this.bytes * this.panel;
  }

  /** Address of the box that is stacked as `number`, at its first row and column, and whether it exists. */
  box(number: Int): { readonly address: Address; readonly exists: I; readonly page: I } {
    const { f } = this.scope;
    if (this.#pages === "none") return { address: this.#base, exists: this.#inside, page: i32(0) };
    const page = f.let(this.scope.pageAt(this.view.pages!, number));
    if (this.#pages === "rows") return { address: this.#base, exists: this.#inside, page };
    const exists = f.let(both(this.#inside, below(page, this.#pageCount)));
    return { address: f.let(plus(this.#base, mul(page, this.#pageBytes))), exists, page };
  }

  /** Where the view begins in the box at `address`, if it begins with a whole panel. */
  begin(address: Address): Address {
    const skipped = mul(add(mul(div(this.row, this.panel), this.cols), this.col), this.panel);
    return this.scope.f.let(plus(address, mul(skipped, this.bytes)));
  }

  /** Row `r` of the view. */
  at(r: Int): RowAt {
    const { f } = this.scope;
    const height = this.#pages === "none" ? Infinity : this.view.box[0];
    const { address, exists, page } = this.box(height === Infinity ? 0 : div(r, height));
    const within = height === Infinity ? int(r) : rem(r, height);
    const row = this.#pages === "rows"
      ? page
      : f.let(this.rows === undefined ? i32(0) : add(this.row, within));
    const inside = f.let(this.rows === undefined ? exists : both(exists, below(row, this.rows)));
    const to = constantOf(inside) === 1 ? this.to : f.let(node("select", [this.to, i32(0), inside]));
    const before = mul(add(mul(div(row, this.panel), this.cols), this.col), this.panel);
    const start = add(before, rem(row, this.panel));
    return { address: f.let(plus(address, mul(start, this.bytes))), from: this.from, to };
  }

  /** A bound on the rows that exist: none from this one on. */
  reach(): I {
    const { f } = this.scope;
    const rows = this.view.shape[0];
    if (this.#pages !== "none" || this.rows === undefined) return i32(rows);
    return f.let(max(0, f.let(min(rows, f.let(sub(this.rows, this.row))))));
  }
}

/** The rows of a tensor in panels, which must be known. */
function fixed(scope: Scope, view: View, rows: Int): number {
  const known = constantOf(rows);
  if (known !== undefined) return known;
  throw new TypeError(
    `Cannot emit "${scope.kernel.name}": the rows of "${view.tensor}", which lies in panels, must be a constant`,
  );
}

function both(a: I, b: I): I {
  if (constantOf(a) === 1) return b;
  return constantOf(b) === 1 ? a : and(a, b);
}

/** Whether `0 ≤ x < size`. */
function below(x: I, size: Int): I {
  const [at, end] = [constantOf(x), constantOf(size)];
  if (at !== undefined && end !== undefined) return i32(Number(at >= 0 && at < end));
  return node("i32.lt_u", [x, int(size)]);
}
