/**
 * The launches of the plan that the engine replays, seen one by one: what bench/step_table.ts and bench/cpu_table.ts
 * group and time.
 *
 * @module
 */
import { DTYPES } from "../dsl/dtype.ts";
import type { Device, DeviceArray, Launch, Plan, Program } from "../src/device/device.ts";
import type { Step } from "../src/engine/engine.ts";
import type { Request } from "../src/engine/messages.ts";
import type { ModelOnDevice } from "../src/model/on_device.ts";

/** One launch of a plan. */
export interface Line {
  readonly program: Program;
  readonly args: Readonly<Record<string, DeviceArray>>;
}

/** A device that remembers the launches of every plan it records. */
export function spyOn(device: Device): { readonly device: Device; readonly plans: Map<Plan, Line[]> } {
  const plans = new Map<Plan, Line[]>();
  const record = (launches: (launch: Launch) => void) => {
    const seen: Line[] = [];
    const plan = device.record((launch) =>
      launches((program, args) => {
        seen.push({ program: program as unknown as Program, args: args as Line["args"] });
        launch(program, args);
      })
    );
    plans.set(plan, seen);
    return plan;
  };
  const spied = new Proxy(device, {
    get(target, name) {
      if (name === "record") return record;
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { device: spied, plans };
}

const bytesOf = ({ dtype, shape }: DeviceArray) => DTYPES[dtype].bytes * shape.reduce((a, b) => a * b, 1);

/** Bytes that a launch has to move, and operations that it has to do; of a step of `rows` tokens over `seen`. */
export function needs({ program, args }: Line, seen: number, rows: number): { bytes: number; flops: number } {
  const { kernel } = program;
  let [bytes, flops] = [0, 0];
  for (const [name, array] of Object.entries(args)) {
    const width = array.shape.at(-1)!;
    if (kernel.name.startsWith("embedding") && name === "table") bytes += rows * width * 2;
    else if (name === "keys" || name === "values") {
      if (kernel.name.includes("attention")) bytes += seen * array.shape[1]! * width * 2;
    } else if (kernel.params[name]!.when !== "step" && name !== "cos" && name !== "sin") {
      bytes += bytesOf(array);
    }
    // Causal: a query meets half of the keys.
    if (name === "query" && kernel.name.startsWith("prefill")) {
      flops += 2 * seen * array.shape.reduce((a, b) => a * b, 1);
    }
    if (name === "w") flops += 2 * rows * array.shape.reduce((a, b) => a * b, 1);
  }
  return { bytes, flops };
}

/** Launches of one kernel on weights of one shape, by what they are called in a table. */
export function grouped(lines: readonly Line[]): Map<string, Line[]> {
  return Map.groupBy(lines, ({ program, args }) => {
    const weight = args.w ? ` ${args.w.shape.join(" x ")}` : "";
    return program.kernel.name + weight;
  });
}

/** Puts numbers into a model's cache. Memory that was never written is the same page of zeros all over, on a CPU. */
export function fillCache(device: Device, { state }: Pick<ModelOnDevice, "state">): void {
  const noise = Uint16Array.from(
    { length: 2 ** 20 },
    () => 0x3c00 + Math.random() * 0x100 | (Math.random() < 0.5 ? 0x8000 : 0),
  );
  for (const array of state.cache.flatMap(({ keys, values }) => [keys, values])) {
    const length = array.shape.reduce((a, b) => a * b, 1);
    for (let at = 0; at < length; at += noise.length) {
      device.write(array, noise.subarray(0, Math.min(noise.length, length - at)), at);
    }
  }
}

/** A greedy step of `chunks` sequences, each with `count` tokens behind `start`, in slots from 0 on. */
export function stepOf(chunks: number, start: number, count: number, blocks: Int32Array): Step {
  const request: Request = {
    id: 0,
    prompt: new Uint32Array(),
    sampling: {
      ...{ temperature: 0, topK: 0, topP: 1, minP: 0, seed: 1n },
      ...{ repetitionPenalty: 1, presencePenalty: 0, frequencyPenalty: 0 },
    },
    maxTokens: 1,
    stopTokens: [],
  };
  return {
    number: 0,
    chunks,
    slot: Int32Array.from({ length: chunks }, (_, i) => i),
    start: new Int32Array(chunks).fill(start),
    count: new Int32Array(chunks).fill(count),
    samples: new Uint8Array(chunks).fill(1),
    tokens: new Int32Array(chunks * count).fill(1),
    blocks,
    admitted: Array.from({ length: chunks }, (_, slot) => ({ slot, request })),
  };
}
