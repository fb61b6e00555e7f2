/**
 * Random histories of an engine: requests, cancels and pools too small for them, from a seed.
 *
 * @module
 */
import type { Command, Request } from "../../src/engine/messages.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";

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

/** All that happens to one engine. */
export interface History {
  readonly options: SchedulerOptions;
  /** What is said to the scheduler before step `at` of the loop is planned. */
  readonly commands: readonly { readonly at: number; readonly command: Command }[];
}

/** A history from a seed: a pool that is often too small, prompts that are often too long, hasty clients. */
export function randomHistory(seed: number): History {
  const random = randomFrom(seed);
  const maxSequences = 1 + random(6), blockSize = 1 + random(4), blocks = 3 + random(20);
  const maxBatchedTokens = maxSequences + random(12);
  const options: SchedulerOptions = {
    vocabulary: 40,
    maxModelLength: 8 + random(40),
    blocks,
    blockSize,
    maxSequences,
    maxBatchedTokens,
    maxPromptTokens: 1 + random(maxBatchedTokens),
    ...(random(3) === 0 ? { maxQueuedRequests: 1 + random(6) } : {}),
    ...(random(3) === 0 ? { maxQueuedTokens: 4 + random(60) } : {}),
    prefixCaching: random(5) > 0,
    clock: () => 0,
  };
  const room = Math.min(options.maxModelLength, (blocks - 1) * blockSize);
  const commands: { at: number; command: Command }[] = [];
  const count = 1 + random(16), span = 1 + random(60), priorities = random(2) === 0;
  const beginnings = [1, 2].map(() => Array.from({ length: room + 4 }, () => random(options.vocabulary)));
  for (let id = 1; id <= count; id++) {
    const length = random(10) === 0 ? random(room + 4) : 1 + random(Math.max(1, room >> 1));
    const at = random(span), beginning = random(2) ? random(length + 1) : 0, which = beginnings[random(2)]!;
    commands.push({
      at,
      command: {
        type: "add",
        request: request({
          id,
          prompt: Uint32Array.from(
            { length },
            (_, i) => i < beginning ? which[i]! : random(options.vocabulary),
          ),
          ...(random(4) === 0 ? { cacheSalt: `salt ${random(2)}` } : {}),
          maxTokens: random(20) === 0 ? 0 : 1 + random(24),
          stopTokens: Array.from({ length: random(3) }, () => random(options.vocabulary)),
          ...(random(4) === 0 ? { minTokens: random(10) } : {}),
          ...(priorities ? { priority: random(3) } : {}),
          ...(random(5) === 0 ? { logprobs: { top: random(3), prompt: false } } : {}),
        }),
      },
    });
    if (random(4) === 0) commands.push({ at: at + random(20), command: { type: "cancel", id } });
  }
  return { options, commands: commands.sort((a, b) => a.at - b.at) };
}
