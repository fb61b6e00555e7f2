/**
 * What a step uploads: one row of 32-bit words that holds token ids, places in the cache, work lists and sampling
 * settings of the whole batch, each at an offset that is fixed for the plan; and the block tables.
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
  /** Tokens of prompts that are scored. */
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
  /** Positions that a token sees in any layer; absent: all. */
  readonly window?: number | undefined;
  /** What one step may hold. */
  readonly most: { readonly tokens: number; readonly chunks: number };
}

/** The smallest of 1, 2, 3, 4, 6, 8, 12, 16, 24, … that holds `n`, but not more than `most`. */
export function bucket(n: number, most: number): number {
  if (n <= 2) return Math.min(n, most);
  const power = 2 ** (32 - Math.clz32(n - 1));
  return Math.min(most, n <= power * 3 / 4 ? power * 3 / 4 : power);
}

/** Tokens beside which a prompt's last ones are computed for nothing: at most a fifth, and few of many. */
function tokenBucket(n: number): number {
  const unit = n > 4096 ? 256 : Math.max(8, 2 ** (29 - Math.clz32(n - 1)));
  return Math.ceil(n / unit) * unit;
}

/** What a batch fixes of its plan's sizes; the rest is what its requests want. */
export type BatchSize = Omit<PlanSize, "scored" | "logprobs" | "masked" | "penalised">;

/** The sizes of the plan that `step` needs. */
export function sizeOf(step: Step, geometry: Geometry): BatchSize {
  let [tokens, decode, rows] = [0, 0, 0];
  for (let i = 0; i < step.chunks; i++) {
    tokens += step.count[i]!;
    if (step.count[i] === 1) decode++;
    rows += step.samples[i]!;
  }
  if (tokens === step.chunks) return streamsOf(bucket(tokens, geometry.most.chunks));
  return promptsOf(geometry, tokens, step.chunks, decode > 0, rows > 0);
}

/** Sizes of one more token for each of `rows` sequences. */
export function streamsOf(rows: number): BatchSize {
  return { tokens: rows, chunks: rows, decode: rows, prefill: 0, rows };
}

/**
 * Sizes of a step with so many tokens of prompts, where the number of chunks counts little. Some of those may be of
 * one token, and some may sample.
 */
export function promptsOf(
  { most, tiles }: Geometry,
  tokens: number,
  chunks: number,
  decode = true,
  rows = true,
): BatchSize {
  const all = Math.min(most.tokens, tokenBucket(tokens));
  const some = Math.min(most.chunks, 4 ** Math.ceil(Math.log2(chunks) / 2));
  const prefill = Math.ceil(all / tiles.queries) + some;
  return { tokens: all, chunks: some, decode: decode ? some : 0, prefill, rows: rows ? some : 0 };
}

/** How many positions of a chunk are followed by a token of the prompt whose log-probability is asked for. */
export function scoredIn({ prompt, logprobs }: Request, start: number, count: number): number {
  return logprobs?.prompt ? Math.max(0, Math.min(start + count, prompt.length - 1) - start) : 0;
}

/** Where the inputs of a step lie on the device. Plans share it, because steps come one after another. */
export class StepMemory {
  readonly upload: DeviceArray<"i32">;
  /** `[slots, maxBlocks]`, apart from the rest: of its rows only what is in use is written. */
  readonly table: DeviceArray<"i32">;
  /** The same on the host, with short rows. */
  readonly words: Int32Array;
  readonly rows: Int32Array;

  /** Memory for plans up to `largest`. */
  constructor(device: Device, largest: PlanSize, geometry: Geometry) {
    this.words = new Int32Array(wordsOf(largest));
    this.rows = new Int32Array(largest.chunks * geometry.maxBlocks);
    this.upload = device.alloc("i32", [this.words.length]);
    this.table = device.alloc("i32", [largest.chunks, geometry.maxBlocks]);
  }
}

/** One plan's part of the upload: views on the device, and the words on the host. */
export class StepInputs {
  readonly views: Views;
  readonly #words: Int32Array;
  readonly #parts: Readonly<Record<Part, Int32Array>>;
  readonly #memory: StepMemory;
  readonly #geometry: Geometry;

  constructor(memory: StepMemory, size: PlanSize, geometry: Geometry) {
    this.#memory = memory;
    this.#geometry = geometry;
    const parts: Partial<Record<Part, Int32Array>> = {};
    const views: Partial<Record<Part | "table", DeviceArray<"i32"> | undefined>> = {};
    let offset = 0;
    for (const [part, shape] of shapesOf(size)) {
      const length = shape.reduce((a, b) => a * b, 1);
      parts[part] = memory.words.subarray(offset, offset + length);
      views[part] = length > 0 ? memory.upload.view(shape, offset) : undefined;
      offset += aligned(length);
    }
    this.#words = memory.words.subarray(0, offset);
    this.#parts = parts as Readonly<Record<Part, Int32Array>>;
    this.views = { ...views, table: memory.table.view([size.chunks, geometry.maxBlocks]) } as Views;
  }

  /** Queues the upload of `step`; `requestOf` knows who sits in a slot. */
  write(device: Device, step: Step, requestOf: (slot: number) => Request): void {
    this.#words.fill(0);
    const p = this.#parts;
    const { tiles } = this.#geometry, decode: WorkItem[] = [], prefill: WorkItem[] = [];
    let [token, row, scored] = [0, 0, 0];
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const [slot, start, count] = [step.slot[chunk]!, step.start[chunk]!, step.count[chunk]!];
      this.#writeChunk(step, chunk, token);
      const request = requestOf(slot), scores = scoredIn(request, start, count);
      for (let i = 0; i < scores; i++, scored++) {
        p.scored[scored] = token + i;
        p.targets[scored] = request.prompt[start + i + 1]!;
      }
      if (count === 1) decode.push([chunk, token, 1, start]);
      else {
        for (let q = 0; q < count; q += tiles.queries) {
          prefill.push([chunk, token + q, Math.min(tiles.queries, count - q), start + q]);
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
    for (; (row + 1) * SETTINGS.columns <= p.settings.length; row++) {
      // A padding row samples nothing that anyone reads, into a slot that nobody has.
      p.settings[row * SETTINGS.columns + SETTINGS.slot] = -1;
      p.settings[row * SETTINGS.columns + SETTINGS.logprobs] = -1;
      p.adjust.fill(-1, row * ADJUST.columns);
    }
    writeWork(p.decode, decode, tiles.decode);
    writeWork(p.prefill, prefill, tiles.prefill);
    device.write(this.#memory.upload, this.#words, 0, EARLY);
    this.#writeTable(device, step);
  }

  #writeChunk(step: Step, chunk: number, first: number) {
    const { blockSize, maxBlocks } = this.#geometry;
    const p = this.#parts;
    const [slot, start, count] = [step.slot[chunk]!, step.start[chunk]!, step.count[chunk]!];
    p.tokens.set(step.tokens.subarray(first, first + count), first);
    for (let i = 0; i < count; i++) {
      const position = start + i;
      p.slots[first + i] = slot;
      p.position[first + i] = position;
      p.place[2 * (first + i)] = step.blocks[slot * maxBlocks + Math.floor(position / blockSize)]!;
      p.place[2 * (first + i) + 1] = position % blockSize;
    }
  }

  /** Of each row as much as the longest one has, and what the last round of attention reads beyond. */
  #writeTable(device: Device, step: Step): void {
    const { blockSize, maxBlocks, tiles, window = Infinity } = this.#geometry;
    const round = Math.max(tiles.decode, tiles.prefill);
    let longest = 0;
    for (let i = 0; i < step.chunks; i++) longest = Math.max(longest, step.start[i]! + step.count[i]!);
    const width = Math.min(maxBlocks, Math.ceil(longest / round) * round / blockSize);
    const rows = this.#memory.rows.subarray(0, step.chunks * width).fill(0);
    for (let chunk = 0; chunk < step.chunks; chunk++) {
      const row = step.slot[chunk]! * maxBlocks;
      const blocks = Math.ceil((step.start[chunk]! + step.count[chunk]!) / blockSize);
      rows.set(step.blocks.subarray(row, row + blocks), chunk * width);
      // What lies before the window may be another's by now; this reads as zeros.
      const gone = Math.max(0, Math.floor((step.start[chunk]! + 1 - window) / blockSize));
      rows.fill(-1, chunk * width, chunk * width + gone);
    }
    device.write(this.#memory.table, rows, 0, { width, early: true });
  }
}

const EARLY = { early: true } as const;

type WorkItem = readonly [chunk: number, row: number, count: number, position: number];

/** A work list, the longest first: what is left at the end of the launch is short. `tile`: tokens that a round reads. */
function writeWork(to: Int32Array, items: WorkItem[], tile: number) {
  items.sort((a, b) => b[3] + b[2] - a[3] - a[2]).forEach(([chunk, row, count, position], item) => {
    const at = item * WORK.columns;
    to[at + WORK.chunk] = chunk;
    to[at + WORK.row] = row;
    to[at + WORK.count] = count;
    to[at + WORK.position] = position;
    to[at + WORK.tiles] = Math.ceil((position + count) / tile);
  });
}

type Always = "tokens" | "slots" | "position" | "place";
type Sometimes = "decode" | "prefill" | "rows" | "settings" | "adjust" | "scored" | "targets";
type Part = Always | Sometimes;

/** The parts of the upload, as kernels take them; those that the plan has no use for are undefined. */
export type Views =
  & Readonly<Record<Always | "table", DeviceArray<"i32">>>
  & Readonly<Record<Sometimes, DeviceArray<"i32"> | undefined>>;

function shapesOf(size: PlanSize): readonly (readonly [Part, readonly number[]])[] {
  return [
    ["tokens", [size.tokens]],
    ["slots", [size.tokens]],
    ["position", [size.tokens]],
    ["place", [size.tokens, 2]],
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
function wordsOf(size: PlanSize): number {
  return shapesOf(size).reduce(
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
