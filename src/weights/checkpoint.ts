/**
 * The tensors of a model folder, over all its files. Opening reads headers only; nothing is loaded before
 * every tensor was found in the right shape.
 *
 * @module
 */
import type { ModelFolder } from "../hub/resolve.ts";
import { ModelError } from "../hub/model_error.ts";
import type { PackedForm, PackedRows } from "../gguf/packed.ts";
import type { GgufType } from "../gguf/types.ts";
import { isLoadable } from "./bf16.ts";
import { openGgufCheckpoint } from "./gguf_checkpoint.ts";
import {
  headerLength,
  parseHeader,
  PREFIX,
  SafetensorsError,
  type StoredTensor,
  type StoredType,
} from "./safetensors.ts";
import { type Access, openWeightFile, type WeightFile } from "./weight_file.ts";

/** A tensor and the file that it lies in. */
export interface Located {
  readonly tensor: Omit<StoredTensor, "dtype"> & { readonly dtype: StoredType | GgufType };
  /** Name of the file inside the folder. */
  readonly fileName: string;
  readonly file: WeightFile;
  /** Where rows are not simply stored one after another: reads `count` of them, from row `first` on, as bf16. */
  readonly rows?: (first: number, count: number, into: Uint16Array) => Promise<Uint16Array>;
  /** Where they are packed in a form that kernels take: reads rows as they are. */
  readonly packed?: {
    readonly form: PackedForm;
    readonly rows: (first: number, count: number) => Promise<PackedRows>;
  };
}

/** The open weights of a model. */
export interface Checkpoint extends Disposable {
  /** The model's name, for messages. */
  readonly model: string;
  /** By tensor name. */
  readonly tensors: ReadonlyMap<string, Located>;
}

/** Tensors that some exporters write and that no model here reads: angles and masks, which need no file. */
const DERIVED = /(^|\.)(rotary_emb\.inv_freq|attention\.(masked_)?bias)$/;

/**
 * Opens all weight files of a folder and checks them against each other and against the index.
 *
 * @throws {ModelError} If a file is malformed, a tensor is in two files, or one is not where the index says.
 */
export async function openCheckpoint(
  folder: Pick<ModelFolder, "name" | "path" | "weights">,
  access: Access = "auto",
): Promise<Checkpoint> {
  if (folder.weights.format === "gguf") return await openGgufCheckpoint(folder, access);
  using opened = new DisposableStack();
  const tensors = new Map<string, Located>();
  for (const fileName of folder.weights.files) {
    const [file, header] = await openShard(folder, fileName, access);
    opened.use(file);
    for (const tensor of header.values()) {
      const before = tensors.get(tensor.name);
      if (before) {
        const problem = `tensor "${tensor.name}" is in ${before.fileName} and in ${fileName}`;
        throw new ModelError(folder.name, problem, { file: fileName, tensor: tensor.name });
      }
      tensors.set(tensor.name, { tensor, fileName, file });
    }
  }
  for (const [name, fileName] of folder.weights.index ?? []) {
    if (tensors.get(name)?.fileName === fileName) continue;
    const problem = `tensor "${name}" is not in ${fileName}, where the index puts it`;
    throw new ModelError(folder.name, problem, { file: fileName, tensor: name });
  }
  const kept = opened.move();
  return { model: folder.name, tensors, [Symbol.dispose]: () => kept.dispose() };
}

async function openShard(
  folder: Pick<ModelFolder, "name" | "path">,
  fileName: string,
  access: Access,
): Promise<[WeightFile, ReadonlyMap<string, StoredTensor>]> {
  let file: WeightFile | undefined;
  try {
    file = await openWeightFile(`${folder.path}/${fileName}`, access);
    const length = headerLength(await file.bytes(0, Math.min(PREFIX, file.size)), file.size);
    // Copied, because decoding a view of a mapped file would read it twice should it change meanwhile.
    return [file, parseHeader((await file.bytes(PREFIX, length)).slice(), file.size)];
  } catch (cause) {
    file?.[Symbol.dispose]();
    throw new ModelError(folder.name, `${fileName} cannot be read: ${(cause as Error).message}`, {
      file: fileName,
      ...(cause instanceof SafetensorsError && cause.tensor !== undefined ? { tensor: cause.tensor } : {}),
      cause,
    });
  }
}

/** Tensors that something reads: a spec of model.ts is one. */
export interface Wanted {
  readonly parts: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

/**
 * Holds a checkpoint against the tensors that an architecture reads: each is there once, in its shape and in a
 * type that can be loaded, and the checkpoint has no other that would have changed the result.
 *
 * @throws {ModelError} At the first that does not fit.
 */
export function checkTensors(checkpoint: Checkpoint, specs: Iterable<Wanted>): void {
  const { model, tensors } = checkpoint;
  const wanted = new Set<string>();
  for (const { name, shape } of [...specs].flatMap((spec) => spec.parts)) {
    wanted.add(name);
    const located = tensors.get(name);
    if (!located) throw new ModelError(model, `tensor "${name}" is missing`, { tensor: name });
    const { tensor, fileName: file, rows } = located;
    if (tensor.shape.length !== shape.length || tensor.shape.some((size, i) => size !== shape[i])) {
      const problem = `tensor "${name}" in ${file} has shape ${list(tensor.shape)}, expected ${list(shape)}`;
      throw new ModelError(model, problem, { file, tensor: name });
    }
    if (!rows && !isLoadable(tensor.dtype)) {
      const problem = `tensor "${name}" in ${file} is of ${tensor.dtype}, expected BF16, F16 or F32`;
      throw new ModelError(model, problem, { file, tensor: name });
    }
  }
  for (const [name, { fileName: file }] of tensors) {
    if (wanted.has(name) || DERIVED.test(name)) continue;
    // A tied model's head is its embedding table, whatever was saved beside it.
    if (name === "lm_head.weight" || name === "embed_out.weight") continue;
    const problem = `tensor "${name}" in ${file} belongs to no part of this architecture`;
    throw new ModelError(model, problem, { file, tensor: name });
  }
}

function list(shape: readonly number[]): string {
  return `[${shape.join(", ")}]`;
}
