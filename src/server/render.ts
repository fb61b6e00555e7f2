/**
 * What the model would be given, without its being asked: vLLM's `…/render` and llama.cpp's `/apply-template`.
 *
 * @module
 */
import { z } from "zod";
import type { GrammarSource, Llm } from "../llm.ts";
import { kept, read } from "./answer.ts";
import { ApiError } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import type { Asked, Protocol } from "./protocol.ts";
import { CONVERSATION, conversationOf, messageSchema } from "./protocols/conversation.ts";
import { responses } from "./protocols/responses.ts";
import type { CommonBody } from "./schema.ts";
import { parse } from "./tokenize.ts";

/** Answers a body of `protocol` with the tokens and the sampling that it asks for, one entry for each prompt. */
export async function rendered<Body extends CommonBody>(
  host: Host,
  call: Call,
  protocol: Protocol<Body>,
): Promise<object[]> {
  const { llm, body, model, prompts } = await read(host, call, protocol);
  return await Promise.all(prompts.map(async (prompt, i) => {
    const tokens = kept(await llm.encode(prompt.input), prompt.keep);
    return {
      request_id: `${protocol.prefix}${call.id}${prompts.length > 1 ? `-${i}` : ""}`,
      token_ids: [...tokens],
      features: null,
      sampling_params: samplingOf(prompt, llm, tokens.length),
      model,
      stream: body.stream ?? false,
      stream_options: body.stream_options ?? null,
      cache_salt: body.cache_salt ?? null,
      ...{ priority: body.priority ?? 0, kv_transfer_params: null },
      ...(body.return_prompt_text && "messages" in prompt.input && {
        prompt_text: await llm.render(prompt.input),
      }),
    };
  }));
}

/** Under vLLM's names, with what the model or the API sets where the client did not. */
function samplingOf(prompt: Asked, { info, defaults }: Llm, length: number) {
  const { sampling, request } = prompt;
  const { seed, bias, ...drawn } = { ...defaults, ...sampling };
  return {
    n: prompt.choices,
    temperature: drawn.temperature ?? 1,
    top_p: drawn.topP ?? 1,
    top_k: drawn.topK ?? 0,
    min_p: drawn.minP ?? 0,
    presence_penalty: drawn.presencePenalty ?? 0,
    frequency_penalty: drawn.frequencyPenalty ?? 0,
    repetition_penalty: drawn.repetitionPenalty ?? 1,
    seed: seed === undefined ? null : Number(seed),
    logit_bias: bias ? Object.fromEntries(bias) : null,
    stop: prompt.stop,
    stop_token_ids: prompt.stopTokens ?? [],
    bad_words: prompt.badWords ?? [],
    allowed_token_ids: request.allowedTokens ?? null,
    include_stop_str_in_output: prompt.includeStop ?? false,
    skip_special_tokens: prompt.skipSpecialTokens ?? true,
    ignore_eos: prompt.ignoreEos ?? false,
    max_tokens: prompt.maxTokens ?? Math.max(0, info.maxModelLength - length),
    min_tokens: request.minTokens ?? 0,
    logprobs: request.logprobs?.top ?? null,
    structured_outputs: prompt.grammar ? grammarOf(prompt.grammar.source) : null,
  };
}

function grammarOf(source: GrammarSource) {
  if (source.kind === "json") return { json: source.schema };
  if (source.kind === "tags") {
    const { structures, triggers } = source;
    return { structural_tag: JSON.stringify({ type: "structural_tag", structures, triggers }) };
  }
  if (source.kind === "regex") return { regex: source.pattern };
  return source.kind === "choice" ? { choice: source.texts } : { grammar: source.source };
}

/** A body of `/apply-template`. */
export const templateSchema = z.object({
  model: z.string().nullish(),
  messages: z.array(messageSchema).min(1, "messages must not be empty"),
  tools: CONVERSATION.tools,
  chat_template_kwargs: CONVERSATION.chat_template_kwargs,
  add_generation_prompt: CONVERSATION.add_generation_prompt,
  continue_final_message: CONVERSATION.continue_final_message,
  documents: CONVERSATION.documents,
});

/** `POST /apply-template`: the prompt's text. @throws {ApiError} If the body is wrong, or the template refuses it. */
export async function applyTemplate(host: Host, call: Call): Promise<Response> {
  const { llm } = host.serving();
  const body = parse(host, templateSchema, await host.json(call.request));
  return Response.json({ prompt: await llm.render(conversationOf(body)) });
}

/** `POST /v1/responses/input_tokens`: how many tokens such a response would be made from. */
export async function countInput(host: Host, call: Call): Promise<Response> {
  const { llm, prompts: [prompt] } = await read(host, call, responses(host.responses.shelf(call.tenant)));
  const tokens = await llm.encode(prompt!.input);
  return Response.json({ object: "response.input_tokens", input_tokens: tokens.length });
}

/** A body of `/v1/embeddings`. */
export const embeddingsSchema = z.object({ model: z.string().nullish() });

/** `POST /v1/embeddings`, which no model that writes text answers. @throws {ApiError} Always. */
export async function embeddings(host: Host, call: Call): Promise<never> {
  host.serving();
  parse(host, embeddingsSchema, await host.json(call.request));
  throw new ApiError("The model does not support Embeddings API: it writes text", {
    code: "model_not_supported",
    param: "model",
  });
}
