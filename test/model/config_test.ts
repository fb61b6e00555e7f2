import { assert, assertEquals, assertThrows } from "@std/assert";
import type { Decoder } from "../../src/model/config.ts";
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
const qwen2 = { ...llama, architectures: ["Qwen2ForCausalLM"] };
const mistral = { ...llama, architectures: ["MistralForCausalLM"] };
const neox = { ...llama, architectures: ["GPTNeoXForCausalLM"] };
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
  "Qwen2.5-0.5B": {
    config: {
      architectures: ["Qwen2ForCausalLM"],
      hidden_act: "silu",
      hidden_size: 896,
      intermediate_size: 4864,
      max_position_embeddings: 32_768,
      max_window_layers: 21,
      num_attention_heads: 14,
      num_hidden_layers: 24,
      num_key_value_heads: 2,
      rms_norm_eps: 1e-6,
      rope_theta: 1_000_000,
      sliding_window: 32_768,
      tie_word_embeddings: true,
      use_sliding_window: false,
      vocab_size: 151_936,
    },
    parameters: 494_032_768,
  },
  "Pythia-160M": {
    config: {
      architectures: ["GPTNeoXForCausalLM"],
      hidden_act: "gelu",
      hidden_size: 768,
      intermediate_size: 3072,
      layer_norm_eps: 1e-5,
      max_position_embeddings: 2048,
      num_attention_heads: 12,
      num_hidden_layers: 12,
      rotary_emb_base: 10_000,
      rotary_pct: 0.25,
      tie_word_embeddings: false,
      use_parallel_residual: true,
      vocab_size: 50_304,
    },
    parameters: 162_322_944,
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
  [{ ...llama, rope_scaling: { type: "longrope", factor: 2 } }, 'rope_type "longrope" is not supported'],
  [{ ...llama, rope_scaling: { type: "dynamic" } }, '"factor" of rope "dynamic" is undefined'],
  [
    { ...llama, rope_scaling: { type: "yarn", factor: 4, beta_fast: "x" } },
    '"beta_fast" of rope "yarn" is "x"',
  ],
  [
    { ...llama, rope_scaling: { type: "yarn", factor: 4, attention_factor: 0 } },
    '"attention_factor" of rope',
  ],
  [{ ...llama, rope_scaling: { ...llama3, factor: "8" } }, '"factor" of rope "llama3" is "8"'],
  [{ ...llama, rope_scaling: { ...llama3, low_freq_factor: 4 } }, '"low_freq_factor" is not below'],
  [{ ...mistral, sliding_window: 0 }, '"sliding_window" is 0, expected a whole number'],
  [{ ...mistral, layer_types: ["sliding_attention"] }, '"layer_types" is ["sliding_attention"]'],
  [{ ...qwen3, attention_bias: true }, '"attention_bias" is true, expected false'],
  [{ ...qwen3, use_sliding_window: true, max_window_layers: -1 }, '"max_window_layers" is -1'],
  [{ ...qwen2, use_sliding_window: true, layer_types: "all" }, '"layer_types" is "all", expected a list'],
  [{ ...qwen2, use_sliding_window: true, layer_types: ["chunked_attention"] }, '"chunked_attention"'],
  [{ ...neox, attention_bias: false }, '"attention_bias" is false, expected true'],
  [{ ...neox, hidden_act: "relu" }, '"hidden_act" is "relu", expected "gelu" or "gelu_new"'],
  [{ ...neox, rotary_pct: 1.5 }, '"partial_rotary_factor" is 1.5, expected at most 1'],
  [{ ...neox, rotary_pct: 0.01 }, '"partial_rotary_factor" is 0.01, expected one that gives an even number'],
  [{ ...neox, rotary_pct: 0.2 }, '"partial_rotary_factor" is 0.2, expected one that gives an even number'],
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

Deno.test("a window is what config.json says, or what the class has where it says nothing", () => {
  const small = { ...mistral, max_position_embeddings: 8192 };
  const windowsOf = (config: Record<string, unknown>) => (read(config) as Decoder).windows;
  assertEquals(windowsOf({ ...small, sliding_window: 512 }), [512, 512]);
  assertEquals(windowsOf(small), [4096, 4096]);
  assertEquals(windowsOf({ ...small, sliding_window: null }), undefined);
  // One that no sequence fills never closes.
  assertEquals(windowsOf({ ...small, sliding_window: 8192 }), undefined);
  for (const qwen of [qwen2, qwen3]) {
    assertEquals(windowsOf({ ...qwen, use_sliding_window: false, sliding_window: 5 }), undefined);
    const on = { ...qwen, use_sliding_window: true, sliding_window: 5 };
    assertEquals(windowsOf({ ...on, max_window_layers: 0 }), [5, 5]);
    assertEquals(windowsOf({ ...on, max_window_layers: 1 }), [undefined, 5]);
    assertEquals(windowsOf(on), undefined); // from layer 28 on
    const types = ["sliding_attention", "full_attention"];
    assertEquals(windowsOf({ ...on, max_window_layers: 1, layer_types: types }), [5, undefined]);
  }
});

Deno.test("a scaling stretches what the model was made for, as vLLM counts", () => {
  const of = (rope_scaling: Record<string, unknown>) =>
    read({ ...llama, max_position_embeddings: 4096, rope_scaling }).positions;
  assertEquals(of({ type: "linear", factor: 4 }), 16_384);
  assertEquals(of({ type: "dynamic", factor: 2.5 }), 10_240);
  assertEquals(of({ type: "yarn", factor: 4, original_max_position_embeddings: 1024 }), 4096);
  assertEquals(of({ type: "yarn", factor: 4 }), 16_384);
  assertEquals(of(llama3), 4096);
});

Deno.test("yarn's fields have the defaults of transformers", () => {
  const of = (config: Record<string, unknown>) => read({ ...llama, ...config }).rope.scaling;
  const usual = {
    ...{ rope_type: "yarn", factor: 16, original_max_position_embeddings: 2048, beta_fast: 32, beta_slow: 1 },
    attention_factor: 0.1 * Math.log(16) + 1,
  };
  assertEquals(of({ rope_scaling: { type: "yarn", factor: 16 } }), usual);
  const null5 = { beta_fast: null, beta_slow: null, attention_factor: null, truncate: true, mscale: 2 };
  assertEquals(of({ rope_parameters: { rope_type: "yarn", factor: 16, ...null5 } }), usual);
  // Beside the object it counts more than in it.
  const original = { original_max_position_embeddings: 512 };
  assertEquals(
    of({ ...original, rope_scaling: { type: "yarn", factor: 16, original_max_position_embeddings: 9 } }),
    { ...usual, ...original },
  );
});

Deno.test("GPT-NeoX is read in its own words and in those of transformers 5", () => {
  const of = (config: Record<string, unknown>) => read({ ...neox, ...config }) as Decoder;
  assertEquals([of({}).rotary, of({}).headDim, of({}).epsilon], [4, 16, 1e-5]);
  const old = of({ rotary_pct: 0.5, rotary_emb_base: 5000, layer_norm_eps: 1e-3 });
  assertEquals([old.rotary, old.rope, old.epsilon], [8, { theta: 5000 }, 1e-3]);
  const now = of({ rope_parameters: { rope_type: "default", rope_theta: 5000, partial_rotary_factor: 0.5 } });
  assertEquals([now.rotary, now.rope], [8, { theta: 5000 }]);
  assertEquals(of({ num_key_value_heads: 2 }).kvHeads, 8); // the class has none
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
