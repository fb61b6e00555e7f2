import { assertEquals } from "@std/assert";
import { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import type { DeviceArray } from "../../src/device/device.ts";
import { attentionCases, type DelayCase, linearCases, samplingCases } from "../cuda/delay_cases.ts";
import { emitDelayed } from "../cuda/delays.ts";
import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "../model/goldens.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import { batchOf, readBatch } from "./batches.ts";
import { gpuTest, LARGE, targetsOf } from "./gpu.ts";

/** What a kernel may write, after each of so many replays of two launches that may overlap. */
async function results(device: CudaDevice, { kernel, schedule, tensors }: DelayCase, rounds: number) {
  const arrays = Object.fromEntries(
    Object.entries(kernel.params).map(([name, { dtype }]) =>
      [name, device.alloc(dtype, tensors[name]!.shape)] as const
    ),
  ) as Record<string, DeviceArray>;
  const program = await device.compile(kernel, schedule);
  const plan = device.record((launch) => {
    launch(program, arrays);
    launch(program, arrays);
  });
  return Array.from({ length: rounds }, () => {
    for (const [name, { data }] of Object.entries(tensors)) device.write(arrays[name]!, data);
    plan.replay();
    return Object.entries(kernel.params).flatMap(([name, { access }]) =>
      access === "read" ? [] : [`${name}: ${hex(device.read(arrays[name]!).wait())}`]
    );
  });
}

function hex({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).toHex();
}

gpuTest("kernels whose threads lose time at random compute the same bits on the GPU", async (plain) => {
  using slow = new CudaDevice(0, { emit: emitDelayed(11) });
  for (const target of targetsOf(plain)) {
    const cases = [
      ...linearCases(target, [1, 8, 16, 40, 100, 300], 512, 1024),
      ...linearCases(target, [16, 40, 100, 200], 1024, 2048), // the last three shared by clusters
      ...attentionCases(target, 128, 1500, ["decode", "crowd", "prefill"]),
      ...samplingCases(target, 151_936),
    ];
    for (const one of cases) {
      const [expected] = await results(plain, one, 1);
      for (const actual of await results(slow, one, 5)) assertEquals(actual, expected, one.name);
    }
  }
});

for (const name of GOLDEN_MODELS) {
  gpuTest(
    `${name}: a whole plan whose threads lose time has the same logits, bit for bit`,
    async (device) => {
      const folder = await goldenFolder(name);
      const { prompts } = await readGoldens(name);
      const cuts = prompts.map(({ tokens }) => ({
        tokens: [...tokens],
        chunks: tokens.length === 65 ? [40, 1, 20, 3, 1] : [tokens.length],
      }));
      for (const schedules of targetsOf(device)) {
        using plain = new CudaDevice(0, { schedules });
        using slow = new CudaDevice(0, { schedules, emit: emitDelayed(12) });
        const [expected, actual] = await Promise.all(
          [plain, slow].map(async (device) =>
            (await deviceLogits(device, await loadModel(device, folder), cuts)).flat().map(hex)
          ),
        );
        assertEquals(actual, expected, schedules);
      }
    },
  );
}

gpuTest(
  "at real size, 17 sequences whose threads lose time have the same logits, bit for bit",
  async (plain) => {
    using slow = new CudaDevice(0, { emit: emitDelayed(13) });
    const batch = batchOf(await readBatch(`${LARGE}/qwen3-0.6b`), 17);
    const folder = await resolveModel(`${LARGE}/models/qwen3-0.6b`);
    const logits = async (device: CudaDevice) => {
      const model = await loadModel(device, folder, { blocks: batch.blocks, maxModelLength: 1024 });
      return (await deviceLogits(device, model, batch.cuts, batch)).flat().map(hex);
    };
    assertEquals(await logits(slow), await logits(plain));
  },
  {},
  LARGE !== undefined,
);
