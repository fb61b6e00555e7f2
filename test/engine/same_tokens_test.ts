import { assert, assertEquals } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import type { Request } from "../../src/engine/messages.ts";
import { type Answer, answer, ROOMY } from "./answers.ts";
import { goldenFolder } from "../model/goldens.ts";
import { loadModel } from "./device_logits.ts";
import { REPORT } from "../../dsl/kernels/sampling.ts";
import { randomFrom, request } from "./history.ts";

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
    const cached = (prompt: boolean) =>
      together.filter((_, id) => requests[id]!.logprobs!.prompt === prompt)
        .map(({ finish }) => finish!.cachedTokens);
    assert(cached(false).some((tokens) => tokens > 0), "nothing came from the cache");
    assertEquals(new Set(cached(true)), new Set([0]), "a prompt that is told of whole came from the cache");
    const tight = await answer(on, { ...batch, blocks: 20 }, requests);
    assertEquals(told(tight), told(alone));
    const preemptions = tight.reduce((sum, { finish }) => sum + finish!.preemptions, 0);
    assert(preemptions > 0, "nobody was preempted");
    requests.forEach(({ prompt, logprobs }, id) => {
      const told = logprobs!.prompt ? (prompt.length - 1) * REPORT.columns : 0;
      const each = 1 + logprobs!.top;
      assertEquals(alone[id]!.logprobs.length, told + each * alone[id]!.tokens.length);
    });
    assert(alone.some(({ tokens }) => new Set(tokens).size > 5), "the answers are dull");
  });
}
