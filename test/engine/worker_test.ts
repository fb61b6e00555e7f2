import { assert, assertEquals, assertRejects } from "@std/assert";
import { connect, makePulse } from "../../src/llm/client.ts";
import type { Finish } from "../../src/engine/messages.ts";
import { answerAlone } from "./fake_runner.ts";
import { request } from "./history.ts";

const OPTIONS = {
  vocabulary: 1000,
  maxModelLength: 32768,
  blocks: 3000,
  blockSize: 16,
  maxSequences: 8,
  maxBatchedTokens: 64,
  maxPromptTokens: 32,
};

function start(crash?: "at once" | "later" | "hang") {
  const worker = new Worker(new URL("./fake_worker.ts", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse();
  worker.postMessage({ port: port2, pulse, options: OPTIONS, crash }, [port2]);
  return { worker, port: port1, ready: connect({ port: port1, pulse, worker }) };
}
function submit(engine: Awaited<ReturnType<typeof connect>>, maxTokens: number) {
  const { id: _, ...rest } = request({ id: 0, prompt: Uint32Array.of(1, 2), maxTokens });
  const tokens: number[] = [];
  const { promise: end, resolve } = Promise.withResolvers<Finish>();
  const first = Promise.withResolvers<void>();
  const token = (t: number) => (tokens.push(t), first.resolve());
  return { id: engine.submit(rest, { token, finish: resolve }), rest, tokens, end, first: first.promise };
}

Deno.test("an engine in a Worker answers, hears a cancel while it works, and drains", async () => {
  const { ready } = start();
  const engine = await ready;
  const short = submit(engine, 30), long = submit(engine, 30_000);
  assertEquals((await short.end).reason, "length");
  assertEquals(short.tokens, answerAlone(short.rest, OPTIONS));
  engine.cancel(long.id);
  const end = await long.end;
  assertEquals(end.reason, "cancelled");
  assertEquals(long.tokens.length, end.completionTokens);
  assert(engine.pulse().steps >= 30);
  await engine.drain();
  assertEquals(engine.load, { running: 0, waiting: 0, freeBlocks: 2999 });
});

Deno.test("an error that nobody caught in the Worker ends the engine", async () => {
  await assertRejects(() => start("at once").ready, Error, "The Worker crashed at once");
  const { worker, ready } = start("later");
  const engine = await ready;
  const { end } = submit(engine, 30_000);
  const { reason, message } = await end;
  assertEquals(reason, "failed");
  assert(message?.includes("The Worker crashed later"), message);
  worker.terminate();
});

Deno.test("an engine whose device never answers is seen from outside", async () => {
  const { worker, port, ready } = start("hang");
  const engine = await ready;
  assertEquals(engine.pulse().busyFor, 0);
  submit(engine, 3);
  let last = 0;
  for (let seen = 0; seen < 5;) {
    const { busyFor, steps } = engine.pulse();
    assertEquals(steps, 0);
    if (busyFor > last) [last, seen] = [busyFor, seen + 1];
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  worker.terminate();
  port.close();
});
