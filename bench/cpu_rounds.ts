/**
 * Our side of bench/beside_llama_cpp.py: holds a model open and measures one round for each line on standard input.
 * A round is the time of a prompt's first token, and of the tokens after it, as a client of the engine sees them.
 *
 *     deno run -P=serve bench/cpu_rounds.ts MODEL THREADS PROMPT,PROMPT... TOKENS
 *
 * @module
 */
import { openModel } from "../src/open.ts";

const [model, threads, prompts, tokens] = Deno.args as [string, string, string, string];
await using llm = await openModel({
  model,
  servedNames: [],
  device: "cpu",
  threads: Number(threads),
  maxModelLength: 1024,
  maxSequences: 4,
  gpuMemoryUtilization: 0.9,
});

/** Milliseconds until the first token, and of each after it. */
async function round(length: number, count: number) {
  // Other tokens each time, so that the prefix cache has none of them.
  const input = {
    tokens: Uint32Array.from({ length }, () => 100 + Math.floor(Math.random() * (llm.info.vocabulary - 100))),
  };
  const start = performance.now();
  let first = 0, last = 0, seen = 0;
  const sampling = { temperature: 0 };
  const asked = { input, choices: 1, stop: [], ignoreEos: true, sampling, maxTokens: count, request: {} };
  for await (const delta of llm.generate(asked)) {
    if (delta.type !== "text" || delta.tokens.length === 0) continue;
    last = performance.now() - start;
    if (seen === 0) first = last;
    seen += delta.tokens.length;
  }
  if (seen !== count) throw new Error(`Got ${seen} tokens, expected ${count}`);
  return { prompt: length, first, each: (last - first) / (count - 1) };
}

console.log("ready");
const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream());
for await (const _ of lines) {
  const results = [];
  for (const length of prompts.split(",")) results.push(await round(Number(length), Number(tokens)));
  console.log(JSON.stringify(results));
}
