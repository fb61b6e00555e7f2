/**
 * A whole decode step of Qwen3-0.6B for one sequence, written by hand, in every form of launch: what emitted kernels
 * are to reach.
 *
 * @module
 */
import type { DevicePointer } from "../../src/device/cuda/memory.ts";
import { check, float, type Harness, type Work } from "./harness.ts";

/** Files of the step, and of the plain computation that it is held against. */
export const STEP_SOURCES = [
  "step_parts.cu",
  "step_worker.cu",
  "step_attention.cu",
  "step_batch1.cu",
] as const;
export const PLAIN_SOURCES = ["step_parts.cu", "step_plain.cu"] as const;

/** How a step is launched: a kernel for each phase of each layer, or one for the `whole`. */
export interface Form {
  readonly name: string;
  readonly whole: boolean;
  /** Readers poll tagged words instead of trusting that the kernel before has ended. */
  readonly TAGGED: 0 | 1;
  readonly DEPENDENT: 0 | 1;
  /** Most slots of a block's ring that are on their way, cycles for a slot at least, copies of published words. */
  readonly window: number;
  readonly pace: number;
  readonly copies: number;
}

const UNBOUND = 99;

/** The forms, each as it was fastest. */
export const FORMS: readonly Form[] = [
  {
    ...{ name: "graph", whole: false, TAGGED: 0, DEPENDENT: 0 },
    ...{ window: UNBOUND, pace: 0, copies: 1 },
  },
  {
    ...{ name: "graph, dependent launch", whole: false, TAGGED: 0, DEPENDENT: 1 },
    ...{ window: 2, pace: 0, copies: 1 },
  },
  {
    ...{ name: "graph, dependent launch, tagged words", whole: false, TAGGED: 1, DEPENDENT: 1 },
    ...{ window: 2, pace: 0, copies: 4 },
  },
  {
    ...{ name: "one kernel, tagged words", whole: true, TAGGED: 1, DEPENDENT: 0 },
    ...{ window: 2, pace: 1600, copies: 4 },
  },
  // Nobody waits, so the numbers are wrong: what fetching alone takes.
  {
    ...{ name: "one kernel, no edges", whole: true, TAGGED: 0, DEPENDENT: 0 },
    ...{ window: 3, pace: 0, copies: 4 },
  },
];

const [LAYERS, HIDDEN, QKV, QUERY, INNER, VOCABULARY] = [28, 1024, 4096, 2048, 3072, 151_936];
const [PAGE, PAGES, POSITIONS, DIM, KV_HEADS] = [16, 256, 4096, 128, 8];
const [BLOCKS, THREADS, SLOT, FIXED] = [128, 288, 8 * 2112, 2048 + 8192];
const [HEAD_PHASE, PHASES] = [5, 6];
/** What h, queries and attention's weights in bf16 make of the last hidden state over all layers. */
const ROUNDING = 0.03;
/** Bytes of all published words, and where each kind begins, in words of 16 bytes. */
const WORDS = 2 ** 21;
const AT = { qkv: 0, between: 4096, before: 5120, attended: 8192, gated: 24_576 } as const;
const LATER = { beforeX: 40_960, betweenX: 49_152, parts: 65_536 } as const;

/** One measured form. */
export interface StepResult {
  readonly form: string;
  readonly context: number;
  readonly microseconds: number;
  /** Weights and cache, each once. */
  readonly terabytesPerSecond: number;
  /** Of the last hidden state; absent where nobody waits. */
  readonly relativeError?: number;
}

/** Weights, cache and what a step leaves. */
export async function makeStep(h: Harness) {
  const plain = await h.load(PLAIN_SOURCES);
  const fill = plain.kernel("fill_around");
  const shape = { grid: [1056, 1, 1], block: [256, 1, 1], sharedBytes: 0 } as const;
  let seed = 1;
  const random = (n: number, middle: number, scale: number) => {
    const to = h.alloc(n * 2);
    fill.launch(h.stream, shape, [to, BigInt(n), float(middle), float(scale), seed++]);
    return to;
  };
  const weight = (rows: number, depth: number, times = 1) =>
    random(LAYERS * rows * depth, 0, times * Math.sqrt(3 / depth));
  const cache = () => random(LAYERS * PAGES * KV_HEADS * PAGE * DIM, 0, 1.7);
  const floats = (numbers: Float32Array<ArrayBuffer>) => {
    const to = h.alloc(numbers.byteLength);
    h.upload(to, new Int32Array(numbers.buffer));
    return to;
  };
  const table = h.alloc(PAGES * 4), token = h.alloc(8);
  h.upload(table, Int32Array.from({ length: PAGES }, (_, i) => i * 77 % PAGES));
  h.upload(token, Int32Array.of(4242, -1));
  const angles = Float32Array.from({ length: POSITIONS * DIM }, (_, i) => {
    const angle = Math.floor(i / DIM) * 1e6 ** (-(i % DIM >> 1) / (DIM / 2));
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
  const words = h.alloc(WORDS);
  const place = (at: number) => words + BigInt(16 * at) as DevicePointer;
  return {
    plain,
    words,
    qkvWeight: weight(QKV, HIDDEN),
    outWeight: weight(HIDDEN, QUERY),
    gateUpWeight: weight(2 * INNER, HIDDEN),
    downWeight: weight(HIDDEN, INNER, 2),
    embedding: random(VOCABULARY * HIDDEN, 0, 1),
    norms: [LAYERS * HIDDEN, LAYERS * HIDDEN, HIDDEN, LAYERS * DIM, LAYERS * DIM].map((n) =>
      random(n, 1, 0.2)
    ),
    keys: cache(),
    values: cache(),
    table,
    rope: floats(angles),
    published: [
      AT.qkv,
      LATER.parts,
      AT.attended,
      AT.between,
      AT.gated,
      AT.before,
      LATER.betweenX,
      LATER.beforeX,
    ]
      .map(place),
    ticket: h.alloc(4),
    step: h.alloc(4),
    token,
    best: h.alloc(BLOCKS * 8),
    last: h.alloc(HIDDEN * 4),
  };
}

type StepMemory = Awaited<ReturnType<typeof makeStep>>;

/** `struct Step` of step_parts.cu. */
function structOf(m: StepMemory, context: number, slots: number, form: Omit<Form, "name">) {
  const { window, pace, copies } = form;
  const pointers = [
    ...[m.qkvWeight, m.outWeight, m.gateUpWeight, m.downWeight, m.embedding, ...m.norms, m.keys, m.values],
    ...[m.table, m.rope, ...m.published, m.ticket, m.step, m.token, m.best, m.last],
  ];
  const ints = [context, PAGES, shareOf(context), slots, window, pace, copies];
  const bytes = new Uint8Array(8 * (pointers.length + Math.ceil(ints.length / 2)));
  new BigUint64Array(bytes.buffer).set(pointers);
  new Int32Array(bytes.buffer, 8 * pointers.length).set(ints);
  return bytes;
}

/** Tokens of a sixteenth of the cache, in whole pages. */
function shareOf(context: number): number {
  return Math.ceil(Math.ceil(context / 16) / PAGE) * PAGE;
}

/** Measures every form at one context. @throws {Error} If a form's hidden state or token is wrong. */
export async function measureStep(h: Harness, m: StepMemory, context: number): Promise<StepResult[]> {
  const held = plainly(h, m, context);
  const bytes = 2 *
    (LAYERS * (HIDDEN * (QKV + QUERY + 3 * INNER) + 2 * context * KV_HEADS * DIM) + VOCABULARY * HIDDEN);
  const results: StepResult[] = [];
  for (const form of FORMS) {
    const works = await worksOf(h, m, context, form);
    h.poison(m.words, WORDS, 0);
    for (const counter of [m.ticket, m.step]) h.poison(counter, 4, 0);
    h.poison(m.last, HIDDEN * 4);
    h.upload(m.token, Int32Array.of(4242, -1));
    works.forEach((work) => h.run(work));
    const edges = form.TAGGED || !form.whole;
    const error = edges ? held(`${form.name} at ${context}`) : undefined;
    const microseconds = h.time(works, 9, 30);
    results.push({
      ...{ form: form.name, context, microseconds, terabytesPerSecond: bytes / microseconds / 1e6 },
      ...(error !== undefined && { relativeError: error }),
    });
  }
  return results;
}

/** The launches of one step. */
async function worksOf(h: Harness, m: StepMemory, context: number, form: Form): Promise<Work[]> {
  const { whole, TAGGED, DEPENDENT } = form;
  const tiles = 2 * Math.ceil(shareOf(context) / 64);
  const launch = async (PHASE: number, slots: number) => {
    const sharedBytes = FIXED + slots * SLOT;
    const code = (await h.load(STEP_SOURCES, { PHASE, TAGGED, DEPENDENT })).kernel("step", sharedBytes);
    const struct = structOf(m, context, slots, form);
    const shape = { grid: [BLOCKS, 1, 1], block: [THREADS, 1, 1], sharedBytes } as const;
    return (layer: number, early: boolean): Work => ({
      code,
      shape: { ...shape, early },
      args: [struct, layer],
    });
  };
  if (whole) return [(await launch(-1, 13))(0, false)];
  const slots = [4, Math.min(tiles, 6), 2, 6, 3, 8];
  const phases = await Promise.all(slots.map((n, phase) => launch(phase, n)));
  return Array.from({ length: LAYERS }, (_, layer) =>
    Array.from(
      { length: PHASES - 1 },
      (_, phase) => phases[phase]!(layer, DEPENDENT === 1 && layer + phase > 0),
    ))
    .flat().concat(phases[HEAD_PHASE]!(0, DEPENDENT === 1));
}

/**
 * Computes a step plainly. What is returned throws if the step that ran since is off, or is not what it was in the first
 * form that was asked about, and tells its error.
 */
function plainly(h: Harness, m: StepMemory, context: number): (what: string) => number {
  const floats = (n: number) => h.alloc(n * 4);
  const [hidden, qkv, attended] = [floats(HIDDEN), floats(QKV), floats(QUERY)];
  const [gateUp, gated, logits] = [floats(2 * INNER), floats(INNER), floats(VOCABULARY)];
  const run = (name: string, blocks: number, threads: number, args: Work["args"]) =>
    h.run({
      code: m.plain.kernel(name),
      shape: { grid: [blocks, 1, 1], block: [threads, 1, 1], sharedBytes: 0 },
      args,
    });
  const multiply = (
    w: bigint,
    x: bigint,
    gamma: bigint,
    add: bigint,
    y: bigint,
    rows: number,
    depth: number,
  ) => run("multiply", rows / 8, 256, [w, x, gamma, add, y, rows, depth]);
  const at = (base: DevicePointer, layer: number, elements: number) => base + BigInt(layer * elements * 2);
  const [before, between, last] = m.norms;
  run("embed", HIDDEN / 256, 256, [m.embedding, m.token, hidden]);
  for (let l = 0; l < LAYERS; l++) {
    const norms = [before!, between!].map((norm) => at(norm, l, HIDDEN));
    multiply(at(m.qkvWeight, l, QKV * HIDDEN), hidden, norms[0]!, 0n, qkv, QKV, HIDDEN);
    run("attend", QUERY / DIM, DIM, [structOf(m, context, 1, FORMS[0]!), l, qkv, attended]);
    multiply(at(m.outWeight, l, HIDDEN * QUERY), attended, 0n, hidden, hidden, HIDDEN, QUERY);
    multiply(at(m.gateUpWeight, l, 2 * INNER * HIDDEN), hidden, norms[1]!, 0n, gateUp, 2 * INNER, HIDDEN);
    run("activate", INNER / 256, 256, [gateUp, gated]);
    multiply(at(m.downWeight, l, HIDDEN * INNER), gated, 0n, hidden, hidden, HIDDEN, INNER);
  }
  multiply(m.embedding, hidden, last!, 0n, logits, VOCABULARY, HIDDEN);
  const [wanted, all] = [h.read("f32", hidden, HIDDEN), h.read("f32", logits, VOCABULARY)];
  const best = all.reduce((a, b) => Math.max(a, b));
  let first: readonly number[] | undefined;
  return (what) => {
    const hidden = h.read("f32", m.last, HIDDEN);
    const error = check(what, hidden, wanted, ROUNDING);
    first ??= hidden;
    check(`${what} beside the first form`, hidden, first, 0.002);
    const [, token] = h.readInts(m.token, 2);
    // Near ties may go the other way.
    if (all[token!]! >= best * 0.99) return error;
    throw new Error(
      `Cannot measure ${what}: its token is ${token}, whose logit is ${all[token!]} of ${best}`,
    );
  };
}
