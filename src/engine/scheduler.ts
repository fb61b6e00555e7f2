/**
 * Who runs in the next step. There is no prefill phase and no decode phase: a step has a budget of tokens, and
 * each sequence takes what it lacks, streams first, then prompts that have begun, then new ones. Counters move
 * when a step is planned, so that the next one can be planned before the tokens of this one are read.
 *
 * After the scheduler of vLLM v1 (one budget, running first, recompute preemption), with three differences. A
 * prompt's blocks are all taken when it is admitted, so that only streams can run out of them (under a window it takes
 * what that sees and two steps write, and goes on as blocks fall behind). Nothing is taken
 * from a sequence while a step that uses it is in flight, not even by preemption. And a block is shared from the
 * step after the one that computes it, so that whatever lies before a chunk was written by earlier steps.
 *
 * @module
 */
import { BlockPool } from "./block_pool.ts";
import { BlockTable } from "./block_table.ts";
import type { Sampled, Scheduler, Step } from "./engine.ts";
import type { Finish, Logprobs, Request, RequestId, StepEvent, View } from "./messages.ts";
import { checkOptions, impossible, limitsOf, type SchedulerOptions } from "./options.ts";
import { PrefixCache } from "./prefix_cache.ts";
import { Grammars } from "../grammar/masks.ts";
import { Sequence } from "./sequence.ts";
import { StepBuffer } from "./step_buffer.ts";
import { isMasked, TokenMasks } from "./token_masks.ts";
import { WaitingQueue } from "./waiting_queue.ts";

/** A prompt that has to be cut is not cut smaller than this for the sake of those behind it. */
const FRAGMENT = 64;
/** Part of the blocks that stays free when a request is admitted beside others, for their next tokens. */
const WATERMARK = 0.01;

const NOBODY = { sequence: undefined as Sequence | undefined, free: 0 };

/** Continuous batching with chunked prefill over a paged cache. */
export class BatchScheduler implements Scheduler {
  readonly #options: SchedulerOptions;
  readonly #clock: () => number;
  readonly #pool: BlockPool;
  readonly #table: BlockTable;
  readonly #steps: readonly [StepBuffer, StepBuffer];
  readonly #masks: TokenMasks;
  readonly #grammars = new Grammars();
  readonly #watermark: number;
  /** Every request that has not ended. */
  readonly #open = new Map<RequestId, Sequence>();
  readonly #waiting = new WaitingQueue();
  /** Sequences for which steps are planned, in the order of {@linkcode Sequence.before}. */
  readonly #running: Sequence[] = [];
  readonly #bySlot: (Sequence | undefined)[];
  readonly #freeSlots: number[];
  readonly #finished: Finish[] = [];
  #arrivals = 0;
  #planned = 0;
  #settled = 0;
  /** Blocks of sequences that are leaving: they come back without anybody's doing. */
  #returning = 0;
  /** Running sequences that do not stream yet. */
  #prompts = 0;
  /** The first that waits, when blocks were too few for it, and how few. */
  #blocked: Readonly<typeof NOBODY> = NOBODY;

  /** @throws {RangeError} If the sizes do not fit each other. */
  constructor(
    options: SchedulerOptions,
    pool: BlockPool = new BlockPool(options.blocks),
    cache: PrefixCache = new PrefixCache(options.blocks, options.blockSize),
  ) {
    checkOptions(options);
    const { maxSequences: slots, maxBatchedTokens, vocabulary, prefixCaching = true } = options;
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
    this.#pool = pool;
    this.#table = new BlockTable(pool, prefixCaching ? cache : undefined, options);
    const step = () => new StepBuffer(slots, maxBatchedTokens, this.#table.rows);
    this.#steps = [step(), step()];
    this.#masks = new TokenMasks(slots, vocabulary);
    this.#watermark = Math.ceil(options.blocks * WATERMARK);
    this.#bySlot = Array.from({ length: slots }, () => undefined);
    this.#freeSlots = Array.from({ length: slots }, (_, i) => slots - 1 - i);
  }

  /** As in every event. */
  get load(): StepEvent["load"] {
    const [waiting, freeBlocks] = [this.#waiting.size, this.#pool.free];
    return { running: this.#open.size - waiting, waiting, freeBlocks };
  }

  /** @throws {RangeError} If the request's number is in use. */
  add(request: Request): void {
    if (this.#open.has(request.id)) {
      throw new RangeError(`Cannot add request ${request.id}: the number is in use`);
    }
    const room = limitsOf(this.#options).maxModelLength - request.prompt.length;
    const limit = Math.min(request.maxTokens, room);
    const sequence = new Sequence(request, this.#arrivals++, limit, this.#clock());
    const reason = impossible(request, this.#options) ?? this.#overfull(request);
    if (reason !== undefined) {
      this.#finished.push(sequence.finish("refused", sequence.addedAt, reason));
      return;
    }
    sequence.matcher = request.grammar && this.#grammars.open(request.grammar);
    this.#open.set(request.id, sequence);
    this.#waiting.push(sequence);
  }

  /** Ends a request now; a number that is not in use is ignored, as its end may be on its way to the sender. */
  cancel(id: RequestId): void {
    const sequence = this.#open.get(id);
    if (sequence) this.#end(sequence, "cancelled", this.#clock());
  }

  /** @throws {Error} If two steps are not settled, as their arrays are still in use. */
  next(): Step | undefined {
    if (this.#planned - this.#settled === 2) throw new Error("Cannot plan a step: two are not settled");
    const step = this.#steps[this.#planned & 1]!;
    step.open(this.#planned + 1);
    const served = this.#planStreams(step);
    const { maxBatchedTokens, maxPromptTokens } = this.#options;
    let room = maxBatchedTokens - step.used;
    if (step.chunks > 0 || !served) room = Math.min(room, maxPromptTokens); // a stream runs or waits
    room = this.#planPrompts(step, room, served);
    if (served) this.#admit(step, room);
    if (step.chunks === 0) return undefined;
    this.#planned++;
    return step;
  }

  /** @throws {Error} If the step is not the oldest one that was planned, or lacks a token it had to sample. */
  settle(step: Step, sampled: Sampled): StepEvent {
    if (step !== this.#steps[this.#settled & 1] || this.#settled === this.#planned) {
      throw new Error(`Cannot settle step ${step.number}: step ${this.#settled + 1} is the next one`);
    }
    const now = this.#clock();
    const ids: number[] = [], tokens: number[] = [];
    let logprobs: Map<number, Logprobs> | undefined;
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const sequence = this.#bySlot[step.slot[chunk]!]!;
      sequence.inFlight--;
      const scored = sampled.scores?.get(chunk); // again from the beginning after a preemption
      if (scored) sequence.scores = [...step.start[chunk] ? sequence.scores : [], scored];
      if (step.samples[chunk]) {
        sequence.pending--;
        const token = sampled.tokens[chunk]!;
        if (!sequence.ended && this.#accept(sequence, token, now)) {
          const values = sampled.logprobs?.get(chunk);
          const whole = sequence.request.logprobs?.prompt && sequence.produced === 1;
          if (values) {
            (logprobs ??= new Map()).set(ids.length, whole ? { ...values, prompt: sequence.scores } : values);
          }
          ids.push(sequence.request.id);
          tokens.push(token);
        }
      }
      if (sequence.leaving) this.#releaseIfSettled(sequence);
      else this.#table.retire(sequence.slot, step.start[chunk]! + step.count[chunk]!);
    }
    const { used } = this.#steps[this.#settled++ & 1]!;
    return this.#event(step.number, used, ids, tokens, logprobs && { logprobs });
  }

  refused(): StepEvent | undefined {
    return this.#finished.length > 0 ? this.#event(this.#settled) : undefined;
  }

  masks(step: Step): Uint32Array | undefined {
    this.#masks.reset();
    this.#grammars.tidy();
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const sequence = this.#bySlot[step.slot[chunk]!]!;
      if (step.samples[chunk] && !sequence.ended) this.#masks.restrict(chunk, sequence);
    }
    return this.#masks.view(step.chunks);
  }

  view(): View {
    const slots = this.#bySlot.map((s) => s ? [s.request.id, s.computed] as const : [0, 0] as const);
    return { type: "view", blocks: this.#table.look(), slots };
  }

  /** Ends every request, because the engine cannot go on. Nothing may be called after it. */
  fail(message: string): StepEvent {
    const now = this.#clock();
    for (const sequence of this.#open.values()) this.#finished.push(sequence.finish("failed", now, message));
    this.#open.clear();
    return this.#event(this.#settled);
  }

  /** Whether nothing can use a leaving sequence's slot and blocks any more. */
  protected isSettled(sequence: Sequence): boolean {
    return sequence.inFlight === 0;
  }

  /** Why the queue cannot take a request now; slots that are free, or will be taken by the next step, count. */
  #overfull({ prompt }: Request): string | undefined {
    const { maxQueuedRequests = Infinity, maxQueuedTokens = Infinity } = this.#options;
    const { size, tokens } = this.#waiting;
    const queued = size - this.#freeSlots.length;
    if (queued >= maxQueuedRequests) {
      return `Cannot queue the request: ${queued} wait, and at most ${maxQueuedRequests} may`;
    }
    if (size > 0 && tokens + prompt.length > maxQueuedTokens) {
      return `Cannot queue a request of ${prompt.length} tokens: ${tokens} tokens wait, ` +
        `and at most ${maxQueuedTokens} may`;
    }
    return undefined;
  }

  /** One position for each stream. `false` if one had to stay out, because blocks ran out. */
  #planStreams(step: StepBuffer): boolean {
    let short = 0;
    this.#prompts = 0;
    for (let i = 0; i < this.#running.length;) {
      const sequence = this.#running[i]!;
      if (!sequence.streams) this.#prompts++;
      else if (this.#table.grow(sequence.slot, sequence.length) || this.#makeRoom(sequence, ++short)) {
        this.#plan(step, sequence, 1);
      }
      if (this.#running[i] === sequence) i++;
    }
    return short === 0;
  }

  #planPrompts(step: StepBuffer, room: number, admitting: boolean): number {
    for (let i = 0; i < this.#running.length && room > 0;) {
      const sequence = this.#running[i]!;
      if (!sequence.streams) {
        const behind = --this.#prompts > 0 || (admitting && this.#canAdmit(step.number));
        room -= this.#planPart(step, sequence, share(room, sequence.missing, behind));
      }
      if (this.#running[i] === sequence) i++;
    }
    return room;
  }

  #admit(step: StepBuffer, room: number): void {
    while (room > 0 && this.#canAdmit(step.number)) {
      const sequence = this.#waiting.first!;
      this.#waiting.remove(sequence);
      const slot = sequence.slot = this.#freeSlots.pop()!;
      this.#bySlot[slot] = sequence;
      sequence.computed = this.#table.begin(sequence, step.number);
      if (isNaN(sequence.admittedAt)) {
        sequence.admittedAt = this.#clock();
        sequence.cached = sequence.computed;
      }
      let at = this.#running.length;
      while (at > 0 && sequence.before(this.#running[at - 1]!)) at--;
      this.#running.splice(at, 0, sequence);
      step.admitted.push({ slot, request: sequence.request, answer: sequence.answer });
      room -= this.#planPart(step, sequence, share(room, sequence.missing, this.#canAdmit(step.number)));
    }
  }

  /**
   * Whether a slot, and blocks for all its tokens, are there for the first that waits. Nobody overtakes it. If
   * the step computes blocks that it could share, it lets this one step pass.
   */
  #canAdmit(step: number): boolean {
    const next = this.#waiting.first;
    if (!next || this.#freeSlots.length === 0) return false;
    const { sequence, free } = this.#blocked;
    if (sequence === next && this.#pool.free <= free) return false; // a look-up of a long prompt takes time
    const found = this.#table.find(next, step);
    if (found.soon && (next.passed === 0 || next.passed === step)) {
      next.passed = step;
      return false;
    }
    const spare = this.#running.length > 0 || this.#returning > 0 ? this.#watermark : 0;
    if (found.lacks + spare <= this.#pool.free) return true;
    this.#blocked = { sequence: next, free: this.#pool.free };
    return false;
  }

  /**
   * Plans as many of `count` tokens of a prompt as it has blocks for, and says how many. It can lack some only under a
   * window, where it gives back what others still share; whoever is furthest behind shares none of that and goes on.
   */
  #planPart(step: StepBuffer, sequence: Sequence, count: number): number {
    const part = Math.min(count, this.#table.reach(sequence) - sequence.computed);
    if (part > 0) this.#plan(step, sequence, part);
    return part;
  }

  #plan(step: StepBuffer, sequence: Sequence, count: number): void {
    const samples = step.push(sequence, count);
    sequence.computed += count;
    sequence.inFlight++;
    this.#table.publish(sequence, step.number);
    if (!sequence.streams) this.#blocked = NOBODY; // what this prompt publishes may be just what another lacks
    if (!samples) return;
    sequence.pending++;
    sequence.streams = true;
    if (sequence.produced + sequence.pending === sequence.limit) this.#leave(sequence);
  }

  /**
   * Preempts from the end until `sequence` has its block, or will have one when the `short` streams that lack
   * one in this step can be served from blocks that are coming back.
   */
  #makeRoom(sequence: Sequence, short: number): boolean {
    while (!this.#table.grow(sequence.slot, sequence.length)) {
      if (this.#returning >= short) return false;
      const victim = this.#running.at(-1)!;
      victim.preemptions++;
      this.#leave(victim);
      if (victim === sequence) return false;
    }
    return true;
  }

  /** Takes in a token, and ends the sequence if that was its last. `false` if there was none that it may have. */
  #accept(sequence: Sequence, token: number, now: number): boolean {
    const { id, stopTokens, minTokens = 0 } = sequence.request;
    const { vocabulary } = this.#options;
    if (token === vocabulary && isMasked(sequence.request, sequence.produced)) {
      const message = `Cannot sample after ${sequence.produced} tokens: the request forbids every next token`;
      this.#end(sequence, "refused", now, message);
      return false;
    }
    if (!(token >= 0 && token < vocabulary)) {
      throw new Error(`Cannot continue request ${id}: the step sampled ${token}, which is no token`);
    }
    sequence.append(token, now);
    this.#table.publish(sequence, this.#planned);
    const stops = sequence.produced > minTokens && stopTokens.includes(token);
    if (stops || sequence.matcher?.over) this.#end(sequence, "stop", now);
    else if (sequence.produced === sequence.limit) this.#end(sequence, "length", now);
    return true;
  }

  #end(sequence: Sequence, reason: Finish["reason"], now: number, message?: string): void {
    this.#open.delete(sequence.request.id);
    sequence.ended = true;
    this.#finished.push(sequence.finish(reason, now, message));
    if (!this.#waiting.remove(sequence) && !sequence.leaving) this.#leave(sequence);
  }

  /** Plans nothing more for a sequence, which has ended, is about to, or is preempted. */
  #leave(sequence: Sequence): void {
    this.#running.splice(this.#running.indexOf(sequence), 1);
    sequence.leaving = true;
    this.#returning += this.#table.held(sequence.slot);
    this.#releaseIfSettled(sequence);
  }

  #releaseIfSettled(sequence: Sequence): void {
    if (sequence.slot < 0 || !this.isSettled(sequence)) return;
    const { slot } = sequence;
    this.#returning -= this.#table.held(slot);
    this.#table.clear(slot);
    this.#bySlot[slot] = undefined;
    this.#freeSlots.push(slot);
    sequence.slot = -1;
    sequence.leaving = false;
    if (sequence.ended) return;
    sequence.computed = sequence.published = sequence.content = 0;
    sequence.streams = false;
    this.#waiting.push(sequence);
  }

  #event(number: number, computed = 0, ids: number[] = [], tokens = ids, more = {}): StepEvent {
    const both = Uint32Array.from([...ids, ...tokens]); // one buffer: one thing to transfer
    const rows = { ids: both.subarray(0, ids.length), tokens: both.subarray(ids.length) };
    const finished = this.#finished.splice(0);
    return { type: "step", number, ...rows, finished, load: this.load, computed, ...more };
  }
}

/** Of `room` tokens, how many go to a prompt: one that must be cut anyway leaves half to those behind it. */
function share(room: number, missing: number, behind: boolean): number {
  return missing <= room || !behind ? Math.min(missing, room) : Math.max(room >> 1, Math.min(room, FRAGMENT));
}
