/**
 * Holds one kernel, in every way that this machine can run it, against numbers that a test worked out in f64.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import type { DType } from "../../dsl/dtype.ts";
import { interpret } from "../../dsl/interpret.ts";
import type { Kernel } from "../../dsl/ir.ts";
import type { Params } from "../../dsl/language.ts";
import { hasRelaxedSimd } from "../../dsl/wasm/compile.ts";
import type { Args } from "../../src/device/device.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { numbers, randomPartition } from "../tensors.ts";
import { runWasm, type Tensors } from "../wasm/run.ts";

/** What a kernel must have written into one tensor, row-major. */
export interface Expected {
  /** NaN where the tensor must still hold the NaN that it held before. */
  readonly values: readonly number[];
  /**
   * How far each number may be off before it is stored: what the test derives from the arithmetic. On top of it
   * comes the rounding of the tensor's type. Absent where nothing is computed, only moved: then bits are equal.
   */
  readonly slack?: readonly number[];
}

/**
 * Half a unit in the last place, relative to the number, of what is rounded to a type; a little more, because the
 * number that is rounded is itself off by the slack.
 */
export const ROUNDING: Partial<Record<DType, number>> = { bf16: 2 ** -8 * 1.01, f32: 2 ** -24 * 1.01 };

/** One operation in f32. */
export const EPSILON = 2 ** -24;

/** A way to run a kernel, and its name for messages. */
export type Way = readonly [
  name: string,
  run: <P extends Params>(k: Kernel<P>, t: Tensors<P>) => void | Promise<void>,
];

/** Every way to run a kernel as it stands. */
export const WAYS: readonly Way[] = [
  ["interpreted", (k, t) => interpret(k, t)],
  ...(hasRelaxedSimd() ? [["WASM, relaxed SIMD", (k, t) => runWasm(k, t, { relaxed: true })] as Way] : []),
  ["WASM, plain SIMD", (k, t) => runWasm(k, t, { relaxed: false })],
  ["on the CPU device", onDevice],
];

/** With the folds cut at random, as every machine cuts them its own way. */
const CUT: readonly Way[] = [1, 2, 3].map((n) => [
  `interpreted, cut at random (${n})`,
  (k, t) => interpret(k, t, { partition: randomPartition }),
]);

/** A copy of `tensors` for one run. */
export function copy<P extends Params>(tensors: Tensors<P>): Tensors<P> {
  const list = Object.entries<Tensors<P>[keyof P]>(tensors);
  return Object.fromEntries(
    list.map(([name, { shape, data }]) => [name, { shape, data: data.slice() }]),
  ) as Tensors<P>;
}

/**
 * Runs `kernel` in every way, and compares all that it may write with `expected`, and all
 * that it may not write with what was there.
 */
export async function agree<P extends Params>(
  kernel: Kernel<P>,
  tensors: Tensors<P>,
  expected: Readonly<Record<string, Expected>>,
): Promise<void> {
  for (const [name, run] of [...WAYS, ...CUT]) {
    const own = copy(tensors);
    await run(kernel, own);
    check(kernel, tensors, own, expected, name);
  }
}

/** Compares one run's tensors with what they were and with what they should be. */
function check<P extends Params>(
  kernel: Kernel<P>,
  before: Tensors<P>,
  after: Tensors<P>,
  expected: Readonly<Record<string, Expected>>,
  way: string,
) {
  for (const [name, { access, dtype, layout }] of Object.entries(kernel.params)) {
    const what = `"${name}" of "${kernel.name}", ${way}`;
    if (access === "read") {
      assertEquals(after[name]!.data, before[name]!.data, `${what} was written`);
      continue;
    }
    const found = numbers(dtype, after[name]!, layout);
    const wanted = expected[name];
    if (!wanted) throw new Error(`${what}: the test says nothing of it`);
    assertEquals(found.length, wanted.values.length, what);
    const rounding = ROUNDING[dtype] ?? 0;
    wanted.values.forEach((value, i) => {
      const a = found[i]!;
      const slack = wanted.slack ? wanted.slack[i]! + rounding * Math.abs(value) : 0;
      if (Number.isNaN(value) ? Number.isNaN(a) : Math.abs(a - value) <= slack) return;
      throw new Error(`${what}: element ${i} is ${a}, expected ${value} within ${slack}`);
    });
  }
}

/** Runs `kernel` on `tensors` as the engine would: allocated, recorded, replayed and read. */
async function onDevice<P extends Params>(kernel: Kernel<P>, tensors: Tensors<P>) {
  using device = openCpuDevice({ bytes: 2 ** 26 });
  const program = await device.compile(kernel, { target: "cpu", grain: 1 });
  const entries = Object.entries(kernel.params).map(([name, { dtype, layout }]) => {
    const array = device.alloc(dtype, tensors[name]!.shape, layout);
    device.write(array, tensors[name]!.data);
    return [name, array] as const;
  });
  device.record((launch) => launch(program, Object.fromEntries(entries) as unknown as Args<P>)).replay();
  for (const [name, array] of entries) tensors[name]!.data.set(device.read(array).wait());
}
