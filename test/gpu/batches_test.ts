import { assert, assertEquals } from "@std/assert";
import { resolveModel } from "../../src/hub/resolve.ts";
import { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import type { DeviceArray } from "../../src/device/device.ts";
import { poisoned } from "../engine/batch_plan.ts";
import { DEVICE_FAULTS } from "../engine/device_faults.ts";
import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { relativeError } from "../model/compare.ts";
import { type BatchError, batchOf, compareBatch, readBatch } from "./batches.ts";
import { gpuTest, LARGE, targetsOf } from "./gpu.ts";

const NAMES = ["qwen3-0.6b", "llama-1b"];
const BATCHES = [1, 2, 7, 8, 16, 17, 64, 128, 256];
/** Sequences that the planted faults run with. */
const FEW = 8;

/** How far logits may be off: what is allowed to single prompts (logits_test.ts). */
function boundOf({ theirs }: Pick<BatchError, "theirs">): number {
  return 1.25 * theirs + 0.005;
}

/**
 * How far the logit of another token than the best may lie below it: three standard deviations of the difference of
 * two logits whose errors are as large as the bound.
 */
function tie(bound: number): number {
  return 3 * Math.SQRT2 * bound;
}

/** `device` with NaN in memory that nothing has written. */
function dirty(device: CudaDevice): CudaDevice {
  return poisoned(device, (array: DeviceArray) => {
    const { pointer, elements, dtype } = array as DeviceArray & {
      readonly pointer: bigint;
      readonly elements: number;
    };
    const bytes = BigInt(elements * (dtype === "f32" ? 4 : 2));
    device.context.cuda.call("cuMemsetD8Async", pointer, 0xff, bytes, device.stream.handle);
  });
}

for (const name of NAMES) {
  gpuTest(
    `${name}: batches of 1 to 256 ragged sequences over poisoned memory have the logits and tokens of transformers`,
    async (probe) => {
      const golden = await readBatch(`${LARGE}/${name}`);
      const folder = await resolveModel(`${LARGE}/models/${name}`);
      const batches = BATCHES.map((count) => batchOf(golden, count));
      const blocks = Math.max(...batches.map((batch) => batch.blocks));
      const kept = new Map<string, Float32Array[][][]>();
      for (const schedules of targetsOf(probe)) {
        using device = new CudaDevice(0, { schedules });
        const model = await loadModel(dirty(device), folder, { blocks, maxModelLength: 1024 });
        const all: Float32Array[][][] = [];
        for (const batch of batches) {
          const logits = await deviceLogits(dirty(device), model, batch.cuts, batch);
          const error = compareBatch(logits, golden);
          const bound = boundOf(error);
          console.log(
            `${schedules}, batch ${logits.length}: off by ${
              error.worst.toFixed(4)
            } (transformers in bf16 by ` +
              `${error.theirs.toFixed(4)}); ${error.others} of ${error.all} tokens are others, by ` +
              `${error.margin.toFixed(4)}, allowed ${tie(bound).toFixed(4)}`,
          );
          assert(error.worst <= bound, `off by ${error.worst}, allowed ${bound}`);
          assert(error.margin <= tie(bound), `another token by ${error.margin}, allowed ${tie(bound)}`);
          assertEquals(
            error.all,
            golden.slice(0, logits.length).flatMap(({ positions }) => positions).length,
          );
          if (logits.length <= 64) all.push(logits);
        }
        kept.set(schedules, all);
      }
      const [first, second] = [...kept.values()].map((all) => all.flat(2));
      if (!second) return;
      const apart = Math.max(...first!.map((row, i) => relativeError(row, second[i]!)));
      console.log(`sm80 and sm90 differ by ${apart.toFixed(4)} at most`);
      assert(apart <= boundOf({ theirs: Math.max(...golden.flatMap(({ errors }) => errors)) }));
    },
    {},
    LARGE !== undefined,
  );

  gpuTest(
    `${name}: no planted fault has the logits of transformers on the GPU`,
    async (device) => {
      const golden = await readBatch(`${LARGE}/${name}`);
      const batch = batchOf(golden, FEW);
      const folder = await resolveModel(`${LARGE}/models/${name}`);
      const model = await loadModel(device, folder, { blocks: batch.blocks, maxModelLength: 1024 });
      const right = compareBatch(await deviceLogits(device, model, batch.cuts, batch), golden);
      assert(right.worst <= boundOf(right));
      let tried = 0;
      for (const fault of DEVICE_FAULTS) {
        const planted = fault.plant(device, model, batch);
        if (!planted) continue; // such as norms that the architecture does not have
        tried++;
        const { worst } = compareBatch(
          await deviceLogits(device, planted.model, batch.cuts, planted.options),
          golden,
        );
        console.log(`${fault.name}: off by ${worst.toFixed(3)}`);
        assert(Number.isFinite(worst) && worst > 2 * boundOf(right), `${fault.name}: ${worst}`);
      }
      assert(tried >= 5, `${tried} faults`);
    },
    {},
    LARGE !== undefined,
  );
}
