/**
 * The CUDA driver: opened when first needed, every result checked. A failure carries the driver's own name and
 * text for it; one that no call can cure is marked `lost`.
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import { DRIVER_SYMBOLS, type DriverCall, type DriverLibrary } from "./driver_symbols.ts";

/** The oldest driver that has all that is called here: CUDA 12.0 brought `cuLibrary*`. */
const OLDEST_DRIVER = 12_000;

/** Results after which the context of this process never works again. */
const STICKY = new Set([
  4, // deinitialised
  46, // device unavailable
  214, // uncorrectable memory error
  220, // uncorrectable link error
  226, // contained memory error
  700, // illegal address
  702, // launch time-out
  709, // context is destroyed
  710, // device-side assertion
  714, // hardware stack error
  715, // illegal instruction
  716, // misaligned address
  717, // invalid address space
  718, // invalid program counter
  719, // launch failed
  999, // unknown
]);

/** The results that say no. */
const REFUSALS = { cuMemAlloc_v2: 2, cuMemHostAlloc: 2, cuEventQuery: 600 } as const;

type Arguments<N extends DriverCall> = Parameters<DriverLibrary["symbols"][N]>;

/** There is no GPU, or nothing that knows of one. */
export class NoGpuError extends DeviceError {}

/** The driver's functions, checked. */
export class Driver {
  readonly #library: DriverLibrary;
  /** CUDA version that the driver supports, as 13000 for 13.0. */
  readonly version: number;

  /** @throws {DeviceError} If `library` is missing or older than CUDA 12.0. */
  constructor(library: string) {
    this.#library = open(library);
    this.call("cuInit", 0);
    const version = new Int32Array(1);
    this.call("cuDriverGetVersion", version);
    this.version = version[0]!;
    if (this.version < OLDEST_DRIVER) {
      throw new DeviceError(
        `Cannot use the NVIDIA driver: it supports CUDA ${versionName(this.version)}, expected 12.0 or newer`,
        { lost: false },
      );
    }
  }

  /** Calls a function. @throws {DeviceError} If its result is not success. */
  call<N extends DriverCall>(name: N, ...args: Arguments<N>): void {
    const code = (this.#library.symbols[name] as (...args: unknown[]) => number)(...args);
    if (code !== 0) throw this.failure(name, code);
  }

  /** Calls a function that may say no: memory has run out, or work has not ended. */
  grants<N extends keyof typeof REFUSALS>(name: N, ...args: Arguments<N>): boolean {
    const code = (this.#library.symbols[name] as (...args: unknown[]) => number)(...args);
    if (code === 0) return true;
    if (code === REFUSALS[name]) return false;
    throw this.failure(name, code);
  }

  /** The error of a result code. */
  failure(name: DriverCall, code: number): DeviceError {
    const known = this.#text("cuGetErrorName", code) ?? `error ${code}`;
    const meaning = this.#text("cuGetErrorString", code);
    return driverError(name, code, known, meaning);
  }

  #text(call: "cuGetErrorName" | "cuGetErrorString", code: number): string | undefined {
    const cell = new BigUint64Array(1);
    if (this.#library.symbols[call](code, cell) !== 0) return undefined;
    const text = Deno.UnsafePointer.create(cell[0]!);
    return text === null ? undefined : new Deno.UnsafePointerView(text).getCString();
  }
}

/** What is thrown for a result code of the driver. */
export function driverError(call: string, code: number, name: string, meaning?: string): DeviceError {
  const why = meaning === undefined ? name : `${name} (${meaning})`;
  if (call === "cuInit" && name === "CUDA_ERROR_NO_DEVICE") {
    return new NoGpuError("Cannot use CUDA: this machine has no NVIDIA GPU, or it is hidden", {
      lost: false,
    });
  }
  const lost = STICKY.has(code);
  const after = lost ? "; the GPU cannot be used again in this process" : "";
  return new DeviceError(`Cannot go on with the GPU: ${call} says ${why}${after}`, { lost });
}

/** `13.0` for 13000. */
export function versionName(version: number): string {
  return `${Math.floor(version / 1000)}.${Math.floor(version % 1000 / 10)}`;
}

let shared: Driver | undefined;

/** Makes `library` the driver of this thread, before anything has asked for it; for tests. */
export function useDriver(library: string): void {
  opened = library;
}

let opened = "libcuda.so.1";

/**
 * The driver of this thread.
 *
 * @throws {DeviceError} If there is no driver, it is too old, or it sees no GPU.
 */
export function driver(): Driver {
  return shared ??= new Driver(opened);
}

function open(library: string): DriverLibrary {
  try {
    return Deno.dlopen(library, DRIVER_SYMBOLS);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const symbol = said.match(/undefined symbol: (\w+)|Failed to register symbol (\w+)/);
    const [kind, message] = symbol
      ? [
        DeviceError,
        `Cannot use the NVIDIA driver: it lacks ${
          symbol[1] ?? symbol[2]
        }, expected one for CUDA 12.0 or newer`,
      ]
      : [
        NoGpuError,
        `Cannot use CUDA: found no NVIDIA driver (${library}); install one, or use --device cpu`,
      ];
    throw new kind(message, { lost: false, cause });
  }
}
