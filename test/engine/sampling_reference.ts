/**
 * Sampling in f64, in the order of vLLM: what each token's score is when a row draws the largest.
 *
 * @module
 */
import type { Sampling } from "../../src/engine/messages.ts";

/** Philox 4×32-7 from the paper's description, in whole numbers. */
export function philox(seed: bigint, counter: number, stream: number): number {
  const mask = 0xffffffffn;
  let [a, b, c, d] = [BigInt(counter), BigInt(stream), 0n, 0n];
  let [low, high] = [seed & mask, seed >> 32n & mask];
  for (let round = 0; round < 7; round++) {
    const [p, q] = [0xd2511f53n * a, 0xcd9e8d57n * c];
    [a, b, c, d] = [q >> 32n ^ b ^ low, q & mask, p >> 32n ^ d ^ high, p & mask];
    [low, high] = [low + 0x9e3779b9n & mask, high + 0xbb67ae85n & mask];
  }
  return Number(a);
}

/** What a row asks for after its logits are final. */
export interface Filters extends Pick<Sampling, "temperature"> {
  readonly topK?: number;
  readonly topP?: number;
  readonly minP?: number;
}

/** Probabilities of the tokens that survive min-p, top-k and top-p, one after the other; the rest is 0. */
export function filtered(logits: readonly number[], { temperature, topK, topP, minP }: Filters): number[] {
  const max = Math.max(...logits);
  const p = logits.map((l) => Math.exp((l - max) / temperature));
  const order = logits.map((_, i) => i).sort((x, y) => p[y]! - p[x]!);
  let kept = order.filter((i) => p[i]! >= (minP ?? 0));
  if (topK) kept = kept.slice(0, topK);
  const total = kept.reduce((sum, i) => sum + p[i]!, 0);
  let sum = 0;
  kept = kept.filter((i) => {
    const before = sum;
    sum += p[i]! / total;
    return before < (topP ?? 1);
  });
  const alive = new Set(kept);
  return p.map((weight, i) => alive.has(i) ? weight / total / Math.min(1, sum) : 0);
}

/** Scores of the tokens that survive, with their noise; the rest is −∞. */
export function scores(
  logits: readonly number[],
  filters: Filters & { readonly seed: bigint; readonly position: number },
): number[] {
  if (filters.temperature === 0) return [...logits];
  const max = Math.max(...logits);
  return filtered(logits, filters).map((p, id) => {
    if (p === 0) return -Infinity;
    const rest = (philox(filters.seed, id, filters.position) + 0.5) / 2 ** 32;
    return (logits[id]! - max) / filters.temperature - Math.log(-Math.log1p(-rest));
  });
}

/** What restricts a row, and what changes its logits. */
export interface Adjustments extends Omit<Sampling, "seed" | "topK" | "topP" | "minP" | "temperature"> {
  readonly allowedTokens?: readonly number[] | undefined;
  readonly badWords?: readonly (readonly number[])[] | undefined;
  readonly minTokens?: number | undefined;
  readonly stopTokens: readonly number[];
}

/** Logits after masks, biases and penalties, for the token after `answer`. */
export function adjusted(
  raw: readonly number[],
  prompt: readonly number[],
  answer: readonly number[],
  { allowedTokens, badWords = [], minTokens = 0, stopTokens, ...sampling }: Adjustments,
): number[] {
  const logits = raw.map((l, id) => !allowedTokens || allowedTokens.includes(id) ? l : -Infinity);
  for (const word of badWords) {
    const [before, last] = [word.slice(0, -1), word.at(-1)!];
    if (`,${answer.join()}`.endsWith(before.map((t) => `,${t}`).join(""))) logits[last] = -Infinity;
  }
  if (answer.length < minTokens) { for (const token of stopTokens) logits[token] = -Infinity; }
  for (const [token, bias] of sampling.bias ?? []) logits[token]! += bias;
  const seen = new Set([...prompt, ...answer]);
  const { repetitionPenalty: r } = sampling;
  return logits.map((l, id) => {
    const times = answer.filter((t) => t === id).length;
    const repeated = seen.has(id) ? (l > 0 ? l / r : l * r) : l;
    return repeated - times * sampling.frequencyPenalty - (times > 0 ? sampling.presencePenalty : 0);
  });
}
