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
  const int s2 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 2) : 0);
  const float s3 = __int_as_float(s2);
  const bool s4 = (0.f < s3);
  const float s5 = (1.f / s3);
  const float s6 = (s4 ? s5 : 1.f);
  const int s7 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 7) : 0);
  const float s8 = __int_as_float(s7);
  const int s9 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 5) : 0);
  const unsigned s10 = (unsigned)s9;
  const bool s11 = (0u < s10);
  const bool s12 = (s4 & s11);
  const int s13 = (s12 ? 1 : 0);
  const int s14 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s15 = __int_as_float(s14);
  const bool s16 = (s15 < 1.f);
  const bool s17 = (s4 & s16);
  const int s18 = (s17 ? 19 : 0);
  const float s19 = (s15 * 1073741800.f);
  const unsigned s20 = __float2uint_rz(s19);
  const int s21 = (s17 ? 1 : 0);
  const int s22 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s23 = (unsigned)s22;
  const int s24 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s25 = (unsigned)s24;
  const int s26 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s27 = (unsigned)s26;
  const int s28 = (s4 ? 19 : 0);
  const int s29 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  const int count30 = 19;
  float carry31[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry31[j] = (-3e+38f);
  }
  int carry32[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry32[j] = 151936;
  }
  previous_kernel();
  #pragma unroll 1
  for (int n33 = 0; n33 < count30; n33++) {
    const int s34 = (n33 * 8192);
    int v35[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v35[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s34);
    }
    float v36[16];
    const float* at37 = logits + (long long)(p1) * 151936 + n33 * 8192;
    const bool in38 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v36[j], at37 + thread * 8 + j / 8 * 4096 + j % 8, in38 && n33 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v39[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v39[j] = ((v35[j] < 151936) ? v36[j] : (-3e+38f));
    }
    bool v40[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v40[j] = (carry31[j] < v39[j]);
    }
    float v41[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v41[j] = (v40[j] ? v39[j] : carry31[j]);
    }
    int v42[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v42[j] = (v40[j] ? v35[j] : carry32[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry31[j] = v41[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry32[j] = v42[j];
    }
  }
  float v43;
  v43 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v43 = max(v43, carry31[j]);
  }
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 1));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 2));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 4));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 8));
  v43 = max(v43, __shfl_xor_sync(~0u, v43, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v43;
  }
  __syncthreads();
  v43 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v43 = max(v43, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v44;
  v44 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v44 = min(v44, ((carry31[j] == v43) ? carry32[j] : 151936));
  }
  v44 = min(v44, __shfl_xor_sync(~0u, v44, 1));
  v44 = min(v44, __shfl_xor_sync(~0u, v44, 2));
  v44 = min(v44, __shfl_xor_sync(~0u, v44, 4));
  v44 = min(v44, __shfl_xor_sync(~0u, v44, 8));
  v44 = min(v44, __shfl_xor_sync(~0u, v44, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v44;
  }
  __syncthreads();
  v44 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v44 = min(v44, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int count45 = s13;
  unsigned carry46;
  carry46 = 0u;
  #pragma unroll 1
  for (int n47 = 0; n47 < count45; n47++) {
    const int s48 = (s12 ? 19 : 0);
    const int count49 = s48;
    unsigned carry50[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry50[j] = 0u;
    }
    #pragma unroll 1
    for (int n51 = 0; n51 < count49; n51++) {
      const int s52 = (n51 * 8192);
      bool v53[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v53[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s52) < 151936);
      }
      float v54[16];
      const float* at55 = logits + (long long)(p1) * 151936 + n51 * 8192;
      const bool in56 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v54[j], at55 + thread * 8 + j / 8 * 4096 + j % 8, in56 && n51 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v57[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v57[j] = (v53[j] ? v54[j] : (-3e+38f));
      }
      unsigned v58[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v58[j] = ((v53[j] & (s8 <= (((v57[j] - v43) * s6) * 1.442695f))) ? 1u : 0u);
      }
      unsigned v59[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v59[j] = (((__float_as_uint(v57[j]) ^ ((v57[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry50[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v59[j] < 2048u && v58[j] != 0u) atomicAdd(&((unsigned*)scratch)[v59[j]], v58[j]);
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
    const unsigned s65 = min(s10, v61);
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
    const unsigned s69 = min(s10, v61);
    const unsigned s70 = (s69 - v68);
    const unsigned s71 = (v67 << 21u);
    const unsigned s72 = (0u | s71);
    const int count73 = s48;
    unsigned carry74[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry74[j] = 0u;
    }
    #pragma unroll 1
    for (int n75 = 0; n75 < count73; n75++) {
      const int s76 = (n75 * 8192);
      bool v77[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v77[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s76) < 151936);
      }
      float v78[16];
      const float* at79 = logits + (long long)(p1) * 151936 + n75 * 8192;
      const bool in80 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v78[j], at79 + thread * 8 + j / 8 * 4096 + j % 8, in80 && n75 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v81[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v81[j] = (v77[j] ? v78[j] : (-3e+38f));
      }
      unsigned v82[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v82[j] = (__float_as_uint(v81[j]) ^ ((v81[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v83[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v83[j] = ((v77[j] & (s8 <= (((v81[j] - v43) * s6) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s84 = (s72 >> 21u);
      unsigned v85[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v85[j] = (((v82[j] >> 21u) == s84) ? ((v82[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry74[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v85[j] < 2048u && v83[j] != 0u) atomicAdd(&((unsigned*)scratch)[v85[j]], v83[j]);
      }
      __syncthreads();
      unsigned v86[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v86[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry74[j] = v86[j];
      }
    }
    unsigned v87;
    v87 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v87 = (v87 + carry74[j]);
    }
    v87 = (v87 + __shfl_xor_sync(~0u, v87, 1));
    v87 = (v87 + __shfl_xor_sync(~0u, v87, 2));
    v87 = (v87 + __shfl_xor_sync(~0u, v87, 4));
    v87 = (v87 + __shfl_xor_sync(~0u, v87, 8));
    v87 = (v87 + __shfl_xor_sync(~0u, v87, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v87;
    }
    __syncthreads();
    v87 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v87 = (v87 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry74[j];
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
    unsigned v88[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v88[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v89[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v89[j] = ((v87 - v88[j]) + carry74[j]);
    }
    unsigned v90[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v90[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s91 = min(s70, v87);
    const unsigned s92 = max(s91, 1u);
    unsigned v93;
    v93 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v93 = max(v93, ((s92 <= v89[j]) ? v90[j] : 0u));
    }
    v93 = max(v93, __shfl_xor_sync(~0u, v93, 1));
    v93 = max(v93, __shfl_xor_sync(~0u, v93, 2));
    v93 = max(v93, __shfl_xor_sync(~0u, v93, 4));
    v93 = max(v93, __shfl_xor_sync(~0u, v93, 8));
    v93 = max(v93, __shfl_xor_sync(~0u, v93, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v93;
    }
    __syncthreads();
    v93 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v93 = max(v93, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v94;
    v94 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v94 = (v94 + ((v90[j] == v93) ? (v89[j] - carry74[j]) : 0u));
    }
    v94 = (v94 + __shfl_xor_sync(~0u, v94, 1));
    v94 = (v94 + __shfl_xor_sync(~0u, v94, 2));
    v94 = (v94 + __shfl_xor_sync(~0u, v94, 4));
    v94 = (v94 + __shfl_xor_sync(~0u, v94, 8));
    v94 = (v94 + __shfl_xor_sync(~0u, v94, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v94;
    }
    __syncthreads();
    v94 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v94 = (v94 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s95 = min(s70, v87);
    const unsigned s96 = (s95 - v94);
    const unsigned s97 = (v93 << 10u);
    const unsigned s98 = (s72 | s97);
    const int count99 = s48;
    unsigned carry100[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry100[j] = 0u;
    }
    #pragma unroll 1
    for (int n101 = 0; n101 < count99; n101++) {
      const int s102 = (n101 * 8192);
      bool v103[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v103[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s102) < 151936);
      }
      float v104[16];
      const float* at105 = logits + (long long)(p1) * 151936 + n101 * 8192;
      const bool in106 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v104[j], at105 + thread * 8 + j / 8 * 4096 + j % 8, in106 && n101 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v107[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v107[j] = (v103[j] ? v104[j] : (-3e+38f));
      }
      unsigned v108[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v108[j] = (__float_as_uint(v107[j]) ^ ((v107[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v109[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v109[j] = ((v103[j] & (s8 <= (((v107[j] - v43) * s6) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s110 = (s98 >> 10u);
      unsigned v111[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v111[j] = (((v108[j] >> 10u) == s110) ? ((v108[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry100[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v111[j] < 1024u && v109[j] != 0u) atomicAdd(&((unsigned*)scratch)[v111[j]], v109[j]);
      }
      __syncthreads();
      unsigned v112[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v112[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry100[j] = v112[j];
      }
    }
    unsigned v113;
    v113 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v113 = (v113 + carry100[j]);
    }
    v113 = (v113 + __shfl_xor_sync(~0u, v113, 1));
    v113 = (v113 + __shfl_xor_sync(~0u, v113, 2));
    v113 = (v113 + __shfl_xor_sync(~0u, v113, 4));
    v113 = (v113 + __shfl_xor_sync(~0u, v113, 8));
    v113 = (v113 + __shfl_xor_sync(~0u, v113, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v113;
    }
    __syncthreads();
    v113 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v113 = (v113 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry100[j];
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
    unsigned v114[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v114[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v115[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v115[j] = ((v113 - v114[j]) + carry100[j]);
    }
    unsigned v116[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v116[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s117 = min(s96, v113);
    const unsigned s118 = max(s117, 1u);
    unsigned v119;
    v119 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v119 = max(v119, ((s118 <= v115[j]) ? v116[j] : 0u));
    }
    v119 = max(v119, __shfl_xor_sync(~0u, v119, 1));
    v119 = max(v119, __shfl_xor_sync(~0u, v119, 2));
    v119 = max(v119, __shfl_xor_sync(~0u, v119, 4));
    v119 = max(v119, __shfl_xor_sync(~0u, v119, 8));
    v119 = max(v119, __shfl_xor_sync(~0u, v119, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v119;
    }
    __syncthreads();
    v119 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v119 = max(v119, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s120 = (v119 << 0u);
    const unsigned s121 = (s98 | s120);
    carry46 = s121;
  }
  const int count122 = s18;
  float carry123;
  carry123 = 0.f;
  #pragma unroll 1
  for (int n124 = 0; n124 < count122; n124++) {
    const int s125 = (n124 * 8192);
    bool v126[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v126[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s125) < 151936);
    }
    float v127[16];
    const float* at128 = logits + (long long)(p1) * 151936 + n124 * 8192;
    const bool in129 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v127[j], at128 + thread * 8 + j / 8 * 4096 + j % 8, in129 && n124 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v130[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v130[j] = (v126[j] ? v127[j] : (-3e+38f));
    }
    float v131;
    v131 = 0.f;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v131 = (v131 + (((v126[j] & (s8 <= (((v130[j] - v43) * s6) * 1.442695f))) & (carry46 <= (__float_as_uint(v130[j]) ^ ((v130[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v130[j] - v43) * s6) * 1.442695f)) : 0.f));
    }
    v131 = (v131 + __shfl_xor_sync(~0u, v131, 1));
    v131 = (v131 + __shfl_xor_sync(~0u, v131, 2));
    v131 = (v131 + __shfl_xor_sync(~0u, v131, 4));
    v131 = (v131 + __shfl_xor_sync(~0u, v131, 8));
    v131 = (v131 + __shfl_xor_sync(~0u, v131, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v131;
    }
    __syncthreads();
    v131 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v131 = (v131 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s132 = (carry123 + v131);
    carry123 = s132;
  }
  const float s133 = max(carry123, 1e-30f);
  const float s134 = (1073741800.f / s133);
  const int count135 = s21;
  unsigned carry136;
  carry136 = 0u;
  #pragma unroll 1
  for (int n137 = 0; n137 < count135; n137++) {
    const int s138 = (s17 ? 19 : 0);
    const int count139 = s138;
    unsigned carry140[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry140[j] = 0u;
    }
    #pragma unroll 1
    for (int n141 = 0; n141 < count139; n141++) {
      const int s142 = (n141 * 8192);
      bool v143[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v143[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s142) < 151936);
      }
      float v144[16];
      const float* at145 = logits + (long long)(p1) * 151936 + n141 * 8192;
      const bool in146 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v144[j], at145 + thread * 8 + j / 8 * 4096 + j % 8, in146 && n141 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v147[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v147[j] = (v143[j] ? v144[j] : (-3e+38f));
      }
      unsigned v148[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v148[j] = __float2uint_rz((((v143[j] & (s8 <= (((v147[j] - v43) * s6) * 1.442695f))) & (carry46 <= (__float_as_uint(v147[j]) ^ ((v147[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v147[j] - v43) * s6) * 1.442695f)) * s134) + 0.5f) : 0.f));
      }
      unsigned v149[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v149[j] = (((__float_as_uint(v147[j]) ^ ((v147[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry140[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v149[j] < 2048u && v148[j] != 0u) atomicAdd(&((unsigned*)scratch)[v149[j]], v148[j]);
      }
      __syncthreads();
      unsigned v150[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v150[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry140[j] = v150[j];
      }
    }
    unsigned v151;
    v151 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v151 = (v151 + carry140[j]);
    }
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 1));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 2));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 4));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 8));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v151;
    }
    __syncthreads();
    v151 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v151 = (v151 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry140[j];
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
    unsigned v152[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v152[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v153[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v153[j] = ((v151 - v152[j]) + carry140[j]);
    }
    unsigned v154[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v154[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s155 = min(s20, v151);
    const unsigned s156 = max(s155, 1u);
    unsigned v157;
    v157 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v157 = max(v157, ((s156 <= v153[j]) ? v154[j] : 0u));
    }
    v157 = max(v157, __shfl_xor_sync(~0u, v157, 1));
    v157 = max(v157, __shfl_xor_sync(~0u, v157, 2));
    v157 = max(v157, __shfl_xor_sync(~0u, v157, 4));
    v157 = max(v157, __shfl_xor_sync(~0u, v157, 8));
    v157 = max(v157, __shfl_xor_sync(~0u, v157, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v157;
    }
    __syncthreads();
    v157 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v157 = max(v157, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v158;
    v158 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v158 = (v158 + ((v154[j] == v157) ? (v153[j] - carry140[j]) : 0u));
    }
    v158 = (v158 + __shfl_xor_sync(~0u, v158, 1));
    v158 = (v158 + __shfl_xor_sync(~0u, v158, 2));
    v158 = (v158 + __shfl_xor_sync(~0u, v158, 4));
    v158 = (v158 + __shfl_xor_sync(~0u, v158, 8));
    v158 = (v158 + __shfl_xor_sync(~0u, v158, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v158;
    }
    __syncthreads();
    v158 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v158 = (v158 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s159 = min(s20, v151);
    const unsigned s160 = (s159 - v158);
    const unsigned s161 = (v157 << 21u);
    const unsigned s162 = (0u | s161);
    const int count163 = s138;
    unsigned carry164[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry164[j] = 0u;
    }
    #pragma unroll 1
    for (int n165 = 0; n165 < count163; n165++) {
      const int s166 = (n165 * 8192);
      bool v167[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v167[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s166) < 151936);
      }
      float v168[16];
      const float* at169 = logits + (long long)(p1) * 151936 + n165 * 8192;
      const bool in170 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v168[j], at169 + thread * 8 + j / 8 * 4096 + j % 8, in170 && n165 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v171[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v171[j] = (v167[j] ? v168[j] : (-3e+38f));
      }
      unsigned v172[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v172[j] = (__float_as_uint(v171[j]) ^ ((v171[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v173[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v173[j] = __float2uint_rz((((v167[j] & (s8 <= (((v171[j] - v43) * s6) * 1.442695f))) & (carry46 <= (__float_as_uint(v171[j]) ^ ((v171[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v171[j] - v43) * s6) * 1.442695f)) * s134) + 0.5f) : 0.f));
      }
      const unsigned s174 = (s162 >> 21u);
      unsigned v175[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v175[j] = (((v172[j] >> 21u) == s174) ? ((v172[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry164[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v175[j] < 2048u && v173[j] != 0u) atomicAdd(&((unsigned*)scratch)[v175[j]], v173[j]);
      }
      __syncthreads();
      unsigned v176[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v176[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry164[j] = v176[j];
      }
    }
    unsigned v177;
    v177 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v177 = (v177 + carry164[j]);
    }
    v177 = (v177 + __shfl_xor_sync(~0u, v177, 1));
    v177 = (v177 + __shfl_xor_sync(~0u, v177, 2));
    v177 = (v177 + __shfl_xor_sync(~0u, v177, 4));
    v177 = (v177 + __shfl_xor_sync(~0u, v177, 8));
    v177 = (v177 + __shfl_xor_sync(~0u, v177, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v177;
    }
    __syncthreads();
    v177 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v177 = (v177 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry164[j];
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
    unsigned v178[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v178[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v179[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v179[j] = ((v177 - v178[j]) + carry164[j]);
    }
    unsigned v180[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v180[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s181 = min(s160, v177);
    const unsigned s182 = max(s181, 1u);
    unsigned v183;
    v183 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v183 = max(v183, ((s182 <= v179[j]) ? v180[j] : 0u));
    }
    v183 = max(v183, __shfl_xor_sync(~0u, v183, 1));
    v183 = max(v183, __shfl_xor_sync(~0u, v183, 2));
    v183 = max(v183, __shfl_xor_sync(~0u, v183, 4));
    v183 = max(v183, __shfl_xor_sync(~0u, v183, 8));
    v183 = max(v183, __shfl_xor_sync(~0u, v183, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v183;
    }
    __syncthreads();
    v183 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v183 = max(v183, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v184;
    v184 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v184 = (v184 + ((v180[j] == v183) ? (v179[j] - carry164[j]) : 0u));
    }
    v184 = (v184 + __shfl_xor_sync(~0u, v184, 1));
    v184 = (v184 + __shfl_xor_sync(~0u, v184, 2));
    v184 = (v184 + __shfl_xor_sync(~0u, v184, 4));
    v184 = (v184 + __shfl_xor_sync(~0u, v184, 8));
    v184 = (v184 + __shfl_xor_sync(~0u, v184, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v184;
    }
    __syncthreads();
    v184 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v184 = (v184 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s185 = min(s160, v177);
    const unsigned s186 = (s185 - v184);
    const unsigned s187 = (v183 << 10u);
    const unsigned s188 = (s162 | s187);
    const int count189 = s138;
    unsigned carry190[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry190[j] = 0u;
    }
    #pragma unroll 1
    for (int n191 = 0; n191 < count189; n191++) {
      const int s192 = (n191 * 8192);
      bool v193[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v193[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s192) < 151936);
      }
      float v194[16];
      const float* at195 = logits + (long long)(p1) * 151936 + n191 * 8192;
      const bool in196 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v194[j], at195 + thread * 8 + j / 8 * 4096 + j % 8, in196 && n191 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      float v197[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v197[j] = (v193[j] ? v194[j] : (-3e+38f));
      }
      unsigned v198[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v198[j] = (__float_as_uint(v197[j]) ^ ((v197[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v199[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v199[j] = __float2uint_rz((((v193[j] & (s8 <= (((v197[j] - v43) * s6) * 1.442695f))) & (carry46 <= (__float_as_uint(v197[j]) ^ ((v197[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v197[j] - v43) * s6) * 1.442695f)) * s134) + 0.5f) : 0.f));
      }
      const unsigned s200 = (s188 >> 10u);
      unsigned v201[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v201[j] = (((v198[j] >> 10u) == s200) ? ((v198[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry190[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v201[j] < 1024u && v199[j] != 0u) atomicAdd(&((unsigned*)scratch)[v201[j]], v199[j]);
      }
      __syncthreads();
      unsigned v202[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v202[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry190[j] = v202[j];
      }
    }
    unsigned v203;
    v203 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v203 = (v203 + carry190[j]);
    }
    v203 = (v203 + __shfl_xor_sync(~0u, v203, 1));
    v203 = (v203 + __shfl_xor_sync(~0u, v203, 2));
    v203 = (v203 + __shfl_xor_sync(~0u, v203, 4));
    v203 = (v203 + __shfl_xor_sync(~0u, v203, 8));
    v203 = (v203 + __shfl_xor_sync(~0u, v203, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v203;
    }
    __syncthreads();
    v203 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v203 = (v203 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry190[j];
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
    unsigned v204[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v204[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v205[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v205[j] = ((v203 - v204[j]) + carry190[j]);
    }
    unsigned v206[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v206[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s207 = min(s186, v203);
    const unsigned s208 = max(s207, 1u);
    unsigned v209;
    v209 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v209 = max(v209, ((s208 <= v205[j]) ? v206[j] : 0u));
    }
    v209 = max(v209, __shfl_xor_sync(~0u, v209, 1));
    v209 = max(v209, __shfl_xor_sync(~0u, v209, 2));
    v209 = max(v209, __shfl_xor_sync(~0u, v209, 4));
    v209 = max(v209, __shfl_xor_sync(~0u, v209, 8));
    v209 = max(v209, __shfl_xor_sync(~0u, v209, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v209;
    }
    __syncthreads();
    v209 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v209 = max(v209, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s210 = (v209 << 0u);
    const unsigned s211 = (s188 | s210);
    carry136 = s211;
  }
  const unsigned s212 = max(carry136, carry46);
  const int count213 = s28;
  float carry214[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry214[j] = (-3e+38f);
  }
  int carry215[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry215[j] = 151936;
  }
  #pragma unroll 1
  for (int n216 = 0; n216 < count213; n216++) {
    const int s217 = (n216 * 8192);
    int v218[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v218[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s217);
    }
    bool v219[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v219[j] = (v218[j] < 151936);
    }
    float v220[16];
    const float* at221 = logits + (long long)(p1) * 151936 + n216 * 8192;
    const bool in222 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v220[j], at221 + thread * 8 + j / 8 * 4096 + j % 8, in222 && n216 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v223[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v223[j] = (v219[j] ? v220[j] : (-3e+38f));
    }
    unsigned v224[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v224[j] = (unsigned)v218[j];
    }
    const unsigned s225 = __umulhi(0u, 3449720151u);
    const unsigned s226 = (s225 ^ s27);
    const unsigned s227 = (s226 ^ s23);
    const unsigned s228 = (0u * 3449720151u);
    unsigned v229[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v229[j] = ((__umulhi(v224[j], 3528531795u) ^ 0u) ^ s25);
    }
    const unsigned s230 = (s23 + 2654435769u);
    const unsigned s231 = (s25 + 3144134277u);
    unsigned v232[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v232[j] = ((__umulhi(v229[j], 3449720151u) ^ s228) ^ s230);
    }
    const unsigned s233 = __umulhi(s227, 3528531795u);
    unsigned v234[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v234[j] = ((s233 ^ (v224[j] * 3528531795u)) ^ s231);
    }
    const unsigned s235 = (s227 * 3528531795u);
    const unsigned s236 = (s230 + 2654435769u);
    const unsigned s237 = (s231 + 3144134277u);
    unsigned v238[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v238[j] = ((__umulhi(v234[j], 3449720151u) ^ (v229[j] * 3449720151u)) ^ s236);
    }
    unsigned v239[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v239[j] = ((__umulhi(v232[j], 3528531795u) ^ s235) ^ s237);
    }
    const unsigned s240 = (s236 + 2654435769u);
    const unsigned s241 = (s237 + 3144134277u);
    unsigned v242[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v242[j] = ((__umulhi(v239[j], 3449720151u) ^ (v234[j] * 3449720151u)) ^ s240);
    }
    unsigned v243[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v243[j] = ((__umulhi(v238[j], 3528531795u) ^ (v232[j] * 3528531795u)) ^ s241);
    }
    const unsigned s244 = (s240 + 2654435769u);
    const unsigned s245 = (s241 + 3144134277u);
    unsigned v246[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v246[j] = ((__umulhi(v243[j], 3449720151u) ^ (v239[j] * 3449720151u)) ^ s244);
    }
    unsigned v247[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v247[j] = ((__umulhi(v242[j], 3528531795u) ^ (v238[j] * 3528531795u)) ^ s245);
    }
    const unsigned s248 = (s244 + 2654435769u);
    const unsigned s249 = (s245 + 3144134277u);
    unsigned v250[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v250[j] = ((__umulhi(v246[j], 3528531795u) ^ (v242[j] * 3528531795u)) ^ s249);
    }
    const unsigned s251 = (s248 + 2654435769u);
    float v252[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v252[j] = (((float)((__umulhi(v250[j], 3449720151u) ^ (v247[j] * 3449720151u)) ^ s251) + 0.5f) * 2.3283064e-10f);
    }
    float v253[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v253[j] = (((v219[j] & (s8 <= (((v223[j] - v43) * s6) * 1.442695f))) & (s212 <= (__float_as_uint(v223[j]) ^ ((v223[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v223[j] - v43) * s6) + (log2_approx(((v252[j] < 0.00390625f) ? (v252[j] * ((v252[j] * ((v252[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v252[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v254[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v254[j] = (carry214[j] < v253[j]);
    }
    float v255[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v255[j] = (v254[j] ? v253[j] : carry214[j]);
    }
    int v256[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v256[j] = (v254[j] ? v218[j] : carry215[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry214[j] = v255[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry215[j] = v256[j];
    }
  }
  float v257;
  v257 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v257 = max(v257, carry214[j]);
  }
  v257 = max(v257, __shfl_xor_sync(~0u, v257, 1));
  v257 = max(v257, __shfl_xor_sync(~0u, v257, 2));
  v257 = max(v257, __shfl_xor_sync(~0u, v257, 4));
  v257 = max(v257, __shfl_xor_sync(~0u, v257, 8));
  v257 = max(v257, __shfl_xor_sync(~0u, v257, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v257;
  }
  __syncthreads();
  v257 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v257 = max(v257, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v258;
  v258 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v258 = min(v258, ((carry214[j] == v257) ? carry215[j] : 151936));
  }
  v258 = min(v258, __shfl_xor_sync(~0u, v258, 1));
  v258 = min(v258, __shfl_xor_sync(~0u, v258, 2));
  v258 = min(v258, __shfl_xor_sync(~0u, v258, 4));
  v258 = min(v258, __shfl_xor_sync(~0u, v258, 8));
  v258 = min(v258, __shfl_xor_sync(~0u, v258, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v258;
  }
  __syncthreads();
  v258 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v258 = min(v258, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s259 = (s4 ? v258 : v44);
  if (thread == 0) {
    if (p1 < S) {
      const int packed[1] = { s259 };
      store_i32x1((chosen + p1), packed);
    }
  }
  if (thread == 0) {
    if (s29 >= 0 && s29 < slots) {
      const int packed[1] = { s259 };
      store_i32x1((last + s29), packed);
    }
  }
}
