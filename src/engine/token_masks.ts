/**
 * Which tokens may be sampled, as bits: so far those that would end an answer before its minimum length.
 *
 * @module
 */
import type { Sequence } from "./sequence.ts";

/** One row of `ceil(vocabulary / 32)` words for each chunk of a step; bit `t % 32` of word `t / 32` is token `t`. */
export class TokenMasks {
  readonly #words: number;
  readonly #rows: number;
  // Made when first needed, as it is large. All bits are set outside `fill`'s results.
  #bits: Uint32Array | undefined;
  readonly #cleared: number[] = [];

  constructor(rows: number, vocabulary: number) {
    this.#rows = rows;
    this.#words = Math.ceil(vocabulary / 32);
  }

  /** Begins a step: all tokens are allowed again. */
  reset(): void {
    for (const word of this.#cleared) this.#bits![word] = 0xffffffff;
    this.#cleared.length = 0;
  }

  /** Forbids the stop tokens in row `row` if the answer is still too short to end. */
  forbidStop(row: number, { request, produced }: Sequence): void {
    if (produced >= (request.minTokens ?? 0)) return;
    for (const token of request.stopTokens) {
      if (token < 0 || token >= 32 * this.#words) continue;
      const word = row * this.#words + (token >> 5);
      this.#bits ??= new Uint32Array(this.#rows * this.#words).fill(0xffffffff);
      this.#bits[word] = this.#bits[word]! & ~(1 << (token & 31));
      this.#cleared.push(word);
    }
  }

  /** The rows up to `chunks`, valid until the next {@linkcode reset}; nothing if all tokens are allowed. */
  view(chunks: number): Uint32Array | undefined {
    return this.#cleared.length > 0 ? this.#bits!.subarray(0, chunks * this.#words) : undefined;
  }
}
