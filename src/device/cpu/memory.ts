/**
 * Memory of a CPU device: handed out from the bottom up and never taken back, since weights, cache and buffers
 * live as long as the device. Grows as it is used.
 *
 * @module
 */
import { type DType, DTYPES, type Numbers } from "../../../dsl/dtype.ts";
import { type Layout, storageLength } from "../../../dsl/layout.ts";
import { type DeviceArray, DeviceError } from "../device.ts";
import { CONTROL_BYTES } from "./control.ts";
import { mebibytes } from "./pool.ts";

const PAGE = 65536;
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

/** The memory of one device. */
export class CpuMemory {
  #end = CONTROL_BYTES;

  constructor(readonly shared: WebAssembly.Memory, readonly bytes: number) {}

  get buffer(): ArrayBufferLike {
    return this.shared.buffer;
  }

  get bytesFree(): number {
    return this.bytes - this.#end;
  }

  /** Zeroed memory for a tensor. @throws {DeviceError} If there is not enough. */
  array<D extends DType>(dtype: D, shape: readonly number[], layout: Layout): CpuArray<D> {
    const length = storageLength(shape, layout);
    const address = this.take(length * DTYPES[dtype].bytes, () => `${dtype} tensor of shape [${shape}]`);
    return new CpuArray(dtype, shape, layout, this, address, length);
  }

  /** Zeroed bytes. @throws {DeviceError} If there are not enough; `what` says for what. */
  take(bytes: number, what: () => string): number {
    const address = this.#end;
    const end = Math.ceil((address + bytes) / LINE) * LINE;
    const refuse = (why: string, cause?: unknown) =>
      new DeviceError(`Cannot allocate ${mebibytes(bytes)} for a ${what()}: ${why}`, { lost: false, cause });
    if (end > this.bytes) {
      throw refuse(`${mebibytes(this.bytesFree)} of ${mebibytes(this.bytes)} are free`);
    }
    const missing = Math.ceil((end - this.shared.buffer.byteLength) / PAGE);
    if (missing > 0) {
      try {
        this.shared.grow(missing);
      } catch (error) {
        throw refuse(`the system has no more after ${mebibytes(this.shared.buffer.byteLength)}`, error);
      }
    }
    this.#end = end;
    return address;
  }
}
