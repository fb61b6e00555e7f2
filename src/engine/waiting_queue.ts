/**
 * The requests that wait for a slot, the next one in front: a binary heap that knows where each one lies, so
 * that a client who leaves costs as little as one who comes.
 *
 * @module
 */
import type { Sequence } from "./sequence.ts";

/** Ordered by {@linkcode Sequence.before}. */
export class WaitingQueue {
  readonly #heap: Sequence[] = [];
  #tokens = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** Positions that all of them have to compute. */
  get tokens(): number {
    return this.#tokens;
  }

  /** The next one, still in the queue. */
  get first(): Sequence | undefined {
    return this.#heap[0];
  }

  push(sequence: Sequence): void {
    this.#tokens += sequence.length;
    this.#heap.push(sequence);
    this.#up(this.#heap.length - 1, sequence);
  }

  /** @throws {RangeError} If it does not wait here. */
  remove(sequence: Sequence): void {
    const at = sequence.place;
    if (this.#heap[at] !== sequence) throw new RangeError(`Request ${sequence.request.id} does not wait`);
    this.#tokens -= sequence.length;
    sequence.place = -1;
    const last = this.#heap.pop()!;
    if (last === sequence) return;
    this.#down(at, last);
    if (last.place === at) this.#up(at, last);
  }

  /** Moves `sequence`, meant for `at`, towards the front as far as it belongs. */
  #up(at: number, sequence: Sequence): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!sequence.before(this.#heap[parent]!)) break;
      this.#put(at, this.#heap[parent]!);
      at = parent;
    }
    this.#put(at, sequence);
  }

  #down(at: number, sequence: Sequence): void {
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < this.#heap.length && this.#heap[child + 1]!.before(this.#heap[child]!)) child++;
      if (child >= this.#heap.length || !this.#heap[child]!.before(sequence)) break;
      this.#put(at, this.#heap[child]!);
      at = child;
    }
    this.#put(at, sequence);
  }

  #put(at: number, sequence: Sequence): void {
    this.#heap[at] = sequence;
    sequence.place = at;
  }
}
