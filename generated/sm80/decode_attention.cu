// decode_attention
//   query: bf16 [T, 16, 128], chain
//   keys: bf16 [blocks, 8, 16, 128], chain
//   values: bf16 [blocks, 8, 16, 128], chain
//   table: i32 [chunks, maxBlocks], step
//   work: i32 [W, 5], step
//   out: bf16 [T, 16, 128], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
// 16 bytes from global to shared memory without registers; zeros where `valid` is false.
__device__ __forceinline__ void copy_async(void* to, const void* from, bool valid) { asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(shared_address(to)), "l"(from), "r"(valid ? 16 : 0) : "memory"); }
__device__ __forceinline__ void copy_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// Waits until at most N of the committed groups are still on their way.
template <int N> __device__ __forceinline__ void copy_wait() { asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory"); }
__device__ __forceinline__ void ldmatrix4(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }
__device__ __forceinline__ void ldmatrix2(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0,%1}, [%2];" : "=r"(r[0]), "=r"(r[1]) : "r"(shared_address(p)) : "memory"); }
__device__ __forceinline__ void ldmatrix4_turned(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }
// The same for 8 rows: the lower half of the fragment is zero, and so is its result.
__device__ __forceinline__ void mma_bf16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) { float none0, none1; asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%9,%9};" : "+f"(c0), "+f"(c1), "=f"(none0), "=f"(none1) : "r"(a[0]), "r"(0), "r"(a[2]), "r"(b0), "r"(b1), "f"(0.f)); }
// Two 16-bit numbers, those at or past `limit` as zero.
__device__ __forceinline__ unsigned below(unsigned two, int at, int limit) { return at + 1 < limit ? two : at < limit ? two & 0xffffu : 0u; }
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
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128) decode_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 70656;
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
  const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
  const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
  const bool s6 = ((0) < s4);
  const int s7 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
  const int s8 = ((0) + s7);
  const int s9 = (s6 ? s8 : (-1));
  const int s10 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  previous_kernel();
  bf16* tile11 = (bf16*)(shared + 0);
  const int page12 = s9;
  for (int p = thread; p < 32; p += 128) {
    const int row = p / 16;
    const int col = thread % 16 * 8;
    copy_async(tile11 + row * 136 + col, query + (long long)(p1 * 2) * 128 + (long long)page12 * 16 * 128 + (row % 2) * 128 + col, (unsigned)page12 < (unsigned)T);
  }
  copy_commit();
  int v13[1];
  v13[0] = (__float2int_rz((((float)((lane >> 2)) + 0.5f) / 2.f)) + s5);
  const int count14 = s10;
  float carry15[1];
  carry15[0] = (-1.2676506e+30f);
  float carry16[1];
  carry16[0] = 0.f;
  float carry17[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry17[0][j] = 0.f;
  }
  bf16* tile19 = (bf16*)(shared + 640);
  bf16* tile20 = (bf16*)(shared + 35456);
  auto fetch_tile19 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile19 + n % 2 * 8704 + row * 136 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile20 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile20 + n % 2 * 8704 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  if (0 < count14) { fetch_tile19(0); fetch_tile20(0); }
  copy_commit();
  #pragma unroll 1
  for (int n18 = 0; n18 < count14; n18++) {
    copy_wait<0>();
    __syncthreads();
    if (n18 + 1 < count14) { fetch_tile19(n18 + 1); fetch_tile20(n18 + 1); }
    copy_commit();
    auto now21 = tile19 + n18 % 2 * 8704;
    auto now22 = tile20 + n18 % 2 * 8704;
    const int s23 = (n18 * 64);
    const int s24 = (s23 + 64);
    const bool s25 = (s24 <= s5);
    float v26[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v26[0][j] = 0.f;
    }
    #pragma unroll
    for (int k27 = 0; k27 < 128; k27 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile11 + min((lane & 7), 1) * 136 + k27 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now21 + ((warp % 4) * 16 + (lane & 7) + (lane >> 4) * 8) * 136 + k27 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v26[0][0], v26[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v26[0][2], v26[0][3], a[0], b[2], b[3]);
      }
    }
    float v28[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v28[0][j] = ((((((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2) + s23) <= v13[0]) ? v26[0][j] : (-1.2676506e+30f));
    }
    float v29[1];
    v29[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v29[0] = max(v29[0], v28[0][j]);
    }
    v29[0] = max(v29[0], __shfl_xor_sync(~0u, v29[0], 1));
    v29[0] = max(v29[0], __shfl_xor_sync(~0u, v29[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v29[0];
    }
    __syncthreads();
    v29[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v29[0] = max(v29[0], ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v30[1];
    v30[0] = max(carry15[0], v29[0]);
    float v31[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v31[0][j] = exp2_approx(((v28[0][j] * 0.12751743f) - (v30[0] * 0.12751743f)));
    }
    float v32[1];
    v32[0] = exp2_approx(((carry15[0] - v30[0]) * 0.12751743f));
    const int s33 = (s5 + s4);
    const int s34 = (s33 - s23);
    const int s35 = min(s34, 64);
    float v36[1];
    v36[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v36[0] = (v36[0] + v31[0][j]);
    }
    v36[0] = (v36[0] + __shfl_xor_sync(~0u, v36[0], 1));
    v36[0] = (v36[0] + __shfl_xor_sync(~0u, v36[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v36[0];
    }
    __syncthreads();
    v36[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v36[0] = (v36[0] + ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v37[1];
    v37[0] = ((carry16[0] * v32[0]) + v36[0]);
    bf16* tile38 = (bf16*)(shared + 70272);
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if ((lane >> 2) < 2) {
        const float packed[2] = { v31[0][j], v31[0][(j + 1)] };
        store_bf16x2(tile38 + ((lane >> 2)) * 72 + ((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry17[0][j] = (carry17[0][j] * v32[0]);
    }
    const int depth40 = min(s35, 64);
    #pragma unroll
    for (int k39 = 0; k39 < 64; k39 += 16) {
      if (k39 >= depth40) break;
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile38 + min((lane & 7), 1) * 72 + k39 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      if (k39 + 16 > s35) {
        a[0][0] = below(a[0][0], k39 + 0 + (lane & 3) * 2, s35);
        a[0][2] = below(a[0][2], k39 + 8 + (lane & 3) * 2, s35);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now22 + (k39 + (lane & 15)) * 136 + (warp % 4) * 32 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16_half(carry17[0][0], carry17[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][2], carry17[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now22 + (k39 + (lane & 15)) * 136 + (warp % 4) * 32 + 16 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16_half(carry17[0][4], carry17[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][6], carry17[0][7], a[0], b[2], b[3]);
      }
    }
    carry15[0] = v30[0];
    carry16[0] = v37[0];
  }
  const int row41 = (lane >> 2);
  bf16* at42 = out + (long long)(p1 * 2) * 128 + (long long)s9 * 16 * 128 + (row41 % 2) * 128;
  const bool in43 = row41 < 2 && (unsigned)s9 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in43) {
      const float packed[2] = { (carry17[0][j] * (1.f / max(carry16[0], 1e-30f))), (carry17[0][(j + 1)] * (1.f / max(carry16[0], 1e-30f))) };
      store_bf16x2(at42 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
}
