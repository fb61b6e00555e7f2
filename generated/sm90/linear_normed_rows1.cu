// linear_normed
//   x: bf16 [M, 1024], chain
//   w: bf16 [4096, 1024], weight
//   squares: f32 [M, 128], chain
//   y: bf16 [M, 4096], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
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
__device__ __forceinline__ void load_f32x4(float* to, const float* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldcg((const uint4*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); to[2] = __uint_as_float(u.z); to[3] = __uint_as_float(u.w); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(256, 1) linear_normed(const bf16* x, const bf16* w, const float* squares, bf16* y, int M) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 9600; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int count3 = 16;
  const int part6 = warp;
  const int from4 = (int)((long long)count3 * part6 / 8);
  const int to5 = (int)((long long)count3 * (part6 + 1) / 8);
  float carry7[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry7[j] = 0.f;
  }
  bf16* tile9 = (bf16*)(mine + 0);
  bf16* tile10 = (bf16*)(mine + 384);
  auto fetch_tile9 = [&](int n) {
    for (int p = lane; p < 8; p += 32) {
      const int row = p / 8;
      const int col = lane % 8 * 8;
      copy_async(tile9 + (n - from4) * 72 + row * 72 + col, x + (long long)(p2) * 1024 + n * 64 + row * 1024 + col, p2 + row < M);
    }
  };
  auto fetch_tile10 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile10 + (n - from4) * 2304 + row * 72 + col, w + (long long)(p1 * 32) * 1024 + n * 64 + row * 1024 + col, true);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (s >= 1) copy_wait<0>();
    if (from4 + s < to5) { fetch_tile10(from4 + s); }
    copy_commit();
  }
  previous_kernel();
  float v11[4];
  load_f32x4(&v11[0], (squares + (long long)(p2) * 128) + lane * 4, p2 < M && warp == 0);
  float v12;
  v12 = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v12 = (v12 + v11[j]);
  }
  v12 = (v12 + __shfl_xor_sync(~0u, v12, 1));
  v12 = (v12 + __shfl_xor_sync(~0u, v12, 2));
  v12 = (v12 + __shfl_xor_sync(~0u, v12, 4));
  v12 = (v12 + __shfl_xor_sync(~0u, v12, 8));
  v12 = (v12 + __shfl_xor_sync(~0u, v12, 16));
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from4 + s < to5) { fetch_tile9(from4 + s); }
    copy_commit();
  }
  #pragma unroll
  for (int round13 = 0; round13 < 2; round13++) {
    const int n8 = from4 + round13;
    copy_wait<1>();
    __syncwarp();
    copy_commit(); // of nothing: the count of groups goes on
    auto now14 = tile9 + (n8 - from4) * 72;
    auto now15 = tile10 + (n8 - from4) * 2304;
    #pragma unroll
    for (int k16 = 0; k16 < 64; k16 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, now14 + min((lane & 7), 0) * 72 + k16 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now15 + ((lane & 7) + (lane >> 4) * 8) * 72 + k16 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry7[0], carry7[1], a[0], b[0], b[1]);
        mma_bf16_half(carry7[2], carry7[3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now15 + (16 + (lane & 7) + (lane >> 4) * 8) * 72 + k16 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry7[4], carry7[5], a[0], b[0], b[1]);
        mma_bf16_half(carry7[6], carry7[7], a[0], b[2], b[3]);
      }
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 4) {
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        ((uint4*)(parts + warp * 32))[j / 4 * 4 + lane] = make_uint4(__float_as_uint(carry7[j]), __float_as_uint(carry7[(j + 1)]), __float_as_uint(carry7[(j + 2)]), __float_as_uint(carry7[(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 8; other++) {
      float v17[8];
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        {
          const uint4 four = *((const uint4*)(parts + other * 32) + j / 4 * 4 + (lane & 3));
          v17[j] = __uint_as_float(four.x);
          v17[(j + 1)] = __uint_as_float(four.y);
          v17[(j + 2)] = __uint_as_float(four.z);
          v17[(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v18[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v18[j] = (carry7[j] + v17[j]);
      }
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        carry7[j] = v18[j];
      }
    }
  }
  if (warp == 0) {
    const float s19 = (v12 / 1024.f);
    const float s20 = (s19 + 0.000001f);
    const float s21 = rsqrt_approx(s20);
    if ((lane >> 2) == 0) {
      bf16* at22 = y + (long long)(p2) * 4096 + p1 * 32;
      const bool in23 = p2 < M;
      #pragma unroll
      for (int j = 0; j < 8; j += 2) {
        if (in23) {
          const float packed[2] = { (carry7[j] * s21), (carry7[(j + 1)] * s21) };
          store_bf16x2(at22 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
