import { chooseDevice } from "../../src/device/choose.ts";
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { UsageError } from "../../src/cli/flags.ts";
import { configWords } from "../../src/cli/config_file.ts";
import { readKeys } from "../../src/cli/key_file.ts";
import { ALIASES, FOREIGN } from "../../src/cli/foreign_flags.ts";
import { flags, serveHelp, serveOptions } from "../../src/cli/serve_flags.ts";

const none = () => undefined;

Deno.test("serve without flags is the demo model for this machine", () => {
  assertEquals(serveOptions([], none), {
    model: { servedNames: [], device: "auto", gpuMemoryUtilization: 0.92 },
    hostname: "127.0.0.1",
    port: 8000,
    keys: [],
    keyFile: undefined,
    sharedPrefixCache: false,
    clientPriorities: false,
    allowUnauthenticated: false,
    openMetrics: false,
    origins: [],
    maxBodyBytes: 1 << 24,
    maxStoredResponses: 1000,
    queue: { maxSequences: 1024, maxTokens: 1 << 22 },
    shutdownTimeout: 2000,
    memoryBandwidth: undefined,
    stepTimeout: 120_000,
    watchdog: { soft: 30_000, hard: 300_000 },
    logFormat: "text",
    logRequests: true,
    unlogged: [],
    warnings: [],
  });
});

Deno.test("vLLM's command lines mean the same here", () => {
  const line =
    "./model --served-model-name a b --host 0.0.0.0 --port 9 --api-key k1 k2 --max-model-len 32k " +
    "--max-num-seqs 8 --max_num_batched_tokens 2K --block-size 32 --kv-cache-memory-bytes 1GiB " +
    "--gpu-memory-utilization 0.5 --device cpu --threads 3 --seed 7 --shutdown-timeout 1.5 --enable-prefix-caching " +
    "--dtype auto --tensor-parallel-size 1 --no-log-requests --scheduling-policy priority";
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
  assertEquals(serveOptions(line.split(" "), none).clientPriorities, true);
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
  assertEquals(of("--default-chat-template-kwargs", '{"enable_thinking": false}'), {
    templateVariables: { enable_thinking: false },
  });
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
  assertThrows(wrong, Error, '--device must be one of auto, cpu, cuda, cuda:1, reference, got "cuda:one"');
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
  for (const [name, { value, neutral, advice }] of Object.entries(FOREIGN)) {
    const words = value ? [`--${name}`, "something"] : [`--${name}`];
    if (!neutral) {
      const [warning = "", ...more] = serveOptions(words, none).warnings;
      assertEquals([warning.startsWith(`--${name} changes nothing: `), more], [true, []], name);
      continue;
    }
    const { message } = assertThrows(() => serveOptions(words, none), UsageError);
    assertStringIncludes(message, `\n  ${words.join(" ")}: ${advice}`);
    for (const word of neutral) assertEquals(serveOptions([`--${name}=${word}`], none).warnings, []);
  }
});

Deno.test("no flag of vLLM's is unknown, long or short", async () => {
  const text = await Deno.readTextFile(new URL("vllm_flags.txt", import.meta.url));
  const words = text.replace(/^#.*/gm, "").trim().split(/\s+/).map((word) => word.split("/"));
  assertEquals(words.length > 250, true);
  for (const [name = "", short] of words) {
    assertEquals(Object.hasOwn(flags, name) !== Object.hasOwn(FOREIGN, name), true, name);
    if (short) assertEquals(ALIASES[short], name);
  }
  assertEquals(serveOptions("-tp 1 -pp=1 -O3 -asc 1".split(" "), none).warnings, [
    "--optimization-level changes nothing: there is nothing to compile lazily",
    "--api-server-count changes nothing: one process serves one model on one device",
  ]);
  const { message } = assertThrows(() => serveOptions(["-tp", "2"], none), UsageError);
  assertStringIncludes(message, "--tensor-parallel-size 2: one process serves one GPU");
  // Who turns off what cannot be turned off is told.
  assertEquals(serveOptions(["--no-enable-prefix-caching", "--no-enable-lora"], none).warnings, [
    "--no-enable-prefix-caching changes nothing: it is always so",
  ]);
});

Deno.test("fields of an object and lists may be written as vLLM's users do", () => {
  const { model, origins } = serveOptions([
    ...["--override-generation-config.temperature", "0.6", "--override_generation_config.stop=</s>"],
    ...["--allowed-origins", '["https://a.example", "https://b.example"]'],
  ], none);
  assertEquals(model.overrideGeneration, { temperature: 0.6, stop: "</s>" });
  assertEquals(origins, ["https://a.example", "https://b.example"]);
  const { message } = assertThrows(
    () => serveOptions(["--speculative-config.method=ngram"], none),
    UsageError,
  );
  assertStringIncludes(message, '--speculative-config {"method":"ngram"}: there is no speculative decoding');
});

Deno.test("a configuration file has the flags' names, and the command line comes before it", async () => {
  const folder = await Deno.makeTempDir();
  const file = `${folder}/config.yaml`;
  const of = async (text: string, ...args: string[]) => {
    await Deno.writeTextFile(file, text);
    return serveOptions([...args, "--config", file], none, configWords);
  };
  const wrong = async (text: string, message: string) => {
    await Deno.writeTextFile(file, text);
    const error = assertThrows(() => serveOptions(["--config", file], none, configWords), UsageError);
    assertStringIncludes(error.message, `--config ${file}: ${message}`);
  };
  try {
    // The example of vLLM's documentation.
    const vllm =
      '# config.yaml\n\nmodel: meta-llama/Llama-3.1-8B-Instruct\nhost: "127.0.0.1"\nport: 6379\nuvicorn-log-level: "info"\n';
    const plain = await of(vllm);
    assertEquals([plain.model.model, plain.hostname, plain.port], [
      "meta-llama/Llama-3.1-8B-Instruct",
      "127.0.0.1",
      6379,
    ]);
    assertEquals(plain.warnings.length, 1);
    const over = await of(vllm, "./mine", "--port", "1");
    assertEquals([over.model.model, over.port], ["./mine", 1]);
    const all = await of(
      "served_model_name: [a, b]\nmax-model-len: 32k\nlog-requests: false\nallow-unauthenticated: true\n" +
        "override-generation-config: {temperature: 0.5}\napi-key: [one, two]\nshutdown-timeout: 1.5",
      "--api-key",
      "three",
    );
    assertEquals([all.model.servedNames, all.model.maxModelLength, all.logRequests], [
      ["a", "b"],
      32_000,
      false,
    ]);
    assertEquals([all.keys, all.allowUnauthenticated, all.shutdownTimeout], [["three"], true, 1500]);
    assertEquals(all.model.overrideGeneration, { temperature: 0.5 });
    assertEquals((await of('{"port": 7, "served-model-name": "x"}')).port, 7);
    await wrong("prot: 1", "Unknown flag --prot; did you mean --port?");
    await wrong("port: many", '--port must be a whole number from 0 to 65535, got "many"');
    await wrong("port:", "port has no value");
    await wrong("config: other.yaml", "A configuration cannot name another one");
    await wrong("- port", "Expected names of flags with their values");
    await wrong("port: 1\nhost: [", "");
    await wrong('{"port": }', "Unexpected token");
    assertEquals((await of("enable-lora: false\nenable-prefix-caching: false")).warnings.length, 1);
    assertThrows(
      () => serveOptions(["--config", file, "-tp", "2"], none, configWords),
      UsageError,
      "one GPU",
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  assertThrows(() => serveOptions(["--config", file], none, configWords), UsageError, "No such file");
});

Deno.test("keys come from flags, the environment and a file, and are never white space", async () => {
  const file = await Deno.makeTempFile();
  const environment = (name: string) => ({ VLLM_API_KEY: "env", TESSERA_API_KEY: "mine" })[name];
  const { keys, keyFile } = serveOptions(["--api-key", "flag", "--api-key-file", file], environment);
  assertEquals([keys, keyFile], [["flag", "mine", "env"], file]);
  assertThrows(() => serveOptions(["--api-key=a b"], none), UsageError, "white space");
  assertEquals(serveOptions(["--api-key="], none).keys, []);
  const warnings: string[] = [];
  const names = async () => (await readKeys(keys, keyFile, (w) => warnings.push(w))).map(({ name }) => name);
  const wrong = (problem: string) => assertRejects(names, Error, `--api-key-file ${file}: ${problem}`);
  try {
    await Deno.writeTextFile(file, '{"keys": [{"name": "app", "key": "one"}]}');
    await Deno.chmod(file, 0o640);
    assertEquals((await names()).map((name) => name.slice(0, 4)), ["key-", "key-", "key-", "app"]);
    assertEquals(warnings, []);
    await Deno.chmod(file, 0o644);
    await names();
    assertEquals(warnings, [`--api-key-file ${file} may be read by everybody on this machine; chmod o-rwx`]);
    await Deno.writeTextFile(file, "\n");
    await wrong("It holds no key");
    await Deno.writeTextFile(file, "one\ntwo three\n");
    await wrong("Line 2: a key must not hold white space");
  } finally {
    await Deno.remove(file);
  }
  await wrong("No such file");
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
