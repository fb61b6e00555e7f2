/** Several choices that go on from one prompt of whose tokens the log-probabilities are asked for. */
import { assertEquals } from "@std/assert";
import type { Logprobs } from "../../src/engine/messages.ts";
import { fakeEngine } from "../engine/fake_engine.ts";
import { fakeScores } from "../engine/fake_runner.ts";
import { encoded, joined, open, prompt, turn } from "./llm_setup.ts";
import { ScriptedEngine } from "./scripted_engine.ts";

Deno.test("choices share the log-probabilities of their prompt, which is computed once", async () => {
  const tokens = Uint32Array.from({ length: 50 }, (_, i) => 1 + i);
  const small = { maxBatchedTokens: 16, maxPromptTokens: 16 };
  const ask = async (choices: number) => {
    await using llm = open(await fakeEngine({ ...small, model: (history) => 5 + history.length % 3 }));
    const asked = {
      input: { tokens },
      choices,
      maxTokens: 3,
      request: { logprobs: { top: 0, prompt: true } },
    };
    const deltas = await Array.fromAsync(llm.generate(prompt(asked)));
    return Array.from({ length: choices }, (_, choice) => joined(deltas, choice));
  };
  const [alone] = await ask(1), several = await ask(4);
  const scores = [...fakeScores(tokens, 0, tokens.length - 1)];
  for (const [choice, { logprobs, end, tokens }] of several.entries()) {
    const [first, ...others] = logprobs as Logprobs[];
    assertEquals(first!.prompt!.flatMap((part) => [...part]), scores);
    assertEquals(others.map(({ prompt }) => prompt), [undefined, undefined]);
    assertEquals([logprobs, tokens], [alone!.logprobs, alone!.tokens]);
    assertEquals(end.usage.cachedTokens, choice === 0 ? 0 : 48); // whole blocks of 16
  }
});

Deno.test("choices of a prompt whose first one fails end as the engine says", async () => {
  const engine = await fakeEngine({ failAt: 1 });
  await using llm = open(engine);
  const asked = { choices: 3, maxTokens: 3, request: { logprobs: { top: 0, prompt: true } } };
  const deltas = await Array.fromAsync(llm.generate(prompt(asked)));
  assertEquals(deltas.map((delta) => delta.type === "end" && delta.reason), ["failed", "failed", "failed"]);
});

Deno.test("the other choices are queued when the first has begun to answer, and never if the reader leaves", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("ab"), reason: "length" });
  await using llm = open(engine);
  const asked = { choices: 3, request: { logprobs: { top: 0, prompt: true } } };
  const deltas = llm.generate(prompt(asked))[Symbol.asyncIterator](), reading = deltas.next();
  for (let n = 0; n < 5; n++) await turn();
  assertEquals(engine.played.map(({ request }) => request.logprobs?.prompt), [true]);
  engine.step();
  await reading;
  assertEquals(engine.played.map(({ request }) => request.logprobs?.prompt), [true, false, false]);
  await deltas.return!();
  const left = llm.generate(prompt(asked))[Symbol.asyncIterator](), waiting = left.next();
  for (let n = 0; n < 5; n++) await turn();
  await left.return!();
  assertEquals([(await waiting).done, engine.played.length], [true, 4]);
  engine.step();
});
