/**
 * The block table: one row per slot, which says where the tokens of the slot's sequence lie. A row only grows
 * while its slot is in use, so a step that is still running may read it while the next one is planned.
 *
 * @module
 */
import type { BlockPool } from "./block_pool.ts";

/** Rows of block numbers, and the only place from which blocks are taken and given back. */
export class BlockTable {
  /** Row `s` begins at `s * width`. Entries past the end of a row are old or 0. */
  readonly rows: Int32Array;
  /** Most blocks of one row. */
  readonly width: number;
  readonly #pool: BlockPool;
  readonly #blockSize: number;
  readonly #held: Int32Array;

  constructor(pool: BlockPool, size: { slots: number; blockSize: number; maxLength: number }) {
    this.#pool = pool;
    this.#blockSize = size.blockSize;
    this.width = Math.ceil(size.maxLength / size.blockSize);
    this.rows = new Int32Array(size.slots * this.width);
    this.#held = new Int32Array(size.slots);
  }

  /** Blocks that hold `positions` tokens. */
  needed(positions: number): number {
    return Math.ceil(positions / this.#blockSize);
  }

  /** Blocks in a row. */
  held(slot: number): number {
    return this.#held[slot]!;
  }

  /** Appends blocks until the row holds `positions` tokens. Takes none and says `false` if too few are free. */
  grow(slot: number, positions: number): boolean {
    const [held, needed] = [this.#held[slot]!, this.needed(positions)];
    if (needed - held > this.#pool.free) return false;
    for (let i = held; i < needed; i++) this.rows[slot * this.width + i] = this.#pool.take();
    this.#held[slot] = Math.max(held, needed);
    return true;
  }

  /** Gives a row's blocks back, the last first: the beginning of a sequence is worth keeping longest. */
  clear(slot: number): void {
    for (let i = this.#held[slot]! - 1; i >= 0; i--) this.#pool.release(this.rows[slot * this.width + i]!);
    this.#held[slot] = 0;
  }
}
