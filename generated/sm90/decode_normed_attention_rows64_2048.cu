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
  unsigned char* const mine = shared + warp * 27776; // this warp's rings
  unsigned char* const scratch = mine + 27648;
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
  float carry26[1];
  carry26[0] = (-1.2676506e+30f);
  float carry27[1];
  carry27[0] = 0.f;
  float carry28[1][32];
  #pragma unroll
  for (int j = 0; j < 32; j++) {
    carry28[0][j] = 0.f;
  }
  bf16* tile30 = (bf16*)(mine + 0);
  bf16* tile31 = (bf16*)(mine + 6912);
  bf16* tile32 = (bf16*)(mine + 13824);
  auto fetch_tile30 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 4; p++) {
      {
        const int row = (p * 32 + lane) / 8;
        const int col = (p * 32 + lane) % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile30 + n % 3 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile31 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 4; p++) {
      {
        const int row = (p * 32 + lane) / 8;
        const int col = (p * 32 + lane) % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile31 + n % 3 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile32 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile32 + n % 3 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from23 + s < to24 && (((from23 + s) * 16) <= s5)) { fetch_tile30(from23 + s); fetch_tile31(from23 + s); fetch_tile32(from23 + s); }
  }
  previous_kernel();
  float v33[1][4];
  load_bf16x4(&v33[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v34[1][4];
  load_bf16x4(&v34[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v35[2];
  load_bf16x2(&v35[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v36[4];
  load_bf16x4(&v36[0], (qkv + (long long)(s15) * 128 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v37[2];
  load_bf16x2(&v37[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v38[4];
  load_bf16x4(&v38[0], (qkv + (long long)(s15) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v39[1];
  v39[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v39[0] = (v39[0] + ((v33[0][j] * v33[0][j]) + (v34[0][j] * v34[0][j])));
  }
  v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 1));
  v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 2));
  v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 4));
  v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 8));
  float v40[1];
  v40[0] = rsqrt_approx(((v39[0] / 128.f) + 0.000001f));
  float v41[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v41[0][j] = round_bf16(((v33[0][j] * v40[0]) * v13[j]));
  }
  float v42[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v42[0][j] = round_bf16(((v34[0][j] * v40[0]) * v14[j]));
  }
  float v43[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v43[0][j] = round_bf16(((v41[0][j] * v10[j]) - (v42[0][j] * v12[j])));
  }
  float v44[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v44[0][j] = round_bf16(((v42[0][j] * v10[j]) + (v41[0][j] * v12[j])));
  }
  float v45;
  v45 = 0.f;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v45 = (v45 + ((v35[j] * v35[j]) + (v37[j] * v37[j])));
  }
  v45 = (v45 + __shfl_xor_sync(~0u, v45, 1));
  v45 = (v45 + __shfl_xor_sync(~0u, v45, 2));
  v45 = (v45 + __shfl_xor_sync(~0u, v45, 4));
  v45 = (v45 + __shfl_xor_sync(~0u, v45, 8));
  v45 = (v45 + __shfl_xor_sync(~0u, v45, 16));
  const float s46 = (v45 / 128.f);
  const float s47 = (s46 + 0.000001f);
  const float s48 = rsqrt_approx(s47);
  float v49[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v49[j] = (v35[j] * s48);
  }
  float v50[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v50[j] = (v36[j] * s48);
  }
  float v51[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v51[j] = (v49[j] * v16[j]);
  }
  float v52[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v52[j] = (v50[j] * v17[j]);
  }
  float v53[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v53[j] = round_bf16(v51[j]);
  }
  float v54[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v54[j] = round_bf16(v52[j]);
  }
  float v55[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v55[j] = v53[j];
  }
  float v56[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v56[j] = v54[j];
  }
  float v57[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v57[j] = (v37[j] * s48);
  }
  float v58[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v58[j] = (v38[j] * s48);
  }
  float v59[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v59[j] = (v57[j] * v18[j]);
  }
  float v60[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v60[j] = (v58[j] * v19[j]);
  }
  float v61[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v61[j] = round_bf16(v59[j]);
  }
  float v62[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v62[j] = round_bf16(v60[j]);
  }
  float v63[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v63[j] = v61[j];
  }
  float v64[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v64[j] = v62[j];
  }
  float v65[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v65[j] = (v55[j] * v9[j]);
  }
  float v66[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v66[j] = (v56[j] * v10[j]);
  }
  float v67[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v67[j] = (v63[j] * v11[j]);
  }
  float v68[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v68[j] = (v64[j] * v12[j]);
  }
  float v69[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v69[j] = (v65[j] - v67[j]);
  }
  float v70[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v70[j] = (v66[j] - v68[j]);
  }
  float v71[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v71[j] = (v63[j] * v9[j]);
  }
  float v72[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v72[j] = (v64[j] * v10[j]);
  }
  float v73[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v73[j] = (v55[j] * v11[j]);
  }
  float v74[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v74[j] = (v56[j] * v12[j]);
  }
  float v75[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v75[j] = (v71[j] + v73[j]);
  }
  float v76[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v76[j] = (v72[j] + v74[j]);
  }
  float v77[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v77[j] = round_bf16(v69[j]);
  }
  float v78[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v78[j] = round_bf16(v70[j]);
  }
  float v79[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v79[j] = v77[j];
  }
  float v80[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v80[j] = v78[j];
  }
  float v81[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v81[j] = round_bf16(v75[j]);
  }
  float v82[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v82[j] = round_bf16(v76[j]);
  }
  float v83[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v83[j] = v81[j];
  }
  float v84[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v84[j] = v82[j];
  }
  bf16* tile85 = (bf16*)(mine + 26880);
  {
    const float packed[4] = { v43[0][0], v43[0][1], v43[0][2], v43[0][3] };
    store_bf16x4(tile85 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile86 = (bf16*)(mine + 27264);
  {
    const float packed[4] = { v44[0][0], v44[0][1], v44[0][2], v44[0][3] };
    store_bf16x4(tile86 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v87[1];
  v87[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v87[0] = (v87[0] + ((v43[0][j] * v80[j]) + (v44[0][j] * v84[j])));
  }
  v87[0] = (v87[0] + __shfl_xor_sync(~0u, v87[0], 1));
  v87[0] = (v87[0] + __shfl_xor_sync(~0u, v87[0], 2));
  v87[0] = (v87[0] + __shfl_xor_sync(~0u, v87[0], 4));
  v87[0] = (v87[0] + __shfl_xor_sync(~0u, v87[0], 8));
  __syncwarp();
  if (lane % 16 == 0) {
    ((float*)scratch)[((lane / 16)) * 1] = v87[0];
  }
  __syncwarp();
  float v88[1];
  v88[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  float v89[4];
  load_bf16x4(&v89[0], (qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v90[32];
  const bf16* at91 = qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128;
  const bool in92 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 32; j += 2) {
    load_bf16x2(&v90[j], at91 + (lane & 3) * 2 + j / 2 * 8 + j % 2, in92);
  }
  const int s93 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s94 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from23 + s < to24 && !(((from23 + s) * 16) <= s5)) { fetch_tile30(from23 + s); fetch_tile31(from23 + s); fetch_tile32(from23 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n29 = from23; n29 < to24; n29++) {
    copy_wait<1>();
    __syncwarp();
    if (n29 + 2 < to24) { fetch_tile30(n29 + 2); fetch_tile31(n29 + 2); fetch_tile32(n29 + 2); }
    copy_commit();
    auto now95 = tile30 + n29 % 3 * 1152;
    auto now96 = tile31 + n29 % 3 * 1152;
    auto now97 = tile32 + n29 % 3 * 2176;
    const int s98 = (s3 >= 0 && s3 < chunks && n29 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n29) : 0);
    const int s99 = (n29 * 16);
    const bool s100 = (s99 <= s5);
    float v101[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v101[0][j] = 0.f;
    }
    #pragma unroll
    for (int k102 = 0; k102 < 64; k102 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile85 + min((lane & 7), 1) * 72 + k102 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now95 + ((lane & 7) + (lane >> 4) * 8) * 72 + k102 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v101[0][0], v101[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v101[0][2], v101[0][3], a[0], b[2], b[3]);
      }
    }
    float v103[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v103[0][j] = v101[0][j];
    }
    #pragma unroll
    for (int k104 = 0; k104 < 64; k104 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile86 + min((lane & 7), 1) * 72 + k104 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now96 + ((lane & 7) + (lane >> 4) * 8) * 72 + k104 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v103[0][0], v103[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v103[0][2], v103[0][3], a[0], b[2], b[3]);
      }
    }
    float v105[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v105[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s99) < s5) ? v103[0][j] : (-1.2676506e+30f));
    }
    float v106[1];
    v106[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v106[0] = max(v106[0], v105[0][j]);
    }
    v106[0] = max(v106[0], __shfl_xor_sync(~0u, v106[0], 1));
    v106[0] = max(v106[0], __shfl_xor_sync(~0u, v106[0], 2));
    float v107[1];
    v107[0] = max(carry26[0], v106[0]);
    float v108[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v108[0][j] = exp2_approx(((v105[0][j] * 0.12751743f) - (v107[0] * 0.12751743f)));
    }
    float v109[1];
    v109[0] = exp2_approx(((carry26[0] - v107[0]) * 0.12751743f));
    const int s110 = (s5 - s99);
    const int s111 = min(s110, 16);
    float v112[1];
    v112[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v112[0] = (v112[0] + v108[0][j]);
    }
    v112[0] = (v112[0] + __shfl_xor_sync(~0u, v112[0], 1));
    v112[0] = (v112[0] + __shfl_xor_sync(~0u, v112[0], 2));
    float v113[1];
    v113[0] = ((carry27[0] * v109[0]) + v112[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry28[0][j] = (carry28[0][j] * v109[0]);
    }
    const int depth115 = min(s111, 16);
    #pragma unroll
    for (int k114 = 0; k114 < 16; k114 += 16) {
      if (k114 >= depth115) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v108[0][k114 / 4 + 0], v108[0][k114 / 4 + 1]);
      a[0][2] = pack_bf16(v108[0][k114 / 4 + 2], v108[0][k114 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][0], carry28[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][2], carry28[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][4], carry28[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][6], carry28[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][8], carry28[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][10], carry28[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][12], carry28[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][14], carry28[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][16], carry28[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][18], carry28[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][20], carry28[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][22], carry28[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][24], carry28[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][26], carry28[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now97 + (k114 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k114 + 16 > depth115) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k114 + (n & 1) * 8 + (lane & 3) * 2, depth115);
          }
        }
        mma_bf16_half(carry28[0][28], carry28[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry28[0][30], carry28[0][31], a[0], b[2], b[3]);
      }
    }
    carry26[0] = v107[0];
    carry27[0] = v113[0];
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 8) {
      (parts + warp * 272)[lane] = __float_as_uint(carry26[0]);
    }
    if (lane < 8) {
      (parts + warp * 272 + 8)[lane] = __float_as_uint(carry27[0]);
    }
    if (lane < 8) {
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry28[0][j]), __float_as_uint(carry28[0][(j + 1)]), __float_as_uint(carry28[0][(j + 2)]), __float_as_uint(carry28[0][(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 4; other++) {
      float v116[1];
      v116[0] = __uint_as_float(*((parts + other * 272) + min(lane, 7)));
      float v117[1];
      v117[0] = __uint_as_float(*((parts + other * 272 + 8) + min(lane, 7)));
      float v118[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        {
          const uint4 four = *((const uint4*)(parts + other * 272 + 16) + j / 4 * 8 + min(lane, 7));
          v118[0][j] = __uint_as_float(four.x);
          v118[0][(j + 1)] = __uint_as_float(four.y);
          v118[0][(j + 2)] = __uint_as_float(four.z);
          v118[0][(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v119[1];
      v119[0] = max(carry26[0], v116[0]);
      float v120[1];
      v120[0] = exp2_approx(((carry26[0] - v119[0]) * 0.12751743f));
      float v121[1];
      v121[0] = exp2_approx(((v116[0] - v119[0]) * 0.12751743f));
      float v122[1];
      v122[0] = ((carry27[0] * v120[0]) + (v117[0] * v121[0]));
      float v123[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        v123[0][j] = ((carry28[0][j] * v120[0]) + (v118[0][j] * v121[0]));
      }
      carry26[0] = v119[0];
      carry27[0] = v122[0];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry28[0][j] = v123[0][j];
      }
    }
  }
  if (warp == 0) {
    float v124[1];
    v124[0] = max(carry26[0], v88[0]);
    float v125[1];
    v125[0] = exp2_approx(((carry26[0] - v124[0]) * 0.12751743f));
    float v126[1];
    v126[0] = exp2_approx(((v88[0] - v124[0]) * 0.12751743f));
    const int row127 = (lane >> 2);
    bf16* at128 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row127 % 2) * 128;
    const bool in129 = row127 < 2 && (unsigned)s8 < (unsigned)T;
    #pragma unroll
    for (int j = 0; j < 32; j += 2) {
      if (in129) {
        const float packed[2] = { (((carry28[0][j] * v125[0]) + (v90[j] * v126[0])) * (1.f / ((carry27[0] * v125[0]) + (1.f * v126[0])))), (((carry28[0][(j + 1)] * v125[0]) + (v90[(j + 1)] * v126[0])) * (1.f / ((carry27[0] * v125[0]) + (1.f * v126[0])))) };
        store_bf16x2(at128 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
      }
    }
    const int s130 = (s7 ? s93 : (-1));
    __syncwarp();
    if ((unsigned)s130 < (unsigned)blocks && s94 >= 0 && s94 < 16) {
      const float packed[2] = { v79[0], v79[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s94) * 128 + (long long)s130 * 8 * 16 * 128) + lane * 2, packed);
    }
    __syncwarp();
    if ((unsigned)s130 < (unsigned)blocks && s94 >= 0 && s94 < 16) {
      const float packed[2] = { v83[0], v83[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s94) * 128 + 1 * 64 + (long long)s130 * 8 * 16 * 128) + lane * 2, packed);
    }
    __syncwarp();
    if ((unsigned)s130 < (unsigned)blocks && s94 >= 0 && s94 < 16) {
      const float packed[4] = { v89[0], v89[1], v89[2], v89[3] };
      store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s94) * 128 + (long long)s130 * 8 * 16 * 128) + lane * 4, packed);
    }
  }
}
