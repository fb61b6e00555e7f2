import { assert, assertEquals, assertThrows } from "@std/assert";
import { ModelError } from "../../src/hub/model_error.ts";
import { describe, distinctSpecs, sizeOfSpec } from "../../src/model/loader.ts";
import { ARCHITECTURES } from "../../src/model/registry.ts";
import { seeded } from "./make_folder.ts";

const llama = {
  architectures: ["LlamaForCausalLM"],
  hidden_size: 128,
  intermediate_size: 256,
  num_hidden_layers: 2,
  num_attention_heads: 8,
  num_key_value_heads: 2,
  vocab_size: 320,
  rms_norm_eps: 1e-5,
};
const qwen3 = { ...llama, architectures: ["Qwen3ForCausalLM"] };
const llama3 = {
  factor: 32,
  low_freq_factor: 1,
  high_freq_factor: 4,
  original_max_position_embeddings: 8192,
  rope_type: "llama3",
};
const read = (config: Record<string, unknown>) => describe({ name: "m", config }).config;

Deno.test("what config.json leaves out is what transformers assumes", () => {
  const { heads, kvHeads, headDim, rope, tied, positions } = read(llama);
  assertEquals({ heads, kvHeads, headDim, rope, tied, positions }, {
    heads: 8,
    kvHeads: 2,
    headDim: 16,
    rope: { theta: 10_000 },
    tied: false,
    positions: 2048,
  });
  assertEquals(read(qwen3).headDim, 128); // a constant there, not a quotient
  assertEquals(read(qwen3).positions, 32_768);
});

Deno.test("rope is read in the spelling of transformers 4 and in that of 5", () => {
  const old = read({ ...llama, rope_theta: 500_000, rope_scaling: llama3 });
  const now = read({ ...llama, rope_parameters: { ...llama3, rope_theta: 500_000 }, dtype: "bfloat16" });
  assertEquals(old.rope, { theta: 500_000, scaling: llama3 });
  assertEquals(now.rope, old.rope);
  const { rope_type: _, ...rest } = llama3;
  assertEquals(
    read({ ...llama, rope_theta: 500_000, rope_scaling: { ...rest, type: "llama3" } }).rope,
    old.rope,
  );
  assertEquals(read({ ...llama, rope_scaling: null, rope_theta: 7 }).rope, { theta: 7 });
  assertEquals(read({ ...llama, rope_parameters: { rope_type: "default", rope_theta: 9 } }).rope, {
    theta: 9,
  });
});

Deno.test("each name in the registry is known once", () => {
  const names = ARCHITECTURES.flatMap((a) => a.names);
  assertEquals(names.length, new Set(names).size);
  for (const name of names) assertEquals(read({ ...llama, architectures: [name] }).hidden, 128);
});

/** The fields that count of published models, and the number of parameters that is published with them. */
const published = {
  "Llama-3.2-1B": {
    config: {
      architectures: ["LlamaForCausalLM"],
      attention_bias: false,
      head_dim: 64,
      hidden_act: "silu",
      hidden_size: 2048,
      intermediate_size: 8192,
      max_position_embeddings: 131_072,
      mlp_bias: false,
      num_attention_heads: 32,
      num_hidden_layers: 16,
      num_key_value_heads: 8,
      pretraining_tp: 1,
      rms_norm_eps: 1e-5,
      rope_scaling: llama3,
      rope_theta: 500_000,
      tie_word_embeddings: true,
      torch_dtype: "bfloat16",
      vocab_size: 128_256,
    },
    parameters: 1_235_814_400,
  },
  "Llama-3.1-8B": {
    config: {
      architectures: ["LlamaForCausalLM"],
      hidden_size: 4096,
      intermediate_size: 14_336,
      max_position_embeddings: 131_072,
      num_attention_heads: 32,
      num_hidden_layers: 32,
      num_key_value_heads: 8,
      rms_norm_eps: 1e-5,
      rope_scaling: { ...llama3, factor: 8 },
      rope_theta: 500_000,
      tie_word_embeddings: false,
      vocab_size: 128_256,
    },
    parameters: 8_030_261_248,
  },
  "SmolLM2-135M": {
    config: {
      architectures: ["LlamaForCausalLM"],
      hidden_size: 576,
      intermediate_size: 1536,
      max_position_embeddings: 8192,
      num_attention_heads: 9,
      num_hidden_layers: 30,
      num_key_value_heads: 3,
      rms_norm_eps: 1e-5,
      rope_interleaved: false,
      rope_scaling: null,
      rope_theta: 100_000,
      tie_word_embeddings: true,
      vocab_size: 49_152,
    },
    parameters: 134_515_008,
  },
  "Mistral-7B-v0.3": {
    config: {
      architectures: ["MistralForCausalLM"],
      hidden_act: "silu",
      hidden_size: 4096,
      intermediate_size: 14_336,
      max_position_embeddings: 32_768,
      num_attention_heads: 32,
      num_hidden_layers: 32,
      num_key_value_heads: 8,
      rms_norm_eps: 1e-5,
      rope_theta: 1_000_000,
      sliding_window: null,
      tie_word_embeddings: false,
      vocab_size: 32_768,
    },
    parameters: 7_248_023_552,
  },
  "Qwen3-0.6B": {
    config: {
      architectures: ["Qwen3ForCausalLM"],
      attention_bias: false,
      head_dim: 128,
      hidden_act: "silu",
      hidden_size: 1024,
      intermediate_size: 3072,
      max_position_embeddings: 40_960,
      max_window_layers: 28,
      num_attention_heads: 16,
      num_hidden_layers: 28,
      num_key_value_heads: 8,
      rms_norm_eps: 1e-6,
      rope_scaling: null,
      rope_theta: 1_000_000,
      sliding_window: null,
      tie_word_embeddings: true,
      use_sliding_window: false,
      vocab_size: 151_936,
    },
    parameters: 596_049_920,
  },
};
for (const [name, { config, parameters }] of Object.entries(published)) {
  Deno.test(`${name} has as many parameters as are published with it`, () => {
    const specs = distinctSpecs(describe({ name, config }).weights);
    const count = specs.map(sizeOfSpec).reduce((sum, { rows, width }) => sum + rows * width, 0);
    assertEquals(count, parameters);
  });
}

const refused: readonly (readonly [Record<string, unknown>, string])[] = [
  [{ ...llama, hidden_size: undefined }, '"hidden_size" is undefined, expected a whole number from 1'],
  [{ ...llama, hidden_size: "128" }, '"hidden_size" is "128", expected a whole number from 1'],
  [{ ...llama, hidden_size: 0 }, '"hidden_size" is 0,'],
  [{ ...llama, hidden_size: -128 }, '"hidden_size" is -128,'],
  [{ ...llama, hidden_size: 100 }, '"head_dim" is 12.5,'],
  [{ ...llama, head_dim: 15 }, '"head_dim" is 15, expected an even number'],
  [{ ...llama, num_hidden_layers: 1e9 }, '"num_hidden_layers" is 1000000000, expected a whole number'],
  [{ ...llama, num_key_value_heads: 3 }, '"num_key_value_heads" is 3, expected a divisor of 8 heads'],
  [{ ...llama, rms_norm_eps: 0 }, '"rms_norm_eps" is 0, expected a number above 0'],
  [{ ...llama, tie_word_embeddings: "yes" }, '"tie_word_embeddings" is "yes", expected true or false'],
  [{ ...llama, hidden_act: "gelu" }, '"hidden_act" is "gelu", expected "silu"'],
  [{ ...llama, attention_bias: true }, '"attention_bias" is true, expected false'],
  [{ ...llama, mlp_bias: true }, '"mlp_bias" is true, expected false'],
  [
    { ...llama, quantization_config: { quant_method: "gptq" } },
    '"quantization_config" is {"quant_method":"gptq"}',
  ],
  [{ ...llama, partial_rotary_factor: 0.5 }, '"partial_rotary_factor" is 0.5, expected 1'],
  [{ ...llama, rope_theta: -1 }, '"rope_theta" is -1, expected a number above 0'],
  [{ ...llama, rope_scaling: 4 }, '"rope_scaling" is 4, expected an object'],
  [{ ...llama, rope_scaling: { type: "dynamic", factor: 2 } }, 'rope_type "dynamic" is not supported'],
  [{ ...llama, rope_scaling: { ...llama3, factor: "8" } }, '"factor" of rope "llama3" is "8"'],
  [{ ...llama, rope_scaling: { ...llama3, low_freq_factor: 4 } }, '"low_freq_factor" is not below'],
  [{ ...llama, architectures: ["MistralForCausalLM"], sliding_window: 512 }, '"sliding_window" is 512'],
  [{ ...qwen3, attention_bias: true }, '"attention_bias" is true, expected false'],
  [{ ...qwen3, use_sliding_window: true }, '"use_sliding_window" is true, expected false'],
  [
    { ...qwen3, layer_types: ["full_attention", "sliding_attention"] },
    '"layer_types" is "sliding_attention"',
  ],
];
for (const [config, says] of refused) {
  Deno.test(`refused: ${says}`, () => {
    const error = assertThrows(() => read(config), ModelError);
    assert(error.message.startsWith('Cannot load model "m": '), error.message);
    assert(error.message.includes(says), error.message);
    assertEquals(error.file, "config.json");
  });
}

Deno.test("a window that no sequence fills, or that is switched off, means nothing", () => {
  const mistral = { ...llama, architectures: ["MistralForCausalLM"], max_position_embeddings: 4096 };
  assertEquals(read({ ...mistral, sliding_window: 4096 }).positions, 4096);
  assertEquals(read({ ...mistral, sliding_window: null }).positions, 4096);
  assertEquals(read({ ...qwen3, use_sliding_window: false, sliding_window: 5 }).hidden, 128);
});

Deno.test("random values are refused as a model error, or give sizes that can be used", () => {
  const random = seeded(11);
  const values = [null, true, "x", -1, 0, 1, 2, 3, 7, 64, 0.5, 1e300, NaN, [], {}, ["a"], { factor: 2 }, [
    null,
  ]];
  const names = [
    ...Object.keys(llama),
    "head_dim",
    "rope_theta",
    "rope_scaling",
    "rope_parameters",
    "layer_types",
  ];
  let sound = 0;
  for (let round = 0; round < 5000; round++) {
    const config: Record<string, unknown> = { ...(random(2) ? llama : qwen3) };
    for (let change = random(3) + 1; change > 0; change--) {
      config[names[random(names.length)]!] = values[random(values.length)];
    }
    try {
      const { heads, kvHeads, headDim, hidden, layers, rope } = read(config);
      sound++;
      assert(Number.isInteger(heads / kvHeads) && Number.isInteger(headDim / 2), JSON.stringify(config));
      assert(hidden >= 1 && layers >= 1 && rope.theta > 0 && rope.theta < Infinity, JSON.stringify(config));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
  assert(sound > 500 && sound < 4500, `${sound} were sound`);
});
