/**
 * The threads of a CPU device. Only the main thread starts Workers (from a Worker it takes half a second to a
 * second each), so it makes the pool and sends the handle to the thread that will own the device.
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import type { HelperStart } from "./helper.ts";
import { createMemory, isWide, NARROW_BYTES } from "./memory.ts";

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
  /**
   * The most bytes of memory, weights and cache included. Default {@linkcode NARROW_BYTES}; beyond that addresses
   * have 64 bits, which costs multiplications about 1 % (measured: 52.0 against 52.6 GFLOP/s).
   */
  readonly bytes?: number;
}

/**
 * Starts `threads - 1` helper threads, which are ready some 50 ms later; does not wait for them.
 *
 * @throws {DeviceError} If `bytes` is more than a memory can have.
 */
export function createCpuPool({
  threads = navigator.hardwareConcurrency,
  bytes = NARROW_BYTES,
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
    const start: HelperStart = { memory, wide: isWide(bytes), port: port2, thread: i + 1, threads };
    worker.postMessage(start, [port2]);
    return { worker, port: port1 };
  });
  return {
    handle: { memory, bytes, ports: helpers.map((h) => h.port) },
    broken,
    [Symbol.dispose]: () => helpers.forEach(({ worker }) => worker.terminate()),
  };
}
