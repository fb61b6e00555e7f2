// linear_normed
//   x: bf16 [M, 1024], chain
//   w: bf16 [4096, 1024], weight
//   squares: f32 [M, 8], chain
//   y: bf16 [M, 4096], chain
#pragma nv_diag_suppress 177, 550 // names that a reader wants and the code does not
typedef unsigned short bf16;
typedef unsigned short f16;
struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine
__device__ __forceinline__ float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
__device__ __forceinline__ unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
__device__ __forceinline__ unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
__device__ __forceinline__ void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
__device__ __forceinline__ void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }
__device__ __forceinline__ void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
__device__ __forceinline__ void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
__device__ __forceinline__ void barrier_wait(unsigned bar, int parity) { asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory"); }
// A box of rows of 128 bytes, swizzled, zeros outside the tensor; the barrier counts its bytes.
__device__ __forceinline__ void tma_load(unsigned to, const Descriptor* from, int col, int row, unsigned bar) { asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(from), "r"(col), "r"(row), "r"(bar) : "memory"); }
template <int N> __device__ __forceinline__ void registers_give() { asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(N)); }
template <int N> __device__ __forceinline__ void registers_take() { asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(N)); }
template <int N> __device__ __forceinline__ void workers_meet() { asm volatile("bar.sync 1, %0;" ::"n"(N) : "memory"); }
// What wgmma reads: rows of 128 bytes in the 128-byte swizzle, 8 of them 1,024 bytes.
__device__ __forceinline__ unsigned long long swizzled(unsigned address) { return (unsigned long long)(address >> 4 & 0x3fff) | 1ull << 16 | 64ull << 32 | 1ull << 62; }
__device__ __forceinline__ void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
__device__ __forceinline__ void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int N> __device__ __forceinline__ void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(N) : "memory"); }
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
__device__ __forceinline__ void store_bf16x2(bf16* to, const float* from) { *(unsigned*)to = pack_bf16(from[0], from[1]); }
__device__ __forceinline__ void wgmma_256(float (&d)[2][64], unsigned long long a, unsigned long long b, int add = 1) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %130, 0;\nwgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127}, %128, %129, p, 1, 1, 0, 0;\n}"
    : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]), "+f"(d[0][32]), "+f"(d[0][33]), "+f"(d[1][32]), "+f"(d[1][33]), "+f"(d[0][34]), "+f"(d[0][35]), "+f"(d[1][34]), "+f"(d[1][35]), "+f"(d[0][36]), "+f"(d[0][37]), "+f"(d[1][36]), "+f"(d[1][37]), "+f"(d[0][38]), "+f"(d[0][39]), "+f"(d[1][38]), "+f"(d[1][39]), "+f"(d[0][40]), "+f"(d[0][41]), "+f"(d[1][40]), "+f"(d[1][41]), "+f"(d[0][42]), "+f"(d[0][43]), "+f"(d[1][42]), "+f"(d[1][43]), "+f"(d[0][44]), "+f"(d[0][45]), "+f"(d[1][44]), "+f"(d[1][45]), "+f"(d[0][46]), "+f"(d[0][47]), "+f"(d[1][46]), "+f"(d[1][47]), "+f"(d[0][48]), "+f"(d[0][49]), "+f"(d[1][48]), "+f"(d[1][49]), "+f"(d[0][50]), "+f"(d[0][51]), "+f"(d[1][50]), "+f"(d[1][51]), "+f"(d[0][52]), "+f"(d[0][53]), "+f"(d[1][52]), "+f"(d[1][53]), "+f"(d[0][54]), "+f"(d[0][55]), "+f"(d[1][54]), "+f"(d[1][55]), "+f"(d[0][56]), "+f"(d[0][57]), "+f"(d[1][56]), "+f"(d[1][57]), "+f"(d[0][58]), "+f"(d[0][59]), "+f"(d[1][58]), "+f"(d[1][59]), "+f"(d[0][60]), "+f"(d[0][61]), "+f"(d[1][60]), "+f"(d[1][61]), "+f"(d[0][62]), "+f"(d[0][63]), "+f"(d[1][62]), "+f"(d[1][63]) : "l"(a), "l"(b), "r"(add));
}
template <int M> __device__ __forceinline__ void wgmma_wait_256(float (&d)[2][64]) {
  asm volatile("wgmma.wait_group.sync.aligned %128;" : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][2]), "+f"(d[1][3]), "+f"(d[0][4]), "+f"(d[0][5]), "+f"(d[1][4]), "+f"(d[1][5]), "+f"(d[0][6]), "+f"(d[0][7]), "+f"(d[1][6]), "+f"(d[1][7]), "+f"(d[0][8]), "+f"(d[0][9]), "+f"(d[1][8]), "+f"(d[1][9]), "+f"(d[0][10]), "+f"(d[0][11]), "+f"(d[1][10]), "+f"(d[1][11]), "+f"(d[0][12]), "+f"(d[0][13]), "+f"(d[1][12]), "+f"(d[1][13]), "+f"(d[0][14]), "+f"(d[0][15]), "+f"(d[1][14]), "+f"(d[1][15]), "+f"(d[0][16]), "+f"(d[0][17]), "+f"(d[1][16]), "+f"(d[1][17]), "+f"(d[0][18]), "+f"(d[0][19]), "+f"(d[1][18]), "+f"(d[1][19]), "+f"(d[0][20]), "+f"(d[0][21]), "+f"(d[1][20]), "+f"(d[1][21]), "+f"(d[0][22]), "+f"(d[0][23]), "+f"(d[1][22]), "+f"(d[1][23]), "+f"(d[0][24]), "+f"(d[0][25]), "+f"(d[1][24]), "+f"(d[1][25]), "+f"(d[0][26]), "+f"(d[0][27]), "+f"(d[1][26]), "+f"(d[1][27]), "+f"(d[0][28]), "+f"(d[0][29]), "+f"(d[1][28]), "+f"(d[1][29]), "+f"(d[0][30]), "+f"(d[0][31]), "+f"(d[1][30]), "+f"(d[1][31]), "+f"(d[0][32]), "+f"(d[0][33]), "+f"(d[1][32]), "+f"(d[1][33]), "+f"(d[0][34]), "+f"(d[0][35]), "+f"(d[1][34]), "+f"(d[1][35]), "+f"(d[0][36]), "+f"(d[0][37]), "+f"(d[1][36]), "+f"(d[1][37]), "+f"(d[0][38]), "+f"(d[0][39]), "+f"(d[1][38]), "+f"(d[1][39]), "+f"(d[0][40]), "+f"(d[0][41]), "+f"(d[1][40]), "+f"(d[1][41]), "+f"(d[0][42]), "+f"(d[0][43]), "+f"(d[1][42]), "+f"(d[1][43]), "+f"(d[0][44]), "+f"(d[0][45]), "+f"(d[1][44]), "+f"(d[1][45]), "+f"(d[0][46]), "+f"(d[0][47]), "+f"(d[1][46]), "+f"(d[1][47]), "+f"(d[0][48]), "+f"(d[0][49]), "+f"(d[1][48]), "+f"(d[1][49]), "+f"(d[0][50]), "+f"(d[0][51]), "+f"(d[1][50]), "+f"(d[1][51]), "+f"(d[0][52]), "+f"(d[0][53]), "+f"(d[1][52]), "+f"(d[1][53]), "+f"(d[0][54]), "+f"(d[0][55]), "+f"(d[1][54]), "+f"(d[1][55]), "+f"(d[0][56]), "+f"(d[0][57]), "+f"(d[1][56]), "+f"(d[1][57]), "+f"(d[0][58]), "+f"(d[0][59]), "+f"(d[1][58]), "+f"(d[1][59]), "+f"(d[0][60]), "+f"(d[0][61]), "+f"(d[1][60]), "+f"(d[1][61]), "+f"(d[0][62]), "+f"(d[0][63]), "+f"(d[1][62]), "+f"(d[1][63]) : "n"(M) : "memory");
}

extern "C" __global__ void __launch_bounds__(384, 1) linear_normed(const bf16* x, const bf16* w, const float* squares, bf16* y, int M, int across, int down, const __grid_constant__ Descriptor from0, const __grid_constant__ Descriptor from1) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long barriers[8]; // of each slot: full, empty
  const unsigned ring = shared_address(shared), full = shared_address(barriers), empty = full + 8 * 4;
  unsigned char* const scratch = shared + 196608;
  unsigned char* const own = shared + 197120 + threadIdx.x / 32 * 2304;
  if (threadIdx.x == 0) {
    for (int s = 0; s < 4; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, 2); }
    barrier_ready();
  }
  __syncthreads();
  next_kernel();
  int slot = 0, phase = 0;
  if (threadIdx.x >= 256) {
    registers_give<40>();
    if (threadIdx.x == 256) {
      int ahead = 0; // rounds of the first tile, of which all is under way that the kernel before does not write
      if (blockIdx.x < across * down) {
        const int tile = blockIdx.x;
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        ahead = min(16, 4);
        for (int n = 0; n < ahead; n++) {
          barrier_expect(full + 8 * n, 49152);
          tma_load(ring + n * 49152 + 16384, &from1, n * 64, p1 * 256, full + 8 * n);
        }
      }
      previous_kernel();
      for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
        const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
        const int p1 = rest / high, p2 = first + rest % high;
        const int count = 16;
        for (int n = 0; n < count; n++) {
          if (n >= ahead) {
            barrier_wait(empty + 8 * slot, phase ^ 1);
            barrier_expect(full + 8 * slot, 49152);
            tma_load(ring + slot * 49152 + 16384, &from1, n * 64, p1 * 256, full + 8 * slot);
          }
          tma_load(ring + slot * 49152, &from0, n * 64, p2 * 128, full + 8 * slot);
          if (++slot == 4) slot = 0, phase ^= 1;
        }
        ahead = 0;
      }
    }
  } else {
    registers_take<232>();
    previous_kernel();
    const int thread = threadIdx.x, lane = thread & 31, warp = thread >> 5;
    for (int tile = blockIdx.x; tile < across * down; tile += gridDim.x) {
      const int first = tile / (8 * across) * 8, high = min(down - first, 8), rest = tile - first * across;
      const int p1 = rest / high, p2 = first + rest % high;
      float carry3[2][64];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        #pragma unroll
        for (int j = 0; j < 64; j++) {
          carry3[i][j] = 0.f;
        }
      }
      float v4[1][4];
      load_f32x4(&v4[0][0], (squares + (long long)(p2 * 128) * 8 + (thread / 2) * 8) + (thread % 2) * 4, p2 * 128 + (thread / 2) < M);
      const int count = 16;
      int before = 0; // the slot of the round before
      for (int n = 0; n < count; n++) {
        barrier_wait(full + 8 * slot, phase);
        wgmma_fence();
        const unsigned long long a0 = swizzled(ring + slot * 49152 + warp / 4 * 8192), b0 = swizzled(ring + slot * 49152 + 16384);
        #pragma unroll
        for (int k = 0; k < 8; k += 2) {
          wgmma_256(carry3, a0 + k, b0 + k);
        }
        wgmma_commit();
        wgmma_wait<1>();
        if (n > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
        before = slot;
        if (++slot == 4) slot = 0, phase ^= 1;
      }
      wgmma_wait_256<0>(carry3);
      if (count > 0 && thread % 128 == 0) barrier_arrive(empty + 8 * before);
      float v5[1];
      v5[0] = 0.f;
      #pragma unroll
      for (int j = 0; j < 4; j++) {
        v5[0] = (v5[0] + v4[0][j]);
      }
      v5[0] = (v5[0] + __shfl_xor_sync(~0u, v5[0], 1));
      workers_meet<256>();
      if (thread % 2 == 0) {
        ((float*)scratch)[((thread / 2)) * 1] = v5[0];
      }
      workers_meet<256>();
      float v6[2];
      #pragma unroll
      for (int i = 0; i < 2; i++) {
        v6[i] = ((float*)scratch)[((warp % 8 * 16 + (lane >> 2)) + i * 8) * 1];
      }
      bf16* const turned7 = (bf16*)own;
      #pragma unroll
      for (int c = 0; c < 4; c++) {
        __syncwarp();
        #pragma unroll
        for (int h = 0; h < 2; h++) {
          #pragma unroll
          for (int j = 0; j < 8; j++) {
            {
              const float packed[2] = { (carry3[h][c * 16 + 2 * j] * rsqrt_approx(((v6[h] / 1024.f) + 0.000001f))), (carry3[h][(c * 16 + 2 * j + 1)] * rsqrt_approx(((v6[h] / 1024.f) + 0.000001f))) };
              store_bf16x2(turned7 + ((lane >> 2) + h * 8) * 72 + j * 8 + (lane & 3) * 2, packed);
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
            if (p2 * 128 + row < M) *(uint4*)(y + (long long)(p2 * 128) * 4096 + p1 * 256 + row * 4096 + col) = *(const uint4*)(turned7 + place * 72 + lane % 8 * 8);
          }
        }
      }
    }
  }
}
