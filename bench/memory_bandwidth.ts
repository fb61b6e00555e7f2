/**
 * How fast this machine's processors read memory: every thread passes over a buffer of its own that no cache
 * holds, with plain 128-bit loads.
 *
 * @module
 */
import { add, type Expr, node } from "../dsl/wasm/expr.ts";
import { Module } from "../dsl/wasm/encoder.ts";

/** What a reading thread is told. */
export interface ReadStart {
  readonly module: WebAssembly.Module;
  readonly bytes: number;
  readonly passes: number;
  readonly threads: number;
  /** One word: how often a thread was ready to begin a pass. All begin together. */
  readonly ready: Int32Array<SharedArrayBuffer>;
}

/** Independent loads of a round, so that many are under way. */
const LOADS = 8;

/** `read(bytes)`: reads memory from 0 up to `bytes`, a multiple of 128, and returns a mix of all of it. */
function readModule(): Uint8Array<ArrayBuffer> {
  const module = new Module();
  module.func("read", ["i32"], "i32", (f, bytes) => {
    const sums = Array.from({ length: LOADS }, () => f.local("v128"));
    f.for(0, bytes, 16 * LOADS, (at) => {
      sums.forEach((sum, i) => {
        f.set(sum, node("v128.xor", [sum, node("v128.load", [at], { offset: 16 * i })]));
      });
    });
    const all = f.let(sums.slice(1).reduce<Expr<"v128">>((a, b) => node("v128.xor", [a, b]), sums[0]!));
    const lanes = [0, 1, 2, 3].map((lane) => node("i32x4.extract_lane", [all], { lane }));
    f.value(lanes.reduce((a, b) => add(a, b)));
  });
  return module.encode();
}

/**
 * Bytes per second that `threads` threads read together, at their best of a few passes.
 *
 * @param bytes Of each thread's buffer; should be many times the caches.
 */
export async function readBandwidth(threads: number, bytes = 256 * 2 ** 20, passes = 6): Promise<number> {
  const module = await WebAssembly.compile(readModule());
  const ready = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./memory_worker.ts", import.meta.url), { type: "module" }),
  );
  try {
    const seconds = await Promise.all(
      workers.map((worker) =>
        new Promise<readonly number[]>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<readonly number[]>) => resolve(data);
          worker.onerror = (event) => {
            event.preventDefault();
            reject(new Error(`Cannot measure the memory: ${event.message}`));
          };
          worker.postMessage({ module, bytes, passes, threads, ready } satisfies ReadStart);
        })
      ),
    );
    const slowest = Array.from({ length: passes }, (_, pass) => Math.max(...seconds.map((s) => s[pass]!)));
    return threads * bytes / Math.min(...slowest);
  } finally {
    for (const worker of workers) worker.terminate();
  }
}
