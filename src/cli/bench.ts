/**
 * `bench`: measurements, told as text and as one JSON object in the last line.
 *
 * @module
 */
import type { Llm } from "../llm.ts";
import type { ModelOptions } from "../options.ts";
import type { Command, Parts, Terminal } from "./command.ts";
import { nearest, number, parse, text, toggle, UsageError, type Values, whole } from "./flags.ts";
import { commandHelp, flagsOf } from "./help.ts";
import { MODEL_GROUPS, modelOptions } from "./model_flags.ts";

const GROUPS = {
  "Workload (offline, serve)": {
    "requests": whole("COUNT", { help: "Requests", default: "256 offline, 64 over HTTP" }),
    "input": whole("TOKENS", {
      help: "Longest prompt offline; length of each prompt over HTTP",
      default: "1024, or what the model's length allows; 512 over HTTP",
    }),
    "output": whole("TOKENS", {
      help: "Longest answer offline; length of each answer over HTTP",
      default: "1024, or what the model's length allows; 128 over HTTP",
    }),
    "prefix-len": whole("TOKENS", { help: "Offline: tokens that all prompts begin with, before their own" }),
    "alone": toggle({ help: "Offline: keep each request from the cache of the others" }),
  },
  "Steps (latency, kernels)": {
    "batches": text("LIST", { help: "Sequences in a step", default: "1,8,64" }),
    "contexts": text("LIST", { help: "Tokens that each sequence holds", default: "100,1000,3500" }),
    "steps": whole("COUNT", { help: "Steps to take the time of", default: "200" }),
    "temperature": number("NUMBER", { help: "0 is greedy", default: "0", min: 0, max: 2 }),
  },
  "Kernels (kernels)": {
    "only": text("LIST", {
      help: "Names of kernels, or of parts of a model's work on a GPU",
      default: "all",
    }),
    "sizes": text("MODEL", { help: "Whose sizes the kernels have", default: "qwen3-0.6b" }),
  },
  "Load (serve)": {
    "url": text("URL", { help: "A running server", default: "http://127.0.0.1:8000" }),
    "concurrency": whole("COUNT", { help: "Requests at a time", default: "16" }),
    "rate": number("NUMBER", {
      help: "Arrivals a second instead, at random (Poisson)",
      min: 0.001,
      max: Infinity,
    }),
    "arrival": whole("TOKENS", { help: "Length of a prompt that comes while others stream" }),
    "api-key": text("KEY", { help: "The server's key" }),
  },
  ...MODEL_GROUPS,
};
const flags = flagsOf(GROUPS);
type Given = Values<typeof flags>;

/** A measurement's result: printed as the last line. What it has under `failed` makes the exit code 1. */
export type BenchResult = Readonly<Record<string, unknown>> | object;

/** The measurements, which live beside the product, in bench/. */
export interface Benches {
  offline(
    llm: Llm,
    options: ModelOptions,
    sizes:
      & { readonly [N in "requests" | "input" | "output" | "prefix"]: number | undefined }
      & { readonly alone: boolean | undefined },
    note: (line: string) => void,
  ): Promise<{
    readonly seconds: number;
    readonly tokens_per_second: number;
    readonly roofline_fraction: number | null;
  }>;
  latency(
    options: ModelOptions,
    cases:
      & {
        readonly [N in "batches" | "contexts"]: readonly number[];
      }
      & { readonly [N in "steps" | "temperature"]: number },
    note: (line: string) => void,
  ): Promise<BenchResult>;
  kernels(
    options: ModelOptions,
    cases: {
      readonly only: readonly string[] | undefined;
      readonly batches: readonly number[];
      readonly context: number;
      readonly sizes: string;
    },
    note: (line: string) => void,
  ): Promise<BenchResult>;
  serve(
    load:
      & {
        readonly [N in "requests" | "input" | "output" | "concurrency"]: number;
      }
      & { readonly url: string; readonly apiKey: string | undefined }
      & { readonly [N in "rate" | "arrival"]: number | undefined },
    note: (line: string) => void,
  ): Promise<BenchResult>;
}

type Kind = (benches: Benches, given: Given, terminal: Terminal, parts: Parts) => Promise<BenchResult>;

const KINDS: Readonly<Record<string, Kind>> = {
  async offline(benches, given, terminal, parts) {
    const options = modelOptions(given);
    const { requests, input, output, "prefix-len": prefix, alone } = given;
    await using llm = await parts.openModel(options, () => {}, () => {});
    if (llm.info.notice) terminal.note(llm.info.notice);
    const result = await benches.offline(
      llm,
      options,
      { requests, input, output, prefix, alone },
      (line) => terminal.note(line),
    );
    const { seconds, tokens_per_second, roofline_fraction } = result;
    terminal.note(
      `${tokens_per_second} tokens/s, ${seconds} s` +
        (roofline_fraction === null ? "" : `, ${roofline_fraction} of what the memory allows`),
    );
    return result;
  },
  latency: (benches, given, terminal) =>
    benches.latency(modelOptions(given), {
      batches: numbers("batches", given.batches ?? "1,8,64"),
      contexts: numbers("contexts", given.contexts ?? "100,1000,3500"),
      steps: given.steps ?? 200,
      temperature: given.temperature ?? 0,
    }, (line) => terminal.note(line)),
  kernels: async (benches, given, terminal) => {
    const cases = {
      only: given.only?.split(","),
      batches: numbers("batches", given.batches ?? "1,64"),
      context: numbers("contexts", given.contexts ?? "1000")[0]!,
      sizes: given.sizes ?? "qwen3-0.6b",
    };
    try {
      return await benches.kernels(modelOptions(given), cases, (line) => terminal.note(line));
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(error.message) : error;
    }
  },
  serve: (benches, given, terminal) =>
    benches.serve({
      url: (given.url ?? "http://127.0.0.1:8000").replace(/\/+$/, ""),
      apiKey: given["api-key"],
      requests: given.requests ?? 64,
      input: given.input ?? 512,
      output: given.output ?? 128,
      concurrency: given.concurrency ?? 16,
      rate: given.rate,
      arrival: given.arrival,
    }, (line) => terminal.note(line)),
};

/** A list of counts, as `1,8,64`. @throws {UsageError} If it is none. */
export function numbers(name: string, list: string): number[] {
  const found = list.split(",").map(Number);
  if (found.every((n) => Number.isSafeInteger(n) && n > 0)) return found;
  throw new UsageError(`--${name} is "${list}", expected whole numbers above 0 with commas between`);
}

/** The command, with what it runs. */
export function bench(benches: Benches): Command {
  return {
    about: "Measure: tokens per second offline, time of a step, load over HTTP",
    help: () =>
      commandHelp(
        "bench offline|latency|kernels|serve [flags]",
        "offline runs nano-vllm's workload, or a smaller one, as fast as the engine can; latency takes the time of " +
          "decode steps; kernels that of each kernel, beside what memory and arithmetic allow and, where python3 has " +
          "torch, beside PyTorch; serve puts load on a running server. The last line of the output is one JSON object.",
        GROUPS,
        [
          "bench offline --requests 32 --input 128 --output 128",
          "bench latency --model ./Qwen3-0.6B --batches 1,64",
          "bench kernels --only gemm,decode",
          "bench serve --concurrency 64 --requests 256",
        ],
      ),
    async run(args, terminal, parts) {
      const { values, words } = parse(args, flags);
      const [word, ...rest] = words;
      const kind = word !== undefined && Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
      if (!kind || rest.length) {
        const names = Object.keys(KINDS);
        const near = word === undefined ? undefined : nearest(word, names);
        const hint = near && near !== word ? `; did you mean ${near}?` : `: ${names.join(", ")}`;
        throw new UsageError(`bench needs one word that says what to measure${hint}`);
      }
      const result: { readonly failed?: object } = await kind(benches, values, terminal, parts);
      terminal.print(JSON.stringify(result));
      return Object.keys(result.failed ?? {}).length > 0 ? 1 : 0;
    },
  };
}
