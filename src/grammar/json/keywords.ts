/**
 * The keywords of JSON Schema (draft 2020-12): which are honoured, which say nothing about what is valid, and which
 * are refused. Whatever is not in this table is refused too, as it may be a misspelt one.
 *
 * @module
 */
import { GrammarError } from "../grammar_error.ts";

/** A schema that is not just `true` or `false`. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Any schema. */
export type Schema = boolean | SchemaObject;

/** Where schemas stand inside a keyword's value. */
type Holds = "schema" | "list" | "map";

interface Keyword {
  /** Completes "KEYWORD must be …", and says whether a value is. */
  readonly rule: readonly [words: string, holds: (value: unknown) => boolean];
  readonly holds?: Holds;
}

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSchema = (value: unknown): value is Schema => typeof value === "boolean" || isObject(value);
const list = (value: unknown, of: (item: unknown) => boolean, least = 0) =>
  Array.isArray(value) && value.length >= least && value.every(of);
const map = (value: unknown, of: (item: unknown) => boolean) =>
  isObject(value) && Object.values(value).every(of);
const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);

const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];
const isType = (value: unknown) => TYPES.includes(value as string);

const SCHEMA: Keyword = { rule: ["a schema", isSchema], holds: "schema" };
const SCHEMAS: Keyword = {
  rule: ["a list of schemas, not empty", (value) => list(value, isSchema, 1)],
  holds: "list",
};
const NAMED: Keyword = { rule: ["an object of schemas", (value) => map(value, isSchema)], holds: "map" };
const NUMBER: Keyword = { rule: ["a number", isNumber] };
const TEXT: Keyword = { rule: ["a string", isText] };
const FLAG: Keyword = { rule: ["a boolean", (value) => typeof value === "boolean"] };
const ANY: Keyword = { rule: ["anything", () => true] };
const COUNT: Keyword = {
  rule: ["an integer that is not negative", (value) => Number.isInteger(value) && (value as number) >= 0],
};

/** Keywords that decide what is valid, all honoured. */
export const HONOURED: Readonly<Record<string, Keyword>> = {
  type: {
    rule: [`one of ${TYPES.join(", ")}, or a list of them`, (v) => isType(v) || list(v, isType, 1)],
  },
  enum: { rule: ["a list, not empty", (value) => list(value, () => true, 1)] },
  const: ANY,
  properties: NAMED,
  patternProperties: NAMED,
  additionalProperties: SCHEMA,
  propertyNames: SCHEMA,
  required: { rule: ["a list of strings", (value) => list(value, isText)] },
  minProperties: COUNT,
  maxProperties: COUNT,
  dependentRequired: {
    rule: ["an object of lists of strings", (value) => map(value, (v) => list(v, isText))],
  },
  dependentSchemas: NAMED,
  prefixItems: SCHEMAS,
  items: SCHEMA,
  minItems: COUNT,
  maxItems: COUNT,
  minLength: COUNT,
  maxLength: COUNT,
  pattern: TEXT,
  format: TEXT,
  minimum: NUMBER,
  maximum: NUMBER,
  exclusiveMinimum: NUMBER,
  exclusiveMaximum: NUMBER,
  multipleOf: { rule: ["a number greater than 0", (value) => isNumber(value) && (value as number) > 0] },
  allOf: SCHEMAS,
  anyOf: SCHEMAS,
  oneOf: SCHEMAS,
  $ref: TEXT,
};

/** Honoured where they add nothing to what the keywords above can say, else refused. */
export const PARTLY: Readonly<Record<string, Keyword & { readonly unless: string }>> = {
  unevaluatedProperties: { ...SCHEMA, unless: "schemas are joined at the same place" },
  unevaluatedItems: { ...SCHEMA, unless: "schemas are joined at the same place" },
  uniqueItems: { ...FLAG, unless: "it is false, or maxItems is at most 1" },
  not: { ...SCHEMA, unless: "it holds only type, or is true, false or empty" },
  if: { ...SCHEMA, unless: "neither then nor else stands beside it" },
};

/** Keywords that say nothing about what is valid. */
export const SILENT: Readonly<Record<string, Keyword>> = {
  $schema: TEXT,
  $id: TEXT,
  $comment: ANY,
  $defs: NAMED,
  definitions: NAMED,
  $anchor: TEXT,
  title: ANY,
  description: ANY,
  default: ANY,
  examples: ANY,
  example: ANY,
  deprecated: ANY,
  readOnly: ANY,
  writeOnly: ANY,
  contentMediaType: ANY,
  contentEncoding: ANY,
  contentSchema: ANY,
  // Of OpenAPI, beside a oneOf whose branches are told apart by their constants.
  discriminator: ANY,
};

/** Keywords that say nothing unless another one stands beside them, in which case they are refused. */
export const BESIDE: Readonly<Record<string, string>> = {
  then: "if",
  else: "if",
  minContains: "contains",
  maxContains: "contains",
};

/** Keywords of JSON Schema that are refused. */
export const REFUSED: readonly string[] = [
  ...["contains", "$dynamicRef", "$dynamicAnchor", "$vocabulary"],
  ...["dependencies", "additionalItems", "$recursiveRef", "$recursiveAnchor"],
];

/** Checks the keywords of one schema. @throws {GrammarError} That names the place and the keyword. */
export function checkKeywords(schema: SchemaObject, path: string): void {
  for (const [name, value] of Object.entries(schema)) {
    const keyword = keywordOf(name);
    if (!keyword) {
      const other = Object.hasOwn(BESIDE, name) ? BESIDE[name]! : "";
      if (name.startsWith("x-") || other && !(other in schema)) continue;
      const why = other || REFUSED.includes(name) ? "is not supported" : "is not known";
      throw new GrammarError(`the keyword "${name.slice(0, 60)}" at ${path} ${why}`);
    }
    const [words, holds] = keyword.rule;
    if (!holds(value)) throw new GrammarError(`${name} at ${path} must be ${words}`);
  }
}

function keywordOf(name: string): Keyword | undefined {
  for (const table of [HONOURED, PARTLY, SILENT]) if (Object.hasOwn(table, name)) return table[name];
  return undefined;
}

/** The schemas that stand inside a schema, with the way to each. */
export function* subschemas(schema: SchemaObject): Generator<readonly [path: string, inner: SchemaObject]> {
  for (const [name, value] of Object.entries(schema)) {
    const holds = keywordOf(name)?.holds;
    if (!holds) continue;
    if (holds === "schema" && isObject(value)) yield [name, value];
    if (holds === "schema" || !(isObject(value) || Array.isArray(value))) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (isObject(inner)) yield [`${name}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, inner];
    }
  }
}
