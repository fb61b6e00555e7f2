import { assert, assertEquals } from "@std/assert";
import type { Sampled, Step } from "../../src/engine/engine.ts";
import type { BlockPool } from "../../src/engine/block_pool.ts";
import type { View } from "../../src/engine/messages.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { fakeEngine } from "./fake_engine.ts";
import { randomHistory, request } from "./history.ts";
import { play } from "./play.ts";

const held = (holders: number, slot: number) => holders << 16 | slot;

Deno.test("a view says who holds each block, what is shared, and what may be again", () => {
  const scheduler = new BatchScheduler({
    ...{ blocks: 9, blockSize: 4, maxSequences: 3, maxBatchedTokens: 64, maxPromptTokens: 64 },
    ...{ vocabulary: 100, maxModelLength: 32 },
  });
  const step = () => {
    const step = scheduler.next()!;
    const tokens = Int32Array.from({ length: step.chunks }, (_, i) => step.samples[i] ? 50 + i : -1);
    scheduler.settle(step, { tokens });
  };
  assertEquals(scheduler.view(), {
    type: "view",
    blocks: new Int32Array(9),
    slots: [[0, 0], [0, 0], [0, 0]],
  });
  const prompt = Uint32Array.from({ length: 10 }, (_, i) => i);
  scheduler.add(request({ id: 7, prompt, maxTokens: 9 }));
  step();
  scheduler.add(request({ id: 8, prompt, maxTokens: 1 }));
  step();
  // The second one has ended by now: its block 4 was not full, so it is not worth keeping.
  scheduler.add(request({ id: 9, prompt: prompt.with(9, 99), maxTokens: 9 }));
  step();
  const { blocks, slots } = scheduler.view();
  assertEquals([...blocks], [
    0,
    held(2, 0 | 1),
    held(2, 0 | 1),
    held(1, 0),
    held(1, slots.findIndex(([id]) => id === 9)),
    0,
    0,
    0,
    0,
  ]);
  assertEquals(slots.filter(([id]) => id > 0), [[7, 12], [9, 10]]);
  scheduler.cancel(7);
  scheduler.cancel(9);
  // What is full is known by its content still.
  assertEquals([...scheduler.view().blocks], [0, -1, -1, -1, 0, 0, 0, 0, 0]);
});

Deno.test("in any history, a view's holders are the pool's, and whoever holds a block alone is there", () => {
  let views = 0;
  const check = ({ blocks, slots }: View, pool: BlockPool) => {
    views++;
    assertEquals(blocks.filter((block) => block > 0).length, pool.size - 1 - pool.free);
    for (const block of blocks) if (block >> 16 === 1) assert(slots[block & 0xffff]![0] > 0, `${block}`);
  };
  for (let seed = 0; seed < 60; seed++) {
    const history = randomHistory(seed);
    play(history, {
      scheduler: (history, pool) =>
        new class extends BatchScheduler {
          override settle(step: Step, sampled: Sampled) {
            const event = super.settle(step, sampled);
            check(this.view(), pool);
            return event;
          }
        }(history.options, pool),
    });
  }
  assert(views > 1000, `${views}`);
});

Deno.test("whoever looks at an engine sees its requests and blocks, and wakes it when it is idle", async () => {
  const engine = await fakeEngine({ stepMilliseconds: 3, maxSequences: 2 });
  assertEquals(await engine.view(), { blocks: new Int32Array(257), requests: [], tokens: 0 });
  const listener = { token: () => {}, finish: () => {} };
  const prompt = Uint32Array.from({ length: 40 }, (_, i) => i);
  const ids = [40, 20, 40].map((length) => {
    const { id: _, ...rest } = request({ id: 0, prompt: prompt.subarray(0, length), maxTokens: 400 });
    return engine.submit(rest, listener);
  });
  let view = await engine.view();
  while (view!.tokens < 10) [view] = await Promise.all([engine.view(), engine.view()]);
  const { requests, blocks, tokens } = view!;
  assertEquals(requests.map(({ id, prompt, slot }) => [id, prompt, slot === undefined]), [
    ...[[ids[0], 40, false], [ids[1], 20, false]],
    [ids[2], 40, true],
  ]);
  assertEquals(requests.reduce((sum, { tokens }) => sum + tokens, 0), tokens);
  for (const { slot, computed, prompt, tokens } of requests.slice(0, 2)) {
    assert(computed >= prompt + tokens - 1 && computed <= prompt + tokens + 1, `${computed}`);
    const own = blocks.filter((block) => block >> 16 === 1 && (block & 0xffff) === slot).length;
    assert(own >= 1 && own <= Math.ceil(computed / 16), `${own}`);
  }
  for (const id of ids) engine.cancel(id);
  await engine[Symbol.asyncDispose]();
  assertEquals(await engine.view(), undefined);
});
