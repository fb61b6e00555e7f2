/**
 * Blocks of Q8_0 and Q4_1 taken apart, as kernels read them: quants beside quants, scales beside scales.
 *
 * @module
 */
import { BLOCKS, type GgufType } from "./types.ts";

/** The types whose blocks can be taken apart, by the name of their form. */
const FORMS = { Q8_0: "q8_0", Q4_1: "q4_1" } as const;

/** How rows are packed. */
export type PackedForm = (typeof FORMS)[keyof typeof FORMS];

/** Some packed rows, row-major; `low` is there for Q4_1 only. */
export interface PackedRows {
  readonly w: Int8Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
  readonly scale: Float16Array<ArrayBuffer>;
  readonly low?: Float16Array<ArrayBuffer>;
}

/** The form of a type, if it has one. */
export function packedForm(type: GgufType): PackedForm | undefined {
  return type === "Q8_0" || type === "Q4_1" ? FORMS[type] : undefined;
}

/**
 * Takes whole blocks apart.
 *
 * @throws {RangeError} If a scale or lowest number is infinite or NaN, which kernels do not look for.
 */
export function unpackBlocks(form: PackedForm, bytes: Uint8Array): PackedRows {
  const block = BLOCKS[form === "q8_0" ? "Q8_0" : "Q4_1"];
  const [factors, blocks] = [form === "q8_0" ? 1 : 2, bytes.length / block.bytes];
  const quants = block.bytes - 2 * factors;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const w = new Uint8Array(blocks * quants);
  const halves = Array.from({ length: factors }, () => new Uint16Array(blocks));
  for (let b = 0, at = 0; b < blocks; b++, at += block.bytes) {
    halves.forEach((to, n) => {
      const bits = to[b] = view.getUint16(at + 2 * n, true);
      if ((bits & 0x7c00) === 0x7c00) throw new RangeError(`block ${b} has a scale that is not finite`);
    });
    w.set(bytes.subarray(at + 2 * factors, at + block.bytes), b * quants);
  }
  const [scale, low] = halves.map(({ buffer }) => new Float16Array(buffer));
  return { w: form === "q8_0" ? new Int8Array(w.buffer) : w, scale: scale!, ...low && { low } };
}
