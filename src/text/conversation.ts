/**
 * A conversation as every protocol hands it over, and as chat templates expect it.
 *
 * @module
 */

import { parseJson } from "../jinja/convert.ts";

/** One turn of a conversation. */
export interface Message {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly content: string;
  readonly toolCalls?: readonly ToolCall[];
  readonly toolCallId?: string;
  /** What the model thought before it said `content`. */
  readonly reasoning?: string;
}
/** A function that the model may ask to have called. */
export interface Tool {
  readonly name: string;
  readonly description?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
/** A call that the model asks for; `arguments` is JSON text as the model wrote it. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** What a chat template makes a prompt of. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly tools?: readonly Tool[];
  /** Texts for templates that answer from some. */
  readonly documents?: readonly Readonly<Record<string, string>>[];
  /** End with the opening of the answer; default true. */
  readonly addGenerationPrompt?: boolean;
  /** End with the last message, which is the answer's beginning, and with nothing of the template's after it. */
  readonly continueFinalMessage?: boolean;
  /** Add what the tokenizer puts at the ends of a text to what the template has written; default false. */
  readonly addSpecialTokens?: boolean;
  /** More variables of the template, such as `enable_thinking`. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Messages under the field names that templates use; a call's arguments become an object where they are one. */
export function templateMessages(messages: readonly Message[]): Record<string, unknown>[] {
  return messages.map(({ role, content, toolCalls, toolCallId, reasoning }) => ({
    role,
    content,
    ...(reasoning !== undefined && { reasoning_content: reasoning }),
    ...(toolCalls && {
      tool_calls: toolCalls.map((call) => ({
        id: call.id,
        type: "function",
        function: { name: call.name, arguments: parsedArguments(call.arguments) },
      })),
    }),
    ...(toolCallId !== undefined && { tool_call_id: toolCallId }),
  }));
}

/** Tools as in OpenAI's requests. */
export function templateTools(tools: readonly Tool[]): Record<string, unknown>[] {
  return tools.map(({ name, description, parameters }) => ({
    type: "function",
    function: { name, ...(description !== undefined && { description }), parameters },
  }));
}

/** Most templates want an object; a text that is none stays as it is. */
function parsedArguments(text: string): unknown {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : text;
  } catch {
    return text;
  }
}
