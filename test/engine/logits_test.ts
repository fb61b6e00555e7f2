import { assertEquals } from "@std/assert";
import { assertLogits, BF16_BOUND } from "../model/compare.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "../model/goldens.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";
import { below } from "../tensors.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";

/** Cuts `n` tokens at random, with chunks of one token among them. */
function randomCut(n: number): number[] {
  const chunks: number[] = [];
  for (let left = n; left > 0;) {
    const chunk = Math.min(left, below(3) === 0 ? 1 : 1 + below(40));
    chunks.push(chunk);
    left -= chunk;
  }
  return chunks;
}

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

  Deno.test(`${name}: the engine's plan has the logits of transformers on the CPU`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const { prompts } = await readGoldens(name);
    const whole = prompts.map(({ tokens }) => ({ tokens: [...tokens], chunks: [tokens.length] }));
    const alone = await deviceLogits(device, model, whole);
    prompts.forEach((prompt, i) => {
      assertLogits(Array.from(prompt.positions, (p) => alone[i]![p]!), prompt, BF16_BOUND);
    });
  });

  Deno.test(`${name}: on the CPU, chunks, blocks and the batch change no bit of any logit`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const { prompts } = await readGoldens(name);
    const tokens = [...prompts.at(-1)!.tokens];
    const [expected] = await deviceLogits(device, model, [{ tokens, chunks: [tokens.length] }]);
    const others = Array.from({ length: 11 }, () => tokens.slice(0, 20 + below(200)));
    const cuts = [tokens, ...others].map((t) => ({ tokens: t, chunks: randomCut(t.length) }));
    const all = await deviceLogits(device, model, cuts, {
      blocksOf: (s, n) => 399 - (s + n * cuts.length),
    });
    cuts.forEach((cut, s) => {
      // The others are beginnings of the first, so the same positions must have the same logits.
      for (let p = 0; p < cut.tokens.length; p++) assertEquals(all[s]![p], expected![p]);
    });
  });
}
