/**
 * A model's tokenizer, from tokenizer.json and tokenizer_config.json as Hugging Face writes them. The models of
 * `@huggingface/tokenizers` cut words into tokens; what is around them is here: which text is a control token,
 * what is added at the ends, and the way back to text.
 *
 * @module
 */
import { Tokenizer as Library } from "@huggingface/tokenizers";
import { type AddedToken, AddedTokenSplitter, isControl, readAddedTokens } from "./added_tokens.ts";
import { type CharacterBound, readCharacterBound } from "./character_bound.ts";
import { detokenize, Detokenizer } from "./detokenizer.ts";
import { faithful } from "./pre_tokenizer.ts";
import { lossyText, type Pieces, readPieces } from "./pieces.ts";

/** A tokenizer's files; plain data, so that they can be sent to a Worker. */
export interface TokenizerFiles {
  /** tokenizer.json as bytes, as text, or parsed: in this order it costs less to send it to a Worker. */
  readonly tokenizer: Uint8Array | string | Readonly<Record<string, unknown>>;
  /** tokenizer_config.json, parsed. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** How text becomes tokens. */
export interface EncodeOptions {
  /** Add what the tokenizer puts at the ends of a text, such as BOS; default true. */
  readonly addSpecialTokens?: boolean;
  /** A character that is no part of the text: it is dropped, and a control token that has it inside is plain text. */
  readonly mark?: string;
}

/** How tokens become text. */
export interface DecodeOptions {
  /** Drop special tokens; default false. */
  readonly skipSpecialTokens?: boolean;
  /** False where the text goes on after other text; default true. */
  readonly atStart?: boolean;
}

/** One entry of the vocabulary as clients see it. */
export interface TokenText {
  /** Lossy where the bytes are not whole UTF-8. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The parts of the library's tokenizer that are used, as functions. */
interface Parts {
  readonly normalize: (text: string) => string;
  readonly preTokenize: (text: string, section: number) => readonly string[];
  readonly model: (words: readonly string[]) => readonly string[];
}

/** Text to tokens and back. */
export class Tokenizer {
  /** What it was made from. */
  readonly files: TokenizerFiles;
  /** One more than the highest id. */
  readonly size: number;
  /** Tokens that text inside a message must not become, as text. */
  readonly controls: readonly string[];
  /** `bos_token` and its like, by name; a chat template sees them as variables. */
  readonly named: Readonly<Record<string, string>>;
  /** How many characters a prompt of so many tokens can have at most. */
  readonly characterBound: CharacterBound;
  readonly #library: Library;
  readonly #parts: Parts;
  readonly #added: ReadonlyMap<number, AddedToken>;
  readonly #controlIds: ReadonlySet<number>;
  /** Matched in raw text, and after it in normalized text. */
  readonly #raw: AddedTokenSplitter;
  readonly #normalized: AddedTokenSplitter;
  readonly #ends: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly #pieces: Pieces;

  /** @throws {SyntaxError | TypeError} If the files are damaged or of a kind that is not supported. */
  constructor(files: TokenizerFiles) {
    this.files = files;
    const json = readJson(files.tokenizer);
    const tokens = readAddedTokens(json.added_tokens);
    this.#added = new Map(tokens.map((token) => [token.id, token]));
    const controls = tokens.filter(isControl);
    this.controls = controls.map((token) => token.content);
    this.#controlIds = new Set(controls.map((token) => token.id));
    this.named = readNamed(files.config ?? {});
    this.#library = openLibrary({ ...json, added_tokens: tokens.map(asLibraryToken) }, files.config ?? {});
    this.#parts = readParts(this.#library);

    const late = (token: AddedToken) => token.normalized && !isControl(token);
    this.#raw = new AddedTokenSplitter(tokens.filter((t) => !late(t)).map((t) => [t.content, t]));
    this.#normalized = new AddedTokenSplitter(
      tokens.filter(late).map((t) => [this.#parts.normalize(t.content), t]),
    );
    this.size = this.#library.model!.vocab.length;
    this.#ends = this.#readEnds();
    this.#pieces = readPieces({
      decoder: json.decoder,
      added: this.#added,
      spelling: (id) => this.#added.get(id)?.content ?? this.#library.id_to_token(id),
    });
    this.characterBound = readCharacterBound(json, {
      added: tokens,
      has: (token) => this.#library.token_to_id(token) !== undefined,
      spellings: () => this.#library.model!.tokens_to_ids.keys(),
    });
  }

  /** The token ids of a text. Unpaired surrogates are read as U+FFFD. */
  encode(text: string, options: EncodeOptions = {}): Uint32Array {
    const { addSpecialTokens = true, mark } = options;
    const ids: number[] = addSpecialTokens ? [...this.#ends.before] : [];
    this.#raw.split(text.toWellFormed()).forEach((section, index) => {
      if (typeof section === "number") ids.push(section);
      else this.#encodePlain(mark === undefined ? section : section.replaceAll(mark, ""), index, ids);
    });
    if (addSpecialTokens) ids.push(...this.#ends.after);
    return Uint32Array.from(ids);
  }

  /** The text of a list of tokens, without any clean-up. */
  decode(ids: Iterable<number>, options: DecodeOptions = {}): string {
    return detokenize(this.#pieces, ids, this.#detokenizerOptions(options));
  }

  /** Makes text of tokens as they come. */
  detokenizer(options: DecodeOptions = {}): Detokenizer {
    return new Detokenizer(this.#pieces, this.#detokenizerOptions(options));
  }

  /** One token by itself; nothing for an id outside the vocabulary. */
  token(id: number): TokenText {
    const { bytes } = this.#pieces.of(id);
    return { text: lossyText(bytes), bytes: bytes.slice() };
  }

  /** What a token adds to a text as bytes; nothing for one that steers the model. */
  bytesOf(id: number): Uint8Array | undefined {
    return this.#controlIds.has(id) ? undefined : this.#pieces.of(id).bytes;
  }

  /** The id of a token as the vocabulary spells it. */
  id(token: string): number | undefined {
    return this.#library.token_to_id(token);
  }

  /** Whether a token is dropped when special tokens are skipped. */
  isSpecial(id: number): boolean {
    return this.#added.get(id)?.special ?? false;
  }

  #detokenizerOptions({ skipSpecialTokens = false, atStart = true }: DecodeOptions) {
    return { atStart, ...(skipSpecialTokens ? { skip: (id: number) => this.isSpecial(id) } : {}) };
  }

  /** Text in which no control token stands. */
  #encodePlain(text: string, section: number, ids: number[]): void {
    if (text === "") return;
    for (const part of this.#normalized.split(this.#parts.normalize(text))) {
      if (typeof part === "number") ids.push(part);
      else {for (const piece of this.#parts.model(this.#parts.preTokenize(part, section))) {
          this.#add(piece, ids);
        }}
    }
  }

  /** A piece of plain text never is a control token, even where the vocabulary spells them alike. */
  #add(piece: string, ids: number[]): void {
    const { model } = this.#library;
    const id = model!.tokens_to_ids.get(piece) ?? model!.unk_token_id;
    if (id === undefined) return;
    if (!this.#controlIds.has(id) || id === model!.unk_token_id) return void ids.push(id);
    const [head, ...tail] = piece;
    if (tail.length === 0) return;
    for (const half of [head!, tail.join("")]) for (const p of this.#parts.model([half])) this.#add(p, ids);
  }

  #readEnds(): { before: number[]; after: number[] } {
    const { post_processor } = this.#library;
    if (!post_processor) return { before: [], after: [] };
    const text = "\0"; // stands for the text
    const { tokens } = (post_processor as unknown as PostProcess)([text], null, true);
    const at = tokens.indexOf(text);
    const ids = (list: readonly string[]) =>
      list.map((token) => {
        const id = this.id(token);
        if (id === undefined) {
          throw new TypeError(
            `Cannot read the tokenizer: post_processor adds "${token}", which is not a token`,
          );
        }
        return id;
      });
    return { before: ids(tokens.slice(0, at)), after: ids(tokens.slice(at + 1)) };
  }
}

type PostProcess = (tokens: string[], pair: null, add: boolean) => { readonly tokens: readonly string[] };

function readJson(tokenizer: TokenizerFiles["tokenizer"]): Readonly<Record<string, unknown>> {
  const text = tokenizer instanceof Uint8Array
    ? new TextDecoder("utf-8", { fatal: true }).decode(tokenizer)
    : tokenizer;
  const json: unknown = typeof text === "string" ? JSON.parse(text) : text;
  if (typeof json !== "object" || json === null || typeof (json as { model?: unknown }).model !== "object") {
    throw new TypeError("Cannot read the tokenizer: tokenizer.json has no model");
  }
  return json as Readonly<Record<string, unknown>>;
}

function openLibrary(
  json: Readonly<Record<string, unknown>>,
  config: Readonly<Record<string, unknown>>,
): Library {
  const parts = { normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null };
  try {
    return new Library({ ...parts, ...json, pre_tokenizer: faithful(json.pre_tokenizer ?? null) }, config);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : `${cause}`;
    throw new TypeError(`Cannot read the tokenizer: ${why.replace(/^Cannot read the tokenizer: /, "")}`, {
      cause,
    });
  }
}

function readParts({ normalizer, pre_tokenizer, model }: Library): Parts {
  return {
    normalize: normalizer ? (text) => normalizer(text) : (text) => text,
    preTokenize: pre_tokenizer
      ? (text, section) => pre_tokenizer(text, { section_index: section })
      : (text) => [text],
    model: (words) => model!(words as string[]),
  };
}

function asLibraryToken({ singleWord, ...token }: AddedToken) {
  return { ...token, single_word: singleWord };
}

/** Every `…_token` of tokenizer_config.json: a string, or an object with a content. */
function readNamed(config: Readonly<Record<string, unknown>>): Record<string, string> {
  const named: Record<string, string> = {};
  const extra = config.extra_special_tokens;
  const more = typeof extra === "object" && extra !== null && !Array.isArray(extra) ? extra : {};
  for (const [name, value] of Object.entries({ ...config, ...more })) {
    if (!name.endsWith("_token")) continue;
    const content = typeof value === "object" && value !== null
      ? (value as { content?: unknown }).content
      : value;
    if (typeof content === "string") named[name] = content;
  }
  return named;
}
