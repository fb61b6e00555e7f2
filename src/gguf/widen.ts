/**
 * Packed weights to f32. Every product here has at most 24 significant bits and each sum is rounded once, so the
 * results are those of ggml's reference to the last bit.
 *
 * @module
 */
import { BLOCKS, type GgufType } from "./types.ts";

/** One block that begins at byte `at`, to `out` from `to` on. */
type Widen = (view: DataView, at: number, out: Float32Array, to: number) => void;

const half = (view: DataView, at: number) => view.getFloat16(at, true);

/**
 * Scale and minimum of group `j` of the eight in a 256-element block: six bits each, the first four groups in
 * the low bits of bytes 0 to 7, the others' low halves in bytes 8 to 11 and their top bits above the first.
 */
function groupScale(view: DataView, at: number, j: number): number {
  if (j < 4) return view.getUint8(at + j) & 63;
  return view.getUint8(at + j + 4) & 15 | view.getUint8(at + j - 4) >> 6 << 4;
}

function groupMinimum(view: DataView, at: number, j: number): number {
  if (j < 4) return view.getUint8(at + j + 4) & 63;
  return view.getUint8(at + j + 4) >> 4 | view.getUint8(at + j) >> 6 << 4;
}

/** Q4_K and Q5_K: `scale * q - minimum` for eight groups of 32; the fifth bits lie in 32 bytes at `high`. */
function widenGroups(view: DataView, at: number, out: Float32Array, to: number, high?: number): void {
  const [scale, minimum, scales] = [half(view, at), half(view, at + 2), at + 4];
  const low = (high ?? scales + 12) + (high === undefined ? 0 : 32);
  for (let j = 0; j < 8; j++, to += 32) {
    const d = scale * groupScale(view, scales, j);
    const m = minimum * groupMinimum(view, scales, j);
    const from = low + (j >> 1) * 32;
    const shift = (j & 1) * 4;
    for (let i = 0; i < 32; i++) {
      const fifth = high === undefined ? 0 : (view.getUint8(high + i) >> j & 1) << 4;
      out[to + i] = d * (view.getUint8(from + i) >> shift & 15 | fifth) - m;
    }
  }
}

const WIDEN = {
  F32: (view, at, out, to) => out[to] = view.getFloat32(at, true),
  F16: (view, at, out, to) => out[to] = half(view, at),
  // The bits of a bf16 are the upper half of an f32's.
  BF16: (view, at, out, to) => {
    BITS[0] = view.getUint16(at, true) << 16;
    out[to] = NUMBER[0]!;
  },
  Q8_0(view, at, out, to) {
    const d = half(view, at);
    for (let i = 0; i < 32; i++) out[to + i] = d * view.getInt8(at + 2 + i);
  },
  Q4_0(view, at, out, to) {
    const d = half(view, at);
    for (let i = 0; i < 16; i++) {
      const pair = view.getUint8(at + 2 + i);
      out[to + i] = d * ((pair & 15) - 8);
      out[to + 16 + i] = d * ((pair >> 4) - 8);
    }
  },
  Q4_1(view, at, out, to) {
    const [d, m] = [half(view, at), half(view, at + 2)];
    for (let i = 0; i < 16; i++) {
      const pair = view.getUint8(at + 4 + i);
      out[to + i] = d * (pair & 15) + m;
      out[to + 16 + i] = d * (pair >> 4) + m;
    }
  },
  Q4_K: (view, at, out, to) => widenGroups(view, at, out, to),
  Q5_K: (view, at, out, to) => widenGroups(view, at, out, to, at + 16),
  /** Two halves of 128; each has four runs of 32, whose upper two bits share a byte. */
  Q6_K(view, at, out, to) {
    const d = half(view, at + 208);
    for (let run = 0; run < 8; run++, to += 32) {
      const [part, quarter] = [run >> 2, run & 3];
      const low = at + part * 64 + (quarter & 1) * 32;
      const high = at + 128 + part * 32;
      const scales = at + 192 + run * 2;
      for (let i = 0; i < 32; i++) {
        const bits = view.getUint8(low + i) >> (quarter >> 1) * 4 & 15 |
          (view.getUint8(high + i) >> quarter * 2 & 3) << 4;
        out[to + i] = d * view.getInt8(scales + (i >> 4)) * (bits - 32);
      }
    }
  },
} as const satisfies Partial<Record<GgufType, Widen>>;

const NUMBER = new Float32Array(1);
const BITS = new Uint32Array(NUMBER.buffer);

/** The types that can be widened. */
export type Widenable = keyof typeof WIDEN;

/** Their names, for messages. */
export const WIDENABLE = Object.keys(WIDEN) as readonly Widenable[];

/** Whether tensors of this type can be loaded. */
export function isWidenable(type: GgufType): type is Widenable {
  return Object.hasOwn(WIDEN, type);
}

/**
 * Widens whole blocks.
 *
 * @param bytes Blocks of `type`, one after another; at any address.
 * @param out Takes as many numbers as there are elements, from the start.
 */
export function widen(type: Widenable, bytes: Uint8Array, out: Float32Array): void {
  const block = BLOCKS[type];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const one: Widen = WIDEN[type];
  for (let at = 0, to = 0; at < bytes.length; at += block.bytes, to += block.elements) one(view, at, out, to);
}
