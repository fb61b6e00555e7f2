/**
 * The sizes that an engine is made for, and what follows from them before anything runs.
 *
 * @module
 */
import type { Limits, Request } from "./messages.ts";

/** Fixed for the life of a scheduler. */
export interface SchedulerOptions {
  /** Token ids are smaller than this. */
  readonly vocabulary: number;
  /** Tokens of prompt and answer together. A smaller cache lowers it, see {@linkcode limitsOf}. */
  readonly maxModelLength: number;
  /** Blocks of the KV cache, padding block 0 included. */
  readonly blocks: number;
  /** Tokens in a block. */
  readonly blockSize: number;
  /** Requests that run at the same time, each in a slot of its own. */
  readonly maxSequences: number;
  /** Tokens of one step, those of prompts and of running streams together. */
  readonly maxBatchedTokens: number;
  /**
   * Prompt tokens of a step in which streams run too: the longest that an arrival makes a stream wait for its
   * next token. Where no stream runs, prompts have the whole step.
   */
  readonly maxPromptTokens: number;
  /** Requests that may wait for a slot; those that find one free do not count. Default: no bound. */
  readonly maxQueuedRequests?: number;
  /** Tokens of the requests that may wait; a single one may always. Default: no bound. */
  readonly maxQueuedTokens?: number;
  /** Positions that a token sees, itself among them: blocks before those are given back. Default: all. */
  readonly window?: number | undefined;
  /** Whether prompts may share the blocks of equal beginnings. Default: they may. */
  readonly prefixCaching?: boolean;
  /** Milliseconds, for the times that are told at the end; no decision depends on it. */
  readonly clock?: () => number;
}

/** @throws {RangeError} If a size is not a positive integer, or too small for another one. */
export function checkOptions(options: SchedulerOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "number" && !(Number.isSafeInteger(value) && value > 0) && value !== Infinity) {
      throw new RangeError(`Cannot schedule with "${name}" ${value}: it must be a positive integer`);
    }
  }
  if (options.maxBatchedTokens < options.maxSequences) {
    throw new RangeError(
      `Cannot schedule with "maxBatchedTokens" ${options.maxBatchedTokens}: ` +
        `${options.maxSequences} sequences need a token each`,
    );
  }
  if (limitsOf(options).maxModelLength < 2) {
    throw new RangeError(
      `Cannot schedule with ${options.blocks} blocks of ${options.blockSize} tokens and a model length of ` +
        `${options.maxModelLength}: one token of a prompt and one of an answer must fit`,
    );
  }
}

/** What is known before the cache has its size. */
export type EngineSizes = Omit<SchedulerOptions, "blocks" | "maxModelLength" | "vocabulary" | "clock">;

/**
 * Blocks that a sequence holds at most, however long it is: with a window, what the first token of a step sees and what
 * two steps write, as a block is given back when the step after it is already planned.
 */
export function mostBlocks({ window = Infinity, maxBatchedTokens, blockSize }: EngineSizes): number {
  return Math.ceil((window + 2 * maxBatchedTokens) / blockSize) + 1;
}

/** What clients are told. The model length is at most what the whole cache holds, unless a window needs less. */
export function limitsOf(options: SchedulerOptions): Limits {
  const { blocks, blockSize, vocabulary, maxModelLength: wanted } = options;
  const held = mostBlocks(options) < blocks ? Infinity : (blocks - 1) * blockSize;
  return { vocabulary, blocks, blockSize, maxModelLength: Math.min(wanted, held) };
}

/** Why a request cannot run, however long it waits; nothing if it can. */
export function impossible(request: Request, options: SchedulerOptions): string | undefined {
  const { prompt, maxTokens } = request;
  const { maxModelLength } = limitsOf(options);
  if (prompt.length === 0) return "Cannot continue an empty prompt";
  if (prompt.length >= maxModelLength) {
    const cache = maxModelLength < options.maxModelLength
      ? `the KV cache of ${options.blocks - 1} blocks holds`
      : "the model length is";
    return `Cannot run a prompt of ${prompt.length} tokens: ${cache} ${maxModelLength}, ` +
      `one of them for the answer`;
  }
  if (!(Number.isSafeInteger(maxTokens) && maxTokens >= 1)) {
    return `Cannot produce ${maxTokens} tokens: "maxTokens" must be at least 1`;
  }
  for (let i = 0; i < prompt.length; i++) {
    if (prompt[i]! >= options.vocabulary) {
      return `Cannot run a prompt with token ${prompt[i]} at ${i}: the vocabulary ends at ` +
        `${options.vocabulary - 1}`;
    }
  }
  const { allowedTokens, badWords = [], sampling, minTokens = 0, stopTokens } = request;
  const named = [...allowedTokens ?? [], ...badWords.flat(), ...sampling.bias?.keys() ?? []];
  const stray = named.find((token) => !(token >= 0 && token < options.vocabulary));
  if (stray !== undefined) {
    return `Cannot sample with token ${stray}: the vocabulary ends at ${options.vocabulary - 1}`;
  }
  const first = new Set([
    ...badWords.flatMap((w) => w.length === 1 ? w : []),
    ...minTokens > 0 ? stopTokens : [],
  ]);
  if (allowedTokens?.every((token) => first.has(token)) || badWords.some((word) => word.length === 0)) {
    return "Cannot sample: the request forbids every token";
  }
  return undefined;
}
