import { assert, assertEquals } from "@std/assert";
import { Event } from "../../src/device/cuda/stream.ts";
import { Module } from "../../src/device/cuda/module.ts";
import { input, kernel, output } from "../../dsl/kernel.ts";
import { gpuTest } from "./gpu.ts";

const INCREMENT = kernel({
  name: "increment",
  params: { x: input("i32", "N"), y: output("i32", "N") },
  grid: ({ N }) => [Math.ceil(N / 256)],
  body(k, { x, y }, [i]) {
    k.store(y.tile([i], [1, 256]), k.load(x.tile([i], [1, 256])).add(1));
  },
});
const PLAIN = { target: "sm80", warps: 4, rings: {} } as const;

gpuTest("the GPU copies what is written, whatever its size", (device) => {
  const big = device.alloc("f32", [30_000_001]);
  const numbers = Float32Array.from({ length: 30_000_001 }, (_, i) => i);
  device.write(big, numbers);
  const back = device.read(big).wait();
  assertEquals(back.length, numbers.length);
  assert(back.every((x, i) => x === Math.fround(i)));
  const fresh = device.alloc("i32", [1000]);
  assert(device.read(fresh).wait().every((x) => x === 0));
});

for (const earlyLaunch of [false, true]) {
  gpuTest(`a chain of 200 launches counts right, early launch ${earlyLaunch}`, async (device) => {
    const n = 100_000;
    const [a, b] = [device.alloc("i32", [n]), device.alloc("i32", [n])];
    const program = await device.compile(INCREMENT, PLAIN);
    const plan = device.record((launch) => {
      for (let i = 0; i < 100; i++) {
        launch(program, { x: a, y: b });
        launch(program, { x: b, y: a });
      }
    });
    assertEquals(plan.launches, 200);
    for (let round = 1; round <= 5; round++) {
      device.write(a, Int32Array.of(7), 3);
      plan.replay();
      const back = device.read(a).wait();
      assertEquals([back[0], back[3], back[n - 1]], [200 * round, 207, 200 * round]);
    }
  }, { earlyLaunch });
}

gpuTest("a kernel written by hand is launched with its own arguments", async (device) => {
  const source = `extern "C" __global__ void scale(float* x, float by, int n) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= by;
  }`;
  const { cubin } = await device.compiler.compile({ name: "scale", source });
  using module = new Module(device.context, cubin);
  const x = device.alloc("f32", [1000]);
  device.write(x, Float32Array.from({ length: 1000 }, (_, i) => i));
  const two = new Uint8Array(new Float32Array([2.5]).buffer);
  const pointer = (x as unknown as { readonly pointer: bigint }).pointer;
  const shape = { grid: [4, 1, 1], block: [256, 1, 1], sharedBytes: 0 } as const;
  module.kernel("scale").launch(device.stream, shape, [pointer, two, 999]);
  assertEquals([...device.read(x).wait().slice(997)], [997 * 2.5, 998 * 2.5, 999]);
});

gpuTest("events measure time on the GPU", (device) => {
  using start = new Event(device.context, true);
  using end = new Event(device.context, true);
  const x = device.alloc("f32", [10_000_000]);
  start.record(device.stream);
  for (let i = 0; i < 10; i++) device.write(x, new Float32Array(1_000_000));
  end.record(device.stream);
  end.synchronize();
  assert(end.since(start) > 0);
});
