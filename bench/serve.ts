/**
 * `bench serve`: a load generator for any server of OpenAI's completions, over HTTP as its clients see it. Either
 * so many requests at a time, or arrivals at a mean rate (Poisson), whether or not the server keeps up.
 *
 * @module
 */
import { PyRandom } from "./py_random.ts";

/** What to send. */
export interface ServeLoad {
  /** Where the server is, such as `http://127.0.0.1:8000`. */
  readonly url: string;
  /** Its model; absent, the first that it names. */
  readonly model?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly requests: number;
  /** Tokens of each prompt and of each answer. */
  readonly input: number;
  readonly output: number;
  /** Requests at a time; not used with `rate`. */
  readonly concurrency: number;
  /** Arrivals a second. */
  readonly rate?: number | undefined;
  /** Tokens of a prompt that arrives while the first `concurrency` requests stream. */
  readonly arrival?: number | undefined;
}

/** Milliseconds. */
export interface Spread {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

/** What was measured, ready to be printed as JSON. */
export interface ServeResult {
  readonly bench: "serve";
  readonly model: string;
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  readonly concurrency: number | null;
  readonly rate: number | null;
  readonly seconds: number;
  /** Output tokens of all requests. */
  readonly tokens_per_second: number;
  readonly requests_per_second: number;
  /** Until the first token; between the first and the last, by token; between two pieces of a stream. */
  readonly ttft: Spread;
  readonly tpot: Spread;
  readonly itl: Spread;
  /** How long the streams paused while a long prompt was read; `null` unless one was asked for. */
  readonly arrival: Arrival | null;
}

/** A long prompt that met running streams; milliseconds. */
export interface Arrival {
  readonly tokens: number;
  /** From its request to its first token. */
  readonly ttft: number;
  /** The longest pause of any stream before it came, and from its request to its first token. */
  readonly pause_before: number;
  readonly pause_during: number;
}

/** One request, in milliseconds on the clock of this process. */
interface Timing {
  readonly sent: number;
  readonly pieces: readonly number[];
  readonly tokens: number;
}

/** Milliseconds after the first requests at which a long prompt comes. */
const ARRIVES_AFTER = 500;

/** Token ids that every vocabulary has; the lowest are control tokens. */
const IDS = [100, 999] as const;

/**
 * Runs the load.
 *
 * @throws {Error} If the server refuses a request, or ends a stream without saying how many tokens it had.
 */
export async function benchServe(load: ServeLoad, note: (line: string) => void): Promise<ServeResult> {
  const model = load.model ?? await firstModel(load);
  const random = new PyRandom(0);
  const prompts = Array.from(
    { length: load.requests },
    () => Array.from({ length: load.input }, () => random.randint(...IDS)),
  );
  note(`${load.requests} requests of ${load.input} + ${load.output} tokens to ${model} at ${load.url}`);
  await send(load, model, prompts[0]!.slice(0, 16), Math.min(16, load.output));

  const begun = performance.now();
  const one = (prompt: readonly number[]) => send(load, model, prompt, load.output);
  const [timings, late] = await Promise.all([
    load.rate === undefined
      ? atATime(prompts, load.concurrency, one)
      : arriving(prompts, load.rate, random, one),
    load.arrival === undefined ? undefined : longArrival(load, model, random, load.arrival),
  ]);
  const seconds = (performance.now() - begun) / 1000;
  const tokens = timings.reduce((sum, t) => sum + t.tokens, 0);
  return {
    bench: "serve",
    model,
    requests: load.requests,
    input: load.input,
    output: load.output,
    concurrency: load.rate === undefined ? load.concurrency : null,
    rate: load.rate ?? null,
    seconds: rounded(seconds),
    tokens_per_second: rounded(tokens / seconds),
    requests_per_second: rounded(load.requests / seconds),
    ttft: spread(timings.map(({ sent, pieces }) => pieces[0]! - sent)),
    tpot: spread(
      timings.filter((t) => t.tokens > 1).map(({ pieces, tokens }) =>
        (pieces.at(-1)! - pieces[0]!) / (tokens - 1)
      ),
    ),
    itl: spread(timings.flatMap(({ pieces }) => pauses(pieces).map(({ length }) => length))),
    arrival: late && load.arrival !== undefined ? met(late, load.arrival, timings) : null,
  };
}

/** When a stream stood still. */
function pauses(pieces: readonly number[]): { readonly from: number; readonly length: number }[] {
  return pieces.slice(1).map((at, i) => ({ from: pieces[i]!, length: at - pieces[i]! }));
}

/** Sends one long prompt once the streams of the first requests run. */
async function longArrival(load: ServeLoad, model: string, random: PyRandom, length: number) {
  const prompt = Array.from({ length }, () => random.randint(...IDS));
  await new Promise((resolve) => setTimeout(resolve, ARRIVES_AFTER));
  return await send(load, model, prompt, 1);
}

/** What a late request did to streams that began before it and ended after it. */
function met({ sent, pieces: [first] }: Timing, tokens: number, streams: readonly Timing[]): Arrival {
  const running = streams.filter(({ pieces }) => pieces[0]! < sent && pieces.at(-1)! > first!);
  if (running.length === 0) {
    throw new Error("Cannot measure an arrival: no stream ran all through it; raise --output");
  }
  const all = running.flatMap(({ pieces }) => pauses(pieces));
  const longest = (of: readonly { readonly length: number }[]) =>
    rounded(Math.max(0, ...of.map(({ length }) => length)));
  return {
    tokens,
    ttft: rounded(first! - sent),
    pause_before: longest(all.filter(({ from, length }) => from + length <= sent)),
    pause_during: longest(all.filter(({ from, length }) => from + length > sent && from < first!)),
  };
}

async function atATime<T, R>(items: readonly T[], n: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  await Promise.all(Array.from({ length: n }, async () => {
    for (const [i, item] of left) results[i] = await run(item);
  }));
  return results;
}

function arriving<T, R>(
  items: readonly T[],
  rate: number,
  random: PyRandom,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  let at = 0;
  return Promise.all(items.map(async (item) => {
    const wait = at;
    at += -Math.log(1 - random.randint(0, 2 ** 30 - 1) / 2 ** 30) / rate * 1000;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return await run(item);
  }));
}

function headers({ apiKey }: ServeLoad): Record<string, string> {
  return { "content-type": "application/json", ...(apiKey && { authorization: `Bearer ${apiKey}` }) };
}

async function firstModel(load: ServeLoad): Promise<string> {
  const response = await fetch(`${load.url}/v1/models`, { headers: headers(load) });
  const { data } = await response.json() as { data?: readonly { readonly id: string }[] };
  if (data?.[0]) return data[0].id;
  throw new Error(`Cannot measure ${load.url}: it answered ${response.status} and named no model`);
}

async function send(
  load: ServeLoad,
  model: string,
  prompt: readonly number[],
  output: number,
): Promise<Timing> {
  const sent = performance.now();
  const response = await fetch(`${load.url}/v1/completions`, {
    method: "POST",
    headers: headers(load),
    body: JSON.stringify({
      ...{ model, prompt, max_tokens: output, temperature: 0.6, ignore_eos: true },
      ...{ stream: true, stream_options: { include_usage: true } },
      return_token_ids: true, // an event for each token, also for one that has no text of its own
    }),
  });
  if (!response.ok || !response.body) {
    throw new Error(`Cannot measure: the server answered ${response.status}: ${await response.text()}`);
  }
  const pieces: number[] = [];
  let tokens: number | undefined;
  let rest = "";
  const decoder = new TextDecoder();
  for await (const bytes of response.body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      if (!line.startsWith("data: {")) continue;
      // Quotes inside a text are escaped, so these words are keys: most events need not be parsed, which would make
      // the load generator the slower side.
      const piece = /"choices": ?\[\{/.test(line);
      if (piece) pieces.push(performance.now());
      if (piece && !/"(usage": ?\{|error":)/.test(line)) continue;
      const event = JSON.parse(line.slice(6)) as {
        readonly usage?: { readonly completion_tokens: number } | null;
        readonly error?: { readonly message: string };
      };
      if (event.error) {
        throw new Error(`Cannot measure: a stream ended with an error: ${event.error.message}`);
      }
      tokens = event.usage?.completion_tokens ?? tokens;
    }
  }
  if (tokens === undefined || pieces.length === 0) {
    throw new Error("Cannot measure: a stream ended without its usage");
  }
  return { sent, pieces, tokens };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
  const mean = rounded(values.reduce((a, b) => a + b, 0) / Math.max(1, values.length));
  return { mean, p50: at(0.5), p90: at(0.9), p99: at(0.99) };
}

function rounded(x: number): number {
  return Number(x.toPrecision(4));
}
