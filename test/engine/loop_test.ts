import { assertEquals } from "@std/assert";
import { type Port, run, type Runner } from "../../src/engine/engine.ts";
import { type Command, type Event, PULSE } from "../../src/engine/messages.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { FakeRunner } from "./fake_runner.ts";
import { request } from "./history.ts";

const OPTIONS = {
  vocabulary: 100,
  maxModelLength: 32,
  blocks: 20,
  blockSize: 4,
  maxSequences: 4,
  maxBatchedTokens: 16,
  maxPromptTokens: 8,
};

/** A port whose commands come in the given turns of the loop. */
function scripted(turns: readonly (readonly Command[])[]) {
  const events: Event[] = [];
  let turn = 0;
  const port: Port = {
    take: () => turns[turn] ?? [],
    post: (event) => void events.push(event),
    turn: (busy) => {
      if (!busy && ++turn >= turns.length) throw new Error("asleep for ever");
      if (busy) turn++;
      return Promise.resolve();
    },
  };
  return { port, events };
}
const add = (id: number, maxTokens: number): Command => ({
  type: "add",
  request: request({ id, maxTokens }),
});

Deno.test("tokens that are computed do not wait while the plan of the next step is made", async () => {
  const fake = new FakeRunner(OPTIONS);
  const log: string[] = [];
  const pulse = new Int32Array(PULSE.length);
  const { port, events } = scripted([[add(1, 3)], [add(2, 2), { type: "drain" }]]);
  const runner: Runner = {
    prepare: ({ number, chunks }) => {
      if (chunks < 2 || number !== 2) return undefined;
      log.push("prepare 2");
      return Promise.resolve().then(() => void log.push(`prepared 2, ${pulse[PULSE.steps]} steps are told`));
    },
    forward: (step) => (log.push(`forward ${step.number}`), fake.forward(step)),
    sample: (step, masks) => fake.sample(step, masks),
    collect: (step) => (log.push(`collect ${step.number}`), fake.collect(step)),
  };
  await run(new BatchScheduler(OPTIONS), runner, port, pulse);
  assertEquals(log, [
    "forward 1",
    ...["prepare 2", "collect 1", "prepared 2, 1 steps are told", "forward 2"],
    ...["forward 3", "collect 2", "collect 3"],
  ]);
  assertEquals(events.map((e) => e.type === "step" ? e.number : e.type), [1, 2, 3, "closed"]);
  assertEquals([...pulse.subarray(0, 2)], [3, 0]);
});

Deno.test("a fault in the middle of a step is told to every request, then the engine closes", async () => {
  const fake = new FakeRunner(OPTIONS);
  const { port, events } = scripted([[add(1, 9), add(2, 9)], [], [], []]);
  const fault = new Error("no such kernel");
  const runner: Runner = {
    forward: (step) => {
      if (step.number === 3) throw fault;
      fake.forward(step);
    },
    sample: (step, masks) => fake.sample(step, masks),
    collect: (step) => fake.collect(step),
  };
  const pulse = new Int32Array(PULSE.length);
  assertEquals(await run(new BatchScheduler(OPTIONS), runner, port, pulse), { error: fault });
  const [last, closed] = events.slice(-2);
  assertEquals(closed, { type: "closed", error: { message: "no such kernel" } });
  assertEquals(last?.type === "step" && last.finished.map((f) => [f.id, f.reason, f.message]), [
    [1, "failed", "no such kernel"],
    [2, "failed", "no such kernel"],
  ]);
  assertEquals(pulse[PULSE.busy], 0);
});
