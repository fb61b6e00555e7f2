/**
 * Jinja's filters: `value | name(arguments)`.
 *
 * @module
 */
import { dumpJson, type JsonStyle } from "./convert.ts";
import { formatPercent } from "./format.ts";
import { attribute, own } from "./methods.ts";
import { binary, subscript } from "./operators.ts";
import { TESTS } from "./tests.ts";
import { capitalize, replace, strip } from "./text_methods.ts";
import {
  characters,
  compare,
  equal,
  isNumeric,
  iterate,
  lengthOf,
  type Named,
  sequence,
  str,
  TemplateError,
  toIndex,
  toText,
  truth,
  Tuple,
  typeName,
  Undefined,
  type Value,
} from "./values.ts";

/** A filter. Arguments are looked up by position, then by name. */
export type Filter = (value: Value, args: readonly Value[], named: Named) => Value;

/** @throws {TemplateError} If there is no such filter. */
export function filterOf(name: string): Filter {
  const filter = own(FILTERS, name);
  if (!filter) throw new TemplateError(`The filter "${name}" is not known`);
  return filter;
}

/** The value under a path such as `function.name` or `0`. */
function pathOf(value: Value, path: Value): Value {
  if (typeof path !== "string") return subscript(value, path);
  return path.split(".").reduce<Value>((of, part) => {
    if (/^\d+$/.test(part)) return subscript(of, BigInt(part));
    const found = of instanceof Map ? subscript(of, part) : attribute(of, part);
    return found;
  }, value);
}

const ignoreCase = (value: Value) => typeof value === "string" ? value.toLowerCase() : value;

/** Sorts by a path, without regard to case unless it is asked for. */
function sorted(items: readonly Value[], path: Value | undefined, cased: boolean, reverse: boolean): Value[] {
  const key = (item: Value) => {
    const value = path === undefined || path === null ? item : pathOf(item, path);
    return cased ? value : ignoreCase(value);
  };
  const list = [...items].map((item) => [key(item), item] as const).sort(([a], [b]) =>
    (reverse ? -1 : 1) * compare(a, b)
  );
  return list.map(([, item]) => item);
}

/** The first or the last item. */
function end(items: readonly Value[], at: 0 | -1): Value {
  return items.length === 0 ? new Undefined("An item of nothing") : items.at(at)!;
}

function best(value: Value, args: readonly Value[], named: Named, sign: number): Value {
  const [cased, path] = [
    truth(args[0] ?? named.get("case_sensitive") ?? false),
    args[1] ?? named.get("attribute"),
  ];
  const list = sorted(iterate(value), path, cased, false);
  return end(list, sign > 0 ? -1 : 0);
}

/** `select` and its kin: keeps what passes a test, or what does not. */
function select(keep: boolean, byAttribute: boolean): Filter {
  return (value, args) => {
    const [path, rest] = byAttribute ? [args[0]!, args.slice(1)] : [undefined, args];
    const test = rest.length === 0 ? truth : (item: Value) => testOf(toText(rest[0]!))(item, rest.slice(1));
    return !truth(value)
      ? []
      : iterate(value).filter((item) => test(path === undefined ? item : pathOf(item, path)) === keep);
  };
}

/** @throws {TemplateError} If there is no such test. */
export function testOf(name: string): (value: Value, args: readonly Value[]) => boolean {
  const test = own(TESTS, name);
  if (!test) throw new TemplateError(`The test "${name}" is not known`);
  return test;
}

function map(value: Value, args: readonly Value[], named: Named): Value {
  if (!truth(value)) return [];
  const path = named.get("attribute");
  if (path === undefined) {
    const filter = filterOf(toText(args[0]!));
    return iterate(value).map((item) => filter(item, args.slice(1), named));
  }
  const absent = named.get("default");
  return iterate(value).map((item) => {
    const found = pathOf(item, path);
    return found instanceof Undefined && absent !== undefined ? absent : found;
  });
}

function tojson(value: Value, args: readonly Value[], named: Named): Value {
  if (value instanceof Undefined) return value.fail();
  const get = (index: number, name: string) => args[index] ?? named.get(name) ?? null;
  const indent = get(1, "indent");
  const pair = sequence(get(2, "separators"));
  const style: JsonStyle = {
    ascii: truth(get(0, "ensure_ascii")),
    indent: indent === null
      ? undefined
      : typeof indent === "string"
      ? indent
      : " ".repeat(toIndex(indent, 0)),
    separators: pair ? [toText(pair[0]!), toText(pair[1]!)] : [indent === null ? ", " : ",", ": "],
    sortKeys: truth(get(3, "sort_keys")),
  };
  return dumpJson(value, style);
}

function indent(value: Value, args: readonly Value[], named: Named): Value {
  const width = args[0] ?? named.get("width") ?? 4n;
  const [first, blank] = [
    truth(args[1] ?? named.get("first") ?? false),
    truth(args[2] ?? named.get("blank") ?? false),
  ];
  const by = typeof width === "string" ? width : " ".repeat(toIndex(width, 4));
  const lines = str(value).split("\n");
  return lines.map((line, i) => (i === 0 ? first : blank || line !== "") ? by + line : line).join("\n");
}

function toInt(value: Value, args: readonly Value[], named: Named): Value {
  const absent = args[0] ?? named.get("default") ?? 0n;
  if (isNumeric(value)) return typeof value === "bigint" ? value : BigInt(Math.trunc(Number(value)));
  if (typeof value !== "string") return absent;
  const text = strip(value, null, "both");
  if (/^[-+]?\d+(?:_\d+)*$/.test(text)) return BigInt(text.replace(/[+_]/g, ""));
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? BigInt(Math.trunc(number)) : absent;
}

function toFloat(value: Value, args: readonly Value[], named: Named): Value {
  const absent = args[0] ?? named.get("default") ?? 0;
  if (isNumeric(value)) return Number(value);
  const text = typeof value === "string" ? strip(value, null, "both") : "";
  return text === "" || Number.isNaN(Number(text)) ? absent : Number(text);
}

/** Rounds halves to even, as Python does. */
function round(value: Value, args: readonly Value[], named: Named): Value {
  if (!isNumeric(value)) throw new TemplateError(`"${typeName(value)}" cannot be rounded`);
  if (typeof value !== "number") return BigInt(value);
  const precision = toIndex(args[0] ?? named.get("precision"), 0);
  const method = args[1] ?? named.get("method") ?? "common";
  const scale = 10 ** precision;
  if (method !== "common") {
    return (method === "ceil" ? Math.ceil(value * scale) : Math.floor(value * scale)) / scale;
  }
  if (precision < 0 || precision > 60) return Math.round(value * scale) / scale;
  const rounded = Number(value.toFixed(precision)); // exact, but a half goes up
  const rest = value.toFixed(precision + 30).slice(-30); // no float of interest has more digits
  if (!/^50*$/.test(rest)) return rounded;
  const [low, high] = [Math.floor(Math.abs(value) * scale), Math.ceil(Math.abs(value) * scale)];
  return Math.sign(value) * (low % 2 === 0 ? low : high) / scale;
}

function unique(value: Value, args: readonly Value[], named: Named): Value {
  const [cased, path] = [
    truth(args[0] ?? named.get("case_sensitive") ?? false),
    args[1] ?? named.get("attribute"),
  ];
  const seen: Value[] = [];
  return iterate(value).filter((item) => {
    const at = path === undefined ? item : pathOf(item, path);
    const key = cased ? at : ignoreCase(at);
    if (seen.some((other) => equal(other, key))) return false;
    seen.push(key);
    return true;
  });
}

function groupby(value: Value, args: readonly Value[], named: Named): Value {
  const path = args[0] ?? named.get("attribute")!;
  const groups: { key: Value; items: Value[] }[] = [];
  for (const item of sorted(iterate(value), path, false, false)) {
    const key = pathOf(item, path);
    const last = groups.at(-1);
    if (last && equal(ignoreCase(last.key), ignoreCase(key))) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups.map(({ key, items }) => new Tuple([key, items]));
}

function batch(value: Value, args: readonly Value[], named: Named): Value {
  const [items, size, fill] = [iterate(value), toIndex(args[0], 1), args[1] ?? named.get("fill_with")];
  const rows: Value[][] = [];
  for (let at = 0; at < items.length; at += Math.max(1, size)) {
    rows.push(items.slice(at, at + Math.max(1, size)));
  }
  const last = rows.at(-1);
  if (last && fill !== undefined && fill !== null) { while (last.length < size) last.push(fill); }
  return rows;
}

function slices(value: Value, args: readonly Value[], named: Named): Value {
  const [items, count, fill] = [
    iterate(value),
    Math.max(1, toIndex(args[0], 1)),
    args[1] ?? named.get("fill_with"),
  ];
  const [size, longer] = [Math.floor(items.length / count), items.length % count];
  return Array.from({ length: count }, (_, i) => {
    const start = i * size + Math.min(i, longer);
    const row = items.slice(start, start + size + (i < longer ? 1 : 0));
    return i >= longer && longer > 0 && fill !== undefined && fill !== null ? [...row, fill] : row;
  });
}

function escapeHtml(value: Value): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "'": "&#39;",
    '"': "&#34;",
  };
  return str(value).replace(/[&<>'"]/g, (character) => names[character]!);
}

function fallback(value: Value, args: readonly Value[], named: Named): Value {
  const [other, falsy] = [
    args[0] ?? named.get("default_value") ?? "",
    truth(args[1] ?? named.get("boolean") ?? false),
  ];
  return value instanceof Undefined || falsy && !truth(value) ? other : value;
}

function titled(value: Value): string {
  return str(value).split(/([-\s({[<]+)/).map((word) => capitalize(word)).join("");
}

function dictsort(value: Value, args: readonly Value[], named: Named): Value {
  const [cased, by] = [
    truth(args[0] ?? named.get("case_sensitive") ?? false),
    args[1] ?? named.get("by") ?? "key",
  ];
  if (!(value instanceof Map)) throw new TemplateError(`"${typeName(value)}" is not a dict`);
  const pairs = [...value].map(([key, item]) => new Tuple([key, item]));
  return sorted(pairs, by === "key" ? 0n : 1n, cased, truth(args[2] ?? named.get("reverse") ?? false));
}

function join(value: Value, args: readonly Value[], named: Named): Value {
  const path = args[1] ?? named.get("attribute");
  const items = iterate(value).map((item) => path === undefined ? item : pathOf(item, path));
  return items.map(str).join(str(args[0] ?? named.get("d") ?? ""));
}

function sum(value: Value, args: readonly Value[], named: Named): Value {
  const path = args[0] ?? named.get("attribute");
  const items = iterate(value).map((item) => path === undefined || path === null ? item : pathOf(item, path));
  return items.reduce((total, item) => binary("+", total, item), args[1] ?? named.get("start") ?? 0n);
}

function reversed(value: Value): Value {
  return typeof value === "string" ? characters(value).toReversed().join("") : iterate(value).toReversed();
}

const text = (body: (text: string) => Value): Filter => (value) => body(str(value));

const FILTERS: Readonly<Record<string, Filter>> = {
  abs: (value) => binary(compare(value, 0n) < 0 ? "-" : "+", 0n, value),
  attr: (value, [name]) => attribute(value, toText(name!)),
  batch,
  capitalize: text(capitalize),
  count: (value) => BigInt(lengthOf(value)),
  d: fallback,
  default: fallback,
  dictsort,
  e: escapeHtml,
  escape: escapeHtml,
  first: (value) => end(iterate(value), 0),
  float: toFloat,
  forceescape: escapeHtml,
  format: (value, args, named) =>
    formatPercent(str(value), named.size > 0 ? new Map<Value, Value>(named) : new Tuple(args)),
  groupby,
  indent,
  int: toInt,
  items: (value) => {
    if (value instanceof Undefined) return [];
    if (!(value instanceof Map)) throw new TemplateError(`"${typeName(value)}" is not a dict`);
    return [...value].map(([key, item]) => new Tuple([key, item]));
  },
  join,
  last: (value) => end(iterate(value), -1),
  length: (value) => BigInt(lengthOf(value)),
  list: (value) => [...iterate(value)],
  lower: text((text) => text.toLowerCase()),
  map,
  max: (value, args, named) => best(value, args, named, 1),
  min: (value, args, named) => best(value, args, named, -1),
  reject: select(false, false),
  rejectattr: select(false, true),
  replace: (value, [from, to, count], named) => replace(str(value), from!, to!, count ?? named.get("count")),
  reverse: reversed,
  round,
  safe: (value) => str(value),
  select: select(true, false),
  selectattr: select(true, true),
  slice: slices,
  sort: (value, args, named) =>
    sorted(
      iterate(value),
      args[2] ?? named.get("attribute"),
      truth(args[1] ?? named.get("case_sensitive") ?? false),
      truth(args[0] ?? named.get("reverse") ?? false),
    ),
  string: (value) => str(value),
  sum,
  title: titled,
  tojson,
  trim: (value, [set], named) => strip(str(value), set ?? named.get("chars"), "both"),
  unique,
  upper: text((text) => text.toUpperCase()),
  wordcount: text((text) => BigInt(text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0)),
};
