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

extern "C" __global__ void __launch_bounds__(512) sample(const float* logits, const int* settings, int* last, int* chosen, int S, int slots) {
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
    float v8[16];
    const float* at9 = logits + (long long)(p1) * 151936 + n5 * 8192;
    const bool in10 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v8[j], at9 + thread * 8 + j / 8 * 4096 + j % 8, in10 && n5 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v11[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v11[j] = ((v7[j] < 151936) ? v8[j] : (-3e+38f));
    }
    bool v12[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v12[j] = (carry3[j] < v11[j]);
    }
    float v13[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v13[j] = (v12[j] ? v11[j] : carry3[j]);
    }
    int v14[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v14[j] = (v12[j] ? v7[j] : carry4[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry3[j] = v13[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry4[j] = v14[j];
    }
  }
  float v15;
  v15 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
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
  for (int j = 0; j < 16; j++) {
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
  const int s28 = (s27 ? 19 : 0);
  const int count29 = s28;
  unsigned carry30[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry30[j] = 0u;
  }
  #pragma unroll 1
  for (int n31 = 0; n31 < count29; n31++) {
    const int s32 = (n31 * 8192);
    bool v33[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v33[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s32) < 151936);
    }
    float v34[16];
    const float* at35 = logits + (long long)(p1) * 151936 + n31 * 8192;
    const bool in36 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v34[j], at35 + thread * 8 + j / 8 * 4096 + j % 8, in36 && n31 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v37[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v37[j] = (v33[j] ? v34[j] : (-3e+38f));
    }
    unsigned v38[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v38[j] = ((v33[j] & (s23 <= (((v37[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
    }
    unsigned v39[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v39[j] = (((__float_as_uint(v37[j]) ^ ((v37[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry30[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v39[j] < 2048u && v38[j] != 0u) atomicAdd(&((unsigned*)scratch)[v39[j]], v38[j]);
    }
    __syncthreads();
    unsigned v40[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v40[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry30[j] = v40[j];
    }
  }
  unsigned v41;
  v41 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v41 = (v41 + carry30[j]);
  }
  v41 = (v41 + __shfl_xor_sync(~0u, v41, 1));
  v41 = (v41 + __shfl_xor_sync(~0u, v41, 2));
  v41 = (v41 + __shfl_xor_sync(~0u, v41, 4));
  v41 = (v41 + __shfl_xor_sync(~0u, v41, 8));
  v41 = (v41 + __shfl_xor_sync(~0u, v41, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v41;
  }
  __syncthreads();
  v41 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v41 = (v41 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry30[j];
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
  unsigned v42[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v42[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v43[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v43[j] = ((v41 - v42[j]) + carry30[j]);
  }
  unsigned v44[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v44[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s45 = min(s25, v41);
  const unsigned s46 = max(s45, 1u);
  unsigned v47;
  v47 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v47 = max(v47, ((s46 <= v43[j]) ? v44[j] : 0u));
  }
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 1));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 2));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 4));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 8));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v47;
  }
  __syncthreads();
  v47 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v47 = max(v47, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v48;
  v48 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v48 = (v48 + ((v44[j] == v47) ? (v43[j] - carry30[j]) : 0u));
  }
  v48 = (v48 + __shfl_xor_sync(~0u, v48, 1));
  v48 = (v48 + __shfl_xor_sync(~0u, v48, 2));
  v48 = (v48 + __shfl_xor_sync(~0u, v48, 4));
  v48 = (v48 + __shfl_xor_sync(~0u, v48, 8));
  v48 = (v48 + __shfl_xor_sync(~0u, v48, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v48;
  }
  __syncthreads();
  v48 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v48 = (v48 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s49 = min(s25, v41);
  const unsigned s50 = (s49 - v48);
  const unsigned s51 = (v47 << 21u);
  const unsigned s52 = (0u | s51);
  const int count53 = s28;
  unsigned carry54[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry54[j] = 0u;
  }
  #pragma unroll 1
  for (int n55 = 0; n55 < count53; n55++) {
    const int s56 = (n55 * 8192);
    bool v57[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v57[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s56) < 151936);
    }
    float v58[16];
    const float* at59 = logits + (long long)(p1) * 151936 + n55 * 8192;
    const bool in60 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v58[j], at59 + thread * 8 + j / 8 * 4096 + j % 8, in60 && n55 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v61[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v61[j] = (v57[j] ? v58[j] : (-3e+38f));
    }
    unsigned v62[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v62[j] = (__float_as_uint(v61[j]) ^ ((v61[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v63[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v63[j] = ((v57[j] & (s23 <= (((v61[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s64 = (s52 >> 21u);
    unsigned v65[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v65[j] = (((v62[j] >> 21u) == s64) ? ((v62[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry54[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v65[j] < 2048u && v63[j] != 0u) atomicAdd(&((unsigned*)scratch)[v65[j]], v63[j]);
    }
    __syncthreads();
    unsigned v66[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v66[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry54[j] = v66[j];
    }
  }
  unsigned v67;
  v67 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v67 = (v67 + carry54[j]);
  }
  v67 = (v67 + __shfl_xor_sync(~0u, v67, 1));
  v67 = (v67 + __shfl_xor_sync(~0u, v67, 2));
  v67 = (v67 + __shfl_xor_sync(~0u, v67, 4));
  v67 = (v67 + __shfl_xor_sync(~0u, v67, 8));
  v67 = (v67 + __shfl_xor_sync(~0u, v67, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v67;
  }
  __syncthreads();
  v67 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v67 = (v67 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry54[j];
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
  unsigned v68[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v68[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v69[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v69[j] = ((v67 - v68[j]) + carry54[j]);
  }
  unsigned v70[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v70[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s71 = min(s50, v67);
  const unsigned s72 = max(s71, 1u);
  unsigned v73;
  v73 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v73 = max(v73, ((s72 <= v69[j]) ? v70[j] : 0u));
  }
  v73 = max(v73, __shfl_xor_sync(~0u, v73, 1));
  v73 = max(v73, __shfl_xor_sync(~0u, v73, 2));
  v73 = max(v73, __shfl_xor_sync(~0u, v73, 4));
  v73 = max(v73, __shfl_xor_sync(~0u, v73, 8));
  v73 = max(v73, __shfl_xor_sync(~0u, v73, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v73;
  }
  __syncthreads();
  v73 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v73 = max(v73, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v74;
  v74 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v74 = (v74 + ((v70[j] == v73) ? (v69[j] - carry54[j]) : 0u));
  }
  v74 = (v74 + __shfl_xor_sync(~0u, v74, 1));
  v74 = (v74 + __shfl_xor_sync(~0u, v74, 2));
  v74 = (v74 + __shfl_xor_sync(~0u, v74, 4));
  v74 = (v74 + __shfl_xor_sync(~0u, v74, 8));
  v74 = (v74 + __shfl_xor_sync(~0u, v74, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v74;
  }
  __syncthreads();
  v74 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v74 = (v74 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s75 = min(s50, v67);
  const unsigned s76 = (s75 - v74);
  const unsigned s77 = (v73 << 10u);
  const unsigned s78 = (s52 | s77);
  const int count79 = s28;
  unsigned carry80[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry80[j] = 0u;
  }
  #pragma unroll 1
  for (int n81 = 0; n81 < count79; n81++) {
    const int s82 = (n81 * 8192);
    bool v83[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v83[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s82) < 151936);
    }
    float v84[16];
    const float* at85 = logits + (long long)(p1) * 151936 + n81 * 8192;
    const bool in86 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v84[j], at85 + thread * 8 + j / 8 * 4096 + j % 8, in86 && n81 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v87[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v87[j] = (v83[j] ? v84[j] : (-3e+38f));
    }
    unsigned v88[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v88[j] = (__float_as_uint(v87[j]) ^ ((v87[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v89[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v89[j] = ((v83[j] & (s23 <= (((v87[j] - v15) * s21) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s90 = (s78 >> 10u);
    unsigned v91[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v91[j] = (((v88[j] >> 10u) == s90) ? ((v88[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry80[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v91[j] < 1024u && v89[j] != 0u) atomicAdd(&((unsigned*)scratch)[v91[j]], v89[j]);
    }
    __syncthreads();
    unsigned v92[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v92[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry80[j] = v92[j];
    }
  }
  unsigned v93;
  v93 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v93 = (v93 + carry80[j]);
  }
  v93 = (v93 + __shfl_xor_sync(~0u, v93, 1));
  v93 = (v93 + __shfl_xor_sync(~0u, v93, 2));
  v93 = (v93 + __shfl_xor_sync(~0u, v93, 4));
  v93 = (v93 + __shfl_xor_sync(~0u, v93, 8));
  v93 = (v93 + __shfl_xor_sync(~0u, v93, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v93;
  }
  __syncthreads();
  v93 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v93 = (v93 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry80[j];
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
  unsigned v94[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v94[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v95[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v95[j] = ((v93 - v94[j]) + carry80[j]);
  }
  unsigned v96[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v96[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s97 = min(s76, v93);
  const unsigned s98 = max(s97, 1u);
  unsigned v99;
  v99 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v99 = max(v99, ((s98 <= v95[j]) ? v96[j] : 0u));
  }
  v99 = max(v99, __shfl_xor_sync(~0u, v99, 1));
  v99 = max(v99, __shfl_xor_sync(~0u, v99, 2));
  v99 = max(v99, __shfl_xor_sync(~0u, v99, 4));
  v99 = max(v99, __shfl_xor_sync(~0u, v99, 8));
  v99 = max(v99, __shfl_xor_sync(~0u, v99, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v99;
  }
  __syncthreads();
  v99 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v99 = max(v99, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s100 = (v99 << 0u);
  const unsigned s101 = (s78 | s100);
  const unsigned s102 = (s27 ? s101 : 0u);
  const int s103 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s104 = __int_as_float(s103);
  const bool s105 = (s104 < 1.f);
  const bool s106 = (s19 & s105);
  const int s107 = (s106 ? 19 : 0);
  const int count108 = s107;
  float carry109;
  carry109 = 0.f;
  #pragma unroll 1
  for (int n110 = 0; n110 < count108; n110++) {
    const int s111 = (n110 * 8192);
    bool v112[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v112[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s111) < 151936);
    }
    float v113[16];
    const float* at114 = logits + (long long)(p1) * 151936 + n110 * 8192;
    const bool in115 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v113[j], at114 + thread * 8 + j / 8 * 4096 + j % 8, in115 && n110 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v116[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v116[j] = (v112[j] ? v113[j] : (-3e+38f));
    }
    float v117;
    v117 = 0.f;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v117 = (v117 + (((v112[j] & (s23 <= (((v116[j] - v15) * s21) * 1.442695f))) & (s102 <= (__float_as_uint(v116[j]) ^ ((v116[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v116[j] - v15) * s21) * 1.442695f)) : 0.f));
    }
    v117 = (v117 + __shfl_xor_sync(~0u, v117, 1));
    v117 = (v117 + __shfl_xor_sync(~0u, v117, 2));
    v117 = (v117 + __shfl_xor_sync(~0u, v117, 4));
    v117 = (v117 + __shfl_xor_sync(~0u, v117, 8));
    v117 = (v117 + __shfl_xor_sync(~0u, v117, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v117;
    }
    __syncthreads();
    v117 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v117 = (v117 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s118 = (carry109 + v117);
    carry109 = s118;
  }
  const float s119 = max(carry109, 1e-30f);
  const float s120 = (1073741800.f / s119);
  const float s121 = (s104 * 1073741800.f);
  const unsigned s122 = __float2uint_rz(s121);
  const int s123 = (s106 ? 19 : 0);
  const int count124 = s123;
  unsigned carry125[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry125[j] = 0u;
  }
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
    float v132[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v132[j] = (v128[j] ? v129[j] : (-3e+38f));
    }
    unsigned v133[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v133[j] = __float2uint_rz((((v128[j] & (s23 <= (((v132[j] - v15) * s21) * 1.442695f))) & (s102 <= (__float_as_uint(v132[j]) ^ ((v132[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v132[j] - v15) * s21) * 1.442695f)) * s120) + 0.5f) : 0.f));
    }
    unsigned v134[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v134[j] = (((__float_as_uint(v132[j]) ^ ((v132[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry125[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v134[j] < 2048u && v133[j] != 0u) atomicAdd(&((unsigned*)scratch)[v134[j]], v133[j]);
    }
    __syncthreads();
    unsigned v135[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v135[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry125[j] = v135[j];
    }
  }
  unsigned v136;
  v136 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v136 = (v136 + carry125[j]);
  }
  v136 = (v136 + __shfl_xor_sync(~0u, v136, 1));
  v136 = (v136 + __shfl_xor_sync(~0u, v136, 2));
  v136 = (v136 + __shfl_xor_sync(~0u, v136, 4));
  v136 = (v136 + __shfl_xor_sync(~0u, v136, 8));
  v136 = (v136 + __shfl_xor_sync(~0u, v136, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v136;
  }
  __syncthreads();
  v136 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v136 = (v136 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry125[j];
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
  unsigned v137[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v137[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v138[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v138[j] = ((v136 - v137[j]) + carry125[j]);
  }
  unsigned v139[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v139[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s140 = min(s122, v136);
  const unsigned s141 = max(s140, 1u);
  unsigned v142;
  v142 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v142 = max(v142, ((s141 <= v138[j]) ? v139[j] : 0u));
  }
  v142 = max(v142, __shfl_xor_sync(~0u, v142, 1));
  v142 = max(v142, __shfl_xor_sync(~0u, v142, 2));
  v142 = max(v142, __shfl_xor_sync(~0u, v142, 4));
  v142 = max(v142, __shfl_xor_sync(~0u, v142, 8));
  v142 = max(v142, __shfl_xor_sync(~0u, v142, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v142;
  }
  __syncthreads();
  v142 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v142 = max(v142, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v143;
  v143 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v143 = (v143 + ((v139[j] == v142) ? (v138[j] - carry125[j]) : 0u));
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
  const unsigned s144 = min(s122, v136);
  const unsigned s145 = (s144 - v143);
  const unsigned s146 = (v142 << 21u);
  const unsigned s147 = (0u | s146);
  const int count148 = s123;
  unsigned carry149[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry149[j] = 0u;
  }
  #pragma unroll 1
  for (int n150 = 0; n150 < count148; n150++) {
    const int s151 = (n150 * 8192);
    bool v152[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v152[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s151) < 151936);
    }
    float v153[16];
    const float* at154 = logits + (long long)(p1) * 151936 + n150 * 8192;
    const bool in155 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v153[j], at154 + thread * 8 + j / 8 * 4096 + j % 8, in155 && n150 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v156[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v156[j] = (v152[j] ? v153[j] : (-3e+38f));
    }
    unsigned v157[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v157[j] = (__float_as_uint(v156[j]) ^ ((v156[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v158[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v158[j] = __float2uint_rz((((v152[j] & (s23 <= (((v156[j] - v15) * s21) * 1.442695f))) & (s102 <= (__float_as_uint(v156[j]) ^ ((v156[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v156[j] - v15) * s21) * 1.442695f)) * s120) + 0.5f) : 0.f));
    }
    const unsigned s159 = (s147 >> 21u);
    unsigned v160[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v160[j] = (((v157[j] >> 21u) == s159) ? ((v157[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry149[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v160[j] < 2048u && v158[j] != 0u) atomicAdd(&((unsigned*)scratch)[v160[j]], v158[j]);
    }
    __syncthreads();
    unsigned v161[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v161[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry149[j] = v161[j];
    }
  }
  unsigned v162;
  v162 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v162 = (v162 + carry149[j]);
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
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry149[j];
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
  unsigned v163[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v163[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v164[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v164[j] = ((v162 - v163[j]) + carry149[j]);
  }
  unsigned v165[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v165[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s166 = min(s145, v162);
  const unsigned s167 = max(s166, 1u);
  unsigned v168;
  v168 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v168 = max(v168, ((s167 <= v164[j]) ? v165[j] : 0u));
  }
  v168 = max(v168, __shfl_xor_sync(~0u, v168, 1));
  v168 = max(v168, __shfl_xor_sync(~0u, v168, 2));
  v168 = max(v168, __shfl_xor_sync(~0u, v168, 4));
  v168 = max(v168, __shfl_xor_sync(~0u, v168, 8));
  v168 = max(v168, __shfl_xor_sync(~0u, v168, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v168;
  }
  __syncthreads();
  v168 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v168 = max(v168, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v169;
  v169 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v169 = (v169 + ((v165[j] == v168) ? (v164[j] - carry149[j]) : 0u));
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
  const unsigned s170 = min(s145, v162);
  const unsigned s171 = (s170 - v169);
  const unsigned s172 = (v168 << 10u);
  const unsigned s173 = (s147 | s172);
  const int count174 = s123;
  unsigned carry175[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry175[j] = 0u;
  }
  #pragma unroll 1
  for (int n176 = 0; n176 < count174; n176++) {
    const int s177 = (n176 * 8192);
    bool v178[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v178[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s177) < 151936);
    }
    float v179[16];
    const float* at180 = logits + (long long)(p1) * 151936 + n176 * 8192;
    const bool in181 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v179[j], at180 + thread * 8 + j / 8 * 4096 + j % 8, in181 && n176 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v182[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v182[j] = (v178[j] ? v179[j] : (-3e+38f));
    }
    unsigned v183[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v183[j] = (__float_as_uint(v182[j]) ^ ((v182[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v184[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v184[j] = __float2uint_rz((((v178[j] & (s23 <= (((v182[j] - v15) * s21) * 1.442695f))) & (s102 <= (__float_as_uint(v182[j]) ^ ((v182[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v182[j] - v15) * s21) * 1.442695f)) * s120) + 0.5f) : 0.f));
    }
    const unsigned s185 = (s173 >> 10u);
    unsigned v186[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v186[j] = (((v183[j] >> 10u) == s185) ? ((v183[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry175[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      if (v186[j] < 1024u && v184[j] != 0u) atomicAdd(&((unsigned*)scratch)[v186[j]], v184[j]);
    }
    __syncthreads();
    unsigned v187[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v187[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry175[j] = v187[j];
    }
  }
  unsigned v188;
  v188 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v188 = (v188 + carry175[j]);
  }
  v188 = (v188 + __shfl_xor_sync(~0u, v188, 1));
  v188 = (v188 + __shfl_xor_sync(~0u, v188, 2));
  v188 = (v188 + __shfl_xor_sync(~0u, v188, 4));
  v188 = (v188 + __shfl_xor_sync(~0u, v188, 8));
  v188 = (v188 + __shfl_xor_sync(~0u, v188, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v188;
  }
  __syncthreads();
  v188 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v188 = (v188 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry175[j];
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
  unsigned v189[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v189[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v190[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v190[j] = ((v188 - v189[j]) + carry175[j]);
  }
  unsigned v191[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v191[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s192 = min(s171, v188);
  const unsigned s193 = max(s192, 1u);
  unsigned v194;
  v194 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v194 = max(v194, ((s193 <= v190[j]) ? v191[j] : 0u));
  }
  v194 = max(v194, __shfl_xor_sync(~0u, v194, 1));
  v194 = max(v194, __shfl_xor_sync(~0u, v194, 2));
  v194 = max(v194, __shfl_xor_sync(~0u, v194, 4));
  v194 = max(v194, __shfl_xor_sync(~0u, v194, 8));
  v194 = max(v194, __shfl_xor_sync(~0u, v194, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v194;
  }
  __syncthreads();
  v194 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v194 = max(v194, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s195 = (v194 << 0u);
  const unsigned s196 = (s173 | s195);
  const unsigned s197 = max(s196, s102);
  const unsigned s198 = (s106 ? s197 : s102);
  const int s199 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s200 = (unsigned)s199;
  const int s201 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s202 = (unsigned)s201;
  const int s203 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s204 = (unsigned)s203;
  const int s205 = (s19 ? 19 : 0);
  const int count206 = s205;
  float carry207[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry207[j] = (-3e+38f);
  }
  int carry208[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry208[j] = 151936;
  }
  #pragma unroll 1
  for (int n209 = 0; n209 < count206; n209++) {
    const int s210 = (n209 * 8192);
    int v211[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v211[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s210);
    }
    bool v212[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v212[j] = (v211[j] < 151936);
    }
    float v213[16];
    const float* at214 = logits + (long long)(p1) * 151936 + n209 * 8192;
    const bool in215 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v213[j], at214 + thread * 8 + j / 8 * 4096 + j % 8, in215 && n209 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v216[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v216[j] = (v212[j] ? v213[j] : (-3e+38f));
    }
    unsigned v217[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v217[j] = (unsigned)v211[j];
    }
    const unsigned s218 = __umulhi(0u, 3449720151u);
    const unsigned s219 = (s218 ^ s204);
    const unsigned s220 = (s219 ^ s200);
    const unsigned s221 = (0u * 3449720151u);
    unsigned v222[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v222[j] = ((__umulhi(v217[j], 3528531795u) ^ 0u) ^ s202);
    }
    const unsigned s223 = (s200 + 2654435769u);
    const unsigned s224 = (s202 + 3144134277u);
    unsigned v225[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v225[j] = ((__umulhi(v222[j], 3449720151u) ^ s221) ^ s223);
    }
    const unsigned s226 = __umulhi(s220, 3528531795u);
    unsigned v227[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v227[j] = ((s226 ^ (v217[j] * 3528531795u)) ^ s224);
    }
    const unsigned s228 = (s220 * 3528531795u);
    const unsigned s229 = (s223 + 2654435769u);
    const unsigned s230 = (s224 + 3144134277u);
    unsigned v231[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v231[j] = ((__umulhi(v227[j], 3449720151u) ^ (v222[j] * 3449720151u)) ^ s229);
    }
    unsigned v232[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v232[j] = ((__umulhi(v225[j], 3528531795u) ^ s228) ^ s230);
    }
    const unsigned s233 = (s229 + 2654435769u);
    const unsigned s234 = (s230 + 3144134277u);
    unsigned v235[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v235[j] = ((__umulhi(v232[j], 3449720151u) ^ (v227[j] * 3449720151u)) ^ s233);
    }
    unsigned v236[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v236[j] = ((__umulhi(v231[j], 3528531795u) ^ (v225[j] * 3528531795u)) ^ s234);
    }
    const unsigned s237 = (s233 + 2654435769u);
    const unsigned s238 = (s234 + 3144134277u);
    unsigned v239[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v239[j] = ((__umulhi(v236[j], 3449720151u) ^ (v232[j] * 3449720151u)) ^ s237);
    }
    unsigned v240[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v240[j] = ((__umulhi(v235[j], 3528531795u) ^ (v231[j] * 3528531795u)) ^ s238);
    }
    const unsigned s241 = (s237 + 2654435769u);
    const unsigned s242 = (s238 + 3144134277u);
    unsigned v243[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v243[j] = ((__umulhi(v239[j], 3528531795u) ^ (v235[j] * 3528531795u)) ^ s242);
    }
    const unsigned s244 = (s241 + 2654435769u);
    float v245[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v245[j] = (((float)((__umulhi(v243[j], 3449720151u) ^ (v240[j] * 3449720151u)) ^ s244) + 0.5f) * 2.3283064e-10f);
    }
    float v246[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v246[j] = (((v212[j] & (s23 <= (((v216[j] - v15) * s21) * 1.442695f))) & (s198 <= (__float_as_uint(v216[j]) ^ ((v216[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v216[j] - v15) * s21) + (log2_approx(((v245[j] < 0.00390625f) ? (v245[j] * ((v245[j] * ((v245[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v245[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v247[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v247[j] = (carry207[j] < v246[j]);
    }
    float v248[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v248[j] = (v247[j] ? v246[j] : carry207[j]);
    }
    int v249[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v249[j] = (v247[j] ? v211[j] : carry208[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry207[j] = v248[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry208[j] = v249[j];
    }
  }
  float v250;
  v250 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v250 = max(v250, carry207[j]);
  }
  v250 = max(v250, __shfl_xor_sync(~0u, v250, 1));
  v250 = max(v250, __shfl_xor_sync(~0u, v250, 2));
  v250 = max(v250, __shfl_xor_sync(~0u, v250, 4));
  v250 = max(v250, __shfl_xor_sync(~0u, v250, 8));
  v250 = max(v250, __shfl_xor_sync(~0u, v250, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v250;
  }
  __syncthreads();
  v250 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v250 = max(v250, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v251;
  v251 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v251 = min(v251, ((carry207[j] == v250) ? carry208[j] : 151936));
  }
  v251 = min(v251, __shfl_xor_sync(~0u, v251, 1));
  v251 = min(v251, __shfl_xor_sync(~0u, v251, 2));
  v251 = min(v251, __shfl_xor_sync(~0u, v251, 4));
  v251 = min(v251, __shfl_xor_sync(~0u, v251, 8));
  v251 = min(v251, __shfl_xor_sync(~0u, v251, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v251;
  }
  __syncthreads();
  v251 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v251 = min(v251, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s252 = (s19 ? v251 : v16);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s252 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s253 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s253 >= 0 && s253 < slots) {
      const int out[1] = { s252 };
      store_i32x1((last + s253), out);
    }
  }
}
