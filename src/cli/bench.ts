/**
 * `bench`: measurements, told as text and as one JSON object in the last line.
 *
 * @module
 */
import type { Llm } from "../llm.ts";
import type { ModelOptions } from "../options.ts";
import type { Command } from "./command.ts";
import { nearest, parse, UsageError, whole } from "./flags.ts";
import { commandHelp, flagsOf } from "./help.ts";
import { MODEL_GROUPS, modelOptions } from "./model_flags.ts";

const GROUPS = {
  Workload: {
    "requests": whole("COUNT", { help: "Requests, all there at once", default: "256" }),
    "input": whole("TOKENS", { help: "Longest prompt", default: "1024, or what the model's length allows" }),
    "output": whole("TOKENS", { help: "Longest answer", default: "1024, or what the model's length allows" }),
  },
  ...MODEL_GROUPS,
};
const flags = flagsOf(GROUPS);
const KINDS = ["offline"] as const;

/** Measures an open model; what it returns is printed as JSON, and its numbers beside it. */
export type BenchOffline = (
  llm: Llm,
  options: ModelOptions,
  sizes: {
    readonly requests: number | undefined;
    readonly input: number | undefined;
    readonly output: number | undefined;
  },
  note: (line: string) => void,
) => Promise<{
  readonly seconds: number;
  readonly tokens_per_second: number;
  readonly roofline_fraction: number | null;
}>;

/** The command, with what it runs. */
export function bench(offline: BenchOffline): Command {
  return {
    about: "Measure: tokens per second offline",
    help: () =>
      commandHelp(
        "bench offline [flags]",
        "Runs nano-vllm's workload, or a smaller one, as fast as the engine can. The last line of the output is " +
          "one JSON object.",
        GROUPS,
        ["bench offline --requests 32 --input 128 --output 128", "bench offline --model ./Qwen3-0.6B"],
      ),
    async run(args, terminal, parts) {
      const { values, words } = parse(args, flags);
      const [kind, ...rest] = words;
      if (kind === undefined || kind !== "offline" || rest.length) {
        const near = kind === undefined ? undefined : nearest(kind, KINDS);
        const hint = near && near !== kind ? `; did you mean ${near}?` : `: ${KINDS.join(", ")}`;
        throw new UsageError(`bench needs one word that says what to measure${hint}`);
      }
      const options = modelOptions(values);
      const { requests, input, output } = values;
      await using llm = await parts.openModel(options, () => {}, () => {});
      const result = await offline(llm, options, { requests, input, output }, (line) => terminal.note(line));
      const { seconds, tokens_per_second, roofline_fraction } = result;
      terminal.note(
        `${tokens_per_second} tokens/s, ${seconds} s` +
          (roofline_fraction === null ? "" : `, ${roofline_fraction} of what the memory allows`),
      );
      terminal.print(JSON.stringify(result));
      return 0;
    },
  };
}
