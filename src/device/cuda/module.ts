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
    const { config, room, pointers, address } = scratch ??= makeScratch();
    writeConfig(config, shape, stream.handle, address + BigInt(ATTRIBUTES));
    let at = ARGUMENTS;
    for (let i = 0; i < args.length; i++) {
      const argument = args[i]!;
      pointers[i] = address + BigInt(at);
      if (typeof argument === "bigint") room.setBigUint64(at, argument, true);
      else if (typeof argument === "number") room.setInt32(at, argument, true);
      else config.set(argument, at);
      at += argument instanceof Uint8Array ? Math.ceil(argument.length / 8) * 8 : 8;
    }
    this.context.cuda.call("cuLaunchKernelEx", config, this.handle, pointers, null);
  }
}

/** Where attributes and arguments begin in the scratch memory, behind `CUlaunchConfig`. */
const ATTRIBUTES = 64, ARGUMENTS = 256;

/** What one launch is described in; a launch of more than its arguments is refused by the runtime. */
interface LaunchScratch {
  readonly config: Uint8Array<ArrayBuffer>;
  readonly room: DataView;
  readonly pointers: BigUint64Array<ArrayBuffer>;
  readonly address: bigint;
}

/** Made once: launches are recorded by the hundred, and the driver reads it only during the call. */
let scratch: LaunchScratch | undefined;

function makeScratch(): LaunchScratch {
  const config = new Uint8Array(4096);
  const pointers = new BigUint64Array((config.length - ARGUMENTS) / 8);
  return { config, room: new DataView(config.buffer), pointers, address: addressOf(config) };
}

/** `CUlaunchConfig` (56 bytes) and its `CUlaunchAttribute`s (72 bytes each), as `cuda.h` lays them out. */
function writeConfig(
  to: Uint8Array<ArrayBuffer>,
  { grid, block, sharedBytes, cluster, early }: LaunchShape,
  stream: bigint,
  attributes: bigint,
): void {
  to.fill(0, 0, ARGUMENTS);
  const view = new DataView(to.buffer);
  let at = ATTRIBUTES;
  if (cluster) {
    view.setUint32(at, LAUNCH_ATTRIBUTE.cluster, true);
    cluster.forEach((n, axis) => view.setUint32(at + 8 + 4 * axis, n, true));
    at += 72;
  }
  if (early) {
    view.setUint32(at, LAUNCH_ATTRIBUTE.programmaticSerialization, true);
    view.setInt32(at + 8, 1, true);
    at += 72;
  }
  [...grid, ...block, sharedBytes].forEach((n, i) => view.setUint32(4 * i, n, true));
  view.setBigUint64(32, stream, true);
  view.setBigUint64(40, attributes, true);
  view.setUint32(48, (at - ATTRIBUTES) / 72, true);
}
