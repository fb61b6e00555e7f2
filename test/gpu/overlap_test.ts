import { assert, assertEquals } from "@std/assert";
import type { CudaDevice } from "../../src/device/cuda/cuda_device.ts";
import { Module } from "../../src/device/cuda/module.ts";
import type { Device } from "../../src/device/device.ts";
import { answer, ROOMY } from "../engine/answers.ts";
import { loadModel } from "../engine/device_logits.ts";
import { mixed } from "../engine/history.ts";
import { goldenFolder } from "../model/goldens.ts";
import { gpuTest } from "./gpu.ts";

/** The device with everything in one queue: copies wait for plans, and plans for copies. */
function inOneQueue(device: Device): Device {
  return {
    target: device.target,
    bytesFree: device.bytesFree,
    bytesTotal: device.bytesTotal,
    alloc: (dtype, shape, layout) => device.alloc(dtype, shape, layout),
    compile: (kernel, schedule) => device.compile(kernel, schedule),
    record: (launches) => device.record(launches),
    write: (to, from, offset, how) => device.write(to, from, offset, { ...how, early: false }),
    read: (from) => device.read(from),
    [Symbol.dispose]() {},
  };
}

const SPIN = `extern "C" __global__ void spin(int microseconds) {
  unsigned long long begin, now;
  asm volatile("mov.u64 %0, %globaltimer;" : "=l"(begin));
  do asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); while (now - begin < 1000ull * microseconds);
}`;

/** The device with a pause before each plan, long enough that the host is always ahead of it. */
function delayed(device: CudaDevice, pause: () => void): Device {
  return {
    ...inOneQueue(device),
    record(launches) {
      const plan = device.record(launches);
      return { launches: plan.launches, replay: () => (pause(), plan.replay()) };
    },
    write: (to, from, offset, how) => device.write(to, from, offset, how),
    read: (from, after) => device.read(from, after),
    mark: () => device.mark(),
  };
}

gpuTest(
  "copies beside plans change no token and no log-probability, however late the plans run",
  async (device) => {
    const { cubin } = await device.compiler.compile({ name: "spin", source: SPIN });
    using module = new Module(device.context, cubin);
    const spin = module.kernel("spin");
    const shape = { grid: [1, 1, 1], block: [1, 1, 1], sharedBytes: 0 } as const;
    const model = await loadModel(device, await goldenFolder("qwen3-tied"));
    const requests = mixed(40, model.config.vocabulary);
    const options = { ...ROOMY, maxSequences: 24, maxBatchedTokens: 96, maxPromptTokens: 40 };
    const told = async (on: Device) =>
      (await answer([on, model], options, requests)).map(({ tokens, logprobs }) => ({ tokens, logprobs }));
    const expected = await told(inOneQueue(device));
    assert(expected.every(({ tokens }) => tokens.length > 0));
    for (const microseconds of [0, 3000]) {
      const late = delayed(device, () => spin.launch(device.stream, shape, [microseconds]));
      assertEquals(await told(late), expected, `${microseconds} microseconds`);
    }
  },
);
