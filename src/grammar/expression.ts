/**
 * What patterns and grammars are parsed to, and how it becomes part of a network or an automaton.
 *
 * @module
 */
import { type Builder, type Rule } from "./builder.ts";
import { type Dfa, explore } from "./dfa.ts";
import { GrammarError } from "./grammar_error.ts";
import { ALL, type Ranges, spell } from "./ranges.ts";

/** A piece of a pattern. `start` and `end` match where the text begins and ends. */
export type Expression =
  | { readonly kind: "class"; readonly ranges: Ranges }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly Expression[] }
  | { readonly kind: "repeat"; readonly item: Expression; readonly min: number; readonly max: number }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "start" | "end" };

/** How deep patterns and grammars may nest. */
export const DEEPEST_NESTING = 200;
/** Copies of a repeated part that are written out; more are counted. */
const MOST_COPIES = 4;
/** States of a pattern before it is made deterministic. */
const MOST_STATES = 20_000;

/** A text, as it stands. */
export function literal(text: string): Expression {
  return {
    kind: "sequence",
    items: Array.from(text, (c) => ({ kind: "class", ranges: [[c.codePointAt(0)!, c.codePointAt(0)!]] })),
  };
}

/** Writes an expression into a network. `ruleOf` knows the rules that it names. */
export function embedExpression(
  builder: Builder,
  expression: Expression,
  from: number,
  to: number,
  ruleOf: (name: string) => Rule,
): void {
  const write = (item: Expression, from: number, to: number) => {
    switch (item.kind) {
      case "class":
        return spell(builder, from, item.ranges, to);
      case "sequence":
        item.items.forEach((part, i) => {
          const next = i === item.items.length - 1 ? to : builder.state();
          write(part, from, next);
          from = next;
        });
        if (item.items.length === 0) builder.free(from, to);
        return;
      case "choice":
        for (const part of item.items) write(part, from, to);
        return;
      case "repeat":
        return repeat(item, from, to);
      case "rule":
        return builder.call(from, ruleOf(item.name), to);
      default:
        throw new GrammarError(`"${item.kind}" has no place in a grammar`);
    }
  };
  const repeat = ({ item, min, max }: Expression & { kind: "repeat" }, from: number, to: number) => {
    if (Math.max(min, max === Infinity ? 0 : max) > MOST_COPIES) {
      const rule = builder.rule((first, last) => write(item, first, last));
      return builder.repeat(from, rule, min, max, to);
    }
    for (let i = 0; i < min; i++) {
      const next = builder.state();
      write(item, from, next);
      from = next;
    }
    if (max === Infinity) {
      const loop = builder.state(), back = builder.state();
      builder.free(from, loop);
      write(item, loop, back);
      builder.free(back, loop);
      return builder.free(loop, to);
    }
    for (let i = min; i < max; i++) {
      const next = builder.state();
      builder.free(from, to);
      write(item, from, next);
      from = next;
    }
    builder.free(from, to);
  };
  write(expression, from, to);
}

interface Node {
  readonly to: number[];
  readonly when?: "start" | "end";
  ranges?: Ranges;
}

/**
 * A pattern as an automaton.
 *
 * @param whole Whether it must match the whole text; else anywhere in it.
 * @throws {GrammarError} If it is too large.
 */
export function toDfa(expression: Expression, whole: boolean): Dfa {
  const nodes: Node[] = [];
  const node = (more: Omit<Node, "to"> = {}) => {
    if (nodes.length === MOST_STATES) throw new GrammarError("a pattern in it is too large");
    return nodes.push({ to: [], ...more }) - 1;
  };
  /** Writes `item` before `to`, and returns where it begins. */
  const write = (item: Expression, to: number): number => {
    switch (item.kind) {
      case "class": {
        const at = node({ ranges: item.ranges });
        nodes[at]!.to.push(to);
        return at;
      }
      case "sequence":
        return item.items.reduceRight((next, part) => write(part, next), to);
      case "choice": {
        const at = node();
        for (const part of item.items) nodes[at]!.to.push(write(part, to));
        return at;
      }
      case "repeat": {
        let at = to;
        if (item.max === Infinity) {
          at = node();
          nodes[at]!.to.push(write(item.item, at), to);
        } else {
          for (let i = item.min; i < item.max; i++) {
            const before = node();
            nodes[before]!.to.push(write(item.item, at), to);
            at = before;
          }
        }
        for (let i = 0; i < item.min; i++) at = write(item.item, at);
        return at;
      }
      case "rule":
        throw new GrammarError(`a pattern cannot use the rule "${item.name}"`);
      default: {
        const at = node({ when: item.kind });
        nodes[at]!.to.push(to);
        return at;
      }
    }
  };
  const anything: Expression = {
    kind: "repeat",
    item: { kind: "class", ranges: ALL },
    min: 0,
    max: Infinity,
  };
  const around = whole ? [] : [anything];
  const final = node();
  const start = write({ kind: "sequence", items: [...around, expression, ...around] }, final);

  const close = (from: Iterable<number>, edge: "start" | "end" | undefined): number[] => {
    const seen = new Set(from);
    for (const at of seen) {
      const { to, when, ranges } = nodes[at]!;
      if (ranges || (when && when !== edge)) continue;
      for (const next of to) seen.add(next);
    }
    return [...seen].filter((at) => at === final || nodes[at]!.ranges || nodes[at]!.when === "end")
      .sort((a, b) => a - b);
  };
  // An empty text begins and ends at once.
  const empty = new Set([start]);
  for (const at of empty) if (!nodes[at]!.ranges) { for (const next of nodes[at]!.to) empty.add(next); }
  return explore<{ readonly at: readonly number[]; readonly first: boolean }>({
    start: { at: close([start], "start"), first: true },
    key: ({ at, first }) => `${first ? "^" : ""}${at.join()}`,
    accepts: ({ at, first }) => first ? empty.has(final) : close(at, "end").includes(final),
    *steps({ at }) {
      const cuts = new Set<number>();
      const reading = at.filter((n) => nodes[n]!.ranges);
      for (const n of reading) for (const [low, high] of nodes[n]!.ranges!) cuts.add(low).add(high + 1);
      const sorted = [...cuts].sort((a, b) => a - b);
      // Sweeps over the borders: which nodes read the range that begins at each of them.
      const events = new Map<number, number[]>();
      for (const n of reading) {
        for (const [low, high] of nodes[n]!.ranges!) {
          events.set(low, [...events.get(low) ?? [], n]);
          events.set(high + 1, [...events.get(high + 1) ?? [], ~n]);
        }
      }
      const active = new Set<number>();
      for (let i = 0; i + 1 < sorted.length; i++) {
        const moves = events.get(sorted[i]!)!;
        for (const n of moves) if (n < 0) active.delete(~n);
        for (const n of moves) if (n >= 0) active.add(n);
        if (active.size === 0) continue;
        const next = close([...active].flatMap((n) => nodes[n]!.to), undefined);
        if (next.length > 0) yield [sorted[i]!, sorted[i + 1]! - 1, { at: next, first: false }];
      }
    },
  });
}
