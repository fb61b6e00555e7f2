/**
 * Deterministic automata over code points: what is regular in a grammar (patterns, lengths, numbers) is put
 * together here, by intersection and complement, before it becomes part of a network.
 *
 * @module
 */
import type { Builder } from "./builder.ts";
import { GrammarError } from "./grammar_error.ts";
import { complement as outside, type Range, type Ranges } from "./ranges.ts";

/** Bounds the time and memory of one automaton. */
const MOST_STATES = 20_000;
const MOST_EDGES = 300_000;

/** From one state to another one, over a range of code points. */
export type Step = readonly [low: number, high: number, target: number];

/** State 0 is the first. What a state has no step for is refused. */
export interface Dfa {
  readonly steps: readonly (readonly Step[])[];
  readonly accepts: readonly boolean[];
}

/** An automaton as functions over values that say where it is. The ranges of a state must not overlap. */
export interface Machine<State> {
  readonly start: State;
  key(state: State): string;
  accepts(state: State): boolean;
  steps(state: State): Iterable<readonly [low: number, high: number, target: State]>;
}

/** All states of a machine that can be reached. @throws {GrammarError} If they are more than `most`. */
export function explore<State>(machine: Machine<State>, most = MOST_STATES): Dfa {
  const numbers = new Map<string, number>();
  const states: State[] = [];
  const see = (state: State) => {
    const key = machine.key(state);
    let number = numbers.get(key);
    if (number === undefined) {
      if (states.length === most) throw new GrammarError("a pattern or a range in it is too large");
      numbers.set(key, number = states.push(state) - 1);
    }
    return number;
  };
  see(machine.start);
  const steps: Step[][] = [];
  let edges = 0;
  for (let i = 0; i < states.length; i++) {
    const row: Step[] = [];
    for (const [low, high, target] of machine.steps(states[i]!)) {
      const number = see(target), last = row.at(-1);
      if (last && last[2] === number && last[1] + 1 === low) row[row.length - 1] = [last[0], high, number];
      else row.push([low, high, number]);
    }
    edges += row.length;
    if (edges > MOST_EDGES) throw new GrammarError("a pattern or a range in it is too large");
    steps.push(row);
  }
  return { steps, accepts: states.map((state) => machine.accepts(state)) };
}

/** What both accept. */
export function intersect(a: Dfa, b: Dfa): Dfa {
  return explore<readonly [number, number]>({
    start: [0, 0],
    key: (pair) => pair.join(),
    accepts: ([i, j]) => a.accepts[i]! && b.accepts[j]!,
    *steps([i, j]) {
      const [rowA, rowB] = [a.steps[i]!, b.steps[j]!];
      for (let x = 0, y = 0; x < rowA.length && y < rowB.length;) {
        const [lowA, highA, toA] = rowA[x]!, [lowB, highB, toB] = rowB[y]!;
        const low = Math.max(lowA, lowB), high = Math.min(highA, highB);
        if (low <= high) yield [low, high, [toA, toB]];
        if (highA < highB) x++;
        else y++;
      }
    },
  });
}

/** What an automaton refuses. */
export function complement(a: Dfa): Dfa {
  const sink = a.steps.length;
  const rest = (row: readonly Step[]) =>
    outside(row.map(([low, high]) => [low, high])).map(([low, high]): Step => [low, high, sink]);
  const steps = [...a.steps, []].map((row) => [...row, ...rest(row)].sort((x, y) => x[0] - y[0]));
  return { steps, accepts: [...a.accepts.map((accepts) => !accepts), true] };
}

/** Whether nothing is accepted. */
export function isEmpty(a: Dfa): boolean {
  return !a.accepts.includes(true) || !reaches(a);
}

function reaches(a: Dfa): boolean {
  const seen = new Set([0]);
  for (const state of seen) {
    if (a.accepts[state]) return true;
    for (const [, , target] of a.steps[state]!) seen.add(target);
  }
  return false;
}

/** Whether a text is accepted. */
export function matches(a: Dfa, text: string): boolean {
  let state = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const step = a.steps[state]!.find(([low, high]) => low <= code && code <= high);
    if (!step) return false;
    state = step[2];
  }
  return a.accepts[state]!;
}

/** Exactly some texts. */
export function words(texts: readonly string[]): Dfa {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  if (size > MOST_EDGES) throw new GrammarError("a list of texts in it is too large");
  const lists = [...new Set(texts)].map((text) => Array.from(text, (c) => c.codePointAt(0)!)).sort(inOrder);
  // A state is the part of the sorted list that shares its first `depth` code points.
  return explore<{ readonly from: number; readonly to: number; readonly depth: number }>({
    start: { from: 0, to: lists.length, depth: 0 },
    key: ({ from, to, depth }) => `${from},${to},${depth}`,
    accepts: ({ from, to, depth }) => from < to && lists[from]!.length === depth,
    *steps({ from, to, depth }) {
      for (let i = from; i < to;) {
        const code = lists[i]![depth];
        let end = i + 1;
        while (end < to && lists[end]![depth] === code) end++;
        if (code !== undefined) yield [code, code, { from: i, to: end, depth: depth + 1 }];
        i = end;
      }
    },
  }, MOST_EDGES);
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((code, i) => code !== b[i]);
  return at < 0 ? a.length - b.length : at >= b.length ? 1 : a[at]! - b[at]!;
}

/** Texts of `min` to `max` characters. */
export function lengths(min: number, max: number): Dfa {
  const most = max === Infinity ? min : max;
  return explore<number>({
    start: 0,
    key: String,
    accepts: (count) => count >= min,
    steps: (count) =>
      count < most ? [[0, 0x10ffff, count + 1]] : max === Infinity ? [[0, 0x10ffff, count]] : [],
  });
}

/** Texts that end with the first `mark` in them. */
export function until(mark: string): Dfa {
  const codes = Array.from(mark, (c) => c.codePointAt(0)!);
  const alphabet = [...new Set(codes)].sort((a, b) => a - b);
  /** How much of the mark the text ends with, after one more character. */
  const after = (have: number, code: number) => {
    const seen = [...codes.slice(0, have), code];
    let next = seen.length;
    while (next > 0 && !codes.slice(0, next).every((c, i) => c === seen[seen.length - next + i])) next--;
    return next;
  };
  return explore<number>({
    start: 0,
    key: String,
    accepts: (have) => have === codes.length,
    steps(have) {
      if (have === codes.length) return [];
      const known = alphabet.map((code): Step => [code, code, after(have, code)]);
      const others = outside(alphabet.map((code): Range => [code, code]));
      return [...known, ...others.map(([low, high]): Step => [low, high, 0])].sort((a, b) => a[0] - b[0]);
    },
  });
}

/** Texts that `mark` is not in. */
export function without(mark: string): Dfa {
  const { steps, accepts } = until(mark), end = accepts.indexOf(true);
  return {
    steps: steps.map((row) => row.filter(([, , to]) => to !== end)),
    accepts: accepts.map((found) => !found),
  };
}

/** Puts an automaton into a network; `spell` writes one character of a set. */
export function embed(
  builder: Builder,
  dfa: Dfa,
  from: number,
  to: number,
  spell: (builder: Builder, from: number, ranges: Ranges, to: number) => void,
): void {
  const states = dfa.steps.map(() => builder.state());
  builder.free(from, states[0]!);
  dfa.steps.forEach((row, i) => {
    const byTarget = new Map<number, Range[]>();
    for (const [low, high, target] of row) {
      const ranges = byTarget.get(target);
      if (ranges) ranges.push([low, high]);
      else byTarget.set(target, [[low, high]]);
    }
    for (const [target, ranges] of byTarget) spell(builder, states[i]!, ranges, states[target]!);
    if (dfa.accepts[i]) builder.free(states[i]!, to);
  });
}
