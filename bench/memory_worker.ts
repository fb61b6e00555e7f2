/**
 * One reading thread of memory_bandwidth.ts.
 *
 * @module
 */
/// <reference lib="webworker" />
import { createMemory, growMemory, PAGE } from "../src/device/cpu/memory.ts";
import type { ReadStart } from "./memory_bandwidth.ts";

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<ReadStart>) => {
  const { module, bytes, passes, threads, ready } = data;
  const memory = createMemory(bytes + PAGE); // as the device's, large pages included
  growMemory(memory, Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE, false);
  // Pages that were never written are all the same page of zeros, which any cache holds.
  new Uint8Array(memory.buffer).fill(1);
  const read = new WebAssembly.Instance(module, { env: { memory } }).exports.read as (
    bytes: number,
  ) => number;
  read(2 ** 20); // compiled before it is timed
  const seconds: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    Atomics.add(ready, 0, 1);
    while (Atomics.load(ready, 0) < threads * (pass + 1)) Atomics.pause();
    const begun = performance.now();
    read(bytes);
    seconds.push((performance.now() - begun) / 1000);
  }
  scope.postMessage(seconds);
};
