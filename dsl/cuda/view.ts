/**
 * A part of a tensor in global memory as C: where an element lies, and whether it exists.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Instr, Kernel, Value } from "../ir.ts";
import type { View } from "../language.ts";
import { dividedBy, type Range } from "./uniform.ts";

/** What replaces values in an expression: a loop's counter, and the block whose values are written out. */
export interface Scope {
  readonly names: ReadonlyMap<Value, string>;
  readonly expand: readonly Instr[];
}

/** What addresses are made from. */
export interface Addressing {
  readonly kernel: Kernel;
  range(value: Value): Range;
  /** C expression of a uniform value at `[row, col]`. */
  at(value: Value, row: string, col: string, scope?: Scope): string;
}

/** One row of a view. */
export interface RowCode {
  /** C expression of the address of its first column. */
  readonly pointer: string;
  /** C condition for the row to exist; empty if it always does. */
  readonly valid: string;
}

/** A view, ready for its elements. */
export interface ViewCode {
  /** C expression of the page that a row lies in; nothing if the view has no pages. */
  page(row: string): string | undefined;
  /** @param page C name of the row's page, where it was computed before. */
  row(row: string, page?: string): RowCode;
  /** C condition for a column to exist; empty if it always does. */
  col(col: string): string;
  element(row: string, col: string, page?: string): RowCode;
  /** Neighbouring columns that may be moved at once from a multiple of as many: a power of two. */
  readonly wide: number;
}

/** Where in its tensor one axis of a view begins. */
interface Start {
  readonly code: string;
  readonly range: Range;
  readonly extent: number | string;
}

/** The C code of `view`. Nothing is written; the expressions name the indices. */
export function openView(e: Addressing, view: View, scope?: Scope): ViewCode {
  const { extents, layout } = e.kernel.params[view.tensor]!;
  if (layout !== "rows") {
    throw new RangeError(`Cannot emit "${e.kernel.name}": "${view.tensor}" lies in ${layout}, expected rows`);
  }
  const last = extents.length - 1;
  const rowAxis = last > (view.pages ? 1 : 0) ? last - 1 : -1;
  const [boxRows, boxCols] = view.box;
  const starts: (Start | undefined)[] = view.pages ? [undefined] : [];
  view.index.forEach((index, i) => {
    const axis = i + (view.pages ? 1 : 0);
    const step = view.unit === "element" ? 1 : axis === last ? boxCols : axis === rowAxis ? boxRows : 1;
    const { low, high, divisor } = e.range(index);
    const code = e.at(index, "0", "0", scope);
    starts.push({
      code: step === 1 || code === "0" ? code : `${code} * ${step}`,
      range: { low: low * step, high: high * step, divisor: divisor * step },
      extent: extents[axis]!,
    });
  });
  const strides = extents.map((_, axis) => extents.slice(axis + 1));
  const offset = starts.map((start, axis) => {
    if (!start || start.code === "0") return "";
    return product([
      axis === last ? start.code : `(long long)(${start.code})`,
      ...strides[axis]!.map(String),
    ]);
  }).filter((term) => term !== "");
  const base = [view.tensor, ...offset].join(" + ");
  const uniform = starts.flatMap((start, axis) =>
    !start || axis === last || axis === rowAxis ? [] : outside(start, 1)
  );
  const rowStart = rowAxis < 0 ? undefined : starts[rowAxis]!;
  const rowStride = rowAxis < 0 ? [] : strides[rowAxis]!.map(String);
  const colStart = starts[last]!;

  return {
    wide: widest(view, starts, extents),
    col: (col) => edge(colStart, col, boxCols).join(" && "),
    page(row) {
      return view.pages &&
        e.at(view.pages, "0", boxRows === 1 ? row : `${parenthesised(row)} / ${boxRows}`, scope);
    },
    row(row, named) {
      const within = !view.pages ? row : boxRows === 1 ? "0" : `${parenthesised(row)} % ${boxRows}`;
      const conditions = [...uniform, ...(rowStart ? edge(rowStart, within, boxRows) : [])];
      let pointer = base;
      if (view.pages) {
        const page = named ?? this.page(row)!;
        pointer += ` + ${product([`(long long)${parenthesised(page)}`, ...strides[0]!.map(String)])}`;
        conditions.unshift(`(unsigned)${parenthesised(page)} < (unsigned)${extents[0]}`);
      }
      if (rowAxis >= 0 && within !== "0") pointer += ` + ${product([parenthesised(within), ...rowStride])}`;
      return { pointer, valid: conditions.join(" && ") };
    },
    element(row, col, page) {
      const { pointer, valid } = this.row(row, page);
      return {
        pointer: col === "0" ? pointer : `${pointer} + ${col}`,
        valid: [valid, this.col(col)].filter((c) => c !== "").join(" && "),
      };
    },
  };
}

/** C expressions of the coordinates, in elements, at which a view begins: one for each axis that it has an index for. */
export function originOf(e: Addressing, view: View, scope?: Scope): readonly string[] {
  return view.index.map((index, axis) => {
    const side = view.box[axis - view.index.length + 2] ?? 1;
    const code = parenthesised(e.at(index, "0", "0", scope));
    return view.unit === "element" || side === 1 || code === "0" ? code : `${code} * ${side}`;
  });
}

/** Conditions for the coordinate `start + at` to lie inside, where `at` stays below `box`. */
function edge(start: Start, at: string, box: number): string[] {
  if (at === "0" && box === 1) return outside(start, 1);
  const { code, range, extent } = start;
  const sum = code === "0" ? at : at === "0" ? code : `${code} + ${at}`;
  const conditions: string[] = [];
  if (range.low < 0) conditions.push(`${sum} >= 0`);
  if (typeof extent === "string" || range.high + box > extent) conditions.push(`${sum} < ${extent}`);
  return conditions;
}

function outside({ code, range, extent }: Start, box: number): string[] {
  const conditions: string[] = [];
  if (range.low < 0) conditions.push(`${code} >= 0`);
  if (typeof extent === "string" || range.high + box > extent) conditions.push(`${code} < ${extent}`);
  return conditions;
}

/** Columns that lie together in memory, begin at a multiple of their number, and exist or do not as one. */
function widest(
  view: View,
  starts: readonly (Start | undefined)[],
  extents: readonly (number | string)[],
): number {
  const last = extents.length - 1;
  const width = extents[last]!;
  let wide = 16 / DTYPES[view.dtype].bytes;
  const divides = (n: number) => {
    if (view.box[1] % n !== 0 || !dividedBy(starts[last]!.range, n)) return false;
    // A row of a known width decides both the alignment of the rows and the end of the last access.
    return typeof width === "number" && width % n === 0;
  };
  while (wide > 1 && !divides(wide)) wide /= 2;
  return wide;
}

function product(factors: readonly string[]): string {
  return factors.join(" * ");
}

/** `code` as one operand. */
export function parenthesised(code: string): string {
  return /^[\w.]+$|^\(.*\)$/.test(code) && !/\).*\(/.test(code) ? code : `(${code})`;
}
