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
__device__ __forceinline__ void load_bf16x4_const(float* to, const bf16* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldg((const uint2*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); }
__device__ __forceinline__ void load_bf16x2_const(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void load_bf16x4(float* to, const bf16* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldcg((const uint2*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x4(bf16* to, const float* from) { *(uint2*)to = make_uint2(pack_bf16(from[0], from[1]), pack_bf16(from[2], from[3])); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(256, 1) decode_normed_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, const bf16* queryNorm, const bf16* keyNorm, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
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
  const int part25 = blockIdx.z * 8 + warp;
  const int from23 = (int)((long long)count22 * part25 / 64);
  const int to24 = (int)((long long)count22 * (part25 + 1) / 64);
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
  cluster_wait(); // every block of the cluster has begun
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
  bf16* tile50 = (bf16*)(mine + 17920);
  {
    const float packed[4] = { v48[0][0], v48[0][1], v48[0][2], v48[0][3] };
    store_bf16x4(tile50 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  bf16* tile51 = (bf16*)(mine + 18304);
  {
    const float packed[4] = { v49[0][0], v49[0][1], v49[0][2], v49[0][3] };
    store_bf16x4(tile51 + ((lane / 16)) * 72 + (lane % 16) * 4, packed);
  }
  __syncwarp();
  float v52[4];
  load_bf16x4(&v52[0], (qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128) + lane * 4, (unsigned)s8 < (unsigned)T);
  float v53[4];
  const bf16* at54 = qkv + (long long)(s20) * 128 + (long long)s8 * 32 * 128;
  const bool in55 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 4; j += 2) {
    load_bf16x2(&v53[j], at54 + ((warp % 8) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in55);
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
    auto now56 = tile32 + n31 % 2 * 1152;
    auto now57 = tile33 + n31 % 2 * 1152;
    auto now58 = tile34 + n31 % 2 * 2176;
    const int s59 = (s3 >= 0 && s3 < chunks && n31 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n31) : 0);
    const int s60 = (n31 * 16);
    const bool s61 = (0 <= 0);
    float v62[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v62[0][j] = 0.f;
    }
    #pragma unroll
    for (int k63 = 0; k63 < 64; k63 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile50 + min((lane & 7), 1) * 72 + k63 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now56 + ((lane & 7) + (lane >> 4) * 8) * 72 + k63 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v62[0][0], v62[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v62[0][2], v62[0][3], a[0], b[2], b[3]);
      }
    }
    float v64[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v64[0][j] = 0.f;
    }
    #pragma unroll
    for (int k65 = 0; k65 < 64; k65 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile51 + min((lane & 7), 1) * 72 + k65 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now57 + ((lane & 7) + (lane >> 4) * 8) * 72 + k65 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v64[0][0], v64[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v64[0][2], v64[0][3], a[0], b[2], b[3]);
      }
    }
    float v66[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v66[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s60) < s5) ? (v62[0][j] + v64[0][j]) : (-1.2676506e+30f));
    }
    float v67[1];
    v67[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v67[0] = max(v67[0], v66[0][j]);
    }
    v67[0] = max(v67[0], __shfl_xor_sync(~0u, v67[0], 1));
    v67[0] = max(v67[0], __shfl_xor_sync(~0u, v67[0], 2));
    float v68[1];
    v68[0] = max(carry28[0], v67[0]);
    float v69[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v69[0][j] = exp2_approx(((v66[0][j] * 0.12751743f) - (v68[0] * 0.12751743f)));
    }
    float v70[1];
    v70[0] = exp2_approx(((carry28[0] - v68[0]) * 0.12751743f));
    const int s71 = (s5 - s60);
    const int s72 = min(s71, 16);
    float v73[1];
    v73[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v73[0] = (v73[0] + v69[0][j]);
    }
    v73[0] = (v73[0] + __shfl_xor_sync(~0u, v73[0], 1));
    v73[0] = (v73[0] + __shfl_xor_sync(~0u, v73[0], 2));
    float v74[1];
    v74[0] = ((carry29[0] * v70[0]) + v73[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry30[0][j] = (carry30[0][j] * v70[0]);
    }
    const int depth76 = min(s72, 16);
    #pragma unroll
    for (int k75 = 0; k75 < 16; k75 += 16) {
      if (k75 >= depth76) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v69[0][k75 / 4 + 0], v69[0][k75 / 4 + 1]);
      a[0][2] = pack_bf16(v69[0][k75 / 4 + 2], v69[0][k75 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][0], carry30[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][2], carry30[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][4], carry30[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][6], carry30[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][8], carry30[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][10], carry30[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][12], carry30[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][14], carry30[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][16], carry30[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][18], carry30[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][20], carry30[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][22], carry30[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][24], carry30[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][26], carry30[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry30[0][28], carry30[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry30[0][30], carry30[0][31], a[0], b[2], b[3]);
      }
    }
    __syncwarp();
    if (n31 + 2 < to24) { fetch_tile32(n31 + 2); fetch_tile33(n31 + 2); fetch_tile34(n31 + 2); }
    copy_commit();
    carry28[0] = v68[0];
    carry29[0] = v74[0];
  }
  if (lane < 8) {
    (parts + warp * 272)[lane] = __float_as_uint(carry28[0]);
  }
  if (lane < 8) {
    (parts + warp * 272 + 8)[lane] = __float_as_uint(carry29[0]);
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 16))[lane] = make_uint4(__float_as_uint(carry30[0][0]), __float_as_uint(carry30[0][1]), __float_as_uint(carry30[0][2]), __float_as_uint(carry30[0][3]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 48))[lane] = make_uint4(__float_as_uint(carry30[0][4]), __float_as_uint(carry30[0][(1 + 4)]), __float_as_uint(carry30[0][(2 + 4)]), __float_as_uint(carry30[0][(3 + 4)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 80))[lane] = make_uint4(__float_as_uint(carry30[0][8]), __float_as_uint(carry30[0][(1 + 8)]), __float_as_uint(carry30[0][(2 + 8)]), __float_as_uint(carry30[0][(3 + 8)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 112))[lane] = make_uint4(__float_as_uint(carry30[0][12]), __float_as_uint(carry30[0][(1 + 12)]), __float_as_uint(carry30[0][(2 + 12)]), __float_as_uint(carry30[0][(3 + 12)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 144))[lane] = make_uint4(__float_as_uint(carry30[0][16]), __float_as_uint(carry30[0][(1 + 16)]), __float_as_uint(carry30[0][(2 + 16)]), __float_as_uint(carry30[0][(3 + 16)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 176))[lane] = make_uint4(__float_as_uint(carry30[0][20]), __float_as_uint(carry30[0][(1 + 20)]), __float_as_uint(carry30[0][(2 + 20)]), __float_as_uint(carry30[0][(3 + 20)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 208))[lane] = make_uint4(__float_as_uint(carry30[0][24]), __float_as_uint(carry30[0][(1 + 24)]), __float_as_uint(carry30[0][(2 + 24)]), __float_as_uint(carry30[0][(3 + 24)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 240))[lane] = make_uint4(__float_as_uint(carry30[0][28]), __float_as_uint(carry30[0][(1 + 28)]), __float_as_uint(carry30[0][(2 + 28)]), __float_as_uint(carry30[0][(3 + 28)]));
  }
  __syncthreads();
  float part77[1];
  part77[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part78[1];
  part78[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part79[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 0 + warp * 32 + 16) + min(lane, 7));
    part79[0][0] = __uint_as_float(four.x);
    part79[0][1] = __uint_as_float(four.y);
    part79[0][2] = __uint_as_float(four.z);
    part79[0][3] = __uint_as_float(four.w);
  }
  float part80[1];
  part80[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part81[1];
  part81[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part82[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 272 + warp * 32 + 16) + min(lane, 7));
    part82[0][0] = __uint_as_float(four.x);
    part82[0][1] = __uint_as_float(four.y);
    part82[0][2] = __uint_as_float(four.z);
    part82[0][3] = __uint_as_float(four.w);
  }
  float part83[1];
  part83[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part84[1];
  part84[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part85[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 544 + warp * 32 + 16) + min(lane, 7));
    part85[0][0] = __uint_as_float(four.x);
    part85[0][1] = __uint_as_float(four.y);
    part85[0][2] = __uint_as_float(four.z);
    part85[0][3] = __uint_as_float(four.w);
  }
  float part86[1];
  part86[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part87[1];
  part87[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part88[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 816 + warp * 32 + 16) + min(lane, 7));
    part88[0][0] = __uint_as_float(four.x);
    part88[0][1] = __uint_as_float(four.y);
    part88[0][2] = __uint_as_float(four.z);
    part88[0][3] = __uint_as_float(four.w);
  }
  float part89[1];
  part89[0] = __uint_as_float(*((parts + 1088) + min(lane, 7)));
  float part90[1];
  part90[0] = __uint_as_float(*((parts + 1088 + 8) + min(lane, 7)));
  float part91[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1088 + warp * 32 + 16) + min(lane, 7));
    part91[0][0] = __uint_as_float(four.x);
    part91[0][1] = __uint_as_float(four.y);
    part91[0][2] = __uint_as_float(four.z);
    part91[0][3] = __uint_as_float(four.w);
  }
  float part92[1];
  part92[0] = __uint_as_float(*((parts + 1360) + min(lane, 7)));
  float part93[1];
  part93[0] = __uint_as_float(*((parts + 1360 + 8) + min(lane, 7)));
  float part94[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1360 + warp * 32 + 16) + min(lane, 7));
    part94[0][0] = __uint_as_float(four.x);
    part94[0][1] = __uint_as_float(four.y);
    part94[0][2] = __uint_as_float(four.z);
    part94[0][3] = __uint_as_float(four.w);
  }
  float part95[1];
  part95[0] = __uint_as_float(*((parts + 1632) + min(lane, 7)));
  float part96[1];
  part96[0] = __uint_as_float(*((parts + 1632 + 8) + min(lane, 7)));
  float part97[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1632 + warp * 32 + 16) + min(lane, 7));
    part97[0][0] = __uint_as_float(four.x);
    part97[0][1] = __uint_as_float(four.y);
    part97[0][2] = __uint_as_float(four.z);
    part97[0][3] = __uint_as_float(four.w);
  }
  float part98[1];
  part98[0] = __uint_as_float(*((parts + 1904) + min(lane, 7)));
  float part99[1];
  part99[0] = __uint_as_float(*((parts + 1904 + 8) + min(lane, 7)));
  float part100[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1904 + warp * 32 + 16) + min(lane, 7));
    part100[0][0] = __uint_as_float(four.x);
    part100[0][1] = __uint_as_float(four.y);
    part100[0][2] = __uint_as_float(four.z);
    part100[0][3] = __uint_as_float(four.w);
  }
  float v101[1];
  v101[0] = max(part77[0], part80[0]);
  float v102[1];
  v102[0] = exp2_approx(((part77[0] - v101[0]) * 0.12751743f));
  float v103[1];
  v103[0] = exp2_approx(((part80[0] - v101[0]) * 0.12751743f));
  float v104[1];
  v104[0] = ((part78[0] * v102[0]) + (part81[0] * v103[0]));
  float v105[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v105[0][j] = ((part79[0][j] * v102[0]) + (part82[0][j] * v103[0]));
  }
  part77[0] = v101[0];
  part78[0] = v104[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part79[0][j] = v105[0][j];
  }
  float v106[1];
  v106[0] = max(part83[0], part86[0]);
  float v107[1];
  v107[0] = exp2_approx(((part83[0] - v106[0]) * 0.12751743f));
  float v108[1];
  v108[0] = exp2_approx(((part86[0] - v106[0]) * 0.12751743f));
  float v109[1];
  v109[0] = ((part84[0] * v107[0]) + (part87[0] * v108[0]));
  float v110[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v110[0][j] = ((part85[0][j] * v107[0]) + (part88[0][j] * v108[0]));
  }
  part83[0] = v106[0];
  part84[0] = v109[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part85[0][j] = v110[0][j];
  }
  float v111[1];
  v111[0] = max(part89[0], part92[0]);
  float v112[1];
  v112[0] = exp2_approx(((part89[0] - v111[0]) * 0.12751743f));
  float v113[1];
  v113[0] = exp2_approx(((part92[0] - v111[0]) * 0.12751743f));
  float v114[1];
  v114[0] = ((part90[0] * v112[0]) + (part93[0] * v113[0]));
  float v115[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v115[0][j] = ((part91[0][j] * v112[0]) + (part94[0][j] * v113[0]));
  }
  part89[0] = v111[0];
  part90[0] = v114[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part91[0][j] = v115[0][j];
  }
  float v116[1];
  v116[0] = max(part95[0], part98[0]);
  float v117[1];
  v117[0] = exp2_approx(((part95[0] - v116[0]) * 0.12751743f));
  float v118[1];
  v118[0] = exp2_approx(((part98[0] - v116[0]) * 0.12751743f));
  float v119[1];
  v119[0] = ((part96[0] * v117[0]) + (part99[0] * v118[0]));
  float v120[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v120[0][j] = ((part97[0][j] * v117[0]) + (part100[0][j] * v118[0]));
  }
  part95[0] = v116[0];
  part96[0] = v119[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part97[0][j] = v120[0][j];
  }
  float v121[1];
  v121[0] = max(part77[0], part83[0]);
  float v122[1];
  v122[0] = exp2_approx(((part77[0] - v121[0]) * 0.12751743f));
  float v123[1];
  v123[0] = exp2_approx(((part83[0] - v121[0]) * 0.12751743f));
  float v124[1];
  v124[0] = ((part78[0] * v122[0]) + (part84[0] * v123[0]));
  float v125[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v125[0][j] = ((part79[0][j] * v122[0]) + (part85[0][j] * v123[0]));
  }
  part77[0] = v121[0];
  part78[0] = v124[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part79[0][j] = v125[0][j];
  }
  float v126[1];
  v126[0] = max(part89[0], part95[0]);
  float v127[1];
  v127[0] = exp2_approx(((part89[0] - v126[0]) * 0.12751743f));
  float v128[1];
  v128[0] = exp2_approx(((part95[0] - v126[0]) * 0.12751743f));
  float v129[1];
  v129[0] = ((part90[0] * v127[0]) + (part96[0] * v128[0]));
  float v130[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v130[0][j] = ((part91[0][j] * v127[0]) + (part97[0][j] * v128[0]));
  }
  part89[0] = v126[0];
  part90[0] = v129[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part91[0][j] = v130[0][j];
  }
  float v131[1];
  v131[0] = max(part77[0], part89[0]);
  float v132[1];
  v132[0] = exp2_approx(((part77[0] - v131[0]) * 0.12751743f));
  float v133[1];
  v133[0] = exp2_approx(((part89[0] - v131[0]) * 0.12751743f));
  float v134[1];
  v134[0] = ((part78[0] * v132[0]) + (part90[0] * v133[0]));
  float v135[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v135[0][j] = ((part79[0][j] * v132[0]) + (part91[0][j] * v133[0]));
  }
  part77[0] = v131[0];
  part78[0] = v134[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part79[0][j] = v135[0][j];
  }
  const unsigned to = cluster_place(shared_address(joined + blockIdx.z * 272), 0);
  const unsigned done = cluster_place(met, 0);
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 0 + (lane) * 4, __float_as_uint(part77[0]), done);
  }
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 32 + (lane) * 4, __float_as_uint(part78[0]), done);
  }
  if (lane < 8) {
    cluster_put4(to + 64 + warp * 128 + (lane) * 16, make_uint4(__float_as_uint(part79[0][0]), __float_as_uint(part79[0][1]), __float_as_uint(part79[0][2]), __float_as_uint(part79[0][3])), done);
  }
  if (blockIdx.z == 0) {
    float v136;
    v136 = 0.f;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v136 = (v136 + ((v40[j] * v40[j]) + (v42[j] * v42[j])));
    }
    v136 = (v136 + __shfl_xor_sync(~0u, v136, 1));
    v136 = (v136 + __shfl_xor_sync(~0u, v136, 2));
    v136 = (v136 + __shfl_xor_sync(~0u, v136, 4));
    v136 = (v136 + __shfl_xor_sync(~0u, v136, 8));
    v136 = (v136 + __shfl_xor_sync(~0u, v136, 16));
    const float s137 = (v136 / 128.f);
    const float s138 = (s137 + 0.000001f);
    const float s139 = rsqrt_approx(s138);
    float v140[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v140[j] = (v40[j] * s139);
    }
    float v141[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v141[j] = (v41[j] * s139);
    }
    float v142[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v142[j] = (v140[j] * v16[j]);
    }
    float v143[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v143[j] = (v141[j] * v17[j]);
    }
    float v144[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v144[j] = round_bf16(v142[j]);
    }
    float v145[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v145[j] = round_bf16(v143[j]);
    }
    float v146[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v146[j] = v144[j];
    }
    float v147[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v147[j] = v145[j];
    }
    float v148[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v148[j] = (v42[j] * s139);
    }
    float v149[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v149[j] = (v43[j] * s139);
    }
    float v150[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v150[j] = (v148[j] * v18[j]);
    }
    float v151[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v151[j] = (v149[j] * v19[j]);
    }
    float v152[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v152[j] = round_bf16(v150[j]);
    }
    float v153[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v153[j] = round_bf16(v151[j]);
    }
    float v154[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v154[j] = v152[j];
    }
    float v155[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v155[j] = v153[j];
    }
    float v156[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v156[j] = (v146[j] * v9[j]);
    }
    float v157[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v157[j] = (v147[j] * v10[j]);
    }
    float v158[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v158[j] = (v154[j] * v11[j]);
    }
    float v159[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v159[j] = (v155[j] * v12[j]);
    }
    float v160[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v160[j] = (v156[j] - v158[j]);
    }
    float v161[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v161[j] = (v157[j] - v159[j]);
    }
    float v162[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v162[j] = (v154[j] * v9[j]);
    }
    float v163[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v163[j] = (v155[j] * v10[j]);
    }
    float v164[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v164[j] = (v146[j] * v11[j]);
    }
    float v165[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v165[j] = (v147[j] * v12[j]);
    }
    float v166[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v166[j] = (v162[j] + v164[j]);
    }
    float v167[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v167[j] = (v163[j] + v165[j]);
    }
    float v168[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v168[j] = round_bf16(v160[j]);
    }
    float v169[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v169[j] = round_bf16(v161[j]);
    }
    float v170[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v170[j] = v168[j];
    }
    float v171[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v171[j] = v169[j];
    }
    float v172[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v172[j] = round_bf16(v166[j]);
    }
    float v173[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v173[j] = round_bf16(v167[j]);
    }
    float v174[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v174[j] = v172[j];
    }
    float v175[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v175[j] = v173[j];
    }
    float v176[1];
    v176[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v176[0] = (v176[0] + ((v48[0][j] * v171[j]) + (v49[0][j] * v175[j])));
    }
    v176[0] = (v176[0] + __shfl_xor_sync(~0u, v176[0], 1));
    v176[0] = (v176[0] + __shfl_xor_sync(~0u, v176[0], 2));
    v176[0] = (v176[0] + __shfl_xor_sync(~0u, v176[0], 4));
    v176[0] = (v176[0] + __shfl_xor_sync(~0u, v176[0], 8));
    __syncwarp();
    if (lane % 16 == 0) {
      ((float*)scratch)[((lane / 16)) * 1] = v176[0];
    }
    __syncwarp();
    float v177[1];
    v177[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
    barrier_wait(met, 0);
    float part178[1];
    part178[0] = __uint_as_float(*((joined + 0) + min(lane, 7)));
    float part179[1];
    part179[0] = __uint_as_float(*((joined + 0 + 8) + min(lane, 7)));
    float part180[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 0 + warp * 32 + 16) + min(lane, 7));
      part180[0][0] = __uint_as_float(four.x);
      part180[0][1] = __uint_as_float(four.y);
      part180[0][2] = __uint_as_float(four.z);
      part180[0][3] = __uint_as_float(four.w);
    }
    float part181[1];
    part181[0] = __uint_as_float(*((joined + 272) + min(lane, 7)));
    float part182[1];
    part182[0] = __uint_as_float(*((joined + 272 + 8) + min(lane, 7)));
    float part183[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 272 + warp * 32 + 16) + min(lane, 7));
      part183[0][0] = __uint_as_float(four.x);
      part183[0][1] = __uint_as_float(four.y);
      part183[0][2] = __uint_as_float(four.z);
      part183[0][3] = __uint_as_float(four.w);
    }
    float part184[1];
    part184[0] = __uint_as_float(*((joined + 544) + min(lane, 7)));
    float part185[1];
    part185[0] = __uint_as_float(*((joined + 544 + 8) + min(lane, 7)));
    float part186[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 544 + warp * 32 + 16) + min(lane, 7));
      part186[0][0] = __uint_as_float(four.x);
      part186[0][1] = __uint_as_float(four.y);
      part186[0][2] = __uint_as_float(four.z);
      part186[0][3] = __uint_as_float(four.w);
    }
    float part187[1];
    part187[0] = __uint_as_float(*((joined + 816) + min(lane, 7)));
    float part188[1];
    part188[0] = __uint_as_float(*((joined + 816 + 8) + min(lane, 7)));
    float part189[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 816 + warp * 32 + 16) + min(lane, 7));
      part189[0][0] = __uint_as_float(four.x);
      part189[0][1] = __uint_as_float(four.y);
      part189[0][2] = __uint_as_float(four.z);
      part189[0][3] = __uint_as_float(four.w);
    }
    float part190[1];
    part190[0] = __uint_as_float(*((joined + 1088) + min(lane, 7)));
    float part191[1];
    part191[0] = __uint_as_float(*((joined + 1088 + 8) + min(lane, 7)));
    float part192[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1088 + warp * 32 + 16) + min(lane, 7));
      part192[0][0] = __uint_as_float(four.x);
      part192[0][1] = __uint_as_float(four.y);
      part192[0][2] = __uint_as_float(four.z);
      part192[0][3] = __uint_as_float(four.w);
    }
    float part193[1];
    part193[0] = __uint_as_float(*((joined + 1360) + min(lane, 7)));
    float part194[1];
    part194[0] = __uint_as_float(*((joined + 1360 + 8) + min(lane, 7)));
    float part195[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1360 + warp * 32 + 16) + min(lane, 7));
      part195[0][0] = __uint_as_float(four.x);
      part195[0][1] = __uint_as_float(four.y);
      part195[0][2] = __uint_as_float(four.z);
      part195[0][3] = __uint_as_float(four.w);
    }
    float part196[1];
    part196[0] = __uint_as_float(*((joined + 1632) + min(lane, 7)));
    float part197[1];
    part197[0] = __uint_as_float(*((joined + 1632 + 8) + min(lane, 7)));
    float part198[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1632 + warp * 32 + 16) + min(lane, 7));
      part198[0][0] = __uint_as_float(four.x);
      part198[0][1] = __uint_as_float(four.y);
      part198[0][2] = __uint_as_float(four.z);
      part198[0][3] = __uint_as_float(four.w);
    }
    float part199[1];
    part199[0] = __uint_as_float(*((joined + 1904) + min(lane, 7)));
    float part200[1];
    part200[0] = __uint_as_float(*((joined + 1904 + 8) + min(lane, 7)));
    float part201[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1904 + warp * 32 + 16) + min(lane, 7));
      part201[0][0] = __uint_as_float(four.x);
      part201[0][1] = __uint_as_float(four.y);
      part201[0][2] = __uint_as_float(four.z);
      part201[0][3] = __uint_as_float(four.w);
    }
    float v202[1];
    v202[0] = max(part178[0], part181[0]);
    float v203[1];
    v203[0] = exp2_approx(((part178[0] - v202[0]) * 0.12751743f));
    float v204[1];
    v204[0] = exp2_approx(((part181[0] - v202[0]) * 0.12751743f));
    float v205[1];
    v205[0] = ((part179[0] * v203[0]) + (part182[0] * v204[0]));
    float v206[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v206[0][j] = ((part180[0][j] * v203[0]) + (part183[0][j] * v204[0]));
    }
    part178[0] = v202[0];
    part179[0] = v205[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part180[0][j] = v206[0][j];
    }
    float v207[1];
    v207[0] = max(part184[0], part187[0]);
    float v208[1];
    v208[0] = exp2_approx(((part184[0] - v207[0]) * 0.12751743f));
    float v209[1];
    v209[0] = exp2_approx(((part187[0] - v207[0]) * 0.12751743f));
    float v210[1];
    v210[0] = ((part185[0] * v208[0]) + (part188[0] * v209[0]));
    float v211[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v211[0][j] = ((part186[0][j] * v208[0]) + (part189[0][j] * v209[0]));
    }
    part184[0] = v207[0];
    part185[0] = v210[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part186[0][j] = v211[0][j];
    }
    float v212[1];
    v212[0] = max(part190[0], part193[0]);
    float v213[1];
    v213[0] = exp2_approx(((part190[0] - v212[0]) * 0.12751743f));
    float v214[1];
    v214[0] = exp2_approx(((part193[0] - v212[0]) * 0.12751743f));
    float v215[1];
    v215[0] = ((part191[0] * v213[0]) + (part194[0] * v214[0]));
    float v216[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v216[0][j] = ((part192[0][j] * v213[0]) + (part195[0][j] * v214[0]));
    }
    part190[0] = v212[0];
    part191[0] = v215[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part192[0][j] = v216[0][j];
    }
    float v217[1];
    v217[0] = max(part196[0], part199[0]);
    float v218[1];
    v218[0] = exp2_approx(((part196[0] - v217[0]) * 0.12751743f));
    float v219[1];
    v219[0] = exp2_approx(((part199[0] - v217[0]) * 0.12751743f));
    float v220[1];
    v220[0] = ((part197[0] * v218[0]) + (part200[0] * v219[0]));
    float v221[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v221[0][j] = ((part198[0][j] * v218[0]) + (part201[0][j] * v219[0]));
    }
    part196[0] = v217[0];
    part197[0] = v220[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part198[0][j] = v221[0][j];
    }
    float v222[1];
    v222[0] = max(part178[0], part184[0]);
    float v223[1];
    v223[0] = exp2_approx(((part178[0] - v222[0]) * 0.12751743f));
    float v224[1];
    v224[0] = exp2_approx(((part184[0] - v222[0]) * 0.12751743f));
    float v225[1];
    v225[0] = ((part179[0] * v223[0]) + (part185[0] * v224[0]));
    float v226[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v226[0][j] = ((part180[0][j] * v223[0]) + (part186[0][j] * v224[0]));
    }
    part178[0] = v222[0];
    part179[0] = v225[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part180[0][j] = v226[0][j];
    }
    float v227[1];
    v227[0] = max(part190[0], part196[0]);
    float v228[1];
    v228[0] = exp2_approx(((part190[0] - v227[0]) * 0.12751743f));
    float v229[1];
    v229[0] = exp2_approx(((part196[0] - v227[0]) * 0.12751743f));
    float v230[1];
    v230[0] = ((part191[0] * v228[0]) + (part197[0] * v229[0]));
    float v231[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v231[0][j] = ((part192[0][j] * v228[0]) + (part198[0][j] * v229[0]));
    }
    part190[0] = v227[0];
    part191[0] = v230[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part192[0][j] = v231[0][j];
    }
    float v232[1];
    v232[0] = max(part178[0], part190[0]);
    float v233[1];
    v233[0] = exp2_approx(((part178[0] - v232[0]) * 0.12751743f));
    float v234[1];
    v234[0] = exp2_approx(((part190[0] - v232[0]) * 0.12751743f));
    float v235[1];
    v235[0] = ((part179[0] * v233[0]) + (part191[0] * v234[0]));
    float v236[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v236[0][j] = ((part180[0][j] * v233[0]) + (part192[0][j] * v234[0]));
    }
    part178[0] = v232[0];
    part179[0] = v235[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part180[0][j] = v236[0][j];
    }
    float v237[1];
    v237[0] = max(part178[0], v177[0]);
    float v238[1];
    v238[0] = exp2_approx(((part178[0] - v237[0]) * 0.12751743f));
    float v239[1];
    v239[0] = exp2_approx(((v177[0] - v237[0]) * 0.12751743f));
    const int row240 = (lane >> 2);
    bf16* at241 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row240 % 2) * 128;
    const bool in242 = row240 < 2 && (unsigned)s8 < (unsigned)T;
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if (in242) {
        const float packed[2] = { (((part180[0][j] * v238[0]) + (v53[j] * v239[0])) * (1.f / ((part179[0] * v238[0]) + (1.f * v239[0])))), (((part180[0][(j + 1)] * v238[0]) + (v53[(j + 1)] * v239[0])) * (1.f / ((part179[0] * v238[0]) + (1.f * v239[0])))) };
        store_bf16x2(at241 + ((warp % 8) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
    const int s243 = (s7 ? s26 : (-1));
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s243 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
        const float packed[2] = { v170[0], v170[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + (long long)s243 * 8 * 16 * 128) + lane * 2, packed);
      }
    }
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s243 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
        const float packed[2] = { v174[0], v174[1] };
        store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + 1 * 64 + (long long)s243 * 8 * 16 * 128) + lane * 2, packed);
      }
    }
    if (warp == 0) {
      __syncwarp();
      if ((unsigned)s243 < (unsigned)blocks && s27 >= 0 && s27 < 16) {
        const float packed[4] = { v52[0], v52[1], v52[2], v52[3] };
        store_bf16x4((values + (long long)(p1) * 16 * 128 + (long long)(s27) * 128 + (long long)s243 * 8 * 16 * 128) + lane * 4, packed);
      }
    }
  }
}
