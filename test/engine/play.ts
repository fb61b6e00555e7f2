/**
 * Plays a history on a scheduler and the fake device, in the order in which the engine's loop calls them, and
 * checks from outside what must hold at every step and at the end.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import { BlockPool } from "../../src/engine/block_pool.ts";
import type { Runner, Scheduler, Step } from "../../src/engine/engine.ts";
import type { Finish, Request, StepEvent } from "../../src/engine/messages.ts";
import { impossible, limitsOf } from "../../src/engine/options.ts";
import type { PrefixCache } from "../../src/engine/prefix_cache.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { answerAlone, fakeLogprobs, FakeRunner, fakeScores } from "./fake_runner.ts";
import type { History } from "./history.ts";

/** Parts to put in the place of the real ones: how a test plants a fault. */
export interface Parts {
  readonly pool?: BlockPool;
  readonly cache?: PrefixCache;
  readonly scheduler?: (history: History, pool: BlockPool) => Scheduler & Pick<BatchScheduler, "load">;
  readonly runner?: (runner: FakeRunner) => Runner;
}

/** How much happened, so that a test can tell that its histories are not all dull. */
export interface Tally {
  readonly steps: number;
  readonly preemptions: number;
  readonly cached: number;
  /** Requests that ended by themselves although all blocks together do not hold their prompt. */
  readonly longer: number;
  readonly reasons: Readonly<Record<Finish["reason"], number>>;
}

/** What is known of a request from outside. */
interface Seen {
  readonly request: Request;
  readonly order: number;
  readonly tokens: number[];
  /** −1 while it has none. */
  slot: number;
  /** The position after its last chunk, −1 before the first one; and whether that chunk reached the end. */
  next: number;
  streams: boolean;
  /** Where it began, the first time. */
  cached: number;
  /** Times that it got a slot. */
  admissions: number;
  /** A step went by without it although a block was free: it must have been preempted. */
  missed: boolean;
  cancelled: boolean;
  finish?: Finish;
}

/** @throws {Error} If anything does not hold. */
export function play(history: History, parts: Parts = {}): Tally {
  const pool = parts.pool ?? new BlockPool(history.options.blocks);
  const scheduler = parts.scheduler?.(history, pool) ??
    new BatchScheduler(history.options, pool, parts.cache);
  const fake = new FakeRunner(history.options);
  const runner = parts.runner?.(fake) ?? fake;
  const witness = new Witness(history);
  const commands = [...history.commands];
  // The fewest free blocks while a step was planned; preemption may leave more at the end.
  let low = pool.free;
  const take = pool.take.bind(pool);
  pool.take = () => {
    const block = take();
    low = Math.min(low, pool.free);
    return block;
  };
  let flying: Step | undefined;
  for (let turn = 0;; turn++) {
    for (; commands[0] && commands[0].at <= turn; commands.shift()) {
      const { command } = commands[0];
      if (command.type === "drain" || command.type === "look") continue;
      witness.command(command);
      if (command.type === "add") scheduler.add(command.request);
      else scheduler.cancel(command.id);
    }
    low = pool.free;
    const step = scheduler.next();
    if (step) {
      witness.step(step, low);
      runner.forward(step);
    }
    const event = flying ? scheduler.settle(flying, runner.collect(flying)) : scheduler.refused();
    if (step) runner.sample(step, scheduler.masks(step));
    if (event) witness.event(event);
    if (!step && !flying && !event && commands.length === 0) break;
    assert(turn < 20_000, "the history does not come to an end");
    flying = step;
  }
  witness.end();
  const free = history.options.blocks - 1;
  assertEquals(scheduler.load, { running: 0, waiting: 0, freeBlocks: free }, "a block was lost");
  assertEquals(pool.free, free);
  return witness.tally(fake.steps);
}

/** Sees what passes between scheduler and runner, and nothing else. */
class Witness {
  readonly #history: History;
  readonly #seen = new Map<number, Seen>();
  readonly #bySlot: (Seen | undefined)[] = [];

  constructor(history: History) {
    this.#history = history;
  }

  command(command: { type: "add"; request: Request } | { type: "cancel"; id: number }): void {
    if (command.type === "cancel") {
      const seen = this.#seen.get(command.id);
      if (seen && !seen.finish) seen.cancelled = true;
      return;
    }
    const { request } = command;
    const [order, rest] = [this.#seen.size, { tokens: [], slot: -1, next: 0, streams: false, admissions: 0 }];
    this.#seen.set(request.id, { request, order, ...rest, missed: false, cached: 0, cancelled: false });
  }

  step(step: Step, free: number): void {
    const { maxBatchedTokens, maxPromptTokens } = this.#history.options;
    for (const { slot, request } of step.admitted) this.#admit(slot, request);
    const streaming = [...this.#seen.values()].filter((s) => s.streams && !s.finish && !s.cancelled);
    const present = new Set<Seen>();
    let [streams, prompts] = [0, 0];
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const seen = this.#bySlot[step.slot[chunk]!];
      const [start, count] = [step.start[chunk]!, step.count[chunk]!];
      assert(seen, `slot ${step.slot[chunk]} runs without a request`);
      assert(!seen.missed, `request ${seen.request.id} missed a step while a block was free`);
      assert(!seen.finish && !seen.cancelled, `request ${seen.request.id} is planned after its end`);
      if (seen.next < 0) this.#begins(seen, start);
      else assertEquals(start, seen.next, `request ${seen.request.id} lost its place`);
      if (seen.streams) streams++;
      else prompts += count;
      seen.next = start + count;
      present.add(seen);
      if (step.samples[chunk]) seen.streams = true;
      else {assert(
          count > 0 && start + count < this.#length(seen),
          "a chunk reaches the end and samples nothing",
        );}
    }
    for (const seen of streaming) if (!present.has(seen) && free > 0) seen.missed = true;
    assert(streams + prompts <= maxBatchedTokens, `a step of ${streams + prompts} tokens`);
    const limit = streams > 0 ? maxPromptTokens : maxBatchedTokens;
    assert(prompts <= limit, `${prompts} prompt tokens beside ${streams} streams`);
  }

  event({ ids, tokens, logprobs, finished }: StepEvent): void {
    const { vocabulary } = this.#history.options;
    ids.forEach((id, row) => {
      const seen = this.#seen.get(id);
      assert(seen && !seen.finish && !seen.cancelled, `request ${id} gets a token after its end`);
      seen.tokens.push(tokens[row]!);
      const { prompt, logprobs: asked } = seen.request;
      if (!asked) return assertEquals(logprobs?.get(row), undefined);
      const { prompt: parts, ...own } = logprobs!.get(row)!;
      assertEquals(own, fakeLogprobs(tokens[row]!, asked.top, vocabulary));
      const scores = [...fakeScores(prompt, 0, prompt.length - 1)];
      const first = asked.prompt && seen.tokens.length === 1;
      assertEquals(parts?.flatMap((part) => [...part]), first ? scores : undefined);
      if (asked.prompt) assertEquals(seen.cached, 0, "a prompt that is told of whole came from the cache");
    });
    assertEquals(new Set(ids).size, ids.length, "two tokens of one request in a step");
    for (const finish of finished) {
      const seen = this.#seen.get(finish.id);
      assert(seen && !seen.finish, `request ${finish.id} ends twice`);
      seen.finish = finish;
    }
  }

  end(): void {
    const { options } = this.#history;
    for (const { request, finish, tokens, cancelled, cached, admissions } of this.#seen.values()) {
      assert(finish, `request ${request.id} never ends`);
      assertEquals(finish.completionTokens, tokens.length);
      assertEquals(finish.cachedTokens, cached);
      assertEquals(finish.promptTokens, request.prompt.length);
      assert(
        finish.preemptions >= admissions - 1 && finish.preemptions <= admissions,
        "preemptions miscounted",
      );
      if (finish.reason === "refused") {
        assert(impossible(request, options) ?? finish.message?.startsWith("Cannot queue"), finish.message);
        assertEquals(tokens, []);
        continue;
      }
      assertEquals(impossible(request, options), undefined, "an impossible request ran");
      const alone = answerAlone(request, { ...options, ...limitsOf(options) });
      assertEquals(
        tokens,
        alone.slice(0, tokens.length),
        `request ${request.id} has other tokens than alone`,
      );
      if (finish.reason === "cancelled") {
        assert(cancelled);
        continue;
      }
      assertEquals(tokens.length, alone.length);
      const stopped = alone.length > (request.minTokens ?? 0) && request.stopTokens.includes(alone.at(-1)!);
      assertEquals(finish.reason, stopped ? "stop" : "length");
    }
  }

  tally(steps: number): Tally {
    const reasons = { stop: 0, length: 0, cancelled: 0, refused: 0, failed: 0 };
    const { blocks, blockSize } = this.#history.options;
    let preemptions = 0, cached = 0, longer = 0;
    for (const { finish, request: { prompt }, tokens } of this.#seen.values()) {
      if (prompt.length > (blocks - 1) * blockSize && tokens.length > 0 && finish!.reason !== "cancelled") {
        longer++;
      }
      reasons[finish!.reason]++;
      preemptions += finish!.preemptions;
      cached += finish!.cachedTokens;
    }
    return { steps, preemptions, cached, longer, reasons };
  }

  #admit(slot: number, request: Request): void {
    const seen = this.#seen.get(request.id)!;
    const before = (a: Seen, b: Seen) =>
      (a.request.priority ?? 0) - (b.request.priority ?? 0) || a.order - b.order;
    const old = this.#bySlot[slot];
    if (old) old.slot = -1;
    seen.slot = slot;
    seen.next = -1;
    seen.streams = false;
    seen.missed = false;
    seen.admissions++;
    this.#bySlot[slot] = seen;
    for (const other of this.#seen.values()) {
      const waits = other.slot < 0 && !other.finish && !other.cancelled && other.admissions === 0;
      if (waits && !impossible(other.request, this.#history.options) && !this.#mayBeRefused()) {
        assert(before(seen, other) < 0, `request ${request.id} overtakes ${other.request.id}`);
      }
    }
  }

  /** A first chunk begins after full blocks of the cache, and leaves a token to compute. */
  #begins(seen: Seen, start: number): void {
    const { blockSize, prefixCaching } = this.#history.options;
    assert(
      start === 0 || (prefixCaching && start % blockSize === 0 && start < this.#length(seen)),
      `begins at ${start}`,
    );
    if (seen.admissions === 1) seen.cached = start;
  }

  /** Whether requests may have been refused of which nothing was told yet. */
  #mayBeRefused(): boolean {
    const { maxQueuedRequests, maxQueuedTokens } = this.#history.options;
    return maxQueuedRequests !== undefined || maxQueuedTokens !== undefined;
  }

  /** Tokens of a request, one in flight included if it streams. */
  #length(seen: Seen): number {
    return seen.request.prompt.length + seen.tokens.length + (seen.streams ? 1 : 0);
  }
}
