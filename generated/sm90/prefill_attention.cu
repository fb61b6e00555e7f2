// prefill_attention
//   query: bf16 [T, 16, 128], chain
//   keys: bf16 [blocks, 8, 16, 128], chain
//   values: bf16 [blocks, 8, 16, 128], chain
//   table: i32 [chunks, maxBlocks], step
//   work: i32 [W, 5], step
//   out: bf16 [T, 16, 128], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine
__device__ __forceinline__ float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// The same for a box of a tensor of three axes, from the last axis on.
__device__ __forceinline__ void tma_load3(unsigned to, const Descriptor* from, int x, int y, int z, unsigned bar) { asm volatile("cp.async.bulk.tensor.3d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3, %4}], [%5];" ::"r"(to), "l"(from), "r"(x), "r"(y), "r"(z), "r"(bar) : "memory"); }
// The same for a tensor of four axes.
__device__ __forceinline__ void tma_load4(unsigned to, const Descriptor* from, int x, int y, int z, int w, unsigned bar) { asm volatile("cp.async.bulk.tensor.4d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3, %4, %5}], [%6];" ::"r"(to), "l"(from), "r"(x), "r"(y), "r"(z), "r"(w), "r"(bar) : "memory"); }
// What this thread wrote to shared memory is there for the copy engine and wgmma.
__device__ __forceinline__ void writes_seen() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }
__device__ __forceinline__ void group_meets() { asm volatile("bar.sync %0, 128;" ::"r"(2 + threadIdx.x / 128) : "memory"); }
template <int N> __device__ __forceinline__ void registers_give() { asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(N)); }
template <int N> __device__ __forceinline__ void registers_take() { asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(N)); }
// What wgmma reads: rows of 128 bytes in the 128-byte swizzle, 8 of them 1,024 bytes.
__device__ __forceinline__ unsigned long long swizzled(unsigned address) { return (unsigned long long)(address >> 4 & 0x3fff) | 1ull << 16 | 64ull << 32 | 1ull << 62; }
// The same, read down its rows; `stretch` bytes lie between 64 columns and the next.
__device__ __forceinline__ unsigned long long swizzled_turned(unsigned address, int stretch) { return (unsigned long long)(address >> 4 & 0x3fff) | (unsigned long long)(stretch >> 4) << 16 | 64ull << 32 | 1ull << 62; }
__device__ __forceinline__ void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
__device__ __forceinline__ void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
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
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }
__device__ __forceinline__ void wgmma_128(float (&d)[2][32], unsigned long long a, unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %66, 0;\nwgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63}, %64, %65, p, 1, 1, 0, 0;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]) : "l"(a), "l"(b), "r"(add));
}
__device__ __forceinline__ void wgmma_rows_128(float (&d)[2][32], const unsigned (&a)[4], unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %69, 0;\nwgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63}, {%64, %65, %66, %67}, %68, p, 1, 1, 1;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(add));
}
template <int M> __device__ __forceinline__ void wgmma_wait_128(float (&d)[2][32]) {
  asm volatile("wgmma.wait_group.sync.aligned %64;" : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]) : "n"(M) : "memory");
}

extern "C" __global__ void __launch_bounds__(384, 1) prefill_attention(const bf16* query, const bf16* keys, const bf16* values, const int* table, const int* work, bf16* out, int T, int blocks, int chunks, int maxBlocks, int W, int across, int down, const __grid_constant__ Descriptor of_query, const __grid_constant__ Descriptor of_keys, const __grid_constant__ Descriptor of_values) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long barriers[12]; // of each slot of each ring: full, empty
  const unsigned start = shared_address(shared), counts = shared_address(barriers);
  const unsigned query_ring = start + 0, query_full = counts + 0, query_empty = query_full + 16;
  const unsigned keys_ring = start + 65536, keys_full = counts + 32, keys_empty = keys_full + 16;
  const unsigned values_ring = start + 131072, values_full = counts + 64, values_empty = values_full + 16;
  unsigned char* const own = shared + 196608 + threadIdx.x / 32 * 2304;
  if (threadIdx.x == 0) {
    for (int s = 0; s < 2; s++) { barrier_init(query_full + 8 * s, 1); barrier_init(query_empty + 8 * s, 8); }
    for (int s = 0; s < 2; s++) { barrier_init(keys_full + 8 * s, 1); barrier_init(keys_empty + 8 * s, 8); }
    for (int s = 0; s < 2; s++) { barrier_init(values_full + 8 * s, 1); barrier_init(values_empty + 8 * s, 8); }
    barrier_ready();
  }
  __syncthreads();
  next_kernel();
  int query_slot = 0, query_phase = 0;
  int keys_slot = 0, keys_phase = 0;
  int values_slot = 0, values_phase = 0;
  if (threadIdx.x >= 256) {
    registers_give<40>();
    const int lane = threadIdx.x & 31;
    previous_kernel();
    if (threadIdx.x / 32 == 8) {
      const int walkers = gridDim.x;
      for (int round = 0; round * walkers < across * down; round++) {
        const int tile = round * walkers + (round % 2 == 0 ? blockIdx.x : walkers - 1 - blockIdx.x);
        if (tile >= across * down) continue;
        const int first = tile / (128 * across) * 128, high = min(down - first, 128), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
        const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
        const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
        const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
        const int s7 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
        const int count = s7;
        if (count == 0) continue;
        barrier_wait(query_empty + 8 * query_slot, query_phase ^ 1);
        if (lane == 0) barrier_expect(query_full + 8 * query_slot, 32768);
        if (lane < 2) tma_load3(query_ring + query_slot * 32768 + lane / 1 * 16384, &of_query, lane / 1 * 64, p1 * 2, s6, query_full + 8 * query_slot);
        if (++query_slot == 2) query_slot = 0, query_phase ^= 1;
        for (int n = 0; n < count; n++) {
          const int page8 = (s3 >= 0 && s3 < chunks && n * 8 + lane % 8 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 8 + lane % 8) : 0);
          barrier_wait(keys_empty + 8 * keys_slot, keys_phase ^ 1);
          if (lane == 0) barrier_expect(keys_full + 8 * keys_slot, 32768);
          if (lane < 16) tma_load4(keys_ring + keys_slot * 32768 + lane / 8 * 16384 + lane % 8 * 2048, &of_keys, lane / 8 * 64, 0, p1, page8, keys_full + 8 * keys_slot);
          if (++keys_slot == 2) keys_slot = 0, keys_phase ^= 1;
        }
      }
    }
    if (threadIdx.x / 32 == 9) {
      const int walkers = gridDim.x;
      for (int round = 0; round * walkers < across * down; round++) {
        const int tile = round * walkers + (round % 2 == 0 ? blockIdx.x : walkers - 1 - blockIdx.x);
        if (tile >= across * down) continue;
        const int first = tile / (128 * across) * 128, high = min(down - first, 128), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
        const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
        const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
        const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
        const int s7 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
        const int count = s7;
        if (count == 0) continue;
        for (int n = 0; n < count; n++) {
          const int page8 = (s3 >= 0 && s3 < chunks && n * 8 + lane % 8 < maxBlocks ? __ldg(table + (long long)(s3) * maxBlocks + n * 8 + lane % 8) : 0);
          barrier_wait(values_empty + 8 * values_slot, values_phase ^ 1);
          if (lane == 0) barrier_expect(values_full + 8 * values_slot, 32768);
          if (lane < 16) tma_load4(values_ring + values_slot * 32768 + lane / 8 * 16384 + lane % 8 * 2048, &of_values, lane / 8 * 64, 0, p1, page8, values_full + 8 * values_slot);
          if (++values_slot == 2) values_slot = 0, values_phase ^= 1;
        }
      }
    }
  } else {
    registers_take<232>();
    previous_kernel();
    const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
    const int walkers = gridDim.x;
    for (int round = 0; round * walkers < across * down; round++) {
      const int tile = round * walkers + (round % 2 == 0 ? blockIdx.x : walkers - 1 - blockIdx.x);
      if (tile >= across * down) continue;
      const int first = tile / (128 * across) * 128, high = min(down - first, 128), rest = tile - first * across;
      const int p1 = rest / high, p2 = first + rest % high;
      const int s3 = (p2 < W ? __ldg(work + (long long)(p2) * 5) : 0);
      const int s4 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 2) : 0);
      const int s5 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 3) : 0);
      const int s6 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 1) : 0);
      int v7[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v7[i] = (__float2int_rz((((float)((warp % 8 * 16 + (lane >> 2)) + i * 8) + 0.5f) / 2.f)) + s5);
      }
      const int s8 = (p2 < W ? __ldg(work + (long long)(p2) * 5 + 4) : 0);
      float carry9[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry9[i] = (-1.2676506e+30f);
      }
      float carry10[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        carry10[i] = 0.f;
      }
      float carry11[2][32];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 32; j++) {
          carry11[i][j] = 0.f;
        }
      }
      const int count = s8;
      if (count > 0) {
        barrier_wait(query_full + 8 * query_slot, query_phase);
        const unsigned long long left = swizzled(query_ring + query_slot * 32768 + warp / 4 * 8192);
        unsigned again[8][4];
        {
          float v12[2][32];
          barrier_wait(keys_full + 8 * keys_slot, keys_phase);
          {
            const unsigned long long b = swizzled(keys_ring + keys_slot * 32768);
            wgmma_fence();
            #pragma unroll
            for (int k = 0; k < 8; k++) {
              wgmma_128(v12, left + (k / 4 * 1024 + k % 4 * 2), b + (k / 4 * 1024 + k % 4 * 2), k > 0);
            }
            wgmma_commit();
          }
          wgmma_wait_128<0>(v12);
          if (lane == 0) barrier_arrive(keys_empty + 8 * keys_slot);
          if (++keys_slot == 2) keys_slot = 0, keys_phase ^= 1;
          const int s13 = (0 * 128);
          const int s14 = (s13 + 128);
          const bool s15 = (s14 <= s5);
          if (!(((127 + s13) <= (__float2int_rz((((float)0 + 0.5f) / 2.f)) + s5)))) {
            #pragma unroll
            for (int i = 0; i < 2; i++) {
              #pragma unroll
              for (int j = 0; j < 32; j++) {
                v12[i][j] = ((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s13) <= v7[i]) ? v12[i][j] : (-1.2676506e+30f);
              }
            }
          }
          float v16[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            float strands17[] = { __int_as_float(0xff800000), __int_as_float(0xff800000), __int_as_float(0xff800000), __int_as_float(0xff800000) };
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              strands17[j % 4] = max(strands17[j % 4], v12[i][j]);
            }
            v16[i] = max(max(max(strands17[0], strands17[1]), strands17[2]), strands17[3]);
            v16[i] = max(v16[i], __shfl_xor_sync(~0u, v16[i], 1));
            v16[i] = max(v16[i], __shfl_xor_sync(~0u, v16[i], 2));
          }
          float v18[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v18[i] = max(carry9[i], v16[i]);
          }
          float v19[2][32];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              v19[i][j] = exp2_approx(((v12[i][j] * 0.12751743f) - (v18[i] * 0.12751743f)));
            }
          }
          float v20[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v20[i] = exp2_approx(((carry9[i] - v18[i]) * 0.12751743f));
          }
          const int s21 = (s5 + s4);
          const int s22 = (s21 - s13);
          const int s23 = min(s22, 128);
          float v24[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            float strands25[] = { 0.f, 0.f, 0.f, 0.f };
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              strands25[j % 4] = (strands25[j % 4] + v19[i][j]);
            }
            v24[i] = (((strands25[0] + strands25[1]) + strands25[2]) + strands25[3]);
            v24[i] = (v24[i] + __shfl_xor_sync(~0u, v24[i], 1));
            v24[i] = (v24[i] + __shfl_xor_sync(~0u, v24[i], 2));
          }
          float v26[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v26[i] = ((carry10[i] * v20[i]) + v24[i]);
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              carry11[i][j] = (carry11[i][j] * v20[i]);
            }
          }
          #pragma unroll
          for (int k = 0; k < 8; k++) {
            again[k][0] = pack_bf16(v19[0][4 * k + 0], v19[0][4 * k + 1]);
            again[k][1] = pack_bf16(v19[1][4 * k + 0], v19[1][4 * k + 1]);
            again[k][2] = pack_bf16(v19[0][4 * k + 2], v19[0][4 * k + 3]);
            again[k][3] = pack_bf16(v19[1][4 * k + 2], v19[1][4 * k + 3]);
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            carry9[i] = v18[i];
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            carry10[i] = v26[i];
          }
        }
        #pragma unroll 1
        for (int n = 1; n < count; n++) {
          {
            const int written = min(((s5 + s4) - ((n - 1) * 128)), 128);
            if (written < 128) {
              barrier_wait(values_full + 8 * values_slot, values_phase);
              uint4* const tile = (uint4*)(shared + 131072 + values_slot * 32768);
              for (int at = max(written, 0) * 8 + thread % 128; at < 128 * 8; at += 128) {
                tile[at] = make_uint4(0, 0, 0, 0);
                tile[1024 + at] = make_uint4(0, 0, 0, 0);
              }
              writes_seen();
              group_meets();
            }
          }
          float v27[2][32];
          barrier_wait(keys_full + 8 * keys_slot, keys_phase);
          {
            const unsigned long long b = swizzled(keys_ring + keys_slot * 32768);
            wgmma_fence();
            #pragma unroll
            for (int k = 0; k < 8; k++) {
              wgmma_128(v27, left + (k / 4 * 1024 + k % 4 * 2), b + (k / 4 * 1024 + k % 4 * 2), k > 0);
            }
            wgmma_commit();
          }
          barrier_wait(values_full + 8 * values_slot, values_phase);
          {
            const unsigned long long b = swizzled_turned(values_ring + values_slot * 32768, 16384);
            wgmma_fence();
            #pragma unroll
            for (int k = 0; k < 8; k++) {
              wgmma_rows_128(carry11, again[k], b + k * 128);
            }
            wgmma_commit();
          }
          wgmma_wait_128<1>(v27);
          if (lane == 0) barrier_arrive(keys_empty + 8 * keys_slot);
          if (++keys_slot == 2) keys_slot = 0, keys_phase ^= 1;
          const int s28 = (n * 128);
          const int s29 = (s28 + 128);
          const bool s30 = (s29 <= s5);
          if (!(((127 + s28) <= (__float2int_rz((((float)0 + 0.5f) / 2.f)) + s5)))) {
            #pragma unroll
            for (int i = 0; i < 2; i++) {
              #pragma unroll
              for (int j = 0; j < 32; j++) {
                v27[i][j] = ((((lane & 3) * 2 + j / 2 * 8 + j % 2) + s28) <= v7[i]) ? v27[i][j] : (-1.2676506e+30f);
              }
            }
          }
          float v31[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            float strands32[] = { __int_as_float(0xff800000), __int_as_float(0xff800000), __int_as_float(0xff800000), __int_as_float(0xff800000) };
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              strands32[j % 4] = max(strands32[j % 4], v27[i][j]);
            }
            v31[i] = max(max(max(strands32[0], strands32[1]), strands32[2]), strands32[3]);
            v31[i] = max(v31[i], __shfl_xor_sync(~0u, v31[i], 1));
            v31[i] = max(v31[i], __shfl_xor_sync(~0u, v31[i], 2));
          }
          float v33[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v33[i] = max(carry9[i], v31[i]);
          }
          float v34[2][32];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              v34[i][j] = exp2_approx(((v27[i][j] * 0.12751743f) - (v33[i] * 0.12751743f)));
            }
          }
          float v35[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v35[i] = exp2_approx(((carry9[i] - v33[i]) * 0.12751743f));
          }
          const int s36 = (s5 + s4);
          const int s37 = (s36 - s28);
          const int s38 = min(s37, 128);
          float v39[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            float strands40[] = { 0.f, 0.f, 0.f, 0.f };
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              strands40[j % 4] = (strands40[j % 4] + v34[i][j]);
            }
            v39[i] = (((strands40[0] + strands40[1]) + strands40[2]) + strands40[3]);
            v39[i] = (v39[i] + __shfl_xor_sync(~0u, v39[i], 1));
            v39[i] = (v39[i] + __shfl_xor_sync(~0u, v39[i], 2));
          }
          float v41[2];
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            v41[i] = ((carry10[i] * v35[i]) + v39[i]);
          }
          wgmma_wait_128<0>(carry11);
          if (lane == 0) barrier_arrive(values_empty + 8 * values_slot);
          if (++values_slot == 2) values_slot = 0, values_phase ^= 1;
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            #pragma unroll
            for (int j = 0; j < 32; j++) {
              carry11[i][j] = (carry11[i][j] * v35[i]);
            }
          }
          #pragma unroll
          for (int k = 0; k < 8; k++) {
            again[k][0] = pack_bf16(v34[0][4 * k + 0], v34[0][4 * k + 1]);
            again[k][1] = pack_bf16(v34[1][4 * k + 0], v34[1][4 * k + 1]);
            again[k][2] = pack_bf16(v34[0][4 * k + 2], v34[0][4 * k + 3]);
            again[k][3] = pack_bf16(v34[1][4 * k + 2], v34[1][4 * k + 3]);
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            carry9[i] = v33[i];
          }
          #pragma unroll
          for (int i = 0; i < 2; i++) {
            carry10[i] = v41[i];
          }
        }
        if (lane == 0) barrier_arrive(query_empty + 8 * query_slot);
        if (++query_slot == 2) query_slot = 0, query_phase ^= 1;
        {
          const int written = min(((s5 + s4) - ((count - 1) * 128)), 128);
          if (written < 128) {
            barrier_wait(values_full + 8 * values_slot, values_phase);
            uint4* const tile = (uint4*)(shared + 131072 + values_slot * 32768);
            for (int at = max(written, 0) * 8 + thread % 128; at < 128 * 8; at += 128) {
              tile[at] = make_uint4(0, 0, 0, 0);
              tile[1024 + at] = make_uint4(0, 0, 0, 0);
            }
            writes_seen();
            group_meets();
          }
        }
        barrier_wait(values_full + 8 * values_slot, values_phase);
        {
          const unsigned long long b = swizzled_turned(values_ring + values_slot * 32768, 16384);
          wgmma_fence();
          #pragma unroll
          for (int k = 0; k < 8; k++) {
            wgmma_rows_128(carry11, again[k], b + k * 128);
          }
          wgmma_commit();
        }
        wgmma_wait_128<0>(carry11);
        if (lane == 0) barrier_arrive(values_empty + 8 * values_slot);
        if (++values_slot == 2) values_slot = 0, values_phase ^= 1;
      }
      bf16* const turned42 = (bf16*)own;
      #pragma unroll
      for (int c = 0; c < 2; c++) {
        __syncwarp();
        #pragma unroll
        for (int h = 0; h < 2; h++) {
          #pragma unroll
          for (int j = 0; j < 8; j++) {
            {
              const float packed[2] = { (carry11[h][c * 16 + 2 * j] * (1.f / max(carry10[h], 1e-30f))), (carry11[h][(c * 16 + 2 * j + 1)] * (1.f / max(carry10[h], 1e-30f))) };
              store_bf16x2(turned42 + ((lane >> 2) + h * 8) * 72 + j * 8 + (lane & 3) * 2, packed);
            }
          }
        }
        __syncwarp();
        #pragma unroll
        for (int r = 0; r < 4; r++) {
          {
            const int place = r * 4 + lane / 8;
            const int row = (warp % 8 * 16 + place);
            const int col = lane % 8 * 8 + c * 64;
            const int page = (((row / 2) < s4) ? ((row / 2) + s6) : (-1));
            if ((unsigned)page < (unsigned)T) *(uint4*)(out + (long long)(p1 * 2) * 128 + (long long)page * 16 * 128 + (row % 2) * 128 + col) = *(const uint4*)(turned42 + place * 72 + lane % 8 * 8);
          }
        }
      }
    }
  }
}
