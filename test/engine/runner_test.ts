import { assert, assertEquals } from "@std/assert";
import type { Device, DeviceArray, Mark } from "../../src/device/device.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";
import type { Step } from "../../src/engine/engine.ts";
import type { Target } from "../../dsl/schedule.ts";
import type { RunnerLimits } from "../../src/engine/plans.ts";
import { DeviceRunner } from "../../src/engine/runner.ts";
import { describe, mapSpecs, sizeOfSpec } from "../../src/model/loader.ts";
import { type ModelOnDevice, type WeightsOnDevice, withCache } from "../../src/model/on_device.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import { goldenPath } from "../model/goldens.ts";
import { request } from "./history.ts";

const LIMITS: RunnerLimits = { maxSequences: 8, maxBatchedTokens: 64, maxBlocks: 16 };

/** A device that computes nothing, and says what is asked of it. Its clock stands for a millisecond a mark. */
function idleDevice(
  log: (line: string) => void,
  { marks = true, busy = false, target = "reference" as Target } = {},
): Device {
  const host = referenceDevice();
  const names = new Map<DeviceArray, string>();
  let [clock, plans] = [0, 0];
  const mark = (): Mark & { readonly at: number } => {
    const at = ++clock;
    return { at, reached: !busy, since: (earlier) => at - (earlier as unknown as { at: number }).at };
  };
  const name = (array: DeviceArray) => {
    if (!names.has(array)) names.set(array, `${array.dtype}[${array.shape}]#${names.size}`);
    return names.get(array)!;
  };
  return {
    target,
    bytesFree: Infinity,
    bytesTotal: Infinity,
    alloc: (dtype, shape, layout) => host.alloc(dtype, shape, layout),
    compile: (kernel) => Promise.resolve({ kernel }),
    record: (build) => {
      let launches = 0;
      build(() => launches++);
      const plan = ++plans;
      return { launches, replay: () => log(`replay ${plan}`), [Symbol.dispose]: () => log(`drop ${plan}`) };
    },
    write: (to, from, _, how) => log(`write ${from.length} to ${name(to)}${how?.early ? " early" : ""}`),
    read: (from, after) => {
      log(`read ${name(from)}${after ? " after a mark" : ""}`);
      return { wait: () => new Int32Array(8) };
    },
    ...(marks && { mark }),
    [Symbol.dispose]() {},
  };
}

async function modelOn(device: Device): Promise<ModelOnDevice> {
  const described = describe(await resolveModel(goldenPath("qwen3-tied")));
  const weights = mapSpecs<WeightsOnDevice>(described.weights, (spec) => {
    const { rows, width } = sizeOfSpec(spec);
    return spec.kind === "vector"
      ? device.alloc("bf16", [width])
      : { form: "bf16", data: device.alloc("bf16", [rows, width]) };
  });
  return withCache(device, described, weights, { blocks: 200, blockSize: 16, maxModelLength: 256 });
}

/** A step of one chunk for each of `counts`, at position `start` of its sequence. */
function stepOf(number: number, counts: readonly number[], start: number, slots = 8): Step {
  const tokens = counts.reduce((a, b) => a + b, 0);
  return {
    number,
    chunks: counts.length,
    slot: Int32Array.from(counts.keys()),
    start: new Int32Array(counts.length).fill(start),
    count: Int32Array.from(counts),
    samples: new Uint8Array(counts.length).fill(1),
    tokens: new Int32Array(tokens).fill(1),
    blocks: Int32Array.from({ length: slots * LIMITS.maxBlocks }, (_, i) => i + 1),
    admitted: number === 1 || slots > 8
      ? counts.map((_, slot) => ({ slot, request: request({ id: slot }) }))
      : [],
  };
}

/** Runs steps with one in flight, as the engine does. */
async function play(runner: DeviceRunner, steps: readonly (readonly number[])[]): Promise<void> {
  let flying: Step | undefined;
  for (const [i, counts] of steps.entries()) {
    const step = stepOf(i + 1, counts, i === 0 ? 0 : 40 + i % 100);
    await runner.prepare(step);
    runner.forward(step);
    if (flying) runner.collect(flying);
    runner.sample(step);
    flying = step;
  }
  runner.collect(flying!);
}

Deno.test("two steps in flight share neither inputs nor outputs where copies run beside plans", async () => {
  const log: string[] = [];
  const device = idleDevice((line) => log.push(line), { busy: true });
  await using runner = new DeviceRunner(device, await modelOn(device), LIMITS);
  log.length = 0;
  await play(runner, [[5, 5], [1, 1], [1, 1], [1, 1]]);
  const used = log.map((line) => line.replace(/write \d+ to/, "write")).filter((line) => line.includes("#"));
  const [first, second, third, fourth] = [0, 3, 6, 9].map((i) => used.slice(i, i + 3));
  assert(first!.every((line) => line.endsWith(" early") || line.endsWith(" after a mark")), first!.join());
  assertEquals(first!.filter((line) => second!.includes(line)), []);
  assertEquals([third, fourth], [first, second]);
});

Deno.test("without marks everything is one queue, and one set of inputs is enough", async () => {
  const log: string[] = [];
  const device = idleDevice((line) => log.push(line), { marks: false });
  await using runner = new DeviceRunner(device, await modelOn(device), LIMITS);
  log.length = 0;
  await play(runner, [[1, 1], [1, 1]]);
  assertEquals(log.slice(0, log.length / 2), log.slice(log.length / 2));
});

Deno.test("a plan is made once for a size and a lane, at once if its kernels are there", async () => {
  const device = idleDevice(() => {});
  await using runner = new DeviceRunner(device, await modelOn(device), LIMITS);
  await runner.warm();
  const before = runner.spent.plans;
  assertEquals(runner.prepare(stepOf(1, [1, 1], 0)), undefined);
  assertEquals(runner.spent.plans, before); // those of small batches are there
  assert(runner.prepare(stepOf(2, [9, 1], 0)) === undefined, "its kernels are those of the largest plan");
  assertEquals(runner.prepare(stepOf(4, [1, 11], 0)), undefined); // another batch of the same size
  assertEquals(runner.spent.plans, before + 1);
  assertEquals(runner.prepare(stepOf(3, [9, 1], 0)), undefined);
  assertEquals(runner.spent.plans, before + 2);
});

Deno.test("once the rest is prepared, no step of plain requests waits for a compiler", async () => {
  for (const target of ["sm80", "sm90"] as const) {
    const device = idleDevice(() => {}, { target });
    const limits = { maxSequences: 256, maxBatchedTokens: 8192, maxBlocks: 16, maxPlans: 4000 };
    await using runner = new DeviceRunner(device, await modelOn(device), limits);
    let told = 0;
    const rest = new Promise<void>((resolve) => {
      runner.warm((busy) => busy ? told++ : resolve());
    });
    await rest;
    assertEquals(told, 1);
    let number = 0;
    for (let tokens = 2; tokens <= 8192; tokens = Math.ceil(tokens * 1.1 + 1)) {
      for (const [longer, ones] of [[1, 0], [1, 1], [1, 40], [3, 0], [7, 200]] as const) {
        if (longer * 2 + ones > tokens) continue;
        const share = Math.floor((tokens - ones) / longer);
        const counts = [...Array<number>(longer - 1).fill(share), tokens - ones - share * (longer - 1)];
        const step = stepOf(++number, [...counts, ...Array<number>(ones).fill(1)], 0, 256);
        assertEquals(runner.prepare(step), undefined, `${target}: ${tokens} tokens, ${longer} and ${ones}`);
      }
    }
    assert(number > 100);
  }
});

Deno.test("of many plans those that were used last are kept", async () => {
  const log: string[] = [];
  const device = idleDevice((line) => log.push(line));
  await using runner = new DeviceRunner(device, await modelOn(device), { ...LIMITS, maxPlans: 6 });
  await play(runner, [[5, 5], [9, 9], [1], [1], [1, 1], [1, 1], [5, 5], [33], [30], [50]]);
  const plans = log.filter((line) => /^(replay|drop)/.test(line));
  // Plans 1 to 6, one for each size and lane; the seventh step is of the first's size and lane.
  assertEquals(plans, [
    ...["replay 1", "replay 2", "replay 3", "replay 4", "replay 5", "replay 6", "replay 1"],
    ...["drop 2", "replay 7", "drop 3", "replay 8", "drop 4", "replay 9"],
  ]);
});

Deno.test("the device's time is told by what the steps were, and what it lay idle between them", async () => {
  const STEPS = [[5, 5], [5, 1], [1, 1], [1, 1]];
  const times = async (busy: boolean) => {
    const device = idleDevice(() => {}, { busy });
    await using runner = new DeviceRunner(device, await modelOn(device), LIMITS);
    await play(runner, STEPS);
    const { prefill, mixed, decode, idle, steps } = runner.spent;
    return [prefill, mixed, decode, idle, steps];
  };
  // Never idle: a step begins where the one before ended. Else it has a mark of its own, a millisecond later.
  assertEquals(await times(true), [1, 1, 2, 0, 4]);
  assertEquals(await times(false), [1, 1, 2, 3, 4]);
});

Deno.test("10,000 steps of a runner leave less than 1 MB behind", async () => {
  const { setFlagsFromString } = await import("node:v8");
  const { runInNewContext } = await import("node:vm");
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const used = () => {
    for (let i = 0; i < 4; i++) gc();
    const { heapUsed, external } = Deno.memoryUsage();
    return heapUsed + external;
  };
  const device = idleDevice(() => {});
  await using runner = new DeviceRunner(device, await modelOn(device), LIMITS);
  const steps = Array.from({ length: 1000 }, (_, i) => i % 10 === 9 ? [9, 1, 1] : [1, 1, 1]);
  for (let i = 0; i < 2; i++) await play(runner, steps);
  const before = used();
  for (let i = 0; i < 10; i++) await play(runner, steps);
  assert(used() - before < 1e6, `${used() - before} bytes after 10,000 steps`);
});
