/** Golden folders written as GGUF files are the same models. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { GgufError } from "../../src/gguf/cursor.ts";
import { parseHeader } from "../../src/gguf/header.ts";
import { ggufConfig } from "../../src/gguf/model.ts";
import { tensorName } from "../../src/gguf/tensors.ts";
import { ggufTokenizer, ggufTokenizerConfig } from "../../src/gguf/tokenizer.ts";
import { wordsOf } from "../../src/gguf/words.ts";
import { ModelError } from "../../src/hub/model_error.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import type { Decoder } from "../../src/model/config.ts";
import type { NeoxConfig } from "../../src/model/gpt_neox.ts";
import { describe, openModel } from "../../src/model/loader.ts";
import { readBlocks } from "../../src/weights/blocks.ts";
import { eosTokens } from "../../src/text/eos.ts";
import { chatTemplate } from "../../src/text/template.ts";
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { goldenFolder, type GoldenModel } from "../model/goldens.ts";
import { ropeTable } from "../../src/model/rope.ts";
import { tempFolder } from "../model/make_folder.ts";
import { gguf, type GgufParts, texts, type Typed, type Writable } from "./make_gguf.ts";

const u32 = (value: number): Typed => ({ u32: value });

/** A folder's model as llama.cpp's converter would write it, with all matrices in bf16. */
async function asGguf(name: GoldenModel): Promise<GgufParts> {
  using model = await openModel(await goldenFolder(name));
  const config = model.config as Decoder;
  const arch = name.match(/^qwen\d/)?.[0] ?? "llama";
  const tensors: Writable[] = [];
  for (const { parts } of model.specs) {
    for (const { name, shape } of parts) {
      const spec = shape.length === 1
        ? { kind: "vector" as const, parts: [{ name, shape }] }
        : { kind: "matrix" as const, parts: [{ name, shape }] };
      const bits: number[] = [];
      for await (const block of readBlocks(model.checkpoint, [spec as (typeof model.specs)[number]])) {
        bits.push(...block.data);
      }
      const heads = arch !== "llama"
        ? 0
        : /q_proj/.test(name)
        ? config.heads
        : /k_proj/.test(name)
        ? config.kvHeads
        : 0;
      const data = Uint16Array.from(heads ? permuted(bits, heads, shape[0]!, shape[1]!) : bits);
      const bytes = new Uint8Array(data.buffer);
      tensors.push({ name: ggmlName(name), sizes: shape.toReversed(), type: "BF16", data: bytes });
    }
  }
  return {
    metadata: [
      ["general.architecture", { string: arch }],
      [`${arch}.embedding_length`, u32(config.hidden)],
      [`${arch}.feed_forward_length`, u32(config.intermediate)],
      [`${arch}.block_count`, u32(config.layers)],
      [`${arch}.attention.head_count`, u32(config.heads)],
      [`${arch}.attention.head_count_kv`, u32(config.kvHeads)],
      [`${arch}.attention.key_length`, u32(config.headDim)],
      [`${arch}.attention.value_length`, u32(config.headDim)],
      [`${arch}.attention.layer_norm_rms_epsilon`, { f32: config.epsilon }],
      [`${arch}.rope.freq_base`, { f32: config.rope.theta }],
      [`${arch}.context_length`, u32(config.positions)],
      ["tokenizer.ggml.model", { string: "gpt2" }],
      ["tokenizer.ggml.pre", { string: "gpt-2" }],
      ["tokenizer.ggml.tokens", texts(["a", "b", "ab", "<e>"])],
      ["tokenizer.ggml.merges", texts(["a b"])],
      ["tokenizer.ggml.eos_token_id", u32(3)],
    ],
    tensors,
  };
}

/** `LlamaModel.permute` as it is written there: heads of [2, half] rows become [half, 2]. */
function permuted(bits: readonly number[], heads: number, rows: number, width: number): number[] {
  const half = rows / heads / 2;
  const out: number[] = [];
  for (let head = 0; head < heads; head++) {
    for (let j = 0; j < half; j++) {
      for (let side = 0; side < 2; side++) {
        const row = (head * 2 + side) * half + j;
        out.push(...bits.slice(row * width, (row + 1) * width));
      }
    }
  }
  return out;
}

function ggmlName(name: string): string {
  return name.replace("model.layers.", "blk.").replace("model.embed_tokens", "token_embd")
    .replace("model.norm", "output_norm").replace("lm_head", "output").replace(
      "self_attn.o_proj",
      "attn_output",
    )
    .replace(/self_attn\.(\w+)_proj/, "attn_$1").replace(/self_attn\.(\w)_norm/, "attn_$1_norm")
    .replace(/mlp\.(\w+)_proj/, "ffn_$1").replace("input_layernorm", "attn_norm")
    .replace("post_attention_layernorm", "ffn_norm");
}

const WRITTEN = ["llama-sharded", "llama2", "mistral", "qwen2", "qwen3-tied", "qwen3-untied"] as const;
for (const name of [...WRITTEN, "gpt-neox"] as const) {
  Deno.test(`${name} from a GGUF file is the same model as from its folder`, async () => {
    await using temp = await tempFolder();
    let path = temp.at("model.gguf");
    // This one is written by ggml's package, and llama.cpp computed the goldens' logits from it.
    if (name === "gpt-neox") {
      path = decodeURIComponent(new URL("../goldens/gpt-neox.gguf", import.meta.url).pathname);
    } else await Deno.writeFile(path, gguf(await asGguf(name)));
    const [plain, packed] = [await goldenFolder(name), await resolveModel(path)];
    const [config, same] = [describe(packed).config, describe(plain).config] as Decoder[];
    const { windows: _, ...whole } = same!; // the file of a Mistral says nothing of its window
    assertEquals({ ...config, epsilon: 0 }, { ...whole, epsilon: 0 });
    assertEquals(config!.epsilon, Math.fround(same!.epsilon));
    for (const access of ["auto", "read"] as const) {
      using a = await openModel(plain, access);
      using b = await openModel(packed, access);
      // Cut so that blocks begin and end inside heads.
      const options = { blockBytes: 2000, rowMultiple: 3 };
      const expected = readBlocks(a.checkpoint, a.specs, options);
      let rows = 0;
      for await (const block of readBlocks(b.checkpoint, b.specs, options)) {
        const other = (await expected.next()).value!;
        assertEquals([block.row, block.rows, block.width], [other.row, other.rows, other.width]);
        assertEquals(
          block.data.slice(0, block.rows * block.width),
          other.data.slice(0, block.rows * block.width),
        );
        rows += block.rows;
      }
      assertEquals((await expected.next()).done, true);
      assert(rows > 500);
    }
  });
}

Deno.test("tensors have the names of Hugging Face, and unknown ones keep theirs", () => {
  assertEquals(tensorName("llama", "blk.12.attn_k.weight"), "model.layers.12.self_attn.k_proj.weight");
  assertEquals(tensorName("qwen2", "blk.3.attn_v.bias"), "model.layers.3.self_attn.v_proj.bias");
  assertEquals(tensorName("qwen3", "output.weight"), "lm_head.weight");
  assertEquals(
    tensorName("gptneox", "blk.1.attn_qkv.bias"),
    "gpt_neox.layers.1.attention.query_key_value.bias",
  );
  // So that the check of all tensors meets them.
  for (
    const name of ["rope_freqs.weight", "blk.0.odd.bias", "blk.0.token_embd.weight", "constructor.weight"]
  ) {
    assertEquals(tensorName("llama", name), name);
  }
});

/** Changes of the metadata, and what is said of each; an absent value takes the key away. */
const REFUSED: readonly (readonly [key: string, value: Typed | undefined, says: string])[] = [
  [
    "general.architecture",
    { string: "mamba" },
    'is "mamba", expected "llama" or "qwen2" or "qwen3" or "gptneox"',
  ],
  ["general.architecture", undefined, "general.architecture is missing, expected a text"],
  ["llama.block_count", undefined, "llama.block_count is missing, expected a whole number"],
  ["llama.block_count", { f32: 2.5 }, 'is "2.5", expected a whole number from 1'],
  ["llama.attention.head_count_kv", { list: [u32(2)], of: 4 }, "is a list of 1, expected a whole number"],
  ["llama.expert_count", u32(8), 'is "8", expected 0'],
  ["llama.rope.scaling.type", { string: "longrope" }, 'is "longrope", expected "none" or "linear" or "yarn"'],
  ["llama.rope.dimension_count", u32(4), 'is "4", expected'],
  ["split.count", u32(3), 'is "3", expected 0 or 1'],
  ["tokenizer.ggml.model", { string: "llama" }, 'is "llama", expected "gpt2"'],
  ["tokenizer.ggml.pre", { string: "new-one" }, 'is "new-one", expected one of gpt-2, smollm'],
  ["tokenizer.ggml.pre", undefined, "tokenizer.ggml.pre is missing"],
  ["tokenizer.ggml.tokens", texts(["a", "b", "a", "c"]), 'has "a" twice'],
  ["tokenizer.ggml.tokens", u32(1), 'is "1", expected a list of texts'],
  ["tokenizer.ggml.token_type", { list: [u32(1)], of: 4 }, "has 1 kinds for 4 tokens"],
  ["tokenizer.ggml.merges", texts(["ab"]), 'has "ab", expected two tokens that make one'],
  ["tokenizer.ggml.merges", texts(["b a"]), 'has "b a", expected two tokens that make one'],
  ["tokenizer.ggml.eos_token_id", u32(4), 'is "4", expected a whole number from 0 to 3'],
];

Deno.test("metadata that is missing or asks for what is not done is refused by its key", async () => {
  const parts = await asGguf("llama-sharded");
  const read = (metadata: GgufParts["metadata"]) => {
    const bytes = gguf({ ...parts, metadata });
    const header = parseHeader(bytes, bytes.length);
    ggufConfig(header);
    ggufTokenizer(header.metadata);
    ggufTokenizerConfig(header.metadata);
  };
  read(parts.metadata);
  for (const [key, value, says] of REFUSED) {
    const others = parts.metadata.filter(([k]) => k !== key);
    const error = assertThrows(() => read(value ? [...others, [key, value]] : others), GgufError, says);
    assertEquals(error.field, key);
    assertEquals(error.offset === undefined, value === undefined);
  }
});

Deno.test("a tensor that is missing, strange or of a type that is not read is refused by name", async () => {
  await using temp = await tempFolder();
  const parts = await asGguf("llama-sharded");
  const open = async (tensors: readonly Writable[]) => {
    await Deno.writeFile(temp.at("x.gguf"), gguf({ ...parts, tensors }));
    using _model = await openModel(await resolveModel(temp.at("x.gguf")));
  };
  const tensors = parts.tensors!;
  await open(tensors);
  const without = tensors.filter(({ name }) => name !== "blk.0.attn_q.weight");
  const cases: [readonly Writable[], string][] = [
    [without, 'tensor "model.layers.0.self_attn.q_proj.weight" is missing'],
    [[...tensors, { name: "odd.weight", sizes: [64], type: "F32" }], 'tensor "odd.weight" in x.gguf'],
    [
      [...tensors, { name: "rope_freqs.weight", sizes: [8], type: "F32" }],
      "has other numbers than those of Llama 3",
    ],
    [
      [...tensors, { name: "rope_freqs.weight", sizes: [8, 1], type: "F32" }],
      "expected numbers in one dimension",
    ],
    [[...tensors, { name: "rope_freqs.weight", sizes: [8], type: "I8" }], "is of I8 [8], expected"],
    [
      [...without, { name: "blk.0.attn_q.weight", sizes: [256, 64], type: "Q2_K" }],
      "is of Q2_K, expected one of F32",
    ],
    [[...without, { name: "blk.0.attn_q.weight", sizes: [32, 5], type: "F32" }], "expected"],
    [tensors.slice(1), '"token_embd.weight" is missing'],
  ];
  for (const [changed, says] of cases) {
    const error = await assertRejects(() => open(changed), ModelError, says);
    assertEquals(error.model, temp.at("x.gguf"));
  }
  await assertRejects(() => resolveModel(temp.at("no.gguf")), ModelError, "there is no such file");
});

Deno.test("the factors that a converter writes for Llama 3 are its scaling again", async () => {
  const dims = 64, theta = 500_000;
  for (const factor of [8, 32]) {
    // As in `Llama3Model.generate_extra_tensors` of the converter.
    const factors = Float32Array.from({ length: dims / 2 }, (_, i) => {
      const wave = 2 * Math.PI * theta ** (2 * i / dims);
      if (wave < 8192 / 4) return 1;
      if (wave > 8192) return factor;
      const smooth = (8192 / wave - 1) / 3;
      return 1 / ((1 - smooth) / factor + smooth);
    });
    const { metadata } = await asGguf("llama-sharded");
    const changed = metadata.filter(([key]) => !/freq_base|key_length|value_length/.test(key));
    const bytes = gguf({
      metadata: [
        ...changed,
        ["llama.rope.freq_base", { f32: theta }],
        ["llama.attention.key_length", u32(dims)],
      ],
      tensors: [{ name: "token_embd.weight", sizes: [64, 4], type: "F16" }],
    });
    const config = ggufConfig(parseHeader(bytes, bytes.length), factors);
    assertEquals(config.rope_parameters, {
      ...{ rope_type: "llama3", rope_theta: theta, factor, low_freq_factor: 1, high_freq_factor: 4 },
      original_max_position_embeddings: 8192,
    });
    // What the model then turns by is what llama.cpp divides to.
    const { rope } = describe({ name: "x", config }).config as Decoder;
    const { sin } = ropeTable(rope, dims, 2);
    factors.forEach((f, i) => {
      const angle = theta ** (-2 * i / dims) / f;
      assert(Math.abs(sin[dims / 2 + i]! - Math.sin(angle)) < 2e-6);
    });
    factors[dims / 4]! *= 1.01;
    assertThrows(() => ggufConfig(parseHeader(bytes, bytes.length), factors), GgufError, "those of Llama 3");
  }
});

Deno.test("what is special of GPT-NeoX is read in the words of GGUF", () => {
  const of = (...more: (readonly [string, Typed])[]) => {
    const sizes = { embedding_length: 880, feed_forward_length: 64, block_count: 1, context_length: 64 };
    const bytes = gguf({
      metadata: [
        ["general.architecture", { string: "gptneox" }],
        ...Object.entries(sizes).map(([key, size]) => [`gptneox.${key}`, u32(size)] as const),
        ["gptneox.attention.head_count", u32(20)],
        ["gptneox.attention.layer_norm_epsilon", { f32: 0.5 }],
        ...more.map(([key, value]) => [`gptneox.${key}`, value] as const),
      ],
      tensors: [{ name: "token_embd.weight", sizes: [880, 4], type: "F16" }],
    });
    return describe({ name: "x", config: ggufConfig(parseHeader(bytes, bytes.length)) }).config as NeoxConfig;
  };
  const { headDim, rotary, parallel, epsilon, theta } = { ...of(), ...of().rope };
  assertEquals([headDim, rotary, parallel, epsilon, theta], [44, 44, true, 0.5, 10_000]);
  // 30/44 times 44 is less than 30 in doubles.
  assertEquals([10, 30, 44].map((n) => of(["rope.dimension_count", u32(n)]).rotary), [10, 30, 44]);
  assertEquals([0, 1].map((bool) => of(["use_parallel_residual", { bool }]).parallel), [false, true]);
  assertThrows(() => of(["attention.head_count_kv", u32(2)]), GgufError, 'is "2", expected 20');
  assertThrows(() => of(["use_parallel_residual", u32(1)]), GgufError, 'is "1", expected true or false');
});

Deno.test("yarn is read in the words of GGUF, and what asks for more is refused", async () => {
  const { metadata } = await asGguf("qwen2");
  const of = (...more: (readonly [string, Typed])[]) => {
    const bytes = gguf({
      metadata: [
        ...metadata,
        ["qwen2.rope.scaling.type", { string: "yarn" }],
        ["qwen2.rope.scaling.factor", { f32: 4 }],
        ...more.map(([key, value]) => [`qwen2.rope.scaling.${key}`, value] as const),
      ],
      tensors: [{ name: "token_embd.weight", sizes: [64, 4], type: "F16" }],
    });
    return describe({ name: "x", config: ggufConfig(parseHeader(bytes, bytes.length)) }).config as Decoder;
  };
  const original = ["original_context_length", u32(32_768)] as const;
  const usual = of(original);
  assertEquals(usual.rope.scaling, {
    ...{
      rope_type: "yarn",
      factor: 4,
      original_max_position_embeddings: 32_768,
      beta_fast: 32,
      beta_slow: 1,
    },
    attention_factor: 0.1 * Math.log(4) + 1,
  });
  assertEquals(usual.positions, 131_072);
  assertEquals(of(original, ["yarn_beta_fast", { f32: 16 }]).rope.scaling!.beta_fast, 16);
  assertThrows(() => of(), GgufError, "original_context_length is missing");
  assertThrows(() => of(original, ["yarn_attn_factor", { f32: 2 }]), GgufError, 'is "2", expected 1');
});

Deno.test("tokens of a kind, ends and templates are taken from the metadata", () => {
  const bytes = gguf({
    metadata: [
      ["tokenizer.ggml.model", { string: "gpt2" }],
      ["tokenizer.ggml.pre", { string: "llama-bpe" }],
      ["tokenizer.ggml.tokens", texts(["a", "b", "ab", "<s>", "<u>", "<e>", "abc"])],
      ["tokenizer.ggml.token_type", { list: [1, 1, 1, 3, 4, 3, 1].map((n) => ({ i32: n })), of: 5 }],
      ["tokenizer.ggml.merges", texts(["a b"])],
      ["tokenizer.ggml.bos_token_id", u32(3)],
      ["tokenizer.ggml.eos_token_id", u32(5)],
      ["tokenizer.ggml.add_eos_token", { bool: 1 }],
      ["tokenizer.chat_template", { string: "plain" }],
      ["tokenizer.chat_template.tool_use", { string: "tools" }],
    ],
  });
  const { metadata } = parseHeader(bytes, bytes.length);
  const config = ggufTokenizerConfig(metadata);
  const tokenizer = new Tokenizer({ tokenizer: ggufTokenizer(metadata), config });
  // BOS by the name of the cut, EOS by its key; a whole word is a token before any merge.
  assertEquals([...tokenizer.encode("ab<u>abc")], [3, 2, 4, 6, 5]);
  assertEquals(tokenizer.controls, ["<s>", "<e>"]);
  assertEquals(tokenizer.decode([3, 2, 4], { skipSpecialTokens: true }), "ab<u>");
  assertEquals(tokenizer.named, { bos_token: "<s>", eos_token: "<e>" });
  assertEquals(eosTokens({ tokenizer: { named: tokenizer.named, id: (token) => tokenizer.id(token) } }), [5]);
  assertEquals(chatTemplate({ config }), { template: "plain", toolTemplate: "tools" });
});

/** Fixtures whose tokenizer.json says how the words of a name are cut. */
const PEERS = [["llama-bpe", "llama3_1"], ["qwen2", "qwen3"]] as const;
for (const [name, peer] of PEERS) {
  const file = new URL(`../../.fixtures/tokenizers/${peer}/tokenizer.json`, import.meta.url);
  const text = await Deno.readTextFile(file).catch((error) => {
    if (error instanceof Deno.errors.NotFound && !Deno.env.get("CI")) return undefined;
    throw error;
  });
  const absent = text === undefined ? " (absent: run deno task fixtures)" : "";
  Deno.test({
    name: `words of "${name}" are cut as ${peer} cuts them${absent}`,
    ignore: text === undefined,
    fn() {
      const { pre_tokenizer, model, normalizer } = JSON.parse(text!);
      const words = wordsOf(name)!;
      const [cut] = (words.preTokenizer as { pretokenizers: unknown[] }).pretokenizers;
      assertEquals(cut, pre_tokenizer.pretokenizers[0]);
      assertEquals(words.ignoreMerges ?? false, model.ignore_merges ?? false);
      assertEquals(words.normalizer ?? null, normalizer);
    },
  });
}
