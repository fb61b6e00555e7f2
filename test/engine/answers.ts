/**
 * Answers of the real engine, scheduler and runner together, without threads.
 *
 * @module
 */
import type { Device } from "../../src/device/device.ts";
import type { Step } from "../../src/engine/engine.ts";
import type { Finish, Request } from "../../src/engine/messages.ts";
import { limitsOf, type SchedulerOptions } from "../../src/engine/options.ts";
import { DeviceRunner } from "../../src/engine/runner.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import { widestWindow } from "../../src/model/config.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";

const SIZES = { maxModelLength: 256, blockSize: 16, vocabulary: 0 };
/** Room for one request at a time; the model says how large its vocabulary is. */
export const ROOMY = { ...SIZES, blocks: 400, maxSequences: 1, maxBatchedTokens: 256, maxPromptTokens: 256 };

/** What a request was answered. */
export interface Answer {
  readonly tokens: number[];
  /** Natural logarithms of the probabilities, bit by bit. */
  readonly logprobs: number[];
  finish?: Finish;
}

/**
 * Runs requests on a model and a scheduler of its own; the number of each is its place. `onStep` sees each step
 * before it runs.
 */
export async function answer(
  [device, model]: readonly [Device, ModelOnDevice],
  options: SchedulerOptions,
  requests: readonly Request[],
  onStep: (step: Step) => void = () => {},
): Promise<Answer[]> {
  const { vocabulary } = model.config, window = widestWindow(model.config);
  const all = { ...options, vocabulary, window }, scheduler = new BatchScheduler(all);
  const { maxSequences, maxBatchedTokens, blockSize } = options;
  const maxBlocks = Math.ceil(limitsOf(all).maxModelLength / blockSize);
  const runner = new DeviceRunner(device, model, { maxSequences, maxBatchedTokens, maxBlocks });
  const answers: Answer[] = requests.map(() => ({ tokens: [], logprobs: [] }));
  for (const request of requests) scheduler.add(request);
  let flying: Step | undefined;
  for (;;) {
    const step = scheduler.next();
    if (step) {
      onStep(step);
      await runner.prepare(step);
      runner.forward(step);
    }
    const event = flying && scheduler.settle(flying, runner.collect(flying));
    if (step) runner.sample(step, scheduler.masks(step));
    event?.ids.forEach((id, row) => {
      answers[id]!.tokens.push(event.tokens[row]!);
      const values = event.logprobs?.get(row);
      if (values) {
        answers[id]!.logprobs.push(
          values.chosen,
          ...values.values,
          ...values.prompt?.flatMap((part) => [...part]) ?? [],
        );
      }
    });
    for (const finish of event?.finished ?? []) answers[finish.id]!.finish = finish;
    if (!step && !flying) return answers;
    flying = step;
  }
}
