/**
 * The threads of a CPU device. Only the main thread starts Workers (from a Worker it takes half a second to a
 * second each), so it makes the pool and sends the handle to the thread that will own the device.
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import type { HelperStart } from "./helper.ts";

/** Memory and helpers of one device; send it with its `ports` as transferables. */
export interface CpuPoolHandle {
  readonly memory: WebAssembly.Memory;
  /** The most bytes that the memory may take. */
  readonly bytes: number;
  /** One port to each helper. */
  readonly ports: MessagePort[];
}

/** A pool as the main thread sees it. */
export interface CpuPool extends Disposable {
  readonly handle: CpuPoolHandle;
  /** Settles with an error if a helper breaks. */
  readonly broken: Promise<Error>;
}

/** What a pool may use. */
export interface CpuPoolOptions {
  /** Threads, the device's owner among them; default: one per processor. */
  readonly threads?: number;
  /** The most bytes of memory, weights and cache included; default 3.5 GiB. */
  readonly bytes?: number;
}

const PAGE = 65536;
/** A signed 32-bit address space less a margin; beyond it, memory64 will be needed. */
export const MOST_BYTES = 3.5 * 2 ** 30;

/**
 * Starts `threads - 1` helper threads, which are ready some 50 ms later; does not wait for them.
 *
 * @throws {DeviceError} If `bytes` is more than a device of 32-bit addresses can have.
 */
export function createCpuPool({
  threads = navigator.hardwareConcurrency,
  bytes = MOST_BYTES,
}: CpuPoolOptions = {}): CpuPool {
  const memory = createMemory(bytes);
  let report!: (error: Error) => void;
  const broken = new Promise<Error>((resolve) => report = resolve);
  const helpers = Array.from({ length: threads - 1 }, (_, i) => {
    const worker = new Worker(new URL("./helper.ts", import.meta.url), {
      type: "module",
      name: `cpu-${i + 1}`,
    });
    worker.onerror = (event) => {
      event.preventDefault();
      report(
        new DeviceError(`Cannot go on: a thread of the CPU device broke: ${event.message}`, { lost: true }),
      );
    };
    const { port1, port2 } = new MessageChannel();
    const start: HelperStart = { memory, port: port2, thread: i + 1, threads };
    worker.postMessage(start, [port2]);
    return { worker, port: port1 };
  });
  return {
    handle: { memory, bytes, ports: helpers.map((h) => h.port) },
    broken,
    [Symbol.dispose]: () => helpers.forEach(({ worker }) => worker.terminate()),
  };
}

/** Shared memory that can grow to `bytes`. */
export function createMemory(bytes: number): WebAssembly.Memory {
  if (bytes > MOST_BYTES) {
    throw new DeviceError(
      `Cannot open the CPU device with ${mebibytes(bytes)} of memory: it can have at most ${
        mebibytes(MOST_BYTES)
      }`,
      { lost: false },
    );
  }
  const maximum = Math.max(1, Math.ceil(bytes / PAGE));
  return new WebAssembly.Memory({ initial: Math.min(maximum, 16), maximum, shared: true });
}

/** A number of bytes for people. */
export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
