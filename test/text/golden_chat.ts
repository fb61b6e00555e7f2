/**
 * Conversations as the golden files hold them.
 *
 * @module
 */
import type { Message } from "../../src/text/conversation.ts";

/** One turn; a call's arguments are JSON text. */
export type Turn = readonly [Message["role"], string, { readonly name: string; readonly arguments: string }?];

/** A turn as the product takes it. */
export function messageOf([role, content, call]: Turn): Message {
  const toolCalls = call && [{ id: "c1", ...call }];
  return { role, content, ...(toolCalls && { toolCalls }), ...(role === "tool" && { toolCallId: "c1" }) };
}
