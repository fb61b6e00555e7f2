/**
 * Computes the scheduler's steps on a device: uploads what changes, and replays the plan that was recorded for
 * the step's size.
 *
 * @module
 */
import type { Device, DeviceArray, Plan, Reading } from "../device/device.ts";
import type { Runner, Sampled, Step } from "./engine.ts";
import { attentionTiles, logitsOf, opsFor } from "../model/forward.ts";
import { KernelSet } from "../model/kernel_set.ts";
import type { Logprobs, Request } from "./messages.ts";
import {
  logprobs,
  REPORT,
  sample,
  sampleMasked,
  SETTINGS,
  TOP,
  tuneSampler,
} from "../../dsl/kernels/sampling.ts";
import { isMasked } from "./token_masks.ts";
import { isPenalised, PenaltyState } from "./penalties.ts";
import { penalise, tally } from "../../dsl/kernels/penalties.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { ModelOnDevice } from "../model/on_device.ts";
import type { Rows } from "../model/model.ts";
import { Recipe, type Scratch, ScratchPool } from "../model/recipe.ts";
import {
  bucket,
  type Geometry,
  type PlanSize,
  scoredIn,
  sizeOf,
  StepInputs,
  wordsOf,
} from "./step_inputs.ts";

/** How much one step may hold. */
export interface RunnerLimits {
  readonly maxSequences: number;
  readonly maxBatchedTokens: number;
  /** Entries of a block table's row. */
  readonly maxBlocks: number;
}

interface Recorded {
  readonly plan: Plan;
  /** Sampling apart from the forward pass, for steps whose masks come later. */
  readonly masked: { readonly plan: Plan; readonly masks: DeviceArray<"u8"> } | undefined;
  readonly inputs: StepInputs;
  readonly outputs: Outputs<DeviceArray>;
}

/** By row: the token that was sampled, its report, and the reports of prompts' tokens. Absent where the plan makes none. */
type Outputs<T> = { readonly [N in "chosen" | "report" | "scores"]?: T };

function map<A, B>(outputs: Outputs<A>, to: (from: A) => B): Outputs<B> {
  return Object.fromEntries(Object.entries(outputs).map(([name, from]) => [name, to(from)]));
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
  readonly #penalties: PenaltyState;
  /** Reports on prompts' tokens; and settings that ask for one, for as many rows as there are logits at a time. */
  readonly #scores: DeviceArray<"f32">;
  readonly #reporting: DeviceArray<"i32">;
  /** Of all plans, as they run one after the other. */
  readonly #masks: DeviceArray<"u8">;
  readonly #plans = new Map<string, Recorded>();
  readonly #slots: (Request | undefined)[] = [];
  /** The plan of each step that was prepared and not yet collected, and what is on its way from it. */
  readonly #prepared = new Map<Step, Recorded>();
  readonly #flying = new Map<Step, Outputs<Reading>>();
  #upload: DeviceArray<"i32">;
  #background: Promise<void> | undefined;
  #closing = false;

  constructor(device: Device, model: ModelOnDevice, limits: RunnerLimits) {
    this.#device = device;
    this.#model = model;
    this.#limits = limits;
    const { block } = model.state;
    this.#geometry = {
      blockSize: block,
      maxBlocks: limits.maxBlocks,
      tiles: attentionTiles(device.target, model.config, block),
    };
    this.#kernels = new KernelSet(device);
    this.#pool = new ScratchPool(device);
    this.#last = device.alloc("i32", [limits.maxSequences]);
    this.#masks = device.alloc("u8", [limits.maxSequences, model.config.vocabulary]);
    this.#penalties = new PenaltyState(device, limits.maxSequences, model.config.vocabulary);
    const scored = limits.maxBatchedTokens;
    this.#scores = device.alloc("f32", [scored, REPORT.columns]);
    // In whole parts of 16 rows, as views of the upload have to be aligned.
    this.#reporting = device.alloc("i32", [Math.ceil(limits.maxSequences / 16) * 16, SETTINGS.columns]);
    this.#upload = device.alloc("i32", [wordsOf({ ...this.#largest(), scored }, this.#geometry)]);
  }

  /**
   * Records the largest plan, so that the memory of all activations is taken, and those of small batches. Where
   * kernels take long to compile, those of larger batches follow while the engine serves.
   */
  async warm(): Promise<void> {
    await this.#record(this.#largest());
    for (const rows of HOT) if (rows <= this.#limits.maxSequences) await this.#record(decodeOf(rows));
    if (this.#device.target === "sm80" || this.#device.target === "sm90") {
      // What fails here fails again, and is told, when a step needs it.
      this.#background = this.#warmRest().catch(() => {});
    }
  }

  async #warmRest(): Promise<void> {
    for (let rows = Math.max(...HOT) + 1; rows <= this.#limits.maxSequences && !this.#closing; rows++) {
      const size = decodeOf(rows);
      if (bucket(rows, rows + 1) === rows && !this.#plans.has(keyOf(size))) await this.#record(size);
    }
  }

  /** Waits for what is still being recorded: afterwards the device may be closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    await this.#background;
  }

  /** Records the plan that `step` needs; nothing if it is there. */
  prepare(step: Step): Promise<void> | undefined {
    for (const { slot, request } of step.admitted) this.#slots[slot] = request;
    const size = this.#sizeOf(step);
    const recorded = this.#plans.get(keyOf(size));
    if (!recorded) return this.#record(size).then((recorded) => void this.#prepared.set(step, recorded));
    this.#prepared.set(step, recorded);
    return undefined;
  }

  /** Queues the whole step, sampling included, or all but the sampling if that needs masks. */
  forward(step: Step): void {
    const recorded = this.#recorded(step);
    for (const { slot, request, answer } of step.admitted) {
      this.#penalties.admit(slot, request, answer ?? new Uint32Array());
    }
    recorded.inputs.write(this.#device, step, (slot) => this.#slots[slot]!);
    recorded.plan.replay();
    if (!recorded.masked) this.#read(step, recorded);
  }

  /** Queues the sampling of a step that needs masks: bit `t % 32` of word `t / 32` of a chunk's row is token `t`. */
  sample(step: Step, masks?: Uint32Array): void {
    const recorded = this.#recorded(step);
    if (!recorded.masked) {
      if (masks) throw new Error(`Cannot sample step ${step.number} under masks: it was planned without`);
      return;
    }
    this.#device.write(recorded.masked.masks, this.#bytesOf(step, masks));
    recorded.masked.plan.replay();
    this.#read(step, recorded);
  }

  #recorded(step: Step): Recorded {
    const recorded = this.#prepared.get(step);
    if (recorded) return recorded;
    throw new Error(`Cannot run step ${step.number}: its plan was not prepared`);
  }

  #read(step: Step, { outputs }: Recorded) {
    this.#flying.set(step, map(outputs, (from) => this.#device.read(from)));
  }

  /** One byte a token for each row that samples. */
  #bytesOf(step: Step, masks: Uint32Array | undefined): Uint8Array {
    const vocabulary = this.#model.config.vocabulary;
    const words = Math.ceil(vocabulary / 32);
    const rows = step.samples.subarray(0, step.chunks).reduce((a, b) => a + b, 0);
    const bytes = new Uint8Array(rows * vocabulary).fill(1);
    for (let chunk = 0, row = -1; masks && chunk < step.chunks; chunk++) {
      if (!step.samples[chunk]) continue;
      row++;
      for (let word = 0; word < words; word++) {
        const bits = masks[chunk * words + word]!;
        if (bits === 0xffffffff) continue; // most are
        const end = Math.min(vocabulary, 32 * word + 32);
        for (let t = 32 * word; t < end; t++) bytes[row * vocabulary + t] = bits >>> (t & 31) & 1;
      }
    }
    return bytes;
  }

  collect(step: Step): Sampled {
    const flying = this.#flying.get(step)!;
    this.#flying.delete(step);
    this.#prepared.delete(step);
    const tokens = new Int32Array(step.chunks).fill(-1);
    const [chosen, report, scores] = [flying.chosen?.wait(), flying.report?.wait(), flying.scores?.wait()];
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

  #sizeOf(step: Step): PlanSize {
    const { maxBatchedTokens: tokens, maxSequences: chunks } = this.#limits;
    let [logprobs, masked, penalised, scored] = [false, false, false, 0];
    for (let i = 0; i < step.chunks; i++) {
      const request = this.#slots[step.slot[i]!]!;
      scored += scoredIn(request, step.start[i]!, step.count[i]!);
      if (!step.samples[i]) continue;
      logprobs ||= request.logprobs !== undefined;
      masked ||= isMasked(request, step.start[i]! + step.count[i]! - request.prompt.length);
      penalised ||= isPenalised(request);
    }
    const size = sizeOf(step, this.#geometry, { tokens, chunks });
    return { ...size, scored: bucket(scored, tokens), logprobs, masked, penalised };
  }

  #largest(): PlanSize {
    const { maxBatchedTokens, maxSequences } = this.#limits;
    return {
      tokens: maxBatchedTokens,
      chunks: maxSequences,
      decode: maxSequences,
      prefill: Math.ceil(maxBatchedTokens / this.#geometry.tiles.queries) + maxSequences,
      rows: maxSequences,
      scored: 0,
      logprobs: true,
      masked: false,
      penalised: true,
    };
  }

  async #record(size: PlanSize): Promise<Recorded> {
    const { architecture, config, weights, state } = this.#model;
    const { target } = this.#device;
    const words = wordsOf(size, this.#geometry);
    if (words > this.#upload.shape[0]!) this.#upload = this.#device.alloc("i32", [words]);
    const inputs = new StepInputs(this.#upload, size, this.#geometry);
    const recipe = new Recipe();
    const ops = opsFor(target, this.#kernels, recipe, { ...inputs.views, last: this.#last }, state);
    const hidden = architecture.forward(ops, config, weights);
    const { rows, settings, adjust } = inputs.views;
    const scores = this.#score(recipe, hidden, inputs.views);
    if (!rows || !settings) {
      await this.#kernels.compile(recipe.choices);
      const { plan } = recipe.record(this.#device, this.#kernels, this.#pool, []);
      return this.#remember(size, { plan, inputs, masked: undefined, outputs: scores });
    }
    const logits = logitsOf(target, this.#kernels, recipe, hidden, rows, weights.head);
    const drawing = size.masked ? new Recipe() : recipe;
    const masks = size.masked ? this.#masks.view([size.rows, config.vocabulary]) : undefined;
    const outputs = this.#draw(drawing, logits, settings, adjust, size, masks);
    await this.#kernels.compile([...recipe.choices, ...drawing.choices]);
    const keep = Object.values(outputs);
    const first = recipe.record(this.#device, this.#kernels, this.#pool, masks ? [logits] : keep);
    const apart = masks && drawing.record(this.#device, this.#kernels, this.#pool, keep, first.kept);
    return this.#remember(size, {
      plan: first.plan,
      inputs,
      masked: apart && masks && { plan: apart.plan, masks },
      outputs: { ...map(outputs, (apart ?? first).place), ...scores },
    });
  }

  #remember(size: PlanSize, recorded: Recorded): Recorded {
    this.#plans.set(keyOf(size), recorded);
    return recorded;
  }

  /** Reports on prompts' tokens, a part at a time, so that their logits need no memory of their own. */
  #score(recipe: Recipe, hidden: Rows, { scored, targets }: StepInputs["views"]): Outputs<DeviceArray> {
    if (!scored || !targets) return {};
    const { target } = this.#device, { config: { vocabulary }, weights: { head } } = this.#model;
    const { chunk, schedule } = tuneSampler(target);
    const choice = this.#kernels.choose(logprobs, { vocabulary, chunk }, schedule);
    const count = scored.shape[0]!, most = this.#reporting.shape[0]!;
    for (let at = 0; at < count; at += most) {
      const n = Math.min(most, count - at);
      const logits = logitsOf(target, this.#kernels, recipe, hidden, scored.view([n], at), head);
      const settings = this.#reporting.view([n, SETTINGS.columns]);
      const report = this.#scores.view([n, REPORT.columns], at * REPORT.columns);
      recipe.launch(choice, { logits, settings, chosen: targets.view([n], at), report });
    }
    return { scores: this.#scores.view([count, REPORT.columns]) };
  }

  #draw(
    recipe: Recipe,
    logits: Scratch<"f32">,
    settings: DeviceArray<"i32">,
    adjust: DeviceArray<"i32"> | undefined,
    size: PlanSize,
    masks: DeviceArray<"u8"> | undefined,
  ): Outputs<Scratch> {
    const { chunk, schedule } = tuneSampler(this.#device.target);
    const c = { vocabulary: logits.shape[1]!, chunk };
    const S = size.rows;
    const chosen = recipe.scratch("i32", S);
    const { counts, bias } = this.#penalties;
    const [plain, { vocabulary }] = [tunePlain(this.#device.target), c];
    const adjusted = adjust ? recipe.scratch("f32", S, vocabulary) : logits;
    if (adjust) {
      const penalising = this.#kernels.choose(penalise, { vocabulary }, plain);
      recipe.launch(penalising, { logits, adjust, counts, bias, adjusted });
    }
    const args = { logits: adjusted, settings, last: this.#last, chosen };
    if (masks) {
      const choice = this.#kernels.choose(sampleMasked, c, schedule);
      recipe.launch(choice, { ...args, masks });
    } else recipe.launch(this.#kernels.choose(sample, c, schedule), args);
    if (adjust) {
      const cells = counts.view([counts.shape[0]! * vocabulary, 1]);
      recipe.launch(this.#kernels.choose(tally, { vocabulary }, plain), { adjust, chosen, counts: cells });
    }
    if (!size.logprobs) return { chosen };
    const report = recipe.scratch("f32", S, REPORT.columns);
    recipe.launch(this.#kernels.choose(logprobs, c, schedule), { logits, settings, chosen, report });
    return { chosen, report };
  }
}

/** Batches whose plans are recorded before anyone is served. */
const HOT = [1, 2, 4] as const;

/** The plan of one more token for each of `rows` sequences. */
function decodeOf(rows: number): PlanSize {
  const plain = { scored: 0, logprobs: false, masked: false, penalised: false };
  return { tokens: rows, chunks: rows, decode: rows, prefill: 0, rows, ...plain };
}

function keyOf(size: PlanSize): string {
  return Object.values(size).join();
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
