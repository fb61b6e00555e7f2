/**
 * From a folder to tensors: which architecture it is, and its weights as blocks of bf16 rows, in the order in
 * which they lie on disk's shards. No whole tensor is copied on the way, so a device can pack while it reads.
 *
 * @module
 */
import { ModelError } from "../hub/model_error.ts";
import type { ModelFolder } from "../hub/resolve.ts";
import { isLoadable, toBf16 } from "../weights/bf16.ts";
import { type Checkpoint, checkTensors, type Located, openCheckpoint } from "../weights/checkpoint.ts";
import type { Spec } from "./model.ts";
import { type AnyArchitecture, ARCHITECTURES } from "./registry.ts";
import type { Access } from "../weights/weight_file.ts";

/** An architecture with the configuration of one model. */
export interface Described {
  readonly architecture: AnyArchitecture;
  readonly config: ReturnType<AnyArchitecture["config"]>;
  /** The tree of specs; give it to `distinctSpecs` and `mapSpecs`. */
  readonly weights: ReturnType<AnyArchitecture["weights"]>;
}

/**
 * Finds the architecture that config.json names, and reads the configuration.
 *
 * @throws {ModelError} If no file in `src/model/` knows it, or if it refuses the configuration.
 */
export function describe(folder: Pick<ModelFolder, "name" | "config">): Described {
  const file = "config.json";
  const named = folder.config.architectures;
  const names = Array.isArray(named) ? named as unknown[] : [];
  const architecture = ARCHITECTURES.find((a) => names.some((name) => a.names.includes(name as string)));
  if (!architecture) {
    const known = ARCHITECTURES.flatMap((a) => a.names).join(", ");
    const problem = `config.json names the architectures ${JSON.stringify(named)}, expected one of ${known}`;
    throw new ModelError(folder.name, problem, { file });
  }
  try {
    const config = architecture.config(folder.config);
    return { architecture, config, weights: architecture.weights(config) };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new ModelError(folder.name, cause.message.replace(/^[A-Z]/, (c) => c.toLowerCase()), {
      file,
      cause,
    });
  }
}

/** A model whose files were all checked; closing it closes them. */
export interface OpenModel extends Described, Disposable {
  readonly checkpoint: Checkpoint;
  /** Every tensor once, in the order of the tree. */
  readonly specs: readonly Spec[];
}

/**
 * Opens a model: its configuration is read and every tensor found in its shape, but no weight is loaded yet.
 *
 * @throws {ModelError} If anything in the folder is not as the architecture needs it.
 */
export async function openModel(
  folder: Pick<ModelFolder, "name" | "path" | "config" | "weights">,
  access?: Access,
): Promise<OpenModel> {
  const described = describe(folder);
  const specs = distinctSpecs(described.weights);
  const checkpoint = await openCheckpoint(folder, access);
  try {
    checkTensors(checkpoint, specs);
  } catch (error) {
    checkpoint[Symbol.dispose]();
    throw error;
  }
  return { ...described, specs, checkpoint, [Symbol.dispose]: () => checkpoint[Symbol.dispose]() };
}

/** Every tensor of a tree of specs once: two with the same parts, such as a tied head and its table, are one. */
export function distinctSpecs(tree: unknown): Spec[] {
  const found = new Map<string, Spec>();
  const walk = (node: unknown): void => {
    if (isSpec(node)) {
      const key = specKey(node);
      if (!found.has(key)) found.set(key, node);
    } else if (typeof node === "object" && node !== null) Object.values(node).forEach(walk);
  };
  walk(tree);
  return [...found.values()];
}

/**
 * The same tree with `make(spec)` in the place of each spec, called once for specs with the same parts. The
 * caller states the type, which is `Loaded<W>` for tensors on a device.
 */
export function mapSpecs<T>(tree: unknown, make: (spec: Spec) => unknown): T {
  const made = new Map<string, unknown>();
  const walk = (node: unknown): unknown => {
    if (isSpec(node)) {
      const key = specKey(node);
      if (!made.has(key)) made.set(key, make(node));
      return made.get(key);
    }
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, walk(child)]));
  };
  return walk(tree) as T;
}

/** Names the tensor that a spec stands for; equal for specs that are the same memory. */
export function specKey(spec: Spec): string {
  return JSON.stringify(spec.parts.map(({ name, shape }) => [name, ...shape]));
}

function isSpec(node: unknown): node is Spec {
  return typeof node === "object" && node !== null && "kind" in node && "parts" in node;
}

/** Rows and width of a spec's tensor; a vector is one row. */
export function sizeOfSpec(spec: Spec): { readonly rows: number; readonly width: number } {
  const [first] = spec.parts;
  if (spec.kind === "vector") return { rows: 1, width: first!.shape[0]! };
  return { rows: spec.parts.reduce((sum, { shape }) => sum + shape[0]!, 0), width: first!.shape[1]! };
}

/** Bytes that a model's weights take on a device, but for the padding of panels. */
export function weightBytes({ weights }: Pick<Described, "weights">): number {
  return distinctSpecs(weights).reduce((sum, spec) => {
    const { rows, width } = sizeOfSpec(spec);
    return sum + 2 * rows * width;
  }, 0);
}

/** Some rows of a tensor. */
export interface Block {
  readonly spec: Spec;
  /** First row, counted over all parts of the spec. */
  readonly row: number;
  readonly rows: number;
  readonly width: number;
  /** bf16 bits, `[rows, width]`, row-major. Valid until the next block is asked for, and not to be written. */
  readonly data: Uint16Array;
}

/** How `readBlocks` cuts. */
export interface BlockOptions {
  /** Most bytes of bf16 in a block, but at least `rowMultiple` rows; default 4 MiB. */
  readonly blockBytes?: number;
  /** Blocks start at multiples of this inside a part, so that a packer meets whole panels; default 64. */
  readonly rowMultiple?: number;
}

/**
 * Reads tensors block by block. Each row of each spec comes once, in rising order within its spec.
 *
 * @param specs As checked by `checkTensors`.
 * @throws {ModelError} If the file cannot be read to the end.
 */
export async function* readBlocks(
  checkpoint: Checkpoint,
  specs: Iterable<Spec>,
  { blockBytes = 2 ** 22, rowMultiple = 64 }: BlockOptions = {},
): AsyncGenerator<Block, void, void> {
  let converted = new Uint16Array(0);
  for (const spec of specs) {
    let row = 0;
    for (const { name, shape } of spec.parts) {
      const located = checkpoint.tensors.get(name)!;
      const { fileName } = located;
      const [rows, width] = shape.length === 1 ? [1, shape[0]!] : [shape[0]!, shape[1]!];
      const step = Math.max(1, Math.floor(blockBytes / 2 / width / rowMultiple)) * rowMultiple;
      if (converted.length < Math.min(step, rows) * width) {
        converted = new Uint16Array(Math.min(step, rows) * width);
      }
      for (let first = 0; first < rows; first += step) {
        const count = Math.min(step, rows - first);
        let data: Uint16Array;
        try {
          data =
            await (located.rows?.(first, count, converted) ?? storedRows(located, first, count, converted));
        } catch (cause) {
          const problem = `tensor "${name}" in ${fileName} cannot be read: ${(cause as Error).message}`;
          throw new ModelError(checkpoint.model, problem, { file: fileName, tensor: name, cause });
        }
        yield { spec, row: row + first, rows: count, width, data };
      }
      row += rows;
    }
  }
}

/** Rows of a tensor that has a row of elements for each row of numbers. */
async function storedRows({ tensor, file }: Located, first: number, count: number, into: Uint16Array) {
  if (!isLoadable(tensor.dtype)) throw new TypeError(`Cannot load ${tensor.dtype}: it was not checked`);
  const rowBytes = tensor.bytes / (tensor.shape.length === 1 ? 1 : tensor.shape[0]!);
  return toBf16(tensor.dtype, await file.bytes(tensor.offset + first * rowBytes, count * rowBytes), into);
}
