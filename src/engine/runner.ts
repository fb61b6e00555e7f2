/**
 * Computes the scheduler's steps on a device: uploads what changes, and replays the plan that was recorded for
 * the step's size.
 *
 * @module
 */
import type { Device, DeviceArray, Plan, Reading } from "../device/device.ts";
import type { Runner, Sampled, Step } from "./engine.ts";
import { logitsOf, type ModelState, opsFor, plain, queriesOf } from "../model/forward.ts";
import { KernelSet } from "../model/kernel_set.ts";
import type { Logprobs, Request } from "./messages.ts";
import { logprobs, sample, TOP } from "../../dsl/kernels/sampling.ts";
import type { ModelOnDevice } from "../model/on_device.ts";
import { Recipe, type Scratch, ScratchPool } from "../model/recipe.ts";
import { type Geometry, type PlanSize, sizeOf, StepInputs, wordsOf } from "./step_inputs.ts";

/** How much one step may hold. */
export interface RunnerLimits {
  readonly maxSequences: number;
  readonly maxBatchedTokens: number;
  /** Entries of a block table's row. */
  readonly maxBlocks: number;
}

interface Recorded {
  readonly plan: Plan;
  readonly inputs: StepInputs;
  /** By row that samples; absent if no chunk of the plan does. */
  readonly chosen: DeviceArray<"i32"> | undefined;
  readonly own: DeviceArray<"f32"> | undefined;
  readonly values: DeviceArray<"f32"> | undefined;
  readonly ids: DeviceArray<"i32"> | undefined;
}

interface Flying {
  readonly chosen: Reading | undefined;
  readonly logprobs: { readonly own: Reading; readonly values: Reading; readonly ids: Reading } | undefined;
}

/** Runs one model on one device. */
export class DeviceRunner implements Runner {
  readonly #device: Device;
  readonly #model: ModelOnDevice;
  readonly #limits: RunnerLimits;
  readonly #geometry: Geometry;
  readonly #kernels: KernelSet;
  readonly #pool: ScratchPool;
  readonly #last: DeviceArray<"i32">;
  readonly #plans = new Map<string, Recorded>();
  readonly #slots: (Request | undefined)[] = [];
  readonly #flying = new Map<Step, Flying>();
  #upload: DeviceArray<"i32">;

  constructor(device: Device, model: ModelOnDevice, limits: RunnerLimits) {
    this.#device = device;
    this.#model = model;
    this.#limits = limits;
    const { block, pages } = model.state;
    this.#geometry = {
      blockSize: block,
      maxBlocks: limits.maxBlocks,
      tile: block * pages,
      queries: queriesOf(device.target),
    };
    this.#kernels = new KernelSet(device);
    this.#pool = new ScratchPool(device);
    this.#last = device.alloc("i32", [limits.maxSequences]);
    this.#upload = device.alloc("i32", [wordsOf(this.#largest(), this.#geometry)]);
  }

  /** Records the largest plan, so that the memory of all activations is taken, and those of small batches. */
  async warm(): Promise<void> {
    await this.#record(this.#largest());
    for (const rows of [1, 2, 4]) {
      if (rows > this.#limits.maxSequences) break;
      await this.#record({ tokens: rows, chunks: rows, decode: rows, prefill: 0, rows, logprobs: false });
    }
  }

  /** Records the plan that `step` needs; nothing if it is there. */
  prepare(step: Step): Promise<void> | undefined {
    for (const { slot, request } of step.admitted) this.#slots[slot] = request;
    const size = this.#sizeOf(step);
    return this.#plans.has(keyOf(size)) ? undefined : this.#record(size).then(() => {});
  }

  /** Queues the whole step, sampling included: its settings are known. */
  forward(step: Step): void {
    const recorded = this.#plans.get(keyOf(this.#sizeOf(step)));
    if (!recorded) throw new Error(`Cannot run step ${step.number}: its plan was not prepared`);
    recorded.inputs.write(this.#device, step, (slot) => this.#slots[slot]!);
    recorded.plan.replay();
    const { chosen, own, values, ids } = recorded;
    const read = (from: DeviceArray) => this.#device.read(from);
    this.#flying.set(step, {
      chosen: chosen && read(chosen),
      logprobs: own && { own: read(own), values: read(values!), ids: read(ids!) },
    });
  }

  /** Nothing is left to queue. @throws {TypeError} If masks are given: constrained sampling is not built yet. */
  sample(_step: Step, masks?: Uint32Array): void {
    if (masks) throw new TypeError("Cannot sample under masks: constrained sampling is not supported");
  }

  collect(step: Step): Sampled {
    const flying = this.#flying.get(step)!;
    this.#flying.delete(step);
    const tokens = new Int32Array(step.chunks).fill(-1);
    const chosen = flying.chosen?.wait();
    const found = new Map<number, Logprobs>();
    for (let chunk = 0, row = 0; chunk < step.chunks; chunk++) {
      if (!step.samples[chunk]) continue;
      tokens[chunk] = chosen![row]!;
      const wanted = this.#slots[step.slot[chunk]!]?.logprobs;
      if (wanted && flying.logprobs) found.set(chunk, pick(flying.logprobs, row, wanted.top));
      row++;
    }
    return found.size > 0 ? { tokens, logprobs: found } : { tokens };
  }

  #sizeOf(step: Step): PlanSize {
    const { maxBatchedTokens: tokens, maxSequences: chunks } = this.#limits;
    const size = sizeOf(step, this.#geometry, { tokens, chunks });
    let wanted = false;
    for (let i = 0; i < step.chunks; i++) {
      wanted ||= step.samples[i] === 1 && this.#slots[step.slot[i]!]?.logprobs !== undefined;
    }
    return wanted ? { ...size, logprobs: true } : size;
  }

  #largest(): PlanSize {
    const { maxBatchedTokens, maxSequences } = this.#limits;
    return {
      tokens: maxBatchedTokens,
      chunks: maxSequences,
      decode: maxSequences,
      prefill: Math.ceil(maxBatchedTokens / this.#geometry.queries) + maxSequences,
      rows: maxSequences,
      logprobs: true,
    };
  }

  async #record(size: PlanSize): Promise<Recorded> {
    const { architecture, config, weights, state } = this.#model;
    const { target } = this.#device;
    const words = wordsOf(size, this.#geometry);
    if (words > this.#upload.shape[0]!) this.#upload = this.#device.alloc("i32", [words]);
    const inputs = new StepInputs(this.#upload, size, this.#geometry);
    const recipe = new Recipe();
    const ops = opsFor(target, this.#kernels, recipe, { ...inputsOf(inputs), last: this.#last }, state);
    const hidden = architecture.forward(ops, config, weights);
    const outputs = this.#sample(recipe, hidden, inputs, size);
    await this.#kernels.compile(recipe.choices);
    const keep = Object.values(outputs).filter((o) => o !== undefined);
    const { plan, place } = recipe.record(this.#device, this.#kernels, this.#pool, keep);
    const recorded = {
      plan,
      inputs,
      chosen: outputs.chosen && place(outputs.chosen),
      own: outputs.own && place(outputs.own),
      values: outputs.values && place(outputs.values),
      ids: outputs.ids && place(outputs.ids),
    };
    this.#plans.set(keyOf(size), recorded);
    return recorded;
  }

  #sample(
    recipe: Recipe,
    hidden: DeviceArray<"bf16">,
    { rows, settings }: StepInputs,
    size: PlanSize,
  ): Outputs {
    if (!rows || !settings) return {};
    const { target } = this.#device;
    const { head } = this.#model.weights;
    const logits = logitsOf(target, this.#kernels, recipe, hidden, rows, head);
    const vocabulary = logits.shape[1]!;
    const S = size.rows;
    const chosen = recipe.scratch("i32", S);
    const drawing = this.#kernels.choose(sample, { vocabulary }, plain(target));
    recipe.launch(drawing, { logits, settings, last: this.#last, chosen });
    if (!size.logprobs) return { chosen };
    const own = recipe.scratch("f32", S);
    const values = recipe.scratch("f32", S, TOP);
    const ids = recipe.scratch("i32", S, TOP);
    const reporting = this.#kernels.choose(logprobs, { vocabulary }, plain(target));
    recipe.launch(reporting, { logits, settings, chosen, own, values, ids });
    return { chosen, own, values, ids };
  }
}

interface Outputs {
  readonly chosen?: Scratch<"i32">;
  readonly own?: Scratch<"f32">;
  readonly values?: Scratch<"f32">;
  readonly ids?: Scratch<"i32">;
}

function inputsOf({ tokens, slots, position, place, table, decode, prefill }: StepInputs) {
  return { tokens, slots, position, place, table, decode, prefill };
}

function keyOf(size: PlanSize): string {
  return Object.values(size).join();
}

function pick(from: NonNullable<Flying["logprobs"]>, row: number, top: number): Logprobs {
  const n = Math.min(top, TOP);
  return {
    chosen: from.own.wait()[row]!,
    tokens: Uint32Array.from(from.ids.wait().subarray(row * TOP, row * TOP + n)),
    values: Float32Array.from(from.values.wait().subarray(row * TOP, row * TOP + n)),
  };
}
