import { assert, assertAlmostEquals, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { fit as fitCommand } from "../../src/cli/fit.ts";
import { takeMemory } from "../../src/engine/start.ts";
import { EMBEDDED_MODEL, resolveModel } from "../../src/hub/resolve.ts";
import { describe, openModel } from "../../src/model/loader.ts";
import { loadWeights } from "../../src/model/on_device.ts";
import { type ModelOptions, StartError } from "../../src/options.ts";
import { fit, type FitMachine } from "../../src/start/fit.ts";
import { stepBytes } from "../../src/start/step_bytes.ts";
import { hostBytes, memoryFor, sizesFor } from "../../src/start/sizes.ts";
import type { Decoder } from "../../src/model/config.ts";
import { request } from "../engine/history.ts";
import type { Step } from "../../src/engine/engine.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { goldenPath } from "../model/goldens.ts";
import { SMOLLM2, withSmollm2 } from "../gguf/smollm2.ts";

const GIB = 2 ** 30;
const OPTIONS: ModelOptions = { servedNames: [], device: "cpu", gpuMemoryUtilization: 0.92, threads: 1 };
const MACHINE: FitMachine = {
  batches: [1, 8, 64],
  contexts: [1000],
  measure: () => Promise.reject(new Error("nothing is to be measured")),
};

/** Bytes that the engine has taken: when it is ready, and after it has served requests of many kinds. */
async function taken(options: ModelOptions, requests: number): Promise<[ready: number, used: number]> {
  using model = await openModel(await resolveModel(options.model ?? EMBEDDED_MODEL));
  const config = model.config as Decoder;
  const memory = memoryFor(options, "cpu", config);
  using device = openCpuDevice({ bytes: hostBytes(model, memory) });
  const weights = await loadWeights(device, model, model.checkpoint);
  const all = takeMemory(device, model, weights, sizesFor(options, "cpu"), memory);
  await using runner = all.runner;
  await runner.warm();
  const ready = device.bytesTotal - device.bytesFree;
  const scheduler = new BatchScheduler(all.options);
  for (let id = 0; id < requests; id++) {
    const prompt = Uint32Array.from({ length: 1 + 7 * id }, (_, i) => i + id);
    scheduler.add(request({ id, prompt, maxTokens: 8, logprobs: { top: id % 3, prompt: id % 4 === 0 } }));
  }
  let flying: Step | undefined;
  for (;;) {
    const step = scheduler.next();
    if (step) {
      await runner.prepare(step);
      runner.forward(step);
    }
    if (flying) scheduler.settle(flying, runner.collect(flying));
    if (step) runner.sample(step, scheduler.masks(step));
    if (!step && !flying) return [ready, device.bytesTotal - device.bytesFree];
    flying = step;
  }
}

async function compare(options: ModelOptions, requests = 24) {
  const { memory } = await fit(options, { ...MACHINE, bandwidth: 1e9 });
  const [ready, used] = await taken(options, requests);
  assertEquals(memory.used, ready);
  assert(used >= ready && used < 1.01 * memory.used, `${used} after serving, predicted were ${memory.used}`);
  assert(memory.weights + memory.cache + memory.other <= memory.used);
}

Deno.test("what fit says of memory is what the engine takes, and keeps to within 1 %: the demo model", async () => {
  await compare({ ...OPTIONS, kvCacheBytes: 2 ** 28 });
  await compare({
    ...OPTIONS,
    kvCacheBytes: 2 ** 27,
    maxSequences: 31,
    maxBatchedTokens: 100,
    blockSize: 32,
  });
});

Deno.test("what fit says of memory is what the engine takes, in every family", async () => {
  const bare = { ...MACHINE, bandwidth: 1e9 };
  for (const name of ["llama2", "llama3-mixed", "mistral", "qwen2", "qwen3-untied", "gpt-neox"] as const) {
    const options = { ...OPTIONS, model: goldenPath(name), kvCacheBytes: 2 ** 22, maxBatchedTokens: 64 };
    const { memory, decoding } = await fit(options, bare);
    assertEquals(memory.used, (await taken(options, 0))[0], name);
    assert(decoding.every(({ most }) => most > 0), name);
  }
});

withSmollm2("what fit says of memory is what the engine takes, and keeps to within 1 %", async () => {
  const packed = await fit({ ...OPTIONS, model: SMOLLM2 }, { ...MACHINE, contexts: [1], bandwidth: 1e9 });
  const share = packed.memory.weights / (2 * packed.parameters); // Q4_1 with Q8_0
  assert(share > 0.3 && share < 0.6, `packed weights take ${share} of what bf16 takes`);
  assertAlmostEquals(packed.decoding[0]!.most, 1e9 / packed.memory.weights, 0.05);
  await compare(
    { ...OPTIONS, model: SMOLLM2, maxSequences: 8, maxBatchedTokens: 64, kvCacheBytes: 2 ** 27 },
    4,
  );
});

const QWEN3 = {
  ...{ architectures: ["Qwen3ForCausalLM"], hidden_size: 1024, intermediate_size: 3072, vocab_size: 151_936 },
  ...{ num_hidden_layers: 28, num_attention_heads: 16, num_key_value_heads: 8, head_dim: 128 },
  ...{ max_position_embeddings: 40_960, rms_norm_eps: 1e-6, tie_word_embeddings: true, rope_theta: 1e6 },
};
const LLAMA = {
  ...{
    architectures: ["LlamaForCausalLM"],
    hidden_size: 4096,
    intermediate_size: 14_336,
    vocab_size: 128_256,
  },
  ...{ num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, rms_norm_eps: 1e-5 },
  ...{ max_position_embeddings: 131_072, rope_theta: 5e5 },
};

async function withConfig(config: object, body: (path: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/config.json`, JSON.stringify(config));
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a config.json alone is enough for a GPU that is not here", async () => {
  await withConfig(QWEN3, async (folder) => {
    for (const model of [folder, `${folder}/config.json`]) {
      const gpu = { ...MACHINE, gpuBytes: 80 * GIB, bandwidth: 3.19e12 };
      const found = await fit({ ...OPTIONS, model }, gpu);
      assertEquals([found.architecture, found.target], ["Qwen3ForCausalLM", "sm90"]);
      assertEquals(found.parameters, 596_049_920); // as its publisher has it
      // Small vectors are rounded up.
      assertAlmostEquals(found.memory.weights, 2 * found.parameters, 1e-4 * found.memory.weights);
      assertEquals(found.memory.cache, found.blocks * 16 * 114_688);
      // All that may be used is used, but for what activations do not need and part of a block.
      const most = 0.92 * 80 * GIB;
      assert(found.memory.used <= most && found.memory.used > 0.99 * most, `${found.memory.used / GIB} GiB`);
      assertEquals([found.maxModelLength, found.positions], [40_960, 40_960]);
      assertAlmostEquals(found.concurrency, (found.blocks - 1) * 16 / 40_960, 1e-9);
      const [one, eight] = found.decoding;
      assertAlmostEquals(one!.most, 3.19e12 / (2 * 596_049_920 + 1000 * 114_688), 1e-4 * one!.most);
      for (const { most, expected } of found.decoding) assert(expected < most && expected > most / 4);
      assert(eight!.expected > one!.expected);
      // What an H100 took in ms (bench/results/h100_decode_step.md, 24 November 2026).
      for (const [i, [batch, took]] of [[1, 0.606], [8, 0.969], [64, 3.419]].entries()) {
        assertAlmostEquals(1e3 * batch! / found.decoding[i]!.expected, took!, 0.1 * took!);
      }
    }
  });
});

Deno.test("a longer model shrinks to what a GPU holds, and one that does not fit is refused with the numbers", async () => {
  await withConfig(LLAMA, async (model) => {
    const on = (gigabytes: number, options: Partial<ModelOptions> = {}) =>
      fit({ ...OPTIONS, model, ...options }, { ...MACHINE, gpuBytes: gigabytes * GIB });
    const found = await on(24, { maxModelLength: "auto" });
    assertEquals(found.parameters, 8_030_261_248);
    assert(found.maxModelLength < 131_072 && found.maxModelLength > 10_000, `${found.maxModelLength}`);
    assertEquals([found.bandwidth, found.decoding], [undefined, []]);
    for (const refused of [() => on(12), () => on(24, { maxModelLength: 131_072 })]) {
      const error = await assertRejects(refused, StartError, "bytes are needed");
      assertEquals(error.fault, "memory");
      assertStringIncludes(error.message, "lower --max-model-len");
    }
    await assertRejects(() => on(24, { maxModelLength: 200_000 }), StartError, "was made for 131072");
    await assertRejects(
      () => fit({ ...OPTIONS, model, kvCacheBytes: GIB }, MACHINE),
      StartError,
      "14.96 GiB of weights",
    );
  });
});

Deno.test("a step reads of each layer what its window shows", () => {
  const config = { ...LLAMA, architectures: ["MistralForCausalLM"], sliding_window: 4096 };
  const model = describe({ name: "mistral", config }), none = stepBytes(model, 0, 0);
  const one = 32 * 2 * 8 * 128 * 2; // a token over all layers
  assertEquals(none, 2 * (8_030_261_248 - 4096 * 128_256)); // the embedding table is not read
  assertEquals([100, 4096, 9000].map((context) => (stepBytes(model, 3, context) - none) / 3 / one), [
    100,
    4096,
    4096,
  ]);
});

Deno.test("fit tells it as text and as JSON, and measures only a machine that is here", async () => {
  const [out, notes, measured] = [[] as string[], [] as string[], [] as string[]];
  const command = fitCommand({
    cpu: (threads) => (measured.push(`cpu ${threads}`), Promise.resolve(2e9)),
    cuda: () => Promise.reject(new Error("no GPU was asked for")),
  });
  const terminal = {
    print: (line: string) => out.push(line),
    note: (line: string) => notes.push(line),
    write: () => Promise.resolve(),
  };
  const run = (line: string) => command.run(line.split(" "), terminal as never, undefined as never);
  assertEquals(await run("--device cpu --threads 3 --batches 1,2 --contexts 10"), 0);
  const found = JSON.parse(out.pop()!);
  assertEquals([found.bandwidth, found.decoding.length, measured], [2e9, 2, ["cpu 3"]]);
  assertStringIncludes(
    notes.join("\n"),
    `in all      ${(found.memory.used / 2 ** 20).toFixed(0)}`.slice(0, 12),
  );
  assertStringIncludes(notes.join("\n"), "2 x 10 tokens");
  await run("--gpu-memory 4GiB");
  assertEquals([measured.length, JSON.parse(out.pop()!).target], [1, "sm90"]);
  assertStringIncludes(notes.at(-1)!, "--memory-bandwidth");
  await assertRejects(() => run("a b"), StartError, "one model, got 2");
});
