/**
 * SmolLM2-135M-Instruct as GGUF, where `deno task fixtures` has put it, and what llama.cpp and transformers make
 * of it (tools/goldens/smollm2.py).
 *
 * @module
 */
import { type GoldenPrompt, readGoldenFile } from "../model/goldens.ts";
import golden from "../goldens/smollm2.json" with { type: "json" };

/** A question and the greedy answer of transformers in f32. */
export interface GoldenAnswer {
  readonly question: string;
  readonly prompt: readonly number[];
  /** With EOS at the end. */
  readonly tokens: readonly number[];
  readonly text: string;
}

const FILE = new URL("../../.fixtures/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf", import.meta.url);
const LOGITS = new URL("../goldens/smollm2.safetensors", import.meta.url);

/** Path of the file, as `--model` takes it. */
export const SMOLLM2 = decodeURIComponent(FILE.pathname);
/** The ids whose logits are kept: every 24th. */
export const KEPT = 24;
/** Texts with llama.cpp's tokens. */
export const TEXTS = golden.texts as [text: string, ids: number[]][];
/** Questions with answers up to EOS. */
export const ANSWERS: readonly GoldenAnswer[] = golden.answers;

/** Prompts with logits, `[positions][vocabulary / KEPT]`. */
export async function smollm2Prompts(): Promise<readonly GoldenPrompt[]> {
  return (await readGoldenFile(LOGITS)).prompts;
}

/** A test over the file; skipped under a name that says why where it is absent, but not in CI. */
export function withSmollm2(name: string, fn: () => Promise<void>): void {
  const absent = !exists() && !Deno.env.get("CI");
  Deno.test({
    name: `smollm2: ${name}${absent ? " (absent: run deno task fixtures)" : ""}`,
    ignore: absent,
    fn,
  });
}

function exists(): boolean {
  try {
    return Deno.statSync(FILE).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
