// linear_gated_normed
//   x: bf16 [M, 1024], chain
//   w: bf16 [6144, 1024], weight
//   squares: f32 [M, 32], chain
//   y: bf16 [M, 3072], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// A box of rows of 128 bytes, swizzled, zeros outside the tensor; the barrier counts its bytes.
__device__ __forceinline__ void tma_load(unsigned to, const Descriptor* from, int col, int row, unsigned bar) { asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(from), "r"(col), "r"(row), "r"(bar) : "memory"); }
template <int N> __device__ __forceinline__ void workers_meet() { asm volatile("bar.sync 1, %0;" ::"n"(N) : "memory"); }
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
__device__ __forceinline__ void load_f32x4(float* to, const float* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldcg((const uint4*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); to[2] = __uint_as_float(u.z); to[3] = __uint_as_float(u.w); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }
__device__ __forceinline__ void wgmma_24(float (&d)[2][6], unsigned long long a, unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %14, 0;\nwgmma.mma_async.sync.aligned.m64n24k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11}, %12, %13, p, 1, 1, 0, 0;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]) : "l"(a), "l"(b), "r"(add));
}
template <int M> __device__ __forceinline__ void wgmma_wait_24(float (&d)[2][6]) {
  asm volatile("wgmma.wait_group.sync.aligned %12;" : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]) : "n"(M) : "memory");
}

extern "C" __global__ void __launch_bounds__(160, 4) linear_gated_normed(const bf16* x, const bf16* w, const float* squares, bf16* y, int M, int across, int down, const __grid_constant__ Descriptor from0, const __grid_constant__ Descriptor from1, const __grid_constant__ Descriptor from2) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long barriers[24]; // of each slot: full, empty
  const unsigned ring = shared_address(shared), full = shared_address(barriers), empty = full + 8 * 12;
  unsigned char* const scratch = shared + 172032;
  if (threadIdx.x == 0) {
    for (int s = 0; s < 12; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, 1); }
    barrier_ready();
  }
  __syncthreads();
  next_kernel();
  int slot = 0, phase = 0;
  if (threadIdx.x >= 128) {
    if (threadIdx.x == 128) {
      int ahead = 0; // rounds of the first tile, of which all is under way that the kernel before does not write
      if (blockIdx.x < across * down) {
        const int tile = blockIdx.x;
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        ahead = min(16, 12);
        for (int n = 0; n < ahead; n++) {
          barrier_expect(full + 8 * n, 14336);
          tma_load(ring + n * 14336 + 8192, &from1, n * 64, p1 * 24, full + 8 * n);
          tma_load(ring + n * 14336 + 11264, &from2, (n * 64), ((p1 * 24) + 3072), full + 8 * n);
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
            barrier_expect(full + 8 * slot, 14336);
            tma_load(ring + slot * 14336 + 8192, &from1, n * 64, p1 * 24, full + 8 * slot);
            tma_load(ring + slot * 14336 + 11264, &from2, (n * 64), ((p1 * 24) + 3072), full + 8 * slot);
          }
          tma_load(ring + slot * 14336, &from0, n * 64, p2 * 64, full + 8 * slot);
          if (++slot == 12) slot = 0, phase ^= 1;
        }
        ahead = 0;
      }
    }
  } else {
    previous_kernel();
    const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
    for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
      const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
      const int p1 = rest / high, p2 = first + rest % high;
      const int s3 = (p1 * 24);
      const int s4 = (s3 + 3072);
      float carry5[2][6];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 6; j++) {
          carry5[i][j] = 0.f;
        }
      }
      float carry6[2][6];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 6; j++) {
          carry6[i][j] = 0.f;
        }
      }
      float v7[2][8];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        const int row8 = (thread / 4) + i * 32;
        const float* at9 = squares + (long long)(p2 * 64) * 32 + row8 * 32;
        const bool in10 = p2 * 64 + row8 < M;
        #pragma unroll
        for (int j = 0; j < 8; j += 4) {
          load_f32x4(&v7[i][j], at9 + (thread % 4) * 8 + j, in10);
        }
      }
      const int count = 16;
      int before = 0; // the slot of the round before
      for (int n = 0; n < count; n++) {
        barrier_wait(full + 8 * slot, phase);
        wgmma_fence();
        const unsigned long long a0 = swizzled(ring + slot * 14336 + warp / 4 * 8192), b0 = swizzled(ring + slot * 14336 + 8192);
        const unsigned long long a1 = swizzled(ring + slot * 14336 + warp / 4 * 8192), b1 = swizzled(ring + slot * 14336 + 11264);
        #pragma unroll
        for (int k = 0; k < 8; k += 2) {
          wgmma_24(carry5, a0 + k, b0 + k);
          wgmma_24(carry6, a1 + k, b1 + k);
        }
        wgmma_commit();
        wgmma_wait<1>();
        if (n > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
        before = slot;
        if (++slot == 12) slot = 0, phase ^= 1;
      }
      wgmma_wait_24<0>(carry5);
      wgmma_wait_24<0>(carry6);
      if (count > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
      float v11[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v11[i] = 0.f;
        #pragma unroll
        for (int j = 0; j < 8; j++) {
          v11[i] = (v11[i] + v7[i][j]);
        }
        v11[i] = (v11[i] + __shfl_xor_sync(~0u, v11[i], 1));
        v11[i] = (v11[i] + __shfl_xor_sync(~0u, v11[i], 2));
      }
      workers_meet<128>();
      if (thread % 4 == 0) {
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          ((float*)scratch)[((thread / 4) + i * 32) * 1] = v11[i];
        }
      }
      workers_meet<128>();
      float v12[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v12[i] = ((float*)scratch)[((warp % 4 * 16 + (lane >> 2)) + i * 8) * 1];
      }
      float v13[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v13[i] = rsqrt_approx(((v12[i] / 1024.f) + 0.000001f));
      }
      float v14[2][6];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 6; j++) {
          v14[i][j] = (carry5[i][j] * v13[i]);
        }
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        const int row15 = (warp % 4 * 16 + (lane >> 2)) + i * 8;
        bf16* at16 = y + (long long)(p2 * 64) * 3072 + p1 * 24 + row15 * 3072;
        const bool in17 = p2 * 64 + row15 < M;
        #pragma unroll
        for (int j = 0; j < 6; j += 2) {
          if (in17) {
            const float packed[2] = { ((v14[i][j] / (exp2_approx((v14[i][j] * (-1.442695f))) + 1.f)) * (carry6[i][j] * v13[i])), ((v14[i][(j + 1)] / (exp2_approx((v14[i][(j + 1)] * (-1.442695f))) + 1.f)) * (carry6[i][(j + 1)] * v13[i])) };
            store_bf16x2(at16 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
          }
        }
      }
    }
  }
}
