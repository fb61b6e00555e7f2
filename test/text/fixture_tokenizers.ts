/**
 * The tokenizers that tests run over: ours always, those of real models where `deno task fixtures` has put them.
 *
 * @module
 */
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { byteFallbackFiles, byteLevelFiles } from "./tiny_tokenizers.ts";

/** Real tokenizers, by the name of their folder. */
export const REAL = ["qwen3", "llama3_1", "deepseek_v3", "gemma3"] as const;

/** One tokenizer under test. */
export interface Subject {
  readonly name: string;
  /** Whether its files are absent. */
  readonly absent: boolean;
  /** Opens it; later calls give the same object. */
  open(): Tokenizer;
}

/** All of them. */
export const SUBJECTS: readonly Subject[] = [
  subject("tiny byte-level", false, () => new Tokenizer(byteLevelFiles())),
  subject("tiny byte-fallback", false, () => new Tokenizer(byteFallbackFiles())),
  ...REAL.map((name) => {
    const folder = new URL(`../../.fixtures/tokenizers/${name}/`, import.meta.url);
    return subject(name, !exists(new URL("tokenizer.json", folder)), () =>
      new Tokenizer({
        tokenizer: Deno.readFileSync(new URL("tokenizer.json", folder)),
        config: JSON.parse(Deno.readTextFileSync(new URL("tokenizer_config.json", folder))),
      }));
  }),
];

function subject(name: string, absent: boolean, make: () => Tokenizer): Subject {
  let made: Tokenizer | undefined;
  return {
    name: absent ? `${name} (absent: run deno task fixtures)` : name,
    absent,
    open: () => made ??= make(),
  };
}

function exists(url: URL): boolean {
  try {
    return Deno.statSync(url).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
