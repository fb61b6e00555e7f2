import { assert, assertEquals } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { packVocabulary } from "../../src/grammar/vocabulary.ts";
import { goldenFolder } from "../model/goldens.ts";
import { allowedBy, reading, utf8, vocabularyOf } from "../grammar/reading.ts";
import { Masks, Matcher } from "../../src/grammar/masks.ts";
import { Network } from "../../src/grammar/network.ts";
import { answer, ROOMY } from "./answers.ts";
import { loadModel } from "./device_logits.ts";
import { request } from "./history.ts";

Deno.test("a vocabulary that lacks what a grammar needs ends that request with an error, and no other", async () => {
  using device = openCpuDevice();
  const model = await loadModel(device, await goldenFolder("qwen3-tied"));
  const vocabulary = packVocabulary(
    model.config.vocabulary,
    (id) => id < 128 ? Uint8Array.of(id) : undefined,
  );
  const table = compileGrammar({ kind: "choice", texts: ["aé"] });
  const grammar = { key: "1", table, vocabulary };
  const asked = { prompt: Uint32Array.of(1, 2, 3), maxTokens: 6, stopTokens: [] };
  const requests = [request({ id: 0, ...asked, grammar }), request({ id: 1, ...asked })];
  const batch = { ...ROOMY, maxSequences: 2 };
  const [lacking, free] = await answer([device, model], batch, requests);
  assertEquals([lacking!.tokens, lacking!.finish!.reason], [["a".charCodeAt(0)], "refused"]);
  assertEquals(
    lacking!.finish!.message,
    "Cannot sample after 1 tokens: the request forbids every next token",
  );
  const [alone] = await answer([device, model], ROOMY, [request({ id: 0, ...asked })]);
  assertEquals(free!.tokens, alone!.tokens);
});

Deno.test("white space comes to an end, and nothing follows what is whole", () => {
  const network = new Network(compileGrammar({ kind: "json", schema: { type: "object" } }));
  const refused = (text: string) => reading(network, text).wrong;
  assertEquals(refused(`{\n${" ".repeat(40)}"a": 1\n}`), -1);
  assertEquals(refused(`{\n${" ".repeat(41)}`), 42);
  for (const text of ["{  ", "{\n\n", '{"a" ', '{"a":1 ,', "{} ", "{}\n"]) {
    assertEquals(refused(text), utf8(text).length - 1, text);
  }
  assertEquals(refused(" {"), 0);
  const compact = new Network(compileGrammar({ kind: "json", schema: {}, compact: true }));
  assertEquals(reading(compact, '{"a": [1, {}, "b c"]}').whole, true);
  assertEquals([reading(compact, '{"a":1').wrong, reading(compact, "[ ").wrong], [5, 1]);
});

Deno.test("deep nesting comes to an end, and what is open can be closed", () => {
  const network = new Network(compileGrammar({ kind: "json", schema: true }));
  const { wrong } = reading(network, "[".repeat(2000));
  assert(wrong > 200 && wrong < 1000, `${wrong}`);
  assertEquals(reading(network, "[".repeat(wrong) + "]".repeat(wrong)).whole, true);
});

Deno.test("a grammar with too many ways to read a text is given up before it takes all time and memory", () => {
  const ways = Array.from({ length: 3000 }, (_, i) => `[^${String.fromCodePoint(0x4e00 + i)}]* "${i}"`).join(
    " | ",
  );
  const many = compileGrammar({ kind: "grammar", source: `root ::= ${ways}` });
  const words = Array.from({ length: 2000 }, (_, i) => utf8(`${i}${"ab".repeat(i % 7)}`));
  const masks = new Masks(many, vocabularyOf(words));
  assertEquals(allowedBy(masks.maskOf(masks.start), words.length), []);
  const table = compileGrammar({ kind: "grammar", source: 'root ::= ("a" root root | "a" root | "a")' });
  const tokens = ["a", "aa", "aaaa", "a".repeat(16)].map(utf8), vocabulary = vocabularyOf(tokens);
  let bytes = 0;
  const matcher = new Matcher(new Masks(table, vocabulary, (more) => bytes += more));
  const row = new Uint32Array(1);
  for (let i = 0; i < 60; i++) {
    matcher.restrict(row.fill(0xffffffff), []);
    const allowed = allowedBy(row, tokens.length);
    if (allowed.length === 0) break;
    matcher.accept(allowed[0]!);
  }
  assert(bytes < 2 ** 28, `${bytes}`);
});
