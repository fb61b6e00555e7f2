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

/** Reads `count` rows from row `first` on. What it gives stays until the next call. */
export type Reader<T> = (file: ByteSource, first: number, count: number) => Promise<T>;
/** Reads rows as numbers, `[count, width]`. */
export type RowReader = Reader<Float32Array<ArrayBuffer>>;

/**
 * Makes the reader of one tensor; a vector is one row.
 *
 * @returns Nothing if its type cannot be widened.
 * @throws {GgufError} If rows of heads are no whole heads.
 */
export function rowReader(header: GgufHeader, tensor: GgufTensor): RowReader | undefined {
  const { type, shape } = tensor;
  if (!isWidenable(type)) return undefined;
  const width = shape.at(-1)!;
  const read = blockReader(header, tensor);
  let numbers = new Float32Array(0);
  return async (file, first, count) => {
    if (numbers.length < count * width) numbers = new Float32Array(count * width);
    const out = numbers.subarray(0, count * width);
    widen(type, await read(file, first, count), out);
    return out;
  };
}

/**
 * Makes the reader of a tensor's blocks as they are stored, rows in order.
 *
 * @throws {GgufError} If rows of heads are no whole heads.
 */
export function blockReader(header: GgufHeader, tensor: GgufTensor): Reader<Uint8Array> {
  const { shape, offset, bytes: size } = tensor;
  const rowBytes = size / shape.slice(0, -1).reduce((a, b) => a * b, 1);
  const head = headRows(header, tensor);
  return async (file, first, count) => {
    if (!head) return await file.bytes(offset + first * rowBytes, count * rowBytes);
    // Of heads in another order the whole ones are read.
    const from = Math.floor(first / head) * head;
    const to = Math.ceil((first + count) / head) * head;
    const bytes = await file.bytes(offset + from * rowBytes, (to - from) * rowBytes);
    const out = new Uint8Array(count * rowBytes);
    for (let row = 0; row < count; row++) {
      const at = (storedRow(first + row, head) - from) * rowBytes;
      out.set(bytes.subarray(at, at + rowBytes), row * rowBytes);
    }
    return out;
  };
}
