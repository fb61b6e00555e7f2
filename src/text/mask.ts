/**
 * Keeps what people write from steering the model. A control token's text inside a message gets a mark, a
 * character that occurs nowhere else; the template carries it along, and the tokenizer then reads that stretch
 * as plain text and drops the mark.
 *
 * @module
 */
import { AddedTokenSplitter } from "./added_tokens.ts";

/** The marked parts of one prompt. */
export interface Masked<T> {
  /** The mark; no part of any text. */
  readonly mark: string;
  readonly values: T;
}

/** The private-use characters of the Basic Multilingual Plane, last one first: rarely used, and no white space. */
const [FIRST_MARK, LAST_MARK] = [0xe000, 0xf8ff];

/** Marks control tokens in what people write. */
export class Mask {
  readonly #controls: readonly string[];
  readonly #splitter: AddedTokenSplitter;
  /** Beginnings and ends of control tokens, whole tokens not among them. */
  readonly #heads = new Set<string>();
  readonly #tails = new Set<string>();
  readonly #longest: number;

  constructor(controls: readonly string[]) {
    this.#controls = controls;
    this.#splitter = new AddedTokenSplitter(
      controls.map((content, id) => [content, { ...PLAIN, id, content }]),
    );
    this.#longest = Math.max(0, ...controls.map((control) => control.length - 1));
    for (const control of controls) {
      for (let n = 1; n < control.length; n++) {
        this.#heads.add(control.slice(0, n));
        this.#tails.add(control.slice(n));
      }
    }
  }

  /**
   * A copy of a JSON value, the parts of one prompt, in which every string (keys too) is marked where it needs to
   * be. `template` is the text that they are put into.
   *
   * @throws {RangeError} If all 6,400 private-use characters occur in them.
   */
  apply<T>(values: T, template: string): Masked<T> {
    const texts = [template];
    walk(values, (text) => (texts.push(text), text));
    const used = (mark: string) => texts.some((text) => text.includes(mark));
    let code = LAST_MARK;
    while (code >= FIRST_MARK && used(String.fromCharCode(code))) code--;
    if (code < FIRST_MARK) {
      throw new RangeError("Cannot mask the prompt: it uses every private-use character");
    }
    const mark = String.fromCharCode(code);
    return { mark, values: walk(values, (text) => this.#mark(text, mark)) };
  }

  /**
   * Puts the mark behind the first character of each control token, and next to each part of one that ends or
   * begins the text: a template may put two texts side by side.
   */
  #mark(text: string, mark: string): string {
    let marked = "";
    for (const section of this.#splitter.split(text)) {
      if (typeof section === "string") marked += section;
      else {
        const [first, ...rest] = this.#controls[section]!;
        marked += first + mark + rest.join("");
      }
    }
    const border = Math.min(this.#longest, marked.length);
    for (let n = border; n > 0; n--) {
      if (!this.#heads.has(marked.slice(-n))) continue;
      marked += mark;
      break;
    }
    for (let n = border; n > 0; n--) if (this.#tails.has(marked.slice(0, n))) return mark + marked;
    return marked;
  }
}

const PLAIN = { special: true, normalized: false, singleWord: false, lstrip: false, rstrip: false } as const;

/** Plain objects, lists and strings are walked through; anything else is taken as it is. */
function walk<T>(value: T, edit: (text: string) => string): T {
  if (typeof value === "string") return edit(value) as T;
  if (Array.isArray(value)) return value.map((item) => walk(item, edit)) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [edit(key), walk(item, edit)])) as T;
}
