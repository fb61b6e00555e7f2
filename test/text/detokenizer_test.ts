import { Tokenizer as Library } from "@huggingface/tokenizers";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { detokenize } from "../../src/text/detokenizer.ts";
import { readPieces } from "../../src/text/pieces.ts";
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { SUBJECTS } from "./fixture_tokenizers.ts";
import { Random } from "./random.ts";
import { byteFallbackFiles, byteLevelFiles } from "./tiny_tokenizers.ts";

/** The library's decoder: it works on whole lists and shares no line with ours. */
function reference(tokenizer: Tokenizer): (ids: number[], skip: boolean) => string {
  const { tokenizer: json, config = {} } = tokenizer.files;
  const library = new Library(
    json instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(json)) : json,
    config,
  );
  const specials = Array.from({ length: tokenizer.size }, (_, id) => id).filter((id) =>
    tokenizer.isSpecial(id)
  );
  return (ids, skip) => {
    // Skipped here by id: the library skips by spelling, and more than the special ones.
    const kept = skip ? ids.filter((id) => !specials.includes(id)) : ids;
    return kept.length === 0 ? "" : library.decode(kept, { clean_up_tokenization_spaces: false });
  };
}

/** Ids that make broken and whole characters likely: most of them are single bytes. */
function byteIds(tokenizer: Tokenizer): number[] {
  const ids = Array.from({ length: tokenizer.size }, (_, id) => id);
  const bytes = ids.filter((id) => tokenizer.token(id).bytes.length === 1);
  return bytes.filter((id) => tokenizer.token(id).bytes[0]! >= 0x80);
}

for (const { name, absent, open } of SUBJECTS) {
  Deno.test({
    name: `text made token by token is the text of the whole: ${name}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      const [whole, bytes, random] = [reference(tokenizer), byteIds(tokenizer), new Random(11)];
      let [broken, held] = [0, 0];
      for (let round = 0; round < 400; round++) {
        const ids = random.list(
          1 + random.below(24),
          () => random.below(3) > 0 && round % 2 === 0 ? random.pick(bytes) : random.below(tokenizer.size),
        );
        for (const skipSpecialTokens of [false, true]) {
          const detokenizer = tokenizer.detokenizer({ skipSpecialTokens });
          const pieces = ids.map((id) => detokenizer.push(id));
          const text = pieces.join("") + detokenizer.finish();
          assertEquals(text, whole(ids, skipSpecialTokens));
          assertEquals(text, tokenizer.decode(ids, { skipSpecialTokens }));
          broken += text.includes("\ufffd") ? 1 : 0;
          held += pieces.includes("") ? 1 : 0;
        }
      }
      assert(broken > 100 && held > 100, `the data is too tame: ${broken} broken, ${held} held back`);
    },
  });

  Deno.test({
    name: `every character comes at its last byte: ${name}`,
    ignore: absent,
    fn: () => {
      const tokenizer = open();
      const detokenizer = tokenizer.detokenizer({ atStart: false });
      const high = byteIds(tokenizer);
      const ids = [..."é日😀\u0378"].flatMap((character) => {
        const bytes = [...new TextEncoder().encode(character)];
        return bytes.map((byte) => high.find((id) => tokenizer.token(id).bytes[0] === byte)!);
      });
      const pieces = ids.map((id) => detokenizer.push(id));
      assertEquals(pieces, ["", "é", "", "", "日", "", "", "", "😀", "", "\u0378"]);
      assertEquals(detokenizer.finish(), "");
    },
  });
}

Deno.test("bytes that cannot become a character are given out at once", () => {
  const tokenizer = new Tokenizer(byteLevelFiles());
  const by = new Map(byteIds(tokenizer).map((id) => [tokenizer.token(id).bytes[0]!, id]));
  const push = (...bytes: number[]) => {
    const detokenizer = tokenizer.detokenizer();
    return bytes.map((byte) => detokenizer.push(by.get(byte)!)).concat(detokenizer.finish());
  };
  assertEquals(push(0x80), ["\ufffd", ""]);
  assertEquals(push(0xc1), ["\ufffd", ""]);
  assertEquals(push(0xe0, 0x80), ["", "\ufffd\ufffd", ""]);
  assertEquals(push(0xed, 0xa0, 0x80), ["", "\ufffd\ufffd", "\ufffd", ""]); // a surrogate
  assertEquals(push(0xf0, 0x9f, 0xe6), ["", "", "\ufffd", "\ufffd"]);
  assertEquals(push(0xf4, 0x90), ["", "\ufffd\ufffd", ""]); // beyond U+10FFFF
  assertEquals(push(0xef, 0xbb, 0xbf), ["", "", "\ufeff", ""]); // not taken for a byte order mark
});

Deno.test("a text keeps its first space where it goes on after other text", () => {
  const tokenizer = new Tokenizer(byteFallbackFiles());
  const ids = [...tokenizer.encode("a a")];
  assertEquals(tokenizer.decode(ids), "a a");
  assertEquals(tokenizer.decode(ids, { atStart: false }), " a a");
  const space = tokenizer.id("▁▁")!;
  assertEquals(tokenizer.decode([space, space]), "   ");
});

Deno.test("Metaspace drops every mark of the first token, and keeps all where nothing was prepended", () => {
  const pieces = (prepend_scheme: string) =>
    readPieces({
      decoder: { type: "Metaspace", replacement: "▁", prepend_scheme },
      added: new Map(),
      spelling: (id) => ["▁▁a", "▁b"][id],
    });
  // Values from Hugging Face's tokenizers 0.23.3.
  assertEquals(detokenize(pieces("always"), [0, 1]), "a b");
  assertEquals(detokenize(pieces("never"), [0, 1]), "  a b");
});

Deno.test("an id outside the vocabulary adds nothing", () => {
  const tokenizer = new Tokenizer(byteLevelFiles());
  assertEquals(tokenizer.decode([tokenizer.size + 5, tokenizer.id("a")!]), "a");
  assertEquals(tokenizer.token(tokenizer.size), { text: "", bytes: new Uint8Array() });
});

Deno.test("a decoder that cannot be taken apart by token is refused", () => {
  const read = (decoder: unknown) => () => readPieces({ decoder, added: new Map(), spelling: () => "" });
  assertThrows(read(null), TypeError, "it has no decoder");
  assertThrows(read({ type: "WordPiece" }), TypeError, 'decoder "WordPiece" is not supported here');
  assertThrows(
    read({ type: "Sequence", decoders: [{ type: "Fuse" }, { type: "Strip", content: " ", stop: 1 }] }),
    TypeError,
    "only one character at the start",
  );
  assertThrows(
    read({ type: "Sequence", decoders: [{ type: "Replace", pattern: { Regex: "a" }, content: "" }] }),
    TypeError,
    "its pattern is not a string",
  );
});
