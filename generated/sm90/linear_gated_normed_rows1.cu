// linear_gated_normed
//   x: bf16 [M, 1024], chain
//   w: bf16 [6144, 1024], weight
//   squares: f32 [M, 128], chain
//   y: bf16 [M, 3072], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
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

extern "C" __global__ void __launch_bounds__(256, 1) linear_gated_normed(const bf16* x, const bf16* w, const float* squares, bf16* y, int M) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 14208; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p1 * 24);
  const int s4 = (s3 + 3072);
  const int count5 = 16;
  const int part8 = warp;
  const int from6 = (int)((long long)count5 * part8 / 8);
  const int to7 = (int)((long long)count5 * (part8 + 1) / 8);
  float carry9[6];
  #pragma unroll
  for (int j = 0; j < 6; j++) {
    carry9[j] = 0.f;
  }
  float carry10[6];
  #pragma unroll
  for (int j = 0; j < 6; j++) {
    carry10[j] = 0.f;
  }
  bf16* tile12 = (bf16*)(mine + 0);
  bf16* tile13 = (bf16*)(mine + 384);
  bf16* tile14 = (bf16*)(mine + 7296);
  auto fetch_tile12 = [&](int n) {
    for (int p = lane; p < 8; p += 32) {
      const int row = p / 8;
      const int col = lane % 8 * 8;
      copy_async(tile12 + (n - from6) * 72 + row * 72 + col, x + (long long)(p2) * 1024 + n * 64 + row * 1024 + col, p2 + row < M);
    }
  };
  auto fetch_tile13 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 6; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile13 + (n - from6) * 1728 + row * 72 + col, w + (long long)(p1 * 24) * 1024 + n * 64 + row * 1024 + col, true);
      }
    }
  };
  auto fetch_tile14 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 6; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile14 + (n - from6) * 1728 + row * 72 + col, w + (long long)(s4) * 1024 + (n * 64) + row * 1024 + col, true);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (s >= 1) copy_wait<0>();
    if (from6 + s < to7) { fetch_tile13(from6 + s); fetch_tile14(from6 + s); }
    copy_commit();
  }
  previous_kernel();
  float v15[4];
  load_f32x4(&v15[0], (squares + (long long)(p2) * 128) + lane * 4, p2 < M && warp == 0);
  float v16;
  v16 = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v16 = (v16 + v15[j]);
  }
  v16 = (v16 + __shfl_xor_sync(~0u, v16, 1));
  v16 = (v16 + __shfl_xor_sync(~0u, v16, 2));
  v16 = (v16 + __shfl_xor_sync(~0u, v16, 4));
  v16 = (v16 + __shfl_xor_sync(~0u, v16, 8));
  v16 = (v16 + __shfl_xor_sync(~0u, v16, 16));
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from6 + s < to7) { fetch_tile12(from6 + s); }
    copy_commit();
  }
  #pragma unroll
  for (int round17 = 0; round17 < 2; round17++) {
    const int n11 = from6 + round17;
    copy_wait<1>();
    __syncwarp();
    copy_commit(); // of nothing: the count of groups goes on
    auto now18 = tile12 + (n11 - from6) * 72;
    auto now19 = tile13 + (n11 - from6) * 1728;
    auto now20 = tile14 + (n11 - from6) * 1728;
    const int s21 = (n11 * 64);
    #pragma unroll
    for (int k22 = 0; k22 < 64; k22 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, now18 + min((lane & 7), 0) * 72 + k22 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now19 + ((lane & 7) + (lane >> 4) * 8) * 72 + k22 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry9[0], carry9[1], a[0], b[0], b[1]);
        mma_bf16_half(carry9[2], carry9[3], a[0], b[2], b[3]);
      }
      {
        unsigned b[2];
        ldmatrix2(b, now19 + (16 + (lane & 7)) * 72 + k22 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry9[4], carry9[5], a[0], b[0], b[1]);
      }
    }
    #pragma unroll
    for (int k23 = 0; k23 < 64; k23 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, now18 + min((lane & 7), 0) * 72 + k23 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now20 + ((lane & 7) + (lane >> 4) * 8) * 72 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry10[0], carry10[1], a[0], b[0], b[1]);
        mma_bf16_half(carry10[2], carry10[3], a[0], b[2], b[3]);
      }
      {
        unsigned b[2];
        ldmatrix2(b, now20 + (16 + (lane & 7)) * 72 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry10[4], carry10[5], a[0], b[0], b[1]);
      }
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 4) {
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        (parts + warp * 48)[j * 4 + lane] = __float_as_uint(carry9[j]);
      }
    }
    if (lane < 4) {
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        (parts + warp * 48 + 24)[j * 4 + lane] = __float_as_uint(carry10[j]);
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 8; other++) {
      float v24[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v24[j] = __uint_as_float(*((parts + other * 48) + j * 4 + (lane & 3)));
      }
      float v25[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v25[j] = __uint_as_float(*((parts + other * 48 + 24) + j * 4 + (lane & 3)));
      }
      float v26[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v26[j] = (carry9[j] + v24[j]);
      }
      float v27[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v27[j] = (carry10[j] + v25[j]);
      }
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        carry9[j] = v26[j];
      }
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        carry10[j] = v27[j];
      }
    }
  }
  if (warp == 0) {
    const float s28 = (v16 / 1024.f);
    const float s29 = (s28 + 0.000001f);
    const float s30 = rsqrt_approx(s29);
    float v31[6];
    #pragma unroll
    for (int j = 0; j < 6; j++) {
      v31[j] = (carry9[j] * s30);
    }
    if ((lane >> 2) == 0) {
      bf16* at32 = y + (long long)(p2) * 3072 + p1 * 24;
      const bool in33 = p2 < M;
      #pragma unroll
      for (int j = 0; j < 6; j += 2) {
        if (in33) {
          const float packed[2] = { ((v31[j] / (exp2_approx((v31[j] * (-1.442695f))) + 1.f)) * (carry10[j] * s30)), ((v31[(j + 1)] / (exp2_approx((v31[(j + 1)] * (-1.442695f))) + 1.f)) * (carry10[(j + 1)] * s30)) };
          store_bf16x2(at32 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
