// rope_norm_cache
//   qkv: bf16 [T, 32, 128], chain
//   position: i32 [T], step
//   place: i32 [T, 2], step
//   cos: f32 [positions, 64], weight
//   sin: f32 [positions, 64], weight
//   query: bf16 [T, 16, 128], chain
//   keys: bf16 [blocks, 8, 16, 128], chain
//   values: bf16 [blocks, 8, 16, 128], chain
//   queryNorm: bf16 [128], weight
//   keyNorm: bf16 [128], weight
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
__device__ __forceinline__ float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
__device__ __forceinline__ float from_bf16(bf16 x) { return __uint_as_float((unsigned)x << 16); }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ bf16 to_bf16(float x) { return (bf16)pack_bf16(x, 0.f); }
__device__ __forceinline__ float round_bf16(float x) { return bf16_low(pack_bf16(x, 0.f)); }
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
__device__ __forceinline__ void load_f32x2_const(float* to, const float* from, bool valid) { uint2 u = { 0, 0 }; if (valid) u = __ldg((const uint2*)from); to[0] = __uint_as_float(u.x); to[1] = __uint_as_float(u.y); }
__device__ __forceinline__ void load_f32x1_const(float* to, const float* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = __uint_as_float(u); }
__device__ __forceinline__ void load_bf16x1_const(float* to, const bf16* from, bool valid) { to[0] = from_bf16(valid ? __ldg(from) : (bf16)0); }
__device__ __forceinline__ void load_bf16x2_const(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void load_bf16x1(float* to, const bf16* from, bool valid) { to[0] = from_bf16(valid ? __ldcg(from) : (bf16)0); }
__device__ __forceinline__ void load_bf16x2(float* to, const bf16* from, bool valid) { unsigned u = 0; if (valid) u = __ldcg((const unsigned*)from); to[0] = bf16_low(u); to[1] = bf16_high(u); }
__device__ __forceinline__ void store_bf16x1(bf16* to, const float* from) { to[0] = to_bf16(from[0]); }
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }

extern "C" __global__ void __launch_bounds__(128) rope_norm_cache(const bf16* qkv, const int* position, const int* place, const float* cos, const float* sin, bf16* query, bf16* keys, bf16* values, const bf16* queryNorm, const bf16* keyNorm, int T, int positions, int blocks) {
  const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const scratch = shared + 0;
  next_kernel();
  const int p1 = blockIdx.x;
  const int p2 = blockIdx.y;
  const int s3 = (p2 < T ? __ldg(position + p2) : 0);
  const int s4 = (p2 < T ? __ldg(place + (long long)(p2) * 2) : 0);
  const int s5 = (p2 < T ? __ldg(place + (long long)(p2) * 2 + 1) : 0);
  float v6[2];
  load_f32x2_const(&v6[0], (cos + (long long)(s3) * 64) + (thread % 32) * 2, s3 >= 0 && s3 < positions);
  float v7[1];
  load_f32x1_const(&v7[0], (cos + (long long)(s3) * 64) + (thread % 64) * 1, s3 >= 0 && s3 < positions);
  float v8[2];
  load_f32x2_const(&v8[0], (sin + (long long)(s3) * 64) + (thread % 32) * 2, s3 >= 0 && s3 < positions);
  float v9[1];
  load_f32x1_const(&v9[0], (sin + (long long)(s3) * 64) + (thread % 64) * 1, s3 >= 0 && s3 < positions);
  const int s10 = (p1 * 2);
  float v11[1];
  load_bf16x1_const(&v11[0], queryNorm + (thread % 64) * 1, true);
  float v12[1];
  load_bf16x1_const(&v12[0], (queryNorm + 1 * 64) + (thread % 64) * 1, true);
  const int s13 = (p1 + 16);
  float v14[2];
  load_bf16x2_const(&v14[0], keyNorm + (thread % 32) * 2, true);
  float v15[2];
  load_bf16x2_const(&v15[0], (keyNorm + 1 * 64) + (thread % 32) * 2, true);
  const int s16 = (p1 + 24);
  held(__float_as_uint(v6[0]) & __float_as_uint(v6[1]) & __float_as_uint(v7[0]) & __float_as_uint(v8[0]) & __float_as_uint(v8[1]) & __float_as_uint(v9[0]) & __float_as_uint(v11[0]) & __float_as_uint(v12[0]) & __float_as_uint(v14[0]) & __float_as_uint(v14[1]) & __float_as_uint(v15[0]) & __float_as_uint(v15[1]));
  previous_kernel();
  float v17[1][1];
  load_bf16x1(&v17[0][0], (qkv + (long long)(p2) * 32 * 128 + (long long)(s10) * 128 + (thread / 64) * 128) + (thread % 64) * 1, p2 < T);
  float v18[1][1];
  load_bf16x1(&v18[0][0], (qkv + (long long)(p2) * 32 * 128 + (long long)(s10) * 128 + 64 + (thread / 64) * 128) + (thread % 64) * 1, p2 < T);
  float v19[2];
  load_bf16x2(&v19[0], (qkv + (long long)(p2) * 32 * 128 + (long long)(s13) * 128) + (thread % 32) * 2, p2 < T);
  float v20[2];
  load_bf16x2(&v20[0], (qkv + (long long)(p2) * 32 * 128 + (long long)(s13) * 128 + 64) + (thread % 32) * 2, p2 < T);
  float v21[1];
  load_bf16x1(&v21[0], (qkv + (long long)(p2) * 32 * 128 + (long long)(s16) * 128) + thread, p2 < T);
  float v22[1];
  v22[0] = 0.f;
  v22[0] = (v22[0] + ((v17[0][0] * v17[0][0]) + (v18[0][0] * v18[0][0])));
  v22[0] = (v22[0] + __shfl_xor_sync(~0u, v22[0], 1));
  v22[0] = (v22[0] + __shfl_xor_sync(~0u, v22[0], 2));
  v22[0] = (v22[0] + __shfl_xor_sync(~0u, v22[0], 4));
  v22[0] = (v22[0] + __shfl_xor_sync(~0u, v22[0], 8));
  v22[0] = (v22[0] + __shfl_xor_sync(~0u, v22[0], 16));
  __syncthreads();
  if (lane == 0) {
    ((float*)scratch)[(warp % 2) * 2 + (thread / 64)] = v22[0];
  }
  __syncthreads();
  v22[0] = ((float*)scratch)[(thread / 64)];
  v22[0] = (v22[0] + ((float*)scratch)[(0 + 1) * 2 + (thread / 64)]);
  float v23[1];
  v23[0] = rsqrt_approx(((v22[0] / 128.f) + 0.000001f));
  float v24[1][1];
  v24[0][0] = round_bf16(((v17[0][0] * v23[0]) * v11[0]));
  float v25[1][1];
  v25[0][0] = round_bf16(((v18[0][0] * v23[0]) * v12[0]));
  if (p2 < T) {
    const float packed[1] = { ((v24[0][0] * v7[0]) - (v25[0][0] * v9[0])) };
    store_bf16x1((query + (long long)(p2) * 16 * 128 + (long long)(s10) * 128 + (thread / 64) * 128) + (thread % 64) * 1, packed);
  }
  if (p2 < T) {
    const float packed[1] = { ((v25[0][0] * v7[0]) + (v24[0][0] * v9[0])) };
    store_bf16x1((query + (long long)(p2) * 16 * 128 + (long long)(s10) * 128 + 64 + (thread / 64) * 128) + (thread % 64) * 1, packed);
  }
  float v26;
  v26 = 0.f;
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v26 = (v26 + ((v19[j] * v19[j]) + (v20[j] * v20[j])));
  }
  v26 = (v26 + __shfl_xor_sync(~0u, v26, 1));
  v26 = (v26 + __shfl_xor_sync(~0u, v26, 2));
  v26 = (v26 + __shfl_xor_sync(~0u, v26, 4));
  v26 = (v26 + __shfl_xor_sync(~0u, v26, 8));
  v26 = (v26 + __shfl_xor_sync(~0u, v26, 16));
  const float s27 = (v26 / 128.f);
  const float s28 = (s27 + 0.000001f);
  const float s29 = rsqrt_approx(s28);
  float v30[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v30[j] = round_bf16(((v19[j] * s29) * v14[j]));
  }
  float v31[2];
  #pragma unroll
  for (int j = 0; j < 2; j++) {
    v31[j] = round_bf16(((v20[j] * s29) * v15[j]));
  }
  if (thread < 32) {
    if (s4 >= 0 && s4 < blocks && s5 >= 0 && s5 < 16) {
      const float packed[2] = { ((v30[0] * v6[0]) - (v31[0] * v8[0])), ((v30[1] * v6[1]) - (v31[1] * v8[1])) };
      store_bf16x2((keys + (long long)(s4) * 8 * 16 * 128 + (long long)(p1) * 16 * 128 + (long long)(s5) * 128) + (thread % 32) * 2, packed);
    }
  }
  if (thread < 32) {
    if (s4 >= 0 && s4 < blocks && s5 >= 0 && s5 < 16) {
      const float packed[2] = { ((v31[0] * v6[0]) + (v30[0] * v8[0])), ((v31[1] * v6[1]) + (v30[1] * v8[1])) };
      store_bf16x2((keys + (long long)(s4) * 8 * 16 * 128 + (long long)(p1) * 16 * 128 + (long long)(s5) * 128 + 64) + (thread % 32) * 2, packed);
    }
  }
  if (s4 >= 0 && s4 < blocks && s5 >= 0 && s5 < 16) {
    const float packed[1] = { v21[0] };
    store_bf16x1((values + (long long)(s4) * 8 * 16 * 128 + (long long)(p1) * 16 * 128 + (long long)(s5) * 128) + thread, packed);
  }
}
