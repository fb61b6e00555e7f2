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
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128, 1) decode_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 35456; // this warp's rings
  next_kernel();
  unsigned* const joined = (unsigned*)(shared + 141824); // parts of the cluster's blocks, in its first
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
  const int part14 = blockIdx.z * 4 + warp;
  const int from12 = (int)((long long)count11 * part14 / 32);
  const int to13 = (int)((long long)count11 * (part14 + 1) / 32);
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
  bf16* tile20 = (bf16*)(mine + 17408);
  auto fetch_tile19 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile19 + n % 4 * 2176 + row * 136 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile20 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile20 + n % 4 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 3; s++) {
    if (from12 + s < to13 && ((((from12 + s) * 16) + 16) <= s5)) { fetch_tile19(from12 + s); fetch_tile20(from12 + s); }
  }
  previous_kernel();
  bf16* tile21 = (bf16*)(mine + 34816);
  {
    const int row = lane / 16;
    const int col = lane % 16 * 8;
    const int page = s9;
    copy_async(tile21 + row * 136 + col, query + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col, (unsigned)page < (unsigned)T);
  }
  copy_commit();
  int v22[1];
  v22[0] = (__float2int_rz((((float)((lane >> 2)) + 0.5f) / 2.f)) + s5);
  #pragma unroll
  for (int s = 0; s < 3; s++) {
    if (from12 + s < to13 && !((((from12 + s) * 16) + 16) <= s5)) { fetch_tile19(from12 + s); fetch_tile20(from12 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n18 = from12; n18 < to13; n18++) {
    copy_wait<2>();
    __syncwarp();
    if (n18 + 3 < to13) { fetch_tile19(n18 + 3); fetch_tile20(n18 + 3); }
    copy_commit();
    auto now23 = tile19 + n18 % 4 * 2176;
    auto now24 = tile20 + n18 % 4 * 2176;
    const int s25 = (s3 >= 0 && s3 < chunks && n18 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n18) : 0);
    const int s26 = (n18 * 16);
    const int s27 = (s26 + 16);
    const bool s28 = (s27 <= s5);
    float v29[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v29[0][j] = 0.f;
    }
    #pragma unroll
    for (int k30 = 0; k30 < 128; k30 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile21 + min((lane & 7), 1) * 136 + k30 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now23 + ((lane & 7) + (lane >> 4) * 8) * 136 + k30 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v29[0][0], v29[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v29[0][2], v29[0][3], a[0], b[2], b[3]);
      }
    }
    float v31[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v31[0][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s26) <= v22[0]) ? v29[0][j] : (-1.2676506e+30f));
    }
    float v32[1];
    v32[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v32[0] = max(v32[0], v31[0][j]);
    }
    v32[0] = max(v32[0], __shfl_xor_sync(~0u, v32[0], 1));
    v32[0] = max(v32[0], __shfl_xor_sync(~0u, v32[0], 2));
    float v33[1];
    v33[0] = max(carry15[0], v32[0]);
    float v34[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v34[0][j] = exp2_approx(((v31[0][j] * 0.12751743f) - (v33[0] * 0.12751743f)));
    }
    float v35[1];
    v35[0] = exp2_approx(((carry15[0] - v33[0]) * 0.12751743f));
    const int s36 = (s5 + s4);
    const int s37 = (s36 - s26);
    const int s38 = min(s37, 16);
    float v39[1];
    v39[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v39[0] = (v39[0] + v34[0][j]);
    }
    v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 1));
    v39[0] = (v39[0] + __shfl_xor_sync(~0u, v39[0], 2));
    float v40[1];
    v40[0] = ((carry16[0] * v35[0]) + v39[0]);
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry17[0][j] = (carry17[0][j] * v35[0]);
    }
    const int depth42 = min(s38, 16);
    #pragma unroll
    for (int k41 = 0; k41 < 16; k41 += 16) {
      if (k41 >= depth42) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v34[0][k41 / 4 + 0], v34[0][k41 / 4 + 1]);
      a[0][2] = pack_bf16(v34[0][k41 / 4 + 2], v34[0][k41 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][0], carry17[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][2], carry17[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][4], carry17[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][6], carry17[0][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][8], carry17[0][9], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][10], carry17[0][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][12], carry17[0][13], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][14], carry17[0][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][16], carry17[0][17], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][18], carry17[0][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][20], carry17[0][21], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][22], carry17[0][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][24], carry17[0][25], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][26], carry17[0][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k41 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k41 + 16 > depth42) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k41 + (n & 1) * 8 + (lane & 3) * 2, depth42);
          }
        }
        mma_bf16_half(carry17[0][28], carry17[0][29], a[0], b[0], b[1]);
        mma_bf16_half(carry17[0][30], carry17[0][31], a[0], b[2], b[3]);
      }
    }
    carry15[0] = v33[0];
    carry16[0] = v40[0];
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  if (warp > 0) {
    if (lane < 8) {
      (parts + warp * 272)[lane] = __float_as_uint(carry15[0]);
    }
    if (lane < 8) {
      (parts + warp * 272 + 8)[lane] = __float_as_uint(carry16[0]);
    }
    if (lane < 8) {
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][j]), __float_as_uint(carry17[0][(j + 1)]), __float_as_uint(carry17[0][(j + 2)]), __float_as_uint(carry17[0][(j + 3)]));
      }
    }
  }
  __syncthreads();
  if (warp == 0) {
    #pragma unroll
    for (int other = 1; other < 4; other++) {
      float v43[1];
      v43[0] = __uint_as_float(*((parts + other * 272) + min(lane, 7)));
      float v44[1];
      v44[0] = __uint_as_float(*((parts + other * 272 + 8) + min(lane, 7)));
      float v45[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        {
          const uint4 four = *((const uint4*)(parts + other * 272 + 16) + j / 4 * 8 + min(lane, 7));
          v45[0][j] = __uint_as_float(four.x);
          v45[0][(j + 1)] = __uint_as_float(four.y);
          v45[0][(j + 2)] = __uint_as_float(four.z);
          v45[0][(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v46[1];
      v46[0] = max(carry15[0], v43[0]);
      float v47[1];
      v47[0] = exp2_approx(((carry15[0] - v46[0]) * 0.12751743f));
      float v48[1];
      v48[0] = exp2_approx(((v43[0] - v46[0]) * 0.12751743f));
      float v49[1];
      v49[0] = ((carry16[0] * v47[0]) + (v44[0] * v48[0]));
      float v50[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        v50[0][j] = ((carry17[0][j] * v47[0]) + (v45[0][j] * v48[0]));
      }
      carry15[0] = v46[0];
      carry16[0] = v49[0];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry17[0][j] = v50[0][j];
      }
    }
  }
  cluster_wait(); // every block of the cluster has begun
  unsigned* const slots = cluster_map(joined, 0); // of the first block
  if (warp == 0) {
    if (lane < 8) {
      (slots + blockIdx.z * 272)[lane] = __float_as_uint(carry15[0]);
    }
    if (lane < 8) {
      (slots + blockIdx.z * 272 + 8)[lane] = __float_as_uint(carry16[0]);
    }
    if (lane < 8) {
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        ((uint4*)(slots + blockIdx.z * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][j]), __float_as_uint(carry17[0][(j + 1)]), __float_as_uint(carry17[0][(j + 2)]), __float_as_uint(carry17[0][(j + 3)]));
      }
    }
  }
  cluster_arrive();
  if (blockIdx.z == 0) {
    cluster_wait();
    const unsigned* const near = joined + warp * 2 * 272;
    carry15[0] = __uint_as_float(*((near) + min(lane, 7)));
    carry16[0] = __uint_as_float(*((near + 8) + min(lane, 7)));
    #pragma unroll
    for (int j = 0; j < 32; j += 4) {
      {
        const uint4 four = *((const uint4*)(near + 16) + j / 4 * 8 + min(lane, 7));
        carry17[0][j] = __uint_as_float(four.x);
        carry17[0][(j + 1)] = __uint_as_float(four.y);
        carry17[0][(j + 2)] = __uint_as_float(four.z);
        carry17[0][(j + 3)] = __uint_as_float(four.w);
      }
    }
    #pragma unroll
    for (int block = 1; block < 2; block++) {
      float v51[1];
      v51[0] = __uint_as_float(*((near + block * 272) + min(lane, 7)));
      float v52[1];
      v52[0] = __uint_as_float(*((near + block * 272 + 8) + min(lane, 7)));
      float v53[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j += 4) {
        {
          const uint4 four = *((const uint4*)(near + block * 272 + 16) + j / 4 * 8 + min(lane, 7));
          v53[0][j] = __uint_as_float(four.x);
          v53[0][(j + 1)] = __uint_as_float(four.y);
          v53[0][(j + 2)] = __uint_as_float(four.z);
          v53[0][(j + 3)] = __uint_as_float(four.w);
        }
      }
      float v54[1];
      v54[0] = max(carry15[0], v51[0]);
      float v55[1];
      v55[0] = exp2_approx(((carry15[0] - v54[0]) * 0.12751743f));
      float v56[1];
      v56[0] = exp2_approx(((v51[0] - v54[0]) * 0.12751743f));
      float v57[1];
      v57[0] = ((carry16[0] * v55[0]) + (v52[0] * v56[0]));
      float v58[1][32];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        v58[0][j] = ((carry17[0][j] * v55[0]) + (v53[0][j] * v56[0]));
      }
      carry15[0] = v54[0];
      carry16[0] = v57[0];
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry17[0][j] = v58[0][j];
      }
    }
    if (warp > 0) {
      if (lane < 8) {
        (parts + warp * 272)[lane] = __float_as_uint(carry15[0]);
      }
      if (lane < 8) {
        (parts + warp * 272 + 8)[lane] = __float_as_uint(carry16[0]);
      }
      if (lane < 8) {
        #pragma unroll
        for (int j = 0; j < 32; j += 4) {
          ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][j]), __float_as_uint(carry17[0][(j + 1)]), __float_as_uint(carry17[0][(j + 2)]), __float_as_uint(carry17[0][(j + 3)]));
        }
      }
    }
    __syncthreads();
    if (warp == 0) {
      #pragma unroll
      for (int other = 1; other < 4; other++) {
        float v59[1];
        v59[0] = __uint_as_float(*((parts + other * 272) + min(lane, 7)));
        float v60[1];
        v60[0] = __uint_as_float(*((parts + other * 272 + 8) + min(lane, 7)));
        float v61[1][32];
        #pragma unroll
        for (int j = 0; j < 32; j += 4) {
          {
            const uint4 four = *((const uint4*)(parts + other * 272 + 16) + j / 4 * 8 + min(lane, 7));
            v61[0][j] = __uint_as_float(four.x);
            v61[0][(j + 1)] = __uint_as_float(four.y);
            v61[0][(j + 2)] = __uint_as_float(four.z);
            v61[0][(j + 3)] = __uint_as_float(four.w);
          }
        }
        float v62[1];
        v62[0] = max(carry15[0], v59[0]);
        float v63[1];
        v63[0] = exp2_approx(((carry15[0] - v62[0]) * 0.12751743f));
        float v64[1];
        v64[0] = exp2_approx(((v59[0] - v62[0]) * 0.12751743f));
        float v65[1];
        v65[0] = ((carry16[0] * v63[0]) + (v60[0] * v64[0]));
        float v66[1][32];
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          v66[0][j] = ((carry17[0][j] * v63[0]) + (v61[0][j] * v64[0]));
        }
        carry15[0] = v62[0];
        carry16[0] = v65[0];
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          carry17[0][j] = v66[0][j];
        }
      }
    }
    if (warp == 0) {
      const int row67 = (lane >> 2);
      bf16* at68 = out + (long long)(p1 * 2) * 128 + (long long)s9 * 16 * 128 + (row67 % 2) * 128;
      const bool in69 = row67 < 2 && (unsigned)s9 < (unsigned)T;
      #pragma unroll
      for (int j = 0; j < 32; j += 2) {
        if (in69) {
          const float packed[2] = { (carry17[0][j] * (1.f / max(carry16[0], 1e-30f))), (carry17[0][(j + 1)] * (1.f / max(carry16[0], 1e-30f))) };
          store_bf16x2(at68 + (lane & 3) * 2 + j / 2 * 8 + j % 2, packed);
        }
      }
    }
  }
}
