/**
 * What an alternative says, put together by the type of the value.
 *
 * @module
 */
import { GrammarError } from "../grammar_error.ts";
import type { Alternative } from "./alternatives.ts";
import { type Schema, type SchemaObject, SILENT } from "./keywords.ts";
import type { NumberRule } from "./numbers.ts";
import type { SchemaDocument } from "./schema_document.ts";

/** A type of JSON. */
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

const ALL: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

/** What must hold for a string. */
export interface StringRule {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
}

/** One schema's say on the items of an array: those at the beginning, and all others. */
export interface ItemRule {
  readonly prefix: readonly Schema[];
  readonly rest: Schema;
}

/** One schema's say on the properties of an object: by name, by pattern, and all others. */
export interface PropertyRule {
  readonly named: Readonly<Record<string, Schema>>;
  readonly patterns: Readonly<Record<string, Schema>>;
  readonly rest: Schema;
}

/** All that an alternative says. */
export interface Facts {
  readonly types: ReadonlySet<JsonType>;
  /** The only values, if they are listed; they must fit the rest too. */
  readonly values: readonly unknown[] | undefined;
  /** Whether anything but types and values is said. */
  readonly bare: boolean;
  readonly number: NumberRule;
  readonly string: StringRule;
  readonly array: { readonly items: readonly ItemRule[]; readonly min: number; readonly max: number };
  readonly object: {
    readonly properties: readonly PropertyRule[];
    readonly required: ReadonlySet<string>;
    readonly names: readonly Schema[];
    readonly min: number;
    readonly max: number;
  };
}

/** Keywords as they are once checked. */
interface Said {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly unevaluatedItems?: Schema;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly multipleOf?: number;
  readonly not?: Schema;
}

type Count = "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties";
type Limit = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum";
const LIMITS: readonly Limit[] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const PLAIN = ["type", "enum", "const", "allOf", "anyOf", "oneOf", "$ref", ...Object.keys(SILENT)];

/** @throws {GrammarError} If a keyword is used in a way that is not supported. */
export function factsOf(schemas: Alternative, document: SchemaDocument): Facts {
  let types = new Set<string>(["integer", ...ALL]);
  let values: readonly unknown[] | undefined;
  const restrict = (to: readonly unknown[]) => {
    values = values ? values.filter((value) => to.some((other) => same(value, other))) : to;
  };
  const said = schemas as readonly (Said & SchemaObject)[];
  for (const schema of said) {
    if (schema.type !== undefined) types = types.intersection(allowed([schema.type].flat()));
    if ("not" in schema) types = types.difference(excluded(schema.not!, document.pathOf(schema)));
    if ("enum" in schema) restrict(schema.enum!);
    if ("const" in schema) restrict([schema.const]);
    checkPartly(schema, document.pathOf(schema));
  }
  const all = <T>(of: (schema: Said) => T | undefined) => said.flatMap((schema) => of(schema) ?? []);
  const count = (name: Count, start: number, join: (...n: number[]) => number) =>
    join(start, ...said.flatMap((schema) => (schema as Partial<Record<Count, number>>)[name] ?? []));
  const bounds = said.flatMap((schema) =>
    LIMITS.flatMap((name) => {
      const value = (schema as Partial<Record<Limit, number>>)[name];
      if (value === undefined) return [];
      return { value, upper: name.endsWith("aximum"), open: name.startsWith("exclusive") };
    })
  );
  if (types.has("integer") && !types.has("number")) types.add("number");
  else types.delete("integer");
  return {
    types: new Set(ALL.filter((type) => types.has(type))),
    values,
    bare: said.every((schema) => Object.keys(schema).every((name) => PLAIN.includes(name))),
    number: { integer: types.has("integer"), bounds, divisors: all((s) => s.multipleOf) },
    string: {
      min: count("minLength", 0, Math.max),
      max: count("maxLength", Infinity, Math.min),
      patterns: all((s) => s.pattern),
      formats: all((s) => s.format),
    },
    array: {
      items: all((s) => ({ prefix: s.prefixItems ?? [], rest: s.items ?? s.unevaluatedItems ?? true })),
      min: count("minItems", 0, Math.max),
      max: count("maxItems", Infinity, Math.min),
    },
    object: {
      properties: all((s) => ({
        named: s.properties ?? {},
        patterns: s.patternProperties ?? {},
        rest: s.additionalProperties ?? s.unevaluatedProperties ?? true,
      })),
      required: new Set(all((s) => s.required).flat()),
      names: all((s) => s.propertyNames),
      min: count("minProperties", 0, Math.max),
      max: count("maxProperties", Infinity, Math.min),
    },
  };
}

/** A number is any number, an integer among them. */
function allowed(types: readonly string[]): Set<string> {
  return new Set(types.includes("number") ? [...types, "integer"] : types);
}

function excluded(not: Schema, path: string): Set<string> {
  if (not === false) return new Set();
  const names = Object.keys(not);
  if (not === true || names.length === 0) return new Set(["integer", ...ALL]);
  const { type } = not as Said;
  const types = type === undefined ? [] : [type].flat();
  if (names.length > 1 || types.length === 0 || types.includes("integer") && !types.includes("number")) {
    throw new GrammarError(`not at ${path} is supported only with a type other than integer, true or false`);
  }
  return allowed(types);
}

const JOINING = ["allOf", "anyOf", "oneOf", "$ref", "dependentSchemas", "if", "not"];

function checkPartly(schema: Said & SchemaObject, path: string): void {
  const { unevaluatedProperties, unevaluatedItems, uniqueItems } = schema;
  const joins = JOINING.some((name) => name in schema);
  for (const [name, value] of Object.entries({ unevaluatedProperties, unevaluatedItems })) {
    if (value === undefined || value === true || !joins) continue;
    throw new GrammarError(`${name} at ${path} is not supported beside a keyword that joins schemas`);
  }
  if (uniqueItems && !((schema.maxItems as number | undefined ?? Infinity) <= 1)) {
    throw new GrammarError(`uniqueItems at ${path} is not supported, unless maxItems is at most 1`);
  }
}

/** Whether two values of JSON are equal, in whatever order the properties come. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const [x, y] = [a, b] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  const names = Object.keys(x);
  return names.length === Object.keys(y).length &&
    names.every((name) => Object.hasOwn(y, name) && same(x[name], y[name]));
}

/** The type of a value of JSON. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value as JsonType;
}
