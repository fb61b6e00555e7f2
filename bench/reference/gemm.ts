/**
 * The Hopper multiplication at square and serving sizes.
 *
 * @module
 */
import { tensorMap } from "../../src/device/cuda/tensor_map.ts";
import { check, type Harness, type Work } from "./harness.ts";

/** Rows, columns and depth: squares, and the layers of Qwen3-0.6B, Qwen3-4B and Llama-3.1-8B for 4,096 tokens. */
export const GEMM_SIZES = [
  [4096, 4096, 4096],
  [8192, 8192, 8192],
  [4096, 6144, 1024],
  [4096, 9728, 2560],
  [4096, 6144, 4096],
  [4096, 4096, 14336],
] as const;

const SHARED_BYTES = 3 * (128 + 256) * 64 * 2 + 2 * 64 * 256 * 2;

/** One measured multiplication. */
export interface GemmResult {
  readonly size: readonly number[];
  readonly cluster: number;
  readonly microseconds: number;
  readonly teraflops: number;
  readonly relativeError: number;
}

/** Measures one size with blocks alone and in pairs. */
export async function measureGemm(
  h: Harness,
  size: readonly [number, number, number],
): Promise<GemmResult[]> {
  const [M, N, K] = size;
  const [x, w] = [await h.random(M * K, 1.7, 1), await h.random(N * K, 1.7, 2)];
  const y = h.alloc(M * N * 2);
  const rows = 16;
  const expected = h.alloc(rows * N * 4);
  h.run({
    code: await h.helper("multiply_rows"),
    shape: { grid: [Math.ceil(N / 128), rows, 1], block: [128, 1, 1], sharedBytes: 0 },
    args: [x, w, expected, M / rows, K, N, K],
  });
  const wanted = h.read("f32", expected, rows * N);
  const results: GemmResult[] = [];
  for (const cluster of [1, 2]) {
    const code = (await h.load("gemm_wgmma.cu", { CLUSTER: cluster, GROUP: 8 / cluster })).kernel(
      "gemm",
      SHARED_BYTES,
    );
    const map = (pointer: typeof x, rows: number, cols: number, high: number) =>
      tensorMap(h.context.cuda, {
        pointer,
        dtype: "bf16",
        extents: [cols, rows],
        box: [64, high],
        swizzle: "b128",
      });
    const blocks = Math.floor(h.context.gpu.multiprocessors / cluster) * cluster;
    const work: Work = {
      code,
      shape: {
        grid: [blocks, 1, 1],
        block: [384, 1, 1],
        sharedBytes: SHARED_BYTES,
        ...(cluster > 1 && { cluster: [cluster, 1, 1] as const }),
      },
      args: [map(x, M, K, 128), map(w, N, K, 256 / cluster), map(y, M, N, 64), M, N, K],
    };
    h.poison(y, M * N * 2);
    h.run(work);
    const actual = Array.from({ length: rows }, (_, i) => {
      const from = y + BigInt(i * (M / rows) * N * 2) as typeof y;
      return h.read("bf16", from, N);
    }).flat();
    const relativeError = check(`GEMM ${size}`, actual, wanted);
    const microseconds = h.time(Array.from({ length: 10 }, () => work)) / 10;
    results.push({
      size,
      cluster,
      microseconds,
      teraflops: 2 * M * N * K / microseconds / 1e6,
      relativeError,
    });
  }
  return results;
}
