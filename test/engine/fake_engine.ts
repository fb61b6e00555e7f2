/**
 * A whole engine without a model: scheduler, loop, channel and client on this thread, and the fake device. For
 * tests of everything that talks to an engine.
 *
 * @module
 */
import { connect, type Connection, type EngineClient, makePulse } from "../../src/llm/client.ts";
import { type Port, run, type Runner } from "../../src/engine/engine.ts";
import { limitsOf, type SchedulerOptions } from "../../src/engine/options.ts";
import { channelPort } from "../../src/engine/port.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { type FakeModel, FakeRunner } from "./fake_runner.ts";

/** Sizes default to those of a small engine. */
export interface FakeEngineOptions extends Partial<SchedulerOptions> {
  /**
   * The next token after `history`, whose first `promptLength` tokens are the prompt. To answer with a text, give
   * `text[history.length - promptLength]`. Default: a hash of the history.
   */
  readonly model?: FakeModel;
  /** How long a step takes at least, so that a test can act while it runs. Default 0. */
  readonly stepMilliseconds?: number;
  /** The device fails in the step with this number. */
  readonly failAt?: number;
  readonly onClosed?: NonNullable<Connection["onClosed"]>;
}

/**
 * Starts one. It ends when it is disposed of, or drained.
 *
 * @example Say what the model says
 * ```ts
 * const text = [5, 6, 7];
 * await using engine = await fakeEngine({ model: (history, prompt) => text[history.length - prompt] ?? 0 });
 * ```
 */
export async function fakeEngine(options: FakeEngineOptions = {}): Promise<EngineClient> {
  const { model, stepMilliseconds = 0, failAt, onClosed, ...sizes } = options;
  const all: SchedulerOptions = {
    vocabulary: 1000,
    maxModelLength: 512,
    blocks: 257,
    blockSize: 16,
    maxSequences: 16,
    maxBatchedTokens: 256,
    maxPromptTokens: 128,
    ...sizes,
  };
  const fake = new FakeRunner(model ? { ...all, model } : all);
  const runner: Runner = {
    forward: (step) => fake.forward(step),
    sample: (step, masks) => fake.sample(step, masks),
    collect(step) {
      if (step.number === failAt) throw new Error("The fake device failed");
      return fake.collect(step);
    },
  };
  const { port1, port2 } = new MessageChannel();
  const pulse = makePulse(), port = channelPort(port2, pulse);
  const slow: Port = {
    ...port,
    async turn(busy) {
      await port.turn(busy);
      if (busy && stepMilliseconds > 0) await new Promise((go) => setTimeout(go, stepMilliseconds));
    },
  };
  port.post({ type: "ready", limits: limitsOf(all) });
  run(new BatchScheduler(all), runner, slow, pulse).then(() => port2.close());
  return await connect({ port: port1, pulse, ...(onClosed ? { onClosed } : {}) });
}
