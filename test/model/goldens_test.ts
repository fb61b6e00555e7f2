import { assert, assertEquals, assertThrows } from "@std/assert";
import { assertGreedy, assertLogits, BF16_BOUND, compareLogits, F32_BOUND, PLANTED } from "./compare.ts";
import { GOLDEN_MODELS, goldenFolder, readGoldens } from "./goldens.ts";
import {
  type HostModel,
  type HostTensor,
  loadHostModel,
  referenceGreedy,
  referenceLogits,
} from "./reference_forward.ts";

for (const name of GOLDEN_MODELS) {
  const setup = async () => {
    const model = await loadHostModel(await goldenFolder(name));
    return { model, ...await readGoldens(name) };
  };

  Deno.test(`${name}: the reference has the logits of transformers`, async () => {
    const { model, prompts } = await setup();
    assertEquals(prompts.map((p) => p.tokens.length), [1, 17, 65, 257]);
    for (const prompt of prompts) {
      assertLogits(referenceLogits(model, prompt.tokens, prompt), prompt, F32_BOUND);
    }
  });

  Deno.test(`${name}: bf16 between operations stays within the bound`, async () => {
    const { model, prompts, greedy } = await setup();
    for (const prompt of prompts) {
      const logits = referenceLogits(model, prompt.tokens, { positions: prompt.positions, rounded: true });
      assertLogits(logits, prompt, BF16_BOUND);
    }
    for (const golden of greedy) {
      assertEquals(golden.tokens.length, 32);
      const tokens = referenceGreedy(model, golden.prompt, golden.tokens.length, { rounded: true });
      assertGreedy(tokens, golden);
      assertThrows(
        () => assertGreedy(tokens.toSpliced(7, 1, tokens[7]! ^ 1), golden),
        Error,
        "Token 7 after",
      );
    }
  });

  for (const { name: fault, faults, applies } of PLANTED) {
    Deno.test(`${name}: notices: ${fault}`, async () => {
      const { model, prompts } = await setup();
      const has = (name: RegExp) => model.names.some((n) => name.test(n));
      const counts = applies(model.config, has);
      for (
        const prompt of prompts.filter(({ tokens: { length } }) => length === 65 || counts && length > 65)
      ) {
        const logits = referenceLogits(model, prompt.tokens, { faults, positions: prompt.positions });
        const { worst } = compareLogits(logits, prompt);
        // Where it is no mistake for this model, it must change nothing.
        if (!counts) return assert(worst <= F32_BOUND, `off by ${worst}`);
        assert(worst > 5 * BF16_BOUND, `at ${prompt.tokens.length} tokens off by ${worst}`);
      }
    });
  }
}

Deno.test("a single NaN among the logits is noticed", async () => {
  const { prompts: [prompt] } = await readGoldens("qwen3-tied");
  const logits = prompt!.logits.map((row) => Float32Array.from(row));
  assertLogits(logits, prompt!, 0);
  logits[0]![3] = NaN;
  assertThrows(() => assertLogits(logits, prompt!, 1e9), Error, "off by Infinity");
});

Deno.test("mapped and read files give the same model", async () => {
  const folder = await goldenFolder("llama3-mixed");
  const digest = async (model: HostModel) => {
    const parts = [
      model.weights.embed,
      ...model.weights.layers.map((l: { qkv: HostTensor }) => l.qkv),
      model.weights.layers[1]!.before,
    ];
    const bytes = await new Blob(parts.map((t: HostTensor) => t.data.slice())).arrayBuffer();
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  };
  assertEquals(await digest(await loadHostModel(folder, "read")), await digest(await loadHostModel(folder)));
});
