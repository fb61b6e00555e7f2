// One link of the layer GEMM chain: y = x * w^T for few rows of x, in bf16 with f32 sums, on Hopper.
//
// x [M, ldx], w [N, K], y [M, N]; M up to BM, which is 64 rows for each multiplying warpgroup. A block has BN columns
// and, with KS > 1, one of KS stretches of K: the KS blocks of a cluster add their sums through each other's shared
// memory, in the order of K. One warp loads by TMA: the weights of the whole ring before it waits for the kernel before
// (dependent launch), x after. All of x passes every block once, so its reads from L2 are N / BN * M * K * 2 bytes.
//
// Defined by whoever compiles it: BM (64, 128, 256), BN (32, 48, 64), KS (1, 2, 4), STAGES.
typedef unsigned short bf16;
typedef unsigned long long u64;
struct alignas(64) TensorMap { u64 opaque[16]; };

constexpr int BK = 64, GROUPS = BM / 64, X_BYTES = BM * BK * 2, W_BYTES = BN * BK * 2;

#define DEV __device__ __forceinline__
DEV unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
DEV void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
DEV void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
DEV void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
DEV void barrier_wait(unsigned bar, int parity) {
  asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory");
}
DEV void tma_load(unsigned to, const TensorMap* map, int col, int row, unsigned bar) {
  asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(map), "r"(col), "r"(row), "r"(bar) : "memory");
}
DEV unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
// Rows of 128 bytes in the 128-byte swizzle: 8 rows are 1,024 bytes.
DEV u64 descriptor(unsigned address) { return (u64)(address >> 4 & 0x3fff) | (u64)1 << 16 | (u64)(1024 >> 4) << 32 | (u64)1 << 62; }

#if BN == 32
DEV void wgmma(float (&d)[BN / 2], u64 a, u64 b, int add) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %18, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n32k16.f32.bf16.bf16 {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15}, "
      "%16, %17, p, 1, 1, 0, 0;\n}"
      :
        "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
        "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15])
      : "l"(a), "l"(b), "r"(add));
}
#endif
#if BN == 48
DEV void wgmma(float (&d)[BN / 2], u64 a, u64 b, int add) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %26, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n48k16.f32.bf16.bf16 {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
      "%16, %17, %18, %19, %20, %21, %22, %23}, "
      "%24, %25, p, 1, 1, 0, 0;\n}"
      :
        "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
        "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]),
        "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23])
      : "l"(a), "l"(b), "r"(add));
}
#endif
#if BN == 64
DEV void wgmma(float (&d)[BN / 2], u64 a, u64 b, int add) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %34, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
      "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31}, "
      "%32, %33, p, 1, 1, 0, 0;\n}"
      :
        "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
        "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]),
        "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]),
        "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]), "+f"(d[30]), "+f"(d[31])
      : "l"(a), "l"(b), "r"(add));
}
#endif

extern "C" __global__ void __launch_bounds__(GROUPS * 128 + 32) layer_gemm(const __grid_constant__ TensorMap x, const __grid_constant__ TensorMap w, bf16* y, int M, int N, int K) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) u64 full_[STAGES], empty_[STAGES];
  const unsigned x0 = shared_address(shared), w0 = x0 + STAGES * X_BYTES, full = shared_address(full_), empty = shared_address(empty_);
  const int warp = threadIdx.x / 32, lane = threadIdx.x % 32, col = blockIdx.x / KS * BN, piece = blockIdx.x % KS;
  const int steps = K / BK / KS, k0 = piece * steps * BK;
  if (threadIdx.x == 0) {
    for (int s = 0; s < STAGES; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, GROUPS); }
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
  }
  __syncthreads();
  asm volatile("griddepcontrol.launch_dependents;");
  if (warp == GROUPS * 4) {
    if (lane == 0) {
      for (int s = 0; s < min(STAGES, steps); s++) {
        barrier_expect(full + 8 * s, X_BYTES + W_BYTES);
        tma_load(w0 + s * W_BYTES, &w, k0 + s * BK, col, full + 8 * s);
      }
      asm volatile("griddepcontrol.wait;" ::: "memory");
      for (int s = 0; s < min(STAGES, steps); s++) tma_load(x0 + s * X_BYTES, &x, k0 + s * BK, 0, full + 8 * s);
      for (int k = STAGES; k < steps; k++) {
        const int s = k % STAGES;
        barrier_wait(empty + 8 * s, (k / STAGES - 1) & 1);
        barrier_expect(full + 8 * s, X_BYTES + W_BYTES);
        tma_load(w0 + s * W_BYTES, &w, k0 + k * BK, col, full + 8 * s);
        tma_load(x0 + s * X_BYTES, &x, k0 + k * BK, 0, full + 8 * s);
      }
    }
#if KS > 1
    asm volatile("barrier.cluster.arrive.release;\nbarrier.cluster.wait.acquire;" ::: "memory"); // all have left their rings
    asm volatile("barrier.cluster.arrive.release;\nbarrier.cluster.wait.acquire;" ::: "memory"); // all sums are here
#endif
    return;
  }
  const int group = warp / 4, t = threadIdx.x % 128;
  float d[BN / 2];
  for (int k = 0; k < steps; k++) {
    const int s = k % STAGES;
    barrier_wait(full + 8 * s, k / STAGES & 1);
    asm volatile("wgmma.fence.sync.aligned;" ::: "memory");
    const u64 a = descriptor(x0 + s * X_BYTES + group * 8192), b = descriptor(w0 + s * W_BYTES);
#pragma unroll
    for (int i = 0; i < BK / 16; i++) wgmma(d, a + 2 * i, b + 2 * i, k + i > 0);
    asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory");
    asm volatile("wgmma.wait_group.sync.aligned 1;" ::: "memory");
    if (k > 0 && t == 0) barrier_arrive(empty + 8 * ((k - 1) % STAGES));
  }
  asm volatile("wgmma.wait_group.sync.aligned 0;" ::: "memory");
#pragma unroll
  for (int i = 0; i < BN / 2; i++) asm volatile("" : "+f"(d[i])::"memory"); // nothing reads the sums before the wait
  const int row = group * 64 + warp % 4 * 16 + lane / 4, tq = lane % 4;
#if KS == 1
#pragma unroll
  for (int j = 0; j < BN / 8; j++) {
    bf16* to = y + (u64)row * N + col + j * 8 + tq * 2;
    if (row < M) *(unsigned*)to = pack_bf16(d[4 * j], d[4 * j + 1]);
    if (row + 8 < M) *(unsigned*)(to + 8 * N) = pack_bf16(d[4 * j + 2], d[4 * j + 3]);
  }
#else
  // Every block adds BM / KS rows: their sums of all blocks lie in its shared memory as [piece][row][BN].
  asm volatile("barrier.cluster.arrive.release;\nbarrier.cluster.wait.acquire;" ::: "memory");
  constexpr int SHARE = BM / KS;
#pragma unroll
  for (int half = 0; half < 2; half++) {
    const int r = row + half * 8;
    unsigned there;
    asm("mapa.shared::cluster.u32 %0, %1, %2;" : "=r"(there) : "r"(x0 + ((piece * SHARE + r % SHARE) * BN + tq * 2) * 4), "r"(r / SHARE));
#pragma unroll
    for (int j = 0; j < BN / 8; j++)
      asm volatile("st.shared::cluster.v2.f32 [%0], {%1, %2};" ::"r"(there + j * 32), "f"(d[4 * j + 2 * half]), "f"(d[4 * j + 2 * half + 1]) : "memory");
  }
  asm volatile("barrier.cluster.arrive.release;\nbarrier.cluster.wait.acquire;" ::: "memory");
  const float* sums = (const float*)shared;
  for (int i = threadIdx.x; i < SHARE * BN / 2; i += GROUPS * 128) {
    const int r = i / (BN / 2), c = i % (BN / 2) * 2, out = piece * SHARE + r;
    float2 sum = *(const float2*)(sums + r * BN + c);
#pragma unroll
    for (int q = 1; q < KS; q++) { const float2 more = *(const float2*)(sums + (q * SHARE + r) * BN + c); sum.x += more.x; sum.y += more.y; }
    if (out < M) *(unsigned*)(y + (u64)out * N + col + c) = pack_bf16(sum.x, sum.y);
  }
#endif
}
