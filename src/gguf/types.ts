/**
 * The element types of GGUF tensors. A row is a sequence of blocks; each packs some neighbouring elements with
 * their scales. The layouts are ggml's (`ggml-common.h`), the arithmetic that of its `dequantize_row_*`.
 *
 * @module
 */

/** Elements of one block, and its size in bytes. */
interface BlockSize {
  readonly elements: number;
  readonly bytes: number;
}

/** Codes of the types in a file. All are known here, so that sizes can be checked; few can be widened. */
const CODES = {
  F32: 0,
  F16: 1,
  Q4_0: 2,
  Q4_1: 3,
  Q5_0: 6,
  Q5_1: 7,
  Q8_0: 8,
  Q8_1: 9,
  Q2_K: 10,
  Q3_K: 11,
  Q4_K: 12,
  Q5_K: 13,
  Q6_K: 14,
  Q8_K: 15,
  IQ2_XXS: 16,
  IQ2_XS: 17,
  IQ3_XXS: 18,
  IQ1_S: 19,
  IQ4_NL: 20,
  IQ3_S: 21,
  IQ2_S: 22,
  IQ4_XS: 23,
  I8: 24,
  I16: 25,
  I32: 26,
  I64: 27,
  F64: 28,
  IQ1_M: 29,
  BF16: 30,
  TQ1_0: 34,
  TQ2_0: 35,
  MXFP4: 39,
} as const;

/** Element type of a tensor in a GGUF file, by ggml's name. */
export type GgufType = keyof typeof CODES;

const of = (elements: number, bytes: number): BlockSize => ({ elements, bytes });

/** How each type is cut into blocks. */
export const BLOCKS: Readonly<Record<GgufType, BlockSize>> = {
  F32: of(1, 4),
  F16: of(1, 2),
  Q4_0: of(32, 18),
  Q4_1: of(32, 20),
  Q5_0: of(32, 22),
  Q5_1: of(32, 24),
  Q8_0: of(32, 34),
  Q8_1: of(32, 36),
  Q2_K: of(256, 84),
  Q3_K: of(256, 110),
  Q4_K: of(256, 144),
  Q5_K: of(256, 176),
  Q6_K: of(256, 210),
  Q8_K: of(256, 292),
  IQ2_XXS: of(256, 66),
  IQ2_XS: of(256, 74),
  IQ3_XXS: of(256, 98),
  IQ1_S: of(256, 50),
  IQ4_NL: of(32, 18),
  IQ3_S: of(256, 110),
  IQ2_S: of(256, 82),
  IQ4_XS: of(256, 136),
  I8: of(1, 1),
  I16: of(1, 2),
  I32: of(1, 4),
  I64: of(1, 8),
  F64: of(1, 8),
  IQ1_M: of(256, 56),
  BF16: of(1, 2),
  TQ1_0: of(256, 54),
  TQ2_0: of(256, 66),
  MXFP4: of(32, 17),
};

const BY_CODE = new Map(Object.entries(CODES).map(([name, code]) => [code as number, name as GgufType]));

/** The type with this code, nothing if there is none. */
export function typeOfCode(code: number): GgufType | undefined {
  return BY_CODE.get(code);
}
