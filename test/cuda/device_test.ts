import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { HAS_COMPILER } from "./emulator.ts";
import { nvrtcTest } from "./nvrtc_test_case.ts";

/** What a program of its own says when the CUDA driver is `library`. */
async function withDriver(
  library: string,
  script: string,
  env: Record<string, string> = {},
): Promise<string> {
  const at = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const code = `
    const { useDriver, driver } = await import(${at("src/device/cuda/driver.ts")});
    const { CudaDevice } = await import(${at("src/device/cuda/cuda_device.ts")});
    const { Context, listGpus } = await import(${at("src/device/cuda/context.ts")});
    const { tensorMap } = await import(${at("src/device/cuda/tensor_map.ts")});
    const { kernel, output } = await import(${at("dsl/kernel.ts")});
    const increment = kernel({
      name: "increment",
      params: { y: output("i32", "N") },
      grid: ({ N }) => [N],
      body: (k, { y }, [i]) => k.store(y.tile([i], [1, 1]), k.at(y, [i]).add(1)),
    });
    const plain = { target: "sm80", warps: 4, rings: {} };
    useDriver(${JSON.stringify(library)});
    try { ${script} } catch (error) { console.log(error.name, error.lost, error.message); }`;
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-check", code],
    env: { ...env, NO_COLOR: "1" },
  }).output();
  return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr).replace(/^.*Warning.*\n/m, "");
}

let built: string | undefined;

/** The fake driver as a library. */
async function fakeDriver(): Promise<string> {
  if (built) return built;
  const path = `${await Deno.makeTempDir()}/libcuda.so`;
  const source = new URL("fake_driver.c", import.meta.url).pathname;
  const { success, stderr } = await new Deno.Command("cc", {
    args: ["-w", "-O1", "-shared", "-fPIC", "-o", path, source],
  }).output();
  assert(success, new TextDecoder().decode(stderr));
  return built = path;
}

function test(name: string, run: () => Promise<void>) {
  nvrtcTest(name, run, HAS_COMPILER);
}

Deno.test("a machine without an NVIDIA driver is told so", async () => {
  assertEquals(
    (await withDriver("/nowhere/libcuda.so.1", "new CudaDevice(0)")).trim(),
    "DeviceError false Cannot use CUDA: found no NVIDIA driver (/nowhere/libcuda.so.1); install one, or use --device cpu",
  );
});

test("a driver that is no CUDA driver is told apart from none", async () => {
  assertStringIncludes(
    await withDriver("libm.so.6", "driver()"),
    "Cannot use the NVIDIA driver: it lacks cu",
  );
});

test("drivers and GPUs that are too old, and GPUs that are not there, are named", async () => {
  const library = await fakeDriver();
  const says = async (env: Record<string, string>, script = "new CudaDevice(0)") =>
    (await withDriver(library, script, env)).trim();
  assertEquals(
    await says({ FAKE_DRIVER_VERSION: "11080" }),
    "DeviceError false Cannot use the NVIDIA driver: it supports CUDA 11.8, expected 12.0 or newer",
  );
  assertEquals(
    await says({ FAKE_GPUS: "0" }),
    "DeviceError false Cannot use CUDA: this machine has no NVIDIA GPU, or it is hidden",
  );
  assertEquals(
    await says({ FAKE_GPUS: "2" }, "new CudaDevice(2)"),
    "DeviceError false Cannot use cuda:2: this machine has cuda:0 Fake 0, cuda:1 Fake 1",
  );
  assertEquals(
    await says({ FAKE_CAPABILITY: "75" }),
    "DeviceError false Cannot use cuda:0: Fake 0 has compute capability 7.5, expected 8.0 or newer",
  );
  assertStringIncludes(
    await says({ FAKE_DRIVER_VERSION: "12040" }),
    "Cannot use cuda:0: the driver supports CUDA 12.4, and NVRTC 13.0",
  );
});

test("writes, replays and readings form one queue, whatever their size", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const y = device.alloc("i32", [3]);
    const program = await device.compile(increment, plain);
    const plan = device.record((launch) => { launch(program, { y }); launch(program, { y }); });
    console.log(plan.launches, [...device.read(y).wait()]);
    device.write(y, Int32Array.of(10, 20, 30));
    plan.replay();
    console.log([...device.read(y).wait()]);
    device.write(y, Int32Array.of(5), 2);
    console.log([...device.read(y).wait()]);
    const big = device.alloc("f32", [5_000_000]);
    const numbers = Float32Array.from({ length: 5_000_000 }, (_, i) => i);
    device.write(big, numbers);
    device.write(big, numbers.toReversed()); // together more than is on its way at a time
    device.write(big, numbers);
    const back = device.read(big).wait();
    console.log(back.length, back.every((x, i) => x === i));
    for (let n = 0; n < 300; n++) device.write(big, Float32Array.of(n), n * 1000);
    const after = device.read(big).wait();
    console.log(Array.from({ length: 300 }, (_, n) => after[n * 1000]).every((x, n) => x === n), after[1]);
    console.log([...device.read(big.view([2], 4)).wait()]);`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim().split("\n"), [
    "2 [ 0, 0, 0 ]",
    "[ 16, 1, 3 ]", // both launches of three blocks; the second may begin early; N is 3
    "[ 16, 1, 5 ]",
    "5000000 true",
    "true 1",
    "[ 4, 5 ]",
  ]);
});

test("early writes and late readings run beside plans, and plans wait for what is written for them", async () => {
  // The fake driver does everything as late as it may: whoever does not wait gets what was there before.
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const lanes = [0, 1].map(() => device.alloc("i32", [3]));
    const program = await device.compile(increment, plain);
    const plans = lanes.map((y) => device.record((launch) => launch(program, { y })));
    device.read(lanes[0]).wait();
    let before;
    for (let n = 0; n < 50; n++) {
      device.write(lanes[n % 2], Int32Array.of(10 * n, 0, 0), 0, { early: true });
      const begin = device.mark();
      plans[n % 2].replay();
      const end = device.mark();
      if (end.reached) console.log("reached at once");
      const reading = device.read(lanes[n % 2], end);
      if (before && before.reading.wait()[0] !== 10 * (n - 1) + 3) console.log("wrong", n);
      if (before && !(before.end.reached && before.end.since(before.begin) > 0)) console.log("not reached", n);
      before = { begin, end, reading };
    }
    console.log(before.reading.wait()[0]);`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim(), "493");
});

test("rows are written apart, whatever fits a slot", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const wide = device.alloc("i32", [300, 2000]);
    for (const [width, how] of [[1500, {}], [1500, { early: true }], [7, { early: true }]]) {
      const from = Int32Array.from({ length: 300 * width }, (_, i) => 1 + i);
      device.write(wide, from, 0, { width, ...how });
      device.mark();
      const all = device.read(wide).wait();
      console.log(from.every((x, i) => x === all[Math.floor(i / width) * 2000 + i % width]), all[1999]);
    }
    try { device.write(wide, new Int32Array(302 * 7), 0, { width: 7 }); } catch (e) { console.log(e.message); }`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim().split("\n"), [
    ...["true 0", "true 0", "true 0"],
    "Cannot write 2114 elements from element 0 on: the array has 600000",
  ]);
});

test("pieces of files come to their places, several at a time; the first that fails is told at the end", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const to = device.alloc("u8", [50000]);
    device.write(to, new Uint8Array(50000).fill(255));
    let open = 0, most = 0;
    const pieces = (fails) => Array.from({ length: 50 }, (_, n) => ({
      offset: 1000 * n,
      bytes: 1000,
      async fetch(into) {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, n * 7 % 5));
        open--;
        if (n === fails) throw new Error("no piece " + n);
        into.fill(n);
      },
    }));
    await device.load(pieces(), () => to);
    device.write(to, Uint8Array.of(77, 77));
    const all = device.read(to).wait();
    console.log(all.every((x, i) => x === (i < 2 ? 77 : Math.floor(i / 1000))), open, most > 4);
    await device.load(pieces(7), () => to).catch((e) => console.log(e.message, open));`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim().split("\n"), [
    ...["true 0 true", "no piece 7 0"],
  ]);
});

test("GPUs without dependent launch are not asked for it", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const y = device.alloc("i32", [3]);
    const program = await device.compile(increment, plain);
    const plan = device.record((launch) => { launch(program, { y }); launch(program, { y }); });
    plan.replay();
    console.log([...device.read(y).wait()]);`;
  assertEquals(
    (await withDriver(await fakeDriver(), script, { FAKE_CAPABILITY: "80" })).trim(),
    "[ 6, 0, 3 ]",
  );
});

test("results of the driver become errors with its own words; those that nothing cures are lost", async () => {
  const library = await fakeDriver();
  const script = `
    const device = new CudaDevice(0, { cache: null });
    const y = device.alloc("i32", [3]);
    device.read(y).wait();`;
  assertEquals(
    (await withDriver(library, script, { FAKE_FAIL: "cuEventSynchronize=700" })).trim(),
    "DeviceError true Cannot go on with the GPU: cuEventSynchronize says CUDA_ERROR_ILLEGAL_ADDRESS " +
      "(an illegal memory access was encountered); the GPU cannot be used again in this process",
  );
  assertStringIncludes(
    await withDriver(library, script, { FAKE_FAIL: "cuMemcpyDtoHAsync_v2=1" }),
    "DeviceError false Cannot go on with the GPU: cuMemcpyDtoHAsync_v2 says CUDA_ERROR_INVALID_VALUE",
  );
});

test("a GPU that is too small says how much was wanted and how much is free", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    device.alloc("u8", [600 << 20]);
    device.alloc("u8", [600 << 20]);`;
  assertStringIncludes(
    await withDriver(await fakeDriver(), script),
    "DeviceError false Cannot allocate 600 MiB on Fake 0: 424 MiB of 1024 MiB are free",
  );
});

test("tensors that do not fit a launch are refused when it is recorded", async () => {
  const script = `
    using device = new CudaDevice(0, { cache: null });
    const y = device.alloc("i32", [8]);
    const program = await device.compile(increment, plain);
    for (const wrong of [y.view([2], 1), device.alloc("f32", [3])]) {
      try { device.record((launch) => launch(program, { y: wrong })); } catch (error) { console.log(error.message); }
    }
    device.record((launch) => launch(program, { y })).replay();
    console.log(device.read(y).wait()[0]);`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim().split("\n"), [
    'Cannot launch "increment": "y" begins at no multiple of 16 bytes',
    'Cannot launch "increment": "y" is f32 in rows, expected i32 in rows',
    "8",
  ]);
});

test("tensor maps are encoded as the engine counts, and impossible ones refused", async () => {
  const script = `
    const context = new Context(0);
    const map = { pointer: 4096n, dtype: "bf16", extents: [1024, 300], box: [64, 128], swizzle: "b128" };
    const { buffer, byteOffset } = tensorMap(context.cuda, map);
    console.log(new BigUint64Array(buffer, byteOffset, 9).join());
    const start = Deno.UnsafePointer.value(Deno.UnsafePointer.of(new Uint8Array(buffer, byteOffset)));
    if (start % 64n !== 0n) console.log("at", start);
    for (const wrong of [{ box: [128, 64] }, { box: [64, 300] }, { extents: [1023, 300] }]) {
      try { tensorMap(context.cuda, { ...map, ...wrong }); } catch (error) { console.log(error.message); }
    }`;
  assertEquals((await withDriver(await fakeDriver(), script)).trim().split("\n"), [
    "4096,9,2,1024,2048,64,1,3,3",
    "Cannot describe a tensor [1024,300] to the copy engine: its box is 256 bytes wide, the swizzle spans 128",
    "Cannot describe a tensor [1024,300] to the copy engine: its box is [64,300], each side must be 1 to 256",
    "Cannot describe a tensor [1023,300] to the copy engine: its strides are [2046] bytes, expected multiples of 16",
  ]);
});
