import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { Compiler } from "../../src/device/cuda/compiler.ts";
import { CubinCache, cubinKey } from "../../src/device/cuda/cubin_cache.ts";
import { nvrtcCandidates } from "../../src/device/cuda/locate.ts";
import { CompileError, openNvrtc } from "../../src/device/cuda/nvrtc.ts";
import { complaints, parseLog } from "../../src/device/cuda/report.ts";
import { DeviceError } from "../../src/device/device.ts";
import { nvrtcTest } from "./nvrtc_test_case.ts";

const ADD = `extern "C" __global__ void add(float* x) { x[threadIdx.x] += 1.f; }`;

/** Far more live values than registers: the launch bound leaves 32 a thread. */
const SPILLS = `extern "C" __global__ void __launch_bounds__(1024, 2) spills(float* x) {
  float v[64];
  #pragma unroll
  for (int i = 0; i < 64; i++) v[i] = x[i * 1024 + threadIdx.x];
  __syncthreads();
  #pragma unroll
  for (int i = 0; i < 64; i++) x[(63 - i) * 1024 + threadIdx.x] = v[i] * v[(i * 7 + 3) & 63];
}`;

nvrtcTest("Nvrtc.compile() makes an ELF image and reports its resources", async () => {
  using nvrtc = openNvrtc();
  assert(nvrtc.capabilities.includes(90));
  for (const architecture of ["sm_80", "sm_90a", "sm_120"] as const) {
    const { cubin, report } = await nvrtc.compile("add.cu", ADD, architecture);
    assertEquals([...cubin.subarray(0, 4)], [0x7f, 0x45, 0x4c, 0x46]);
    assertEquals(report.kernels.map(({ name }) => name), ["add"]);
    assert(report.kernels[0]!.registers > 0);
    assertEquals(complaints(report), []);
  }
});

nvrtcTest("Nvrtc.compile() throws the compiler's log at the line", async () => {
  using nvrtc = openNvrtc();
  const error = await assertRejects(
    () => nvrtc.compile("wrong.cu", `\nextern "C" __global__ void f() { y = 1; }`, "sm_80"),
    CompileError,
    'Cannot compile "wrong.cu" for sm_80: NVRTC says NVRTC_ERROR_COMPILATION',
  );
  assertStringIncludes(error.log, `wrong.cu(2): error: identifier "y" is undefined`);
});

nvrtcTest("Nvrtc.compile() refuses an architecture that the compiler does not know", async () => {
  using nvrtc = openNvrtc();
  await assertRejects(() => nvrtc.compile("add.cu", ADD, "sm_19"), CompileError, "sm_19");
});

nvrtcTest("openNvrtc() names the command that fetches a missing library", () => {
  const around = { env: (name: string) => name === "TESSERA_NVRTC" ? "/nowhere" : undefined, list: () => [] };
  const error = assertThrows(() => openNvrtc(around), DeviceError, "deno task setup:cuda");
  assertStringIncludes(error.message, "/nowhere: Could not open library");
  assertEquals(error.lost, false);
});

Deno.test("nvrtcCandidates() prefers the fetched library, then the loader, the toolkit and wheels", () => {
  const files: Record<string, string[]> = {
    "/cache/tessera/nvrtc-13.0.88": ["libnvrtc.so.13", "libnvrtc-builtins.so.13.0"],
    "/usr/local": ["cuda-12.8", "cuda-13.0", "lib"],
    "/usr/local/cuda-12.8/lib64": ["libnvrtc.so.12"],
    "/usr/local/cuda-13.0/lib64": ["libnvrtc.so.13", "libnvrtc.so"],
    "/env/bin": ["python3"],
    "/env/lib": ["python3.12"],
    "/env/lib/python3.12/site-packages/nvidia/cu13/lib": ["libnvrtc.so.13"],
  };
  const env: Record<string, string> = { XDG_CACHE_HOME: "/cache", PATH: "/usr/bin:/env/bin" };
  assertEquals(nvrtcCandidates({ env: (n) => env[n], list: (f) => files[f] ?? [] }), [
    "/cache/tessera/nvrtc-13.0.88/libnvrtc.so.13",
    "libnvrtc.so.13",
    "libnvrtc.so.12",
    "libnvrtc.so",
    "/usr/local/cuda-13.0/lib64/libnvrtc.so.13",
    "/usr/local/cuda-13.0/lib64/libnvrtc.so",
    "/usr/local/cuda-12.8/lib64/libnvrtc.so.12",
    "/env/lib/python3.12/site-packages/nvidia/cu13/lib/libnvrtc.so.13",
  ]);
});

Deno.test("nvrtcCandidates() takes only the library of TESSERA_NVRTC if it is set", () => {
  const around = (path: string) => ({
    env: (name: string) => name === "TESSERA_NVRTC" ? path : undefined,
    list: (folder: string) => folder === "/opt/nvrtc" ? ["libnvrtc.so.12"] : [],
  });
  assertEquals(nvrtcCandidates(around("/opt/nvrtc")), ["/opt/nvrtc/libnvrtc.so.12"]);
  assertEquals(nvrtcCandidates(around("/opt/nvrtc/libnvrtc.so.12")), ["/opt/nvrtc/libnvrtc.so.12"]);
});

nvrtcTest("Compiler compiles a source once, then reads it from the cache", async () => {
  const cache = await Deno.makeTempDir();
  try {
    {
      using compiler = new Compiler({ architecture: "sm_80", cache });
      const unit = { name: "add", source: ADD };
      const [a, b] = await Promise.all([compiler.compile(unit), compiler.compile(unit)]);
      assertEquals(a.cubin, b.cubin);
      assertEquals(compiler.counts, { compiled: 1, cached: 0 });
    }
    using compiler = new Compiler({ architecture: "sm_80", cache });
    const { report } = await compiler.compile({ name: "add", source: ADD });
    assertEquals(report.kernels[0]!.name, "add");
    assertEquals(compiler.counts, { compiled: 0, cached: 1 });
    await compiler.compile({ name: "add", source: ADD, options: ["-lineinfo"] });
    assertEquals(compiler.counts, { compiled: 1, cached: 1 });
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
});

nvrtcTest("Compiler compiles a damaged cache entry again", async () => {
  const cache = await Deno.makeTempDir();
  try {
    using compiler = new Compiler({ architecture: "sm_80", cache });
    const unit = { name: "add", source: ADD };
    const { cubin } = await compiler.compile(unit);
    const [entry] = await Array.fromAsync(Deno.readDir(cache));
    const path = `${cache}/${entry!.name}`;
    const whole = await Deno.readFile(path);
    const flipped = whole.slice();
    flipped[whole.length - 100]! ^= 1;
    const header = whole.slice();
    header[25]! ^= 0x80;
    const damaged = { flipped, header, cut: whole.subarray(0, whole.length - 1), empty: new Uint8Array() };
    for (const [what, bytes] of Object.entries(damaged)) {
      await Deno.writeFile(path, bytes);
      const before = compiler.counts.compiled;
      assertEquals((await compiler.compile(unit)).cubin, cubin, what);
      assertEquals(compiler.counts.compiled, before + 1, what);
    }
    const key = entry!.name.replace(".cubin", "");
    assertEquals((await new CubinCache(cache).load(key))?.cubin, cubin);
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
});

Deno.test("cubinKey() changes with everything that decides the code", async () => {
  const base = { source: ADD, architecture: "sm_80", options: ["-a"], nvrtc: "13.0" } as const;
  const keys = await Promise.all([
    base,
    { ...base, source: `${ADD} ` },
    { ...base, architecture: "sm_90a" as const },
    { ...base, options: ["-a", "-b"] },
    { ...base, nvrtc: "13.1" },
  ].map(cubinKey));
  assertEquals(new Set(keys).size, keys.length);
  assertEquals(await cubinKey({ ...base }), keys[0]);
});

nvrtcTest("Compiler refuses code that spills, unless the kernel was measured to bear it", async () => {
  using compiler = new Compiler({ architecture: "sm_80", cache: null });
  const unit = { name: "spills", source: SPILLS };
  const error = await assertRejects(() => compiler.compile(unit), CompileError, "Cannot accept the code");
  assertStringIncludes(error.log, '"spills" spills');
  const { report } = await compiler.compile({ ...unit, budget: { stackBytes: 1024, spillBytes: 1024 } });
  assert(report.kernels[0]!.spillStoreBytes > 0);
});

nvrtcTest("Compiler refuses code whose setmaxnreg is ignored (C7508)", async () => {
  using compiler = new Compiler({ architecture: "sm_90a", cache: null });
  const source = `extern "C" __global__ void f(float* x) {
    if (threadIdx.x < 128) { asm volatile("setmaxnreg.dec.sync.aligned.u32 24;"); x[threadIdx.x] = 1.f; }
    else { asm volatile("setmaxnreg.inc.sync.aligned.u32 240;"); x[threadIdx.x] = 2.f; }
  }`;
  const error = await assertRejects(() => compiler.compile({ name: "f", source }), CompileError);
  assertStringIncludes(error.log, "setmaxnreg");
});

Deno.test("parseLog() reads each kernel of a log", () => {
  const log = `ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'a' for 'sm_90a'
ptxas info    : Function properties for a
ptxas         .     8 bytes stack frame, 16 bytes spill stores, 24 bytes spill loads
ptxas info    : Used 184 registers, used 1 barriers, 9216 bytes smem
ptxas info    : Compiling entry function 'b' for 'sm_90a'
ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 8 registers, used 0 barriers`;
  const none = { stackBytes: 0, spillStoreBytes: 0, spillLoadBytes: 0 };
  assertEquals(parseLog(log), {
    kernels: [
      {
        name: "a",
        registers: 184,
        stackBytes: 8,
        spillStoreBytes: 16,
        spillLoadBytes: 24,
        sharedBytes: 9216,
        barriers: 1,
      },
      { name: "b", registers: 8, ...none, sharedBytes: 0, barriers: 0 },
    ],
    warnings: [],
  });
});
