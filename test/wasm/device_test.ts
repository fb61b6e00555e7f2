import { assert, assertEquals, assertThrows } from "@std/assert";
import { interpret } from "../../dsl/interpret.ts";
import { attention, tuneAttention } from "../../dsl/kernels/attention.ts";
import { linear, linearAdd, tuneLinear } from "../../dsl/kernels/gemm.ts";
import { rmsnorm } from "../../dsl/kernels/rmsnorm.ts";
import { input, kernel, output } from "../../dsl/kernel.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { CpuMemory, createMemory } from "../../src/device/cpu/memory.ts";
import { type CpuPoolOptions, createCpuPool } from "../../src/device/cpu/pool.ts";
import { DeviceError } from "../../src/device/device.ts";
import { openDevice } from "../../src/device/open_device.ts";
import { assertClose, numbers, random, tensor } from "../tensors.ts";

/** The device on a pool, and the end of both. */
function open(options: CpuPoolOptions) {
  const pool = createCpuPool({ bytes: 64 * 2 ** 20, ...options });
  const device = openCpuDevice(pool.handle);
  return {
    device,
    [Symbol.dispose]() {
      device[Symbol.dispose]();
      pool[Symbol.dispose]();
    },
  };
}

const [M, width, depth] = [13, 200, 96];
const { tile, layout, schedule } = tuneLinear("cpu", M);

/** Two layers and a norm, twice over, behind `ahead` bytes of memory; gives the bits of the result. */
async function layers(threads: number, bytes = 2 ** 26, ahead = 0): Promise<readonly number[]> {
  using opened = open({ threads, bytes });
  const { device } = opened;
  for (let i = 0; i < 4; i++) device.alloc("f32", [ahead / 16]);
  const norm = await device.compile(rmsnorm({ width: depth, epsilon: 1e-6 }), { target: "cpu", grain: 1 });
  const up = await device.compile(linear({ width, depth, tile, layout }), schedule);
  const [x, n] = [device.alloc("bf16", [M, depth]), device.alloc("bf16", [M, depth])];
  const [weight, w] = [device.alloc("bf16", [depth]), device.alloc("bf16", [width, depth], layout)];
  const y = device.alloc("bf16", [M, width]);
  const first = device.record((launch) => {
    launch(norm, { x, weight, y: n });
    launch(up, { x: n, w, y });
  });
  let state = 7;
  const fill = (length: number) =>
    Uint16Array.from({ length }, () => {
      state = Math.imul(state, 1664525) + 1013904223 | 0;
      return 0x3e00 + (state >>> 16 & 0x80ff); // both signs, a few powers of two
    });
  device.write(weight, fill(depth));
  device.write(w, fill(width * depth));
  device.write(x, fill(M * depth));
  first.replay();
  // A kernel that is compiled while the helpers wait for the next plan must reach them.
  const down = await device.compile(linearAdd({ width: depth, depth: width, tile, layout }), schedule);
  const v = device.alloc("bf16", [depth, width], layout);
  device.write(v, fill(depth * width));
  const second = device.record((launch) => launch(down, { x: y, w: v, y: x }));
  const bits: number[] = [];
  for (let step = 0; step < 20; step++) {
    second.replay();
    first.replay();
    bits.push(...device.read(y).wait());
  }
  return bits;
}

Deno.test("the CPU device gives the same bits with one, two and three threads", async () => {
  const alone = await layers(1);
  assert(new Set(alone).size > 100);
  assertEquals(await layers(2), alone);
  assertEquals(await layers(3), alone);
});

Deno.test("the CPU device gives the same bits in memory beyond 4 GiB", async () => {
  assertEquals(await layers(2, 6 * 2 ** 30, 5 * 2 ** 30), await layers(1));
  using device = openCpuDevice({ bytes: 6 * 2 ** 30 });
  assertThrows(() => device.alloc("u8", [2 ** 31]), DeviceError, "a tensor can take at most 2047.9 MiB");
  const half = 2 ** 29 - 2 ** 20;
  for (let i = 0; i < 2; i++) device.alloc("f32", [half]);
  const far = device.alloc("f32", [half]).view([3], half - 3);
  device.write(far, Float32Array.of(1, 2, 3));
  assertEquals([...device.read(far).wait()], [1, 2, 3]);
  assert(device.bytesFree < 0.1 * 2 ** 30);
});

Deno.test("the CPU device computes what the interpreter computes", async () => {
  using device = openCpuDevice({ bytes: 16 * 2 ** 20 });
  const program = linear({ width, depth, tile, layout });
  const x = tensor("bf16", [M, depth], random);
  const w = tensor("bf16", [width, depth], random, layout);
  const y = tensor("bf16", [M, width]);
  interpret(program, { x, w, y });
  const own = {
    x: device.alloc("bf16", [M, depth]),
    w: device.alloc("bf16", [width, depth], layout),
    y: device.alloc("bf16", [M, width]),
  };
  device.write(own.x, x.data);
  device.write(own.w, w.data);
  const compiled = await device.compile(program, schedule);
  device.record((launch) => launch(compiled, own)).replay();
  const data = device.read(own.y).wait();
  assertClose(numbers("bf16", { shape: [M, width], data }), numbers("bf16", y), 2 ** -7);
});

Deno.test("a reading is what the queue had reached, and writes may go to a part", () => {
  using device = openCpuDevice({ bytes: 2 ** 20 });
  const a = device.alloc("f32", [2, 3]);
  assertEquals([...device.read(a).wait()], [0, 0, 0, 0, 0, 0]);
  const from = Float32Array.of(1, 2, 3);
  device.write(a, from, 3);
  from.fill(9);
  const reading = device.read(a.view([3], 2));
  device.write(a, from);
  assertEquals([...reading.wait()], [0, 1, 2]);
  assertEquals([...device.read(a).wait()], [9, 9, 9, 1, 2, 3]);
  assertThrows(
    () => device.write(a, from, 4),
    RangeError,
    "Cannot write 3 elements from element 4: the tensor holds 6",
  );
  assertThrows(() => a.view([4], 3), RangeError);
});

Deno.test("too little memory is an error with the numbers", () => {
  using device = openCpuDevice({ bytes: 2 ** 20 });
  const before = device.bytesFree;
  const error = assertThrows(() => device.alloc("f32", [1024, 1024]), DeviceError);
  assertEquals(
    error.message,
    "Cannot allocate 4.0 MiB for a f32 tensor of shape [1024,1024]: 1.0 MiB of 1.0 MiB are free",
  );
  assertEquals(error.lost, false);
  assertEquals(device.bytesFree, before);
  device.alloc("f32", [1024, 128]);
  assertThrows(() => openCpuDevice({ bytes: 17 * 2 ** 30 }), DeviceError, "it can have at most 16128.0 MiB");
});

Deno.test("helpers see memory that has grown", async () => {
  using opened = open({ threads: 2, bytes: 2 ** 28 });
  const { device } = opened;
  const program = linear({ width: 64, depth: 64, tile, layout });
  const compiled = await device.compile(program, schedule);
  for (let round = 0; round < 8; round++) {
    const x = device.alloc("bf16", [512, 64]);
    const w = device.alloc("bf16", [64, 64], layout);
    const y = device.alloc("bf16", [512, 64]);
    device.write(x, new Uint16Array(512 * 64).fill(0x3f80));
    device.write(w, new Uint16Array(64 * 64).fill(0x3f80));
    device.alloc("f32", [2 ** 22]);
    device.record((launch) => launch(compiled, { x, w, y })).replay();
    assertEquals(new Set(device.read(y).wait()), new Set([0x4280]));
  }
});

Deno.test("memory grows by steps in which large pages find room, up to what it may have", () => {
  for (const [bytes, grown, most] of [[2 ** 26, 2 ** 25, 2 ** 26], [2 ** 23, 2 ** 23, 2 ** 23]] as const) {
    const shared = createMemory(bytes), memory = new CpuMemory(shared, bytes);
    memory.array("u8", [2 ** 21], "rows");
    assertEquals(shared.buffer.byteLength, grown);
    memory.array("u8", [memory.bytesFree], "rows");
    assertEquals(shared.buffer.byteLength, most);
  }
});

Deno.test("memory asks Linux for large pages", { ignore: Deno.build.os !== "linux" }, async () => {
  const code = `
    import { createMemory } from "./src/device/cpu/memory.ts";
    const memory = createMemory(2 ** 30);
    const at = Deno.UnsafePointer.value(Deno.UnsafePointer.of(new Uint8Array(memory.buffer))).toString(16);
    const maps = Deno.readTextFileSync("/proc/self/smaps").split(/^(?=[0-9a-f]+-)/m);
    const flags = maps.find((map) => map.startsWith(at + "-"))?.match(/VmFlags: (.*)/)?.[1] ?? "none found";
    console.log(flags.split(" ").includes("hg"));
  `;
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "--ext=ts", "-"],
    stdin: "piped",
    stdout: "piped",
  });
  await using child = command.spawn();
  await ReadableStream.from([new TextEncoder().encode(code)]).pipeTo(child.stdin);
  assertEquals((await new Response(child.stdout).text()).trim(), "true");
});

Deno.test("launches are checked when they are recorded", async () => {
  using device = openCpuDevice({ bytes: 2 ** 26 });
  using other = openCpuDevice({ bytes: 2 ** 20 });
  const double = kernel({
    name: "double",
    params: { x: input("f32", "N"), y: output("f32", "N") },
    grid: ({ N }) => [Math.ceil(N / 8)],
    body: (k, { x, y }, [i]) => k.store(y.tile([i], [1, 8]), k.load(x.tile([i], [1, 8])).mul(2)),
  });
  const program = await device.compile(double, { target: "cpu", grain: 1 });
  const [x, y, short] = [device.alloc("f32", [9]), device.alloc("f32", [9]), device.alloc("f32", [8])];
  assertThrows(() => device.record((launch) => launch(program, { x, y: short })), RangeError);
  assertThrows(
    () => device.record((launch) => launch(program, { x, y: other.alloc("f32", [9]) })),
    TypeError,
  );
  const plan = device.record((launch) => launch(program, { x, y }));
  assertEquals(plan.launches, 1);
  device.write(x, Float32Array.from({ length: 9 }, (_, i) => i));
  plan.replay();
  assertEquals([...device.read(y).wait()], [0, 2, 4, 6, 8, 10, 12, 14, 16]);
  device.alloc("f32", [10_000_000]); // memory grows under a recorded plan
  device.write(x, new Float32Array(9).fill(4));
  plan.replay();
  assertEquals([...device.read(y).wait()], Array(9).fill(8));
});

Deno.test("openDevice() opens the CPU device that a description names", async () => {
  const pool = createCpuPool({ threads: 2, bytes: 2 ** 20 });
  using device = await openDevice({ kind: "cpu", pool: pool.handle });
  assertEquals([device.target, device.alloc("bf16", [3]).shape], ["cpu", [3]]);
  pool[Symbol.dispose]();
});

Deno.test("attention on the CPU device gives the same bits however many programs and threads share a sequence", async () => {
  const [sizes, block, positions] = [{ heads: 6, kvHeads: 2, headDim: 16 }, 16, 1024] as const;
  const contexts = [700, 17, 300];
  const [chunks, maxBlocks] = [contexts.length, positions / block];
  const cache = [chunks * maxBlocks, 2, block, 16];
  const made = {
    query: tensor("bf16", [chunks, 6, 16], random),
    keys: tensor("bf16", cache, random, "panels"),
    values: tensor("bf16", cache, random),
    table: tensor("i32", [chunks, maxBlocks], (i) => i),
    work: tensor("i32", [chunks, 5], (i) => {
      const n = Math.floor(i / 5);
      return [n, n, 1, contexts[n]! - 1, Math.ceil(contexts[n]! / 64)][i % 5]!;
    }),
  };
  const run = async (threads: number, programs: number) => {
    using opened = open({ threads });
    const { device } = opened;
    const tuned = tuneAttention("cpu", { rows: "decode", group: 3, headDim: 16, block, programs, positions });
    const { queries, pages, keys, schedule } = tuned;
    const program = await device.compile(attention({ ...sizes, block, queries, pages, keys }), schedule);
    const upload = (name: keyof typeof made, dtype: "bf16" | "i32", layout: "rows" | "panels" = "rows") => {
      const array = device.alloc(dtype, made[name].shape, layout);
      device.write(array, made[name].data);
      return array as never;
    };
    const out = device.alloc("bf16", [chunks, 6, 16]);
    const args = {
      ...{
        query: upload("query", "bf16"),
        keys: upload("keys", "bf16", keys),
        values: upload("values", "bf16"),
      },
      ...{ table: upload("table", "i32"), work: upload("work", "i32"), out },
    };
    const plan = device.record((launch) => launch(program, args));
    const bits: number[] = [];
    for (let i = 0; i < 100; i++) {
      plan.replay();
      bits.push(...device.read(out).wait());
      device.write(out, new Uint16Array(out.length));
    }
    return bits;
  };
  const alone = await run(1, Infinity);
  assert(new Set(alone).size > 100);
  for (const threads of [1, 2, 3]) assertEquals(await run(threads, 6), alone);
});
