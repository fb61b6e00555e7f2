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

/** Medians and 99th percentiles of `next` and `settle` over `steps` steps, after `warm` that do not count. */
function measure(warm: number, steps: number, promptLength: number, maxTokens: number, stops: number[]) {
  const scheduler = new BatchScheduler(OPTIONS);
  const prompt = new Uint32Array(promptLength).fill(7);
  let id = 0, flying: Step | undefined, chunks = 0, tokens = 0;
  const times = { next: new Float64Array(steps), settle: new Float64Array(steps) };
  const sampled = { tokens: new Int32Array(OPTIONS.maxSequences) };
  for (let i = -warm; i < steps; i++) {
    while (scheduler.load.running + scheduler.load.waiting < 260) {
      const request: Request = { id: ++id, prompt, sampling: SAMPLING, maxTokens, stopTokens: stops };
      scheduler.add(request);
    }
    const before = performance.now();
    const step = scheduler.next();
    const planned = performance.now();
    if (flying) {
      for (let c = 0; c < flying.chunks; c++) sampled.tokens[c] = flying.samples[c] ? 9 : -1;
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
  streams: measure(2000, 2000, 16, 4080, [1, 2]),
  mixed: measure(2000, 2000, 512, 200, [1, 2]),
};
for (const [name, { chunks, tokens, next, settle }] of Object.entries(result)) {
  console.log(
    `${name}: ${chunks} chunks, ${tokens} tokens a step; next ${next.median} us (p99 ${next.p99}), ` +
      `settle ${settle.median} us (p99 ${settle.p99})`,
  );
}
console.log(JSON.stringify(result));
