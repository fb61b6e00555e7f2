// tally
//   adjust: i32 [S, 5], step
//   chosen: i32 [S], chain
//   counts: u32 [cells, 1], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
// Lets the next kernel of the stream start; it waits by itself for what this one writes.
__device__ __forceinline__ void next_kernel() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.launch_dependents;");
#endif
}
// Waits until the kernel before has ended and its results can be read.
__device__ __forceinline__ void previous_kernel() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}
__device__ __forceinline__ void store_u32x1(unsigned* to, const unsigned* from) { *(unsigned*)to = (unsigned)from[0]; }

extern "C" __global__ void __launch_bounds__(128) tally(const int* adjust, const int* chosen, unsigned* counts, int S, int cells) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  next_kernel();
  const int p1 = blockIdx.x;
  const int s2 = (p1 < S ? __ldg(adjust + (long long)(p1) * 5) : 0);
  const bool s3 = ((-1) < s2);
  const int s4 = (s2 * 151936);
  previous_kernel();
  const int s5 = (p1 < S ? __ldcg(chosen + p1) : 0);
  const bool s6 = (s5 < 151936);
  const bool s7 = (s3 & s6);
  const int s8 = (s4 + s5);
  const int s9 = (s7 ? s8 : (-1));
  const unsigned s10 = ((unsigned)s9 < (unsigned)cells ? __ldcg(counts + (long long)s9 * 1) : 0);
  const unsigned s11 = (s10 + 2u);
  __syncthreads();
  if (thread == 0) {
    if ((unsigned)s9 < (unsigned)cells) {
      const unsigned packed[1] = { s11 };
      store_u32x1((counts + (long long)s9 * 1), packed);
    }
  }
}
