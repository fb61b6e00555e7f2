/**
 * A device that is not there: it keeps tokens in the place of keys and values, and finds the history of a
 * sequence only through the block table that it was given. Whatever is wrong with blocks therefore comes out as
 * wrong tokens. It works as late as it may, in `collect`, and complains about what a real device would not
 * notice: arrays that change while it uses them, blocks with two owners, chunks that leave a gap.
 *
 * @module
 */
import type { Runner, Sampled, Step } from "../../src/engine/engine.ts";
import type { Logprobs, Request } from "../../src/engine/messages.ts";

/** The next token after `history`, whose first `promptLength` tokens are the prompt. */
export type FakeModel = (history: Int32Array, promptLength: number) => number;

/** Sizes of the fake device; they must equal the scheduler's. */
export interface FakeRunnerOptions {
  readonly vocabulary: number;
  readonly blocks: number;
  readonly blockSize: number;
  readonly maxSequences: number;
  readonly maxModelLength: number;
  /** Tokens that the model sees, the newest among them; default all. */
  readonly window?: number | undefined;
  /** Default: a hash of the history. */
  readonly model?: FakeModel;
}

/** What a slot holds from the step that admits its sequence. */
interface Tenant {
  readonly request: Request;
  next: number;
  /** The first position that its last step saw. */
  from: number;
  lastStep: number;
  /** A block of its own was written by another tenant, so it must not run again. */
  robbed: number;
}

/** A hash that depends on every token and its place. */
export const hashModel = (vocabulary: number): FakeModel => (history) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < history.length; i++) hash = Math.imul(hash ^ (history[i]! + i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % vocabulary;
};

/** What a request's answer is when nothing else runs: the reference for any batch. */
export function answerAlone(
  request: Pick<Request, "prompt" | "maxTokens" | "stopTokens" | "minTokens" | "allowedTokens" | "badWords">,
  options: Pick<FakeRunnerOptions, "vocabulary" | "maxModelLength" | "window" | "model">,
): number[] {
  const { window = Infinity } = options;
  const model = options.model ?? hashModel(options.vocabulary);
  const { prompt, maxTokens, stopTokens, minTokens = 0, allowedTokens, badWords = [] } = request;
  const history = [...prompt];
  while (history.length < options.maxModelLength && history.length - prompt.length < maxTokens) {
    const answer = history.slice(prompt.length);
    const forbidden = (token: number) =>
      answer.length < minTokens && stopTokens.includes(token) ||
      allowedTokens?.includes(token) === false ||
      badWords.some((word) => `,${[...answer, token]}`.endsWith(`,${word}`));
    let token = model(Int32Array.from(history.slice(Math.max(0, history.length - window))), prompt.length);
    while (forbidden(token)) token = (token + 1) % options.vocabulary;
    history.push(token);
    if (stopTokens.includes(token)) break;
  }
  return history.slice(prompt.length);
}

/** Natural-log probabilities that only depend on the token. */
export function fakeLogprobs(token: number, top: number, vocabulary: number): Logprobs {
  return {
    chosen: Math.log(0.5),
    tokens: Uint32Array.from({ length: top }, (_, i) => (token + i) % vocabulary),
    values: Float32Array.from({ length: top }, (_, i) => Math.log(0.5 ** (i + 1))),
  };
}

/** What is told of a prompt's tokens from `from + 1` to `to`: one number that names place and token, one that is its rank. */
export function fakeScores(prompt: ArrayLike<number>, from: number, to: number) {
  return Float32Array.from({ length: 2 * Math.max(0, to - from) }, (_, i) => {
    const place = from + (i >> 1) + 1;
    return i % 2 ? place : prompt[place]! / 64 - place;
  });
}

/** @see the module's description. */
export class FakeRunner implements Runner {
  /** Steps collected, and tokens computed in them. */
  steps = 0;
  tokens = 0;
  readonly #options: FakeRunnerOptions;
  readonly #model: FakeModel;
  /** Length of a row of the block table. */
  #width = 0;
  readonly #cells: Int32Array;
  readonly #positions: Int32Array;
  readonly #writers: (Tenant | undefined)[];
  /** The step that wrote into a block last. */
  readonly #writtenIn: Int32Array;
  readonly #tenants: (Tenant | undefined)[] = [];
  readonly #last: Int32Array;
  readonly #history: Int32Array;
  readonly #queue: { step: Step; checksum: number; sampled: boolean; masks?: Uint32Array }[] = [];

  constructor(options: FakeRunnerOptions) {
    this.#options = options;
    this.#model = options.model ?? hashModel(options.vocabulary);
    this.#cells = new Int32Array(options.blocks * options.blockSize).fill(-9);
    this.#positions = new Int32Array(options.blocks * options.blockSize).fill(-9);
    this.#writtenIn = new Int32Array(options.blocks);
    this.#writers = Array.from({ length: options.blocks }, () => undefined);
    this.#last = new Int32Array(options.maxSequences).fill(-9);
    this.#history = new Int32Array(options.maxModelLength);
  }

  forward(step: Step): void {
    if (this.#queue.length === 2) throw new Error("Two steps are in flight");
    this.#width = step.blocks.length / this.#options.maxSequences;
    for (const { slot, request } of step.admitted) {
      if (this.#tenants[slot]?.lastStep === step.number - 1 && this.#queue.length > 0) {
        throw new Error(`Slot ${slot} is given away while step ${step.number - 1} uses it`);
      }
      this.#tenants[slot] = { request, next: -1, from: 0, lastStep: 0, robbed: 0 };
    }
    for (let chunk = 0; chunk < step.chunks; chunk++) this.#occupy(step, chunk);
    this.#queue.push({ step, checksum: this.#checksum(step), sampled: false });
  }

  sample(step: Step, masks?: Uint32Array): void {
    const entry = this.#queue.at(-1);
    if (entry?.step !== step || entry.sampled) throw new Error(`Step ${step.number} has no logits`);
    entry.sampled = true;
    if (masks) entry.masks = masks.slice();
  }

  collect(step: Step): Sampled {
    const entry = this.#queue.shift();
    if (entry?.step !== step || !entry.sampled) throw new Error(`Step ${step.number} was not sampled`);
    if (this.#checksum(step) !== entry.checksum) {
      throw new Error(`The arrays of step ${step.number} changed while it ran`);
    }
    const tokens = new Int32Array(step.chunks).fill(-1);
    const logprobs = new Map<number, Logprobs>();
    const scores = new Map<number, Float32Array>();
    for (let chunk = 0, at = 0; chunk < step.chunks; at += step.count[chunk++]!) {
      this.#write(step, chunk, at);
      const { request } = this.#tenants[step.slot[chunk]!]!, start = step.start[chunk]!;
      const end = Math.min(start + step.count[chunk]!, request.prompt.length - 1);
      if (request.logprobs?.prompt && end > start) scores.set(chunk, fakeScores(request.prompt, start, end));
      if (step.samples[chunk]) tokens[chunk] = this.#sample(step, chunk, entry.masks);
      const top = this.#tenants[step.slot[chunk]!]!.request.logprobs?.top;
      if (top !== undefined && step.samples[chunk]) {
        logprobs.set(chunk, fakeLogprobs(tokens[chunk]!, top, this.#options.vocabulary));
      }
    }
    this.steps++;
    return { tokens, scores, ...(logprobs.size > 0 ? { logprobs } : {}) };
  }

  /** Checks that a chunk follows the one before, and takes possession of the blocks that it writes. */
  #occupy(step: Step, chunk: number): void {
    const slot = step.slot[chunk]!, start = step.start[chunk]!, count = step.count[chunk]!;
    const tenant = this.#tenants[slot];
    if (!tenant) throw new Error(`Slot ${slot} runs before a sequence is admitted`);
    if (tenant.robbed) throw new Error(`Slot ${slot} goes on after it lost block ${tenant.robbed}`);
    if (tenant.lastStep === step.number) throw new Error(`Slot ${slot} is twice in step ${step.number}`);
    if (tenant.next >= 0 && tenant.next !== start) {
      throw new Error(`Slot ${slot} goes on at ${start}, expected ${tenant.next}`);
    }
    if (!(count > 0)) throw new Error(`Slot ${slot} has a chunk of ${count} tokens`);
    tenant.next = start + count;
    tenant.lastStep = step.number;
    const { blockSize, window = Infinity } = this.#options;
    tenant.from = Math.max(0, start + 1 - window);
    for (let position = tenant.from; position < start; position += blockSize - position % blockSize) {
      const block = this.#block(step, slot, position), writer = this.#writers[block];
      if (!writer || writer.request.cacheSalt !== tenant.request.cacheSalt) {
        throw new Error(`Slot ${slot} reads block ${block} of another salt`);
      }
      if (this.#writtenIn[block] === step.number) {
        throw new Error(`Slot ${slot} reads block ${block}, which the same step writes`);
      }
    }
    for (let position = start; position < start + count; position++) {
      const block = this.#block(step, slot, position);
      const writer = this.#writers[block];
      this.#writtenIn[block] = step.number;
      if (writer === tenant) continue;
      const inFlight = this.#queue.length > 0 && writer?.lastStep === step.number - 1;
      const needed = writer && !this.#isBehind(writer, block, inFlight || writer.lastStep === step.number);
      if (needed && (inFlight || writer.lastStep === step.number)) {
        throw new Error(
          `Block ${block} is written by two owners in steps ${writer.lastStep}, ${step.number}`,
        );
      }
      if (needed) writer.robbed = block;
      this.#writers[block] = tenant;
    }
  }

  /** Whether a block holds nothing that its writer's last step sees, if that still runs, nor those after it. */
  #isBehind(writer: Tenant, block: number, running: boolean): boolean {
    const { blockSize, window = Infinity } = this.#options;
    const first = this.#positions[block * blockSize]!;
    return first >= 0 && first + blockSize <= (running ? writer.from : writer.next + 1 - window);
  }

  #block(step: Step, slot: number, position: number): number {
    const block = step.blocks[slot * this.#width + Math.floor(position / this.#options.blockSize)]!;
    if (!(block > 0 && block < this.#options.blocks)) {
      throw new Error(`Position ${position} of slot ${slot} lies in block ${block}`);
    }
    return block;
  }

  #cell(step: Step, slot: number, position: number): number {
    const { blockSize } = this.#options;
    return this.#block(step, slot, position) * blockSize + position % blockSize;
  }

  #write(step: Step, chunk: number, at: number): void {
    const slot = step.slot[chunk]!, start = step.start[chunk]!, count = step.count[chunk]!;
    for (let i = 0; i < count; i++) {
      const token = step.tokens[at + i]!, cell = this.#cell(step, slot, start + i);
      this.#cells[cell] = token === -1 ? this.#last[slot]! : token;
      this.#positions[cell] = start + i;
    }
    this.tokens += count;
  }

  #sample(step: Step, chunk: number, masks?: Uint32Array): number {
    const slot = step.slot[chunk]!, length = step.start[chunk]! + step.count[chunk]!;
    const from = Math.max(0, length - (this.#options.window ?? Infinity));
    for (let position = from; position < length; position++) {
      const cell = this.#cell(step, slot, position);
      this.#history[position] = this.#positions[cell] === position ? this.#cells[cell]! : -7;
    }
    const { vocabulary } = this.#options;
    const { prompt } = this.#tenants[slot]!.request;
    let token = this.#model(this.#history.subarray(from, length), prompt.length);
    const row = chunk * Math.ceil(vocabulary / 32);
    while (masks && !(masks[row + (token >> 5)]! >>> (token & 31) & 1)) token = (token + 1) % vocabulary;
    return this.#last[slot] = token;
  }

  /** Of all that the device may read of a step. */
  #checksum(step: Step): number {
    let sum = step.number;
    const mix = (value: number) => sum = Math.imul(sum ^ value, 0x01000193);
    let used = 0;
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const slot = step.slot[chunk]!, start = step.start[chunk]!, count = step.count[chunk]!;
      mix(slot), mix(start), mix(count), mix(step.samples[chunk]!);
      used += count;
      const blocks = Math.ceil((start + count) / this.#options.blockSize);
      const seen = Math.max(0, start + 1 - (this.#options.window ?? Infinity));
      for (let i = Math.floor(seen / this.#options.blockSize); i < blocks; i++) {
        mix(step.blocks[slot * this.#width + i]!);
      }
    }
    for (let i = 0; i < used; i++) mix(step.tokens[i]!);
    return sum;
  }
}
