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
// A block of a cluster says that what it wrote can be read; threads that have ended count as there.
__device__ __forceinline__ void cluster_arrive() { asm volatile("barrier.cluster.arrive.release;" ::: "memory"); }
__device__ __forceinline__ void cluster_wait() { asm volatile("barrier.cluster.wait.acquire;" ::: "memory"); }
// The same place in the shared memory of the cluster's block `rank`.
__device__ __forceinline__ unsigned* cluster_map(const unsigned* p, int rank) { unsigned long long r; asm("mapa.u64 %0, %1, %2;" : "=l"(r) : "l"(p), "r"(rank)); return (unsigned*)r; }
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
  unsigned char* const mine = shared + warp * 36736; // this warp's rings
  unsigned char* const scratch = mine + 36608;
  next_kernel();
  unsigned* const joined = (unsigned*)(shared + 146944); // parts of the cluster's blocks, in its first
  cluster_arrive();
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
  const int part19 = blockIdx.z * 4 + warp;
  const int from17 = (int)((long long)count16 * part19 / 32);
  const int to18 = (int)((long long)count16 * (part19 + 1) / 32);
  float carry20[1];
  carry20[0] = (-1.2676506e+30f);
  float carry21[1];
  carry21[0] = 0.f;
  float carry22[1][32];
  #pragma unroll
  for (int j = 0; j < 32; j++) {
    carry22[0][j] = 0.f;
  }
  bf16* tile24 = (bf16*)(mine + 0);
  bf16* tile25 = (bf16*)(mine + 9216);
  bf16* tile26 = (bf16*)(mine + 18432);
  auto fetch_tile24 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 4; p++) {
      {
        const int row = (p * 32 + lane) / 8;
        const int col = (p * 32 + lane) % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile24 + n % 4 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile25 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 4; p++) {
      {
        const int row = (p * 32 + lane) / 8;
        const int col = (p * 32 + lane) % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile25 + n % 4 * 1152 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile26 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile26 + n % 4 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 3; s++) {
    if (from17 + s < to18 && (((from17 + s) * 16) <= s5)) { fetch_tile24(from17 + s); fetch_tile25(from17 + s); fetch_tile26(from17 + s); }
  }
  previous_kernel();
  float v27[1][4];
  load_bf16x4(&v27[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v28[1][4];
  load_bf16x4(&v28[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((lane / 16) % 2) * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v29[2];
  load_bf16x2(&v29[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v30[4];
  load_bf16x4(&v30[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v31[2];
  load_bf16x2(&v31[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + lane * 2, (unsigned)s8 < (unsigned)T);
  float v32[4];
  load_bf16x4(&v32[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (lane % 16) * 4, (unsigned)s8 < (unsigned)T);
  float v33[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v33[0][j] = round_bf16(((v27[0][j] * v10[j]) - (v28[0][j] * v12[j])));
  }
  float v34[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v34[0][j] = round_bf16(((v28[0][j] * v10[j]) + (v27[0][j] * v12[j])));
  }
  float v35[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v35[j] = (v29[j] * v9[j]);
  }
  float v36[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v36[j] = (v30[j] * v10[j]);
  }
  float v37[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v37[j] = (v31[j] * v11[j]);
  }
  float v38[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v38[j] = (v32[j] * v12[j]);
  }
  float v39[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v39[j] = (v35[j] - v37[j]);
  }
  float v40[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v40[j] = (v36[j] - v38[j]);
  }
  float v41[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v41[j] = (v31[j] * v9[j]);
  }
  float v42[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v42[j] = (v32[j] * v10[j]);
  }
  float v43[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v43[j] = (v29[j] * v11[j]);
  }
  float v44[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v44[j] = (v30[j] * v12[j]);
  }
  float v45[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v45[j] = (v41[j] + v43[j]);
  }
  float v46[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v46[j] = (v42[j] + v44[j]);
  }
  float v47[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v47[j] = round_bf16(v39[j]);
  }
  float v48[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v48[j] = round_bf16(v40[j]);
  }
  float v49[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v49[j] = v47[j];
  }
  float v50[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v50[j] = v48[j];
  }
  float v51[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v51[j] = round_bf16(v45[j]);
  }
  float v52[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v52[j] = round_bf16(v46[j]);
  }
  float v53[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v53[j] = v51[j];
  }
  float v54[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v54[j] = v52[j];
  }
  bf16* tile55 = (bf16*)(mine + 35840);
  {
    const float packed[4] = { v33[0][0], v33[0][1], v33[0][2], v33[0][3] };
    store_bf16x4(tile55 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile56 = (bf16*)(mine + 36224);
  {
    const float packed[4] = { v34[0][0], v34[0][1], v34[0][2], v34[0][3] };
    store_bf16x4(tile56 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v57[1];
  v57[0] = 0.f;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v57[0] = (v57[0] + ((v33[0][j] * v50[j]) + (v34[0][j] * v54[j])));
  }
  v57[0] = (v57[0] + __shfl_xor_sync(~0u, v57[0], 1));
  v57[0] = (v57[0] + __shfl_xor_sync(~0u, v57[0], 2));
  v57[0] = (v57[0] + __shfl_xor_sync(~0u, v57[0], 4));
  v57[0] = (v57[0] + __shfl_xor_sync(~0u, v57[0], 8));
  __syncwarp();
  if (lane % 16 == 0) {
    ((float*)scratch)[((lane / 16)) * 1] = v57[0];
  }
  __syncwarp();
  float v58[1];
  v58[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  float v59[4];
  load_bf16x4(&v59[0], (qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v60[32];
  const bf16* at61 = qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128;
  const bool in62 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 32; j += 2) {
    load_bf16x2(&v60[j], at61 + (lane & 3) * 2 + j / 2 * 8 + j % 2, in62);
  }
  const int s63 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s64 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  #pragma unroll
  for (int s = 0; s < 3; s++) {
    if (from17 + s < to18 && !(((from17 + s) * 16) <= s5)) { fetch_tile24(from17 + s); fetch_tile25(from17 + s); fetch_tile26(from17 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n23 = from17; n23 < to18; n23++) {
    copy_wait<2>();
    __syncwarp();
    if (n23 + 3 < to18) { fetch_tile24(n23 + 3); fetch_tile25(n23 + 3); fetch_tile26(n23 + 3); }
    copy_commit();
    auto now65 = tile24 + n23 % 4 * 1152;
    auto now66 = tile25 + n23 % 4 * 1152;
    auto now67 = tile26 + n23 % 4 * 2176;
    const int s68 = (s3 >= 0 && s3 < chunks && n23 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n23) : 0);
    const int s69 = (n23 * 16);
    const bool s70 = (s69 <= s5);
    float v71[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v71[0][j] = 0.f;
    }
    #pragma unroll
    for (int k72 = 0; k72 < 64; k72 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile55 + min((lane & 7), 1) * 72 + k72 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now65 + ((lane & 7) + (lane >> 4) * 8) * 72 + k72 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v71[0][0], v71[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v71[0][2], v71[0][3], a[0], b[2], b[3]);
      }
    }
    float v73[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v73[0][j] = v71[0][j];
    }
    #pragma unroll
    for (int k74 = 0; k74 < 64; k74 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile56 + min((lane & 7), 1) * 72 + k74 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now66 + ((lane & 7) + (lane >> 4) * 8) * 72 + k74 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v73[0][0], v73[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v73[0][2], v73[0][3], a[0], b[2], b[3]);
      }
    }
    float v75[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v75[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s69) < s5) ? v73[0][j] : (-1.2676506e+30f));
    }
    float v76[1];
    v76[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v76[0] = max(v76[0], v75[0][j]);
    }
    v76[0] = max(v76[0], __shfl_xor_sync(~0u, v76[0], 1));
    v76[0] = max(v76[0], __shfl_xor_sync(~0u, v76[0], 2));
    float v77[1];
    v77[0] = max(carry20[0], v76[0]);
    float v78[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v78[0][j] = exp2_approx(((v75[0][j] * 0.12751743f) - (v77[0] * 0.12751743f)));
    }
    float v79[1];
    v79[0] = exp2_approx(((carry20[0] - v77[0]) * 0.12751743f));
    const int s80 = (s5 - s69);
    const int s81 = min(s80, 16);
    float v82[1];
    v82[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v82[0] = (v82[0] + v78[0][j]);
    }
    v82[0] = (v82[0] + __shfl_xor_sync(~0u, v82[0], 1));
    v82[0] = (v82[0] + __shfl_xor_sync(~0u, v82[0], 2));
    float v83[1];
    v83[0] = ((carry21[0] * v79[0]) + v82[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry22[0][j] = (carry22[0][j] * v79[0]);
    }
    const int depth85 = min(s81, 16);
    #pragma unroll
    for (int k84 = 0; k84 < 16; k84 += 16) {
      if (k84 >= depth85) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v78[0][k84 / 4 + 0], v78[0][k84 / 4 + 1]);
      a[0][2] = pack_bf16(v78[0][k84 / 4 + 2], v78[0][k84 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][0], carry22[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][2], carry22[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][4], carry22[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][6], carry22[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][8], carry22[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][10], carry22[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][12], carry22[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][14], carry22[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][16], carry22[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][18], carry22[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][20], carry22[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][22], carry22[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][24], carry22[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][26], carry22[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now67 + (k84 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k84 + 16 > depth85) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k84 + (n & 1) * 8 + (lane & 3) * 2, depth85);
          }
        }
        mma_bf16_half(carry22[0][28], carry22[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry22[0][30], carry22[0][31], a[0], b[2], b[3]);
      }
    }
    carry20[0] = v77[0];
    carry21[0] = v83[0];
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 8) {
      (parts + warp * 272)[lane] = __float_as_uint(carry20[0]);
    }
    if (lane < 8) {
      (parts + warp * 272 + 8)[lane] = __float_as_uint(carry21[0]);
    }
    if (lane < 8) {
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry22[0][j]), __float_as_uint(carry22[0][(j + 1)]), __float_as_uint(carry22[0][(j + 2)]), __float_as_uint(carry22[0][(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 4; other++) {
      float v86[1];
      v86[0] = __uint_as_float(*((parts + other * 272) + min(lane, 7)));
      float v87[1];
      v87[0] = __uint_as_float(*((parts + other * 272 + 8) + min(lane, 7)));
      float v88[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        {
          const uint4 four = *((const uint4*)(parts + other * 272 + 16) + j / 4 * 8 + min(lane, 7));
          v88[0][j] = __uint_as_float(four.x);
          v88[0][(j + 1)] = __uint_as_float(four.y);
          v88[0][(j + 2)] = __uint_as_float(four.z);
          v88[0][(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v89[1];
      v89[0] = max(carry20[0], v86[0]);
      float v90[1];
      v90[0] = exp2_approx(((carry20[0] - v89[0]) * 0.12751743f));
      float v91[1];
      v91[0] = exp2_approx(((v86[0] - v89[0]) * 0.12751743f));
      float v92[1];
      v92[0] = ((carry21[0] * v90[0]) + (v87[0] * v91[0]));
      float v93[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        v93[0][j] = ((carry22[0][j] * v90[0]) + (v88[0][j] * v91[0]));
      }
      carry20[0] = v89[0];
      carry21[0] = v92[0];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry22[0][j] = v93[0][j];
      }
    }
  }
  cluster_wait(); // every block of the cluster has begun
  unsigned* const slots = cluster_map(joined, 0); // of the first block
  if (warp == 0) {
    if (lane < 8) {
      (slots + blockIdx.z * 272)[lane] = __float_as_uint(carry20[0]);
    }
    if (lane < 8) {
      (slots + blockIdx.z * 272 + 8)[lane] = __float_as_uint(carry21[0]);
    }
    if (lane < 8) {
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        ((uint4*)(slots + blockIdx.z * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry22[0][j]), __float_as_uint(carry22[0][(j + 1)]), __float_as_uint(carry22[0][(j + 2)]), __float_as_uint(carry22[0][(j + 3)]));
      }
    }
  }
  cluster_arrive();
  if (blockIdx.z == 0) {
    cluster_wait();
    const unsigned* const near = joined + warp * 2 * 272;
    carry20[0] = __uint_as_float(*((near) + min(lane, 7)));
    carry21[0] = __uint_as_float(*((near + 8) + min(lane, 7)));
    #pragma unroll
    for (int j = 0; j < 32; j += 4) {
      {
        const uint4 four = *((const uint4*)(near + 16) + j / 4 * 8 + min(lane, 7));
        carry22[0][j] = __uint_as_float(four.x);
        carry22[0][(j + 1)] = __uint_as_float(four.y);
        carry22[0][(j + 2)] = __uint_as_float(four.z);
        carry22[0][(j + 3)] = __uint_as_float(four.w);
      }
    }
    #pragma unroll
    for (int block = 1; block < 2; block++) {
      float v94[1];
      v94[0] = __uint_as_float(*((near + block * 272) + min(lane, 7)));
      float v95[1];
      v95[0] = __uint_as_float(*((near + block * 272 + 8) + min(lane, 7)));
      float v96[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        {
          const uint4 four = *((const uint4*)(near + block * 272 + 16) + j / 4 * 8 + min(lane, 7));
          v96[0][j] = __uint_as_float(four.x);
          v96[0][(j + 1)] = __uint_as_float(four.y);
          v96[0][(j + 2)] = __uint_as_float(four.z);
          v96[0][(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v97[1];
      v97[0] = max(carry20[0], v94[0]);
      float v98[1];
      v98[0] = exp2_approx(((carry20[0] - v97[0]) * 0.12751743f));
      float v99[1];
      v99[0] = exp2_approx(((v94[0] - v97[0]) * 0.12751743f));
      float v100[1];
      v100[0] = ((carry21[0] * v98[0]) + (v95[0] * v99[0]));
      float v101[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        v101[0][j] = ((carry22[0][j] * v98[0]) + (v96[0][j] * v99[0]));
      }
      carry20[0] = v97[0];
      carry21[0] = v100[0];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry22[0][j] = v101[0][j];
      }
    }
    if (warp > 0) {
      if (lane < 8) {
        (parts + warp * 272)[lane] = __float_as_uint(carry20[0]);
      }
      if (lane < 8) {
        (parts + warp * 272 + 8)[lane] = __float_as_uint(carry21[0]);
      }
      if (lane < 8) {
        #pragma unroll
        for (int j = 0; j < 32; j += 4) {
          ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry22[0][j]), __float_as_uint(carry22[0][(j + 1)]), __float_as_uint(carry22[0][(j + 2)]), __float_as_uint(carry22[0][(j + 3)]));
        }
      }
    }
    __syncthreads();
    if (warp == 0) {
      #pragma unroll
      for (int other = 1; other < 4; other++) {
        float v102[1];
        v102[0] = __uint_as_float(*((parts + other * 272) + min(lane, 7)));
        float v103[1];
        v103[0] = __uint_as_float(*((parts + other * 272 + 8) + min(lane, 7)));
        float v104[1][32];
        #pragma unroll
        for (int j = 0; j < 32; j += 4) {
          {
            const uint4 four = *((const uint4*)(parts + other * 272 + 16) + j / 4 * 8 + min(lane, 7));
            v104[0][j] = __uint_as_float(four.x);
            v104[0][(j + 1)] = __uint_as_float(four.y);
            v104[0][(j + 2)] = __uint_as_float(four.z);
            v104[0][(j + 3)] = __uint_as_float(four.w);
          }
        }
        float v105[1];
        v105[0] = max(carry20[0], v102[0]);
        float v106[1];
        v106[0] = exp2_approx(((carry20[0] - v105[0]) * 0.12751743f));
        float v107[1];
        v107[0] = exp2_approx(((v102[0] - v105[0]) * 0.12751743f));
        float v108[1];
        v108[0] = ((carry21[0] * v106[0]) + (v103[0] * v107[0]));
        float v109[1][32];
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          v109[0][j] = ((carry22[0][j] * v106[0]) + (v104[0][j] * v107[0]));
        }
        carry20[0] = v105[0];
        carry21[0] = v108[0];
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          carry22[0][j] = v109[0][j];
        }
      }
    }
    if (warp == 0) {
      float v110[1];
      v110[0] = max(carry20[0], v58[0]);
      float v111[1];
      v111[0] = exp2_approx(((carry20[0] - v110[0]) * 0.12751743f));
      float v112[1];
      v112[0] = exp2_approx(((v58[0] - v110[0]) * 0.12751743f));
      const int row113 = (lane >> 2);
      bf16* at114 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row113 % 2) * 128;
      const bool in115 = row113 < 2 && (unsigned)s8 < (unsigned)T;
      #pragma unroll
      for (int j = 0; j < 32; j += 2) {
        if (in115) {
          const float packed[2] = { (((carry22[0][j] * v111[0]) + (v60[j] * v112[0])) * (1.f / ((carry21[0] * v111[0]) + (1.f * v112[0])))), (((carry22[0][(j + 1)] * v111[0]) + (v60[(j + 1)] * v112[0])) * (1.f / ((carry21[0] * v111[0]) + (1.f * v112[0])))) };
          store_bf16x2(at114 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
      const int s116 = (s7 ? s63 : (-1));
      __syncwarp();
      if ((unsigned)s116 < (unsigned)blocks && s64 >= 0 && s64 < 16) {
        const float packed[2] = { v49[0], v49[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s64) * 128 + (long long)s116 * 8 * 16 * 128) + lane * 2, packed);
      }
      __syncwarp();
      if ((unsigned)s116 < (unsigned)blocks && s64 >= 0 && s64 < 16) {
        const float packed[2] = { v53[0], v53[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s64) * 128 + 1 * 64 + (long long)s116 * 8 * 16 * 128) + lane * 2, packed);
      }
      __syncwarp();
      if ((unsigned)s116 < (unsigned)blocks && s64 >= 0 && s64 < 16) {
        const float packed[4] = { v59[0], v59[1], v59[2], v59[3] };
        store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s64) * 128 + (long long)s116 * 8 * 16 * 128) + lane * 4, packed);
      }
    }
  }
}
