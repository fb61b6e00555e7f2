import { assert, assertMatch, assertThrows } from "@std/assert";
import { BlockPool } from "../../src/engine/block_pool.ts";
import type { Sampled, Scheduler, Step } from "../../src/engine/engine.ts";
import { PrefixCache } from "../../src/engine/prefix_cache.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import type { Sequence } from "../../src/engine/sequence.ts";
import { type History, randomHistory, windowedHistory } from "./history.ts";
import { type Parts, play } from "./play.ts";

const HISTORIES = 3000;

Deno.test(`whatever happens, every request ends once, with the tokens it has alone, and no block is lost`, () => {
  const total: Record<string, number> = {};
  for (let seed = 0; seed < HISTORIES; seed++) {
    try {
      const { reasons, ...counts } = play(randomHistory(seed));
      for (const [name, n] of Object.entries({ ...reasons, ...counts })) total[name] = (total[name] ?? 0) + n;
    } catch (error) {
      throw new Error(`History ${seed} fails`, { cause: error });
    }
  }
  for (const [name, least] of Object.entries({ stop: 1000, length: 1000, cancelled: 1000, refused: 1000 })) {
    assert(total[name]! > least, `${name}: only ${total[name]} in all histories`);
  }
  assert(total["preemptions"]! > 1000, `only ${total["preemptions"]} preemptions`);
  assert(total["cached"]! > 5000, `only ${total["cached"]} tokens from the cache`);
});

Deno.test("the same where blocks behind a window are given back", () => {
  let [preemptions, before, cached, longer] = [0, 0, 0, 0];
  for (let seed = 0; seed < HISTORIES; seed++) {
    const history = windowedHistory(seed);
    try {
      const tally = play(history);
      preemptions += tally.preemptions;
      cached += tally.cached;
      longer += tally.longer;
      const { window: _, ...options } = history.options;
      before += play({ ...history, options }).preemptions;
    } catch (error) {
      throw new Error(`History ${seed} fails`, { cause: error });
    }
  }
  assert(cached > 1000, `only ${cached} tokens from the cache`);
  assert(longer > 1000, `only ${longer} prompts that are longer than the pool`);
  assert(preemptions < 0.9 * before, `${preemptions} preemptions, ${before} if nothing is given back`);
});

/** Hands out a block a second time now and then. */
class SharingPool extends BlockPool {
  #taken = 0;
  #last = 0;
  override take(): number {
    if (++this.#taken % 5 === 0 && this.#last > 0 && this.holders(this.#last) > 0) {
      this.hold(this.#last);
      return this.#last;
    }
    return this.#last = super.take();
  }
}
/** Forgets a block now and then. */
class LeakingPool extends BlockPool {
  #released = 0;
  override release(block: number, worth?: boolean): void {
    if (++this.#released % 9 !== 0) super.release(block, worth);
  }
}
/** Hands out a block while its holder still has it: it is free before it is given back. */
class EarlyPool extends BlockPool {
  #taken = 0;
  readonly #early: number[] = [];
  override take(): number {
    const block = super.take();
    if (++this.#taken % 3 === 0) {
      super.release(block);
      this.#early[block] = (this.#early[block] ?? 0) + 1;
    }
    return block;
  }
  override release(block: number, worth?: boolean): void {
    if (this.#early[block]) this.#early[block]!--;
    else super.release(block, worth);
  }
}
/** Shares with whoever has another salt. */
class SaltlessCache extends PrefixCache {
  override find(before: number, tokens: Int32Array) {
    return super.find(before, tokens, undefined);
  }
  override publish(block: number, before: number, tokens: Int32Array, _: string | undefined, step: number) {
    return super.publish(block, before, tokens, undefined, step);
  }
}
/** Goes on to offer blocks whose memory holds something else. */
class StaleCache extends PrefixCache {
  override forget() {}
  override publish(
    block: number,
    before: number,
    tokens: Int32Array,
    salt: string | undefined,
    step: number,
  ) {
    return this.content(block) || super.publish(block, before, tokens, salt, step);
  }
}
/** Takes equal tokens for equal contents, whatever comes before them. */
class ForgetfulCache extends PrefixCache {
  override find(_: number, tokens: Int32Array, salt: string | undefined) {
    return super.find(0, tokens, salt);
  }
  override publish(block: number, _: number, tokens: Int32Array, salt: string | undefined, step: number) {
    return super.publish(block, 0, tokens, salt, step);
  }
}
/** Compares the first token of a block only. */
class HastyCache extends PrefixCache {
  override find(before: number, tokens: Int32Array, salt: string | undefined) {
    return super.find(before, tokens.slice().fill(tokens[0]!), salt);
  }
  override publish(
    block: number,
    before: number,
    tokens: Int32Array,
    salt: string | undefined,
    step: number,
  ) {
    return super.publish(block, before, tokens.slice().fill(tokens[0]!), salt, step);
  }
}
/** Offers a block before the step that computes it is over. */
class EagerCache extends PrefixCache {
  override step(block: number) {
    return super.step(block) - 1;
  }
}
/** Takes slots and blocks from a sequence whose last step is still in flight. */
class HastyScheduler extends BatchScheduler {
  protected override isSettled(sequence: Sequence): boolean {
    return sequence.inFlight <= 1;
  }
}

/** The scheduler with some of its calls changed. */
function changed(change: (scheduler: BatchScheduler, history: History) => Partial<Scheduler>): Parts {
  return {
    scheduler(history, pool) {
      const inner = new BatchScheduler(history.options, pool);
      const changes = change(inner, history);
      return {
        get load() {
          return inner.load;
        },
        add: (request) => (changes.add ?? ((r) => inner.add(r)))(request),
        cancel: (id) => (changes.cancel ?? ((i) => inner.cancel(i)))(id),
        next: () => (changes.next ?? (() => inner.next()))(),
        settle: (step, sampled) => (changes.settle ?? ((s, t) => inner.settle(s, t)))(step, sampled),
        refused: () => inner.refused(),
        masks: (step) => (changes.masks ?? ((s) => inner.masks(s)))(step),
        view: () => inner.view(),
        fail: (message) => inner.fail(message),
      };
    },
  };
}
const stepwise = (change: (step: Step) => void) =>
  changed((scheduler) => ({
    next() {
      const step = scheduler.next();
      if (step) change(step);
      return step;
    },
  }));

/** How a fault shows, and the parts that have it. */
const FAULTS: Record<string, readonly [RegExp, (history: History) => Parts]> = {
  "a pool that gives a block to two": [
    /written by two owners|goes on after it lost block/,
    ({ options }) => ({ pool: new SharingPool(options.blocks) }),
  ],
  "a pool that loses blocks": [
    /a block was lost/,
    ({ options }) => ({ pool: new LeakingPool(options.blocks) }),
  ],
  "a pool that frees early": [
    /written by two owners|goes on after it lost block|other tokens than alone/,
    ({ options }) => ({ pool: new EarlyPool(options.blocks) }),
  ],
  "a cache that ignores salts": [
    /of another salt/,
    ({ options }) => ({ cache: new SaltlessCache(options.blocks, options.blockSize) }),
  ],
  "a cache that offers blocks that were taken": [
    /other tokens than alone|written by two owners|of another salt|goes on after/,
    ({ options }) => ({ cache: new StaleCache(options.blocks, options.blockSize) }),
  ],
  "a cache that ignores what comes before": [
    /other tokens than alone/,
    ({ options }) => ({ cache: new ForgetfulCache(options.blocks, options.blockSize) }),
  ],
  "a cache that compares too little": [
    /other tokens than alone/,
    ({ options }) => ({ cache: new HastyCache(options.blocks, options.blockSize) }),
  ],
  "a cache that offers what the same step computes": [
    /which the same step writes/,
    ({ options }) => ({ cache: new EagerCache(options.blocks, options.blockSize) }),
  ],
  "blocks given back while in flight": [/is given away while step|of '?undefined/, () => ({
    scheduler: ({ options }, pool) => new HastyScheduler(options, pool),
  })],
  "a budget that is exceeded": [/a step of \d+ tokens/, () => ({
    scheduler: ({ options }, pool) =>
      new BatchScheduler({ ...options, maxBatchedTokens: options.maxBatchedTokens + 1 }, pool),
  })],
  "prompts that hold up streams": [/prompt tokens beside/, () => ({
    scheduler: ({ options }, pool) =>
      new BatchScheduler({ ...options, maxPromptTokens: options.maxPromptTokens + 1 }, pool),
  })],
  "a chunk that starts one too late": [
    /lost its place|begins at/,
    () => stepwise((s) => s.start[s.chunks - 1]!++),
  ],
  "a position left out": [
    /lost its place/,
    () => stepwise((s) => s.count[0]! > 1 ? s.count[0]!-- : undefined),
  ],
  "a prompt that samples too early": [
    /other tokens than alone|Values are not equal/,
    () => stepwise((s) => s.samples[s.chunks - 1] = 1),
  ],
  "a placeholder read as a token": [
    /other tokens than alone/,
    () => stepwise((s) => s.tokens[0] = Math.max(0, s.tokens[0]!)),
  ],
  "a lost entry of the block table": [
    /lies in block 0/,
    () => stepwise((s) => s.blocks[s.slot[0]! * rowOf(s)] = 0),
  ],
  "a sequence admitted in silence": [
    /is planned after its end|runs without/,
    () => stepwise((s) => (s.admitted as unknown[]).splice(1)),
  ],
  "rows that are mixed up": [/other tokens than alone|Values are not equal/, () =>
    changed((scheduler) => ({
      settle(step: Step, { tokens, ...rest }: Sampled) {
        const sampling = [...tokens.keys()].filter((i) => step.samples[i]);
        const turned = tokens.slice();
        sampling.forEach((at, i) => turned[at] = tokens[sampling[(i + 1) % sampling.length]!]!);
        return scheduler.settle(step, { tokens: turned, ...rest });
      },
    }))],
  "a cancel that is not heard": [/is planned after its end/, () => changed(() => ({ cancel: () => {} }))],
  "a stop token before the minimum": [
    /other tokens than alone/,
    () => changed(() => ({ masks: () => undefined })),
  ],
  "masks made before the last token is known": [/other tokens than alone/, () =>
    changed((scheduler) => {
      let early: Uint32Array | undefined;
      return {
        next() {
          const step = scheduler.next();
          early = step && scheduler.masks(step)?.slice();
          return step;
        },
        masks: () => early,
      };
    })],
  "an arrival that is forgotten": [
    /overtakes|never ends/,
    () =>
      changed((scheduler) => ({
        add: (request) => request.id % 7 === 0 ? undefined : scheduler.add(request),
      })),
  ],
};

Deno.test("planted fault is seen: a block given back that the window still has", () => {
  const error = assertThrows(() => {
    for (let seed = 0; seed < 300; seed++) {
      const history = windowedHistory(seed);
      play(history, {
        scheduler: ({ options }, pool) =>
          new BatchScheduler({ ...options, window: Math.max(1, options.window! - 1) }, pool),
      });
    }
  });
  assertMatch(error.message, /other tokens than alone|written by two owners|goes on after it lost block/);
});

const rowOf = (step: Step) => step.blocks.length / step.slot.length;

for (const [name, [seen, fault]] of Object.entries(FAULTS)) {
  Deno.test(`planted fault is seen: ${name}`, () => {
    const error = assertThrows(() => {
      for (let seed = 0; seed < 300; seed++) {
        const history = randomHistory(seed);
        play(history, fault(history));
      }
    });
    assertMatch(error.message, seen);
  });
}
