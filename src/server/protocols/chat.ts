/**
 * Chat completions, as OpenAI's API and vLLM have them.
 *
 * @module
 */
import { z } from "zod";
import type { Llm, Message, Prompt, ToolCall } from "../../llm.ts";
import { ApiError } from "../errors.ts";
import { type ChatLogprobs, chatLogprobs } from "../logprobs.ts";
import { type Choice, type End, type Fold, type Protocol, type Reply, usageOf } from "../protocol.ts";
import { Progress } from "../progress.ts";
import { REFUSED_CHAT } from "../refusals.ts";
import { COMMON, idsOf, LIMITS, promptOf } from "../schema.ts";

const text = z.union([
  z.string(),
  z.array(z.object({ type: z.string(), text: z.string().nullish() })).min(1).max(LIMITS.parts),
]);
const call = z.object({
  id: z.string().nullish(),
  function: z.object({ name: z.string(), arguments: z.string().nullish() }),
});
/** One message of a conversation. */
export const messageSchema = z.object({
  role: z.enum(["system", "developer", "user", "assistant", "tool"]),
  content: text.nullish(),
  tool_calls: z.array(call).max(LIMITS.parts).nullish(),
  tool_call_id: z.string().nullish(),
});
const schema = z.object({
  ...COMMON,
  messages: z.array(messageSchema).min(1, "messages must not be empty").max(LIMITS.messages),
  max_completion_tokens: COMMON.max_tokens,
  logprobs: z.boolean().nullish(),
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
    const limit = body.max_completion_tokens ?? body.max_tokens ?? undefined;
    const top = body.logprobs ? body.top_logprobs ?? 0 : undefined;
    return [{ ...promptOf(body, llm, limit, top), input: { messages: messagesOf(body.messages) } }];
  },
  encode(body, reply, choices) {
    return {
      ...head(reply, "chat.completion"),
      choices: choices.map((choice) => ({
        index: choice.index,
        message: { role: "assistant", content: choice.text, refusal: null },
        logprobs: logprobsOf(body, reply.llm, choice),
        finish_reason: choice.reason,
        stop_reason: choice.stop,
        ...idsOf(body, choice.tokens),
      })),
      ...promptIdsOf(body, reply),
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

  piece(piece: Parameters<Fold["piece"]>[0]): readonly unknown[] {
    const { index, text, tokens } = piece;
    const first = this.#begin(index);
    this.#progress.add(index, tokens.length);
    const wanted = text !== "" || (tokens.length > 0 && this.#progress.everyToken);
    if (!wanted) return first;
    const logprobs = logprobsOf(this.body, this.reply.llm, piece);
    return [...first, this.#chunk(index, { content: text }, logprobs, null, idsOf(this.body, tokens))];
  }

  end({ index, reason, stop, usage }: End): readonly unknown[] {
    this.#progress.end({ index, usage });
    return [...this.#begin(index), this.#chunk(index, {}, null, reason, { stop_reason: stop })];
  }

  done(): readonly unknown[] {
    return this.#progress.last((usage) => ({ ...this.#head, choices: [], usage }));
  }

  /** The chunk that opens a choice. */
  #begin(index: number): unknown[] {
    if (this.#begun.has(index)) return [];
    this.#begun.add(index);
    const chunk = this.#chunk(index, { role: "assistant", content: "" }, null, null);
    return [{ ...chunk, ...promptIdsOf(this.body, this.reply) }];
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

function head(reply: Reply, object: string) {
  return { id: reply.id, object, created: reply.created, model: reply.model };
}

/** As in vLLM: the prompt's tokens stand beside the choices, in a stream in the first chunk of each. */
function promptIdsOf(body: ChatBody, { promptIds }: Reply) {
  return body.return_token_ids && promptIds ? { prompt_token_ids: [...promptIds[0]!] } : {};
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

/** Messages as the model side takes them. @throws {ApiError} If one has no text where it needs one. */
export function messagesOf(messages: ChatBody["messages"]): Message[] {
  return messages.map(({ role, content, tool_calls, tool_call_id }, i) => {
    const path = `messages[${i}]`;
    if ((content ?? null) === null && role !== "assistant") {
      throw new ApiError(`${path}.content must not be null for the role "${role}"`, {
        param: `${path}.content`,
      });
    }
    return {
      role: role === "developer" ? "system" : role,
      content: textOf(content ?? "", `${path}.content`),
      ...(tool_calls?.length ? { toolCalls: tool_calls.map(callOf) } : {}),
      ...(typeof tool_call_id === "string" ? { toolCallId: tool_call_id } : {}),
    };
  });
}

/** Parts are joined with line breaks, as vLLM does for templates that take strings. */
function textOf(content: z.infer<typeof text>, path: string): string {
  if (typeof content === "string") return content;
  return content.map((part, i) => {
    if (part.type === "text" && typeof part.text === "string") return part.text;
    const what = part.type === "text"
      ? "has no text"
      : `of type "${part.type.slice(0, 40)}" is not supported by this model`;
    throw new ApiError(`${path}[${i}] ${what}`, { param: `${path}[${i}]` });
  }).join("\n");
}

function callOf({ id, function: { name, arguments: text } }: z.infer<typeof call>): ToolCall {
  return { id: id ?? "", name, arguments: text ?? "" };
}
