/**
 * Python's two ways to put values into text: `"%s" % x` and `"{}".format(x)`.
 *
 * @module
 */
import {
  characters,
  isNumeric,
  Namespace,
  repr,
  sequence,
  str,
  TemplateError,
  type Value,
} from "./values.ts";

/** `format % values`. @throws {TemplateError} If they do not go together. */
export function formatPercent(format: string, values: Value): string {
  const list = sequence(values) && !Array.isArray(values) ? sequence(values)! : [values];
  let at = 0;
  const next = (): Value => {
    const value = list[at++];
    if (value === undefined) throw new TemplateError("A format string has too few values");
    return value;
  };
  const text = format.replace(
    /%(?:\(([^)]*)\))?([-+ 0#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_, key: string | undefined, flags: string, width: string, precision: string, kind: string) => {
      if (kind === "%") return "%";
      const value = key === undefined ? next() : field(values, key);
      const body = percentBody(value, kind, precision === undefined ? undefined : Number(precision));
      const sign = body.startsWith("-") ? "" : flags.includes("+") && kind !== "s" ? "+" : "";
      const size = Number(width ?? 0);
      const missing = Math.max(0, size - sign.length - characters(body).length);
      if (flags.includes("-")) return sign + body + " ".repeat(missing);
      if (!flags.includes("0") || kind === "s") return " ".repeat(missing) + sign + body;
      const [minus, digits] = body.startsWith("-") ? ["-", body.slice(1)] : [sign, body];
      return minus + "0".repeat(missing) + digits;
    },
  );
  if (at < list.length && !(values instanceof Map || Array.isArray(values))) {
    throw new TemplateError("A format string has too many values");
  }
  return text;
}

function percentBody(value: Value, kind: string, precision: number | undefined): string {
  if (kind === "s") return characters(str(value)).slice(0, precision).join("");
  if (kind === "r") return repr(value);
  if (!isNumeric(value)) throw new TemplateError(`"%${kind}" needs a number`);
  switch (kind) {
    case "d":
    case "i":
      return String(typeof value === "bigint" ? value : BigInt(Math.trunc(Number(value))));
    case "f":
      return Number(value).toFixed(precision ?? 6);
    case "x":
      return value.valueOf().toString(16);
    default:
      throw new TemplateError(`"%${kind}" is not supported`);
  }
}

function field(values: Value, key: string): Value {
  const value = values instanceof Map
    ? values.get(key)
    : values instanceof Namespace
    ? values.fields.get(key)
    : undefined;
  if (value === undefined) throw new TemplateError(`A format string has no value for "${key}"`);
  return value;
}

/** `format.format(...args, **named)`: fields by number, by name or in order, without format specifications. */
export function formatBraces(
  format: string,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): string {
  let at = 0; // -1 once a field was given by number
  return format.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (all, name: string | undefined) => {
    if (all === "{{" || all === "}}") return all[0]!;
    if (name === undefined) throw new TemplateError("A format string has a single brace");
    if (/[:!.[]/.test(name)) throw new TemplateError(`The format field "${name}" is not supported`);
    if (name === "" && at < 0 || /^\d+$/.test(name) && at > 0) {
      throw new TemplateError("A format string numbers some fields and not others");
    }
    if (/^\d+$/.test(name)) at = -1;
    const value = name === "" ? args[at++] : /^\d+$/.test(name) ? args[Number(name)] : named.get(name);
    if (value === undefined) throw new TemplateError(`A format string has no value for "${name}"`);
    return str(value);
  });
}
