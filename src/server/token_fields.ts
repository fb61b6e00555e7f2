/**
 * The fields of a request that name tokens by their ids, checked against the vocabulary, in vLLM's words.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/** Biases beyond this count as this. */
const MOST_BIAS = 100;
/** Faulty entries that an error lists. */
const LISTED = 10;

/**
 * Biases by token.
 *
 * @throws {ApiError} 400 if a key is no whole number, or not in the vocabulary.
 */
export function biasOf(
  given: Readonly<Record<string, number>>,
  vocabulary: number,
): ReadonlyMap<number, number> {
  const keys = Object.keys(given);
  const param = "logit_bias";
  const odd = keys.filter((key) => !/^\s*[+-]?\d+\s*$/.test(key));
  if (odd.length > 0) {
    throw new ApiError(
      `logit_bias contains key(s) that cannot be converted to integer token IDs: ${list(odd)}`,
      { param },
    );
  }
  const stray = keys.filter((key) => !isToken(Number(key), vocabulary));
  if (stray.length > 0) {
    throw new ApiError(
      `token_id(s) ${list(stray.map(Number))} in logit_bias contain out-of-vocab token ids. ` +
        `Vocabulary size: ${vocabulary}`,
      { param },
    );
  }
  return new Map(keys.map((key) => [Number(key), Math.min(MOST_BIAS, Math.max(-MOST_BIAS, given[key]!))]));
}

/** The tokens that may be sampled. @throws {ApiError} 400 if there is none, or one is not in the vocabulary. */
export function allowedOf(given: readonly number[], vocabulary: number): readonly number[] {
  const param = "allowed_token_ids";
  if (given.length === 0) throw new ApiError("allowed_token_ids is not None and empty!", { param });
  if (!given.every((token) => isToken(token, vocabulary))) {
    throw new ApiError("allowed_token_ids contains out-of-vocab token id!", { param });
  }
  return given;
}

function isToken(id: number, vocabulary: number): boolean {
  return id >= 0 && id < vocabulary;
}

function list(values: readonly unknown[]): string {
  const text = JSON.stringify(values.slice(0, LISTED)).slice(0, 200);
  return values.length > LISTED ? `${text} and ${values.length - LISTED} more` : text;
}
