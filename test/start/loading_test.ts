/** What the flags of loading do to a model that is really opened. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { Sampling } from "../../src/engine/messages.ts";
import type { Llm } from "../../src/llm.ts";
import type { ModelOptions } from "../../src/options.ts";
import { openModel } from "../../src/open.ts";
import { goldenPath } from "../model/goldens.ts";

const BASE = { servedNames: [], device: "cpu", gpuMemoryUtilization: 0.9, maxSequences: 4 } as const;
const open = (options: Partial<ModelOptions>) =>
  openModel({ ...BASE, model: goldenPath("qwen3-tied"), maxBatchedTokens: 64, ...options });

async function answer(llm: Llm, maxTokens?: number, sampling: Partial<Sampling> = {}): Promise<number[]> {
  const tokens: number[] = [];
  const deltas = llm.generate({
    input: { tokens: Uint32Array.of(5, 6, 7) },
    choices: 1,
    stop: [],
    ignoreEos: true,
    sampling,
    ...(maxTokens !== undefined && { maxTokens }),
    request: {},
  });
  for await (const delta of deltas) if (delta.type === "text") tokens.push(...delta.tokens);
  return tokens;
}

Deno.test("an override reaches the sampler, and caps every answer", async () => {
  const greedy = { temperature: 0, max_new_tokens: 6 };
  await using llm = await open({ overrideGeneration: greedy, seed: 1n });
  const [first, second] = [await answer(llm), await answer(llm)];
  assertEquals(first.length, 6);
  assertEquals(second, first, "greedy answers are alike");
  assertEquals((await answer(llm, 4)).length, 4);
  assertEquals((await answer(llm, 40)).length, 6);
  // What the request says comes before it.
  const hot = await Promise.all([1n, 2n, 3n].map((seed) => answer(llm, 6, { temperature: 2, seed })));
  assertEquals(new Set([first, ...hot].map(String)).size, 4);
});

Deno.test("a seed starts the seeds of requests that bring none", async () => {
  const answers: number[][][] = [];
  for (const seed of [7n, 7n, 8n]) {
    await using llm = await open({ seed });
    answers.push([await answer(llm, 12), await answer(llm, 12)]);
  }
  assertEquals(answers[0], answers[1]);
  assert(`${answers[0]}` !== `${answers[2]}`, "another seed gives other answers");
  assert(`${answers[0]![0]}` !== `${answers[0]![1]}`, "one request has not another's seed");
});

Deno.test("a chat template of the user takes the place of the model's, with variables of the user", async () => {
  const chatTemplate = "{% for m in messages %}[{{ m.content }}]{% endfor %}{{ mood }}";
  await using llm = await open({ chatTemplate, templateVariables: { mood: "!" } });
  const messages = [{ role: "user", content: "hi" }] as const;
  assertEquals(llm.decode(await llm.encode({ messages })), "[hi]!");
  assertEquals(llm.decode(await llm.encode({ messages, variables: { mood: "?" } })), "[hi]?");
  await assertRejects(() => open({ chatTemplate: "{% if %}" }), Error, "cannot be read");
});

Deno.test("a model length that the memory cuts is told, one that was asked for is kept or refused", async () => {
  const bytes = 40 * 4096; // of a few blocks
  for (const maxModelLength of ["auto", undefined] as const) {
    await using llm = await open({ ...(maxModelLength && { maxModelLength }), kvCacheBytes: bytes });
    const { blocks, blockSize } = llm.engine.limits;
    assertEquals(llm.info.maxModelLength, (blocks - 1) * blockSize);
    assertStringIncludes(
      llm.info.notice!,
      `A request may have ${llm.info.maxModelLength} of the model's 1024 tokens`,
    );
  }
  const error = await assertRejects(() => open({ maxModelLength: 512, kvCacheBytes: bytes }), Error);
  assertStringIncludes(error.message, "raise --kv-cache-memory-bytes");
  await using llm = await open({ maxModelLength: 32 });
  assertEquals([llm.info.maxModelLength, llm.info.notice], [32, undefined]);
});
