/**
 * The text of the multiplication of a warpgroup: `wgmma.m64nNk16`, whose accumulators are named one by one.
 *
 * @module
 */

/** C expressions of a thread's accumulators in the instruction's order: by 8 columns, two rows of two numbers. */
function accumulators(width: number): string[] {
  return Array.from({ length: width / 2 }, (_, r) => `d[${r >> 1 & 1}][${(r >> 2) * 2 + (r & 1)}]`);
}

/** `void wgmma_N(float (&d)[2][N / 4], a, b)`: adds the product of a [64, 16] and a [N, 16] tile. */
export function wgmma(width: number): string {
  const registers = accumulators(width);
  const names = registers.map((_, i) => `%${i}`).join(", ");
  const outputs = registers.map((d) => `"+f"(${d})`).join(", ");
  const n = registers.length;
  return `__device__ __forceinline__ void wgmma_${width}(float (&d)[2][${
    width / 4
  }], unsigned long long a, unsigned long long b) {
  asm volatile("wgmma.mma_async.sync.aligned.m64n${width}k16.f32.bf16.bf16 {${names}}, %${n}, %${
    n + 1
  }, 1, 1, 1, 0, 0;"
    : ${outputs} : "l"(a), "l"(b));
}`;
}

/** `void wgmma_wait_N(float (&d)[2][N / 4])`: waits for all groups; what reads `d` later stays behind it. */
export function waitAll(width: number): string {
  const outputs = accumulators(width).map((d) => `"+f"(${d})`).join(", ");
  return `__device__ __forceinline__ void wgmma_wait_${width}(float (&d)[2][${width / 4}]) {
  asm volatile("wgmma.wait_group.sync.aligned 0;" : ${outputs} :: "memory");
}`;
}
