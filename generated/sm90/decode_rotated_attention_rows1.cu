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
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// What was loaded is here: a pause that never comes, on a condition that only it can tell.
__device__ __forceinline__ void held(unsigned bits) { asm volatile("{\n.reg .pred p;\nsetp.eq.u32 p, %0, 1;\n@p nanosleep.u32 1;\n}" ::"r"(bits) : "memory"); }
// This thread of a cluster has begun. Orders no memory.
__device__ __forceinline__ void cluster_arrive() { asm volatile("barrier.cluster.arrive.relaxed;" ::: "memory"); }
__device__ __forceinline__ void cluster_wait() { asm volatile("barrier.cluster.wait.acquire;" ::: "memory"); }
// The same place in the shared memory of the cluster's block `rank`.
__device__ __forceinline__ unsigned cluster_place(unsigned at, int rank) { unsigned r; asm("mapa.shared::cluster.u32 %0, %1, %2;" : "=r"(r) : "r"(at), "r"(rank)); return r; }
// Stores in the memory of another block of the cluster, whose barrier counts the bytes that have arrived.
__device__ __forceinline__ void cluster_put1(unsigned to, unsigned x, unsigned bar) { asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.b32 [%0], %1, [%2];" ::"r"(to), "r"(x), "r"(bar) : "memory"); }
__device__ __forceinline__ void cluster_put4(unsigned to, uint4 x, unsigned bar) { asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.v4.b32 [%0], {%1, %2, %3, %4}, [%5];" ::"r"(to), "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w), "r"(bar) : "memory"); }
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

extern "C" __global__ void __launch_bounds__(256, 1) decode_rotated_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 18816; // this warp's rings
  unsigned char* const scratch = mine + 18688;
  next_kernel();
  unsigned* const parts = (unsigned*)(shared + 150528); // of this block's warps
  unsigned* const joined = parts + 2176; // of the cluster's blocks, in its first
  const unsigned met = shared_address(joined + 2176);
  if (blockIdx.z == 0 && thread == 0) {
    barrier_init(met, 1);
    barrier_ready();
    barrier_expect(met, 8704);
  }
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
  const int part19 = blockIdx.z * 8 + warp;
  const int from17 = (int)((long long)count16 * part19 / 64);
  const int to18 = (int)((long long)count16 * (part19 + 1) / 64);
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
  cluster_wait(); // every block of the cluster has begun
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
  bf16* tile40 = (bf16*)(mine + 17920);
  {
    const float packed[4] = { v38[0][0], v38[0][1], v38[0][2], v38[0][3] };
    store_bf16x4(tile40 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile41 = (bf16*)(mine + 18304);
  {
    const float packed[4] = { v39[0][0], v39[0][1], v39[0][2], v39[0][3] };
    store_bf16x4(tile41 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v42[4];
  load_bf16x4(&v42[0], (qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v43[4];
  const bf16* at44 = qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128;
  const bool in45 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 4; j += 2) {
    load_bf16x2(&v43[j], at44 + ((warp % 8) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in45);
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
    auto now46 = tile26 + n25 % 2 * 1152;
    auto now47 = tile27 + n25 % 2 * 1152;
    auto now48 = tile28 + n25 % 2 * 2176;
    const int s49 = (s3 >= 0 && s3 < chunks && n25 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n25) : 0);
    const int s50 = (n25 * 16);
    const bool s51 = (0 <= 0);
    float v52[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v52[0][j] = 0.f;
    }
    #pragma unroll
    for (int k53 = 0; k53 < 64; k53 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile40 + min((lane & 7), 1) * 72 + k53 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now46 + ((lane & 7) + (lane >> 4) * 8) * 72 + k53 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v52[0][0], v52[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v52[0][2], v52[0][3], a[0], b[2], b[3]);
      }
    }
    float v54[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v54[0][j] = 0.f;
    }
    #pragma unroll
    for (int k55 = 0; k55 < 64; k55 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile41 + min((lane & 7), 1) * 72 + k55 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now47 + ((lane & 7) + (lane >> 4) * 8) * 72 + k55 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v54[0][0], v54[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v54[0][2], v54[0][3], a[0], b[2], b[3]);
      }
    }
    float v56[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v56[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s50) < s5) ? (v52[0][j] + v54[0][j]) : (-1.2676506e+30f));
    }
    float v57[1];
    v57[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v57[0] = max(v57[0], v56[0][j]);
    }
    v57[0] = max(v57[0], __shfl_xor_sync(~0u, v57[0], 1));
    v57[0] = max(v57[0], __shfl_xor_sync(~0u, v57[0], 2));
    float v58[1];
    v58[0] = max(carry22[0], v57[0]);
    float v59[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v59[0][j] = exp2_approx(((v56[0][j] * 0.12751743f) - (v58[0] * 0.12751743f)));
    }
    float v60[1];
    v60[0] = exp2_approx(((carry22[0] - v58[0]) * 0.12751743f));
    const int s61 = (s5 - s50);
    const int s62 = min(s61, 16);
    float v63[1];
    v63[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v63[0] = (v63[0] + v59[0][j]);
    }
    v63[0] = (v63[0] + __shfl_xor_sync(~0u, v63[0], 1));
    v63[0] = (v63[0] + __shfl_xor_sync(~0u, v63[0], 2));
    float v64[1];
    v64[0] = ((carry23[0] * v60[0]) + v63[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry24[0][j] = (carry24[0][j] * v60[0]);
    }
    const int depth66 = min(s62, 16);
    #pragma unroll
    for (int k65 = 0; k65 < 16; k65 += 16) {
      if (k65 >= depth66) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v59[0][k65 / 4 + 0], v59[0][k65 / 4 + 1]);
      a[0][2] = pack_bf16(v59[0][k65 / 4 + 2], v59[0][k65 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][0], carry24[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][2], carry24[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][4], carry24[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][6], carry24[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][8], carry24[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][10], carry24[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][12], carry24[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][14], carry24[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][16], carry24[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][18], carry24[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][20], carry24[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][22], carry24[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][24], carry24[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][26], carry24[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now48 + (k65 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k65 + 16 > depth66) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k65 + (n & 1) * 8 + (lane & 3) * 2, depth66);
          }
        }
        mma_bf16_half(carry24[0][28], carry24[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry24[0][30], carry24[0][31], a[0], b[2], b[3]);
      }
    }
    __syncwarp();
    if (n25 + 2 < to18) { fetch_tile26(n25 + 2); fetch_tile27(n25 + 2); fetch_tile28(n25 + 2); }
    copy_commit();
    carry22[0] = v58[0];
    carry23[0] = v64[0];
  }
  if (lane < 8) {
    (parts + warp * 272)[lane] = __float_as_uint(carry22[0]);
  }
  if (lane < 8) {
    (parts + warp * 272 + 8)[lane] = __float_as_uint(carry23[0]);
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 16))[lane] = make_uint4(__float_as_uint(carry24[0][0]), __float_as_uint(carry24[0][1]), __float_as_uint(carry24[0][2]), __float_as_uint(carry24[0][3]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 48))[lane] = make_uint4(__float_as_uint(carry24[0][4]), __float_as_uint(carry24[0][(1 + 4)]), __float_as_uint(carry24[0][(2 + 4)]), __float_as_uint(carry24[0][(3 + 4)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 80))[lane] = make_uint4(__float_as_uint(carry24[0][8]), __float_as_uint(carry24[0][(1 + 8)]), __float_as_uint(carry24[0][(2 + 8)]), __float_as_uint(carry24[0][(3 + 8)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 112))[lane] = make_uint4(__float_as_uint(carry24[0][12]), __float_as_uint(carry24[0][(1 + 12)]), __float_as_uint(carry24[0][(2 + 12)]), __float_as_uint(carry24[0][(3 + 12)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 144))[lane] = make_uint4(__float_as_uint(carry24[0][16]), __float_as_uint(carry24[0][(1 + 16)]), __float_as_uint(carry24[0][(2 + 16)]), __float_as_uint(carry24[0][(3 + 16)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 176))[lane] = make_uint4(__float_as_uint(carry24[0][20]), __float_as_uint(carry24[0][(1 + 20)]), __float_as_uint(carry24[0][(2 + 20)]), __float_as_uint(carry24[0][(3 + 20)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 208))[lane] = make_uint4(__float_as_uint(carry24[0][24]), __float_as_uint(carry24[0][(1 + 24)]), __float_as_uint(carry24[0][(2 + 24)]), __float_as_uint(carry24[0][(3 + 24)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 240))[lane] = make_uint4(__float_as_uint(carry24[0][28]), __float_as_uint(carry24[0][(1 + 28)]), __float_as_uint(carry24[0][(2 + 28)]), __float_as_uint(carry24[0][(3 + 28)]));
  }
  __syncthreads();
  float part67[1];
  part67[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part68[1];
  part68[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part69[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 0 + warp * 32 + 16) + min(lane, 7));
    part69[0][0] = __uint_as_float(four.x);
    part69[0][1] = __uint_as_float(four.y);
    part69[0][2] = __uint_as_float(four.z);
    part69[0][3] = __uint_as_float(four.w);
  }
  float part70[1];
  part70[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part71[1];
  part71[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part72[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 272 + warp * 32 + 16) + min(lane, 7));
    part72[0][0] = __uint_as_float(four.x);
    part72[0][1] = __uint_as_float(four.y);
    part72[0][2] = __uint_as_float(four.z);
    part72[0][3] = __uint_as_float(four.w);
  }
  float part73[1];
  part73[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part74[1];
  part74[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part75[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 544 + warp * 32 + 16) + min(lane, 7));
    part75[0][0] = __uint_as_float(four.x);
    part75[0][1] = __uint_as_float(four.y);
    part75[0][2] = __uint_as_float(four.z);
    part75[0][3] = __uint_as_float(four.w);
  }
  float part76[1];
  part76[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part77[1];
  part77[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part78[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 816 + warp * 32 + 16) + min(lane, 7));
    part78[0][0] = __uint_as_float(four.x);
    part78[0][1] = __uint_as_float(four.y);
    part78[0][2] = __uint_as_float(four.z);
    part78[0][3] = __uint_as_float(four.w);
  }
  float part79[1];
  part79[0] = __uint_as_float(*((parts + 1088) + min(lane, 7)));
  float part80[1];
  part80[0] = __uint_as_float(*((parts + 1088 + 8) + min(lane, 7)));
  float part81[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1088 + warp * 32 + 16) + min(lane, 7));
    part81[0][0] = __uint_as_float(four.x);
    part81[0][1] = __uint_as_float(four.y);
    part81[0][2] = __uint_as_float(four.z);
    part81[0][3] = __uint_as_float(four.w);
  }
  float part82[1];
  part82[0] = __uint_as_float(*((parts + 1360) + min(lane, 7)));
  float part83[1];
  part83[0] = __uint_as_float(*((parts + 1360 + 8) + min(lane, 7)));
  float part84[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1360 + warp * 32 + 16) + min(lane, 7));
    part84[0][0] = __uint_as_float(four.x);
    part84[0][1] = __uint_as_float(four.y);
    part84[0][2] = __uint_as_float(four.z);
    part84[0][3] = __uint_as_float(four.w);
  }
  float part85[1];
  part85[0] = __uint_as_float(*((parts + 1632) + min(lane, 7)));
  float part86[1];
  part86[0] = __uint_as_float(*((parts + 1632 + 8) + min(lane, 7)));
  float part87[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1632 + warp * 32 + 16) + min(lane, 7));
    part87[0][0] = __uint_as_float(four.x);
    part87[0][1] = __uint_as_float(four.y);
    part87[0][2] = __uint_as_float(four.z);
    part87[0][3] = __uint_as_float(four.w);
  }
  float part88[1];
  part88[0] = __uint_as_float(*((parts + 1904) + min(lane, 7)));
  float part89[1];
  part89[0] = __uint_as_float(*((parts + 1904 + 8) + min(lane, 7)));
  float part90[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1904 + warp * 32 + 16) + min(lane, 7));
    part90[0][0] = __uint_as_float(four.x);
    part90[0][1] = __uint_as_float(four.y);
    part90[0][2] = __uint_as_float(four.z);
    part90[0][3] = __uint_as_float(four.w);
  }
  float v91[1];
  v91[0] = max(part67[0], part70[0]);
  float v92[1];
  v92[0] = exp2_approx(((part67[0] - v91[0]) * 0.12751743f));
  float v93[1];
  v93[0] = exp2_approx(((part70[0] - v91[0]) * 0.12751743f));
  float v94[1];
  v94[0] = ((part68[0] * v92[0]) + (part71[0] * v93[0]));
  float v95[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v95[0][j] = ((part69[0][j] * v92[0]) + (part72[0][j] * v93[0]));
  }
  part67[0] = v91[0];
  part68[0] = v94[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part69[0][j] = v95[0][j];
  }
  float v96[1];
  v96[0] = max(part73[0], part76[0]);
  float v97[1];
  v97[0] = exp2_approx(((part73[0] - v96[0]) * 0.12751743f));
  float v98[1];
  v98[0] = exp2_approx(((part76[0] - v96[0]) * 0.12751743f));
  float v99[1];
  v99[0] = ((part74[0] * v97[0]) + (part77[0] * v98[0]));
  float v100[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v100[0][j] = ((part75[0][j] * v97[0]) + (part78[0][j] * v98[0]));
  }
  part73[0] = v96[0];
  part74[0] = v99[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part75[0][j] = v100[0][j];
  }
  float v101[1];
  v101[0] = max(part79[0], part82[0]);
  float v102[1];
  v102[0] = exp2_approx(((part79[0] - v101[0]) * 0.12751743f));
  float v103[1];
  v103[0] = exp2_approx(((part82[0] - v101[0]) * 0.12751743f));
  float v104[1];
  v104[0] = ((part80[0] * v102[0]) + (part83[0] * v103[0]));
  float v105[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v105[0][j] = ((part81[0][j] * v102[0]) + (part84[0][j] * v103[0]));
  }
  part79[0] = v101[0];
  part80[0] = v104[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part81[0][j] = v105[0][j];
  }
  float v106[1];
  v106[0] = max(part85[0], part88[0]);
  float v107[1];
  v107[0] = exp2_approx(((part85[0] - v106[0]) * 0.12751743f));
  float v108[1];
  v108[0] = exp2_approx(((part88[0] - v106[0]) * 0.12751743f));
  float v109[1];
  v109[0] = ((part86[0] * v107[0]) + (part89[0] * v108[0]));
  float v110[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v110[0][j] = ((part87[0][j] * v107[0]) + (part90[0][j] * v108[0]));
  }
  part85[0] = v106[0];
  part86[0] = v109[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part87[0][j] = v110[0][j];
  }
  float v111[1];
  v111[0] = max(part67[0], part73[0]);
  float v112[1];
  v112[0] = exp2_approx(((part67[0] - v111[0]) * 0.12751743f));
  float v113[1];
  v113[0] = exp2_approx(((part73[0] - v111[0]) * 0.12751743f));
  float v114[1];
  v114[0] = ((part68[0] * v112[0]) + (part74[0] * v113[0]));
  float v115[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v115[0][j] = ((part69[0][j] * v112[0]) + (part75[0][j] * v113[0]));
  }
  part67[0] = v111[0];
  part68[0] = v114[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part69[0][j] = v115[0][j];
  }
  float v116[1];
  v116[0] = max(part79[0], part85[0]);
  float v117[1];
  v117[0] = exp2_approx(((part79[0] - v116[0]) * 0.12751743f));
  float v118[1];
  v118[0] = exp2_approx(((part85[0] - v116[0]) * 0.12751743f));
  float v119[1];
  v119[0] = ((part80[0] * v117[0]) + (part86[0] * v118[0]));
  float v120[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v120[0][j] = ((part81[0][j] * v117[0]) + (part87[0][j] * v118[0]));
  }
  part79[0] = v116[0];
  part80[0] = v119[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part81[0][j] = v120[0][j];
  }
  float v121[1];
  v121[0] = max(part67[0], part79[0]);
  float v122[1];
  v122[0] = exp2_approx(((part67[0] - v121[0]) * 0.12751743f));
  float v123[1];
  v123[0] = exp2_approx(((part79[0] - v121[0]) * 0.12751743f));
  float v124[1];
  v124[0] = ((part68[0] * v122[0]) + (part80[0] * v123[0]));
  float v125[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v125[0][j] = ((part69[0][j] * v122[0]) + (part81[0][j] * v123[0]));
  }
  part67[0] = v121[0];
  part68[0] = v124[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part69[0][j] = v125[0][j];
  }
  const unsigned to = cluster_place(shared_address(joined + blockIdx.z * 272), 0);
  const unsigned done = cluster_place(met, 0);
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 0 + (lane) * 4, __float_as_uint(part67[0]), done);
  }
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 32 + (lane) * 4, __float_as_uint(part68[0]), done);
  }
  if (lane < 8) {
    cluster_put4(to + 64 + warp * 128 + (lane) * 16, make_uint4(__float_as_uint(part69[0][0]), __float_as_uint(part69[0][1]), __float_as_uint(part69[0][2]), __float_as_uint(part69[0][3])), done);
  }
  if (blockIdx.z == 0) {
    float v126[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v126[j] = (v34[j] * v9[j]);
    }
    float v127[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v127[j] = (v35[j] * v10[j]);
    }
    float v128[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v128[j] = (v36[j] * v11[j]);
    }
    float v129[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v129[j] = (v37[j] * v12[j]);
    }
    float v130[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v130[j] = (v126[j] - v128[j]);
    }
    float v131[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v131[j] = (v127[j] - v129[j]);
    }
    float v132[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v132[j] = (v36[j] * v9[j]);
    }
    float v133[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v133[j] = (v37[j] * v10[j]);
    }
    float v134[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v134[j] = (v34[j] * v11[j]);
    }
    float v135[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v135[j] = (v35[j] * v12[j]);
    }
    float v136[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v136[j] = (v132[j] + v134[j]);
    }
    float v137[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v137[j] = (v133[j] + v135[j]);
    }
    float v138[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v138[j] = round_bf16(v130[j]);
    }
    float v139[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v139[j] = round_bf16(v131[j]);
    }
    float v140[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v140[j] = v138[j];
    }
    float v141[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v141[j] = v139[j];
    }
    float v142[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v142[j] = round_bf16(v136[j]);
    }
    float v143[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v143[j] = round_bf16(v137[j]);
    }
    float v144[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v144[j] = v142[j];
    }
    float v145[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v145[j] = v143[j];
    }
    float v146[1];
    v146[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v146[0] = (v146[0] + ((v38[0][j] * v141[j]) + (v39[0][j] * v145[j])));
    }
    v146[0] = (v146[0] + __shfl_xor_sync(~0u, v146[0], 1));
    v146[0] = (v146[0] + __shfl_xor_sync(~0u, v146[0], 2));
    v146[0] = (v146[0] + __shfl_xor_sync(~0u, v146[0], 4));
    v146[0] = (v146[0] + __shfl_xor_sync(~0u, v146[0], 8));
    __syncwarp();
    if (lane % 16 == 0) {
      ((float*)scratch)[((lane / 16)) * 1] = v146[0];
    }
    __syncwarp();
    float v147[1];
    v147[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
    barrier_wait(met, 0);
    float part148[1];
    part148[0] = __uint_as_float(*((joined + 0) + min(lane, 7)));
    float part149[1];
    part149[0] = __uint_as_float(*((joined + 0 + 8) + min(lane, 7)));
    float part150[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 0 + warp * 32 + 16) + min(lane, 7));
      part150[0][0] = __uint_as_float(four.x);
      part150[0][1] = __uint_as_float(four.y);
      part150[0][2] = __uint_as_float(four.z);
      part150[0][3] = __uint_as_float(four.w);
    }
    float part151[1];
    part151[0] = __uint_as_float(*((joined + 272) + min(lane, 7)));
    float part152[1];
    part152[0] = __uint_as_float(*((joined + 272 + 8) + min(lane, 7)));
    float part153[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 272 + warp * 32 + 16) + min(lane, 7));
      part153[0][0] = __uint_as_float(four.x);
      part153[0][1] = __uint_as_float(four.y);
      part153[0][2] = __uint_as_float(four.z);
      part153[0][3] = __uint_as_float(four.w);
    }
    float part154[1];
    part154[0] = __uint_as_float(*((joined + 544) + min(lane, 7)));
    float part155[1];
    part155[0] = __uint_as_float(*((joined + 544 + 8) + min(lane, 7)));
    float part156[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 544 + warp * 32 + 16) + min(lane, 7));
      part156[0][0] = __uint_as_float(four.x);
      part156[0][1] = __uint_as_float(four.y);
      part156[0][2] = __uint_as_float(four.z);
      part156[0][3] = __uint_as_float(four.w);
    }
    float part157[1];
    part157[0] = __uint_as_float(*((joined + 816) + min(lane, 7)));
    float part158[1];
    part158[0] = __uint_as_float(*((joined + 816 + 8) + min(lane, 7)));
    float part159[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 816 + warp * 32 + 16) + min(lane, 7));
      part159[0][0] = __uint_as_float(four.x);
      part159[0][1] = __uint_as_float(four.y);
      part159[0][2] = __uint_as_float(four.z);
      part159[0][3] = __uint_as_float(four.w);
    }
    float part160[1];
    part160[0] = __uint_as_float(*((joined + 1088) + min(lane, 7)));
    float part161[1];
    part161[0] = __uint_as_float(*((joined + 1088 + 8) + min(lane, 7)));
    float part162[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1088 + warp * 32 + 16) + min(lane, 7));
      part162[0][0] = __uint_as_float(four.x);
      part162[0][1] = __uint_as_float(four.y);
      part162[0][2] = __uint_as_float(four.z);
      part162[0][3] = __uint_as_float(four.w);
    }
    float part163[1];
    part163[0] = __uint_as_float(*((joined + 1360) + min(lane, 7)));
    float part164[1];
    part164[0] = __uint_as_float(*((joined + 1360 + 8) + min(lane, 7)));
    float part165[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1360 + warp * 32 + 16) + min(lane, 7));
      part165[0][0] = __uint_as_float(four.x);
      part165[0][1] = __uint_as_float(four.y);
      part165[0][2] = __uint_as_float(four.z);
      part165[0][3] = __uint_as_float(four.w);
    }
    float part166[1];
    part166[0] = __uint_as_float(*((joined + 1632) + min(lane, 7)));
    float part167[1];
    part167[0] = __uint_as_float(*((joined + 1632 + 8) + min(lane, 7)));
    float part168[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1632 + warp * 32 + 16) + min(lane, 7));
      part168[0][0] = __uint_as_float(four.x);
      part168[0][1] = __uint_as_float(four.y);
      part168[0][2] = __uint_as_float(four.z);
      part168[0][3] = __uint_as_float(four.w);
    }
    float part169[1];
    part169[0] = __uint_as_float(*((joined + 1904) + min(lane, 7)));
    float part170[1];
    part170[0] = __uint_as_float(*((joined + 1904 + 8) + min(lane, 7)));
    float part171[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1904 + warp * 32 + 16) + min(lane, 7));
      part171[0][0] = __uint_as_float(four.x);
      part171[0][1] = __uint_as_float(four.y);
      part171[0][2] = __uint_as_float(four.z);
      part171[0][3] = __uint_as_float(four.w);
    }
    float v172[1];
    v172[0] = max(part148[0], part151[0]);
    float v173[1];
    v173[0] = exp2_approx(((part148[0] - v172[0]) * 0.12751743f));
    float v174[1];
    v174[0] = exp2_approx(((part151[0] - v172[0]) * 0.12751743f));
    float v175[1];
    v175[0] = ((part149[0] * v173[0]) + (part152[0] * v174[0]));
    float v176[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v176[0][j] = ((part150[0][j] * v173[0]) + (part153[0][j] * v174[0]));
    }
    part148[0] = v172[0];
    part149[0] = v175[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part150[0][j] = v176[0][j];
    }
    float v177[1];
    v177[0] = max(part154[0], part157[0]);
    float v178[1];
    v178[0] = exp2_approx(((part154[0] - v177[0]) * 0.12751743f));
    float v179[1];
    v179[0] = exp2_approx(((part157[0] - v177[0]) * 0.12751743f));
    float v180[1];
    v180[0] = ((part155[0] * v178[0]) + (part158[0] * v179[0]));
    float v181[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v181[0][j] = ((part156[0][j] * v178[0]) + (part159[0][j] * v179[0]));
    }
    part154[0] = v177[0];
    part155[0] = v180[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part156[0][j] = v181[0][j];
    }
    float v182[1];
    v182[0] = max(part160[0], part163[0]);
    float v183[1];
    v183[0] = exp2_approx(((part160[0] - v182[0]) * 0.12751743f));
    float v184[1];
    v184[0] = exp2_approx(((part163[0] - v182[0]) * 0.12751743f));
    float v185[1];
    v185[0] = ((part161[0] * v183[0]) + (part164[0] * v184[0]));
    float v186[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v186[0][j] = ((part162[0][j] * v183[0]) + (part165[0][j] * v184[0]));
    }
    part160[0] = v182[0];
    part161[0] = v185[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part162[0][j] = v186[0][j];
    }
    float v187[1];
    v187[0] = max(part166[0], part169[0]);
    float v188[1];
    v188[0] = exp2_approx(((part166[0] - v187[0]) * 0.12751743f));
    float v189[1];
    v189[0] = exp2_approx(((part169[0] - v187[0]) * 0.12751743f));
    float v190[1];
    v190[0] = ((part167[0] * v188[0]) + (part170[0] * v189[0]));
    float v191[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v191[0][j] = ((part168[0][j] * v188[0]) + (part171[0][j] * v189[0]));
    }
    part166[0] = v187[0];
    part167[0] = v190[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part168[0][j] = v191[0][j];
    }
    float v192[1];
    v192[0] = max(part148[0], part154[0]);
    float v193[1];
    v193[0] = exp2_approx(((part148[0] - v192[0]) * 0.12751743f));
    float v194[1];
    v194[0] = exp2_approx(((part154[0] - v192[0]) * 0.12751743f));
    float v195[1];
    v195[0] = ((part149[0] * v193[0]) + (part155[0] * v194[0]));
    float v196[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v196[0][j] = ((part150[0][j] * v193[0]) + (part156[0][j] * v194[0]));
    }
    part148[0] = v192[0];
    part149[0] = v195[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part150[0][j] = v196[0][j];
    }
    float v197[1];
    v197[0] = max(part160[0], part166[0]);
    float v198[1];
    v198[0] = exp2_approx(((part160[0] - v197[0]) * 0.12751743f));
    float v199[1];
    v199[0] = exp2_approx(((part166[0] - v197[0]) * 0.12751743f));
    float v200[1];
    v200[0] = ((part161[0] * v198[0]) + (part167[0] * v199[0]));
    float v201[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v201[0][j] = ((part162[0][j] * v198[0]) + (part168[0][j] * v199[0]));
    }
    part160[0] = v197[0];
    part161[0] = v200[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part162[0][j] = v201[0][j];
    }
    float v202[1];
    v202[0] = max(part148[0], part160[0]);
    float v203[1];
    v203[0] = exp2_approx(((part148[0] - v202[0]) * 0.12751743f));
    float v204[1];
    v204[0] = exp2_approx(((part160[0] - v202[0]) * 0.12751743f));
    float v205[1];
    v205[0] = ((part149[0] * v203[0]) + (part161[0] * v204[0]));
    float v206[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v206[0][j] = ((part150[0][j] * v203[0]) + (part162[0][j] * v204[0]));
    }
    part148[0] = v202[0];
    part149[0] = v205[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part150[0][j] = v206[0][j];
    }
    float v207[1];
    v207[0] = max(part148[0], v147[0]);
    float v208[1];
    v208[0] = exp2_approx(((part148[0] - v207[0]) * 0.12751743f));
    float v209[1];
    v209[0] = exp2_approx(((v147[0] - v207[0]) * 0.12751743f));
    const int row210 = (lane >> 2);
    bf16* at211 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row210 % 2) * 128;
    const bool in212 = row210 < 2 && (unsigned)s8 < (unsigned)T;
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if (in212) {
        const float packed[2] = { (((part150[0][j] * v208[0]) + (v43[j] * v209[0])) * (1.f / ((part149[0] * v208[0]) + (1.f * v209[0])))), (((part150[0][(j + 1)] * v208[0]) + (v43[(j + 1)] * v209[0])) * (1.f / ((part149[0] * v208[0]) + (1.f * v209[0])))) };
        store_bf16x2(at211 + ((warp % 8) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
    const int s213 = (s7 ? s20 : (-1));
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s213 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
        const float packed[2] = { v140[0], v140[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + (long long)s213 * 8 * 16 * 128) + lane * 2, packed);
      }
    }
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s213 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
        const float packed[2] = { v144[0], v144[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + 1 * 64 + (long long)s213 * 8 * 16 * 128) + lane * 2, packed);
      }
    }
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s213 < (unsigned)blocks && s21 >= 0 && s21 < 16) {
        const float packed[4] = { v42[0], v42[1], v42[2], v42[3] };
        store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s21) * 128 + (long long)s213 * 8 * 16 * 128) + lane * 4, packed);
      }
    }
  }
}
