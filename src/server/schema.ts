/**
 * The fields that every generating route shares, with vLLM's ranges and words, and the way from a failed check
 * to an error that names the field.
 *
 * @module
 */
import { z } from "zod";
import type { Llm } from "../llm.ts";
import type { Sampling } from "../engine/messages.ts";
import type { JsonObject } from "./body.ts";
import { ApiError, shorten } from "./errors.ts";
import { GRAMMAR_FIELDS, grammarOf } from "./grammar_fields.ts";
import type { Asked } from "./protocol.ts";
import { allowedOf, biasOf } from "./token_fields.ts";

/** Bounds that are ours to choose; see the table of limits in the documentation. */
export const LIMITS = {
  choices: 128,
  /** Prompts of one request, and prompts times choices. */
  sequences: 1024,
  stopStrings: 16,
  stopLength: 1024,
  stopTokens: 1024,
  badWords: 128,
  biases: 1024,
  logprobs: 20,
  messages: 4096,
  parts: 1024,
  tools: 128,
  toolDescription: 16384,
  templateVariables: 64,
  pattern: 1024,
} as const;

/** A number within bounds; `rule` completes "NAME must be RULE". */
function ranged(schema: z.ZodNumber, name: string, ok: (value: number) => boolean, rule: string) {
  return schema.refine(ok, { error: (issue) => `${name} must be ${rule}, got ${issue.input}.` }).nullish();
}
const count = z.int({ error: (issue) => issue.code === "invalid_type" ? "must be an integer" : undefined });

const INT64 = 1n << 63n;
const seed = z.union([z.int(), z.bigint()], { error: "seed must be an integer of 64 bits" })
  .refine((value) => BigInt(value) >= -INT64 && BigInt(value) < INT64, {
    error: "seed must be an integer of 64 bits",
  });

const stopString = z.string().min(1, "stop cannot contain an empty string.")
  .max(LIMITS.stopLength, `stop strings are limited to ${LIMITS.stopLength} characters`);

/** From -2 to 2. */
const penalty = (name: string) => ranged(z.number(), name, (v) => v >= -2 && v <= 2, "in [-2, 2]");

/** The answer's length, from `least` on; 0 is for those who ask about the prompt alone. */
export function lengthFrom(least: number) {
  return ranged(count, "max_tokens", (v) => v >= least && v < 2 ** 31, "at least 1");
}

/** Tokens of a circle. */
const pattern = count.min(0).max(LIMITS.pattern).nullish();

/** Fields of a request for text, whatever the protocol. Unknown fields are left alone. */
export const COMMON = {
  model: z.string().nullish(),
  request_id: z.string().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({
    include_usage: z.boolean().nullish(),
    continuous_usage_stats: z.boolean().nullish(),
  }).nullish(),
  n: ranged(count, "n", (v) => v >= 1, "at least 1").refine((v) => (v ?? 1) <= LIMITS.choices, {
    error: (issue) => `n must be at most ${LIMITS.choices}, got ${issue.input}.`,
  }),
  temperature: ranged(z.number(), "temperature", (v) => v >= 0, "non-negative")
    .refine((v) => (v ?? 0) <= 2, { error: (issue) => `temperature must be in [0, 2], got ${issue.input}.` }),
  top_p: ranged(z.number(), "top_p", (v) => v > 0 && v <= 1, "in (0, 1]"),
  top_k: ranged(count, "top_k", (v) => v >= -1, "0 (disable), or at least 1"),
  min_p: ranged(z.number(), "min_p", (v) => v >= 0 && v <= 1, "in [0, 1]"),
  presence_penalty: penalty("presence_penalty"),
  frequency_penalty: penalty("frequency_penalty"),
  repetition_penalty: ranged(z.number(), "repetition_penalty", (v) => v > 0, "greater than zero"),
  logit_bias: z.record(z.string(), z.number()).refine(
    (biases) => Object.keys(biases).length <= LIMITS.biases,
    `logit_bias is limited to ${LIMITS.biases} tokens`,
  ).nullish(),
  allowed_token_ids: z.array(count).nullish(),
  bad_words: z.array(
    z.string().min(1, "bad_words cannot contain an empty string.")
      .max(LIMITS.stopLength, `bad_words are limited to ${LIMITS.stopLength} characters`),
  ).max(LIMITS.badWords, `bad_words is limited to ${LIMITS.badWords} strings`).nullish(),
  seed: seed.nullish(),
  stop: z.union([
    stopString,
    z.array(stopString).max(LIMITS.stopStrings, `stop is limited to ${LIMITS.stopStrings} strings`),
  ]).nullish(),
  stop_token_ids: z.array(count.min(0)).max(LIMITS.stopTokens).nullish(),
  include_stop_str_in_output: z.boolean().nullish(),
  skip_special_tokens: z.boolean().nullish(),
  ignore_eos: z.boolean().nullish(),
  max_tokens: lengthFrom(1),
  min_tokens: ranged(count, "min_tokens", (v) => v >= 0, "greater than or equal to 0"),
  prompt_logprobs: count.min(-1, "`prompt_logprobs` must be a positive value or -1.").nullish(),
  truncate_prompt_tokens: ranged(
    count,
    "truncate_prompt_tokens",
    (v) => v >= 1 || v === -1,
    "-1, or at least 1",
  ),
  truncation_side: z.enum(["left", "right"]).nullish(),
  return_tokens_as_token_ids: z.boolean().nullish(),
  return_token_ids: z.boolean().nullish(),
  repetition_detection: z.object({
    max_pattern_size: pattern,
    min_pattern_size: pattern,
    min_count: count.min(0).max(2 ** 31 - 1).nullish(),
  }).refine(
    ({ max_pattern_size: most, min_pattern_size: least }) => (least ?? 0) <= (most ?? 0),
    "max_pattern_size, min_pattern_size must be >=0, with min_pattern_size <= max_pattern_size.",
  ).refine(
    ({ max_pattern_size: most, min_count: least }) => !most || (least ?? 0) >= 2,
    "min_count must be >= 2 if repetitive pattern detection is enabled (max_pattern_size > 0).",
  ).nullish(),
  ...GRAMMAR_FIELDS,
  priority: z.int().nullish(),
  cache_salt: z.string().min(1, "`cache_salt` must be a non-empty string if provided.").nullish(),
};

const common = z.object(COMMON);
/** The shared fields of a checked body, and what only conversations may have. */
export type CommonBody = z.infer<typeof common> & {
  readonly return_prompt_text?: boolean | null | undefined;
};

/**
 * Checks a body.
 *
 * @throws {ApiError} 400 with the path of the field at fault, its rule and, if short, its value.
 */
export function check<Body extends CommonBody>(schema: z.ZodType<Body>, body: JsonObject): Body {
  const result = schema.safeParse(body);
  if (!result.success) throw schemaError(result.error.issues, []);
  if (result.data.stream_options && !result.data.stream) {
    throw new ApiError("Stream options can only be defined when `stream=True`.", { param: "stream_options" });
  }
  if (result.data.stream && result.data.prompt_logprobs) {
    throw new ApiError("`prompt_logprobs` are not available when `stream=True`.", {
      param: "prompt_logprobs",
    });
  }
  return result.data;
}

/** The first problem as an error. Of a union's branches the one that got furthest says what is wrong. */
export function schemaError(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[]): ApiError {
  const issue = issues[0];
  if (!issue) return new ApiError("The request is not valid");
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union" && issue.message === "Invalid input") {
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(0, ...branch.map((i) => i.path.length + Number(i.code !== "invalid_type")));
    const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
    if (best && depth(best) > 0) return schemaError(best, path);
  }
  const param = pathText(path);
  // Most of our own words name the field already; zod's do not.
  const named = issue.message.startsWith(`${String(path.at(0))} `) || issue.message.includes("`");
  return new ApiError(named || !param ? issue.message : `${param}: ${issue.message}`, {
    param: param || null,
  });
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part, i) =>
    typeof part === "number" ? `[${part}]` : `${i ? "." : ""}${shorten(String(part))}`
  )
    .join("");
}

/** The sampling part of a prompt; what the client left unset stays unset. */
export function samplingOf(
  body: CommonBody,
  { defaults, info }: Pick<Llm, "defaults" | "info">,
): Partial<Sampling> {
  const { temperature, top_p, top_k, min_p, seed, n } = body;
  const effective = temperature ?? defaults.temperature ?? 1;
  if (effective < 1e-5 && (n ?? 1) > 1) {
    throw new ApiError(`n must be 1 when using greedy sampling, got ${n}.`, { param: "n" });
  }
  return {
    ...given("temperature", temperature),
    ...given("topP", top_p),
    ...given("topK", top_k && Math.max(0, top_k)),
    ...given("minP", min_p),
    ...given("presencePenalty", body.presence_penalty),
    ...given("frequencyPenalty", body.frequency_penalty),
    ...given("repetitionPenalty", body.repetition_penalty),
    ...given("bias", body.logit_bias && biasOf(body.logit_bias, info.vocabulary)),
    ...given("seed", typeof seed === "number" ? BigInt(seed) : seed),
  };
}

/** `{ [name]: value }`, or nothing where the client gave nothing. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [N in Name]?: Value } {
  return value === null || value === undefined ? {} : { [name]: value } as { [N in Name]?: Value };
}

/**
 * All of a prompt but its input.
 *
 * @param limit The answer's tokens at most; unset is the room left.
 * @param top How many alternatives a token's log-probabilities come with; unset for no log-probabilities.
 * @param prompt The same of the prompt's tokens; −1 is all.
 */
export function promptOf(
  body: CommonBody,
  llm: Pick<Llm, "defaults" | "info">,
  limit: number | undefined,
  top: number | undefined,
  prompt: number | null | undefined = body.prompt_logprobs,
): Omit<Asked, "input"> {
  const minTokens = body.min_tokens ?? 0;
  if (limit !== undefined && minTokens > limit) {
    throw new ApiError(`min_tokens must be less than or equal to max_tokens=${limit}, got ${minTokens}.`, {
      param: "min_tokens",
    });
  }
  checkLogprobs("sample", "logprobs", top);
  checkLogprobs("prompt", "prompt_logprobs", prompt === -1 ? llm.info.vocabulary : prompt);
  const told = typeof prompt === "number";
  return {
    choices: body.n ?? 1,
    stop: typeof body.stop === "string" ? [body.stop] : body.stop ?? [],
    includeStop: body.include_stop_str_in_output ?? false,
    skipSpecialTokens: body.skip_special_tokens ?? true,
    ignoreEos: body.ignore_eos ?? false,
    sampling: samplingOf(body, llm),
    ...(limit !== undefined ? { maxTokens: limit } : {}),
    stopTokens: body.stop_token_ids ?? [],
    ...grammarOf(body),
    ...repetitionOf(body),
    ...keptOf(body, llm.info.maxModelLength, limit ?? 1),
    ...(body.bad_words?.length ? { badWords: body.bad_words } : {}),
    request: {
      ...(minTokens ? { minTokens } : {}),
      ...given(
        "allowedTokens",
        body.allowed_token_ids && allowedOf(body.allowed_token_ids, llm.info.vocabulary),
      ),
      ...(top !== undefined || told ? { logprobs: { top: top ?? 0, prompt: told } } : {}),
    },
  };
}

function repetitionOf({ repetition_detection: given }: CommonBody): Pick<Asked, "repetition"> {
  const { max_pattern_size: most, min_pattern_size: least, min_count: count } = given ?? {};
  return most ? { repetition: { most, least: least || 1, count: count! } } : {};
}

/** How much of a prompt is kept, as in vLLM; −1 is what fits beside `limit` tokens. */
function keptOf(body: CommonBody, most: number, limit: number): Pick<Asked, "keep"> {
  const { truncate_prompt_tokens: tokens, truncation_side } = body;
  if ((tokens ?? null) === null) return {};
  if (tokens! > most) {
    throw new ApiError(
      `truncate_prompt_tokens value (${tokens}) is greater than max_model_len (${most}). ` +
        "Please, select a smaller truncation size.",
      { param: "truncate_prompt_tokens" },
    );
  }
  return {
    keep: { tokens: tokens === -1 ? Math.max(1, most - limit) : tokens!, side: truncation_side ?? "left" },
  };
}

function checkLogprobs(kind: string, param: string, asked: number | null | undefined) {
  if ((asked ?? 0) <= LIMITS.logprobs) return;
  const problem = `Requested ${kind} logprobs of ${asked}, which is greater than max allowed`;
  throw new ApiError(`${problem}: ${LIMITS.logprobs}`, { param });
}

/** `{ token_ids }` of a choice or of a piece, where they were asked for. */
export function idsOf(
  body: CommonBody,
  tokens: readonly number[],
): { readonly token_ids?: readonly number[] } {
  return body.return_token_ids ? { token_ids: tokens } : {};
}
