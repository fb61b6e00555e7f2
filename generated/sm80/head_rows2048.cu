// head
//   x: bf16 [T, 1024], chain
//   rows: i32 [M], step
//   w: bf16 [151936, 1024], weight
//   y: f32 [M, 151936], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
// 16 bytes from global to shared memory without registers; zeros where `valid` is false.
__device__ __forceinline__ void copy_async(void* to, const void* from, bool valid) { asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(shared_address(to)), "l"(from), "r"(valid ? 16 : 0) : "memory"); }
__device__ __forceinline__ void copy_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// Waits until at most N of the committed groups are still on their way.
template <int N> __device__ __forceinline__ void copy_wait() { asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory"); }
__device__ __forceinline__ void ldmatrix4(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }
__device__ __forceinline__ void mma_bf16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) { asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c0), "+f"(c1), "+f"(c2), "+f"(c3) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1)); }
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

extern "C" __global__ void __launch_bounds__(256) head(const bf16* x, const int* rows, const bf16* w, float* y, int T, int M) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int count3 = 16;
  float carry4[4][8];
  #pragma unroll
  for (int i = 0; i < 4; i++) {
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry4[i][j] = 0.f;
    }
  }
  bf16* tile6 = (bf16*)(shared + 0);
  bf16* tile7 = (bf16*)(shared + 36864);
  auto fetch_tile6 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = thread / 8 + s * 32;
        const int col = thread % 8 * 8;
        const int page = (p2 * 128 + row < M ? __ldg(rows + p2 * 128 + row) : 0);
        copy_async(tile6 + n % 2 * 9216 + row * 72 + col, x + n * 64 + (long long)page * 1024 + col, (unsigned)page < (unsigned)T);
      }
    }
  };
  auto fetch_tile7 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 2; s++) {
      {
        const int row = thread / 8 + s * 32;
        const int col = thread % 8 * 8;
        copy_async(tile7 + n % 2 * 4608 + row * 72 + col, w + (long long)(p1 * 64) * 1024 + n * 64 + row * 1024 + col, true);
      }
    }
  };
  if (0 < count3) { fetch_tile7(0); }
  previous_kernel();
  if (0 < count3) { fetch_tile6(0); }
  copy_commit();
  #pragma unroll 1
  for (int n5 = 0; n5 < count3; n5++) {
    copy_wait<0>();
    __syncthreads();
    if (n5 + 1 < count3) { fetch_tile6(n5 + 1); fetch_tile7(n5 + 1); }
    copy_commit();
    auto now8 = tile6 + n5 % 2 * 9216;
    auto now9 = tile7 + n5 % 2 * 4608;
    #pragma unroll
    for (int k10 = 0; k10 < 64; k10 += 16) {
      unsigned a[2][4];
      #pragma unroll
      for (int m = 0; m < 2; m++) {
        ldmatrix4(a[m], now8 + ((warp % 4) * 32 + m * 16 + (lane & 15)) * 72 + k10 + (lane >> 4) * 8);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now9 + ((warp / 4 % 2) * 32 + (lane & 7) + (lane >> 4) * 8) * 72 + k10 + (lane >> 3 & 1) * 8);
        #pragma unroll
        for (int m = 0; m < 2; m++) {
          mma_bf16(carry4[2 * m][0], carry4[2 * m][1], carry4[2 * m + 1][0], carry4[2 * m + 1][1], a[m], b[0], b[1]);
          mma_bf16(carry4[2 * m][2], carry4[2 * m][3], carry4[2 * m + 1][2], carry4[2 * m + 1][3], a[m], b[2], b[3]);
        }
      }
      {
        unsigned b[4];
        ldmatrix4(b, now9 + ((warp / 4 % 2) * 32 + 16 + (lane & 7) + (lane >> 4) * 8) * 72 + k10 + (lane >> 3 & 1) * 8);
        #pragma unroll
        for (int m = 0; m < 2; m++) {
          mma_bf16(carry4[2 * m][4], carry4[2 * m][5], carry4[2 * m + 1][4], carry4[2 * m + 1][5], a[m], b[0], b[1]);
          mma_bf16(carry4[2 * m][6], carry4[2 * m][7], carry4[2 * m + 1][6], carry4[2 * m + 1][7], a[m], b[2], b[3]);
        }
      }
    }
  }
  #pragma unroll
  for (int i = 0; i < 4; i++) {
    const int row11 = (warp % 4 * 32 + (lane >> 2)) + i * 8;
    float* at12 = y + (long long)(p2 * 128) * 151936 + p1 * 64 + row11 * 151936;
    const bool in13 = p2 * 128 + row11 < M;
    #pragma unroll
    for (int j = 0; j < 8; j += 2) {
      if (in13) {
        const float packed[2] = { carry4[i][j], carry4[i][(j + 1)] };
        store_f32x2(at12 + ((warp / 4 % 2) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
  }
}
