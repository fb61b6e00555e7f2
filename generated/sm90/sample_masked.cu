// sample_masked
//   logits: f32 [S, 151936], chain
//   settings: i32 [S, 9], step
//   last: i32 [slots], chain
//   chosen: i32 [S], chain
//   masks: u8 [S, 151936], step
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float log2_approx(float x) { float r; asm("lg2.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
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
__device__ __forceinline__ void load_f32x4(float* to, const float* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldcg((const uint4*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); to[2] = __uint_as_float(u.z); to[3] = __uint_as_float(u.w); }
__device__ __forceinline__ void load_u8x8_const(unsigned* to, const unsigned char* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldg((const uint2*)from); to[0] = (u.x >> 0 & 255); to[1] = (u.x >> 8 & 255); to[2] = (u.x >> 16 & 255); to[3] = (u.x >> 24 & 255); to[4] = (u.y >> 0 & 255); to[5] = (u.y >> 8 & 255); to[6] = (u.y >> 16 & 255); to[7] = (u.y >> 24 & 255); }
__device__ __forceinline__ void store_i32x1(int* to, const int* from) { *(unsigned*)to = (unsigned)from[0]; }

extern "C" __global__ void __launch_bounds__(512) sample_masked(const float* logits, const int* settings, int* last, int* chosen, const unsigned char* masks, int S, int slots) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 0;
  next_kernel();
  const int p1 = blockIdx.x;
  const int count2 = 19;
  float carry3[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry3[j] = (-3e+38f);
  }
  int carry4[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry4[j] = 151936;
  }
  previous_kernel();
  #pragma unroll 1
  for (int n5 = 0; n5 < count2; n5++) {
    const int s6 = (n5 * 8192);
    int v7[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v7[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s6);
    }
    bool v8[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v8[j] = (v7[j] < 151936);
    }
    float v9[16];
    const float* at10 = logits + (long long)(p1) * 151936 + n5 * 8192;
    const bool in11 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v9[j], at10 + thread * 8 + j / 8 * 4096 + j % 8, in11 && n5 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v12[16];
    const unsigned char* at13 = masks + (long long)(p1) * 151936 + n5 * 8192;
    const bool in14 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v12[j], at13 + thread * 8 + j / 8 * 4096 + j % 8, in14 && n5 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v15[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v15[j] = ((v8[j] & (0u < v12[j])) ? (v8[j] ? v9[j] : (-3e+38f)) : (-3e+38f));
    }
    bool v16[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v16[j] = (carry3[j] < v15[j]);
    }
    float v17[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v17[j] = (v16[j] ? v15[j] : carry3[j]);
    }
    int v18[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v18[j] = (v16[j] ? v7[j] : carry4[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry3[j] = v17[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry4[j] = v18[j];
    }
  }
  float v19;
  v19 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v19 = max(v19, carry3[j]);
  }
  v19 = max(v19, __shfl_xor_sync(~0u, v19, 1));
  v19 = max(v19, __shfl_xor_sync(~0u, v19, 2));
  v19 = max(v19, __shfl_xor_sync(~0u, v19, 4));
  v19 = max(v19, __shfl_xor_sync(~0u, v19, 8));
  v19 = max(v19, __shfl_xor_sync(~0u, v19, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v19;
  }
  __syncthreads();
  v19 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v19 = max(v19, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v20;
  v20 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v20 = min(v20, ((carry3[j] == v19) ? carry4[j] : 151936));
  }
  v20 = min(v20, __shfl_xor_sync(~0u, v20, 1));
  v20 = min(v20, __shfl_xor_sync(~0u, v20, 2));
  v20 = min(v20, __shfl_xor_sync(~0u, v20, 4));
  v20 = min(v20, __shfl_xor_sync(~0u, v20, 8));
  v20 = min(v20, __shfl_xor_sync(~0u, v20, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v20;
  }
  __syncthreads();
  v20 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v20 = min(v20, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s21 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 2) : 0);
  const float s22 = __int_as_float(s21);
  const bool s23 = (0.f < s22);
  const float s24 = (1.f / s22);
  const float s25 = (s23 ? s24 : 1.f);
  const int s26 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 7) : 0);
  const float s27 = __int_as_float(s26);
  const int s28 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 5) : 0);
  const unsigned s29 = (unsigned)s28;
  const bool s30 = (0u < s29);
  const bool s31 = (s23 & s30);
  const int s32 = (s31 ? 19 : 0);
  const int count33 = s32;
  unsigned carry34[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry34[j] = 0u;
  }
  #pragma unroll 1
  for (int n35 = 0; n35 < count33; n35++) {
    const int s36 = (n35 * 8192);
    bool v37[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v37[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s36) < 151936);
    }
    float v38[16];
    const float* at39 = logits + (long long)(p1) * 151936 + n35 * 8192;
    const bool in40 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v38[j], at39 + thread * 8 + j / 8 * 4096 + j % 8, in40 && n35 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v41[16];
    const unsigned char* at42 = masks + (long long)(p1) * 151936 + n35 * 8192;
    const bool in43 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v41[j], at42 + thread * 8 + j / 8 * 4096 + j % 8, in43 && n35 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v44[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v44[j] = (v37[j] & (0u < v41[j]));
    }
    float v45[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v45[j] = (v44[j] ? (v37[j] ? v38[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v46[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v46[j] = ((v44[j] & (s27 <= (((v45[j] - v19) * s25) * 1.442695f))) ? 1u : 0u);
    }
    unsigned v47[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v47[j] = (((__float_as_uint(v45[j]) ^ ((v45[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry34[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v47[j] < 2048u && v46[j] != 0u) atomicAdd(&((unsigned*)scratch)[v47[j]], v46[j]);
    }
    __syncthreads();
    unsigned v48[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v48[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry34[j] = v48[j];
    }
  }
  unsigned v49;
  v49 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v49 = (v49 + carry34[j]);
  }
  v49 = (v49 + __shfl_xor_sync(~0u, v49, 1));
  v49 = (v49 + __shfl_xor_sync(~0u, v49, 2));
  v49 = (v49 + __shfl_xor_sync(~0u, v49, 4));
  v49 = (v49 + __shfl_xor_sync(~0u, v49, 8));
  v49 = (v49 + __shfl_xor_sync(~0u, v49, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v49;
  }
  __syncthreads();
  v49 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v49 = (v49 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry34[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 2048; from += 32) {
      const int at = from + lane;
      unsigned x = at < 2048 ? ((unsigned*)scratch)[row * 2048 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 2048) ((unsigned*)scratch)[row * 2048 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v50[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v50[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v51[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v51[j] = ((v49 - v50[j]) + carry34[j]);
  }
  unsigned v52[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v52[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s53 = min(s29, v49);
  const unsigned s54 = max(s53, 1u);
  unsigned v55;
  v55 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v55 = max(v55, ((s54 <= v51[j]) ? v52[j] : 0u));
  }
  v55 = max(v55, __shfl_xor_sync(~0u, v55, 1));
  v55 = max(v55, __shfl_xor_sync(~0u, v55, 2));
  v55 = max(v55, __shfl_xor_sync(~0u, v55, 4));
  v55 = max(v55, __shfl_xor_sync(~0u, v55, 8));
  v55 = max(v55, __shfl_xor_sync(~0u, v55, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v55;
  }
  __syncthreads();
  v55 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v55 = max(v55, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v56;
  v56 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v56 = (v56 + ((v52[j] == v55) ? (v51[j] - carry34[j]) : 0u));
  }
  v56 = (v56 + __shfl_xor_sync(~0u, v56, 1));
  v56 = (v56 + __shfl_xor_sync(~0u, v56, 2));
  v56 = (v56 + __shfl_xor_sync(~0u, v56, 4));
  v56 = (v56 + __shfl_xor_sync(~0u, v56, 8));
  v56 = (v56 + __shfl_xor_sync(~0u, v56, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v56;
  }
  __syncthreads();
  v56 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v56 = (v56 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s57 = min(s29, v49);
  const unsigned s58 = (s57 - v56);
  const unsigned s59 = (v55 << 21u);
  const unsigned s60 = (0u | s59);
  const int count61 = s32;
  unsigned carry62[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry62[j] = 0u;
  }
  #pragma unroll 1
  for (int n63 = 0; n63 < count61; n63++) {
    const int s64 = (n63 * 8192);
    bool v65[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v65[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s64) < 151936);
    }
    float v66[16];
    const float* at67 = logits + (long long)(p1) * 151936 + n63 * 8192;
    const bool in68 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v66[j], at67 + thread * 8 + j / 8 * 4096 + j % 8, in68 && n63 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v69[16];
    const unsigned char* at70 = masks + (long long)(p1) * 151936 + n63 * 8192;
    const bool in71 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v69[j], at70 + thread * 8 + j / 8 * 4096 + j % 8, in71 && n63 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v72[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v72[j] = (v65[j] & (0u < v69[j]));
    }
    float v73[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v73[j] = (v72[j] ? (v65[j] ? v66[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v74[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v74[j] = (__float_as_uint(v73[j]) ^ ((v73[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v75[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v75[j] = ((v72[j] & (s27 <= (((v73[j] - v19) * s25) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s76 = (s60 >> 21u);
    unsigned v77[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v77[j] = (((v74[j] >> 21u) == s76) ? ((v74[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry62[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v77[j] < 2048u && v75[j] != 0u) atomicAdd(&((unsigned*)scratch)[v77[j]], v75[j]);
    }
    __syncthreads();
    unsigned v78[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v78[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry62[j] = v78[j];
    }
  }
  unsigned v79;
  v79 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v79 = (v79 + carry62[j]);
  }
  v79 = (v79 + __shfl_xor_sync(~0u, v79, 1));
  v79 = (v79 + __shfl_xor_sync(~0u, v79, 2));
  v79 = (v79 + __shfl_xor_sync(~0u, v79, 4));
  v79 = (v79 + __shfl_xor_sync(~0u, v79, 8));
  v79 = (v79 + __shfl_xor_sync(~0u, v79, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v79;
  }
  __syncthreads();
  v79 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v79 = (v79 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry62[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 2048; from += 32) {
      const int at = from + lane;
      unsigned x = at < 2048 ? ((unsigned*)scratch)[row * 2048 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 2048) ((unsigned*)scratch)[row * 2048 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v80[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v80[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v81[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v81[j] = ((v79 - v80[j]) + carry62[j]);
  }
  unsigned v82[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v82[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s83 = min(s58, v79);
  const unsigned s84 = max(s83, 1u);
  unsigned v85;
  v85 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v85 = max(v85, ((s84 <= v81[j]) ? v82[j] : 0u));
  }
  v85 = max(v85, __shfl_xor_sync(~0u, v85, 1));
  v85 = max(v85, __shfl_xor_sync(~0u, v85, 2));
  v85 = max(v85, __shfl_xor_sync(~0u, v85, 4));
  v85 = max(v85, __shfl_xor_sync(~0u, v85, 8));
  v85 = max(v85, __shfl_xor_sync(~0u, v85, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v85;
  }
  __syncthreads();
  v85 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v85 = max(v85, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v86;
  v86 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v86 = (v86 + ((v82[j] == v85) ? (v81[j] - carry62[j]) : 0u));
  }
  v86 = (v86 + __shfl_xor_sync(~0u, v86, 1));
  v86 = (v86 + __shfl_xor_sync(~0u, v86, 2));
  v86 = (v86 + __shfl_xor_sync(~0u, v86, 4));
  v86 = (v86 + __shfl_xor_sync(~0u, v86, 8));
  v86 = (v86 + __shfl_xor_sync(~0u, v86, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v86;
  }
  __syncthreads();
  v86 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v86 = (v86 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s87 = min(s58, v79);
  const unsigned s88 = (s87 - v86);
  const unsigned s89 = (v85 << 10u);
  const unsigned s90 = (s60 | s89);
  const int count91 = s32;
  unsigned carry92[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry92[j] = 0u;
  }
  #pragma unroll 1
  for (int n93 = 0; n93 < count91; n93++) {
    const int s94 = (n93 * 8192);
    bool v95[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v95[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s94) < 151936);
    }
    float v96[16];
    const float* at97 = logits + (long long)(p1) * 151936 + n93 * 8192;
    const bool in98 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v96[j], at97 + thread * 8 + j / 8 * 4096 + j % 8, in98 && n93 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v99[16];
    const unsigned char* at100 = masks + (long long)(p1) * 151936 + n93 * 8192;
    const bool in101 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v99[j], at100 + thread * 8 + j / 8 * 4096 + j % 8, in101 && n93 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v102[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v102[j] = (v95[j] & (0u < v99[j]));
    }
    float v103[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v103[j] = (v102[j] ? (v95[j] ? v96[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v104[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v104[j] = (__float_as_uint(v103[j]) ^ ((v103[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v105[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v105[j] = ((v102[j] & (s27 <= (((v103[j] - v19) * s25) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s106 = (s90 >> 10u);
    unsigned v107[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v107[j] = (((v104[j] >> 10u) == s106) ? ((v104[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry92[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v107[j] < 1024u && v105[j] != 0u) atomicAdd(&((unsigned*)scratch)[v107[j]], v105[j]);
    }
    __syncthreads();
    unsigned v108[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v108[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry92[j] = v108[j];
    }
  }
  unsigned v109;
  v109 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v109 = (v109 + carry92[j]);
  }
  v109 = (v109 + __shfl_xor_sync(~0u, v109, 1));
  v109 = (v109 + __shfl_xor_sync(~0u, v109, 2));
  v109 = (v109 + __shfl_xor_sync(~0u, v109, 4));
  v109 = (v109 + __shfl_xor_sync(~0u, v109, 8));
  v109 = (v109 + __shfl_xor_sync(~0u, v109, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v109;
  }
  __syncthreads();
  v109 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v109 = (v109 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry92[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 1024; from += 32) {
      const int at = from + lane;
      unsigned x = at < 1024 ? ((unsigned*)scratch)[row * 1024 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 1024) ((unsigned*)scratch)[row * 1024 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v110[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v110[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v111[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v111[j] = ((v109 - v110[j]) + carry92[j]);
  }
  unsigned v112[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v112[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s113 = min(s88, v109);
  const unsigned s114 = max(s113, 1u);
  unsigned v115;
  v115 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v115 = max(v115, ((s114 <= v111[j]) ? v112[j] : 0u));
  }
  v115 = max(v115, __shfl_xor_sync(~0u, v115, 1));
  v115 = max(v115, __shfl_xor_sync(~0u, v115, 2));
  v115 = max(v115, __shfl_xor_sync(~0u, v115, 4));
  v115 = max(v115, __shfl_xor_sync(~0u, v115, 8));
  v115 = max(v115, __shfl_xor_sync(~0u, v115, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v115;
  }
  __syncthreads();
  v115 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v115 = max(v115, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s116 = (v115 << 0u);
  const unsigned s117 = (s90 | s116);
  const unsigned s118 = (s31 ? s117 : 0u);
  const int s119 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s120 = __int_as_float(s119);
  const bool s121 = (s120 < 1.f);
  const bool s122 = (s23 & s121);
  const int s123 = (s122 ? 19 : 0);
  const int count124 = s123;
  float carry125;
  carry125 = 0.f;
  #pragma unroll 1
  for (int n126 = 0; n126 < count124; n126++) {
    const int s127 = (n126 * 8192);
    bool v128[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v128[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s127) < 151936);
    }
    float v129[16];
    const float* at130 = logits + (long long)(p1) * 151936 + n126 * 8192;
    const bool in131 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v129[j], at130 + thread * 8 + j / 8 * 4096 + j % 8, in131 && n126 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v132[16];
    const unsigned char* at133 = masks + (long long)(p1) * 151936 + n126 * 8192;
    const bool in134 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v132[j], at133 + thread * 8 + j / 8 * 4096 + j % 8, in134 && n126 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v135[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v135[j] = (v128[j] & (0u < v132[j]));
    }
    float v136[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v136[j] = (v135[j] ? (v128[j] ? v129[j] : (-3e+38f)) : (-3e+38f));
    }
    float v137;
    v137 = 0.f;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v137 = (v137 + (((v135[j] & (s27 <= (((v136[j] - v19) * s25) * 1.442695f))) & (s118 <= (__float_as_uint(v136[j]) ^ ((v136[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v136[j] - v19) * s25) * 1.442695f)) : 0.f));
    }
    v137 = (v137 + __shfl_xor_sync(~0u, v137, 1));
    v137 = (v137 + __shfl_xor_sync(~0u, v137, 2));
    v137 = (v137 + __shfl_xor_sync(~0u, v137, 4));
    v137 = (v137 + __shfl_xor_sync(~0u, v137, 8));
    v137 = (v137 + __shfl_xor_sync(~0u, v137, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v137;
    }
    __syncthreads();
    v137 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v137 = (v137 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s138 = (carry125 + v137);
    carry125 = s138;
  }
  const float s139 = max(carry125, 1e-30f);
  const float s140 = (1073741800.f / s139);
  const float s141 = (s120 * 1073741800.f);
  const unsigned s142 = __float2uint_rz(s141);
  const int s143 = (s122 ? 19 : 0);
  const int count144 = s143;
  unsigned carry145[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry145[j] = 0u;
  }
  #pragma unroll 1
  for (int n146 = 0; n146 < count144; n146++) {
    const int s147 = (n146 * 8192);
    bool v148[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v148[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s147) < 151936);
    }
    float v149[16];
    const float* at150 = logits + (long long)(p1) * 151936 + n146 * 8192;
    const bool in151 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v149[j], at150 + thread * 8 + j / 8 * 4096 + j % 8, in151 && n146 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v152[16];
    const unsigned char* at153 = masks + (long long)(p1) * 151936 + n146 * 8192;
    const bool in154 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v152[j], at153 + thread * 8 + j / 8 * 4096 + j % 8, in154 && n146 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v155[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v155[j] = (v148[j] & (0u < v152[j]));
    }
    float v156[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v156[j] = (v155[j] ? (v148[j] ? v149[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v157[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v157[j] = __float2uint_rz((((v155[j] & (s27 <= (((v156[j] - v19) * s25) * 1.442695f))) & (s118 <= (__float_as_uint(v156[j]) ^ ((v156[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v156[j] - v19) * s25) * 1.442695f)) * s140) + 0.5f) : 0.f));
    }
    unsigned v158[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v158[j] = (((__float_as_uint(v156[j]) ^ ((v156[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry145[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v158[j] < 2048u && v157[j] != 0u) atomicAdd(&((unsigned*)scratch)[v158[j]], v157[j]);
    }
    __syncthreads();
    unsigned v159[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v159[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry145[j] = v159[j];
    }
  }
  unsigned v160;
  v160 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v160 = (v160 + carry145[j]);
  }
  v160 = (v160 + __shfl_xor_sync(~0u, v160, 1));
  v160 = (v160 + __shfl_xor_sync(~0u, v160, 2));
  v160 = (v160 + __shfl_xor_sync(~0u, v160, 4));
  v160 = (v160 + __shfl_xor_sync(~0u, v160, 8));
  v160 = (v160 + __shfl_xor_sync(~0u, v160, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v160;
  }
  __syncthreads();
  v160 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v160 = (v160 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry145[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 2048; from += 32) {
      const int at = from + lane;
      unsigned x = at < 2048 ? ((unsigned*)scratch)[row * 2048 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 2048) ((unsigned*)scratch)[row * 2048 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v161[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v161[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v162[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v162[j] = ((v160 - v161[j]) + carry145[j]);
  }
  unsigned v163[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v163[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s164 = min(s142, v160);
  const unsigned s165 = max(s164, 1u);
  unsigned v166;
  v166 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v166 = max(v166, ((s165 <= v162[j]) ? v163[j] : 0u));
  }
  v166 = max(v166, __shfl_xor_sync(~0u, v166, 1));
  v166 = max(v166, __shfl_xor_sync(~0u, v166, 2));
  v166 = max(v166, __shfl_xor_sync(~0u, v166, 4));
  v166 = max(v166, __shfl_xor_sync(~0u, v166, 8));
  v166 = max(v166, __shfl_xor_sync(~0u, v166, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v166;
  }
  __syncthreads();
  v166 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v166 = max(v166, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v167;
  v167 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v167 = (v167 + ((v163[j] == v166) ? (v162[j] - carry145[j]) : 0u));
  }
  v167 = (v167 + __shfl_xor_sync(~0u, v167, 1));
  v167 = (v167 + __shfl_xor_sync(~0u, v167, 2));
  v167 = (v167 + __shfl_xor_sync(~0u, v167, 4));
  v167 = (v167 + __shfl_xor_sync(~0u, v167, 8));
  v167 = (v167 + __shfl_xor_sync(~0u, v167, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v167;
  }
  __syncthreads();
  v167 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v167 = (v167 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s168 = min(s142, v160);
  const unsigned s169 = (s168 - v167);
  const unsigned s170 = (v166 << 21u);
  const unsigned s171 = (0u | s170);
  const int count172 = s143;
  unsigned carry173[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry173[j] = 0u;
  }
  #pragma unroll 1
  for (int n174 = 0; n174 < count172; n174++) {
    const int s175 = (n174 * 8192);
    bool v176[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v176[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s175) < 151936);
    }
    float v177[16];
    const float* at178 = logits + (long long)(p1) * 151936 + n174 * 8192;
    const bool in179 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v177[j], at178 + thread * 8 + j / 8 * 4096 + j % 8, in179 && n174 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v180[16];
    const unsigned char* at181 = masks + (long long)(p1) * 151936 + n174 * 8192;
    const bool in182 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v180[j], at181 + thread * 8 + j / 8 * 4096 + j % 8, in182 && n174 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v183[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v183[j] = (v176[j] & (0u < v180[j]));
    }
    float v184[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v184[j] = (v183[j] ? (v176[j] ? v177[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v185[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v185[j] = (__float_as_uint(v184[j]) ^ ((v184[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v186[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v186[j] = __float2uint_rz((((v183[j] & (s27 <= (((v184[j] - v19) * s25) * 1.442695f))) & (s118 <= (__float_as_uint(v184[j]) ^ ((v184[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v184[j] - v19) * s25) * 1.442695f)) * s140) + 0.5f) : 0.f));
    }
    const unsigned s187 = (s171 >> 21u);
    unsigned v188[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v188[j] = (((v185[j] >> 21u) == s187) ? ((v185[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry173[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v188[j] < 2048u && v186[j] != 0u) atomicAdd(&((unsigned*)scratch)[v188[j]], v186[j]);
    }
    __syncthreads();
    unsigned v189[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v189[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry173[j] = v189[j];
    }
  }
  unsigned v190;
  v190 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v190 = (v190 + carry173[j]);
  }
  v190 = (v190 + __shfl_xor_sync(~0u, v190, 1));
  v190 = (v190 + __shfl_xor_sync(~0u, v190, 2));
  v190 = (v190 + __shfl_xor_sync(~0u, v190, 4));
  v190 = (v190 + __shfl_xor_sync(~0u, v190, 8));
  v190 = (v190 + __shfl_xor_sync(~0u, v190, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v190;
  }
  __syncthreads();
  v190 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v190 = (v190 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry173[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 2048; from += 32) {
      const int at = from + lane;
      unsigned x = at < 2048 ? ((unsigned*)scratch)[row * 2048 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 2048) ((unsigned*)scratch)[row * 2048 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v191[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v191[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v192[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v192[j] = ((v190 - v191[j]) + carry173[j]);
  }
  unsigned v193[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v193[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s194 = min(s169, v190);
  const unsigned s195 = max(s194, 1u);
  unsigned v196;
  v196 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v196 = max(v196, ((s195 <= v192[j]) ? v193[j] : 0u));
  }
  v196 = max(v196, __shfl_xor_sync(~0u, v196, 1));
  v196 = max(v196, __shfl_xor_sync(~0u, v196, 2));
  v196 = max(v196, __shfl_xor_sync(~0u, v196, 4));
  v196 = max(v196, __shfl_xor_sync(~0u, v196, 8));
  v196 = max(v196, __shfl_xor_sync(~0u, v196, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v196;
  }
  __syncthreads();
  v196 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v196 = max(v196, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v197;
  v197 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v197 = (v197 + ((v193[j] == v196) ? (v192[j] - carry173[j]) : 0u));
  }
  v197 = (v197 + __shfl_xor_sync(~0u, v197, 1));
  v197 = (v197 + __shfl_xor_sync(~0u, v197, 2));
  v197 = (v197 + __shfl_xor_sync(~0u, v197, 4));
  v197 = (v197 + __shfl_xor_sync(~0u, v197, 8));
  v197 = (v197 + __shfl_xor_sync(~0u, v197, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v197;
  }
  __syncthreads();
  v197 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v197 = (v197 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s198 = min(s169, v190);
  const unsigned s199 = (s198 - v197);
  const unsigned s200 = (v196 << 10u);
  const unsigned s201 = (s171 | s200);
  const int count202 = s143;
  unsigned carry203[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry203[j] = 0u;
  }
  #pragma unroll 1
  for (int n204 = 0; n204 < count202; n204++) {
    const int s205 = (n204 * 8192);
    bool v206[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v206[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s205) < 151936);
    }
    float v207[16];
    const float* at208 = logits + (long long)(p1) * 151936 + n204 * 8192;
    const bool in209 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v207[j], at208 + thread * 8 + j / 8 * 4096 + j % 8, in209 && n204 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v210[16];
    const unsigned char* at211 = masks + (long long)(p1) * 151936 + n204 * 8192;
    const bool in212 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v210[j], at211 + thread * 8 + j / 8 * 4096 + j % 8, in212 && n204 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v213[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v213[j] = (v206[j] & (0u < v210[j]));
    }
    float v214[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v214[j] = (v213[j] ? (v206[j] ? v207[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v215[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v215[j] = (__float_as_uint(v214[j]) ^ ((v214[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v216[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v216[j] = __float2uint_rz((((v213[j] & (s27 <= (((v214[j] - v19) * s25) * 1.442695f))) & (s118 <= (__float_as_uint(v214[j]) ^ ((v214[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v214[j] - v19) * s25) * 1.442695f)) * s140) + 0.5f) : 0.f));
    }
    const unsigned s217 = (s201 >> 10u);
    unsigned v218[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v218[j] = (((v215[j] >> 10u) == s217) ? ((v215[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry203[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v218[j] < 1024u && v216[j] != 0u) atomicAdd(&((unsigned*)scratch)[v218[j]], v216[j]);
    }
    __syncthreads();
    unsigned v219[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v219[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry203[j] = v219[j];
    }
  }
  unsigned v220;
  v220 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v220 = (v220 + carry203[j]);
  }
  v220 = (v220 + __shfl_xor_sync(~0u, v220, 1));
  v220 = (v220 + __shfl_xor_sync(~0u, v220, 2));
  v220 = (v220 + __shfl_xor_sync(~0u, v220, 4));
  v220 = (v220 + __shfl_xor_sync(~0u, v220, 8));
  v220 = (v220 + __shfl_xor_sync(~0u, v220, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v220;
  }
  __syncthreads();
  v220 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v220 = (v220 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry203[j];
  }
  __syncthreads();
  for (int row = warp; row < 1; row += 16) {
    unsigned before = 0;
    for (int from = 0; from < 1024; from += 32) {
      const int at = from + lane;
      unsigned x = at < 1024 ? ((unsigned*)scratch)[row * 1024 + at] : 0;
      #pragma unroll
      for (int step = 1; step < 32; step *= 2) {
        const unsigned left = __shfl_up_sync(~0u, x, step);
        if (lane >= step) x += left;
      }
      x += before;
      if (at < 1024) ((unsigned*)scratch)[row * 1024 + at] = x;
      before = __shfl_sync(~0u, x, 31);
    }
  }
  __syncthreads();
  unsigned v221[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v221[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v222[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v222[j] = ((v220 - v221[j]) + carry203[j]);
  }
  unsigned v223[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v223[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s224 = min(s199, v220);
  const unsigned s225 = max(s224, 1u);
  unsigned v226;
  v226 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v226 = max(v226, ((s225 <= v222[j]) ? v223[j] : 0u));
  }
  v226 = max(v226, __shfl_xor_sync(~0u, v226, 1));
  v226 = max(v226, __shfl_xor_sync(~0u, v226, 2));
  v226 = max(v226, __shfl_xor_sync(~0u, v226, 4));
  v226 = max(v226, __shfl_xor_sync(~0u, v226, 8));
  v226 = max(v226, __shfl_xor_sync(~0u, v226, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v226;
  }
  __syncthreads();
  v226 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v226 = max(v226, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s227 = (v226 << 0u);
  const unsigned s228 = (s201 | s227);
  const unsigned s229 = max(s228, s118);
  const unsigned s230 = (s122 ? s229 : s118);
  const int s231 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s232 = (unsigned)s231;
  const int s233 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s234 = (unsigned)s233;
  const int s235 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s236 = (unsigned)s235;
  const int s237 = (s23 ? 19 : 0);
  const int count238 = s237;
  float carry239[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry239[j] = (-3e+38f);
  }
  int carry240[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry240[j] = 151936;
  }
  #pragma unroll 1
  for (int n241 = 0; n241 < count238; n241++) {
    const int s242 = (n241 * 8192);
    int v243[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v243[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s242);
    }
    bool v244[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v244[j] = (v243[j] < 151936);
    }
    float v245[16];
    const float* at246 = logits + (long long)(p1) * 151936 + n241 * 8192;
    const bool in247 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v245[j], at246 + thread * 8 + j / 8 * 4096 + j % 8, in247 && n241 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v248[16];
    const unsigned char* at249 = masks + (long long)(p1) * 151936 + n241 * 8192;
    const bool in250 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v248[j], at249 + thread * 8 + j / 8 * 4096 + j % 8, in250 && n241 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v251[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v251[j] = (v244[j] & (0u < v248[j]));
    }
    float v252[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v252[j] = (v251[j] ? (v244[j] ? v245[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v253[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v253[j] = (unsigned)v243[j];
    }
    const unsigned s254 = __umulhi(0u, 3449720151u);
    const unsigned s255 = (s254 ^ s236);
    const unsigned s256 = (s255 ^ s232);
    const unsigned s257 = (0u * 3449720151u);
    unsigned v258[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v258[j] = ((__umulhi(v253[j], 3528531795u) ^ 0u) ^ s234);
    }
    const unsigned s259 = (s232 + 2654435769u);
    const unsigned s260 = (s234 + 3144134277u);
    unsigned v261[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v261[j] = ((__umulhi(v258[j], 3449720151u) ^ s257) ^ s259);
    }
    const unsigned s262 = __umulhi(s256, 3528531795u);
    unsigned v263[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v263[j] = ((s262 ^ (v253[j] * 3528531795u)) ^ s260);
    }
    const unsigned s264 = (s256 * 3528531795u);
    const unsigned s265 = (s259 + 2654435769u);
    const unsigned s266 = (s260 + 3144134277u);
    unsigned v267[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v267[j] = ((__umulhi(v263[j], 3449720151u) ^ (v258[j] * 3449720151u)) ^ s265);
    }
    unsigned v268[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v268[j] = ((__umulhi(v261[j], 3528531795u) ^ s264) ^ s266);
    }
    const unsigned s269 = (s265 + 2654435769u);
    const unsigned s270 = (s266 + 3144134277u);
    unsigned v271[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v271[j] = ((__umulhi(v268[j], 3449720151u) ^ (v263[j] * 3449720151u)) ^ s269);
    }
    unsigned v272[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v272[j] = ((__umulhi(v267[j], 3528531795u) ^ (v261[j] * 3528531795u)) ^ s270);
    }
    const unsigned s273 = (s269 + 2654435769u);
    const unsigned s274 = (s270 + 3144134277u);
    unsigned v275[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v275[j] = ((__umulhi(v272[j], 3449720151u) ^ (v268[j] * 3449720151u)) ^ s273);
    }
    unsigned v276[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v276[j] = ((__umulhi(v271[j], 3528531795u) ^ (v267[j] * 3528531795u)) ^ s274);
    }
    const unsigned s277 = (s273 + 2654435769u);
    const unsigned s278 = (s274 + 3144134277u);
    unsigned v279[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v279[j] = ((__umulhi(v275[j], 3528531795u) ^ (v271[j] * 3528531795u)) ^ s278);
    }
    const unsigned s280 = (s277 + 2654435769u);
    float v281[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v281[j] = (((float)((__umulhi(v279[j], 3449720151u) ^ (v276[j] * 3449720151u)) ^ s280) + 0.5f) * 2.3283064e-10f);
    }
    float v282[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v282[j] = (((v251[j] & (s27 <= (((v252[j] - v19) * s25) * 1.442695f))) & (s230 <= (__float_as_uint(v252[j]) ^ ((v252[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v252[j] - v19) * s25) + (log2_approx(((v281[j] < 0.00390625f) ? (v281[j] * ((v281[j] * ((v281[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v281[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v283[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v283[j] = (carry239[j] < v282[j]);
    }
    float v284[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v284[j] = (v283[j] ? v282[j] : carry239[j]);
    }
    int v285[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v285[j] = (v283[j] ? v243[j] : carry240[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry239[j] = v284[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry240[j] = v285[j];
    }
  }
  float v286;
  v286 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v286 = max(v286, carry239[j]);
  }
  v286 = max(v286, __shfl_xor_sync(~0u, v286, 1));
  v286 = max(v286, __shfl_xor_sync(~0u, v286, 2));
  v286 = max(v286, __shfl_xor_sync(~0u, v286, 4));
  v286 = max(v286, __shfl_xor_sync(~0u, v286, 8));
  v286 = max(v286, __shfl_xor_sync(~0u, v286, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v286;
  }
  __syncthreads();
  v286 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v286 = max(v286, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v287;
  v287 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v287 = min(v287, ((carry239[j] == v286) ? carry240[j] : 151936));
  }
  v287 = min(v287, __shfl_xor_sync(~0u, v287, 1));
  v287 = min(v287, __shfl_xor_sync(~0u, v287, 2));
  v287 = min(v287, __shfl_xor_sync(~0u, v287, 4));
  v287 = min(v287, __shfl_xor_sync(~0u, v287, 8));
  v287 = min(v287, __shfl_xor_sync(~0u, v287, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v287;
  }
  __syncthreads();
  v287 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v287 = min(v287, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s288 = (s23 ? v287 : v20);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s288 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s289 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s289 >= 0 && s289 < slots) {
      const int out[1] = { s288 };
      store_i32x1((last + s289), out);
    }
  }
}
