/**
 * Logits of a prompt from the engine's own plan on any device: chunk by chunk, through any block table, beside
 * other sequences if wanted.
 *
 * @module
 */
import type { Device } from "../../src/device/device.ts";
import type { Step } from "../../src/engine/engine.ts";
import type { Request } from "../../src/engine/messages.ts";
import { type Geometry, sizeOf, StepInputs, StepMemory } from "../../src/engine/step_inputs.ts";
import { checkTensors, openCheckpoint } from "../../src/weights/checkpoint.ts";
import { widestWindow } from "../../src/model/config.ts";
import { attentionTiles, logitsOf, opsFor } from "../../src/model/forward.ts";
import { KernelSet } from "../../src/model/kernel_set.ts";
import { describe, distinctSpecs } from "../../src/model/loader.ts";
import type { Ops } from "../../src/model/model.ts";
import { loadWeights, type ModelOnDevice, withCache } from "../../src/model/on_device.ts";
import { Recipe, ScratchPool } from "../../src/model/recipe.ts";
import type { ModelFolder } from "../../src/hub/resolve.ts";

/** Loads a folder's model on `device`, with room for `blocks` blocks. */
export async function loadModel(
  device: Device,
  folder: ModelFolder,
  { described = describe(folder), blocks = 400, blockSize = 16, maxModelLength = 512 } = {},
): Promise<ModelOnDevice> {
  using checkpoint = await openCheckpoint(folder);
  checkTensors(checkpoint, distinctSpecs(described.weights));
  const weights = await loadWeights(device, described, checkpoint);
  return withCache(device, described, weights, { blocks, blockSize, maxModelLength });
}

/** A sequence's tokens, and how they are cut into chunks; with a chunk of 0 it stands still for a step. */
export interface Cut {
  readonly tokens: readonly number[];
  readonly chunks: readonly number[];
}

/** A mistake on purpose, on the way through a model or in what a step uploads. */
export interface DeviceFault {
  readonly ops?: (ops: Ops) => Ops;
  readonly inputs?: (views: StepInputs["views"]) => void;
}

const request: Request = {
  id: 0,
  prompt: new Uint32Array(),
  sampling: {
    temperature: 0,
    topK: 0,
    topP: 1,
    minP: 0,
    repetitionPenalty: 1,
    presencePenalty: 0,
    frequencyPenalty: 0,
    seed: 0n,
  },
  maxTokens: 1,
  stopTokens: [],
};

/** What else can be chosen. */
export interface LogitsOptions {
  /** The n-th block of sequence `s` in a step. */
  readonly blocksOf?: (s: number, n: number, step: number) => number;
  /** Only these positions of every sequence, or of sequence `s`, in rising order; default all. */
  readonly positions?: readonly number[] | ((s: number) => readonly number[]);
  readonly fault?: DeviceFault;
}

/** Logits of the positions of every sequence: step `n` runs the n-th chunk of each that still has one. */
export async function deviceLogits(
  device: Device,
  model: ModelOnDevice,
  cuts: readonly Cut[],
  { blocksOf = (s, n) => 1 + s + n * cuts.length, positions, fault }: LogitsOptions = {},
): Promise<Float32Array[][]> {
  const { block } = model.state;
  const kernels = new KernelSet(device);
  const pool = new ScratchPool(device);
  const longest = Math.max(...cuts.map((c) => c.tokens.length));
  const geometry: Geometry = {
    blockSize: block,
    maxBlocks: Math.ceil(longest / block),
    tiles: attentionTiles(device.target, model.config, block),
    window: widestWindow(model.config),
    most: { tokens: 4096, chunks: 256 },
  };
  const last = device.alloc("i32", [cuts.length]);
  const done = cuts.map(() => 0);
  const logits: Float32Array[][] = cuts.map(() => []);
  for (let n = 0; cuts.some((c) => n < c.chunks.length); n++) {
    const active = cuts.map((_, s) => s).filter((s) => cuts[s]!.chunks[n]);
    const step: Step = {
      number: n,
      chunks: active.length,
      slot: Int32Array.from(active),
      start: Int32Array.from(active, (s) => done[s]!),
      count: Int32Array.from(active, (s) => cuts[s]!.chunks[n]!),
      samples: new Uint8Array(active.length),
      tokens: Int32Array.from(
        active.flatMap((s) => cuts[s]!.tokens.slice(done[s]!, done[s]! + cuts[s]!.chunks[n]!)),
      ),
      blocks: Int32Array.from(
        { length: cuts.length * geometry.maxBlocks },
        (_, i) => blocksOf(Math.floor(i / geometry.maxBlocks), i % geometry.maxBlocks, n),
      ),
      admitted: [],
    };
    const size = {
      ...sizeOf(step, geometry),
      rows: 0,
      scored: 0,
      logprobs: false,
      masked: false,
      penalised: false,
    };
    const inputs = new StepInputs(new StepMemory(device, size, geometry), size, geometry);
    const recipe = new Recipe();
    const { tokens, slots, position, place, table, decode, prefill } = inputs.views;
    const ops = opsFor(device.target, kernels, recipe, {
      ...{ tokens, slots, position, place, table, decode, prefill, last },
    }, model.state);
    const hidden = model.architecture.forward(fault?.ops?.(ops) ?? ops, model.config, model.weights);
    const wanted: { readonly s: number; readonly row: number }[] = [];
    let first = 0;
    for (const [i, s] of active.entries()) {
      for (let t = 0; t < step.count[i]!; t++) {
        const chosen = typeof positions === "function" ? positions(s) : positions;
        if (chosen?.includes(done[s]! + t) ?? true) wanted.push({ s, row: first + t });
      }
      first += step.count[i]!;
      done[s]! += step.count[i]!;
    }
    const rows = device.alloc("i32", [Math.max(1, wanted.length)]);
    device.write(rows, Int32Array.from(wanted, (w) => w.row)); // zeroed memory where there are none
    const out = logitsOf(device.target, kernels, recipe, hidden, rows, model.weights.head);
    await kernels.compile(recipe.choices);
    const { plan, place: placed } = recipe.record(device, kernels, pool, [out]);
    inputs.write(device, step, () => request);
    fault?.inputs?.(inputs.views);
    plan.replay();
    const all = device.read(placed(out)).wait() as Float32Array;
    const vocabulary = out.shape[1]!;
    wanted.forEach(({ s }, i) => logits[s]!.push(all.slice(i * vocabulary, (i + 1) * vocabulary)));
  }
  return logits;
}
