/**
 * A model without an engine: its tokens are bytes, its answer is a script, and its pace is the test's.
 *
 * @module
 */
import {
  type Conversation,
  type Delta,
  type Llm,
  type Message,
  type ModelInfo,
  type Prompt,
  PromptError,
} from "../../src/llm.ts";
import type { Watcher } from "../../src/llm/client.ts";
import type { Finish, Logprobs, Sampling } from "../../src/engine/messages.ts";
import { type AnswerForm, AnswerReader, type Part } from "../../src/calls/answer_reader.ts";
import { CALL_FORMATS, type CallFormatName, FORCED_CALLS } from "../../src/calls/formats.ts";

/** How the fake behaves. */
export interface FakeOptions {
  readonly info?: Partial<ModelInfo>;
  readonly defaults?: Partial<Sampling>;
  /** What it answers; each byte is a token. */
  readonly script?: (prompt: Prompt, choice: number) => string;
  /** Waited for before each step; the number counts the steps of the request from 0. */
  readonly step?: (number: number, prompt: Prompt) => Promise<unknown> | void;
  /** Ends each choice in this way after its script. */
  readonly reason?: Finish["reason"] | "repetition";
  readonly message?: string;
  /** What its answers to conversations may hold besides text. */
  readonly answers?: Pick<AnswerForm, "reasoning"> & { readonly calls?: CallFormatName };
}

/** Blocks of one token each, so that a leak of any size shows. */
const BLOCKS = 100_000;

export class FakeLlm implements Llm {
  readonly info: ModelInfo;
  readonly defaults: Partial<Sampling>;
  /** Every prompt that was asked for, in order. */
  readonly seen: Prompt[] = [];
  /** Generations that have not ended. */
  open = 0;
  busyFor = 0;
  view: ReturnType<Llm["engine"]["view"]> = Promise.resolve(undefined);
  disposed = false;
  watcher: Watcher | undefined;
  readonly #options: FakeOptions;
  #blocks = 0;

  constructor(options: FakeOptions = {}) {
    this.#options = options;
    this.info = {
      name: "fake",
      created: 1_700_000_000,
      maxModelLength: 4096,
      vocabulary: 300,
      chat: true,
      tools: options.answers?.calls !== undefined,
      reasoning: options.answers?.reasoning !== undefined,
      about: { family: "fake", parameters: 7_300_000, bytes: 14_600_000, format: "safetensors" },
      ...options.info,
    };
    this.defaults = options.defaults ?? {};
  }

  get engine(): Llm["engine"] {
    return {
      limits: { maxModelLength: 4096, vocabulary: 300, blocks: BLOCKS + 1, blockSize: 1 },
      load: { running: this.open, waiting: 0, freeBlocks: this.freeBlocks },
      pulse: () => ({ steps: 7, busyFor: this.busyFor }),
      view: () => this.view,
      drain: () => Promise.resolve(),
    };
  }

  /** Blocks that no generation holds. */
  get freeBlocks(): number {
    return BLOCKS - this.#blocks;
  }

  async *generate(prompt: Prompt, signal?: AbortSignal): AsyncGenerator<Delta> {
    this.seen.push(prompt);
    const ids = prompt.encoded ?? await this.encode(prompt.input);
    const limit = prompt.maxTokens ?? this.info.maxModelLength - ids.length;
    if (ids.length + limit > this.info.maxModelLength || limit < 1) {
      throw new PromptError(`This model's maximum context length is ${this.info.maxModelLength} tokens.`, {
        code: "context_length_exceeded",
        param: "prompt",
      });
    }
    this.open++;
    this.#blocks += ids.length;
    try {
      const answers = Array.from({ length: prompt.choices }, (_, choice) => {
        const script = this.#options.script?.(prompt, choice) ?? "Hello!";
        const bytes = new TextEncoder().encode(script);
        return {
          ...{ reader: new AnswerReader(this.#formOf(prompt)), calls: 0, reasoning: 0 },
          tokens: bytes.subarray(0, limit),
          reason: bytes.length > limit ? "length" as const : "stop" as const,
        };
      });
      const steps = Math.max(...answers.map((a) => a.tokens.length)) + 1;
      for (let step = 0; step < steps; step++) {
        await this.#options.step?.(step, prompt);
        if (signal?.aborted) return;
        for (const [choice, answer] of answers.entries()) {
          const { tokens, reason, reader } = answer;
          if (step < tokens.length) {
            const { text, ...told } = this.#piece(
              prompt,
              choice,
              tokens[step]!,
              step === 0 ? ids : undefined,
            );
            const parts = reader.push(text);
            if (parts.every(({ type }) => type === "tool")) parts.unshift({ type: reader.kind, text: "" });
            if (parts[0]!.type === "reasoning") answer.reasoning++;
            yield* parts.map((part, i) => deltaOf(part, choice, answer, i === 0 ? told : { tokens: [] }));
          } else if (step === tokens.length) {
            yield* reader.finish().map((part) => deltaOf(part, choice, answer, { tokens: [] }));
            const natural = answer.calls > 0 && typeof prompt.toolChoice !== "object" && reason === "stop"
              ? "tool_calls"
              : reason;
            const counts = { reasoningTokens: answer.reasoning, missedCalls: reader.missed };
            yield { ...this.#end(choice, ids.length, tokens.length, natural), ...counts };
          }
        }
      }
    } finally {
      this.open--;
      this.#blocks -= ids.length;
    }
  }

  encode(input: Prompt["input"]): Promise<Uint32Array> {
    if ("tokens" in input) return Promise.resolve(input.tokens);
    const text = "text" in input ? input.text : render(input.messages);
    return Promise.resolve(Uint32Array.from(new TextEncoder().encode(text)));
  }

  render({ messages }: Conversation): Promise<string> {
    return Promise.resolve(render(messages));
  }

  decode(tokens: Iterable<number>): string {
    return new TextDecoder().decode(Uint8Array.from(tokens));
  }

  token(id: number) {
    const bytes = Uint8Array.of(id & 255);
    return { text: new TextDecoder().decode(bytes), bytes };
  }

  watch(watcher: Watcher): void {
    this.watcher = watcher;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.disposed = true;
    return Promise.resolve();
  }

  #formOf({ input, toolChoice = "auto" }: Prompt): AnswerForm {
    const { reasoning, calls } = this.#options.answers ?? {};
    if (!("messages" in input)) return {};
    const names = new Set(toolChoice === "none" ? [] : input.tools?.map(({ name }) => name));
    const format = toolChoice === "auto" ? calls && CALL_FORMATS[calls] : FORCED_CALLS;
    const only = typeof toolChoice === "object" ? toolChoice.name : undefined;
    return { reasoning, calls: format && names.size > 0 ? { format, names, only } : undefined };
  }

  #piece(prompt: Prompt, choice: number, token: number, told: Uint32Array | undefined) {
    const asked = prompt.request.logprobs;
    const logprobs: Logprobs[] = [{
      chosen: -0.5,
      tokens: Uint32Array.from({ length: asked?.top ?? 0 }, (_, i) => 65 + i),
      values: Float32Array.from({ length: asked?.top ?? 0 }, (_, i) => i === 3 ? -Infinity : -1 - i),
      ...(asked?.prompt && told ? { prompt: scores(told) } : {}),
    }];
    const text = String.fromCharCode(token);
    return { choice, text, tokens: [token], ...(asked ? { logprobs } : {}) };
  }

  #end(
    choice: number,
    promptTokens: number,
    completionTokens: number,
    natural: "stop" | "length" | "tool_calls",
  ) {
    const reason = this.#options.reason ?? natural;
    const usage: Finish = {
      id: choice,
      reason: reason === "tool_calls" || reason === "repetition" ? "stop" : reason,
      ...(this.#options.message ? { message: this.#options.message } : {}),
      promptTokens,
      cachedTokens: choice === 0 ? 2 : promptTokens,
      completionTokens,
      preemptions: 0,
      milliseconds: { queue: 1, prefill: 2, decode: 3 },
    };
    return { type: "end", choice, reason, usage } as const;
  }
}

function deltaOf(
  part: Part,
  choice: number,
  counts: { calls: number },
  told: { readonly tokens: readonly number[]; readonly logprobs?: readonly Logprobs[] },
): Delta {
  return part.type === "tool" ? { ...part, choice, call: counts.calls++ } : { ...part, ...told, choice };
}

function render(messages: readonly Message[]): string {
  return messages.map(({ role, content }) => `<${role}>${content}`).join("") + "<assistant>";
}

/** Of each token but the first its id over 128, and the two best, in two parts. */
function scores(prompt: Uint32Array): Float32Array[] {
  const rows = [...prompt.subarray(1)].map((id, i) => [-id / 128, i + 1, -0.25, -Infinity, 65, 66]);
  return [rows.slice(0, 1), rows.slice(1)].map((part) => Float32Array.from(part.flat()));
}
