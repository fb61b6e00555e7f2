import { assert, assertEquals } from "@std/assert";
import type { Step } from "../../src/engine/engine.ts";
import type { Finish, Request } from "../../src/engine/messages.ts";
import { PrefixCache } from "../../src/engine/prefix_cache.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { FakeRunner } from "./fake_runner.ts";
import { randomFrom, request } from "./history.ts";
import { RadixTree } from "./radix_tree.ts";

const OPTIONS: SchedulerOptions = {
  vocabulary: 1000,
  maxModelLength: 512,
  blocks: 101,
  blockSize: 4,
  maxSequences: 8,
  maxBatchedTokens: 256,
  maxPromptTokens: 64,
};

/** An engine that runs until nothing is left to do. */
function engine(changes: Partial<SchedulerOptions> = {}) {
  const options = { ...OPTIONS, ...changes };
  const scheduler = new BatchScheduler(options), runner = new FakeRunner(options);
  let id = 0;
  return {
    runner,
    scheduler,
    /** Runs requests side by side; their ends and answers, in order. */
    serve(...requests: Partial<Request>[]) {
      const first = id + 1;
      for (const fields of requests) scheduler.add(request({ ...fields, id: ++id }));
      const ends: Finish[] = [], answers: number[][] = requests.map(() => []);
      let flying: Step | undefined;
      for (;;) {
        const step = scheduler.next();
        if (step) runner.forward(step);
        const event = flying && scheduler.settle(flying, runner.collect(flying));
        if (step) runner.sample(step, scheduler.masks(step));
        event?.ids.forEach((i, row) => answers[i - first]!.push(event.tokens[row]!));
        for (const finish of event?.finished ?? []) ends[finish.id - first] = finish;
        if (!step && !flying) return { ends, answers, cached: ends.map((end) => end.cachedTokens) };
        flying = step;
      }
    },
  };
}
const tokens = (length: number, from = 0) => Array.from({ length }, (_, i) => (from + i) % 1000);
const prompt = (values: readonly number[]) => Uint32Array.from(values);

Deno.test("full blocks of an equal beginning are shared, and at least one token is computed", () => {
  const { serve } = engine();
  assertEquals(serve({ prompt: prompt(tokens(12)) }).cached, [0]);
  assertEquals(serve({ prompt: prompt(tokens(12)) }).cached, [8]);
  assertEquals(serve({ prompt: prompt(tokens(13)) }).cached, [12]);
  assertEquals(serve({ prompt: prompt([...tokens(7), 9, 9, 9]) }).cached, [4]);
  assertEquals(serve({ prompt: prompt(tokens(12, 1)) }).cached, [0]);
  assertEquals(engine({ prefixCaching: false }).serve({ prompt: prompt(tokens(12)) }).cached, [0]);
});

Deno.test("an answer is shared by the next turn of its conversation", () => {
  const { serve } = engine();
  const turn = serve({ prompt: prompt(tokens(5)), maxTokens: 20 });
  const history = [...tokens(5), ...turn.answers[0]!];
  assertEquals(serve({ prompt: prompt([...history, 1, 2]) }).cached, [24]);
});

Deno.test("sequences with different salts share nothing", () => {
  const { serve } = engine();
  const long = { prompt: prompt(tokens(40)) };
  serve({ ...long, cacheSalt: "a" });
  assertEquals(serve({ ...long, cacheSalt: "b" }).cached, [0]);
  assertEquals(serve({ ...long, cacheSalt: "a" }).cached, [36]);
  assertEquals(serve(long).cached, [0]);
});

Deno.test("equal prompts that come together are computed once", () => {
  const { serve, runner } = engine();
  const same = { prompt: prompt(tokens(41)), maxTokens: 1 };
  assertEquals(serve(same, same, same, { ...same, prompt: prompt(tokens(9, 500)) }).cached, [0, 40, 40, 0]);
  assertEquals(runner.tokens, 41 + 1 + 1 + 9);
});

Deno.test("blocks that are shared cost nothing: more requests run at once", () => {
  const { scheduler } = engine({ blocks: 15 });
  const runner = new FakeRunner({ ...OPTIONS, blocks: 15 });
  const step = () => {
    const planned = scheduler.next()!;
    runner.forward(planned);
    runner.sample(planned);
    return scheduler.settle(planned, runner.collect(planned));
  };
  for (let id = 1; id <= 4; id++) scheduler.add(request({ id, prompt: prompt(tokens(41)), maxTokens: 3 }));
  assertEquals(step().load, { running: 1, waiting: 3, freeBlocks: 3 });
  // Each of the others needs one block of its own, and one of three stays free for the next tokens.
  assertEquals(step().load, { running: 3, waiting: 1, freeBlocks: 1 });
});

Deno.test("what was used last is kept longest, the beginning of a prompt longer than its end", () => {
  const { serve } = engine({ blocks: 11, blockSize: 4, maxModelLength: 40 });
  const one = { prompt: prompt(tokens(17)), maxTokens: 1 },
    two = { prompt: prompt(tokens(17, 100)), maxTokens: 1 };
  serve(one); // 5 blocks each
  serve(two);
  serve({ prompt: prompt(tokens(13, 300)), maxTokens: 1 }); // takes two that are not full, then the first's end
  assertEquals(serve(two).cached, [16]);
  assertEquals(serve(one).cached, [8]);
});

Deno.test("hits on shared system prompts and conversations are at least those of a radix tree", () => {
  for (const blocks of [60, 100, 160, 400]) {
    const random = randomFrom(blocks);
    const { serve } = engine({ blocks: blocks + 1, maxModelLength: 200 });
    const tree = new RadixTree(blocks, OPTIONS.blockSize);
    const systems = [tokens(30, 0), tokens(45, 200), tokens(18, 400)];
    const talks = Array.from({ length: 12 }, () => ({ history: systems[random(3)]!, turns: 0 }));
    let hits = 0, total = 0;
    for (let i = 0; i < 400; i++) {
      const talk = talks[random(talks.length)]!;
      const asked = [...talk.history, ...Array.from({ length: 3 + random(12) }, () => random(1000))];
      const { cached, answers } = serve({ prompt: prompt(asked), maxTokens: 1 + random(12) });
      talk.history = [...asked, ...answers[0]!];
      tree.serve(talk.history.slice(0, -1), asked.length);
      hits += cached[0]!;
      total += asked.length;
      if (++talk.turns === 6) [talk.history, talk.turns] = [systems[random(3)]!, 0];
    }
    assert(hits >= tree.hits, `${blocks} blocks: ${hits} of ${total}, the tree has ${tree.hits}`);
    assert(hits > total / 5 && hits < total, `${blocks} blocks: ${hits} of ${total}`);
  }
});

Deno.test("an entry is found by content alone, and not after it was forgotten", () => {
  const cache = new PrefixCache(200, 2);
  const random = randomFrom(1);
  const entries = new Map<string, number>();
  const held = new Map<number, string>();
  for (let i = 0; i < 5000; i++) {
    const pair = Int32Array.of(random(12), random(12)),
      before = random(3),
      salt = before === 0 ? "s" : undefined;
    const key = `${before} ${pair}`;
    assertEquals(cache.find(before, pair, salt), entries.get(key) ?? 0);
    const block = 1 + random(199);
    if (held.has(block)) {
      entries.delete(held.get(block)!);
      held.delete(block);
      cache.forget(block);
    } else if (!entries.has(key)) {
      cache.publish(block, before, pair, salt, i);
      entries.set(key, block);
      held.set(block, key);
    } else assertEquals(cache.publish(block, before, pair, salt, i), cache.content(entries.get(key)!));
  }
  assert(entries.size > 50);
});
