import { assert, assertEquals, assertThrows } from "@std/assert";
import { BlockPool } from "../../src/engine/block_pool.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { record, replay } from "../../src/trace/trace.ts";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { packVocabulary } from "../../src/grammar/vocabulary.ts";
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

/** Every number, text and truth value inside `value`, each as a function that changes it in a copy of the whole. */
function changes(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => changes(item).map((changed) => value.with(i, changed)));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      changes(inner).map((changed) => ({ ...value, [key]: changed }))
    );
  }
  return [typeof value === "number" ? value + 1 : `${value}!`];
}

Deno.test("whatever is changed in a recorded answer is found in its line", () => {
  // What is to be found in some line of each kind, and how often something was changed there.
  const found: Record<string, number> = {};
  for (let seed = 0; seed < 12; seed++) {
    const { lines } = traceOf(seed);
    lines.forEach((text, at) => {
      const line = JSON.parse(text), answer = ["next", "event", "refused"].find((name) => name in line);
      if (!answer || !line[answer]) return;
      const { admitted, chunks, rows, finished } = line[answer];
      for (const [part, list] of Object.entries({ admitted, chunks, rows, finished })) {
        if (list?.length) found[`${answer}.${part}`] = (found[`${answer}.${part}`] ?? 0) + 1;
      }
      if (at > 60) return; // it is enough
      for (const changed of changes(line[answer])) {
        const other = lines.slice(0, at + 1).with(at, JSON.stringify({ ...line, [answer]: changed }));
        assertThrows(
          () => replay(other, (options) => new BatchScheduler(options)),
          Error,
          `Trace line ${at + 1} differs`,
        );
      }
    });
  }
  const kinds = ["event.finished", "event.rows", "next.admitted", "next.chunks", "refused.finished"];
  assertEquals(Object.keys(found).sort(), kinds);
  // A step is written with all that it is: whom it is of, where, which tokens, and whether it ends in one.
  const lines: string[] = [];
  const { options } = randomHistory(1), sizes = { ...options, blocks: 9, blockSize: 2, maxBatchedTokens: 8 };
  const traced = record(
    new BatchScheduler({ ...sizes, maxModelLength: 8 }),
    sizes,
    (line) => lines.push(line),
  );
  traced.add(request({ id: 4, prompt: Uint32Array.of(7, 8, 9), maxTokens: 1 }));
  const step = traced.next()!;
  traced.settle(step, { tokens: Int32Array.of(5) });
  const [, , next, settled] = lines.map((line) => JSON.parse(line));
  assertEquals(next.next.chunks.map(({ blocks, ...chunk }: { blocks: number[] }) => [blocks.length, chunk]), [
    [2, { slot: 0, start: 0, samples: 1, tokens: [7, 8, 9] }],
  ]);
  assertEquals([settled.event.rows, settled.event.finished[0].reason], [[[4, 5]], "length"]);
});

Deno.test("requests with a grammar end where they ended, and a grammar is written once", () => {
  const { options } = randomHistory(1);
  const sizes = { ...options, vocabulary: 256, blocks: 40, maxModelLength: 32 };
  const vocabulary = packVocabulary(256, (id) => Uint8Array.of(id));
  const grammar = (key: string, ...texts: string[]) => ({
    key,
    table: compileGrammar({ kind: "choice", texts }),
    vocabulary,
  });
  const lines: string[] = [];
  const traced = record(new BatchScheduler(sizes), sizes, (line) => lines.push(line));
  const asked = [grammar("a", "yes", "no"), grammar("b", "nobody"), grammar("a", "yes", "no")];
  asked.forEach((grammar, id) => traced.add(request({ id, grammar })));
  const ends: unknown[] = [];
  for (let step = traced.next(); step; step = traced.next()) {
    const tokens = Int32Array.from({ length: step.chunks }, (_, chunk) => {
      const at = step.start[chunk]!; // prompts of one token: the answer's place
      return step.samples[chunk] ? "nobody".charCodeAt(at) : -1;
    });
    ends.push(...traced.settle(step, { tokens }).finished.map((end) => [end.id, end.completionTokens]));
  }
  assertEquals(ends, [[0, 2], [2, 2], [1, 6]]);
  assertEquals(replay(lines, (o) => new BatchScheduler(o)).lines, lines.length);
  assertEquals(lines.filter((line) => line.startsWith('{"grammar"')).length, 2);
  assertEquals(lines.filter((line) => line.includes('"vocabulary":[')).length, 1);
});
