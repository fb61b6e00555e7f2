/**
 * Numbers of JSON with bounds: what is compared is the decimal spelling, digit by digit, so that nothing is rounded.
 * A number with a bound or a divisor is written without an exponent.
 *
 * @module
 */
import { type Dfa, explore, intersect } from "../dfa.ts";
import { GrammarError } from "../grammar_error.ts";
import { regexDfa } from "../regex.ts";

/** What a schema asks of a number. */
export interface NumberRule {
  readonly integer: boolean;
  readonly bounds: readonly Bound[];
  readonly divisors: readonly number[];
}

/** One of `x ≥ value`, `x > value`, `x ≤ value`, `x < value`. */
export interface Bound {
  readonly value: number;
  readonly upper: boolean;
  readonly open: boolean;
}

/** The largest divisor, its decimal point left out. */
const MOST_DIVISOR = 5000;

const spelled = (pattern: string) => regexDfa(pattern, true);

/** All spellings of the numbers that a rule allows. @throws {GrammarError} If a divisor is out of range. */
export function numbers({ integer, bounds, divisors }: NumberRule): Dfa {
  const plain = bounds.length === 0 && divisors.length === 0;
  const shape = integer
    ? "-?(0|[1-9][0-9]*)"
    : `-?(0|[1-9][0-9]*)(\\.[0-9]+)?${plain ? "([eE][+-]?[0-9]+)?" : ""}`;
  return [...bounds.map(bounded), ...divisors.map(divisible)].reduce(intersect, spelled(shape));
}

/** A number without sign as digits before and after the point, without zeros at the outer ends. */
function decimals(value: number): { readonly whole: string; readonly part: string } {
  const [, digits = "", fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    String(Math.abs(value)),
  )!;
  const shift = Number(exponent);
  const all = digits + fraction, point = digits.length + shift;
  const padded = point > all.length
    ? all.padEnd(point, "0")
    : all.padStart(all.length - Math.min(0, point), "0");
  const at = Math.max(0, point);
  return { whole: padded.slice(0, at).replace(/^0+/, ""), part: padded.slice(at).replace(/0+$/, "") };
}

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const ZERO = 0x30, MINUS = 0x2d, POINT = 0x2e;

/** Numbers on one side of a value. */
function bounded({ value, upper, open }: Bound): Dfa {
  const { whole, part } = decimals(value);
  /** Compares the magnitude: its digits so far, and which way they differ from the value's (−1 is smaller). */
  interface At {
    readonly phase: "sign" | "whole" | "part";
    readonly negative: boolean;
    readonly digits: number;
    readonly order: number;
  }
  const holds = ({ phase, negative, digits, order }: At) => {
    let magnitude = order;
    if (phase === "whole") magnitude = digits < whole.length ? -1 : digits > whole.length ? 1 : order;
    if (magnitude === 0 && (phase === "whole" ? part.length > 0 : digits < part.length)) magnitude = -1;
    const zero = value === 0;
    // Where the signs differ the magnitudes do not matter, unless both are zero.
    let sign: number;
    if (zero) sign = magnitude === 0 ? 0 : negative ? -1 : 1;
    else if (negative !== value < 0) sign = negative ? -1 : 1;
    else sign = negative ? -magnitude : magnitude;
    return sign === 0 ? !open : upper ? sign < 0 : sign > 0;
  };
  return explore<At>({
    start: { phase: "sign", negative: false, digits: 0, order: 0 },
    key: (at) => Object.values(at).join(),
    accepts: (at) => at.phase !== "sign" && holds(at),
    *steps(at) {
      const { phase, digits, order } = at;
      if (phase === "sign" && !at.negative) yield [MINUS, MINUS, { ...at, negative: true }];
      if (phase === "whole") {
        const magnitude = digits < whole.length ? -1 : digits > whole.length ? 1 : order;
        yield [POINT, POINT, { ...at, phase: "part", digits: 0, order: magnitude }];
      }
      for (const digit of DIGITS) {
        const code = ZERO + digit;
        if (phase === "part") {
          const own = Number(part[digits] ?? 0);
          const next = order !== 0 ? order : Math.sign(digit - own);
          const count = next !== 0 ? 0 : Math.min(digits + 1, part.length);
          // Once it is decided, how many digits there were does not matter.
          yield [code, code, { ...at, digits: next !== 0 ? part.length : count, order: next }];
        } else if (phase === "sign" || digits > 0) {
          const own = Number(whole[digits] ?? 0);
          const next = order !== 0 ? order : digits < whole.length ? Math.sign(digit - own) : 0;
          const count = Math.min(digits + 1, whole.length + 1);
          yield [code, code, {
            ...at,
            phase: "whole",
            digits: digit === 0 && digits === 0 ? 0 : count,
            order: next,
          }];
        }
      }
    },
  });
}

/** Multiples of a number. */
function divisible(divisor: number): Dfa {
  const { whole, part } = decimals(divisor);
  const unit = Number(whole + part), places = part.length;
  if (!(unit > 0)) throw new GrammarError(`multipleOf must be greater than 0, got ${divisor}`);
  if (unit > MOST_DIVISOR) {
    throw new GrammarError(`multipleOf ${divisor} is not supported: it has too many digits`);
  }
  /** The remainder so far, and how many places follow the point; −1 before it. */
  interface At {
    readonly rest: number;
    readonly place: number;
    readonly begun: boolean;
  }
  const scale = (at: At) => {
    let rest = at.rest;
    for (let i = Math.max(0, at.place); i < places; i++) rest = rest * 10 % unit;
    return rest;
  };
  return explore<At>({
    start: { rest: 0, place: -1, begun: false },
    key: ({ rest, place, begun }) => `${rest},${place},${begun}`,
    accepts: (at) => at.begun && scale(at) === 0,
    *steps(at) {
      if (!at.begun) yield [MINUS, MINUS, at];
      if (at.begun && at.place < 0 && places > 0) yield [POINT, POINT, { ...at, place: 0 }];
      if (at.place === places) return;
      for (const digit of DIGITS) {
        const rest = (at.rest * 10 + digit) % unit, place = at.place < 0 ? at.place : at.place + 1;
        yield [ZERO + digit, ZERO + digit, { rest, place, begun: true }];
      }
    },
  });
}
