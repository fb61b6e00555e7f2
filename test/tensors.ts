/**
 * Tensors of random numbers, and their comparison.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { type DType, DTYPES } from "../dsl/dtype.ts";
import type { HostTensor } from "../dsl/interpret.ts";
import { type Layout, storageLength, storageOffset } from "../dsl/layout.ts";

let seed = 1;

/** Evenly from −1 to 1; the same numbers in every run. */
export function random(): number {
  seed = Math.imul(seed, 1664525) + 1013904223 >>> 0;
  return seed / 2 ** 31 - 1;
}

/** A whole number below `n`. */
export function below(n: number): number {
  return Math.min(n - 1, Math.floor((random() + 1) / 2 * n));
}

/** Cuts a range into parts of random lengths. */
export function randomPartition(rounds: number): number[] {
  const parts: number[] = [];
  for (let left = rounds; left > 0;) {
    const part = 1 + below(left);
    parts.push(part);
    left -= part;
  }
  return parts.length ? parts : [0];
}

/** A tensor filled from the row-major number of each element; padding of the layout is NaN where it can be. */
export function tensor(
  dtype: DType,
  shape: readonly number[],
  at: (i: number) => number = () => 0,
  layout: Layout = "rows",
): HostTensor {
  const data = DTYPES[dtype].alloc(storageLength(shape, layout)).fill(DTYPES[dtype].encode(NaN));
  each(shape, (index, i) => data[storageOffset(shape, layout, index)] = DTYPES[dtype].encode(at(i)));
  return { shape, data };
}

/** The numbers of a tensor, row-major. */
export function numbers(dtype: DType, { shape, data }: HostTensor, layout: Layout = "rows"): number[] {
  const all: number[] = [];
  each(shape, (index) => all.push(DTYPES[dtype].decode(data[storageOffset(shape, layout, index)]!)));
  return all;
}

function each(shape: readonly number[], visit: (index: readonly number[], i: number) => void) {
  const length = shape.reduce((a, b) => a * b, 1);
  const index = shape.map(() => 0);
  for (let i = 0; i < length; i++) {
    visit(index, i);
    for (let axis = shape.length - 1; axis >= 0 && ++index[axis]! === shape[axis]!; axis--) index[axis] = 0;
  }
}

/** Refuses numbers further apart than `tolerance · (1 + |expected|)`; NaN is close to nothing. */
export function assertClose(actual: readonly number[], expected: readonly number[], tolerance: number) {
  assertEquals(actual.length, expected.length);
  actual.forEach((a, i) => {
    if (Math.abs(a - expected[i]!) <= tolerance * (1 + Math.abs(expected[i]!))) return;
    throw new Error(`Element ${i} is ${a}, expected ${expected[i]} within ${tolerance}`);
  });
}
