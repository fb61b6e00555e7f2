/**
 * What each token of a vocabulary adds to the text, as bytes. A tokenizer.json names a chain of decoders that
 * works on a whole list of tokens; here the chain is taken apart into one rule per token and one for the start of
 * the text, so that text can be made token by token.
 *
 * @module
 */
import type { AddedToken } from "./added_tokens.ts";

/** One token's part of the text. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** The same as text, where the bytes are whole characters by themselves. */
  readonly text: string | undefined;
}

/** All that decoding needs to know of a vocabulary. */
export interface Pieces {
  /** By token id; an id that the vocabulary lacks adds nothing. */
  of(id: number): Piece;
  /** The piece of a token that opens a text. */
  first(id: number): Piece;
  /** Removed from the very start of a text: up to `count` of `unit`, a single character. */
  readonly strip: { readonly unit: string; readonly count: number };
}

/** The part of a tokenizer that decoding uses. */
export interface PieceSource {
  /** The `decoder` of tokenizer.json. */
  readonly decoder: unknown;
  readonly added: ReadonlyMap<number, AddedToken>;
  /** A token as the vocabulary spells it. */
  spelling(id: number): string | undefined;
}

const REPLACEMENT = "\ufffd";
const EMPTY: Piece = { bytes: new Uint8Array(), text: "" };
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes bytes; what is not UTF-8 becomes U+FFFD, once for each longest part that could have begun a character. */
export function lossyText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** How the bytes of a token follow from its spelling. */
interface Rules {
  readonly byteLevel: boolean;
  readonly byteFallback: boolean;
  /** Applied one after the other. */
  readonly edits: readonly ((text: string) => string)[];
  /** Instead of `edits`, for the token that opens a text. */
  readonly firstEdits: readonly ((text: string) => string)[];
  readonly strip: Pieces["strip"];
}

/** Reads the decoder. @throws {TypeError} If it is of a kind that cannot be taken apart by token. */
export function readPieces(source: PieceSource): Pieces {
  const rules = readRules(source.decoder);
  const [cache, firstCache]: [Piece[], Map<number, Piece>] = [[], new Map()];
  const make = (id: number, edits: Rules["edits"]): Piece => {
    const spelling = source.spelling(id);
    if (spelling === undefined) return EMPTY;
    const bytes = bytesOf(spelling, source.added.has(id), rules, edits);
    const text = lossyText(bytes);
    return { bytes, text: text.includes(REPLACEMENT) ? undefined : text };
  };
  return {
    of: (id) => cache[id] ??= make(id, rules.edits),
    first: (id) => {
      if (rules.firstEdits === rules.edits) return cache[id] ??= make(id, rules.edits);
      let piece = firstCache.get(id);
      if (!piece) firstCache.set(id, piece = make(id, rules.firstEdits));
      return piece;
    },
    strip: rules.strip,
  };
}

function bytesOf(spelling: string, added: boolean, rules: Rules, edits: Rules["edits"]): Uint8Array {
  if (rules.byteLevel) return (added ? undefined : byteLevel(spelling)) ?? encoder.encode(spelling);
  const text = edits.reduce((text, edit) => edit(text), spelling);
  const byte = rules.byteFallback ? /^<0x([0-9a-fA-F]{2})>$/.exec(text) : null;
  return byte ? Uint8Array.of(parseInt(byte[1]!, 16)) : encoder.encode(text);
}

function readRules(decoder: unknown): Rules {
  const edits: ((text: string) => string)[] = [];
  let firstEdits: typeof edits | undefined;
  let [byteLevel, byteFallback, fused] = [false, false, false];
  let strip = { unit: "", count: 0 };
  const add = (edit: (text: string) => string, first = edit) => {
    if (first !== edit || firstEdits) (firstEdits ??= [...edits]).push(first);
    edits.push(edit);
  };
  for (const step of flatten(decoder)) {
    // A step after this one would see bytes that are no text yet, which no rule per token can do.
    if (byteLevel || strip.count > 0) throw unsupported(step, "it follows a step that must be the last");
    switch (step.type) {
      case "ByteLevel":
        if (edits.length > 0 || byteFallback) throw unsupported(step, "it must be alone");
        byteLevel = true;
        break;
      case "ByteFallback":
        byteFallback = true;
        break;
      case "Fuse":
        fused = true;
        break;
      case "Replace": {
        const from = (step.pattern as { String?: unknown } | undefined)?.String;
        const to = step.content ?? "";
        if (typeof from !== "string" || typeof to !== "string") {
          throw unsupported(step, "its pattern is not a string");
        }
        if (fused && from.length > 1) throw unsupported(step, "it would match across tokens");
        if (byteFallback && !fused) throw unsupported(step, "it follows ByteFallback");
        add((text) => text.replaceAll(from, to));
        break;
      }
      case "Strip": {
        const [unit, start, stop] = [step.content, step.start ?? 0, step.stop ?? 0];
        if (typeof unit !== "string" || unit.length !== 1 || stop !== 0 || !fused) {
          throw unsupported(step, "only one character at the start of the whole text can be stripped");
        }
        strip = { unit, count: Number(start) };
        break;
      }
      case "Metaspace": {
        const mark = typeof step.replacement === "string" ? step.replacement : "\u2581";
        const spaces = (text: string) => text.replaceAll(mark, " ");
        add(spaces, step.prepend_scheme === "never" ? spaces : (text) => text.replaceAll(mark, ""));
        break;
      }
      default:
        throw unsupported(step, "this kind of decoder is not known");
    }
  }
  return { byteLevel, byteFallback, edits, firstEdits: firstEdits ?? edits, strip };
}

type Step = Readonly<Record<string, unknown>>;

/** The steps of a chain of chains, in order. */
function flatten(decoder: unknown): Step[] {
  if (typeof decoder !== "object" || decoder === null) {
    throw new TypeError("Cannot read the tokenizer: it has no decoder");
  }
  const step = decoder as Step;
  return step.type === "Sequence" && Array.isArray(step.decoders) ? step.decoders.flatMap(flatten) : [step];
}

function unsupported(step: Step, why: string): TypeError {
  return new TypeError(`Cannot read the tokenizer: decoder "${step.type}" is not supported here: ${why}`);
}

/** The byte that each character of a byte-level spelling stands for, by code point. */
const BYTE_OF: ReadonlyMap<number, number> = (() => {
  const map = new Map<number, number>();
  let spare = 0x100;
  for (let byte = 0; byte < 256; byte++) {
    const printable = byte >= 0x21 && byte <= 0x7e || byte >= 0xa1 && byte <= 0xff && byte !== 0xad;
    map.set(printable ? byte : spare++, byte);
  }
  return map;
})();

/** The 256 characters that byte-level spellings are made of, in the order of their bytes. */
export const BYTE_CHARACTERS: readonly string[] = [...BYTE_OF.keys()].map((code) =>
  String.fromCodePoint(code)
);

function byteLevel(spelling: string): Uint8Array | undefined {
  const bytes = new Uint8Array(spelling.length); // every such character is one UTF-16 unit
  for (let i = 0; i < spelling.length; i++) {
    const byte = BYTE_OF.get(spelling.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
