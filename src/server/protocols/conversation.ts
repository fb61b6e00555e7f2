/**
 * Conversations as clients of chat send them: messages, tools and what a template may be told besides.
 *
 * @module
 */
import { z } from "zod";
import type { Conversation, Llm, Message, Prompt, Tool, ToolCall, ToolChoice } from "../../llm.ts";
import { ApiError, shorten } from "../errors.ts";
import { LIMITS } from "../schema.ts";

const text = z.union([
  z.string(),
  z.array(z.object({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() })).min(1)
    .max(LIMITS.parts),
]);
const call = z.object({
  id: z.string().nullish(),
  function: z.object({ name: z.string(), arguments: z.string().nullish() }),
});
/** One message. */
export const messageSchema = z.object({
  role: z.enum(["system", "developer", "user", "assistant", "tool"]),
  content: text.nullish(),
  reasoning: z.string().nullish(),
  reasoning_content: z.string().nullish(),
  tool_calls: z.array(call).max(LIMITS.parts).nullish(),
  tool_call_id: z.string().nullish(),
});

/** A function's name. */
export const toolName = z.string().regex(/^[\w-]{1,64}$/, "must be 1 to 64 letters, digits, _ or -");
const tool = z.object({
  type: z.literal("function"),
  function: z.object({
    name: toolName,
    description: z.string().max(LIMITS.toolDescription).nullish(),
    parameters: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/** Fields of a conversation besides its messages. */
export const CONVERSATION = {
  tools: z.array(tool).min(1, "tools must not be empty").max(LIMITS.tools).nullish(),
  tool_choice: z.union([
    z.enum(["none", "auto", "required"]),
    z.object({ type: z.literal("function"), function: z.object({ name: z.string() }) }),
  ], "tool_choice must be none, auto, required or a function's name").nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  add_generation_prompt: z.boolean().nullish(),
  continue_final_message: z.boolean().nullish(),
  documents: z.array(z.record(z.string(), z.string())).max(LIMITS.parts).nullish(),
  add_special_tokens: z.boolean().nullish(),
  chat_template_kwargs: z.record(z.string(), z.unknown()).nullish(),
};
const schema = z.object({ ...CONVERSATION, messages: z.array(messageSchema) });

/** How hard a model is to think. */
export const EFFORT = z.enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"]);

/** What a template is told of the effort, as by vLLM; one that does not know these variables takes no notice. */
export function effortVariables(effort: z.infer<typeof EFFORT> | null | undefined) {
  return effort ? { reasoning_effort: effort, enable_thinking: effort !== "none" } : undefined;
}

/** Which tools an answer may or must call, and what it must spell then. */
export type Choosing = Pick<Prompt, "toolChoice" | "grammar">;

/**
 * The choice of a body with `tools`.
 *
 * @throws {ApiError} If it asks for a tool that there is not, or leaves calls to a model that makes none.
 */
export function choosing(
  { info }: Llm,
  tools: readonly Tool[],
  choice: ToolChoice,
  parallel: boolean,
): Choosing {
  if (tools.length > 0 && choice === "auto" && !info.tools) {
    throw new ApiError(
      "This model's answers call no tools that are known here; set `tool_choice` to none or required",
      { param: "tools" },
    );
  }
  if (typeof choice === "string" && choice !== "required") return { toolChoice: choice };
  const wanted = typeof choice === "string" ? tools : tools.filter(({ name }) => name === choice.name);
  if (wanted.length === 0) {
    const why = typeof choice === "string"
      ? "When using `tool_choice`, `tools` must be set."
      : `tool_choice names "${shorten(choice.name)}", which is not one of \`tools\`.`;
    throw new ApiError(why, { param: "tool_choice" });
  }
  const items = wanted.map(({ name }) => ({
    type: "object",
    properties: { name: { const: name }, parameters: { $ref: `#/$defs/${name}` } },
    required: ["name", "parameters"],
    additionalProperties: false,
  }));
  const $defs = Object.fromEntries(wanted.map(({ name, parameters: { $id: _, $schema: __, ...own } }) => [
    name,
    moved(own, `#/$defs/${name}`),
  ]));
  const list = {
    type: "array",
    minItems: 1,
    ...(!parallel && { maxItems: 1 }),
    items: { anyOf: items },
    $defs,
  };
  const forced = typeof choice === "string" ? list : wanted[0]!.parameters;
  return {
    toolChoice: choice,
    grammar: { source: { kind: "json", schema: forced, compact: true }, field: "tools" },
  };
}

/** Template variables that a request cannot set. */
const RESERVED = new Set([
  ...["chat_template", "tokenize", "messages", "tools", "documents", "conversation", "add_generation_prompt"],
  ...["continue_final_message", "padding", "truncation", "max_length", "return_tensors", "return_dict"],
]);

/**
 * A checked body's conversation.
 *
 * @throws {ApiError} If a message has no text where it needs one, tools share a name, or a variable is reserved.
 */
export function conversationOf(body: z.infer<typeof schema>): Conversation {
  const { messages, tools, documents, add_generation_prompt: open, continue_final_message: goOn } = body;
  const { chat_template_kwargs: variables } = body;
  const reserved = Object.keys(variables ?? {}).find((name) => RESERVED.has(name));
  if (reserved !== undefined || Object.keys(variables ?? {}).length > LIMITS.templateVariables) {
    const why = reserved === undefined
      ? `is limited to ${LIMITS.templateVariables} variables`
      : `must not set "${reserved}"`;
    throw new ApiError(`chat_template_kwargs ${why}`, { param: "chat_template_kwargs" });
  }
  if (goOn && open) {
    throw new ApiError("Cannot set both `continue_final_message` and `add_generation_prompt` to True.", {
      param: "continue_final_message",
    });
  }
  const turns = messages.map(messageOf);
  if (goOn && !turns.at(-1)?.content.trim()) {
    throw new ApiError("`continue_final_message` needs a last message with content", {
      param: "continue_final_message",
    });
  }
  return {
    messages: turns,
    ...(tools && { tools: toolsOf(tools) }),
    ...(documents?.length && { documents }),
    ...(open === false && { addGenerationPrompt: false }),
    ...(goOn && { continueFinalMessage: true }),
    ...(body.add_special_tokens && { addSpecialTokens: true }),
    ...(variables && { variables }),
  };
}

/** A schema that stands at `place` of another document: what it refers to in itself is found there. */
function moved(schema: unknown, place: string): unknown {
  if (Array.isArray(schema)) return schema.map((part) => moved(part, place));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (DATA.has(key)) return [key, value];
      const own = key === "$ref" && typeof value === "string" && /^#(\/|$)/.test(value);
      return [key, own ? place + value.slice(1) : moved(value, place)];
    }),
  );
}

/** Keywords whose values are no schemas. */
const DATA: ReadonlySet<string> = new Set(["const", "enum", "default", "examples"]);

function toolsOf(tools: readonly z.infer<typeof tool>[]): Tool[] {
  const names = tools.map((t) => t.function.name);
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice >= 0) {
    throw new ApiError(`tools[${twice}].function.name "${names[twice]}" is the name of another tool`, {
      param: `tools[${twice}].function.name`,
    });
  }
  return tools.map(({ function: { name, description, parameters } }) => ({
    name,
    ...(typeof description === "string" && { description }),
    parameters: parameters ?? { type: "object", properties: {} },
  }));
}

function messageOf(
  { role, content, reasoning, reasoning_content, tool_calls, tool_call_id }: z.infer<typeof messageSchema>,
  i: number,
): Message {
  const path = `messages[${i}]`;
  if ((content ?? null) === null && role !== "assistant") {
    throw new ApiError(`${path}.content must not be null for the role "${role}"`, {
      param: `${path}.content`,
    });
  }
  const thought = reasoning ?? reasoning_content;
  return {
    role: role === "developer" ? "system" : role,
    content: textOf(content ?? "", `${path}.content`),
    ...(typeof thought === "string" ? { reasoning: thought } : {}),
    ...(tool_calls?.length ? { toolCalls: tool_calls.map(callOf) } : {}),
    ...(typeof tool_call_id === "string" ? { toolCallId: tool_call_id } : {}),
  };
}

/** Parts are joined with line breaks, as vLLM does for templates that take strings. */
function textOf(content: z.infer<typeof text>, path: string): string {
  if (typeof content === "string") return content;
  return content.map((part, i) => {
    const said = part.type === "text" ? part.text : part.type === "refusal" ? part.refusal : undefined;
    if (typeof said === "string") return said;
    const what = part.type === "text"
      ? "has no text"
      : `of type "${part.type.slice(0, 40)}" is not supported by this model`;
    throw new ApiError(`${path}[${i}] ${what}`, { param: `${path}[${i}]` });
  }).join("\n");
}

function callOf({ id, function: { name, arguments: text } }: z.infer<typeof call>): ToolCall {
  return { id: id ?? "", name, arguments: text ?? "" };
}
