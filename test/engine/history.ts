/**
 * Random histories of an engine: requests, cancels and pools too small for them, from a seed.
 *
 * @module
 */
import type { Command, Request } from "../../src/engine/messages.ts";
import { limitsOf, mostBlocks, type SchedulerOptions } from "../../src/engine/options.ts";
import { answerAlone } from "./fake_runner.ts";

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

/** A history from a seed: a pool that is often too small, prompts that often have a beginning in common. */
export function randomHistory(
  seed: number,
  change: (options: SchedulerOptions) => SchedulerOptions = (options) => options,
): History {
  const random = randomFrom(seed);
  const options = change(randomOptions(random));
  const room = limitsOf(options).maxModelLength;
  const commands: { at: number; command: Command }[] = [];
  const count = 1 + random(16),
    span = 1 + random(100),
    [priorities, sharing] = [random(2) === 0, random(3) > 0];
  const tokens = (length: number) => Array.from({ length }, () => random(options.vocabulary));
  const beginnings = [tokens(room), tokens(room)];
  for (let id = 1; id <= count; id++) {
    const length = random(10) === 0 ? random(room + 4) : 1 + random(Math.max(1, room >> 1));
    const common = !sharing || random(4) === 0 ? 0 : random(2) ? length : random(length + 1);
    const beginning = beginnings[random(beginnings.length)]!.slice(0, common);
    const added: Request = request({
      id,
      prompt: Uint32Array.from([...beginning, ...tokens(length - beginning.length)]),
      maxTokens: random(20) === 0 ? 0 : 1 + random(24),
      stopTokens: tokens(random(3)),
      ...(random(5) === 0 ? { cacheSalt: `salt ${random(2)}` } : {}),
      ...(random(4) === 0 ? { minTokens: random(10) } : {}),
      // Half of all tokens are more than those that the rest can forbid.
      ...(random(8) === 0
        ? { allowedTokens: Array.from({ length: options.vocabulary / 2 }, (_, i) => 2 * i + 1) }
        : {}),
      ...(random(6) === 0
        ? { badWords: [tokens(1), tokens(1), ...tokens(12).map((t) => [t, ...tokens(1)])] }
        : {}),
      ...(priorities ? { priority: random(3) } : {}),
      ...(random(5) === 0 ? { logprobs: { top: random(3), prompt: id % 2 === 0 } } : {}),
    });
    if (random(3) === 0 && beginnings.length < 4) { // someone will go on from its answer
      beginnings.push([...added.prompt, ...answerAlone(added, { ...options, ...limitsOf(options) })]);
    }
    const at = random(span);
    commands.push({ at, command: { type: "add", request: added } });
    if (random(4) === 0) commands.push({ at: at + random(20), command: { type: "cancel", id } });
  }
  return { options, commands: commands.sort((a, b) => a.at - b.at) };
}

/**
 * The same with a window: blocks are given back while their sequence runs, and the pool is often just so large that one
 * sequence has what it needs, whose prompt may be longer.
 */
export function windowedHistory(seed: number): History {
  const random = randomFrom(~seed);
  return randomHistory(seed, (options) => {
    const windowed = { ...options, window: 1 + random(16) };
    if (random(2)) return windowed;
    const { maxModelLength } = options, blocks = mostBlocks(windowed) + 1 + random(6);
    return { ...windowed, blocks, maxModelLength: 3 * maxModelLength };
  });
}

function randomOptions(random: (below: number) => number): SchedulerOptions {
  const maxSequences = 1 + random(6), maxBatchedTokens = maxSequences + random(12);
  return {
    vocabulary: 40,
    maxModelLength: 8 + random(40),
    blocks: 3 + random(random(2) ? 20 : 100),
    blockSize: 1 + random(4),
    maxSequences,
    maxBatchedTokens,
    maxPromptTokens: 1 + random(maxBatchedTokens),
    ...(random(3) === 0 ? { maxQueuedRequests: 1 + random(6) } : {}),
    ...(random(3) === 0 ? { maxQueuedTokens: 4 + random(60) } : {}),
    prefixCaching: random(5) > 0,
    clock: () => 0,
  };
}

/** Requests of all kinds, most with a beginning that others have too. */
export function mixed(count: number, vocabulary: number): Request[] {
  const random = randomFrom(48);
  const tokens = (length: number) => Array.from({ length }, () => random(vocabulary));
  const system = tokens(100);
  return Array.from({ length: count }, (_, id) => {
    const common = random(4) ? 20 + random(80) : 0;
    const plain = request({ id });
    return request({
      id,
      prompt: Uint32Array.from([...system.slice(0, common), ...tokens(1 + random(60))]),
      maxTokens: 4 + random(30),
      stopTokens: tokens(3),
      logprobs: { top: random(4), prompt: random(3) === 0 },
      ...(random(4) ? {} : { badWords: [tokens(1), tokens(2)] }),
      ...(random(6) ? {} : { allowedTokens: tokens(60) }),
      sampling: {
        ...plain.sampling,
        repetitionPenalty: random(3) ? 1 : 0.8 + random(100) / 100,
        presencePenalty: random(4) ? 0 : random(40) / 10 - 2,
        frequencyPenalty: random(4) ? 0 : random(40) / 10 - 2,
        ...(random(4) ? {} : { bias: new Map(tokens(20).map((token) => [token, random(60) / 10 - 3])) }),
        temperature: random(3) ? 0.5 + random(100) / 100 : 0,
        topK: random(2) ? 40 : 0,
        topP: random(2) ? 0.9 : 1,
        seed: BigInt(random(1 << 30)) << 20n,
      },
    });
  });
}
