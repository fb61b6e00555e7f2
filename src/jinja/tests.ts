/**
 * Jinja's tests: `value is name(arguments)`.
 *
 * @module
 */
import { binary, compares } from "./operators.ts";
import { isLower, isUpper } from "./text_methods.ts";
import { equal, Function, isNumeric, Namespace, str, Tuple, Undefined, type Value } from "./values.ts";

type Test = (value: Value, args: readonly Value[]) => boolean;

/** Whether `value % by` is `rest`. */
const remainder = (value: Value, by: Value, rest: bigint) => equal(binary("%", value, by), rest);

const comparing = (operator: string): Test => (value, [other]) => compares(operator, value, other!);
const iterable: Test = (value) =>
  typeof value === "string" || Array.isArray(value) || value instanceof Map || value instanceof Tuple ||
  value instanceof Undefined;

/** By name. */
export const TESTS: Readonly<Record<string, Test>> = {
  boolean: (value) => typeof value === "boolean",
  callable: (value) => value instanceof Function,
  defined: (value) => !(value instanceof Undefined),
  divisibleby: (value, [by]) => remainder(value, by!, 0n),
  even: (value) => remainder(value, 2n, 0n),
  false: (value) => value === false,
  float: (value) => typeof value === "number",
  in: (value, [container]) => compares("in", value, container!),
  integer: (value) => typeof value === "bigint",
  iterable,
  lower: (value) => isLower(str(value)),
  mapping: (value) => value instanceof Map || value instanceof Namespace,
  none: (value) => value === null,
  number: isNumeric,
  odd: (value) => remainder(value, 2n, 1n),
  sameas: (value, [other]) => value === other,
  sequence: (value) => iterable(value, []),
  string: (value) => typeof value === "string",
  true: (value) => value === true,
  undefined: (value) => value instanceof Undefined,
  upper: (value) => isUpper(str(value)),
  ...{ eq: comparing("=="), equalto: comparing("=="), ne: comparing("!=") },
  ...{ lt: comparing("<"), lessthan: comparing("<"), le: comparing("<=") },
  ...{ gt: comparing(">"), greaterthan: comparing(">"), ge: comparing(">=") },
};
