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
  const int count2 = 75;
  float carry3;
  carry3 = (-3e+38f);
  int carry4;
  carry4 = 151936;
  previous_kernel();
  #pragma unroll 1
  for (int n5 = 0; n5 < count2; n5++) {
    const int s6 = (n5 * 2048);
    int v7[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v7[j] = ((thread * 4 + j) + s6);
    }
    float v8[4];
    load_f32x4(&v8[0], (logits + (long long)(p1) * 151936 + n5 * 2048) + thread * 4, p1 < S && n5 * 2048 + thread * 4 < 151936);
    float v9[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v9[j] = ((v7[j] < 151936) ? v8[j] : (-3e+38f));
    }
    float v10;
    v10 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v10 = max(v10, v9[j]);
    }
    v10 = max(v10, __shfl_xor_sync(~0u, v10, 1));
    v10 = max(v10, __shfl_xor_sync(~0u, v10, 2));
    v10 = max(v10, __shfl_xor_sync(~0u, v10, 4));
    v10 = max(v10, __shfl_xor_sync(~0u, v10, 8));
    v10 = max(v10, __shfl_xor_sync(~0u, v10, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v10;
    }
    __syncthreads();
    v10 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v10 = max(v10, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    int v11;
    v11 = 2147483647;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v11 = min(v11, ((v9[j] == v10) ? v7[j] : 151936));
    }
    v11 = min(v11, __shfl_xor_sync(~0u, v11, 1));
    v11 = min(v11, __shfl_xor_sync(~0u, v11, 2));
    v11 = min(v11, __shfl_xor_sync(~0u, v11, 4));
    v11 = min(v11, __shfl_xor_sync(~0u, v11, 8));
    v11 = min(v11, __shfl_xor_sync(~0u, v11, 16));
    __syncthreads();
    if (lane == 0) {
      ((int*)scratch)[warp * 1 + 0] = v11;
    }
    __syncthreads();
    v11 = ((int*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v11 = min(v11, ((int*)scratch)[(w + 1) * 1 + 0]);
    }
    const bool s12 = (carry3 < v10);
    const float s13 = max(carry3, v10);
    const int s14 = (s12 ? v11 : carry4);
    carry3 = s13;
    carry4 = s14;
  }
  const int s15 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 2) : 0);
  const float s16 = __int_as_float(s15);
  const bool s17 = (0.f < s16);
  const float s18 = (1.f / s16);
  const float s19 = (s17 ? s18 : 1.f);
  const int s20 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 7) : 0);
  const float s21 = __int_as_float(s20);
  const int s22 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 5) : 0);
  const unsigned s23 = (unsigned)s22;
  const bool s24 = (0u < s23);
  const bool s25 = (s17 & s24);
  const int s26 = (s25 ? 75 : 0);
  const int count27 = s26;
  unsigned carry28[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry28[j] = 0u;
  }
  #pragma unroll 1
  for (int n29 = 0; n29 < count27; n29++) {
    const int s30 = (n29 * 2048);
    bool v31[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v31[j] = (((thread * 4 + j) + s30) < 151936);
    }
    float v32[4];
    load_f32x4(&v32[0], (logits + (long long)(p1) * 151936 + n29 * 2048) + thread * 4, p1 < S && n29 * 2048 + thread * 4 < 151936);
    float v33[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v33[j] = (v31[j] ? v32[j] : (-3e+38f));
    }
    unsigned v34[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v34[j] = ((v31[j] & (s21 <= (((v33[j] - carry3) * s19) * 1.442695f))) ? 1u : 0u);
    }
    unsigned v35[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v35[j] = (((__float_as_uint(v33[j]) ^ ((v33[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry28[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v35[j] < 2048u && v34[j] != 0u) atomicAdd(&((unsigned*)scratch)[v35[j]], v34[j]);
    }
    __syncthreads();
    unsigned v36[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v36[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry28[j] = v36[j];
    }
  }
  unsigned v37;
  v37 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v37 = (v37 + carry28[j]);
  }
  v37 = (v37 + __shfl_xor_sync(~0u, v37, 1));
  v37 = (v37 + __shfl_xor_sync(~0u, v37, 2));
  v37 = (v37 + __shfl_xor_sync(~0u, v37, 4));
  v37 = (v37 + __shfl_xor_sync(~0u, v37, 8));
  v37 = (v37 + __shfl_xor_sync(~0u, v37, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v37;
  }
  __syncthreads();
  v37 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v37 = (v37 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry28[j];
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
  unsigned v38[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v38[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v39[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v39[j] = ((v37 - v38[j]) + carry28[j]);
  }
  unsigned v40[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v40[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s41 = min(s23, v37);
  const unsigned s42 = max(s41, 1u);
  unsigned v43;
  v43 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v43 = max(v43, ((s42 <= v39[j]) ? v40[j] : 0u));
  }
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 1));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 2));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 4));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 8));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v43;
  }
  __syncthreads();
  v43 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v43 = max(v43, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v44;
  v44 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v44 = (v44 + ((v40[j] == v43) ? (v39[j] - carry28[j]) : 0u));
  }
  v44 = (v44 + __shfl_xor_sync(~0u, v44, 1));
  v44 = (v44 + __shfl_xor_sync(~0u, v44, 2));
  v44 = (v44 + __shfl_xor_sync(~0u, v44, 4));
  v44 = (v44 + __shfl_xor_sync(~0u, v44, 8));
  v44 = (v44 + __shfl_xor_sync(~0u, v44, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v44;
  }
  __syncthreads();
  v44 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v44 = (v44 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s45 = min(s23, v37);
  const unsigned s46 = (s45 - v44);
  const unsigned s47 = (v43 << 21u);
  const unsigned s48 = (0u | s47);
  const int count49 = s26;
  unsigned carry50[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry50[j] = 0u;
  }
  #pragma unroll 1
  for (int n51 = 0; n51 < count49; n51++) {
    const int s52 = (n51 * 2048);
    bool v53[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v53[j] = (((thread * 4 + j) + s52) < 151936);
    }
    float v54[4];
    load_f32x4(&v54[0], (logits + (long long)(p1) * 151936 + n51 * 2048) + thread * 4, p1 < S && n51 * 2048 + thread * 4 < 151936);
    float v55[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v55[j] = (v53[j] ? v54[j] : (-3e+38f));
    }
    unsigned v56[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v56[j] = (__float_as_uint(v55[j]) ^ ((v55[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v57[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v57[j] = ((v53[j] & (s21 <= (((v55[j] - carry3) * s19) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s58 = (s48 >> 21u);
    unsigned v59[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v59[j] = (((v56[j] >> 21u) == s58) ? ((v56[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry50[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v59[j] < 2048u && v57[j] != 0u) atomicAdd(&((unsigned*)scratch)[v59[j]], v57[j]);
    }
    __syncthreads();
    unsigned v60[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v60[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry50[j] = v60[j];
    }
  }
  unsigned v61;
  v61 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v61 = (v61 + carry50[j]);
  }
  v61 = (v61 + __shfl_xor_sync(~0u, v61, 1));
  v61 = (v61 + __shfl_xor_sync(~0u, v61, 2));
  v61 = (v61 + __shfl_xor_sync(~0u, v61, 4));
  v61 = (v61 + __shfl_xor_sync(~0u, v61, 8));
  v61 = (v61 + __shfl_xor_sync(~0u, v61, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v61;
  }
  __syncthreads();
  v61 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v61 = (v61 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry50[j];
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
  unsigned v62[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v62[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v63[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v63[j] = ((v61 - v62[j]) + carry50[j]);
  }
  unsigned v64[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v64[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s65 = min(s46, v61);
  const unsigned s66 = max(s65, 1u);
  unsigned v67;
  v67 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v67 = max(v67, ((s66 <= v63[j]) ? v64[j] : 0u));
  }
  v67 = max(v67, __shfl_xor_sync(~0u, v67, 1));
  v67 = max(v67, __shfl_xor_sync(~0u, v67, 2));
  v67 = max(v67, __shfl_xor_sync(~0u, v67, 4));
  v67 = max(v67, __shfl_xor_sync(~0u, v67, 8));
  v67 = max(v67, __shfl_xor_sync(~0u, v67, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v67;
  }
  __syncthreads();
  v67 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v67 = max(v67, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v68;
  v68 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v68 = (v68 + ((v64[j] == v67) ? (v63[j] - carry50[j]) : 0u));
  }
  v68 = (v68 + __shfl_xor_sync(~0u, v68, 1));
  v68 = (v68 + __shfl_xor_sync(~0u, v68, 2));
  v68 = (v68 + __shfl_xor_sync(~0u, v68, 4));
  v68 = (v68 + __shfl_xor_sync(~0u, v68, 8));
  v68 = (v68 + __shfl_xor_sync(~0u, v68, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v68;
  }
  __syncthreads();
  v68 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v68 = (v68 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s69 = min(s46, v61);
  const unsigned s70 = (s69 - v68);
  const unsigned s71 = (v67 << 10u);
  const unsigned s72 = (s48 | s71);
  const int count73 = s26;
  unsigned carry74[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry74[j] = 0u;
  }
  #pragma unroll 1
  for (int n75 = 0; n75 < count73; n75++) {
    const int s76 = (n75 * 2048);
    bool v77[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v77[j] = (((thread * 4 + j) + s76) < 151936);
    }
    float v78[4];
    load_f32x4(&v78[0], (logits + (long long)(p1) * 151936 + n75 * 2048) + thread * 4, p1 < S && n75 * 2048 + thread * 4 < 151936);
    float v79[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v79[j] = (v77[j] ? v78[j] : (-3e+38f));
    }
    unsigned v80[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v80[j] = (__float_as_uint(v79[j]) ^ ((v79[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v81[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v81[j] = ((v77[j] & (s21 <= (((v79[j] - carry3) * s19) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s82 = (s72 >> 10u);
    unsigned v83[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v83[j] = (((v80[j] >> 10u) == s82) ? ((v80[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry74[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v83[j] < 1024u && v81[j] != 0u) atomicAdd(&((unsigned*)scratch)[v83[j]], v81[j]);
    }
    __syncthreads();
    unsigned v84[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v84[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry74[j] = v84[j];
    }
  }
  unsigned v85;
  v85 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v85 = (v85 + carry74[j]);
  }
  v85 = (v85 + __shfl_xor_sync(~0u, v85, 1));
  v85 = (v85 + __shfl_xor_sync(~0u, v85, 2));
  v85 = (v85 + __shfl_xor_sync(~0u, v85, 4));
  v85 = (v85 + __shfl_xor_sync(~0u, v85, 8));
  v85 = (v85 + __shfl_xor_sync(~0u, v85, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v85;
  }
  __syncthreads();
  v85 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v85 = (v85 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry74[j];
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
  unsigned v86[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v86[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v87[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v87[j] = ((v85 - v86[j]) + carry74[j]);
  }
  unsigned v88[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v88[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s89 = min(s70, v85);
  const unsigned s90 = max(s89, 1u);
  unsigned v91;
  v91 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v91 = max(v91, ((s90 <= v87[j]) ? v88[j] : 0u));
  }
  v91 = max(v91, __shfl_xor_sync(~0u, v91, 1));
  v91 = max(v91, __shfl_xor_sync(~0u, v91, 2));
  v91 = max(v91, __shfl_xor_sync(~0u, v91, 4));
  v91 = max(v91, __shfl_xor_sync(~0u, v91, 8));
  v91 = max(v91, __shfl_xor_sync(~0u, v91, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v91;
  }
  __syncthreads();
  v91 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v91 = max(v91, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s92 = (v91 << 0u);
  const unsigned s93 = (s72 | s92);
  const unsigned s94 = (s25 ? s93 : 0u);
  const int s95 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s96 = __int_as_float(s95);
  const bool s97 = (s96 < 1.f);
  const bool s98 = (s17 & s97);
  const int s99 = (s98 ? 75 : 0);
  const int count100 = s99;
  float carry101;
  carry101 = 0.f;
  #pragma unroll 1
  for (int n102 = 0; n102 < count100; n102++) {
    const int s103 = (n102 * 2048);
    bool v104[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v104[j] = (((thread * 4 + j) + s103) < 151936);
    }
    float v105[4];
    load_f32x4(&v105[0], (logits + (long long)(p1) * 151936 + n102 * 2048) + thread * 4, p1 < S && n102 * 2048 + thread * 4 < 151936);
    float v106[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v106[j] = (v104[j] ? v105[j] : (-3e+38f));
    }
    float v107;
    v107 = 0.f;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v107 = (v107 + (((v104[j] & (s21 <= (((v106[j] - carry3) * s19) * 1.442695f))) & (s94 <= (__float_as_uint(v106[j]) ^ ((v106[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v106[j] - carry3) * s19) * 1.442695f)) : 0.f));
    }
    v107 = (v107 + __shfl_xor_sync(~0u, v107, 1));
    v107 = (v107 + __shfl_xor_sync(~0u, v107, 2));
    v107 = (v107 + __shfl_xor_sync(~0u, v107, 4));
    v107 = (v107 + __shfl_xor_sync(~0u, v107, 8));
    v107 = (v107 + __shfl_xor_sync(~0u, v107, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v107;
    }
    __syncthreads();
    v107 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v107 = (v107 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s108 = (carry101 + v107);
    carry101 = s108;
  }
  const float s109 = max(carry101, 1e-30f);
  const float s110 = (1073741800.f / s109);
  const float s111 = (s96 * 1073741800.f);
  const unsigned s112 = __float2uint_rz(s111);
  const int s113 = (s98 ? 75 : 0);
  const int count114 = s113;
  unsigned carry115[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry115[j] = 0u;
  }
  #pragma unroll 1
  for (int n116 = 0; n116 < count114; n116++) {
    const int s117 = (n116 * 2048);
    bool v118[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v118[j] = (((thread * 4 + j) + s117) < 151936);
    }
    float v119[4];
    load_f32x4(&v119[0], (logits + (long long)(p1) * 151936 + n116 * 2048) + thread * 4, p1 < S && n116 * 2048 + thread * 4 < 151936);
    float v120[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v120[j] = (v118[j] ? v119[j] : (-3e+38f));
    }
    unsigned v121[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v121[j] = __float2uint_rz((((v118[j] & (s21 <= (((v120[j] - carry3) * s19) * 1.442695f))) & (s94 <= (__float_as_uint(v120[j]) ^ ((v120[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v120[j] - carry3) * s19) * 1.442695f)) * s110) + 0.5f) : 0.f));
    }
    unsigned v122[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v122[j] = (((__float_as_uint(v120[j]) ^ ((v120[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry115[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v122[j] < 2048u && v121[j] != 0u) atomicAdd(&((unsigned*)scratch)[v122[j]], v121[j]);
    }
    __syncthreads();
    unsigned v123[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v123[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry115[j] = v123[j];
    }
  }
  unsigned v124;
  v124 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v124 = (v124 + carry115[j]);
  }
  v124 = (v124 + __shfl_xor_sync(~0u, v124, 1));
  v124 = (v124 + __shfl_xor_sync(~0u, v124, 2));
  v124 = (v124 + __shfl_xor_sync(~0u, v124, 4));
  v124 = (v124 + __shfl_xor_sync(~0u, v124, 8));
  v124 = (v124 + __shfl_xor_sync(~0u, v124, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v124;
  }
  __syncthreads();
  v124 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v124 = (v124 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry115[j];
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
  unsigned v125[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v125[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v126[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v126[j] = ((v124 - v125[j]) + carry115[j]);
  }
  unsigned v127[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v127[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s128 = min(s112, v124);
  const unsigned s129 = max(s128, 1u);
  unsigned v130;
  v130 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v130 = max(v130, ((s129 <= v126[j]) ? v127[j] : 0u));
  }
  v130 = max(v130, __shfl_xor_sync(~0u, v130, 1));
  v130 = max(v130, __shfl_xor_sync(~0u, v130, 2));
  v130 = max(v130, __shfl_xor_sync(~0u, v130, 4));
  v130 = max(v130, __shfl_xor_sync(~0u, v130, 8));
  v130 = max(v130, __shfl_xor_sync(~0u, v130, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v130;
  }
  __syncthreads();
  v130 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v130 = max(v130, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v131;
  v131 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v131 = (v131 + ((v127[j] == v130) ? (v126[j] - carry115[j]) : 0u));
  }
  v131 = (v131 + __shfl_xor_sync(~0u, v131, 1));
  v131 = (v131 + __shfl_xor_sync(~0u, v131, 2));
  v131 = (v131 + __shfl_xor_sync(~0u, v131, 4));
  v131 = (v131 + __shfl_xor_sync(~0u, v131, 8));
  v131 = (v131 + __shfl_xor_sync(~0u, v131, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v131;
  }
  __syncthreads();
  v131 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v131 = (v131 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s132 = min(s112, v124);
  const unsigned s133 = (s132 - v131);
  const unsigned s134 = (v130 << 21u);
  const unsigned s135 = (0u | s134);
  const int count136 = s113;
  unsigned carry137[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry137[j] = 0u;
  }
  #pragma unroll 1
  for (int n138 = 0; n138 < count136; n138++) {
    const int s139 = (n138 * 2048);
    bool v140[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v140[j] = (((thread * 4 + j) + s139) < 151936);
    }
    float v141[4];
    load_f32x4(&v141[0], (logits + (long long)(p1) * 151936 + n138 * 2048) + thread * 4, p1 < S && n138 * 2048 + thread * 4 < 151936);
    float v142[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v142[j] = (v140[j] ? v141[j] : (-3e+38f));
    }
    unsigned v143[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v143[j] = (__float_as_uint(v142[j]) ^ ((v142[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v144[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v144[j] = __float2uint_rz((((v140[j] & (s21 <= (((v142[j] - carry3) * s19) * 1.442695f))) & (s94 <= (__float_as_uint(v142[j]) ^ ((v142[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v142[j] - carry3) * s19) * 1.442695f)) * s110) + 0.5f) : 0.f));
    }
    const unsigned s145 = (s135 >> 21u);
    unsigned v146[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v146[j] = (((v143[j] >> 21u) == s145) ? ((v143[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry137[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v146[j] < 2048u && v144[j] != 0u) atomicAdd(&((unsigned*)scratch)[v146[j]], v144[j]);
    }
    __syncthreads();
    unsigned v147[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v147[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry137[j] = v147[j];
    }
  }
  unsigned v148;
  v148 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v148 = (v148 + carry137[j]);
  }
  v148 = (v148 + __shfl_xor_sync(~0u, v148, 1));
  v148 = (v148 + __shfl_xor_sync(~0u, v148, 2));
  v148 = (v148 + __shfl_xor_sync(~0u, v148, 4));
  v148 = (v148 + __shfl_xor_sync(~0u, v148, 8));
  v148 = (v148 + __shfl_xor_sync(~0u, v148, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v148;
  }
  __syncthreads();
  v148 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v148 = (v148 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry137[j];
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
  unsigned v149[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v149[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v150[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v150[j] = ((v148 - v149[j]) + carry137[j]);
  }
  unsigned v151[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v151[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s152 = min(s133, v148);
  const unsigned s153 = max(s152, 1u);
  unsigned v154;
  v154 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v154 = max(v154, ((s153 <= v150[j]) ? v151[j] : 0u));
  }
  v154 = max(v154, __shfl_xor_sync(~0u, v154, 1));
  v154 = max(v154, __shfl_xor_sync(~0u, v154, 2));
  v154 = max(v154, __shfl_xor_sync(~0u, v154, 4));
  v154 = max(v154, __shfl_xor_sync(~0u, v154, 8));
  v154 = max(v154, __shfl_xor_sync(~0u, v154, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v154;
  }
  __syncthreads();
  v154 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v154 = max(v154, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v155;
  v155 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v155 = (v155 + ((v151[j] == v154) ? (v150[j] - carry137[j]) : 0u));
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
  const unsigned s156 = min(s133, v148);
  const unsigned s157 = (s156 - v155);
  const unsigned s158 = (v154 << 10u);
  const unsigned s159 = (s135 | s158);
  const int count160 = s113;
  unsigned carry161[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry161[j] = 0u;
  }
  #pragma unroll 1
  for (int n162 = 0; n162 < count160; n162++) {
    const int s163 = (n162 * 2048);
    bool v164[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v164[j] = (((thread * 4 + j) + s163) < 151936);
    }
    float v165[4];
    load_f32x4(&v165[0], (logits + (long long)(p1) * 151936 + n162 * 2048) + thread * 4, p1 < S && n162 * 2048 + thread * 4 < 151936);
    float v166[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v166[j] = (v164[j] ? v165[j] : (-3e+38f));
    }
    unsigned v167[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v167[j] = (__float_as_uint(v166[j]) ^ ((v166[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v168[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v168[j] = __float2uint_rz((((v164[j] & (s21 <= (((v166[j] - carry3) * s19) * 1.442695f))) & (s94 <= (__float_as_uint(v166[j]) ^ ((v166[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v166[j] - carry3) * s19) * 1.442695f)) * s110) + 0.5f) : 0.f));
    }
    const unsigned s169 = (s159 >> 10u);
    unsigned v170[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v170[j] = (((v167[j] >> 10u) == s169) ? ((v167[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry161[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      if (v170[j] < 1024u && v168[j] != 0u) atomicAdd(&((unsigned*)scratch)[v170[j]], v168[j]);
    }
    __syncthreads();
    unsigned v171[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v171[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry161[j] = v171[j];
    }
  }
  unsigned v172;
  v172 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v172 = (v172 + carry161[j]);
  }
  v172 = (v172 + __shfl_xor_sync(~0u, v172, 1));
  v172 = (v172 + __shfl_xor_sync(~0u, v172, 2));
  v172 = (v172 + __shfl_xor_sync(~0u, v172, 4));
  v172 = (v172 + __shfl_xor_sync(~0u, v172, 8));
  v172 = (v172 + __shfl_xor_sync(~0u, v172, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v172;
  }
  __syncthreads();
  v172 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v172 = (v172 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry161[j];
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
  unsigned v173[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v173[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v174[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v174[j] = ((v172 - v173[j]) + carry161[j]);
  }
  unsigned v175[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v175[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s176 = min(s157, v172);
  const unsigned s177 = max(s176, 1u);
  unsigned v178;
  v178 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v178 = max(v178, ((s177 <= v174[j]) ? v175[j] : 0u));
  }
  v178 = max(v178, __shfl_xor_sync(~0u, v178, 1));
  v178 = max(v178, __shfl_xor_sync(~0u, v178, 2));
  v178 = max(v178, __shfl_xor_sync(~0u, v178, 4));
  v178 = max(v178, __shfl_xor_sync(~0u, v178, 8));
  v178 = max(v178, __shfl_xor_sync(~0u, v178, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v178;
  }
  __syncthreads();
  v178 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v178 = max(v178, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s179 = (v178 << 0u);
  const unsigned s180 = (s159 | s179);
  const unsigned s181 = max(s180, s94);
  const unsigned s182 = (s98 ? s181 : s94);
  const int s183 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s184 = (unsigned)s183;
  const int s185 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s186 = (unsigned)s185;
  const int s187 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s188 = (unsigned)s187;
  const int s189 = (s17 ? 75 : 0);
  const int count190 = s189;
  float carry191;
  carry191 = (-3e+38f);
  int carry192;
  carry192 = 151936;
  #pragma unroll 1
  for (int n193 = 0; n193 < count190; n193++) {
    const int s194 = (n193 * 2048);
    int v195[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v195[j] = ((thread * 4 + j) + s194);
    }
    bool v196[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v196[j] = (v195[j] < 151936);
    }
    float v197[4];
    load_f32x4(&v197[0], (logits + (long long)(p1) * 151936 + n193 * 2048) + thread * 4, p1 < S && n193 * 2048 + thread * 4 < 151936);
    float v198[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v198[j] = (v196[j] ? v197[j] : (-3e+38f));
    }
    unsigned v199[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v199[j] = (unsigned)v195[j];
    }
    const unsigned s200 = __umulhi(0u, 3449720151u);
    const unsigned s201 = (s200 ^ s188);
    const unsigned s202 = (s201 ^ s184);
    const unsigned s203 = (0u * 3449720151u);
    unsigned v204[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v204[j] = ((__umulhi(v199[j], 3528531795u) ^ 0u) ^ s186);
    }
    const unsigned s205 = (s184 + 2654435769u);
    const unsigned s206 = (s186 + 3144134277u);
    unsigned v207[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v207[j] = ((__umulhi(v204[j], 3449720151u) ^ s203) ^ s205);
    }
    const unsigned s208 = __umulhi(s202, 3528531795u);
    unsigned v209[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v209[j] = ((s208 ^ (v199[j] * 3528531795u)) ^ s206);
    }
    const unsigned s210 = (s202 * 3528531795u);
    const unsigned s211 = (s205 + 2654435769u);
    const unsigned s212 = (s206 + 3144134277u);
    unsigned v213[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v213[j] = ((__umulhi(v209[j], 3449720151u) ^ (v204[j] * 3449720151u)) ^ s211);
    }
    unsigned v214[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v214[j] = ((__umulhi(v207[j], 3528531795u) ^ s210) ^ s212);
    }
    const unsigned s215 = (s211 + 2654435769u);
    const unsigned s216 = (s212 + 3144134277u);
    unsigned v217[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v217[j] = ((__umulhi(v214[j], 3449720151u) ^ (v209[j] * 3449720151u)) ^ s215);
    }
    unsigned v218[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v218[j] = ((__umulhi(v213[j], 3528531795u) ^ (v207[j] * 3528531795u)) ^ s216);
    }
    const unsigned s219 = (s215 + 2654435769u);
    const unsigned s220 = (s216 + 3144134277u);
    unsigned v221[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v221[j] = ((__umulhi(v218[j], 3449720151u) ^ (v214[j] * 3449720151u)) ^ s219);
    }
    unsigned v222[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v222[j] = ((__umulhi(v217[j], 3528531795u) ^ (v213[j] * 3528531795u)) ^ s220);
    }
    const unsigned s223 = (s219 + 2654435769u);
    const unsigned s224 = (s220 + 3144134277u);
    unsigned v225[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v225[j] = ((__umulhi(v221[j], 3528531795u) ^ (v217[j] * 3528531795u)) ^ s224);
    }
    const unsigned s226 = (s223 + 2654435769u);
    float v227[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v227[j] = (((float)((__umulhi(v225[j], 3449720151u) ^ (v222[j] * 3449720151u)) ^ s226) + 0.5f) * 2.3283064e-10f);
    }
    float v228[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v228[j] = (((v196[j] & (s21 <= (((v198[j] - carry3) * s19) * 1.442695f))) & (s182 <= (__float_as_uint(v198[j]) ^ ((v198[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v198[j] - carry3) * s19) + (log2_approx(((v227[j] < 0.00390625f) ? (v227[j] * ((v227[j] * ((v227[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v227[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    float v229;
    v229 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v229 = max(v229, v228[j]);
    }
    v229 = max(v229, __shfl_xor_sync(~0u, v229, 1));
    v229 = max(v229, __shfl_xor_sync(~0u, v229, 2));
    v229 = max(v229, __shfl_xor_sync(~0u, v229, 4));
    v229 = max(v229, __shfl_xor_sync(~0u, v229, 8));
    v229 = max(v229, __shfl_xor_sync(~0u, v229, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v229;
    }
    __syncthreads();
    v229 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v229 = max(v229, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    int v230;
    v230 = 2147483647;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v230 = min(v230, ((v228[j] == v229) ? v195[j] : 151936));
    }
    v230 = min(v230, __shfl_xor_sync(~0u, v230, 1));
    v230 = min(v230, __shfl_xor_sync(~0u, v230, 2));
    v230 = min(v230, __shfl_xor_sync(~0u, v230, 4));
    v230 = min(v230, __shfl_xor_sync(~0u, v230, 8));
    v230 = min(v230, __shfl_xor_sync(~0u, v230, 16));
    __syncthreads();
    if (lane == 0) {
      ((int*)scratch)[warp * 1 + 0] = v230;
    }
    __syncthreads();
    v230 = ((int*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v230 = min(v230, ((int*)scratch)[(w + 1) * 1 + 0]);
    }
    const bool s231 = (carry191 < v229);
    const float s232 = max(carry191, v229);
    const int s233 = (s231 ? v230 : carry192);
    carry191 = s232;
    carry192 = s233;
  }
  const int s234 = (s17 ? carry192 : carry4);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s234 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s235 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s235 >= 0 && s235 < slots) {
      const int out[1] = { s234 };
      store_i32x1((last + s235), out);
    }
  }
}
