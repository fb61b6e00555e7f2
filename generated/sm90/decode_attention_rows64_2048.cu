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
  unsigned char* const mine = shared + warp * 18048; // this warp's rings
  next_kernel();
  unsigned* const parts = (unsigned*)(shared + 72192); // of this block's warps
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
  const int part14 = warp;
  const int from12 = (int)((long long)count11 * part14 / 4);
  const int to13 = (int)((long long)count11 * (part14 + 1) / 4);
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
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 16))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][j]), __float_as_uint(carry17[0][(j + 1)]), __float_as_uint(carry17[0][(j + 2)]), __float_as_uint(carry17[0][(j + 3)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 80))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][(j + 8)]), __float_as_uint(carry17[0][((j + 1) + 8)]), __float_as_uint(carry17[0][((j + 2) + 8)]), __float_as_uint(carry17[0][((j + 3) + 8)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 144))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][(j + 16)]), __float_as_uint(carry17[0][((j + 1) + 16)]), __float_as_uint(carry17[0][((j + 2) + 16)]), __float_as_uint(carry17[0][((j + 3) + 16)]));
    }
  }
  if (lane < 8) {
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      ((uint4*)(parts + warp * 272 + 208))[j / 4 * 8 + lane] = make_uint4(__float_as_uint(carry17[0][(j + 24)]), __float_as_uint(carry17[0][((j + 1) + 24)]), __float_as_uint(carry17[0][((j + 2) + 24)]), __float_as_uint(carry17[0][((j + 3) + 24)]));
    }
  }
  __syncthreads();
  float part46[1];
  part46[0] = __uint_as_float(*((parts + 0) + min(lane, 7)));
  float part47[1];
  part47[0] = __uint_as_float(*((parts + 0 + 8) + min(lane, 7)));
  float part48[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 0 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part48[0][j] = __uint_as_float(four.x);
      part48[0][(j + 1)] = __uint_as_float(four.y);
      part48[0][(j + 2)] = __uint_as_float(four.z);
      part48[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part49[1];
  part49[0] = __uint_as_float(*((parts + 272) + min(lane, 7)));
  float part50[1];
  part50[0] = __uint_as_float(*((parts + 272 + 8) + min(lane, 7)));
  float part51[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 272 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part51[0][j] = __uint_as_float(four.x);
      part51[0][(j + 1)] = __uint_as_float(four.y);
      part51[0][(j + 2)] = __uint_as_float(four.z);
      part51[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part52[1];
  part52[0] = __uint_as_float(*((parts + 544) + min(lane, 7)));
  float part53[1];
  part53[0] = __uint_as_float(*((parts + 544 + 8) + min(lane, 7)));
  float part54[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 544 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part54[0][j] = __uint_as_float(four.x);
      part54[0][(j + 1)] = __uint_as_float(four.y);
      part54[0][(j + 2)] = __uint_as_float(four.z);
      part54[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float part55[1];
  part55[0] = __uint_as_float(*((parts + 816) + min(lane, 7)));
  float part56[1];
  part56[0] = __uint_as_float(*((parts + 816 + 8) + min(lane, 7)));
  float part57[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j += 4) {
    {
      const uint4 four = *((const uint4*)(parts + 816 + warp * 64 + 16) + j / 4 * 8 + min(lane, 7));
      part57[0][j] = __uint_as_float(four.x);
      part57[0][(j + 1)] = __uint_as_float(four.y);
      part57[0][(j + 2)] = __uint_as_float(four.z);
      part57[0][(j + 3)] = __uint_as_float(four.w);
    }
  }
  float v58[1];
  v58[0] = max(part46[0], part49[0]);
  float v59[1];
  v59[0] = exp2_approx(((part46[0] - v58[0]) * 0.12751743f));
  float v60[1];
  v60[0] = exp2_approx(((part49[0] - v58[0]) * 0.12751743f));
  float v61[1];
  v61[0] = ((part47[0] * v59[0]) + (part50[0] * v60[0]));
  float v62[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v62[0][j] = ((part48[0][j] * v59[0]) + (part51[0][j] * v60[0]));
  }
  part46[0] = v58[0];
  part47[0] = v61[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part48[0][j] = v62[0][j];
  }
  float v63[1];
  v63[0] = max(part52[0], part55[0]);
  float v64[1];
  v64[0] = exp2_approx(((part52[0] - v63[0]) * 0.12751743f));
  float v65[1];
  v65[0] = exp2_approx(((part55[0] - v63[0]) * 0.12751743f));
  float v66[1];
  v66[0] = ((part53[0] * v64[0]) + (part56[0] * v65[0]));
  float v67[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v67[0][j] = ((part54[0][j] * v64[0]) + (part57[0][j] * v65[0]));
  }
  part52[0] = v63[0];
  part53[0] = v66[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part54[0][j] = v67[0][j];
  }
  float v68[1];
  v68[0] = max(part46[0], part52[0]);
  float v69[1];
  v69[0] = exp2_approx(((part46[0] - v68[0]) * 0.12751743f));
  float v70[1];
  v70[0] = exp2_approx(((part52[0] - v68[0]) * 0.12751743f));
  float v71[1];
  v71[0] = ((part47[0] * v69[0]) + (part53[0] * v70[0]));
  float v72[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v72[0][j] = ((part48[0][j] * v69[0]) + (part54[0][j] * v70[0]));
  }
  part46[0] = v68[0];
  part47[0] = v71[0];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    part48[0][j] = v72[0][j];
  }
  const int row73 = (lane >> 2);
  bf16* at74 = out + (long long)(p1 * 2) * 128 + (long long)s9 * 16 * 128 + (row73 % 2) * 128;
  const bool in75 = row73 < 2 && (unsigned)s9 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in75) {
      const float packed[2] = { (part48[0][j] * (1.f / max(part47[0], 1e-30f))), (part48[0][(j + 1)] * (1.f / max(part47[0], 1e-30f))) };
      store_bf16x2(at74 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
}
