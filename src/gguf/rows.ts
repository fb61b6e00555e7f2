/**
 * Rows of a tensor as numbers: packed blocks are widened, and the rows of q and k put back in order.
 *
 * @module
 */
import type { GgufHeader, GgufTensor } from "./header.ts";
import { headRows, storedRow } from "./model.ts";
import { isWidenable, widen } from "./widen.ts";

/** What rows are read from: bytes that stay until the next call. */
export interface ByteSource {
  bytes(offset: number, length: number): Promise<Uint8Array>;
}

/** Reads `count` rows from row `first` on. The numbers, `[count, width]`, stay until the next call. */
export type RowReader = (
  file: ByteSource,
  first: number,
  count: number,
) => Promise<Float32Array<ArrayBuffer>>;

/**
 * Makes the reader of one tensor; a vector is one row.
 *
 * @returns Nothing if its type cannot be widened.
 * @throws {GgufError} If rows of heads are no whole heads.
 */
export function rowReader(header: GgufHeader, tensor: GgufTensor): RowReader | undefined {
  const { type, shape, offset, bytes: size } = tensor;
  if (!isWidenable(type)) return undefined;
  const width = shape.at(-1)!;
  const rowBytes = size / shape.slice(0, -1).reduce((a, b) => a * b, 1);
  const head = headRows(header, tensor);
  let numbers = new Float32Array(0);
  return async (file, first, count) => {
    // Of heads in another order the whole ones are read.
    const from = head ? Math.floor(first / head) * head : first;
    const to = head ? Math.ceil((first + count) / head) * head : first + count;
    const bytes = await file.bytes(offset + from * rowBytes, (to - from) * rowBytes);
    if (numbers.length < count * width) numbers = new Float32Array(count * width);
    const out = numbers.subarray(0, count * width);
    if (!head) widen(type, bytes, out);
    else {
      for (let row = 0; row < count; row++) {
        const at = (storedRow(first + row, head) - from) * rowBytes;
        widen(type, bytes.subarray(at, at + rowBytes), out.subarray(row * width));
      }
    }
    return out;
  };
}
