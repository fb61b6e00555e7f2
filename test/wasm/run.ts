/**
 * Runs a kernel in WebAssembly on tensors of this process, to be compared with the interpreter.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { type DType, DTYPES } from "../../dsl/dtype.ts";
import { type HostTensor, interpret } from "../../dsl/interpret.ts";
import { type Kernel, sizesOf } from "../../dsl/ir.ts";
import type { Params } from "../../dsl/language.ts";
import { storageLength } from "../../dsl/layout.ts";
import { argsBlock, compileKernel } from "../../dsl/wasm/compile.ts";
import { assertClose, numbers } from "../tensors.ts";

/** Bytes of poison between tensors, which nothing may change. */
const GUARD = 64;
const POISON = 0xff; // a NaN in every float type

/** Runs `kernel` on `tensors` as `interpret` does; memory between them is poisoned and checked. */
export function runWasm<P extends Params>(
  kernel: Kernel<P>,
  tensors: { readonly [N in keyof P]: HostTensor },
  { relaxed }: { readonly relaxed?: boolean } = {},
): void {
  const { module, args, scratchBytes } = compileKernel(kernel, relaxed === undefined ? {} : { relaxed });
  const list = Object.entries<HostTensor>(tensors);
  const shapes = Object.fromEntries(list.map(([n, t]) => [n, t.shape])) as {
    [N in keyof P]: readonly number[];
  };
  const sizes = sizesOf(kernel, shapes) as Readonly<Record<string, number>>;
  const grid = kernel.grid(sizes as never);
  const line = (n: number) => Math.ceil(n / 64) * 64;
  let end = 4096;
  const places = list.map(([name, t]) => {
    const length = storageLength(t.shape, kernel.params[name]!.layout);
    const bytes = length * DTYPES[kernel.params[name]!.dtype].bytes;
    const place = { name, t, length, bytes, at: end };
    end = line(end + bytes) + GUARD;
    return place;
  });
  const scratch = end;
  const pages = Math.ceil((scratch + scratchBytes + GUARD) / 65536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 65536, shared: true });
  const all = new Uint8Array(memory.buffer);
  all.fill(POISON);
  const argsAt = 1024;
  for (const { t, length, bytes, at } of places) {
    all.set(new Uint8Array(t.data.buffer, t.data.byteOffset, bytes), at);
    if (length > t.data.length) throw new RangeError("Tensor is too short");
  }
  const block = argsBlock(args, grid, sizes, (n) => places.find((p) => p.name === n)!.at);
  new Int32Array(memory.buffer, argsAt).set(block);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } });
  const run = instance.exports.run as (begin: number, end: number, args: number, scratch: number) => void;
  run(0, grid.reduce((a, b) => a * b, 1), argsAt, scratch);
  for (const { name, t, bytes, at } of places) {
    new Uint8Array(t.data.buffer, t.data.byteOffset, bytes).set(all.slice(at, at + bytes));
    const guard = all.slice(at + bytes, line(at + bytes) + GUARD);
    if (guard.some((b) => b !== POISON)) {
      throw new Error(`"${kernel.name}" stored beyond the end of "${name}"`);
    }
  }
  if (all.slice(scratch + scratchBytes, scratch + scratchBytes + GUARD).some((b) => b !== POISON)) {
    throw new Error(`"${kernel.name}" stored beyond its scratch memory`);
  }
}

/** The tensors of a launch, by parameter. */
export type Tensors<P extends Params> = { readonly [N in keyof P]: HostTensor };

/** Runs a kernel in the interpreter and in WASM, relaxed and plain, and compares all that it may write. */
export function compare<P extends Params>(kernel: Kernel<P>, tensors: Tensors<P>, tolerance: number): void {
  const copy = () =>
    Object.fromEntries(
      Object.entries<HostTensor>(tensors).map(([n, { shape, data }]) => [n, { shape, data: data.slice() }]),
    ) as Tensors<P>;
  const expected = copy();
  interpret(kernel, expected);
  for (const relaxed of [true, false]) {
    const actual = copy();
    runWasm(kernel, actual, { relaxed });
    for (const [name, { dtype, access, layout }] of Object.entries(kernel.params)) {
      if (access === "read") {
        assertEquals(actual[name]!.data, expected[name]!.data);
        continue;
      }
      const [a, e] = [actual, expected].map((t) => numbers(dtype as DType, t[name]!, layout)) as [
        number[],
        number[],
      ];
      // NaN and infinities must be in the same places.
      const special = (x: number) => Number.isFinite(x) ? "" : String(x);
      assertEquals(a.map(special), e.map(special), `"${name}" of "${kernel.name}"`);
      const finite = (x: number) => Number.isFinite(x) ? x : 0;
      assertClose(a.map(finite), e.map(finite), tolerance);
    }
  }
}
