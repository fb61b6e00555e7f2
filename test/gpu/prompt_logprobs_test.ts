import { assertEquals } from "@std/assert";
import { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import { BF16_LOGPROBS, checkScore, logSoftmax, told } from "../engine/prompt_scores.ts";
import { loadModel } from "../engine/device_logits.ts";
import { goldenFolder, readGoldens } from "../model/goldens.ts";
import { gpuTest, targetsOf } from "./gpu.ts";

gpuTest(
  "a prompt's log-probabilities are the log-softmax of transformers' logits, in parts of 16 rows and whole",
  async (probe) => {
    const { prompts } = await readGoldens("qwen3-tied");
    for (const schedules of targetsOf(probe)) {
      using device = new CudaDevice(0, { schedules });
      const model = await loadModel(device, await goldenFolder("qwen3-tied"));
      for (const maxSequences of [1, 512]) {
        for (const { tokens, positions, logits } of prompts) {
          const scores = await told([device, model], tokens, { maxSequences });
          assertEquals(scores.length, tokens.length - 1);
          positions.forEach((p, i) => {
            if (p + 1 < tokens.length) {
              checkScore(scores[p]!, tokens[p + 1]!, logSoftmax(logits[i]!), BF16_LOGPROBS);
            }
          });
        }
      }
    }
  },
);
