/**
 * The tokenizer and the chat template in a GGUF file's metadata, as the tokenizer.json and tokenizer_config.json
 * that Hugging Face would publish.
 *
 * @module
 */
import { GgufError } from "./cursor.ts";
import { flag, type Metadata, numbers, text, texts, whole } from "./metadata.ts";
import { type Words, WORDS_NAMES, wordsOf } from "./words.ts";

type Json = Readonly<Record<string, unknown>>;

/** Kinds of tokens in `tokenizer.ggml.token_type` that are found in text before it is cut into words. */
const CONTROL = 3, USER_DEFINED = 4;

/**
 * tokenizer.json of byte-level BPE, parsed.
 *
 * @throws {GgufError} If the tokenizer is of another kind, or its lists do not fit each other.
 */
export function ggufTokenizer(metadata: Metadata): Json {
  const words = readWords(metadata);
  const tokens = texts(metadata, "tokenizer.ggml.tokens");
  const kinds = metadata.has("tokenizer.ggml.token_type")
    ? numbers(metadata, "tokenizer.ggml.token_type")
    : tokens.map(() => 1);
  if (kinds.length !== tokens.length) {
    throw fault(
      metadata,
      "tokenizer.ggml.token_type",
      `has ${kinds.length} kinds for ${tokens.length} tokens`,
    );
  }
  const vocab = new Map(tokens.map((token, id) => [token, id]));
  if (vocab.size !== tokens.length) {
    const twice = tokens.find((token, id) => vocab.get(token) !== id);
    throw fault(metadata, "tokenizer.ggml.tokens", `has ${JSON.stringify(twice)} twice`);
  }
  const bos = flag(metadata, "tokenizer.ggml.add_bos_token") ?? words.bos ?? false;
  const eos = flag(metadata, "tokenizer.ggml.add_eos_token") ?? false;
  return {
    version: "1.0",
    added_tokens: tokens.map((content, id) => ({ id, content, special: kinds[id] === CONTROL }))
      .filter(({ id, content }) => content !== "" && (kinds[id] === CONTROL || kinds[id] === USER_DEFINED))
      .map((token) => ({ ...token, single_word: false, lstrip: false, rstrip: false, normalized: false })),
    normalizer: words.normalizer ?? null,
    pre_tokenizer: words.preTokenizer,
    post_processor: ends(bos && named(metadata, tokens, "bos"), eos && named(metadata, tokens, "eos")),
    decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: words.ignoreMerges ?? false,
      vocab: Object.fromEntries(vocab),
      merges: readMerges(metadata, vocab),
    },
  };
}

/** tokenizer_config.json, parsed: the named tokens, and the chat template where there is one. */
export function ggufTokenizerConfig(metadata: Metadata): Json {
  const tokens = texts(metadata, "tokenizer.ggml.tokens");
  const pairs = Object.entries({ bos: "bos", eos: "eos", unknown: "unk", padding: "pad" })
    .filter(([key]) => metadata.has(idKey(key)))
    .map(([key, name]) => [`${name}_token`, named(metadata, tokens, key)]);
  return { ...Object.fromEntries(pairs), ...template(metadata) };
}

/** One template, or that and others by name: `tokenizer.chat_template.NAME`. */
function template(metadata: Metadata): Json {
  const key = "tokenizer.chat_template";
  const main = text(metadata, key);
  if (main === undefined) return {};
  const tools = text(metadata, `${key}.tool_use`);
  if (tools === undefined) return { chat_template: main };
  return {
    chat_template: [{ name: "default", template: main }, { name: "tool_use", template: tools }],
  };
}

function readWords(metadata: Metadata): Words {
  const kind = text(metadata, "tokenizer.ggml.model", true);
  if (kind !== "gpt2") {
    throw fault(
      metadata,
      "tokenizer.ggml.model",
      `is ${JSON.stringify(kind)}, expected "gpt2", which is byte-level BPE`,
    );
  }
  const name = text(metadata, "tokenizer.ggml.pre", true);
  const words = wordsOf(name);
  if (words) return words;
  throw fault(
    metadata,
    "tokenizer.ggml.pre",
    `is ${JSON.stringify(name)}, expected one of ${WORDS_NAMES.join(", ")}`,
  );
}

/** Pairs that become one token, the most frequent first; in the file a space parts the two. */
function readMerges(metadata: Metadata, vocab: ReadonlyMap<string, number>): [string, string][] {
  const key = "tokenizer.ggml.merges";
  return texts(metadata, key).map((merge) => {
    const space = merge.indexOf(" ", 1);
    const pair: [string, string] = [merge.slice(0, space), merge.slice(space + 1)];
    if (space < 0 || !vocab.has(pair[0]) || !vocab.has(pair[1]) || !vocab.has(pair.join(""))) {
      throw fault(metadata, key, `has ${JSON.stringify(merge)}, expected two tokens that make one`);
    }
    return pair;
  });
}

const idKey = (name: string) => `tokenizer.ggml.${name}_token_id`;

/** The text of a token that the metadata names by its id. */
function named(metadata: Metadata, tokens: readonly string[], name: string): string {
  return tokens[whole(metadata, idKey(name), { least: 0, most: tokens.length - 1 })]!;
}

/** What stands before and after a text. */
function ends(before: string | false, after: string | false): Json | null {
  if (before === false && after === false) return null;
  const special = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const single = [
    ...(before === false ? [] : [special(before)]),
    { Sequence: { id: "A", type_id: 0 } },
    ...(after === false ? [] : [special(after)]),
  ];
  return { type: "TemplateProcessing", single, pair: single, special_tokens: {} };
}

function fault(metadata: Metadata, key: string, problem: string): GgufError {
  return new GgufError(key, metadata.get(key)?.offset, problem);
}
