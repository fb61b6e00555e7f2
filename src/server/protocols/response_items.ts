/**
 * Items of OpenAI's Responses API: what clients send, as the turns of a conversation.
 *
 * @module
 */
import { z } from "zod";
import { ApiError, shorten } from "../errors.ts";
import type { Shelf } from "../response_store.ts";
import { LIMITS } from "../schema.ts";
import type { messageSchema } from "./conversation.ts";

const parts = z.array(
  z.object({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() }),
).max(LIMITS.parts);
const text = z.union([z.string(), parts]);
const common = { id: z.string().nullish(), status: z.string().nullish() };
const message = z.object({
  ...common,
  type: z.literal("message"),
  role: z.enum(["user", "assistant", "system", "developer"]),
  content: text,
});
const reasoning = z.object({
  ...common,
  type: z.literal("reasoning"),
  summary: parts.nullish(),
  content: parts.nullish(),
  encrypted_content: z.string().nullish(),
});
const call = z.object({
  ...common,
  type: z.literal("function_call"),
  call_id: z.string(),
  name: z.string(),
  arguments: z.string(),
});
const output = z.object({
  ...common,
  type: z.literal("function_call_output"),
  call_id: z.string(),
  output: text,
});
const reference = z.object({ type: z.literal("item_reference"), id: z.string() });

/** One item of `input`; without a type it is a message. */
export const itemSchema = z.preprocess(
  (item) =>
    typeof item === "object" && item !== null && !("type" in item) ? { type: "message", ...item } : item,
  z.discriminatedUnion("type", [message, reasoning, call, output, reference], {
    error:
      "is no item that is supported here: message, reasoning, function_call, function_call_output, item_reference",
  }),
);
/** An item as it is kept: whole, and with an id. */
export type Item = Exclude<z.infer<typeof itemSchema>, { type: "item_reference" }>;
type Turn = z.infer<typeof messageSchema>;

/**
 * The items of a request: what it refers to is put in its place, and what has no id gets one.
 *
 * @throws {ApiError} If an item is referred to that is not kept.
 */
export function itemsOf(
  input: string | readonly z.infer<typeof itemSchema>[],
  shelf: Shelf,
  number: string,
): Item[] {
  const given = typeof input === "string"
    ? [{ type: "message", role: "user", content: input } as const]
    : input;
  return given.map((item, i) => {
    if (item.type === "item_reference") return referred(item.id, shelf, `input[${i}]`);
    const own = { ...item, id: ("id" in item && item.id) || `in_${number}_${i}` };
    if (own.type !== "message" || typeof own.content !== "string") return own;
    const type = own.role === "assistant" ? "output_text" : "input_text";
    return { ...own, content: [{ type, text: own.content }] };
  });
}

/** An item of a response that is kept: its id tells which. */
function referred(id: string, shelf: Shelf, path: string): Item {
  const [, number, at] = /^[a-z]+_([0-9a-f]{32})_(\d+)$/.exec(id) ?? [];
  const item = shelf.get(`resp_${number}`)?.response.output[Number(at)];
  if (item) return item as Item;
  throw new ApiError(`Item with id '${shorten(id)}' not found: ${shelf.bounds}`, {
    status: 404,
    param: `${path}.id`,
  });
}

/** Turns of a conversation: what the model thought, said and called without being interrupted is one of them. */
export function turnsOf(items: readonly Item[]): Turn[] {
  const turns: Turn[] = [];
  let own: Turn | undefined;
  /** The model's turn that goes on, unless it is beyond `what` comes next. */
  const go = (...beyond: readonly ("content" | "reasoning" | "tool_calls")[]) => {
    if (!own || beyond.some((part) => own![part])) turns.push(own = { role: "assistant", content: null });
    return own;
  };
  for (const [i, item] of items.entries()) {
    const path = `input[${i}]`;
    if (item.type === "reasoning") {
      const thought = plain(item.content?.length ? item.content : item.summary ?? [], path);
      if (thought !== "") go("content", "reasoning", "tool_calls").reasoning = thought;
    } else if (item.type === "function_call") {
      const turn = go();
      const { call_id: id, name, arguments: written } = item;
      turn.tool_calls = [...turn.tool_calls ?? [], { id, function: { name, arguments: written } }];
    } else if (item.type === "function_call_output") {
      own = undefined;
      turns.push({ role: "tool", content: plain(item.output, path), tool_call_id: item.call_id });
    } else if (item.role === "assistant") {
      go("content", "tool_calls").content = plain(item.content, path);
    } else {
      own = undefined;
      turns.push({ role: item.role, content: plain(item.content, path) });
    }
  }
  return turns;
}

function plain(content: z.infer<typeof text>, path: string): string {
  if (typeof content === "string") return content;
  return content.map(({ type, text, refusal }, i) => {
    const said = text ?? refusal;
    if (typeof said === "string") return said;
    throw new ApiError(
      `${path}.content[${i}] of type "${shorten(type, 40)}" is not supported by this model`,
      {
        param: `${path}.content[${i}]`,
      },
    );
  }).join("\n");
}
