/**
 * What answers look like, for the description at `/openapi.json`: JSON Schemas that name the fields which clients
 * rely on, and allow others. The fuzzer holds every answer against them.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

const TEXT = { type: "string" }, WORD = { type: ["string", "null"] }, FLAG = { type: "boolean" };
const COUNT = { type: "integer", minimum: 0 }, NUMBER = { type: "number" }, OBJECT = { type: "object" };
const IDS = { type: "array", items: COUNT };

/** All fields are there, unless their names end in `?`. */
function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), fields[name]])),
    required: names.filter((name) => !name.endsWith("?")),
  };
}
const list = (items: Schema): Schema => ({ type: "array", items });
const or = (...anyOf: Schema[]): Schema => ({ anyOf });
const word = (...words: (string | null)[]): Schema => ({ enum: words });
const maybe = (schema: Schema): Schema => or(schema, { type: "null" });

const usage = object({
  ...{ prompt_tokens: COUNT, completion_tokens: COUNT, total_tokens: COUNT },
  prompt_tokens_details: object({ cached_tokens: COUNT }),
  completion_tokens_details: object({ reasoning_tokens: COUNT }),
});
const call = object({ id: TEXT, type: word("function"), function: object({ name: TEXT, arguments: TEXT }) });
const reasons = word("stop", "length", "tool_calls");
const logprob = { token: TEXT, logprob: NUMBER, bytes: list({ type: "integer", minimum: 0, maximum: 255 }) };
const completion = object({
  ...{ id: TEXT, object: word("text_completion"), created: COUNT, model: TEXT, usage },
  choices: list(object({
    ...{
      index: COUNT,
      text: TEXT,
      finish_reason: reasons,
      stop_reason: { type: ["string", "integer", "null"] },
    },
    logprobs: maybe(object({
      ...{ text_offset: IDS, tokens: list(TEXT), token_logprobs: list({ type: ["number", "null"] }) },
      top_logprobs: maybe(list(maybe(OBJECT))),
    })),
    ...{ "token_ids?": IDS, "prompt_token_ids?": IDS },
  })),
});
const chat = object({
  ...{ id: TEXT, object: word("chat.completion"), created: COUNT, model: TEXT, usage },
  choices: list(object({
    ...{ index: COUNT, finish_reason: reasons },
    message: object({
      role: word("assistant"),
      content: WORD,
      "reasoning?": WORD,
      "tool_calls?": maybe(list(call)),
    }),
    logprobs: maybe(object({ content: list(object({ ...logprob, top_logprobs: list(object(logprob)) })) })),
  })),
});
const rendered = object({ request_id: TEXT, token_ids: IDS, sampling_params: OBJECT, model: TEXT });
const message = object({
  ...{ id: TEXT, type: word("message"), role: word("assistant"), model: TEXT, stop_sequence: WORD },
  content: list(
    object({
      type: word("text", "thinking", "tool_use"),
      "text?": TEXT,
      "thinking?": TEXT,
      "input?": OBJECT,
    }),
  ),
  stop_reason: word("end_turn", "max_tokens", "stop_sequence", "tool_use"),
  usage: object({ input_tokens: COUNT, output_tokens: COUNT, cache_read_input_tokens: COUNT }),
});
const response = object({
  ...{
    id: TEXT,
    object: word("response"),
    created_at: COUNT,
    model: TEXT,
    output: list(object({ id: TEXT, type: TEXT })),
  },
  status: word("queued", "in_progress", "completed", "incomplete", "failed", "cancelled"),
  usage: maybe(object({ input_tokens: COUNT, output_tokens: COUNT, total_tokens: COUNT })),
});
const ollama = {
  ...{
    model: TEXT,
    created_at: TEXT,
    done: FLAG,
    "done_reason?": TEXT,
    "eval_count?": COUNT,
    "prompt_eval_count?": COUNT,
  },
  ...{ "total_duration?": COUNT, "eval_duration?": COUNT },
};
const details = object({ format: TEXT, family: TEXT, parameter_size: TEXT, quantization_level: TEXT });
const models = object({ models: list(object({ name: TEXT, model: TEXT, size: COUNT, details })) });
const card = object({
  id: TEXT,
  object: word("model"),
  created: COUNT,
  owned_by: TEXT,
  max_model_len: COUNT,
});

/** Of each described path, as OpenAPI writes it; by method where a path has several. */
export const ANSWERS: Readonly<Record<string, Schema>> = {
  "/health": object({ status: word("ok", "stalled"), state: word("loading", "ready", "draining") }),
  "/ready": object({ status: word("ready", "loading", "draining") }),
  "/version": object({ version: TEXT }),
  "/metrics": TEXT,
  "/load": object({ server_load: COUNT }),
  "/engine/state": object({
    ...{ model: TEXT, running_total: COUNT, waiting_total: COUNT, steps: COUNT, running: list(OBJECT) },
    blocks: object({ size: COUNT, total: COUNT, free: COUNT, held: COUNT, cells: list({ type: "integer" }) }),
  }),
  "/v1/models": object({ object: word("list"), data: list(card) }),
  "/v1/models/{id}": card,
  "/v1/completions": completion,
  "/v1/chat/completions": chat,
  "/v1/completions/render": list(rendered),
  "/v1/chat/completions/render": rendered,
  "/apply-template": object({ prompt: TEXT }),
  "/v1/embeddings": OBJECT,
  "/v1/messages": message,
  "/v1/messages/count_tokens": object({ input_tokens: COUNT }),
  "/v1/responses": response,
  "/v1/responses/input_tokens": object({ object: word("response.input_tokens"), input_tokens: COUNT }),
  "get /v1/responses/{id}": response,
  "delete /v1/responses/{id}": object({ id: TEXT, object: word("response"), deleted: FLAG }),
  "/v1/responses/{id}/cancel": response,
  "/v1/responses/{id}/input_items": object({ object: word("list"), data: list(OBJECT), has_more: FLAG }),
  "/api/chat": object({ ...ollama, message: object({ role: TEXT, content: TEXT }) }),
  "/api/generate": object({ ...ollama, response: TEXT }),
  "/api/tags": models,
  "/api/ps": models,
  "/api/show": object({ details, model_info: OBJECT, capabilities: list(TEXT) }),
  "/api/version": object({ version: TEXT }),
  "/tokenize": object({ count: COUNT, max_model_len: COUNT, tokens: IDS, token_strs: maybe(list(TEXT)) }),
  "/detokenize": object({ prompt: TEXT }),
};

/** An error's schema, told from how one is written. */
export function errorSchema(failed: ((error: ApiError) => unknown) | undefined): Schema {
  const error = new ApiError("");
  return schemaOf(failed ? failed(error) : error.body());
}

function schemaOf(value: unknown): Schema {
  if (typeof value !== "object") return { type: typeof value };
  return value
    ? object(Object.fromEntries(Object.entries(value).map(([key, v]) => [key, schemaOf(v)])))
    : WORD;
}
