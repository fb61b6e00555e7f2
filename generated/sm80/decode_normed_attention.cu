// decode_normed_attention
//   qkv: bf16 [T, 32, 128], chain
//   place: i32 [T, 2], step
//   cos: f32 [positions, 64], weight
//   sin: f32 [positions, 64], weight
//   keys: bf16 [blocks, 8, 16, 128], chain
//   values: bf16 [blocks, 8, 16, 128], chain
//   table: i32 [chunks, maxBlocks], step
//   work: i32 [W, 5], step
//   out: bf16 [T, 16, 128], chain
//   queryNorm: bf16 [128], weight
//   keyNorm: bf16 [128], weight
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
__device__ __forceinline__ float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
__device__ __forceinline__ float from_bf16(bf16 x) { return __uint_as_float((unsigned)x << 16); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ bf16 to_bf16(float x) { return (bf16)pack_bf16(x, 0.f); }
__device__ __forceinline__ float round_bf16(float x) { return bf16_low(pack_bf16(x, 0.f)); }
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
__device__ __forceinline__ void load_f32x2_const(float* to, const float* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldg((const uint2*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); }
__device__ __forceinline__ void load_f32x1_const(float* to, const float* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = __uint_as_float(u); }
__device__ __forceinline__ void load_bf16x1_const(float* to, const bf16* from, bool valid) { to[0] = from_bf16(valid ? __ldg(from) : (bf16)0); }
__device__ __forceinline__ void load_bf16x2_const(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void load_bf16x1(float* to, const bf16* from, bool valid) { to[0] = from_bf16(valid ? __ldcg(from) : (bf16)0); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x1(bf16* to, const float* from) { to[0] = to_bf16(from[0]); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128, 1) decode_normed_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, const bf16* queryNorm, const bf16* keyNorm, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 72832;
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
  const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
  const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
  const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
  const bool s7 = (0 < s6);
  const int s8 = (s7 ? s4 : (-1));
  float v9[2];
  load_f32x2_const(&v9[0], (cos + (long long)(s5) * 64) + (thread % 32) * 2, s5 >= 0 && s5 < positions);
  float v10[1];
  load_f32x1_const(&v10[0], (cos + (long long)(s5) * 64) + (thread % 64) * 1, s5 >= 0 && s5 < positions);
  float v11[2];
  load_f32x2_const(&v11[0], (sin + (long long)(s5) * 64) + (thread % 32) * 2, s5 >= 0 && s5 < positions);
  float v12[1];
  load_f32x1_const(&v12[0], (sin + (long long)(s5) * 64) + (thread % 64) * 1, s5 >= 0 && s5 < positions);
  float v13[1];
  load_bf16x1_const(&v13[0], queryNorm + (thread % 64) * 1, true);
  float v14[1];
  load_bf16x1_const(&v14[0], (queryNorm + 1 * 64) + (thread % 64) * 1, true);
  const int s15 = (p1 + 16);
  float v16[2];
  load_bf16x2_const(&v16[0], keyNorm + (thread % 32) * 2, true);
  float v17[1];
  load_bf16x1_const(&v17[0], keyNorm + (thread % 64) * 1, true);
  float v18[2];
  load_bf16x2_const(&v18[0], (keyNorm + 1 * 64) + (thread % 32) * 2, true);
  float v19[1];
  load_bf16x1_const(&v19[0], (keyNorm + 1 * 64) + (thread % 64) * 1, true);
  const int s20 = (p1 + 24);
  const int s21 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  held(__float_as_uint(v9[0]) & __float_as_uint(v9[1]) & __float_as_uint(v10[0]) & __float_as_uint(v11[0]) & __float_as_uint(v11[1]) & __float_as_uint(v12[0]) & __float_as_uint(v13[0]) & __float_as_uint(v14[0]) & __float_as_uint(v16[0]) & __float_as_uint(v16[1]) & __float_as_uint(v17[0]) & __float_as_uint(v18[0]) & __float_as_uint(v18[1]) & __float_as_uint(v19[0]));
  previous_kernel();
  float v22[1][1];
  load_bf16x1(&v22[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((thread / 64) % 2) * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v23[1][1];
  load_bf16x1(&v23[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((thread / 64) % 2) * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v24[2];
  load_bf16x2(&v24[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + (thread % 32) * 2, (unsigned)s8 < (unsigned)T);
  float v25[1];
  load_bf16x1(&v25[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v26[2];
  load_bf16x2(&v26[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (thread % 32) * 2, (unsigned)s8 < (unsigned)T);
  float v27[1];
  load_bf16x1(&v27[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v28[1];
  v28[0] = 0.f;
  v28[0] = (v28[0] + ((v22[0][0] * v22[0][0]) + (v23[0][0] * v23[0][0])));
  v28[0] = (v28[0] + __shfl_xor_sync(~0u, v28[0], 1));
  v28[0] = (v28[0] + __shfl_xor_sync(~0u, v28[0], 2));
  v28[0] = (v28[0] + __shfl_xor_sync(~0u, v28[0], 4));
  v28[0] = (v28[0] + __shfl_xor_sync(~0u, v28[0], 8));
  v28[0] = (v28[0] + __shfl_xor_sync(~0u, v28[0], 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[(warp % 2) * 2 + (thread / 64)] = v28[0];
  }
  __syncthreads();
  v28[0] = ((float*)scratch)[(thread / 64)];
  v28[0] = (v28[0] + ((float*)scratch)[(0 + 1) * 2 + (thread / 64)]);
  float v29[1];
  v29[0] = rsqrt_approx(((v28[0] / 128.f) + 0.000001f));
  float v30[1][1];
  v30[0][0] = round_bf16(((v22[0][0] * v29[0]) * v13[0]));
  float v31[1][1];
  v31[0][0] = round_bf16(((v23[0][0] * v29[0]) * v14[0]));
  float v32[1][1];
  v32[0][0] = round_bf16(((v30[0][0] * v10[0]) - (v31[0][0] * v12[0])));
  float v33[1][1];
  v33[0][0] = round_bf16(((v31[0][0] * v10[0]) + (v30[0][0] * v12[0])));
  float v34;
  v34 = 0.f;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v34 = (v34 + ((v24[j] * v24[j]) + (v26[j] * v26[j])));
  }
  v34 = (v34 + __shfl_xor_sync(~0u, v34, 1));
  v34 = (v34 + __shfl_xor_sync(~0u, v34, 2));
  v34 = (v34 + __shfl_xor_sync(~0u, v34, 4));
  v34 = (v34 + __shfl_xor_sync(~0u, v34, 8));
  v34 = (v34 + __shfl_xor_sync(~0u, v34, 16));
  const float s35 = (v34 / 128.f);
  const float s36 = (s35 + 0.000001f);
  const float s37 = rsqrt_approx(s36);
  float v38[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v38[j] = (v24[j] * s37);
  }
  float v39[1];
  v39[0] = (v25[0] * s37);
  float v40[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v40[j] = (v38[j] * v16[j]);
  }
  float v41[1];
  v41[0] = (v39[0] * v17[0]);
  float v42[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v42[j] = round_bf16(v40[j]);
  }
  float v43[1];
  v43[0] = round_bf16(v41[0]);
  float v44[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v44[j] = v42[j];
  }
  float v45[1];
  v45[0] = v43[0];
  float v46[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v46[j] = (v26[j] * s37);
  }
  float v47[1];
  v47[0] = (v27[0] * s37);
  float v48[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v48[j] = (v46[j] * v18[j]);
  }
  float v49[1];
  v49[0] = (v47[0] * v19[0]);
  float v50[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v50[j] = round_bf16(v48[j]);
  }
  float v51[1];
  v51[0] = round_bf16(v49[0]);
  float v52[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v52[j] = v50[j];
  }
  float v53[1];
  v53[0] = v51[0];
  float v54[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v54[j] = (v44[j] * v9[j]);
  }
  float v55[1];
  v55[0] = (v45[0] * v10[0]);
  float v56[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v56[j] = (v52[j] * v11[j]);
  }
  float v57[1];
  v57[0] = (v53[0] * v12[0]);
  float v58[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v58[j] = (v54[j] - v56[j]);
  }
  float v59[1];
  v59[0] = (v55[0] - v57[0]);
  float v60[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v60[j] = (v52[j] * v9[j]);
  }
  float v61[1];
  v61[0] = (v53[0] * v10[0]);
  float v62[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v62[j] = (v44[j] * v11[j]);
  }
  float v63[1];
  v63[0] = (v45[0] * v12[0]);
  float v64[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v64[j] = (v60[j] + v62[j]);
  }
  float v65[1];
  v65[0] = (v61[0] + v63[0]);
  float v66[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v66[j] = round_bf16(v58[j]);
  }
  float v67[1];
  v67[0] = round_bf16(v59[0]);
  float v68[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v68[j] = v66[j];
  }
  float v69[1];
  v69[0] = v67[0];
  float v70[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v70[j] = round_bf16(v64[j]);
  }
  float v71[1];
  v71[0] = round_bf16(v65[0]);
  float v72[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v72[j] = v70[j];
  }
  float v73[1];
  v73[0] = v71[0];
  bf16* tile74 = (bf16*)(shared + 0);
  {
    const float packed[1] = { v32[0][0] };
    store_bf16x1(tile74 + ((thread / 64)) * 72 + (thread % 64) * 1, packed);
  }
  __syncthreads();
  bf16* tile75 = (bf16*)(shared + 384);
  {
    const float packed[1] = { v33[0][0] };
    store_bf16x1(tile75 + ((thread / 64)) * 72 + (thread % 64) * 1, packed);
  }
  __syncthreads();
  float v76[1];
  v76[0] = 0.f;
  v76[0] = (v76[0] + ((v32[0][0] * v69[0]) + (v33[0][0] * v73[0])));
  v76[0] = (v76[0] + __shfl_xor_sync(~0u, v76[0], 1));
  v76[0] = (v76[0] + __shfl_xor_sync(~0u, v76[0], 2));
  v76[0] = (v76[0] + __shfl_xor_sync(~0u, v76[0], 4));
  v76[0] = (v76[0] + __shfl_xor_sync(~0u, v76[0], 8));
  v76[0] = (v76[0] + __shfl_xor_sync(~0u, v76[0], 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[(warp % 2) * 2 + (thread / 64)] = v76[0];
  }
  __syncthreads();
  v76[0] = ((float*)scratch)[(thread / 64)];
  v76[0] = (v76[0] + ((float*)scratch)[(0 + 1) * 2 + (thread / 64)]);
  __syncthreads();
  if (thread % 64 == 0) {
    ((float*)scratch)[((thread / 64)) * 1] = v76[0];
  }
  __syncthreads();
  float v77[1];
  v77[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  const int count78 = s21;
  float carry79[1];
  carry79[0] = (-1.2676506e+30f);
  float carry80[1];
  carry80[0] = 0.f;
  float carry81[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry81[0][j] = 0.f;
  }
  bf16* tile83 = (bf16*)(shared + 768);
  bf16* tile84 = (bf16*)(shared + 19200);
  bf16* tile85 = (bf16*)(shared + 37632);
  auto fetch_tile83 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = thread / 8 + s * 16;
        const int col = thread % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile83 + n % 2 * 4608 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile84 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = thread / 8 + s * 16;
        const int col = thread % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile84 + n % 2 * 4608 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile85 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile85 + n % 2 * 8704 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  if (0 < count78) { fetch_tile83(0); fetch_tile84(0); fetch_tile85(0); }
  copy_commit();
  #pragma unroll 1
  for (int n82 = 0; n82 < count78; n82++) {
    copy_wait<0>();
    __syncthreads();
    if (n82 + 1 < count78) { fetch_tile83(n82 + 1); fetch_tile84(n82 + 1); fetch_tile85(n82 + 1); }
    copy_commit();
    auto now86 = tile83 + n82 % 2 * 4608;
    auto now87 = tile84 + n82 % 2 * 4608;
    auto now88 = tile85 + n82 % 2 * 8704;
    const int s89 = (n82 * 64);
    const bool s90 = (0 <= 0);
    float v91[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v91[0][j] = 0.f;
    }
    #pragma unroll
    for (int k92 = 0; k92 < 64; k92 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile74 + min((lane & 7), 1) * 72 + k92 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now86 + ((warp % 4) * 16 + (lane & 7) + (lane >> 4) * 8) * 72 + k92 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v91[0][0], v91[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v91[0][2], v91[0][3], a[0], b[2], b[3]);
      }
    }
    float v93[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v93[0][j] = 0.f;
    }
    #pragma unroll
    for (int k94 = 0; k94 < 64; k94 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile75 + min((lane & 7), 1) * 72 + k94 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now87 + ((warp % 4) * 16 + (lane & 7) + (lane >> 4) * 8) * 72 + k94 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v93[0][0], v93[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v93[0][2], v93[0][3], a[0], b[2], b[3]);
      }
    }
    float v95[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v95[0][j] = ((((((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2) + s89) < s5) ? (v91[0][j] + v93[0][j]) : (-1.2676506e+30f));
    }
    float v96[1];
    v96[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v96[0] = max(v96[0], v95[0][j]);
    }
    v96[0] = max(v96[0], __shfl_xor_sync(~0u, v96[0], 1));
    v96[0] = max(v96[0], __shfl_xor_sync(~0u, v96[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v96[0];
    }
    __syncthreads();
    v96[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v96[0] = max(v96[0], ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v97[1];
    v97[0] = max(carry79[0], v96[0]);
    float v98[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v98[0][j] = exp2_approx(((v95[0][j] * 0.12751743f) - (v97[0] * 0.12751743f)));
    }
    float v99[1];
    v99[0] = exp2_approx(((carry79[0] - v97[0]) * 0.12751743f));
    const int s100 = (s5 - s89);
    const int s101 = min(s100, 64);
    float v102[1];
    v102[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v102[0] = (v102[0] + v98[0][j]);
    }
    v102[0] = (v102[0] + __shfl_xor_sync(~0u, v102[0], 1));
    v102[0] = (v102[0] + __shfl_xor_sync(~0u, v102[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v102[0];
    }
    __syncthreads();
    v102[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v102[0] = (v102[0] + ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v103[1];
    v103[0] = ((carry80[0] * v99[0]) + v102[0]);
    bf16* tile104 = (bf16*)(shared + 72448);
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if ((lane >> 2) < 2) {
        const float packed[2] = { v98[0][j], v98[0][(j + 1)] };
        store_bf16x2(tile104 + ((lane >> 2)) * 72 + ((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry81[0][j] = (carry81[0][j] * v99[0]);
    }
    const int depth106 = min(s101, 64);
    #pragma unroll
    for (int k105 = 0; k105 < 64; k105 += 16) {
      if (k105 >= depth106) break;
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile104 + min((lane & 7), 1) * 72 + k105 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      if (k105 + 16 > s101) {
        a[0][0] = below(a[0][0], k105 + 0 + (lane & 3) * 2, s101);
        a[0][2] = below(a[0][2], k105 + 8 + (lane & 3) * 2, s101);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now88 + (k105 + (lane & 15)) * 136 + (warp % 4) * 32 + (lane >> 4) * 8);
        if (k105 + 16 > depth106) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k105 + (n & 1) * 8 + (lane & 3) * 2, depth106);
          }
        }
        mma_bf16_half(carry81[0][0], carry81[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry81[0][2], carry81[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now88 + (k105 + (lane & 15)) * 136 + (warp % 4) * 32 + 16 + (lane >> 4) * 8);
        if (k105 + 16 > depth106) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k105 + (n & 1) * 8 + (lane & 3) * 2, depth106);
          }
        }
        mma_bf16_half(carry81[0][4], carry81[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry81[0][6], carry81[0][7], a[0], b[2], b[3]);
      }
    }
    carry79[0] = v97[0];
    carry80[0] = v103[0];
  }
  float v107[1];
  load_bf16x1(&v107[0], (qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128) + thread, (unsigned)s8 < (unsigned)T);
  float v108[8];
  const bf16* at109 = qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128;
  const bool in110 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    load_bf16x2(&v108[j], at109 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in110);
  }
  float v111[1];
  v111[0] = max(carry79[0], v77[0]);
  float v112[1];
  v112[0] = exp2_approx(((carry79[0] - v111[0]) * 0.12751743f));
  float v113[1];
  v113[0] = exp2_approx(((v77[0] - v111[0]) * 0.12751743f));
  const int row114 = (lane >> 2);
  bf16* at115 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row114 % 2) * 128;
  const bool in116 = row114 < 2 && (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in116) {
      const float packed[2] = { (((carry81[0][j] * v112[0]) + (v108[j] * v113[0])) * (1.f / ((carry80[0] * v112[0]) + (1.f * v113[0])))), (((carry81[0][(j + 1)] * v112[0]) + (v108[(j + 1)] * v113[0])) * (1.f / ((carry80[0] * v112[0]) + (1.f * v113[0])))) };
      store_bf16x2(at115 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
  const int s117 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s118 = (s7 ? s117 : (-1));
  const int s119 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  __syncthreads();
  if (thread < 32) {
    if ((unsigned)s118 < (unsigned)blocks && s119 >= 0 && s119 < 16) {
      const float packed[2] = { v68[0], v68[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s119) * 128 + (long long)s118 * 8 * 16 * 128) + (thread % 32) * 2, packed);
    }
  }
  __syncthreads();
  if (thread < 32) {
    if ((unsigned)s118 < (unsigned)blocks && s119 >= 0 && s119 < 16) {
      const float packed[2] = { v72[0], v72[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s119) * 128 + 1 * 64 + (long long)s118 * 8 * 16 * 128) + (thread % 32) * 2, packed);
    }
  }
  __syncthreads();
  if ((unsigned)s118 < (unsigned)blocks && s119 >= 0 && s119 < 16) {
    const float packed[1] = { v107[0] };
    store_bf16x1((values + (long long)(p1) * 16 * 128 + (long long)(s119) * 128 + (long long)s118 * 8 * 16 * 128) + thread, packed);
  }
}
