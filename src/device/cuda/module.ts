/**
 * Machine code on the GPU, and launches of its kernels.
 *
 * @module
 */
import type { Context } from "./context.ts";
import { addressOf, Cell, cString, type Handle } from "./handle.ts";
import type { Stream } from "./stream.ts";

const MAX_DYNAMIC_SHARED = 8;
const LAUNCH_ATTRIBUTE = { cluster: 4, programmaticSerialization: 6 } as const;

/** The extent of a grid, a block or a cluster. */
export type Dim3 = readonly [x: number, y: number, z: number];

/** How a kernel is launched, apart from its arguments. */
export interface LaunchShape {
  readonly grid: Dim3;
  readonly block: Dim3;
  /** Dynamic shared memory. */
  readonly sharedBytes: number;
  readonly cluster?: Dim3;
  /**
   * May start before the kernel before it on the stream has ended; the code itself waits for that where it must
   * (programmatic dependent launch).
   */
  readonly early?: boolean;
}

/** An argument: an address, a 32-bit integer, or bytes that are passed by value. */
export type Argument = bigint | number | Uint8Array<ArrayBuffer>;

/** A loaded cubin. */
export class Module implements Disposable {
  readonly #library: Handle<"CUlibrary">;

  constructor(readonly context: Context, cubin: Uint8Array<ArrayBuffer>) {
    const cell = new Cell();
    context.cuda.call("cuLibraryLoadData", cell.at, cubin, null, null, 0, null, null, 0);
    this.#library = cell.take();
  }

  /** The kernel of the C name `name`, allowed to use `sharedBytes` of dynamic shared memory. */
  kernel(name: string, sharedBytes = 0): CudaFunction {
    const { cuda } = this.context;
    const cell = new Cell();
    cuda.call("cuLibraryGetKernel", cell.at, this.#library, cString(name));
    cuda.call("cuKernelGetFunction", cell.at, cell.take());
    return new CudaFunction(this.context, cell.take(), sharedBytes);
  }

  [Symbol.dispose](): void {
    this.context.cuda.call("cuLibraryUnload", this.#library);
  }
}

/** A kernel on the GPU; lives as long as its module. */
export class CudaFunction {
  constructor(
    readonly context: Context,
    readonly handle: Handle<"CUfunction">,
    sharedBytes: number,
  ) {
    context.cuda.call("cuFuncSetAttribute", handle, MAX_DYNAMIC_SHARED, sharedBytes);
  }

  /** Queues one launch. The driver takes the arguments over before this returns. */
  launch(stream: Stream, shape: LaunchShape, args: readonly Argument[]): void {
    const cells = args.map(argumentCell);
    const pointers = BigUint64Array.from(cells, addressOf);
    const { config, attributes } = launchConfig(shape, stream.handle);
    this.context.cuda.call("cuLaunchKernelEx", config, this.handle, pointers, null);
    cells.length = 0; // held until here, as `attributes`: addresses keep nothing alive
    attributes.fill(0);
  }
}

function argumentCell(argument: Argument): Uint8Array<ArrayBuffer> {
  if (argument instanceof Uint8Array) return argument;
  const cell = new Uint8Array(8);
  const view = new DataView(cell.buffer);
  if (typeof argument === "bigint") view.setBigUint64(0, argument, true);
  else view.setInt32(0, argument, true);
  return cell;
}

/** `CUlaunchConfig` (56 bytes) and its `CUlaunchAttribute`s (72 bytes each), as `cuda.h` lays them out. */
export function launchConfig({ grid, block, sharedBytes, cluster, early }: LaunchShape, stream: bigint): {
  readonly config: Uint8Array<ArrayBuffer>;
  readonly attributes: Uint8Array<ArrayBuffer>;
} {
  const attributes = new Uint8Array(2 * 72);
  const values = new DataView(attributes.buffer);
  let count = 0;
  if (cluster) {
    values.setUint32(count * 72, LAUNCH_ATTRIBUTE.cluster, true);
    cluster.forEach((n, axis) => values.setUint32(count * 72 + 8 + 4 * axis, n, true));
    count++;
  }
  if (early) {
    values.setUint32(count * 72, LAUNCH_ATTRIBUTE.programmaticSerialization, true);
    values.setInt32(count * 72 + 8, 1, true);
    count++;
  }
  const config = new Uint8Array(56);
  const view = new DataView(config.buffer);
  [...grid, ...block, sharedBytes].forEach((n, i) => view.setUint32(4 * i, n, true));
  view.setBigUint64(32, stream, true);
  view.setBigUint64(40, addressOf(attributes), true);
  view.setUint32(48, count, true);
  return { config, attributes };
}
