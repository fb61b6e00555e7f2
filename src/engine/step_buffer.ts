/**
 * A step's arrays, made once and filled anew for every second step.
 *
 * @module
 */
import type { Step } from "./engine.ts";
import type { Request } from "./messages.ts";
import type { Sequence } from "./sequence.ts";

/** A step while the scheduler fills it; a runner sees the {@linkcode Step} in it. */
export class StepBuffer implements Step {
  number = 0;
  chunks = 0;
  /** Entries of `tokens` that count. */
  used = 0;
  readonly slot: Int32Array;
  readonly start: Int32Array;
  readonly count: Int32Array;
  readonly samples: Uint8Array;
  readonly tokens: Int32Array;
  readonly blocks: Int32Array;
  readonly admitted: { slot: number; request: Request; answer: Uint32Array }[] = [];

  constructor(sequences: number, tokens: number, blocks: Int32Array) {
    this.slot = new Int32Array(sequences);
    this.start = new Int32Array(sequences);
    this.count = new Int32Array(sequences);
    this.samples = new Uint8Array(sequences);
    this.tokens = new Int32Array(tokens);
    this.blocks = blocks;
  }

  /** Empties it for a new step. */
  open(number: number): void {
    this.number = number;
    this.chunks = 0;
    this.used = 0;
    this.admitted.length = 0;
  }

  /** Appends the next `count` positions of a sequence; says whether that reaches its end. */
  push(sequence: Sequence, count: number): boolean {
    const at = this.chunks++, samples = count === sequence.missing;
    this.slot[at] = sequence.slot;
    this.start[at] = sequence.computed;
    this.count[at] = count;
    this.samples[at] = samples ? 1 : 0;
    sequence.copyTokens(sequence.computed, count, this.tokens, this.used);
    this.used += count;
    return samples;
  }
}
