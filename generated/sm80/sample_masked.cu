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
    bool v36[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v36[j] = (v35[j] < 151936);
    }
    float v37[16];
    const float* at38 = logits + (long long)(p1) * 151936 + n33 * 8192;
    const bool in39 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v37[j], at38 + thread * 8 + j / 8 * 4096 + j % 8, in39 && n33 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v40[16];
    const unsigned char* at41 = masks + (long long)(p1) * 151936 + n33 * 8192;
    const bool in42 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v40[j], at41 + thread * 8 + j / 8 * 4096 + j % 8, in42 && n33 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v43[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v43[j] = ((v36[j] & (0u < v40[j])) ? (v36[j] ? v37[j] : (-3e+38f)) : (-3e+38f));
    }
    bool v44[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v44[j] = (carry31[j] < v43[j]);
    }
    float v45[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v45[j] = (v44[j] ? v43[j] : carry31[j]);
    }
    int v46[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v46[j] = (v44[j] ? v35[j] : carry32[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry31[j] = v45[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry32[j] = v46[j];
    }
  }
  float v47;
  v47 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v47 = max(v47, carry31[j]);
  }
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 1));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 2));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 4));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 8));
  v47 = max(v47, __shfl_xor_sync(~0u, v47, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v47;
  }
  __syncthreads();
  v47 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v47 = max(v47, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v48;
  v48 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v48 = min(v48, ((carry31[j] == v47) ? carry32[j] : 151936));
  }
  v48 = min(v48, __shfl_xor_sync(~0u, v48, 1));
  v48 = min(v48, __shfl_xor_sync(~0u, v48, 2));
  v48 = min(v48, __shfl_xor_sync(~0u, v48, 4));
  v48 = min(v48, __shfl_xor_sync(~0u, v48, 8));
  v48 = min(v48, __shfl_xor_sync(~0u, v48, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v48;
  }
  __syncthreads();
  v48 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v48 = min(v48, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int count49 = s13;
  unsigned carry50;
  carry50 = 0u;
  #pragma unroll 1
  for (int n51 = 0; n51 < count49; n51++) {
    const int s52 = (s12 ? 19 : 0);
    const int count53 = s52;
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
      unsigned v61[16];
      const unsigned char* at62 = masks + (long long)(p1) * 151936 + n55 * 8192;
      const bool in63 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v61[j], at62 + thread * 8 + j / 8 * 4096 + j % 8, in63 && n55 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v64[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v64[j] = (v57[j] & (0u < v61[j]));
      }
      float v65[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v65[j] = (v64[j] ? (v57[j] ? v58[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v66[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v66[j] = ((v64[j] & (s8 <= (((v65[j] - v47) * s6) * 1.442695f))) ? 1u : 0u);
      }
      unsigned v67[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v67[j] = (((__float_as_uint(v65[j]) ^ ((v65[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry54[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v67[j] < 2048u && v66[j] != 0u) atomicAdd(&((unsigned*)scratch)[v67[j]], v66[j]);
      }
      __syncthreads();
      unsigned v68[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v68[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry54[j] = v68[j];
      }
    }
    unsigned v69;
    v69 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v69 = (v69 + carry54[j]);
    }
    v69 = (v69 + __shfl_xor_sync(~0u, v69, 1));
    v69 = (v69 + __shfl_xor_sync(~0u, v69, 2));
    v69 = (v69 + __shfl_xor_sync(~0u, v69, 4));
    v69 = (v69 + __shfl_xor_sync(~0u, v69, 8));
    v69 = (v69 + __shfl_xor_sync(~0u, v69, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v69;
    }
    __syncthreads();
    v69 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v69 = (v69 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
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
    unsigned v70[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v70[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v71[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v71[j] = ((v69 - v70[j]) + carry54[j]);
    }
    unsigned v72[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v72[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s73 = min(s10, v69);
    const unsigned s74 = max(s73, 1u);
    unsigned v75;
    v75 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v75 = max(v75, ((s74 <= v71[j]) ? v72[j] : 0u));
    }
    v75 = max(v75, __shfl_xor_sync(~0u, v75, 1));
    v75 = max(v75, __shfl_xor_sync(~0u, v75, 2));
    v75 = max(v75, __shfl_xor_sync(~0u, v75, 4));
    v75 = max(v75, __shfl_xor_sync(~0u, v75, 8));
    v75 = max(v75, __shfl_xor_sync(~0u, v75, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v75;
    }
    __syncthreads();
    v75 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v75 = max(v75, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v76;
    v76 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v76 = (v76 + ((v72[j] == v75) ? (v71[j] - carry54[j]) : 0u));
    }
    v76 = (v76 + __shfl_xor_sync(~0u, v76, 1));
    v76 = (v76 + __shfl_xor_sync(~0u, v76, 2));
    v76 = (v76 + __shfl_xor_sync(~0u, v76, 4));
    v76 = (v76 + __shfl_xor_sync(~0u, v76, 8));
    v76 = (v76 + __shfl_xor_sync(~0u, v76, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v76;
    }
    __syncthreads();
    v76 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v76 = (v76 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s77 = min(s10, v69);
    const unsigned s78 = (s77 - v76);
    const unsigned s79 = (v75 << 21u);
    const unsigned s80 = (0u | s79);
    const int count81 = s52;
    unsigned carry82[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry82[j] = 0u;
    }
    #pragma unroll 1
    for (int n83 = 0; n83 < count81; n83++) {
      const int s84 = (n83 * 8192);
      bool v85[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v85[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s84) < 151936);
      }
      float v86[16];
      const float* at87 = logits + (long long)(p1) * 151936 + n83 * 8192;
      const bool in88 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v86[j], at87 + thread * 8 + j / 8 * 4096 + j % 8, in88 && n83 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      unsigned v89[16];
      const unsigned char* at90 = masks + (long long)(p1) * 151936 + n83 * 8192;
      const bool in91 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v89[j], at90 + thread * 8 + j / 8 * 4096 + j % 8, in91 && n83 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v92[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v92[j] = (v85[j] & (0u < v89[j]));
      }
      float v93[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v93[j] = (v92[j] ? (v85[j] ? v86[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v94[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v94[j] = (__float_as_uint(v93[j]) ^ ((v93[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v95[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v95[j] = ((v92[j] & (s8 <= (((v93[j] - v47) * s6) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s96 = (s80 >> 21u);
      unsigned v97[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v97[j] = (((v94[j] >> 21u) == s96) ? ((v94[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry82[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v97[j] < 2048u && v95[j] != 0u) atomicAdd(&((unsigned*)scratch)[v97[j]], v95[j]);
      }
      __syncthreads();
      unsigned v98[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v98[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry82[j] = v98[j];
      }
    }
    unsigned v99;
    v99 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v99 = (v99 + carry82[j]);
    }
    v99 = (v99 + __shfl_xor_sync(~0u, v99, 1));
    v99 = (v99 + __shfl_xor_sync(~0u, v99, 2));
    v99 = (v99 + __shfl_xor_sync(~0u, v99, 4));
    v99 = (v99 + __shfl_xor_sync(~0u, v99, 8));
    v99 = (v99 + __shfl_xor_sync(~0u, v99, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v99;
    }
    __syncthreads();
    v99 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v99 = (v99 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry82[j];
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
    unsigned v100[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v100[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v101[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v101[j] = ((v99 - v100[j]) + carry82[j]);
    }
    unsigned v102[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v102[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s103 = min(s78, v99);
    const unsigned s104 = max(s103, 1u);
    unsigned v105;
    v105 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v105 = max(v105, ((s104 <= v101[j]) ? v102[j] : 0u));
    }
    v105 = max(v105, __shfl_xor_sync(~0u, v105, 1));
    v105 = max(v105, __shfl_xor_sync(~0u, v105, 2));
    v105 = max(v105, __shfl_xor_sync(~0u, v105, 4));
    v105 = max(v105, __shfl_xor_sync(~0u, v105, 8));
    v105 = max(v105, __shfl_xor_sync(~0u, v105, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v105;
    }
    __syncthreads();
    v105 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v105 = max(v105, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v106;
    v106 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v106 = (v106 + ((v102[j] == v105) ? (v101[j] - carry82[j]) : 0u));
    }
    v106 = (v106 + __shfl_xor_sync(~0u, v106, 1));
    v106 = (v106 + __shfl_xor_sync(~0u, v106, 2));
    v106 = (v106 + __shfl_xor_sync(~0u, v106, 4));
    v106 = (v106 + __shfl_xor_sync(~0u, v106, 8));
    v106 = (v106 + __shfl_xor_sync(~0u, v106, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v106;
    }
    __syncthreads();
    v106 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v106 = (v106 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s107 = min(s78, v99);
    const unsigned s108 = (s107 - v106);
    const unsigned s109 = (v105 << 10u);
    const unsigned s110 = (s80 | s109);
    const int count111 = s52;
    unsigned carry112[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry112[j] = 0u;
    }
    #pragma unroll 1
    for (int n113 = 0; n113 < count111; n113++) {
      const int s114 = (n113 * 8192);
      bool v115[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v115[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s114) < 151936);
      }
      float v116[16];
      const float* at117 = logits + (long long)(p1) * 151936 + n113 * 8192;
      const bool in118 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v116[j], at117 + thread * 8 + j / 8 * 4096 + j % 8, in118 && n113 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      unsigned v119[16];
      const unsigned char* at120 = masks + (long long)(p1) * 151936 + n113 * 8192;
      const bool in121 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v119[j], at120 + thread * 8 + j / 8 * 4096 + j % 8, in121 && n113 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v122[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v122[j] = (v115[j] & (0u < v119[j]));
      }
      float v123[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v123[j] = (v122[j] ? (v115[j] ? v116[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v124[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v124[j] = (__float_as_uint(v123[j]) ^ ((v123[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v125[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v125[j] = ((v122[j] & (s8 <= (((v123[j] - v47) * s6) * 1.442695f))) ? 1u : 0u);
      }
      const unsigned s126 = (s110 >> 10u);
      unsigned v127[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v127[j] = (((v124[j] >> 10u) == s126) ? ((v124[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry112[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v127[j] < 1024u && v125[j] != 0u) atomicAdd(&((unsigned*)scratch)[v127[j]], v125[j]);
      }
      __syncthreads();
      unsigned v128[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v128[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry112[j] = v128[j];
      }
    }
    unsigned v129;
    v129 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v129 = (v129 + carry112[j]);
    }
    v129 = (v129 + __shfl_xor_sync(~0u, v129, 1));
    v129 = (v129 + __shfl_xor_sync(~0u, v129, 2));
    v129 = (v129 + __shfl_xor_sync(~0u, v129, 4));
    v129 = (v129 + __shfl_xor_sync(~0u, v129, 8));
    v129 = (v129 + __shfl_xor_sync(~0u, v129, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v129;
    }
    __syncthreads();
    v129 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v129 = (v129 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry112[j];
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
    unsigned v130[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v130[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v131[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v131[j] = ((v129 - v130[j]) + carry112[j]);
    }
    unsigned v132[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v132[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s133 = min(s108, v129);
    const unsigned s134 = max(s133, 1u);
    unsigned v135;
    v135 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v135 = max(v135, ((s134 <= v131[j]) ? v132[j] : 0u));
    }
    v135 = max(v135, __shfl_xor_sync(~0u, v135, 1));
    v135 = max(v135, __shfl_xor_sync(~0u, v135, 2));
    v135 = max(v135, __shfl_xor_sync(~0u, v135, 4));
    v135 = max(v135, __shfl_xor_sync(~0u, v135, 8));
    v135 = max(v135, __shfl_xor_sync(~0u, v135, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v135;
    }
    __syncthreads();
    v135 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v135 = max(v135, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s136 = (v135 << 0u);
    const unsigned s137 = (s110 | s136);
    carry50 = s137;
  }
  const int count138 = s18;
  float carry139;
  carry139 = 0.f;
  #pragma unroll 1
  for (int n140 = 0; n140 < count138; n140++) {
    const int s141 = (n140 * 8192);
    bool v142[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v142[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s141) < 151936);
    }
    float v143[16];
    const float* at144 = logits + (long long)(p1) * 151936 + n140 * 8192;
    const bool in145 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v143[j], at144 + thread * 8 + j / 8 * 4096 + j % 8, in145 && n140 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v146[16];
    const unsigned char* at147 = masks + (long long)(p1) * 151936 + n140 * 8192;
    const bool in148 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v146[j], at147 + thread * 8 + j / 8 * 4096 + j % 8, in148 && n140 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v149[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v149[j] = (v142[j] & (0u < v146[j]));
    }
    float v150[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v150[j] = (v149[j] ? (v142[j] ? v143[j] : (-3e+38f)) : (-3e+38f));
    }
    float v151;
    v151 = 0.f;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v151 = (v151 + (((v149[j] & (s8 <= (((v150[j] - v47) * s6) * 1.442695f))) & (carry50 <= (__float_as_uint(v150[j]) ^ ((v150[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v150[j] - v47) * s6) * 1.442695f)) : 0.f));
    }
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 1));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 2));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 4));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 8));
    v151 = (v151 + __shfl_xor_sync(~0u, v151, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v151;
    }
    __syncthreads();
    v151 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v151 = (v151 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s152 = (carry139 + v151);
    carry139 = s152;
  }
  const float s153 = max(carry139, 1e-30f);
  const float s154 = (1073741800.f / s153);
  const int count155 = s21;
  unsigned carry156;
  carry156 = 0u;
  #pragma unroll 1
  for (int n157 = 0; n157 < count155; n157++) {
    const int s158 = (s17 ? 19 : 0);
    const int count159 = s158;
    unsigned carry160[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry160[j] = 0u;
    }
    #pragma unroll 1
    for (int n161 = 0; n161 < count159; n161++) {
      const int s162 = (n161 * 8192);
      bool v163[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v163[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s162) < 151936);
      }
      float v164[16];
      const float* at165 = logits + (long long)(p1) * 151936 + n161 * 8192;
      const bool in166 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v164[j], at165 + thread * 8 + j / 8 * 4096 + j % 8, in166 && n161 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      unsigned v167[16];
      const unsigned char* at168 = masks + (long long)(p1) * 151936 + n161 * 8192;
      const bool in169 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v167[j], at168 + thread * 8 + j / 8 * 4096 + j % 8, in169 && n161 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v170[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v170[j] = (v163[j] & (0u < v167[j]));
      }
      float v171[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v171[j] = (v170[j] ? (v163[j] ? v164[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v172[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v172[j] = __float2uint_rz((((v170[j] & (s8 <= (((v171[j] - v47) * s6) * 1.442695f))) & (carry50 <= (__float_as_uint(v171[j]) ^ ((v171[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v171[j] - v47) * s6) * 1.442695f)) * s154) + 0.5f) : 0.f));
      }
      unsigned v173[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v173[j] = (((__float_as_uint(v171[j]) ^ ((v171[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry160[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v173[j] < 2048u && v172[j] != 0u) atomicAdd(&((unsigned*)scratch)[v173[j]], v172[j]);
      }
      __syncthreads();
      unsigned v174[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v174[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry160[j] = v174[j];
      }
    }
    unsigned v175;
    v175 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v175 = (v175 + carry160[j]);
    }
    v175 = (v175 + __shfl_xor_sync(~0u, v175, 1));
    v175 = (v175 + __shfl_xor_sync(~0u, v175, 2));
    v175 = (v175 + __shfl_xor_sync(~0u, v175, 4));
    v175 = (v175 + __shfl_xor_sync(~0u, v175, 8));
    v175 = (v175 + __shfl_xor_sync(~0u, v175, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v175;
    }
    __syncthreads();
    v175 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v175 = (v175 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry160[j];
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
    unsigned v176[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v176[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v177[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v177[j] = ((v175 - v176[j]) + carry160[j]);
    }
    unsigned v178[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v178[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s179 = min(s20, v175);
    const unsigned s180 = max(s179, 1u);
    unsigned v181;
    v181 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v181 = max(v181, ((s180 <= v177[j]) ? v178[j] : 0u));
    }
    v181 = max(v181, __shfl_xor_sync(~0u, v181, 1));
    v181 = max(v181, __shfl_xor_sync(~0u, v181, 2));
    v181 = max(v181, __shfl_xor_sync(~0u, v181, 4));
    v181 = max(v181, __shfl_xor_sync(~0u, v181, 8));
    v181 = max(v181, __shfl_xor_sync(~0u, v181, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v181;
    }
    __syncthreads();
    v181 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v181 = max(v181, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v182;
    v182 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v182 = (v182 + ((v178[j] == v181) ? (v177[j] - carry160[j]) : 0u));
    }
    v182 = (v182 + __shfl_xor_sync(~0u, v182, 1));
    v182 = (v182 + __shfl_xor_sync(~0u, v182, 2));
    v182 = (v182 + __shfl_xor_sync(~0u, v182, 4));
    v182 = (v182 + __shfl_xor_sync(~0u, v182, 8));
    v182 = (v182 + __shfl_xor_sync(~0u, v182, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v182;
    }
    __syncthreads();
    v182 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v182 = (v182 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s183 = min(s20, v175);
    const unsigned s184 = (s183 - v182);
    const unsigned s185 = (v181 << 21u);
    const unsigned s186 = (0u | s185);
    const int count187 = s158;
    unsigned carry188[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry188[j] = 0u;
    }
    #pragma unroll 1
    for (int n189 = 0; n189 < count187; n189++) {
      const int s190 = (n189 * 8192);
      bool v191[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v191[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s190) < 151936);
      }
      float v192[16];
      const float* at193 = logits + (long long)(p1) * 151936 + n189 * 8192;
      const bool in194 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v192[j], at193 + thread * 8 + j / 8 * 4096 + j % 8, in194 && n189 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      unsigned v195[16];
      const unsigned char* at196 = masks + (long long)(p1) * 151936 + n189 * 8192;
      const bool in197 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v195[j], at196 + thread * 8 + j / 8 * 4096 + j % 8, in197 && n189 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v198[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v198[j] = (v191[j] & (0u < v195[j]));
      }
      float v199[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v199[j] = (v198[j] ? (v191[j] ? v192[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v200[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v200[j] = (__float_as_uint(v199[j]) ^ ((v199[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v201[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v201[j] = __float2uint_rz((((v198[j] & (s8 <= (((v199[j] - v47) * s6) * 1.442695f))) & (carry50 <= (__float_as_uint(v199[j]) ^ ((v199[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v199[j] - v47) * s6) * 1.442695f)) * s154) + 0.5f) : 0.f));
      }
      const unsigned s202 = (s186 >> 21u);
      unsigned v203[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v203[j] = (((v200[j] >> 21u) == s202) ? ((v200[j] >> 10u) & 2047u) : 2048u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        ((unsigned*)scratch)[thread * 4 + j] = carry188[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v203[j] < 2048u && v201[j] != 0u) atomicAdd(&((unsigned*)scratch)[v203[j]], v201[j]);
      }
      __syncthreads();
      unsigned v204[4];
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v204[j] = ((unsigned*)scratch)[thread * 4 + j];
      }
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        carry188[j] = v204[j];
      }
    }
    unsigned v205;
    v205 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v205 = (v205 + carry188[j]);
    }
    v205 = (v205 + __shfl_xor_sync(~0u, v205, 1));
    v205 = (v205 + __shfl_xor_sync(~0u, v205, 2));
    v205 = (v205 + __shfl_xor_sync(~0u, v205, 4));
    v205 = (v205 + __shfl_xor_sync(~0u, v205, 8));
    v205 = (v205 + __shfl_xor_sync(~0u, v205, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v205;
    }
    __syncthreads();
    v205 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v205 = (v205 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry188[j];
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
    unsigned v206[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v206[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    unsigned v207[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v207[j] = ((v205 - v206[j]) + carry188[j]);
    }
    unsigned v208[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v208[j] = (unsigned)(thread * 4 + j);
    }
    const unsigned s209 = min(s184, v205);
    const unsigned s210 = max(s209, 1u);
    unsigned v211;
    v211 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v211 = max(v211, ((s210 <= v207[j]) ? v208[j] : 0u));
    }
    v211 = max(v211, __shfl_xor_sync(~0u, v211, 1));
    v211 = max(v211, __shfl_xor_sync(~0u, v211, 2));
    v211 = max(v211, __shfl_xor_sync(~0u, v211, 4));
    v211 = max(v211, __shfl_xor_sync(~0u, v211, 8));
    v211 = max(v211, __shfl_xor_sync(~0u, v211, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v211;
    }
    __syncthreads();
    v211 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v211 = max(v211, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    unsigned v212;
    v212 = 0u;
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v212 = (v212 + ((v208[j] == v211) ? (v207[j] - carry188[j]) : 0u));
    }
    v212 = (v212 + __shfl_xor_sync(~0u, v212, 1));
    v212 = (v212 + __shfl_xor_sync(~0u, v212, 2));
    v212 = (v212 + __shfl_xor_sync(~0u, v212, 4));
    v212 = (v212 + __shfl_xor_sync(~0u, v212, 8));
    v212 = (v212 + __shfl_xor_sync(~0u, v212, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v212;
    }
    __syncthreads();
    v212 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v212 = (v212 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s213 = min(s184, v205);
    const unsigned s214 = (s213 - v212);
    const unsigned s215 = (v211 << 10u);
    const unsigned s216 = (s186 | s215);
    const int count217 = s158;
    unsigned carry218[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry218[j] = 0u;
    }
    #pragma unroll 1
    for (int n219 = 0; n219 < count217; n219++) {
      const int s220 = (n219 * 8192);
      bool v221[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v221[j] = (((thread * 8 + j / 8 * 4096 + j % 8) + s220) < 151936);
      }
      float v222[16];
      const float* at223 = logits + (long long)(p1) * 151936 + n219 * 8192;
      const bool in224 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 4) {
        load_f32x4(&v222[j], at223 + thread * 8 + j / 8 * 4096 + j % 8, in224 && n219 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      unsigned v225[16];
      const unsigned char* at226 = masks + (long long)(p1) * 151936 + n219 * 8192;
      const bool in227 = p1 < S;
      #pragma unroll
      for (int j = 0; j < 16; j += 8) {
        load_u8x8_const(&v225[j], at226 + thread * 8 + j / 8 * 4096 + j % 8, in227 && n219 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
      }
      bool v228[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v228[j] = (v221[j] & (0u < v225[j]));
      }
      float v229[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v229[j] = (v228[j] ? (v221[j] ? v222[j] : (-3e+38f)) : (-3e+38f));
      }
      unsigned v230[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v230[j] = (__float_as_uint(v229[j]) ^ ((v229[j] < 0.f) ? 4294967295u : 2147483648u));
      }
      unsigned v231[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v231[j] = __float2uint_rz((((v228[j] & (s8 <= (((v229[j] - v47) * s6) * 1.442695f))) & (carry50 <= (__float_as_uint(v229[j]) ^ ((v229[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v229[j] - v47) * s6) * 1.442695f)) * s154) + 0.5f) : 0.f));
      }
      const unsigned s232 = (s216 >> 10u);
      unsigned v233[16];
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        v233[j] = (((v230[j] >> 10u) == s232) ? ((v230[j] >> 0u) & 1023u) : 1024u);
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        ((unsigned*)scratch)[thread * 2 + j] = carry218[j];
      }
      __syncthreads();
      #pragma unroll
      for (int j = 0; j < 16; j++) {
        if (v233[j] < 1024u && v231[j] != 0u) atomicAdd(&((unsigned*)scratch)[v233[j]], v231[j]);
      }
      __syncthreads();
      unsigned v234[2];
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        v234[j] = ((unsigned*)scratch)[thread * 2 + j];
      }
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        carry218[j] = v234[j];
      }
    }
    unsigned v235;
    v235 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v235 = (v235 + carry218[j]);
    }
    v235 = (v235 + __shfl_xor_sync(~0u, v235, 1));
    v235 = (v235 + __shfl_xor_sync(~0u, v235, 2));
    v235 = (v235 + __shfl_xor_sync(~0u, v235, 4));
    v235 = (v235 + __shfl_xor_sync(~0u, v235, 8));
    v235 = (v235 + __shfl_xor_sync(~0u, v235, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v235;
    }
    __syncthreads();
    v235 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v235 = (v235 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry218[j];
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
    unsigned v236[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v236[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    unsigned v237[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v237[j] = ((v235 - v236[j]) + carry218[j]);
    }
    unsigned v238[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v238[j] = (unsigned)(thread * 2 + j);
    }
    const unsigned s239 = min(s214, v235);
    const unsigned s240 = max(s239, 1u);
    unsigned v241;
    v241 = 0u;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v241 = max(v241, ((s240 <= v237[j]) ? v238[j] : 0u));
    }
    v241 = max(v241, __shfl_xor_sync(~0u, v241, 1));
    v241 = max(v241, __shfl_xor_sync(~0u, v241, 2));
    v241 = max(v241, __shfl_xor_sync(~0u, v241, 4));
    v241 = max(v241, __shfl_xor_sync(~0u, v241, 8));
    v241 = max(v241, __shfl_xor_sync(~0u, v241, 16));
    __syncthreads();
    if (lane == 0) {
      ((unsigned*)scratch)[warp * 1 + 0] = v241;
    }
    __syncthreads();
    v241 = ((unsigned*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v241 = max(v241, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
    }
    const unsigned s242 = (v241 << 0u);
    const unsigned s243 = (s216 | s242);
    carry156 = s243;
  }
  const unsigned s244 = max(carry156, carry50);
  const int count245 = s28;
  float carry246[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry246[j] = (-3e+38f);
  }
  int carry247[16];
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    carry247[j] = 151936;
  }
  #pragma unroll 1
  for (int n248 = 0; n248 < count245; n248++) {
    const int s249 = (n248 * 8192);
    int v250[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v250[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s249);
    }
    bool v251[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v251[j] = (v250[j] < 151936);
    }
    float v252[16];
    const float* at253 = logits + (long long)(p1) * 151936 + n248 * 8192;
    const bool in254 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v252[j], at253 + thread * 8 + j / 8 * 4096 + j % 8, in254 && n248 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    unsigned v255[16];
    const unsigned char* at256 = masks + (long long)(p1) * 151936 + n248 * 8192;
    const bool in257 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 8) {
      load_u8x8_const(&v255[j], at256 + thread * 8 + j / 8 * 4096 + j % 8, in257 && n248 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    bool v258[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v258[j] = (v251[j] & (0u < v255[j]));
    }
    float v259[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v259[j] = (v258[j] ? (v251[j] ? v252[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v260[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v260[j] = (unsigned)v250[j];
    }
    const unsigned s261 = __umulhi(0u, 3449720151u);
    const unsigned s262 = (s261 ^ s27);
    const unsigned s263 = (s262 ^ s23);
    const unsigned s264 = (0u * 3449720151u);
    unsigned v265[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v265[j] = ((__umulhi(v260[j], 3528531795u) ^ 0u) ^ s25);
    }
    const unsigned s266 = (s23 + 2654435769u);
    const unsigned s267 = (s25 + 3144134277u);
    unsigned v268[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v268[j] = ((__umulhi(v265[j], 3449720151u) ^ s264) ^ s266);
    }
    const unsigned s269 = __umulhi(s263, 3528531795u);
    unsigned v270[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v270[j] = ((s269 ^ (v260[j] * 3528531795u)) ^ s267);
    }
    const unsigned s271 = (s263 * 3528531795u);
    const unsigned s272 = (s266 + 2654435769u);
    const unsigned s273 = (s267 + 3144134277u);
    unsigned v274[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v274[j] = ((__umulhi(v270[j], 3449720151u) ^ (v265[j] * 3449720151u)) ^ s272);
    }
    unsigned v275[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v275[j] = ((__umulhi(v268[j], 3528531795u) ^ s271) ^ s273);
    }
    const unsigned s276 = (s272 + 2654435769u);
    const unsigned s277 = (s273 + 3144134277u);
    unsigned v278[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v278[j] = ((__umulhi(v275[j], 3449720151u) ^ (v270[j] * 3449720151u)) ^ s276);
    }
    unsigned v279[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v279[j] = ((__umulhi(v274[j], 3528531795u) ^ (v268[j] * 3528531795u)) ^ s277);
    }
    const unsigned s280 = (s276 + 2654435769u);
    const unsigned s281 = (s277 + 3144134277u);
    unsigned v282[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v282[j] = ((__umulhi(v279[j], 3449720151u) ^ (v275[j] * 3449720151u)) ^ s280);
    }
    unsigned v283[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v283[j] = ((__umulhi(v278[j], 3528531795u) ^ (v274[j] * 3528531795u)) ^ s281);
    }
    const unsigned s284 = (s280 + 2654435769u);
    const unsigned s285 = (s281 + 3144134277u);
    unsigned v286[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v286[j] = ((__umulhi(v282[j], 3528531795u) ^ (v278[j] * 3528531795u)) ^ s285);
    }
    const unsigned s287 = (s284 + 2654435769u);
    float v288[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v288[j] = (((float)((__umulhi(v286[j], 3449720151u) ^ (v283[j] * 3449720151u)) ^ s287) + 0.5f) * 2.3283064e-10f);
    }
    float v289[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v289[j] = (((v258[j] & (s8 <= (((v259[j] - v47) * s6) * 1.442695f))) & (s244 <= (__float_as_uint(v259[j]) ^ ((v259[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v259[j] - v47) * s6) + (log2_approx(((v288[j] < 0.00390625f) ? (v288[j] * ((v288[j] * ((v288[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v288[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    bool v290[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v290[j] = (carry246[j] < v289[j]);
    }
    float v291[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v291[j] = (v290[j] ? v289[j] : carry246[j]);
    }
    int v292[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v292[j] = (v290[j] ? v250[j] : carry247[j]);
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry246[j] = v291[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      carry247[j] = v292[j];
    }
  }
  float v293;
  v293 = __int_as_float(0xff800000);
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v293 = max(v293, carry246[j]);
  }
  v293 = max(v293, __shfl_xor_sync(~0u, v293, 1));
  v293 = max(v293, __shfl_xor_sync(~0u, v293, 2));
  v293 = max(v293, __shfl_xor_sync(~0u, v293, 4));
  v293 = max(v293, __shfl_xor_sync(~0u, v293, 8));
  v293 = max(v293, __shfl_xor_sync(~0u, v293, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v293;
  }
  __syncthreads();
  v293 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v293 = max(v293, ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  int v294;
  v294 = 2147483647;
  #pragma unroll
  for (int j = 0; j < 16; j++) {
    v294 = min(v294, ((carry246[j] == v293) ? carry247[j] : 151936));
  }
  v294 = min(v294, __shfl_xor_sync(~0u, v294, 1));
  v294 = min(v294, __shfl_xor_sync(~0u, v294, 2));
  v294 = min(v294, __shfl_xor_sync(~0u, v294, 4));
  v294 = min(v294, __shfl_xor_sync(~0u, v294, 8));
  v294 = min(v294, __shfl_xor_sync(~0u, v294, 16));
  __syncthreads();
  if (lane == 0) {
    ((int*)scratch)[warp * 1 + 0] = v294;
  }
  __syncthreads();
  v294 = ((int*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v294 = min(v294, ((int*)scratch)[(w + 1) * 1 + 0]);
  }
  const int s295 = (s4 ? v294 : v48);
  if (thread == 0) {
    if (p1 < S) {
      const int packed[1] = { s295 };
      store_i32x1((chosen + p1), packed);
    }
  }
  if (thread == 0) {
    if (s29 >= 0 && s29 < slots) {
      const int packed[1] = { s295 };
      store_i32x1((last + s29), packed);
    }
  }
}
