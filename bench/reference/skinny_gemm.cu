// One link of the layer GEMM chain for up to 64 rows of x: y = x * w^T with the weights as the left operand of
// mma.m16n8k16.
//
// A block owns 16 * TILES rows of w over all of K: the whole slice goes to shared memory by bulk copies (one a row, rows
// padded by 64 bytes) before it waits for the kernel before; 8 warps cut K; x comes straight from L2 into fragments (k
// permuted alike on both sides, so that loads are 16 bytes); the sums of the warps meet in shared memory.
//
// Defined by whoever compiles it: TILES, TOKENS (eights of rows of x), K.
typedef unsigned short bf16;
#define DEV __device__ __forceinline__
DEV unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
DEV void barrier_wait(unsigned bar, unsigned parity) {
  asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory");
}
DEV void mma(float* c, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1) {
  asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}
DEV unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }

constexpr int ROWS = TILES * 16, PITCH = K * 2 + 64, M = TOKENS * 8, STEPS = K / 8 / 32;

extern "C" __global__ void __launch_bounds__(256, 1) skinny_gemm(const bf16* __restrict__ w, const bf16* x, bf16* y, int ldx, int N) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) unsigned long long arrived[8]; // a warp starts when its own columns are there
  const int t = threadIdx.x, lane = t & 31, warp = t >> 5, g = lane >> 2, tq = lane & 3;
  const bf16* mine = w + (long long)blockIdx.x * ROWS * K;
  if (t < 8) asm volatile("mbarrier.init.shared::cta.b64 [%0], 1;" ::"r"(shared_address(arrived + t)));
  if (t == 0) asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
  __syncthreads();
  asm volatile("griddepcontrol.launch_dependents;");
  unsigned long long policy;
  asm volatile("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
  if (lane == 0) asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(shared_address(arrived + warp)), "r"(ROWS * K / 4) : "memory");
  __syncwarp();
  for (int r = lane; r < ROWS; r += 32)
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], %2, [%3], %4;" ::"r"(shared_address(shared) + r * PITCH + warp * K / 4), "l"(mine + (long long)r * K + warp * K / 8), "r"(K / 4), "r"(shared_address(arrived + warp)), "l"(policy) : "memory");
  asm volatile("griddepcontrol.wait;" ::: "memory");

  float acc[TILES][TOKENS][4] = {};
  const unsigned char* a = shared + g * PITCH + warp * K / 4 + tq * 16;
  const bf16* xs = x + (long long)g * ldx + warp * K / 8 + tq * 8;
  uint4 b[2][TOKENS];
#pragma unroll
  for (int n = 0; n < TOKENS; n++) b[0][n] = __ldcg((const uint4*)(xs + (long long)n * 8 * ldx));
  barrier_wait(shared_address(arrived + warp), 0);
#pragma unroll
  for (int s = 0; s < STEPS; s++) {
    if (s + 1 < STEPS) {
#pragma unroll
      for (int n = 0; n < TOKENS; n++) b[(s + 1) & 1][n] = __ldcg((const uint4*)(xs + (long long)n * 8 * ldx + (s + 1) * 32));
    }
#pragma unroll
    for (int r = 0; r < TILES; r++) {
      const uint4 u = *(const uint4*)(a + r * 16 * PITCH + s * 64), v = *(const uint4*)(a + (r * 16 + 8) * PITCH + s * 64);
#pragma unroll
      for (int n = 0; n < TOKENS; n++) {
        const uint4 p = b[s & 1][n];
        mma(acc[r][n], u.x, v.x, u.y, v.y, p.x, p.y);
        mma(acc[r][n], u.z, v.z, u.w, v.w, p.z, p.w);
      }
    }
  }
  __syncthreads();
  float* sums = (float*)shared; // [warp][row of x][ROWS + 4]
#pragma unroll
  for (int r = 0; r < TILES; r++)
#pragma unroll
    for (int n = 0; n < TOKENS; n++)
#pragma unroll
      for (int i = 0; i < 4; i++) sums[(warp * M + n * 8 + 2 * tq + (i & 1)) * (ROWS + 4) + r * 16 + g + (i >> 1) * 8] = acc[r][n][i];
  __syncthreads();
  for (int i = t; i < M * ROWS / 2; i += 256) {
    const int m = i / (ROWS / 2), r = i % (ROWS / 2) * 2;
    float2 v = make_float2(0, 0);
#pragma unroll
    for (int q = 0; q < 8; q++) {
      const float2 f = *(float2*)(sums + (q * M + m) * (ROWS + 4) + r);
      v.x += f.x, v.y += f.y;
    }
    *(unsigned*)(y + (long long)m * N + blockIdx.x * ROWS + r) = pack_bf16(v.x, v.y);
  }
}
