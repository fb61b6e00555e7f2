/**
 * One continuation, from the engine's tokens to text: decodes, looks for stop strings, and settles what the last
 * token counts for.
 *
 * @module
 */
import type { Finish, Logprobs } from "../engine/messages.ts";
import type { Delta } from "../llm.ts";
import type { Detokenizer } from "../text/detokenizer.ts";
import { type AnswerForm, AnswerReader, type Part } from "../calls/answer_reader.ts";
import { repeats, type Repetition } from "../text/repetition.ts";
import { StopFinder } from "../text/stop.ts";

/** Text that is certain, and the tokens that came since the last piece. */
export interface Piece {
  text: string;
  readonly tokens: number[];
  readonly logprobs: Logprobs[];
}

/** How one choice is read. */
export interface ChoiceOptions {
  readonly detokenizer: Detokenizer;
  readonly stop: readonly string[];
  readonly repetition?: Repetition | undefined;
  readonly includeStop: boolean;
  /** The model's own end tokens, unless they are ignored. */
  readonly endTokens: ReadonlySet<number>;
  /** The request's. */
  readonly stopTokens: ReadonlySet<number>;
  /** No stop string and no circle ends among the first so many tokens. */
  readonly minTokens: number;
  /** Whether the request asked for log-probabilities. */
  readonly logprobs: boolean;
  /** What the answer may hold besides text. */
  readonly form: AnswerForm;
}

type End = Omit<Extract<Delta, { type: "end" }>, "choice" | "reasoningTokens">;

/** The state of one choice. */
export class Choice {
  readonly #options: ChoiceOptions;
  readonly #finder: StopFinder;
  readonly #reader: AnswerReader;
  /** A token that would end the answer: whether it did is known only when the next thing comes. */
  #last: number | undefined;
  readonly #tokens: number[] = [];
  #stop: string | undefined;
  #circles = false;

  constructor(options: ChoiceOptions) {
    this.#options = options;
    this.#finder = new StopFinder(options.stop, options.includeStop);
    this.#reader = new AnswerReader(options.form);
  }

  /** Whether its calls are what it ended for; a call that was asked for by name is the answer itself. */
  get callsEndIt(): boolean {
    return this.#options.form.calls?.only === undefined;
  }

  /** How often its text began like a call and was none. */
  get missedCalls(): number {
    return this.#reader.missed;
  }

  /** What `text` that is certain consists of: at least one part is no call. With `last` nothing follows. */
  parts(text: string, last: boolean): Part[] {
    const parts = this.#reader.push(text);
    if (last) parts.push(...this.#reader.finish());
    if (parts.every(({ type }) => type === "tool")) parts.unshift({ type: this.#reader.kind, text: "" });
    return parts;
  }

  /** Whether a stop string or a circle has ended the text. What the engine still sends does not count. */
  get stopped(): boolean {
    return this.#stop !== undefined || this.#circles;
  }

  /** Takes a token; its piece, whose text may be empty. After {@linkcode stopped} nothing. */
  token(token: number, logprobs?: Logprobs): Piece | undefined {
    if (this.stopped) return undefined;
    if (this.#options.logprobs && !logprobs) {
      throw new Error("The engine sent a token without its log-probabilities");
    }
    const { endTokens, stopTokens, repetition, minTokens } = this.#options;
    const before = this.#release();
    // A stop string may have ended in the token that was waiting: then this one is beyond the end.
    if (this.stopped) return { text: before, tokens: [], logprobs: [] };
    this.#tokens.push(token);
    if (endTokens.has(token) || stopTokens.has(token)) this.#last = token;
    const text = this.#last === undefined ? this.#decode(token) : "";
    this.#circles = this.#tokens.length > minTokens && repetition !== undefined &&
      repeats(this.#tokens, repetition);
    return { text: before + text, tokens: [token], logprobs: this.#options.logprobs ? [logprobs!] : [] };
  }

  /** Takes the end: the text that was still held back, and how it ended. */
  finish(finish: Finish): { readonly text: string; readonly end: End } {
    let [text, ended]: [string, number | undefined] = ["", undefined];
    if (this.#stop === undefined) {
      if (finish.reason === "stop") ended = this.#last;
      // The token that ended the answer is counted and reported, but is no part of its text.
      if (ended === undefined || this.#options.includeStop) text = this.#release();
      if (this.#stop === undefined) text += this.#find(this.#options.detokenizer.finish());
      if (this.#stop === undefined) text += this.#finder.finish();
    }
    if (this.stopped) {
      // Tokens that the engine made before it heard of the stop are neither shown nor counted.
      const usage = { ...finish, reason: "stop", completionTokens: this.#tokens.length } as const;
      const reason = this.#stop === undefined ? "repetition" : "stop";
      return { text, end: { type: "end", reason, stop: this.#stop ?? "repetition_detected", usage } };
    }
    const named = ended !== undefined && this.#options.stopTokens.has(ended) ? { stop: ended } : {};
    return { text, end: { type: "end", reason: finish.reason, ...named, usage: finish } };
  }

  /** The text of the token that waited, now that it has not ended the answer. */
  #release(): string {
    const token = this.#last;
    this.#last = undefined;
    return token === undefined ? "" : this.#decode(token);
  }

  #decode(token: number): string {
    return this.#find(this.#options.detokenizer.push(token));
  }

  #find(text: string): string {
    const { text: safe, stop } = this.#finder.push(text, this.#tokens.length > this.#options.minTokens);
    this.#stop = stop;
    return safe;
  }
}
