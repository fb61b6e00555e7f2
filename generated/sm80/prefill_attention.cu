// prefill_attention
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

extern "C" __global__ void __launch_bounds__(128) prefill_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const own = shared + 87040 + warp * 2304;
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
  const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
  const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
  const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
  const int s7 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  previous_kernel();
  bf16* tile8 = (bf16*)(shared + 0);
  #pragma unroll
  for (int s = 0; s < 8; s++) {
    {
      const int row = thread / 16 + s * 8;
      const int col = thread % 16 * 8;
      const int page = (((row / 2) < s4) ? ((row / 2) + s6) : (-1));
      copy_async(tile8 + row * 136 + col, query + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col, (unsigned)page < (unsigned)T);
    }
  }
  copy_commit();
  int v9[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    v9[i] = (__float2int_rz((((float)((warp % 4 * 16 + (lane >> 2)) + i * 8) + 0.5f) / 2.f)) + s5);
  }
  const int count10 = s7;
  float carry11[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    carry11[i] = (-1.2676506e+30f);
  }
  float carry12[2];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    carry12[i] = 0.f;
  }
  float carry13[2][32];
  #pragma unroll
  for (int i = 0; i < 2; i++) {
    #pragma unroll
    for (int j = 0; j < 32; j++) {
      carry13[i][j] = 0.f;
    }
  }
  bf16* tile15 = (bf16*)(shared + 17408);
  bf16* tile16 = (bf16*)(shared + 52224);
  auto fetch_tile15 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile15 + n % 2 * 8704 + row * 136 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile16 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile16 + n % 2 * 8704 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  if (0 < count10) { fetch_tile15(0); fetch_tile16(0); }
  copy_commit();
  #pragma unroll 1
  for (int n14 = 0; n14 < count10; n14++) {
    copy_wait<0>();
    __syncthreads();
    if (n14 + 1 < count10) { fetch_tile15(n14 + 1); fetch_tile16(n14 + 1); }
    copy_commit();
    auto now17 = tile15 + n14 % 2 * 8704;
    auto now18 = tile16 + n14 % 2 * 8704;
    const int s19 = (n14 * 64);
    const int s20 = (s19 + 64);
    const bool s21 = (s20 <= s5);
    float v22[2][16];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v22[i][j] = 0.f;
      }
    }
    #pragma unroll
    for (int k23 = 0; k23 < 128; k23 += 16) {
      unsigned a[1][4];
      ldmatrix4(a[0], tile8 + ((warp % 4) * 16 + (lane & 15)) * 136 + k23 + (lane >> 4) * 8);
      {
        unsigned b[4];
        ldmatrix4(b, now17 + ((lane & 7) + (lane >> 4) * 8) * 136 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16(v22[0][0], v22[0][1], v22[1][0], v22[1][1], a[0], b[0], b[1]);
        mma_bf16(v22[0][2], v22[0][3], v22[1][2], v22[1][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now17 + (16 + (lane & 7) + (lane >> 4) * 8) * 136 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16(v22[0][4], v22[0][5], v22[1][4], v22[1][5], a[0], b[0], b[1]);
        mma_bf16(v22[0][6], v22[0][7], v22[1][6], v22[1][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now17 + (32 + (lane & 7) + (lane >> 4) * 8) * 136 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16(v22[0][8], v22[0][9], v22[1][8], v22[1][9], a[0], b[0], b[1]);
        mma_bf16(v22[0][10], v22[0][11], v22[1][10], v22[1][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4(b, now17 + (48 + (lane & 7) + (lane >> 4) * 8) * 136 + k23 + (lane >> 3 & 1) * 8);
        mma_bf16(v22[0][12], v22[0][13], v22[1][12], v22[1][13], a[0], b[0], b[1]);
        mma_bf16(v22[0][14], v22[0][15], v22[1][14], v22[1][15], a[0], b[2], b[3]);
      }
    }
    float v24[2][16];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v24[i][j] = (((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s19) <= v9[i]) ? v22[i][j] : (-1.2676506e+30f));
      }
    }
    float v25[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v25[i] = __int_as_float(0xff800000);
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v25[i] = max(v25[i], v24[i][j]);
      }
      v25[i] = max(v25[i], __shfl_xor_sync(~0u, v25[i], 1));
      v25[i] = max(v25[i], __shfl_xor_sync(~0u, v25[i], 2));
    }
    float v26[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v26[i] = max(carry11[i], v25[i]);
    }
    float v27[2][16];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v27[i][j] = exp2_approx(((v24[i][j] * 0.12751743f) - (v26[i] * 0.12751743f)));
      }
    }
    float v28[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v28[i] = exp2_approx(((carry11[i] - v26[i]) * 0.12751743f));
    }
    const int s29 = (s5 + s4);
    const int s30 = (s29 - s19);
    const int s31 = min(s30, 64);
    float v32[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v32[i] = 0.f;
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v32[i] = (v32[i] + v27[i][j]);
      }
      v32[i] = (v32[i] + __shfl_xor_sync(~0u, v32[i], 1));
      v32[i] = (v32[i] + __shfl_xor_sync(~0u, v32[i], 2));
    }
    float v33[2];
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      v33[i] = ((carry12[i] * v28[i]) + v32[i]);
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      #pragma unroll
      for (int j = 0; j < 32; j++) {
        carry13[i][j] = (carry13[i][j] * v28[i]);
      }
    }
    const int depth35 = min(s31, 64);
    #pragma unroll
    for (int k34 = 0; k34 < 64; k34 += 16) {
      if (k34 >= depth35) break;
      unsigned a[1][4];
      a[0][0] = pack_bf16(v27[0][k34 / 4 + 0], v27[0][k34 / 4 + 1]);
      a[0][1] = pack_bf16(v27[1][k34 / 4 + 0], v27[1][k34 / 4 + 1]);
      a[0][2] = pack_bf16(v27[0][k34 / 4 + 2], v27[0][k34 / 4 + 3]);
      a[0][3] = pack_bf16(v27[1][k34 / 4 + 2], v27[1][k34 / 4 + 3]);
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][0], carry13[0][1], carry13[1][0], carry13[1][1], a[0], b[0], b[1]);
        mma_bf16(carry13[0][2], carry13[0][3], carry13[1][2], carry13[1][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 16 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][4], carry13[0][5], carry13[1][4], carry13[1][5], a[0], b[0], b[1]);
        mma_bf16(carry13[0][6], carry13[0][7], carry13[1][6], carry13[1][7], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 32 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][8], carry13[0][9], carry13[1][8], carry13[1][9], a[0], b[0], b[1]);
        mma_bf16(carry13[0][10], carry13[0][11], carry13[1][10], carry13[1][11], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 48 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][12], carry13[0][13], carry13[1][12], carry13[1][13], a[0], b[0], b[1]);
        mma_bf16(carry13[0][14], carry13[0][15], carry13[1][14], carry13[1][15], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 64 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][16], carry13[0][17], carry13[1][16], carry13[1][17], a[0], b[0], b[1]);
        mma_bf16(carry13[0][18], carry13[0][19], carry13[1][18], carry13[1][19], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 80 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][20], carry13[0][21], carry13[1][20], carry13[1][21], a[0], b[0], b[1]);
        mma_bf16(carry13[0][22], carry13[0][23], carry13[1][22], carry13[1][23], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 96 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][24], carry13[0][25], carry13[1][24], carry13[1][25], a[0], b[0], b[1]);
        mma_bf16(carry13[0][26], carry13[0][27], carry13[1][26], carry13[1][27], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now18 + (k34 + (lane & 15)) * 136 + 112 + (lane >> 4) * 8);
        if (k34 + 16 > depth35) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k34 + (n & 1) * 8 + (lane & 3) * 2, depth35);
          }
        }
        mma_bf16(carry13[0][28], carry13[0][29], carry13[1][28], carry13[1][29], a[0], b[0], b[1]);
        mma_bf16(carry13[0][30], carry13[0][31], carry13[1][30], carry13[1][31], a[0], b[2], b[3]);
      }
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      carry11[i] = v26[i];
    }
    #pragma unroll
    for (int i = 0; i < 2; i++) {
      carry12[i] = v33[i];
    }
  }
  bf16* const turned36 = (bf16*)own;
  #pragma unroll
  for (int c = 0; c < 2; c++) {
    __syncwarp();
    #pragma unroll
    for (int h = 0; h < 2; h++) {
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        {
          const float packed[2] = { (carry13[h][c * 16 + 2 * j] * (1.f / max(carry12[h], 1e-30f))), (carry13[h][(c * 16 + 2 * j + 1)] * (1.f / max(carry12[h], 1e-30f))) };
          store_bf16x2(turned36 + ((lane >> 2) + h * 8) * 72 + j * 8 + (lane & 3) * 2, packed);
        }
      }
    }
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 4; r++) {
      {
        const int place = r * 4 + lane / 8;
        const int row = (warp % 4 * 16 + place);
        const int col = lane % 8 * 8 + c * 64;
        const int page = (((row / 2) < s4) ? ((row / 2) + s6) : (-1));
        if ((unsigned)page < (unsigned)T) *(uint4*)(out + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col) = *(const uint4*)(turned36 + place * 72 + lane % 8 * 8);
      }
    }
  }
}
