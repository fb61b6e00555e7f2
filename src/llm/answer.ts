/**
 * The stream of one answer: takes what the engine says about each choice, and hands pieces to a reader at the
 * reader's own pace.
 *
 * @module
 */
import type { Listener } from "./client.ts";
import type { Finish, Logprobs, RequestId } from "../engine/messages.ts";
import type { Delta } from "../llm.ts";
import type { Choice, Piece } from "./choice.ts";

/** What an answer asks of the engine. */
export interface AnswerSource {
  /** Reads the prompt; called once, when the first piece is asked for. */
  start(signal: AbortSignal): Promise<readonly Choice[]>;
  /** The first choice is told of the prompt's tokens, for all: the others begin when it has begun to answer. */
  readonly shared: boolean;
  /** Queues one choice. */
  submit(choice: number, listener: Listener): RequestId;
  cancel(id: RequestId): void;
}

type TextDelta = Extract<Delta, { type: "text" | "reasoning" }>;
/** A text delta that may still grow, because nobody has read it yet. */
type Unread = { -readonly [K in "text"]: TextDelta[K] } & Omit<TextDelta, "text"> & Piece;
/** What a choice has had. */
type Counts = { calls: number; reasoning: number; tokens: number };

/** An answer as an async iterator. */
export class Answer implements AsyncIterableIterator<Delta, undefined> {
  readonly #source: AnswerSource;
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal | undefined;
  readonly #ids = new Map<number, RequestId>();
  readonly #ready: (Unread | Delta)[] = [];
  /** The last piece of each choice that nobody has read. */
  readonly #unread = new Map<number, Unread>();
  #waiting: (() => void)[] = [];
  #state: "new" | "open" | "done" = "new";
  #error: { readonly reason: unknown } | undefined;
  #open = 0;
  /** Settles when something has come of the first choice. */
  readonly #begun = Promise.withResolvers<void>();
  #scores: Logprobs["prompt"];

  constructor(source: AnswerSource, signal?: AbortSignal) {
    this.#source = source;
    this.#signal = signal;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Delta, undefined>> {
    if (this.#state === "new") await this.#start();
    for (;;) {
      if (this.#error) {
        const { reason } = this.#error;
        this.#error = undefined; // told once
        throw reason;
      }
      const delta = this.#ready.shift();
      if (delta) {
        if (this.#unread.get(delta.choice) === delta) this.#unread.delete(delta.choice);
        return { done: false, value: "tokens" in delta ? withoutEmpty(delta as Unread) : delta };
      }
      if (this.#state === "done") return { done: true, value: undefined };
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** The reader has left: the engine is told at once, even while a `next` is waiting. */
  return(): Promise<IteratorResult<Delta, undefined>> {
    this.#close();
    this.#ready.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  }

  async #start(): Promise<void> {
    this.#state = "open";
    if (this.#signal?.aborted) return this.#onAbort();
    this.#signal?.addEventListener("abort", this.#onAbort, { once: true });
    try {
      const choices = await this.#source.start(this.#abort.signal);
      this.#open = choices.length;
      if (choices.length === 0) this.#close();
      for (const [index, choice] of choices.entries()) {
        if (index > 0 && this.#source.shared) await this.#begun.promise;
        if (this.#abort.signal.aborted) return; // the reader has left, perhaps while the prompt was read
        // A closed engine ends a request before its number is known, hence before it could be cancelled.
        const listener = this.#listener(index, choice);
        const id = this.#source.submit(index, listener);
        if (!listener.ended) this.#ids.set(index, id);
        if (choice.stopped || this.#abort.signal.aborted) this.#cancel(index);
      }
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#fail(error);
    }
  }

  #listener(index: number, choice: Choice): Listener & { readonly ended: boolean } {
    let ended = false;
    const counts: Counts = { calls: 0, reasoning: 0, tokens: 0 };
    const guard = (body: () => void) => {
      if (ended || this.#state === "done") return;
      try {
        body();
      } catch (error) {
        this.#fail(error); // the engine's loop goes on
      }
    };
    return {
      get ended() {
        return ended;
      },
      token: (token: number, logprobs?: Logprobs) =>
        guard(() => {
          if (choice.stopped) return;
          this.#scores ??= logprobs?.prompt;
          const scores = counts.tokens++ === 0 && this.#scores && { prompt: this.#scores };
          const piece = choice.token(token, logprobs && { ...logprobs, ...scores });
          if (piece) this.#add(index, choice, counts, piece);
          if (choice.stopped) this.#cancel(index);
        }),
      finish: (finish: Finish) => {
        this.#ids.delete(index); // it cannot be cancelled any more
        guard(() => {
          const { text, end } = choice.finish(finish);
          this.#add(index, choice, counts, { text, tokens: [], logprobs: [] }, true);
          this.#unread.delete(index);
          const called = counts.calls > 0 && choice.callsEndIt && end.reason === "stop";
          const reason = called ? "tool_calls" : end.reason;
          const missed = choice.missedCalls > 0 && { missedCalls: choice.missedCalls };
          this.#ready.push({ ...end, reason, choice: index, reasoningTokens: counts.reasoning, ...missed });
          if (--this.#open === 0) this.#close();
          this.#wake();
        });
        ended = true;
      },
    };
  }

  #add(index: number, choice: Choice, counts: Counts, { text, ...piece }: Piece, last = false): void {
    let rest: Omit<Piece, "text"> = piece; // tokens are told with the first part that is text
    for (const part of choice.parts(text, last)) {
      if (part.type === "tool") {
        this.#unread.delete(index);
        this.#ready.push({ ...part, choice: index, call: counts.calls++ });
      } else {
        if (part.type === "reasoning") counts.reasoning += rest.tokens.length;
        if (part.text !== "" || rest.tokens.length > 0) {
          this.#addText(index, part.type, { text: part.text, ...rest });
        }
        rest = { tokens: [], logprobs: [] };
      }
    }
    this.#wake();
  }

  #addText(choice: number, type: TextDelta["type"], piece: Piece): void {
    const unread = this.#unread.get(choice);
    if (unread?.type === type) {
      unread.text += piece.text;
      unread.tokens.push(...piece.tokens);
      unread.logprobs.push(...piece.logprobs);
    } else {
      const delta = { type, choice, ...piece } as const;
      this.#unread.set(choice, delta);
      this.#ready.push(delta);
    }
  }

  #cancel(index: number): void {
    const id = this.#ids.get(index);
    if (id === undefined) return;
    this.#ids.delete(index);
    this.#source.cancel(id);
  }

  #onAbort = () => this.#fail(this.#signal!.reason);

  #fail(reason: unknown): void {
    if (this.#state === "done") return;
    this.#error = { reason };
    this.#ready.length = 0;
    this.#close();
  }

  /** Nothing more will come; whatever still runs is cancelled. */
  #close(): void {
    this.#state = "done";
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#abort.abort();
    for (const index of [...this.#ids.keys()]) this.#cancel(index);
    this.#wake();
  }

  #wake(): void {
    this.#begun.resolve();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** `logprobs` is there only where they were asked for. */
function withoutEmpty({ logprobs, ...delta }: Unread): Delta {
  return logprobs.length > 0 ? { ...delta, logprobs } : delta;
}
