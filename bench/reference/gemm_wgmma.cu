// y = x * w^T in bf16 with f32 sums on Hopper: x [M, K], w [N, K], y [M, N], all row-major.
//
// One block an SM (persistent) with three warpgroups: one thread of the first loads, the other two multiply. Tiles of
// 128 x 256 x 64 come by TMA with the 128-byte swizzle into a ring of STAGES; a full and an empty mbarrier a slot. Each
// multiplying warpgroup has 64 rows: wgmma m64n256k16, one group in flight. The result goes through shared memory
// (stmatrix, swizzled) to a TMA store that overlaps the next tile. With CLUSTER 2, two blocks with the same columns
// share w: each loads half and multicasts it.
//
// Defined by whoever compiles it: CLUSTER (1 or 2), GROUP (blocks of rows that are walked together, for the L2 cache).
typedef unsigned long long u64;
struct alignas(64) TensorMap { u64 opaque[16]; };

constexpr int BM = 128, BN = 256, BK = 64, STAGES = 3;
constexpr int A_BYTES = BM * BK * 2, B_BYTES = BN * BK * 2, D_BYTES = 64 * BN * 2;

#define DEV __device__ __forceinline__
DEV unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
DEV void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
DEV void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
DEV void barrier_wait(unsigned bar, int parity) {
  asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory");
}
// Arrives at the barrier at the same place in block `block` of the cluster.
DEV void barrier_arrive(unsigned bar, int block) {
#if CLUSTER == 1
  asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory");
#else
  asm volatile("{\n.reg .b32 there;\nmapa.shared::cluster.u32 there, %0, %1;\nmbarrier.arrive.release.cluster.shared::cluster.b64 _, [there];\n}" ::"r"(bar), "r"(block) : "memory");
#endif
}
DEV void tma_load(unsigned to, const TensorMap* map, int col, int row, unsigned bar) {
  asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(map), "r"(col), "r"(row), "r"(bar) : "memory");
}
DEV void tma_load_all(unsigned to, const TensorMap* map, int col, int row, unsigned bar) {
  asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes.multicast::cluster [%0], [%1, {%2, %3}], [%4], %5;" ::"r"(to), "l"(map), "r"(col), "r"(row), "r"(bar), "h"((unsigned short)((1 << CLUSTER) - 1)) : "memory");
}
DEV void tma_store(const TensorMap* map, unsigned from, int col, int row) {
  asm volatile("cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [%0, {%1, %2}], [%3];" ::"l"(map), "r"(col), "r"(row), "r"(from) : "memory");
}
DEV unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }

// A tile of rows of 128 bytes in the 128-byte swizzle: 8 rows are 1,024 bytes.
DEV u64 descriptor(unsigned address) { return (u64)(address >> 4 & 0x3fff) | (u64)1 << 16 | (u64)(1024 >> 4) << 32 | (u64)1 << 62; }

// d += a * b^T, or d = a * b^T where `add` is 0.
DEV void wgmma(float (&d)[128], u64 a, u64 b, int add) {
  asm volatile("{\n.reg .pred p;\nsetp.ne.b32 p, %130, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 {"
      "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
      "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
      "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
      "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, "
      "%64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, "
      "%80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, "
      "%96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, "
      "%112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127}, "
      "%128, %129, p, 1, 1, 0, 0;\n}"
      :
        "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]), "+f"(d[4]), "+f"(d[5]), "+f"(d[6]), "+f"(d[7]),
        "+f"(d[8]), "+f"(d[9]), "+f"(d[10]), "+f"(d[11]), "+f"(d[12]), "+f"(d[13]), "+f"(d[14]), "+f"(d[15]),
        "+f"(d[16]), "+f"(d[17]), "+f"(d[18]), "+f"(d[19]), "+f"(d[20]), "+f"(d[21]), "+f"(d[22]), "+f"(d[23]),
        "+f"(d[24]), "+f"(d[25]), "+f"(d[26]), "+f"(d[27]), "+f"(d[28]), "+f"(d[29]), "+f"(d[30]), "+f"(d[31]),
        "+f"(d[32]), "+f"(d[33]), "+f"(d[34]), "+f"(d[35]), "+f"(d[36]), "+f"(d[37]), "+f"(d[38]), "+f"(d[39]),
        "+f"(d[40]), "+f"(d[41]), "+f"(d[42]), "+f"(d[43]), "+f"(d[44]), "+f"(d[45]), "+f"(d[46]), "+f"(d[47]),
        "+f"(d[48]), "+f"(d[49]), "+f"(d[50]), "+f"(d[51]), "+f"(d[52]), "+f"(d[53]), "+f"(d[54]), "+f"(d[55]),
        "+f"(d[56]), "+f"(d[57]), "+f"(d[58]), "+f"(d[59]), "+f"(d[60]), "+f"(d[61]), "+f"(d[62]), "+f"(d[63]),
        "+f"(d[64]), "+f"(d[65]), "+f"(d[66]), "+f"(d[67]), "+f"(d[68]), "+f"(d[69]), "+f"(d[70]), "+f"(d[71]),
        "+f"(d[72]), "+f"(d[73]), "+f"(d[74]), "+f"(d[75]), "+f"(d[76]), "+f"(d[77]), "+f"(d[78]), "+f"(d[79]),
        "+f"(d[80]), "+f"(d[81]), "+f"(d[82]), "+f"(d[83]), "+f"(d[84]), "+f"(d[85]), "+f"(d[86]), "+f"(d[87]),
        "+f"(d[88]), "+f"(d[89]), "+f"(d[90]), "+f"(d[91]), "+f"(d[92]), "+f"(d[93]), "+f"(d[94]), "+f"(d[95]),
        "+f"(d[96]), "+f"(d[97]), "+f"(d[98]), "+f"(d[99]), "+f"(d[100]), "+f"(d[101]), "+f"(d[102]), "+f"(d[103]),
        "+f"(d[104]), "+f"(d[105]), "+f"(d[106]), "+f"(d[107]), "+f"(d[108]), "+f"(d[109]), "+f"(d[110]), "+f"(d[111]),
        "+f"(d[112]), "+f"(d[113]), "+f"(d[114]), "+f"(d[115]), "+f"(d[116]), "+f"(d[117]), "+f"(d[118]), "+f"(d[119]),
        "+f"(d[120]), "+f"(d[121]), "+f"(d[122]), "+f"(d[123]), "+f"(d[124]), "+f"(d[125]), "+f"(d[126]), "+f"(d[127])
      : "l"(a), "l"(b), "r"(add));
}
DEV void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
DEV void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int N> DEV void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(N) : "memory"); }

// Tiles in an order that keeps few rows and columns in use at a time.
struct Place { int m, n; };
DEV Place place(int tile, int rows, int cols) {
  const int group = tile / (GROUP * cols), first = group * GROUP, high = min(rows - first, GROUP), rest = tile - group * GROUP * cols;
  return { first + rest % high, rest / high };
}

extern "C" __global__ void __launch_bounds__(384, 1) gemm(const __grid_constant__ TensorMap x, const __grid_constant__ TensorMap w, const __grid_constant__ TensorMap y, int M, int N, int K) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ __align__(8) u64 full_[STAGES], empty_[STAGES];
  const unsigned a0 = shared_address(shared), b0 = a0 + STAGES * A_BYTES, d0 = b0 + STAGES * B_BYTES;
  const unsigned full = shared_address(full_), empty = shared_address(empty_);
  const int group = threadIdx.x / 128, steps = K / BK;
  int rank = 0;
#if CLUSTER > 1
  asm volatile("mov.u32 %0, %cluster_ctarank;" : "=r"(rank));
#endif
  // Blocks of a cluster take tiles one above the other.
  const int rows = (M + BM * CLUSTER - 1) / (BM * CLUSTER), cols = (N + BN - 1) / BN, tiles = rows * cols;
  if (threadIdx.x == 0) {
    for (int s = 0; s < STAGES; s++) { barrier_init(full + 8 * s, 1); barrier_init(empty + 8 * s, 2 * CLUSTER); }
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
  }
#if CLUSTER > 1
  asm volatile("barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;" ::: "memory");
#else
  __syncthreads();
#endif

  int slot = 0, phase = 0;
  if (group == 0) {
    asm volatile("setmaxnreg.dec.sync.aligned.u32 40;");
    if (threadIdx.x == 0) {
      for (int tile = blockIdx.x / CLUSTER; tile < tiles; tile += gridDim.x / CLUSTER) {
        const Place p = place(tile, rows, cols);
        for (int k = 0; k < steps; k++) {
          barrier_wait(empty + 8 * slot, phase ^ 1);
          barrier_expect(full + 8 * slot, A_BYTES + B_BYTES);
          tma_load(a0 + slot * A_BYTES, &x, k * BK, (p.m * CLUSTER + rank) * BM, full + 8 * slot);
          if (CLUSTER == 1) tma_load(b0 + slot * B_BYTES, &w, k * BK, p.n * BN, full + 8 * slot);
          else tma_load_all(b0 + slot * B_BYTES + rank * (B_BYTES / CLUSTER), &w, k * BK, p.n * BN + rank * (BN / CLUSTER), full + 8 * slot);
          if (++slot == STAGES) slot = 0, phase ^= 1;
        }
      }
    }
  } else {
    asm volatile("setmaxnreg.inc.sync.aligned.u32 232;");
    const int me = group - 1, t = threadIdx.x % 128, lane = t % 32, warp = t / 32;
    const unsigned mine = d0 + me * D_BYTES;
    float d[128];
    for (int tile = blockIdx.x / CLUSTER; tile < tiles; tile += gridDim.x / CLUSTER) {
      const Place p = place(tile, rows, cols);
      int before = 0; // slot of the step before
      for (int k = 0; k < steps; k++) {
        barrier_wait(full + 8 * slot, phase);
        wgmma_fence();
        const u64 a = descriptor(a0 + slot * A_BYTES + me * (A_BYTES / 2)), b = descriptor(b0 + slot * B_BYTES);
#pragma unroll
        for (int i = 0; i < BK / 16; i++) wgmma(d, a + 2 * i, b + 2 * i, k + i > 0);
        wgmma_commit();
        wgmma_wait<1>();
        if (k > 0 && t < CLUSTER) barrier_arrive(empty + 8 * before, t);
        before = slot;
        if (++slot == STAGES) slot = 0, phase ^= 1;
      }
      wgmma_wait<0>();
#pragma unroll
      for (int i = 0; i < 128; i++) asm volatile("" : "+f"(d[i])::"memory"); // nothing reads the sums before the wait
      if (t < CLUSTER) barrier_arrive(empty + 8 * before, t);

      // The store of the tile before must have read its place.
      if (t == 0) asm volatile("cp.async.bulk.wait_group.read 0;" ::: "memory");
      asm volatile("bar.sync %0, 128;" ::"r"(1 + me) : "memory");
      const int row = warp * 16 + (lane >> 3 & 1) * 8 + (lane & 7);
#pragma unroll
      for (int j = 0; j < 32; j += 2) { // pairs of 8 columns; 8 of them are one box of 64 columns
        const unsigned col = (j & 7) + (lane >> 4);
        const unsigned to = mine + (j >> 3) * 8192 + row * 128 + ((col ^ (lane & 7)) << 4);
        asm volatile("stmatrix.sync.aligned.m8n8.x4.shared.b16 [%0], {%1, %2, %3, %4};" ::"r"(to),
            "r"(pack_bf16(d[4 * j], d[4 * j + 1])), "r"(pack_bf16(d[4 * j + 2], d[4 * j + 3])),
            "r"(pack_bf16(d[4 * j + 4], d[4 * j + 5])), "r"(pack_bf16(d[4 * j + 6], d[4 * j + 7])) : "memory");
      }
      asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
      asm volatile("bar.sync %0, 128;" ::"r"(1 + me) : "memory");
      if (t == 0) {
#pragma unroll
        for (int box = 0; box < BN / 64; box++) tma_store(&y, mine + box * 8192, p.n * BN + box * 64, (p.m * CLUSTER + rank) * BM + me * 64);
        asm volatile("cp.async.bulk.commit_group;" ::: "memory");
      }
    }
    if (t == 0) asm volatile("cp.async.bulk.wait_group 0;" ::: "memory");
  }
#if CLUSTER > 1
  // A block that has ended can no longer be arrived at.
  asm volatile("barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;" ::: "memory");
#endif
}
