import { chooseDevice } from "../../src/device/choose.ts";
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { UsageError } from "../../src/cli/flags.ts";
import { FOREIGN } from "../../src/cli/foreign_flags.ts";
import { serveHelp, serveOptions } from "../../src/cli/serve_flags.ts";

const none = () => undefined;

Deno.test("serve without flags is the demo model for this machine", () => {
  assertEquals(serveOptions([], none), {
    model: { servedNames: [], device: "auto", gpuMemoryUtilization: 0.92 },
    hostname: "127.0.0.1",
    port: 8000,
    keys: [],
    allowUnauthenticated: false,
    openMetrics: false,
    origins: [],
    maxBodyBytes: 1 << 24,
    queue: { maxSequences: 1024, maxTokens: 1 << 22 },
    shutdownTimeout: 2000,
    stepTimeout: 120_000,
    logFormat: "text",
    logRequests: true,
    warnings: [],
  });
});

Deno.test("vLLM's command lines mean the same here", () => {
  const line =
    "./model --served-model-name a b --host 0.0.0.0 --port 9 --api-key k1 k2 --max-model-len 32k " +
    "--max-num-seqs 8 --max_num_batched_tokens 2K --block-size 32 --kv-cache-memory-bytes 1GiB " +
    "--gpu-memory-utilization 0.5 --device cpu --threads 3 --seed 7 --shutdown-timeout 1.5 --enable-prefix-caching " +
    "--dtype auto --tensor-parallel-size 1 --no-log-requests";
  const { model, hostname, port, keys, shutdownTimeout, logRequests, warnings } = serveOptions(
    line.split(" "),
    none,
  );
  assertEquals(model, {
    model: "./model",
    servedNames: ["a", "b"],
    device: "cpu",
    gpuMemoryUtilization: 0.5,
    maxModelLength: 32_000,
    maxSequences: 8,
    maxBatchedTokens: 2048,
    blockSize: 32,
    kvCacheBytes: 2 ** 30,
    threads: 3,
    seed: 7n,
  });
  assertEquals({ hostname, port, keys, shutdownTimeout, logRequests }, {
    hostname: "0.0.0.0",
    port: 9,
    keys: ["k1", "k2"],
    shutdownTimeout: 1500,
    logRequests: false,
  });
  assertEquals(warnings, ["--enable-prefix-caching changes nothing: it is always so"]);
});

Deno.test("how a model is loaded: its type, its length, its template, its sampling", () => {
  const of = (...args: string[]) => {
    const { servedNames: _, device: __, gpuMemoryUtilization: ___, ...rest } = serveOptions(args, none).model;
    return rest;
  };
  assertEquals(of("--dtype", "bfloat16", "--max-model-len", "auto"), { maxModelLength: "auto" });
  assertEquals(of("--dtype", "auto", "--max-model-len", "-1"), { maxModelLength: "auto" });
  assertEquals(
    of("--generation-config", "vllm", "--override-generation-config", '{"temperature": 0.5, "top_k": 4}'),
    { generationConfig: "vllm", overrideGeneration: { temperature: 0.5, top_k: 4 } },
  );
  assertEquals(of("--chat-template", "./a.jinja"), { chatTemplate: "./a.jinja" });
  assertEquals(of("--record-trace", "t.jsonl"), { recordTrace: "t.jsonl" });
  const wrong = (args: string[], words: string) => assertThrows(() => of(...args), UsageError, words);
  wrong(["--dtype", "float16"], '--dtype must be one of auto, bfloat16, got "float16"');
  for (const value of ["{", "[1]", "3", "null"]) {
    wrong(
      ["--override-generation-config", value],
      "--override-generation-config must be a JSON object such as",
    );
  }
});

Deno.test("one of several GPUs, and the schedules that fit all", async () => {
  const { model } = serveOptions(["--device", "cuda:1", "--schedule", "sm80"], none);
  assertEquals([model.device, model.schedule], ["cuda:1", "sm80"]);
  assertEquals(await chooseDevice("cuda:1"), { kind: "cuda", ordinal: 1 });
  assertEquals(await chooseDevice("cpu"), { kind: "cpu", ordinal: 0 });
  const wrong = () => serveOptions(["--device", "cuda:one"], none);
  assertThrows(wrong, Error, '--device must be one of auto, cpu, cuda, reference, got "cuda:one"');
});

Deno.test("how answers show reasoning and calls is the template's matter, or the user's", () => {
  const parsers = (...args: string[]) => {
    const { reasoningParser, toolParser } = serveOptions(args, none).model;
    return [reasoningParser, toolParser];
  };
  assertEquals(parsers(), [undefined, undefined]);
  assertEquals(parsers("--reasoning-parser", "deepseek_r1", "--tool-call-parser", "hermes"), [
    "think",
    "hermes",
  ]);
  assertEquals(parsers("--reasoning-parser", "none", "--tool-call-parser", "none"), ["none", "none"]);
  assertThrows(() => parsers("--tool-call-parser", "pythonic"), Error, "--tool-call-parser must be one of");
});

Deno.test("what vLLM can do and this program cannot stops the start, all of it named", () => {
  const args = "--tensor-parallel-size 2 --enable-lora --quantization awq --trust-remote-code".split(" ");
  const { message } = assertThrows(() => serveOptions(args, none), UsageError);
  for (const part of ["--tensor-parallel-size 2", "--enable-lora", "--quantization awq"]) {
    assertStringIncludes(message, part);
  }
  assertEquals(message.includes("trust"), false);
  for (const [name, { value, neutral }] of Object.entries(FOREIGN)) {
    if (!neutral) continue;
    assertThrows(
      () => serveOptions(value ? [`--${name}`, "something"] : [`--${name}`], none),
      UsageError,
      name,
    );
    for (const word of neutral) assertEquals(serveOptions([`--${name}=${word}`], none).warnings, []);
  }
});

Deno.test("keys come from flags, the environment and a file, and are never white space", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "one\n\n two \n");
    const environment = (name: string) => name === "VLLM_API_KEY" ? "env" : undefined;
    assertEquals(serveOptions(["--api-key", "flag", "--api-key-file", file], environment).keys, [
      "flag",
      "env",
      "one",
      "two",
    ]);
    await Deno.writeTextFile(file, "\n");
    assertThrows(() => serveOptions(["--api-key-file", file], none), UsageError, "holds no key");
  } finally {
    await Deno.remove(file);
  }
  assertThrows(() => serveOptions(["--api-key-file", file], none), UsageError, "cannot be read");
  assertThrows(() => serveOptions(["--api-key=a b"], none), UsageError, "white space");
  assertEquals(serveOptions(["--api-key="], none).keys, []);
});

Deno.test("one model may be named, once", () => {
  assertThrows(() => serveOptions(["a", "b"], none), UsageError, "one model, got 2: a b");
  assertThrows(() => serveOptions(["a", "--model", "b"], none), UsageError, 'Both "a" and --model');
  assertEquals(serveOptions(["--model", "b"], none).model.model, "b");
});

Deno.test("the help names every flag and no line is too long for a terminal", () => {
  const help = serveHelp();
  for (const line of help.split("\n")) assertEquals(line.length <= 100, true, line);
  for (const group of ["Model:", "Device and memory:", "Scheduling:", "Server:", "Log:", "Examples:"]) {
    assertStringIncludes(help, `\n${group}\n`);
  }
  for (
    const flag of [
      "--model PATH",
      "--max-model-len TOKENS|auto",
      "--api-key KEY …",
      "--allow-unauthenticated",
    ]
  ) {
    assertStringIncludes(help, flag);
  }
});
