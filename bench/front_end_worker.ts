/**
 * An engine on a device that computes nothing: each step takes the time it is told, and says a token of the text
 * that every answer has. See front_end.ts.
 *
 * @module
 */
import type { Runner, Sampled, Step } from "../src/engine/engine.ts";
import { limitsOf, type SchedulerOptions } from "../src/engine/options.ts";
import { serveEngine } from "../src/engine/port.ts";
import { BatchScheduler } from "../src/engine/scheduler.ts";

/** What the thread is told. */
export interface FrontEndEngine {
  readonly port: MessagePort;
  readonly pulse: Int32Array<SharedArrayBuffer>;
  readonly options: SchedulerOptions;
  /** Milliseconds of a step. */
  readonly step: number;
  /** Tokens of which answers consist, over and over. */
  readonly text: Int32Array;
}

addEventListener("message", async (event) => {
  const { port, pulse, options, step, text } = (event as MessageEvent<FrontEndEngine>).data;
  const never = new Int32Array(new SharedArrayBuffer(4));
  // A device runs beside this thread: the next step begins when the one before has ended, not when it is asked for.
  let free = 0;
  const due = new Map<Step, number>();
  const runner: Runner = {
    forward(asked) {
      free = Math.max(free, performance.now()) + step;
      due.set(asked, free);
    },
    sample() {},
    collect(asked): Sampled {
      const left = due.get(asked)! - performance.now();
      if (left > 0) Atomics.wait(never, 0, 0, left);
      due.delete(asked);
      const { chunks, start, count, samples } = asked;
      const token = (i: number) => samples[i] ? text[(start[i]! + count[i]!) % text.length]! : -1;
      return { tokens: Int32Array.from({ length: chunks }, (_, i) => token(i)) };
    },
  };
  await serveEngine({
    port,
    pulse,
    limits: limitsOf(options),
    scheduler: new BatchScheduler(options),
    runner,
  });
  self.close();
});
