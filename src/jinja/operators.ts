/**
 * Arithmetic, membership and subscripts, as in Python.
 *
 * @module
 */
import { formatPercent } from "./format.ts";
import {
  characters,
  compare,
  equal,
  isNumeric,
  iterate,
  Namespace,
  sequence,
  str,
  TemplateError,
  toIndex,
  toText,
  Tuple,
  typeName,
  Undefined,
  type Value,
} from "./values.ts";

/** Longest text or list that repetition may make. */
const MAX_REPEATED = 10_000_000;

/** `left operator right`. @throws {TemplateError} If the types do not go together. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (operator === "~") return str(left) + str(right);
  if (left instanceof Undefined) left.fail();
  if (right instanceof Undefined) right.fail();
  if (operator === "%" && typeof left === "string") return formatPercent(left, right);
  if (isNumeric(left) && isNumeric(right)) return arithmetic(operator, whole(left), whole(right));
  if (operator === "+") {
    if (typeof left === "string" && typeof right === "string") return left + right;
    if (Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
    if (left instanceof Tuple && right instanceof Tuple) return new Tuple([...left.items, ...right.items]);
  }
  if (operator === "*") {
    const [of, times] = isNumeric(left) ? [right, left] : [left, right];
    if (typeof times === "bigint" || typeof times === "boolean") {
      return repeat(of, Math.max(0, Number(times)));
    }
  }
  throw new TemplateError(
    `"${operator}" does not go with "${typeName(left)}" and "${typeName(right)}"`,
  );
}

/** A truth value counts as 0 or 1. */
function whole(value: boolean | bigint | number): bigint | number {
  return typeof value === "boolean" ? BigInt(value) : value;
}

function arithmetic(operator: string, a: bigint | number, b: bigint | number): Value {
  if (["/", "//", "%"].includes(operator) && Number(b) === 0) throw new TemplateError("Division by zero");
  if (typeof a === "bigint" && typeof b === "bigint" && operator !== "/" && !(operator === "**" && b < 0n)) {
    switch (operator) {
      case "+":
        return a + b;
      case "-":
        return a - b;
      case "*":
        return a * b;
      case "**":
        if (b > 4096n) throw new TemplateError("The exponent is too large");
        return a ** b;
      case "%":
        return ((a % b) + b) % b;
      default:
        return (a - ((a % b) + b) % b) / b; // rounds down
    }
  }
  const [x, y] = [Number(a), Number(b)];
  switch (operator) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return x / y;
    case "//":
      return Math.floor(x / y);
    case "%":
      return x - y * Math.floor(x / y);
    default:
      return x ** y;
  }
}

function repeat(of: Value, times: number): Value {
  const length = typeof of === "string" ? of.length : sequence(of)?.length ?? 0;
  if (length * times > MAX_REPEATED) throw new TemplateError("The repetition is too long");
  if (typeof of === "string") return of.repeat(times);
  const items = sequence(of);
  if (!items) throw new TemplateError(`"${typeName(of)}" cannot be repeated`);
  const all = Array.from({ length: times }, () => items).flat();
  return Array.isArray(of) ? all : new Tuple(all);
}

/** `-of` or `+of`. @throws {TemplateError} If it is no number. */
export function unary(operator: "-" | "+", of: Value): Value {
  if (!isNumeric(of)) throw new TemplateError(`"${operator}" does not go with "${typeName(of)}"`);
  const value = whole(of);
  return operator === "-" ? -value : value;
}

/** One step of a chain of comparisons. */
export function compares(operator: string, left: Value, right: Value): boolean {
  switch (operator) {
    case "==":
      return equal(left, right);
    case "!=":
      return !equal(left, right);
    case "in":
      return contains(right, left);
    case "not in":
      return !contains(right, left);
  }
  for (const side of [left, right]) if (side instanceof Undefined) side.fail();
  const order = compare(left, right);
  return operator === "<"
    ? order < 0
    : operator === "<="
    ? order <= 0
    : operator === ">"
    ? order > 0
    : order >= 0;
}

/** Python's `in`. */
export function contains(container: Value, item: Value): boolean {
  if (typeof container === "string") return container.includes(toText(item));
  if (container instanceof Map) return container.has(item);
  return iterate(container).some((other) => equal(other, item));
}

/** `of[key]`; undefined where there is none. @throws {TemplateError} If `of` is undefined itself. */
export function subscript(of: Value, key: Value): Value {
  if (of instanceof Undefined) return of.fail();
  if (of instanceof Map) return of.has(key) ? of.get(key)! : missing(of, key);
  if (of instanceof Namespace) return of.fields.has(str(key)) ? of.fields.get(str(key))! : missing(of, key);
  const items = typeof of === "string" ? characters(of) : sequence(of);
  if (!items || typeof key !== "bigint") return missing(of, key);
  const index = Number(key < 0n ? key + BigInt(items.length) : key);
  return index in items ? items[index]! : missing(of, key);
}

function missing(of: Value, key: Value): Undefined {
  return new Undefined(`"${str(key)}" of a "${typeName(of)}"`);
}

/** `of[start:stop:step]`. */
export function slice(of: Value, [start, stop, step]: readonly (Value | undefined)[]): Value {
  if (of instanceof Undefined) return of.fail();
  const items = typeof of === "string" ? characters(of) : sequence(of);
  if (!items) return new Undefined(`A slice of "${typeName(of)}"`);
  const stride = toIndex(step, 1);
  if (stride === 0) throw new TemplateError("A slice's step must not be zero");
  const [low, high] = stride > 0 ? [0, items.length] : [-1, items.length - 1];
  const clamp = (value: Value | undefined, absent: number) => {
    const index = toIndex(value, absent);
    if (value === undefined || value === null) return absent;
    return Math.max(low, Math.min(high, index < 0 ? index + items.length : index));
  };
  const [from, to] = [clamp(start, stride > 0 ? low : high), clamp(stop, stride > 0 ? high : low)];
  const out: Value[] = [];
  for (let i = from; stride > 0 ? i < to : i > to; i += stride) out.push(items[i]!);
  return typeof of === "string" ? out.join("") : Array.isArray(of) ? out : new Tuple(out);
}
