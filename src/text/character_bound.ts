/**
 * How long a text can be, at most, that becomes a given number of tokens: the cheap check that comes before
 * encoding. It is a bound and no estimate: no text that would fit is refused by it.
 *
 * @module
 */
import type { AddedToken } from "./added_tokens.ts";
import { BYTE_CHARACTERS } from "./pieces.ts";

/** A bound on the characters (UTF-16 units) of a prompt. */
export interface CharacterBound {
  /** Characters of one token at most; infinite where nothing can be said. */
  readonly perToken: number;
  /** Whether a text surely needs more than `tokens` tokens. */
  exceeds(text: string, tokens: number): boolean;
}

/** What the bound is worked out from. */
export interface BoundSource {
  readonly added: readonly AddedToken[];
  has(token: string): boolean;
  /** All tokens as the vocabulary spells them. */
  spellings(): Iterable<string>;
}

/**
 * At most 4 code points compose to one, and a compatibility mapping may halve the UTF-16 units of each before that.
 */
const MOST_COMPOSED = 8;

type Json = Readonly<Record<string, unknown>>;

/** Reads the bound off tokenizer.json. */
export function readCharacterBound(json: Json, source: BoundSource): CharacterBound {
  const bounded = keepsLength(json.normalizer) && keepsAll(json.pre_tokenizer) &&
    coversAll(json.model as Json, source) &&
    !source.added.some((token) => token.lstrip || token.rstrip);
  let perToken: number | undefined = bounded ? undefined : Infinity;
  const bound = () => {
    // A spelling is made of the characters of normalized text, or has one for each of their bytes.
    if (perToken === undefined) {
      perToken = 1;
      for (const spelling of source.spellings()) perToken = Math.max(perToken, spelling.length);
    }
    return perToken;
  };
  return {
    get perToken() {
      return bound();
    },
    exceeds: (text, tokens) => {
      if (text.length <= tokens) return false;
      const most = tokens * bound();
      // Composing makes a text shorter, of ASCII never, of anything else by no more than that.
      return text.length > most && (text.length > MOST_COMPOSED * most || isAscii(text));
    },
  };
}

/** Normalizers that drop nothing, and give on the parts of a text together what they give on the whole. */
function keepsLength(step: unknown): boolean {
  if (step === null || step === undefined) return true;
  const { type, normalizers, pattern, content } = step as Json;
  switch (type) {
    case "Sequence":
      return Array.isArray(normalizers) && normalizers.every(keepsLength);
    case "NFC":
    case "NFD":
    case "NFKC":
    case "NFKD":
    case "Prepend":
    case "Lowercase":
      return true;
    case "Replace": {
      const from = (pattern as Json | undefined)?.String;
      return typeof from === "string" && typeof content === "string" && from.length <= content.length;
    }
    default:
      return false;
  }
}

/** Pre-tokenizers that cut, but drop nothing. */
function keepsAll(step: unknown): boolean {
  if (step === null || step === undefined) return true;
  const { type, pretokenizers, behavior } = step as Json;
  switch (type) {
    case "Sequence":
      return Array.isArray(pretokenizers) && pretokenizers.every(keepsAll);
    case "Split":
    case "Punctuation":
      return behavior !== "Removed";
    case "ByteLevel":
    case "Digits":
    case "Metaspace":
    case "FixedLength":
      return true;
    default:
      return false;
  }
}

/** Whether the model has a token for every byte, so that no stretch of text, however long, is one unknown token. */
function coversAll(model: Json, source: BoundSource): boolean {
  if (model.type !== "BPE") return false;
  if (!model.byte_fallback) return BYTE_CHARACTERS.every(source.has);
  return Array.from({ length: 256 }, (_, b) => `<0x${b.toString(16).toUpperCase().padStart(2, "0")}>`)
    .every(source.has);
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
