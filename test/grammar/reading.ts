/**
 * Texts against compiled grammars, byte by byte and token by token.
 *
 * @module
 */
import { compileGrammar, type GrammarSource } from "../../src/grammar/compile.ts";
import { Masks } from "../../src/grammar/masks.ts";
import { Network, type Place } from "../../src/grammar/network.ts";
import type { Table } from "../../src/grammar/table.ts";
import { packVocabulary, Vocabulary } from "../../src/grammar/vocabulary.ts";
import type { Random } from "../text/random.ts";

/** The bytes of a text. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

/** How a text fares: the first byte that cannot follow (−1 if all can), and whether it may end there. */
export function reading(network: Network, text: string): { readonly wrong: number; readonly whole: boolean } {
  let place: Place | null = network.start;
  for (const [i, byte] of utf8(text).entries()) {
    place = network.step(place, byte);
    if (!place) return { wrong: i, whole: false };
  }
  return { wrong: -1, whole: place.done };
}

/** A grammar as a question. */
export function language(source: GrammarSource): (text: string) => boolean {
  const network = new Network(compileGrammar(source));
  return (text) => reading(network, text).whole;
}

/** A schema as a question. */
export const schemaLanguage = (schema: unknown, compact = false) =>
  language({ kind: "json", schema, compact });

/** All single bytes, and pieces of the kind that tokenizers have: pieces of `texts` and of JSON's marks. */
export function randomVocabulary(random: Random, texts: readonly string[], pieces = 200): Uint8Array[] {
  const tokens = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
  const marks = [
    '{"',
    '": "',
    '", "',
    '"}',
    '"]',
    "[",
    "}]",
    ", ",
    '":',
    "true",
    "null",
    "\n  ",
    "  ",
    "12",
    "é",
  ];
  for (const mark of marks) tokens.push(utf8(mark));
  for (let i = 0; i < pieces && texts.length > 0; i++) {
    const bytes = utf8(random.pick(texts));
    const from = random.below(bytes.length);
    tokens.push(bytes.slice(from, from + 1 + random.below(8)));
  }
  return tokens;
}

/** A vocabulary of some tokens. */
export function vocabularyOf(tokens: readonly Uint8Array[]): Vocabulary {
  return new Vocabulary(packVocabulary(tokens.length, (id) => tokens[id]));
}

/** Tokens that spell a text, cut at random. */
export function randomTokens(random: Random, tokens: readonly Uint8Array[], text: string): number[] {
  const bytes = utf8(text), cut: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const fitting = tokens.flatMap((token, id) =>
      token.length > 0 && token.every((byte, i) => byte === bytes[at + i]) ? [id] : []
    );
    const id = random.pick(fitting);
    cut.push(id);
    at += tokens[id]!.length;
  }
  return cut;
}

/** The tokens that a mask allows. */
export function allowedBy(mask: Uint32Array, size: number): number[] {
  return Array.from({ length: size }, (_, id) => id).filter((id) => mask[id >> 5]! >>> (id & 31) & 1);
}

/**
 * A text that only the masks choose: any allowed token at first, later one that brings an end nearer.
 *
 * @returns Nothing if it did not end within 3,000 tokens.
 */
export function randomText(
  random: Random,
  table: Table,
  vocabulary: Vocabulary,
  tokens: readonly Uint8Array[],
): string | undefined {
  const masks = new Masks(table, vocabulary), bytes: number[] = [];
  let place = masks.start;
  for (let step = 0; step < 3000; step++) {
    const allowed = allowedBy(masks.maskOf(place), vocabulary.size);
    if (place.done && (allowed.length === 0 || random.below(step < 20 ? 4 : 1) === 0)) {
      return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    }
    const closing = allowed.filter((id) =>
      tokens[id]!.length === 1 && '"}]'.includes(String.fromCharCode(tokens[id]![0]!))
    );
    const late = step > 60 + random.below(40);
    const short = allowed.filter((id) => tokens[id]!.length === 1);
    const token = random.pick(
      late && closing.length > 0 ? closing : late && short.length > 0 ? short : allowed,
    );
    bytes.push(...tokens[token]!);
    const next = masks.step(place, token);
    if (!next) throw new Error(`A mask allowed token ${token}, which the grammar refuses`);
    place = next;
  }
  return undefined;
}
