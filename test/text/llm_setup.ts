/**
 * What the tests of the path from text to text share.
 *
 * @module
 */
import { setImmediate } from "node:timers";
import type { EngineClient } from "../../src/llm/client.ts";
import type { Delta, Prompt } from "../../src/llm.ts";
import { type LlmParts, openLlm } from "../../src/llm/open_llm.ts";
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { byteLevelFiles, CHATML } from "./tiny_tokenizers.ts";

/** Our byte-level tokenizer. */
export const tiny = new Tokenizer(byteLevelFiles());

/** The ids of tokens as the vocabulary spells them. */
export function ids(...tokens: string[]): number[] {
  return tokens.map((token) => {
    const id = tiny.id(token);
    if (id === undefined) throw new RangeError(`${token} is not a token`);
    return id;
  });
}

/** The ids of a text, without BOS. */
export function encoded(text: string): number[] {
  return [...tiny.encode(text, { addSpecialTokens: false })];
}

/** A model of the tiny tokenizer and an engine. */
export function open(engine: EngineClient, parts: Partial<LlmParts> = {}) {
  return openLlm({
    engine,
    tokenizer: tiny,
    template: { template: CHATML },
    info: {
      name: "tiny",
      created: 0,
      maxModelLength: 64,
      vocabulary: tiny.size,
      chat: true,
      about: { family: "tiny", parameters: 0, bytes: 0, format: "safetensors" },
    },
    eos: ids("<|im_end|>"),
    ...parts,
  });
}

/** A prompt with nothing special about it. */
export function prompt(more: Partial<Prompt> = {}): Prompt {
  return { input: { text: "hello" }, choices: 1, stop: [], sampling: {}, request: {}, ...more };
}

/** All deltas of an answer, with the engine stepping beside the reader. */
export async function all(
  deltas: AsyncIterable<Delta>,
  engine: { readonly open: number; step(): void },
): Promise<Delta[]> {
  const list: Delta[] = [];
  let done = false;
  const reader = (async () => {
    try {
      for await (const delta of deltas) list.push(delta);
    } finally {
      done = true;
    }
  })();
  reader.catch(() => {}); // awaited below
  while (!done) {
    await turn();
    engine.step();
  }
  while (engine.open > 0) engine.step();
  await reader;
  return list;
}

/** One turn of the event loop, in which a reader can take what it was given. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => resolve()));
}

/** One choice's parts, joined. */
export function joined(deltas: readonly Delta[], choice = 0) {
  let text = "";
  const tokens: number[] = [];
  const logprobs: unknown[] = [];
  let end: Extract<Delta, { type: "end" }> | undefined;
  for (const delta of deltas.filter((delta) => delta.choice === choice)) {
    if (end) throw new Error("Something came after the end");
    if (delta.type === "end") end = delta;
    else if (delta.type === "text") {
      text += delta.text;
      tokens.push(...delta.tokens);
      logprobs.push(...delta.logprobs ?? []);
    }
  }
  if (!end) throw new Error("The choice did not end");
  return { text, tokens, logprobs, end };
}
