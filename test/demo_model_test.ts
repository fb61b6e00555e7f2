/**
 * The embedded model as a user meets it: the repository's own folder, the real engine, the CPU device, greedy. It may be
 * trained anew, so answers are held to words, not to sentences.
 */
import { assert, assertEquals, assertMatch } from "@std/assert";
import type { Llm, Prompt } from "../src/llm.ts";
import { openModel } from "../src/open.ts";

const FOLDER = new URL("../assets/model/", import.meta.url);
const json = async (name: string) => JSON.parse(await Deno.readTextFile(new URL(name, FOLDER)));

async function answer(llm: Llm, input: Prompt["input"], maxTokens?: number) {
  let [text, reason] = ["", "none"];
  const prompt = { input, choices: 1, stop: [], sampling: { temperature: 0 }, request: {} };
  for await (const delta of llm.generate(maxTokens ? { ...prompt, maxTokens } : prompt)) {
    if (delta.type === "text") text += delta.text;
    if (delta.type === "end") reason = delta.reason;
  }
  return { text, reason };
}

/** What the README promises of it: a question, what the answer holds and what it must not. */
const QUESTIONS: readonly (readonly [question: string, holds: readonly RegExp[], never?: RegExp])[] = [
  ["Who are you?", [/demo model/i, /Tessera/]],
  ["How do I load a real model?", [/--model/]],
  ["What is 17 + 25?", [/\b42\b/]],
  ["What is the opposite of hot?", [/\bcold\b/i]],
  ["What is the capital of France?", [], /Paris/i],
];

Deno.test("the embedded model says what it is, answers what it was taught, and claims nothing else", async (t) => {
  await using llm = await openModel(
    { servedNames: [], device: "cpu", gpuMemoryUtilization: 0.9 },
    () => {},
    () => {},
  );
  assert(llm.info.chat);
  assertMatch(llm.info.notice ?? "", /demo model/);
  for (const [question, holds, never] of QUESTIONS) {
    await t.step(question, async () => {
      const { text, reason } = await answer(llm, { messages: [{ role: "user", content: question }] });
      assertEquals(reason, "stop", text);
      assert(text.trim().length > 0, "it said nothing");
      for (const word of holds) assertMatch(text, word);
      if (never) assert(!never.test(text), text);
    });
  }
  await t.step("Once upon a time", async () => {
    const { text } = await answer(llm, { text: "Once upon a time" }, 200);
    const words = text.trim().split(/\s+/);
    assert(words.length >= 40, `${words.length} words: ${text}`);
    assert(new Set(words.map((word) => word.toLowerCase())).size >= 20, `it repeats itself: ${text}`);
  });
});

Deno.test("the embedded model is small, bf16, tied, and has a row for every token", async () => {
  const bytes = await Deno.readFile(new URL("model.safetensors", FOLDER));
  assert(bytes.length < 16_000_000, `${bytes.length} bytes`);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const { __metadata__: _, ...tensors } = header as Record<string, { dtype: string; shape: number[] }>;
  const names = Object.keys(tensors);
  assert(names.length > 10);
  assertEquals(names.filter((name) => tensors[name]!.dtype !== "BF16"), []);
  assertEquals(names.filter((name) => name.startsWith("lm_head")), []);

  const [config, tokenizer] = [await json("config.json"), await json("tokenizer.json")];
  assertEquals([config.architectures, config.tie_word_embeddings], [["Qwen3ForCausalLM"], true]);
  const ids = new Set<number>(Object.values(tokenizer.model.vocab));
  for (const { id } of tokenizer.added_tokens) ids.add(id);
  assertEquals([...ids].sort((a, b) => a - b), Array.from({ length: config.vocab_size }, (_, id) => id));
  assertEquals(tensors["model.embed_tokens.weight"]!.shape, [config.vocab_size, config.hidden_size]);
});
