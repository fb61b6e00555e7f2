/**
 * How a tensor lies in memory. The layout belongs to a tensor's type; every access honours it, so a kernel
 * never mentions it. `rows` is dense and row-major. `panels` is for matrices that a SIMD multiplication reads
 * eight rows at a time: element `[n, k]` of the last two axes lies at `(⌊n / 8⌋ · K + k) · 8 + n mod 8`, with N
 * padded to a multiple of 8.
 *
 * @module
 */

/** The order of a tensor's elements in memory. */
export type Layout = "rows" | "panels";

/** Rows that lie side by side in one panel: as many bf16 numbers as a 128-bit vector holds. */
export const PANEL = 8;

/** Elements that a tensor takes in memory, padding included. */
export function storageLength(shape: readonly number[], layout: Layout): number {
  const [rows, cols] = [shape.at(-2) ?? 1, shape.at(-1) ?? 1];
  const outer = shape.slice(0, -2).reduce((a, b) => a * b, 1);
  return outer * cols * (layout === "panels" ? Math.ceil(rows / PANEL) * PANEL : rows);
}

/** Where the element at `index` lies. */
export function storageOffset(shape: readonly number[], layout: Layout, index: readonly number[]): number {
  const last = shape.length - 1;
  if (layout === "rows" || last < 1) return index.reduce((at, n, axis) => at * shape[axis]! + n, 0);
  const [rows, cols] = [shape[last - 1]!, shape[last]!];
  const outer = index.slice(0, -2).reduce((at, n, axis) => at * shape[axis]! + n, 0);
  const [n, k] = [index[last - 1]!, index[last]!];
  const panels = Math.ceil(rows / PANEL);
  return ((outer * panels + Math.floor(n / PANEL)) * cols + k) * PANEL + n % PANEL;
}
