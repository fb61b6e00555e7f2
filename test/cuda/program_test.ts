/** The whole program beside a fake driver and a fake compiler: which device it takes, and how it fails. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { HAS_COMPILER } from "./emulator.ts";
import { fakeEnvironment, fakeGpu } from "./fake_gpu.ts";

const MAIN = new URL("../../main.ts", import.meta.url).href;
const SMALL = ["--max-model-len", "128", "--max-num-seqs", "4"];

function start(folder: string, args: readonly string[], env: Record<string, string> = {}): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-P=serve", `--allow-write=${folder}`, MAIN, ...args],
    env: { ...fakeEnvironment(folder), ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** `generate`, to its end. The fake GPU samples token 0 each time, the demo model's end. */
async function generate(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const process = start(folder, ["generate", "Hi", ...SMALL, ...args], env);
  const { code, signal, stdout, stderr } = await process.output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim()) as [
    string,
    string,
  ];
  return { code, signal, out, err };
}

function test(name: string, fn: (folder: string) => Promise<void>) {
  Deno.test({
    name,
    ignore: !HAS_COMPILER,
    async fn() {
      const folder = await fakeGpu();
      try {
        await fn(folder);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

const GPU = ["--device", "cuda"];

test("a GPU is taken by itself, by its number, and with another's schedules", async (folder) => {
  for (const args of [[], ["--device", "cuda:1"], ["--schedule", "sm80"]]) {
    const { code, out, err } = await generate(folder, args, { FAKE_GPUS: `${args.length || 1}` });
    assertEquals([code, out], [0, ""], err);
    assertStringIncludes(err, "answer: 1 tokens");
  }
  const { err } = await generate(folder, ["--device", "cuda:1"], {
    ...{ FAKE_GPUS: "2", FAKE_FAIL: "cuMemAlloc_v2=2" },
  });
  assertMatch(err, /^Error: Cannot allocate .* on Fake 1: .* are free; lower --gpu-memory-utilization/m);
});

test("where a GPU lacks something the CPU answers and says what; one that was asked for is an error", async (folder) => {
  const cases: readonly (readonly [lack: RegExp, env: Record<string, string>])[] = [
    [/Cannot use cuda:0: Fake 0 has compute capability 7\.5, expected 8\.0/, { FAKE_CAPABILITY: "75" }],
    [/Cannot use cuda:0: NVRTC 13\.0 makes no code for Fake 0 \(sm_130a\)/, { FAKE_CAPABILITY: "130" }],
    [/Cannot use cuda:0: the driver supports CUDA 12\.4, and NVRTC 13\.0/, { FAKE_DRIVER_VERSION: "12040" }],
    [/Cannot use the NVIDIA driver: it supports CUDA 11\.8/, { FAKE_DRIVER_VERSION: "11080" }],
    [/Cannot go on with the GPU: cuInit says /, { FAKE_FAIL: "cuInit=803" }],
    [/Cannot compile kernels: found no NVRTC\. Run "deno task setup:cuda"/, { TESSERA_NVRTC: "/nowhere" }],
  ];
  for (const [lack, env] of cases) {
    const auto = await generate(folder, ["--max-tokens", "4"], env);
    assertEquals(auto.code, 0, auto.err);
    assert(auto.out.length > 0, auto.err); // words, which the fake GPU cannot
    assertMatch(auto.err, new RegExp(`There is a GPU, but the CPU computes: ${lack.source}`));
    const { code, err } = await generate(folder, GPU, env);
    assertEquals(code, 5, err);
    assertMatch(err, new RegExp(`^Error: ${lack.source}`));
  }
  const { code, err } = await generate(folder, ["--max-tokens", "4"], { FAKE_GPUS: "0" });
  assertEquals([code, err.includes("GPU")], [0, false], err);
});

test("a cache that cannot be written costs time and nothing else, and the user is told", async (folder) => {
  for (const cache of ["/proc/none", `${folder}/libcuda.so.1`, "/tmp/tessera-not-allowed"]) {
    const { code, err } = await generate(folder, GPU, { TESSERA_CACHE: cache });
    assertEquals(code, 0, err);
    assertStringIncludes(err, "Compiled kernels cannot be kept for the next start: ");
  }
  const { err } = await generate(folder, GPU);
  assert(!err.includes("cannot be kept"), err);
});

test("two starts may fill the cache at once; what they leave is whole, and the next start compiles nothing", async (folder) => {
  const both = await Promise.all([generate(folder, GPU), generate(folder, GPU)]);
  for (const { code, err } of both) assertEquals(code, 0, err);
  // With this no source compiles.
  const { code, err } = await generate(folder, GPU, { FAKE_NVRTC_FAIL: "__global__" });
  assertEquals(code, 0, err);
  for await (const { name } of Deno.readDir(`${folder}/cache/cubin`)) {
    if (name.endsWith(".cubin")) await Deno.writeTextFile(`${folder}/cache/cubin/${name}`, "damaged");
  }
  assertEquals((await generate(folder, GPU)).code, 0);
});

test("a kernel that does not compile is told with the compiler's words", async (folder) => {
  const { code, err } = await generate(folder, GPU, { FAKE_NVRTC_FAIL: "__global__" });
  assertEquals(code, 5);
  assertMatch(err, /^Error: Cannot compile ".*\.cu" for sm_90a: .*\nfake\.cu\(1\): error: not today$/);
});

test("a process that leaves while kernels are compiled ends with its own code", async (folder) => {
  const at = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).href);
  const code = `
    const { openNvrtc } = await import(${at("src/device/cuda/nvrtc.ts")});
    const { leave } = await import(${at("src/cli/leave.ts")});
    openNvrtc().compile("a.cu", "", "sm_90a");
    setTimeout(() => leave(3), 100);`;
  const env = { ...fakeEnvironment(folder), FAKE_NVRTC_SLOW: "1" };
  const ended = await new Deno.Command(Deno.execPath(), { args: ["eval", "--no-check", code], env }).output();
  assertEquals([ended.code, ended.signal], [3, null]);
});

test("memory that stays free is told where it cuts what was asked for", async (folder) => {
  const told = async (part: string) =>
    (await generate(folder, [...GPU, "--gpu-memory-utilization", part])).err;
  assertStringIncludes(await told("0.75"), "--gpu-memory-utilization 0.75 would leave too little of the GPU");
  assert(!(await told("0.45")).includes("too little"));
});

test("a GPU that is lost ends what waits for it and the process, with the device's code", async (folder) => {
  const lost = "cuGraphLaunch says CUDA_ERROR_ILLEGAL_ADDRESS (an illegal memory access was encountered); " +
    "the GPU cannot be used again in this process";
  const once = await generate(folder, [...GPU, "--ignore-eos"], { FAKE_FAIL: "cuGraphLaunch=700@10" });
  assertEquals([once.code, once.err.split("\n").at(-1)], [5, `Error: Cannot go on with the GPU: ${lost}`]);
  const { text, code, out } = await served(folder, [], "cuGraphLaunch=700@60");
  assertStringIncludes(text, '"error":');
  assert(text.endsWith("data: [DONE]\n\n"), text);
  assertEquals(code, 5);
  assertStringIncludes(out, `The engine has failed: Cannot go on with the GPU: ${lost}`);
});

test("a GPU that never answers ends what waits for it and the process, after the watchdog's time", async (folder) => {
  const times = ["--soft-watchdog-timeout", "0.5", "--watchdog-timeout", "1.5"];
  const { text, code, out } = await served(folder, times, "cuGraphLaunch=1000@60");
  assertStringIncludes(text, '"message":"The engine hangs"');
  assert(text.endsWith("data: [DONE]\n\n"), text);
  assertEquals(code, 5);
  assertMatch(
    out,
    /warning The engine is slow, or hangs: step \d+ has taken [\d.]+ s with 1 sequences running/,
  );
  assertMatch(out, /error The engine hangs: step \d+ has taken [\d.]+ s/);
});

/** A stream of a server whose GPU fails on the way, the server's exit code, and its log. */
async function served(folder: string, args: readonly string[], FAKE_FAIL: string) {
  const process = start(folder, ["serve", "--port", "0", ...GPU, ...SMALL, ...args], { FAKE_FAIL });
  const errors = new Response(process.stderr).text();
  const lines = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let out = "";
  const read = async (until: (out: string) => boolean) => {
    while (!until(out)) {
      const { value, done } = await lines.read();
      if (done) return;
      out += value;
    }
  };
  await read((text) => /Chat page/.test(text));
  const url = out.match(/http:\/\/[\w.]+:\d+/)![0];
  const body = { prompt: "x", max_tokens: 100, ignore_eos: true, stream: true };
  const response = await fetch(`${url}/v1/completions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  await read(() => false);
  return { text, out: out + await errors, code: (await process.status).code };
}
