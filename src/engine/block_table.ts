/**
 * The block table: one row per slot, which says where the tokens of the slot's sequence lie. A row only grows
 * while its slot is in use, so a step that is still running may read it while the next one is planned.
 *
 * @module
 */
import type { BlockPool } from "./block_pool.ts";
import { limitsOf, mostBlocks, type SchedulerOptions } from "./options.ts";
import type { PrefixCache } from "./prefix_cache.ts";
import type { Sequence } from "./sequence.ts";

/** What the cache has of a sequence that would begin now. */
export interface Found {
  /** Free blocks that it takes, the cache's among them; those in use it shares, which costs nothing. */
  readonly lacks: number;
  /** The block after those that it could begin with is being computed by the very step that is planned. */
  readonly soon: boolean;
}

/** Rows of block numbers, and the only place from which blocks are taken and given back. */
export class BlockTable {
  /** Row `s` begins at `s * width`. Entries past the end of a row, and of blocks that it gave back, are old or 0. */
  readonly rows: Int32Array;
  /** Most blocks of one row. */
  readonly width: number;
  readonly #pool: BlockPool;
  readonly #cache: PrefixCache | undefined;
  readonly #blockSize: number;
  readonly #window: number;
  /** Blocks that a row holds at most. */
  readonly #most: number;
  readonly #held: Int32Array;
  /** Blocks of each row's beginning that were given back. */
  readonly #gone: Int32Array;
  readonly #tokens: Int32Array;

  constructor(pool: BlockPool, cache: PrefixCache | undefined, options: SchedulerOptions) {
    const { maxSequences, blockSize, window = Infinity } = options;
    this.#pool = pool;
    this.#cache = cache;
    this.#blockSize = blockSize;
    this.#window = window;
    this.#most = mostBlocks(options);
    this.width = Math.ceil(limitsOf(options).maxModelLength / blockSize);
    this.rows = new Int32Array(maxSequences * this.width);
    this.#held = new Int32Array(maxSequences);
    this.#gone = new Int32Array(maxSequences);
    this.#tokens = new Int32Array(blockSize);
  }

  /** Blocks that hold `positions` tokens. */
  needed(positions: number): number {
    return Math.ceil(positions / this.#blockSize);
  }

  /** Blocks that a row has not given back. */
  held(slot: number): number {
    return this.#held[slot]! - this.#gone[slot]!;
  }

  /** Looks up a sequence that waits. At least its last token is always left to compute. */
  find(sequence: Sequence, step: number): Found {
    const found: number[] = [];
    let soon = false;
    this.#walk(sequence, step, (block, ready) => ready ? found.push(block) : soon = true);
    const gone = this.#behind(found.length * this.#blockSize);
    const shared = found.filter((block, i) => i >= gone && this.#pool.holders(block) > 0).length;
    return { lacks: Math.min(this.needed(sequence.length) - gone, this.#most) - shared, soon };
  }

  /**
   * Begins a row: with the blocks that the cache has, then with free ones.
   *
   * @returns How many tokens the cache had.
   */
  begin(sequence: Sequence, step: number): number {
    const { slot } = sequence;
    this.#walk(sequence, step, (block, ready) => {
      if (!ready) return;
      this.#pool.hold(block);
      this.rows[slot * this.width + this.#held[slot]!++] = block;
      sequence.published++;
      sequence.content = this.#cache!.content(block);
    });
    const found = this.#held[slot]! * this.#blockSize;
    this.retire(slot, found);
    this.reach(sequence);
    return found;
  }

  /**
   * Appends blocks for a prompt: all that it needs, under a window as many as a row holds at most; fewer if too few are
   * free.
   *
   * @returns How many positions the row holds.
   */
  reach({ slot, length }: Sequence): number {
    const held = this.#held[slot]!, most = Math.min(this.#gone[slot]! + this.#most, held + this.#pool.free);
    this.grow(slot, Math.min(length, most * this.#blockSize));
    return this.#held[slot]! * this.#blockSize;
  }

  /** Appends blocks until the row holds `positions` tokens. Takes none and says `false` if too few are free. */
  grow(slot: number, positions: number): boolean {
    const held = this.#held[slot]!, needed = this.needed(positions);
    if (needed - held > this.#pool.free) return false;
    for (let i = held; i < needed; i++) {
      const block = this.#pool.take();
      this.#cache?.forget(block);
      this.rows[slot * this.width + i] = block;
    }
    this.#held[slot] = Math.max(held, needed);
    return true;
  }

  /** Lets others share the blocks that are full of known tokens, and complete once step `step` is done. */
  publish(sequence: Sequence, step: number): void {
    if (!this.#cache) return;
    const { slot } = sequence;
    const full = Math.floor(Math.min(sequence.known, sequence.computed) / this.#blockSize);
    while (sequence.published < full) {
      sequence.copyTokens(sequence.published * this.#blockSize, this.#blockSize, this.#tokens, 0);
      const block = this.rows[slot * this.width + sequence.published++]!;
      const { content, request: { cacheSalt } } = sequence;
      sequence.content = this.#cache.publish(block, content, this.#tokens, cacheSalt, step);
    }
  }

  /** Gives back what no token from position `next` on will see. Its entries stay. */
  retire(slot: number, next: number): void {
    for (const end = this.#behind(next); this.#gone[slot]! < end;) this.#release(slot, this.#gone[slot]!++);
  }

  /** Blocks of a sequence's beginning that no token from position `next` on will see. */
  #behind(next: number): number {
    return Math.max(0, Math.floor((next + 1 - this.#window) / this.#blockSize));
  }

  /** Gives a row's blocks back, the last first: the beginning of a sequence is worth keeping longest. */
  clear(slot: number): void {
    for (let i = this.#held[slot]! - 1; i >= this.#gone[slot]!; i--) this.#release(slot, i);
    this.#held[slot] = this.#gone[slot] = 0;
  }

  /** Every block's holders, as a `View` has them. */
  look(): Int32Array {
    const seen = new Int32Array(this.#pool.size);
    for (let block = 1; block < seen.length; block++) {
      seen[block] = this.#pool.holders(block) << 16 || (this.#cache?.content(block) ? -1 : 0);
    }
    this.#held.forEach((held, slot) => {
      for (let i = this.#gone[slot]!; i < held; i++) seen[this.rows[slot * this.width + i]!]! |= slot;
    });
    return seen;
  }

  #release(slot: number, i: number): void {
    const block = this.rows[slot * this.width + i]!;
    this.#pool.release(block, this.#cache !== undefined && this.#cache.content(block) > 0);
  }

  /** Visits the blocks that a sequence could begin with, and the first that is not ready for step `step`. */
  #walk(sequence: Sequence, step: number, visit: (block: number, ready: boolean) => void): void {
    const cache = sequence.scoring ? undefined : this.#cache; // as in vLLM
    const most = Math.floor((sequence.length - 1) / this.#blockSize);
    for (let i = 0, before = 0; cache && i < most; i++) {
      sequence.copyTokens(i * this.#blockSize, this.#blockSize, this.#tokens, 0);
      const block = cache.find(before, this.#tokens, sequence.request.cacheSalt);
      const ready = block > 0 && cache.step(block) < step;
      if (block > 0) visit(block, ready);
      if (!ready) return;
      before = cache.content(block);
    }
  }
}
