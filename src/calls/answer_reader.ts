/**
 * What a model thinks, says and calls, told apart in a text that comes in pieces. Wherever the pieces are cut, the
 * same parts come out, and each character is looked at a bounded number of times. What only looks like a call is
 * text: nothing that a model writes is lost.
 *
 * @module
 */
import { type CallFormat, callsIn, type WrittenCall } from "./formats.ts";
import { JsonReader } from "./json_reader.ts";

/** A part of an answer. Parts of one kind that follow each other, joined, are that part of the answer. */
export type Part =
  | { readonly type: "text" | "reasoning"; readonly text: string }
  | { readonly type: "tool" } & WrittenCall;

/** What an answer may hold besides text. */
export interface AnswerForm {
  /** Whether it may begin with reasoning, or is inside it from its first character on: the prompt opened it. */
  readonly reasoning?: "possible" | "open" | undefined;
  /** How calls are written, and of which functions; with `only`, JSON is the arguments of that one. */
  readonly calls?:
    | { readonly format: CallFormat; readonly names: ReadonlySet<string>; readonly only?: string | undefined }
    | undefined;
}

/** Marks around reasoning, in Qwen3, DeepSeek and others. */
export const THINK = { open: "<think>", close: "</think>" } as const;

/** The longest name that a call may have. */
const LONGEST_NAME = 64;
/** Between a name and its arguments in Mistral's format. */
const ARGUMENTS = "[ARGS]";

type State = "start" | "reasoning" | "first" | "text" | "call" | "name" | "json" | "after";

/** Reads one answer. */
export class AnswerReader {
  readonly #calls: AnswerForm["calls"];
  #state: State;
  /** Text of which it is not yet known what it is: at most a mark long, but for {@linkcode #space}. */
  #held = "";
  /** White space that is none of the answer's if a mark follows. */
  #space = "";
  /** White space that follows a mark is none of the answer's. */
  #touches = false;
  /** What a call has taken so far, beside its JSON. */
  #taken = "";
  #name = "";
  #json = new JsonReader();
  /** How often what began like a call was none. */
  missed = 0;

  constructor({ reasoning, calls }: AnswerForm) {
    this.#calls = calls;
    this.#state = reasoning === "open" ? "reasoning" : reasoning ? "start" : "first";
    this.#touches = reasoning === "open";
  }

  /** What text that comes now is, as long as it opens nothing. */
  get kind(): "text" | "reasoning" {
    return this.#state === "reasoning" ? "reasoning" : "text";
  }

  /** Takes more text. */
  push(text: string): Part[] {
    const parts: Part[] = [];
    let rest = this.#held + text;
    this.#held = "";
    // Each turn takes at least one character or changes the state, until what is left may be part of a mark.
    for (let left: string | undefined = rest; left !== undefined;) {
      rest = left;
      left = this.#turn(rest, parts);
    }
    return joined(parts);
  }

  /** No text follows: what was held back is text, or reasoning that never ended. */
  finish(): Part[] {
    const parts: Part[] = [];
    if (this.#state === "name" || this.#state === "call" || this.#state === "json") this.#isText(parts);
    this.#emit(this.#space + this.#held, parts);
    this.#held = this.#space = "";
    return joined(parts);
  }

  /** Reads from `text` what one state can; what is left, or nothing where more must come. */
  #turn(text: string, parts: Part[]): string | undefined {
    switch (this.#state) {
      case "start":
        return this.#opening(text, [THINK.open], () => this.#enter("reasoning"), () => this.#state = "first");
      case "reasoning":
        return this.#until(text, [THINK.close], parts, () => this.#enter("first"));
      case "first": {
        const opens = this.#calls?.format.opens ?? [];
        if (!this.#calls?.format.atStart) return this.#go("text", text);
        return this.#opening(text, opens, (mark) => this.#open(mark), () => this.#state = "text");
      }
      case "text": {
        const { format } = this.#calls ?? {};
        const marks = format && !format.atStart ? format.opens : [];
        return this.#until(text, marks, parts, (mark) => this.#open(mark));
      }
      case "call":
      case "name":
        return this.#beforeJson(text, parts);
      case "json":
        return this.#inJson(text, parts);
      case "after":
        return this.#opening(
          text,
          [this.#calls!.format.after!.text],
          () => this.#calls!.format.after!.again ? this.#open("") : this.#enter("text"),
          () => this.#state = "text",
        );
    }
  }

  #go(state: State, text: string): string | undefined {
    this.#state = state;
    return text === "" ? undefined : text;
  }

  /** After a mark: white space on both sides of it is gone. */
  #enter(state: State): void {
    this.#state = state;
    this.#space = "";
    this.#touches = true;
  }

  /** Looks for a mark that must come next, but for white space. */
  #opening(
    text: string,
    marks: readonly string[],
    found: (mark: string) => void,
    missed: () => void,
  ): string | undefined {
    const begin = text.search(/\S|$/);
    if (!this.#touches) this.#space += text.slice(0, begin);
    if (begin === text.length) return undefined;
    const rest = text.slice(begin);
    const mark = marks.find((m) => rest.startsWith(m));
    if (mark !== undefined) {
      found(mark);
      return rest.slice(mark.length);
    }
    if (marks.some((m) => m.startsWith(rest))) {
      this.#held = rest;
      return undefined;
    }
    missed();
    return rest;
  }

  /** Gives out text up to the first of `marks`, and holds back what may become one, or touches it. */
  #until(
    text: string,
    marks: readonly string[],
    parts: Part[],
    found: (mark: string) => void,
  ): string | undefined {
    let [at, mark] = [text.length, ""];
    for (const m of marks) {
      const index = text.indexOf(m);
      if (index >= 0 && index < at) [at, mark] = [index, m];
    }
    if (mark === "") at -= Math.max(0, ...marks.map((m) => overlap(text, m)));
    this.#say(text.slice(0, at), parts, marks.length > 0);
    if (mark === "") {
      this.#held = text.slice(at);
      return undefined;
    }
    found(mark);
    return text.slice(at + mark.length);
  }

  /** Gives out text; with `hold` without the white space at its end, which a mark may follow. */
  #say(text: string, parts: Part[], hold: boolean): void {
    const said = this.#touches ? text.trimStart() : text;
    if (said === "") return;
    this.#touches = false;
    const end = hold ? said.trimEnd().length : said.length;
    if (end > 0) {
      this.#emit(this.#space + said.slice(0, end), parts);
      this.#space = "";
    }
    this.#space += said.slice(end);
  }

  /** A call has begun with `mark`. */
  #open(mark: string): void {
    const bare = mark === "{" || mark === "[";
    this.#taken = bare ? "" : mark;
    this.#name = this.#calls!.only ?? "";
    this.#json = new JsonReader();
    if (bare) this.#json.push(mark, 0);
    this.#state = bare ? "json" : "call";
  }

  /** White space, and a name where the format has one. */
  #beforeJson(text: string, parts: Part[]): string | undefined {
    const named = this.#calls!.format.named;
    for (let at = 0; at < text.length; at++) {
      const character = text[at]!;
      if (this.#state === "call" && /\s/.test(character)) continue;
      if (this.#state === "name" && text.startsWith(ARGUMENTS, at)) at += ARGUMENTS.length - 1;
      else if (this.#state === "name" && ARGUMENTS.startsWith(text.slice(at))) {
        [this.#taken, this.#held] = [this.#taken + text.slice(0, at), text.slice(at)];
        return undefined;
      } else if (character === "{" || (character === "[" && this.#state === "call")) {
        this.#taken += text.slice(0, at);
        return this.#go("json", text.slice(at));
      } else if (named && /[\w.-]/.test(character) && this.#name.length < LONGEST_NAME) {
        this.#state = "name";
        this.#name += character;
      } else {
        this.#taken += text.slice(0, at);
        this.#isText(parts);
        return text.slice(at);
      }
    }
    this.#taken += text;
    return undefined;
  }

  #inJson(text: string, parts: Part[]): string | undefined {
    const { at, done, wrong } = this.#json.push(text, 0);
    if (wrong) {
      this.#isText(parts);
      return text.slice(at);
    }
    if (!done) return undefined;
    const { format, names } = this.#calls!;
    const calls = callsIn(this.#json.text, this.#name, names);
    if (!calls) {
      this.#isText(parts);
      return text.slice(at);
    }
    for (const call of calls) parts.push({ type: "tool", ...call });
    this.#enter(format.after ? "after" : "text");
    return text.slice(at);
  }

  /** What looked like a call was none. */
  #isText(parts: Part[]): void {
    this.missed++;
    this.#emit(this.#space + this.#taken + this.#json.text, parts);
    this.#space = this.#taken = "";
    this.#json = new JsonReader();
    this.#touches = false;
    this.#state = "text";
  }

  #emit(text: string, parts: Part[]): void {
    if (text !== "") parts.push({ type: this.kind, text });
  }
}

/** How many characters at the end of `text` begin `mark`. */
function overlap(text: string, mark: string): number {
  for (let n = Math.min(text.length, mark.length - 1); n > 0; n--) {
    if (text.endsWith(mark.slice(0, n))) return n;
  }
  return 0;
}

function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.type !== "tool" && last?.type === part.type) {
      out[out.length - 1] = { type: part.type, text: last.text + part.text };
    } else out.push(part);
  }
  return out;
}
