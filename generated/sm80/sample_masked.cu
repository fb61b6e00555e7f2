// sample_masked
//   logits: f32 [S, 151936], chain
//   settings: i32 [S, 9], step
//   last: i32 [slots], chain
//   chosen: i32 [S], chain
//   masks: u8 [S, 151936], step
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(8) half2x2 { unsigned x, y; };
struct alignas(16) half2x4 { unsigned x, y, z, w; };
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
  const int count2 = 38;
  float carry3;
  carry3 = (-3e+38f);
  int carry4;
  carry4 = 151936;
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
    float v14;
    v14 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v14 = max(v14, v13[j]);
    }
    v14 = max(v14, __shfl_xor_sync(~0u, v14, 1));
    v14 = max(v14, __shfl_xor_sync(~0u, v14, 2));
    v14 = max(v14, __shfl_xor_sync(~0u, v14, 4));
    v14 = max(v14, __shfl_xor_sync(~0u, v14, 8));
    v14 = max(v14, __shfl_xor_sync(~0u, v14, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v14;
    }
    __syncthreads();
    v14 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v14 = max(v14, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    int v15;
    v15 = 2147483647;
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v15 = min(v15, ((v13[j] == v14) ? v7[j] : 151936));
    }
    v15 = min(v15, __shfl_xor_sync(~0u, v15, 1));
    v15 = min(v15, __shfl_xor_sync(~0u, v15, 2));
    v15 = min(v15, __shfl_xor_sync(~0u, v15, 4));
    v15 = min(v15, __shfl_xor_sync(~0u, v15, 8));
    v15 = min(v15, __shfl_xor_sync(~0u, v15, 16));
    __syncthreads();
    if (lane == 0) {
      ((int*)scratch)[warp * 1 + 0] = v15;
    }
    __syncthreads();
    v15 = ((int*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v15 = min(v15, ((int*)scratch)[(w + 1) * 1 + 0]);
    }
    const bool s16 = (carry3 < v14);
    const float s17 = max(carry3, v14);
    const int s18 = (s16 ? v15 : carry4);
    carry3 = s17;
    carry4 = s18;
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
  const int s30 = (s29 ? 38 : 0);
  const int count31 = s30;
  unsigned carry32[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry32[j] = 0u;
  }
  #pragma unroll 1
  for (int n33 = 0; n33 < count31; n33++) {
    const int s34 = (n33 * 4096);
    bool v35[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v35[j] = (((thread * 8 + j) + s34) < 151936);
    }
    float v36[8];
    const float* at37 = logits + (long long)(p1) * 151936 + n33 * 4096;
    const bool in38 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v36[j], at37 + thread * 8 + j, in38 && n33 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v39[8];
    load_u8x8_const(&v39[0], (masks + (long long)(p1) * 151936 + n33 * 4096) + thread * 8, p1 < S && n33 * 4096 + thread * 8 < 151936);
    bool v40[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v40[j] = (v35[j] & (0u < v39[j]));
    }
    float v41[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v41[j] = (v40[j] ? (v35[j] ? v36[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v42[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v42[j] = ((v40[j] & (s25 <= (((v41[j] - carry3) * s23) * 1.442695f))) ? 1u : 0u);
    }
    unsigned v43[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v43[j] = (((__float_as_uint(v41[j]) ^ ((v41[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry32[j];
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
      carry32[j] = v44[j];
    }
  }
  unsigned v45;
  v45 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v45 = (v45 + carry32[j]);
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
    ((unsigned*)scratch)[thread * 4 + j] = carry32[j];
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
    v47[j] = ((v45 - v46[j]) + carry32[j]);
  }
  unsigned v48[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v48[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s49 = min(s27, v45);
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
    v52 = (v52 + ((v48[j] == v51) ? (v47[j] - carry32[j]) : 0u));
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
  const unsigned s53 = min(s27, v45);
  const unsigned s54 = (s53 - v52);
  const unsigned s55 = (v51 << 21u);
  const unsigned s56 = (0u | s55);
  const int count57 = s30;
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
    unsigned v65[8];
    load_u8x8_const(&v65[0], (masks + (long long)(p1) * 151936 + n59 * 4096) + thread * 8, p1 < S && n59 * 4096 + thread * 8 < 151936);
    bool v66[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v66[j] = (v61[j] & (0u < v65[j]));
    }
    float v67[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v67[j] = (v66[j] ? (v61[j] ? v62[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v68[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v68[j] = (__float_as_uint(v67[j]) ^ ((v67[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v69[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v69[j] = ((v66[j] & (s25 <= (((v67[j] - carry3) * s23) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s70 = (s56 >> 21u);
    unsigned v71[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v71[j] = (((v68[j] >> 21u) == s70) ? ((v68[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry58[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      if (v71[j] < 2048u && v69[j] != 0u) atomicAdd(&((unsigned*)scratch)[v71[j]], v69[j]);
    }
    __syncthreads();
    unsigned v72[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v72[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry58[j] = v72[j];
    }
  }
  unsigned v73;
  v73 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v73 = (v73 + carry58[j]);
  }
  v73 = (v73 + __shfl_xor_sync(~0u, v73, 1));
  v73 = (v73 + __shfl_xor_sync(~0u, v73, 2));
  v73 = (v73 + __shfl_xor_sync(~0u, v73, 4));
  v73 = (v73 + __shfl_xor_sync(~0u, v73, 8));
  v73 = (v73 + __shfl_xor_sync(~0u, v73, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v73;
  }
  __syncthreads();
  v73 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v73 = (v73 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
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
  unsigned v74[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v74[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v75[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v75[j] = ((v73 - v74[j]) + carry58[j]);
  }
  unsigned v76[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v76[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s77 = min(s54, v73);
  const unsigned s78 = max(s77, 1u);
  unsigned v79;
  v79 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v79 = max(v79, ((s78 <= v75[j]) ? v76[j] : 0u));
  }
  v79 = max(v79, __shfl_xor_sync(~0u, v79, 1));
  v79 = max(v79, __shfl_xor_sync(~0u, v79, 2));
  v79 = max(v79, __shfl_xor_sync(~0u, v79, 4));
  v79 = max(v79, __shfl_xor_sync(~0u, v79, 8));
  v79 = max(v79, __shfl_xor_sync(~0u, v79, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v79;
  }
  __syncthreads();
  v79 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v79 = max(v79, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v80;
  v80 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v80 = (v80 + ((v76[j] == v79) ? (v75[j] - carry58[j]) : 0u));
  }
  v80 = (v80 + __shfl_xor_sync(~0u, v80, 1));
  v80 = (v80 + __shfl_xor_sync(~0u, v80, 2));
  v80 = (v80 + __shfl_xor_sync(~0u, v80, 4));
  v80 = (v80 + __shfl_xor_sync(~0u, v80, 8));
  v80 = (v80 + __shfl_xor_sync(~0u, v80, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v80;
  }
  __syncthreads();
  v80 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v80 = (v80 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s81 = min(s54, v73);
  const unsigned s82 = (s81 - v80);
  const unsigned s83 = (v79 << 10u);
  const unsigned s84 = (s56 | s83);
  const int count85 = s30;
  unsigned carry86[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry86[j] = 0u;
  }
  #pragma unroll 1
  for (int n87 = 0; n87 < count85; n87++) {
    const int s88 = (n87 * 4096);
    bool v89[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v89[j] = (((thread * 8 + j) + s88) < 151936);
    }
    float v90[8];
    const float* at91 = logits + (long long)(p1) * 151936 + n87 * 4096;
    const bool in92 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v90[j], at91 + thread * 8 + j, in92 && n87 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v93[8];
    load_u8x8_const(&v93[0], (masks + (long long)(p1) * 151936 + n87 * 4096) + thread * 8, p1 < S && n87 * 4096 + thread * 8 < 151936);
    bool v94[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v94[j] = (v89[j] & (0u < v93[j]));
    }
    float v95[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v95[j] = (v94[j] ? (v89[j] ? v90[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v96[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v96[j] = (__float_as_uint(v95[j]) ^ ((v95[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v97[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v97[j] = ((v94[j] & (s25 <= (((v95[j] - carry3) * s23) * 1.442695f))) ? 1u : 0u);
    }
    const unsigned s98 = (s84 >> 10u);
    unsigned v99[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v99[j] = (((v96[j] >> 10u) == s98) ? ((v96[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry86[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      if (v99[j] < 1024u && v97[j] != 0u) atomicAdd(&((unsigned*)scratch)[v99[j]], v97[j]);
    }
    __syncthreads();
    unsigned v100[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v100[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry86[j] = v100[j];
    }
  }
  unsigned v101;
  v101 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v101 = (v101 + carry86[j]);
  }
  v101 = (v101 + __shfl_xor_sync(~0u, v101, 1));
  v101 = (v101 + __shfl_xor_sync(~0u, v101, 2));
  v101 = (v101 + __shfl_xor_sync(~0u, v101, 4));
  v101 = (v101 + __shfl_xor_sync(~0u, v101, 8));
  v101 = (v101 + __shfl_xor_sync(~0u, v101, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v101;
  }
  __syncthreads();
  v101 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v101 = (v101 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry86[j];
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
  unsigned v102[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v102[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v103[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v103[j] = ((v101 - v102[j]) + carry86[j]);
  }
  unsigned v104[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v104[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s105 = min(s82, v101);
  const unsigned s106 = max(s105, 1u);
  unsigned v107;
  v107 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v107 = max(v107, ((s106 <= v103[j]) ? v104[j] : 0u));
  }
  v107 = max(v107, __shfl_xor_sync(~0u, v107, 1));
  v107 = max(v107, __shfl_xor_sync(~0u, v107, 2));
  v107 = max(v107, __shfl_xor_sync(~0u, v107, 4));
  v107 = max(v107, __shfl_xor_sync(~0u, v107, 8));
  v107 = max(v107, __shfl_xor_sync(~0u, v107, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v107;
  }
  __syncthreads();
  v107 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v107 = max(v107, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s108 = (v107 << 0u);
  const unsigned s109 = (s84 | s108);
  const unsigned s110 = (s29 ? s109 : 0u);
  const int s111 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 6) : 0);
  const float s112 = __int_as_float(s111);
  const bool s113 = (s112 < 1.f);
  const bool s114 = (s21 & s113);
  const int s115 = (s114 ? 38 : 0);
  const int count116 = s115;
  float carry117;
  carry117 = 0.f;
  #pragma unroll 1
  for (int n118 = 0; n118 < count116; n118++) {
    const int s119 = (n118 * 4096);
    bool v120[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v120[j] = (((thread * 8 + j) + s119) < 151936);
    }
    float v121[8];
    const float* at122 = logits + (long long)(p1) * 151936 + n118 * 4096;
    const bool in123 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v121[j], at122 + thread * 8 + j, in123 && n118 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v124[8];
    load_u8x8_const(&v124[0], (masks + (long long)(p1) * 151936 + n118 * 4096) + thread * 8, p1 < S && n118 * 4096 + thread * 8 < 151936);
    bool v125[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v125[j] = (v120[j] & (0u < v124[j]));
    }
    float v126[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v126[j] = (v125[j] ? (v120[j] ? v121[j] : (-3e+38f)) : (-3e+38f));
    }
    float v127;
    v127 = 0.f;
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v127 = (v127 + (((v125[j] & (s25 <= (((v126[j] - carry3) * s23) * 1.442695f))) & (s110 <= (__float_as_uint(v126[j]) ^ ((v126[j] < 0.f) ? 4294967295u : 2147483648u)))) ? exp2_approx((((v126[j] - carry3) * s23) * 1.442695f)) : 0.f));
    }
    v127 = (v127 + __shfl_xor_sync(~0u, v127, 1));
    v127 = (v127 + __shfl_xor_sync(~0u, v127, 2));
    v127 = (v127 + __shfl_xor_sync(~0u, v127, 4));
    v127 = (v127 + __shfl_xor_sync(~0u, v127, 8));
    v127 = (v127 + __shfl_xor_sync(~0u, v127, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v127;
    }
    __syncthreads();
    v127 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v127 = (v127 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s128 = (carry117 + v127);
    carry117 = s128;
  }
  const float s129 = max(carry117, 1e-30f);
  const float s130 = (1073741800.f / s129);
  const float s131 = (s112 * 1073741800.f);
  const unsigned s132 = __float2uint_rz(s131);
  const int s133 = (s114 ? 38 : 0);
  const int count134 = s133;
  unsigned carry135[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry135[j] = 0u;
  }
  #pragma unroll 1
  for (int n136 = 0; n136 < count134; n136++) {
    const int s137 = (n136 * 4096);
    bool v138[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v138[j] = (((thread * 8 + j) + s137) < 151936);
    }
    float v139[8];
    const float* at140 = logits + (long long)(p1) * 151936 + n136 * 4096;
    const bool in141 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v139[j], at140 + thread * 8 + j, in141 && n136 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v142[8];
    load_u8x8_const(&v142[0], (masks + (long long)(p1) * 151936 + n136 * 4096) + thread * 8, p1 < S && n136 * 4096 + thread * 8 < 151936);
    bool v143[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v143[j] = (v138[j] & (0u < v142[j]));
    }
    float v144[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v144[j] = (v143[j] ? (v138[j] ? v139[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v145[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v145[j] = __float2uint_rz((((v143[j] & (s25 <= (((v144[j] - carry3) * s23) * 1.442695f))) & (s110 <= (__float_as_uint(v144[j]) ^ ((v144[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v144[j] - carry3) * s23) * 1.442695f)) * s130) + 0.5f) : 0.f));
    }
    unsigned v146[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v146[j] = (((__float_as_uint(v144[j]) ^ ((v144[j] < 0.f) ? 4294967295u : 2147483648u)) >> 21u) & 2047u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry135[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      if (v146[j] < 2048u && v145[j] != 0u) atomicAdd(&((unsigned*)scratch)[v146[j]], v145[j]);
    }
    __syncthreads();
    unsigned v147[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v147[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry135[j] = v147[j];
    }
  }
  unsigned v148;
  v148 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v148 = (v148 + carry135[j]);
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
    ((unsigned*)scratch)[thread * 4 + j] = carry135[j];
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
    v150[j] = ((v148 - v149[j]) + carry135[j]);
  }
  unsigned v151[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v151[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s152 = min(s132, v148);
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
    v155 = (v155 + ((v151[j] == v154) ? (v150[j] - carry135[j]) : 0u));
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
  const unsigned s156 = min(s132, v148);
  const unsigned s157 = (s156 - v155);
  const unsigned s158 = (v154 << 21u);
  const unsigned s159 = (0u | s158);
  const int count160 = s133;
  unsigned carry161[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    carry161[j] = 0u;
  }
  #pragma unroll 1
  for (int n162 = 0; n162 < count160; n162++) {
    const int s163 = (n162 * 4096);
    bool v164[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v164[j] = (((thread * 8 + j) + s163) < 151936);
    }
    float v165[8];
    const float* at166 = logits + (long long)(p1) * 151936 + n162 * 4096;
    const bool in167 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v165[j], at166 + thread * 8 + j, in167 && n162 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v168[8];
    load_u8x8_const(&v168[0], (masks + (long long)(p1) * 151936 + n162 * 4096) + thread * 8, p1 < S && n162 * 4096 + thread * 8 < 151936);
    bool v169[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v169[j] = (v164[j] & (0u < v168[j]));
    }
    float v170[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v170[j] = (v169[j] ? (v164[j] ? v165[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v171[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v171[j] = (__float_as_uint(v170[j]) ^ ((v170[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v172[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v172[j] = __float2uint_rz((((v169[j] & (s25 <= (((v170[j] - carry3) * s23) * 1.442695f))) & (s110 <= (__float_as_uint(v170[j]) ^ ((v170[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v170[j] - carry3) * s23) * 1.442695f)) * s130) + 0.5f) : 0.f));
    }
    const unsigned s173 = (s159 >> 21u);
    unsigned v174[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v174[j] = (((v171[j] >> 21u) == s173) ? ((v171[j] >> 10u) & 2047u) : 2048u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      ((unsigned*)scratch)[thread * 4 + j] = carry161[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      if (v174[j] < 2048u && v172[j] != 0u) atomicAdd(&((unsigned*)scratch)[v174[j]], v172[j]);
    }
    __syncthreads();
    unsigned v175[4];
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      v175[j] = ((unsigned*)scratch)[thread * 4 + j];
    }
    #pragma unroll
    for (int j = 0; j < 4; j++) {
      carry161[j] = v175[j];
    }
  }
  unsigned v176;
  v176 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v176 = (v176 + carry161[j]);
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
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    ((unsigned*)scratch)[thread * 4 + j] = carry161[j];
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
  unsigned v177[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v177[j] = ((unsigned*)scratch)[thread * 4 + j];
  }
  unsigned v178[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v178[j] = ((v176 - v177[j]) + carry161[j]);
  }
  unsigned v179[4];
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v179[j] = (unsigned)(thread * 4 + j);
  }
  const unsigned s180 = min(s157, v176);
  const unsigned s181 = max(s180, 1u);
  unsigned v182;
  v182 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v182 = max(v182, ((s181 <= v178[j]) ? v179[j] : 0u));
  }
  v182 = max(v182, __shfl_xor_sync(~0u, v182, 1));
  v182 = max(v182, __shfl_xor_sync(~0u, v182, 2));
  v182 = max(v182, __shfl_xor_sync(~0u, v182, 4));
  v182 = max(v182, __shfl_xor_sync(~0u, v182, 8));
  v182 = max(v182, __shfl_xor_sync(~0u, v182, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v182;
  }
  __syncthreads();
  v182 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v182 = max(v182, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  unsigned v183;
  v183 = 0u;
  #pragma unroll
  for (int j = 0; j < 4; j++) {
    v183 = (v183 + ((v179[j] == v182) ? (v178[j] - carry161[j]) : 0u));
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
  const unsigned s184 = min(s157, v176);
  const unsigned s185 = (s184 - v183);
  const unsigned s186 = (v182 << 10u);
  const unsigned s187 = (s159 | s186);
  const int count188 = s133;
  unsigned carry189[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry189[j] = 0u;
  }
  #pragma unroll 1
  for (int n190 = 0; n190 < count188; n190++) {
    const int s191 = (n190 * 4096);
    bool v192[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v192[j] = (((thread * 8 + j) + s191) < 151936);
    }
    float v193[8];
    const float* at194 = logits + (long long)(p1) * 151936 + n190 * 4096;
    const bool in195 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v193[j], at194 + thread * 8 + j, in195 && n190 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v196[8];
    load_u8x8_const(&v196[0], (masks + (long long)(p1) * 151936 + n190 * 4096) + thread * 8, p1 < S && n190 * 4096 + thread * 8 < 151936);
    bool v197[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v197[j] = (v192[j] & (0u < v196[j]));
    }
    float v198[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v198[j] = (v197[j] ? (v192[j] ? v193[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v199[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v199[j] = (__float_as_uint(v198[j]) ^ ((v198[j] < 0.f) ? 4294967295u : 2147483648u));
    }
    unsigned v200[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v200[j] = __float2uint_rz((((v197[j] & (s25 <= (((v198[j] - carry3) * s23) * 1.442695f))) & (s110 <= (__float_as_uint(v198[j]) ^ ((v198[j] < 0.f) ? 4294967295u : 2147483648u)))) ? ((exp2_approx((((v198[j] - carry3) * s23) * 1.442695f)) * s130) + 0.5f) : 0.f));
    }
    const unsigned s201 = (s187 >> 10u);
    unsigned v202[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v202[j] = (((v199[j] >> 10u) == s201) ? ((v199[j] >> 0u) & 1023u) : 1024u);
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      ((unsigned*)scratch)[thread * 2 + j] = carry189[j];
    }
    __syncthreads();
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      if (v202[j] < 1024u && v200[j] != 0u) atomicAdd(&((unsigned*)scratch)[v202[j]], v200[j]);
    }
    __syncthreads();
    unsigned v203[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v203[j] = ((unsigned*)scratch)[thread * 2 + j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry189[j] = v203[j];
    }
  }
  unsigned v204;
  v204 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v204 = (v204 + carry189[j]);
  }
  v204 = (v204 + __shfl_xor_sync(~0u, v204, 1));
  v204 = (v204 + __shfl_xor_sync(~0u, v204, 2));
  v204 = (v204 + __shfl_xor_sync(~0u, v204, 4));
  v204 = (v204 + __shfl_xor_sync(~0u, v204, 8));
  v204 = (v204 + __shfl_xor_sync(~0u, v204, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v204;
  }
  __syncthreads();
  v204 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v204 = (v204 + ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  __syncthreads();
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    ((unsigned*)scratch)[thread * 2 + j] = carry189[j];
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
  unsigned v205[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v205[j] = ((unsigned*)scratch)[thread * 2 + j];
  }
  unsigned v206[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v206[j] = ((v204 - v205[j]) + carry189[j]);
  }
  unsigned v207[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v207[j] = (unsigned)(thread * 2 + j);
  }
  const unsigned s208 = min(s185, v204);
  const unsigned s209 = max(s208, 1u);
  unsigned v210;
  v210 = 0u;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v210 = max(v210, ((s209 <= v206[j]) ? v207[j] : 0u));
  }
  v210 = max(v210, __shfl_xor_sync(~0u, v210, 1));
  v210 = max(v210, __shfl_xor_sync(~0u, v210, 2));
  v210 = max(v210, __shfl_xor_sync(~0u, v210, 4));
  v210 = max(v210, __shfl_xor_sync(~0u, v210, 8));
  v210 = max(v210, __shfl_xor_sync(~0u, v210, 16));
  __syncthreads();
  if (lane == 0) {
    ((unsigned*)scratch)[warp * 1 + 0] = v210;
  }
  __syncthreads();
  v210 = ((unsigned*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 15; w++) {
    v210 = max(v210, ((unsigned*)scratch)[(w + 1) * 1 + 0]);
  }
  const unsigned s211 = (v210 << 0u);
  const unsigned s212 = (s187 | s211);
  const unsigned s213 = max(s212, s110);
  const unsigned s214 = (s114 ? s213 : s110);
  const int s215 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 3) : 0);
  const unsigned s216 = (unsigned)s215;
  const int s217 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 4) : 0);
  const unsigned s218 = (unsigned)s217;
  const int s219 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 1) : 0);
  const unsigned s220 = (unsigned)s219;
  const int s221 = (s21 ? 38 : 0);
  const int count222 = s221;
  float carry223;
  carry223 = (-3e+38f);
  int carry224;
  carry224 = 151936;
  #pragma unroll 1
  for (int n225 = 0; n225 < count222; n225++) {
    const int s226 = (n225 * 4096);
    int v227[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v227[j] = ((thread * 8 + j) + s226);
    }
    bool v228[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v228[j] = (v227[j] < 151936);
    }
    float v229[8];
    const float* at230 = logits + (long long)(p1) * 151936 + n225 * 4096;
    const bool in231 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 8; j += 4) {
      load_f32x4(&v229[j], at230 + thread * 8 + j, in231 && n225 * 4096 + thread * 8 + j < 151936);
    }
    unsigned v232[8];
    load_u8x8_const(&v232[0], (masks + (long long)(p1) * 151936 + n225 * 4096) + thread * 8, p1 < S && n225 * 4096 + thread * 8 < 151936);
    bool v233[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v233[j] = (v228[j] & (0u < v232[j]));
    }
    float v234[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v234[j] = (v233[j] ? (v228[j] ? v229[j] : (-3e+38f)) : (-3e+38f));
    }
    unsigned v235[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v235[j] = (unsigned)v227[j];
    }
    const unsigned s236 = __umulhi(0u, 3449720151u);
    const unsigned s237 = (s236 ^ s220);
    const unsigned s238 = (s237 ^ s216);
    const unsigned s239 = (0u * 3449720151u);
    unsigned v240[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v240[j] = ((__umulhi(v235[j], 3528531795u) ^ 0u) ^ s218);
    }
    const unsigned s241 = (s216 + 2654435769u);
    const unsigned s242 = (s218 + 3144134277u);
    unsigned v243[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v243[j] = ((__umulhi(v240[j], 3449720151u) ^ s239) ^ s241);
    }
    const unsigned s244 = __umulhi(s238, 3528531795u);
    unsigned v245[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v245[j] = ((s244 ^ (v235[j] * 3528531795u)) ^ s242);
    }
    const unsigned s246 = (s238 * 3528531795u);
    const unsigned s247 = (s241 + 2654435769u);
    const unsigned s248 = (s242 + 3144134277u);
    unsigned v249[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v249[j] = ((__umulhi(v245[j], 3449720151u) ^ (v240[j] * 3449720151u)) ^ s247);
    }
    unsigned v250[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v250[j] = ((__umulhi(v243[j], 3528531795u) ^ s246) ^ s248);
    }
    const unsigned s251 = (s247 + 2654435769u);
    const unsigned s252 = (s248 + 3144134277u);
    unsigned v253[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v253[j] = ((__umulhi(v250[j], 3449720151u) ^ (v245[j] * 3449720151u)) ^ s251);
    }
    unsigned v254[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v254[j] = ((__umulhi(v249[j], 3528531795u) ^ (v243[j] * 3528531795u)) ^ s252);
    }
    const unsigned s255 = (s251 + 2654435769u);
    const unsigned s256 = (s252 + 3144134277u);
    unsigned v257[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v257[j] = ((__umulhi(v254[j], 3449720151u) ^ (v250[j] * 3449720151u)) ^ s255);
    }
    unsigned v258[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v258[j] = ((__umulhi(v253[j], 3528531795u) ^ (v249[j] * 3528531795u)) ^ s256);
    }
    const unsigned s259 = (s255 + 2654435769u);
    const unsigned s260 = (s256 + 3144134277u);
    unsigned v261[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v261[j] = ((__umulhi(v257[j], 3528531795u) ^ (v253[j] * 3528531795u)) ^ s260);
    }
    const unsigned s262 = (s259 + 2654435769u);
    float v263[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v263[j] = (((float)((__umulhi(v261[j], 3449720151u) ^ (v258[j] * 3449720151u)) ^ s262) + 0.5f) * 2.3283064e-10f);
    }
    float v264[8];
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v264[j] = (((v233[j] & (s25 <= (((v234[j] - carry3) * s23) * 1.442695f))) & (s214 <= (__float_as_uint(v234[j]) ^ ((v234[j] < 0.f) ? 4294967295u : 2147483648u)))) ? (((v234[j] - carry3) * s23) + (log2_approx(((v263[j] < 0.00390625f) ? (v263[j] * ((v263[j] * ((v263[j] * 0.33333334f) + 0.5f)) + 1.f)) : (log2_approx(max(((v263[j] * (-1.f)) + 1.f), 5.9604645e-8f)) * (-0.6931472f)))) * (-0.6931472f))) : (-3e+38f));
    }
    float v265;
    v265 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v265 = max(v265, v264[j]);
    }
    v265 = max(v265, __shfl_xor_sync(~0u, v265, 1));
    v265 = max(v265, __shfl_xor_sync(~0u, v265, 2));
    v265 = max(v265, __shfl_xor_sync(~0u, v265, 4));
    v265 = max(v265, __shfl_xor_sync(~0u, v265, 8));
    v265 = max(v265, __shfl_xor_sync(~0u, v265, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v265;
    }
    __syncthreads();
    v265 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v265 = max(v265, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    int v266;
    v266 = 2147483647;
    #pragma unroll
    for (int j = 0; j < 8; j++) {
      v266 = min(v266, ((v264[j] == v265) ? v227[j] : 151936));
    }
    v266 = min(v266, __shfl_xor_sync(~0u, v266, 1));
    v266 = min(v266, __shfl_xor_sync(~0u, v266, 2));
    v266 = min(v266, __shfl_xor_sync(~0u, v266, 4));
    v266 = min(v266, __shfl_xor_sync(~0u, v266, 8));
    v266 = min(v266, __shfl_xor_sync(~0u, v266, 16));
    __syncthreads();
    if (lane == 0) {
      ((int*)scratch)[warp * 1 + 0] = v266;
    }
    __syncthreads();
    v266 = ((int*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v266 = min(v266, ((int*)scratch)[(w + 1) * 1 + 0]);
    }
    const bool s267 = (carry223 < v265);
    const float s268 = max(carry223, v265);
    const int s269 = (s267 ? v266 : carry224);
    carry223 = s268;
    carry224 = s269;
  }
  const int s270 = (s21 ? carry224 : carry4);
  if (thread == 0) {
    if (p1 < S) {
      const int out[1] = { s270 };
      store_i32x1((chosen + p1), out);
    }
  }
  const int s271 = (p1 < S ? __ldg(settings + (long long)(p1) * 9) : 0);
  if (thread == 0) {
    if (s271 >= 0 && s271 < slots) {
      const int out[1] = { s270 };
      store_i32x1((last + s271), out);
    }
  }
}
