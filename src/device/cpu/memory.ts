/**
 * Memory of a CPU device: handed out from the bottom up and never taken back, since weights, cache and buffers
 * live as long as the device. Grows as it is used, in steps.
 *
 * @module
 */
import { type DType, DTYPES, type Numbers } from "../../../dsl/dtype.ts";
import { type Layout, storageLength } from "../../../dsl/layout.ts";
import { type DeviceArray, DeviceError } from "../device.ts";
import { CONTROL_BYTES } from "./control.ts";

/** Bytes of a page of WebAssembly memory. */
export const PAGE = 65536;
/** Up to here a memory has addresses of 32 bits. */
export const NARROW_BYTES = 3.5 * 2 ** 30;
/**
 * Where tensors begin in a memory with addresses of 64 bits: what threads meet on, arguments and working space lie
 * below, within reach of 32 bits. It costs nothing until it is used.
 */
const LOW_BYTES = 2 ** 28;
/** The most that a device can have: engines let a memory grow to 16 GiB. */
export const MOST_BYTES = 2 ** 34 - LOW_BYTES;
/** The most that one tensor can take where addresses have 64 bits: offsets into it have 32, and a sign. */
const TENSOR_BYTES = 2 ** 31 - PAGE;
/** A memory grows by multiples of so much, as a large page must be all there when it is first touched. */
const STEP = 2 ** 25;
/** `MADV_HUGEPAGE` of Linux. */
const HUGE_PAGES = 14;
/** Allocations begin at a line of the cache. */
const LINE = 64;

/** A tensor in the memory of a CPU device. */
export class CpuArray<D extends DType = DType> implements DeviceArray<D> {
  constructor(
    readonly dtype: D,
    readonly shape: readonly number[],
    readonly layout: Layout,
    readonly memory: CpuMemory,
    /** In bytes. */
    readonly address: number,
    /** In elements, padding included. */
    readonly length: number,
  ) {}

  view(shape: readonly number[], offset = 0): CpuArray<D> {
    const length = shape.reduce((a, b) => a * b, 1);
    if (this.layout !== "rows" || offset < 0 || offset + length > this.length) {
      throw new RangeError(
        `Cannot view [${this.shape}] in ${this.layout} as [${shape}] from element ${offset}: it is too small ` +
          `or does not lie in rows`,
      );
    }
    const address = this.address + offset * DTYPES[this.dtype].bytes;
    return new CpuArray(this.dtype, shape, "rows", this.memory, address, length);
  }

  /** The elements as they lie; memory that grows does not invalidate it. */
  numbers(): Numbers {
    const { array }: { readonly array: new (b: ArrayBufferLike, at: number, length: number) => Numbers } =
      DTYPES[this.dtype];
    return new array(this.memory.buffer, this.address, this.length);
  }
}

/** Whether a memory of so many bytes has addresses of 64 bits. */
export function isWide(bytes: number): boolean {
  return bytes > NARROW_BYTES;
}

/** Shared memory in which `bytes` can be handed out. @throws {DeviceError} If none can be so large. */
export function createMemory(bytes: number): WebAssembly.Memory {
  if (bytes > MOST_BYTES) {
    const problem = `${mebibytes(bytes)} of memory: it can have at most ${mebibytes(MOST_BYTES)}`;
    throw new DeviceError(`Cannot open the CPU device with ${problem}`, { lost: false });
  }
  const maximum = Math.max(1, Math.ceil((bytes + (isWide(bytes) ? LOW_BYTES : 0)) / PAGE));
  const initial = Math.min(maximum, 16), shared = true;
  const wide: unknown = { address: "i64", initial: BigInt(initial), maximum: BigInt(maximum), shared };
  const memory = new WebAssembly.Memory(
    isWide(bytes) ? wide as WebAssembly.MemoryDescriptor : { initial, maximum, shared }, // lib.dom lacks memory64
  );
  askForLargePages(memory, maximum * PAGE);
  return memory;
}

/** Asks Linux for large pages: weights are then read 15 % faster. Nobody is asked for permission. */
function askForLargePages({ buffer }: WebAssembly.Memory, bytes: number) {
  if (Deno.permissions.querySync({ name: "ffi" }).state !== "granted") return;
  try {
    const c = Deno.dlopen("libc.so.6", {
      madvise: { parameters: ["buffer", "usize", "i32"], result: "i32" },
    });
    c.symbols.madvise(new Uint8Array(buffer), BigInt(bytes), HUGE_PAGES);
    c.close();
  } catch {
    // Another system, whose pages are as they are.
  }
}

/** Lets a memory grow. */
export function growMemory(memory: WebAssembly.Memory, pages: number, wide: boolean): void {
  memory.grow((wide ? BigInt(pages) : pages) as number);
}

/** The words of a memory that lie within reach of 32 bits. */
export function lowWords({ buffer }: WebAssembly.Memory): Int32Array {
  return new Int32Array(buffer, 0, Math.min(buffer.byteLength, 2 ** 32) / 4);
}

/** The memory of one device. */
export class CpuMemory {
  readonly wide: boolean;
  /** Where the next tensor begins, and the next of what must lie low; the same in a narrow memory. */
  readonly #next: { readonly low: { end: number }; readonly high: { end: number } };

  constructor(readonly shared: WebAssembly.Memory, readonly bytes: number) {
    this.wide = isWide(bytes);
    const low = { end: CONTROL_BYTES };
    this.#next = { low, high: this.wide ? { end: LOW_BYTES } : low };
  }

  get buffer(): ArrayBufferLike {
    return this.shared.buffer;
  }

  get bytesFree(): number {
    const { low, high } = this.#next;
    return this.bytes - low.end - (this.wide ? high.end - LOW_BYTES : 0);
  }

  /** Zeroed memory for a tensor. @throws {DeviceError} If there is not enough. */
  array<D extends DType>(dtype: D, shape: readonly number[], layout: Layout): CpuArray<D> {
    const length = storageLength(shape, layout);
    const bytes = length * DTYPES[dtype].bytes;
    const what = () => `${dtype} tensor of shape [${shape}]`;
    if (this.wide && bytes > TENSOR_BYTES) {
      throw refusal(bytes, what, `a tensor can take at most ${mebibytes(TENSOR_BYTES)}`);
    }
    return new CpuArray(dtype, shape, layout, this, this.#take(this.#next.high, bytes, what), length);
  }

  /** Zeroed bytes that lie low. @throws {DeviceError} If there are not enough; `what` says for what. */
  take(bytes: number, what: () => string): number {
    return this.#take(this.#next.low, bytes, what);
  }

  #take(next: { end: number }, bytes: number, what: () => string): number {
    const address = next.end;
    const end = Math.ceil((address + bytes) / LINE) * LINE;
    const tooLow = this.wide && next === this.#next.low && end > LOW_BYTES;
    if (end - address > this.bytesFree || tooLow) {
      const [free, all] = tooLow ? [LOW_BYTES - address, LOW_BYTES] : [this.bytesFree, this.bytes];
      throw refusal(bytes, what, `${mebibytes(free)} of ${mebibytes(all)} are free`);
    }
    const have = this.buffer.byteLength / PAGE;
    if (end > have * PAGE) {
      try {
        const most = Math.ceil((this.bytes + (this.wide ? LOW_BYTES : 0)) / PAGE);
        growMemory(this.shared, Math.min(most, Math.ceil(end / STEP) * STEP / PAGE) - have, this.wide);
      } catch (error) {
        const most = mebibytes(this.buffer.byteLength);
        throw refusal(bytes, what, `the system has no more after ${most}`, error);
      }
    }
    next.end = end;
    return address;
  }
}

function refusal(bytes: number, what: () => string, why: string, cause?: unknown): DeviceError {
  return new DeviceError(`Cannot allocate ${mebibytes(bytes)} for a ${what()}: ${why}`, {
    lost: false,
    cause,
  });
}

/** A number of bytes for people. */
function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
