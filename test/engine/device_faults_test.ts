import { assert, assertEquals } from "@std/assert";
import { DTYPES } from "../../dsl/dtype.ts";
import { storageLength } from "../../dsl/layout.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";
import { BF16_BOUND, compareLogits } from "../model/compare.ts";
import { goldenFolder, readGoldens } from "../model/goldens.ts";
import { planBatch, poisoned } from "./batch_plan.ts";
import { DEVICE_FAULTS } from "./device_faults.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";

for (const name of ["qwen3-tied", "llama-sharded"] as const) {
  Deno.test(`${name}: a ragged batch over poisoned memory has the logits of transformers, and no planted fault has`, async () => {
    using device = referenceDevice();
    const prompts = (await readGoldens(name)).prompts.filter(({ tokens }) => tokens.length <= 65);
    const plan = planBatch(prompts.map(({ tokens }) => [...tokens]), { budget: 40, chunk: 24 });
    const folder = await goldenFolder(name);
    const options = { ...plan, positions: (s: number) => prompts[s]!.positions };
    const dirty = poisoned(device, (array) => {
      const length = storageLength(array.shape, array.layout);
      device.write(array, DTYPES[array.dtype].alloc(length).fill(DTYPES[array.dtype].encode(NaN)));
    });
    const model = await loadModel(dirty, folder, { blocks: plan.blocks });
    const logits = await deviceLogits(dirty, model, plan.cuts, options);
    prompts.forEach((prompt, s) => {
      const { worst } = compareLogits(logits[s]!, prompt);
      assert(worst <= BF16_BOUND, `${prompt.tokens.length} tokens are off by ${worst}`);
    });
    const clean = await loadModel(device, folder, { blocks: plan.blocks });
    const seen: string[] = [];
    for (const fault of DEVICE_FAULTS) {
      const planted = fault.plant(device, clean, options);
      if (!planted) continue;
      const wrong = await deviceLogits(device, planted.model, plan.cuts, planted.options);
      const worst = Math.max(...prompts.map((prompt, s) => compareLogits(wrong[s]!, prompt).worst));
      assert(worst > BF16_BOUND && Number.isFinite(worst), `${fault.name}: ${worst}`);
      seen.push(fault.name);
    }
    assertEquals(seen.length, DEVICE_FAULTS.length - (name === "qwen3-tied" ? 0 : 1));
  });
}
