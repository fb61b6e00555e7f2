/**
 * Keeps what people write from steering the model. A control token's text inside a message gets a mark, a
 * character that occurs nowhere else; the template carries it along, and the tokenizer then reads that stretch
 * as plain text and drops the mark.
 *
 * @module
 */
import { AddedTokenSplitter } from "./added_tokens.ts";

/** Marks the strings of one prompt. */
export interface Mask {
  /** The mark; no part of any text. */
  readonly mark: string;
  /** A copy of a JSON value in which every string (keys too) is marked where it needs to be. */
  apply<T>(value: T): T;
}

/** The private-use characters of the Basic Multilingual Plane, last one first: rarely used, and no white space. */
const [FIRST_MARK, LAST_MARK] = [0xe000, 0xf8ff];

/**
 * A mask for `values`, the parts of one prompt, in a template of text `template`.
 *
 * @throws {RangeError} If all 6,400 private-use characters occur in them.
 */
export function makeMask(controls: readonly string[], values: unknown, template: string): Mask {
  const used = JSON.stringify(values) + template;
  let code = LAST_MARK;
  while (code >= FIRST_MARK && used.includes(String.fromCharCode(code))) code--;
  if (code < FIRST_MARK) throw new RangeError("Cannot mask the prompt: it uses every private-use character");
  const mark = String.fromCharCode(code);
  const edit = marker(controls, mark);
  return { mark, apply: (value) => walk(value, edit) };
}

/**
 * Puts the mark behind the first character of each control token, and next to each part of one that ends or
 * begins the string: a template may put two strings side by side.
 */
function marker(controls: readonly string[], mark: string): (text: string) => string {
  const splitter = new AddedTokenSplitter(
    controls.map((content, id) => [content, { ...PLAIN, id, content }]),
  );
  const [heads, tails] = [new Set<string>(), new Set<string>()];
  let longest = 0;
  for (const control of controls) {
    longest = Math.max(longest, control.length - 1);
    for (let n = 1; n < control.length; n++) heads.add(control.slice(0, n)), tails.add(control.slice(n));
  }
  return (text) => {
    const sections = splitter.split(text);
    let marked = sections.length < 2 && typeof sections[0] !== "number" ? text : sections.map((section) => {
      if (typeof section === "string") return section;
      const [first, ...rest] = controls[section]!;
      return first + mark + rest.join("");
    }).join("");
    for (let n = Math.min(longest, marked.length); n > 0; n--) {
      if (!heads.has(marked.slice(-n))) continue;
      marked += mark;
      break;
    }
    for (let n = Math.min(longest, marked.length); n > 0; n--) {
      if (tails.has(marked.slice(0, n))) return mark + marked;
    }
    return marked;
  };
}

const PLAIN = { special: true, normalized: false, singleWord: false, lstrip: false, rstrip: false } as const;

function walk<T>(value: T, edit: (text: string) => string): T {
  if (typeof value === "string") return edit(value) as T;
  if (Array.isArray(value)) return value.map((item) => walk(item, edit)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [edit(key), walk(item, edit)])) as T;
}
