/**
 * What a step uploads: one row of 32-bit words that holds token ids, places in the cache, block tables, work
 * lists and sampling settings of the whole batch, each at an offset that is fixed for the plan.
 *
 * @module
 */
import type { Device, DeviceArray } from "../device/device.ts";
import type { Step } from "./engine.ts";
import type { Request } from "./messages.ts";
import { ADJUST } from "../../dsl/kernels/penalties.ts";
import { writeAdjust } from "./penalties.ts";
import { SETTINGS } from "../../dsl/kernels/sampling.ts";
import { WORK } from "../../dsl/kernels/attention.ts";
import type { AttentionTiles } from "../model/forward.ts";

/** The sizes for which a plan is recorded; a step runs under the smallest plan that holds it. */
export interface PlanSize {
  readonly tokens: number;
  readonly chunks: number;
  /** Work items of chunks of one token, and of longer ones. */
  readonly decode: number;
  readonly prefill: number;
  /** Chunks that sample. */
  readonly rows: number;
  /** Tokens of prompts whose log-probabilities are asked for. */
  readonly scored: number;
  readonly logprobs: boolean;
  /** Some row may only draw some tokens, which are known after the forward pass was queued. */
  readonly masked: boolean;
  /** Some row has penalties or biases. */
  readonly penalised: boolean;
}

/** What the model and the cache make fixed. */
export interface Geometry {
  readonly blockSize: number;
  /** Entries of a block table's row. */
  readonly maxBlocks: number;
  readonly tiles: AttentionTiles;
}

/** The smallest of 1, 2, 3, 4, 6, 8, 12, 16, 24, … that holds `n`, but not more than `most`. */
export function bucket(n: number, most: number): number {
  if (n <= 2) return Math.min(n, most);
  const power = 2 ** (32 - Math.clz32(n - 1));
  return Math.min(most, n <= power * 3 / 4 ? power * 3 / 4 : power);
}

/** The sizes of the plan that `step` needs. */
export function sizeOf(
  step: Step,
  geometry: Geometry,
  most: { tokens: number; chunks: number },
): Omit<PlanSize, "scored" | "logprobs" | "masked" | "penalised"> {
  let [tokens, decode, prefill, rows] = [0, 0, 0, 0];
  for (let i = 0; i < step.chunks; i++) {
    const count = step.count[i]!;
    tokens += count;
    if (count === 1) decode++;
    else prefill += Math.ceil(count / geometry.tiles.queries);
    rows += step.samples[i]!;
  }
  return {
    tokens: bucket(tokens, most.tokens),
    chunks: bucket(step.chunks, most.chunks),
    decode: bucket(decode, most.chunks),
    prefill: bucket(prefill, Infinity),
    rows: bucket(rows, most.chunks),
  };
}

/** How many positions of a chunk are followed by a token of the prompt whose log-probability is asked for. */
export function scoredIn({ prompt, logprobs }: Request, start: number, count: number): number {
  return logprobs?.prompt ? Math.max(0, Math.min(start + count, prompt.length - 1) - start) : 0;
}

/** One plan's part of the upload: views on the device, and the words on the host. */
export class StepInputs {
  readonly views: Views;
  readonly #words: Int32Array;
  readonly #parts: Readonly<Record<Part, Int32Array>>;
  readonly #upload: DeviceArray<"i32">;
  readonly #geometry: Geometry;

  /** `upload` must hold `wordsOf(size)` words; plans share it, because steps come one after another. */
  constructor(upload: DeviceArray<"i32">, size: PlanSize, geometry: Geometry) {
    this.#upload = upload;
    this.#geometry = geometry;
    this.#words = new Int32Array(wordsOf(size, geometry));
    const parts: Partial<Record<Part, Int32Array>> = {};
    const views: Partial<Record<Part, DeviceArray<"i32"> | undefined>> = {};
    let offset = 0;
    for (const [part, shape] of shapesOf(size, geometry)) {
      const length = shape.reduce((a, b) => a * b, 1);
      parts[part] = this.#words.subarray(offset, offset + length);
      views[part] = length > 0 ? upload.view(shape, offset) : undefined;
      offset += aligned(length);
    }
    this.#parts = parts as Readonly<Record<Part, Int32Array>>;
    this.views = views as Views;
  }

  /** Queues the upload of `step`; `requestOf` knows who sits in a slot. */
  write(device: Device, step: Step, requestOf: (slot: number) => Request): void {
    this.#words.fill(0);
    const p = this.#parts;
    let [token, decode, row, scored] = [0, 0, 0, 0];
    const prefill: WorkItem[] = [];
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const [slot, start, count] = [step.slot[chunk]!, step.start[chunk]!, step.count[chunk]!];
      this.#writeChunk(step, chunk, token);
      const request = requestOf(slot), scores = scoredIn(request, start, count);
      for (let i = 0; i < scores; i++, scored++) {
        p.scored[scored] = token + i;
        p.targets[scored] = request.prompt[start + i + 1]!;
      }
      const { tiles } = this.#geometry;
      if (count === 1) writeWork(p.decode, decode++, tiles.decode, [chunk, token, 1, start]);
      else {
        for (let q = 0; q < count; q += tiles.queries) {
          const n = Math.min(tiles.queries, count - q);
          prefill.push([chunk, token + q, n, start + q]);
        }
      }
      token += count;
      if (!step.samples[chunk]) continue;
      p.rows[row] = token - 1;
      const adjust = p.adjust.subarray(row * ADJUST.columns);
      writeSettings(p.settings.subarray(row * SETTINGS.columns), request, slot, start + count);
      if (adjust.length > 0) writeAdjust(adjust, request.sampling, slot);
      row++;
    }
    // The longest first: what is left at the end of the launch is short.
    prefill.sort((a, b) => b[3] + b[2] - a[3] - a[2])
      .forEach((item, i) => writeWork(p.prefill, i, this.#geometry.tiles.prefill, item));
    for (; (row + 1) * SETTINGS.columns <= p.settings.length; row++) {
      // A padding row samples nothing that anyone reads, into a slot that nobody has.
      p.settings[row * SETTINGS.columns + SETTINGS.slot] = -1;
      p.settings[row * SETTINGS.columns + SETTINGS.logprobs] = -1;
      p.adjust.fill(-1, row * ADJUST.columns);
    }
    device.write(this.#upload, this.#words);
  }

  #writeChunk(step: Step, chunk: number, first: number) {
    const { blockSize, maxBlocks } = this.#geometry;
    const p = this.#parts;
    const [slot, start, count] = [step.slot[chunk]!, step.start[chunk]!, step.count[chunk]!];
    const row = slot * maxBlocks;
    const blocks = Math.ceil((start + count) / blockSize);
    p.table.set(step.blocks.subarray(row, row + blocks), chunk * maxBlocks);
    p.tokens.set(step.tokens.subarray(first, first + count), first);
    for (let i = 0; i < count; i++) {
      const position = start + i;
      p.slots[first + i] = slot;
      p.position[first + i] = position;
      p.place[2 * (first + i)] = step.blocks[row + Math.floor(position / blockSize)]!;
      p.place[2 * (first + i) + 1] = position % blockSize;
    }
  }
}

type WorkItem = readonly [chunk: number, row: number, count: number, position: number];

/** Item `item` of a work list; `tile` is how many tokens of the cache one round reads. */
function writeWork(
  to: Int32Array,
  item: number,
  tile: number,
  [chunk, row, count, position]: WorkItem,
) {
  const at = item * WORK.columns;
  to[at + WORK.chunk] = chunk;
  to[at + WORK.row] = row;
  to[at + WORK.count] = count;
  to[at + WORK.position] = position;
  to[at + WORK.tiles] = Math.ceil((position + count) / tile);
}

type Always = "tokens" | "slots" | "position" | "place" | "table";
type Sometimes = "decode" | "prefill" | "rows" | "settings" | "adjust" | "scored" | "targets";
type Part = Always | Sometimes;

/** The parts of the upload, as kernels take them; those that the plan has no use for are undefined. */
export type Views =
  & Readonly<Record<Always, DeviceArray<"i32">>>
  & Readonly<Record<Sometimes, DeviceArray<"i32"> | undefined>>;

function shapesOf(size: PlanSize, { maxBlocks }: Geometry): readonly (readonly [Part, readonly number[]])[] {
  return [
    ["tokens", [size.tokens]],
    ["slots", [size.tokens]],
    ["position", [size.tokens]],
    ["place", [size.tokens, 2]],
    ["table", [size.chunks, maxBlocks]],
    ["decode", [size.decode, WORK.columns]],
    ["prefill", [size.prefill, WORK.columns]],
    ["rows", [size.rows]],
    ["settings", [size.rows, SETTINGS.columns]],
    ["adjust", [size.penalised ? size.rows : 0, ADJUST.columns]],
    ["scored", [size.scored]],
    ["targets", [size.scored]],
  ];
}

/** Words that a plan uploads. */
export function wordsOf(size: PlanSize, geometry: Geometry): number {
  return shapesOf(size, geometry).reduce(
    (sum, [, shape]) => sum + aligned(shape.reduce((a, b) => a * b, 1)),
    0,
  );
}

/** Parts begin at multiples of 64 bytes, as the widest loads of any device need. */
function aligned(words: number): number {
  return Math.ceil(words / 16) * 16;
}

const float = new Float32Array(1);
const floatBits = new Int32Array(float.buffer);

function bitsOf(value: number): number {
  float[0] = value;
  return floatBits[0]!;
}

/** Below this a temperature means greedy, as in vLLM. */
const GREEDY = 1e-5;

function writeSettings(to: Int32Array, { sampling, logprobs }: Request, slot: number, position: number) {
  to[SETTINGS.slot] = slot;
  to[SETTINGS.position] = position;
  to[SETTINGS.temperature] = bitsOf(sampling.temperature < GREEDY ? 0 : sampling.temperature);
  to[SETTINGS.seedLow] = Number(BigInt.asIntN(32, sampling.seed));
  to[SETTINGS.seedHigh] = Number(BigInt.asIntN(32, sampling.seed >> 32n));
  to[SETTINGS.topK] = Math.max(0, sampling.topK);
  to[SETTINGS.topP] = bitsOf(sampling.topP);
  to[SETTINGS.minPLog2] = bitsOf(sampling.minP > 0 ? Math.log2(sampling.minP) : -1e30);
  to[SETTINGS.logprobs] = logprobs ? logprobs.top : -1;
}
