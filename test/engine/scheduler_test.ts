import { assertEquals, assertThrows } from "@std/assert";
import type { Sampled, Step } from "../../src/engine/engine.ts";
import type { Request } from "../../src/engine/messages.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import { cacheSize, CacheSizeError } from "../../src/engine/cache_size.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { request } from "./history.ts";

const OPTIONS: SchedulerOptions = {
  vocabulary: 100,
  maxModelLength: 64,
  blocks: 33,
  blockSize: 4,
  maxSequences: 4,
  maxBatchedTokens: 16,
  maxPromptTokens: 8,
  clock: () => 0,
};

function make(options: Partial<SchedulerOptions> = {}) {
  return new BatchScheduler({ ...OPTIONS, ...options });
}
/** `slot: start + count` of each chunk, with a `!` where a token is sampled. */
function shape(step: Step | undefined): string[] {
  return Array.from(
    { length: step?.chunks ?? 0 },
    (_, i) => `${step!.slot[i]}: ${step!.start[i]} + ${step!.count[i]}${step!.samples[i] ? "!" : ""}`,
  );
}
const sampled = (step: Step, token = 7): Sampled => ({
  tokens: Int32Array.from({ length: step.chunks }, (_, i) => step.samples[i] ? token : -1),
});
const prompt = (length: number) => Uint32Array.from({ length }, (_, i) => i % 100);
const ask = (id: number, length: number, rest: Partial<Request> = {}) =>
  request({ id, prompt: prompt(length), ...rest });

Deno.test("a step is planned before the tokens of the one before it are read", () => {
  const scheduler = make();
  scheduler.add(ask(1, 3, { maxTokens: 3 }));
  const first = scheduler.next()!;
  assertEquals(shape(first), ["0: 0 + 3!"]);
  assertEquals(first.admitted.map((a) => [a.slot, a.request.id]), [[0, 1]]);
  const second = scheduler.next()!;
  assertEquals([shape(second), second.tokens[0], second.admitted.length], [["0: 3 + 1!"], -1, 0]);
  assertThrows(() => scheduler.next(), Error, "two are not settled");
  assertThrows(() => scheduler.settle(second, sampled(second)), Error, "step 1 is the next one");
  const event = scheduler.settle(first, sampled(first, 9));
  assertEquals([[...event.ids], [...event.tokens], event.finished], [[1], [9], []]);
  const third = scheduler.next()!;
  assertEquals([shape(third), third.tokens[0]], [["0: 4 + 1!"], -1]);
  scheduler.settle(second, sampled(second));
  assertEquals(scheduler.next(), undefined, "the third token is on its way, a fourth is not wanted");
  const end = scheduler.settle(third, sampled(third));
  assertEquals(end.finished.map((f) => [f.id, f.reason, f.completionTokens]), [[1, "length", 3]]);
  assertEquals(end.load, { running: 0, waiting: 0, freeBlocks: 32 });
});

Deno.test("a token computed after the stop token is dropped, and blocks wait for its step", () => {
  const scheduler = make();
  scheduler.add(ask(1, 4, { stopTokens: [5] }));
  const first = scheduler.next()!, second = scheduler.next()!;
  const stop = scheduler.settle(first, sampled(first, 5));
  assertEquals([[...stop.tokens], stop.finished[0]!.reason], [[5], "stop"]);
  assertEquals(stop.load, { running: 0, waiting: 0, freeBlocks: 30 });
  const late = scheduler.settle(second, sampled(second, 8));
  assertEquals([late.ids.length, late.finished.length, late.load.freeBlocks], [0, 0, 32]);
});

Deno.test("streams are served in every step, and an arrival adds at most one chunk to it", () => {
  const scheduler = make();
  scheduler.add(ask(1, 2, { maxTokens: 40 }));
  scheduler.add(ask(2, 3, { maxTokens: 40 }));
  let before = scheduler.next()!;
  scheduler.add(ask(3, 30));
  const shapes: string[][] = [];
  for (let i = 0; i < 6; i++) {
    const step = scheduler.next()!;
    shapes.push(shape(step));
    scheduler.settle(before, sampled(before));
    before = step;
  }
  assertEquals(
    shapes.map((s) => s.slice(0, 2)),
    [2, 3, 4, 5, 6, 7].map((p) => [`0: ${p} + 1!`, `1: ${p + 1} + 1!`]),
  );
  assertEquals(
    shapes.map((s) => s.slice(2)),
    [
      ["2: 0 + 8"],
      ["2: 8 + 8"],
      ["2: 16 + 8"],
      ["2: 24 + 6!"],
      ["2: 30 + 1!"],
      ["2: 31 + 1!"],
    ],
  );
});

Deno.test("a prompt that is alone has the whole step; one that is cut lets those behind it begin", () => {
  const alone = make();
  alone.add(ask(1, 40));
  assertEquals(shape(alone.next()), ["0: 0 + 16"]);
  const scheduler = make({
    maxBatchedTokens: 256,
    maxPromptTokens: 256,
    maxModelLength: 1024,
    blocks: 1025,
    prefixCaching: false,
  });
  scheduler.add(ask(1, 700));
  scheduler.add(ask(2, 600));
  scheduler.add(ask(3, 20));
  assertEquals(shape(scheduler.next()), ["0: 0 + 128", "1: 0 + 64", "2: 0 + 20!"]);
});

Deno.test("smaller priority runs earlier, then arrival counts", () => {
  const scheduler = make({ maxSequences: 1, maxBatchedTokens: 16 });
  scheduler.add(ask(1, 2, { maxTokens: 1, priority: 1 }));
  scheduler.add(ask(2, 2, { maxTokens: 1 }));
  scheduler.add(ask(3, 2, { maxTokens: 1, priority: -1 }));
  scheduler.add(ask(4, 2, { maxTokens: 1 }));
  const order: number[] = [];
  for (let step; (step = scheduler.next());) {
    order.push(step.admitted[0]!.request.id);
    scheduler.settle(step, sampled(step));
  }
  assertEquals(order, [3, 2, 4, 1]);
});

Deno.test("without blocks the last one is preempted, keeps its tokens, and recomputes them", () => {
  const scheduler = make({ blocks: 5, blockSize: 2, maxModelLength: 8, maxSequences: 2 });
  scheduler.add(ask(1, 3, { maxTokens: 5 }));
  scheduler.add(ask(2, 2, { maxTokens: 5 }));
  const shapes: string[][] = [], ends: unknown[] = [], waiting: number[] = [];
  const tokens: Record<number, number[]> = { 1: [], 2: [] };
  let before: Step | undefined;
  for (let token = 10; token < 30; token++) {
    const step = scheduler.next();
    shapes.push([...shape(step), ...(step?.tokens.subarray(0, step.count[0]) ?? [])].map(String));
    if (before) {
      const event = scheduler.settle(before, sampled(before, token));
      event.ids.forEach((id, row) => tokens[id]!.push(event.tokens[row]!));
      ends.push(...event.finished.map((f) => [f.id, f.reason, f.preemptions]));
      waiting.push(event.load.waiting);
    }
    before = step;
  }
  assertEquals(shapes.slice(0, 11), [
    ["0: 0 + 3!", "1: 0 + 2!", "0", "1", "2"],
    ["0: 3 + 1!", "1: 2 + 1!", "-1"], // now no block is free
    [], // request 1 needs one, so request 2 is preempted; its last step is still in flight
    ["0: 4 + 1!", "12"],
    ["0: 5 + 1!", "-1"],
    ["0: 6 + 1!", "-1"],
    [], // the last token of request 1 is on its way
    ["0: 2 + 2!", "11", "12"], // its first block was still there
    ["0: 4 + 1!", "-1"],
    ["0: 5 + 1!", "-1"],
    [],
  ]);
  assertEquals(tokens, { 1: [11, 12, 14, 15, 16], 2: [11, 12, 18, 19, 20] });
  assertEquals(Math.max(...waiting), 1);
  assertEquals(ends, [[1, "length", 0], [2, "length", 1]]);
  assertEquals(scheduler.load, { running: 0, waiting: 0, freeBlocks: 4 });
});

Deno.test("what can never run is refused at once, with the numbers", () => {
  const scheduler = make({ blocks: 5, maxModelLength: 64 });
  const cases: [Partial<Request>, string][] = [
    [{ prompt: prompt(0) }, "Cannot continue an empty prompt"],
    [
      { prompt: prompt(16) },
      "Cannot run a prompt of 16 tokens: the KV cache of 4 blocks holds 16, one of them for the answer",
    ],
    [{ maxTokens: 0 }, 'Cannot produce 0 tokens: "maxTokens" must be at least 1'],
    [{ maxTokens: NaN }, 'Cannot produce NaN tokens: "maxTokens" must be at least 1'],
    [
      { prompt: Uint32Array.of(1, 100) },
      "Cannot run a prompt with token 100 at 1: the vocabulary ends at 99",
    ],
    [{ allowedTokens: [7, 100] }, "Cannot sample with token 100: the vocabulary ends at 99"],
    [{ badWords: [[7, -1]] }, "Cannot sample with token -1: the vocabulary ends at 99"],
    [{ allowedTokens: [] }, "Cannot sample: the request forbids every token"],
    [{ badWords: [[]] }, "Cannot sample: the request forbids every token"],
    [
      { allowedTokens: [7, 8], badWords: [[7]], stopTokens: [8], minTokens: 1 },
      "Cannot sample: the request forbids every token",
    ],
  ];
  cases.forEach(([fields], id) => scheduler.add(request({ id, ...fields })));
  assertEquals(scheduler.next(), undefined);
  const event = scheduler.refused()!;
  assertEquals(event.finished.map((f) => f.reason), cases.map(() => "refused"));
  assertEquals(event.finished.map((f) => f.message), cases.map(([, message]) => message));
  assertEquals(scheduler.refused(), undefined);
  const long = make();
  long.add(ask(1, 64));
  assertEquals(
    long.refused()!.finished[0]!.message,
    "Cannot run a prompt of 64 tokens: the model length is 64, one of them for the answer",
  );
});

Deno.test("the queue is bounded by requests and by tokens; free slots do not count", () => {
  const scheduler = make({ maxQueuedRequests: 2 });
  for (let id = 0; id < 8; id++) scheduler.add(ask(id, 2));
  assertEquals(scheduler.refused()!.finished.map((f) => [f.id, f.message]), [
    [6, "Cannot queue the request: 2 wait, and at most 2 may"],
    [7, "Cannot queue the request: 2 wait, and at most 2 may"],
  ]);
  const tokens = make({ maxQueuedTokens: 10 });
  for (const [id, length] of [30, 8, 2].entries()) tokens.add(ask(id, length));
  assertEquals(tokens.load.waiting, 1);
  tokens.next();
  for (const [id, length] of [[4, 8], [5, 2], [6, 1]] as const) tokens.add(ask(id, length));
  assertEquals(tokens.refused()!.finished.map((f) => f.message), [
    "Cannot queue a request of 8 tokens: 30 tokens wait, and at most 10 may",
    "Cannot queue a request of 2 tokens: 30 tokens wait, and at most 10 may",
    "Cannot queue a request of 1 tokens: 10 tokens wait, and at most 10 may",
  ]);
});

Deno.test("cancel ends at once what waits, what runs and what is in flight", () => {
  const scheduler = make({ maxSequences: 2 });
  for (const id of [1, 2, 3]) scheduler.add(ask(id, 4));
  const step = scheduler.next()!;
  for (const id of [3, 1, 1, 99]) scheduler.cancel(id);
  const event = scheduler.refused()!;
  assertEquals(event.finished.map((f) => [f.id, f.reason]), [[3, "cancelled"], [1, "cancelled"]]);
  assertEquals(event.load, { running: 1, waiting: 0, freeBlocks: 30 });
  const after = scheduler.next()!;
  assertEquals(shape(after), ["1: 4 + 1!"]);
  const settled = scheduler.settle(step, sampled(step));
  assertEquals([...settled.ids], [2]);
  assertEquals(settled.load.freeBlocks, 30, "4 tokens and one more are two blocks");
  assertThrows(() => scheduler.add(ask(2, 1)), RangeError, "the number is in use");
});

Deno.test("no stop token is sampled before the minimum length", () => {
  const scheduler = make({ vocabulary: 70 });
  scheduler.add(ask(1, 2, { stopTokens: [1, 69], minTokens: 2 }));
  scheduler.add(ask(2, 2, { stopTokens: [3] }));
  const rows: (number[] | undefined)[] = [];
  let before: Step | undefined;
  for (let i = 0; i < 3; i++) {
    const step = scheduler.next()!;
    if (before) scheduler.settle(before, sampled(before));
    const masks = scheduler.masks(step);
    rows.push(masks && [...masks]);
    before = step;
  }
  const all = 0xffffffff, row = [all - 2, all, all - 32, all, all, all];
  assertEquals(rows, [row, row, undefined]);
});

Deno.test("a sampled value that is no token is an error of the step", () => {
  for (const token of [-1, 100]) {
    const scheduler = make();
    scheduler.add(ask(1, 2));
    const step = scheduler.next()!;
    assertThrows(
      () => scheduler.settle(step, { tokens: Int32Array.of(token) }),
      Error,
      "which is no token",
    );
    const event = scheduler.fail("lost");
    assertEquals(event.finished.map((f) => [f.id, f.reason, f.message]), [[1, "failed", "lost"]]);
  }
});

Deno.test("sizes that do not fit each other are refused", () => {
  assertThrows(() => make({ maxBatchedTokens: 3 }), RangeError, "4 sequences need a token each");
  assertThrows(() => make({ blocks: 1 }), RangeError, "1 blocks");
  assertThrows(() => make({ blockSize: 0 }), RangeError, '"blockSize" 0');
  assertThrows(() => make({ maxQueuedTokens: NaN }), RangeError, '"maxQueuedTokens" NaN');
});

Deno.test("the times of a request are those of its clock", () => {
  let now = 0;
  const scheduler = make({ clock: () => now });
  scheduler.add(ask(1, 2, { maxTokens: 2 }));
  now = 10;
  const first = scheduler.next()!;
  now = 15;
  const second = scheduler.next()!;
  scheduler.settle(first, sampled(first));
  now = 17;
  const { milliseconds } = scheduler.settle(second, sampled(second)).finished[0]!;
  assertEquals(milliseconds, { queue: 10, prefill: 5, decode: 2 });
});

Deno.test("under a window a prompt holds what that sees and two steps write, even one longer than the pool", () => {
  const sizes = { window: 8, maxModelLength: 2000, maxBatchedTokens: 8, maxSequences: 2 };
  const most = 7; // ⌈(8 + 2 · 8) / 4⌉ + 1
  const scheduler = make({ ...sizes, blocks: 17 });
  for (let pass = 0; pass < 2; pass++) {
    scheduler.add(ask(pass, 1000, { maxTokens: 2, cacheSalt: `${pass}` }));
    let [flying, least, steps] = [undefined as Step | undefined, Infinity, 0];
    for (;; steps++) {
      const step = scheduler.next();
      least = Math.min(least, scheduler.load.freeBlocks);
      if (flying) scheduler.settle(flying, sampled(flying));
      if (!step) break;
      flying = step;
    }
    assertEquals([steps, least], [1000 / 8 + 1, 16 - most]);
    assertEquals(scheduler.load, { running: 0, waiting: 0, freeBlocks: 16 });
  }
  // Too few for a window and two steps: all blocks of a sequence at once, and no longer ones.
  const small = make({ ...sizes, blocks: most });
  small.add(ask(1, 24));
  assertEquals(small.refused()!.finished[0]!.message?.includes("6 blocks holds 24"), true);
  const enough = make({ ...sizes, blocks: most + 1 });
  enough.add(ask(1, 1998));
  assertEquals([enough.refused(), shape(enough.next())], [undefined, ["0: 0 + 8"]]);
  assertEquals(enough.load.freeBlocks, 0);
});

Deno.test("under a window only the end of what the cache has is held", () => {
  const sizes = { window: 8, maxModelLength: 200, maxBatchedTokens: 8, maxSequences: 2, blocks: 101 };
  const scheduler = make(sizes);
  let step: Step | undefined;
  scheduler.add(ask(1, 100, { maxTokens: 1 }));
  while ((step = scheduler.next())) scheduler.settle(step, sampled(step));
  // 96 tokens were found, whose last 7 the next one sees: 2 blocks of those, and one for the rest.
  scheduler.add(ask(2, 100, { maxTokens: 1 }));
  assertEquals([shape(scheduler.next()), 100 - scheduler.load.freeBlocks], [["0: 96 + 4!"], 3]);
});

Deno.test("under a window a prompt is admitted beside others when all that it will hold is free", () => {
  const sizes = { window: 8, maxModelLength: 2000, maxBatchedTokens: 8, maxSequences: 2 };
  for (const spare of [7, 8]) { // 7 blocks, and one that stays free for streams
    const scheduler = make({ ...sizes, blocks: 1 + 1 + spare });
    scheduler.add(ask(1, 3, { maxTokens: 2 }));
    const first = scheduler.next()!;
    scheduler.add(ask(2, 500));
    assertEquals(shape(scheduler.next()), ["0: 3 + 1!", ...spare === 8 ? ["1: 0 + 7"] : []]);
    scheduler.settle(first, sampled(first));
  }
});

Deno.test("what others hold behind a request's window is no block that it is spared", () => {
  const scheduler = make({ window: 8, maxModelLength: 200, maxBatchedTokens: 8, blocks: 8 });
  let step: Step | undefined;
  scheduler.add(ask(1, 20, { maxTokens: 1 }));
  while ((step = scheduler.next())) scheduler.settle(step, sampled(step));
  // One that holds the first two blocks of those 20 tokens, and another that leaves only the third and fourth free.
  scheduler.add(ask(2, 9, { maxTokens: 9 }));
  scheduler.add(ask(3, 6, { maxTokens: 2, cacheSalt: "other" }));
  assertEquals(shape(scheduler.next()), ["0: 8 + 1!", "1: 0 + 6!"]);
  assertEquals(scheduler.load.freeBlocks, 2);
  // From position 16 on blocks 3, 4 and 5 are needed, so that two are too few.
  scheduler.add(ask(4, 20));
  assertEquals(shape(scheduler.next()), ["0: 9 + 1!", "1: 6 + 1!"]);
  assertEquals(scheduler.load, { running: 2, waiting: 1, freeBlocks: 2 });
});

Deno.test("a window lets a cache serve a model that is longer than it", () => {
  const wish = { bytes: 1000, blockBytes: 100, blockSize: 4, maxSequences: 4, positions: 64, most: Infinity };
  assertEquals(cacheSize(wish), { blocks: 10, maxModelLength: 36 });
  assertEquals(cacheSize({ ...wish, most: 9 }), { blocks: 10, maxModelLength: 64 });
  assertEquals(cacheSize({ ...wish, most: 10 }), { blocks: 10, maxModelLength: 36 });
  assertEquals(cacheSize({ ...wish, most: 9, maxModelLength: 50 }), { blocks: 10, maxModelLength: 50 });
  assertThrows(
    () => cacheSize({ ...wish, most: 10, maxModelLength: 50 }),
    CacheSizeError,
    "holds 36, and 1100 bytes",
  );
});
