/**
 * From the name of a model to the files of one pinned folder. Everything in the folder is untrusted input: only
 * JSON, text, safetensors and GGUF are read, sizes are bounded, and no file can name another outside the folder.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonObject, type JsonObject, readJsonObject, readText } from "./json.ts";
import { ModelError } from "./model_error.ts";
import { GgufError } from "../gguf/cursor.ts";
import { ggufConfig, ROPE_FACTORS } from "../gguf/model.ts";
import { ggufTokenizerConfig } from "../gguf/tokenizer.ts";
import { readGguf, readVector } from "../gguf/read.ts";

/** A model on disk; plain data, so that it can be sent to a Worker. */
export interface ModelFolder {
  /** What was asked for. */
  readonly name: string;
  /** Absolute, free of symbolic links, so that all files are of one revision even if a link moves later. */
  readonly path: string;
  /** The commit, where the folder is a snapshot in a Hugging Face cache. */
  readonly revision?: string;
  /** config.json; fields unchecked. */
  readonly config: JsonObject;
  readonly weights: WeightFiles;
  /** Path of tokenizer.json, or of the GGUF file that has the tokenizer in it. */
  readonly tokenizer: string;
  /** tokenizer_config.json, `{}` where there is none; fields unchecked. */
  readonly tokenizerConfig: JsonObject;
  /** generation_config.json, `{}` where there is none; fields unchecked. */
  readonly generationConfig: JsonObject;
  /** The contents of chat_template.jinja and of chat_template.json, where they exist. */
  readonly chatTemplate: { readonly jinja?: string; readonly json?: JsonObject };
}

/** The safetensors files of a folder, or its one GGUF file. */
export interface WeightFiles {
  /** Absent: safetensors. */
  readonly format?: "gguf";
  /** File names inside the folder, each present. */
  readonly files: readonly string[];
  /** Tensor name to file name, where the folder has an index. */
  readonly index?: ReadonlyMap<string, string>;
}

/** The folder of the model that the repository holds. */
export const EMBEDDED_MODEL = new URL("../../assets/model/", import.meta.url);

const MIB = 2 ** 20;
/** The largest files that are read. The largest in use in 2026 are a tenth of these. */
const LIMITS = { config: 16 * MIB, index: 128 * MIB, template: 4 * MIB, tokenizer: 256 * MIB };
const SINGLE = "model.safetensors";
const INDEX = "model.safetensors.index.json";
/** Weights of other kinds, named in the error because people have them. */
const OTHER_WEIGHTS = /\.(bin|pt|pth|ckpt|h5|msgpack|onnx)$/;

/**
 * Finds the files of a model. `name` is the path of a folder as Hugging Face publishes it, or of a GGUF file,
 * which holds everything; this is the place where names on a hub will branch off.
 *
 * @throws {ModelError} If there is no such folder or file, or if a file is missing or malformed.
 */
export async function resolveModel(name: string | URL): Promise<ModelFolder> {
  const given = name instanceof URL ? fileURLToPath(name) : name;
  if (/\.gguf$/i.test(given)) {
    const info = await statOf(given, "file");
    if (info.isFile) return await ggufModel(given);
    if (!info.isDirectory) throw new ModelError(given, "it is not a regular file");
  }
  const path = await folderPath(given);
  const config = await json(given, path, "config.json");
  if (!config) throw new ModelError(given, `there is no config.json in ${path}`, { file: "config.json" });
  const weights = await weightFiles(given, path);
  const tokenizer = await file(given, path, "tokenizer.json", LIMITS.tokenizer);
  if (!tokenizer) {
    throw new ModelError(given, `there is no tokenizer.json in ${path}`, { file: "tokenizer.json" });
  }
  const [jinja, templates] = [await template(given, path), await json(given, path, "chat_template.json")];
  const snapshot = basename(dirname(path)) === "snapshots" && /^[0-9a-f]{40}$/.test(basename(path));
  return {
    name: given,
    path,
    ...(snapshot ? { revision: basename(path) } : {}),
    config,
    weights,
    tokenizer,
    tokenizerConfig: await json(given, path, "tokenizer_config.json") ?? {},
    generationConfig: await json(given, path, "generation_config.json") ?? {},
    chatTemplate: { ...(jinja === undefined ? {} : { jinja }), ...(templates ? { json: templates } : {}) },
  };
}

/**
 * The configuration alone: of a folder that may lack all else, of a GGUF file, or a file such as config.json itself.
 *
 * @throws {ModelError} If there is none.
 */
export async function resolveConfig(name: string | URL): Promise<Pick<ModelFolder, "name" | "config">> {
  const given = name instanceof URL ? fileURLToPath(name) : name;
  const { isFile } = await statOf(given, /\.(gguf|json)$/i.test(given) ? "file" : "folder");
  if (isFile && /\.gguf$/i.test(given)) return await ggufModel(given);
  const [folder, file] = isFile
    ? [dirname(given), basename(given)]
    : [await folderPath(given), "config.json"];
  const config = await json(given, folder, file);
  if (config) return { name: given, config };
  throw new ModelError(given, `there is no config.json in ${folder}`, { file: "config.json" });
}

/** A GGUF file, as a folder would be. */
async function ggufModel(given: string): Promise<ModelFolder> {
  const path = await Deno.realPath(given);
  const file = basename(path);
  try {
    const header = await readGguf(path);
    return {
      name: given,
      path: dirname(path),
      config: ggufConfig(header, await readVector(path, header, ROPE_FACTORS)),
      weights: { format: "gguf", files: [file] },
      tokenizer: path,
      tokenizerConfig: ggufTokenizerConfig(header.metadata),
      generationConfig: {},
      chatTemplate: {},
    };
  } catch (cause) {
    if (!(cause instanceof GgufError)) throw cause;
    throw new ModelError(given, `${file} cannot be read: ${cause.message}`, { file, cause });
  }
}

/** What a path leads to. */
async function statOf(given: string, kind: "folder" | "file"): Promise<Deno.FileInfo> {
  try {
    return await Deno.stat(given);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) {
      const hub = kind === "folder" && /^[\w.-]+\/[\w.-]+(@[\w.-]+)?$/.test(given)
        ? "; fetching models by name is not supported yet: download it and give the path of its folder"
        : "";
      throw new ModelError(given, `there is no such ${kind}${hub}`, { cause });
    }
    throw new ModelError(given, `its ${kind} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The folder that a name means. */
async function folderPath(given: string): Promise<string> {
  const info = await statOf(given, "folder");
  if (info.isDirectory) return await Deno.realPath(given);
  const expected = "a folder with config.json and safetensors in it, or a file named *.gguf";
  throw new ModelError(given, `it is a file, expected ${expected}`);
}

/** Path of a regular file of bounded size in the folder, nothing if there is none. */
async function file(
  model: string,
  folder: string,
  name: string,
  limit = Infinity,
): Promise<string | undefined> {
  const path = join(folder, name);
  let info: Deno.FileInfo;
  try {
    info = await Deno.stat(path);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    throw new ModelError(model, `${name} cannot be read: ${(cause as Error).message}`, { file: name, cause });
  }
  // Not only a folder: a pipe or a device would block whoever opens it.
  if (!info.isFile) throw new ModelError(model, `${name} is not a regular file`, { file: name });
  if (info.size > limit) {
    throw new ModelError(model, `${name} has ${info.size} bytes, more than the ${limit} that are read`, {
      file: name,
    });
  }
  return path;
}

/** A JSON object from the folder, nothing if the file does not exist. */
async function json(
  model: string,
  folder: string,
  name: string,
  limit = LIMITS.config,
): Promise<JsonObject | undefined> {
  const path = await file(model, folder, name);
  if (!path) return undefined;
  try {
    return await readJsonObject(path, limit);
  } catch (cause) {
    throw new ModelError(model, `${name} cannot be read: ${(cause as Error).message}`, { file: name, cause });
  }
}

/** The single file if there is one, as transformers chooses; else what the index names. */
async function weightFiles(model: string, folder: string): Promise<WeightFiles> {
  if (await file(model, folder, SINGLE)) return { files: [SINGLE] };
  const index = await json(model, folder, INDEX, LIMITS.index);
  if (!index) {
    const others: string[] = [];
    for await (const { name } of Deno.readDir(folder)) if (OTHER_WEIGHTS.test(name)) others.push(name);
    const found = others.length ? `; ${others.sort()[0]} is of a kind that is not read` : "";
    throw new ModelError(model, `there is no ${SINGLE} and no ${INDEX} in ${folder}${found}`, {
      file: SINGLE,
    });
  }
  if (!isJsonObject(index.weight_map)) {
    throw new ModelError(model, `${INDEX} has no object "weight_map"`, { file: INDEX });
  }
  const map = new Map<string, string>();
  for (const [tensor, shard] of Object.entries(index.weight_map)) {
    if (typeof shard !== "string" || !isShardName(shard)) {
      const problem = `${INDEX} puts tensor "${tensor}" into ${JSON.stringify(shard)}, ` +
        `expected the name of a safetensors file in the same folder`;
      throw new ModelError(model, problem, { file: INDEX, tensor });
    }
    map.set(tensor, shard);
  }
  if (map.size === 0) throw new ModelError(model, `${INDEX} names no tensor`, { file: INDEX });
  const files = [...new Set(map.values())].sort();
  for (const shard of files) {
    if (await file(model, folder, shard)) continue;
    const tensor = [...map].find(([, f]) => f === shard)![0];
    const problem = `${shard} is missing, which ${INDEX} names for tensor "${tensor}"`;
    throw new ModelError(model, problem, { file: shard, tensor });
  }
  return { files, index: map };
}

/** A plain file name: no folder, no way up, nothing that a terminal would act on. */
function isShardName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.+=-]{0,250}\.safetensors$/.test(name);
}

async function template(model: string, folder: string): Promise<string | undefined> {
  const name = "chat_template.jinja";
  const path = await file(model, folder, name);
  if (!path) return undefined;
  try {
    return await readText(path, LIMITS.template);
  } catch (cause) {
    throw new ModelError(model, `${name} cannot be read: ${(cause as Error).message}`, { file: name, cause });
  }
}
