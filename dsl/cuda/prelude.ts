/**
 * The few device functions that emitted kernels call, header-free: types of 16 bits as their bits, and PTX where
 * C has no word for it. A source gets those it names.
 *
 * @module
 */

/** Emitted before everything else. */
const TYPES = `typedef unsigned short bf16;
typedef unsigned short f16;`;

/** A function's name and its text; a text may name functions above it. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  Descriptor:
    `struct alignas(64) Descriptor { unsigned long long opaque[16]; }; // of a tensor, for the copy engine`,
  exp2_approx:
    `float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }`,
  log2_approx:
    `float log2_approx(float x) { float r; asm("lg2.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }`,
  rsqrt_approx:
    `float rsqrt_approx(float x) { float r; asm("rsqrt.approx.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }`,
  bf16_low: `float bf16_low(unsigned two) { return __uint_as_float(two << 16); }`,
  bf16_high: `float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }`,
  from_bf16: `float from_bf16(bf16 x) { return __uint_as_float((unsigned)x << 16); }`,
  pack_bf16:
    `unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }`,
  to_bf16: `bf16 to_bf16(float x) { return (bf16)pack_bf16(x, 0.f); }`,
  round_bf16: `float round_bf16(float x) { return bf16_low(pack_bf16(x, 0.f)); }`,
  from_f16: `float from_f16(f16 x) { float r; asm("cvt.f32.f16 %0, %1;" : "=f"(r) : "h"(x)); return r; }`,
  to_f16: `f16 to_f16(float x) { f16 r; asm("cvt.rn.f16.f32 %0, %1;" : "=h"(r) : "f"(x)); return r; }`,
  pack_f16:
    `unsigned pack_f16(float low, float high) { unsigned r; asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }`,
  round_f16: `float round_f16(float x) { return from_f16(to_f16(x)); }`,
  f16_low: `float f16_low(unsigned two) { return from_f16((f16)two); }`,
  f16_high: `float f16_high(unsigned two) { return from_f16((f16)(two >> 16)); }`,
  shared_address: `unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }`,
  copy_async: `// 16 bytes from global to shared memory without registers; zeros where \`valid\` is false.
__device__ __forceinline__ void copy_async(void* to, const void* from, bool valid) { asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16, %2;" ::"r"(shared_address(to)), "l"(from), "r"(valid ? 16 : 0) : "memory"); }`,
  copy_async_4: `// The same for 4 bytes of what never changes.
__device__ __forceinline__ void copy_async_4(void* to, const void* from, bool valid) { asm volatile("cp.async.ca.shared.global [%0], [%1], 4, %2;" ::"r"(shared_address(to)), "l"(from), "r"(valid ? 4 : 0) : "memory"); }`,
  copy_commit: `void copy_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }`,
  copy_wait: `// Waits until at most N of the committed groups are still on their way.
template <int N> __device__ __forceinline__ void copy_wait() { asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory"); }`,
  ldmatrix4:
    `void ldmatrix4(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }`,
  ldmatrix2:
    `void ldmatrix2(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0,%1}, [%2];" : "=r"(r[0]), "=r"(r[1]) : "r"(shared_address(p)) : "memory"); }`,
  ldmatrix4_turned:
    `void ldmatrix4_turned(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(shared_address(p)) : "memory"); }`,
  ldmatrix2_turned:
    `void ldmatrix2_turned(unsigned* r, const void* p) { asm volatile("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0,%1}, [%2];" : "=r"(r[0]), "=r"(r[1]) : "r"(shared_address(p)) : "memory"); }`,
  mma_bf16:
    `void mma_bf16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) { asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c0), "+f"(c1), "+f"(c2), "+f"(c3) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1)); }`,
  mma_f16:
    `void mma_f16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) { asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c0), "+f"(c1), "+f"(c2), "+f"(c3) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1)); }`,
  mma_bf16_half: `// The same for 8 rows: the lower half of the fragment is zero, and so is its result.
__device__ __forceinline__ void mma_bf16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) { float none0, none1; asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%9,%9};" : "+f"(c0), "+f"(c1), "=f"(none0), "=f"(none1) : "r"(a[0]), "r"(0), "r"(a[2]), "r"(b0), "r"(b1), "f"(0.f)); }`,
  mma_f16_half: `// The same for 8 rows: the lower half of the fragment is zero, and so is its result.
__device__ __forceinline__ void mma_f16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) { float none0, none1; asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%9,%9};" : "+f"(c0), "+f"(c1), "=f"(none0), "=f"(none1) : "r"(a[0]), "r"(0), "r"(a[2]), "r"(b0), "r"(b1), "f"(0.f)); }`,
  below: `// Two 16-bit numbers, those at or past \`limit\` as zero.
__device__ __forceinline__ unsigned below(unsigned two, int at, int limit) { return at + 1 < limit ? two : at < limit ? two & 0xffffu : 0u; }`,
  barrier_init:
    `void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }`,
  barrier_ready:
    `void barrier_ready() { asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory"); }`,
  barrier_expect:
    `void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }`,
  barrier_arrive:
    `void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }`,
  barrier_wait:
    `void barrier_wait(unsigned bar, int parity) { asm volatile("{\\n.reg .pred p;\\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\\n@p bra DONE;\\nbra AGAIN;\\nDONE:\\n}" ::"r"(bar), "r"(parity) : "memory"); }`,
  tma_load: `// A box of rows of 128 bytes, swizzled, zeros outside the tensor; the barrier counts its bytes.
__device__ __forceinline__ void tma_load(unsigned to, const Descriptor* from, int col, int row, unsigned bar) { asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3}], [%4];" ::"r"(to), "l"(from), "r"(col), "r"(row), "r"(bar) : "memory"); }`,
  tma_load3: `// The same for a box of a tensor of three axes, from the last axis on.
__device__ __forceinline__ void tma_load3(unsigned to, const Descriptor* from, int x, int y, int z, unsigned bar) { asm volatile("cp.async.bulk.tensor.3d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3, %4}], [%5];" ::"r"(to), "l"(from), "r"(x), "r"(y), "r"(z), "r"(bar) : "memory"); }`,
  tma_load4: `// The same for a tensor of four axes.
__device__ __forceinline__ void tma_load4(unsigned to, const Descriptor* from, int x, int y, int z, int w, unsigned bar) { asm volatile("cp.async.bulk.tensor.4d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3, %4, %5}], [%6];" ::"r"(to), "l"(from), "r"(x), "r"(y), "r"(z), "r"(w), "r"(bar) : "memory"); }`,
  writes_seen: `// What this thread wrote to shared memory is there for the copy engine and wgmma.
__device__ __forceinline__ void writes_seen() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }`,
  group_meets:
    `void group_meets() { asm volatile("bar.sync %0, 128;" ::"r"(2 + threadIdx.x / 128) : "memory"); }`,
  held: `// What was loaded is here: a pause that never comes, on a condition that only it can tell.
__device__ __forceinline__ void held(unsigned bits) { asm volatile("{\\n.reg .pred p;\\nsetp.eq.u32 p, %0, 1;\\n@p nanosleep.u32 1;\\n}" ::"r"(bits) : "memory"); }`,
  cluster_arrive: `// This thread of a cluster has begun. Orders no memory.
__device__ __forceinline__ void cluster_arrive() { asm volatile("barrier.cluster.arrive.relaxed;" ::: "memory"); }`,
  cluster_wait: `void cluster_wait() { asm volatile("barrier.cluster.wait.acquire;" ::: "memory"); }`,
  cluster_place: `// The same place in the shared memory of the cluster's block \`rank\`.
__device__ __forceinline__ unsigned cluster_place(unsigned at, int rank) { unsigned r; asm("mapa.shared::cluster.u32 %0, %1, %2;" : "=r"(r) : "r"(at), "r"(rank)); return r; }`,
  cluster_put1:
    `// Stores in the memory of another block of the cluster, whose barrier counts the bytes that have arrived.
__device__ __forceinline__ void cluster_put1(unsigned to, unsigned x, unsigned bar) { asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.b32 [%0], %1, [%2];" ::"r"(to), "r"(x), "r"(bar) : "memory"); }`,
  cluster_put4:
    `void cluster_put4(unsigned to, uint4 x, unsigned bar) { asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.v4.b32 [%0], {%1, %2, %3, %4}, [%5];" ::"r"(to), "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w), "r"(bar) : "memory"); }`,
  registers_give:
    `template <int N> __device__ __forceinline__ void registers_give() { asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(N)); }`,
  registers_take:
    `template <int N> __device__ __forceinline__ void registers_take() { asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(N)); }`,
  workers_meet:
    `template <int N> __device__ __forceinline__ void workers_meet() { asm volatile("bar.sync 1, %0;" ::"n"(N) : "memory"); }`,
  swizzled: `// What wgmma reads: rows of 128 bytes in the 128-byte swizzle, 8 of them 1,024 bytes.
__device__ __forceinline__ unsigned long long swizzled(unsigned address) { return (unsigned long long)(address >> 4 & 0x3fff) | 1ull << 16 | 64ull << 32 | 1ull << 62; }`,
  swizzled_turned: `// The same, read down its rows; \`stretch\` bytes lie between 64 columns and the next.
__device__ __forceinline__ unsigned long long swizzled_turned(unsigned address, int stretch) { return (unsigned long long)(address >> 4 & 0x3fff) | (unsigned long long)(stretch >> 4) << 16 | 64ull << 32 | 1ull << 62; }`,
  wgmma_fence: `void wgmma_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }`,
  wgmma_commit: `void wgmma_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }`,
  wgmma_wait:
    `template <int N> __device__ __forceinline__ void wgmma_wait() { asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(N) : "memory"); }`,
  next_kernel: `// Lets the next kernel of the stream start; it waits by itself for what this one writes.
__device__ __forceinline__ void next_kernel() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.launch_dependents;");
#endif
}`,
  previous_kernel: `// Waits until the kernel before has ended and its results can be read.
__device__ __forceinline__ void previous_kernel() {
#if __CUDA_ARCH__ >= 900
  asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}`,
};

/** The part of the prelude that `body` needs, functions that they call included. */
export function preludeFor(body: string): string {
  const wanted = new Set<string>();
  const names = Object.keys(FUNCTIONS);
  const add = (text: string) => {
    for (const name of names) {
      if (wanted.has(name) || !new RegExp(`\\b${name}\\b`).test(text)) continue;
      wanted.add(name);
      add(FUNCTIONS[name]!);
    }
  };
  add(body);
  const texts = names.filter((name) => wanted.has(name)).map((name) => {
    const text = FUNCTIONS[name]!;
    return /^(\/\/|template|struct)/.test(text) ? text : `__device__ __forceinline__ ${text}`;
  });
  return [TYPES, ...texts].join("\n");
}
