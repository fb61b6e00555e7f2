// logits
//   x: bf16 [M, 1024], chain
//   w: bf16 [151936, 1024], weight
//   y: f32 [M, 151936], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// A box of rows of 128 bytes, swizzled, zeros outside the tensor; the barrier counts its bytes.
__device__ __forceinline__ void tma_load(unsigned to, const Descriptor* from, int col, int row, unsigned bar) { asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(from), "r"(col), "r"(row), "r"(bar) : "memory"); }
template <int N> __device__ __forceinline__ void registers_give() { asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(N)); }
template <int N> __device__ __forceinline__ void registers_take() { asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(N)); }
// What wgmma reads: rows of 128 bytes in the 128-byte swizzle, 8 of them 1,024 bytes.
__device__ __forceinline__ unsigned long long swizzled(unsigned address) { return (unsigned long long)(address >> 4 & 0x3fff) | 1ull << 16 | 64ull << 32 | 1ull << 62; }
__device__ __forceinline__ void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
__device__ __forceinline__ void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int N> __device__ __forceinline__ void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(N) : "memory"); }
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
__device__ __forceinline__ void store_f32x2(float* to, const float* from) { *(uint2*)to = make_uint2(__float_as_uint(from[0]), __float_as_uint(from[1])); }
__device__ __forceinline__ void wgmma_192(float (&d)[2][48], unsigned long long a, unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %98, 0;\nwgmma.mma_async.sync.aligned.m64n192k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95}, %96, %97, p, 1, 1, 0, 0;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]), "+f"(d[0][32]), "+f"(d[0][33]), "+f"(d[1][32]), "+f"(d[1][33]), "+f"(d[0][34]), "+f"(d[0][35]), "+f"(d[1][34]), "+f"(d[1][35]), "+f"(d[0][36]), "+f"(d[0][37]), "+f"(d[1][36]), "+f"(d[1][37]), "+f"(d[0][38]), "+f"(d[0][39]), "+f"(d[1][38]), "+f"(d[1][39]), "+f"(d[0][40]), "+f"(d[0][41]), "+f"(d[1][40]), "+f"(d[1][41]), "+f"(d[0][42]), "+f"(d[0][43]), "+f"(d[1][42]), "+f"(d[1][43]), "+f"(d[0][44]), "+f"(d[0][45]), "+f"(d[1][44]), "+f"(d[1][45]), "+f"(d[0][46]), "+f"(d[0][47]), "+f"(d[1][46]), "+f"(d[1][47]) : "l"(a), "l"(b), "r"(add));
}
template <int M> __device__ __forceinline__ void wgmma_wait_192(float (&d)[2][48]) {
  asm volatile("wgmma.wait_group.sync.aligned %96;" : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]), "+f"(d[0][32]), "+f"(d[0][33]), "+f"(d[1][32]), "+f"(d[1][33]), "+f"(d[0][34]), "+f"(d[0][35]), "+f"(d[1][34]), "+f"(d[1][35]), "+f"(d[0][36]), "+f"(d[0][37]), "+f"(d[1][36]), "+f"(d[1][37]), "+f"(d[0][38]), "+f"(d[0][39]), "+f"(d[1][38]), "+f"(d[1][39]), "+f"(d[0][40]), "+f"(d[0][41]), "+f"(d[1][40]), "+f"(d[1][41]), "+f"(d[0][42]), "+f"(d[0][43]), "+f"(d[1][42]), "+f"(d[1][43]), "+f"(d[0][44]), "+f"(d[0][45]), "+f"(d[1][44]), "+f"(d[1][45]), "+f"(d[0][46]), "+f"(d[0][47]), "+f"(d[1][46]), "+f"(d[1][47]) : "n"(M) : "memory");
}

extern "C" __global__ void __launch_bounds__(256, 1) logits(const bf16* x, const bf16* w, float* y, int M, int across, int down, const __grid_constant__ Descriptor from0, const __grid_constant__ Descriptor from1) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long barriers[12]; // of each slot: full, empty
  const unsigned ring = shared_address(shared), full = shared_address(barriers), empty = full + 8 * 6;
  if (threadIdx.x == 0) {
    for (int s = 0; s < 6; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, 1); }
    barrier_ready();
  }
  __syncthreads();
  next_kernel();
  int slot = 0, phase = 0;
  if (threadIdx.x >= 128) {
    registers_give<40>();
    if (threadIdx.x == 128) {
      int ahead = 0; // rounds of the first tile, of which all is under way that the kernel before does not write
      if (blockIdx.x < across * down) {
        const int tile = blockIdx.x;
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        ahead = min(16, 6);
        for (int n = 0; n < ahead; n++) {
          barrier_expect(full + 8 * n, 32768);
          tma_load(ring + n * 32768 + 8192, &from1, n * 64, p1 * 192, full + 8 * n);
        }
      }
      previous_kernel();
      for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int count = 16;
        for (int n = 0; n < count; n++) {
          if (n >= ahead) {
            barrier_wait(empty + 8 * slot, phase ^ 1);
            barrier_expect(full + 8 * slot, 32768);
            tma_load(ring + slot * 32768 + 8192, &from1, n * 64, p1 * 192, full + 8 * slot);
          }
          tma_load(ring + slot * 32768, &from0, n * 64, p2 * 64, full + 8 * slot);
          if (++slot == 6) slot = 0, phase ^= 1;
        }
        ahead = 0;
      }
    }
  } else {
    registers_take<232>();
    previous_kernel();
    const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
    for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
      const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
      const int p1 = rest / high, p2 = first + rest % high;
      float carry3[2][48];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 48; j++) {
          carry3[i][j] = 0.f;
        }
      }
      const int count = 16;
      int before = 0; // the slot of the round before
      for (int n = 0; n < count; n++) {
        barrier_wait(full + 8 * slot, phase);
        wgmma_fence();
        const unsigned long long a0 = swizzled(ring + slot * 32768 + warp / 4 * 8192), b0 = swizzled(ring + slot * 32768 + 8192);
        #pragma unroll
        for (int k = 0; k < 8; k += 2) {
          wgmma_192(carry3, a0 + k, b0 + k);
        }
        wgmma_commit();
        wgmma_wait<1>();
        if (n > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
        before = slot;
        if (++slot == 6) slot = 0, phase ^= 1;
      }
      wgmma_wait_192<0>(carry3);
      if (count > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        const int row4 = (warp % 4 * 16 + (lane >> 2)) + i * 8;
        float* at5 = y + (long long)(p2 * 64) * 151936 + p1 * 192 + row4 * 151936;
        const bool in6 = p2 * 64 + row4 < M;
        #pragma unroll
        for (int j = 0; j < 48; j += 2) {
          if (in6 && p1 * 192 + (lane & 3) * 2 + j / 2 * 8 + j % 2 < 151936) {
            const float packed[2] = { carry3[i][j], carry3[i][(j + 1)] };
            store_f32x2(at5 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
          }
        }
      }
    }
  }
}
