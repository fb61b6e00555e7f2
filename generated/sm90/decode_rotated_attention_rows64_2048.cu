// decode_rotated_attention
//   qkv: bf16 [T, 32, 128], chain
//   place: i32 [T, 2], step
//   cos: f32 [positions, 64], weight
//   sin: f32 [positions, 64], weight
//   keys: bf16 [blocks, 8, 16, 128], chain
//   values: bf16 [blocks, 8, 16, 128], chain
//   table: i32 [chunks, maxBlocks], step
//   work: i32 [W, 5], step
//   out: bf16 [T, 16, 128], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
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
__device__ __forceinline__ void load_bf16x4(float* to, const bf16* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldcg((const uint2*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x4(bf16* to, const float* from) { *(uint2*)to = make_uint2(pack_bf16(from[0], from[1]), pack_bf16(from[2], from[3])); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128, 1) decode_rotated_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
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
  const int s13 = (p1 + 16);
  const int s14 = (p1 + 24);
  const int s15 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  const int count16 = s15;
  const int part19 = warp;
  const int from17 = (int)((long long)count16 * part19 / 4);
  const int to18 = (int)((long long)count16 * (part19 + 1) / 4);
  const int s20 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s21 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  float carry22[1];
  carry22[0] = (-1.2676506e+30f);
  float carry23[1];
  carry23[0] = 0.f;
  float carry24[1][32];
  #pragma unroll
  for (int j = 0; j < 32; j++) {
    carry24[0][j] = 0.f;
  }
  bf16* tile26 = (bf16*)(mine + 0);
  bf16* tile27 = (bf16*)(mine + 4608);
  bf16* tile28 = (bf16*)(mine + 9216);
  auto fetch_tile26 = [&](int n) {
    const int page29 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile26 + n % 2 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page29 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page29 < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile27 = [&](int n) {
    const int page30 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = lane / 8 + s * 4;
        const int col = lane % 8 * 8;
        copy_async(tile27 + n % 2 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page30 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page30 < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile28 = [&](int n) {
    const int page31 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 16 + s * 2;
        const int col = lane % 16 * 8;
        copy_async(tile28 + n % 2 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page31 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page31 < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from17 + s < to18 && (0 <= 0)) { fetch_tile26(from17 + s); fetch_tile27(from17 + s); fetch_tile28(from17 + s); }
  }
  held(__float_as_uint(v9[0]) & __float_as_uint(v9[1]) & __float_as_uint(v10[0]) & __float_as_uint(v10[1]) & __float_as_uint(v10[2]) & __float_as_uint(v10[3]) & __float_as_uint(v11[0]) & __float_as_uint(v11[1]) & __float_as_uint(v12[0]) & __float_as_uint(v12[1]) & __float_as_uint(v12[2]) & __float_as_uint(v12[3]));
  previous_kernel();
  float v32[1][4];
  load_bf16x4(&v32[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v33[1][4];
  load_bf16x4(&v33[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v34[2];
  load_bf16x2(&v34[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v35[4];
  load_bf16x4(&v35[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v36[2];
  load_bf16x2(&v36[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v37[4];
  load_bf16x4(&v37[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v38[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v38[0][j] = round_bf16(((v32[0][j] * v10[j]) - (v33[0][j] * v12[j])));
  }
  float v39[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v39[0][j] = round_bf16(((v33[0][j] * v10[j]) + (v32[0][j] * v12[j])));
  }
  float v40[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v40[j] = (v34[j] * v9[j]);
  }
  float v41[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v41[j] = (v35[j] * v10[j]);
  }
  float v42[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v42[j] = (v36[j] * v11[j]);
  }
  float v43[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v43[j] = (v37[j] * v12[j]);
  }
  float v44[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v44[j] = (v40[j] - v42[j]);
  }
  float v45[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v45[j] = (v41[j] - v43[j]);
  }
  float v46[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v46[j] = (v36[j] * v9[j]);
  }
  float v47[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v47[j] = (v37[j] * v10[j]);
  }
  float v48[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v48[j] = (v34[j] * v11[j]);
  }
  float v49[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v49[j] = (v35[j] * v12[j]);
  }
  float v50[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v50[j] = (v46[j] + v48[j]);
  }
  float v51[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v51[j] = (v47[j] + v49[j]);
  }
  float v52[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v52[j] = round_bf16(v44[j]);
  }
  float v53[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v53[j] = round_bf16(v45[j]);
  }
  float v54[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v54[j] = v52[j];
  }
  float v55[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v55[j] = v53[j];
  }
  float v56[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v56[j] = round_bf16(v50[j]);
  }
  float v57[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v57[j] = round_bf16(v51[j]);
  }
  float v58[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v58[j] = v56[j];
  }
  float v59[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v59[j] = v57[j];
  }
  bf16* tile60 = (bf16*)(mine + 17920);
  {
    const float packed[4] = { v38[0][0], v38[0][1], v38[0][2], v38[0][3] };
    store_bf16x4(tile60 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile61 = (bf16*)(mine + 18304);
  {
    const float packed[4] = { v39[0][0], v39[0][1], v39[0][2], v39[0][3] };
    store_bf16x4(tile61 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v62[1];
  v62[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v62[0] = (v62[0] + ((v38[0][j] * v55[j]) + (v39[0][j] * v59[j])));
  }
  v62[0] = (v62[0] + __shfl_xor_sync(~0u, v62[0], 1));
  v62[0] = (v62[0] + __shfl_xor_sync(~0u, v62[0], 2));
  v62[0] = (v62[0] + __shfl_xor_sync(~0u, v62[0], 4));
  v62[0] = (v62[0] + __shfl_xor_sync(~0u, v62[0], 8));
  __syncwarp();
  if (lane % 16 == 0) {
    ((float*)scratch)[((lane / 16)) * 1] = v62[0];
  }
  __syncwarp();
  float v63[1];
  v63[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  float v64[4];
  load_bf16x4(&v64[0], (qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v65[8];
  const bf16* at66 = qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128;
  const bool in67 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    load_bf16x2(&v65[j], at66 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in67);
  }
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from17 + s < to18 && !(0 <= 0)) { fetch_tile26(from17 + s); fetch_tile27(from17 + s); fetch_tile28(from17 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n25 = from17; n25 < to18; n25++) {
    copy_wait<1>();
    __syncwarp();
    auto now68 = tile26 + n25 % 2 * 1152;
    auto now69 = tile27 + n25 % 2 * 1152;
    auto now70 = tile28 + n25 % 2 * 2176;
    const int s71 = (s3 >= 0 && s3 < chunks && n25 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n25) : 0);
    const int s72 = (n25 * 16);
    const bool s73 = (0 <= 0);
    float v74[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v74[0][j] = 0.f;
    }
    #pragma unroll
    for (int k75 = 0; k75 < 64; k75 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile60 + min((lane & 7), 1) * 72 + k75 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now68 + ((lane & 7) + (lane >> 4) * 8) * 72 + k75 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v74[0][0], v74[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v74[0][2], v74[0][3], a[0], b[2], b[3]);
      }
    }
    float v76[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v76[0][j] = 0.f;
    }
    #pragma unroll
    for (int k77 = 0; k77 < 64; k77 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile61 + min((lane & 7), 1) * 72 + k77 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now69 + ((lane & 7) + (lane >> 4) * 8) * 72 + k77 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v76[0][0], v76[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v76[0][2], v76[0][3], a[0], b[2], b[3]);
      }
    }
    float v78[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v78[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s72) < s5) ? (v74[0][j] + v76[0][j]) : (-1.2676506e+30f));
    }
    float v79[1];
    v79[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v79[0] = max(v79[0], v78[0][j]);
    }
    v79[0] = max(v79[0], __shfl_xor_sync(~0u, v79[0], 1));
    v79[0] = max(v79[0], __shfl_xor_sync(~0u, v79[0], 2));
    float v80[1];
    v80[0] = max(carry22[0], v79[0]);
    float v81[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v81[0][j] = exp2_approx(((v78[0][j] * 0.12751743f) - (v80[0] * 0.12751743f)));
    }
    float v82[1];
    v82[0] = exp2_approx(((carry22[0] - v80[0]) * 0.12751743f));
    const int s83 = (s5 - s72);
    const int s84 = min(s83, 16);
    float v85[1];
    v85[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v85[0] = (v85[0] + v81[0][j]);
    }
    v85[0] = (v85[0] + __shfl_xor_sync(~0u, v85[0], 1));
    v85[0] = (v85[0] + __shfl_xor_sync(~0u, v85[0], 2));
    float v86[1];
    v86[0] = ((carry23[0] * v82[0]) + v85[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry24[0][j] = (carry24[0][j] * v82[0]);
    }
    const int depth88 = min(s84, 16);
    #pragma unroll
    for (int k87 = 0; k87 < 16; k87 += 16) {
      if (k87 >= depth88) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v81[0][k87 / 4 + 0], v81[0][k87 / 4 + 1]);
      a[0][2] = pack_bf16(v81[0][k87 / 4 + 2], v81[0][k87 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][0], carry24[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][2], carry24[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][4], carry24[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][6], carry24[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][8], carry24[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][10], carry24[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][12], carry24[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][14], carry24[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][16], carry24[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][18], carry24[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][20], carry24[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][22], carry24[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][24], carry24[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][26], carry24[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now70 + (k87 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k87 + 16 > depth88) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k87 + (n & 1) * 8 + (lane & 3) * 2, depth88);
          }
        }
        mma_bf16_half(carry24[0][28], carry24[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][30], carry24[0][31], a[0], b[2], b[3]);
      }
    }
    __syncwarp();
    if (n25 + 2 < to18) { fetch_tile26(n25 + 2); fetch_tile27(n25 + 2); fetch_tile28(n25 + 2); }
    copy_commit();
    carry22[0] = v80[0];
    carry23[0] = v86[0];
  }
  if (lane < 8) {
    (parts + warp * 272)[lane] = __float_as_uint(carry22[0]);
  }
  if (lane < 8) {
    (parts + warp * 272 + 8)[lane] = __float_as_uint(carry23[0]);
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry24[0][j]), __float_as_uint(carry24[0][(j + 1)]), __float_as_uint(carry24[0][(j + 2)]), __float_as_uint(carry24[0][(j + 3)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 80))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry24[0][(j + 8)]), __float_as_uint(carry24[0][((j + 1) + 8)]), __float_as_uint(carry24[0][((j + 2) + 8)]), __float_as_uint(carry24[0][((j + 3) + 8)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 144))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry24[0][(j + 16)]), __float_as_uint(carry24[0][((j + 1) + 16)]), __float_as_uint(carry24[0][((j + 2) + 16)]), __float_as_uint(carry24[0][((j + 3) + 16)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 208))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry24[0][(j + 24)]), __float_as_uint(carry24[0][((j + 1) + 24)]), __float_as_uint(carry24[0][((j + 2) + 24)]), __float_as_uint(carry24[0][((j + 3) + 24)]));
    }
  }
  __syncthreads();
  float part89[1];
  part89[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part90[1];
  part90[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part91[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 0 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part91[0][j] = __uint_as_float(four.x);
      part91[0][(j + 1)] = __uint_as_float(four.y);
      part91[0][(j + 2)] = __uint_as_float(four.z);
      part91[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part92[1];
  part92[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part93[1];
  part93[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part94[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 272 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part94[0][j] = __uint_as_float(four.x);
      part94[0][(j + 1)] = __uint_as_float(four.y);
      part94[0][(j + 2)] = __uint_as_float(four.z);
      part94[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part95[1];
  part95[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part96[1];
  part96[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part97[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 544 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part97[0][j] = __uint_as_float(four.x);
      part97[0][(j + 1)] = __uint_as_float(four.y);
      part97[0][(j + 2)] = __uint_as_float(four.z);
      part97[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part98[1];
  part98[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part99[1];
  part99[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part100[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 816 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part100[0][j] = __uint_as_float(four.x);
      part100[0][(j + 1)] = __uint_as_float(four.y);
      part100[0][(j + 2)] = __uint_as_float(four.z);
      part100[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float v101[1];
  v101[0] = max(part89[0], part92[0]);
  float v102[1];
  v102[0] = exp2_approx(((part89[0] - v101[0]) * 0.12751743f));
  float v103[1];
  v103[0] = exp2_approx(((part92[0] - v101[0]) * 0.12751743f));
  float v104[1];
  v104[0] = ((part90[0] * v102[0]) + (part93[0] * v103[0]));
  float v105[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v105[0][j] = ((part91[0][j] * v102[0]) + (part94[0][j] * v103[0]));
  }
  part89[0] = v101[0];
  part90[0] = v104[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part91[0][j] = v105[0][j];
  }
  float v106[1];
  v106[0] = max(part95[0], part98[0]);
  float v107[1];
  v107[0] = exp2_approx(((part95[0] - v106[0]) * 0.12751743f));
  float v108[1];
  v108[0] = exp2_approx(((part98[0] - v106[0]) * 0.12751743f));
  float v109[1];
  v109[0] = ((part96[0] * v107[0]) + (part99[0] * v108[0]));
  float v110[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v110[0][j] = ((part97[0][j] * v107[0]) + (part100[0][j] * v108[0]));
  }
  part95[0] = v106[0];
  part96[0] = v109[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part97[0][j] = v110[0][j];
  }
  float v111[1];
  v111[0] = max(part89[0], part95[0]);
  float v112[1];
  v112[0] = exp2_approx(((part89[0] - v111[0]) * 0.12751743f));
  float v113[1];
  v113[0] = exp2_approx(((part95[0] - v111[0]) * 0.12751743f));
  float v114[1];
  v114[0] = ((part90[0] * v112[0]) + (part96[0] * v113[0]));
  float v115[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v115[0][j] = ((part91[0][j] * v112[0]) + (part97[0][j] * v113[0]));
  }
  part89[0] = v111[0];
  part90[0] = v114[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part91[0][j] = v115[0][j];
  }
  float v116[1];
  v116[0] = max(part89[0], v63[0]);
  float v117[1];
  v117[0] = exp2_approx(((part89[0] - v116[0]) * 0.12751743f));
  float v118[1];
  v118[0] = exp2_approx(((v63[0] - v116[0]) * 0.12751743f));
  const int row119 = (lane >> 2);
  bf16* at120 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row119 % 2) * 128;
  const bool in121 = row119 < 2 && (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in121) {
      const float packed[2] = { (((part91[0][j] * v117[0]) + (v65[j] * v118[0])) * (1.f / ((part90[0] * v117[0]) + (1.f * v118[0])))), (((part91[0][(j + 1)] * v117[0]) + (v65[(j + 1)] * v118[0])) * (1.f / ((part90[0] * v117[0]) + (1.f * v118[0])))) };
      store_bf16x2(at120 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
  const int s122 = (s7 ? s20 : (-1));
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s122 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
      const float packed[2] = { v54[0], v54[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + (long long)s122 * 8 * 16 * 128) + lane * 2, packed);
    }
  }
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s122 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
      const float packed[2] = { v58[0], v58[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + 1 * 64 + (long long)s122 * 8 * 16 * 128) + lane * 2, packed);
    }
  }
  if (warp == 0) {
    __syncwarp();
    if ((unsigned)s122 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
      const float packed[4] = { v64[0], v64[1], v64[2], v64[3] };
      store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + (long long)s122 * 8 * 16 * 128) + lane * 4, packed);
    }
  }
}
