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
__device__ __forceinline__ void ldmatrix4_turned(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }
__device__ __forceinline__ void mma_bf16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) { asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c0), "+f"(c1), "+f"(c2), "+f"(c3) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1)); }
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

extern "C" __global__ void __launch_bounds__(128) decode_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W, unsigned* workspace, unsigned* tickets) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const mine = shared + warp * 29056; // this warp's rings
  unsigned char* const scratch = mine + 26752;
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
  previous_kernel();
  bf16* tile10 = (bf16*)(mine + 0);
  {
    const int row = lane / 16;
    const int col = lane % 16 * 8;
    const int page = s9;
    copy_async(tile10 + row * 136 + col, query + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col, (unsigned)page < (unsigned)T);
  }
  copy_commit();
  int v11[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    v11[i] = (__float2int_rz((((float)((lane >> 2) + i * 8) + 0.5f) / 2.f)) + s5);
  }
  const int s12 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  const int count13 = s12;
  const int part16 = blockIdx.z * 4 + warp;
  const int from14 = (int)((long long)count13 * part16 / 64);
  const int to15 = (int)((long long)count13 * (part16 + 1) / 64);
  float carry17[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    carry17[i] = (-1e+30f);
  }
  float carry18[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    carry18[i] = 0.f;
  }
  float carry19[2][32];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry19[i][j] = 0.f;
    }
  }
  bf16* tile21 = (bf16*)(mine + 640);
  bf16* tile22 = (bf16*)(mine + 13696);
  auto fetch_tile21 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile21 + n % 3 * 2176 + row * 136 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile22 = [&](int n) {
    #pragma unroll
    for (int p = 0; p < 8; p++) {
      {
        const int row = (p * 32 + lane) / 16;
        const int col = (p * 32 + lane) % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n + row / 16) : 0);
        copy_async(tile22 + n % 3 * 2176 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  #pragma unroll
  for (int s = 0; s < 2; s++) {
    if (from14 + s < to15) { fetch_tile21(from14 + s); fetch_tile22(from14 + s); }
    copy_commit();
  }
  #pragma unroll 1
  for (int n20 = from14; n20 < to15; n20++) {
    copy_wait<1>();
    __syncwarp();
    if (n20 + 2 < to15) { fetch_tile21(n20 + 2); fetch_tile22(n20 + 2); }
    copy_commit();
    auto now23 = tile21 + n20 % 3 * 2176;
    auto now24 = tile22 + n20 % 3 * 2176;
    const int s25 = (s3 >= 0 && s3 < chunks && n20 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n20) : 0);
    const int s26 = (n20 * 16);
    float v27[2][4];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v27[i][j] = 0.f;
      }
    }
    #pragma unroll
    for (int k28 = 0; k28 < 128; k28 += 16) {
      unsigned a[1][4];
      ldmatrix4(a[0], tile10 + min((lane & 15), 1) * 136 + k28 + (lane >> 4) * 8);
      {
        unsigned b[4];
        ldmatrix4(b, now23 + ((lane & 7) + (lane >> 4) * 8) * 136 + k28 + (lane >> 3 & 1) * 8);
        mma_bf16(v27[0][0], v27[0][1], v27[1][0], v27[1][1], a[0], b[0], b[1]);
        mma_bf16(v27[0][2], v27[0][3], v27[1][2], v27[1][3], a[0], b[2], b[3]);
      }
    }
    float v29[2][4];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v29[i][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s26) <= v11[i]) ? (v27[i][j] * 0.12751743f) : (-1e+30f));
      }
    }
    float v30[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v30[i] = __int_as_float(0xff800000);
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v30[i] = max(v30[i], v29[i][j]);
      }
      v30[i] = max(v30[i], __shfl_xor_sync(~0u, v30[i], 1));
      v30[i] = max(v30[i], __shfl_xor_sync(~0u, v30[i], 2));
    }
    float v31[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v31[i] = max(carry17[i], v30[i]);
    }
    float v32[2][4];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v32[i][j] = exp2_approx((v29[i][j] - v31[i]));
      }
    }
    float v33[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v33[i] = exp2_approx((carry17[i] - v31[i]));
    }
    const int s34 = (s5 + s4);
    const int s35 = (s34 - s26);
    const int s36 = min(s35, 16);
    float v37[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v37[i] = 0.f;
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v37[i] = (v37[i] + v32[i][j]);
      }
      v37[i] = (v37[i] + __shfl_xor_sync(~0u, v37[i], 1));
      v37[i] = (v37[i] + __shfl_xor_sync(~0u, v37[i], 2));
    }
    float v38[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v38[i] = ((carry18[i] * v33[i]) + v37[i]);
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry19[i][j] = (carry19[i][j] * v33[i]);
      }
    }
    const int depth40 = min(s36, 16);
    #pragma unroll
    for (int k39 = 0; k39 < 16; k39 += 16) {
      if (k39 >= depth40) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v32[0][k39 / 4 + 0], v32[0][k39 / 4 + 1]);
      a[0][1] = pack_bf16(v32[1][k39 / 4 + 0], v32[1][k39 / 4 + 1]);
      a[0][2] = pack_bf16(v32[0][k39 / 4 + 2], v32[0][k39 / 4 + 3]);
      a[0][3] = pack_bf16(v32[1][k39 / 4 + 2], v32[1][k39 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][0], carry19[0][1], carry19[1][0], carry19[1][1], a[0], b[0], b[1]);
        mma_bf16(carry19[0][2], carry19[0][3], carry19[1][2], carry19[1][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][4], carry19[0][5], carry19[1][4], carry19[1][5], a[0], b[0], b[1]);
        mma_bf16(carry19[0][6], carry19[0][7], carry19[1][6], carry19[1][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][8], carry19[0][9], carry19[1][8], carry19[1][9], a[0], b[0], b[1]);
        mma_bf16(carry19[0][10], carry19[0][11], carry19[1][10], carry19[1][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][12], carry19[0][13], carry19[1][12], carry19[1][13], a[0], b[0], b[1]);
        mma_bf16(carry19[0][14], carry19[0][15], carry19[1][14], carry19[1][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][16], carry19[0][17], carry19[1][16], carry19[1][17], a[0], b[0], b[1]);
        mma_bf16(carry19[0][18], carry19[0][19], carry19[1][18], carry19[1][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][20], carry19[0][21], carry19[1][20], carry19[1][21], a[0], b[0], b[1]);
        mma_bf16(carry19[0][22], carry19[0][23], carry19[1][22], carry19[1][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][24], carry19[0][25], carry19[1][24], carry19[1][25], a[0], b[0], b[1]);
        mma_bf16(carry19[0][26], carry19[0][27], carry19[1][26], carry19[1][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now24 + (k39 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k39 + 16 > depth40) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k39 + (n & 1) * 8 + (lane & 3) * 2, depth40);
          }
        }
        mma_bf16(carry19[0][28], carry19[0][29], carry19[1][28], carry19[1][29], a[0], b[0], b[1]);
        mma_bf16(carry19[0][30], carry19[0][31], carry19[1][30], carry19[1][31], a[0], b[2], b[3]);
      }
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      carry17[i] = v31[i];
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      carry18[i] = v38[i];
    }
  }
  unsigned* const parts = (unsigned*)shared; // the rings are free once everybody has left the loop
  __syncthreads();
  #pragma unroll
  for (int step = 1; step < 4; step *= 2) {
    if (warp % (2 * step) == step) {
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        ((float*)(parts + warp * 2176))[(i) * 32 + lane] = carry17[i];
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        ((float*)(parts + warp * 2176))[64 + (i) * 32 + lane] = carry18[i];
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          ((float*)(parts + warp * 2176))[128 + (i * 32 + j) * 32 + lane] = carry19[i][j];
        }
      }
    }
    __syncthreads();
    if (warp % (2 * step) == 0) {
      float v41[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v41[i] = ((float*)(parts + (warp + step) * 2176))[(i) * 32 + lane];
      }
      float v42[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v42[i] = ((float*)(parts + (warp + step) * 2176))[64 + (i) * 32 + lane];
      }
      float v43[2][32];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          v43[i][j] = ((float*)(parts + (warp + step) * 2176))[128 + (i * 32 + j) * 32 + lane];
        }
      }
      float v44[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v44[i] = max(carry17[i], v41[i]);
      }
      float v45[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v45[i] = exp2_approx((carry17[i] - v44[i]));
      }
      float v46[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v46[i] = exp2_approx((v41[i] - v44[i]));
      }
      float v47[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v47[i] = ((carry18[i] * v45[i]) + (v42[i] * v46[i]));
      }
      float v48[2][32];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          v48[i][j] = ((carry19[i][j] * v45[i]) + (v43[i][j] * v46[i]));
        }
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry17[i] = v44[i];
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry18[i] = v47[i];
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          carry19[i][j] = v48[i][j];
        }
      }
    }
  }
  if (warp == 0) {
    const int program = blockIdx.y * gridDim.x + blockIdx.x;
    unsigned* const slots = workspace + (long long)program * 34816;
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      ((float*)(slots + blockIdx.z * 2176))[(i) * 32 + lane] = carry17[i];
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      ((float*)(slots + blockIdx.z * 2176))[64 + (i) * 32 + lane] = carry18[i];
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        ((float*)(slots + blockIdx.z * 2176))[128 + (i * 32 + j) * 32 + lane] = carry19[i][j];
      }
    }
    __threadfence();
    __syncwarp();
    unsigned arrived = 0;
    if (lane == 0) arrived = atomicAdd(tickets + program, 1u);
    if (__shfl_sync(~0u, arrived, 0) == 15) {
      __threadfence();
      if (lane == 0) tickets[program] = 0;
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry17[i] = __ldcg((const float*)(slots) + (i) * 32 + lane);
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry18[i] = __ldcg((const float*)(slots) + 64 + (i) * 32 + lane);
      }
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          carry19[i][j] = __ldcg((const float*)(slots) + 128 + (i * 32 + j) * 32 + lane);
        }
      }
      #pragma unroll 1
      for (int block = 1; block < 16; block++) {
        float v49[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v49[i] = __ldcg((const float*)(slots + block * 2176) + (i) * 32 + lane);
        }
        float v50[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v50[i] = __ldcg((const float*)(slots + block * 2176) + 64 + (i) * 32 + lane);
        }
        float v51[2][32];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          #pragma unroll
          for (int j = 0; j < 32; j++) {
            v51[i][j] = __ldcg((const float*)(slots + block * 2176) + 128 + (i * 32 + j) * 32 + lane);
          }
        }
        float v52[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v52[i] = max(carry17[i], v49[i]);
        }
        float v53[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v53[i] = exp2_approx((carry17[i] - v52[i]));
        }
        float v54[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v54[i] = exp2_approx((v49[i] - v52[i]));
        }
        float v55[2];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          v55[i] = ((carry18[i] * v53[i]) + (v50[i] * v54[i]));
        }
        float v56[2][32];
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          #pragma unroll
          for (int j = 0; j < 32; j++) {
            v56[i][j] = ((carry19[i][j] * v53[i]) + (v51[i][j] * v54[i]));
          }
        }
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          carry17[i] = v52[i];
        }
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          carry18[i] = v55[i];
        }
        #pragma unroll
        for (int i = 0; i < 2; i++) {
          #pragma unroll
          for (int j = 0; j < 32; j++) {
            carry19[i][j] = v56[i][j];
          }
        }
      }
      __syncwarp();
      bf16* const turned57 = ((bf16*)scratch);
      #pragma unroll
      for (int c = 0; c < 2; c++) {
        __syncwarp();
        #pragma unroll
        for (int h = 0; h < 2; h++) {
          #pragma unroll
          for (int j = 0; j < 8; j++) {
            {
              const float out[2] = { (carry19[h][c * 16 + 2 * j] / max(carry18[h], 1e-30f)), (carry19[h][(c * 16 + 2 * j + 1)] / max(carry18[h], 1e-30f)) };
              store_bf16x2(turned57 + ((lane >> 2) + h * 8) * 72 + j * 8 + (lane & 3) * 2, out);
            }
          }
        }
        __syncwarp();
        #pragma unroll
        for (int r = 0; r < 4; r++) {
          {
            const int place = r * 4 + (lane >> 3);
            const int row = place;
            const int col = (lane & 7) * 8 + c * 64;
            const int page = s9;
            if (row < 2 && (unsigned)page < (unsigned)T) *(uint4*)(out + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col) = *(const uint4*)(turned57 + place * 72 + (lane & 7) * 8);
          }
        }
      }
    }
  }
}
