/**
 * An engine that says what it is told to, one token of each request a step, so that the path from text to text
 * can be tested without a model.
 *
 * @module
 */
import type { EngineClient, Listener } from "../../src/llm/client.ts";
import type { Finish, Limits, Load, Logprobs, Request } from "../../src/engine/messages.ts";

/** What the engine does with one request. */
export interface Script {
  readonly tokens: readonly number[];
  /** After the tokens. */
  readonly reason: Finish["reason"];
  readonly message?: string;
}

/** A request that came, and how far it got. */
export interface Played {
  readonly request: Omit<Request, "id">;
  readonly listener: Listener;
  readonly script: Script;
  sent: number;
  cancelled: boolean;
  ended: boolean;
}

/** The engine; `step` moves it on. */
export class ScriptedEngine implements EngineClient {
  readonly limits: Limits;
  readonly load: Load = { running: 0, waiting: 0, freeBlocks: 0 };
  readonly played: Played[] = [];
  readonly #script: (request: Omit<Request, "id">, index: number) => Script;
  /** Tokens that still come after a cancel, because they were on their way. */
  readonly #lag: number;
  closed = false;

  constructor(
    script: Script | ((request: Omit<Request, "id">, index: number) => Script),
    options: { readonly vocabulary?: number; readonly lag?: number } = {},
  ) {
    this.#script = typeof script === "function" ? script : () => script;
    this.#lag = options.lag ?? 0;
    this.limits = { maxModelLength: 64, vocabulary: options.vocabulary ?? 512, blocks: 8, blockSize: 16 };
  }

  /** Requests that have not ended. */
  get open(): number {
    return this.played.filter((one) => !one.ended).length;
  }

  submit(request: Omit<Request, "id">, listener: Listener): number {
    const script = this.#script(request, this.played.length);
    const one = { request, listener, script, sent: 0, cancelled: false, ended: false };
    this.played.push(one);
    if (this.closed) this.#finish(one, "failed");
    return this.played.length - 1;
  }

  cancel(id: number): void {
    const one = this.played[id]!;
    if (one.cancelled || one.ended) throw new Error(`Request ${id} was cancelled twice or after its end`);
    one.cancelled = true;
  }

  /** One step for every open request. */
  step(): void {
    for (const one of this.played.filter((one) => !one.ended)) {
      if (one.cancelled) {
        for (let n = 0; n < this.#lag && one.sent < one.script.tokens.length; n++) this.#token(one);
        this.#finish(one, "cancelled");
      } else {
        if (one.sent < one.script.tokens.length) this.#token(one);
        // As in an engine's event: the end comes with the last token.
        if (one.sent === one.script.tokens.length) this.#finish(one, one.script.reason);
      }
    }
  }

  view() {
    return Promise.resolve(undefined);
  }

  pulse() {
    return { steps: 0, busyFor: 0 };
  }

  drain(): Promise<void> {
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  #token(one: Played): void {
    const token = one.script.tokens[one.sent++]!;
    if (one.request.logprobs) one.listener.token(token, logprobsOf(token));
    else one.listener.token(token);
  }

  #finish(one: Played, reason: Finish["reason"]): void {
    one.ended = true;
    one.listener.finish({
      id: this.played.indexOf(one),
      reason,
      ...(one.script.message !== undefined && { message: one.script.message }),
      promptTokens: one.request.prompt.length,
      cachedTokens: 0,
      completionTokens: one.sent,
      preemptions: 0,
      milliseconds: { queue: 0, prefill: 0, decode: 0 },
    });
  }
}

/** Log-probabilities that tell which token they belong to. */
export function logprobsOf(token: number): Logprobs {
  return { chosen: -token, tokens: Uint32Array.of(token), values: Float32Array.of(-token) };
}
