/**
 * Computes the scheduler's steps on a device: uploads what changes, and replays the plan that was recorded for
 * the step's size.
 *
 * @module
 */
import type { Device, Mark, Reading } from "../device/device.ts";
import type { Runner, Sampled, Step } from "./engine.ts";
import type { Logprobs, Request, Spent } from "./messages.ts";
import { REPORT, TOP } from "../../dsl/kernels/sampling.ts";
import { isMasked } from "./token_masks.ts";
import { isPenalised } from "./penalties.ts";
import type { ModelOnDevice } from "../model/on_device.ts";
import { type Recorded, type RunnerLimits, StepPlans } from "./plans.ts";
import { bucket, type PlanSize, scoredIn, sizeOf } from "./step_inputs.ts";

/** A step on its way. */
interface Flight {
  readonly recorded: Recorded;
  readonly kind: "prefill" | "mixed" | "decode";
  /** The end of the step that was on its way when it was queued; its own beginning, unless the device was idle. */
  before?: Mark | undefined;
  begin?: Mark;
  end?: Mark;
  readings?: readonly (Reading | undefined)[];
}

/** The eight bits of a byte as eight bytes, moved as one number: a seventh of the time of one by one. */
const BITS = new Float64Array(Uint8Array.from({ length: 2048 }, (_, i) => i >> 3 >> (i & 7) & 1).buffer);

/** Runs one model on one device. */
export class DeviceRunner implements Runner {
  readonly spent: Spent = {
    ...{ prefill: 0, mixed: 0, decode: 0, idle: 0 },
    ...{ waited: 0, planning: 0, steps: 0, plans: 0 },
  };
  readonly #device: Device;
  readonly #vocabulary: number;
  readonly #plans: StepPlans;
  readonly #slots: (Request | undefined)[] = [];
  /** Each step that was prepared and not yet collected. */
  readonly #flying = new Map<Step, Flight>();
  /** The end of the step that was queued last. */
  #end: Mark | undefined;

  constructor(device: Device, model: ModelOnDevice, limits: RunnerLimits) {
    this.#device = device;
    this.#vocabulary = model.config.vocabulary;
    this.#plans = new StepPlans(device, model, limits, this.spent);
  }

  /** See {@linkcode StepPlans.warm}. */
  warm(onRest?: (busy: boolean) => void): Promise<void> {
    return this.#plans.warm(onRest);
  }

  /** Waits for what is still being recorded: afterwards the device may be closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#plans[Symbol.asyncDispose]();
  }

  /** Records the plan that `step` needs; nothing if it is there, or made on the spot while the device is busy. */
  prepare(step: Step): Promise<void> | undefined {
    for (const { slot, request } of step.admitted) this.#slots[slot] = request;
    const size = this.#sizeOf(step);
    const kind = size.prefill === 0 ? "decode" : size.decode === 0 ? "prefill" : "mixed";
    const ready = (recorded: Recorded): void => {
      this.#flying.set(step, { recorded, kind });
    };
    const recorded = this.#plans.find(size, step.number);
    return recorded instanceof Promise ? recorded.then(ready) : ready(recorded) as undefined;
  }

  /** Queues the whole step, sampling included, or all but the sampling if that needs masks. */
  forward(step: Step): void {
    const flight = this.#flight(step), { recorded } = flight;
    for (const { slot, request, answer } of step.admitted) {
      this.#plans.penalties.admit(slot, request, answer ?? new Uint32Array());
    }
    recorded.inputs.write(this.#device, step, (slot) => this.#slots[slot]!);
    flight.before = this.#flying.size > 1 ? this.#end : undefined;
    flight.begin = flight.before?.reached === false ? flight.before : this.#mark();
    recorded.plan.replay();
    if (!recorded.masked) this.#read(flight);
  }

  /** Queues the sampling of a step that needs masks: bit `t % 32` of word `t / 32` of a chunk's row is token `t`. */
  sample(step: Step, masks?: Uint32Array): void {
    const flight = this.#flight(step), { masked } = flight.recorded;
    if (!masked) {
      if (masks) throw new Error(`Cannot sample step ${step.number} under masks: it was planned without`);
      return;
    }
    this.#device.write(masked.masks, this.#bytesOf(step, masks));
    masked.plan.replay();
    this.#read(flight);
  }

  #flight(step: Step): Flight {
    const flight = this.#flying.get(step);
    if (flight) return flight;
    throw new Error(`Cannot run step ${step.number}: its plan was not prepared`);
  }

  #read(flight: Flight) {
    const end = this.#end = flight.end = this.#mark();
    const after = this.#device.mark && end;
    flight.readings = flight.recorded.outputs.map((from) => from && this.#device.read(from, after));
  }

  /** Where the device has no marks, plans run while the host waits, and the host's clock is the device's. */
  #mark(): Mark {
    return this.#device.mark?.() ?? new HostMark();
  }

  /** One byte a token for each row that samples. */
  #bytesOf(step: Step, masks: Uint32Array | undefined): Uint8Array {
    const vocabulary = this.#vocabulary, wide = new Float64Array(4 * Math.ceil(vocabulary / 32));
    const bytes = new Uint8Array(
      step.samples.subarray(0, step.chunks).reduce((a, b) => a + b, 0) * vocabulary,
    );
    if (!masks) return bytes.fill(1);
    const octets = new Uint8Array(masks.buffer, masks.byteOffset, masks.byteLength);
    for (let chunk = 0, row = 0; chunk < step.chunks; chunk++) {
      if (!step.samples[chunk]) continue;
      for (let i = 0; i < wide.length; i++) wide[i] = BITS[octets[chunk * wide.length + i]!]!;
      bytes.set(new Uint8Array(wide.buffer, 0, vocabulary), row++ * vocabulary);
    }
    return bytes;
  }

  collect(step: Step): Sampled {
    const flight = this.#flight(step);
    this.#flying.delete(step);
    const begun = performance.now();
    const [chosen, report, scores] = flight.readings!.map((reading) => reading?.wait());
    this.spent.waited += performance.now() - begun;
    this.#count(flight);
    const tokens = new Int32Array(step.chunks).fill(-1);
    const [found, scored] = [new Map<number, Logprobs>(), new Map<number, Float32Array>()];
    for (let chunk = 0, row = 0, at = 0; chunk < step.chunks; chunk++) {
      const request = this.#slots[step.slot[chunk]!]!;
      const words = REPORT.columns * scoredIn(request, step.start[chunk]!, step.count[chunk]!);
      if (words > 0) scored.set(chunk, scores!.slice(at, at += words) as Float32Array);
      if (!step.samples[chunk]) continue;
      tokens[chunk] = chosen![row]!;
      if (request.logprobs) found.set(chunk, pick(report!, row, request.logprobs.top));
      row++;
    }
    return { tokens, logprobs: found, scores: scored };
  }

  /** Adds up the device's time. */
  #count({ kind, before, begin, end }: Flight): void {
    this.spent.steps++;
    this.spent[kind] += end!.since(begin!);
    if (before && before !== begin) this.spent.idle += begin!.since(before);
  }

  #sizeOf(step: Step): PlanSize {
    let [logprobs, masked, penalised, scored] = [false, false, false, 0];
    for (let i = 0; i < step.chunks; i++) {
      const request = this.#slots[step.slot[i]!]!;
      scored += scoredIn(request, step.start[i]!, step.count[i]!);
      if (!step.samples[i]) continue;
      logprobs ||= request.logprobs !== undefined;
      masked ||= isMasked(request, step.start[i]! + step.count[i]! - request.prompt.length);
      penalised ||= isPenalised(request);
    }
    const { geometry } = this.#plans;
    scored = bucket(scored, geometry.most.tokens);
    return { ...sizeOf(step, geometry), scored, logprobs, masked, penalised };
  }
}

class HostMark implements Mark {
  readonly reached = true;
  readonly #at = performance.now();
  since(earlier: Mark): number {
    return this.#at - (earlier as HostMark).#at;
  }
}

function pick(report: ReturnType<Reading["wait"]>, row: number, top: number): Logprobs {
  const at = (column: number) => row * REPORT.columns + column;
  const best = (from: number) => report.subarray(at(from), at(from + Math.min(top, TOP)));
  return {
    chosen: report[at(REPORT.own)]!,
    tokens: Uint32Array.from(best(REPORT.ids)),
    values: Float32Array.from(best(REPORT.values)),
  };
}
