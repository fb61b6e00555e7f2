/**
 * What the engine tells of prompts' own tokens, and how that is held against logits.
 *
 * @module
 */
import { assert } from "@std/assert";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";
import type { Device } from "../../src/device/device.ts";
import { answer, ROOMY } from "./answers.ts";
import { REPORT, TOP } from "../../dsl/kernels/sampling.ts";
import { request } from "./history.ts";

/** What the engine tells of a prompt, a row for each token from the second one on. */
export async function told(
  on: readonly [Device, ModelOnDevice],
  prompt: ArrayLike<number>,
  options: Partial<SchedulerOptions> = {},
): Promise<Float32Array[]> {
  const logprobs = { top: 0, prompt: true };
  const asked = request({ id: 0, prompt: Uint32Array.from(prompt), maxTokens: 1, logprobs });
  const [answered] = await answer(on, { ...ROOMY, maxModelLength: 512, maxBatchedTokens: 512, ...options }, [
    asked,
  ]);
  const [, ...numbers] = answered!.logprobs; // the first one is of the answer
  return Array.from(
    { length: numbers.length / REPORT.columns },
    (_, i) => Float32Array.from(numbers.slice(i * REPORT.columns, (i + 1) * REPORT.columns)),
  );
}

/** Logarithms of the softmax in f64. */
export function logSoftmax(logits: Float32Array): number[] {
  const most = logits.reduce((a, b) => Math.max(a, b));
  const total = most + Math.log(logits.reduce((sum, l) => sum + Math.exp(l - most), 0));
  return Array.from(logits, (l) => l - total);
}

/** Holds what was told of a token against the log-probabilities of all tokens at its place. */
export function checkScore(row: Float32Array, token: number, expected: readonly number[], bound: number) {
  const near = (a: number, b: number, what: string) =>
    assert(Math.abs(a - b) <= bound, `${what} has ${a}, expected ${b} within ${bound}`);
  near(row[0]!, expected[token]!, `token ${token}`);
  const above = (by: number) => expected.filter((value) => value >= expected[token]! + by).length;
  assert(row[1]! >= above(2 * bound) && row[1]! <= above(-2 * bound), `token ${token} has rank ${row[1]}`);
  const order = [...expected].sort((a, b) => b - a);
  for (let k = 0; k < TOP; k++) {
    near(row[REPORT.values + k]!, order[k]!, `the best but ${k}`);
    near(expected[row[REPORT.ids + k]!]!, order[k]!, `token ${row[REPORT.ids + k]}, the best but ${k},`);
  }
}

/** Twice what log-probabilities may be off by in bf16, of golden logits of about ±10: others hold the logits themselves. */
export const BF16_LOGPROBS = 0.25;
