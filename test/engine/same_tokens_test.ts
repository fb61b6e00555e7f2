import { assert, assertEquals } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { type Answer, answer, ROOMY } from "./answers.ts";
import { widestWindow } from "../../src/model/config.ts";
import { checkGrammars, constrained } from "./grammar_requests.ts";
import { goldenFolder } from "../model/goldens.ts";
import { loadModel } from "./device_logits.ts";
import { REPORT } from "../../dsl/kernels/sampling.ts";
import { mixed, randomFrom, request } from "./history.ts";

for (const name of ["qwen3-tied", "llama-sharded", "mistral"] as const) {
  Deno.test(`${name}: tokens and log-probabilities are bitwise the same alone, in a batch of 48, after a prefix hit and after preemption`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const on = [device, model] as const;
    const { vocabulary } = model.config;
    const requests = constrained(mixed(48, vocabulary), vocabulary);
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
    // Blocks behind a window are given back, so that nobody lacks one.
    const windowed = widestWindow(model.config) !== undefined;
    assert(windowed ? preemptions === 0 : preemptions > 0, `${preemptions} preemptions`);
    if (windowed) {
      const steps = { maxSequences: 4, maxBatchedTokens: 8, maxPromptTokens: 8 };
      const narrow = { ...batch, ...steps, blocks: 7 };
      assert(requests.some(({ prompt }) => prompt.length > (narrow.blocks - 1) * narrow.blockSize));
      assertEquals(told(await answer(on, narrow, requests)), told(alone));
    }
    requests.forEach(({ prompt, logprobs }, id) => {
      const told = logprobs!.prompt ? (prompt.length - 1) * REPORT.columns : 0;
      const each = 1 + logprobs!.top;
      assertEquals(alone[id]!.logprobs.length, told + each * alone[id]!.tokens.length);
    });
    checkGrammars(requests, alone);
    assert(alone.some(({ tokens }) => new Set(tokens).size > 5), "the answers are dull");
  });
}

Deno.test("tokens and log-probabilities are bitwise the same beyond 256 tokens, where the cache is read in pieces", async () => {
  using device = openCpuDevice();
  const on = [device, await loadModel(device, await goldenFolder("qwen3-tied"))] as const;
  const random = randomFrom(7), { vocabulary } = on[1].config;
  const tokens = Array.from({ length: 600 }, () => random(vocabulary));
  const requests = Array.from({ length: 40 }, (_, id) =>
    request({
      id,
      prompt: Uint32Array.from([...tokens.slice(0, 220 + 8 * id), id]),
      maxTokens: 12,
      logprobs: { top: 1, prompt: false },
    }));
  const sizes = { ...ROOMY, maxModelLength: 640 };
  const alone: Answer[] = [];
  for (const request of requests.filter(({ id }) => id % 6 === 0)) {
    alone.push(...await answer(on, { ...sizes, prefixCaching: false }, [{ ...request, id: 0 }]));
  }
  const together = await answer(on, { ...sizes, maxSequences: 40 }, requests);
  const told = (answers: readonly Answer[]) => answers.map(({ tokens, logprobs }) => ({ tokens, logprobs }));
  assertEquals(told(together.filter((_, id) => id % 6 === 0)), told(alone));
});
