/**
 * Sets of code points as sorted lists of ranges that do not touch, and the UTF-8 bytes that spell them.
 *
 * @module
 */
import type { Builder } from "./builder.ts";

/** First and last code point of a range. */
export type Range = readonly [low: number, high: number];

/** A set of code points. */
export type Ranges = readonly Range[];

const LAST = 0x10ffff;

/** All code points. Surrogates are never spelled, so they may be in. */
export const ALL: Ranges = [[0, LAST]];

/** The set of all code points of some ranges, which may overlap. */
export function union(ranges: Ranges): Ranges {
  const merged: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

/** All code points that are not in a set. */
export function complement(ranges: Ranges): Ranges {
  const rest: Range[] = [];
  let next = 0;
  for (const [low, high] of union(ranges)) {
    if (low > next) rest.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/** Code points that are in both sets. */
export function intersection(a: Ranges, b: Ranges): Ranges {
  return complement([...complement(a), ...complement(b)]);
}

/** Where the length of UTF-8 changes, and surrogates, which it does not spell. */
const PLANES: Ranges = [[0, 0x7f], [0x80, 0x7ff], [0x800, 0xd7ff], [0xe000, 0xffff], [0x10000, LAST]];

/** States that read what is left of a character, by that and by where it leads. */
export type Tails = Map<string, number>;

/** Reads one character of a set, in UTF-8; `tails` is shared by the calls for one network. */
export function spell(
  builder: Builder,
  from: number,
  ranges: Ranges,
  to: number,
  tails: Tails = new Map(),
): void {
  for (const [low, high] of ranges) {
    for (const [first, last] of PLANES) {
      if (low > last || high < first) continue;
      for (const bytes of sequences(utf8(Math.max(low, first)), utf8(Math.min(high, last)))) {
        let state = from;
        for (const [i, [a, b]] of bytes.entries()) {
          const rest = i + 1 < bytes.length ? `${to}:${bytes.slice(i + 1).join()}` : "";
          const known = rest === "" ? to : tails.get(rest);
          const next = known ?? builder.state();
          builder.bytes(state, a, b, next);
          if (known !== undefined) break;
          tails.set(rest, next);
          state = next;
        }
      }
    }
  }
}

/** The bytes of a code point. */
function utf8(code: number): number[] {
  return [...new TextEncoder().encode(String.fromCodePoint(code))];
}

/** Ranges of bytes, place by place, that together spell everything from `low` to `high`, of one length. */
function sequences(low: readonly number[], high: readonly number[]): Range[][] {
  const [a, b] = [low[0]!, high[0]!];
  if (low.length === 1) return [[[a, b]]];
  const [restA, restB] = [low.slice(1), high.slice(1)];
  const behind = (first: number, last: number, rest: Range[][]) =>
    first > last ? [] : rest.map((tail) => [[first, last] as Range, ...tail]);
  if (a === b) return behind(a, b, sequences(restA, restB));
  const [smallest, largest] = [restA.map(() => 0x80), restB.map(() => 0xbf)];
  const wholeA = restA.every((byte) => byte === 0x80), wholeB = restB.every((byte) => byte === 0xbf);
  return [
    ...(wholeA ? [] : behind(a, a, sequences(restA, largest))),
    ...behind(wholeA ? a : a + 1, wholeB ? b : b - 1, [smallest.map((byte, i) => [byte, largest[i]!])]),
    ...(wholeB ? [] : behind(b, b, sequences(smallest, restB))),
  ];
}
