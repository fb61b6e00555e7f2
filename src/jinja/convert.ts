/**
 * From JSON to the values of a template and back to text.
 *
 * @module
 */
import {
  floatText,
  Function,
  sequence,
  str,
  TemplateError,
  typeName,
  Undefined,
  type Value,
} from "./values.ts";

/** A whole JSON number is an int, unless it was marked with `Float`. */
export class Float {
  constructor(readonly value: number) {}
}

/** Parses JSON as Python does: `1` is an int of any size, `1.0` a float. @throws {SyntaxError} If it is no JSON. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (_, value, context?: { readonly source?: string }) => {
    if (typeof value !== "number" || context?.source === undefined) return value;
    return /[.eE]/.test(context.source) ? new Float(value) : BigInt(context.source);
  });
}

/** The template's view of a JSON value; functions become callable with positional arguments. */
export function toValue(json: unknown): Value {
  if (json === null) return null;
  if (json === undefined) return new Undefined("The value");
  switch (typeof json) {
    case "string":
    case "boolean":
    case "bigint":
      return json;
    case "number":
      return Number.isSafeInteger(json) ? BigInt(json) : json;
  }
  if (json instanceof Float) return json.value;
  if (json instanceof Function) return json;
  if (Array.isArray(json)) return json.map(toValue);
  return new Map(Object.entries(json).map(([key, value]) => [key, toValue(value)]));
}

/** How `tojson` writes. */
export interface JsonStyle {
  readonly indent: string | undefined;
  readonly separators: readonly [item: string, key: string];
  readonly sortKeys: boolean;
  readonly ascii: boolean;
}

/** Python's `json.dumps`. @throws {TemplateError} If something in it has no JSON. */
export function dumpJson(value: Value, style: JsonStyle, outer = ""): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string": {
      const text = JSON.stringify(value);
      return style.ascii
        ? text.replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
        : text;
    }
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return Number.isFinite(value)
        ? floatText(value)
        : Number.isNaN(value)
        ? "NaN"
        : value > 0
        ? "Infinity"
        : "-Infinity";
  }
  const inner = style.indent === undefined ? "" : outer + style.indent;
  const wrap = (open: string, items: readonly string[], close: string) => {
    if (items.length === 0) return open + close;
    if (style.indent === undefined) return open + items.join(style.separators[0]) + close;
    return `${open}\n${inner}${items.join(`${style.separators[0]}\n${inner}`)}\n${outer}${close}`;
  };
  if (value instanceof Map) {
    const entries = style.sortKeys ? [...value].sort(([a], [b]) => str(a) < str(b) ? -1 : 1) : [...value];
    return wrap(
      "{",
      entries.map(([key, item]) => keyText(key) + style.separators[1] + dumpJson(item, style, inner)),
      "}",
    );
  }
  const items = sequence(value);
  if (items) return wrap("[", items.map((item) => dumpJson(item, style, inner)), "]");
  throw new TemplateError(`"${typeName(value)}" cannot be written as JSON`);
}

function keyText(key: Value): string {
  return JSON.stringify(key === null ? "null" : typeof key === "boolean" ? String(key) : str(key));
}
