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
  unsigned char* const mine = shared + warp * 12288; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p1 * 24);
  const int s4 = (s3 + 3072);
  const int count5 = 32;
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
  bf16* tile13 = (bf16*)(mine + 0);
  bf16* tile14 = (bf16*)(mine + 6144);
  auto fetch_tile13 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 3; s++) {
      {
        const int row = lane / 4 + s * 8;
        const int col = lane % 4 * 8;
        copy_async(tile13 + (n - from6) * 768 + row * 32 + col, w + (long long)(p1 * 24) * 1024 + n * 32 + row * 1024 + col, true);
      }
    }
  };
  auto fetch_tile14 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 3; s++) {
      {
        const int row = lane / 4 + s * 8;
        const int col = lane % 4 * 8;
        copy_async(tile14 + (n - from6) * 768 + row * 32 + col, w + (long long)(s4) * 1024 + (n * 32) + row * 1024 + col, true);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 4; s++) {
    if (s >= 1) copy_wait<0>();
    if (from6 + s < to7) { fetch_tile13(from6 + s); fetch_tile14(from6 + s); }
    copy_commit();
  }
  previous_kernel();
  uint4 left12[4][1];
  #pragma unroll
  for (int s = 0; s < 4; s++) {
    left12[s][0] = p2 + (lane >> 2) < M && (lane >> 2) < 1 ? __ldcg((const uint4*)(x + (long long)(p2) * 1024 + (from6 + s) * 32 + (lane >> 2) * 1024 + ((lane & 3) * 8 + 0))) : make_uint4(0, 0, 0, 0);
  }
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
  for (int s = 0; s < 4; s++) {
    copy_commit();
  }
  #pragma unroll
  for (int round17 = 0; round17 < 4; round17++) {
    const int n11 = from6 + round17;
    copy_wait<3>();
    __syncwarp();
    copy_commit(); // of nothing: the count of groups goes on
    auto now18 = tile13 + (n11 - from6) * 768;
    auto now19 = tile14 + (n11 - from6) * 768;
    const int s20 = (n11 * 32);
    {
      const uint4 upper = left12[n11 - from6][0], lower = make_uint4(0, 0, 0, 0);
      const unsigned a[2][4] = { { upper.x, lower.x, upper.y, lower.y }, { upper.z, lower.z, upper.w, lower.w } };
      {
        const uint4 b = *(const uint4*)(now18 + (0 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry9[0], carry9[1], a[0], b.x, b.y);
        mma_bf16_half(carry9[0], carry9[1], a[1], b.z, b.w);
      }
      {
        const uint4 b = *(const uint4*)(now18 + (8 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry9[2], carry9[3], a[0], b.x, b.y);
        mma_bf16_half(carry9[2], carry9[3], a[1], b.z, b.w);
      }
      {
        const uint4 b = *(const uint4*)(now18 + (16 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry9[4], carry9[5], a[0], b.x, b.y);
        mma_bf16_half(carry9[4], carry9[5], a[1], b.z, b.w);
      }
    }
    {
      const uint4 upper = left12[n11 - from6][0], lower = make_uint4(0, 0, 0, 0);
      const unsigned a[2][4] = { { upper.x, lower.x, upper.y, lower.y }, { upper.z, lower.z, upper.w, lower.w } };
      {
        const uint4 b = *(const uint4*)(now19 + (0 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry10[0], carry10[1], a[0], b.x, b.y);
        mma_bf16_half(carry10[0], carry10[1], a[1], b.z, b.w);
      }
      {
        const uint4 b = *(const uint4*)(now19 + (8 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry10[2], carry10[3], a[0], b.x, b.y);
        mma_bf16_half(carry10[2], carry10[3], a[1], b.z, b.w);
      }
      {
        const uint4 b = *(const uint4*)(now19 + (16 + (lane >> 2)) * 32 + 0 * 32 + (lane & 3) * 8);
        mma_bf16_half(carry10[4], carry10[5], a[0], b.x, b.y);
        mma_bf16_half(carry10[4], carry10[5], a[1], b.z, b.w);
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
      float v21[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v21[j] = __uint_as_float(*((parts + other * 48) + j * 4 + (lane & 3)));
      }
      float v22[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v22[j] = __uint_as_float(*((parts + other * 48 + 24) + j * 4 + (lane & 3)));
      }
      float v23[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v23[j] = (carry9[j] + v21[j]);
      }
      float v24[6];
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        v24[j] = (carry10[j] + v22[j]);
      }
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        carry9[j] = v23[j];
      }
      #pragma unroll
      for (int j = 0; j < 6; j++) {
        carry10[j] = v24[j];
      }
    }
  }
  if (warp == 0) {
    const float s25 = (v16 / 1024.f);
    const float s26 = (s25 + 0.000001f);
    const float s27 = rsqrt_approx(s26);
    float v28[6];
    #pragma unroll
    for (int j = 0; j < 6; j++) {
      v28[j] = (carry9[j] * s27);
    }
    if ((lane >> 2) == 0) {
      bf16* at29 = y + (long long)(p2) * 3072 + p1 * 24;
      const bool in30 = p2 < M;
      #pragma unroll
      for (int j = 0; j < 6; j += 2) {
        if (in30) {
          const float packed[2] = { ((v28[j] / (exp2_approx((v28[j] * (-1.442695f))) + 1.f)) * (carry10[j] * s27)), ((v28[(j + 1)] / (exp2_approx((v28[(j + 1)] * (-1.442695f))) + 1.f)) * (carry10[(j + 1)] * s27)) };
          store_bf16x2(at29 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
