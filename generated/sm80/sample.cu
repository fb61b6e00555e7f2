// sample
//   logits: f32 [S, 151936], chain
//   settings: i32 [S, 9], step
//   last: i32 [slots], chain
//   chosen: i32 [S], chain
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
__device__ __forceinline__ void store_i32x1(int* to, const int* from) { *(unsigned*)to = (unsigned)from[0]; }

extern "C" __global__ void __launch_bounds__(512, 1) sample(const float* logits, const int* settings, int* last, int* chosen, int S, int slots) {
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
    float v8[8];
    const float* at9 = logits + (long long)(p1) * 151936 + n5 * 4096;
    const bool in10 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v8[j], at9 + thread * 8 + j, in10 && n5 * 4096 + thread * 8 + j < 151936);
    }
    float v11[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v11[j] = ((v7[j] < 151936) ? v8[j] : (-3e+38f));
    }
    bool v12[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v12[j] = (carry3[j] < v11[j]);
    }
    float v13[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v13[j] = (v12[j] ? v11[j] : carry3[j]);
    }
    int v14[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v14[j] = (v12[j] ? v7[j] : carry4[j]);
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry3[j] = v13[j];
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry4[j] = v14[j];
    }
  }
  float v15;
  v15 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v15 = max(v15, carry3[j]);
  }
  v15 = max(v15, __shfl_xor_sync(~0u, v15, 1));
  v15 = max(v15, __shfl_xor_sync(~0u, v15, 2));
  v15 = max(v15, __shfl_xor_sync(~0u, v15, 4));
  v15 = max(v15, __shfl_xor_sync(~0u, v15, 8));
  v15 = max(v15, __shfl_xor_sync(~0u, v15, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v15;
  }
  __syncthreads();
  v15 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v15 = max(v15, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v16;
  v16 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v16 = min(v16, ((carry3[j] == v15) ? carry4[j] : 151936));
  }
  v16 = min(v16, __shfl_xor_sync(~0u, v16, 1));
  v16 = min(v16, __shfl_xor_sync(~0u, v16, 2));
  v16 = min(v16, __shfl_xor_sync(~0u, v16, 4));
  v16 = min(v16, __shfl_xor_sync(~0u, v16, 8));
  v16 = min(v16, __shfl_xor_sync(~0u, v16, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v16;
  }
  __syncthreads();
  v16 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v16 = min(v16, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s17 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 2) : 0);
  const float s18 = __int_as_float(s17);
  const bool s19 = (0.f < s18);
  const float s20 = (1.f / s18);
  const float s21 = (s19 ? s20 : 1.f);
  const int s22 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 7) : 0);
  const float s23 = __int_as_float(s22);
  const int s24 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 5) : 0);
  const unsigned s25 = (unsigned)s24;
  const bool s26 = (0u < s25);
  const bool s27 = (s19 & s26);
  const int s28 = (s27 ? 1 : 0);
  const int count29 = s28;
  unsigned carry30;
  carry30 = 0u;
  #pragma unroll 1
  for (int n31 = 0; n31 < count29; n31++) {
    const int s32 = (s27 ? 38 : 0);
    const int count33 = s32;
    unsigned carry34[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry34[j] = 0u;
    }
    #pragma unroll 1
    for (int n35 = 0; n35 < count33; n35++) {
      const int s36 = (n35 * 4096);
      bool v37[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v37[j] = (((thread * 8 + j) + s36) < 151936);
      }
      float v38[8];
      const float* at39 = logits + (long long)(p1) * 151936 + n35 * 4096;
      const bool in40 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v38[j], at39 + thread * 8 + j, in40 && n35 * 4096 + thread * 8 + j < 151936);
      }
      float v41[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v41[j] = (v37[j] ? v38[j] : (-3e+38f));
      }
      unsigned v42[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v42[j] = ((v37[j] & (s23 <= (((v41[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
      }
      unsigned v43[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v43[j] = (((__float_as_uint(v41[j]) ^ ((v41[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry34[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v43[j] < 2048u && v42[j] != 0u) atomicAdd(&((unsigned*)scratch)[v43[j]], v42[j]);
      }
      __syncthreads();
      unsigned v44[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v44[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry34[j] = v44[j];
      }
    }
    unsigned v45;
    v45 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v45 = (v45 + carry34[j]);
    }
    v45 = (v45 + __shfl_xor_sync(~0u, v45, 1));
    v45 = (v45 + __shfl_xor_sync(~0u, v45, 2));
    v45 = (v45 + __shfl_xor_sync(~0u, v45, 4));
    v45 = (v45 + __shfl_xor_sync(~0u, v45, 8));
    v45 = (v45 + __shfl_xor_sync(~0u, v45, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v45;
    }
    __syncthreads();
    v45 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v45 = (v45 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
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
    unsigned v46[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v46[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v47[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v47[j] = ((v45 - v46[j]) + carry34[j]);
    }
    unsigned v48[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v48[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s49 = min(s25, v45);
    const unsigned s50 = max(s49, 1u);
    unsigned v51;
    v51 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v51 = max(v51, ((s50 <= v47[j]) ? v48[j] : 0u));
    }
    v51 = max(v51, __shfl_xor_sync(~0u, v51, 1));
    v51 = max(v51, __shfl_xor_sync(~0u, v51, 2));
    v51 = max(v51, __shfl_xor_sync(~0u, v51, 4));
    v51 = max(v51, __shfl_xor_sync(~0u, v51, 8));
    v51 = max(v51, __shfl_xor_sync(~0u, v51, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v51;
    }
    __syncthreads();
    v51 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v51 = max(v51, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v52;
    v52 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v52 = (v52 + ((v48[j] == v51) ? (v47[j] - carry34[j]) : 0u));
    }
    v52 = (v52 + __shfl_xor_sync(~0u, v52, 1));
    v52 = (v52 + __shfl_xor_sync(~0u, v52, 2));
    v52 = (v52 + __shfl_xor_sync(~0u, v52, 4));
    v52 = (v52 + __shfl_xor_sync(~0u, v52, 8));
    v52 = (v52 + __shfl_xor_sync(~0u, v52, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v52;
    }
    __syncthreads();
    v52 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v52 = (v52 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s53 = min(s25, v45);
    const unsigned s54 = (s53 - v52);
    const unsigned s55 = (v51 << 21u);
    const unsigned s56 = (0u | s55);
    const int count57 = s32;
    unsigned carry58[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry58[j] = 0u;
    }
    #pragma unroll 1
    for (int n59 = 0; n59 < count57; n59++) {
      const int s60 = (n59 * 4096);
      bool v61[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v61[j] = (((thread * 8 + j) + s60) < 151936);
      }
      float v62[8];
      const float* at63 = logits + (long long)(p1) * 151936 + n59 * 4096;
      const bool in64 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v62[j], at63 + thread * 8 + j, in64 && n59 * 4096 + thread * 8 + j < 151936);
      }
      float v65[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v65[j] = (v61[j] ? v62[j] : (-3e+38f));
      }
      unsigned v66[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v66[j] = (__float_as_uint(v65[j]) ^ ((v65[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v67[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v67[j] = ((v61[j] & (s23 <= (((v65[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s68 = (s56 >> 21u);
      unsigned v69[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v69[j] = (((v66[j] >> 21u) == s68) ? ((v66[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry58[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v69[j] < 2048u && v67[j] != 0u) atomicAdd(&((unsigned*)scratch)[v69[j]], v67[j]);
      }
      __syncthreads();
      unsigned v70[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v70[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry58[j] = v70[j];
      }
    }
    unsigned v71;
    v71 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v71 = (v71 + carry58[j]);
    }
    v71 = (v71 + __shfl_xor_sync(~0u, v71, 1));
    v71 = (v71 + __shfl_xor_sync(~0u, v71, 2));
    v71 = (v71 + __shfl_xor_sync(~0u, v71, 4));
    v71 = (v71 + __shfl_xor_sync(~0u, v71, 8));
    v71 = (v71 + __shfl_xor_sync(~0u, v71, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v71;
    }
    __syncthreads();
    v71 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v71 = (v71 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry58[j];
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
    unsigned v72[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v72[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v73[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v73[j] = ((v71 - v72[j]) + carry58[j]);
    }
    unsigned v74[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v74[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s75 = min(s54, v71);
    const unsigned s76 = max(s75, 1u);
    unsigned v77;
    v77 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v77 = max(v77, ((s76 <= v73[j]) ? v74[j] : 0u));
    }
    v77 = max(v77, __shfl_xor_sync(~0u, v77, 1));
    v77 = max(v77, __shfl_xor_sync(~0u, v77, 2));
    v77 = max(v77, __shfl_xor_sync(~0u, v77, 4));
    v77 = max(v77, __shfl_xor_sync(~0u, v77, 8));
    v77 = max(v77, __shfl_xor_sync(~0u, v77, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v77;
    }
    __syncthreads();
    v77 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v77 = max(v77, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v78;
    v78 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v78 = (v78 + ((v74[j] == v77) ? (v73[j] - carry58[j]) : 0u));
    }
    v78 = (v78 + __shfl_xor_sync(~0u, v78, 1));
    v78 = (v78 + __shfl_xor_sync(~0u, v78, 2));
    v78 = (v78 + __shfl_xor_sync(~0u, v78, 4));
    v78 = (v78 + __shfl_xor_sync(~0u, v78, 8));
    v78 = (v78 + __shfl_xor_sync(~0u, v78, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v78;
    }
    __syncthreads();
    v78 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v78 = (v78 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s79 = min(s54, v71);
    const unsigned s80 = (s79 - v78);
    const unsigned s81 = (v77 << 10u);
    const unsigned s82 = (s56 | s81);
    const int count83 = s32;
    unsigned carry84[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry84[j] = 0u;
    }
    #pragma unroll 1
    for (int n85 = 0; n85 < count83; n85++) {
      const int s86 = (n85 * 4096);
      bool v87[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v87[j] = (((thread * 8 + j) + s86) < 151936);
      }
      float v88[8];
      const float* at89 = logits + (long long)(p1) * 151936 + n85 * 4096;
      const bool in90 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v88[j], at89 + thread * 8 + j, in90 && n85 * 4096 + thread * 8 + j < 151936);
      }
      float v91[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v91[j] = (v87[j] ? v88[j] : (-3e+38f));
      }
      unsigned v92[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v92[j] = (__float_as_uint(v91[j]) ^ ((v91[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v93[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v93[j] = ((v87[j] & (s23 <= (((v91[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s94 = (s82 >> 10u);
      unsigned v95[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v95[j] = (((v92[j] >> 10u) == s94) ? ((v92[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry84[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v95[j] < 1024u && v93[j] != 0u) atomicAdd(&((unsigned*)scratch)[v95[j]], v93[j]);
      }
      __syncthreads();
      unsigned v96[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v96[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry84[j] = v96[j];
      }
    }
    unsigned v97;
    v97 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v97 = (v97 + carry84[j]);
    }
    v97 = (v97 + __shfl_xor_sync(~0u, v97, 1));
    v97 = (v97 + __shfl_xor_sync(~0u, v97, 2));
    v97 = (v97 + __shfl_xor_sync(~0u, v97, 4));
    v97 = (v97 + __shfl_xor_sync(~0u, v97, 8));
    v97 = (v97 + __shfl_xor_sync(~0u, v97, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v97;
    }
    __syncthreads();
    v97 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v97 = (v97 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry84[j];
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
    unsigned v98[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v98[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v99[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v99[j] = ((v97 - v98[j]) + carry84[j]);
    }
    unsigned v100[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v100[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s101 = min(s80, v97);
    const unsigned s102 = max(s101, 1u);
    unsigned v103;
    v103 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v103 = max(v103, ((s102 <= v99[j]) ? v100[j] : 0u));
    }
    v103 = max(v103, __shfl_xor_sync(~0u, v103, 1));
    v103 = max(v103, __shfl_xor_sync(~0u, v103, 2));
    v103 = max(v103, __shfl_xor_sync(~0u, v103, 4));
    v103 = max(v103, __shfl_xor_sync(~0u, v103, 8));
    v103 = max(v103, __shfl_xor_sync(~0u, v103, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v103;
    }
    __syncthreads();
    v103 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v103 = max(v103, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s104 = (v103 << 0u);
    const unsigned s105 = (s82 | s104);
    carry30 = s105;
  }
  const int s106 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s107 = __int_as_float(s106);
  const bool s108 = (s107 < 1.f);
  const bool s109 = (s19 & s108);
  const int s110 = (s109 ? 38 : 0);
  const int count111 = s110;
  float carry112;
  carry112 = 0.f;
  #pragma unroll 1
  for (int n113 = 0; n113 < count111; n113++) {
    const int s114 = (n113 * 4096);
    bool v115[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v115[j] = (((thread * 8 + j) + s114) < 151936);
    }
    float v116[8];
    const float* at117 = logits + (long long)(p1) * 151936 + n113 * 4096;
    const bool in118 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v116[j], at117 + thread * 8 + j, in118 && n113 * 4096 + thread * 8 + j < 151936);
    }
    float v119[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v119[j] = (v115[j] ? v116[j] : (-3e+38f));
    }
    float v120;
    v120 = 0.f;
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v120 = (v120 + (((v115[j] & (s23 <= (((v119[j] - v15) * s21) * 1.442695f))) & (carry30 <= (__float_as_uint(v119[j]) ^ ((v119[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v119[j] - v15) * s21) * 1.442695f)) : 0.f));
    }
    v120 = (v120 + __shfl_xor_sync(~0u, v120, 1));
    v120 = (v120 + __shfl_xor_sync(~0u, v120, 2));
    v120 = (v120 + __shfl_xor_sync(~0u, v120, 4));
    v120 = (v120 + __shfl_xor_sync(~0u, v120, 8));
    v120 = (v120 + __shfl_xor_sync(~0u, v120, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v120;
    }
    __syncthreads();
    v120 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v120 = (v120 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s121 = (carry112 + v120);
    carry112 = s121;
  }
  const float s122 = max(carry112, 1e-30f);
  const float s123 = (1073741800.f / s122);
  const float s124 = (s107 * 1073741800.f);
  const unsigned s125 = __float2uint_rz(s124);
  const int s126 = (s109 ? 1 : 0);
  const int count127 = s126;
  unsigned carry128;
  carry128 = 0u;
  #pragma unroll 1
  for (int n129 = 0; n129 < count127; n129++) {
    const int s130 = (s109 ? 38 : 0);
    const int count131 = s130;
    unsigned carry132[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry132[j] = 0u;
    }
    #pragma unroll 1
    for (int n133 = 0; n133 < count131; n133++) {
      const int s134 = (n133 * 4096);
      bool v135[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v135[j] = (((thread * 8 + j) + s134) < 151936);
      }
      float v136[8];
      const float* at137 = logits + (long long)(p1) * 151936 + n133 * 4096;
      const bool in138 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v136[j], at137 + thread * 8 + j, in138 && n133 * 4096 + thread * 8 + j < 151936);
      }
      float v139[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v139[j] = (v135[j] ? v136[j] : (-3e+38f));
      }
      unsigned v140[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v140[j] = __float2uint_rz((((v135[j] & (s23 <= (((v139[j] - v15) * s21) * 1.442695f))) & (carry30 <= (__float_as_uint(v139[j]) ^ ((v139[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v139[j] - v15) * s21) * 1.442695f)) * s123) + 0.5f) : 0.f));
      }
      unsigned v141[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v141[j] = (((__float_as_uint(v139[j]) ^ ((v139[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry132[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v141[j] < 2048u && v140[j] != 0u) atomicAdd(&((unsigned*)scratch)[v141[j]], v140[j]);
      }
      __syncthreads();
      unsigned v142[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v142[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry132[j] = v142[j];
      }
    }
    unsigned v143;
    v143 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v143 = (v143 + carry132[j]);
    }
    v143 = (v143 + __shfl_xor_sync(~0u, v143, 1));
    v143 = (v143 + __shfl_xor_sync(~0u, v143, 2));
    v143 = (v143 + __shfl_xor_sync(~0u, v143, 4));
    v143 = (v143 + __shfl_xor_sync(~0u, v143, 8));
    v143 = (v143 + __shfl_xor_sync(~0u, v143, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v143;
    }
    __syncthreads();
    v143 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v143 = (v143 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry132[j];
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
    unsigned v144[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v144[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v145[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v145[j] = ((v143 - v144[j]) + carry132[j]);
    }
    unsigned v146[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v146[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s147 = min(s125, v143);
    const unsigned s148 = max(s147, 1u);
    unsigned v149;
    v149 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v149 = max(v149, ((s148 <= v145[j]) ? v146[j] : 0u));
    }
    v149 = max(v149, __shfl_xor_sync(~0u, v149, 1));
    v149 = max(v149, __shfl_xor_sync(~0u, v149, 2));
    v149 = max(v149, __shfl_xor_sync(~0u, v149, 4));
    v149 = max(v149, __shfl_xor_sync(~0u, v149, 8));
    v149 = max(v149, __shfl_xor_sync(~0u, v149, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v149;
    }
    __syncthreads();
    v149 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v149 = max(v149, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v150;
    v150 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v150 = (v150 + ((v146[j] == v149) ? (v145[j] - carry132[j]) : 0u));
    }
    v150 = (v150 + __shfl_xor_sync(~0u, v150, 1));
    v150 = (v150 + __shfl_xor_sync(~0u, v150, 2));
    v150 = (v150 + __shfl_xor_sync(~0u, v150, 4));
    v150 = (v150 + __shfl_xor_sync(~0u, v150, 8));
    v150 = (v150 + __shfl_xor_sync(~0u, v150, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v150;
    }
    __syncthreads();
    v150 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v150 = (v150 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s151 = min(s125, v143);
    const unsigned s152 = (s151 - v150);
    const unsigned s153 = (v149 << 21u);
    const unsigned s154 = (0u | s153);
    const int count155 = s130;
    unsigned carry156[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry156[j] = 0u;
    }
    #pragma unroll 1
    for (int n157 = 0; n157 < count155; n157++) {
      const int s158 = (n157 * 4096);
      bool v159[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v159[j] = (((thread * 8 + j) + s158) < 151936);
      }
      float v160[8];
      const float* at161 = logits + (long long)(p1) * 151936 + n157 * 4096;
      const bool in162 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v160[j], at161 + thread * 8 + j, in162 && n157 * 4096 + thread * 8 + j < 151936);
      }
      float v163[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v163[j] = (v159[j] ? v160[j] : (-3e+38f));
      }
      unsigned v164[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v164[j] = (__float_as_uint(v163[j]) ^ ((v163[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v165[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v165[j] = __float2uint_rz((((v159[j] & (s23 <= (((v163[j] - v15) * s21) * 1.442695f))) & (carry30 <= (__float_as_uint(v163[j]) ^ ((v163[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v163[j] - v15) * s21) * 1.442695f)) * s123) + 0.5f) : 0.f));
      }
      const unsigned s166 = (s154 >> 21u);
      unsigned v167[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v167[j] = (((v164[j] >> 21u) == s166) ? ((v164[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry156[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v167[j] < 2048u && v165[j] != 0u) atomicAdd(&((unsigned*)scratch)[v167[j]], v165[j]);
      }
      __syncthreads();
      unsigned v168[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v168[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry156[j] = v168[j];
      }
    }
    unsigned v169;
    v169 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v169 = (v169 + carry156[j]);
    }
    v169 = (v169 + __shfl_xor_sync(~0u, v169, 1));
    v169 = (v169 + __shfl_xor_sync(~0u, v169, 2));
    v169 = (v169 + __shfl_xor_sync(~0u, v169, 4));
    v169 = (v169 + __shfl_xor_sync(~0u, v169, 8));
    v169 = (v169 + __shfl_xor_sync(~0u, v169, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v169;
    }
    __syncthreads();
    v169 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v169 = (v169 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry156[j];
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
    unsigned v170[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v170[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v171[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v171[j] = ((v169 - v170[j]) + carry156[j]);
    }
    unsigned v172[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v172[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s173 = min(s152, v169);
    const unsigned s174 = max(s173, 1u);
    unsigned v175;
    v175 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v175 = max(v175, ((s174 <= v171[j]) ? v172[j] : 0u));
    }
    v175 = max(v175, __shfl_xor_sync(~0u, v175, 1));
    v175 = max(v175, __shfl_xor_sync(~0u, v175, 2));
    v175 = max(v175, __shfl_xor_sync(~0u, v175, 4));
    v175 = max(v175, __shfl_xor_sync(~0u, v175, 8));
    v175 = max(v175, __shfl_xor_sync(~0u, v175, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v175;
    }
    __syncthreads();
    v175 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v175 = max(v175, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v176;
    v176 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v176 = (v176 + ((v172[j] == v175) ? (v171[j] - carry156[j]) : 0u));
    }
    v176 = (v176 + __shfl_xor_sync(~0u, v176, 1));
    v176 = (v176 + __shfl_xor_sync(~0u, v176, 2));
    v176 = (v176 + __shfl_xor_sync(~0u, v176, 4));
    v176 = (v176 + __shfl_xor_sync(~0u, v176, 8));
    v176 = (v176 + __shfl_xor_sync(~0u, v176, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v176;
    }
    __syncthreads();
    v176 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v176 = (v176 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s177 = min(s152, v169);
    const unsigned s178 = (s177 - v176);
    const unsigned s179 = (v175 << 10u);
    const unsigned s180 = (s154 | s179);
    const int count181 = s130;
    unsigned carry182[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry182[j] = 0u;
    }
    #pragma unroll 1
    for (int n183 = 0; n183 < count181; n183++) {
      const int s184 = (n183 * 4096);
      bool v185[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v185[j] = (((thread * 8 + j) + s184) < 151936);
      }
      float v186[8];
      const float* at187 = logits + (long long)(p1) * 151936 + n183 * 4096;
      const bool in188 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 8; j += 4) {
        load_f32x4(&v186[j], at187 + thread * 8 + j, in188 && n183 * 4096 + thread * 8 + j < 151936);
      }
      float v189[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v189[j] = (v185[j] ? v186[j] : (-3e+38f));
      }
      unsigned v190[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v190[j] = (__float_as_uint(v189[j]) ^ ((v189[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v191[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v191[j] = __float2uint_rz((((v185[j] & (s23 <= (((v189[j] - v15) * s21) * 1.442695f))) & (carry30 <= (__float_as_uint(v189[j]) ^ ((v189[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v189[j] - v15) * s21) * 1.442695f)) * s123) + 0.5f) : 0.f));
      }
      const unsigned s192 = (s180 >> 10u);
      unsigned v193[8];
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        v193[j] = (((v190[j] >> 10u) == s192) ? ((v190[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry182[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 8; j++) {
        if (v193[j] < 1024u && v191[j] != 0u) atomicAdd(&((unsigned*)scratch)[v193[j]], v191[j]);
      }
      __syncthreads();
      unsigned v194[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v194[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry182[j] = v194[j];
      }
    }
    unsigned v195;
    v195 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v195 = (v195 + carry182[j]);
    }
    v195 = (v195 + __shfl_xor_sync(~0u, v195, 1));
    v195 = (v195 + __shfl_xor_sync(~0u, v195, 2));
    v195 = (v195 + __shfl_xor_sync(~0u, v195, 4));
    v195 = (v195 + __shfl_xor_sync(~0u, v195, 8));
    v195 = (v195 + __shfl_xor_sync(~0u, v195, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v195;
    }
    __syncthreads();
    v195 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v195 = (v195 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry182[j];
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
    unsigned v196[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v196[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v197[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v197[j] = ((v195 - v196[j]) + carry182[j]);
    }
    unsigned v198[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v198[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s199 = min(s178, v195);
    const unsigned s200 = max(s199, 1u);
    unsigned v201;
    v201 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v201 = max(v201, ((s200 <= v197[j]) ? v198[j] : 0u));
    }
    v201 = max(v201, __shfl_xor_sync(~0u, v201, 1));
    v201 = max(v201, __shfl_xor_sync(~0u, v201, 2));
    v201 = max(v201, __shfl_xor_sync(~0u, v201, 4));
    v201 = max(v201, __shfl_xor_sync(~0u, v201, 8));
    v201 = max(v201, __shfl_xor_sync(~0u, v201, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v201;
    }
    __syncthreads();
    v201 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v201 = max(v201, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s202 = (v201 << 0u);
    const unsigned s203 = (s180 | s202);
    carry128 = s203;
  }
  const unsigned s204 = max(carry128, carry30);
  const int s205 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s206 = (unsigned)s205;
  const int s207 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s208 = (unsigned)s207;
  const int s209 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s210 = (unsigned)s209;
  const int s211 = (s19 ? 38 : 0);
  const int count212 = s211;
  float carry213[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry213[j] = (-3e+38f);
  }
  int carry214[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    carry214[j] = 151936;
  }
  #pragma unroll 1
  for (int n215 = 0; n215 < count212; n215++) {
    const int s216 = (n215 * 4096);
    int v217[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v217[j] = ((thread * 8 + j) + s216);
    }
    bool v218[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v218[j] = (v217[j] < 151936);
    }
    float v219[8];
    const float* at220 = logits + (long long)(p1) * 151936 + n215 * 4096;
    const bool in221 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v219[j], at220 + thread * 8 + j, in221 && n215 * 4096 + thread * 8 + j < 151936);
    }
    float v222[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v222[j] = (v218[j] ? v219[j] : (-3e+38f));
    }
    unsigned v223[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v223[j] = (unsigned)v217[j];
    }
    const unsigned s224 = __umulhi(0u, 3449720151u);
    const unsigned s225 = (s224 ^ s210);
    const unsigned s226 = (s225 ^ s206);
    const unsigned s227 = (0u * 3449720151u);
    unsigned v228[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v228[j] = ((__umulhi(v223[j], 3528531795u) ^ 0u) ^ s208);
    }
    const unsigned s229 = (s206 + 2654435769u);
    const unsigned s230 = (s208 + 3144134277u);
    unsigned v231[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v231[j] = ((__umulhi(v228[j], 3449720151u) ^ s227) ^ s229);
    }
    const unsigned s232 = __umulhi(s226, 3528531795u);
    unsigned v233[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v233[j] = ((s232 ^ (v223[j] * 3528531795u)) ^ s230);
    }
    const unsigned s234 = (s226 * 3528531795u);
    const unsigned s235 = (s229 + 2654435769u);
    const unsigned s236 = (s230 + 3144134277u);
    unsigned v237[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v237[j] = ((__umulhi(v233[j], 3449720151u) ^ (v228[j] * 3449720151u)) ^ s235);
    }
    unsigned v238[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v238[j] = ((__umulhi(v231[j], 3528531795u) ^ s234) ^ s236);
    }
    const unsigned s239 = (s235 + 2654435769u);
    const unsigned s240 = (s236 + 3144134277u);
    unsigned v241[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v241[j] = ((__umulhi(v238[j], 3449720151u) ^ (v233[j] * 3449720151u)) ^ s239);
    }
    unsigned v242[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v242[j] = ((__umulhi(v237[j], 3528531795u) ^ (v231[j] * 3528531795u)) ^ s240);
    }
    const unsigned s243 = (s239 + 2654435769u);
    const unsigned s244 = (s240 + 3144134277u);
    unsigned v245[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v245[j] = ((__umulhi(v242[j], 3449720151u) ^ (v238[j] * 3449720151u)) ^ s243);
    }
    unsigned v246[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v246[j] = ((__umulhi(v241[j], 3528531795u) ^ (v237[j] * 3528531795u)) ^ s244);
    }
    const unsigned s247 = (s243 + 2654435769u);
    const unsigned s248 = (s244 + 3144134277u);
    unsigned v249[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v249[j] = ((__umulhi(v245[j], 3528531795u) ^ (v241[j] * 3528531795u)) ^ s248);
    }
    const unsigned s250 = (s247 + 2654435769u);
    float v251[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v251[j] = (((float)((__umulhi(v249[j], 3449720151u) ^ (v246[j] * 3449720151u)) ^ s250) + 0.5f) * 2.3283064e-10f);
    }
    float v252[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v252[j] = (((v218[j] & (s23 <= (((v222[j] - v15) * s21) * 1.442695f))) & (s204 <= (__float_as_uint(v222[j]) ^ ((v222[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v222[j] - v15) * s21) + (log2_approx(((v251[j] < 0.00390625f) ? (v251[j] * ((v251[j] * ((v251[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v251[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v253[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v253[j] = (carry213[j] < v252[j]);
    }
    float v254[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v254[j] = (v253[j] ? v252[j] : carry213[j]);
    }
    int v255[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v255[j] = (v253[j] ? v217[j] : carry214[j]);
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry213[j] = v254[j];
    }
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      carry214[j] = v255[j];
    }
  }
  float v256;
  v256 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v256 = max(v256, carry213[j]);
  }
  v256 = max(v256, __shfl_xor_sync(~0u, v256, 1));
  v256 = max(v256, __shfl_xor_sync(~0u, v256, 2));
  v256 = max(v256, __shfl_xor_sync(~0u, v256, 4));
  v256 = max(v256, __shfl_xor_sync(~0u, v256, 8));
  v256 = max(v256, __shfl_xor_sync(~0u, v256, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v256;
  }
  __syncthreads();
  v256 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v256 = max(v256, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v257;
  v257 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v257 = min(v257, ((carry213[j] == v256) ? carry214[j] : 151936));
  }
  v257 = min(v257, __shfl_xor_sync(~0u, v257, 1));
  v257 = min(v257, __shfl_xor_sync(~0u, v257, 2));
  v257 = min(v257, __shfl_xor_sync(~0u, v257, 4));
  v257 = min(v257, __shfl_xor_sync(~0u, v257, 8));
  v257 = min(v257, __shfl_xor_sync(~0u, v257, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v257;
  }
  __syncthreads();
  v257 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v257 = min(v257, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s258 = (s19 ? v257 : v16);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s258 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s259 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s259 >= 0 && s259 < slots) {
      const int out[1] = { s258 };
      store_i32x1((last + s259), out);
    }
  }
}
