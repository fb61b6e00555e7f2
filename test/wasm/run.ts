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
import type { Cpu } from "../../dsl/schedule.ts";
import { argsBlock, compileKernel, hasRelaxedSimd, PIECES, SHARED_COUNTERS } from "../../dsl/wasm/compile.ts";
import { assertClose, numbers } from "../tensors.ts";

/** Bytes of poison between tensors, which nothing may change. */
const GUARD = 64;
const POISON = 0xff; // a NaN in every float type

/** How to run a kernel. */
export interface RunOptions {
  readonly relaxed?: boolean;
  /** With addresses of 64 bits, tensors beyond the first 4 GiB. */
  readonly wide?: boolean;
  readonly cut?: Cpu["cut"];
}

/** Runs `kernel` on `tensors` as `interpret` does; memory between them is poisoned and checked. */
export function runWasm<P extends Params>(
  kernel: Kernel<P>,
  tensors: { readonly [N in keyof P]: HostTensor },
  options: RunOptions = {},
): void {
  const { module, args, scratchBytes, parts, pieceBytes } = compileKernel(kernel, options);
  const list = Object.entries<HostTensor>(tensors);
  const shapes = Object.fromEntries(list.map(([n, t]) => [n, t.shape])) as {
    [N in keyof P]: readonly number[];
  };
  const sizes = sizesOf(kernel, shapes) as Readonly<Record<string, number>>;
  const grid = kernel.grid(sizes as never);
  const line = (n: number) => Math.ceil(n / 64) * 64;
  const [argsAt, scratch] = [1024, 8192];
  const scratchEnd = scratch + scratchBytes;
  const programs = grid.reduce((a, b) => a * b, 1);
  const pieces = line(scratchEnd + GUARD);
  const piecesEnd = pieces + (parts > 1 ? SHARED_COUNTERS + programs * pieceBytes : 0);
  const first = options.wide ? 2 ** 32 - 64 : line(piecesEnd + GUARD);
  let end = first;
  const places = list.map(([name, t]) => {
    const { layout, dtype } = kernel.params[name]!;
    const place = { name, t, bytes: storageLength(t.shape, layout) * DTYPES[dtype].bytes, at: end };
    end = line(end + place.bytes) + GUARD;
    return place;
  });
  const memory = memoryOf(Math.ceil(end / 65536), options.wide ?? false);
  const bytes = (at: number, length: number) => new Uint8Array(memory.buffer, at, length);
  bytes(0, piecesEnd + GUARD).fill(POISON);
  if (parts > 1) bytes(pieces, SHARED_COUNTERS).fill(0);
  bytes(first, end - first).fill(POISON);
  for (const { t, bytes: length, at } of places) {
    bytes(at, length).set(new Uint8Array(t.data.buffer, t.data.byteOffset, length));
  }
  const addressOf = (n: string) => n === PIECES ? pieces : places.find((p) => p.name === n)!.at;
  const block = argsBlock(args, grid, sizes, addressOf);
  new Int32Array(memory.buffer, argsAt, block.length).set(block);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } });
  const run = instance.exports.run as (begin: number, end: number, args: number, scratch: number) => void;
  if (parts === 1) run(0, programs, argsAt, scratch);
  // In an order in which it is not the last part that is ready last.
  else for (let i = programs * parts; i-- > 0;) run(i, i + 1, argsAt, scratch);
  const poisoned = (at: number, length: number) => bytes(at, length).every((b) => b === POISON);
  for (const { name, t, bytes: length, at } of places) {
    new Uint8Array(t.data.buffer, t.data.byteOffset, length).set(bytes(at, length));
    if (!poisoned(at + length, line(at + length) + GUARD - at - length)) {
      throw new Error(`"${kernel.name}" stored beyond the end of "${name}"`);
    }
  }
  for (const at of [scratchEnd, piecesEnd]) {
    if (!poisoned(at, GUARD)) throw new Error(`"${kernel.name}" stored beyond its scratch memory`);
  }
}

function memoryOf(pages: number, wide: boolean): WebAssembly.Memory {
  if (!wide) return new WebAssembly.Memory({ initial: pages, maximum: 65536, shared: true });
  const limits = { address: "i64", initial: BigInt(pages), maximum: BigInt(pages), shared: true };
  return new WebAssembly.Memory(limits as unknown as WebAssembly.MemoryDescriptor);
}

/** The tensors of a launch, by parameter. */
export type Tensors<P extends Params> = { readonly [N in keyof P]: HostTensor };

/** Runs a kernel in the interpreter and in WASM, relaxed and plain, and compares all that it may write. */
export function compare<P extends Params>(
  kernel: Kernel<P>,
  tensors: Tensors<P>,
  tolerance: number,
  ways: readonly RunOptions[] = [{ relaxed: hasRelaxedSimd() }, { relaxed: false }],
): void {
  const copy = () =>
    Object.fromEntries(
      Object.entries<HostTensor>(tensors).map(([n, { shape, data }]) => [n, { shape, data: data.slice() }]),
    ) as Tensors<P>;
  const expected = copy();
  interpret(kernel, expected);
  for (const options of ways) {
    const actual = copy();
    runWasm(kernel, actual, options);
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
