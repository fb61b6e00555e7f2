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
__device__ __forceinline__ float from_bf16(bf16 x) { return __uint_as_float((unsigned)x << 16); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ bf16 to_bf16(float x) { return (bf16)pack_bf16(x, 0.f); }
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
__device__ __forceinline__ void load_f32x1_const(float* to, const float* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = __uint_as_float(u); }
__device__ __forceinline__ void load_bf16x1(float* to, const bf16* from, bool valid) { to[0] = from_bf16(valid ? __ldcg(from) : (bf16)0); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x1(bf16* to, const float* from) { to[0] = to_bf16(from[0]); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128, 1) decode_rotated_attention(const bf16* qkv, const int* place, const float* cos, const float* sin, bf16* keys, bf16* values, const int* table, const int* work, bf16* out, int T, int positions, int blocks, int chunks, int maxBlocks, int W) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 72832;
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
  load_f32x2_const(&v9[0], (cos + (long long)(s5) * 64) + (thread % 32) * 2, s5 >= 0 && s5 < positions);
  float v10[1];
  load_f32x1_const(&v10[0], (cos + (long long)(s5) * 64) + (thread % 64) * 1, s5 >= 0 && s5 < positions);
  float v11[2];
  load_f32x2_const(&v11[0], (sin + (long long)(s5) * 64) + (thread % 32) * 2, s5 >= 0 && s5 < positions);
  float v12[1];
  load_f32x1_const(&v12[0], (sin + (long long)(s5) * 64) + (thread % 64) * 1, s5 >= 0 && s5 < positions);
  const int s13 = (p1 + 16);
  const int s14 = (p1 + 24);
  const int s15 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
  held(__float_as_uint(v9[0]) & __float_as_uint(v9[1]) & __float_as_uint(v10[0]) & __float_as_uint(v11[0]) & __float_as_uint(v11[1]) & __float_as_uint(v12[0]));
  previous_kernel();
  float v16[1][1];
  load_bf16x1(&v16[0][0], (qkv + (long long)(p1 * 2) * 128 + (long long)s8 * 32 * 128 + ((thread / 64) % 2) * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v17[1][1];
  load_bf16x1(&v17[0][0], (qkv + (long long)(p1 * 2) * 128 + 1 * 64 + (long long)s8 * 32 * 128 + ((thread / 64) % 2) * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v18[2];
  load_bf16x2(&v18[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + (thread % 32) * 2, (unsigned)s8 < (unsigned)T);
  float v19[1];
  load_bf16x1(&v19[0], (qkv + (long long)(s13) * 128 + (long long)s8 * 32 * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v20[2];
  load_bf16x2(&v20[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (thread % 32) * 2, (unsigned)s8 < (unsigned)T);
  float v21[1];
  load_bf16x1(&v21[0], (qkv + (long long)(s13) * 128 + 1 * 64 + (long long)s8 * 32 * 128) + (thread % 64) * 1, (unsigned)s8 < (unsigned)T);
  float v22[1][1];
  v22[0][0] = round_bf16(((v16[0][0] * v10[0]) - (v17[0][0] * v12[0])));
  float v23[1][1];
  v23[0][0] = round_bf16(((v17[0][0] * v10[0]) + (v16[0][0] * v12[0])));
  float v24[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v24[j] = (v18[j] * v9[j]);
  }
  float v25[1];
  v25[0] = (v19[0] * v10[0]);
  float v26[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v26[j] = (v20[j] * v11[j]);
  }
  float v27[1];
  v27[0] = (v21[0] * v12[0]);
  float v28[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v28[j] = (v24[j] - v26[j]);
  }
  float v29[1];
  v29[0] = (v25[0] - v27[0]);
  float v30[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v30[j] = (v20[j] * v9[j]);
  }
  float v31[1];
  v31[0] = (v21[0] * v10[0]);
  float v32[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v32[j] = (v18[j] * v11[j]);
  }
  float v33[1];
  v33[0] = (v19[0] * v12[0]);
  float v34[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v34[j] = (v30[j] + v32[j]);
  }
  float v35[1];
  v35[0] = (v31[0] + v33[0]);
  float v36[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v36[j] = round_bf16(v28[j]);
  }
  float v37[1];
  v37[0] = round_bf16(v29[0]);
  float v38[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v38[j] = v36[j];
  }
  float v39[1];
  v39[0] = v37[0];
  float v40[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v40[j] = round_bf16(v34[j]);
  }
  float v41[1];
  v41[0] = round_bf16(v35[0]);
  float v42[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v42[j] = v40[j];
  }
  float v43[1];
  v43[0] = v41[0];
  bf16* tile44 = (bf16*)(shared + 0);
  {
    const float packed[1] = { v22[0][0] };
    store_bf16x1(tile44 + ((thread / 64)) * 72 + (thread % 64) * 1, packed);
  }
  __syncthreads();
  bf16* tile45 = (bf16*)(shared + 384);
  {
    const float packed[1] = { v23[0][0] };
    store_bf16x1(tile45 + ((thread / 64)) * 72 + (thread % 64) * 1, packed);
  }
  __syncthreads();
  float v46[1];
  v46[0] = 0.f;
  v46[0] = (v46[0] + ((v22[0][0] * v39[0]) + (v23[0][0] * v43[0])));
  v46[0] = (v46[0] + __shfl_xor_sync(~0u, v46[0], 1));
  v46[0] = (v46[0] + __shfl_xor_sync(~0u, v46[0], 2));
  v46[0] = (v46[0] + __shfl_xor_sync(~0u, v46[0], 4));
  v46[0] = (v46[0] + __shfl_xor_sync(~0u, v46[0], 8));
  v46[0] = (v46[0] + __shfl_xor_sync(~0u, v46[0], 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[(warp % 2) * 2 + (thread / 64)] = v46[0];
  }
  __syncthreads();
  v46[0] = ((float*)scratch)[(thread / 64)];
  v46[0] = (v46[0] + ((float*)scratch)[(0 + 1) * 2 + (thread / 64)]);
  __syncthreads();
  if (thread % 64 == 0) {
    ((float*)scratch)[((thread / 64)) * 1] = v46[0];
  }
  __syncthreads();
  float v47[1];
  v47[0] = (lane >> 2) < 2 ? ((float*)scratch)[((lane >> 2)) * 1] : 0;
  const int count48 = s15;
  float carry49[1];
  carry49[0] = (-1.2676506e+30f);
  float carry50[1];
  carry50[0] = 0.f;
  float carry51[1][8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry51[0][j] = 0.f;
  }
  bf16* tile53 = (bf16*)(shared + 768);
  bf16* tile54 = (bf16*)(shared + 19200);
  bf16* tile55 = (bf16*)(shared + 37632);
  auto fetch_tile53 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = thread / 8 + s * 16;
        const int col = thread % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile53 + n % 2 * 4608 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile54 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 4; s++) {
      {
        const int row = thread / 8 + s * 16;
        const int col = thread % 8 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile54 + n % 2 * 4608 + row * 72 + col, keys + (long long)(p1) * 16 * 128 + 1 * 64 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  auto fetch_tile55 = [&](int n) {
    #pragma unroll
    for (int s = 0; s < 8; s++) {
      {
        const int row = thread / 16 + s * 8;
        const int col = thread % 16 * 8;
        const int page = (s3 >= 0 && s3 < chunks && n * 4 + row / 16 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 4 + row / 16) : 0);
        copy_async(tile55 + n % 2 * 8704 + row * 136 + col, values + (long long)(p1) * 16 * 128 + (long long)page * 8 * 16 * 128 + (row % 16) * 128 + col, (unsigned)page < (unsigned)blocks);
      }
    }
  };
  if (0 < count48) { fetch_tile53(0); fetch_tile54(0); fetch_tile55(0); }
  copy_commit();
  #pragma unroll 1
  for (int n52 = 0; n52 < count48; n52++) {
    copy_wait<0>();
    __syncthreads();
    if (n52 + 1 < count48) { fetch_tile53(n52 + 1); fetch_tile54(n52 + 1); fetch_tile55(n52 + 1); }
    copy_commit();
    auto now56 = tile53 + n52 % 2 * 4608;
    auto now57 = tile54 + n52 % 2 * 4608;
    auto now58 = tile55 + n52 % 2 * 8704;
    const int s59 = (n52 * 64);
    const bool s60 = (0 <= 0);
    float v61[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v61[0][j] = 0.f;
    }
    #pragma unroll
    for (int k62 = 0; k62 < 64; k62 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile44 + min((lane & 7), 1) * 72 + k62 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now56 + ((warp % 4) * 16 + (lane & 7) + (lane >> 4) * 8) * 72 + k62 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v61[0][0], v61[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v61[0][2], v61[0][3], a[0], b[2], b[3]);
      }
    }
    float v63[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v63[0][j] = 0.f;
    }
    #pragma unroll
    for (int k64 = 0; k64 < 64; k64 += 16) {
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile45 + min((lane & 7), 1) * 72 + k64 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      {
        unsigned b[4];
        ldmatrix4(b, now57 + ((warp % 4) * 16 + (lane & 7) + (lane >> 4) * 8) * 72 + k64 + (lane >> 3 & 1) * 8);
        mma_bf16_half(v63[0][0], v63[0][1], a[0], b[0], b[1]);
        mma_bf16_half(v63[0][2], v63[0][3], a[0], b[2], b[3]);
      }
    }
    float v65[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v65[0][j] = ((((((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2) + s59) < s5) ? (v61[0][j] + v63[0][j]) : (-1.2676506e+30f));
    }
    float v66[1];
    v66[0] = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v66[0] = max(v66[0], v65[0][j]);
    }
    v66[0] = max(v66[0], __shfl_xor_sync(~0u, v66[0], 1));
    v66[0] = max(v66[0], __shfl_xor_sync(~0u, v66[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v66[0];
    }
    __syncthreads();
    v66[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v66[0] = max(v66[0], ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v67[1];
    v67[0] = max(carry49[0], v66[0]);
    float v68[1][4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v68[0][j] = exp2_approx(((v65[0][j] * 0.12751743f) - (v67[0] * 0.12751743f)));
    }
    float v69[1];
    v69[0] = exp2_approx(((carry49[0] - v67[0]) * 0.12751743f));
    const int s70 = (s5 - s59);
    const int s71 = min(s70, 64);
    float v72[1];
    v72[0] = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v72[0] = (v72[0] + v68[0][j]);
    }
    v72[0] = (v72[0] + __shfl_xor_sync(~0u, v72[0], 1));
    v72[0] = (v72[0] + __shfl_xor_sync(~0u, v72[0], 2));
    __syncthreads();
    if ((lane & 3) == 0) {
      if ((lane >> 2) < 2) ((float*)scratch)[(warp % 4) * 2 + (lane >> 2)] = v72[0];
    }
    __syncthreads();
    v72[0] = ((float*)scratch)[min((lane >> 2), 1)];
    #pragma unroll
    for (int w = 0; w < 3; w++) {
      v72[0] = (v72[0] + ((float*)scratch)[(w + 1) * 2 + min((lane >> 2), 1)]);
    }
    float v73[1];
    v73[0] = ((carry50[0] * v69[0]) + v72[0]);
    bf16* tile74 = (bf16*)(shared + 72448);
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j += 2) {
      if ((lane >> 2) < 2) {
        const float packed[2] = { v68[0][j], v68[0][(j + 1)] };
        store_bf16x2(tile74 + ((lane >> 2)) * 72 + ((warp % 4) * 16 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
      }
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry51[0][j] = (carry51[0][j] * v69[0]);
    }
    const int depth76 = min(s71, 64);
    #pragma unroll
    for (int k75 = 0; k75 < 64; k75 += 16) {
      if (k75 >= depth76) break;
      unsigned a[1][4];
      unsigned upper[2];
      ldmatrix2(upper, tile74 + min((lane & 7), 1) * 72 + k75 + (lane >> 3 & 1) * 8);
      a[0][0] = upper[0]; a[0][2] = upper[1];
      if (k75 + 16 > s71) {
        a[0][0] = below(a[0][0], k75 + 0 + (lane & 3) * 2, s71);
        a[0][2] = below(a[0][2], k75 + 8 + (lane & 3) * 2, s71);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + (warp % 4) * 32 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry51[0][0], carry51[0][1], a[0], b[0], b[1]);
        mma_bf16_half(carry51[0][2], carry51[0][3], a[0], b[2], b[3]);
      }
      {
        unsigned b[4];
        ldmatrix4_turned(b, now58 + (k75 + (lane & 15)) * 136 + (warp % 4) * 32 + 16 + (lane >> 4) * 8);
        if (k75 + 16 > depth76) {
          #pragma unroll
          for (int n = 0; n < 4; n++) {
            b[n] = below(b[n], k75 + (n & 1) * 8 + (lane & 3) * 2, depth76);
          }
        }
        mma_bf16_half(carry51[0][4], carry51[0][5], a[0], b[0], b[1]);
        mma_bf16_half(carry51[0][6], carry51[0][7], a[0], b[2], b[3]);
      }
    }
    carry49[0] = v67[0];
    carry50[0] = v73[0];
  }
  float v77[1];
  load_bf16x1(&v77[0], (qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128) + thread, (unsigned)s8 < (unsigned)T);
  float v78[8];
  const bf16* at79 = qkv + (long long)(s14) * 128 + (long long)s8 * 32 * 128;
  const bool in80 = (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    load_bf16x2(&v78[j], at79 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, in80);
  }
  float v81[1];
  v81[0] = max(carry49[0], v47[0]);
  float v82[1];
  v82[0] = exp2_approx(((carry49[0] - v81[0]) * 0.12751743f));
  float v83[1];
  v83[0] = exp2_approx(((v47[0] - v81[0]) * 0.12751743f));
  const int row84 = (lane >> 2);
  bf16* at85 = out + (long long)(p1 * 2) * 128 + (long long)s8 * 16 * 128 + (row84 % 2) * 128;
  const bool in86 = row84 < 2 && (unsigned)s8 < (unsigned)T;
  #pragma unroll
  for (int j = 0; j < 8; j += 2) {
    if (in86) {
      const float packed[2] = { (((carry51[0][j] * v82[0]) + (v78[j] * v83[0])) * (1.f / ((carry50[0] * v82[0]) + (1.f * v83[0])))), (((carry51[0][(j + 1)] * v82[0]) + (v78[(j + 1)] * v83[0])) * (1.f / ((carry50[0] * v82[0]) + (1.f * v83[0])))) };
      store_bf16x2(at85 + ((warp % 4) * 32 + (lane & 3) * 2) + j / 2 * 8 + j % 2, packed);
    }
  }
  const int s87 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2) : 0);
  const int s88 = (s7 ? s87 : (-1));
  const int s89 = (s4 >= 0 && s4 < T ? __ldg(place + (long long)(s4) * 2 + 1) : 0);
  __syncthreads();
  if (thread < 32) {
    if ((unsigned)s88 < (unsigned)blocks && s89 >= 0 && s89 < 16) {
      const float packed[2] = { v38[0], v38[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s89) * 128 + (long long)s88 * 8 * 16 * 128) + (thread % 32) * 2, packed);
    }
  }
  __syncthreads();
  if (thread < 32) {
    if ((unsigned)s88 < (unsigned)blocks && s89 >= 0 && s89 < 16) {
      const float packed[2] = { v42[0], v42[1] };
      store_bf16x2((keys + (long long)(p1) * 16 * 128 + (long long)(s89) * 128 + 1 * 64 + (long long)s88 * 8 * 16 * 128) + (thread % 32) * 2, packed);
    }
  }
  __syncthreads();
  if ((unsigned)s88 < (unsigned)blocks && s89 >= 0 && s89 < 16) {
    const float packed[1] = { v77[0] };
    store_bf16x1((values + (long long)(p1) * 16 * 128 + (long long)(s89) * 128 + (long long)s88 * 8 * 16 * 128) + thread, packed);
  }
}
