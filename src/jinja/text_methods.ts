/**
 * Methods of Python's strings.
 *
 * @module
 */
import { formatBraces } from "./format.ts";
import {
  characters,
  iterate,
  type Named,
  sequence,
  TemplateError,
  toIndex,
  toText,
  Tuple,
  type Value,
} from "./values.ts";

type Method = (text: string, args: readonly Value[], named: Named) => Value;

/** What Python strips and splits at: not U+FEFF, and the separators of ASCII. */
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const [LEADING, TRAILING] = [new RegExp(`^[${SPACE}]+`), new RegExp(`[${SPACE}]+$`)];
// deno-lint-ignore no-control-regex
const LINE_ENDS = /\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]/g;

/** Drops what `set` has (white space by default) from one end or both. */
export function strip(text: string, set: Value | undefined, side: "left" | "right" | "both"): string {
  if (set === undefined || set === null) {
    if (side !== "right") text = text.replace(LEADING, "");
    return side === "left" ? text : text.replace(TRAILING, "");
  }
  const [drop, items] = [new Set(characters(toText(set))), characters(text)];
  let [start, end] = [0, items.length];
  if (side !== "right") { while (start < end && drop.has(items[start]!)) start++; }
  if (side !== "left") { while (end > start && drop.has(items[end - 1]!)) end--; }
  return items.slice(start, end).join("");
}

/** The first character large, the others small. */
export function capitalize(text: string): string {
  const [first = "", ...rest] = characters(text);
  return first.toUpperCase() + rest.join("").toLowerCase();
}

function split(text: string, separator: Value | undefined, most: number, fromRight: boolean): string[] {
  if (most < 0) most = Infinity;
  if (separator === undefined || separator === null) return splitSpace(text, most, fromRight);
  const by = toText(separator);
  if (by === "") throw new TemplateError("The separator is empty");
  const parts = text.split(by);
  if (parts.length - 1 <= most) return parts;
  return fromRight
    ? [parts.slice(0, parts.length - most).join(by), ...parts.slice(parts.length - most)]
    : [...parts.slice(0, most), parts.slice(most).join(by)];
}

function splitSpace(text: string, most: number, fromRight: boolean): string[] {
  const words = [...text.matchAll(new RegExp(`[^${SPACE}]+`, "g"))];
  if (words.length - 1 < most || words.length === 0) return words.map(([word]) => word);
  if (fromRight) {
    const kept = words.slice(words.length - most);
    const last = words[words.length - most - 1]!;
    return [strip(text.slice(0, last.index + last[0].length), null, "left"), ...kept.map(([word]) => word)];
  }
  return [
    ...words.slice(0, most).map(([word]) => word),
    strip(text.slice(words[most]!.index), null, "right"),
  ];
}

/** @throws {TemplateError} If `count` says to replace fewer than all and is no number. */
export function replace(text: string, from: Value, to: Value, count: Value | undefined): string {
  const [old, fresh, most] = [toText(from), toText(to), toIndex(count, -1)];
  if (most < 0) return old === "" ? betweenAll(text, fresh) : text.replaceAll(old, () => fresh);
  const parts = old === "" ? ["", ...characters(text), ""] : text.split(old);
  const joined = Math.min(most, parts.length - 1);
  return parts.slice(0, joined).map((part) => part + fresh).join("") + parts.slice(joined).join(old);
}

function betweenAll(text: string, fresh: string): string {
  return fresh + characters(text).map((character) => character + fresh).join("");
}

/** Where `sought` is, in code points; -1 if nowhere. */
function find(text: string, args: readonly Value[], last: boolean): number {
  const [sought, start, end] = args;
  const items = characters(text);
  const from = toIndex(start, 0);
  const part = items.slice(from, toIndex(end, items.length)).join("");
  const at = last ? part.lastIndexOf(toText(sought!)) : part.indexOf(toText(sought!));
  const skipped = from < 0 ? Math.max(0, from + items.length) : from;
  return at < 0 ? -1 : skipped + characters(part.slice(0, at)).length;
}

function index(text: string, args: readonly Value[], last: boolean): Value {
  const at = find(text, args, last);
  if (at < 0) throw new TemplateError("Substring not found");
  return BigInt(at);
}

function has(text: string, [sought, start, end]: readonly Value[], at: "startsWith" | "endsWith"): boolean {
  const part = start === undefined
    ? text
    : characters(text).slice(toIndex(start, 0), toIndex(end, Infinity)).join("");
  return (sequence(sought!) ?? [sought!]).some((one) => part[at](toText(one)));
}

/** Whether a text is not empty and has only such characters. */
function only(pattern: RegExp): Method {
  return (text) => text !== "" && characters(text).every((character) => pattern.test(character));
}

function pad(
  text: string,
  width: Value | undefined,
  fill: Value | undefined,
  left: boolean,
  right: boolean,
): string {
  const missing = Math.max(0, toIndex(width, 0) - characters(text).length);
  const by = fill === undefined ? " " : toText(fill);
  // Python's center puts the odd one on the left where the width is odd.
  const before = !left ? 0 : !right ? missing : (missing >> 1) + (missing & toIndex(width, 0) & 1);
  return by.repeat(before) + text + by.repeat(missing - before);
}

function parts(text: string, separator: Value, last: boolean): Tuple {
  const by = toText(separator);
  const at = last ? text.lastIndexOf(by) : text.indexOf(by);
  if (at < 0) return new Tuple(last ? ["", "", text] : [text, "", ""]);
  return new Tuple([text.slice(0, at), by, text.slice(at + by.length)]);
}

/** Whether there are letters with two cases, and all are large. */
export function isUpper(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}

/** Whether there are letters with two cases, and all are small. */
export function isLower(text: string): boolean {
  return text !== text.toUpperCase() && text === text.toLowerCase();
}

/** By name. */
export const TEXT_METHODS: Readonly<Record<string, Method>> = {
  strip: (text, [set]) => strip(text, set, "both"),
  lstrip: (text, [set]) => strip(text, set, "left"),
  rstrip: (text, [set]) => strip(text, set, "right"),
  split: (text, [by, most], named) =>
    split(text, by ?? named.get("sep"), toIndex(most ?? named.get("maxsplit"), -1), false),
  rsplit: (text, [by, most], named) =>
    split(text, by ?? named.get("sep"), toIndex(most ?? named.get("maxsplit"), -1), true),
  splitlines: (text) => {
    const lines = text.split(LINE_ENDS);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  },
  partition: (text, [by]) => parts(text, by!, false),
  rpartition: (text, [by]) => parts(text, by!, true),
  startswith: (text, args) => has(text, args, "startsWith"),
  endswith: (text, args) => has(text, args, "endsWith"),
  removeprefix: (text, [part]) => text.startsWith(toText(part!)) ? text.slice(toText(part!).length) : text,
  removesuffix: (text, [part]) =>
    toText(part!) !== "" && text.endsWith(toText(part!)) ? text.slice(0, -toText(part!).length) : text,
  replace: (text, [from, to, count], named) => replace(text, from!, to!, count ?? named.get("count")),
  find: (text, args) => BigInt(find(text, args, false)),
  rfind: (text, args) => BigInt(find(text, args, true)),
  index: (text, args) => index(text, args, false),
  rindex: (text, args) => index(text, args, true),
  count: (text, [part]) =>
    BigInt(toText(part!) === "" ? characters(text).length + 1 : text.split(toText(part!)).length - 1),
  join: (text, [items]) => iterate(items!).map(toText).join(text),
  format: (text, args, named) => formatBraces(text, args, named),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  casefold: (text) => text.toLowerCase(),
  capitalize,
  title: (text) => text.replace(/\p{L}+/gu, capitalize),
  swapcase: (text) =>
    characters(text).map((c) => c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()).join(""),
  isspace: only(new RegExp(`[${SPACE}]`)),
  isdigit: only(/\p{Nd}/u),
  isdecimal: only(/\p{Nd}/u),
  isnumeric: only(/\p{N}/u),
  isalpha: only(/\p{L}/u),
  isalnum: only(/[\p{L}\p{N}]/u),
  isupper: isUpper,
  islower: isLower,
  ljust: (text, [width, fill]) => pad(text, width, fill, false, true),
  rjust: (text, [width, fill]) => pad(text, width, fill, true, false),
  center: (text, [width, fill]) => pad(text, width, fill, true, true),
  zfill: (text, [width]) => {
    const sign = /^[-+]/.exec(text)?.[0] ?? "";
    return sign + pad(text.slice(sign.length), BigInt(toIndex(width, 0) - sign.length), "0", true, false);
  },
};
