/**
 * The gap between two graphs, by what the engine queues between them: `deno run -A bench/gap_gpu.ts`. Each graph is
 * one kernel that takes a while and notes the GPU's clock when it begins and when it ends.
 *
 * @module
 */
import { CudaDevice } from "../src/device/cuda/cuda_device.ts";
import { Module } from "../src/device/cuda/module.ts";
import { Event, Stream } from "../src/device/cuda/stream.ts";

const ROUNDS = 400;
const SPIN_NS = 150_000;
const SOURCE = `extern "C" __global__ void note(unsigned long long* times, unsigned* round) {
  unsigned long long begin, now;
  asm volatile("mov.u64 %0, %globaltimer;" : "=l"(begin));
  do asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); while (now - begin < ${SPIN_NS});
  const unsigned at = (*round)++ % ${ROUNDS};
  times[2 * at] = begin;
  times[2 * at + 1] = now;
}`;

using device = new CudaDevice(0, { cache: null });
const { cubin } = await device.compiler.compile({ name: "note", source: SOURCE });
using module = new Module(device.context, cubin);
const note = module.kernel("note");
const times = device.alloc("u32", [4 * ROUNDS]), round = device.alloc("u32", [1]);
const pointer = (array: unknown) => (array as { readonly pointer: bigint }).pointer;
const shape = { grid: [1, 1, 1], block: [1, 1, 1], sharedBytes: 0 } as const;
using graph = device.stream.capture(() =>
  note.launch(device.stream, shape, [pointer(times), pointer(round)])
);
const lanes = [0, 1].map(() => ({ in: device.alloc("i32", [16_384]), out: device.alloc("i32", [256]) }));
using event = new Event(device.context);
using timed = new Event(device.context, true);
using done = new Event(device.context);
using upwards = new Stream(device.context);
const words = new Int32Array(16_384);
const table = device.alloc("i32", [256, 2560]), rows = new Int32Array(256 * 64);

/** What is queued for one step, around its graph. */
const VARIANTS: Readonly<Record<string, (n: number) => (() => void) | void>> = {
  "graph after graph": () => graph.launch(device.stream),
  "an event between": () => (event.record(device.stream), graph.launch(device.stream)),
  "an event that takes the time": () => (timed.record(device.stream), graph.launch(device.stream)),
  "a wait for an early copy": () => {
    done.record(upwards);
    device.stream.wait(done);
    graph.launch(device.stream);
  },
  "a mark": () => (device.mark(), graph.launch(device.stream)),
  "all in one queue": (n) => {
    const lane = lanes[n % 2]!;
    device.write(lane.in, words);
    graph.launch(device.stream);
    const reading = device.read(lane.out);
    return () => reading.wait();
  },
  "as the engine does it": (n) => {
    const lane = lanes[n % 2]!;
    device.write(lane.in, words, 0, { early: true });
    device.write(table, rows, 0, { width: 64, early: true });
    device.mark();
    graph.launch(device.stream);
    const reading = device.read(lane.out, device.mark());
    return () => reading.wait();
  },
};

const found: Record<string, number> = {};
for (const [name, queue] of Object.entries(VARIANTS)) {
  device.write(round, Uint32Array.of(0));
  let before: (() => void) | void = undefined;
  for (let n = 0; n < ROUNDS; n++) {
    const wait = queue(n);
    before?.();
    before = wait;
  }
  device.stream.synchronize();
  const all = new BigUint64Array(device.read(times).wait().slice().buffer);
  const gaps = Array.from(
    { length: ROUNDS - 21 },
    (_, i) => Number(all[2 * (i + 21)]! - all[2 * (i + 20) + 1]!),
  );
  gaps.sort((a, b) => a - b);
  found[name] = gaps[gaps.length >> 1]! / 1000;
  console.error(`${name}: ${found[name]} us (9 of 10 below ${gaps[Math.floor(gaps.length * 0.9)]! / 1000})`);
}
console.log(JSON.stringify({ bench: "gap", device: device.context.gpu.name, microseconds: found }));
