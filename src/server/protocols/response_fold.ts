/**
 * Events of OpenAI's Responses API: an answer as items that open, grow and close, each event numbered.
 *
 * @module
 */
import type { ApiError } from "../errors.ts";
import { type ChatLogprobs, chatLogprobs } from "../logprobs.ts";
import type { CallPiece, End, Fold, Piece, Reply } from "../protocol.ts";

/** What an answer's events need to know of its request. */
export interface ResponseFrame {
  /** Names the response and its items. */
  readonly number: string;
  /** The response's fields that stay as they are. */
  readonly fixed: object;
  /** How many alternatives each token comes with; absent for no log-probabilities. */
  readonly top: number | undefined;
  /** Whether more than the first call is told. */
  readonly parallel: boolean;
  /** Told the response as it is in the end. */
  ended(response: { readonly id: string; readonly output: readonly object[] }): void;
}

/** An item that is open: its parts so far. */
interface Block {
  readonly kind: keyof typeof KINDS;
  readonly id: string;
  readonly text: string[];
  readonly logprobs: ChatLogprobs["content"][number][];
}

/** An item's names: of its id, and of its part in parts and in events. */
const KINDS = {
  message: { prefix: "msg", part: "output_text" },
  reasoning: { prefix: "rs", part: "reasoning_text" },
} as const;

/** The events of one response. */
export class ResponseFold implements Fold {
  #events: object[] = [];
  #sequence = 0;
  readonly #output: object[] = [];
  #open: Block | undefined;
  /** Of tokens whose text is still to come. */
  #held: ChatLogprobs["content"][number][] = [];
  #end: End | undefined;
  #last: object | undefined;

  constructor(readonly frame: ResponseFrame, readonly reply: Reply) {
    const response = this.#response("in_progress", {});
    this.#emit("created", { response });
    this.#emit("in_progress", { response });
  }

  piece({ type, text, tokens, logprobs = [] }: Piece): readonly object[] {
    const { top } = this.frame;
    if (type === "text" && top !== undefined) {
      this.#held.push(...chatLogprobs({ llm: this.reply.llm, ids: false }, tokens, logprobs, top).content);
    }
    if (text !== "") {
      const block = this.#grow(type === "text" ? "message" : "reasoning");
      block.text.push(text);
      block.logprobs.push(...this.#held);
      const told = type === "text" ? { delta: text, logprobs: this.#held } : { delta: text };
      this.#emit(`${KINDS[block.kind].part}.delta`, { ...this.#place(block.id), content_index: 0, ...told });
      this.#held = [];
    }
    return this.#take();
  }

  call({ number, call: { id: call_id, name, arguments: written } }: CallPiece): readonly object[] {
    if (number > 0 && !this.frame.parallel) return [];
    this.#close("completed");
    this.#held = []; // they were the call's
    const id = this.#id("fc");
    const item = { id, type: "function_call", call_id, name, arguments: "", status: "in_progress" };
    const output_index = this.#output.length;
    this.#emit("output_item.added", { output_index, item });
    this.#emit("function_call_arguments.delta", { ...this.#place(id), delta: written });
    this.#emit("function_call_arguments.done", { ...this.#place(id), name, arguments: written });
    this.#done({ ...item, arguments: written, status: "completed" });
    return this.#take();
  }

  end(end: End): readonly object[] {
    this.#end = end;
    if (this.#output.length === 0) this.#grow(this.#open?.kind ?? "message");
    this.#close(end.reason === "length" ? "incomplete" : "completed");
    return this.#take();
  }

  done(): readonly object[] {
    const { reason, usage, reasoningTokens: reasoning_tokens } = this.#end!;
    const status = reason === "length" ? "incomplete" : "completed";
    const response = this.#response(status, {
      ...(reason === "length" && { incomplete_details: { reason: "max_output_tokens" } }),
      completed_at: Math.floor(Date.now() / 1000),
      usage: {
        input_tokens: usage.promptTokens,
        input_tokens_details: { cached_tokens: usage.cachedTokens, cache_write_tokens: 0 },
        output_tokens: usage.completionTokens,
        output_tokens_details: { reasoning_tokens },
        total_tokens: usage.promptTokens + usage.completionTokens,
      },
    });
    this.#emit(status, { response });
    return this.#finish(response);
  }

  /** The response failed after its first event. */
  failed({ message, code }: ApiError): readonly object[] {
    this.#close("incomplete");
    const response = this.#response("failed", { error: { code: code ?? "server_error", message } });
    this.#emit("failed", { response });
    return this.#finish(response);
  }

  whole(): object {
    return this.#last!;
  }

  #finish(response: { readonly id: string; readonly output: readonly object[] }): readonly object[] {
    this.#last = response;
    this.frame.ended(response);
    return this.#take();
  }

  #response(status: string, more: object) {
    const { number, fixed } = this.frame;
    return {
      ...{ id: `resp_${number}`, object: "response", created_at: this.reply.created, status },
      ...{ background: false, completed_at: null, error: null, incomplete_details: null },
      ...{ model: this.reply.model, ...fixed, output: [...this.#output], usage: null },
      ...more,
    };
  }

  /** The open item, if it is of this kind, or a new one. */
  #grow(kind: Block["kind"]): Block {
    if (this.#open?.kind === kind) return this.#open;
    this.#close("completed");
    const block: Block = { kind, id: this.#id(KINDS[kind].prefix), text: [], logprobs: [] };
    this.#open = block;
    this.#emit("output_item.added", {
      output_index: this.#output.length,
      item: itemOf(block, "in_progress"),
    });
    this.#emit("content_part.added", { ...this.#place(block.id), content_index: 0, part: partOf(block) });
    return block;
  }

  #close(status: string): void {
    const block = this.#open;
    if (!block) return;
    this.#open = undefined;
    const part = partOf(block), place = { ...this.#place(block.id), content_index: 0 };
    const told = block.kind === "message"
      ? { text: part.text, logprobs: block.logprobs }
      : { text: part.text };
    this.#emit(`${KINDS[block.kind].part}.done`, { ...place, ...told });
    this.#emit("content_part.done", { ...place, part });
    this.#done(itemOf(block, status));
  }

  #done(item: object): void {
    this.#emit("output_item.done", { output_index: this.#output.length, item });
    this.#output.push(item);
  }

  /** Says which item it is; see `itemsOf` for the way back. */
  #id(prefix: string): string {
    return `${prefix}_${this.frame.number}_${this.#output.length}`;
  }

  #place(item_id: string) {
    return { item_id, output_index: this.#output.length };
  }

  #emit(type: string, fields: object): void {
    this.#events.push({ type: `response.${type}`, sequence_number: this.#sequence++, ...fields });
  }

  #take(): readonly object[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}

function partOf({ kind, text, logprobs }: Block) {
  const said = { type: KINDS[kind].part, text: text.join("") };
  return kind === "message" ? { ...said, annotations: [], logprobs: [...logprobs] } : said;
}

function itemOf(block: Block, status: string) {
  const { kind, id } = block;
  const content = status === "in_progress" ? [] : [partOf(block)];
  return {
    ...{ id, type: kind, status, content },
    ...(kind === "message" ? { role: "assistant" } : { summary: [], encrypted_content: null }),
  };
}
