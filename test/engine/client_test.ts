import { assert, assertEquals, assertRejects } from "@std/assert";
import { connect, type EngineClient, type Listener, makePulse } from "../../src/llm/client.ts";
import { type Finish, type Logprobs, PULSE } from "../../src/engine/messages.ts";
import { failToStart } from "../../src/engine/port.ts";
import { fakeEngine } from "./fake_engine.ts";
import { answerAlone, fakeLogprobs } from "./fake_runner.ts";
import { randomFrom, request } from "./history.ts";

/** Listens to one request. */
function ear() {
  const end = Promise.withResolvers<Finish>(), first = Promise.withResolvers<void>();
  const tokens: number[] = [], logprobs: (Logprobs | undefined)[] = [];
  const listener: Listener = {
    token(token, values) {
      tokens.push(token);
      logprobs.push(values);
      first.resolve();
    },
    finish(finish) {
      if (ended++) throw new Error("told the end twice");
      end.resolve(finish);
    },
  };
  let ended = 0;
  return { listener, tokens, logprobs, end: end.promise, first: first.promise };
}
const ask = (engine: EngineClient, fields: Partial<ReturnType<typeof request>> = {}) => {
  const { id: _, ...rest } = request({ id: 0, ...fields });
  const heard = ear();
  return { id: engine.submit(rest, heard.listener), request: rest, ...heard };
};

/** Waits for what must come soon. */
async function until(condition: () => boolean) {
  for (let i = 0; !condition(); i++) {
    assert(i < 2000, `never: ${condition}`);
    await new Promise((go) => setTimeout(go, 1));
  }
}

Deno.test("a client gets the tokens of its request, their log-probabilities and one end", async () => {
  await using engine = await fakeEngine();
  assertEquals(engine.limits, { vocabulary: 1000, maxModelLength: 512, blocks: 257, blockSize: 16 });
  assertEquals(engine.load, { running: 0, waiting: 0, freeBlocks: 256 });
  const prompt = Uint32Array.of(3, 1, 4);
  const one = ask(engine, { prompt, maxTokens: 20, logprobs: { top: 2, prompt: false } });
  const two = ask(engine, { prompt, maxTokens: 5 });
  const [first, second] = await Promise.all([one.end, two.end]);
  assertEquals([first.id, second.id], [one.id, two.id]);
  assertEquals([first.reason, first.completionTokens, second.completionTokens], ["length", 20, 5]);
  const alone = answerAlone(one.request, { vocabulary: 1000, maxModelLength: 512 });
  assertEquals([one.tokens, two.tokens], [alone, alone.slice(0, 5)]);
  assertEquals(one.logprobs, alone.map((token) => fakeLogprobs(token, 2, 1000)));
  assertEquals(two.logprobs, alone.slice(0, 5).map(() => undefined));
  assertEquals([...prompt], [3, 1, 4], "the prompt is still the caller's");
});

Deno.test("an idle engine wakes for every arrival, and its pulse beats only while it works", async () => {
  await using engine = await fakeEngine({ stepMilliseconds: 2 });
  for (let round = 1; round <= 3; round++) {
    const { end, first } = ask(engine, { maxTokens: 4 });
    await first;
    assert(engine.pulse().steps >= 1);
    await end;
    await until(() => engine.pulse().steps === 4 * round && engine.pulse().busyFor === 0);
  }
});

Deno.test("a hung step can be seen from outside", async () => {
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse();
  const ready = connect({ port: port1, pulse });
  port2.postMessage({ type: "ready", limits: { maxModelLength: 8, vocabulary: 8, blocks: 8, blockSize: 8 } });
  const engine = await ready;
  Atomics.store(pulse, PULSE.steps, 7);
  Atomics.store(pulse, PULSE.startedAt, (Date.now() - 5000) | 0);
  assertEquals(engine.pulse(), { steps: 7, busyFor: 0, preparing: false });
  Atomics.store(pulse, PULSE.busy, 1);
  const { steps, busyFor } = engine.pulse();
  assertEquals(steps, 7);
  assert(busyFor >= 5000 && busyFor < 60_000, `${busyFor}`);
  // One that does not even begin.
  Atomics.store(pulse, PULSE.busy, 0);
  ask(engine);
  await until(() => engine.pulse().busyFor >= 3);
  port2.postMessage({ type: "closed" });
  await engine.drain();
  port2.close();
});

Deno.test("150 clients that leave at random leave an empty engine", async () => {
  const random = randomFrom(150);
  await using engine = await fakeEngine({
    blocks: 65,
    maxSequences: 8,
    maxBatchedTokens: 32,
    maxPromptTokens: 16,
  });
  const clients = Array.from({ length: 150 }, () => {
    const prompt = Uint32Array.from({ length: 1 + random(90) }, () => random(1000));
    return ask(engine, { prompt, maxTokens: 400 });
  });
  for (const { id, first } of clients) {
    const when = random(3);
    if (when === 0) engine.cancel(id); // before it was sent
    if (when === 1) first.then(() => engine.cancel(id)); // in the middle of its answer
    if (when === 2) setTimeout(() => engine.cancel(id), random(30)); // anywhere
  }
  const ends = await Promise.all(clients.map((client) => client.end));
  assertEquals(ends.filter((end) => end.reason === "cancelled").length, 150);
  const counts = clients.map((client) => client.tokens.length);
  await until(() => engine.load.freeBlocks === 64);
  assertEquals(engine.load, { running: 0, waiting: 0, freeBlocks: 64 });
  assertEquals(clients.map((client) => client.tokens.length), counts);
  const after = ask(engine, { maxTokens: 3 });
  assertEquals((await after.end).reason, "length");
});

Deno.test("drain lets open requests end and takes no new ones", async () => {
  const closed: unknown[] = [];
  const engine = await fakeEngine({ onClosed: (error) => closed.push(error) });
  const open = ask(engine, { maxTokens: 50 });
  const drained = engine.drain();
  const late = ask(engine);
  assertEquals((await late.end).message, "The engine takes no new requests: it is shutting down");
  assertEquals((await open.end).completionTokens, 50);
  await drained;
  await engine.drain();
  assertEquals(closed, [undefined]);
  assertEquals((await ask(engine).end).reason, "failed");
});

Deno.test("a device that fails ends every open request as failed, and then the engine", async () => {
  const closed: unknown[] = [];
  const engine = await fakeEngine({ failAt: 5, maxSequences: 2, onClosed: (error) => closed.push(error) });
  const requests = [1, 2, 3].map(() => ask(engine, { maxTokens: 50 }));
  const ends = await Promise.all(requests.map((r) => r.end));
  assertEquals(ends.map((e) => [e.reason, e.message, e.completionTokens]), [
    ["failed", "The fake device failed", 4],
    ["failed", "The fake device failed", 4],
    ["failed", "The fake device failed", 0],
  ]);
  await engine.drain();
  assertEquals(closed, [{ message: "The fake device failed" }]);
  const late = await ask(engine).end;
  assertEquals([late.reason, late.message], ["failed", "The fake device failed"]);
  assertEquals(engine.load.running, 0);
});

Deno.test("an engine that cannot start says why", async () => {
  const { port1, port2 } = new MessageChannel();
  const closed: unknown[] = [];
  const ready = connect({ port: port1, pulse: makePulse(), onClosed: (error) => closed.push(error) });
  failToStart(port2, new Error('Cannot load model "x"'));
  await assertRejects(() => ready, Error, 'Cannot load model "x"');
  assertEquals(closed, [{ message: 'Cannot load model "x"' }]);
});
