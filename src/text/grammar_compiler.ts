/**
 * Grammars for requests, compiled in a worker, under a time limit, once for requests that bring the same one.
 *
 * @module
 */
import type { GrammarSource } from "../grammar/compile.ts";
import type { CompiledGrammar } from "../grammar/masks.ts";
import type { Table } from "../grammar/table.ts";
import type { PackedVocabulary } from "../grammar/vocabulary.ts";
import { Lane, LateError } from "./lane.ts";
import { PromptError } from "./prompt_error.ts";
import type { TextJob, TextSetup } from "./text_worker.ts";

/** Bounds on compiling. */
export interface GrammarLimits {
  /** Milliseconds for one grammar; default 5,000. */
  readonly limit?: number;
  /** What is kept of grammars, in characters of their sources and bytes of their tables; default 64 MiB. */
  readonly kept?: number;
}

interface Kept {
  readonly key: string;
  readonly table: Promise<Table>;
  size: number;
}

/** Compiles grammars for one model. */
export class GrammarCompiler implements Disposable {
  /** Told of every grammar that was not known yet. */
  onCompiled?: (milliseconds: number, failed?: "invalid" | "timeout" | "internal") => void;
  readonly #lane: Lane;
  readonly #pack: () => Promise<PackedVocabulary>;
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #vocabulary: Promise<PackedVocabulary> | undefined;
  #compiled = 0;

  /** @param pack Makes the vocabulary, when the first grammar needs it. */
  constructor(pack: () => Promise<PackedVocabulary>, { limit = 5000, kept = 2 ** 26 }: GrammarLimits = {}) {
    this.#most = kept;
    const url = new URL("./text_worker.ts", import.meta.url);
    this.#pack = pack;
    const setup: TextSetup = { compile: true };
    this.#lane = new Lane({ url, setup, workers: 1, limit, what: "compile the grammar" });
  }

  /** @throws {PromptError} That names `field`, if the grammar is at fault or takes too long. */
  async compile(source: GrammarSource, field: string): Promise<CompiledGrammar> {
    let text: string;
    try {
      text = JSON.stringify(source);
    } catch (error) { // such as one that is nested too deep
      throw atFault(field, (error as Error).message);
    }
    const kept = this.#keep(text);
    try {
      const table = await kept.table;
      this.#vocabulary ??= this.#pack();
      return { key: kept.key, table, vocabulary: await this.#vocabulary };
    } catch (error) {
      if (error instanceof PromptError) throw atFault(field, error.message);
      this.#vocabulary = undefined;
      throw error;
    }
  }

  /** Ends the worker. */
  [Symbol.dispose](): void {
    this.#lane[Symbol.dispose]();
  }

  #keep(text: string): Kept {
    let kept = this.#kept.get(text);
    if (!kept) {
      const table = this.#lane.run({ grammar: text } satisfies TextJob) as Promise<Table>;
      const made: Kept = kept = { key: `${++this.#compiled}`, table, size: text.length };
      const begun = performance.now();
      table.then(({ byteLength }) => {
        made.size += byteLength;
        this.onCompiled?.(performance.now() - begun);
      }, (error: unknown) => {
        this.#kept.delete(text);
        const late = error instanceof LateError ? "timeout" : "invalid";
        this.onCompiled?.(performance.now() - begun, error instanceof PromptError ? late : "internal");
      });
    }
    this.#kept.delete(text); // and to the end, as the last one used
    this.#kept.set(text, kept);
    let size = 0;
    for (const { size: one } of this.#kept.values()) size += one;
    for (const [old, { size: one }] of this.#kept) {
      if (size <= this.#most) break;
      this.#kept.delete(old);
      size -= one;
    }
    return kept;
  }
}

function atFault(field: string, why: string): PromptError {
  return new PromptError(`Cannot use \`${field}\`: ${why}`, { param: field });
}
