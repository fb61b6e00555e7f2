/**
 * The four layer multiplications of Qwen3-0.6B as a chain of 28 layers with distinct weights, for 32 to 256 rows that
 * every block reads once.
 *
 * @module
 */
import { tensorMap } from "../../src/device/cuda/tensor_map.ts";
import { check, type Harness, type Work } from "./harness.ts";

const LAYERS = 28;
/** Width and depth of each link, and the width of what it reads. */
const LINKS = [
  { name: "qkv", N: 4096, K: 1024, ldx: 1024 },
  { name: "o", N: 1024, K: 2048, ldx: 4096 },
  { name: "gate_up", N: 6144, K: 1024, ldx: 1024 },
  { name: "down", N: 1024, K: 3072, ldx: 6144 },
] as const;

/** Columns of a block and stretches of K, by link. */
interface Variant {
  readonly name: string;
  readonly cols: readonly [number, number, number, number];
  readonly pieces: readonly [number, number, number, number];
  /** Slots of the ring, and the most bytes that a block may take for it. */
  readonly stages: number;
}

const VARIANTS: readonly Variant[] = [
  { name: "128 blocks, 4 slots", cols: [32, 32, 48, 32], pieces: [1, 4, 1, 4], stages: 4 },
  { name: "128 blocks, 8 slots", cols: [32, 32, 48, 32], pieces: [1, 4, 1, 4], stages: 8 },
  { name: "64 columns", cols: [64, 64, 64, 64], pieces: [2, 4, 1, 4], stages: 4 },
];

/** One measured chain. */
export interface ChainResult {
  readonly rows: number;
  readonly variant: string;
  readonly dependentLaunch: boolean;
  readonly microsecondsPerLayer: number;
  readonly relativeError: number;
}

/** Measures the chain for `M` rows. */
export async function measureChain(h: Harness, M: number): Promise<ChainResult[]> {
  const BM = Math.max(64, M);
  const weights = await Promise.all(
    LINKS.map(({ N, K }, i) => h.random(LAYERS * N * K, Math.sqrt(3 / K), i + 1)),
  );
  const input = await h.random(BM * 1024, 1.7, 9);
  const outputs = LINKS.map(({ N }) => h.alloc(BM * N * 2));
  const results: ChainResult[] = [];
  for (const variant of VARIANTS) {
    const stageBytes = (i: number) => (BM + variant.cols[i]!) * 128;
    const stages = (i: number) => Math.min(variant.stages, Math.floor(226_000 / stageBytes(i)));
    const codes = await Promise.all(LINKS.map(async (_, i) => {
      const defines = { BM, BN: variant.cols[i]!, KS: variant.pieces[i]!, STAGES: stages(i) };
      return (await h.load("layer_gemm.cu", defines)).kernel("layer_gemm", stages(i) * stageBytes(i));
    }));
    const link = (layer: number, i: number, early: boolean): Work => {
      const { N, K, ldx } = LINKS[i]!;
      const [cols, pieces] = [variant.cols[i]!, variant.pieces[i]!];
      const from = i > 0 ? outputs[i - 1]! : layer > 0 ? outputs[3]! : input;
      const map = (pointer: typeof from, extents: readonly [number, number], high: number, stride: number) =>
        tensorMap(h.context.cuda, {
          pointer,
          dtype: "bf16",
          extents,
          box: [64, high],
          strides: [stride * 2],
          swizzle: "b128",
        });
      const w = weights[i]! + BigInt(layer * N * K * 2) as typeof from;
      return {
        code: codes[i]!,
        shape: {
          grid: [N / cols * pieces, 1, 1],
          block: [BM * 2 + 32, 1, 1],
          sharedBytes: stages(i) * stageBytes(i),
          ...(pieces > 1 && { cluster: [pieces, 1, 1] as const }),
          early,
        },
        args: [map(from, [K, M], BM, ldx), map(w, [K, N], cols, K), outputs[i]!, M, N, K],
      };
    };
    for (const early of [false, true]) {
      const works = Array.from(
        { length: LAYERS },
        (_, layer) => LINKS.map((_, i) => link(layer, i, early && layer + i > 0)),
      ).flat();
      outputs.forEach((y, i) => h.poison(y, BM * LINKS[i]!.N * 2));
      works.forEach((work) => h.run(work));
      const relativeError = await checkLast(h, weights, outputs, M);
      const microsecondsPerLayer = h.time(works, 9, 3) / LAYERS;
      results.push({
        rows: M,
        variant: variant.name,
        dependentLaunch: early,
        microsecondsPerLayer,
        relativeError,
      });
    }
  }
  return results;
}

/**
 * Measures the chain for at most 64 rows in the form where every block keeps its weights whole and reads all of x from
 * L2 (`skinny_gemm.cu`).
 */
export async function measureSkinny(h: Harness, M: 8 | 16 | 32 | 64): Promise<ChainResult[]> {
  const tiles = [2, 1, 3, 1];
  const weights = await Promise.all(
    LINKS.map(({ N, K }, i) => h.random(LAYERS * N * K, Math.sqrt(3 / K), i + 1)),
  );
  const input = await h.random(M * 1024, 1.7, 9);
  const outputs = LINKS.map(({ N }) => h.alloc(M * N * 2));
  const bytes = LINKS.map(({ K }, i) => {
    const rows = tiles[i]! * 16;
    return Math.max(rows * (K * 2 + 64), 8 * M * (rows + 4) * 4);
  });
  const codes = await Promise.all(LINKS.map(async ({ K }, i) => {
    const module = await h.load("skinny_gemm.cu", { TILES: tiles[i]!, TOKENS: M / 8, K });
    return module.kernel("skinny_gemm", bytes[i]!);
  }));
  const results: ChainResult[] = [];
  for (const early of [false, true]) {
    const works = Array.from({ length: LAYERS }, (_, layer) =>
      LINKS.map(({ N, K, ldx }, i): Work => ({
        code: codes[i]!,
        shape: {
          grid: [N / (tiles[i]! * 16), 1, 1],
          block: [256, 1, 1],
          sharedBytes: bytes[i]!,
          early: early && layer + i > 0,
        },
        args: [
          weights[i]! + BigInt(layer * N * K * 2),
          i > 0 ? outputs[i - 1]! : layer > 0 ? outputs[3]! : input,
          ...[outputs[i]!, ldx, N],
        ],
      }))).flat();
    outputs.forEach((y, i) => h.poison(y, M * LINKS[i]!.N * 2));
    works.forEach((work) => h.run(work));
    const relativeError = await checkLast(h, weights, outputs, M);
    const microsecondsPerLayer = h.time(works, 9, 3) / LAYERS;
    results.push({
      rows: M,
      variant: "x from L2",
      dependentLaunch: early,
      microsecondsPerLayer,
      relativeError,
    });
  }
  return results;
}

/** The worst of the last layer's links against a plain multiplication of what they read. */
async function checkLast(h: Harness, weights: readonly bigint[], outputs: readonly bigint[], M: number) {
  const multiply = await h.helper("multiply_rows");
  let worst = 0;
  for (const [i, { name, N, K, ldx }] of LINKS.entries()) {
    if (i === 0) continue; // its input has been overwritten
    const expected = h.alloc(M * N * 4);
    h.run({
      code: multiply,
      shape: { grid: [Math.ceil(N / 128), M, 1], block: [128, 1, 1], sharedBytes: 0 },
      args: [outputs[i - 1]!, weights[i]! + BigInt((LAYERS - 1) * N * K * 2), expected, 1, ldx, N, K],
    });
    const actual = h.read("bf16", outputs[i] as typeof expected, M * N);
    worst = Math.max(worst, check(`${name} for ${M} rows`, actual, h.read("f32", expected, M * N)));
  }
  return worst;
}
