/** Bad folders through the whole program: refused with model, file and tensor named, before anything is served. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { GoldenModel } from "../model/goldens.ts";
import { type TempFolder, tempFolder } from "../model/make_folder.ts";

const MAIN = new URL("../../main.ts", import.meta.url).href;
const INDEX = "model.safetensors.index.json";
const SHARD = "model-00002-of-00003.safetensors";

type Bad = readonly [
  model: GoldenModel,
  damage: (folder: TempFolder) => Promise<unknown>,
  says: readonly string[],
];

const BAD: Readonly<Record<string, Bad>> = {
  "a missing shard": ["llama-sharded", (f) => Deno.remove(f.at(SHARD)), [
    `${SHARD} is missing`,
    "for tensor",
  ]],
  "a truncated file": [
    "llama-sharded",
    (f) => Deno.truncate(f.at(SHARD), 20_000),
    [`${SHARD} cannot be read: tensor "model.layers.`, "it is truncated"],
  ],
  "a tensor of the wrong shape": [
    "qwen3-tied",
    (f) => f.edit("config.json", (json) => json.intermediate_size += 16),
    ['tensor "model.layers.0.mlp.gate_proj.weight" in model.safetensors has shape [', "expected ["],
  ],
  "an unknown architecture": [
    "llama-sharded",
    (f) => f.edit("config.json", (json) => json.architectures = ["GPT2LMHeadModel"]),
    ['config.json names the architectures ["GPT2LMHeadModel"], expected one of'],
  ],
  "an index that leads out of the folder": [
    "llama-sharded",
    (f) => f.edit(INDEX, (json) => json.weight_map["lm_head.weight"] = "../x"),
    [`${INDEX} puts tensor "lm_head.weight" into "../x"`],
  ],
  "no tokenizer": ["qwen3-tied", (f) => Deno.remove(f.at("tokenizer.json")), ["there is no tokenizer.json"]],
  "a tokenizer that is no JSON": [
    "qwen3-tied",
    (f) => Deno.writeTextFile(f.at("tokenizer.json"), "{"),
    ["tokenizer.json cannot be read: "],
  ],
  "a tokenizer of an unknown kind": [
    "qwen3-tied",
    (f) => Deno.writeTextFile(f.at("tokenizer.json"), '{"model":{}}'),
    ["tokenizer.json cannot be read: "],
  ],
  "a chat template that is not valid": [
    "qwen3-tied",
    (f) => Deno.writeTextFile(f.at("chat_template.jinja"), "{% for x in %}"),
    ["chat_template.jinja cannot be read: ", "line 1"],
  ],
};

Deno.test("serve refuses bad folders with exit code 4 and one clear line", async (t) => {
  for (const [what, [model, damage, says]] of Object.entries(BAD)) {
    await t.step(what, async () => {
      await using folder = await tempFolder(model);
      await damage(folder);
      const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: [
          ...["run", "--quiet", "--no-check", "-P=serve", MAIN, "serve"],
          ...["--port", "0", "--device", "cpu", "--model", folder.path],
        ],
        env: { VLLM_API_KEY: "", NO_COLOR: "1" },
      }).output();
      const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)) as [string, string];
      const line = err.trim().split("\n").at(-1)!;
      assert(line.startsWith(`Error: Cannot load model "${folder.path}": `), err);
      for (const part of says) assertStringIncludes(line, part);
      assert(!out.includes("Tessera serves"), out);
      assert(!err.includes("    at "), `a stack: ${err}`);
      assertEquals(code, 4);
    });
  }
});
