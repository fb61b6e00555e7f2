import { assert, assertEquals } from "@std/assert";
import type { Step } from "../../src/engine/engine.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { FakeRunner } from "./fake_runner.ts";
import { randomFrom, request } from "./history.ts";

const OPTIONS = {
  vocabulary: 500,
  maxModelLength: 256,
  blocks: 200,
  blockSize: 8,
  maxSequences: 16,
  maxBatchedTokens: 64,
  maxPromptTokens: 32,
};

/** Feeds an engine that is never idle, and too small for its clients, for `steps` steps. */
function work(steps: number, keep?: (event: unknown) => void) {
  const scheduler = new BatchScheduler(OPTIONS), runner = new FakeRunner(OPTIONS);
  const random = randomFrom(7);
  let flying: Step | undefined, id = 0, ended = 0;
  return (limit = steps) => {
    for (let i = 0; i < limit; i++) {
      while (scheduler.load.waiting < 8) {
        const prompt = Uint32Array.from({ length: 1 + random(120) }, () => random(500));
        scheduler.add(request({ id: ++id, prompt, maxTokens: 1 + random(100) }));
      }
      if (random(20) === 0) scheduler.cancel(id - random(20));
      const step = scheduler.next();
      if (step) runner.forward(step);
      const event = flying ? scheduler.settle(flying, runner.collect(flying)) : undefined;
      if (step) runner.sample(step, scheduler.masks(step));
      ended += event?.finished.length ?? 0;
      keep?.(event);
      flying = step;
    }
    return ended;
  };
}

/** Bytes in use, on the heap and beside it, after garbage was collected. */
function used(): number {
  for (let i = 0; i < 4; i++) gc();
  const { heapUsed, external } = Deno.memoryUsage();
  return heapUsed + external;
}
let gc: () => void = () => {};

Deno.test("10,000 steps leave less than 1 MB behind, and a leak would be seen", async () => {
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  gc = runInNewContext("gc");
  const engine = work(10_000);
  engine(2000); // code is compiled, buffers have their sizes
  const before = used();
  const ended = engine();
  const grown = used() - before;
  assert(ended > 500, `${ended} requests ended`);
  assert(grown < 1e6, `${grown} bytes after 10,000 steps`);
  const kept: unknown[] = [];
  const leaking = work(10_000, (event) => kept.push(event));
  leaking(2000);
  const start = used();
  leaking();
  assertEquals(kept.length, 12_000);
  assert(used() - start > 1e6, `a leak of ${kept.length} events is not seen`);
});
