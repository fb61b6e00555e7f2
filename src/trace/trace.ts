/**
 * What was said to a scheduler and what it answered, as JSON lines: enough to see a fault again on any machine,
 * without a model. Prompts and answers are in it as token ids; times are not, as no decision depends on them. A grammar
 * is written before the first request that has it, the vocabulary, which all share, with the first grammar.
 *
 * @module
 */
import type { Scheduler, Step } from "../engine/engine.ts";
import type { Request, StepEvent } from "../engine/messages.ts";
import type { SchedulerOptions } from "../engine/options.ts";

/** The same scheduler, with every call written down. The first line holds the options. */
export function record(
  scheduler: Scheduler,
  options: SchedulerOptions,
  write: (line: string) => void,
): Scheduler {
  const line = (value: unknown) => write(JSON.stringify(value));
  line({ options });
  const told = new Set<string>();
  return {
    add(request) {
      const { grammar } = request;
      if (grammar && !told.has(grammar.key)) {
        const shared = told.size > 0 ? {} : { vocabulary: [...grammar.vocabulary] };
        line({ grammar: grammar.key, table: [...grammar.table], ...shared });
        told.add(grammar.key);
      }
      line({ add: packRequest(request) });
      scheduler.add(request);
    },
    cancel(id) {
      line({ cancel: id });
      scheduler.cancel(id);
    },
    next() {
      const step = scheduler.next();
      line({ next: step ? packStep(step, options) : null });
      return step;
    },
    settle(step, sampled) {
      const tokens = [...sampled.tokens.subarray(0, step.chunks)];
      const event = scheduler.settle(step, sampled);
      line({ settle: step.number, tokens, event: packEvent(event) });
      return event;
    },
    refused() {
      const event = scheduler.refused();
      if (event) line({ refused: packEvent(event) }); // else nothing has happened
      return event;
    },
    masks: (step) => scheduler.masks(step),
    view: () => scheduler.view(),
    fail(message) {
      const event = scheduler.fail(message);
      line({ fail: message, event: packEvent(event) });
      return event;
    },
  };
}

/** How long a trace was. */
export interface Replayed {
  readonly lines: number;
  readonly steps: number;
}

/**
 * Says the same to another scheduler.
 *
 * @throws {Error} At the first answer that differs, with line, answer and recorded answer.
 * @throws {SyntaxError} If a line is not of a trace.
 */
export function replay(
  lines: Iterable<string>,
  make: (options: SchedulerOptions) => Scheduler,
): Replayed {
  let at = 0, steps = 0;
  let options: SchedulerOptions | undefined, scheduler: Scheduler | undefined;
  const open = new Map<number, Step>();
  const grammars = new Map<string, Grammar>();
  let vocabulary: Grammar["vocabulary"] | undefined;
  for (const text of lines) {
    at++;
    const line = JSON.parse(text) as Line;
    const expect = (actual: unknown, recorded: unknown) => {
      const [a, r] = [JSON.stringify(actual), JSON.stringify(recorded)];
      if (a !== r) throw new Error(`Trace line ${at} differs: the scheduler gives ${a}, recorded is ${r}`);
    };
    if ("options" in line) {
      options = line.options;
      scheduler = make(options);
      continue;
    }
    if (!scheduler || !options) throw new SyntaxError(`Trace line ${at} comes before the options`);
    if ("grammar" in line) {
      vocabulary ??= share(line.vocabulary ?? []);
      grammars.set(line.grammar, { key: line.grammar, table: share(line.table), vocabulary });
    } else if ("add" in line) scheduler.add(unpackRequest(line.add, grammars));
    else if ("cancel" in line) scheduler.cancel(line.cancel);
    else if ("next" in line) {
      const step = scheduler.next();
      expect(step ? packStep(step, options) : null, line.next);
      if (step) open.set(step.number, step);
    } else if ("settle" in line) {
      const step = open.get(line.settle);
      if (!step) throw new SyntaxError(`Trace line ${at} settles step ${line.settle}, which was not planned`);
      open.delete(line.settle);
      steps++;
      expect(packEvent(scheduler.settle(step, { tokens: Int32Array.from(line.tokens) })), line.event);
    } else if ("refused" in line) expect(packEvent(scheduler.refused()), line.refused);
    else if ("fail" in line) expect(packEvent(scheduler.fail(line.fail)), line.event);
    else throw new SyntaxError(`Trace line ${at} is no call of a scheduler: ${text.slice(0, 80)}`);
  }
  return { lines: at, steps };
}

type Line =
  | { readonly options: SchedulerOptions }
  | { readonly grammar: string; readonly table: readonly number[]; readonly vocabulary?: readonly number[] }
  | { readonly add: ReturnType<typeof packRequest> }
  | { readonly cancel: number }
  | { readonly next: unknown }
  | { readonly settle: number; readonly tokens: readonly number[]; readonly event: unknown }
  | { readonly refused: unknown }
  | { readonly fail: string; readonly event: unknown };

type Grammar = NonNullable<Request["grammar"]>;

function share(numbers: readonly number[]) {
  const array = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
  array.set(numbers);
  return array;
}

function packRequest(request: Request) {
  const { prompt, sampling: { seed, bias, ...sampling }, grammar, ...rest } = request;
  return {
    ...rest,
    ...(grammar ? { grammar: grammar.key } : {}),
    prompt: [...prompt],
    sampling: { ...sampling, seed: `${seed}`, ...(bias ? { bias: [...bias] } : {}) },
  };
}

function unpackRequest(
  { prompt, sampling: { seed, bias, ...rest }, grammar, ...request }: ReturnType<typeof packRequest>,
  grammars: ReadonlyMap<string, Grammar>,
) {
  const sampling = { ...rest, seed: BigInt(seed), ...(bias ? { bias: new Map(bias) } : {}) };
  const known = grammar === undefined ? {} : { grammar: grammars.get(grammar)! };
  return { ...request, ...known, prompt: Uint32Array.from(prompt), sampling } satisfies Request;
}

/** Each chunk as slot, start, whether it samples, its tokens, and the blocks that it writes. */
function packStep(step: Step, { blockSize, maxSequences }: SchedulerOptions) {
  const width = step.blocks.length / maxSequences;
  let at = 0;
  return {
    number: step.number,
    admitted: step.admitted.map(({ slot, request }) => [slot, request.id]),
    chunks: Array.from({ length: step.chunks }, (_, i) => {
      const slot = step.slot[i]!, start = step.start[i]!, count = step.count[i]!;
      const tokens = [...step.tokens.subarray(at, at += count)];
      const [first, end] = [Math.floor(start / blockSize), Math.ceil((start + count) / blockSize)];
      const blocks = [...step.blocks.subarray(slot * width + first, slot * width + end)];
      return { slot, start, samples: step.samples[i], tokens, blocks };
    }),
  };
}

function packEvent(event: StepEvent | undefined) {
  if (!event) return null;
  const { number, ids, tokens, finished, load } = event;
  return {
    number,
    rows: [...ids].map((id, row) => [id, tokens[row]]),
    finished: finished.map(({ milliseconds: _, ...finish }) => finish),
    load,
  };
}
