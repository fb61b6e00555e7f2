/**
 * What a text worker runs: it renders conversations or encodes texts, whichever it was set up for.
 *
 * @module
 */
import type { Conversation } from "./conversation.ts";
import type { LaneReply } from "./lane.ts";
import { PromptError } from "./prompt_error.ts";
import { ChatTemplate, type TemplateSource } from "./template.ts";
import { type EncodeOptions, Tokenizer, type TokenizerFiles } from "./tokenizer.ts";

/** The first message to a worker. */
export type TextSetup = { readonly render: TemplateSource } | { readonly encode: TokenizerFiles };
/** Every later one, to a worker that renders or that encodes. The values are `Rendered` and `Uint32Array`. */
export type TextJob = Conversation | { readonly text: string; readonly options: EncodeOptions };

const scope = self as unknown as {
  onmessage: (event: MessageEvent) => void;
  postMessage(message: LaneReply, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data: setup }: MessageEvent<TextSetup>) => {
  attempt(() => {
    const work = "render" in setup ? renderer(setup.render) : encoder(setup.encode);
    scope.onmessage = ({ data: job }: MessageEvent<TextJob>) =>
      attempt(() => {
        const value = work(job);
        scope.postMessage(
          { type: "done", value },
          value instanceof Uint32Array ? [value.buffer as ArrayBuffer] : [],
        );
      });
    scope.postMessage({ type: "ready" });
  });
};

function attempt(body: () => void): void {
  try {
    body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const prompt = error instanceof PromptError ? { code: error.code, param: error.param } : undefined;
    scope.postMessage({ type: "failed", message, ...(prompt && { prompt }) });
  }
}

function renderer(source: TemplateSource): (job: TextJob) => unknown {
  const template = new ChatTemplate(source);
  return (job) => template.render(job as Conversation);
}

function encoder(files: TokenizerFiles): (job: TextJob) => unknown {
  const tokenizer = new Tokenizer(files);
  return (job) => {
    const { text, options } = job as Extract<TextJob, { text: string }>;
    return tokenizer.encode(text, options);
  };
}
