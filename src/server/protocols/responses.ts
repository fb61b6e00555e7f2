/**
 * Responses, as OpenAI's API has them: items in, items out, and a store to go on from.
 *
 * @module
 */
import { z } from "zod";
import type { Llm, Prompt } from "../../llm.ts";
import { ApiError, shorten } from "../errors.ts";
import type { Protocol } from "../protocol.ts";
import type { Shelf } from "../response_store.ts";
import { COMMON, LIMITS, promptOf } from "../schema.ts";
import { choosing, conversationOf, EFFORT, effortVariables, toolName } from "./conversation.ts";
import { ResponseFold } from "./response_fold.ts";
import { type Item, itemSchema, itemsOf, turnsOf } from "./response_items.ts";

const LOGPROBS = "message.output_text.logprobs";

/** A body. */
export const responsesSchema = z.object({
  model: COMMON.model,
  input: z.union([
    z.string().min(1, "input must not be empty"),
    z.array(itemSchema).min(1, "input must not be empty").max(LIMITS.messages),
  ]),
  instructions: z.string().nullish(),
  previous_response_id: z.string().nullish(),
  store: z.boolean().nullish(),
  stream: COMMON.stream,
  stream_options: COMMON.stream_options,
  include: z.array(z.string()).max(LIMITS.parts).nullish(),
  max_output_tokens: COMMON.max_tokens,
  metadata: z.record(z.string().max(64), z.string().max(512))
    .refine((m) => Object.keys(m).length <= 16, "metadata is limited to 16 entries").nullish(),
  tools: z.array(z.object({
    type: z.literal("function", "must be function: this server has no tools of its own"),
    name: toolName,
    description: z.string().max(LIMITS.toolDescription).nullish(),
    parameters: z.record(z.string(), z.unknown()).nullish(),
    /** A call that is insisted on always keeps to its schema. */
    strict: z.boolean().nullish(),
  })).max(LIMITS.tools).nullish(),
  tool_choice: z.union([
    z.enum(["none", "auto", "required"]),
    z.object({ type: z.literal("function"), name: z.string() }),
  ], "tool_choice must be none, auto, required or a function's name").nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  text: z.object({
    format: z.discriminatedUnion("type", [
      z.object({ type: z.literal("text") }),
      z.object({ type: z.literal("json_object") }),
      z.object({
        type: z.literal("json_schema"),
        name: z.string().nullish(),
        description: z.string().nullish(),
        schema: z.record(z.string(), z.unknown()),
        strict: z.boolean().nullish(),
      }),
    ]).nullish(),
    verbosity: z.string().nullish(),
  }).nullish(),
  reasoning: z.object({ effort: EFFORT.nullish(), summary: z.string().nullish() }).nullish(),
  truncation: z.enum(["auto", "disabled"]).nullish(),
  temperature: COMMON.temperature,
  top_p: COMMON.top_p,
  top_logprobs: z.int().min(0).nullish(),
  // Those of vLLM.
  top_k: COMMON.top_k,
  seed: COMMON.seed,
  stop: COMMON.stop,
  repetition_penalty: COMMON.repetition_penalty,
  logit_bias: COMMON.logit_bias,
  ignore_eos: COMMON.ignore_eos,
  skip_special_tokens: COMMON.skip_special_tokens,
  include_stop_str_in_output: COMMON.include_stop_str_in_output,
  structured_outputs: COMMON.structured_outputs,
  cache_salt: COMMON.cache_salt,
});
/** A checked body. */
export type ResponsesBody = z.infer<typeof responsesSchema>;

/** What cannot be honoured. */
export const REFUSED_RESPONSES = {
  background: (value: unknown) => value === false,
  conversation: () => false,
  prompt: () => false,
  context_management: () => false,
  moderation: () => false,
  priority: (value: unknown) => value === 0,
  previous_input_messages: () => false,
  previous_response: () => false,
  enable_response_messages: (value: unknown) => value === false,
  vllm_xargs: () => false,
};

/** `POST /v1/responses`, for one request of the client whose responses are on `shelf`. */
export function responses(shelf: Shelf): Protocol<ResponsesBody> {
  const number = crypto.randomUUID().replaceAll("-", "");
  let items: readonly Item[] = [];
  return {
    path: "/v1/responses",
    prefix: "resp_",
    schema: responsesSchema,
    refusals: REFUSED_RESPONSES,
    events: { framing: "typed", needsPrompt: false, failed: (error) => error.body() },
    decode(body, llm): Prompt[] {
      items = [...before(body, shelf), ...itemsOf(body.input, shelf, number)];
      return [promptFor(body, items, llm)];
    },
    stream: (body, reply) =>
      new ResponseFold({
        number,
        fixed: fixedOf(body, reply.llm),
        top: topOf(body),
        parallel: body.parallel_tool_calls ?? true,
        ended: (response) => body.store !== false && shelf.put({ response, items }),
      }, reply),
  };
}

/** What an earlier response was made from, and what it said. @throws {ApiError} If it is not kept. */
function before({ previous_response_id: id }: ResponsesBody, shelf: Shelf): Item[] {
  if (!id) return [];
  const stored = shelf.get(id);
  if (stored) return [...stored.items, ...stored.response.output] as Item[];
  throw new ApiError(`Previous response with id '${shorten(id)}' not found: ${shelf.bounds}`, {
    status: 404,
    code: "previous_response_not_found",
    param: "previous_response_id",
  });
}

function promptFor(body: ResponsesBody, items: readonly Item[], llm: Llm): Prompt {
  const { instructions, tools, tool_choice: named, text, structured_outputs, reasoning } = body;
  if (!llm.info.chat) {
    throw new ApiError("This model has no chat template; use /v1/completions", { param: "input" });
  }
  const rules = instructions ? [{ role: "system" as const, content: instructions }] : [];
  const input = conversationOf({
    messages: [...rules, ...turnsOf(items)],
    tools: tools?.length ? tools.map(({ type, strict: _, ...own }) => ({ type, function: own })) : undefined,
    chat_template_kwargs: effortVariables(reasoning?.effort),
  });
  const choice = typeof named === "object" ? named && { name: named.name } : named;
  const { format } = text ?? {};
  const response_format = format?.type === "json_schema"
    ? { type: format.type, json_schema: format }
    : format;
  const keep = body.truncation === "auto" ? -1 : undefined;
  const given = { ...body, response_format, structured_outputs, truncate_prompt_tokens: keep };
  const prompt = promptOf(given, llm, body.max_output_tokens ?? undefined, topOf(body));
  const chosen = choosing(llm, input.tools ?? [], choice ?? "auto", body.parallel_tool_calls ?? true);
  if (prompt.grammar && chosen.grammar) {
    throw new ApiError("tool_choice and another grammar cannot be used together", { param: "tool_choice" });
  }
  const grammar = prompt.grammar && format ? { grammar: { ...prompt.grammar, field: "text.format" } } : {};
  return { ...prompt, ...grammar, ...chosen, input };
}

function topOf({ include, top_logprobs }: ResponsesBody): number | undefined {
  return include?.includes(LOGPROBS) ? top_logprobs ?? 0 : undefined;
}

/** The request's own fields, with what is used where it left them open. */
function fixedOf(body: ResponsesBody, { defaults }: Llm) {
  const { reasoning, text, tools, metadata } = body;
  return {
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: null,
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: body.previous_response_id ?? null,
    reasoning: { effort: reasoning?.effort ?? null, summary: reasoning?.summary ?? null },
    service_tier: "default",
    store: body.store ?? true,
    temperature: body.temperature ?? defaults.temperature ?? 1,
    text: { ...text, format: text?.format ?? { type: "text" } },
    tool_choice: body.tool_choice ?? "auto",
    tools: tools ?? [],
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? defaults.topP ?? 1,
    truncation: body.truncation ?? "disabled",
    metadata: metadata ?? {},
  };
}
