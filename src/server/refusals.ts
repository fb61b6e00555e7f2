/**
 * Fields that clients know from other servers and that this one cannot honour yet. A value that asks for
 * something is refused by name; a neutral one passes, because SDKs send defaults.
 *
 * @module
 */
import { ApiError } from "./errors.ts";
import type { JsonObject } from "./body.ts";

type Neutral = (value: unknown) => boolean;
const never: Neutral = () => false;
const is = (...values: readonly unknown[]): Neutral => (value) => values.includes(value);
const empty: Neutral = (value) =>
  typeof value === "object" && value !== null &&
  (Array.isArray(value) ? value : Object.keys(value)).length === 0;

/** Field to its neutral values; `null` and absence are always neutral. */
export type Refusals = Readonly<Record<string, Neutral>>;

/** What neither of the generating routes can do. */
export const REFUSED: Refusals = {
  use_beam_search: is(false),
  length_penalty: is(1),
  logprob_token_ids: empty,
  spaces_between_special_tokens: is(true),
  // Of older versions of vLLM, which has `structured_outputs` instead.
  guided_json: never,
  guided_regex: never,
  guided_choice: never,
  guided_grammar: never,
  guided_decoding_backend: never,
  guided_whitespace_pattern: never,
  watermarking: is(false),
  logits_processors: empty,
  thinking_token_budget: never,
  kv_transfer_params: never,
  vllm_xargs: empty,
};

/** What completions cannot do besides. */
export const REFUSED_COMPLETIONS: Refusals = {
  ...REFUSED,
  suffix: is(""),
  prompt_embeds: never,
};

/** What chat cannot do besides. */
export const REFUSED_CHAT: Refusals = {
  ...REFUSED,
  functions: never,
  function_call: is("none", "auto"),
  modalities: (value) => Array.isArray(value) && value.every(is("text")),
  audio: never,
  prediction: never,
  web_search_options: never,
  chat_template: never,
  mm_processor_kwargs: empty,
};

/** @throws {ApiError} 400 that names the first field which asks for what is not supported. */
export function refuse(body: JsonObject, refusals: Refusals): void {
  for (const [field, neutral] of Object.entries(refusals)) {
    if (!Object.hasOwn(body, field)) continue;
    const value = body[field];
    if (value === null || neutral(value)) continue;
    throw new ApiError(`\`${field}\` is not supported by this server`, {
      code: "unsupported_parameter",
      param: field,
    });
  }
}
