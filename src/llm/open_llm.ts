/**
 * Joins a tokenizer, a chat template and a running engine to the one path from text to text.
 *
 * @module
 */
import type { EngineClient } from "./client.ts";
import type { Request, Sampling } from "../engine/messages.ts";
import { type Llm, type ModelInfo, type Prompt, PromptError } from "../llm.ts";
import { type AnswerForm, THINK } from "../calls/answer_reader.ts";
import { CALL_FORMATS, type CallFormatName, FORCED_CALLS } from "../calls/formats.ts";
import { GrammarCompiler } from "../text/grammar_compiler.ts";
import { PromptEncoder, type TextLimits } from "../text/prompt_encoder.ts";
import type { TemplateSource } from "../text/template.ts";
import type { Tokenizer } from "../text/tokenizer.ts";
import { Answer } from "./answer.ts";
import { Choice } from "./choice.ts";
import { Seeds } from "./seeds.ts";
import { checkCharacters, checkTokens } from "./context_length.ts";

/** The parts of a loaded model. */
export interface LlmParts {
  /** Closed with the model. */
  readonly engine: EngineClient;
  readonly tokenizer: Tokenizer;
  /** Without it, chat is not possible. */
  readonly template?: Pick<TemplateSource, "template" | "toolTemplate" | "variables">;
  readonly info: Omit<ModelInfo, "tools" | "reasoning">;
  /** How its answers show reasoning and calls of tools, where they do. */
  readonly answers?: { readonly reasoning: boolean; readonly calls: CallFormatName | undefined };
  /** The model's own values for sampling fields that a request leaves unset. A seed starts a stream of seeds. */
  readonly defaults?: Partial<Sampling>;
  /** The most tokens of any answer. */
  readonly maxTokens?: number;
  /** Tokens that end an answer: see `eosTokens`. */
  readonly eos: readonly number[];
  /** Let text inside a message become control tokens; default false. */
  readonly parseSpecialInContent?: boolean;
  readonly limits?: TextLimits;
  readonly stepBytes?: Llm["stepBytes"];
}

/** What the API says of sampling fields that neither a request nor the model sets. 0 switches `topK` off. */
export const SAMPLING_DEFAULTS: Omit<Sampling, "seed"> = {
  temperature: 1,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  presencePenalty: 0,
  frequencyPenalty: 0,
};

/** Tokens at the end of a prompt that may hold the mark that opens reasoning. */
const LAST = 8;

/** Opens a model. It belongs to the main thread, which alone may start text workers. */
export function openLlm(parts: LlmParts): Llm {
  const { engine, tokenizer, eos, defaults = {}, answers = { reasoning: false, calls: undefined } } = parts;
  const info = { ...parts.info, tools: answers.calls !== undefined, reasoning: answers.reasoning };
  const template = parts.template && {
    ...parts.template,
    named: tokenizer.named,
    controls: parts.parseSpecialInContent ? [] : tokenizer.controls,
  };
  const encoder = new PromptEncoder(tokenizer, template, parts.limits);
  const grammars = new GrammarCompiler(() => encoder.vocabulary(engine.limits.vocabulary));
  const seeds = new Seeds(defaults.seed);
  const warming = setTimeout(() => encoder.warm(), 0); // after whoever waits for the model was told

  /** Token ids of any input; with `output`, refused early if they cannot fit beside so many tokens. */
  async function encode(
    input: Prompt["input"],
    options: { addSpecialTokens?: boolean; output?: number; signal?: AbortSignal } = {},
  ): Promise<Uint32Array> {
    const { addSpecialTokens, output, signal } = options;
    if ("tokens" in input) return checkVocabulary(input.tokens, engine.limits.vocabulary);
    const check = output === undefined ? {} : {
      check: (text: string) =>
        checkCharacters(text, tokenizer.characterBound, { maxModelLength: info.maxModelLength, output }),
    };
    const add = addSpecialTokens ?? input.addSpecialTokens;
    const request = { signal, ...check, ...(add !== undefined && { addSpecialTokens: add }) };
    const tokens = "text" in input
      ? await encoder.text(input.text, request)
      : await encoder.conversation(input, request);
    return checkVocabulary(tokens, engine.limits.vocabulary); // a tokenizer may know more tokens than its model
  }

  /** As vLLM has it: a word's tokens at the start of a text, and after a space if they are as many and others. */
  async function encodeBadWords(words: readonly string[], signal: AbortSignal): Promise<number[][]> {
    const found: number[][] = [];
    for (const word of words) {
      const cut = async (text: string) => [...await encoder.text(text, { signal, addSpecialTokens: false })];
      const [own, spaced] = [await cut(word.trimStart()), await cut(` ${word.trimStart()}`)];
      if (own.length === 0) {
        throw new PromptError("bad_words entries must tokenize to at least one token.", {
          param: "bad_words",
        });
      }
      found.push(own);
      if (spaced.length === own.length && spaced[0] !== own[0]) found.push(spaced);
    }
    return found;
  }

  /** What the answer to a conversation may hold. */
  function formOf({ input, toolChoice = "auto" }: Prompt, tokens: Uint32Array): AnswerForm {
    if (!("messages" in input)) return {};
    const names = new Set(toolChoice === "none" ? [] : input.tools?.map(({ name }) => name));
    const known = answers.calls && CALL_FORMATS[answers.calls];
    const format = toolChoice === "auto" ? known : FORCED_CALLS;
    const only = typeof toolChoice === "object" ? toolChoice.name : undefined;
    const open = answers.reasoning && tokenizer.decode(tokens.slice(-LAST)).trimEnd().endsWith(THINK.open);
    return {
      reasoning: open ? "open" : answers.reasoning ? "possible" : undefined,
      calls: format && names.size > 0 ? { format, names, only } : undefined,
    };
  }

  function generate(prompt: Prompt, signal?: AbortSignal): Answer {
    let tokens: Uint32Array, badWords: number[][], grammar: Request["grammar"];
    const seed = prompt.sampling.seed ?? seeds.next();
    const [endTokens, stopTokens] = [new Set(prompt.ignoreEos ? [] : eos), new Set(prompt.stopTokens)];
    const { minTokens = 0, logprobs } = prompt.request;
    return new Answer({
      shared: logprobs?.prompt ?? false,
      async start(signal) {
        const room = { maxModelLength: info.maxModelLength, output: prompt.maxTokens ?? 1 };
        tokens = prompt.encoded ?? await encode(prompt.input, { output: room.output, signal });
        if (tokens.length === 0) throw new PromptError("The prompt must not be empty", { param: "prompt" });
        checkTokens(tokens.length, room);
        badWords = await encodeBadWords(prompt.badWords ?? [], signal);
        const form = formOf(prompt, tokens);
        if (prompt.grammar) {
          const { source, field } = prompt.grammar;
          const reasoning = form.reasoning && { ...THINK, begun: form.reasoning === "open" };
          grammar = await grammars.compile({ ...source, ...(reasoning && { reasoning }) }, field);
        }
        const skip = (prompt.skipSpecialTokens ?? true) && !form.calls?.format.controls;
        return Array.from({ length: prompt.choices }, () =>
          new Choice({
            detokenizer: tokenizer.detokenizer({ skipSpecialTokens: skip, atStart: false }),
            stop: prompt.stop,
            repetition: prompt.repetition,
            includeStop: prompt.includeStop ?? false,
            endTokens,
            stopTokens,
            minTokens,
            logprobs: logprobs !== undefined,
            form,
          }));
      },
      submit: (choice, listener) =>
        engine.submit({
          ...prompt.request,
          ...(choice > 0 && logprobs && { logprobs: { ...logprobs, prompt: false } }),
          ...(badWords.length > 0 && { badWords }),
          ...(grammar && { grammar }),
          prompt: tokens,
          sampling: {
            ...SAMPLING_DEFAULTS,
            ...defaults,
            ...prompt.sampling,
            seed: BigInt.asUintN(64, seed + BigInt(choice)),
          },
          maxTokens: Math.min(
            parts.maxTokens ?? Infinity,
            prompt.maxTokens ?? info.maxModelLength - tokens.length,
          ),
          stopTokens: [...endTokens.union(stopTokens)],
        }, listener),
      cancel: (id) => engine.cancel(id),
    }, signal);
  }

  return {
    info,
    engine,
    defaults,
    ...(parts.stepBytes && { stepBytes: parts.stepBytes }),
    generate,
    encode,
    async render(conversation) {
      const { text, mark } = await encoder.render(conversation);
      return mark === undefined ? text : text.replaceAll(mark, "");
    },
    decode: (tokens, options = {}) => tokenizer.decode(tokens, options),
    token: (id) => tokenizer.token(id),
    watch(watcher) {
      engine.onStep = (tokens) => watcher.step(tokens);
      grammars.onCompiled = (milliseconds, failed) => watcher.grammar(milliseconds, failed);
    },
    async [Symbol.asyncDispose]() {
      clearTimeout(warming);
      encoder[Symbol.dispose]();
      grammars[Symbol.dispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}

function checkVocabulary(tokens: Uint32Array, vocabulary: number): Uint32Array {
  const stray = tokens.find((token) => token >= vocabulary);
  if (stray === undefined) return tokens;
  throw new PromptError(`Token id ${stray} is out of vocabulary`, { param: "prompt" });
}
