import { assertEquals, assertThrows } from "@std/assert";
import { Tokenizer as Library } from "@huggingface/tokenizers";
import { faithful } from "../../src/text/pre_tokenizer.ts";
import golden from "./goldens/pre_tokenizers.json" with { type: "json" };

type Cut = (text: string) => string[];

/** The library's pre-tokenizer, for a model that has no words. */
function cutter(step: unknown): Cut {
  const json = {
    ...{ version: "1.0", added_tokens: [], normalizer: null, post_processor: null, decoder: null },
    pre_tokenizer: step,
    model: { type: "BPE", vocab: { u: 0 }, merges: [], unk_token: "u" },
  };
  return new Library(json, {}).pre_tokenizer as unknown as Cut;
}

Deno.test("pre-tokenizers cut texts as the original does: digits of all scripts, and all that may happen to a match", () => {
  let amended = 0;
  for (const [step, rows] of golden as [Record<string, unknown>, [string, string[]][]][]) {
    const [cut, plain] = [cutter(faithful(step)), cutter(step)];
    for (const [text, words] of rows) {
      assertEquals(cut(text), words, `${JSON.stringify(step)} on ${JSON.stringify(text)}`);
      if (`${plain(text)}` !== `${words}`) amended++;
    }
  }
  assertEquals(amended > 40, true, `only ${amended} texts need it`);
});

Deno.test("a pre-tokenizer that would be read wrongly is refused", () => {
  const pattern = { String: " " };
  for (
    const [step, words] of [
      [{ type: "Split", pattern, behavior: "MergedWithNext", invert: true }, '"MergedWithNext" inverted'],
      [{ type: "Split", pattern, behavior: "Other" }, '"Other"'],
      [{ type: "Split", pattern: {}, behavior: "Isolated" }, "has no pattern"],
    ] as const
  ) {
    assertThrows(() => faithful({ type: "Sequence", pretokenizers: [step] }), TypeError, words);
  }
});
