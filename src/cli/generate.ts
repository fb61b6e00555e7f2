/**
 * `generate`: one prompt, answered on the terminal, and how fast that went.
 *
 * @module
 */
import type { Delta, Llm, Prompt } from "../llm.ts";
import type { Command, Terminal } from "./command.ts";
import { number, parse, text, texts, toggle, UsageError, type Values, whole } from "./flags.ts";
import { StartError } from "../options.ts";
import { commandHelp, flagsOf } from "./help.ts";
import { MODEL_GROUPS, modelOptions } from "./model_flags.ts";

const GROUPS = {
  Prompt: {
    "prompt": text("TEXT", {
      help: "The prompt, if it is not given as a word; - reads it from standard input",
    }),
    "system": text("TEXT", { help: "A system message before it" }),
    "raw": toggle({ help: "Continue the text as it is, without the chat template" }),
  },
  Answer: {
    "max-tokens": whole("TOKENS", { help: "Longest answer", default: "the room left" }),
    "temperature": number("NUMBER", { min: 0, max: 2, help: "0 is greedy", default: "the model's" }),
    "top-p": number("PART", { min: 1e-9, max: 1, help: "Smallest set of tokens with this probability" }),
    "top-k": whole("COUNT", { min: 0, help: "So many most likely tokens; 0 for all" }),
    "min-p": number("PART", { min: 0, max: 1, help: "Tokens at least this likely, relative to the best" }),
    "stop": texts("TEXT", { help: "Ends the answer where it appears" }),
    "ignore-eos": toggle({ help: "Go on after the model's own end" }),
  },
  ...MODEL_GROUPS,
};
const flags = flagsOf(GROUPS);

/** The command. */
export const generate: Command = {
  about: "Answer one prompt on the terminal, then tokens per second",
  help: () =>
    commandHelp(
      "generate [TEXT] [flags]",
      "Answers one prompt as it comes, then says how fast that went.",
      GROUPS,
      [
        'generate "Once upon a time" --raw --max-tokens 64',
        'generate "What is a tile?" --model ./Qwen3-0.6B --temperature 0',
        "generate - < question.txt",
      ],
    ),
  async run(args, terminal, parts) {
    const { values, words } = parse(args, flags);
    if (words.length > 1) {
      throw new UsageError(`generate takes one prompt, got ${words.length}; put it in quotes`);
    }
    if (words.length && values.prompt !== undefined) {
      throw new UsageError("Both a word and --prompt give a prompt");
    }
    const prompt = await promptText(values.prompt ?? words[0]);
    await using llm = await parts.openModel(modelOptions(values), () => {}, () => {});
    if (llm.info.notice) terminal.note(llm.info.notice);
    return await answer(llm, promptOf(prompt, values, llm), terminal);
  },
};

async function promptText(given: string | undefined): Promise<string> {
  if (given === undefined && Deno.stdin.isTerminal()) throw new UsageError("generate needs a prompt");
  const prompt = given === undefined || given === "-"
    ? await new Response(Deno.stdin.readable).text()
    : given;
  if (prompt.trim() === "") throw new UsageError("The prompt must not be empty");
  return prompt;
}

function promptOf(prompt: string, values: Values<typeof flags>, llm: Llm): Prompt {
  const { system, raw, temperature, stop = [] } = values;
  const chat = !raw && llm.info.chat;
  if (!chat && system !== undefined) throw new UsageError("--system needs a chat template");
  const limit = values["max-tokens"];
  const sampling = { temperature, topP: values["top-p"], topK: values["top-k"], minP: values["min-p"] };
  return {
    input: chat
      ? {
        messages: [
          ...system === undefined ? [] : [{ role: "system" as const, content: system }],
          { role: "user", content: prompt },
        ],
      }
      : { text: prompt },
    choices: 1,
    stop,
    ignoreEos: values["ignore-eos"] ?? false,
    sampling: Object.fromEntries(Object.entries(sampling).filter(([, value]) => value !== undefined)),
    ...(limit === undefined ? {} : { maxTokens: limit }),
    request: {},
  };
}

async function answer(llm: Llm, prompt: Prompt, terminal: Terminal): Promise<number> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  Deno.addSignalListener("SIGINT", interrupt);
  let end: Extract<Delta, { readonly type: "end" }> | undefined;
  try {
    for await (const delta of llm.generate(prompt, stop.signal)) {
      if (delta.type === "end") end = delta;
      else if (delta.type !== "tool") await terminal.write(delta.text);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    Deno.removeSignalListener("SIGINT", interrupt);
    await terminal.write("\n");
  }
  if (stop.signal.aborted || !end) return 130;
  const { message = "The engine has failed" } = end.usage;
  if (end.reason === "failed") throw new StartError("device", message);
  if (end.reason === "refused") throw new StartError("usage", message);
  terminal.note(`${speed(end.usage)}, ended by ${end.reason}`);
  return 0;
}

type Finish = Extract<Delta, { readonly type: "end" }>["usage"];

/** Prompt and answer apart: the first token belongs to the prompt, since its step computes both. */
function speed(
  { promptTokens, cachedTokens, completionTokens, milliseconds: { prefill, decode } }: Finish,
): string {
  const rate = (tokens: number, milliseconds: number) =>
    tokens > 0 && milliseconds > 0 ? `, ${(tokens / milliseconds * 1000).toFixed(1)} tokens/s` : "";
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  return `prompt: ${promptTokens} tokens in ${seconds(prefill)}${
    rate(promptTokens - cachedTokens, prefill)
  }; ` +
    `answer: ${completionTokens} tokens in ${seconds(decode)}${rate(completionTokens - 1, decode)}`;
}
