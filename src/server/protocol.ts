/**
 * What a protocol is to the server: a schema, the way from a body to prompts, and the way from pieces of text
 * back to the client's format. A new route is one file of this shape and one line in the table of routes.
 *
 * @module
 */
import type { z } from "zod";
import type { Delta, Llm, Prompt, ToolCall } from "../llm.ts";
import type { Finish, Logprobs } from "../engine/messages.ts";
import type { Refusals } from "./refusals.ts";
import type { ApiError } from "./errors.ts";
import type { CommonBody } from "./schema.ts";

/** What stays the same through one answer. */
export interface Reply {
  readonly id: string;
  /** Unix time in seconds. */
  readonly created: number;
  /** The served name that the client used. */
  readonly model: string;
  readonly llm: Llm;
  /** Tokens of each prompt, where the client wants them or their number before the end. */
  readonly promptIds?: readonly Uint32Array[];
  /** The text that a conversation became, where the client wants it. */
  readonly promptText?: string;
}

/** One finished choice. Its `index` is the prompt's number times the choices of a prompt, plus its own. */
export interface Choice {
  readonly index: number;
  readonly text: string;
  /** What the model thought before it spoke; empty if it did not. */
  readonly reasoning: string;
  readonly calls: readonly ToolCall[];
  readonly tokens: readonly number[];
  /** One for each token, where asked for. */
  readonly logprobs: readonly Logprobs[];
  readonly reason: "stop" | "length" | "tool_calls" | "repetition";
  /** The stop string or token that ended it. */
  readonly stop: string | number | null;
  readonly usage: Finish;
  readonly reasoningTokens: number;
}

/** One piece of text of the choice `index`. */
export type Piece = Extract<Delta, { readonly type: "text" | "reasoning" }> & { readonly index: number };
/** A call of a tool in the choice `index`; the `number`-th of it. */
export interface CallPiece {
  readonly index: number;
  readonly number: number;
  readonly call: ToolCall;
}
/** The end of the choice `index`. */
export type End = Omit<Choice, "text" | "reasoning" | "calls" | "tokens" | "logprobs">;

/** A prompt, and how many of its tokens are kept where it has more. */
export interface Asked extends Prompt {
  readonly keep?: { readonly tokens: number; readonly side: "left" | "right" };
}

/** Turns pieces into the events of a stream, as JSON values; the server adds errors and `[DONE]`. */
export interface Fold {
  piece(piece: Piece): readonly unknown[];
  /** Absent in a protocol that offers no tools. */
  call?(piece: CallPiece): readonly unknown[];
  end(end: End): readonly unknown[];
  /** After every choice has ended. */
  done(): readonly unknown[];
  /** Instead of the rest, where an error is not an event of its own shape. */
  failed?(error: ApiError): readonly unknown[];
  /** The answer to a client that asked for no stream, in a protocol without `encode`. */
  whole?(): unknown;
}

/** How values of a stream are told from one another; the last one is the protocol's own. */
export type Framing = "typed" | "lines";

/** How a protocol's events and errors look where they are not OpenAI's. */
export interface EventForm {
  /** `typed`: events bear their `type` as their name. `lines`: no events, but a line of JSON each. */
  readonly framing: Framing;
  /** Whether its first event says how long the prompt is. */
  readonly needsPrompt: boolean;
  failed(error: ApiError): unknown;
}

/** One protocol on one path. */
export interface Protocol<Body extends CommonBody> {
  readonly path: `/${string}`;
  /** Starts the ids of its answers. */
  readonly prefix: string;
  readonly schema: z.ZodType<Body>;
  readonly refusals: Refusals;
  /** Absent: events without names, `[DONE]` after the last, and errors in OpenAI's shape. */
  readonly events?: EventForm;
  /** One prompt, or several that are answered side by side. */
  decode(body: Body, llm: Llm): readonly Asked[];
  /** The whole answer; choices in the order of their index. Absent: what its {@linkcode Fold} has in the end. */
  encode?(body: Body, reply: Reply, choices: readonly Choice[]): unknown;
  stream(body: Body, reply: Reply): Fold;
}

/** Token counts as clients read them. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  readonly prompt_tokens_details: { readonly cached_tokens: number };
  readonly completion_tokens_details: { readonly reasoning_tokens: number };
}

/** The sum over an answer's choices; a prompt shared by `n` choices counts once. */
export function usageOf(ends: readonly Pick<End, "index" | "usage" | "reasoningTokens">[], n: number): Usage {
  const prompts = new Map(ends.map((end) => [Math.floor(end.index / n), end.usage]));
  const sum = (values: Iterable<Finish>, of: (finish: Finish) => number) =>
    [...values].reduce((total, finish) => total + of(finish), 0);
  const prompt = sum(prompts.values(), (f) => f.promptTokens);
  const completion = sum(ends.map((e) => e.usage), (f) => f.completionTokens);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    // The cached part of a shared prompt is that of its first choice: the others find what that one has left.
    prompt_tokens_details: {
      cached_tokens: sum(firsts(ends, n), (f) => f.cachedTokens),
    },
    completion_tokens_details: { reasoning_tokens: ends.reduce((total, e) => total + e.reasoningTokens, 0) },
  };
}

function firsts(ends: readonly Pick<End, "index" | "usage">[], n: number): Finish[] {
  return ends.filter((end) => end.index % n === 0).map((end) => end.usage);
}
