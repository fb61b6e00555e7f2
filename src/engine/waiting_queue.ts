/**
 * The requests that wait for a slot, in the order in which they will get one. A place in it is found by bisection, as
 * no two requests are equal, so that a client who leaves costs as little as one who comes.
 *
 * @module
 */
import type { Sequence } from "./sequence.ts";

/** Ordered by {@linkcode Sequence.before}. */
export class WaitingQueue {
  readonly #sorted: Sequence[] = [];
  #tokens = 0;

  get size(): number {
    return this.#sorted.length;
  }

  /** Positions that all of them have to compute. */
  get tokens(): number {
    return this.#tokens;
  }

  /** The next one, still in the queue. */
  get first(): Sequence | undefined {
    return this.#sorted[0];
  }

  push(sequence: Sequence): void {
    this.#tokens += sequence.length;
    this.#sorted.splice(this.#placeOf(sequence), 0, sequence);
  }

  /** Takes one out, if it is here. */
  remove(sequence: Sequence): boolean {
    const at = this.#placeOf(sequence);
    if (this.#sorted[at] !== sequence) return false;
    this.#sorted.splice(at, 1);
    this.#tokens -= sequence.length;
    return true;
  }

  /** How many come before it. */
  #placeOf(sequence: Sequence): number {
    let from = 0, to = this.#sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#sorted[middle]!.before(sequence)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
