// linear_add_bias
//   x: bf16 [M, 2048], chain
//   w: bf16 [1024, 2048], weight
//   bias: bf16 [1024], weight
//   y: bf16 [M, 1024], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine
__device__ __forceinline__ float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
__device__ __forceinline__ float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// A box of rows of 128 bytes, swizzled, zeros outside the tensor; the barrier counts its bytes.
__device__ __forceinline__ void tma_load(unsigned to, const Descriptor* from, int col, int row, unsigned bar) { asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(from), "r"(col), "r"(row), "r"(bar) : "memory"); }
// This thread of a cluster has begun. Orders no memory.
__device__ __forceinline__ void cluster_arrive() { asm volatile("barrier.cluster.arrive.relaxed;" ::: "memory"); }
__device__ __forceinline__ void cluster_wait() { asm volatile("barrier.cluster.wait.acquire;" ::: "memory"); }
// The same place in the shared memory of the cluster's block `rank`.
__device__ __forceinline__ unsigned cluster_place(unsigned at, int rank) { unsigned r; asm("mapa.shared::cluster.u32 %0, %1, %2;" : "=r"(r) : "r"(at), "r"(rank)); return r; }
__device__ __forceinline__ void cluster_put4(unsigned to, uint4 x, unsigned bar) { asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.v4.b32 [%0], {%1, %2, %3, %4}, [%5];" ::"r"(to), "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w), "r"(bar) : "memory"); }
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
__device__ __forceinline__ void load_bf16x2_const(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }
__device__ __forceinline__ void wgmma_32(float (&d)[2][8], unsigned long long a, unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %18, 0;\nwgmma.mma_async.sync.aligned.m64n32k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15}, %16, %17, p, 1, 1, 0, 0;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]) : "l"(a), "l"(b), "r"(add));
}
template <int M> __device__ __forceinline__ void wgmma_wait_32(float (&d)[2][8]) {
  asm volatile("wgmma.wait_group.sync.aligned %16;" : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]) : "n"(M) : "memory");
}

extern "C" __global__ void __launch_bounds__(160, 4) linear_add_bias(const bf16* x, const bf16* w, const bf16* bias, bf16* y, int M, int across, int down, const __grid_constant__ Descriptor from0, const __grid_constant__ Descriptor from1) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long barriers[24]; // of each slot: full, empty
  const unsigned ring = shared_address(shared), full = shared_address(barriers), empty = full + 8 * 12;
  unsigned char* const own = shared + 147456 + threadIdx.x / 32 * 1280;
  unsigned* const joined = (unsigned*)(shared + 152576); // parts of the cluster's other blocks, in its first
  const unsigned met = shared_address(joined + 2048);
  if (threadIdx.x == 0) {
    for (int s = 0; s < 12; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, 1); }
    barrier_init(met, 1);
    barrier_ready();
    if (blockIdx.z == 0) barrier_expect(met, 8192);
  }
  __syncthreads();
  next_kernel();
  cluster_arrive();
  int slot = 0, phase = 0;
  if (threadIdx.x >= 128) {
    if (threadIdx.x == 128) {
      int ahead = 0; // rounds of the first tile, of which all is under way that the kernel before does not write
      if (blockIdx.x < across * down) {
        const int tile = blockIdx.x;
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int from = 32 * (int)blockIdx.z / 2, count = 32 * ((int)blockIdx.z + 1) / 2 - from;
        ahead = min(count, 12);
        for (int n = 0; n < ahead; n++) {
          barrier_expect(full + 8 * n, 12288);
          tma_load(ring + n * 12288 + 8192, &from1, (from + n) * 64, p1 * 32, full + 8 * n);
        }
      }
      previous_kernel();
      for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int from = 32 * (int)blockIdx.z / 2, count = 32 * ((int)blockIdx.z + 1) / 2 - from;
        for (int n = 0; n < count; n++) {
          if (n >= ahead) {
            barrier_wait(empty + 8 * slot, phase ^ 1);
            barrier_expect(full + 8 * slot, 12288);
            tma_load(ring + slot * 12288 + 8192, &from1, (from + n) * 64, p1 * 32, full + 8 * slot);
          }
          tma_load(ring + slot * 12288, &from0, (from + n) * 64, p2 * 64, full + 8 * slot);
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
      float carry3[2][8];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 8; j++) {
          carry3[i][j] = 0.f;
        }
      }
      float v4[8];
      const bf16* at5 = bias + p1 * 32;
      #pragma unroll
      for (int j = 0; j < 8; j += 2) {
        load_bf16x2_const(&v4[j], at5 + (lane & 3) * 2 + j / 2 * 8 + j % 2, true);
      }
      float v6[2][8];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        const int row7 = (warp % 4 * 16 + (lane >> 2)) + i * 8;
        bf16* at8 = y + (long long)(p2 * 64) * 1024 + p1 * 32 + row7 * 1024;
        const bool in9 = p2 * 64 + row7 < M;
        #pragma unroll
        for (int j = 0; j < 8; j += 2) {
          load_bf16x2(&v6[i][j], at8 + (lane & 3) * 2 + j / 2 * 8 + j % 2, in9);
        }
      }
      const int from = 32 * (int)blockIdx.z / 2, count = 32 * ((int)blockIdx.z + 1) / 2 - from;
      int before = 0; // the slot of the round before
      for (int n = 0; n < count; n++) {
        barrier_wait(full + 8 * slot, phase);
        wgmma_fence();
        const unsigned long long a0 = swizzled(ring + slot * 12288 + warp / 4 * 8192), b0 = swizzled(ring + slot * 12288 + 8192);
        #pragma unroll
        for (int k = 0; k < 8; k += 2) {
          wgmma_32(carry3, a0 + k, b0 + k);
        }
        wgmma_commit();
        wgmma_wait<1>();
        if (n > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
        before = slot;
        if (++slot == 12) slot = 0, phase ^= 1;
      }
      wgmma_wait_32<0>(carry3);
      if (count > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
      cluster_wait(); // every block of the cluster has begun
      if (blockIdx.z > 0) {
        const unsigned to = cluster_place(shared_address(joined + warp * 512 + (blockIdx.z - 1) * 512), 0);
        const unsigned done = cluster_place(met, 0);
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          #pragma unroll
          for (int j = 0; j < 8; j += 4) {
            cluster_put4(to + 0 + ((i * 2 + j / 4) * 32 + lane) * 16, make_uint4(__float_as_uint(carry3[i][j]), __float_as_uint(carry3[i][(j + 1)]), __float_as_uint(carry3[i][(j + 2)]), __float_as_uint(carry3[i][(j + 3)])), done);
          }
        }
      }
      if (blockIdx.z == 0) {
        barrier_wait(met, 0);
        #pragma unroll
        for (int other = 0; other < 1; other++) {
          float v10[2][8];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 8; j += 4) {
              {
                const uint4 four = *((const uint4*)(joined + warp * 512 + other * 512) + (i * 2 + j / 4) * 32 + lane);
                v10[i][j] = __uint_as_float(four.x);
                v10[i][(j + 1)] = __uint_as_float(four.y);
                v10[i][(j + 2)] = __uint_as_float(four.z);
                v10[i][(j + 3)] = __uint_as_float(four.w);
              }
            }
          }
          float v11[2][8];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 8; j++) {
              v11[i][j] = (carry3[i][j] + v10[i][j]);
            }
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 8; j++) {
              carry3[i][j] = v11[i][j];
            }
          }
        }
        bf16* const turned12 = (bf16*)own;
        __syncwarp();
        #pragma unroll
        for (int h = 0; h < 2; h++) {
          #pragma unroll
          for (int j = 0; j < 4; j++) {
            {
              const float packed[2] = { ((carry3[h][2 * j] + v4[2 * j]) + v6[h][2 * j]), ((carry3[h][(2 * j + 1)] + v4[(2 * j + 1)]) + v6[h][(2 * j + 1)]) };
              store_bf16x2(turned12 + ((lane >> 2) + h * 8) * 40 + j * 8 + (lane & 3) * 2, packed);
            }
          }
        }
        __syncwarp();
        #pragma unroll
        for (int r = 0; r < 2; r++) {
          {
            const int place = r * 8 + lane / 4;
            const int row = (warp % 4 * 16 + place);
            const int col = lane % 4 * 8;
            if (p2 * 64 + row < M) *(uint4*)(y + (long long)(p2 * 64) * 1024 + p1 * 32 + row * 1024 + col) = *(const uint4*)(turned12 + place * 40 + lane % 4 * 8);
          }
        }
      }
    }
  }
}
