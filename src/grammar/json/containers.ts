/**
 * Arrays and objects of JSON, with what a schema says about their parts.
 *
 * @module
 */
import { complement, type Dfa, intersect, matches, words } from "../dfa.ts";
import { GrammarError } from "../grammar_error.ts";
import type { Facts, PropertyRule } from "./facts.ts";
import type { Schema } from "./keywords.ts";
import type { SchemaWriter } from "./schema_writer.ts";

/** Properties of one object that have names, and patterns of names: bounds what is written for their orders. */
const MOST_PROPERTIES = 2000;
const MOST_PATTERNS = 5;

/** Writes an array. */
export function writeArray(writer: SchemaWriter, { array }: Facts, from: number, to: number): void {
  const { builder, layout } = writer;
  const { items, min, max } = array;
  const head = Math.min(max, Math.max(0, ...items.map(({ prefix }) => prefix.length)));
  const rest = items.map((rule) => rule.rest);
  let at = builder.state();
  layout.open(from, "[", at);
  if (min === 0) layout.text(at, "]", to);
  /** One more item, after a comma if it is not the first. */
  const item = (schemas: readonly Schema[], i: number) => {
    let before = at;
    if (i > 0) layout.comma(at, before = builder.state());
    builder.call(before, writer.value(schemas), at = builder.state());
  };
  for (let i = 0; i < head; i++) {
    item(items.map(({ prefix, rest }) => i < prefix.length ? prefix[i]! : rest), i);
    if (i + 1 >= min && (i + 1 < head || max === head)) layout.close(at, "]", to);
  }
  if (max <= head) return;
  let count = head;
  if (head === 0) item(rest, count++);
  const more = builder.rule((from, to) => {
    const before = builder.state();
    layout.comma(from, before);
    builder.call(before, writer.value(rest), to);
  });
  const end = builder.state();
  builder.repeat(at, more, Math.max(0, min - count), max - count, end);
  layout.close(end, "]", to);
}

/** Names that are not listed, with what holds for their values. */
interface Others {
  /** Nothing if any name will do. */
  readonly names: Dfa | undefined;
  readonly schemas: readonly Schema[];
}

/** Writes an object: listed properties first, in the order of the schema, then others. */
export function writeObject(writer: SchemaWriter, { object }: Facts, from: number, to: number): void {
  const { builder, layout } = writer;
  const { properties, required, max } = object;
  const min = required.size >= object.min ? 0 : object.min;
  const listed = [...new Set([...properties.flatMap((rule) => Object.keys(rule.named)), ...required])];
  if (listed.length > MOST_PROPERTIES) throw new GrammarError("an object has too many properties");
  const patterns = [...new Set(properties.flatMap((rule) => Object.keys(rule.patterns)))];
  if (patterns.length > MOST_PATTERNS) throw new GrammarError("an object has too many patternProperties");
  const nameRule = namesOf(writer, object.names);
  const found = new Map(patterns.map((pattern) => [pattern, writer.strings.pattern(pattern)]));

  const schemasOf = (name: string): readonly Schema[] => {
    if (nameRule && !matches(nameRule, name)) return [false];
    return properties.flatMap((rule) =>
      schemasFor(rule, (pattern) => matches(found.get(pattern)!, name), ownOf(rule, name))
    );
  };
  const others = othersOf(properties, found, listed, nameRule)
    .filter(({ schemas }) => !schemas.includes(false));
  // Names that are not listed may come twice, and count once then: only the first is sure to be one more.
  const sure = min < 2 || max < Infinity || writer.wide ? Infinity : 1;
  if (min >= 2 && sure > 1 && others.length > 0 && !writer.wide) {
    throw new GrammarError(
      "minProperties above 1 beside maxProperties is supported only for listed properties",
    );
  }

  // A state for how many of the listed properties are past, how many were written, and of those how many others.
  const cap = Math.max(1, min, max < Infinity ? max : 0);
  const states = new Map<string, number>();
  const open: (() => void)[] = [];
  const stateAt = (past: number, written: number, other: number): number => {
    const count = Math.min(written, cap), key = `${past},${count},${other}`;
    let state = states.get(key);
    if (state === undefined) {
      states.set(key, state = builder.state());
      open.push(() => writeFrom(state!, past, count, other));
    }
    return state;
  };
  type Write = (from: number, to: number) => void;
  const pair = (at: number, written: number, name: Write, schemas: readonly Schema[], next: number) => {
    let before = at;
    if (written > 0) layout.comma(at, before = builder.state());
    const named = builder.state(), value = builder.state();
    name(before, named);
    layout.colon(named, value);
    builder.call(value, writer.value(schemas), next);
  };
  const close = (at: number, written: number) =>
    written > 0 ? layout.close(at, "}", to) : layout.text(at, "}", to);
  const writeFrom = (at: number, past: number, written: number, other: number) => {
    if (past < listed.length) {
      const name = listed[past]!;
      if (!required.has(name)) builder.free(at, stateAt(past + 1, written, other));
      if (written === max) return;
      const spelled = (from: number, to: number) => layout.text(from, JSON.stringify(name), to);
      return pair(at, written, spelled, schemasOf(name), stateAt(past + 1, written + 1, other));
    }
    if (written >= min) close(at, written);
    if (written === max) return;
    const counts = other < sure;
    const next = stateAt(past, counts ? written + 1 : written, counts && sure === 1 ? 1 : other);
    for (const { names, schemas } of others) {
      const rule = names ? writer.strings.accepted(names) : writer.strings.any;
      pair(at, written, (from, to) => builder.call(from, rule, to), schemas, next);
    }
  };
  layout.open(from, "{", stateAt(0, 0, 0));
  for (let next; (next = open.pop());) next();
}

function ownOf({ named }: PropertyRule, name: string): readonly Schema[] {
  return Object.hasOwn(named, name) ? [named[name]!] : [];
}

/** What one schema says of a property: by its name and by the patterns that it matches, else as any other. */
function schemasFor(
  { patterns, rest }: PropertyRule,
  matched: (pattern: string) => boolean,
  own: readonly Schema[],
): readonly Schema[] {
  const found = [...own, ...Object.entries(patterns).flatMap(([p, schema]) => matched(p) ? [schema] : [])];
  return found.length > 0 ? found : [rest];
}

/** All names that are not listed, parted by the patterns that they match. */
function othersOf(
  properties: readonly PropertyRule[],
  patterns: ReadonlyMap<string, Dfa>,
  listed: readonly string[],
  nameRule: Dfa | undefined,
): Others[] {
  const both = (a: Dfa | undefined, b: Dfa) => a ? intersect(a, b) : b;
  const unlisted = listed.length > 0 ? both(nameRule, complement(words(listed))) : nameRule;
  let parts: { readonly names: Dfa | undefined; readonly matched: readonly string[] }[] = [
    { names: unlisted, matched: [] },
  ];
  for (const [pattern, dfa] of patterns) {
    parts = parts.flatMap(({ names, matched }) => [
      { names: both(names, dfa), matched: [...matched, pattern] },
      { names: both(names, complement(dfa)), matched },
    ]);
  }
  return parts.map(({ names, matched }) => ({
    names,
    schemas: properties.flatMap((rule) => schemasFor(rule, (pattern) => matched.includes(pattern), [])),
  }));
}

/** The names that propertyNames allows; nothing if all are. */
function namesOf(writer: SchemaWriter, schemas: readonly Schema[]): Dfa | undefined {
  const held = schemas.filter((schema) => schema !== true);
  return held.length > 0 ? writer.stringsOf(held) : undefined;
}
