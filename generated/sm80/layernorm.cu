// layernorm
//   x: bf16 [T, 1024], chain
//   weight: bf16 [1024], weight
//   bias: bf16 [1024], weight
//   y: bf16 [T, 1024], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
__device__ __forceinline__ float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
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
__device__ __forceinline__ void load_bf16x8_const(float* to, const bf16* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldg((const uint4*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); to[4] = bf16_low(u.z); to[5] = bf16_high(u.z); to[6] = bf16_low(u.w); to[7] = bf16_high(u.w); }
__device__ __forceinline__ void load_bf16x8(float* to, const bf16* from, bool valid) { uint4 u = { 0, 0, 0, 0 }; if (valid) u = __ldcg((const uint4*)from); to[0] = bf16_low(u.x); to[1] = bf16_high(u.x); to[2] = bf16_low(u.y); to[3] = bf16_high(u.y); to[4] = bf16_low(u.z); to[5] = bf16_high(u.z); to[6] = bf16_low(u.w); to[7] = bf16_high(u.w); }
__device__ __forceinline__ void store_bf16x8(bf16* to, const float* from) { *(uint4*)to = make_uint4(pack_bf16(from[0], from[1]), pack_bf16(from[2], from[3]), pack_bf16(from[4], from[5]), pack_bf16(from[6], from[7])); }

extern "C" __global__ void __launch_bounds__(128) layernorm(const bf16* x, const bf16* weight, const bf16* bias, bf16* y, int T) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 0;
  next_kernel();
  const int p1 = blockIdx.x;
  float v2[8];
  load_bf16x8_const(&v2[0], weight + thread * 8, true);
  float v3[8];
  load_bf16x8_const(&v3[0], bias + thread * 8, true);
  held(__float_as_uint(v2[0]) & __float_as_uint(v2[1]) & __float_as_uint(v2[2]) & __float_as_uint(v2[3]) & __float_as_uint(v2[4]) & __float_as_uint(v2[5]) & __float_as_uint(v2[6]) & __float_as_uint(v2[7]) & __float_as_uint(v3[0]) & __float_as_uint(v3[1]) & __float_as_uint(v3[2]) & __float_as_uint(v3[3]) & __float_as_uint(v3[4]) & __float_as_uint(v3[5]) & __float_as_uint(v3[6]) & __float_as_uint(v3[7]));
  previous_kernel();
  float v4[8];
  load_bf16x8(&v4[0], (x + (long long)(p1) * 1024) + thread * 8, p1 < T);
  float v5;
  v5 = 0.f;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v5 = (v5 + v4[j]);
  }
  v5 = (v5 + __shfl_xor_sync(~0u, v5, 1));
  v5 = (v5 + __shfl_xor_sync(~0u, v5, 2));
  v5 = (v5 + __shfl_xor_sync(~0u, v5, 4));
  v5 = (v5 + __shfl_xor_sync(~0u, v5, 8));
  v5 = (v5 + __shfl_xor_sync(~0u, v5, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v5;
  }
  __syncthreads();
  v5 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 3; w++) {
    v5 = (v5 + ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  const float s6 = (v5 / 1024.f);
  float v7[8];
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v7[j] = (v4[j] - s6);
  }
  float v8;
  v8 = 0.f;
  #pragma unroll
  for (int j = 0; j < 8; j++) {
    v8 = (v8 + (v7[j] * v7[j]));
  }
  v8 = (v8 + __shfl_xor_sync(~0u, v8, 1));
  v8 = (v8 + __shfl_xor_sync(~0u, v8, 2));
  v8 = (v8 + __shfl_xor_sync(~0u, v8, 4));
  v8 = (v8 + __shfl_xor_sync(~0u, v8, 8));
  v8 = (v8 + __shfl_xor_sync(~0u, v8, 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[warp * 1 + 0] = v8;
  }
  __syncthreads();
  v8 = ((float*)scratch)[0];
  #pragma unroll
  for (int w = 0; w < 3; w++) {
    v8 = (v8 + ((float*)scratch)[(w + 1) * 1 + 0]);
  }
  const float s9 = (v8 / 1024.f);
  const float s10 = (s9 + 0.000001f);
  const float s11 = rsqrt_approx(s10);
  if (p1 < T) {
    const float packed[8] = { (((v7[0] * s11) * v2[0]) + v3[0]), (((v7[1] * s11) * v2[1]) + v3[1]), (((v7[2] * s11) * v2[2]) + v3[2]), (((v7[3] * s11) * v2[3]) + v3[3]), (((v7[4] * s11) * v2[4]) + v3[4]), (((v7[5] * s11) * v2[5]) + v3[5]), (((v7[6] * s11) * v2[6]) + v3[6]), (((v7[7] * s11) * v2[7]) + v3[7]) };
    store_bf16x8((y + (long long)(p1) * 1024) + thread * 8, packed);
  }
}
