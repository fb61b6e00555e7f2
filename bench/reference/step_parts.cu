// A decode step of Qwen3-0.6B for one sequence: sizes, memory, and what its kernels share.
//
// 128 blocks cut every layer by rows: 32 of qkv, 8 of o, 48 of gate and up, 8 of down, 1,187 of the head; attention by 8
// key-value heads and 16 stretches of the cache. Weights are multiplied by mma with x in two columns of the right operand.
#pragma nv_diag_suppress 177 // sizes that one of the programs does not use
typedef unsigned short bf16;
#define DEV __device__ __forceinline__

constexpr int LAYERS = 28, HIDDEN = 1024, QKV_ROWS = 4096, QUERY = 2048, INNER = 3072, VOCABULARY = 151936;
constexpr int KV_HEADS = 8, DIM = 128, PAGE = 16, SPLITS = 16;
constexpr int BLOCKS = 128, HEAD_ROWS = VOCABULARY / BLOCKS;
// A slot of the ring: 8 rows of 1,024 numbers, each padded by 64 bytes so that fragments load without bank conflicts.
constexpr int PITCH = 2112, SLOT = 8 * PITCH;
// Shared memory in front of the ring: barriers, query and small things; x or partial sums.
constexpr int FIXED = 2048 + 8192;

// What a step reads and writes. Words that blocks hand to each other carry a tag, so that they can be polled.
struct Step {
  const bf16 *qkvWeight, *outWeight, *gateUpWeight, *downWeight; // by layer; gate and up in turns of 8 rows
  const bf16* embedding;                                         // and head
  const bf16 *beforeNorm, *betweenNorm, *lastNorm, *queryNorm, *keyNorm;
  bf16 *keys, *values;                                           // [layer][page][head][token][DIM]
  const int* table;
  const float* rope;                                             // [position][DIM / 2][cosine, sine]
  uint4 *qkv, *parts, *attended, *between, *gated, *before;      // {value, tag} words; before and between are h in f32
  uint4 *betweenX, *beforeX;                                     // h as bf16 | tag << 16
  unsigned *ticket, *step;
  int* token;                                                    // what goes in, what comes out
  float2* best;                                                  // of each block: logit and row
  float* last;                                                   // h after the last layer
  int context, pages, share, slots;                              // pages of the cache; tokens of a split; slots of the ring
  int window, pace, copies;                                      // most slots on their way; cycles for a slot; copies of published words
};

DEV unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
DEV void barrier_init(unsigned bar, int count) { asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(bar), "r"(count)); }
DEV void barrier_expect(unsigned bar, int bytes) { asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(bar), "r"(bytes) : "memory"); }
DEV void barrier_arrive(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(bar) : "memory"); }
DEV void barrier_arrive8(unsigned bar) { asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0], 8;" ::"r"(bar) : "memory"); }
DEV void barrier_wait(unsigned bar, unsigned parity) {
  asm volatile("{\n.reg .pred p;\nAGAIN: mbarrier.try_wait.parity.shared::cta.b64 p, [%0], %1;\n@p bra DONE;\nbra AGAIN;\nDONE:\n}" ::"r"(bar), "r"(parity) : "memory");
}
DEV void copy_bulk(unsigned to, const void* from, int bytes, unsigned bar, unsigned long long policy) {
  asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint [%0], [%1], %2, [%3], %4;" ::"r"(to), "l"(from), "r"(bytes), "r"(bar), "l"(policy) : "memory");
}
DEV void workers_meet() { asm volatile("bar.sync 1, 256;" ::: "memory"); }
DEV void next_kernel() { asm volatile("griddepcontrol.launch_dependents;"); }
DEV void previous_kernel() { asm volatile("griddepcontrol.wait;" ::: "memory"); }

// Published words: relaxed, because each carries its own tag.
DEV uint4 take(const uint4* p) {
  uint4 v;
  asm volatile("ld.relaxed.gpu.global.v4.u32 {%0,%1,%2,%3}, [%4];" : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "l"(p) : "memory");
  return v;
}
DEV void publish(void* p, unsigned a) { asm volatile("st.relaxed.gpu.global.u32 [%0], %1;" ::"l"(p), "r"(a) : "memory"); }
DEV void publish(void* p, unsigned a, unsigned b) { asm volatile("st.relaxed.gpu.global.v2.u32 [%0], {%1,%2};" ::"l"(p), "r"(a), "r"(b) : "memory"); }
DEV void publish(void* p, unsigned a, unsigned b, unsigned c, unsigned d) {
  asm volatile("st.relaxed.gpu.global.v4.u32 [%0], {%1,%2,%3,%4};" ::"l"(p), "r"(a), "r"(b), "r"(c), "r"(d) : "memory");
}
DEV bool tagged(uint4 v, unsigned tag) { return v.y == tag && v.w == tag; } // two {value, tag} words
DEV bool tagged_high(unsigned a, unsigned b, unsigned c, unsigned d, unsigned tag) { // tags in the upper halves
  const unsigned t = tag << 16;
  return (((a ^ t) | (b ^ t) | (c ^ t) | (d ^ t)) >> 16) == 0;
}

DEV float low(unsigned two) { return __uint_as_float(two << 16); }
DEV float high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
DEV unsigned pack(float a, float b) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(b), "f"(a)); return r; }
DEV float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }
DEV float warp_sum(float v) { for (int o = 16; o; o >>= 1) v += __shfl_xor_sync(~0u, v, o); return v; }
DEV void mma(float* c, unsigned a0, unsigned a1, unsigned a2, unsigned a3, unsigned b0, unsigned b1) {
  asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};" : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}

// Slots in use one after another; `parity` is of the slot that `at` names.
struct Ring {
  unsigned full, empty, base;
  int count, at;
  unsigned parity;
  DEV void next() { if (++at == count) { at = 0; parity ^= 1; } }
  // The slot `n` places on.
  DEV Ring after(int n) const { Ring r = *this; r.at += n; while (r.at >= count) { r.at -= count; r.parity ^= 1; } return r; }
};
