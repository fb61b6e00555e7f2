/**
 * Memory of the GPU, and memory of the host that the GPU reads and writes by itself (pinned).
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import type { Context } from "./context.ts";
import { Cell, type Handle } from "./handle.ts";
import type { Stream } from "./stream.ts";

/** An address in the GPU's memory. */
export type DevicePointer = Handle<"CUdeviceptr">;

/** A stretch of the GPU's memory, zeroed on `stream` before anything that is queued there later. */
export class DeviceMemory implements Disposable {
  readonly pointer: DevicePointer;

  /** @throws {DeviceError} If there is not enough, with the numbers. */
  constructor(readonly context: Context, readonly bytes: number, stream: Stream) {
    const { cuda } = context;
    const cell = new Cell();
    if (!cuda.grants("cuMemAlloc_v2", cell.at, BigInt(Math.max(bytes, 1)))) {
      const { free, total } = context.memory();
      throw new DeviceError(
        `Cannot allocate ${mebibytes(bytes)} on ${context.gpu.name}: ${mebibytes(free)} of ` +
          `${mebibytes(total)} are free; lower --gpu-memory-utilization or --max-model-len`,
        { lost: false },
      );
    }
    this.pointer = cell.take();
    if (bytes > 0) cuda.call("cuMemsetD8Async", this.pointer, 0, BigInt(bytes), stream.handle);
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuMemFree_v2", this.pointer);
  }
}

/** Pinned memory of the host. `bytes` is valid until it is disposed of. */
export class PinnedMemory implements Disposable {
  readonly address: Handle<"host">;
  readonly bytes: Uint8Array<ArrayBuffer>;

  /** @throws {DeviceError} If the host has not enough. */
  constructor(readonly context: Context, size: number) {
    const cell = new Cell();
    if (!context.cuda.grants("cuMemHostAlloc", cell.at, BigInt(size), 0)) {
      throw new DeviceError(`Cannot pin ${mebibytes(size)} of host memory: there is not enough`, {
        lost: false,
      });
    }
    this.address = cell.take();
    const buffer = Deno.UnsafePointerView.getArrayBuffer(Deno.UnsafePointer.create(this.address)!, size);
    this.bytes = new Uint8Array(buffer);
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuMemFreeHost", this.address);
  }
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 2 : 0)} MiB`;
}
