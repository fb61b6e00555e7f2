/**
 * Which tokens end an answer.
 *
 * @module
 */

/** Where end tokens are named: the parsed files, and a way from a token's text to its id. */
export interface EosSource {
  /** generation_config.json; its `eos_token_id` is a number or a list. */
  readonly generationConfig?: Readonly<Record<string, unknown>>;
  /** config.json, the same. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly tokenizer?: {
    readonly named: Readonly<Record<string, string>>;
    id(token: string): number | undefined;
  };
}

/** All of them, ascending: models name some in one file and some in another. */
export function eosTokens(source: EosSource): number[] {
  const { generationConfig, config, tokenizer } = source;
  const text = config?.text_config as Readonly<Record<string, unknown>> | undefined;
  const named = tokenizer?.named.eos_token;
  const ids = [generationConfig?.eos_token_id, config?.eos_token_id, text?.eos_token_id]
    .flat()
    .concat(named === undefined ? undefined : tokenizer!.id(named))
    .filter((id): id is number => Number.isSafeInteger(id) && (id as number) >= 0);
  return [...new Set(ids)].sort((a, b) => a - b);
}
