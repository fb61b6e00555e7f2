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
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
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
__device__ __forceinline__ void load_f32x4_const(float* to, const float* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldg((const uint4*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); to[2] = __uint_as_float(u.z); to[3] = __uint_as_float(u.w); }
__device__ __forceinline__ void load_bf16x4_const(float* to, const bf16* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldg((const uint2*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); }
__device__ __forceinline__ void load_bf16x2_const(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void load_bf16x4(float* to, const bf16* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldcg((const uint2*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x4(bf16* to, const float* from) { *(uint2*)to = make_uint2(pack_bf16(from[0], from[1]), pack_bf16(from[2], from[3])); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128, 1) decode_normed_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, const bf16* queryNorm, const bf16* keyNorm, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 18816; // this warp's rings
  unsigned char* const scratch = mine + 18688;
  next_kernel();
  unsigned* const parts = (unsigned*)(shared + 75264); // of this block's warps
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
  const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
  const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
  const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
  const bool s7 = (0 < s6);
  const int s8 = (s7 ? s4 : (-1));
  float v9[2];
  load_f32x2_const(&v9[0], (cos + (long long)(s5) * 64) + lane * 2, s5 >= 0 && s5 < positions);
  float v10[4];
  load_f32x4_const(&v10[0], (cos + (long long)(s5) * 64) + (lane % 16) * 4, s5 >= 0 && s5 < positions);
  float v11[2];
  load_f32x2_const(&v11[0], (sin + (long long)(s5) * 64) + lane * 2, s5 >= 0 && s5 < positions);
  float v12[4];
  load_f32x4_const(&v12[0], (sin + (long long)(s5) * 64) + (lane % 16) * 4, s5 >= 0 && s5 < positions);
  float v13[4];
  load_bf16x4_const(&v13[0], queryNorm + (lane % 16) * 4, true);
  float v14[4];
  load_bf16x4_const(&v14[0], (queryNorm + 1 * 64) + (lane % 16) * 4, true);
  const int s15 = (p1 + 16);
  float v16[2];
  load_bf16x2_const(&v16[0], keyNorm + lane * 2, true);
  float v17[4];
  load_bf16x4_const(&v17[0], keyNorm + (lane % 16) * 4, true);
  float v18[2];
  load_bf16x2_const(&v18[0], (keyNorm + 1 * 64) + lane * 2, true);
  float v19[4];
  load_bf16x4_const(&v19[0], (keyNorm + 1 * 64) + (lane % 16) * 4, true);
  const int s20 = (p1 + 24);
  const int s21 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  const int count22 = s21;
  const int part25 = warp;
  const int from23 = (int)((long long)count22 * part25 / 4);
  const int to24 = (int)((long long)count22 * (part25 + 1) / 4);
  const int s26 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s27 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  float carry28[1];
  carry28[0] = (-1.2676506e+30f);
  float carry29[1];
  carry29[0] = 0.f;
  float carry30[1][32];
  #pragma unroll
  for (int j = 0; j < 32; j++) {
    carry30[0][j] = 0.f;
  }
  bf16* tile32 = (bf16*)(mine + 0);
  bf16* tile33 = (bf16*)(mine + 4608);
  bf16* tile34 = (bf16*)(mine + 9216);
  auto fetch_tile32 = [&](int n) {
    const int page35 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile32 + n % 2 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page35 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page35 < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile33 = [&](int n) {
    const int page36 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile33 + n % 2 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page36 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page36 < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile34 = [&](int n) {
    const int page37 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 16 + s * 2;
        const int col = lane % 16 * 8;
        copy_async(tile34 + n % 2 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page37 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page37 < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from23 + s < to24 && (0 <= 0)) { fetch_tile32(from23 + s); fetch_tile33(from23 + s); fetch_tile34(from23 + s); }
  }
  held(__float_as_uint(v9[0]) & __float_as_uint(v9[1]) & __float_as_uint(v10[0]) & __float_as_uint(v10[1]) & __float_as_uint(v10[2]) & __float_as_uint(v10[3]) & __float_as_uint(v11[0]) & __float_as_uint(v11[1]) & __float_as_uint(v12[0]) & __float_as_uint(v12[1]) & __float_as_uint(v12[2]) & __float_as_uint(v12[3]) & __float_as_uint(v13[0]) & __float_as_uint(v13[1]) & __float_as_uint(v13[2]) & __float_as_uint(v13[3]) & __float_as_uint(v14[0]) & __float_as_uint(v14[1]) & __float_as_uint(v14[2]) & __float_as_uint(v14[3]) & __float_as_uint(v16[0]) & __float_as_uint(v16[1]) & __float_as_uint(v17[0]) & __float_as_uint(v17[1]) & __float_as_uint(v17[2]) & __float_as_uint(v17[3]) & __float_as_uint(v18[0]) & __float_as_uint(v18[1]) & __float_as_uint(v19[0]) & __float_as_uint(v19[1]) & __float_as_uint(v19[2]) & __float_as_uint(v19[3]));
  previous_kernel();
  float v38[1][4];
  load_bf16x4(&v38[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v39[1][4];
  load_bf16x4(&v39[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v40[2];
  load_bf16x2(&v40[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v41[4];
  load_bf16x4(&v41[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v42[2];
  load_bf16x2(&v42[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v43[4];
  load_bf16x4(&v43[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v44[1];
  v44[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v44[0] = (v44[0] + ((v38[0][j] * v38[0][j]) + (v39[0][j] * v39[0][j])));
  }
  v44[0] = (v44[0] + __shfl_xor_sync(~0u, v44[0], 1));
  v44[0] = (v44[0] + __shfl_xor_sync(~0u, v44[0], 2));
  v44[0] = (v44[0] + __shfl_xor_sync(~0u, v44[0], 4));
  v44[0] = (v44[0] + __shfl_xor_sync(~0u, v44[0], 8));
  float v45[1];
  v45[0] = rsqrt_approx(((v44[0] / 128.f) + 0.000001f));
  float v46[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v46[0][j] = round_bf16(((v38[0][j] * v45[0]) * v13[j]));
  }
  float v47[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v47[0][j] = round_bf16(((v39[0][j] * v45[0]) * v14[j]));
  }
  float v48[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v48[0][j] = round_bf16(((v46[0][j] * v10[j]) - (v47[0][j] * v12[j])));
  }
  float v49[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v49[0][j] = round_bf16(((v47[0][j] * v10[j]) + (v46[0][j] * v12[j])));
  }
  float v50;
  v50 = 0.f;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v50 = (v50 + ((v40[j] * v40[j]) + (v42[j] * v42[j])));
  }
  v50 = (v50 + __shfl_xor_sync(~0u, v50, 1));
  v50 = (v50 + __shfl_xor_sync(~0u, v50, 2));
  v50 = (v50 + __shfl_xor_sync(~0u, v50, 4));
  v50 = (v50 + __shfl_xor_sync(~0u, v50, 8));
  v50 = (v50 + __shfl_xor_sync(~0u, v50, 16));
  const float s51 = (v50 / 128.f);
  const float s52 = (s51 + 0.000001f);
  const float s53 = rsqrt_approx(s52);
  float v54[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v54[j] = (v40[j] * s53);
  }
  float v55[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v55[j] = (v41[j] * s53);
  }
  float v56[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v56[j] = (v54[j] * v16[j]);
  }
  float v57[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v57[j] = (v55[j] * v17[j]);
  }
  float v58[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v58[j] = round_bf16(v56[j]);
  }
  float v59[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v59[j] = round_bf16(v57[j]);
  }
  float v60[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v60[j] = v58[j];
  }
  float v61[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v61[j] = v59[j];
  }
  float v62[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v62[j] = (v42[j] * s53);
  }
  float v63[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v63[j] = (v43[j] * s53);
  }
  float v64[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v64[j] = (v62[j] * v18[j]);
  }
  float v65[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v65[j] = (v63[j] * v19[j]);
  }
  float v66[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v66[j] = round_bf16(v64[j]);
  }
  float v67[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v67[j] = round_bf16(v65[j]);
  }
  float v68[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v68[j] = v66[j];
  }
  float v69[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v69[j] = v67[j];
  }
  float v70[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v70[j] = (v60[j] * v9[j]);
  }
  float v71[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v71[j] = (v61[j] * v10[j]);
  }
  float v72[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v72[j] = (v68[j] * v11[j]);
  }
  float v73[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v73[j] = (v69[j] * v12[j]);
  }
  float v74[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v74[j] = (v70[j] - v72[j]);
  }
  float v75[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v75[j] = (v71[j] - v73[j]);
  }
  float v76[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v76[j] = (v68[j] * v9[j]);
  }
  float v77[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v77[j] = (v69[j] * v10[j]);
  }
  float v78[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v78[j] = (v60[j] * v11[j]);
  }
  float v79[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v79[j] = (v61[j] * v12[j]);
  }
  float v80[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v80[j] = (v76[j] + v78[j]);
  }
  float v81[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v81[j] = (v77[j] + v79[j]);
  }
  float v82[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v82[j] = round_bf16(v74[j]);
  }
  float v83[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v83[j] = round_bf16(v75[j]);
  }
  float v84[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v84[j] = v82[j];
  }
  float v85[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v85[j] = v83[j];
  }
  float v86[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v86[j] = round_bf16(v80[j]);
  }
  float v87[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v87[j] = round_bf16(v81[j]);
  }
  float v88[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v88[j] = v86[j];
  }
  float v89[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v89[j] = v87[j];
  }
  bf16* tile90 = (bf16*)(mine + 17920);
  {
    const float packed[4] = { v48[0][0], v48[0][1], v48[0][2], v48[0][3] };
    store_bf16x4(tile90 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile91 = (bf16*)(mine + 18304);
  {
    const float packed[4] = { v49[0][0], v49[0][1], v49[0][2], v49[0][3] };
    store_bf16x4(tile91 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v92[1];
  v92[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v92[0] = (v92[0] + ((v48[0][j] * v85[j]) + (v49[0][j] * v89[j])));
  }
  v92[0] = (v92[0] + __shfl_xor_sync(~0u, v92[0], 1));
  v92[0] = (v92[0] + __shfl_xor_sync(~0u, v92[0], 2));
  v92[0] = (v92[0] + __shfl_xor_sync(~0u, v92[0], 4));
  v92[0] = (v92[0] + __shfl_xor_sync(~0u, v92[0], 8));
  __syncwarp();
  if (lane % 16 == 0) {
    ((float*)scratch)[((lane / 16)) * 1] = v92[0];
  }
  __syncwarp();
  float v93[1];
  v93[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  float v94[4];
  load_bf16x4(&v94[0], (qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v95[8];
  const bf16* at96 = qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128;
  const bool in97 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    load_bf16x2(&v95[j], at96 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in97);
  }
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from23 + s < to24 && !(0 <= 0)) { fetch_tile32(from23 + s); fetch_tile33(from23 + s); fetch_tile34(from23 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n31 = from23; n31 < to24; n31++) {
    copy_wait<1>();
    __syncwarp();
    auto now98 = tile32 + n31 % 2 * 1152;
    auto now99 = tile33 + n31 % 2 * 1152;
    auto now100 = tile34 + n31 % 2 * 2176;
    const int s101 = (s3 >= 0 && s3 < chunks && n31 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n31) : 0);
    const int s102 = (n31 * 16);
    const bool s103 = (0 <= 0);
    float v104[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v104[0][j] = 0.f;
    }
    #pragma unroll
    for (int k105 = 0; k105 < 64; k105 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile90 + min((lane & 7), 1) * 72 + k105 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now98 + ((lane & 7) + (lane >> 4) * 8) * 72 + k105 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v104[0][0], v104[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v104[0][2], v104[0][3], a[0], b[2], b[3]);
      }
    }
    float v106[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v106[0][j] = 0.f;
    }
    #pragma unroll
    for (int k107 = 0; k107 < 64; k107 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile91 + min((lane & 7), 1) * 72 + k107 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now99 + ((lane & 7) + (lane >> 4) * 8) * 72 + k107 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v106[0][0], v106[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v106[0][2], v106[0][3], a[0], b[2], b[3]);
      }
    }
    float v108[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v108[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s102) < s5) ? (v104[0][j] + v106[0][j]) : (-1.2676506e+30f));
    }
    float v109[1];
    v109[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v109[0] = max(v109[0], v108[0][j]);
    }
    v109[0] = max(v109[0], __shfl_xor_sync(~0u, v109[0], 1));
    v109[0] = max(v109[0], __shfl_xor_sync(~0u, v109[0], 2));
    float v110[1];
    v110[0] = max(carry28[0], v109[0]);
    float v111[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v111[0][j] = exp2_approx(((v108[0][j] * 0.12751743f) - (v110[0] * 0.12751743f)));
    }
    float v112[1];
    v112[0] = exp2_approx(((carry28[0] - v110[0]) * 0.12751743f));
    const int s113 = (s5 - s102);
    const int s114 = min(s113, 16);
    float v115[1];
    v115[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v115[0] = (v115[0] + v111[0][j]);
    }
    v115[0] = (v115[0] + __shfl_xor_sync(~0u, v115[0], 1));
    v115[0] = (v115[0] + __shfl_xor_sync(~0u, v115[0], 2));
    float v116[1];
    v116[0] = ((carry29[0] * v112[0]) + v115[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry30[0][j] = (carry30[0][j] * v112[0]);
    }
    const int depth118 = min(s114, 16);
    #pragma unroll
    for (int k117 = 0; k117 < 16; k117 += 16) {
      if (k117 >= depth118) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v111[0][k117 / 4 + 0], v111[0][k117 / 4 + 1]);
      a[0][2] = pack_bf16(v111[0][k117 / 4 + 2], v111[0][k117 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][0], carry30[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][2], carry30[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][4], carry30[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][6], carry30[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][8], carry30[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][10], carry30[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][12], carry30[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][14], carry30[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][16], carry30[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][18], carry30[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][20], carry30[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][22], carry30[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][24], carry30[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][26], carry30[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now100 + (k117 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k117 + 16 > depth118) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k117 + (n & 1) * 8 + (lane & 3) * 2, depth118);
          }
        }
        mma_bf16_half(carry30[0][28], carry30[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][30], carry30[0][31], a[0], b[2], b[3]);
      }
    }
    __syncwarp();
    if (n31 + 2 < to24) { fetch_tile32(n31 + 2); fetch_tile33(n31 + 2); fetch_tile34(n31 + 2); }
    copy_commit();
    carry28[0] = v110[0];
    carry29[0] = v116[0];
  }
  if (lane < 8) {
    (parts + warp * 272)[lane] = __float_as_uint(carry28[0]);
  }
  if (lane < 8) {
    (parts + warp * 272 + 8)[lane] = __float_as_uint(carry29[0]);
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry30[0][j]), __float_as_uint(carry30[0][(j + 1)]), __float_as_uint(carry30[0][(j + 2)]), __float_as_uint(carry30[0][(j + 3)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 80))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry30[0][(j + 8)]), __float_as_uint(carry30[0][((j + 1) + 8)]), __float_as_uint(carry30[0][((j + 2) + 8)]), __float_as_uint(carry30[0][((j + 3) + 8)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 144))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry30[0][(j + 16)]), __float_as_uint(carry30[0][((j + 1) + 16)]), __float_as_uint(carry30[0][((j + 2) + 16)]), __float_as_uint(carry30[0][((j + 3) + 16)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 208))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry30[0][(j + 24)]), __float_as_uint(carry30[0][((j + 1) + 24)]), __float_as_uint(carry30[0][((j + 2) + 24)]), __float_as_uint(carry30[0][((j + 3) + 24)]));
    }
  }
  __syncthreads();
  float part119[1];
  part119[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part120[1];
  part120[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part121[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 0 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part121[0][j] = __uint_as_float(four.x);
      part121[0][(j + 1)] = __uint_as_float(four.y);
      part121[0][(j + 2)] = __uint_as_float(four.z);
      part121[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part122[1];
  part122[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part123[1];
  part123[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part124[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 272 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part124[0][j] = __uint_as_float(four.x);
      part124[0][(j + 1)] = __uint_as_float(four.y);
      part124[0][(j + 2)] = __uint_as_float(four.z);
      part124[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part125[1];
  part125[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part126[1];
  part126[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part127[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 544 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part127[0][j] = __uint_as_float(four.x);
      part127[0][(j + 1)] = __uint_as_float(four.y);
      part127[0][(j + 2)] = __uint_as_float(four.z);
      part127[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part128[1];
  part128[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part129[1];
  part129[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part130[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 816 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part130[0][j] = __uint_as_float(four.x);
      part130[0][(j + 1)] = __uint_as_float(four.y);
      part130[0][(j + 2)] = __uint_as_float(four.z);
      part130[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float v131[1];
  v131[0] = max(part119[0], part122[0]);
  float v132[1];
  v132[0] = exp2_approx(((part119[0] - v131[0]) * 0.12751743f));
  float v133[1];
  v133[0] = exp2_approx(((part122[0] - v131[0]) * 0.12751743f));
  float v134[1];
  v134[0] = ((part120[0] * v132[0]) + (part123[0] * v133[0]));
  float v135[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v135[0][j] = ((part121[0][j] * v132[0]) + (part124[0][j] * v133[0]));
  }
  part119[0] = v131[0];
  part120[0] = v134[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part121[0][j] = v135[0][j];
  }
  float v136[1];
  v136[0] = max(part125[0], part128[0]);
  float v137[1];
  v137[0] = exp2_approx(((part125[0] - v136[0]) * 0.12751743f));
  float v138[1];
  v138[0] = exp2_approx(((part128[0] - v136[0]) * 0.12751743f));
  float v139[1];
  v139[0] = ((part126[0] * v137[0]) + (part129[0] * v138[0]));
  float v140[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v140[0][j] = ((part127[0][j] * v137[0]) + (part130[0][j] * v138[0]));
  }
  part125[0] = v136[0];
  part126[0] = v139[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part127[0][j] = v140[0][j];
  }
  float v141[1];
  v141[0] = max(part119[0], part125[0]);
  float v142[1];
  v142[0] = exp2_approx(((part119[0] - v141[0]) * 0.12751743f));
  float v143[1];
  v143[0] = exp2_approx(((part125[0] - v141[0]) * 0.12751743f));
  float v144[1];
  v144[0] = ((part120[0] * v142[0]) + (part126[0] * v143[0]));
  float v145[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v145[0][j] = ((part121[0][j] * v142[0]) + (part127[0][j] * v143[0]));
  }
  part119[0] = v141[0];
  part120[0] = v144[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part121[0][j] = v145[0][j];
  }
  float v146[1];
  v146[0] = max(part119[0], v93[0]);
  float v147[1];
  v147[0] = exp2_approx(((part119[0] - v146[0]) * 0.12751743f));
  float v148[1];
  v148[0] = exp2_approx(((v93[0] - v146[0]) * 0.12751743f));
  const int row149 = (lane >> 2);
  bf16* at150 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row149 % 2) * 128;
  const bool in151 = row149 < 2 && (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in151) {
      const float packed[2] = { (((part121[0][j] * v147[0]) + (v95[j] * v148[0])) * (1.f / ((part120[0] * v147[0]) + (1.f * v148[0])))), (((part121[0][(j + 1)] * v147[0]) + (v95[(j + 1)] * v148[0])) * (1.f / ((part120[0] * v147[0]) + (1.f * v148[0])))) };
      store_bf16x2(at150 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
  const int s152 = (s7 ? s26 : (-1));
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s152 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
      const float packed[2] = { v84[0], v84[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + (long long)s152 * 8 * 16 * 128) + lane * 2, packed);
    }
  }
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s152 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
      const float packed[2] = { v88[0], v88[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + 1 * 64 + (long long)s152 * 8 * 16 * 128) + lane * 2, packed);
    }
  }
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s152 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
      const float packed[4] = { v94[0], v94[1], v94[2], v94[3] };
      store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + (long long)s152 * 8 * 16 * 128) + lane * 4, packed);
    }
  }
}
