/**
 * The workload of nano-vllm's bench.py (https://github.com/GeeeekExplorer/nano-vllm): random prompts and fixed
 * answer lengths, all there at once. Smaller sizes make it fit smaller machines, and are told apart by a hash.
 *
 * @module
 */
import { PyRandom } from "./py_random.ts";

/** What the workload is drawn from. */
export interface WorkloadOptions {
  readonly requests: number;
  /** The longest prompt, in tokens; the shortest is 100, or this if it is less. */
  readonly input: number;
  /** The longest answer, in tokens; the shortest is 100, or this if it is less. */
  readonly output: number;
  /** Token ids are smaller than this. */
  readonly vocabulary: number;
  /** Tokens that all prompts begin with, before their own; default 0. */
  readonly prefix?: number | undefined;
}

/** As nano-vllm has it. */
export const NANO_VLLM = { requests: 256, input: 1024, output: 1024 } as const;

/** The greatest token id that nano-vllm draws. */
const MOST_ID = 10_000;
const SHORTEST = 100;

/** What is to be computed. */
export interface Workload {
  readonly prompts: readonly Uint32Array<ArrayBuffer>[];
  /** Tokens of each answer. */
  readonly outputs: readonly number[];
}

/** Draws the prompts first, each its length and then its tokens, all answer lengths after them, and then the prefix. */
export function workload({ requests, input, output, vocabulary, prefix }: WorkloadOptions): Workload {
  const random = new PyRandom(0);
  const most = Math.min(MOST_ID, vocabulary - 1);
  const prompts = Array.from({ length: requests }, () => {
    const length = random.randint(Math.min(SHORTEST, input), input);
    return Uint32Array.from({ length }, () => random.randint(0, most));
  });
  const outputs = Array.from({ length: requests }, () => random.randint(Math.min(SHORTEST, output), output));
  const shared = Array.from({ length: prefix ?? 0 }, () => random.randint(0, most));
  return { prompts: prompts.map((own) => Uint32Array.from([...shared, ...own])), outputs };
}

/** SHA-256, in hex, of all prompt tokens as little-endian 32-bit numbers. */
export async function fingerprint({ prompts }: Workload): Promise<string> {
  const bytes = new Uint8Array(4 * prompts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const prompt of prompts) for (const id of prompt) view.setUint32(4 * at++, id, true);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

/** Bytes that a model takes from memory when it decodes. */
export interface DecodeBytes {
  /** Read once in a step, whatever its batch. */
  readonly weights: number;
  /** Read for each token of context. */
  readonly perToken: number;
}

/**
 * The bytes that decoding must read if all requests run together: the weights once for each token of the longest
 * answer, and for every token the keys and values before it. Each answer's first token belongs to its prompt.
 */
export function decodeBytes({ prompts, outputs }: Workload, { weights, perToken }: DecodeBytes): number {
  const steps = Math.max(0, ...outputs.map((tokens) => tokens - 1));
  const context = outputs.reduce((sum, tokens, i) => {
    const [first, last] = [prompts[i]!.length + 1, prompts[i]!.length + tokens - 1];
    return sum + (first + last) * (tokens - 1) / 2;
  }, 0);
  return steps * weights + context * perToken;
}
