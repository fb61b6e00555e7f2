import { assertEquals, assertThrows } from "@std/assert";
import { parseJson } from "../../src/hub/json.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import { goldenPath } from "./goldens.ts";
import { tempFolder } from "./make_folder.ts";

Deno.test("a folder resolves to its files, by path or URL", async () => {
  const path = goldenPath("llama-sharded");
  const folder = await resolveModel(path);
  assertEquals(folder.name, path);
  assertEquals(folder.path, await Deno.realPath(path));
  assertEquals(folder.revision, undefined);
  assertEquals(folder.config.model_type, "llama");
  assertEquals(folder.weights.files, [1, 2, 3].map((i) => `model-0000${i}-of-00003.safetensors`));
  assertEquals(folder.weights.index?.size, 30);
  assertEquals(folder.tokenizer, `${folder.path}/tokenizer.json`);
  assertEquals(folder.tokenizerConfig.eos_token, "<|im_end|>");
  assertEquals(folder.generationConfig.eos_token_id, 2);
  assertEquals(Object.keys(folder.chatTemplate), ["jinja"]);
  assertEquals(structuredClone(folder), folder); // it is sent to a Worker
  assertEquals((await resolveModel(new URL(`file://${path}`))).path, folder.path);
  assertEquals((await resolveModel(goldenPath("qwen3-tied"))).weights, { files: ["model.safetensors"] });
});

Deno.test("a single file comes before an index", async () => {
  await using folder = await tempFolder("llama-sharded");
  await Deno.copyFile(folder.at("model-00001-of-00003.safetensors"), folder.at("model.safetensors"));
  assertEquals((await resolveModel(folder.path)).weights, { files: ["model.safetensors"] });
});

Deno.test("a snapshot of a cache, made of links, is pinned to its commit", async () => {
  await using cache = await tempFolder();
  const commit = "0123456789abcdef0123456789abcdef01234567";
  await Deno.mkdir(cache.at(`snapshots/${commit}`), { recursive: true });
  for await (const { name } of Deno.readDir(goldenPath("qwen3-tied"))) {
    await Deno.symlink(`${goldenPath("qwen3-tied")}/${name}`, cache.at(`snapshots/${commit}/${name}`));
  }
  await Deno.symlink(cache.at(`snapshots/${commit}`), cache.at("latest"));
  const folder = await resolveModel(cache.at("latest"));
  assertEquals(folder.name, cache.at("latest"));
  assertEquals(folder.revision, commit);
  assertEquals(folder.path, await Deno.realPath(cache.at(`snapshots/${commit}`)));
});

Deno.test("files that a folder need not have", async () => {
  await using folder = await tempFolder("qwen3-tied");
  const jinja = await Deno.readTextFile(folder.at("chat_template.jinja"));
  await Deno.writeTextFile(folder.at("chat_template.json"), JSON.stringify({ chat_template: "B" }));
  assertEquals((await resolveModel(folder.path)).chatTemplate, { jinja, json: { chat_template: "B" } });
  const optional = [
    "tokenizer_config.json",
    "generation_config.json",
    "chat_template.json",
    "chat_template.jinja",
  ];
  for (const file of optional) await Deno.remove(folder.at(file));
  const { tokenizerConfig, generationConfig, chatTemplate } = await resolveModel(folder.path);
  assertEquals([tokenizerConfig, generationConfig, chatTemplate], [{}, {}, {}]);
});

Deno.test("JSON is parsed as ever, but no object has a key twice", () => {
  const texts = [
    `{"a":[{"b":1},{"b":2}],"b":{"a":"a","c":"\\"a\\":"},"":0}`,
    `[",","{",{"x":",","y":"}"}]`,
    `"a"`,
    ` { "a\\\\" : 1 , "a" : {} } `,
    `{"__proto__":1,"constructor":2}`,
  ];
  for (const text of texts) assertEquals(parseJson(text), JSON.parse(text));
  const twice = [
    `{"a":1,"b":[],"a":2}`,
    `[{"a":{"b":[{"c":1,"c":1}]}}]`,
    `{"\\u0061":1,"a":2}`,
    `{"__proto__":1,"__proto__":2}`,
    `{"a":{"b":1},"b":2,"a":3}`,
  ];
  for (const text of twice) assertThrows(() => parseJson(text), SyntaxError, "appears twice in one object");
  assertThrows(() => parseJson("{"), SyntaxError);
});
