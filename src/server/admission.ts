/**
 * How many sequences may wait. Everything admitted is held in memory until it is answered, so the queue has
 * two bounds: sequences, and an estimate of their prompt tokens made before anything is encoded.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/** Bounds of the queue. */
export interface QueueLimits {
  readonly maxSequences: number;
  readonly maxTokens: number;
}

/** One admitted request. */
export interface Ticket {
  /** The engine has begun to answer one of its sequences. May be told again for the same one. */
  started(choice: number): void;
  /** The request has ended, however it did. May be told again. */
  leave(): void;
}

/** The gate that every generation passes. */
export class Admission {
  readonly #limits: QueueLimits;
  #sequences = 0;
  #tokens = 0;
  #open = 0;
  /** Mean seconds that a request took, with older ones fading. */
  #seconds = 1;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Sequences whose answer has not begun. */
  get waiting(): number {
    return this.#sequences;
  }

  /** Requests that have not ended. */
  get open(): number {
    return this.#open;
  }

  /**
   * Lets a request in. An empty queue takes any single request, so that no size is refused for ever.
   *
   * @throws {ApiError} 429 with `Retry-After`, if the queue is full.
   */
  enter(sequences: number, tokens: number): Ticket {
    const { maxSequences, maxTokens } = this.#limits;
    const full = this.#sequences + sequences > maxSequences || this.#tokens + tokens > maxTokens;
    if (full && this.#sequences > 0) {
      throw new ApiError("The request queue is full, please try again later", {
        status: 429,
        code: "rate_limit_exceeded",
        headers: { "Retry-After": `${Math.min(60, Math.max(1, Math.ceil(this.#seconds)))}` },
      });
    }
    const since = performance.now();
    const waiting = new Set(Array.from({ length: sequences }, (_, i) => i));
    const share = tokens / sequences;
    const settle = (choice: number) => {
      if (!waiting.delete(choice)) return;
      this.#sequences--;
      this.#tokens -= share;
    };
    let here = true;
    this.#open++;
    this.#sequences += sequences;
    this.#tokens += tokens;
    return {
      started: settle,
      leave: () => {
        if (!here) return;
        here = false;
        for (const choice of waiting) settle(choice);
        if (--this.#open === 0) this.#tokens = 0; // what rounding has left
        this.#seconds += 0.1 * ((performance.now() - since) / 1000 - this.#seconds);
      },
    };
  }
}
