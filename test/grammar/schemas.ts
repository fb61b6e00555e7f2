/**
 * Random schemas of all keywords that are honoured, each with a way to make documents that are valid by it.
 *
 * @module
 */
import { Random } from "../text/random.ts";

type Json = Readonly<Record<string, unknown>>;

/** A schema, and how documents are made for it, in the order of the schema. */
export interface Shape {
  readonly schema: unknown;
  make(): unknown;
}

const WORDS = ["a", "b", "name", "naïve", 'x"y', "tab\there", "😀", "", "</think>", "kind", "__proto", "0"];

/** Draws a shape. */
export function shape(random: Random, depth = 3): Shape {
  const leaf: (() => Shape)[] = [
    () => ({ schema: { type: "null" }, make: () => null }),
    () => ({ schema: { type: "boolean" }, make: () => random.below(2) === 1 }),
    () => integer(random),
    () => decimal(random),
    () => text(random),
    () => pattern(random),
    () => format(random),
    () => listed(random),
  ];
  const inner: (() => Shape)[] = [
    () => array(random, depth - 1),
    () => object(random, depth - 1),
    () => object(random, depth - 1),
    () => union(random, depth - 1),
    () => joined(random, depth - 1),
  ];
  return random.pick(depth > 0 && random.below(3) > 0 ? inner : leaf)();
}

function integer(random: Random): Shape {
  const low = random.below(300) - 150, high = low + random.below(200);
  const step = 1 + random.below(4);
  const first = Math.ceil(low / step) * step;
  const divided = step > 1 && first + step <= high;
  const bounds = random.pick<Json>([{ minimum: low, maximum: high }, {
    exclusiveMinimum: low - 1,
    exclusiveMaximum: high + 1,
  }]);
  return {
    schema: { type: "integer", ...bounds, ...(divided && { multipleOf: step }) },
    make: () =>
      divided
        ? first + step * random.below(Math.floor((high - first) / step) + 1)
        : low + random.below(high - low + 1),
  };
}

function decimal(random: Random): Shape {
  const low = (random.below(4000) - 2000) / 100;
  return {
    schema: {
      type: "number",
      minimum: low,
      exclusiveMaximum: low + 3.5,
      ...(random.below(2) && { multipleOf: 0.01 }),
    },
    make: () => Math.round(100 * low + random.below(350)) / 100,
  };
}

function text(random: Random): Shape {
  const min = random.below(4), max = min + random.below(30);
  const made = () =>
    random.list(min + random.below(max - min + 1), () => random.pick([...'ab "\\\n\u0001é😀/'])).join("");
  return { schema: { type: "string", minLength: min, maxLength: max }, make: made };
}

function pattern(random: Random): Shape {
  const digits = () => String(random.below(1000)).padStart(3, "0");
  return random.pick<Shape>([
    {
      schema: { type: "string", pattern: "^[a-f]+(-[0-9]{3})?$" },
      make: () => `abf${random.below(2) ? `-${digits()}` : ""}`,
    },
    { schema: { type: "string", pattern: "\\d{3}" }, make: () => `x${digits()}\n` },
    {
      schema: { type: "string", pattern: "^(é|\\p{Lu})\\S*$", maxLength: 6 },
      make: () => random.pick(["é", "Ab", "Ω12"]),
    },
  ]);
}

function format(random: Random): Shape {
  const [name, values] = random.pick<readonly [string, readonly string[]]>([
    ["date", ["2024-02-29", "1999-12-31"]],
    ["time", ["10:20:30Z", "23:59:59.25+01:00"]],
    ["date-time", ["2026-11-24T15:00:00Z"]],
    ["uuid", ["123e4567-e89b-12d3-a456-426614174000"]],
    ["ipv4", ["127.0.0.1", "255.0.10.1"]],
    ["ipv6", ["::1", "fe80::1:2", "1:2:3:4:5:6:7:8"]],
    ["email", ["a.b@example.org"]],
  ]);
  return { schema: { type: "string", format: name }, make: () => random.pick(values) };
}

function listed(random: Random): Shape {
  const values = random.list(
    1 + random.below(5),
    () => random.pick<unknown>([...WORDS, 1, -2.5, null, true, { a: [1] }, []]),
  );
  if (random.below(3) === 0) return { schema: { const: values[0] }, make: () => values[0] };
  return { schema: { enum: values }, make: () => random.pick(values) };
}

function array(random: Random, depth: number): Shape {
  const head = random.list(random.below(3), () => shape(random, depth)), rest = shape(random, depth);
  const min = random.below(3), max = min + random.below(4);
  const only = random.below(4) === 0;
  const most = only ? Math.min(max, head.length) : max, least = Math.min(min, most);
  return {
    schema: {
      type: "array",
      ...(head.length > 0 && { prefixItems: head.map((one) => one.schema) }),
      items: only ? false : rest.schema,
      minItems: least,
      maxItems: max,
    },
    make: () =>
      random.list(least + random.below(most - least + 1), () => 0).map((_, i) => (head[i] ?? rest).make()),
  };
}

function object(random: Random, depth: number): Shape {
  // In the order of a JavaScript object, in which names that look like numbers come first.
  const names = Object.keys(
    Object.fromEntries(random.list(random.below(5), () => [random.pick(WORDS), 0])),
  );
  const parts = new Map(names.map((name) => [name, shape(random, depth)]));
  const required = names.filter(() => random.below(2) === 0);
  const others = random.below(3), other = shape(random, 0);
  const patterned = random.below(3) === 0;
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries([...parts].map(([name, part]) => [name, part.schema])),
      required,
      ...(patterned && { patternProperties: { "^q[0-9]": { type: "integer" } } }),
      ...(others === 0
        ? { additionalProperties: false }
        : others === 1
        ? { additionalProperties: other.schema }
        : {}),
      ...(random.below(4) === 0 && { maxProperties: names.length + 1 }),
    },
    make() {
      const kept = names.filter((name) => required.includes(name) || random.below(2) === 0);
      const pairs = kept.map((name) => [name, parts.get(name)!.make()] as const);
      const more = patterned && random.below(2) ? [["q1", 7] as const] : [];
      const extra = others > 0 && random.below(2) && more.length === 0
        ? [["other", other.make()] as const]
        : [];
      return new Pairs([...pairs, ...more, ...extra]);
    },
  };
}

/** An object whose properties keep their order, whatever their names. */
export class Pairs {
  constructor(readonly pairs: readonly (readonly [string, unknown])[]) {}
}

/** A document as text, as `JSON.stringify` writes it. */
export function written(value: unknown, indent = "", now = ""): string {
  const isPairs = value instanceof Pairs;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const items = isPairs
    ? value.pairs.map(([name, item]) => [JSON.stringify(name), item] as const)
    : Array.isArray(value)
    ? value.map((item) => ["", item] as const)
    : Object.entries(value).map(([name, item]) => [JSON.stringify(name), item] as const);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (items.length === 0) return `${open}${close}`;
  const next = now + indent, line = indent ? `\n${next}` : "";
  const parts = items.map(([name, item]) => {
    const text = written(item, indent, next);
    return name ? `${name}:${indent ? " " : ""}${text}` : text;
  });
  return `${open}${line}${parts.join(`,${line}`)}${indent ? `\n${now}` : ""}${close}`;
}

function union(random: Random, depth: number): Shape {
  const parts = random.list(1 + random.below(3), () => shape(random, depth));
  return { schema: { anyOf: parts.map((part) => part.schema) }, make: () => random.pick(parts).make() };
}

/** Branches told apart by a constant, references, and conditions that are joined. */
function joined(random: Random, depth: number): Shape {
  const one = shape(random, depth);
  if (random.below(3) === 0) return { schema: { allOf: [one.schema, true, {}] }, make: () => one.make() };
  const branch = (kind: string, part: Shape) => ({
    type: "object",
    properties: { kind: { const: kind }, value: part.schema },
    required: ["kind", "value"],
  });
  const other = shape(random, depth);
  return {
    schema: { oneOf: [branch("one", one), branch("two", other)] },
    make: () =>
      random.below(2)
        ? new Pairs([["kind", "one"], ["value", one.make()]])
        : new Pairs([["kind", "two"], ["value", other.make()]]),
  };
}
