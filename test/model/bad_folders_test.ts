import { assert, assertEquals, assertRejects } from "@std/assert";
import { ModelError } from "../../src/hub/model_error.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import { type GoldenModel, goldenPath } from "./goldens.ts";
import { openFolder, safetensors, seeded, type TempFolder, tempFolder } from "./make_folder.ts";

const INDEX = "model.safetensors.index.json";
const SHARD = "model-00002-of-00003.safetensors";
const GATE = "model.layers.0.mlp.gate_proj.weight";

interface Bad {
  readonly what: string;
  /** Default: three shards and an index. */
  readonly model?: GoldenModel;
  readonly damage: (folder: TempFolder) => Promise<void>;
  /** What the message says after the model's name. */
  readonly says: string;
  readonly file?: string;
  readonly tensor?: string;
}

/** A tensor of the shard that `change` alters in the header. */
// deno-lint-ignore no-explicit-any -- tests damage it on purpose
const header = (change: (json: any) => void) => (folder: TempFolder) => folder.editHeader(SHARD, change);
// deno-lint-ignore no-explicit-any -- tests damage it on purpose
const config = (change: (json: any) => void) => (folder: TempFolder) => folder.edit("config.json", change);
const toIndex = (tensor: string, file: unknown) => (folder: TempFolder) =>
  folder.edit(INDEX, (json) => json.weight_map[tensor] = file);

const bad: readonly Bad[] = [
  {
    what: "a missing shard",
    damage: (f) => Deno.remove(f.at(SHARD)),
    says: `${SHARD} is missing, which ${INDEX} names for tensor "`,
    file: SHARD,
  },
  {
    what: "a truncated shard",
    damage: (f) => Deno.truncate(f.at(SHARD), 50_000),
    says: `${SHARD} cannot be read: tensor "`,
    file: SHARD,
  },
  {
    what: "a shard truncated inside its header",
    damage: (f) => Deno.truncate(f.at(SHARD), 100),
    says: "it is truncated",
    file: SHARD,
  },
  {
    what: "an empty shard",
    damage: (f) => Deno.truncate(f.at(SHARD), 0),
    says: `${SHARD} cannot be read: it has 0 bytes`,
    file: SHARD,
  },
  {
    what: "a shard that is a folder",
    damage: async (f) => {
      await Deno.remove(f.at(SHARD));
      await Deno.mkdir(f.at(SHARD));
    },
    says: `${SHARD} is not a regular file`,
    file: SHARD,
  },
  {
    what: "a huge header",
    damage: async (f) => {
      const bytes = new Uint8Array(16);
      new DataView(bytes.buffer).setBigUint64(0, 2n ** 62n, true);
      await Deno.writeFile(f.at(SHARD), bytes);
    },
    says: `${SHARD} cannot be read: its header has 4611686018427387904 bytes`,
    file: SHARD,
  },
  {
    what: "a tensor twice in a header",
    damage: (f) => Deno.writeFile(f.at(SHARD), safetensors(`{"x":{},"x":{}}`, new Uint8Array(0))),
    says: `${SHARD} cannot be read: its header is not JSON: key "x" appears twice`,
    file: SHARD,
  },
  {
    what: "a wrong shape",
    damage: config((json) => json.intermediate_size = 95),
    says: `tensor "${GATE}" in model-00001-of-00003.safetensors has shape [96, 64], expected [95, 64]`,
    file: "model-00001-of-00003.safetensors",
    tensor: GATE,
  },
  {
    what: "a transposed tensor",
    damage: header((json) => json["model.layers.1.mlp.down_proj.weight"].shape.reverse()),
    says: `tensor "model.layers.1.mlp.down_proj.weight" in ${SHARD} has shape [96, 64], expected [64, 96]`,
    file: SHARD,
    tensor: "model.layers.1.mlp.down_proj.weight",
  },
  {
    what: "a type that is not loaded",
    damage: header((json) => json["model.layers.1.mlp.down_proj.weight"].dtype = "I16"),
    says: `in ${SHARD} is of I16, expected BF16, F16 or F32`,
    file: SHARD,
    tensor: "model.layers.1.mlp.down_proj.weight",
  },
  {
    what: "a missing tensor",
    model: "qwen3-tied",
    damage: config((json) => json.num_hidden_layers = 3),
    says: 'tensor "model.layers.2.input_layernorm.weight" is missing',
    tensor: "model.layers.2.input_layernorm.weight",
  },
  {
    what: "a layer too many",
    model: "qwen3-tied",
    damage: config((json) => json.num_hidden_layers = 1),
    says: "belongs to no part of this architecture",
    file: "model.safetensors",
  },
  {
    what: "an untied head that is not there",
    model: "qwen3-tied",
    damage: config((json) => json.tie_word_embeddings = false),
    says: 'tensor "lm_head.weight" is missing',
    tensor: "lm_head.weight",
  },
  ...["../x.safetensors", "/etc/passwd", "a/../../b.safetensors", "sub/x.safetensors", "..\\x.safetensors"]
    .map(
      (file): Bad => ({
        what: `an index that names ${file}`,
        damage: toIndex(GATE, file),
        says: `${INDEX} puts tensor "${GATE}" into ${
          JSON.stringify(file)
        }, expected the name of a safetensors file`,
        file: INDEX,
        tensor: GATE,
      }),
    ),
  ...[7, null, {}, "", "x.bin", ".safetensors", "x\0.safetensors", "\x1b[2J.safetensors"].map((
    file,
  ): Bad => ({
    what: `an index with ${JSON.stringify(file)} for a file`,
    damage: toIndex(GATE, file),
    says: `${INDEX} puts tensor "${GATE}" into ${JSON.stringify(file)}`,
    file: INDEX,
    tensor: GATE,
  })),
  {
    what: "an index that puts a tensor into the wrong shard",
    damage: toIndex(GATE, SHARD),
    says: `tensor "${GATE}" is not in ${SHARD}, where the index puts it`,
    file: SHARD,
    tensor: GATE,
  },
  {
    what: "a tensor in two shards",
    damage: async (f) => {
      await Deno.copyFile(f.at(SHARD), f.at("again.safetensors"));
      await f.edit(INDEX, (json) => json.weight_map.another = "again.safetensors");
    },
    says: "is in again.safetensors and in",
    file: "model-00002-of-00003.safetensors",
  },
  {
    what: "an index without a map",
    damage: (f) => f.edit(INDEX, (json) => delete json.weight_map),
    says: `${INDEX} has no object "weight_map"`,
    file: INDEX,
  },
  {
    what: "an index that is empty",
    damage: (f) => f.edit(INDEX, (json) => json.weight_map = {}),
    says: `${INDEX} names no tensor`,
    file: INDEX,
  },
  {
    what: "an index with a tensor twice",
    damage: (f) =>
      Deno.writeTextFile(f.at(INDEX), '{"weight_map":{"a":"x.safetensors","a":"y.safetensors"}}'),
    says: `${INDEX} cannot be read: key "a" appears twice`,
    file: INDEX,
  },
  {
    what: "no weights",
    damage: (f) => Deno.remove(f.at(INDEX)),
    says: "there is no model.safetensors and no model.safetensors.index.json in",
    file: "model.safetensors",
  },
  {
    what: "weights of another kind",
    damage: async (f) => {
      await Deno.remove(f.at(INDEX));
      await Deno.writeTextFile(f.at("pytorch_model.bin"), "");
    },
    says: "pytorch_model.bin is of a kind that is not read",
    file: "model.safetensors",
  },
  {
    what: "no tokenizer",
    damage: (f) => Deno.remove(f.at("tokenizer.json")),
    says: "there is no tokenizer.json in",
    file: "tokenizer.json",
  },
  {
    what: "no configuration",
    damage: (f) => Deno.remove(f.at("config.json")),
    says: "there is no config.json in",
    file: "config.json",
  },
  {
    what: "a configuration that is no object",
    damage: (f) => Deno.writeTextFile(f.at("config.json"), "[]"),
    says: "config.json cannot be read: it is not a JSON object",
    file: "config.json",
  },
  {
    what: "a configuration that is no text",
    damage: (f) => Deno.writeFile(f.at("config.json"), Uint8Array.of(0x7b, 0xff, 0x7d)),
    says: "config.json cannot be read: it is not UTF-8 text",
    file: "config.json",
  },
  {
    what: "a configuration with a key twice",
    damage: (f) => Deno.writeTextFile(f.at("config.json"), '{"a":{"b":1,"b":2}}'),
    says: 'config.json cannot be read: key "b" appears twice in one object',
    file: "config.json",
  },
  {
    what: "a configuration without end",
    damage: async (f) => {
      await Deno.truncate(f.at("config.json"), 2 ** 34); // a hole, which takes no room on disk
    },
    says: "config.json cannot be read: it has 17179869184 bytes, more than the 16777216 that are read",
    file: "config.json",
  },
  {
    what: "an unknown architecture",
    damage: config((json) => json.architectures = ["MambaForCausalLM"]),
    says: 'config.json names the architectures ["MambaForCausalLM"], expected one of LlamaForCausalLM',
    file: "config.json",
  },
  {
    what: "no architecture",
    damage: config((json) => delete json.architectures),
    says: "config.json names the architectures undefined, expected one of",
    file: "config.json",
  },
  {
    what: "a chat template that is no text",
    damage: (f) => Deno.writeFile(f.at("chat_template.jinja"), Uint8Array.of(0x80)),
    says: "chat_template.jinja cannot be read: it is not UTF-8 text",
    file: "chat_template.jinja",
  },
];

for (const { what, model = "llama-sharded", damage, says, file, tensor } of bad) {
  Deno.test(`refused: ${what}`, async () => {
    await using folder = await tempFolder(model);
    assertEquals((await openFolder(folder.path)).name, folder.path); // sound before the damage
    await damage(folder);
    const error = await assertRejects(() => openFolder(folder.path), ModelError);
    assert(error.message.startsWith(`Cannot load model "${folder.path}": `), error.message);
    assert(error.message.includes(says), error.message);
    assert(!error.message.endsWith("."), error.message);
    if (file !== undefined) assertEquals(error.file, file);
    if (tensor !== undefined) assertEquals(error.tensor, tensor);
  });
}

Deno.test("refused: names that are no folder", async () => {
  const refusals: readonly (readonly [string, string])[] = [
    ["/no/such/folder/here", "there is no such folder"],
    ["Qwen/Qwen3-0.6B", "there is no such folder; fetching models by name is not supported yet"],
    [`${goldenPath("qwen3-tied")}/config.json`, "it is a file, expected a folder"],
  ];
  for (const [name, says] of refusals) {
    const error = await assertRejects(() => resolveModel(name), ModelError);
    assertEquals(error.model, name);
    assert(error.message.startsWith(`Cannot load model "${name}": ${says}`), error.message);
  }
  await using folder = await tempFolder();
  await Deno.writeTextFile(folder.at("x.gguf"), "GGUF");
  await assertRejects(
    () => resolveModel(folder.at("x.gguf")),
    ModelError,
    "x.gguf cannot be read: version at byte 4 takes 4 bytes, but the file ends at 4",
  );
});

Deno.test("a folder with random damage is refused as a model error, or is sound", async () => {
  const random = seeded(3);
  const outcomes = { refused: 0, sound: 0 };
  await using folder = await tempFolder("llama-sharded");
  const names = ["config.json", INDEX, SHARD, "tokenizer_config.json", "generation_config.json"];
  const golden = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of names) golden.set(name, await Deno.readFile(folder.at(name)));
  for (let round = 0; round < 400; round++) {
    const name = names[random(names.length)]!;
    const bytes = Array.from(golden.get(name)!);
    const reach = name === SHARD ? 1200 : bytes.length; // the header, where damage can be seen
    for (let damage = random(3) + 1; damage > 0; damage--) {
      const at = random(Math.min(reach, bytes.length));
      if (random(2)) bytes[at] = '"{}[]:,0123456789-eE\\ /.'.charCodeAt(random(24));
      else bytes.splice(at, random(20));
    }
    await Deno.writeFile(folder.at(name), Uint8Array.from(bytes));
    try {
      await openFolder(folder.path);
      outcomes.sound++;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      outcomes.refused++;
    }
    await Deno.writeFile(folder.at(name), golden.get(name)!);
  }
  assert(outcomes.refused > 150 && outcomes.sound > 10, JSON.stringify(outcomes));
});

Deno.test("masks and angles that old exporters saved beside the weights are left alone", async () => {
  await using folder = await tempFolder("gpt-neox");
  const file = folder.at("model.safetensors");
  const bytes = await Deno.readFile(file);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const data = bytes.subarray(8 + length);
  const add = (name: string) => {
    const data_offsets = [data.length, data.length + 4];
    const changed = { ...header, [name]: { dtype: "BOOL", shape: [1, 1, 2, 2], data_offsets } };
    const longer = new Uint8Array([...data, 1, 0, 1, 1]);
    return Deno.writeFile(file, safetensors(JSON.stringify(changed), longer));
  };
  for (const name of ["bias", "masked_bias", "rotary_emb.inv_freq"]) {
    await add(`gpt_neox.layers.0.attention.${name}`);
    await openFolder(folder.path);
  }
  await add("gpt_neox.layers.0.attention.odd_bias");
  await assertRejects(() => openFolder(folder.path), ModelError, "belongs to no part of this architecture");
});
