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
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
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
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(256, 1) decode_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 18048; // this warp's rings
  next_kernel();
  unsigned* const parts = (unsigned*)(shared + 144384); // of this block's warps
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
  const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
  const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
  const bool s6 = ((0) < s4);
  const int s7 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
  const int s8 = ((0) + s7);
  const int s9 = (s6 ? s8 : (-1));
  const int s10 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  const int count11 = s10;
  const int part14 = blockIdx.z * 8 + warp;
  const int from12 = (int)((long long)count11 * part14 / 64);
  const int to13 = (int)((long long)count11 * (part14 + 1) / 64);
  float carry15[1];
  carry15[0] = (-1.2676506e+30f);
  float carry16[1];
  carry16[0] = 0.f;
  float carry17[1][32];
  #pragma unroll
  for (int j = 0; j < 32; j++) {
    carry17[0][j] = 0.f;
  }
  bf16* tile19 = (bf16*)(mine + 0);
  bf16* tile20 = (bf16*)(mine + 8704);
  auto fetch_tile19 = [&](int n) {
    const int page21 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 16 + s * 2;
        const int col = lane % 16 * 8;
        copy_async(tile19 + n % 2 * 2176 + row * 136 + col, keys + (long long)(p1) * 16 * 128 + (long long)page21 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page21 < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile20 = [&](int n) {
    const int page22 = (s3 >= 0 && s3 < chunks && n + 0 / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + 0 / 16) : 0);
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = lane / 16 + s * 2;
        const int col = lane % 16 * 8;
        copy_async(tile20 + n % 2 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page22 * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page22 < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from12 + s < to13 && ((((from12 + s) * 16) + 16) <= s5)) { fetch_tile19(from12 + s); fetch_tile20(from12 + s); }
  }
  cluster_wait(); // every block of the cluster has begun
  previous_kernel();
  bf16* tile23 = (bf16*)(mine + 17408);
  const int page24 = s9;
  {
    const int row = lane / 16;
    const int col = lane % 16 * 8;
    copy_async(tile23 + row * 136 + col, query + (long long)(p1 * 2) * 128 + (long long)page24 * 16 * 128 + (row % 2) * 128 + col, (unsigned)page24 < (unsigned)T);
  }
  copy_commit();
  int v25[1];
  v25[0] = (__float2int_rz((((float)((lane >> 2)) + 0.5f) / 2.f)) + s5);
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from12 + s < to13 && !((((from12 + s) * 16) + 16) <= s5)) { fetch_tile19(from12 + s); fetch_tile20(from12 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n18 = from12; n18 < to13; n18++) {
    copy_wait<1>();
    __syncwarp();
    auto now26 = tile19 + n18 % 2 * 2176;
    auto now27 = tile20 + n18 % 2 * 2176;
    const int s28 = (s3 >= 0 && s3 < chunks && n18 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n18) : 0);
    const int s29 = (n18 * 16);
    const int s30 = (s29 + 16);
    const bool s31 = (s30 <= s5);
    float v32[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v32[0][j] = 0.f;
    }
    #pragma unroll
    for (int k33 = 0; k33 < 128; k33 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile23 + min((lane & 7), 1) * 136 + k33 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now26 + ((lane & 7) + (lane >> 4) * 8) * 136 + k33 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v32[0][0], v32[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v32[0][2], v32[0][3], a[0], b[2], b[3]);
      }
    }
    float v34[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v34[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s29) <= v25[0]) ? v32[0][j] : (-1.2676506e+30f));
    }
    float v35[1];
    v35[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v35[0] = max(v35[0], v34[0][j]);
    }
    v35[0] = max(v35[0], __shfl_xor_sync(~0u, v35[0], 1));
    v35[0] = max(v35[0], __shfl_xor_sync(~0u, v35[0], 2));
    float v36[1];
    v36[0] = max(carry15[0], v35[0]);
    float v37[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v37[0][j] = exp2_approx(((v34[0][j] * 0.12751743f) - (v36[0] * 0.12751743f)));
    }
    float v38[1];
    v38[0] = exp2_approx(((carry15[0] - v36[0]) * 0.12751743f));
    const int s39 = (s5 + s4);
    const int s40 = (s39 - s29);
    const int s41 = min(s40, 16);
    float v42[1];
    v42[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v42[0] = (v42[0] + v37[0][j]);
    }
    v42[0] = (v42[0] + __shfl_xor_sync(~0u, v42[0], 1));
    v42[0] = (v42[0] + __shfl_xor_sync(~0u, v42[0], 2));
    float v43[1];
    v43[0] = ((carry16[0] * v38[0]) + v42[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry17[0][j] = (carry17[0][j] * v38[0]);
    }
    const int depth45 = min(s41, 16);
    #pragma unroll
    for (int k44 = 0; k44 < 16; k44 += 16) {
      if (k44 >= depth45) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v37[0][k44 / 4 + 0], v37[0][k44 / 4 + 1]);
      a[0][2] = pack_bf16(v37[0][k44 / 4 + 2], v37[0][k44 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][0], carry17[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][2], carry17[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][4], carry17[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][6], carry17[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][8], carry17[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][10], carry17[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][12], carry17[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][14], carry17[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][16], carry17[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][18], carry17[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][20], carry17[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][22], carry17[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][24], carry17[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][26], carry17[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now27 + (k44 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k44 + 16 > depth45) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k44 + (n & 1) * 8 + (lane & 3) * 2, depth45);
          }
        }
        mma_bf16_half(carry17[0][28], carry17[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][30], carry17[0][31], a[0], b[2], b[3]);
      }
    }
    __syncwarp();
    if (n18 + 2 < to13) { fetch_tile19(n18 + 2); fetch_tile20(n18 + 2); }
    copy_commit();
    carry15[0] = v36[0];
    carry16[0] = v43[0];
  }
  if (lane < 8) {
    (parts + warp * 272)[lane] = __float_as_uint(carry15[0]);
  }
  if (lane < 8) {
    (parts + warp * 272 + 8)[lane] = __float_as_uint(carry16[0]);
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 16))[lane] = make_uint4(__float_as_uint(carry17[0][0]), __float_as_uint(carry17[0][1]), __float_as_uint(carry17[0][2]), __float_as_uint(carry17[0][3]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 48))[lane] = make_uint4(__float_as_uint(carry17[0][4]), __float_as_uint(carry17[0][(1 + 4)]), __float_as_uint(carry17[0][(2 + 4)]), __float_as_uint(carry17[0][(3 + 4)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 80))[lane] = make_uint4(__float_as_uint(carry17[0][8]), __float_as_uint(carry17[0][(1 + 8)]), __float_as_uint(carry17[0][(2 + 8)]), __float_as_uint(carry17[0][(3 + 8)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 112))[lane] = make_uint4(__float_as_uint(carry17[0][12]), __float_as_uint(carry17[0][(1 + 12)]), __float_as_uint(carry17[0][(2 + 12)]), __float_as_uint(carry17[0][(3 + 12)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 144))[lane] = make_uint4(__float_as_uint(carry17[0][16]), __float_as_uint(carry17[0][(1 + 16)]), __float_as_uint(carry17[0][(2 + 16)]), __float_as_uint(carry17[0][(3 + 16)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 176))[lane] = make_uint4(__float_as_uint(carry17[0][20]), __float_as_uint(carry17[0][(1 + 20)]), __float_as_uint(carry17[0][(2 + 20)]), __float_as_uint(carry17[0][(3 + 20)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 208))[lane] = make_uint4(__float_as_uint(carry17[0][24]), __float_as_uint(carry17[0][(1 + 24)]), __float_as_uint(carry17[0][(2 + 24)]), __float_as_uint(carry17[0][(3 + 24)]));
  }
  if (lane < 8) {
    ((uint4*)(parts + warp * 272 + 240))[lane] = make_uint4(__float_as_uint(carry17[0][28]), __float_as_uint(carry17[0][(1 + 28)]), __float_as_uint(carry17[0][(2 + 28)]), __float_as_uint(carry17[0][(3 + 28)]));
  }
  __syncthreads();
  float part46[1];
  part46[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part47[1];
  part47[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part48[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 0 + warp * 32 + 16) + min(lane, 7));
    part48[0][0] = __uint_as_float(four.x);
    part48[0][1] = __uint_as_float(four.y);
    part48[0][2] = __uint_as_float(four.z);
    part48[0][3] = __uint_as_float(four.w);
  }
  float part49[1];
  part49[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part50[1];
  part50[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part51[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 272 + warp * 32 + 16) + min(lane, 7));
    part51[0][0] = __uint_as_float(four.x);
    part51[0][1] = __uint_as_float(four.y);
    part51[0][2] = __uint_as_float(four.z);
    part51[0][3] = __uint_as_float(four.w);
  }
  float part52[1];
  part52[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part53[1];
  part53[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part54[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 544 + warp * 32 + 16) + min(lane, 7));
    part54[0][0] = __uint_as_float(four.x);
    part54[0][1] = __uint_as_float(four.y);
    part54[0][2] = __uint_as_float(four.z);
    part54[0][3] = __uint_as_float(four.w);
  }
  float part55[1];
  part55[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part56[1];
  part56[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part57[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 816 + warp * 32 + 16) + min(lane, 7));
    part57[0][0] = __uint_as_float(four.x);
    part57[0][1] = __uint_as_float(four.y);
    part57[0][2] = __uint_as_float(four.z);
    part57[0][3] = __uint_as_float(four.w);
  }
  float part58[1];
  part58[0] = __uint_as_float(*((parts + 1088) + min(lane, 7)));
  float part59[1];
  part59[0] = __uint_as_float(*((parts + 1088 + 8) + min(lane, 7)));
  float part60[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1088 + warp * 32 + 16) + min(lane, 7));
    part60[0][0] = __uint_as_float(four.x);
    part60[0][1] = __uint_as_float(four.y);
    part60[0][2] = __uint_as_float(four.z);
    part60[0][3] = __uint_as_float(four.w);
  }
  float part61[1];
  part61[0] = __uint_as_float(*((parts + 1360) + min(lane, 7)));
  float part62[1];
  part62[0] = __uint_as_float(*((parts + 1360 + 8) + min(lane, 7)));
  float part63[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1360 + warp * 32 + 16) + min(lane, 7));
    part63[0][0] = __uint_as_float(four.x);
    part63[0][1] = __uint_as_float(four.y);
    part63[0][2] = __uint_as_float(four.z);
    part63[0][3] = __uint_as_float(four.w);
  }
  float part64[1];
  part64[0] = __uint_as_float(*((parts + 1632) + min(lane, 7)));
  float part65[1];
  part65[0] = __uint_as_float(*((parts + 1632 + 8) + min(lane, 7)));
  float part66[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1632 + warp * 32 + 16) + min(lane, 7));
    part66[0][0] = __uint_as_float(four.x);
    part66[0][1] = __uint_as_float(four.y);
    part66[0][2] = __uint_as_float(four.z);
    part66[0][3] = __uint_as_float(four.w);
  }
  float part67[1];
  part67[0] = __uint_as_float(*((parts + 1904) + min(lane, 7)));
  float part68[1];
  part68[0] = __uint_as_float(*((parts + 1904 + 8) + min(lane, 7)));
  float part69[1][4];
  {
    const uint4 four = *((const uint4*)(parts + 1904 + warp * 32 + 16) + min(lane, 7));
    part69[0][0] = __uint_as_float(four.x);
    part69[0][1] = __uint_as_float(four.y);
    part69[0][2] = __uint_as_float(four.z);
    part69[0][3] = __uint_as_float(four.w);
  }
  float v70[1];
  v70[0] = max(part46[0], part49[0]);
  float v71[1];
  v71[0] = exp2_approx(((part46[0] - v70[0]) * 0.12751743f));
  float v72[1];
  v72[0] = exp2_approx(((part49[0] - v70[0]) * 0.12751743f));
  float v73[1];
  v73[0] = ((part47[0] * v71[0]) + (part50[0] * v72[0]));
  float v74[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v74[0][j] = ((part48[0][j] * v71[0]) + (part51[0][j] * v72[0]));
  }
  part46[0] = v70[0];
  part47[0] = v73[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part48[0][j] = v74[0][j];
  }
  float v75[1];
  v75[0] = max(part52[0], part55[0]);
  float v76[1];
  v76[0] = exp2_approx(((part52[0] - v75[0]) * 0.12751743f));
  float v77[1];
  v77[0] = exp2_approx(((part55[0] - v75[0]) * 0.12751743f));
  float v78[1];
  v78[0] = ((part53[0] * v76[0]) + (part56[0] * v77[0]));
  float v79[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v79[0][j] = ((part54[0][j] * v76[0]) + (part57[0][j] * v77[0]));
  }
  part52[0] = v75[0];
  part53[0] = v78[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part54[0][j] = v79[0][j];
  }
  float v80[1];
  v80[0] = max(part58[0], part61[0]);
  float v81[1];
  v81[0] = exp2_approx(((part58[0] - v80[0]) * 0.12751743f));
  float v82[1];
  v82[0] = exp2_approx(((part61[0] - v80[0]) * 0.12751743f));
  float v83[1];
  v83[0] = ((part59[0] * v81[0]) + (part62[0] * v82[0]));
  float v84[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v84[0][j] = ((part60[0][j] * v81[0]) + (part63[0][j] * v82[0]));
  }
  part58[0] = v80[0];
  part59[0] = v83[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part60[0][j] = v84[0][j];
  }
  float v85[1];
  v85[0] = max(part64[0], part67[0]);
  float v86[1];
  v86[0] = exp2_approx(((part64[0] - v85[0]) * 0.12751743f));
  float v87[1];
  v87[0] = exp2_approx(((part67[0] - v85[0]) * 0.12751743f));
  float v88[1];
  v88[0] = ((part65[0] * v86[0]) + (part68[0] * v87[0]));
  float v89[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v89[0][j] = ((part66[0][j] * v86[0]) + (part69[0][j] * v87[0]));
  }
  part64[0] = v85[0];
  part65[0] = v88[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part66[0][j] = v89[0][j];
  }
  float v90[1];
  v90[0] = max(part46[0], part52[0]);
  float v91[1];
  v91[0] = exp2_approx(((part46[0] - v90[0]) * 0.12751743f));
  float v92[1];
  v92[0] = exp2_approx(((part52[0] - v90[0]) * 0.12751743f));
  float v93[1];
  v93[0] = ((part47[0] * v91[0]) + (part53[0] * v92[0]));
  float v94[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v94[0][j] = ((part48[0][j] * v91[0]) + (part54[0][j] * v92[0]));
  }
  part46[0] = v90[0];
  part47[0] = v93[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part48[0][j] = v94[0][j];
  }
  float v95[1];
  v95[0] = max(part58[0], part64[0]);
  float v96[1];
  v96[0] = exp2_approx(((part58[0] - v95[0]) * 0.12751743f));
  float v97[1];
  v97[0] = exp2_approx(((part64[0] - v95[0]) * 0.12751743f));
  float v98[1];
  v98[0] = ((part59[0] * v96[0]) + (part65[0] * v97[0]));
  float v99[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v99[0][j] = ((part60[0][j] * v96[0]) + (part66[0][j] * v97[0]));
  }
  part58[0] = v95[0];
  part59[0] = v98[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part60[0][j] = v99[0][j];
  }
  float v100[1];
  v100[0] = max(part46[0], part58[0]);
  float v101[1];
  v101[0] = exp2_approx(((part46[0] - v100[0]) * 0.12751743f));
  float v102[1];
  v102[0] = exp2_approx(((part58[0] - v100[0]) * 0.12751743f));
  float v103[1];
  v103[0] = ((part47[0] * v101[0]) + (part59[0] * v102[0]));
  float v104[1][4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v104[0][j] = ((part48[0][j] * v101[0]) + (part60[0][j] * v102[0]));
  }
  part46[0] = v100[0];
  part47[0] = v103[0];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    part48[0][j] = v104[0][j];
  }
  const unsigned to = cluster_place(shared_address(joined + blockIdx.z * 272), 0);
  const unsigned done = cluster_place(met, 0);
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 0 + (lane) * 4, __float_as_uint(part46[0]), done);
  }
  if (warp == 0 && lane < 8) {
    cluster_put1(to + 32 + (lane) * 4, __float_as_uint(part47[0]), done);
  }
  if (lane < 8) {
    cluster_put4(to + 64 + warp * 128 + (lane) * 16, make_uint4(__float_as_uint(part48[0][0]), __float_as_uint(part48[0][1]), __float_as_uint(part48[0][2]), __float_as_uint(part48[0][3])), done);
  }
  if (blockIdx.z == 0) {
    barrier_wait(met, 0);
    float part105[1];
    part105[0] = __uint_as_float(*((joined + 0) + min(lane, 7)));
    float part106[1];
    part106[0] = __uint_as_float(*((joined + 0 + 8) + min(lane, 7)));
    float part107[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 0 + warp * 32 + 16) + min(lane, 7));
      part107[0][0] = __uint_as_float(four.x);
      part107[0][1] = __uint_as_float(four.y);
      part107[0][2] = __uint_as_float(four.z);
      part107[0][3] = __uint_as_float(four.w);
    }
    float part108[1];
    part108[0] = __uint_as_float(*((joined + 272) + min(lane, 7)));
    float part109[1];
    part109[0] = __uint_as_float(*((joined + 272 + 8) + min(lane, 7)));
    float part110[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 272 + warp * 32 + 16) + min(lane, 7));
      part110[0][0] = __uint_as_float(four.x);
      part110[0][1] = __uint_as_float(four.y);
      part110[0][2] = __uint_as_float(four.z);
      part110[0][3] = __uint_as_float(four.w);
    }
    float part111[1];
    part111[0] = __uint_as_float(*((joined + 544) + min(lane, 7)));
    float part112[1];
    part112[0] = __uint_as_float(*((joined + 544 + 8) + min(lane, 7)));
    float part113[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 544 + warp * 32 + 16) + min(lane, 7));
      part113[0][0] = __uint_as_float(four.x);
      part113[0][1] = __uint_as_float(four.y);
      part113[0][2] = __uint_as_float(four.z);
      part113[0][3] = __uint_as_float(four.w);
    }
    float part114[1];
    part114[0] = __uint_as_float(*((joined + 816) + min(lane, 7)));
    float part115[1];
    part115[0] = __uint_as_float(*((joined + 816 + 8) + min(lane, 7)));
    float part116[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 816 + warp * 32 + 16) + min(lane, 7));
      part116[0][0] = __uint_as_float(four.x);
      part116[0][1] = __uint_as_float(four.y);
      part116[0][2] = __uint_as_float(four.z);
      part116[0][3] = __uint_as_float(four.w);
    }
    float part117[1];
    part117[0] = __uint_as_float(*((joined + 1088) + min(lane, 7)));
    float part118[1];
    part118[0] = __uint_as_float(*((joined + 1088 + 8) + min(lane, 7)));
    float part119[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1088 + warp * 32 + 16) + min(lane, 7));
      part119[0][0] = __uint_as_float(four.x);
      part119[0][1] = __uint_as_float(four.y);
      part119[0][2] = __uint_as_float(four.z);
      part119[0][3] = __uint_as_float(four.w);
    }
    float part120[1];
    part120[0] = __uint_as_float(*((joined + 1360) + min(lane, 7)));
    float part121[1];
    part121[0] = __uint_as_float(*((joined + 1360 + 8) + min(lane, 7)));
    float part122[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1360 + warp * 32 + 16) + min(lane, 7));
      part122[0][0] = __uint_as_float(four.x);
      part122[0][1] = __uint_as_float(four.y);
      part122[0][2] = __uint_as_float(four.z);
      part122[0][3] = __uint_as_float(four.w);
    }
    float part123[1];
    part123[0] = __uint_as_float(*((joined + 1632) + min(lane, 7)));
    float part124[1];
    part124[0] = __uint_as_float(*((joined + 1632 + 8) + min(lane, 7)));
    float part125[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1632 + warp * 32 + 16) + min(lane, 7));
      part125[0][0] = __uint_as_float(four.x);
      part125[0][1] = __uint_as_float(four.y);
      part125[0][2] = __uint_as_float(four.z);
      part125[0][3] = __uint_as_float(four.w);
    }
    float part126[1];
    part126[0] = __uint_as_float(*((joined + 1904) + min(lane, 7)));
    float part127[1];
    part127[0] = __uint_as_float(*((joined + 1904 + 8) + min(lane, 7)));
    float part128[1][4];
    {
      const uint4 four = *((const uint4*)(joined + 1904 + warp * 32 + 16) + min(lane, 7));
      part128[0][0] = __uint_as_float(four.x);
      part128[0][1] = __uint_as_float(four.y);
      part128[0][2] = __uint_as_float(four.z);
      part128[0][3] = __uint_as_float(four.w);
    }
    float v129[1];
    v129[0] = max(part105[0], part108[0]);
    float v130[1];
    v130[0] = exp2_approx(((part105[0] - v129[0]) * 0.12751743f));
    float v131[1];
    v131[0] = exp2_approx(((part108[0] - v129[0]) * 0.12751743f));
    float v132[1];
    v132[0] = ((part106[0] * v130[0]) + (part109[0] * v131[0]));
    float v133[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v133[0][j] = ((part107[0][j] * v130[0]) + (part110[0][j] * v131[0]));
    }
    part105[0] = v129[0];
    part106[0] = v132[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part107[0][j] = v133[0][j];
    }
    float v134[1];
    v134[0] = max(part111[0], part114[0]);
    float v135[1];
    v135[0] = exp2_approx(((part111[0] - v134[0]) * 0.12751743f));
    float v136[1];
    v136[0] = exp2_approx(((part114[0] - v134[0]) * 0.12751743f));
    float v137[1];
    v137[0] = ((part112[0] * v135[0]) + (part115[0] * v136[0]));
    float v138[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v138[0][j] = ((part113[0][j] * v135[0]) + (part116[0][j] * v136[0]));
    }
    part111[0] = v134[0];
    part112[0] = v137[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part113[0][j] = v138[0][j];
    }
    float v139[1];
    v139[0] = max(part117[0], part120[0]);
    float v140[1];
    v140[0] = exp2_approx(((part117[0] - v139[0]) * 0.12751743f));
    float v141[1];
    v141[0] = exp2_approx(((part120[0] - v139[0]) * 0.12751743f));
    float v142[1];
    v142[0] = ((part118[0] * v140[0]) + (part121[0] * v141[0]));
    float v143[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v143[0][j] = ((part119[0][j] * v140[0]) + (part122[0][j] * v141[0]));
    }
    part117[0] = v139[0];
    part118[0] = v142[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part119[0][j] = v143[0][j];
    }
    float v144[1];
    v144[0] = max(part123[0], part126[0]);
    float v145[1];
    v145[0] = exp2_approx(((part123[0] - v144[0]) * 0.12751743f));
    float v146[1];
    v146[0] = exp2_approx(((part126[0] - v144[0]) * 0.12751743f));
    float v147[1];
    v147[0] = ((part124[0] * v145[0]) + (part127[0] * v146[0]));
    float v148[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v148[0][j] = ((part125[0][j] * v145[0]) + (part128[0][j] * v146[0]));
    }
    part123[0] = v144[0];
    part124[0] = v147[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part125[0][j] = v148[0][j];
    }
    float v149[1];
    v149[0] = max(part105[0], part111[0]);
    float v150[1];
    v150[0] = exp2_approx(((part105[0] - v149[0]) * 0.12751743f));
    float v151[1];
    v151[0] = exp2_approx(((part111[0] - v149[0]) * 0.12751743f));
    float v152[1];
    v152[0] = ((part106[0] * v150[0]) + (part112[0] * v151[0]));
    float v153[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v153[0][j] = ((part107[0][j] * v150[0]) + (part113[0][j] * v151[0]));
    }
    part105[0] = v149[0];
    part106[0] = v152[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part107[0][j] = v153[0][j];
    }
    float v154[1];
    v154[0] = max(part117[0], part123[0]);
    float v155[1];
    v155[0] = exp2_approx(((part117[0] - v154[0]) * 0.12751743f));
    float v156[1];
    v156[0] = exp2_approx(((part123[0] - v154[0]) * 0.12751743f));
    float v157[1];
    v157[0] = ((part118[0] * v155[0]) + (part124[0] * v156[0]));
    float v158[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v158[0][j] = ((part119[0][j] * v155[0]) + (part125[0][j] * v156[0]));
    }
    part117[0] = v154[0];
    part118[0] = v157[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part119[0][j] = v158[0][j];
    }
    float v159[1];
    v159[0] = max(part105[0], part117[0]);
    float v160[1];
    v160[0] = exp2_approx(((part105[0] - v159[0]) * 0.12751743f));
    float v161[1];
    v161[0] = exp2_approx(((part117[0] - v159[0]) * 0.12751743f));
    float v162[1];
    v162[0] = ((part106[0] * v160[0]) + (part118[0] * v161[0]));
    float v163[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v163[0][j] = ((part107[0][j] * v160[0]) + (part119[0][j] * v161[0]));
    }
    part105[0] = v159[0];
    part106[0] = v162[0];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      part107[0][j] = v163[0][j];
    }
    const int row164 = (lane >> 2);
    bf16* at165 = out + (long long)(p1 * 2) * 128 + (long long)s9 * 16 * 128 + (row164 % 2) * 128;
    const bool in166 = row164 < 2 && (unsigned)s9 < (unsigned)T;
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if (in166) {
        const float packed[2] = { (part107[0][j] * (1.f / max(part106[0], 1e-30f))), (part107[0][(j + 1)] * (1.f / max(part106[0], 1e-30f))) };
        store_bf16x2(at165 + ((warp % 8) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
  }
}
