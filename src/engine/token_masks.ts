/**
 * Which tokens may be sampled, as bits: those that a request and its grammar allow, without those that would
 * complete a bad word, or end the answer before its minimum length.
 *
 * @module
 */
import type { Request } from "./messages.ts";
import type { Sequence } from "./sequence.ts";

/** Whether the token after `produced` tokens of an answer may have to be one of a few. */
export function isMasked(request: Request, produced: number): boolean {
  const { allowedTokens, badWords, grammar, minTokens = 0 } = request;
  return (allowedTokens ?? badWords ?? grammar) !== undefined || produced < minTokens;
}

/** One row of `ceil(vocabulary / 32)` words for each chunk of a step; bit `t % 32` of word `t / 32` is token `t`. */
export class TokenMasks {
  readonly #words: number;
  readonly #rows: number;
  // Made when first needed, as it is large. Rows that are not in `#used` allow everything.
  #bits: Uint32Array | undefined;
  readonly #used = new Set<number>();

  constructor(rows: number, vocabulary: number) {
    this.#rows = rows;
    this.#words = Math.ceil(vocabulary / 32);
  }

  /** Begins a step: all tokens are allowed again. */
  reset(): void {
    for (const row of this.#used) this.#row(row).fill(0xffffffff);
    this.#used.clear();
  }

  /** Lets row `row` sample what may come next in a sequence, all of whose tokens are known. */
  restrict(row: number, sequence: Sequence): void {
    const { allowedTokens, badWords = [], stopTokens, minTokens = 0 } = sequence.request;
    if (allowedTokens) {
      const bits = this.#row(row).fill(0);
      for (const token of allowedTokens) bits[token >> 5]! |= 1 << (token & 31);
    }
    if (sequence.matcher) sequence.matcher.restrict(this.#row(row), stopTokens);
    for (const word of badWords) if (sequence.endsBefore(word)) this.#forbid(row, word.at(-1)!);
    if (sequence.produced < minTokens) { for (const token of stopTokens) this.#forbid(row, token); }
  }

  /** The rows up to `chunks`, valid until the next {@linkcode reset}; nothing if all tokens are allowed. */
  view(chunks: number): Uint32Array | undefined {
    return this.#used.size > 0 ? this.#bits!.subarray(0, chunks * this.#words) : undefined;
  }

  #forbid(row: number, token: number): void {
    const bits = this.#row(row), word = token >> 5;
    if (token >= 0 && word < this.#words) bits[word]! &= ~(1 << (token & 31));
  }

  #row(row: number): Uint32Array {
    this.#used.add(row);
    this.#bits ??= new Uint32Array(this.#rows * this.#words).fill(0xffffffff);
    return this.#bits.subarray(row * this.#words, (row + 1) * this.#words);
  }
}
