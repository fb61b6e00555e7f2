/**
 * Descriptors of tensors for the copy engine of Hopper and later (TMA). Made on the host, passed to a kernel by
 * value as `const __grid_constant__`, 64-byte aligned.
 *
 * @module
 */
import { addressOf } from "./handle.ts";
import type { Driver } from "./driver.ts";
import type { DevicePointer } from "./memory.ts";

const TYPES = { u8: 0, i32: 3, f16: 6, f32: 7, bf16: 9 } as const;
const BYTES = { u8: 1, i32: 4, f16: 2, f32: 4, bf16: 2 } as const;
const SWIZZLES = { none: 0, b32: 1, b64: 2, b128: 3 } as const;
const L2_PROMOTE_256 = 3;

/** A dense tensor and the box that one copy moves; extents innermost first, as the engine counts. */
export interface TensorMap {
  readonly pointer: DevicePointer;
  readonly dtype: keyof typeof TYPES;
  readonly extents: readonly number[];
  readonly box: readonly number[];
  /** Bytes from one index of an axis to the next, from the second axis on; dense where absent. */
  readonly strides?: readonly number[];
  readonly swizzle: keyof typeof SWIZZLES;
}

/**
 * The 128 bytes that a kernel takes.
 *
 * @throws {RangeError} If the engine cannot do it: a box over 256 or wider than its swizzle, a stride that is no
 * multiple of 16 bytes, more than 5 axes.
 */
export function tensorMap(cuda: Driver, map: TensorMap): Uint8Array<ArrayBuffer> {
  const { pointer, dtype, extents, box, swizzle } = map;
  const bytes = BYTES[dtype];
  const strides = map.strides ??
    extents.slice(0, -1).map((_, i) => extents.slice(0, i + 1).reduce((a, b) => a * b, bytes));
  const wrong = complaint(map, strides, bytes);
  if (wrong) throw new RangeError(`Cannot describe a tensor [${extents}] to the copy engine: ${wrong}`);
  const result = alignedBytes(MAP_BYTES);
  cuda.call(
    "cuTensorMapEncodeTiled",
    result,
    TYPES[dtype],
    extents.length,
    pointer,
    BigUint64Array.from(extents, BigInt),
    BigUint64Array.from(strides, BigInt),
    Uint32Array.from(box),
    new Uint32Array(extents.length).fill(1),
    0,
    SWIZZLES[swizzle],
    L2_PROMOTE_256,
    0,
  );
  return result;
}

/** What the driver writes with aligned stores: a `CUtensorMap` at another address ends the process. */
const MAP_BYTES = 128;
const MAP_ALIGNMENT = 64;

function alignedBytes(length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length + MAP_ALIGNMENT);
  const offset = Number(-addressOf(all) & BigInt(MAP_ALIGNMENT - 1));
  return new Uint8Array(all.buffer, offset, length);
}

function complaint(
  { extents, box, swizzle }: TensorMap,
  strides: readonly number[],
  bytes: number,
): string | undefined {
  const width = box[0]! * bytes;
  const span = { none: Infinity, b32: 32, b64: 64, b128: 128 }[swizzle];
  if (extents.length > 5) return `it has ${extents.length} axes, at most 5 are possible`;
  if (box.length !== extents.length) return `its box has ${box.length} axes`;
  if (box.some((n) => n < 1 || n > 256)) return `its box is [${box}], each side must be 1 to 256`;
  if (width > span) return `its box is ${width} bytes wide, the swizzle spans ${span}`;
  if (width % 16 !== 0) return `its box is ${width} bytes wide, expected a multiple of 16`;
  if (strides.some((n) => n % 16 !== 0)) {
    return `its strides are [${strides}] bytes, expected multiples of 16`;
  }
  return undefined;
}
