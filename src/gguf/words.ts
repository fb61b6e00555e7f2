/**
 * How text is cut into words before byte-level BPE, by the names that llama.cpp gives it in
 * `tokenizer.ggml.pre`. A wrong cut gives wrong tokens without any error, so unknown names are refused.
 *
 * @module
 */

type Json = Readonly<Record<string, unknown>>;

/** A way to cut, in the words of tokenizer.json. */
export interface Words {
  readonly preTokenizer: Json;
  /** Characters that can be written in several ways are brought to one before. */
  readonly normalizer?: Json;
  /** A word that is a token as a whole is not merged from its letters. */
  readonly ignoreMerges?: boolean;
  /** BOS stands before a text, unless the metadata says otherwise. */
  readonly bos?: boolean;
}

const bytes = (regex: boolean): Json => ({
  type: "ByteLevel",
  add_prefix_space: false,
  trim_offsets: true,
  use_regex: regex,
});
const sequence = (...pretokenizers: readonly Json[]): Json => ({ type: "Sequence", pretokenizers });
const split = (Regex: string): Json => ({
  type: "Split",
  pattern: { Regex },
  behavior: "Isolated",
  invert: false,
});

/** GPT-2's words. */
const GPT2: Words = { preTokenizer: bytes(true) };
/** The same, with each digit a word of its own. */
const DIGITS: Words = { preTokenizer: sequence(split("\\p{N}"), bytes(true)) };

/** Words that begin with at most one sign, and numbers of up to `digits` digits. */
const modern = (digits: string): Json =>
  sequence(
    split(
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|" + digits +
        "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
    ),
    bytes(false),
  );
const LLAMA3: Words = { preTokenizer: modern("\\p{N}{1,3}"), ignoreMerges: true, bos: true };
/** GPT-NeoX's. */
const NEOX: Words = { preTokenizer: bytes(true), normalizer: { type: "NFC" } };
const QWEN2: Words = { preTokenizer: modern("\\p{N}"), normalizer: { type: "NFC" } };

const BY_NAME: Readonly<Record<string, Words>> = {
  "gpt-2": GPT2,
  "smollm": DIGITS,
  "starcoder": DIGITS,
  "refact": DIGITS,
  "command-r": DIGITS,
  "llama-bpe": LLAMA3,
  "llama3": LLAMA3,
  "llama-v3": LLAMA3,
  "olmo": NEOX,
  "mpt": NEOX,
  "qwen2": QWEN2,
  "deepseek-r1-qwen": QWEN2,
};

/** The names that are known. */
export const WORDS_NAMES = Object.keys(BY_NAME);

/** The way to cut of this name, nothing if it is not known. */
export function wordsOf(name: string): Words | undefined {
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
}
