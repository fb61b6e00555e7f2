/**
 * Which block holds which tokens after which tokens, so that a prompt can begin with blocks that an earlier one
 * has computed. Only full blocks count. A block is known by its own tokens and by what comes before it, which is
 * one number: every distinct content gets its own, never used again, and a block names its predecessor's.
 *
 * The chain of contents takes the place of the usual chain of hashes: tokens are compared, not digests of them,
 * so that no two prompts can be taken for each other, and a look-up needs no cryptography.
 *
 * @module
 */

/** An index of blocks by content. It never decides how long a block lives. */
export class PrefixCache {
  readonly #blockSize: number;
  /** Tokens of each block. */
  readonly #tokens: Int32Array;
  /** Content of each block, 0 if it is not in the index; and the content before it, 0 at the beginning. */
  readonly #content: Float64Array;
  readonly #before: Float64Array;
  readonly #step: Float64Array;
  /** Who may share a block at the beginning; those after it inherit that. */
  readonly #salt: (string | undefined)[];
  /** First block of each bucket, and the next one of the same bucket; 0 ends it. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  #contents = 0;

  constructor(blocks: number, blockSize: number) {
    this.#blockSize = blockSize;
    this.#tokens = new Int32Array(blocks * blockSize);
    this.#content = new Float64Array(blocks);
    this.#before = new Float64Array(blocks);
    this.#step = new Float64Array(blocks);
    this.#salt = Array.from({ length: blocks }, () => undefined);
    this.#first = new Int32Array(1 << (32 - Math.clz32(blocks)));
    this.#next = new Int32Array(blocks);
  }

  /** The block with these tokens after `before`, 0 if there is none. `salt` counts only at the beginning. */
  find(before: number, tokens: Int32Array, salt: string | undefined): number {
    let block = this.#first[this.#bucket(before, tokens, 0)]!;
    while (block > 0 && !this.#holds(block, before, tokens, salt)) block = this.#next[block]!;
    return block;
  }

  /** The number of a block's content. */
  content(block: number): number {
    return this.#content[block]!;
  }

  /** The step in which a block is complete. Steps after it may read the block. */
  step(block: number): number {
    return this.#step[block]!;
  }

  /**
   * Enters a block that step `step` completes. If another block has the same content already, that one stays.
   *
   * @returns The content's number, which is what comes before the next block.
   */
  publish(
    block: number,
    before: number,
    tokens: Int32Array,
    salt: string | undefined,
    step: number,
  ): number {
    const other = this.find(before, tokens, salt);
    if (other > 0) return this.#content[other]!;
    const bucket = this.#bucket(before, tokens, 0);
    this.#tokens.set(tokens, block * this.#blockSize);
    this.#before[block] = before;
    this.#step[block] = step;
    this.#salt[block] = before === 0 ? salt : undefined;
    this.#next[block] = this.#first[bucket]!;
    this.#first[bucket] = block;
    return this.#content[block] = ++this.#contents;
  }

  /** Takes a block out, because its memory will hold something else. */
  forget(block: number): void {
    if (this.#content[block] === 0) return;
    this.#content[block] = 0;
    this.#salt[block] = undefined;
    const bucket = this.#bucket(this.#before[block]!, this.#tokens, block * this.#blockSize);
    let at = this.#first[bucket]!;
    if (at === block) this.#first[bucket] = this.#next[block]!;
    else {
      while (this.#next[at] !== block) at = this.#next[at]!;
      this.#next[at] = this.#next[block]!;
    }
  }

  #holds(block: number, before: number, tokens: Int32Array, salt: string | undefined): boolean {
    if (this.#before[block] !== before) return false;
    const from = block * this.#blockSize;
    for (let i = 0; i < this.#blockSize; i++) if (this.#tokens[from + i] !== tokens[i]) return false;
    return before !== 0 || this.#salt[block] === salt;
  }

  #bucket(before: number, tokens: Int32Array, from: number): number {
    let hash = Math.imul(before | 0, 0x9e3779b1);
    for (let i = 0; i < this.#blockSize; i++) {
      hash = Math.imul(hash ^ tokens[from + i]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash & (this.#first.length - 1);
  }
}
