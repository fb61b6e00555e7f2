/**
 * Builds a grammar's network, and makes a table of it: without what leads nowhere, and only if whatever is called
 * reads something before it is called again.
 *
 * @module
 */
import { GrammarError } from "./grammar_error.ts";
import { EDGE, OP, type Table } from "./table.ts";

/** Bounds the table to about 10 MB, and the time to make it. */
const MOST_EDGES = 400_000;
const NONE = -1;

/** Said of a grammar that has no text at all. */
export const NOTHING = "nothing can match it";

/** One part of a network that others can call: from `start` to a final state. */
export type Rule = number;

/** A network that grows. */
export class Builder {
  readonly #edges: number[][] = [];
  #count = 0;

  /** A new state without edges. */
  state(): number {
    this.#spend();
    return this.#edges.push([]) - 1;
  }

  /** A part by itself, which `body` fills between its first and its last state. */
  rule(body: (from: number, to: number) => void): Rule {
    const start = this.state();
    this.define(start, body);
    return start;
  }

  /** Fills a part whose first state is there already, because it calls itself. */
  define(start: Rule, body: (from: number, to: number) => void): void {
    const end = this.state();
    this.#add(end, OP.final, 0);
    body(start, end);
  }

  /** Reads one byte from `low` to `high`. */
  bytes(from: number, low: number, high: number, to: number): void {
    this.#add(from, OP.bytes, to, low, high);
  }

  /** Reads nothing. */
  free(from: number, to: number): void {
    this.#add(from, OP.free, to);
  }

  /** Reads what `rule` reads. */
  call(from: number, rule: Rule, to: number): void {
    this.#add(from, OP.call, to, rule);
  }

  /** Reads what `rule` reads, `min` to `max` times; the count takes no states. */
  repeat(from: number, rule: Rule, min: number, max: number, to: number): void {
    const counter = this.state();
    this.free(from, counter);
    this.#add(counter, OP.repeat, to, rule, min, max === Infinity ? NONE : max);
  }

  /** Reads exactly these bytes. */
  literal(from: number, bytes: Uint8Array, to: number): void {
    if (bytes.length === 0) return this.free(from, to);
    bytes.forEach((byte, i) => {
      const next = i === bytes.length - 1 ? to : this.state();
      this.bytes(from, byte, byte, next);
      from = next;
    });
  }

  /**
   * The network from `start` as a table.
   *
   * @throws {GrammarError} If nothing matches, or a part calls itself before it has read anything.
   */
  finish(start: Rule): Table {
    const productive = this.#spread((op, target, callee, min) =>
      target && (op === OP.call ? callee : op === OP.repeat ? callee || min === 0 : true)
    );
    if (!productive[start]) throw new GrammarError(NOTHING);
    this.#prune(productive);
    const nullable = this.#spread((op, target, callee, min) =>
      op !== OP.bytes && target && (op === OP.call ? callee : op === OP.repeat ? callee || min === 0 : true)
    );
    this.#checkProgress(nullable);
    return this.#pack(start, nullable);
  }

  /** States that are final, or have an edge for which `holds` is true of where it leads; the least such set. */
  #spread(holds: (op: number, target: boolean, callee: boolean, min: number) => boolean): Uint8Array {
    const found = new Uint8Array(this.#edges.length);
    const users: number[][] = this.#edges.map(() => []);
    const work: number[] = [];
    const look = (state: number) => {
      if (found[state]) return;
      for (const [op, target, a, b] of edgesOf(this.#edges[state]!)) {
        const callee = op === OP.call || op === OP.repeat ? found[a] === 1 : false;
        if (op !== OP.final && !holds(op, found[target] === 1, callee, b)) continue;
        found[state] = 1;
        work.push(state);
        return;
      }
    };
    this.#edges.forEach((edges, state) => {
      for (const [op, target, a] of edgesOf(edges)) {
        if (op === OP.final) continue;
        users[target]!.push(state);
        if (op === OP.call || op === OP.repeat) users[a]!.push(state);
      }
    });
    this.#edges.forEach((_, state) => look(state));
    for (let state; (state = work.pop()) !== undefined;) users[state]!.forEach(look);
    return found;
  }

  /** Drops what cannot lead to an end. */
  #prune(productive: Uint8Array): void {
    this.#edges.forEach((edges, state) => {
      const kept: number[] = [];
      for (const [op, target, a, b, c] of edgesOf(edges)) {
        if (op !== OP.final && !productive[target] || op === OP.call && !productive[a]) continue;
        if (op !== OP.repeat || productive[a]) kept.push(op, target, a, b, c);
        else if (b === 0) kept.push(OP.free, target, 0, 0, 0);
      }
      this.#edges[state] = kept;
    });
  }

  /** Takes away parts that begin with no part that is left, until none is; those that stay begin with themselves. */
  #checkProgress(nullable: Uint8Array): void {
    const begins = new Map<number, Set<number>>();
    const calls = (op: number) => op === OP.call || op === OP.repeat;
    for (const edges of this.#edges) {
      for (const [op, , part] of edgesOf(edges)) if (calls(op)) begins.set(part, new Set());
    }
    const users = new Map<number, number[]>([...begins.keys()].map((part) => [part, []]));
    for (const [part, first] of begins) {
      const seen = new Set([part]);
      for (const state of seen) {
        for (const [op, target, a, b] of edgesOf(this.#edges[state]!)) {
          if (op === OP.free || calls(op) && (nullable[a] || op === OP.repeat && b === 0)) seen.add(target);
          if (!calls(op) || first.has(a)) continue;
          first.add(a);
          users.get(a)!.push(part);
        }
      }
    }
    const done = [...begins.keys()].filter((part) => begins.get(part)!.size === 0);
    for (const part of done) {
      for (const user of users.get(part)!) {
        const first = begins.get(user)!;
        first.delete(part);
        if (first.size === 0) done.push(user);
      }
    }
    if (done.length < begins.size) throw new GrammarError("a part of it begins with itself (left recursion)");
  }

  /** Only what can be reached, numbered in the order in which it is found. */
  #pack(start: number, nullable: Uint8Array): Table {
    const number = new Int32Array(this.#edges.length).fill(NONE);
    const order: number[] = [];
    let size = 0;
    const see = (state: number) => {
      if (number[state] === NONE) number[state] = order.push(state) - 1;
      return number[state]!;
    };
    see(start);
    for (let i = 0; i < order.length; i++) {
      const edges = this.#edges[order[i]!]!;
      size += edges.length;
      for (const [op, target, a] of edgesOf(edges)) {
        if (op !== OP.final) see(target);
        if (op === OP.call || op === OP.repeat) see(a);
      }
    }
    const head = 3 + order.length;
    const bytes = Int32Array.BYTES_PER_ELEMENT * (head + size);
    const table = new Int32Array(new SharedArrayBuffer(bytes));
    table.set([order.length, 0, head]);
    let at = head;
    order.forEach((state, i) => {
      for (const [op, target, a, b, c] of edgesOf(this.#edges[state]!)) {
        const calls = op === OP.call || op === OP.repeat;
        // What may read nothing need not be read a certain number of times.
        const min = op === OP.repeat && nullable[a] ? 0 : b;
        table.set([op, op === OP.final ? 0 : number[target]!, calls ? number[a]! : a, min, c], at);
        at += EDGE;
      }
      table[3 + i] = at;
    });
    return table;
  }

  #add(from: number, op: number, target: number, a = 0, b = 0, c = 0): void {
    this.#spend();
    this.#edges[from]!.push(op, target, a, b, c);
  }

  #spend(): void {
    if (++this.#count > MOST_EDGES) throw new GrammarError("it is too large");
  }
}

type Edge = readonly [op: number, target: number, a: number, b: number, c: number];

function* edgesOf(edges: readonly number[]): Generator<Edge> {
  for (let i = 0; i < edges.length; i += EDGE) yield edges.slice(i, i + EDGE) as unknown as Edge;
}
