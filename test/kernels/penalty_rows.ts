/**
 * Rows under penalties and biases, for tests of the kernels on every machine.
 *
 * @module
 */
import type { HostTensor } from "../../dsl/interpret.ts";
import { ADJUST } from "../../dsl/kernels/penalties.ts";
import { below, random, tensor } from "../tensors.ts";

/** Sizes: tokens, rows, slots. */
export const [vocabulary, S, slots] = [2500, 5, 4];

const bits = new DataView(new ArrayBuffer(4));
function floatBits(value: number): number {
  bits.setFloat32(0, value);
  return bits.getInt32(0);
}

/** A row of adjustments. */
export interface Row {
  readonly counted: number;
  readonly biased: number;
  readonly repetition: number;
  readonly presence: number;
  readonly frequency: number;
}

/** Rows of every kind. */
export const ROWS: readonly Row[] = [
  { counted: 2, biased: 1, repetition: 1.25, presence: 0.5, frequency: 0.25 },
  { counted: -1, biased: 3, repetition: 1.5, presence: 0.5, frequency: 0.25 },
  { counted: 0, biased: -1, repetition: 0.75, presence: -2, frequency: 0 },
  { counted: 3, biased: -1, repetition: 1, presence: 0, frequency: -0.125 },
  { counted: -1, biased: -1, repetition: 0, presence: 0, frequency: 0 }, // padding
];

/** Random tensors for `penalise`, but what it writes. */
export function tensors() {
  const words = ROWS.flatMap((row) => [
    row.counted,
    row.biased,
    ...[row.repetition, row.presence, row.frequency].map(floatBits),
  ]);
  return {
    logits: tensor("f32", [S, vocabulary], () => 5 * random()),
    adjust: tensor("i32", [S, ADJUST.columns], (i) => words[i]!),
    counts: tensor("u32", [slots, vocabulary], () => below(3) ? 0 : below(12)),
    bias: tensor("f32", [slots, vocabulary], () => below(4) ? 0 : 100 * random()),
  };
}

/** Counts as `tally` takes them. */
export function column({ data }: HostTensor): HostTensor {
  return { shape: [slots * vocabulary, 1], data };
}
