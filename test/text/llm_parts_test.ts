import { assert, assertEquals } from "@std/assert";
import { all, encoded, ids, joined, open, prompt } from "./llm_setup.ts";
import { ScriptedEngine } from "./scripted_engine.ts";

Deno.test("an answer to a conversation with tools is told apart, whatever the tokens", async () => {
  const written =
    '<think>\nab\n</think>\n\nhello\n<tool_call>\n{"name": "f", "arguments": {"a": 1}}\n</tool_call>';
  const answers = { reasoning: true, calls: "hermes" } as const;
  const input = {
    messages: [{ role: "user", content: "x" }],
    tools: [{ name: "f", parameters: {} }],
  } as const;
  for (const lag of [0, 2]) {
    const tokens = encoded(written);
    const engine = new ScriptedEngine({ tokens, reason: "stop" }, { lag });
    await using llm = open(engine, { answers });
    assertEquals(llm.info.tools, true);
    const known = lag > 0 ? { encoded: await llm.encode(input) } : {};
    const deltas = await all(llm.generate(prompt({ input, ...known })), engine);
    const texts = (type: string) =>
      deltas.flatMap((d) => d.type === type && "text" in d ? [d.text] : []).join("");
    assertEquals([texts("reasoning"), texts("text")], ["ab", "hello"]);
    assertEquals(deltas.filter((d) => d.type === "tool"), [
      { type: "tool", choice: 0, call: 0, name: "f", arguments: '{"a": 1}' },
    ]);
    assertEquals(deltas.flatMap((d) => "tokens" in d ? d.tokens : []), tokens);
    const end = deltas.at(-1)!;
    assert(end.type === "end" && end.reason === "tool_calls" && end.usage.reason === "stop");
    assert(end.reasoningTokens > 0 && end.reasoningTokens < tokens.length);
  }
});

Deno.test("reasoning that the prompt has opened is reasoning from the first token on", async () => {
  const template = {
    template: "{{ messages[0].content }}{% if add_generation_prompt %}<think>\n{% endif %}",
  };
  const engine = new ScriptedEngine({ tokens: encoded("ab</think>hello"), reason: "stop" });
  await using llm = open(engine, { template, answers: { reasoning: true, calls: undefined } });
  const input = { messages: [{ role: "user", content: "x" }] } as const;
  const deltas = await all(llm.generate(prompt({ input })), engine);
  assertEquals(deltas.flatMap((d) => "text" in d && d.text !== "" ? [[d.type, d.text]] : []), [
    ["reasoning", "ab"],
    ["text", "hello"],
  ]);
  // A text that is no conversation holds no parts.
  const plain = new ScriptedEngine({ tokens: encoded("<think>ab</think>"), reason: "stop" });
  await using other = open(plain, { answers: { reasoning: true, calls: "hermes" } });
  assertEquals(joined(await all(other.generate(prompt()), plain)).text, "<think>ab</think>");
});

Deno.test("marks that are control tokens are seen where tools may be called", async () => {
  const [open_, name] = [ids("<|im_start|>"), encoded("hello")];
  const engine = new ScriptedEngine({ tokens: [...open_, ...name], reason: "stop" });
  await using llm = open(engine, { answers: { reasoning: false, calls: "mistral" } });
  const input = {
    messages: [{ role: "user", content: "x" }],
    tools: [{ name: "f", parameters: {} }],
  } as const;
  assertEquals(joined(await all(llm.generate(prompt({ input })), engine)).text, "<|im_start|>hello");
  const without = { ...input, tools: [] };
  assertEquals(joined(await all(llm.generate(prompt({ input: without })), engine)).text, "hello");
});
