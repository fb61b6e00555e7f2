/**
 * Completions of text and of token ids, as OpenAI's API and vLLM have them.
 *
 * @module
 */
import { z } from "zod";
import type { Llm, Prompt } from "../../llm.ts";
import type { Logprobs } from "../../engine/messages.ts";
import { ApiError } from "../errors.ts";
import {
  type CompletionLogprobs,
  completionLogprobs,
  lengthOf,
  promptLogprobs,
  scoresOf,
} from "../logprobs.ts";
import { type End, type Fold, type Protocol, type Reply, usageOf } from "../protocol.ts";
import { Progress } from "../progress.ts";
import { REFUSED_COMPLETIONS } from "../refusals.ts";
import { COMMON, idsOf, lengthFrom, LIMITS, promptOf } from "../schema.ts";

/** What vLLM and OpenAI answer with where `max_tokens` is not given. */
const DEFAULT_MAX_TOKENS = 16;

const schema = z.object({
  ...COMMON,
  prompt: z.unknown().optional(),
  best_of: z.int().nullish(),
  echo: z.boolean().nullish(),
  add_special_tokens: z.boolean().nullish(),
  logprobs: z.int().min(0, "`logprobs` must be a positive value.").nullish(),
  max_tokens: lengthFrom(0),
});
/** A checked body; `prompt` is checked when it is decoded, since a union of long arrays checks each of them. */
export type CompletionBody = z.infer<typeof schema>;

/** `POST /v1/completions`. */
export const completions: Protocol<CompletionBody> = {
  path: "/v1/completions",
  prefix: "cmpl-",
  schema,
  refusals: REFUSED_COMPLETIONS,
  decode(body, llm): Prompt[] {
    const n = body.n ?? 1;
    if ((body.best_of ?? n) !== n) {
      throw new ApiError(`best_of must be equal to n=${n}, got ${body.best_of}.`, { param: "best_of" });
    }
    if (body.max_tokens === 0 && !body.echo) {
      throw new ApiError("max_tokens must be at least 1, got 0.", { param: "max_tokens" });
    }
    const inputs = inputsOf(body.prompt, llm.info.vocabulary);
    if (inputs.length * n > LIMITS.sequences) {
      throw new ApiError(
        `The number of prompts times n must be at most ${LIMITS.sequences}, got ${inputs.length * n}.`,
        { param: "prompt" },
      );
    }
    const prompt = promptOf(
      body,
      llm,
      body.max_tokens === 0 ? 1 : body.max_tokens ?? DEFAULT_MAX_TOKENS, // what is made then is not shown
      body.logprobs ?? undefined,
      body.prompt_logprobs ?? (body.echo ? body.logprobs : undefined),
    );
    const bare = body.add_special_tokens === false ? { addSpecialTokens: false } : {};
    return inputs.map((input) => ({ ...prompt, input: { ...input, ...bare } }));
  },
  encode(body, reply, choices) {
    const echoes = echoesOf(body, reply.llm);
    return {
      ...head(reply),
      choices: choices.map(({ index, text, tokens, logprobs, ...choice }) => {
        const echo = echoedOf(body, reply, index, logprobs[0]);
        const [shown, values] = body.max_tokens === 0 ? [[], []] : [tokens, logprobs];
        return {
          index,
          text: (echoes?.[Math.floor(index / (body.n ?? 1))] ?? "") + (body.max_tokens === 0 ? "" : text),
          logprobs: logprobsOf(body, reply.llm, {
            tokens: [...echo.tokens, ...shown],
            logprobs: [...echo.logprobs, ...values],
          }, 0),
          finish_reason: choice.reason,
          stop_reason: choice.stop,
          ...promptIdsOf(body, reply, index),
          ...idsOf(body, shown),
          ...promptLogprobsOf(body, reply, index, logprobs[0]),
        };
      }),
      usage: usageOf(choices, body.n ?? 1),
      system_fingerprint: null,
    };
  },
  stream: (body, reply) => new CompletionFold(body, reply),
};

class CompletionFold implements Fold {
  readonly #head: ReturnType<typeof head>;
  readonly #progress: Progress;
  readonly #offsets = new Map<number, number>();
  /** What is still to be repeated before the first piece of a choice. */
  readonly #echoes: readonly string[] | undefined;
  readonly #begun = new Set<number>();
  readonly #identified = new Set<number>();

  constructor(readonly body: CompletionBody, readonly reply: Reply) {
    this.#head = head(reply);
    this.#progress = new Progress(body, reply);
    this.#echoes = echoesOf(body, reply.llm);
  }

  piece(piece: Parameters<Fold["piece"]>[0]): readonly unknown[] {
    const { index, text, tokens } = piece;
    const first = this.#begin(index, piece.logprobs?.[0]);
    this.#progress.add(index, tokens.length);
    if (this.body.max_tokens === 0) return first;
    if (text === "" && !(tokens.length && this.#progress.everyToken)) return first;
    const logprobs = this.#logprobs(index, piece);
    const ids = this.#identified.has(index) ? {} : promptIdsOf(this.body, this.reply, index);
    this.#identified.add(index);
    return [...first, this.#chunk(index, text, logprobs, null, { ...ids, ...idsOf(this.body, tokens) })];
  }

  end({ index, reason, stop, usage, reasoningTokens }: End): readonly unknown[] {
    this.#progress.end({ index, usage, reasoningTokens });
    return [...this.#begin(index), this.#chunk(index, "", null, reason, { stop_reason: stop })];
  }

  done(): readonly unknown[] {
    return this.#progress.last((usage) => ({ ...this.#head, choices: [], usage }));
  }

  #begin(index: number, told?: Logprobs): unknown[] {
    if (!this.#echoes || this.#begun.has(index)) return [];
    this.#begun.add(index);
    const logprobs = this.#logprobs(index, echoedOf(this.body, this.reply, index, told));
    return [this.#chunk(index, this.#echoes[Math.floor(index / (this.body.n ?? 1))]!, logprobs, null)];
  }

  /** Of what comes next in a choice. */
  #logprobs(index: number, part: Part): CompletionLogprobs | null {
    if (typeof this.body.logprobs !== "number") return null;
    const { llm } = this.reply, offset = this.#offsets.get(index) ?? 0;
    const length = part.tokens.reduce((sum, id) => sum + lengthOf(llm.token(id).text), 0);
    this.#offsets.set(index, offset + length);
    return logprobsOf(this.body, llm, part, offset);
  }

  #chunk(
    index: number,
    text: string,
    logprobs: CompletionLogprobs | null,
    finish_reason: string | null,
    more = {},
  ) {
    const choices = [{ index, text, logprobs, finish_reason, ...more }];
    return { ...this.#head, choices, ...this.#progress.usage(index) };
  }
}

function head(reply: Reply) {
  return { id: reply.id, object: "text_completion", created: reply.created, model: reply.model };
}

/** As in vLLM: each choice has its prompt's tokens, in a stream its first chunk. */
function promptIdsOf(body: CompletionBody, { promptIds }: Reply, index: number) {
  if (!body.return_token_ids || !promptIds) return {};
  return { prompt_token_ids: [...promptIds[Math.floor(index / (body.n ?? 1))]!] };
}

/** Tokens with what is known of them: nothing of the first one of a prompt. */
interface Part {
  readonly tokens: readonly number[];
  readonly logprobs?: readonly (Logprobs | undefined)[];
}

/** The prompt's tokens, where they are repeated with their log-probabilities; `first` is of the answer's first token. */
function echoedOf(
  body: CompletionBody,
  { promptIds }: Reply,
  index: number,
  first: Logprobs | undefined,
): Required<Part> {
  if (!body.echo || typeof body.logprobs !== "number" || !promptIds) return { tokens: [], logprobs: [] };
  const prompt = promptIds[Math.floor(index / (body.n ?? 1))]!;
  return { tokens: [...prompt], logprobs: [undefined, ...scoresOf(first, prompt.length)] };
}

function promptLogprobsOf(
  body: CompletionBody,
  { llm, promptIds }: Reply,
  index: number,
  first: Logprobs | undefined,
) {
  if (typeof body.prompt_logprobs !== "number") return {};
  const prompt = promptIds![Math.floor(index / (body.n ?? 1))]!;
  const scores = scoresOf(first, prompt.length);
  return { prompt_logprobs: promptLogprobs({ llm }, prompt, scores, body.prompt_logprobs) };
}

function logprobsOf(body: CompletionBody, llm: Llm, part: Part, offset: number): CompletionLogprobs | null {
  if (typeof body.logprobs !== "number") return null;
  const names = { llm, ids: body.return_tokens_as_token_ids ?? false };
  return completionLogprobs(names, part.tokens, part.logprobs ?? [], body.logprobs, offset);
}

function echoesOf(body: CompletionBody, llm: Llm): string[] | undefined {
  if (!body.echo) return undefined;
  return inputsOf(body.prompt, llm.info.vocabulary).map((input) =>
    "text" in input ? input.text : llm.decode(input.tokens)
  );
}

type Input = { readonly text: string } | { readonly tokens: Uint32Array };

/**
 * The four shapes of `prompt`: a text, texts, token ids, lists of token ids.
 *
 * @throws {ApiError} 400 that names the entry at fault.
 */
export function inputsOf(prompt: unknown, vocabulary: number): Input[] {
  if (typeof prompt === "string") return [textInput(prompt, "prompt")];
  if (!Array.isArray(prompt)) {
    throw new ApiError(
      "prompt must be a string, an array of strings, an array of token ids, or an array of those",
      {
        param: "prompt",
      },
    );
  }
  if (prompt.length === 0) throw new ApiError("prompt must not be empty", { param: "prompt" });
  if (typeof prompt[0] === "number") return [tokenInput(prompt, "prompt", vocabulary)];
  if (prompt.length > LIMITS.sequences) {
    throw new ApiError(`prompt is limited to ${LIMITS.sequences} prompts, got ${prompt.length}.`, {
      param: "prompt",
    });
  }
  return prompt.map((entry, i) =>
    typeof prompt[0] === "string"
      ? textInput(entry, `prompt[${i}]`)
      : tokenInput(entry, `prompt[${i}]`, vocabulary)
  );
}

function textInput(text: unknown, param: string): Input {
  if (typeof text !== "string") throw new ApiError(`${param} must be a string like the first one`, { param });
  if (text === "") throw new ApiError(`${param} must not be empty`, { param });
  return { text };
}

function tokenInput(tokens: unknown, param: string, vocabulary: number): Input {
  if (!Array.isArray(tokens)) throw new ApiError(`${param} must be an array of token ids`, { param });
  if (tokens.length === 0) throw new ApiError(`${param} must not be empty`, { param });
  tokens.forEach((id: unknown, i) => {
    if (typeof id === "number" && Number.isInteger(id) && id >= 0 && id < vocabulary) return;
    const at = `${param}[${i}]`;
    throw new ApiError(
      `${at} must be a token id from 0 to ${vocabulary - 1}, got ${JSON.stringify(id)?.slice(0, 50)}`,
      {
        param: at,
      },
    );
  });
  return { tokens: Uint32Array.from(tokens as number[]) };
}
