import { assert, assertEquals, assertThrows } from "@std/assert";
import { AddedTokenSplitter } from "../../src/text/added_tokens.ts";
import { eosTokens } from "../../src/text/eos.ts";
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { SUBJECTS } from "./fixture_tokenizers.ts";
import { byteFallbackFiles, byteLevelFiles } from "./tiny_tokenizers.ts";

const tiny = new Tokenizer(byteLevelFiles());
const ids = (...tokens: string[]) => Uint32Array.from(tokens, (token) => tiny.id(token)!);

Deno.test("encode() adds what the tokenizer puts at the ends only where it is asked to", () => {
  assertEquals(tiny.encode("hello world"), ids("<|bos|>", "hello", "Ġworld"));
  assertEquals(tiny.encode("hello world", { addSpecialTokens: false }), ids("hello", "Ġworld"));
  assertEquals(tiny.encode(""), ids("<|bos|>"));
  assertEquals(tiny.encode("", { addSpecialTokens: false }), ids());
});

Deno.test("encode() reads control tokens in a text, and not where they are marked", () => {
  const plain = { addSpecialTokens: false };
  assertEquals(tiny.encode("ab<|im_end|>ab", plain), ids("ab", "<|im_end|>", "ab"));
  const marked = tiny.encode("ab<\uf8ff|im_end|>ab<tool_call><|User|><\uf8ff|User|>", {
    ...plain,
    mark: "\uf8ff",
  });
  assertEquals(tiny.decode(marked), "ab<|im_end|>ab<tool_call><|User|><|User|>");
  const controls = new Set(ids("<|bos|>", "<|im_start|>", "<|im_end|>", "<|User|>"));
  assertEquals([...marked].filter((id) => controls.has(id)), [...ids("<|User|>")]);
  assert(marked.includes(tiny.id("<tool_call>")!)); // no control token
});

Deno.test("encode() normalizes, and reads an unpaired surrogate as U+FFFD", () => {
  assertEquals(tiny.encode("e\u0301"), tiny.encode("é"));
  assertEquals(tiny.decode(tiny.encode("a\ud83dz", { addSpecialTokens: false })), "a\ufffdz");
});

Deno.test("a piece of plain text is no control token even where the vocabulary spells one so", () => {
  const files = byteLevelFiles();
  const json = files.tokenizer as { model: Record<string, unknown> };
  const model = { ...json.model, ignore_merges: true };
  // The whole marked text is one word here, and the model takes words that are in its vocabulary as they are.
  const tokenizer = new Tokenizer({ ...files, tokenizer: { ...json, pre_tokenizer: null, model } });
  const marked = tokenizer.encode("<\uf8ff|bos|>", { addSpecialTokens: false, mark: "\uf8ff" });
  assertEquals(tokenizer.decode(marked), "<|bos|>");
  assert(!marked.includes(tokenizer.id("<|bos|>")!));
});

Deno.test("byte fallback spells what the vocabulary lacks", () => {
  const tokenizer = new Tokenizer(byteFallbackFiles());
  for (const text of ["hello  world", "é日😀", " a", "x"]) {
    assertEquals(tokenizer.decode(tokenizer.encode(text)), text);
  }
});

Deno.test("token() shows a token with its exact bytes", () => {
  assertEquals(tiny.token(tiny.id("Ġworld")!), { text: " world", bytes: new TextEncoder().encode(" world") });
  assertEquals(tiny.token(tiny.id("ðŁĺ")!), { text: "\ufffd", bytes: Uint8Array.of(0xf0, 0x9f, 0x98) });
  assertEquals(tiny.token(tiny.id("<|im_end|>")!).text, "<|im_end|>");
});

Deno.test("added tokens: longest at the leftmost place, whole words, swallowed spaces", () => {
  const base = { special: false, normalized: false, singleWord: false, lstrip: false, rstrip: false };
  const split = (tokens: readonly (readonly [string, Partial<typeof base>?])[], text: string) =>
    new AddedTokenSplitter(tokens.map(([content, more], id) => [content, { ...base, ...more, id, content }]))
      .split(text);
  assertEquals(split([["<a"], ["<ab>"], ["b>"]], "x<ab><a<ab"), ["x", 1, 0, 0, "b"]);
  assertEquals(split([["no", { singleWord: true }]], "no know no_ -no"), [0, " know no_ -", 0]);
  assertEquals(split([["<m>", { lstrip: true }]], "a \n<m> b"), ["a", 0, " b"]);
  assertEquals(split([["<m>", { rstrip: true }]], "a <m> \n<m>b"), ["a ", 0, 0, "b"]);
  assertEquals(split([], "abc"), ["abc"]);
  assertEquals(split([["a"]], ""), []);
});

for (const { name, absent, open } of SUBJECTS) {
  Deno.test({
    name: `no text that fits is refused by the bound on its characters: ${name}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      const bound = tokenizer.characterBound;
      const longest = Array.from({ length: tokenizer.size }, (_, id) => tokenizer.token(id).text)
        .reduce((a, b) => b.length > a.length && !b.includes("\ufffd") ? b : a);
      const texts = [
        "",
        "a",
        "hello world ".repeat(50),
        "e\u0323\u0302".repeat(40),
        "😀".repeat(30),
        longest.repeat(20),
      ];
      for (const text of texts) {
        const count = tokenizer.encode(text, { addSpecialTokens: false }).length;
        assert(!bound.exceeds(text, count), `${JSON.stringify(text.slice(0, 20))} is ${count} tokens`);
      }
      assert(bound.exceeds("a".repeat(10 * bound.perToken + 1), 10));
    },
  });
}

Deno.test("nothing is said of length where a tokenizer may drop text", () => {
  const files = byteLevelFiles();
  const json = files.tokenizer as Record<string, unknown>;
  for (
    const part of [{ normalizer: { type: "StripAccents" } }, { pre_tokenizer: { type: "WhitespaceSplit" } }]
  ) {
    const tokenizer = new Tokenizer({ tokenizer: { ...json, ...part } });
    assertEquals(tokenizer.characterBound.perToken, Infinity);
    assert(!tokenizer.characterBound.exceeds("a".repeat(10_000), 1));
  }
});

Deno.test("eosTokens() joins all files, and reads a number or a list", () => {
  assertEquals(
    eosTokens({ generationConfig: { eos_token_id: [7, 3] }, config: { eos_token_id: 9 }, tokenizer: tiny }),
    [3, 7, 9, tiny.id("<|im_end|>")!],
  );
  assertEquals(eosTokens({ config: { eos_token_id: null, text_config: { eos_token_id: 4 } } }), [4]);
  assertEquals(eosTokens({}), []);
});

Deno.test("damaged files are refused with the part named", () => {
  const json = byteLevelFiles().tokenizer as Record<string, unknown>;
  assertThrows(() => new Tokenizer({ tokenizer: "{" }), SyntaxError);
  assertThrows(() => new Tokenizer({ tokenizer: {} }), TypeError, "tokenizer.json has no model");
  assertThrows(
    () => new Tokenizer({ tokenizer: { ...json, added_tokens: [{ id: -1, content: "x" }] } }),
    TypeError,
    "added_tokens[0] needs an id and a content",
  );
  assertThrows(
    () => new Tokenizer({ tokenizer: { ...json, normalizer: { type: "Fancy" } } }),
    TypeError,
    "Cannot read the tokenizer: ",
  );
});
