/**
 * One request on its way through the engine. A few counters carry chunked prefill, steps that are planned
 * before the last tokens are known, and recomputation after preemption as one mechanism:
 *
 * ```
 * 0 ............ computed ......... prompt + produced ......... length
 *   in the cache,  to be computed     tokens known so far,        sampled by a step that
 *   or planned     next               prompt and answer           is not settled (`pending`)
 * ```
 *
 * @module
 */
import type { Matcher } from "../grammar/masks.ts";
import type { Finish, Request } from "./messages.ts";

/** The state of one request. Only the scheduler writes it. */
export class Sequence {
  /** Place in the block table, −1 while it has none. */
  slot = -1;
  /** Positions whose keys and values are in the cache once every planned step is done. */
  computed = 0;
  /** Tokens of the answer that are known. */
  produced = 0;
  /** Tokens that planned steps will sample. */
  pending = 0;
  /** Planned steps that read or write its blocks and are not settled. */
  inFlight = 0;
  /** Its prompt is computed or planned: it takes one position a step, and gives one token. */
  streams = false;
  /** No step is planned for it any more; it keeps slot and blocks until nothing is in flight. */
  leaving = false;
  ended = false;
  preemptions = 0;
  /** Blocks that others may share, and the content of the last one; see prefix_cache.ts. */
  published = 0;
  content = 0;
  /** The step that it let pass because that step computed what it needs; 0 if none. */
  passed = 0;
  /** Prompt tokens that were found in the cache when it began. */
  cached = 0;
  admittedAt = NaN;
  firstTokenAt = NaN;
  /** Log-probabilities of the prompt's tokens where they were asked for, as far as they are computed. */
  scores: readonly Float32Array[] = [];
  /** Where its answer is in its grammar. */
  matcher: Matcher | undefined;
  #answer = new Uint32Array(0);

  /** @param order Place in the order of arrival. @param limit Tokens that it may produce at most. */
  constructor(
    readonly request: Request,
    readonly order: number,
    readonly limit: number,
    readonly addedAt: number,
  ) {}

  /** Positions up to the last token that is known. */
  get known(): number {
    return this.request.prompt.length + this.produced;
  }

  /** Positions up to the last token that is known or will have been sampled. */
  get length(): number {
    return this.known + this.pending;
  }

  /** Positions that the next steps have to compute. */
  get missing(): number {
    return this.length - this.computed;
  }

  /** Writes the tokens at `start` and after into `to` at `at`; −1 for one that is not known yet. */
  copyTokens(start: number, count: number, to: Int32Array, at: number): void {
    const { prompt } = this.request;
    for (let i = 0; i < count; i++) {
      const position = start + i, answered = position - prompt.length;
      to[at + i] = answered < 0 ? prompt[position]! : answered < this.produced ? this.#answer[answered]! : -1;
    }
  }

  /** The tokens of the answer that are known; valid until more are. */
  get answer(): Uint32Array {
    return this.#answer.subarray(0, this.produced);
  }

  /** Whether the answer ends with all tokens of `word` but the last. */
  endsBefore(word: readonly number[]): boolean {
    const from = this.produced - word.length + 1;
    return from >= 0 && word.every((token, i) => i === word.length - 1 || token === this.#answer[from + i]);
  }

  /** Whether every position of the prompt is to be computed, because something is told of each. */
  get scoring(): boolean {
    return this.request.logprobs?.prompt === true && this.produced === 0;
  }

  /** Takes in a token of the answer. */
  append(token: number, now: number): void {
    if (this.produced === this.#answer.length) {
      const longer = new Uint32Array(Math.min(this.limit, Math.max(64, 2 * this.produced)));
      longer.set(this.#answer);
      this.#answer = longer;
    }
    if (this.produced === 0) this.firstTokenAt = now;
    this.#answer[this.produced++] = token;
    this.matcher?.accept(token);
  }

  /** Whether it comes before another one: by priority, then by arrival. */
  before(other: Sequence): boolean {
    const difference = (this.request.priority ?? 0) - (other.request.priority ?? 0);
    return difference !== 0 ? difference < 0 : this.order < other.order;
  }

  /** What its owner is told at the end. */
  finish(reason: Finish["reason"], now: number, message?: string): Finish {
    const admitted = Math.min(now, isNaN(this.admittedAt) ? now : this.admittedAt);
    const first = Math.min(now, isNaN(this.firstTokenAt) ? now : this.firstTokenAt);
    return {
      id: this.request.id,
      reason,
      ...(message === undefined ? {} : { message }),
      promptTokens: this.request.prompt.length,
      cachedTokens: this.cached,
      completionTokens: this.produced,
      preemptions: this.preemptions,
      milliseconds: { queue: admitted - this.addedAt, prefill: first - admitted, decode: now - first },
    };
  }
}
