/**
 * Messages, as Anthropic's API has them.
 *
 * @module
 */
import { z } from "zod";
import type { Llm, Message, Prompt, ToolCall } from "../../llm.ts";
import type { ApiError } from "../errors.ts";
import type { CallPiece, Choice, End, Fold, Piece, Protocol, Reply } from "../protocol.ts";
import { COMMON, LIMITS, promptOf } from "../schema.ts";
import { choosing, conversationOf } from "./conversation.ts";

const textBlock = z.object({ type: z.literal("text"), text: z.string() });
const text = z.union([z.string(), z.array(textBlock).max(LIMITS.parts)]);
const block = z.discriminatedUnion("type", [
  textBlock,
  z.object({ type: z.literal("thinking"), thinking: z.string() }),
  z.object({ type: z.literal("redacted_thinking") }),
  z.object({
    type: z.literal("tool_use"),
    id: z.string(),
    name: z.string(),
    input: z.record(z.string(), z.unknown()),
  }),
  z.object({ type: z.literal("tool_result"), tool_use_id: z.string(), content: text.nullish() }),
]);
const turn = z.object({
  role: z.enum(["user", "assistant"]),
  content: z.union([z.string(), z.array(block).max(LIMITS.parts)]),
});
const tool = z.object({
  name: z.string(),
  description: z.string().nullish(),
  input_schema: z.record(z.string(), z.unknown()),
});

const CONVERSATION = {
  model: z.string(),
  system: text.nullish(),
  messages: z.array(turn).min(1, "messages must not be empty").max(LIMITS.messages),
  tools: z.array(tool).max(LIMITS.tools).nullish(),
  tool_choice: z.object({
    type: z.enum(["auto", "none", "any", "tool"]),
    name: z.string().nullish(),
    disable_parallel_tool_use: z.boolean().nullish(),
  }).nullish(),
  thinking: z.object({ type: z.enum(["enabled", "adaptive", "disabled"]) }).nullish(),
};
const schema = z.object({
  ...CONVERSATION,
  max_tokens: z.int({ error: "max_tokens must be an integer" }).min(1).max(2 ** 31 - 1),
  stop_sequences: z.array(z.string().min(1).max(LIMITS.stopLength)).max(LIMITS.stopStrings).nullish(),
  stream: COMMON.stream,
  temperature: COMMON.temperature,
  top_p: COMMON.top_p,
  top_k: COMMON.top_k,
  cache_salt: COMMON.cache_salt,
});
/** A checked body. */
export type MessagesBody = z.infer<typeof schema>;
/** A body of {@linkcode countTokens}. */
export const countSchema = z.object(CONVERSATION);

/** `POST /v1/messages`. */
export const messages: Protocol<MessagesBody> = {
  path: "/v1/messages",
  prefix: "msg_",
  schema,
  refusals: {},
  events: { framing: "typed", needsPrompt: true, failed: failureOf },
  decode(body, llm): Prompt[] {
    const { max_tokens, stop_sequences, tool_choice } = body;
    const common = { ...body, stop: stop_sequences, stream_options: null };
    const input = conversation(body);
    const { type = "auto", name, disable_parallel_tool_use: single } = tool_choice ?? {};
    const choice = type === "any" ? "required" : type === "tool" ? { name: name ?? "" } : type;
    return [{
      ...promptOf(common, llm, max_tokens, undefined),
      ...choosing(llm, input.tools ?? [], choice, !single),
      input,
    }];
  },
  encode(body, { id, model }, [choice]) {
    const { text, reasoning, calls } = choice!;
    const wanted = calls.filter((_, number) => !isBeyond(body, number));
    return {
      ...{ id, type: "message", role: "assistant", model },
      content: [
        ...(reasoning ? [{ type: "thinking", thinking: reasoning, signature: "" }] : []),
        ...(text || wanted.length === 0 ? [{ type: "text", text }] : []),
        ...wanted.map((call) => ({ ...toolUse(call), input: JSON.parse(call.arguments) as unknown })),
      ],
      ...stopOf(choice!),
      usage: usageOf(choice!),
    };
  },
  stream: (body, reply) => new MessageFold(body, reply),
};

/** The number of tokens of a conversation: `POST /v1/messages/count_tokens`. */
export async function countTokens(body: z.infer<typeof countSchema>, llm: Llm): Promise<unknown> {
  return { input_tokens: (await llm.encode(conversation(body))).length };
}

/** An error in Anthropic's shape. */
export function failureOf({ type, status, message }: ApiError) {
  const name = type === "server_error" ? "api_error" : type;
  return { type: "error", error: { type: TYPES[status] ?? name, message } };
}

/** Kinds of errors that have other names here. */
const TYPES: Readonly<Record<number, string>> = {
  404: "not_found_error",
  413: "request_too_large",
  503: "overloaded_error",
};

class MessageFold implements Fold {
  #block: { readonly type: string; readonly index: number } | undefined;
  #next = 0;
  #begun = false;

  constructor(readonly body: MessagesBody, readonly reply: Reply) {}

  piece({ type, text }: Piece): readonly unknown[] {
    if (text === "") return this.#begin();
    const [block, delta] = type === "reasoning"
      ? [{ type: "thinking", thinking: "", signature: "" }, { type: "thinking_delta", thinking: text }]
      : [{ type: "text", text: "" }, { type: "text_delta", text }];
    return [...this.#open(block), { type: "content_block_delta", index: this.#next - 1, delta }];
  }

  call({ number, call }: CallPiece): readonly unknown[] {
    if (isBeyond(this.body, number)) return this.#begin();
    const delta = { type: "input_json_delta", partial_json: call.arguments };
    return [
      ...this.#close(),
      ...this.#open({ ...toolUse(call), input: {} }),
      { type: "content_block_delta", index: this.#next - 1, delta },
    ];
  }

  end(end: End): readonly unknown[] {
    const { stop_reason, stop_sequence } = stopOf(end);
    return [
      ...this.#begin(),
      ...(this.#next === 0 ? this.#open({ type: "text", text: "" }) : []),
      ...this.#close(),
      { type: "message_delta", delta: { stop_reason, stop_sequence }, usage: usageOf(end) },
      { type: "message_stop" },
    ];
  }

  done(): readonly unknown[] {
    return [];
  }

  #begin(): unknown[] {
    if (this.#begun) return [];
    this.#begun = true;
    const { id, model, promptIds } = this.reply;
    const usage = { input_tokens: promptIds?.[0]?.length ?? 0, output_tokens: 0 };
    const empty = { content: [], stop_reason: null, stop_sequence: null };
    return [{
      type: "message_start",
      message: { id, type: "message", role: "assistant", model, ...empty, usage },
    }];
  }

  /** Begins a block, unless one of its type goes on. */
  #open(content_block: { readonly type: string; readonly [field: string]: unknown }): unknown[] {
    if (this.#block?.type === content_block.type && content_block.type !== "tool_use") return [];
    const before = [...this.#begin(), ...this.#close()];
    this.#block = { type: content_block.type, index: this.#next++ };
    return [...before, { type: "content_block_start", index: this.#block.index, content_block }];
  }

  #close(): unknown[] {
    if (!this.#block) return [];
    const { index } = this.#block;
    this.#block = undefined;
    return [{ type: "content_block_stop", index }];
  }
}

function isBeyond({ tool_choice }: MessagesBody, number: number): boolean {
  return tool_choice?.disable_parallel_tool_use === true && number > 0;
}

function toolUse({ id, name }: ToolCall) {
  return { type: "tool_use", id: `toolu_${id}`, name };
}

function stopOf({ reason, stop }: Pick<Choice, "reason" | "stop">) {
  const stop_sequence = typeof stop === "string" ? stop : null;
  const stop_reason = reason === "length"
    ? "max_tokens"
    : reason === "tool_calls"
    ? "tool_use"
    : stop_sequence === null
    ? "end_turn"
    : "stop_sequence";
  return { stop_reason, stop_sequence };
}

function usageOf({ usage }: Pick<Choice, "usage">) {
  return {
    input_tokens: usage.promptTokens - usage.cachedTokens,
    output_tokens: usage.completionTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: usage.cachedTokens,
  };
}

/** A line that Claude Code sends before its rules, new with every request: no prompt would have a cached beginning. */
const NONCE = /^x-anthropic-billing-header:/;

function conversation({ system, messages, tools, thinking }: z.infer<typeof countSchema>) {
  const rules = typeof system === "string" ? system : plain(system?.filter((b) => !NONCE.test(b.text)) ?? []);
  const first = rules ? [{ role: "system" as const, content: rules }] : [];
  const variables = thinking ? { enable_thinking: thinking.type !== "disabled" } : undefined;
  return {
    messages: [...first, ...messages.flatMap(turnsOf)],
    ...(tools?.length && {
      tools: conversationOf({
        messages: [],
        tools: tools.map(({ name, description, input_schema: parameters }) => ({
          type: "function" as const,
          function: { name, description, parameters },
        })),
      }).tools!,
    }),
    ...(variables && { variables }),
  };
}

/** A turn as our messages: results of tools are turns of their own, before what the user says to them. */
function turnsOf({ role, content }: z.infer<typeof turn>): Message[] {
  if (typeof content === "string") return [{ role, content }];
  const found: Message[] = content.flatMap((b) =>
    b.type === "tool_result"
      ? [{ role: "tool" as const, content: plain(b.content ?? ""), toolCallId: b.tool_use_id }]
      : []
  );
  const said = plain(content.filter((b) => b.type === "text"));
  const thought = content.flatMap((b) => b.type === "thinking" ? [b.thinking] : []).join("\n");
  const calls = content.flatMap((b) =>
    b.type === "tool_use" ? [{ id: b.id, name: b.name, arguments: JSON.stringify(b.input) }] : []
  );
  if (found.length > 0 && said === "" && calls.length === 0) return found;
  return [...found, {
    role,
    content: said,
    ...(thought && { reasoning: thought }),
    ...(calls.length > 0 && { toolCalls: calls }),
  }];
}

/** Blocks of text, joined as for templates that take strings. */
function plain(content: z.infer<typeof text>): string {
  return typeof content === "string" ? content : content.map((b) => b.text).join("\n");
}
