/** Grammars on the way from a prompt to the engine. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import type { GrammarSource } from "../../src/grammar/compile.ts";
import { type Delta, PromptError } from "../../src/llm.ts";
import { GrammarCompiler } from "../../src/text/grammar_compiler.ts";
import { fakeEngine } from "../engine/fake_engine.ts";
import { language } from "../grammar/reading.ts";
import { encoded, ids, open, prompt, tiny } from "./llm_setup.ts";

const YES: GrammarSource = { kind: "choice", texts: ["yes", "no"] };
const grammar = { source: YES, field: "response_format" };
const input = { messages: [{ role: "user", content: "x" }] } as const;

/** A model that would say `text`. */
const saying = (text: string) => {
  const tokens = [...encoded(text), ...ids("<|im_end|>")];
  return {
    vocabulary: tiny.size,
    model: (history: Int32Array, length: number) => tokens[history.length - length] ?? 0,
  };
};

async function texts(deltas: AsyncIterable<Delta>) {
  const found = { text: "", reasoning: "", reason: "", tokens: 0 };
  for await (const delta of deltas) {
    if (delta.type === "end") [found.reason, found.tokens] = [delta.reason, delta.usage.completionTokens];
    else if (delta.type !== "tool") found[delta.type] += delta.text;
  }
  return found;
}

Deno.test("a grammar holds for what follows reasoning, and for the first token where there is none", async () => {
  const answers = { reasoning: true, calls: undefined };
  const said = async (text: string, template = "{{ messages[0].content }}") => {
    await using llm = open(await fakeEngine(saying(text)), { answers, template: { template } });
    return await texts(llm.generate(prompt({ input, grammar })));
  };
  const thought = await said("<think>a < b</think>\n\nyes, of course");
  assertEquals([thought.reasoning, thought.text, thought.reason], ["a < b", "yes", "stop"]);
  const at_once = await said("no, of course");
  assertEquals([at_once.reasoning, at_once.text, at_once.reason], ["", "no", "stop"]);
  const begun = await said("yes</think>no", "{{ messages[0].content }}<think>");
  assertEquals([begun.reasoning, begun.text, begun.reason], ["yes", "no", "stop"]);
  // What the model would rather say is not said.
  const forced = await said("<think>a</think>maybe");
  assertEquals(forced.reasoning, "a");
  assert(["yes", "no"].includes(forced.text), forced.text);
});

Deno.test("an end token is drawn only where the grammar may end, and ends it", async () => {
  const source: GrammarSource = { kind: "regex", pattern: "a{2,4}" };
  const said = async (text: string, more = {}) => {
    await using llm = open(await fakeEngine(saying(text)));
    return await texts(llm.generate(prompt({ input, grammar: { source, field: "x" }, ...more })));
  };
  const counts = async (text: string, more = {}) => {
    const { text: written, reason, tokens } = await said(text, more);
    return [written, reason, tokens];
  };
  assertEquals(await counts("aaa"), ["aaa", "stop", 4]); // with the end token
  assertEquals(await counts("aaaaaaa"), ["aaaa", "stop", 4]); // nothing else can follow
  assertEquals((await said("a")).text.slice(0, 2), "aa"); // too early to end
  assertEquals(await counts("aaa", { maxTokens: 1 }), ["a", "length", 1]);
  assertEquals(await counts("aaaa", { ignoreEos: true, stopTokens: ids("a") }), ["", "stop", 1]);
});

Deno.test("a grammar is compiled once, whoever asks for it; a faulty one is refused each time", async () => {
  let packed = 0;
  using grammars = new GrammarCompiler(() => {
    packed++;
    return Promise.resolve(new Int32Array(new SharedArrayBuffer(4)));
  });
  const [a, b] = await Promise.all([grammars.compile(YES, "f"), grammars.compile({ ...YES }, "f")]);
  assertEquals([a.key === b.key, a.table === b.table, packed], [true, true, 1]);
  const other = await grammars.compile({ kind: "choice", texts: ["no"] }, "f");
  assert(other.key !== a.key);
  assertEquals((await grammars.compile(YES, "g")).key, a.key);
  for (let i = 0; i < 2; i++) {
    const error = await assertRejects(
      () => grammars.compile({ kind: "regex", pattern: "(" }, "f"),
      PromptError,
      "Cannot use `f`: the pattern",
    );
    assertEquals(error.param, "f");
  }
});

Deno.test("a grammar that takes too long to compile is given up, and the next one is compiled", async () => {
  using grammars = new GrammarCompiler(() => Promise.resolve(new Int32Array(new SharedArrayBuffer(4))), {
    limit: 1,
  });
  const slow: GrammarSource = { kind: "regex", pattern: "(a|b)*a(a|b){14}(c|d)*c(c|d){14}" };
  await assertRejects(() => grammars.compile(slow, "f"), PromptError, "took more than 1 ms");
  using patient = new GrammarCompiler(() => Promise.resolve(new Int32Array(new SharedArrayBuffer(4))));
  await patient.compile(YES, "f");
  assert(language(YES)("yes"));
});

Deno.test("many different grammars are not all kept", async () => {
  using grammars = new GrammarCompiler(() => Promise.resolve(new Int32Array(new SharedArrayBuffer(4))), {
    kept: 10_000,
  });
  const big = (i: number): GrammarSource => ({ kind: "choice", texts: [`${i}`, "x".repeat(30)] });
  const keys = new Set<string>();
  for (let i = 0; i < 40; i++) keys.add((await grammars.compile(big(i), "f")).key);
  const again = await grammars.compile(big(39), "f"), first = await grammars.compile(big(0), "f");
  assertEquals([keys.size, keys.has(again.key), keys.has(first.key)], [40, true, false]);
});
