/**
 * What a text worker runs: it renders conversations, encodes texts or compiles grammars, whichever it was set up for.
 *
 * @module
 */
import type { Conversation } from "./conversation.ts";
import { compileGrammar } from "../grammar/compile.ts";
import { GrammarError } from "../grammar/grammar_error.ts";
import { packVocabulary } from "../grammar/vocabulary.ts";
import type { LaneReply } from "./lane.ts";
import { PromptError } from "./prompt_error.ts";
import { ChatTemplate, type TemplateSource } from "./template.ts";
import { type EncodeOptions, Tokenizer, type TokenizerFiles } from "./tokenizer.ts";

/** The first message to a worker. */
export type TextSetup =
  | { readonly render: TemplateSource }
  | { readonly encode: TokenizerFiles }
  | { readonly compile: true };
/**
 * Every later one: to a worker that renders (it answers with `Rendered`), that encodes (`Uint32Array`) or packs
 * so many tokens of its vocabulary (`PackedVocabulary`), or that compiles a `GrammarSource` in JSON (`Table`).
 */
export type TextJob =
  | Conversation
  | { readonly text: string; readonly options: EncodeOptions }
  | { readonly vocabulary: number }
  | { readonly grammar: string };

const scope = self as unknown as {
  onmessage: (event: MessageEvent) => void;
  postMessage(message: LaneReply, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data: setup }: MessageEvent<TextSetup>) => {
  attempt(() => {
    const work = "render" in setup
      ? renderer(setup.render)
      : "encode" in setup
      ? encoder(setup.encode)
      : (job: TextJob) => compileGrammar(JSON.parse((job as Extract<TextJob, { grammar: string }>).grammar));
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
    const prompt = error instanceof PromptError
      ? { code: error.code, param: error.param }
      : error instanceof GrammarError
      ? { code: null, param: null }
      : undefined;
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
    if ("vocabulary" in job) return packVocabulary(job.vocabulary, (id) => tokenizer.bytesOf(id));
    const { text, options } = job as Extract<TextJob, { text: string }>;
    return tokenizer.encode(text, options);
  };
}
