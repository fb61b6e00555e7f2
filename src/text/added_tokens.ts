/**
 * Cuts text at a tokenizer's added tokens before anything else looks at it, by the rules of Hugging Face's
 * `tokenizers`: the leftmost match wins, of those the longest; a match may swallow the white space beside it.
 *
 * @module
 */

/** One entry of `added_tokens` in tokenizer.json. */
export interface AddedToken {
  readonly id: number;
  readonly content: string;
  /** Dropped from text when special tokens are skipped. */
  readonly special: boolean;
  /** Matched in normalized text. */
  readonly normalized: boolean;
  /** Only where no letter, digit or underscore stands beside it. */
  readonly singleWord: boolean;
  /** Takes the white space on its left, or right, with it. */
  readonly lstrip: boolean;
  readonly rstrip: boolean;
}

/** A stretch of plain text, or the id of an added token. */
export type Section = string | number;

interface Node {
  readonly next: Map<number, Node>;
  token?: AddedToken;
}

/**
 * Whether a token steers the model, so that a message must not be able to write it. Besides special tokens these
 * are tokens that only look so: in DeepSeek's vocabulary `<｜User｜>` is an ordinary entry.
 */
export function isControl(token: AddedToken): boolean {
  return token.special || /^<[|｜][^]*[|｜]>$/.test(token.content);
}

/** Reads `added_tokens`. @throws {TypeError} If an entry has no id or no content. */
export function readAddedTokens(list: unknown): AddedToken[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new TypeError("Cannot read the tokenizer: added_tokens is not a list");
  return list.map((entry: Partial<Record<string, unknown>> | null, i) => {
    const [id, content] = [entry?.id, entry?.content];
    if (!Number.isSafeInteger(id) || (id as number) < 0 || typeof content !== "string" || content === "") {
      throw new TypeError(`Cannot read the tokenizer: added_tokens[${i}] needs an id and a content`);
    }
    const special = entry!.special === true;
    return {
      id: id as number,
      content,
      special,
      normalized: typeof entry!.normalized === "boolean" ? entry!.normalized : !special,
      singleWord: entry!.single_word === true,
      lstrip: entry!.lstrip === true,
      rstrip: entry!.rstrip === true,
    };
  });
}

/** Finds a set of added tokens in text. */
export class AddedTokenSplitter {
  readonly #root: Node = { next: new Map() };

  /** @param tokens With the text that each is found by: its content, or that content normalized. */
  constructor(tokens: Iterable<readonly [text: string, token: AddedToken]>) {
    for (const [text, token] of tokens) {
      let node = this.#root;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let next = node.next.get(unit);
        if (!next) node.next.set(unit, next = { next: new Map() });
        node = next;
      }
      if (node !== this.#root) node.token ??= token;
    }
  }

  /** The sections of a text, in order; plain ones are never empty. */
  split(text: string): Section[] {
    const sections: Section[] = [];
    let done = 0; // what lies before has been cut off
    for (let i = 0; i < text.length;) {
      const match = this.#match(text, i);
      if (!match) {
        i++;
        continue;
      }
      let [start, end] = [i, match.end];
      if (match.token.lstrip) { while (start > done && isSpace(text, start - 1)) start--; }
      if (match.token.rstrip) { while (end < text.length && isSpace(text, end)) end++; }
      if (start > done) sections.push(text.slice(done, start));
      sections.push(match.token.id);
      i = done = end;
    }
    if (done < text.length) sections.push(text.slice(done));
    return sections;
  }

  /** The longest token that starts at `start`. */
  #match(text: string, start: number): { token: AddedToken; end: number } | undefined {
    let found: { token: AddedToken; end: number } | undefined;
    let node = this.#root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node; end++) {
      if (node.token) found = { token: node.token, end };
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    if (!found?.token.singleWord) return found;
    return isWord(text.slice(0, start).slice(-2)) || isWord(text.slice(found.end, found.end + 2), true)
      ? undefined
      : found;
  }
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

/** Whether the last (or first) character of `text` belongs to a word. */
function isWord(text: string, first = false): boolean {
  return (first ? /^[\p{L}\p{M}\p{N}\p{Pc}]/u : /[\p{L}\p{M}\p{N}\p{Pc}]$/u).test(text);
}
