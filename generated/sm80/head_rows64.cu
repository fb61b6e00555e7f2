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

extern "C" __global__ void __launch_bounds__(128, 1) head(const bf16* x, const int* rows, const bf16* w, float* y, int T, int M) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 15360; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int count3 = 32;
  const int part6 = warp;
  const int from4 = (int)((long long)count3 * part6 / 4);
  const int to5 = (int)((long long)count3 * (part6 + 1) / 4);
  float carry7[8][8];
  #pragma unroll
  for (int i = 0; i < 8; i++) {
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry7[i][j] = 0.f;
    }
  }
  bf16* tile9 = (bf16*)(mine + 0);
  bf16* tile10 = (bf16*)(mine + 10240);
  auto fetch_tile9 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 4 + s * 8;
        const int col = lane % 4 * 8;
        const int page = (p2 * 64 + row < M ? __ldg(rows + p2 * 64 + row) : 0);
        copy_async(tile9 + n % 2 * 2560 + row * 40 + col, x + n * 32 + (long long)page * 1024 + col, (unsigned)page < (unsigned)T);
      }
    }
  };
  auto fetch_tile10 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = lane / 4 + s * 8;
        const int col = lane % 4 * 8;
        copy_async(tile10 + n % 2 * 1280 + row * 40 + col, w + (long long)(p1 * 32) * 1024 + n * 32 + row * 1024 + col, true);
      }
    }
  };
  if (from4 < to5) { fetch_tile10(from4); }
  previous_kernel();
  if (from4 < to5) { fetch_tile9(from4); }
  copy_commit();
  #pragma unroll 1
  for (int n8 = from4; n8 < to5; n8++) {
    copy_wait<0>();
    __syncwarp();
    if (n8 + 1 < to5) { fetch_tile9(n8 + 1); fetch_tile10(n8 + 1); }
    copy_commit();
    auto now11 = tile9 + n8 % 2 * 2560;
    auto now12 = tile10 + n8 % 2 * 1280;
    #pragma unroll
    for (int k13 = 0; k13 < 32; k13 += 16) {
      unsigned a[4][4];
      #pragma unroll
      for (int m = 0; m < 4; m++) {
        ldmatrix4(a[m], now11 + (m * 16 + (lane & 15)) * 40 + k13 + (lane >> 4) * 8);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now12 + ((lane & 7) + (lane >> 4) * 8) * 40 + k13 + (lane >> 3 & 1) * 8);
        #pragma unroll
        for (int m = 0; m < 4; m++) {
          mma_bf16(carry7[2 * m][0], carry7[2 * m][1], carry7[2 * m + 1][0], carry7[2 * m + 1][1], a[m], b[0], b[1]);
          mma_bf16(carry7[2 * m][2], carry7[2 * m][3], carry7[2 * m + 1][2], carry7[2 * m + 1][3], a[m], b[2], b[3]);
        }
      }
      {
        unsigned b[4];
        ldmatrix4(b, now12 + (16 + (lane & 7) + (lane >> 4) * 8) * 40 + k13 + (lane >> 3 & 1) * 8);
        #pragma unroll
        for (int m = 0; m < 4; m++) {
          mma_bf16(carry7[2 * m][4], carry7[2 * m][5], carry7[2 * m + 1][4], carry7[2 * m + 1][5], a[m], b[0], b[1]);
          mma_bf16(carry7[2 * m][6], carry7[2 * m][7], carry7[2 * m + 1][6], carry7[2 * m + 1][7], a[m], b[2], b[3]);
        }
      }
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    #pragma unroll
    for (int i = 0; i < 8; i++) {
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        ((uint4*)(parts + warp * 2048))[(i * 2 + j / 4) * 32 + lane] = make_uint4(__float_as_uint(carry7[i][j]), __float_as_uint(carry7[i][(j + 1)]), __float_as_uint(carry7[i][(j + 2)]), __float_as_uint(carry7[i][(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 4; other++) {
      float v14[8][8];
      #pragma unroll
      for (int i = 0; i < 8; i++) {
        #pragma unroll
        for (int j = 0; j < 8; j += 4) {
          {
            const uint4 four = *((const uint4*)(parts + other * 2048) + (i * 2 + j / 4) * 32 + lane);
            v14[i][j] = __uint_as_float(four.x);
            v14[i][(j + 1)] = __uint_as_float(four.y);
            v14[i][(j + 2)] = __uint_as_float(four.z);
            v14[i][(j + 3)] = __uint_as_float(four.w);
          }
        }
      }
      float v15[8][8];
      #pragma unroll
      for (int i = 0; i < 8; i++) {
        #pragma unroll
        for (int j = 0; j < 8; j++) {
          v15[i][j] = (carry7[i][j] + v14[i][j]);
        }
      }
      #pragma unroll
      for (int i = 0; i < 8; i++) {
        #pragma unroll
        for (int j = 0; j < 8; j++) {
          carry7[i][j] = v15[i][j];
        }
      }
    }
  }
  if (warp == 0) {
    #pragma unroll
    for (int i = 0; i < 8; i++) {
      const int row16 = (lane >> 2) + i * 8;
      float* at17 = y + (long long)(p2 * 64) * 151936 + p1 * 32 + row16 * 151936;
      const bool in18 = p2 * 64 + row16 < M;
      #pragma unroll
      for (int j = 0; j < 8; j += 2) {
        if (in18) {
          const float packed[2] = { carry7[i][j], carry7[i][(j + 1)] };
          store_f32x2(at17 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
