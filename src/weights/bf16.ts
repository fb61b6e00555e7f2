/**
 * Stored weights to bf16, rounding to the nearest and ties to even, in loops that run at the speed of memory.
 *
 * @module
 */
import { DTYPES } from "../../dsl/dtype.ts";

/** The stored types that can be loaded. */
export type LoadableType = "BF16" | "F16" | "F32";

/** Whether tensors of this type can be loaded. */
export function isLoadable(dtype: string): dtype is LoadableType {
  return dtype === "BF16" || dtype === "F16" || dtype === "F32";
}

/**
 * The bf16 bits of stored numbers, little-endian as in the file.
 *
 * @param bytes Whole elements; at any address.
 * @param into At least as long as there are elements; the result is the beginning of it, or, for aligned BF16,
 * a view of `bytes` without a copy.
 */
export function toBf16(dtype: LoadableType, bytes: Uint8Array, into: Uint16Array): Uint16Array {
  const size = dtype === "F32" ? 4 : 2;
  const count = bytes.length / size;
  // A header may have any length, and with it the data after it any alignment.
  const { buffer, byteOffset } = bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  if (dtype === "BF16") return new Uint16Array(buffer, byteOffset, count);
  const out = into.subarray(0, count);
  if (dtype === "F16") {
    const table = (halves ??= bf16OfHalves());
    const from = new Uint16Array(buffer, byteOffset, count);
    for (let i = 0; i < count; i++) out[i] = table[from[i]!]!;
  } else {
    const from = new Int32Array(buffer, byteOffset, count);
    for (let i = 0; i < count; i++) {
      const bits = from[i]!;
      // Signed, so that the sums stay in 32 bits: only a NaN could overflow, and it is taken out.
      out[i] = (bits & 0x7fffffff) > 0x7f800000 ? NAN : (bits + 0x7fff + (bits >>> 16 & 1)) >>> 16;
    }
  }
  return out;
}

const NAN = 0x7fc0;
/** The bf16 of each of the 65,536 halves: one lookup is faster than unpacking. Made at the first use. */
let halves: Uint16Array | undefined;

function bf16OfHalves(): Uint16Array {
  const values = new Float16Array(Uint16Array.from({ length: 65_536 }, (_, bits) => bits).buffer);
  return Uint16Array.from(values, DTYPES.bf16.encode);
}
