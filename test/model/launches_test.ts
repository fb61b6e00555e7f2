/** Which kernels a forward pass is written down as, by machine. */
import { assertEquals, assertThrows } from "@std/assert";
import { KernelSet } from "../../src/model/kernel_set.ts";
import { logitsOf, opsFor } from "../../src/model/forward.ts";
import { llama } from "../../src/model/llama.ts";
import type { Weight } from "../../src/model/model.ts";
import { Recipe, Scratch } from "../../src/model/recipe.ts";

const [HIDDEN, WIDE, HEADS, HEAD_DIM, VOCABULARY, LAYERS] = [256, 512, 4, 64, 300, 2];
const config = llama.config({
  hidden_size: HIDDEN,
  intermediate_size: WIDE,
  num_hidden_layers: LAYERS,
  num_attention_heads: HEADS,
  vocab_size: VOCABULARY,
  rms_norm_eps: 1e-5,
});
const vector = (length: number) => new Scratch("bf16", [length]);
const matrix = (...shape: number[]): Weight => ({ form: "bf16", data: new Scratch("bf16", shape) });
const ints = (...shape: number[]) => new Scratch("i32", shape);
const weights = {
  embed: matrix(VOCABULARY, HIDDEN),
  norm: vector(HIDDEN),
  head: matrix(VOCABULARY, HIDDEN),
  layers: Array.from({ length: LAYERS }, () => ({
    before: vector(HIDDEN),
    qkv: matrix(3 * HIDDEN, HIDDEN),
    out: matrix(HIDDEN, HIDDEN),
    between: vector(HIDDEN),
    gateUp: matrix(2 * WIDE, HIDDEN),
    down: matrix(HIDDEN, WIDE),
  })),
};

function start(target: "sm90" | "sm80" | "cpu", tokens: number, prefill = 0) {
  const [recipe, kernels] = [new Recipe(), new KernelSet({ target } as never)];
  const cache = () => new Scratch("bf16", [9, HEADS, 16, HEAD_DIM]);
  const ops = opsFor(target, kernels, recipe, {
    ...{ tokens: ints(tokens), slots: ints(tokens), position: ints(tokens), place: ints(tokens, 2) },
    ...{ table: ints(tokens, 4), last: ints(8), decode: ints(tokens, 5) },
    prefill: prefill ? ints(prefill, 5) : undefined,
  }, {
    block: 16,
    cache: Array.from({ length: LAYERS }, () => ({ keys: cache(), values: cache() })),
    cos: new Scratch("f32", [64, HEAD_DIM / 2]),
    sin: new Scratch("f32", [64, HEAD_DIM / 2]),
  });
  const names = () => recipe.choices.map(({ kernel }) => kernel.name);
  const logits = (hidden: Scratch<"bf16">, rows: number) =>
    logitsOf(target, kernels, recipe, hidden, ints(rows), weights.head);
  const forward = () => llama.forward(ops, config, weights as never) as Scratch<"bf16">;
  return { ops, names, logits, forward };
}

const FUSED = ["linear_normed", "decode_rotated_attention", "linear_add_norm", "linear_gated_normed"];

Deno.test("a decode step on a GPU is five kernels a layer", () => {
  for (const [target, tokens] of [["sm90", 1], ["sm90", 64], ["sm80", 8]] as const) {
    const { names, logits, forward } = start(target, tokens);
    logits(forward(), tokens);
    assertEquals(names(), [
      "embedding_norm",
      ...[...FUSED, "linear_add_norm", ...FUSED, "linear_add"],
      ...["rmsnorm_picked", "logits"],
    ]);
  }
});

Deno.test("steps with prompts rotate apart; where nothing is halved, norms are whole", () => {
  const mixed = start("sm90", 20, 3);
  mixed.forward();
  assertEquals(mixed.names().slice(1, 6), [
    ...["linear_normed", "rope_cache", "decode_attention", "prefill_attention", "linear_add_norm"],
  ]);
  assertEquals(mixed.names().at(-1), "rmsnorm");
  for (const [target, tokens] of [["cpu", 2], ["sm80", 64]] as const) {
    const { names, forward } = start(target, tokens);
    forward();
    assertEquals(names().filter((name) => name === "rmsnorm").length, 2 * LAYERS + 1);
  }
});

Deno.test("rows that sample and rows that are scored both get the norm, however many there are", () => {
  for (const [target, sizes] of [["sm90", [64, 3, 1]], ["sm80", [64, 3, 1]]] as const) {
    const { names, logits, forward } = start(target, 8);
    const hidden = forward();
    for (const rows of sizes) logits(hidden, rows);
    assertEquals(names().slice(-6), sizes.flatMap(() => ["rmsnorm_picked", "logits"]));
    assertEquals(names().at(-7), "linear_add");
  }
});

Deno.test("rows with half of their norm are not read as if they were whole", () => {
  const { ops } = start("sm90", 2);
  const h = ops.embed(weights.embed);
  const normed = ops.norm(h, weights.norm, 1e-5);
  ops.linear(normed, weights.layers[0]!.qkv);
  assertThrows(() => ops.linear(normed, weights.layers[0]!.out, h), Error, "half of their norm is done");
});
