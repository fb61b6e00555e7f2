/**
 * Requests with grammars, for tests that run many at once.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { Request } from "../../src/engine/messages.ts";
import { compileGrammar, type GrammarSource } from "../../src/grammar/compile.ts";
import { Masks, Matcher } from "../../src/grammar/masks.ts";
import { packVocabulary, Vocabulary } from "../../src/grammar/vocabulary.ts";
import type { Answer } from "./answers.ts";

const SOURCES: readonly GrammarSource[] = [
  {
    kind: "json",
    schema: { type: "object", properties: { ab: { type: "integer" }, c: {} }, required: ["ab"] },
  },
  { kind: "json", schema: { type: "array", items: { enum: ["one", "two", 3] }, minItems: 3, maxItems: 6 } },
  { kind: "choice", texts: ["yes", "yesterday", "no"] },
  { kind: "regex", pattern: "[a-m]{2,9}(-[0-9]+)*" },
  { kind: "grammar", source: 'root ::= "(" (root | [x-z]{1,3}) ")" root?' },
];

/** The same, a third of those that name no tokens with a grammar, over single bytes, two letters or nothing. */
export function constrained(requests: readonly Request[], vocabulary: number): Request[] {
  const bytes = (id: number) => id < 256 ? Uint8Array.of(id) : Uint8Array.of(97 + id % 26, 97 + id % 7);
  const packed = packVocabulary(vocabulary, (id) => id % 11 === 10 ? undefined : bytes(id));
  const known = SOURCES.map((source, i) => ({
    key: `${i}`,
    table: compileGrammar(source),
    vocabulary: packed,
  }));
  return requests.map((request, id) =>
    id % 3 || request.allowedTokens ? request : { ...request, grammar: known[id % known.length]! }
  );
}

/** @throws {Error} If an answer breaks its grammar, or ended where that did not. */
export function checkGrammars(requests: readonly Request[], answers: readonly Answer[]): void {
  let ended = 0;
  requests.forEach(({ grammar, stopTokens }, id) => {
    if (!grammar) return;
    const matcher = new Matcher(new Masks(grammar.table, new Vocabulary(grammar.vocabulary)));
    const { tokens, finish } = answers[id]!, last = tokens.at(-1)!;
    const stopped = finish!.reason === "stop", named = stopped && stopTokens.includes(last);
    for (const token of named ? tokens.slice(0, -1) : tokens) matcher.accept(token);
    assertEquals(matcher.dead, false, `${SOURCES[Number(grammar.key)]!.kind}: ${tokens}`);
    if (stopped && !named) assert(matcher.over, `${tokens}`);
    if (!stopped) assert(!matcher.over, `${tokens}`);
    if (stopped) ended++;
  });
  assert(ended > 1, "no grammar came to its end");
}
