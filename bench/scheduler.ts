/**
 * What a step costs the scheduler, without any device: planning and settling 256 streams, and streams beside
 * arriving prompts. `deno run bench/scheduler.ts`; the last line is one JSON object, times in microseconds.
 *
 * @module
 */
import type { Step } from "../src/engine/engine.ts";
import type { Request } from "../src/engine/messages.ts";
import type { SchedulerOptions } from "../src/engine/options.ts";
import { BatchScheduler } from "../src/engine/scheduler.ts";

const OPTIONS: SchedulerOptions = {
  vocabulary: 151_936,
  maxModelLength: 4096,
  blocks: 70_000,
  blockSize: 16,
  maxSequences: 256,
  maxBatchedTokens: 8192,
  maxPromptTokens: 2048,
};
const SAMPLING = {
  temperature: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  presencePenalty: 0,
  frequencyPenalty: 0,
  seed: 0n,
};

let state = 1;
const random = (below: number) => (state = Math.imul(state, 1664525) + 1013904223 >>> 0) % below;
const SYSTEM = Uint32Array.from({ length: 256 }, () => random(100_000));

/** Half of the prompts begin alike, as with a system prompt; lengths vary by a half around the given ones. */
function ask(id: number, promptLength: number, maxTokens: number): Request {
  const around = (n: number) => Math.max(1, (n >> 1) + random(n));
  const prompt = Uint32Array.from({ length: around(promptLength) }, () => random(100_000));
  if (random(2)) prompt.set(SYSTEM.subarray(0, prompt.length >> 1));
  return { id, prompt, sampling: SAMPLING, maxTokens: around(maxTokens), stopTokens: [1, 2] };
}

/** Medians and 99th percentiles of `next` and `settle` over `steps` steps, after `warm` that do not count. */
function measure(warm: number, steps: number, promptLength: number, maxTokens: number) {
  const scheduler = new BatchScheduler(OPTIONS);
  let id = 0, flying: Step | undefined, chunks = 0, tokens = 0;
  const times = { next: new Float64Array(steps), settle: new Float64Array(steps) };
  const sampled = { tokens: new Int32Array(OPTIONS.maxSequences) };
  for (let i = -warm; i < steps; i++) {
    while (scheduler.load.running + scheduler.load.waiting < 260) {
      scheduler.add(ask(++id, promptLength, maxTokens));
    }
    const before = performance.now();
    const step = scheduler.next();
    const planned = performance.now();
    if (flying) {
      for (let c = 0; c < flying.chunks; c++) {
        sampled.tokens[c] = flying.samples[c] ? 3 + random(100_000) : -1;
      }
      const from = performance.now();
      scheduler.settle(flying, sampled);
      if (i >= 0) times.settle[i] = 1000 * (performance.now() - from);
    }
    flying = step;
    if (i < 0) continue;
    times.next[i] = 1000 * (planned - before);
    chunks += step!.chunks;
    for (let c = 0; c < step!.chunks; c++) tokens += step!.count[c]!;
  }
  const at = (values: Float64Array, part: number) => +values.sort()[Math.floor(part * steps)]!.toFixed(1);
  return {
    chunks: +(chunks / steps).toFixed(1),
    tokens: +(tokens / steps).toFixed(1),
    next: { median: at(times.next, 0.5), p99: at(times.next, 0.99) },
    settle: { median: at(times.settle, 0.5), p99: at(times.settle, 0.99) },
  };
}

const result = {
  streams: measure(500, 1000, 16, 4000),
  mixed: measure(2000, 4000, 512, 200),
};
for (const [name, { chunks, tokens, next, settle }] of Object.entries(result)) {
  console.log(
    `${name}: ${chunks} chunks, ${tokens} tokens a step; next ${next.median} us (p99 ${next.p99}), ` +
      `settle ${settle.median} us (p99 ${settle.p99})`,
  );
}
console.log(JSON.stringify(result));
