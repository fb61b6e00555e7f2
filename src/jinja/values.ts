/**
 * The values of a template, with Python's meaning of truth, equality and text.
 *
 * @module
 */

/** A value. Whole numbers are `bigint`, others `number`; a string is what JavaScript has, seen by code points. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Value[]
  | Tuple
  | Dict
  | Undefined
  | Namespace
  | Function;

/** A dict. Keys that Python holds equal (1, 1.0, true) are different here. */
export type Dict = Map<Value, Value>;

/** Named arguments of a call. */
export type Named = ReadonlyMap<string, Value>;

/** Something that can be called. */
export class Function {
  constructor(readonly call: (args: readonly Value[], named: Named) => Value) {}
}

/** A list that is written with round brackets. */
export class Tuple {
  constructor(readonly items: readonly Value[]) {}
}

/** What a missing name or field is. It may be asked about and printed; anything else fails. */
export class Undefined {
  /** @param what Continues the sentence `… is undefined`. */
  constructor(readonly what: string) {}

  /** The error of who uses it. */
  fail(): never {
    throw new TemplateError(`${this.what} is undefined`);
  }
}

/** `namespace(...)` and `loop`: fields by name. */
export class Namespace {
  constructor(readonly fields: Map<string, Value>) {}
}

/** A template does what its values do not allow. The message ends with the line, once that is known. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  #placed = false;

  /** Adds the line, unless there is one: the innermost statement is the one at fault. */
  at(line: number): void {
    if (!this.#placed) this.message += ` in line ${line}`;
    this.#placed = true;
  }
}

/** What Python calls the type, for errors. */
export function typeName(value: Value): string {
  if (value === null) return "NoneType";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "float";
    case "string":
      return "str";
  }
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "dict";
  if (value instanceof Tuple) return "tuple";
  return value.constructor.name.toLowerCase();
}

/** Python's truth. */
export function truth(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  if (value instanceof Tuple) return value.items.length > 0;
  return Boolean(value) && !(value instanceof Undefined);
}

/** Python's `==`. */
export function equal(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isNumeric(a) && isNumeric(b)) return Number(a) === Number(b);
  if (a instanceof Undefined) return b instanceof Undefined;
  const [x, y] = [sequence(a), sequence(b)];
  if (x && y) {
    return Array.isArray(a) === Array.isArray(b) && x.length === y.length &&
      x.every((v, i) => equal(v, y[i]!));
  }
  if (!(a instanceof Map && b instanceof Map) || a.size !== b.size) return false;
  return [...a].every(([key, value]) => b.has(key) && equal(value, b.get(key)!));
}

/** Python's order: negative, 0 or positive. @throws {TemplateError} If the two have none. */
export function compare(a: Value, b: Value): number {
  if (isNumeric(a) && isNumeric(b)) return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  const [x, y] = [sequence(a), sequence(b)];
  if (!x || !y || Array.isArray(a) !== Array.isArray(b)) {
    throw new TemplateError(`"${typeName(a)}" and "${typeName(b)}" cannot be compared`);
  }
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (!equal(x[i]!, y[i]!)) return compare(x[i]!, y[i]!);
  }
  return x.length - y.length;
}

/** By code points, which for UTF-16 is not the order of units. */
function compareText(a: string, b: string): number {
  const [x, y] = [characters(a), characters(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] !== y[i]) return x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
  }
  return x.length - y.length;
}

/** A number, or a truth value, which is one in Python. */
export function isNumeric(value: Value): value is boolean | bigint | number {
  return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean";
}

/** The items of a list or tuple. */
export function sequence(value: Value): readonly Value[] | undefined {
  return Array.isArray(value) ? value : value instanceof Tuple ? value.items : undefined;
}

/** What a loop over a value sees. @throws {TemplateError} If nothing can be seen. */
export function iterate(value: Value): readonly Value[] {
  if (typeof value === "string") return characters(value);
  if (value instanceof Map) return [...value.keys()];
  if (value instanceof Undefined) return [];
  const items = sequence(value);
  if (!items) throw new TemplateError(`"${typeName(value)}" object is not iterable`);
  return items;
}

/** A text by code points: itself an array only where units would not do. */
export function characters(text: string): string[] {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text.split("");
}

/** Number of items. @throws {TemplateError} If it has none. */
export function lengthOf(value: Value): number {
  return value instanceof Map ? value.size : iterate(value).length;
}

/** A number that counts something. @throws {TemplateError} If it is none. */
export function toIndex(value: Value | undefined, absent: number): number {
  if (value === undefined || value === null) return absent;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  throw new TemplateError(`"${typeName(value)}" is not a whole number`);
}

/** @throws {TemplateError} If it is no text. */
export function toText(value: Value): string {
  if (typeof value === "string") return value;
  if (value instanceof Undefined) return value.fail();
  throw new TemplateError(`"${typeName(value)}" is not a string`);
}

/** What is printed: Python's `str`. */
export function str(value: Value): string {
  if (typeof value === "string") return value;
  return value instanceof Undefined ? "" : repr(value);
}

/** Python's `repr`. */
export function repr(value: Value): string {
  if (value === null) return "None";
  switch (typeof value) {
    case "boolean":
      return value ? "True" : "False";
    case "bigint":
      return String(value);
    case "number":
      return floatText(value);
    case "string":
      return quoted(value);
  }
  if (Array.isArray(value)) return `[${value.map(repr).join(", ")}]`;
  if (value instanceof Tuple) {
    return `(${value.items.map(repr).join(", ")}${value.items.length === 1 ? "," : ""})`;
  }
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${repr(k)}: ${repr(v)}`).join(", ")}}`;
  return value instanceof Undefined ? "Undefined" : `<${typeName(value)}>`;
}

/** Python's text of a float: the shortest digits that are exact, with an exponent from 1e16 and below 1e-4. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const power = Number(exponent);
  if (power < -4 || power >= 16) {
    return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const text = String(value); // no exponent in this range, except from 1e-7 down, which is excluded
  return Number.isInteger(value) ? `${text}.0` : text;
}

/** What Python shows as it is; private-use characters are among them, since a mark must survive. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Co} ]$/u;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) {
    if (character === quote) out += `\\${character}`;
    else {out += SHORT[character] ??
        (PRINTABLE.test(character) ? character : escaped(character.codePointAt(0)!));}
  }
  return out + quote;
}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
