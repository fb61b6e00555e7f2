/**
 * Chat completions, as OpenAI's API and vLLM have them.
 *
 * @module
 */
import { z } from "zod";
import type { Llm, Prompt, ToolCall } from "../../llm.ts";
import { ApiError } from "../errors.ts";
import {
  choosing,
  CONVERSATION,
  conversationOf,
  EFFORT,
  effortVariables,
  messageSchema,
} from "./conversation.ts";
import { type ChatLogprobs, chatLogprobs, promptLogprobs, scoresOf } from "../logprobs.ts";
import {
  type CallPiece,
  type Choice,
  type End,
  type Fold,
  type Piece,
  type Protocol,
  type Reply,
  usageOf,
} from "../protocol.ts";
import { Progress } from "../progress.ts";
import { REFUSED_CHAT } from "../refusals.ts";
import { COMMON, idsOf, LIMITS, promptOf } from "../schema.ts";

const schema = z.object({
  ...COMMON,
  ...CONVERSATION,
  messages: z.array(messageSchema).min(1, "messages must not be empty").max(LIMITS.messages),
  max_completion_tokens: COMMON.max_tokens,
  logprobs: z.boolean().nullish(),
  include_reasoning: z.boolean().nullish(),
  reasoning_effort: EFFORT.nullish(),
  echo: z.boolean().nullish(),
  return_prompt_text: z.boolean().nullish(),
  top_logprobs: z.int().min(0, "`top_logprobs` must be a positive value or -1.").nullish(),
});
/** A checked body. */
export type ChatBody = z.infer<typeof schema>;

/** `POST /v1/chat/completions`. */
export const chat: Protocol<ChatBody> = {
  path: "/v1/chat/completions",
  prefix: "chatcmpl-",
  schema,
  refusals: REFUSED_CHAT,
  decode(body, llm): Prompt[] {
    if (!llm.info.chat) {
      throw new ApiError("This model has no chat template; use /v1/completions", { param: "messages" });
    }
    if (body.top_logprobs && !body.logprobs) {
      throw new ApiError("when using `top_logprobs`, `logprobs` must be set to true.", {
        param: "top_logprobs",
      });
    }
    const { tool_choice: named } = body;
    const choice = (typeof named === "object" ? named?.function : named) ?? "auto";
    const limit = body.max_completion_tokens ?? body.max_tokens ?? undefined;
    const top = body.logprobs ? body.top_logprobs ?? 0 : undefined;
    const prompt = promptOf(body, llm, limit, top);
    const effort = effortVariables(body.reasoning_effort);
    const variables = effort && { ...effort, ...body.chat_template_kwargs };
    const input = conversationOf(variables ? { ...body, chat_template_kwargs: variables } : body);
    const chosen = choosing(llm, input.tools ?? [], choice, body.parallel_tool_calls ?? true);
    if (prompt.grammar && chosen.grammar) {
      throw new ApiError("tool_choice and another grammar cannot be used together", { param: "tool_choice" });
    }
    return [{ ...prompt, ...chosen, input }];
  },
  encode(body, reply, choices) {
    return {
      ...head(reply, "chat.completion"),
      choices: choices.map((choice) => ({
        index: choice.index,
        message: messageOf(body, choice),
        logprobs: logprobsOf(body, reply.llm, choice),
        finish_reason: choice.reason,
        stop_reason: choice.stop,
        ...idsOf(body, choice.tokens),
      })),
      ...promptPartsOf(body, reply),
      ...promptLogprobsOf(body, reply, choices[0]!),
      usage: usageOf(choices, body.n ?? 1),
      system_fingerprint: null,
    };
  },
  stream: (body, reply) => new ChatFold(body, reply),
};

class ChatFold implements Fold {
  readonly #head: ReturnType<typeof head>;
  readonly #begun = new Set<number>();
  readonly #progress: Progress;

  constructor(readonly body: ChatBody, readonly reply: Reply) {
    this.#head = head(reply, "chat.completion.chunk");
    this.#progress = new Progress(body, reply);
  }

  piece(piece: Piece): readonly unknown[] {
    const { index, type, text, tokens } = piece;
    const first = this.#begin(index);
    this.#progress.add(index, tokens.length);
    const said = type === "text" ? { content: text } : reasoningOf(this.body, text);
    const wanted = (text !== "" && Object.keys(said).length > 0) ||
      (tokens.length > 0 && this.#progress.everyToken);
    if (!wanted) return first;
    const logprobs = logprobsOf(this.body, this.reply.llm, piece);
    return [...first, this.#chunk(index, said, logprobs, null, idsOf(this.body, tokens))];
  }

  call({ index, number, call }: CallPiece): readonly unknown[] {
    if (isBeyond(this.body, number)) return [];
    const delta = { tool_calls: [{ index: number, ...callOf(call) }] };
    return [...this.#begin(index), this.#chunk(index, delta, null, null)];
  }

  end({ index, reason, stop, usage, reasoningTokens }: End): readonly unknown[] {
    this.#progress.end({ index, usage, reasoningTokens });
    return [...this.#begin(index), this.#chunk(index, {}, null, reason, { stop_reason: stop })];
  }

  done(): readonly unknown[] {
    return this.#progress.last((usage) => ({ ...this.#head, choices: [], usage }));
  }

  /** The chunk that opens a choice. */
  #begin(index: number): unknown[] {
    if (this.#begun.has(index)) return [];
    this.#begun.add(index);
    const chunk = this.#chunk(index, { role: "assistant", content: echoOf(this.body) }, null, null);
    return [{ ...chunk, ...promptPartsOf(this.body, this.reply) }];
  }

  #chunk(
    index: number,
    delta: object,
    logprobs: ChatLogprobs | null,
    finish_reason: string | null,
    more = {},
  ) {
    const choices = [{ index, delta, logprobs, finish_reason, ...more }];
    return { ...this.#head, choices, ...this.#progress.usage(index) };
  }
}

/** An answer's message: reasoning under both names that clients read, and no content beside calls alone. */
function messageOf(body: ChatBody, { text, reasoning, calls }: Choice) {
  const wanted = calls.filter((_, number) => !isBeyond(body, number));
  return {
    role: "assistant",
    content: text === "" && wanted.length > 0 ? null : echoOf(body) + text,
    refusal: null,
    ...(reasoning === "" ? {} : reasoningOf(body, reasoning)),
    ...(wanted.length > 0 && { tool_calls: wanted.map(callOf) }),
  };
}

function reasoningOf({ include_reasoning }: ChatBody, text: string): object {
  return include_reasoning === false ? {} : { reasoning: text, reasoning_content: text };
}

/** A client that takes one call at a time gets the first, as from vLLM. */
function isBeyond({ parallel_tool_calls }: ChatBody, number: number): boolean {
  return parallel_tool_calls === false && number > 0;
}

function callOf({ id, ...written }: ToolCall) {
  return { id, type: "function", function: written };
}

function head(reply: Reply, object: string) {
  return { id: reply.id, object, created: reply.created, model: reply.model };
}

/** The last message, where the answer goes on with it or is another of the same role. */
function echoOf({ echo, messages }: ChatBody): string {
  const { role, content } = messages.at(-1)!;
  if (!echo || role !== "assistant") return "";
  return typeof content === "string" ? content : content?.map((part) => part.text).join("\n") ?? "";
}

/** As in vLLM: the prompt's tokens and text stand beside the choices, in a stream in the first chunk of each. */
function promptPartsOf(body: ChatBody, { promptIds, promptText }: Reply) {
  return {
    ...(body.return_token_ids && promptIds && { prompt_token_ids: [...promptIds[0]!] }),
    ...(promptText !== undefined && { prompt_text: promptText }),
  };
}

function promptLogprobsOf(body: ChatBody, { llm, promptIds }: Reply, { logprobs }: Choice) {
  if (typeof body.prompt_logprobs !== "number") return {};
  const prompt = promptIds![0]!, scores = scoresOf(logprobs[0], prompt.length);
  return { prompt_logprobs: promptLogprobs({ llm }, prompt, scores, body.prompt_logprobs) };
}

function logprobsOf(
  body: ChatBody,
  llm: Llm,
  part: Partial<Pick<Choice, "tokens" | "logprobs">>,
): ChatLogprobs | null {
  if (!body.logprobs) return null;
  const names = { llm, ids: body.return_tokens_as_token_ids ?? false };
  return chatLogprobs(names, part.tokens ?? [], part.logprobs ?? [], body.top_logprobs ?? 0);
}
