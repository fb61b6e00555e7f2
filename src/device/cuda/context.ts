/**
 * One GPU of this machine: what it is, and its primary context on this thread.
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import { type Driver, driver, versionName } from "./driver.ts";
import { Cell, fromCString, type Handle } from "./handle.ts";
import type { Architecture, Nvrtc } from "./nvrtc.ts";

/** Facts of a GPU. */
export interface Gpu {
  readonly ordinal: number;
  readonly name: string;
  /** Compute capability, as `90` for 9.0. */
  readonly capability: number;
  /** What code for it is compiled for: its own chip, with all that it can. */
  readonly architecture: Architecture;
  readonly multiprocessors: number;
  /** Shared memory that one block may use. */
  readonly sharedBytes: number;
  readonly cacheBytes: number;
  readonly memoryBytes: number;
}

const ATTRIBUTE = { multiprocessors: 16, cacheBytes: 38, major: 75, minor: 76, sharedBytes: 97 } as const;

/** The oldest GPU that the kernels can run on: asynchronous copies and bf16 came with it. */
const OLDEST_CAPABILITY = 80;

/** All GPUs that the driver shows. @throws {DeviceError} If there is no driver or no GPU. */
export function listGpus(cuda: Driver = driver()): Gpu[] {
  const count = new Int32Array(1);
  cuda.call("cuDeviceGetCount", count);
  return Array.from({ length: count[0]! }, (_, ordinal) => describe(cuda, ordinal));
}

function describe(cuda: Driver, ordinal: number): Gpu {
  const number = new Int32Array(1);
  cuda.call("cuDeviceGet", number, ordinal);
  const device = number[0]!;
  const attribute = (name: keyof typeof ATTRIBUTE) => {
    cuda.call("cuDeviceGetAttribute", number, ATTRIBUTE[name], device);
    return number[0]!;
  };
  const [text, bytes] = [new Uint8Array(256), new Cell()];
  cuda.call("cuDeviceGetName", text, text.length, device);
  cuda.call("cuDeviceTotalMem_v2", bytes.at, device);
  const capability = attribute("major") * 10 + attribute("minor");
  return {
    ordinal,
    name: fromCString(text),
    capability,
    architecture: capability >= 90 ? `sm_${capability}a` : `sm_${capability}`,
    multiprocessors: attribute("multiprocessors"),
    sharedBytes: attribute("sharedBytes"),
    cacheBytes: attribute("cacheBytes"),
    memoryBytes: bytes.number,
  };
}

/** The primary context of one GPU, current on the thread that opened it. */
export class Context implements Disposable {
  readonly cuda: Driver;
  readonly gpu: Gpu;
  readonly #context: Handle<"CUcontext">;

  /** @throws {DeviceError} If there is no such GPU, or it is older than compute capability 8.0. */
  constructor(ordinal: number) {
    this.cuda = driver();
    const gpus = listGpus(this.cuda);
    this.gpu = chooseGpu(gpus, ordinal);
    const cell = new Cell();
    this.cuda.call("cuDevicePrimaryCtxRetain", cell.at, ordinal);
    this.#context = cell.take();
    this.cuda.call("cuCtxSetCurrent", this.#context);
  }

  /** Bytes of the GPU's memory: free for anyone, and all. */
  memory(): { readonly free: number; readonly total: number } {
    const [free, total] = [new Cell(), new Cell()];
    this.cuda.call("cuMemGetInfo_v2", free.at, total.at);
    return { free: free.number, total: total.number };
  }

  [Symbol.dispose](): void {
    this.cuda.call("cuDevicePrimaryCtxRelease_v2", this.gpu.ordinal);
  }
}

/** The GPU numbered `ordinal`. @throws {DeviceError} If it is not there or too old, naming those that are. */
export function chooseGpu(gpus: readonly Gpu[], ordinal: number): Gpu {
  const gpu = gpus[ordinal];
  const seen = gpus.map(({ ordinal, name }) => `cuda:${ordinal} ${name}`).join(", ") || "none";
  if (!gpu) throw new DeviceError(`Cannot use cuda:${ordinal}: this machine has ${seen}`, { lost: false });
  if (gpu.capability >= OLDEST_CAPABILITY) return gpu;
  const capability = (gpu.capability / 10).toFixed(1);
  throw new DeviceError(
    `Cannot use cuda:${ordinal}: ${gpu.name} has compute capability ${capability}, expected 8.0 or newer`,
    { lost: false },
  );
}

/** @throws {DeviceError} If the driver is older than the compiler, whose code it would not load, or the GPU newer. */
export function checkCompiler(nvrtc: Nvrtc, { cuda, gpu }: Pick<Context, "cuda" | "gpu">): void {
  const major = Number(nvrtc.version.split(".")[0]);
  if (major * 1000 > cuda.version) {
    throw new DeviceError(
      `Cannot use cuda:${gpu.ordinal}: the driver supports CUDA ${versionName(cuda.version)}, and NVRTC ` +
        `${nvrtc.version} (${nvrtc.path}) makes code for a newer one; update the driver, or set TESSERA_NVRTC`,
      { lost: false },
    );
  }
  if (nvrtc.capabilities.includes(gpu.capability)) return;
  throw new DeviceError(
    `Cannot use cuda:${gpu.ordinal}: NVRTC ${nvrtc.version} makes no code for ${gpu.name} (${gpu.architecture})`,
    { lost: false },
  );
}
