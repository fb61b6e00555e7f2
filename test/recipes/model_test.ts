import { assert, assertEquals, assertThrows } from "@std/assert";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { resolveModel } from "../../src/hub/resolve.ts";
import { checkTensors, openCheckpoint } from "../../src/weights/checkpoint.ts";
import { describe, type Described, distinctSpecs } from "../../src/model/loader.ts";
import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { assertLogits, BF16_BOUND } from "../model/compare.ts";
import { goldenFolder, readGoldens } from "../model/goldens.ts";
import { safetensors, tempFolder } from "../model/make_folder.ts";
import { phi3 } from "./phi3.ts";

/** Which tensors of Llama lie one above the other in which of Phi-3. */
const FUSED: Readonly<Record<string, readonly string[]>> = {
  "self_attn.qkv_proj": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
  "mlp.gate_up_proj": ["mlp.gate_proj", "mlp.up_proj"],
};

/** The golden Llama as a folder of Phi-3, in `path`. */
async function writePhi3(path: string): Promise<void> {
  const folder = await goldenFolder("llama-sharded");
  using checkpoint = await openCheckpoint(folder);
  const header: Record<string, unknown> = {};
  const data: Uint8Array[] = [];
  let at = 0;
  const seen = new Set<string>();
  for (const name of checkpoint.tensors.keys()) {
    const [fused, parts] = Object.entries(FUSED).find(([, parts]) => parts.some((p) => name.includes(p))) ??
      [undefined, [name]];
    const part = parts.find((p) => name.includes(p))!;
    const target = fused ? name.replace(part, fused) : name;
    if (seen.has(target)) continue;
    seen.add(target);
    const found = parts.map((p) => checkpoint.tensors.get(name.replace(part, p))!);
    const [begin, shapes] = [at, found.map(({ tensor }) => tensor.shape)];
    for (const { tensor, file } of found) {
      data.push((await file.bytes(tensor.offset, tensor.bytes)).slice());
      at += tensor.bytes;
    }
    const shape = [shapes.reduce((sum, [rows]) => sum + rows!, 0), ...shapes[0]!.slice(1)];
    header[target] = { dtype: found[0]!.tensor.dtype, shape, data_offsets: [begin, at] };
  }
  const bytes = new Uint8Array(await new Blob(data.map((d) => new Uint8Array(d))).arrayBuffer());
  await Deno.writeFile(`${path}/model.safetensors`, safetensors(JSON.stringify(header), bytes));
  for (const name of ["tokenizer.json", "tokenizer_config.json"]) {
    await Deno.copyFile(`${folder.path}/${name}`, `${path}/${name}`);
  }
  const config = { ...folder.config, architectures: phi3.names };
  await Deno.writeTextFile(`${path}/config.json`, JSON.stringify(config));
}

Deno.test("recipe: a model in one file has the logits of transformers", async () => {
  await using folder = await tempFolder();
  await writePhi3(folder.path);
  const resolved = await resolveModel(folder.path);
  const config = phi3.config(resolved.config);
  const described: Described = { architecture: phi3, config, weights: phi3.weights(config) };
  using device = openCpuDevice();
  const model = await loadModel(device, resolved, { described });
  const { prompts } = await readGoldens("llama-sharded");
  const prompt = prompts.find(({ tokens }) => tokens.length > 1)!;
  const cut = { tokens: [...prompt.tokens], chunks: [prompt.tokens.length] };
  const [logits] = await deviceLogits(device, model, [cut]);
  assertLogits(Array.from(prompt.positions, (p) => logits![p]!), prompt, BF16_BOUND);

  // Weights that lie together in the file give the same bits as those that the loader puts together.
  const llama = await loadModel(device, await goldenFolder("llama-sharded"));
  assertEquals((await deviceLogits(device, llama, [cut]))[0], logits);
});

Deno.test("recipe: a folder that is not the model's is refused by name", async () => {
  const folder = await goldenFolder("llama-sharded");
  using checkpoint = await openCheckpoint(folder);
  const weights = phi3.weights(phi3.config(folder.config));
  const error = assertThrows(() => checkTensors(checkpoint, distinctSpecs(weights)), Error);
  assert(error instanceof Error && error.message.includes("self_attn.qkv_proj.weight"), String(error));
  assertThrows(
    () => describe({ name: "x", config: { architectures: phi3.names } }),
    Error,
    "expected one of",
    "it is served once it has a line in the registry",
  );
});
