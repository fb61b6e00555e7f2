import { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { assertLogits, BF16_BOUND, compareLogits } from "../model/compare.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldenFile, readGoldens } from "../model/goldens.ts";
import { gpuTest, LARGE, targetsOf, WHY_NOT } from "./gpu.ts";
import { resolveModel } from "../../src/hub/resolve.ts";

const ignore = WHY_NOT !== undefined;

for (const name of GOLDEN_MODELS) {
  gpuTest(`${name}: the engine's plan has the logits of transformers on the GPU`, async (probe) => {
    const { prompts } = await readGoldens(name);
    const cuts = prompts.map(({ tokens }) => ({
      tokens: [...tokens],
      chunks: tokens.length === 65 ? [40, 1, 20, 3, 1] : [tokens.length],
    }));
    for (const schedules of targetsOf(probe)) {
      using device = new CudaDevice(0, { schedules });
      const model = await loadModel(device, await goldenFolder(name));
      const logits = await deviceLogits(device, model, cuts);
      for (const [i, prompt] of prompts.entries()) {
        const mine = Array.from(prompt.positions, (p) => logits[i]![p]!);
        assertLogits(mine, prompt, BF16_BOUND);
      }
    }
  });
}

for (const name of ["qwen3-0.6b", "llama-1b"]) {
  Deno.test({
    name: `${name}: at its real size the GPU's logits are as close to f32 as those of transformers in bf16`,
    ignore: ignore || !LARGE,
    async fn() {
      using device = new CudaDevice(0);
      const folder = await resolveModel(`${LARGE}/models/${name}`);
      const model = await loadModel(device, folder, { blocks: 600, maxModelLength: 4096 });
      const { prompts } = await readGoldenFile(`${LARGE}/${name}.safetensors`);
      for (const prompt of prompts) {
        const n = prompt.tokens.length;
        const chunks = n === 1000 ? [600, 1, 383, 15, 1] : n === 3000 ? [2048, 951, 1] : [n];
        const [logits] = await deviceLogits(device, model, [{ tokens: [...prompt.tokens], chunks }], {
          positions: prompt.positions,
        });
        const theirs = compareLogits(prompt.bf16, prompt).worst;
        const mine = compareLogits(logits!, prompt).worst;
        console.log(
          `${name}, ${n} tokens: off by ${mine.toFixed(4)}, transformers in bf16 by ${theirs.toFixed(4)}`,
        );
        assertLogits(logits!, prompt, 1.25 * theirs + 0.005);
      }
    },
  });
}
