import { assertEquals } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "../model/goldens.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";
import { BF16_LOGPROBS, checkScore, logSoftmax, told } from "./prompt_scores.ts";

for (const name of GOLDEN_MODELS) {
  Deno.test(`${name}: a prompt's log-probabilities are the log-softmax of transformers' logits`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const { prompts } = await readGoldens(name);
    for (const { tokens, positions, logits } of prompts) {
      const scores = await told([device, model], tokens);
      assertEquals(scores.length, tokens.length - 1);
      positions.forEach((p, i) => {
        if (p + 1 < tokens.length) {
          checkScore(scores[p]!, tokens[p + 1]!, logSoftmax(logits[i]!), BF16_LOGPROBS);
        }
      });
      // Against the logits of the same weights on the same device only the sum is off, by its order.
      const [own] = await deviceLogits(device, model, [{ tokens: [...tokens], chunks: [tokens.length] }]);
      for (let p = 0; p + 1 < tokens.length; p++) {
        checkScore(scores[p]!, tokens[p + 1]!, logSoftmax(own![p]!), 2e-5);
      }
    }
  });
}

Deno.test("a prompt's log-probabilities are the same however it is cut, and in parts of 16 rows", async () => {
  using device = openCpuDevice();
  const model = await loadModel(device, await goldenFolder("qwen3-tied"));
  const { prompts } = await readGoldens("qwen3-tied");
  const { tokens } = prompts.at(-1)!;
  const whole = await told([device, model], tokens, { maxSequences: 512 });
  for (const maxBatchedTokens of [1, 7, 64, 300]) {
    const cut = await told([device, model], tokens, { maxBatchedTokens, maxPromptTokens: maxBatchedTokens });
    assertEquals(cut, whole);
  }
});
