/**
 * Token counts while an answer streams, for `stream_options`.
 *
 * @module
 */
import { type End, type Reply, type Usage, usageOf } from "./protocol.ts";
import type { CommonBody } from "./schema.ts";

/** Counts what a stream has sent. */
export class Progress {
  readonly #n: number;
  readonly #whole: boolean;
  readonly #continuous: boolean;
  readonly #promptIds: readonly Uint32Array[] | undefined;
  readonly #tokens = new Map<number, number>();
  readonly #ends: Pick<End, "index" | "usage" | "reasoningTokens">[] = [];
  /** Whether each token needs an event of its own, even where its text is held back. */
  readonly everyToken: boolean;

  constructor(body: CommonBody & { readonly logprobs?: unknown }, reply: Reply) {
    this.#n = body.n ?? 1;
    this.#whole = body.stream_options?.include_usage ?? false;
    this.#continuous = wantsProgress(body);
    this.#promptIds = reply.promptIds;
    this.everyToken = (body.logprobs ?? false) !== false || this.#continuous ||
      Boolean(body.return_token_ids);
  }

  add(index: number, tokens: number): void {
    this.#tokens.set(index, (this.#tokens.get(index) ?? 0) + tokens);
  }

  end(end: Pick<End, "index" | "usage" | "reasoningTokens">): void {
    this.#ends.push(end);
  }

  /** `{ usage }` for an event of a choice: so far where that was asked for, else nothing. */
  usage(
    index: number,
  ): { readonly usage?: Pick<Usage, "prompt_tokens" | "completion_tokens" | "total_tokens"> } {
    if (!this.#continuous) return {};
    const prompt_tokens = this.#promptIds?.[Math.floor(index / this.#n)]?.length ?? 0;
    const completion_tokens = this.#tokens.get(index) ?? 0;
    return { usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens } };
  }

  /** The event with the whole answer's counts, where it was asked for. */
  last(event: (usage: Usage) => unknown): readonly unknown[] {
    return this.#whole ? [event(usageOf(this.#ends, this.#n))] : [];
  }
}

/** Whether a body asks for its prompts' tokens, or for their number before the end: then they are encoded first. */
export function needsPromptIds(body: CommonBody): boolean {
  return Boolean(body.return_token_ids) || wantsProgress(body);
}

function wantsProgress(body: CommonBody): boolean {
  return Boolean(
    body.stream && body.stream_options?.include_usage && body.stream_options.continuous_usage_stats,
  );
}
