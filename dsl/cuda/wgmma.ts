/**
 * The text of the multiplication of a warpgroup: `wgmma.m64nNk16`, whose accumulators are named one by one.
 *
 * @module
 */

/** C expressions of a thread's accumulators in the instruction's order: by 8 columns, two rows of two numbers. */
function accumulators(width: number): string[] {
  return Array.from({ length: width / 2 }, (_, r) => `d[${r >> 1 & 1}][${(r >> 2) * 2 + (r & 1)}]`);
}

/** A function around the instruction; `a` are the operands of the left side. */
function text(name: string, width: number, left: string, a: readonly string[], turned: 0 | 1): string {
  const registers = accumulators(width);
  const names = registers.map((_, i) => `%${i}`).join(", ");
  const outputs = registers.map((d) => `"+f"(${d})`).join(", ");
  const n = registers.length;
  const given = a.map((_, i) => `%${n + i}`).join(", ");
  const from = a.length === 1 ? given : `{${given}}`;
  const [b, add] = [`%${n + a.length}`, `%${n + a.length + 1}`];
  return `__device__ __forceinline__ void ${name}_${width}(float (&d)[2][${
    width / 4
  }], ${left}, unsigned long long b, int add = 1) {
  asm volatile("{\\n.reg .pred p;\\nsetp.ne.b32 p, ${add}, 0;\\nwgmma.mma_async.sync.aligned.m64n${width}k16.f32.bf16.bf16 {${names}}, ${from}, ${b}, p, 1, 1, ${
    a.length === 1 ? `0, ${turned}` : turned
  };\\n}"
    : ${outputs} : ${
    [...a.map((x) => a.length === 1 ? `"l"(${x})` : `"r"(${x})`), '"l"(b)', '"r"(add)'].join(", ")
  });
}`;
}

/**
 * `void wgmma_N(float (&d)[2][N / 4], a, b, add)`: the product of a [64, 16] and a [N, 16] tile, to which `d` is added
 * unless `add` is 0.
 */
export function wgmma(width: number): string {
  return text("wgmma", width, "unsigned long long a", ["a"], 0);
}

/**
 * `void wgmma_rows_N(float (&d)[2][N / 4], a, b, add)`: the same with `a` in registers and a [16, N] tile, whose
 * columns lie side by side.
 */
export function wgmmaRows(width: number): string {
  const a = [0, 1, 2, 3].map((i) => `a[${i}]`);
  return text("wgmma_rows", width, "const unsigned (&a)[4]", a, 1);
}

/** `wgmma_wait_N<M>(float (&d)[2][N / 4])`: waits for all groups but M; what reads `d` later stays behind it. */
export function waitFor(width: number): string {
  const outputs = accumulators(width).map((d) => `"+f"(${d})`).join(", ");
  const n = width / 2;
  return `template <int M> __device__ __forceinline__ void wgmma_wait_${width}(float (&d)[2][${width / 4}]) {
  asm volatile("wgmma.wait_group.sync.aligned %${n};" : ${outputs} : "n"(M) : "memory");
}`;
}
