/**
 * Steps of decoding alone: the time of one step by batch and context, on the runner itself, with one step in
 * flight as the engine has it. The cache holds zeros, which costs the same as anything else.
 *
 *     deno run -P=serve bench/latency.ts MODEL [--device cuda|cpu] [--batches 1,8,64] [--contexts 100,1000,3500]
 *
 * The last line is one JSON object.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { type DeviceSpec, openDevice } from "../src/device/open_device.ts";
import { DeviceRunner } from "../src/engine/runner.ts";
import type { Step } from "../src/engine/engine.ts";
import type { Request } from "../src/engine/messages.ts";
import { checkTensors, openCheckpoint } from "../src/model/checkpoint.ts";
import { describe, distinctSpecs } from "../src/model/loader.ts";
import { loadWeights, withCache } from "../src/model/on_device.ts";
import { resolveModel } from "../src/hub/resolve.ts";

const BLOCK = 16;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    device: { type: "string", default: "cuda" },
    batches: { type: "string", default: "1,8,64" },
    contexts: { type: "string", default: "100,1000,3500" },
    steps: { type: "string", default: "200" },
    temperature: { type: "string", default: "0" },
  },
});
const list = (text: string) => text.split(",").map(Number);
const [batches, contexts, steps] = [list(values.batches), list(values.contexts), Number(values.steps)];
const spec: DeviceSpec = values.device === "cuda" ? { kind: "cuda", ordinal: 0 } : { kind: "cpu" };

const request: Request = {
  id: 0,
  prompt: new Uint32Array(),
  sampling: {
    ...{ temperature: Number(values.temperature), topK: 0, topP: 1, minP: 0, seed: 1n },
    ...{ repetitionPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 },
  },
  maxTokens: 1,
  stopTokens: [],
};

/** A decode step of `batch` sequences that hold `context` tokens each. */
function stepOf(number: number, batch: number, context: number, blocks: Int32Array): Step {
  return {
    number,
    chunks: batch,
    slot: Int32Array.from({ length: batch }, (_, i) => i),
    start: new Int32Array(batch).fill(context),
    count: new Int32Array(batch).fill(1),
    samples: new Uint8Array(batch).fill(1),
    tokens: new Int32Array(batch).fill(-1),
    blocks,
    admitted: Array.from({ length: batch }, (_, slot) => ({ slot, request })),
  };
}

const began = performance.now();
const folder = await resolveModel(positionals[0]!);
const described = describe(folder);
using device = await openDevice(spec);
using checkpoint = await openCheckpoint(folder);
checkTensors(checkpoint, distinctSpecs(described.weights));
const weights = await loadWeights(device, described, checkpoint);
const loaded = performance.now();
const [most, longest] = [Math.max(...batches), Math.max(...contexts) + steps + 2];
const maxBlocks = Math.ceil(longest / BLOCK);
const model = withCache(device, described, weights, {
  blocks: most * maxBlocks + 1,
  blockSize: BLOCK,
  maxModelLength: longest,
});
const runner = new DeviceRunner(device, model, { maxSequences: most, maxBatchedTokens: most, maxBlocks });
await runner.warm();
console.log(
  `weights in ${(loaded - began).toFixed(0)} ms, kernels and plans in ${
    (performance.now() - loaded).toFixed(0)
  } ms`,
);

const results: Record<string, number> = {};
// Blocks in an order that is no order, as after hours of serving.
const shuffled = Int32Array.from({ length: most * maxBlocks }, (_, i) => 1 + i * 7919 % (most * maxBlocks));
for (const batch of batches) {
  for (const context of contexts) {
    let flying: Step | undefined;
    let start = 0;
    for (let n = -20; n < steps; n++) {
      if (n === 0) start = performance.now();
      const step = stepOf(n, batch, context, shuffled);
      await runner.prepare(step);
      runner.forward(step);
      runner.sample(step);
      if (flying) runner.collect(flying);
      flying = step;
    }
    runner.collect(flying!);
    const ms = (performance.now() - start) / steps;
    results[`${batch}x${context}`] = Number(ms.toFixed(4));
    console.log(
      `batch ${batch} at ${context}: ${ms.toFixed(3)} ms a step, ${(1000 * batch / ms).toFixed(0)} tokens/s`,
    );
  }
}
console.log(
  JSON.stringify({ bench: "latency", model: folder.name, device: values.device, msPerStep: results }),
);
