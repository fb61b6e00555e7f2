/**
 * From a folder to an architecture and the tensors that it reads.
 *
 * @module
 */
import { ModelError } from "../hub/model_error.ts";
import type { ModelFolder } from "../hub/resolve.ts";
import { type Checkpoint, checkTensors, openCheckpoint } from "../weights/checkpoint.ts";
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
  const length = spec.parts.reduce((sum, { shape }) => sum + shape[0]!, 0);
  return spec.kind === "vector"
    ? { rows: 1, width: length }
    : { rows: length, width: spec.parts[0]!.shape[1]! };
}

/** Bytes that a model's weights take on a device, but for the padding of panels. */
export function weightBytes({ weights }: Pick<Described, "weights">): number {
  return distinctSpecs(weights).reduce((sum, spec) => {
    const { rows, width } = sizeOfSpec(spec);
    return sum + 2 * rows * width;
  }, 0);
}
