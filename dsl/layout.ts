/**
 * How a tensor lies in memory. The layout belongs to a tensor's type; every access honours it, so a kernel
 * never mentions it. `rows` is dense and row-major. `panels` is for matrices that a SIMD multiplication reads
 * many rows at a time: element `[n, k]` of the last two axes lies at `(⌊n / P⌋ · K + k) · P + n mod P`, with N
 * padded to a multiple of the width P, see {@linkcode panelOf}. A vector times a matrix then reads one stream.
 *
 * @module
 */

/** The order of a tensor's elements in memory. */
export type Layout = "rows" | "panels";

/**
 * The most rows that lie side by side in one panel. Measured for one row times 50 MB of bf16 weights on one core
 * of Zen 4: 12 to 18 GB/s with 8, 16 to 20 with 16, 24 to 25 with 32.
 */
export const PANEL = 32;

/** Rows side by side in each panel of a matrix of `rows` rows: all of them in eights, at most {@linkcode PANEL}. */
export function panelOf(rows: number): number {
  return Math.min(PANEL, Math.max(8, Math.ceil(rows / 8) * 8));
}

/** Elements that a tensor takes in memory, padding included. */
export function storageLength(shape: readonly number[], layout: Layout): number {
  const [rows, cols] = [shape.at(-2) ?? 1, shape.at(-1) ?? 1];
  const outer = shape.slice(0, -2).reduce((a, b) => a * b, 1);
  return outer * cols * (layout === "panels" ? Math.ceil(rows / panelOf(rows)) * panelOf(rows) : rows);
}

/** Where the element at `index` lies. */
export function storageOffset(shape: readonly number[], layout: Layout, index: readonly number[]): number {
  const last = shape.length - 1;
  if (layout === "rows" || last < 1) return index.reduce((at, n, axis) => at * shape[axis]! + n, 0);
  const [rows, cols] = [shape[last - 1]!, shape[last]!];
  const outer = index.slice(0, -2).reduce((at, n, axis) => at * shape[axis]! + n, 0);
  const [n, k] = [index[last - 1]!, index[last]!];
  const panel = panelOf(rows);
  return ((outer * Math.ceil(rows / panel) + Math.floor(n / panel)) * cols + k) * panel + n % panel;
}
