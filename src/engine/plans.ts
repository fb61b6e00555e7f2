/**
 * The plans of steps: what a step of a size launches, recorded once; kernels that were compiled; and the memory
 * that a step's inputs and outputs have on the device.
 *
 * @module
 */
import type { Device, DeviceArray, Plan } from "../device/device.ts";
import { attentionTiles, logitsOf, opsFor } from "../model/forward.ts";
import { type Choice, KernelSet } from "../model/kernel_set.ts";
import type { Spent } from "./messages.ts";
import { logprobs, REPORT, sample, sampleMasked, SETTINGS, tuneSampler } from "../../dsl/kernels/sampling.ts";
import { PenaltyState } from "./penalties.ts";
import { penalise, tally } from "../../dsl/kernels/penalties.ts";
import { tunePlain } from "../../dsl/kernels/plain.ts";
import type { ModelOnDevice } from "../model/on_device.ts";
import type { Rows } from "../model/model.ts";
import { Recipe, type Scratch, ScratchPool } from "../model/recipe.ts";
import { widestWindow } from "../model/config.ts";
import type { BatchSize, Geometry, PlanSize } from "./step_inputs.ts";
import { bucket, promptsOf, StepInputs, StepMemory, streamsOf } from "./step_inputs.ts";

/** How much one step may hold. */
export interface RunnerLimits {
  readonly maxSequences: number;
  readonly maxBatchedTokens: number;
  /** Entries of a block table's row. */
  readonly maxBlocks: number;
  /** Plans that are kept, default 512; there are more sizes than a device has memory for. */
  readonly maxPlans?: number;
}

/** What is written for a step and read of it. Where copies run beside plans, two lanes take turns. */
interface Lane {
  readonly inputs: StepMemory;
  /** By row: the token that was sampled, its report, and the reports of prompts' tokens. */
  readonly chosen: DeviceArray<"i32">;
  readonly report: DeviceArray<"f32">;
  readonly scores: DeviceArray<"f32">;
}

/** A plan, and what is written for it and read of it. */
export interface Recorded {
  readonly plan: Plan;
  /** Sampling apart from the forward pass. */
  readonly masked: { readonly plan: Plan; readonly masks: DeviceArray<"u8"> } | undefined;
  readonly inputs: StepInputs;
  /** What is read: the tokens, their reports, and the reports of prompts' tokens, if the plan makes those. */
  readonly outputs: readonly [DeviceArray, DeviceArray | undefined, DeviceArray | undefined];
}

/** The plans of one model on one device. */
export class StepPlans implements AsyncDisposable {
  readonly geometry: Geometry;
  readonly penalties: PenaltyState;
  readonly spent: Pick<Spent, "planning" | "plans">;
  readonly #device: Device;
  readonly #model: ModelOnDevice;
  readonly #kernels: KernelSet;
  readonly #pool: ScratchPool;
  readonly #last: DeviceArray<"i32">;
  /** Settings that ask for a report, for as many rows as there are logits at a time. */
  readonly #reporting: DeviceArray<"i32">;
  /** Of all plans, as they run one after the other. */
  readonly #masks: DeviceArray<"u8">;
  readonly #lanes: readonly Lane[];
  readonly #maxPlans: number;
  /** By the sizes and the lane; what was used last is at the end. */
  readonly #plans = new Map<string, Recorded>();
  /** The kernels that are there. */
  readonly #compiled = new Set<Choice>();
  #background: Promise<void> | undefined;
  #closing = false;

  /** @param spent Where the time that is spent here is added. */
  constructor(
    device: Device,
    model: ModelOnDevice,
    limits: RunnerLimits,
    spent: Pick<Spent, "planning" | "plans">,
  ) {
    this.#device = device;
    this.#model = model;
    this.spent = spent;
    this.#maxPlans = limits.maxPlans ?? 512;
    const { block } = model.state, { vocabulary } = model.config, slots = limits.maxSequences;
    this.geometry = {
      blockSize: block,
      maxBlocks: limits.maxBlocks,
      tiles: attentionTiles(device.target, model.config, block),
      window: widestWindow(model.config),
      most: { tokens: limits.maxBatchedTokens, chunks: slots },
    };
    this.#kernels = new KernelSet(device);
    this.#pool = new ScratchPool(device);
    this.#last = device.alloc("i32", [slots]);
    this.#masks = device.alloc("u8", [slots, vocabulary]);
    this.penalties = new PenaltyState(device, slots, vocabulary);
    // In whole parts of 16 rows, as views of the upload have to be aligned.
    this.#reporting = device.alloc("i32", [Math.ceil(slots / 16) * 16, SETTINGS.columns]);
    this.#lanes = Array.from({ length: device.mark ? 2 : 1 }, () => ({
      inputs: new StepMemory(device, { ...this.#largest(), scored: limits.maxBatchedTokens }, this.geometry),
      chosen: device.alloc("i32", [slots]),
      report: device.alloc("f32", [slots, REPORT.columns]),
      scores: device.alloc("f32", [limits.maxBatchedTokens, REPORT.columns]),
    }));
  }

  /** The plan of size `size` for step `number`; a promise only if kernels must be compiled. */
  find(size: PlanSize, number: number): Recorded | Promise<Recorded> {
    const lane = number & (this.#lanes.length - 1), key = keyOf(size, lane);
    const found = this.#plans.get(key);
    if (!found) return this.#record(size, lane);
    this.#plans.delete(key);
    this.#plans.set(key, found);
    return found;
  }

  /** Keeps a plan, and gives back the one that has not been used for longest: no step in flight is so old. */
  #keep(key: string, recorded: Recorded): void {
    this.#plans.set(key, recorded);
    this.spent.plans++;
    if (this.#plans.size <= this.#maxPlans) return;
    const [[oldest, { plan, masked }]] = this.#plans as unknown as [[string, Recorded]];
    this.#plans.delete(oldest);
    plan[Symbol.dispose]?.();
    masked?.plan[Symbol.dispose]?.();
  }

  /**
   * Records the largest plan, so that the memory of all activations is taken, and those of small batches. Where
   * kernels take long to compile, those of other sizes follow while the engine serves.
   *
   * @param onRest Told when they begin, and when they are there.
   */
  async warm(onRest: (busy: boolean) => void = () => {}): Promise<void> {
    await this.#record(this.#largest(), 0);
    const most = this.geometry.most.chunks;
    const sizes = Array.from({ length: most }, (_, i) => bucket(i + 1, most));
    const batches = [...new Set(sizes)].map((rows) => plain(streamsOf(rows)));
    for (const size of batches.slice(0, HOT)) await this.#recordAll(size);
    if (this.#device.target === "sm80" || this.#device.target === "sm90") {
      onRest(true);
      // What fails here fails again, and is told, when a step needs it.
      this.#background = this.#warmRest(batches).catch(() => {}).finally(() => onRest(false));
    }
  }

  /** All kernels at once, as many processors help; then the plans of streams, between two turns of the engine. */
  async #warmRest(batches: readonly PlanSize[]): Promise<void> {
    const prompts = new Map<number, PlanSize>();
    for (let tokens = 8, i = 0; tokens <= this.geometry.most.tokens; tokens += 8, i++) {
      const size = promptsOf(this.geometry, tokens, 4 ** (i % 5));
      prompts.set(size.tokens, plain(size));
    }
    const choices: Choice[] = [];
    for (const size of [...batches, ...prompts.values()]) {
      choices.push(...this.#trace(size, 0).choices);
      await turn();
    }
    if (!this.#closing) await this.#compile(choices).catch(() => {});
    for (const size of batches) if (!this.#closing) await this.#recordAll(size).then(turn);
  }

  async #recordAll(size: PlanSize): Promise<void> {
    for (const lane of this.#lanes.keys()) {
      if (!this.#plans.has(keyOf(size, lane))) await this.#record(size, lane);
    }
  }

  /** Waits for what is still being recorded: afterwards the device may be closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    await this.#background;
  }

  #largest(): PlanSize {
    const { most: { tokens, chunks } } = this.geometry;
    return { ...plain(promptsOf(this.geometry, tokens, chunks)), logprobs: true, penalised: true };
  }

  /** Writes a plan down. */
  #trace(size: PlanSize, lane: number) {
    const { architecture, config, weights, state } = this.#model;
    const { target } = this.#device;
    const inputs = new StepInputs(this.#lanes[lane]!.inputs, size, this.geometry);
    const recipe = new Recipe();
    const ops = opsFor(target, this.#kernels, recipe, { ...inputs.views, last: this.#last }, state);
    const hidden = architecture.forward(ops, config, weights);
    const { rows, settings, adjust } = inputs.views;
    this.#score(recipe, hidden, inputs.views, this.#lanes[lane]!);
    if (!rows || !settings) return { recipe, inputs, masked: undefined, choices: recipe.choices };
    const logits = logitsOf(target, this.#kernels, recipe, hidden, rows, weights.head);
    const masked = size.masked ? { recipe: new Recipe(), logits } : undefined;
    const drawing = masked?.recipe ?? recipe;
    this.#draw(drawing, logits, settings, adjust, size, this.#lanes[lane]!);
    const choices = masked ? [...recipe.choices, ...drawing.choices] : recipe.choices;
    return { recipe, inputs, masked, choices };
  }

  async #compile(choices: readonly Choice[]): Promise<void> {
    await this.#kernels.compile(choices);
    for (const choice of choices) this.#compiled.add(choice);
  }

  /** At once, if its kernels are there: the step that runs hides it. */
  #record(size: PlanSize, lane: number): Recorded | Promise<Recorded> {
    const begun = performance.now();
    const { recipe, inputs, masked, choices } = this.#trace(size, lane);
    const finish = (): Recorded => {
      const { chosen, report, scores } = this.#lanes[lane]!;
      const { plan, kept } = recipe.record(
        this.#device,
        this.#kernels,
        this.#pool,
        masked ? [masked.logits] : [],
      );
      const masks = this.#masks.view([size.rows, this.#masks.shape[1]!]);
      const recorded: Recorded = {
        plan,
        inputs,
        // A step of which nothing is wanted is read too: that tells when the lane is free again.
        outputs: [chosen, size.logprobs ? report : undefined, size.scored > 0 ? scores : undefined],
        masked: masked &&
          { plan: masked.recipe.record(this.#device, this.#kernels, this.#pool, [], kept).plan, masks },
      };
      this.#keep(keyOf(size, lane), recorded);
      this.spent.planning += performance.now() - begun;
      return recorded;
    };
    return choices.every((choice) => this.#compiled.has(choice))
      ? finish()
      : this.#compile(choices).then(finish);
  }

  /** Reports on prompts' tokens, a part at a time, so that their logits need no memory of their own. */
  #score(recipe: Recipe, hidden: Rows, { scored, targets }: StepInputs["views"], lane: Lane): void {
    if (!scored || !targets) return;
    const { target } = this.#device, { config: { vocabulary }, weights: { head } } = this.#model;
    const { chunk, schedule } = tuneSampler(target);
    const choice = this.#kernels.choose(logprobs, { vocabulary, chunk }, schedule);
    const count = scored.shape[0]!, most = this.#reporting.shape[0]!;
    for (let at = 0; at < count; at += most) {
      const n = Math.min(most, count - at);
      const logits = logitsOf(target, this.#kernels, recipe, hidden, scored.view([n], at), head);
      const settings = this.#reporting.view([n, SETTINGS.columns]);
      const report = lane.scores.view([n, REPORT.columns], at * REPORT.columns);
      recipe.launch(choice, { logits, settings, chosen: targets.view([n], at), report });
    }
  }

  #draw(
    recipe: Recipe,
    logits: Scratch<"f32">,
    settings: DeviceArray<"i32">,
    adjust: DeviceArray<"i32"> | undefined,
    size: PlanSize,
    lane: Lane,
  ): void {
    const { target } = this.#device;
    const { chunk, schedule } = tuneSampler(target);
    const c = { vocabulary: logits.shape[1]!, chunk };
    const [plain, { vocabulary }] = [tunePlain(target), c];
    const S = size.rows;
    const chosen = lane.chosen.view([S]);
    const { counts, bias } = this.penalties;
    const adjusted = adjust ? recipe.scratch("f32", S, vocabulary) : logits;
    if (adjust) {
      const penalising = this.#kernels.choose(penalise, { vocabulary }, plain);
      recipe.launch(penalising, { logits, adjust, counts, bias, adjusted });
    }
    const args = { logits: adjusted, settings, last: this.#last, chosen };
    if (size.masked) {
      const choice = this.#kernels.choose(sampleMasked, c, schedule);
      recipe.launch(choice, { ...args, masks: this.#masks.view([S, vocabulary]) });
    } else recipe.launch(this.#kernels.choose(sample, c, schedule), args);
    if (adjust) {
      const cells = counts.view([counts.shape[0]! * vocabulary, 1]);
      recipe.launch(this.#kernels.choose(tally, { vocabulary }, plain), { adjust, chosen, counts: cells });
    }
    if (!size.logprobs) return;
    const report = lane.report.view([S, REPORT.columns]);
    recipe.launch(this.#kernels.choose(logprobs, c, schedule), { logits, settings, chosen, report });
  }
}

/** How many plans of streams, the smallest, are recorded before anyone is served. */
const HOT = 3;

function plain(size: BatchSize): PlanSize {
  return { ...size, scored: 0, logprobs: false, masked: false, penalised: false };
}

function keyOf(size: PlanSize, lane: number): string {
  return `${Object.values(size).join()}/${lane}`;
}

/** Lets the engine take its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
