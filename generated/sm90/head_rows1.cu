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
__device__ __forceinline__ void ldmatrix2(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0,%1}, [%2];" : "=r"(r[0]), "=r"(r[1]) : "r"(shared_address(p)) : "memory"); }
// The same for 8 rows: the lower half of the fragment is zero, and so is its result.
__device__ __forceinline__ void mma_bf16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) { float none0, none1; asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%9,%9};" : "+f"(c0), "+f"(c1), "=f"(none0), "=f"(none1) : "r"(a[0]), "r"(0), "r"(a[2]), "r"(b0), "r"(b1), "f"(0.f)); }
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
  unsigned char* const mine = shared + warp * 28160; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < M ? __ldg(rows + p2) : 0);
  const int count4 = 16;
  const int part7 = warp;
  const int from5 = (int)((long long)count4 * part7 / 4);
  const int to6 = (int)((long long)count4 * (part7 + 1) / 4);
  float carry8[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry8[j] = 0.f;
  }
  bf16* tile10 = (bf16*)(mine + 0);
  bf16* tile11 = (bf16*)(mine + 512);
  auto fetch_tile10 = [&](int n) {
    const int page12 = s3;
    for (int p = lane; p < 8; p += 32) {
      const int row = p / 8;
      const int col = lane % 8 * 8;
      copy_async(tile10 + n % 3 * 72 + row * 72 + col, x + n * 64 + (long long)page12 * 1024 + col, (unsigned)page12 < (unsigned)T);
    }
  };
  auto fetch_tile11 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 16; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile11 + n % 3 * 4608 + row * 72 + col, w + (long long)(p1 * 64) * 1024 + n * 64 + row * 1024 + col, true);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (s >= 1) copy_wait<0>();
    if (from5 + s < to6) { fetch_tile11(from5 + s); }
    copy_commit();
  }
  previous_kernel();
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from5 + s < to6) { fetch_tile10(from5 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n9 = from5; n9 < to6; n9++) {
    copy_wait<1>();
    __syncwarp();
    if (n9 + 2 < to6) { fetch_tile10(n9 + 2); fetch_tile11(n9 + 2); }
    copy_commit();
    auto now13 = tile10 + n9 % 3 * 72;
    auto now14 = tile11 + n9 % 3 * 4608;
    #pragma unroll
    for (int k15 = 0; k15 < 64; k15 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, now13 + min((lane & 7), 0) * 72 + k15 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now14 + ((lane & 7) + (lane >> 4) * 8) * 72 + k15 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry8[0], carry8[1], a[0], b[0], b[1]);
        mma_bf16_half(carry8[2], carry8[3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now14 + (16 + (lane & 7) + (lane >> 4) * 8) * 72 + k15 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry8[4], carry8[5], a[0], b[0], b[1]);
        mma_bf16_half(carry8[6], carry8[7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now14 + (32 + (lane & 7) + (lane >> 4) * 8) * 72 + k15 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry8[8], carry8[9], a[0], b[0], b[1]);
        mma_bf16_half(carry8[10], carry8[11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now14 + (48 + (lane & 7) + (lane >> 4) * 8) * 72 + k15 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry8[12], carry8[13], a[0], b[0], b[1]);
        mma_bf16_half(carry8[14], carry8[15], a[0], b[2], b[3]);
      }
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 4) {
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        ((uint4*)(parts + warp * 64))[j / 4 * 4 + lane] = make_uint4(__float_as_uint(carry8[j]), __float_as_uint(carry8[(j + 1)]), __float_as_uint(carry8[(j + 2)]), __float_as_uint(carry8[(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 4; other++) {
      float v16[16];
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        {
          const uint4 four = *((const uint4*)(parts + other * 64) + j / 4 * 4 + (lane & 3));
          v16[j] = __uint_as_float(four.x);
          v16[(j + 1)] = __uint_as_float(four.y);
          v16[(j + 2)] = __uint_as_float(four.z);
          v16[(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v17[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v17[j] = (carry8[j] + v16[j]);
      }
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        carry8[j] = v17[j];
      }
    }
  }
  if (warp == 0) {
    if ((lane >> 2) == 0) {
      float* at18 = y + (long long)(p2) * 151936 + p1 * 64;
      const bool in19 = p2 < M;
      #pragma unroll
      for (int j = 0; j < 16; j += 2) {
        if (in19) {
          const float packed[2] = { carry8[j], carry8[(j + 1)] };
          store_f32x2(at18 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
