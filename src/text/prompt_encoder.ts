/**
 * Any input to token ids, without holding up the thread that serves clients: templates and long texts go to
 * workers.
 *
 * @module
 */
import type { Conversation } from "./conversation.ts";
import type { PackedVocabulary } from "../grammar/vocabulary.ts";
import { Lane } from "./lane.ts";
import { PromptError } from "./prompt_error.ts";
import { ChatTemplate, type Rendered, type TemplateSource } from "./template.ts";
import type { TextJob, TextSetup } from "./text_worker.ts";
import type { EncodeOptions, Tokenizer } from "./tokenizer.ts";

/** Bounds on the text workers. */
export interface TextLimits {
  /** Texts longer than this, in characters, are encoded in a worker; default 4,096. */
  readonly inline?: number;
  /** Workers that encode; default 2. Each holds a tokenizer of its own. */
  readonly encoders?: number;
  /** Milliseconds for rendering one conversation; default 5,000. */
  readonly renderLimit?: number;
  /** Milliseconds for encoding one text; default 30,000. */
  readonly encodeLimit?: number;
}

/** What to encode, and how. */
export interface EncodeRequest extends EncodeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told the text before it is encoded; throws if it cannot fit. */
  readonly check?: (text: string) => void;
}

/** Encodes texts and conversations. */
export class PromptEncoder implements Disposable {
  readonly #tokenizer: Tokenizer;
  readonly #render: Lane | undefined;
  readonly #encode: Lane;
  readonly #inline: number;

  /** @throws {SyntaxError} If the template is not valid. */
  constructor(tokenizer: Tokenizer, template: TemplateSource | undefined, limits: TextLimits = {}) {
    const { inline = 4096, encoders = 2, renderLimit = 5000, encodeLimit = 30_000 } = limits;
    this.#tokenizer = tokenizer;
    this.#inline = inline;
    const url = new URL("./text_worker.ts", import.meta.url);
    const setup = (setup: TextSetup) => setup;
    if (template) {
      new ChatTemplate(template); // refused here rather than at the first request
      const options = { workers: 1, limit: renderLimit, what: "render the prompt" };
      this.#render = new Lane({ url, setup: setup({ render: template }), ...options });
    }
    const options = { workers: encoders, limit: encodeLimit, what: "encode the prompt" };
    this.#encode = new Lane({ url, setup: setup({ encode: tokenizer.files }), ...options });
  }

  /** Makes the worker for conversations now; those for long texts are large and wait until there is one. */
  warm(): void {
    this.#render?.warm();
  }

  /** Token ids of a text. @throws {PromptError} If it takes too long, or whatever `check` throws. */
  async text(text: string, request: EncodeRequest = {}): Promise<Uint32Array> {
    const { check, signal, ...options } = request;
    if (check) check(options.mark === undefined ? text : text.replaceAll(options.mark, ""));
    if (text.length <= this.#inline) return this.#tokenizer.encode(text, options);
    return await this.#encode.run({ text, options } satisfies TextJob, signal) as Uint32Array;
  }

  /**
   * Token ids of a conversation. Nothing is added at the ends: the template has written BOS where it belongs.
   *
   * @throws {PromptError} If the model has no template, the template refuses it, or it takes too long.
   */
  async conversation(conversation: Conversation, request: EncodeRequest = {}): Promise<Uint32Array> {
    const { text, mark } = await this.render(conversation, request.signal);
    return await this.text(text, {
      addSpecialTokens: false,
      ...request,
      ...(mark !== undefined && { mark }),
    });
  }

  /** The text that a conversation becomes. @throws {PromptError} As `conversation` does. */
  async render(conversation: Conversation, signal?: AbortSignal): Promise<Rendered> {
    if (!this.#render) {
      throw new PromptError("The model has no chat template, so chat is not possible: use a text prompt", {
        param: "messages",
      });
    }
    if (conversation.messages.length === 0) {
      throw new PromptError("messages must have at least one message", { param: "messages" });
    }
    return await this.#render.run(conversation satisfies TextJob, signal) as Rendered;
  }

  /** The first `size` tokens of the vocabulary as grammars use them. */
  async vocabulary(size: number): Promise<PackedVocabulary> {
    return await this.#encode.run({ vocabulary: size } satisfies TextJob) as PackedVocabulary;
  }

  /** Ends the workers. */
  [Symbol.dispose](): void {
    this.#render?.[Symbol.dispose]();
    this.#encode[Symbol.dispose]();
  }
}
