/**
 * `/api/chat` and `/api/generate`, as Ollama has them, so that its clients work.
 *
 * @module
 */
import { z } from "zod";
import type { Prompt, ToolCall } from "../../llm.ts";
import { ApiError } from "../errors.ts";
import type { CallPiece, Choice, End, Fold, Piece, Protocol, Reply } from "../protocol.ts";
import { COMMON, LIMITS, promptOf } from "../schema.ts";
import { CONVERSATION, conversationOf } from "./conversation.ts";

const options = z.object({
  temperature: COMMON.temperature,
  top_p: COMMON.top_p,
  top_k: COMMON.top_k,
  min_p: COMMON.min_p,
  seed: COMMON.seed,
  stop: COMMON.stop,
  repeat_penalty: COMMON.repetition_penalty,
  presence_penalty: COMMON.presence_penalty,
  frequency_penalty: COMMON.frequency_penalty,
  num_predict: z.int().nullish(),
});
const ASKED = {
  // Clients add the tag that Ollama gives to models without one.
  model: z.string().transform((name) => name.replace(/:latest$/, "")),
  stream: z.boolean().nullish().transform((stream) => stream ?? true),
  format: z.union([z.literal(["json", ""]), z.record(z.string(), z.unknown())]).nullish(),
  options: options.nullish(),
  think: z.union([z.boolean(), z.string()]).nullish(),
};
const message = z.object({
  role: z.enum(["system", "user", "assistant", "tool"]),
  content: z.string().nullish(),
  thinking: z.string().nullish(),
  images: z.array(z.unknown()).max(0, "images are not supported by this model").nullish(),
  tool_calls: z.array(
    z.object({
      function: z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()).nullish() }),
    }),
  ).max(LIMITS.parts).nullish(),
});
const chatSchema = z.object({
  ...ASKED,
  messages: z.array(message).min(1, "messages must not be empty").max(LIMITS.messages),
  tools: z.union([CONVERSATION.tools, z.array(z.never()).max(0)]).nullish(),
});
const generateSchema = z.object({
  ...ASKED,
  prompt: z.string(),
  system: z.string().nullish(),
  raw: z.boolean().nullish(),
});
/** A checked body of `/api/chat`. */
export type OllamaChat = z.infer<typeof chatSchema>;
/** A checked body of `/api/generate`. */
export type OllamaGenerate = z.infer<typeof generateSchema>;
type Asked = Pick<OllamaChat, keyof typeof ASKED>;

/** Fields that cannot be honoured. */
const REFUSED = {
  suffix: (value: unknown) => value === "",
  template: (value: unknown) => value === "",
  images: (value: unknown) => Array.isArray(value) && value.length === 0,
  context: (value: unknown) => Array.isArray(value) && value.length === 0,
};
const events = { framing: "lines", needsPrompt: false, failed: failureOf } as const;

/** `POST /api/chat`. */
export const ollamaChat: Protocol<OllamaChat> = {
  ...{ path: "/api/chat", prefix: "", schema: chatSchema, refusals: {}, events },
  decode(body, llm) {
    const messages = body.messages.map(({ role, content, thinking, tool_calls }) => ({
      role,
      content: content ?? "",
      reasoning: thinking,
      tool_calls: tool_calls?.map(({ function: { name, arguments: given } }) => ({
        function: { name, arguments: JSON.stringify(given ?? {}) },
      })),
    }));
    const tools = body.tools?.length ? body.tools : undefined;
    if (tools && !llm.info.tools) {
      throw new ApiError(`"${body.model}" does not support tools`, { param: "tools" });
    }
    const chat_template_kwargs = variables(body);
    return [{ ...asked(body, llm), input: conversationOf({ messages, tools, chat_template_kwargs }) }];
  },
  encode: (_body, reply, [choice]) => ({
    ...head(reply),
    message: messageOf(choice!.text, choice!.reasoning, choice!.calls),
    ...endOf(choice!),
  }),
  stream: (_body, reply) => new LineFold(reply, (...said) => ({ message: messageOf(...said) })),
};

/** `POST /api/generate`. */
export const ollamaGenerate: Protocol<OllamaGenerate> = {
  ...{ path: "/api/generate", prefix: "", schema: generateSchema, refusals: REFUSED, events },
  decode(body, llm) {
    const { prompt, system, raw } = body;
    const content = (role: "system" | "user", text: string) => ({ role, content: text });
    const messages = [...(system ? [content("system", system)] : []), content("user", prompt)];
    const input = raw || !llm.info.chat
      ? { text: prompt }
      : conversationOf({ messages, chat_template_kwargs: variables(body) });
    return [{ ...asked(body, llm), input }];
  },
  encode: (_body, reply, [choice]) => ({
    ...head(reply),
    ...responseOf(choice!.text, choice!.reasoning),
    ...endOf(choice!),
  }),
  stream: (_body, reply) => new LineFold(reply, responseOf),
};

/** An error in Ollama's shape. */
export function failureOf({ message }: ApiError) {
  return { error: message };
}

/** One line for each piece; the last one counts. */
class LineFold implements Fold {
  constructor(
    readonly reply: Reply,
    readonly said: (text: string, thought: string, calls: readonly ToolCall[]) => object,
  ) {}

  piece({ type, text }: Piece): readonly unknown[] {
    return text === "" ? [] : [this.#line(type === "text" ? text : "", type === "text" ? "" : text, [])];
  }

  call({ call }: CallPiece): readonly unknown[] {
    return [this.#line("", "", [call])];
  }

  end(end: End): readonly unknown[] {
    return [{ ...this.#line("", "", []), ...endOf(end) }];
  }

  done(): readonly unknown[] {
    return [];
  }

  #line(text: string, thought: string, calls: readonly ToolCall[]) {
    return { ...head(this.reply), ...this.said(text, thought, calls), done: false };
  }
}

function head({ model }: Reply) {
  return { model, created_at: new Date().toISOString() };
}

function messageOf(content: string, thinking: string, calls: readonly ToolCall[]) {
  return {
    ...{ role: "assistant", content },
    ...(thinking && { thinking }),
    ...(calls.length > 0 && {
      tool_calls: calls.map(({ name, arguments: given }) => ({
        function: { name, arguments: JSON.parse(given) as unknown },
      })),
    }),
  };
}

function responseOf(response: string, thinking: string) {
  return { response, ...(thinking && { thinking }) };
}

/** Counts, and times in nanoseconds. */
function endOf({ reason, usage }: Pick<Choice, "reason" | "usage">) {
  const { queue, prefill, decode } = usage.milliseconds;
  const nanoseconds = (milliseconds: number) => Math.round(milliseconds * 1e6);
  return {
    ...{ done: true, done_reason: reason === "length" ? "length" : "stop" },
    total_duration: nanoseconds(queue + prefill + decode),
    load_duration: 0,
    prompt_eval_count: usage.promptTokens,
    prompt_eval_duration: nanoseconds(prefill),
    eval_count: usage.completionTokens,
    eval_duration: nanoseconds(decode),
  };
}

/** Thinking is on unless it is switched off, as the model's template has it. */
function variables({ think }: Asked) {
  return think === null || think === undefined ? undefined : { enable_thinking: think !== false };
}

function asked({ options, format }: Asked, llm: Parameters<typeof promptOf>[1]): Omit<Prompt, "input"> {
  const { num_predict, repeat_penalty, ...rest } = options ?? {};
  const limit = num_predict && num_predict > 0 ? num_predict : undefined; // -1 is no limit
  const structured_outputs = format
    ? (format === "json" ? { json_object: true } : { json: format })
    : undefined;
  return promptOf({ ...rest, repetition_penalty: repeat_penalty, structured_outputs }, llm, limit, undefined);
}
