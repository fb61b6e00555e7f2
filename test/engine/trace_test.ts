import { assert, assertEquals, assertThrows } from "@std/assert";
import { BlockPool } from "../../src/engine/block_pool.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { record, replay } from "../../src/trace/trace.ts";
import { randomHistory, request } from "./history.ts";
import { play } from "./play.ts";

function traceOf(seed: number): { lines: string[]; steps: number } {
  const lines: string[] = [];
  const { steps } = play(randomHistory(seed), {
    scheduler({ options }, pool) {
      const inner = new BatchScheduler(options, pool);
      return Object.defineProperty(record(inner, options, (line) => lines.push(line)), "load", {
        get: () => inner.load,
      }) as BatchScheduler;
    },
  });
  return { lines, steps };
}

Deno.test("a recorded history gives the same steps again, byte for byte", () => {
  for (let seed = 0; seed < 200; seed++) {
    const { lines, steps } = traceOf(seed);
    assertEquals(replay(lines, (options) => new BatchScheduler(options)), { lines: lines.length, steps });
    const again: string[] = [];
    replay(lines, (options) => record(new BatchScheduler(options), options, (line) => again.push(line)));
    assertEquals(again, lines);
  }
});

Deno.test("a replay names the first line that differs", () => {
  let differing = 0;
  for (let seed = 0; seed < 50; seed++) {
    const smaller = (options: SchedulerOptions) =>
      new BatchScheduler({ ...options, maxBatchedTokens: options.maxSequences });
    try {
      replay(traceOf(seed).lines, smaller);
    } catch (error) {
      assert((error as Error).message.includes("differs: the scheduler gives"), `${error}`);
      differing++;
    }
  }
  assert(differing > 20, `only ${differing} of 50 histories differ with a smaller budget`);
  const { lines } = traceOf(3);
  class OtherOrder extends BlockPool {
    override take() {
      const [first, second] = this.free > 1 ? [super.take(), super.take()] : [0, super.take()];
      if (first > 0) this.release(first);
      return second;
    }
  }
  const error = assertThrows(
    () => replay(lines, (options) => new BatchScheduler(options, new OtherOrder(options.blocks))),
    Error,
  );
  const first = lines.findIndex((line) => line.includes('"chunks":[{')) + 1;
  assert(error.message.startsWith(`Trace line ${first} differs`), error.message);
  assertThrows(
    () => replay(['{"cancel":1}'], () => new BatchScheduler(randomHistory(1).options)),
    SyntaxError,
  );
  assertThrows(() => replay([lines[0]!, "{}"], (options) => new BatchScheduler(options)), SyntaxError);
  assertThrows(
    () => replay([lines[0]!, '{"settle":9,"tokens":[]}'], (o) => new BatchScheduler(o)),
    SyntaxError,
  );
});

Deno.test("a trace keeps every field of a request", () => {
  const { options } = randomHistory(1);
  const lines: string[] = [];
  const full = request({
    id: 5,
    cacheSalt: "s",
    priority: 2,
    minTokens: 1,
    stopTokens: [2],
    prompt: Uint32Array.of(7),
  });
  const sampling = { ...full.sampling, seed: 2n ** 63n, temperature: 0.7, bias: new Map([[3, -1.5]]) };
  record(new BatchScheduler(options), options, (line) => lines.push(line)).add({ ...full, sampling });
  const seen: unknown[] = [];
  replay(lines, (o) => {
    const scheduler = new BatchScheduler(o);
    scheduler.add = (request) => void seen.push(request);
    return scheduler;
  });
  assertEquals(seen, [{ ...full, sampling }]);
});
