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

extern "C" __global__ void __launch_bounds__(512, 1) sample_masked(const float* logits, const int* settings, int* last, int* chosen, const unsigned char* masks, int S, int slots) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 0;
  next_kernel();
  const int p1 = blockIdx.x;
  const int count2 = 38;
  float carry3[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry3[j] = (-3e+38f);
  }
  int carry4[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry4[j] = 151936;
  }
  previous_kernel();
  #pragma unroll 1
  for (int n5 = 0; n5 < count2; n5++) {
    const int s6 = (n5 * 4096);
    int v7[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v7[j] = ((thread * 8 + j) + s6);
    }
    bool v8[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v8[j] = (v7[j] < 151936);
    }
    float v9[8];
    const float* at10 = logits + (long long)(p1) * 151936 + n5 * 4096;
    const bool in11 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v9[j], at10 + thread * 8 + j, in11 && n5 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v12[8];
    load_u8x8_const(&v12[0], (masks + (long long)(p1) * 151936 + n5 * 4096) + thread * 8, p1 < S && n5 * 4096 + thread * 8 < 151936);
    float v13[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v13[j] = ((v8[j] & (0u < v12[j])) ? (v8[j] ? v9[j] : (-3e+38f)) : (-3e+38f));
    }
    bool v14[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v14[j] = (carry3[j] < v13[j]);
    }
    float v15[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v15[j] = (v14[j] ? v13[j] : carry3[j]);
    }
    int v16[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v16[j] = (v14[j] ? v7[j] : carry4[j]);
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry3[j] = v15[j];
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry4[j] = v16[j];
    }
  }
  float v17;
  v17 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v17 = max(v17, carry3[j]);
  }
  v17 = max(v17, __shfl_xor_sync(~0u, v17, 1));
  v17 = max(v17, __shfl_xor_sync(~0u, v17, 2));
  v17 = max(v17, __shfl_xor_sync(~0u, v17, 4));
  v17 = max(v17, __shfl_xor_sync(~0u, v17, 8));
  v17 = max(v17, __shfl_xor_sync(~0u, v17, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v17;
  }
  __syncthreads();
  v17 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v17 = max(v17, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v18;
  v18 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v18 = min(v18, ((carry3[j] == v17) ? carry4[j] : 151936));
  }
  v18 = min(v18, __shfl_xor_sync(~0u, v18, 1));
  v18 = min(v18, __shfl_xor_sync(~0u, v18, 2));
  v18 = min(v18, __shfl_xor_sync(~0u, v18, 4));
  v18 = min(v18, __shfl_xor_sync(~0u, v18, 8));
  v18 = min(v18, __shfl_xor_sync(~0u, v18, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v18;
  }
  __syncthreads();
  v18 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v18 = min(v18, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s19 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 2) : 0);
  const float s20 = __int_as_float(s19);
  const bool s21 = (0.f < s20);
  const float s22 = (1.f / s20);
  const float s23 = (s21 ? s22 : 1.f);
  const int s24 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 7) : 0);
  const float s25 = __int_as_float(s24);
  const int s26 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 5) : 0);
  const unsigned s27 = (unsigned)s26;
  const bool s28 = (0u < s27);
  const bool s29 = (s21 & s28);
  const int s30 = (s29 ? 1 : 0);
  const int count31 = s30;
  unsigned carry32;
  carry32 = 0u;
  #pragma unroll 1
  for (int n33 = 0; n33 < count31; n33++) {
    const int s34 = (s29 ? 38 : 0);
    const int count35 = s34;
    unsigned carry36[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry36[j] = 0u;
    }
    #pragma unroll 1
    for (int n37 = 0; n37 < count35; n37++) {
      const int s38 = (n37 * 4096);
      bool v39[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v39[j] = (((thread * 8 + j) + s38) < 151936);
      }
      float v40[8];
      const float* at41 = logits + (long long)(p1) * 151936 + n37 * 4096;
      const bool in42 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v40[j], at41 + thread * 8 + j, in42 && n37 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v43[8];
      load_u8x8_const(&v43[0], (masks + (long long)(p1) * 151936 + n37 * 4096) + thread * 8, p1 < S && n37 * 4096 + thread * 8 < 151936);
      bool v44[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v44[j] = (v39[j] & (0u < v43[j]));
      }
      float v45[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v45[j] = (v44[j] ? (v39[j] ? v40[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v46[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v46[j] = ((v44[j] & (s25 <= (((v45[j] - v17) * s23) * 1.442695f))) ? 1u : 0u);
      }
      unsigned v47[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v47[j] = (((__float_as_uint(v45[j]) ^ ((v45[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry36[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
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
        carry36[j] = v48[j];
      }
    }
    unsigned v49;
    v49 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v49 = (v49 + carry36[j]);
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
      ((unsigned*)scratch)[thread * 4 + j] = carry36[j];
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
      v51[j] = ((v49 - v50[j]) + carry36[j]);
    }
    unsigned v52[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v52[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s53 = min(s27, v49);
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
      v56 = (v56 + ((v52[j] == v55) ? (v51[j] - carry36[j]) : 0u));
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
    const unsigned s57 = min(s27, v49);
    const unsigned s58 = (s57 - v56);
    const unsigned s59 = (v55 << 21u);
    const unsigned s60 = (0u | s59);
    const int count61 = s34;
    unsigned carry62[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry62[j] = 0u;
    }
    #pragma unroll 1
    for (int n63 = 0; n63 < count61; n63++) {
      const int s64 = (n63 * 4096);
      bool v65[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v65[j] = (((thread * 8 + j) + s64) < 151936);
      }
      float v66[8];
      const float* at67 = logits + (long long)(p1) * 151936 + n63 * 4096;
      const bool in68 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v66[j], at67 + thread * 8 + j, in68 && n63 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v69[8];
      load_u8x8_const(&v69[0], (masks + (long long)(p1) * 151936 + n63 * 4096) + thread * 8, p1 < S && n63 * 4096 + thread * 8 < 151936);
      bool v70[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v70[j] = (v65[j] & (0u < v69[j]));
      }
      float v71[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v71[j] = (v70[j] ? (v65[j] ? v66[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v72[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v72[j] = (__float_as_uint(v71[j]) ^ ((v71[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v73[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v73[j] = ((v70[j] & (s25 <= (((v71[j] - v17) * s23) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s74 = (s60 >> 21u);
      unsigned v75[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v75[j] = (((v72[j] >> 21u) == s74) ? ((v72[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry62[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v75[j] < 2048u && v73[j] != 0u) atomicAdd(&((unsigned*)scratch)[v75[j]], v73[j]);
      }
      __syncthreads();
      unsigned v76[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v76[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry62[j] = v76[j];
      }
    }
    unsigned v77;
    v77 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v77 = (v77 + carry62[j]);
    }
    v77 = (v77 + __shfl_xor_sync(~0u, v77, 1));
    v77 = (v77 + __shfl_xor_sync(~0u, v77, 2));
    v77 = (v77 + __shfl_xor_sync(~0u, v77, 4));
    v77 = (v77 + __shfl_xor_sync(~0u, v77, 8));
    v77 = (v77 + __shfl_xor_sync(~0u, v77, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v77;
    }
    __syncthreads();
    v77 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v77 = (v77 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
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
    unsigned v78[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v78[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v79[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v79[j] = ((v77 - v78[j]) + carry62[j]);
    }
    unsigned v80[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v80[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s81 = min(s58, v77);
    const unsigned s82 = max(s81, 1u);
    unsigned v83;
    v83 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v83 = max(v83, ((s82 <= v79[j]) ? v80[j] : 0u));
    }
    v83 = max(v83, __shfl_xor_sync(~0u, v83, 1));
    v83 = max(v83, __shfl_xor_sync(~0u, v83, 2));
    v83 = max(v83, __shfl_xor_sync(~0u, v83, 4));
    v83 = max(v83, __shfl_xor_sync(~0u, v83, 8));
    v83 = max(v83, __shfl_xor_sync(~0u, v83, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v83;
    }
    __syncthreads();
    v83 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v83 = max(v83, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v84;
    v84 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v84 = (v84 + ((v80[j] == v83) ? (v79[j] - carry62[j]) : 0u));
    }
    v84 = (v84 + __shfl_xor_sync(~0u, v84, 1));
    v84 = (v84 + __shfl_xor_sync(~0u, v84, 2));
    v84 = (v84 + __shfl_xor_sync(~0u, v84, 4));
    v84 = (v84 + __shfl_xor_sync(~0u, v84, 8));
    v84 = (v84 + __shfl_xor_sync(~0u, v84, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v84;
    }
    __syncthreads();
    v84 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v84 = (v84 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s85 = min(s58, v77);
    const unsigned s86 = (s85 - v84);
    const unsigned s87 = (v83 << 10u);
    const unsigned s88 = (s60 | s87);
    const int count89 = s34;
    unsigned carry90[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry90[j] = 0u;
    }
    #pragma unroll 1
    for (int n91 = 0; n91 < count89; n91++) {
      const int s92 = (n91 * 4096);
      bool v93[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v93[j] = (((thread * 8 + j) + s92) < 151936);
      }
      float v94[8];
      const float* at95 = logits + (long long)(p1) * 151936 + n91 * 4096;
      const bool in96 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v94[j], at95 + thread * 8 + j, in96 && n91 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v97[8];
      load_u8x8_const(&v97[0], (masks + (long long)(p1) * 151936 + n91 * 4096) + thread * 8, p1 < S && n91 * 4096 + thread * 8 < 151936);
      bool v98[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v98[j] = (v93[j] & (0u < v97[j]));
      }
      float v99[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v99[j] = (v98[j] ? (v93[j] ? v94[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v100[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v100[j] = (__float_as_uint(v99[j]) ^ ((v99[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v101[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v101[j] = ((v98[j] & (s25 <= (((v99[j] - v17) * s23) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s102 = (s88 >> 10u);
      unsigned v103[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v103[j] = (((v100[j] >> 10u) == s102) ? ((v100[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry90[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v103[j] < 1024u && v101[j] != 0u) atomicAdd(&((unsigned*)scratch)[v103[j]], v101[j]);
      }
      __syncthreads();
      unsigned v104[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v104[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry90[j] = v104[j];
      }
    }
    unsigned v105;
    v105 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v105 = (v105 + carry90[j]);
    }
    v105 = (v105 + __shfl_xor_sync(~0u, v105, 1));
    v105 = (v105 + __shfl_xor_sync(~0u, v105, 2));
    v105 = (v105 + __shfl_xor_sync(~0u, v105, 4));
    v105 = (v105 + __shfl_xor_sync(~0u, v105, 8));
    v105 = (v105 + __shfl_xor_sync(~0u, v105, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v105;
    }
    __syncthreads();
    v105 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v105 = (v105 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry90[j];
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
    unsigned v106[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v106[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v107[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v107[j] = ((v105 - v106[j]) + carry90[j]);
    }
    unsigned v108[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v108[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s109 = min(s86, v105);
    const unsigned s110 = max(s109, 1u);
    unsigned v111;
    v111 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v111 = max(v111, ((s110 <= v107[j]) ? v108[j] : 0u));
    }
    v111 = max(v111, __shfl_xor_sync(~0u, v111, 1));
    v111 = max(v111, __shfl_xor_sync(~0u, v111, 2));
    v111 = max(v111, __shfl_xor_sync(~0u, v111, 4));
    v111 = max(v111, __shfl_xor_sync(~0u, v111, 8));
    v111 = max(v111, __shfl_xor_sync(~0u, v111, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v111;
    }
    __syncthreads();
    v111 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v111 = max(v111, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s112 = (v111 << 0u);
    const unsigned s113 = (s88 | s112);
    carry32 = s113;
  }
  const int s114 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s115 = __int_as_float(s114);
  const bool s116 = (s115 < 1.f);
  const bool s117 = (s21 & s116);
  const int s118 = (s117 ? 38 : 0);
  const int count119 = s118;
  float carry120;
  carry120 = 0.f;
  #pragma unroll 1
  for (int n121 = 0; n121 < count119; n121++) {
    const int s122 = (n121 * 4096);
    bool v123[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v123[j] = (((thread * 8 + j) + s122) < 151936);
    }
    float v124[8];
    const float* at125 = logits + (long long)(p1) * 151936 + n121 * 4096;
    const bool in126 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v124[j], at125 + thread * 8 + j, in126 && n121 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v127[8];
    load_u8x8_const(&v127[0], (masks + (long long)(p1) * 151936 + n121 * 4096) + thread * 8, p1 < S && n121 * 4096 + thread * 8 < 151936);
    bool v128[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v128[j] = (v123[j] & (0u < v127[j]));
    }
    float v129[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v129[j] = (v128[j] ? (v123[j] ? v124[j] : (-3e+38f)) : (-3e+38f));
    }
    float v130;
    v130 = 0.f;
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v130 = (v130 + (((v128[j] & (s25 <= (((v129[j] - v17) * s23) * 1.442695f))) & (carry32 <= (__float_as_uint(v129[j]) ^ ((v129[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v129[j] - v17) * s23) * 1.442695f)) : 0.f));
    }
    v130 = (v130 + __shfl_xor_sync(~0u, v130, 1));
    v130 = (v130 + __shfl_xor_sync(~0u, v130, 2));
    v130 = (v130 + __shfl_xor_sync(~0u, v130, 4));
    v130 = (v130 + __shfl_xor_sync(~0u, v130, 8));
    v130 = (v130 + __shfl_xor_sync(~0u, v130, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v130;
    }
    __syncthreads();
    v130 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v130 = (v130 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s131 = (carry120 + v130);
    carry120 = s131;
  }
  const float s132 = max(carry120, 1e-30f);
  const float s133 = (1073741800.f / s132);
  const float s134 = (s115 * 1073741800.f);
  const unsigned s135 = __float2uint_rz(s134);
  const int s136 = (s117 ? 1 : 0);
  const int count137 = s136;
  unsigned carry138;
  carry138 = 0u;
  #pragma unroll 1
  for (int n139 = 0; n139 < count137; n139++) {
    const int s140 = (s117 ? 38 : 0);
    const int count141 = s140;
    unsigned carry142[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry142[j] = 0u;
    }
    #pragma unroll 1
    for (int n143 = 0; n143 < count141; n143++) {
      const int s144 = (n143 * 4096);
      bool v145[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v145[j] = (((thread * 8 + j) + s144) < 151936);
      }
      float v146[8];
      const float* at147 = logits + (long long)(p1) * 151936 + n143 * 4096;
      const bool in148 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v146[j], at147 + thread * 8 + j, in148 && n143 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v149[8];
      load_u8x8_const(&v149[0], (masks + (long long)(p1) * 151936 + n143 * 4096) + thread * 8, p1 < S && n143 * 4096 + thread * 8 < 151936);
      bool v150[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v150[j] = (v145[j] & (0u < v149[j]));
      }
      float v151[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v151[j] = (v150[j] ? (v145[j] ? v146[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v152[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v152[j] = __float2uint_rz((((v150[j] & (s25 <= (((v151[j] - v17) * s23) * 1.442695f))) & (carry32 <= (__float_as_uint(v151[j]) ^ ((v151[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v151[j] - v17) * s23) * 1.442695f)) * s133) + 0.5f) : 0.f));
      }
      unsigned v153[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v153[j] = (((__float_as_uint(v151[j]) ^ ((v151[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry142[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v153[j] < 2048u && v152[j] != 0u) atomicAdd(&((unsigned*)scratch)[v153[j]], v152[j]);
      }
      __syncthreads();
      unsigned v154[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v154[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry142[j] = v154[j];
      }
    }
    unsigned v155;
    v155 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v155 = (v155 + carry142[j]);
    }
    v155 = (v155 + __shfl_xor_sync(~0u, v155, 1));
    v155 = (v155 + __shfl_xor_sync(~0u, v155, 2));
    v155 = (v155 + __shfl_xor_sync(~0u, v155, 4));
    v155 = (v155 + __shfl_xor_sync(~0u, v155, 8));
    v155 = (v155 + __shfl_xor_sync(~0u, v155, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v155;
    }
    __syncthreads();
    v155 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v155 = (v155 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry142[j];
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
    unsigned v156[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v156[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v157[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v157[j] = ((v155 - v156[j]) + carry142[j]);
    }
    unsigned v158[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v158[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s159 = min(s135, v155);
    const unsigned s160 = max(s159, 1u);
    unsigned v161;
    v161 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v161 = max(v161, ((s160 <= v157[j]) ? v158[j] : 0u));
    }
    v161 = max(v161, __shfl_xor_sync(~0u, v161, 1));
    v161 = max(v161, __shfl_xor_sync(~0u, v161, 2));
    v161 = max(v161, __shfl_xor_sync(~0u, v161, 4));
    v161 = max(v161, __shfl_xor_sync(~0u, v161, 8));
    v161 = max(v161, __shfl_xor_sync(~0u, v161, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v161;
    }
    __syncthreads();
    v161 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v161 = max(v161, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v162;
    v162 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v162 = (v162 + ((v158[j] == v161) ? (v157[j] - carry142[j]) : 0u));
    }
    v162 = (v162 + __shfl_xor_sync(~0u, v162, 1));
    v162 = (v162 + __shfl_xor_sync(~0u, v162, 2));
    v162 = (v162 + __shfl_xor_sync(~0u, v162, 4));
    v162 = (v162 + __shfl_xor_sync(~0u, v162, 8));
    v162 = (v162 + __shfl_xor_sync(~0u, v162, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v162;
    }
    __syncthreads();
    v162 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v162 = (v162 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s163 = min(s135, v155);
    const unsigned s164 = (s163 - v162);
    const unsigned s165 = (v161 << 21u);
    const unsigned s166 = (0u | s165);
    const int count167 = s140;
    unsigned carry168[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry168[j] = 0u;
    }
    #pragma unroll 1
    for (int n169 = 0; n169 < count167; n169++) {
      const int s170 = (n169 * 4096);
      bool v171[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v171[j] = (((thread * 8 + j) + s170) < 151936);
      }
      float v172[8];
      const float* at173 = logits + (long long)(p1) * 151936 + n169 * 4096;
      const bool in174 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v172[j], at173 + thread * 8 + j, in174 && n169 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v175[8];
      load_u8x8_const(&v175[0], (masks + (long long)(p1) * 151936 + n169 * 4096) + thread * 8, p1 < S && n169 * 4096 + thread * 8 < 151936);
      bool v176[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v176[j] = (v171[j] & (0u < v175[j]));
      }
      float v177[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v177[j] = (v176[j] ? (v171[j] ? v172[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v178[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v178[j] = (__float_as_uint(v177[j]) ^ ((v177[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v179[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v179[j] = __float2uint_rz((((v176[j] & (s25 <= (((v177[j] - v17) * s23) * 1.442695f))) & (carry32 <= (__float_as_uint(v177[j]) ^ ((v177[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v177[j] - v17) * s23) * 1.442695f)) * s133) + 0.5f) : 0.f));
      }
      const unsigned s180 = (s166 >> 21u);
      unsigned v181[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v181[j] = (((v178[j] >> 21u) == s180) ? ((v178[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry168[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v181[j] < 2048u && v179[j] != 0u) atomicAdd(&((unsigned*)scratch)[v181[j]], v179[j]);
      }
      __syncthreads();
      unsigned v182[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v182[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry168[j] = v182[j];
      }
    }
    unsigned v183;
    v183 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v183 = (v183 + carry168[j]);
    }
    v183 = (v183 + __shfl_xor_sync(~0u, v183, 1));
    v183 = (v183 + __shfl_xor_sync(~0u, v183, 2));
    v183 = (v183 + __shfl_xor_sync(~0u, v183, 4));
    v183 = (v183 + __shfl_xor_sync(~0u, v183, 8));
    v183 = (v183 + __shfl_xor_sync(~0u, v183, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v183;
    }
    __syncthreads();
    v183 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v183 = (v183 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry168[j];
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
    unsigned v184[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v184[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v185[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v185[j] = ((v183 - v184[j]) + carry168[j]);
    }
    unsigned v186[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v186[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s187 = min(s164, v183);
    const unsigned s188 = max(s187, 1u);
    unsigned v189;
    v189 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v189 = max(v189, ((s188 <= v185[j]) ? v186[j] : 0u));
    }
    v189 = max(v189, __shfl_xor_sync(~0u, v189, 1));
    v189 = max(v189, __shfl_xor_sync(~0u, v189, 2));
    v189 = max(v189, __shfl_xor_sync(~0u, v189, 4));
    v189 = max(v189, __shfl_xor_sync(~0u, v189, 8));
    v189 = max(v189, __shfl_xor_sync(~0u, v189, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v189;
    }
    __syncthreads();
    v189 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v189 = max(v189, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v190;
    v190 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v190 = (v190 + ((v186[j] == v189) ? (v185[j] - carry168[j]) : 0u));
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
    const unsigned s191 = min(s164, v183);
    const unsigned s192 = (s191 - v190);
    const unsigned s193 = (v189 << 10u);
    const unsigned s194 = (s166 | s193);
    const int count195 = s140;
    unsigned carry196[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry196[j] = 0u;
    }
    #pragma unroll 1
    for (int n197 = 0; n197 < count195; n197++) {
      const int s198 = (n197 * 4096);
      bool v199[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v199[j] = (((thread * 8 + j) + s198) < 151936);
      }
      float v200[8];
      const float* at201 = logits + (long long)(p1) * 151936 + n197 * 4096;
      const bool in202 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v200[j], at201 + thread * 8 + j, in202 && n197 * 4096 + thread * 8 + j < 151936);
      }
      unsigned v203[8];
      load_u8x8_const(&v203[0], (masks + (long long)(p1) * 151936 + n197 * 4096) + thread * 8, p1 < S && n197 * 4096 + thread * 8 < 151936);
      bool v204[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v204[j] = (v199[j] & (0u < v203[j]));
      }
      float v205[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v205[j] = (v204[j] ? (v199[j] ? v200[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v206[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v206[j] = (__float_as_uint(v205[j]) ^ ((v205[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v207[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v207[j] = __float2uint_rz((((v204[j] & (s25 <= (((v205[j] - v17) * s23) * 1.442695f))) & (carry32 <= (__float_as_uint(v205[j]) ^ ((v205[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v205[j] - v17) * s23) * 1.442695f)) * s133) + 0.5f) : 0.f));
      }
      const unsigned s208 = (s194 >> 10u);
      unsigned v209[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v209[j] = (((v206[j] >> 10u) == s208) ? ((v206[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry196[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v209[j] < 1024u && v207[j] != 0u) atomicAdd(&((unsigned*)scratch)[v209[j]], v207[j]);
      }
      __syncthreads();
      unsigned v210[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v210[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry196[j] = v210[j];
      }
    }
    unsigned v211;
    v211 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v211 = (v211 + carry196[j]);
    }
    v211 = (v211 + __shfl_xor_sync(~0u, v211, 1));
    v211 = (v211 + __shfl_xor_sync(~0u, v211, 2));
    v211 = (v211 + __shfl_xor_sync(~0u, v211, 4));
    v211 = (v211 + __shfl_xor_sync(~0u, v211, 8));
    v211 = (v211 + __shfl_xor_sync(~0u, v211, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v211;
    }
    __syncthreads();
    v211 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v211 = (v211 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry196[j];
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
    unsigned v212[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v212[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v213[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v213[j] = ((v211 - v212[j]) + carry196[j]);
    }
    unsigned v214[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v214[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s215 = min(s192, v211);
    const unsigned s216 = max(s215, 1u);
    unsigned v217;
    v217 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v217 = max(v217, ((s216 <= v213[j]) ? v214[j] : 0u));
    }
    v217 = max(v217, __shfl_xor_sync(~0u, v217, 1));
    v217 = max(v217, __shfl_xor_sync(~0u, v217, 2));
    v217 = max(v217, __shfl_xor_sync(~0u, v217, 4));
    v217 = max(v217, __shfl_xor_sync(~0u, v217, 8));
    v217 = max(v217, __shfl_xor_sync(~0u, v217, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v217;
    }
    __syncthreads();
    v217 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v217 = max(v217, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s218 = (v217 << 0u);
    const unsigned s219 = (s194 | s218);
    carry138 = s219;
  }
  const unsigned s220 = max(carry138, carry32);
  const int s221 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s222 = (unsigned)s221;
  const int s223 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s224 = (unsigned)s223;
  const int s225 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s226 = (unsigned)s225;
  const int s227 = (s21 ? 38 : 0);
  const int count228 = s227;
  float carry229[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry229[j] = (-3e+38f);
  }
  int carry230[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry230[j] = 151936;
  }
  #pragma unroll 1
  for (int n231 = 0; n231 < count228; n231++) {
    const int s232 = (n231 * 4096);
    int v233[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v233[j] = ((thread * 8 + j) + s232);
    }
    bool v234[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v234[j] = (v233[j] < 151936);
    }
    float v235[8];
    const float* at236 = logits + (long long)(p1) * 151936 + n231 * 4096;
    const bool in237 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v235[j], at236 + thread * 8 + j, in237 && n231 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v238[8];
    load_u8x8_const(&v238[0], (masks + (long long)(p1) * 151936 + n231 * 4096) + thread * 8, p1 < S && n231 * 4096 + thread * 8 < 151936);
    bool v239[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v239[j] = (v234[j] & (0u < v238[j]));
    }
    float v240[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v240[j] = (v239[j] ? (v234[j] ? v235[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v241[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v241[j] = (unsigned)v233[j];
    }
    const unsigned s242 = __umulhi(0u, 3449720151u);
    const unsigned s243 = (s242 ^ s226);
    const unsigned s244 = (s243 ^ s222);
    const unsigned s245 = (0u * 3449720151u);
    unsigned v246[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v246[j] = ((__umulhi(v241[j], 3528531795u) ^ 0u) ^ s224);
    }
    const unsigned s247 = (s222 + 2654435769u);
    const unsigned s248 = (s224 + 3144134277u);
    unsigned v249[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v249[j] = ((__umulhi(v246[j], 3449720151u) ^ s245) ^ s247);
    }
    const unsigned s250 = __umulhi(s244, 3528531795u);
    unsigned v251[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v251[j] = ((s250 ^ (v241[j] * 3528531795u)) ^ s248);
    }
    const unsigned s252 = (s244 * 3528531795u);
    const unsigned s253 = (s247 + 2654435769u);
    const unsigned s254 = (s248 + 3144134277u);
    unsigned v255[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v255[j] = ((__umulhi(v251[j], 3449720151u) ^ (v246[j] * 3449720151u)) ^ s253);
    }
    unsigned v256[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v256[j] = ((__umulhi(v249[j], 3528531795u) ^ s252) ^ s254);
    }
    const unsigned s257 = (s253 + 2654435769u);
    const unsigned s258 = (s254 + 3144134277u);
    unsigned v259[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v259[j] = ((__umulhi(v256[j], 3449720151u) ^ (v251[j] * 3449720151u)) ^ s257);
    }
    unsigned v260[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v260[j] = ((__umulhi(v255[j], 3528531795u) ^ (v249[j] * 3528531795u)) ^ s258);
    }
    const unsigned s261 = (s257 + 2654435769u);
    const unsigned s262 = (s258 + 3144134277u);
    unsigned v263[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v263[j] = ((__umulhi(v260[j], 3449720151u) ^ (v256[j] * 3449720151u)) ^ s261);
    }
    unsigned v264[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v264[j] = ((__umulhi(v259[j], 3528531795u) ^ (v255[j] * 3528531795u)) ^ s262);
    }
    const unsigned s265 = (s261 + 2654435769u);
    const unsigned s266 = (s262 + 3144134277u);
    unsigned v267[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v267[j] = ((__umulhi(v263[j], 3528531795u) ^ (v259[j] * 3528531795u)) ^ s266);
    }
    const unsigned s268 = (s265 + 2654435769u);
    float v269[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v269[j] = (((float)((__umulhi(v267[j], 3449720151u) ^ (v264[j] * 3449720151u)) ^ s268) + 0.5f) * 2.3283064e-10f);
    }
    float v270[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v270[j] = (((v239[j] & (s25 <= (((v240[j] - v17) * s23) * 1.442695f))) & (s220 <= (__float_as_uint(v240[j]) ^ ((v240[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v240[j] - v17) * s23) + (log2_approx(((v269[j] < 0.00390625f) ? (v269[j] * ((v269[j] * ((v269[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v269[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v271[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v271[j] = (carry229[j] < v270[j]);
    }
    float v272[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v272[j] = (v271[j] ? v270[j] : carry229[j]);
    }
    int v273[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v273[j] = (v271[j] ? v233[j] : carry230[j]);
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry229[j] = v272[j];
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry230[j] = v273[j];
    }
  }
  float v274;
  v274 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v274 = max(v274, carry229[j]);
  }
  v274 = max(v274, __shfl_xor_sync(~0u, v274, 1));
  v274 = max(v274, __shfl_xor_sync(~0u, v274, 2));
  v274 = max(v274, __shfl_xor_sync(~0u, v274, 4));
  v274 = max(v274, __shfl_xor_sync(~0u, v274, 8));
  v274 = max(v274, __shfl_xor_sync(~0u, v274, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v274;
  }
  __syncthreads();
  v274 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v274 = max(v274, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v275;
  v275 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v275 = min(v275, ((carry229[j] == v274) ? carry230[j] : 151936));
  }
  v275 = min(v275, __shfl_xor_sync(~0u, v275, 1));
  v275 = min(v275, __shfl_xor_sync(~0u, v275, 2));
  v275 = min(v275, __shfl_xor_sync(~0u, v275, 4));
  v275 = min(v275, __shfl_xor_sync(~0u, v275, 8));
  v275 = min(v275, __shfl_xor_sync(~0u, v275, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v275;
  }
  __syncthreads();
  v275 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v275 = min(v275, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s276 = (s21 ? v275 : v18);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s276 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s277 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s277 >= 0 && s277 < slots) {
      const int out[1] = { s276 };
      store_i32x1((last + s277), out);
    }
  }
}
