import { assert, assertEquals } from "@std/assert";
import type { Device } from "../../src/device/device.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import type { Step } from "../../src/engine/engine.ts";
import type { Finish, Request } from "../../src/engine/messages.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import { DeviceRunner } from "../../src/engine/runner.ts";
import { BatchScheduler } from "../../src/engine/scheduler.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";
import { goldenFolder } from "../model/goldens.ts";
import { loadModel } from "./device_logits.ts";
import { randomFrom, request } from "./history.ts";

const SIZES = { maxModelLength: 256, blockSize: 16, vocabulary: 0 };
const ROOMY = { ...SIZES, blocks: 400, maxSequences: 1, maxBatchedTokens: 256, maxPromptTokens: 256 };

interface Answer {
  readonly tokens: number[];
  /** Natural logarithms of the probabilities, bit by bit. */
  readonly logprobs: number[];
  finish?: Finish;
}

/** Runs requests on a model and a scheduler of its own. */
async function answer(
  [device, model]: readonly [Device, ModelOnDevice],
  options: SchedulerOptions,
  requests: readonly Request[],
): Promise<Answer[]> {
  const scheduler = new BatchScheduler({ ...options, vocabulary: model.config.vocabulary });
  const { maxSequences, maxBatchedTokens, maxModelLength, blockSize } = options;
  const maxBlocks = Math.ceil(Math.min(maxModelLength, (options.blocks - 1) * blockSize) / blockSize);
  const runner = new DeviceRunner(device, model, { maxSequences, maxBatchedTokens, maxBlocks });
  const answers: Answer[] = requests.map(() => ({ tokens: [], logprobs: [] }));
  for (const request of requests) scheduler.add(request);
  let flying: Step | undefined;
  for (;;) {
    const step = scheduler.next();
    if (step) {
      await runner.prepare(step);
      runner.forward(step);
    }
    const event = flying && scheduler.settle(flying, runner.collect(flying));
    if (step) runner.sample(step, scheduler.masks(step));
    event?.ids.forEach((id, row) => {
      answers[id]!.tokens.push(event.tokens[row]!);
      const values = event.logprobs?.get(row);
      if (values) answers[id]!.logprobs.push(values.chosen, ...values.values);
    });
    for (const finish of event?.finished ?? []) answers[finish.id]!.finish = finish;
    if (!step && !flying) return answers;
    flying = step;
  }
}

/** Requests of all kinds, most with a beginning that others have too. */
function mixed(count: number, vocabulary: number): Request[] {
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
      logprobs: { top: random(4), prompt: false },
      sampling: {
        ...plain.sampling,
        temperature: random(3) ? 0.5 + random(100) / 100 : 0,
        topK: random(2) ? 40 : 0,
        topP: random(2) ? 0.9 : 1,
        seed: BigInt(random(1 << 30)) << 20n,
      },
    });
  });
}

for (const name of ["qwen3-tied", "llama-sharded"] as const) {
  Deno.test(`${name}: tokens and log-probabilities are bitwise the same alone, in a batch of 48, after a prefix hit and after preemption`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const on = [device, model] as const;
    const requests = mixed(48, model.config.vocabulary);
    const alone: Answer[] = [];
    for (const request of requests) {
      const own = { ...ROOMY, prefixCaching: false };
      alone.push(...await answer(on, own, [{ ...request, id: 0 }]));
    }
    const batch = { ...ROOMY, maxSequences: 48, maxBatchedTokens: 96, maxPromptTokens: 40 };
    const told = (answers: readonly Answer[]) =>
      answers.map(({ tokens, logprobs }) => ({ tokens, logprobs }));
    const together = await answer(on, batch, requests);
    assertEquals(told(together), told(alone));
    assert(together.some(({ finish }) => finish!.cachedTokens > 0), "nothing came from the cache");
    const tight = await answer(on, { ...batch, blocks: 20 }, requests);
    assertEquals(told(tight), told(alone));
    const preemptions = tight.reduce((sum, { finish }) => sum + finish!.preemptions, 0);
    assert(preemptions > 0, "nobody was preempted");
    assert(alone.some(({ tokens }) => new Set(tokens).size > 5), "the answers are dull");
  });
}
