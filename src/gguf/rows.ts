/**
 * Rows of a tensor as numbers: packed blocks are widened, and the rows of heads put back in order.
 *
 * @module
 */
import type { GgufHeader, GgufTensor } from "./header.ts";
import { storedOrder } from "./tensors.ts";
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
  const order = storedOrder(header, tensor);
  if (!order) {
    return async (file, first, count) => await file.bytes(offset + first * rowBytes, count * rowBytes);
  }
  // A vector is one row; its numbers are what lies in another order.
  const each = size / shape[0]!, inRow = rowBytes / each, { height } = order;
  return async (file, firstRow, rows) => {
    const [first, count] = [firstRow * inRow, rows * inRow];
    const out = new Uint8Array(count * each);
    for (let at = first; at < first + count;) {
      const [head, from] = [Math.floor(at / height), at % height];
      const bytes = await file.bytes(offset + order.head(head) * height * each, height * each);
      for (let row = from; row < height && at < first + count; row++, at++) {
        const stored = order.row(row) * each;
        out.set(bytes.subarray(stored, stored + each), (at - first) * each);
      }
    }
    return out;
  };
}
