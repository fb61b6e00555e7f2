/**
 * Log-probabilities in the two shapes of OpenAI's API.
 *
 * @module
 */
import type { Logprobs } from "../engine/messages.ts";
import type { Llm } from "../llm.ts";

/** How tokens are named. */
export interface TokenNames {
  readonly llm: Pick<Llm, "token">;
  /** As `token_id:7` and not as text, which is lossy for parts of characters. */
  readonly ids: boolean;
}

/** One token with its value, as chat answers have it. */
export interface ChatToken {
  readonly token: string;
  readonly logprob: number;
  readonly bytes: readonly number[];
}

/** `choices[].logprobs` of a chat answer. */
export interface ChatLogprobs {
  readonly content: readonly (ChatToken & { readonly top_logprobs: readonly ChatToken[] })[];
}

/** `choices[].logprobs` of a completion. */
export interface CompletionLogprobs {
  /** Where each token begins in the text, in characters (code points). */
  readonly text_offset: readonly number[];
  /** Nothing for the first token of a prompt. */
  readonly token_logprobs: readonly (number | null)[];
  readonly tokens: readonly string[];
  readonly top_logprobs: readonly (Readonly<Record<string, number>> | null)[];
}

/** One entry of vLLM's `prompt_logprobs`, by token id; nothing for the first token of the prompt. */
export type PromptEntry =
  | Readonly<
    Record<number, { readonly logprob: number; readonly rank: number; readonly decoded_token: string }>
  >
  | null;

/** What the engine has told of a token of the prompt. */
export interface Score extends Logprobs {
  readonly rank: number;
}

/** Chat's shape; exactly `top` alternatives for each token, fewer only where the engine gave fewer. */
export function chatLogprobs(
  names: TokenNames,
  tokens: readonly number[],
  logprobs: readonly Logprobs[],
  top: number,
): ChatLogprobs {
  const entry = (id: number, value: number): ChatToken => ({
    token: nameOf(names, id),
    logprob: finite(value),
    bytes: [...names.llm.token(id).bytes],
  });
  return {
    content: tokens.map((id, i) => {
      const { chosen, tokens: others, values } = logprobs[i]!;
      const top_logprobs = Array.from(others.subarray(0, top), (other, k) => entry(other, values[k]!));
      return { ...entry(id, chosen), top_logprobs };
    }),
  };
}

/** Of a prompt of `count` tokens, from the second one on: what came with the first token of its answer. */
export function scoresOf(first: Logprobs | undefined, count: number): Score[] {
  const parts = first?.prompt ?? [];
  const width = parts.reduce((sum, part) => sum + part.length, 0) / (count - 1), n = (width - 2) / 2;
  return parts.flatMap((part) =>
    Array.from({ length: part.length / width }, (_, i) => {
      const row = part.subarray(i * width, (i + 1) * width);
      const [tokens, values] = [Uint32Array.from(row.subarray(2 + n)), row.slice(2, 2 + n)];
      return { chosen: row[0]!, rank: row[1]!, tokens, values };
    })
  );
}

/** vLLM's shape of a prompt's log-probabilities: each token with its rank, and `top` alternatives. */
export function promptLogprobs(
  { llm }: Pick<TokenNames, "llm">,
  prompt: Uint32Array,
  scores: readonly Score[],
  top: number,
): PromptEntry[] {
  const entry = (id: number, value: number, rank: number) =>
    [id, { logprob: finite(value), rank, decoded_token: llm.token(id).text }] as const;
  return [
    null,
    ...scores.map(({ chosen, rank, tokens, values }, i) =>
      Object.fromEntries([
        ...Array.from(tokens.subarray(0, top), (id, k) => entry(id, values[k]!, k + 1)),
        entry(prompt[i + 1]!, chosen, rank),
      ])
    ),
  ];
}

/** Completions' shape: the alternatives as a table that always holds the token itself. */
export function completionLogprobs(
  names: TokenNames,
  tokens: readonly number[],
  logprobs: readonly (Logprobs | undefined)[],
  top: number,
  offset: number,
): CompletionLogprobs {
  const text_offset: number[] = [];
  for (const id of tokens) {
    text_offset.push(offset);
    offset += lengthOf(names.llm.token(id).text);
  }
  return {
    text_offset,
    token_logprobs: logprobs.map((l) => l ? finite(l.chosen) : null),
    tokens: tokens.map((id) => nameOf(names, id)),
    top_logprobs: logprobs.map((l, i) =>
      l
        ? Object.fromEntries([
          ...Array.from(
            l.tokens.subarray(0, top),
            (id, k) => [nameOf(names, id), finite(l.values[k]!)] as const,
          ),
          [nameOf(names, tokens[i]!), finite(l.chosen)],
        ])
        : null
    ),
  };
}

/** Length in code points, as Python counts. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function nameOf({ llm, ids }: TokenNames, id: number): string {
  return ids ? `token_id:${id}` : llm.token(id).text;
}

/** JSON has no infinity. */
function finite(value: number): number {
  return Math.max(value, -9999);
}
