/**
 * `fit`: what a model will need and how fast it can be, without its weights.
 *
 * @module
 */
import type { Fit } from "../start/fit.ts";
import { numbers } from "./bench.ts";
import type { Command } from "./command.ts";
import { bytes, parse, text, UsageError } from "./flags.ts";
import { columns, commandHelp, flagsOf } from "./help.ts";
import { MODEL_GROUPS, modelOptions } from "./model_flags.ts";

const GROUPS = {
  "A GPU that is not here": {
    "gpu-memory": bytes({ help: "Its memory", default: "fit for this machine" }),
    "memory-bandwidth": bytes({
      help: "What it reads in a second, such as 3.35TB",
      default: "measured, if it is here",
    }),
  },
  "Decoding": {
    "batches": text("LIST", { help: "Sequences in a step", default: "1,8,64" }),
    "contexts": text("LIST", { help: "Tokens that each sequence holds", default: "1000" }),
  },
  ...MODEL_GROUPS,
};
const flags = flagsOf(GROUPS);

/** Bytes per second that devices of this machine read. */
export interface Bandwidths {
  cpu(threads: number): Promise<number>;
  cuda(): Promise<number>;
}

/** The command, with what measures the machine. */
export function fit(bandwidths: Bandwidths): Command {
  return {
    about: "Memory, concurrency and tokens per second of a model, from its config.json",
    help: () =>
      commandHelp(
        "fit [PATH] [flags]",
        "Says what a model will take and how fast it can decode. PATH is a folder, a GGUF file, or a config.json " +
          "alone. The last line of the output is one JSON object.",
        GROUPS,
        [
          "fit ./Qwen3-0.6B",
          "fit ./config.json --gpu-memory 80GiB --memory-bandwidth 3.35TB --max-model-len 8192",
        ],
      ),
    async run(args, terminal) {
      const { values, words } = parse(args, flags);
      if (words.length > 1) {
        throw new UsageError(`fit takes one model, got ${words.length}: ${words.join(" ")}`);
      }
      const { "gpu-memory": gpuBytes, "memory-bandwidth": bandwidth } = values;
      const found = await (await import("../start/fit.ts")).fit(modelOptions(values, words[0]), {
        ...(gpuBytes !== undefined && { gpuBytes }),
        ...(bandwidth !== undefined && { bandwidth }),
        batches: numbers("batches", values.batches ?? "1,8,64"),
        contexts: numbers("contexts", values.contexts ?? "1000"),
        measure: (kind, threads) => bandwidths[kind](threads),
      });
      for (const line of linesOf(found)) terminal.note(line);
      terminal.print(JSON.stringify(found));
      return 0;
    },
  };
}

function linesOf(fit: Fit): string[] {
  const { memory, blocks, blockSize, maxModelLength, positions, concurrency, bandwidth, decoding } = fit;
  const size = (bytes: number) =>
    bytes < 2 ** 28 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  const rate = (tokens: number) =>
    tokens.toLocaleString("en", { maximumFractionDigits: tokens < 100 ? 1 : 0 });
  return [
    `${fit.architecture}, ${fit.parameters.toLocaleString("en")} parameters, on ${fit.target}:`,
    ...columns([
      ["weights", size(memory.weights)],
      ["KV cache", `${size(memory.cache)}, ${blocks} blocks of ${blockSize} tokens`],
      ["all else", `${size(memory.other)}: activations, sampling, inputs`],
      ["in all", `${size(memory.used)} of ${size(memory.total)}`],
    ], 14),
    `A request may have ${maxModelLength} tokens` +
    (maxModelLength < positions ? `, of the ${positions} that the model was made for` : "") +
    `; ${concurrency.toFixed(1)} requests of that length fit at once`,
    bandwidth === undefined
      ? "How fast it decodes is known with --memory-bandwidth"
      : `Tokens per second when decoding, at ${(bandwidth / 1e9).toFixed(1)} GB/s:`,
    ...columns(
      decoding.map(({ batch, context, most, expected }) => [
        `${batch} x ${context} tokens`,
        `about ${rate(expected)}; at most ${rate(most)}, as the memory is read`,
      ]),
      24,
    ),
  ];
}
