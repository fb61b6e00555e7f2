// logprobs
//   logits: f32 [S, 151936], chain
//   settings: i32 [S, 9], step
//   chosen: i32 [S], chain
//   report: f32 [S, 42], chain
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
__device__ __forceinline__ void store_f32x1(float* to, const float* from) { *(unsigned*)to = __float_as_uint(from[0]); }
__device__ __forceinline__ void store_f32x2(float* to, const float* from) { *(uint2*)to = make_uint2(__float_as_uint(from[0]), __float_as_uint(from[1])); }

extern "C" __global__ void __launch_bounds__(512, 1) logprobs(const float* logits, const int* settings, const int* chosen, float* report, int S) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 0;
  next_kernel();
  const int p1 = blockIdx.x;
  const int s2 = (p1 < S ? __ldg(settings + (long long)(p1) * 9 + 8) : 0);
  const bool s3 = (s2 < 0);
  const int s4 = (s3 ? 0 : 19);
  previous_kernel();
  const int s5 = (p1 < S ? __ldcg(chosen + p1) : 0);
  const int count6 = s4;
  float carry7;
  carry7 = (-3e+38f);
  float carry8;
  carry8 = 0.f;
  float carry9;
  carry9 = (-3e+38f);
  float carry10[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry10[j] = (-3e+38f);
  }
  int carry11[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    carry11[j] = (-1);
  }
  #pragma unroll 1
  for (int n12 = 0; n12 < count6; n12++) {
    const int s13 = (n12 * 8192);
    int v14[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v14[j] = ((thread * 8 + j / 8 * 4096 + j % 8) + s13);
    }
    bool v15[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v15[j] = (v14[j] < 151936);
    }
    float v16[16];
    const float* at17 = logits + (long long)(p1) * 151936 + n12 * 8192;
    const bool in18 = p1 < S;
    #pragma unroll
    for (int j = 0; j < 16; j += 4) {
      load_f32x4(&v16[j], at17 + thread * 8 + j / 8 * 4096 + j % 8, in18 && n12 * 8192 + thread * 8 + j / 8 * 4096 + j % 8 < 151936);
    }
    float v19[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v19[j] = (v15[j] ? v16[j] : (-3e+38f));
    }
    float v20;
    v20 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v20 = max(v20, v19[j]);
    }
    v20 = max(v20, __shfl_xor_sync(~0u, v20, 1));
    v20 = max(v20, __shfl_xor_sync(~0u, v20, 2));
    v20 = max(v20, __shfl_xor_sync(~0u, v20, 4));
    v20 = max(v20, __shfl_xor_sync(~0u, v20, 8));
    v20 = max(v20, __shfl_xor_sync(~0u, v20, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v20;
    }
    __syncthreads();
    v20 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v20 = max(v20, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s21 = max(carry7, v20);
    int v22[16];
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v22[j] = (v15[j] ? v14[j] : (-1));
    }
    __syncthreads();
    if (thread < 16) {
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        if ((thread % 16) * 2 + j < 20) ((float*)scratch)[(thread % 16) * 2 + j] = carry10[j];
      }
    }
    if (thread < 16) {
      #pragma unroll
      for (int j = 0; j < 2; j++) {
        if ((thread % 16) * 2 + j < 20) ((int*)scratch + 8212)[(thread % 16) * 2 + j] = carry11[j];
      }
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      (((float*)scratch) + 20)[thread * 8 + j / 8 * 4096 + j % 8] = v19[j];
    }
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      (((int*)scratch + 8212) + 20)[thread * 8 + j / 8 * 4096 + j % 8] = v22[j];
    }
    __syncthreads();
    if (warp == 0) {
      for (int place = 0; place < 20; place++) {
        float top = __int_as_float(0xff800000);
        int id = -1, at = -1;
        for (int n = lane; n < 8212; n += 32) {
          const float value = ((float*)scratch)[n];
          const int other = ((int*)scratch + 8212)[n];
          if (other >= 0 && (id < 0 || value > top || (value == top && other < id))) { top = value; id = other; at = n; }
        }
        #pragma unroll
        for (int step = 16; step > 0; step /= 2) {
          const float value = __shfl_xor_sync(~0u, top, step);
          const int other = __shfl_xor_sync(~0u, id, step), there = __shfl_xor_sync(~0u, at, step);
          if (other >= 0 && (id < 0 || value > top || (value == top && other < id))) { top = value; id = other; at = there; }
        }
        if (lane == 0) {
          ((float*)scratch + 16424)[place] = top;
          ((int*)scratch + 16444)[place] = id;
          if (at >= 0) ((int*)scratch + 8212)[at] = -1;
        }
        __syncwarp();
      }
    }
    __syncthreads();
    float v23[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v23[j] = (thread % 16) * 2 + j < 20 ? ((float*)scratch + 16424)[(thread % 16) * 2 + j] : 0;
    }
    int v24[2];
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      v24[j] = (thread % 16) * 2 + j < 20 ? ((int*)scratch + 16444)[(thread % 16) * 2 + j] : 0;
    }
    const float s25 = (carry7 - s21);
    const float s26 = (s25 * 1.442695f);
    const float s27 = exp2_approx(s26);
    const float s28 = (carry8 * s27);
    float v29;
    v29 = 0.f;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v29 = (v29 + (v15[j] ? exp2_approx(((v19[j] - s21) * 1.442695f)) : 0.f));
    }
    v29 = (v29 + __shfl_xor_sync(~0u, v29, 1));
    v29 = (v29 + __shfl_xor_sync(~0u, v29, 2));
    v29 = (v29 + __shfl_xor_sync(~0u, v29, 4));
    v29 = (v29 + __shfl_xor_sync(~0u, v29, 8));
    v29 = (v29 + __shfl_xor_sync(~0u, v29, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v29;
    }
    __syncthreads();
    v29 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v29 = (v29 + ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s30 = (s28 + v29);
    float v31;
    v31 = __int_as_float(0xff800000);
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v31 = max(v31, ((v14[j] == s5) ? v19[j] : (-3e+38f)));
    }
    v31 = max(v31, __shfl_xor_sync(~0u, v31, 1));
    v31 = max(v31, __shfl_xor_sync(~0u, v31, 2));
    v31 = max(v31, __shfl_xor_sync(~0u, v31, 4));
    v31 = max(v31, __shfl_xor_sync(~0u, v31, 8));
    v31 = max(v31, __shfl_xor_sync(~0u, v31, 16));
    __syncthreads();
    if (lane == 0) {
      ((float*)scratch)[warp * 1 + 0] = v31;
    }
    __syncthreads();
    v31 = ((float*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v31 = max(v31, ((float*)scratch)[(w + 1) * 1 + 0]);
    }
    const float s32 = max(carry9, v31);
    carry7 = s21;
    carry8 = s30;
    carry9 = s32;
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry10[j] = v23[j];
    }
    #pragma unroll
    for (int j = 0; j < 2; j++) {
      carry11[j] = v24[j];
    }
  }
  const int count33 = s4;
  int carry34;
  carry34 = 0;
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
    int v41;
    v41 = 0;
    #pragma unroll
    for (int j = 0; j < 16; j++) {
      v41 = (v41 + ((v37[j] & (carry9 <= (v37[j] ? v38[j] : (-3e+38f)))) ? 1 : 0));
    }
    v41 = (v41 + __shfl_xor_sync(~0u, v41, 1));
    v41 = (v41 + __shfl_xor_sync(~0u, v41, 2));
    v41 = (v41 + __shfl_xor_sync(~0u, v41, 4));
    v41 = (v41 + __shfl_xor_sync(~0u, v41, 8));
    v41 = (v41 + __shfl_xor_sync(~0u, v41, 16));
    __syncthreads();
    if (lane == 0) {
      ((int*)scratch)[warp * 1 + 0] = v41;
    }
    __syncthreads();
    v41 = ((int*)scratch)[0];
    #pragma unroll
    for (int w = 0; w < 15; w++) {
      v41 = (v41 + ((int*)scratch)[(w + 1) * 1 + 0]);
    }
    const int s42 = (carry34 + v41);
    carry34 = s42;
  }
  const float s43 = max(carry8, 1e-30f);
  const float s44 = log2_approx(s43);
  const float s45 = (s44 * 0.6931472f);
  const float s46 = (s45 + carry7);
  const float s47 = (carry9 - s46);
  if (thread == 0) {
    if (p1 < S) {
      const float packed[1] = { s47 };
      store_f32x1((report + (long long)(p1) * 42), packed);
    }
  }
  const float s48 = (float)carry34;
  if (thread == 0) {
    if (p1 < S) {
      const float packed[1] = { s48 };
      store_f32x1((report + (long long)(p1) * 42 + 1), packed);
    }
  }
  if (thread < 16) {
    if (p1 < S && (thread % 16) * 2 < 20) {
      const float packed[2] = { (carry10[0] - s46), (carry10[1] - s46) };
      store_f32x2((report + (long long)(p1) * 42 + 2) + (thread % 16) * 2, packed);
    }
  }
  if (thread < 16) {
    if (p1 < S && (thread % 16) * 2 < 20) {
      const float packed[2] = { (float)carry11[0], (float)carry11[1] };
      store_f32x2((report + (long long)(p1) * 42 + 22) + (thread % 16) * 2, packed);
    }
  }
}
