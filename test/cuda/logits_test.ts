import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { assertLogits, BF16_BOUND } from "../model/compare.ts";
import { goldenFolder, KERNEL_MODELS, readGoldens } from "../model/goldens.ts";
import { emulatedDevice } from "./emulated_device.ts";
import { HAS_COMPILER } from "./emulator.ts";

for (const target of ["sm80", "sm90"] as const) {
  for (
    const name of target === "sm80" ? ["llama-sharded", "gpt-neox"] as const : KERNEL_MODELS
  ) {
    Deno.test({
      name: `${name}: emitted for ${target}, the engine's plan has the logits of transformers`,
      ignore: !HAS_COMPILER,
      async fn() {
        using device = emulatedDevice(target);
        const model = await loadModel(device, await goldenFolder(name), { blocks: 40 });
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
      },
    });
  }
}
