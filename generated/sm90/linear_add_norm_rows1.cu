// linear_add_norm
//   x: bf16 [M, 3072], chain
//   w: bf16 [1024, 3072], weight
//   y: bf16 [M, 1024], chain
//   weight: bf16 [1024], weight
//   normed: bf16 [M, 1024], chain
//   squares: f32 [M, 128], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
__device__ __forceinline__ float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
// 16 bytes from global to shared memory without registers; zeros where `valid` is false.
__device__ __forceinline__ void copy_async(void* to, const void* from, bool valid) { asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(shared_address(to)), "l"(from), "r"(valid ? 16 : 0) : "memory"); }
__device__ __forceinline__ void copy_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// Waits until at most N of the committed groups are still on their way.
template <int N> __device__ __forceinline__ void copy_wait() { asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory"); }
__device__ __forceinline__ void ldmatrix2(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0,%1}, [%2];" : "=r"(r[0]), "=r"(r[1]) : "r"(shared_address(p)) : "memory"); }
// The same for 8 rows: the lower half of the fragment is zero, and so is its result.
__device__ __forceinline__ void mma_bf16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) { float none0, none1; asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%9,%9};" : "+f"(c0), "+f"(c1), "=f"(none0), "=f"(none1) : "r"(a[0]), "r"(0), "r"(a[2]), "r"(b0), "r"(b1), "f"(0.f)); }
// What was loaded is here: a pause that never comes, on a condition that only it can tell.
__device__ __forceinline__ void held(unsigned bits) { asm volatile("{\n.reg .pred p;\nsetp.eq.u32 p, %0, 1;\n@p nanosleep.u32 1;\n}" ::"r"(bits) : "memory"); }
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
__device__ __forceinline__ void store_f32x1(float* to, const float* from) { *(unsigned*)to = __float_as_uint(from[0]); }

extern "C" __global__ void __launch_bounds__(256, 1) linear_add_norm(const bf16* x, const bf16* w, bf16* y, const bf16* weight, bf16* normed, float* squares, int M) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 7808; // this warp's rings
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int count3 = 48;
  const int part6 = warp;
  const int from4 = (int)((long long)count3 * part6 / 8);
  const int to5 = (int)((long long)count3 * (part6 + 1) / 8);
  float v7[2];
  load_bf16x2_const(&v7[0], (weight + p1 * 8) + (lane & 3) * 2, warp == 0);
  float carry8[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry8[j] = 0.f;
  }
  bf16* tile10 = (bf16*)(mine + 0);
  bf16* tile11 = (bf16*)(mine + 896);
  auto fetch_tile10 = [&](int n) {
    for (int p = lane; p < 8; p += 32) {
      const int row = p / 8;
      const int col = lane % 8 * 8;
      copy_async(tile10 + (n - from4) * 72 + row * 72 + col, x + (long long)(p2) * 3072 + n * 64 + row * 3072 + col, p2 + row < M);
    }
  };
  auto fetch_tile11 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 2; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile11 + (n - from4) * 576 + row * 72 + col, w + (long long)(p1 * 8) * 3072 + n * 64 + row * 3072 + col, true);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 6; s++) {
    if (s >= 1) copy_wait<0>();
    if (from4 + s < to5) { fetch_tile11(from4 + s); }
    copy_commit();
  }
  held(__float_as_uint(v7[0]) & __float_as_uint(v7[1]));
  previous_kernel();
  float v12[2];
  load_bf16x2(&v12[0], (y + (long long)(p2) * 1024 + p1 * 8) + (lane & 3) * 2, p2 < M && warp == 0);
  #pragma unroll
  for (int s = 0; s < 6; s++) {
    if (from4 + s < to5) { fetch_tile10(from4 + s); }
    copy_commit();
  }
  #pragma unroll
  for (int round13 = 0; round13 < 6; round13++) {
    const int n9 = from4 + round13;
    copy_wait<5>();
    __syncwarp();
    copy_commit(); // of nothing: the count of groups goes on
    auto now14 = tile10 + (n9 - from4) * 72;
    auto now15 = tile11 + (n9 - from4) * 576;
    #pragma unroll
    for (int k16 = 0; k16 < 64; k16 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, now14 + min((lane & 7), 0) * 72 + k16 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[2];
        ldmatrix2(b, now15 + ((lane & 7)) * 72 + k16 + (lane >> 3 & 1) * 8);
        mma_bf16_half(carry8[0], carry8[1], a[0], b[0], b[1]);
      }
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 4) {
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        (parts + warp * 8)[j * 4 + lane] = __float_as_uint(carry8[j]);
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 8; other++) {
      float v17[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v17[j] = __uint_as_float(*((parts + other * 8) + j * 4 + (lane & 3)));
      }
      float v18[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v18[j] = (carry8[j] + v17[j]);
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry8[j] = v18[j];
      }
    }
  }
  if (warp == 0) {
    float v19[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v19[j] = (carry8[j] + v12[j]);
    }
    __syncwarp();
    if ((lane >> 2) == 0) {
      if (p2 < M) {
        const float packed[2] = { v19[0], v19[1] };
        store_bf16x2((y + (long long)(p2) * 1024 + p1 * 8) + (lane & 3) * 2, packed);
      }
    }
    if ((lane >> 2) == 0) {
      if (p2 < M) {
        const float packed[2] = { (v19[0] * v7[0]), (v19[1] * v7[1]) };
        store_bf16x2((normed + (long long)(p2) * 1024 + p1 * 8) + (lane & 3) * 2, packed);
      }
    }
    float v20;
    v20 = 0.f;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v20 = (v20 + (v19[j] * v19[j]));
    }
    v20 = (v20 + __shfl_xor_sync(~0u, v20, 1));
    v20 = (v20 + __shfl_xor_sync(~0u, v20, 2));
    if (lane == 0) {
      if (p2 < M) {
        const float packed[1] = { v20 };
        store_f32x1((squares + (long long)(p2) * 128 + p1), packed);
      }
    }
  }
}
