/**
 * Fields and methods of values: `value.name`. As in Hugging Face's sandbox, nothing can be changed in place.
 *
 * @module
 */
import { subscript } from "./operators.ts";
import { TEXT_METHODS } from "./text_methods.ts";
import {
  type Dict,
  equal,
  Function,
  Namespace,
  sequence,
  TemplateError,
  Tuple,
  Undefined,
  type Value,
} from "./values.ts";

const DICT_METHODS: Readonly<Record<string, (dict: Dict, args: readonly Value[]) => Value>> = {
  items: (dict) => [...dict].map(([key, value]) => new Tuple([key, value])),
  keys: (dict) => [...dict.keys()],
  values: (dict) => [...dict.values()],
  get: (dict, [key, absent]) => dict.has(key!) ? dict.get(key!)! : absent ?? null,
  copy: (dict) => new Map(dict),
};

const LIST_METHODS: Readonly<Record<string, (items: readonly Value[], args: readonly Value[]) => Value>> = {
  index: (items, [sought]) => {
    const at = items.findIndex((item) => equal(item, sought!));
    if (at < 0) throw new TemplateError("The value is not in the list");
    return BigInt(at);
  },
  count: (items, [sought]) => BigInt(items.filter((item) => equal(item, sought!)).length),
  copy: (items) => [...items],
};

const CHANGING = new Set([
  ...["append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"],
  ...["update", "popitem", "setdefault", "add", "discard"],
]);

/** `of.name`: a method, else a field. @throws {TemplateError} If `of` is undefined, or would be changed. */
export function attribute(of: Value, name: string): Value {
  if (of instanceof Undefined) return of.fail();
  if (typeof of === "string") {
    const method = own(TEXT_METHODS, name);
    if (method) return new Function((args, named) => method(of, args, named));
  }
  if (of instanceof Map || Array.isArray(of)) {
    if (CHANGING.has(name) && !(of instanceof Map && of.has(name))) {
      throw new TemplateError(`"${name}" would change a value, which a template must not`);
    }
  }
  if (of instanceof Map) {
    const method = own(DICT_METHODS, name);
    if (method) return new Function((args) => method(of, args));
    return subscript(of, name);
  }
  if (of instanceof Namespace) return subscript(of, name);
  const [items, method] = [sequence(of), own(LIST_METHODS, name)];
  if (items && method) return new Function((args) => method(items, args));
  return new Undefined(`"${name}"`);
}

/** A property of the object itself: a template may ask for `constructor`. */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
