/**
 * Stop strings in a text that comes in pieces. Exactly what may still become a stop string is held back, wherever
 * the pieces are cut, so that the text that was given out is never taken back.
 *
 * @module
 */

/** What a piece of text came to. */
export interface StopResult {
  /** Safe to give out. */
  readonly text: string;
  /** The stop string that ended the text; nothing follows. */
  readonly stop?: string;
}

/** A prefix of some stop strings. */
interface Node {
  readonly next: Map<number, Node>;
  /** Length of the prefix in UTF-16 units. */
  readonly depth: number;
  /** The longest other prefix that ends this one. */
  fall?: Node;
  /** The longest stop string that ends here. */
  stop?: string;
}

/**
 * Finds the stop string that ends first; of those that end at the same place, the longest (Aho and Corasick,
 * "Efficient string matching", 1975).
 */
export class StopFinder {
  readonly #root: Node;
  readonly #include: boolean;
  #node: Node;
  /** As long as the node is deep: what is held back. */
  #held = "";

  /** @param include Whether the stop string stays in the text. */
  constructor(stops: readonly string[], include = false) {
    this.#root = build(stops);
    this.#node = this.#root;
    this.#include = include;
  }

  /** Takes more text. With `armed` false no stop string ends inside it, but one may begin. */
  push(text: string, armed = true): StopResult {
    if (this.#root.next.size === 0) return { text };
    const all = this.#held + text;
    for (let i = this.#held.length; i < all.length; i++) {
      this.#node = step(this.#root, this.#node, all.charCodeAt(i));
      const { stop } = this.#node;
      if (stop === undefined || !armed) continue;
      [this.#node, this.#held] = [this.#root, ""];
      return { text: all.slice(0, i + 1 - (this.#include ? 0 : stop.length)), stop };
    }
    // A stop string that was passed over is a leaf: nothing more can come of it, only of what ends it.
    while (this.#node.next.size === 0 && this.#node.fall) this.#node = this.#node.fall;
    const safe = all.length - this.#node.depth;
    this.#held = all.slice(safe);
    return { text: all.slice(0, safe) };
  }

  /** No text follows: gives out what was held back. */
  finish(): string {
    const held = this.#held;
    [this.#node, this.#held] = [this.#root, ""];
    return held;
  }
}

function step(root: Node, from: Node, unit: number): Node {
  for (let node: Node | undefined = from; node; node = node.fall) {
    const next = node.next.get(unit);
    if (next) return next;
  }
  return root;
}

function build(stops: readonly string[]): Node {
  const root: Node = { next: new Map(), depth: 0 };
  for (const stop of stops) {
    let node = root;
    for (let i = 0; i < stop.length; i++) {
      const unit = stop.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, next = { next: new Map(), depth: i + 1 });
      node = next;
    }
    if (node !== root) node.stop = stop;
  }
  // Breadth first: a node's fall is shorter, hence finished.
  for (
    let level = [...root.next.values()];
    level.length > 0;
    level = level.flatMap((n) => [...n.next.values()])
  ) {
    for (const node of level) {
      for (const [unit, next] of node.next) {
        next.fall = node.fall ? step(root, node.fall, unit) : step(root, root, unit);
        if (next.stop === undefined && next.fall.stop !== undefined) next.stop = next.fall.stop;
      }
      node.fall ??= root;
    }
  }
  return root;
}
