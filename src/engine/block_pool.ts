/**
 * Who holds which block of the KV cache: reference counts, and a queue of the blocks that nobody holds whose
 * order is the order in which they are taken. A block that is given back keeps its contents until it comes to the
 * front and is taken, so that whatever lies in it can be found and held again until then.
 *
 * @module
 */

/** Blocks 1 to `size - 1`. Block 0 is padding: never handed out, its contents mean nothing. */
export class BlockPool {
  /** How many blocks there are, padding included. */
  readonly size: number;
  readonly #holders: Int32Array;
  // A ring through the free blocks; block 0 is its head, so that neither end is a special case.
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  #free = 0;

  /** @throws {RangeError} If there is no block besides the padding. */
  constructor(size: number) {
    if (!(Number.isSafeInteger(size) && size >= 2)) {
      throw new RangeError(`Cannot make a pool of ${size} blocks: one is padding, so at least 2 are needed`);
    }
    this.size = size;
    this.#holders = new Int32Array(size);
    this.#next = new Int32Array(size);
    this.#previous = new Int32Array(size);
    for (let block = 1; block < size; block++) this.#queue(block, block - 1);
  }

  /** How many blocks nobody holds. */
  get free(): number {
    return this.#free;
  }

  /** How many hold a block. */
  holders(block: number): number {
    return this.#holders[block]!;
  }

  /** The block in front, held once from now on. @throws {RangeError} If none is free. */
  take(): number {
    const block = this.#next[0]!;
    if (block === 0) throw new RangeError("Cannot take a block: none is free");
    this.hold(block);
    return block;
  }

  /** One more holder; a free block leaves the queue. */
  hold(block: number): void {
    if (this.#holders[block]!++ > 0) return;
    const [before, after] = [this.#previous[block]!, this.#next[block]!];
    this.#next[before] = after;
    this.#previous[after] = before;
    this.#free--;
  }

  /**
   * One holder less; the last one sends the block to the end of the queue, or to its front if it holds nothing
   * that is `worth` keeping.
   */
  release(block: number, worth = true): void {
    if (block <= 0 || !(this.#holders[block]! > 0)) {
      throw new RangeError(`Cannot release block ${block}: nobody holds it`);
    }
    if (--this.#holders[block]! === 0) this.#queue(block, worth ? this.#previous[0]! : 0);
  }

  /** Puts a block into the ring after another one; 0 is before the front. */
  #queue(block: number, before: number): void {
    const after = this.#next[before]!;
    this.#next[before] = block;
    this.#previous[block] = before;
    this.#next[block] = after;
    this.#previous[after] = block;
    this.#free++;
  }
}
