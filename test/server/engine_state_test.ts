import { assert, assertEquals } from "@std/assert";
import { cellsOf, engineState } from "../../src/server/engine_state.ts";
import { DEFAULT_LIMITS, Host } from "../../src/server/host.ts";
import { lineLog } from "../../src/server/log.ts";
import { FakeLlm } from "./fake_llm.ts";
import { embedded } from "./embedded.ts";
import { type Json, serving } from "./serving.ts";

const held = (holders: number, slot: number) => holders << 16 | slot;

Deno.test("the state of the engine is told in numbers, of bounded size", async () => {
  await using s = await serving({}, { memoryBandwidth: 5e9 });
  const blocks = Int32Array.of(0, 0, -1, held(1, 0), held(1, 1), held(3, 7), 0, 0);
  const seat = { prompt: 100, tokens: 3 };
  s.llm.view = Promise.resolve({
    blocks,
    requests: [
      { ...seat, id: 4, slot: 0, computed: 102 },
      { ...seat, id: 5, slot: 1, computed: 64 },
      ...Array.from({ length: 300 }, (_, i) => ({ ...seat, id: 6 + i, slot: undefined, computed: 0 })),
    ],
    tokens: 12,
  });
  const state = await (await s.get("/engine/state")).json();
  assertEquals({ ...state, at: 0, waiting: state.waiting.length }, {
    model: "fake",
    at: 0,
    blocks: {
      ...{ size: 1, total: 7, free: 4, cached: 1, held: 3, shared: 1, per_cell: 1 },
      cells: [0, 1, -1, 1, 1, 1, 2, 1, -3, 1, 0, 2],
    },
    running: [
      { id: 4, slot: 0, prompt: 100, tokens: 3, computed: 102, state: "decode" },
      { id: 5, slot: 1, prompt: 100, tokens: 3, computed: 64, state: "prefill" },
    ],
    running_total: 2,
    waiting: 256,
    waiting_total: 300,
    tokens: 12,
    steps: 7,
    spent_ms: null,
    step_bytes: null,
    memory_bandwidth: 5e9,
  });
});

Deno.test("one look at the engine is enough for all who ask at once", async () => {
  let looks = 0;
  const llm = new class extends FakeLlm {
    override get engine() {
      const view = () => {
        looks++;
        return Promise.resolve({ blocks: new Int32Array(2), requests: [], tokens: 0 });
      };
      return { ...super.engine, view };
    }
  }();
  const host = new Host(DEFAULT_LIMITS, lineLog("text", () => {}), []);
  host.loaded(llm);
  const answers = await Promise.all([engineState(host), engineState(host), engineState(host)]);
  assertEquals([answers.map(({ status }) => status), looks], [[200, 200, 200], 1]);
});

Deno.test("an engine that has closed has no state", async () => {
  await using s = await serving();
  const response = await s.get("/engine/state");
  assertEquals([response.status, (await response.json()).error.code], [503, "engine_busy"]);
});

Deno.test("many blocks become few cells, and none that is held is lost among free ones", () => {
  const blocks = new Int32Array(100_001);
  blocks[50_000] = held(1, 2);
  blocks[50_001] = held(5, 9);
  blocks[100_000] = -1;
  const { per_cell, cells } = cellsOf(blocks);
  assertEquals(per_cell, 25);
  assertEquals(cells, [0, 1999, 3, 1, -5, 1, 0, 1998, -1, 1]);
});

Deno.test("a real engine's state shows a shared prefix, streams, steps and what they read", async () => {
  await using s = await embedded();
  const state = async (): Promise<Json> => await (await fetch(`${s.url}/engine/state`)).json();
  const before = await state();
  assertEquals([before.running, before.blocks.held, before.tokens], [[], 0, 0]);
  const content = "Tell me a long story about a fox and a hare and a cow. ".repeat(4);
  const ask = async () => {
    const body = {
      model: "tessera-demo",
      messages: [{ role: "user", content }],
      max_tokens: 200,
      ignore_eos: true,
    };
    const response = await fetch(`${s.url}/v1/chat/completions`, {
      ...{ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
    });
    return await response.json();
  };
  const answers = Promise.all([ask(), ask(), ask()]);
  let seen: Json;
  do seen = await state(); while (seen.blocks.shared === 0 && seen.tokens < 500);
  assert(seen.blocks.shared > 0, "three equal prompts shared no block");
  assertEquals(seen.blocks.held + seen.blocks.free, seen.blocks.total);
  assert(seen.running.length >= 2 && seen.step_bytes > before.step_bytes, JSON.stringify(seen));
  // Weights in bf16, of which the embedding is the head too, or is read in rows.
  assert(before.step_bytes > 5e6 && before.step_bytes < 16e6, `${before.step_bytes}`);
  await answers;
  const after = await state();
  assertEquals([after.running, after.blocks.held, after.tokens], [[], 0, 600]);
  assert(after.blocks.cached > 0 && after.spent_ms.decode > 0 && after.spent_ms.steps > 200);
});
