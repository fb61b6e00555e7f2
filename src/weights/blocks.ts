/**
 * The bytes of tensors on their way to a device: as blocks of bf16 rows, in the order in which they lie in the files,
 * so that a device can pack while it reads; or as they are stored, several pieces side by side.
 *
 * @module
 */
import { ModelError } from "../hub/model_error.ts";
import { isLoadable, toBf16 } from "./bf16.ts";
import type { Checkpoint, Located, Wanted } from "./checkpoint.ts";

/** Some rows of a tensor; of a vector, some elements, as rows of one. */
export interface Block<S extends Wanted = Wanted> {
  readonly spec: S;
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
export async function* readBlocks<S extends Wanted>(
  checkpoint: Checkpoint,
  specs: Iterable<S>,
  { blockBytes = 2 ** 22, rowMultiple = 64 }: BlockOptions = {},
): AsyncGenerator<Block<S>, void, void> {
  let converted = new Uint16Array(0);
  for (const spec of specs) {
    let row = 0;
    for (const { name, shape } of spec.parts) {
      const located = checkpoint.tensors.get(name)!;
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
          throw unreadable(checkpoint, located, cause);
        }
        const [at, high] = shape.length === 1 ? [row, width] : [row + first, count];
        yield { spec, row: at, rows: high, width: shape[1] ?? 1, data };
      }
      row += shape[0]!;
    }
  }
}

/** Rows of a tensor that has a row of elements for each row of numbers. */
async function storedRows({ tensor, file }: Located, first: number, count: number, into: Uint16Array) {
  if (!isLoadable(tensor.dtype)) throw new TypeError(`Cannot load ${tensor.dtype}: it was not checked`);
  const rowBytes = tensor.bytes / (tensor.shape.length === 1 ? 1 : tensor.shape[0]!);
  return toBf16(tensor.dtype, await file.bytes(tensor.offset + first * rowBytes, count * rowBytes), into);
}

/** Why a tensor cannot be read. */
export function unreadable(
  { model }: Checkpoint,
  { tensor: { name }, fileName: file }: Located,
  cause: unknown,
) {
  const problem = `tensor "${name}" in ${file} cannot be read: ${(cause as Error).message}`;
  return new ModelError(model, problem, { file, tensor: name, cause });
}

/** Some bytes of a spec's tensors, which are bf16 as they are stored. */
export interface StoredPiece<S extends Wanted = Wanted> {
  readonly spec: S;
  /** First element, counted over all parts of the spec. */
  readonly offset: number;
  readonly bytes: number;
  /** Fills `into`; others may be under way. @throws {ModelError} If the file cannot be read to the end. */
  fetch(into: Uint8Array): Promise<void>;
}

/** Whether {@linkcode storedPieces} can read a spec: all its tensors are bf16, in files that are read side by side. */
export function isStored({ tensors }: Checkpoint, { parts }: Wanted): boolean {
  return parts.every(({ name }) => {
    const { tensor, file, rows } = tensors.get(name)!;
    return tensor.dtype === "BF16" && rows === undefined && file.fetch !== undefined;
  });
}

/** All bytes of the specs, in pieces of at most `most` bytes. */
export function* storedPieces<S extends Wanted>(
  checkpoint: Checkpoint,
  specs: Iterable<S>,
  most: number,
): Generator<StoredPiece<S>> {
  for (const spec of specs) {
    let first = 0;
    for (const located of spec.parts.map(({ name }) => checkpoint.tensors.get(name)!)) {
      const { tensor, file } = located;
      for (let at = 0; at < tensor.bytes; at += most) {
        yield {
          spec,
          offset: (first + at) / 2,
          bytes: Math.min(most, tensor.bytes - at),
          fetch: (into) =>
            file.fetch!(into, tensor.offset + at).catch((cause) => {
              throw unreadable(checkpoint, located, cause);
            }),
        };
      }
      first += tensor.bytes;
    }
  }
}
