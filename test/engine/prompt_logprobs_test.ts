import { assert, assertEquals } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import type { SchedulerOptions } from "../../src/engine/options.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";
import type { Device } from "../../src/device/device.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "../model/goldens.ts";
import { answer, ROOMY } from "./answers.ts";
import { deviceLogits, loadModel } from "./device_logits.ts";
import { REPORT, TOP } from "../../dsl/kernels/sampling.ts";
import { request } from "./history.ts";

/** What the engine tells of a prompt, a row for each token from the second one on. */
async function told(
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
function logSoftmax(logits: Float32Array): number[] {
  const most = logits.reduce((a, b) => Math.max(a, b));
  const total = most + Math.log(logits.reduce((sum, l) => sum + Math.exp(l - most), 0));
  return Array.from(logits, (l) => l - total);
}

/** Holds what was told of a token against the log-probabilities of all tokens at its place. */
function check(row: Float32Array, token: number, expected: readonly number[], bound: number) {
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

for (const name of GOLDEN_MODELS) {
  Deno.test(`${name}: a prompt's log-probabilities are the log-softmax of transformers' logits`, async () => {
    using device = openCpuDevice();
    const model = await loadModel(device, await goldenFolder(name));
    const { prompts } = await readGoldens(name);
    for (const { tokens, positions, logits } of prompts) {
      const scores = await told([device, model], tokens);
      assertEquals(scores.length, tokens.length - 1);
      // Twice what logits of about ±10 may be off by in bf16; see logits_test.ts, which is sharper.
      positions.forEach((p, i) => {
        if (p + 1 < tokens.length) check(scores[p]!, tokens[p + 1]!, logSoftmax(logits[i]!), 0.25);
      });
      // Against the logits of the same weights on the same device only the sum is off, by its order.
      const [own] = await deviceLogits(device, model, [{ tokens: [...tokens], chunks: [tokens.length] }]);
      for (let p = 0; p + 1 < tokens.length; p++) {
        check(scores[p]!, tokens[p + 1]!, logSoftmax(own![p]!), 2e-5);
      }
    }
  });
}

Deno.test("a prompt's log-probabilities are the same however it is cut, and in parts of 16 rows", async () => {
  using device = openCpuDevice();
  const model = await loadModel(device, await goldenFolder("qwen3-tied"));
  const { prompts } = await readGoldens("qwen3-tied");
  const { tokens } = prompts.at(-1)!;
  const whole = await told([device, model], tokens, { maxSequences: 512 });
  for (const maxBatchedTokens of [1, 7, 64, 300]) {
    const cut = await told([device, model], tokens, { maxBatchedTokens, maxPromptTokens: maxBatchedTokens });
    assertEquals(cut, whole);
  }
});
