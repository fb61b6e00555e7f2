/**
 * The small models under test/goldens/ and what transformers computed with them (tools/goldens/make.py).
 *
 * @module
 */
import { type ModelFolder, resolveModel } from "../../src/hub/resolve.ts";
import { headerLength, parseHeader, PREFIX } from "../../src/weights/safetensors.ts";

const ROOT = new URL("../goldens/", import.meta.url);

/** Names of folders under test/goldens/models/. */
const FOLDERS = [
  ...["llama-sharded", "llama3-mixed", "qwen3-tied", "qwen3-untied"] as const,
  ...["llama2", "mistral", "qwen2", "gpt-neox"] as const,
];
/** Names in variants.json: one of the folders with some fields of config.json changed. */
const VARIANTS = [
  ...["llama2-linear", "llama2-dynamic", "llama2-yarn", "llama2-yarn-mscale"] as const,
  ...["qwen2-window", "gpt-neox-sequential"] as const,
];
/** A folder of a model. */
export type GoldenModel = (typeof FOLDERS)[number];
/** A model of which goldens are known. */
export type GoldenName = GoldenModel | (typeof VARIANTS)[number];
/** All of them. */
export const GOLDEN_MODELS: readonly GoldenName[] = [...FOLDERS, ...VARIANTS];
/** Those that differ in their kernels, for tests that take long. */
export const KERNEL_MODELS: readonly GoldenModel[] = FOLDERS.filter((name) => name !== "llama2");

/** A prompt and its logits. */
export interface GoldenPrompt {
  readonly tokens: Int32Array;
  /** Positions whose logits are known. */
  readonly positions: readonly number[];
  /** For each of `positions`, `[vocabulary]`: computed in f32 from the bf16 weights. */
  readonly logits: readonly Float32Array[];
  /** The same computed in bf16 throughout, as transformers does it; for comparison, not as a standard. */
  readonly bf16: readonly Float32Array[];
}

/** A prompt's greedy continuation, in f32. */
export interface GoldenGreedy {
  readonly prompt: Int32Array;
  readonly tokens: Int32Array;
  /** How far the best logit lay above the second, in units of the root mean square of the logits. */
  readonly margins: Float32Array;
}

/** All that is known of a model. */
export interface Goldens {
  readonly prompts: readonly GoldenPrompt[];
  readonly greedy: readonly GoldenGreedy[];
}

/** Path of a model's folder, as `--model` takes it. */
export function goldenPath(name: GoldenModel): string {
  return decodeURIComponent(new URL(`models/${name}`, ROOT).pathname);
}

/** A model's folder, resolved; of a variant with its fields changed. */
export async function goldenFolder(name: GoldenName): Promise<ModelFolder> {
  const variants = JSON.parse(await Deno.readTextFile(new URL("variants.json", ROOT))) as Record<
    string,
    { readonly folder: GoldenModel; readonly config: object }
  >;
  const variant = variants[name];
  const folder = await resolveModel(goldenPath(variant?.folder ?? name as GoldenModel));
  return { ...folder, name, config: { ...folder.config, ...variant?.config } };
}

/** What transformers computed with a model. */
export function readGoldens(name: GoldenName): Promise<Goldens> {
  return readGoldenFile(new URL(`${name}.safetensors`, ROOT));
}

/** The same from any file that the scripts in tools/goldens/ wrote. */
export async function readGoldenFile(file: URL | string): Promise<Goldens> {
  const bytes = await Deno.readFile(file);
  const length = headerLength(bytes, bytes.length);
  const tensors = parseHeader(bytes.subarray(PREFIX, PREFIX + length), bytes.length);
  const buffer = (tensor: string) => {
    const { offset, bytes: size } = tensors.get(tensor)!;
    return bytes.slice(offset, offset + size).buffer;
  };
  const numbers = (tensor: string) => new Int32Array(buffer(tensor));
  const rows = (data: Float32Array, count: number) =>
    Array.from(
      { length: count },
      (_, i) => data.slice(i * data.length / count, (i + 1) * data.length / count),
    );
  const of = (kind: string) =>
    [...tensors.keys()].flatMap((key) => key.match(`^${kind}\\.(\\d+)\\.tokens$`)?.[1] ?? [])
      .sort((a, b) => Number(a) - Number(b));
  return {
    prompts: of("prompt").map((n) => {
      const positions = Array.from(numbers(`prompt.${n}.positions`));
      const logits = new Float32Array(buffer(`prompt.${n}.logits`));
      const halves = new Uint16Array(buffer(`prompt.${n}.logits_bf16`));
      const bf16 = new Float32Array(Uint32Array.from(halves, (bits) => bits << 16).buffer);
      return {
        tokens: numbers(`prompt.${n}.tokens`),
        positions,
        logits: rows(logits, positions.length),
        bf16: rows(bf16, positions.length),
      };
    }),
    greedy: of("greedy").map((n) => ({
      prompt: numbers(`greedy.${n}.prompt`),
      tokens: numbers(`greedy.${n}.tokens`),
      margins: new Float32Array(buffer(`greedy.${n}.margins`)),
    })),
  };
}
