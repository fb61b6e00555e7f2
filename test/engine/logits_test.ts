import { assertLogits, BF16_BOUND } from "../model/compare.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "../model/goldens.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";

for (const name of GOLDEN_MODELS) {
  Deno.test(`${name}: the engine's plan has the logits of transformers on the interpreter`, async () => {
    using device = referenceDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const { prompts } = await readGoldens(name);
    const chosen = prompts.filter((p) => p.tokens.length <= 65);
    const cuts = chosen.map(({ tokens }) => ({
      tokens: [...tokens],
      // In one chunk, or cut so that prefill and decode take turns.
      chunks: tokens.length === 65 ? [40, 1, 20, 3, 1] : [tokens.length],
    }));
    const logits = await deviceLogits(device, model, cuts);
    chosen.forEach((prompt, i) => {
      assertLogits(Array.from(prompt.positions, (p) => logits[i]![p]!), prompt, BF16_BOUND);
    });
  });
}
