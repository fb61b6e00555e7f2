/**
 * Random histories of an engine: requests, cancels and pools too small for them, from a seed.
 *
 * @module
 */
import type { Request } from "../../src/engine/messages.ts";

/** A small generator (xorshift32), so that a failing history can be run again by its seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A greedy request; what is not given is harmless. */
export function request(fields: Partial<Request> & { readonly id: number }): Request {
  return {
    prompt: Uint32Array.of(1),
    sampling: {
      temperature: 0,
      topK: 0,
      topP: 1,
      minP: 0,
      repetitionPenalty: 1,
      presencePenalty: 0,
      frequencyPenalty: 0,
      seed: 0n,
    },
    maxTokens: 8,
    stopTokens: [],
    ...fields,
  };
}
