/**
 * Tokens of a text or of a conversation, and the text of tokens, as vLLM's routes give them.
 *
 * @module
 */
import { z } from "zod";
import { ApiError, unknownModel } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import { CONVERSATION, conversationOf, messageSchema } from "./protocols/conversation.ts";
import { schemaError } from "./schema.ts";

/** A body of `/tokenize`. */
export const tokenizeSchema = z.object({
  model: z.string().nullish(),
  prompt: z.string().nullish(),
  tools: CONVERSATION.tools,
  chat_template_kwargs: CONVERSATION.chat_template_kwargs,
  add_generation_prompt: CONVERSATION.add_generation_prompt,
  continue_final_message: CONVERSATION.continue_final_message,
  messages: z.array(messageSchema).min(1, "messages must not be empty").nullish(),
  add_special_tokens: z.boolean().nullish(),
  return_token_strs: z.boolean().nullish(),
});

/** `POST /tokenize`. @throws {ApiError} If the body is wrong. */
export async function tokenize(host: Host, call: Call): Promise<Response> {
  const { llm } = host.serving();
  const body = parse(host, tokenizeSchema, await host.json(call.request));
  const { prompt, messages, return_token_strs } = body;
  if (typeof prompt === "string" === Boolean(messages)) {
    throw new ApiError("Either prompt or messages must be given, and not both", { param: "prompt" });
  }
  const input = messages ? conversationOf({ ...body, messages }) : { text: prompt! };
  const addSpecialTokens = body.add_special_tokens ?? !messages;
  const tokens = [...await llm.encode(input, { addSpecialTokens })];
  const token_strs = return_token_strs ? tokens.map((id) => llm.token(id).text) : null;
  return Response.json({ count: tokens.length, max_model_len: llm.info.maxModelLength, tokens, token_strs });
}

/** A body of `/detokenize`. */
export const detokenizeSchema = z.object({ model: z.string().nullish(), tokens: z.array(z.int().min(0)) });

/** `POST /detokenize`. @throws {ApiError} If the body is wrong. */
export async function detokenize(host: Host, call: Call): Promise<Response> {
  const { llm } = host.serving();
  const { tokens } = parse(host, detokenizeSchema, await host.json(call.request));
  const wrong = tokens.findIndex((id) => id >= llm.info.vocabulary);
  if (wrong >= 0) {
    throw new ApiError(
      `tokens[${wrong}] must be a token id from 0 to ${llm.info.vocabulary - 1}, got ${tokens[wrong]}`,
      {
        param: `tokens[${wrong}]`,
      },
    );
  }
  return Response.json({ prompt: tokens.length ? llm.decode(tokens) : "" });
}

/** A checked body for a served model. @throws {ApiError} If it is none. */
export function parse<Body extends { readonly model?: string | null | undefined }>(
  host: Host,
  schema: z.ZodType<Body>,
  raw: unknown,
): Body {
  const result = schema.safeParse(raw);
  if (!result.success) throw schemaError(result.error.issues, []);
  const { model } = result.data;
  if (typeof model === "string" && !host.names.includes(model)) throw unknownModel(model);
  return result.data;
}
