// Paged decode attention, 16 query heads over 8 key-value heads of 128, bf16.
//
// Every warp is its own pipeline: groups of 16 tokens (4 KB of keys, 4 KB of values) come by cp.async into a private
// swizzled ring, and mma.m16n8k16 has the two query heads of a key-value head in its first rows; no barrier in the
// loop. A block walks a range of the flattened (request, key-value head, group), so that every block has the same bytes;
// a pair that is cut between blocks is merged by the last of them to arrive, in the order of the range.
//
// Defined by whoever compiles it: WARPS, STAGES, BLOCKS_PER_SM, TOKEN_MAJOR (1: [page][token][head][128], 0:
// [page][head][token][128]).
typedef unsigned short bf16;
#define DEV __device__ __forceinline__
DEV unsigned shared_address(const void* p) { return (unsigned)__cvta_generic_to_shared(p); }
DEV void copy_async(unsigned to, const void* from) { asm volatile("cp.async.cg.shared.global.L2::128B [%0], [%1], 16;" ::"r"(to), "l"(from) : "memory"); }
DEV void ldmatrix(unsigned* r, unsigned a) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(a) : "memory"); }
DEV void ldmatrix_turned(unsigned* r, unsigned a) { asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(a) : "memory"); }
// Rows 8 to 15 of the left operand are zero.
DEV void mma(float* c, unsigned a0, unsigned a2, unsigned b0, unsigned b1) {
  asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%5}, {%7,%8}, {%0,%1,%2,%3};" : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a0), "r"(0), "r"(a2), "r"(b0), "r"(b1));
}
DEV unsigned pack_bf16(float low, float high) { unsigned r; asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(r) : "f"(high), "f"(low)); return r; }
DEV float exp2_approx(float x) { float r; asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(r) : "f"(x)); return r; }

constexpr float MASKED = -1e30f;
constexpr float SCALE = 0.08838834764831845f * 1.4426950408889634f; // 1 / sqrt(128), for powers of two

// `groups` of 16 tokens a pair of request and key-value head; `share` of the flattened groups a block; `pages` a row of
// the table; a page has 2^pageLog tokens. The workspace has 64 parts of 256 float4 a pair.
extern "C" __global__ void __launch_bounds__(WARPS * 32, BLOCKS_PER_SM) decode_attention(
    const bf16* q, const bf16* keys, const bf16* values, bf16* out, const int* table, float* workspace, int* tickets,
    int requests, int context, int pageLog, int groups, int share, int pages) {
  extern __shared__ __align__(1024) unsigned char shared[];
  __shared__ float sums[WARPS][256], limits[WARPS][4];
  __shared__ int last;
  const int t = threadIdx.x, lane = t & 31, warp = t >> 5, g = lane >> 2, tq = lane & 3;
  const int all = requests * 8 * groups, from = blockIdx.x * share, to = min(from + share, all);
  asm volatile("griddepcontrol.launch_dependents;");
  if (from >= all) return;
  const unsigned ring = shared_address(shared) + warp * STAGES * 8192;
  const long long row_bytes = TOKEN_MAJOR ? 2048 : 256, head_bytes = TOKEN_MAJOR ? 256 : (256ll << pageLog), page_bytes = 2048ll << pageLog;

  auto page_of = [&](int x) {
    if (x >= to) return 0;
    const int pair = x / groups, group = x - pair * groups;
    return __ldg(table + (pair >> 3) * pages + (group * 16 >> pageLog));
  };
  auto issue = [&](int x, int page, int slot) {
    if (x < to) {
      const int pair = x / groups, group = x - pair * groups;
      const long long offset = page * page_bytes + (pair & 7) * head_bytes + ((group * 16) & ((1 << pageLog) - 1)) * row_bytes + (lane >> 4) * row_bytes + (lane & 15) * 16;
      const char *k = (const char*)keys + offset, *v = (const char*)values + offset;
      const unsigned at = ring + slot * 8192;
#pragma unroll
      for (int i = 0; i < 8; i++) {
        const int row = i * 2 + (lane >> 4);
        const unsigned place = row * 256 + (((lane & 15) ^ (row & 7)) << 4);
        copy_async(at + place, k + i * 2 * row_bytes);
        copy_async(at + 4096 + place, v + i * 2 * row_bytes);
      }
    }
    asm volatile("cp.async.commit_group;" ::: "memory");
  };

  int next = from + warp, page = page_of(next); // the next group to fetch, and its page, which is read one ahead
#pragma unroll
  for (int s = 0; s < STAGES - 1; s++) {
    const int after = page_of(next + WARPS);
    issue(next, page, s);
    next += WARPS, page = after;
  }
  int x = from + warp, slot = 0, free = STAGES - 1;
  const unsigned k_lane = ((lane >> 4) * 8 + (lane & 7)) * 256, v_lane = ((lane >> 3 & 1) * 8 + (lane & 7)) * 256;
  const int k_chunk = lane >> 3 & 1, v_chunk = lane >> 4, turn = lane & 7;

  for (int pair = from / groups; pair * groups < to; pair++) {
    const int end = min((pair + 1) * groups, to);
    unsigned query[16];
#pragma unroll
    for (int s = 0; s < 8; s++) {
      const unsigned* p = (const unsigned*)(q + ((long long)(pair >> 3) * 16 + (pair & 7) * 2 + (g & 1)) * 128 + s * 16) + tq;
      query[2 * s] = g < 2 ? __ldg(p) : 0;
      query[2 * s + 1] = g < 2 ? __ldg(p + 4) : 0;
    }
    float o[16][4] = {}, top = MASKED, sum = 0;
    for (; x < end; x += WARPS) {
      asm volatile("cp.async.wait_group %0;" ::"n"(STAGES - 2) : "memory");
      __syncwarp();
      const int after = page_of(next + WARPS);
      issue(next, page, free);
      next += WARPS, page = after;
      if (++free == STAGES) free = 0;
      const unsigned at = ring + slot * 8192;
      if (++slot == STAGES) slot = 0;

      float c[2][4] = {}, e[2][4] = {}; // two chains, so that one does not wait for itself
#pragma unroll
      for (int s = 0; s < 8; s++) {
        unsigned b[4];
        ldmatrix(b, at + k_lane + (((2 * s + k_chunk) ^ turn) << 4));
        float(*a)[4] = s & 1 ? e : c;
        mma(a[0], query[2 * s], query[2 * s + 1], b[0], b[1]);
        mma(a[1], query[2 * s], query[2 * s + 1], b[2], b[3]);
      }
      const int token = (x - pair * groups) * 16 + 2 * tq;
      float p[4];
#pragma unroll
      for (int i = 0; i < 4; i++) {
        p[i] = (c[i >> 1][i & 1] + e[i >> 1][i & 1]) * SCALE;
        if (token + (i >> 1) * 8 + (i & 1) >= context) p[i] = MASKED;
      }
      float high = fmaxf(fmaxf(p[0], p[1]), fmaxf(p[2], p[3]));
      high = fmaxf(high, __shfl_xor_sync(~0u, high, 1));
      high = fmaxf(high, __shfl_xor_sync(~0u, high, 2));
      const float new_top = fmaxf(top, high);
      if (__any_sync(~0u, new_top > top)) {
        const float fade = exp2_approx(top - new_top);
        sum *= fade;
#pragma unroll
        for (int i = 0; i < 16; i++) o[i][0] *= fade, o[i][1] *= fade;
        top = new_top;
      }
#pragma unroll
      for (int i = 0; i < 4; i++) p[i] = exp2_approx(p[i] - top), sum += p[i];
      const unsigned a0 = pack_bf16(p[0], p[1]), a2 = pack_bf16(p[2], p[3]);
#pragma unroll
      for (int j = 0; j < 8; j++) {
        unsigned b[4];
        ldmatrix_turned(b, at + 4096 + v_lane + (((2 * j + v_chunk) ^ turn) << 4));
        mma(o[2 * j], a0, a2, b[0], b[1]);
        mma(o[2 * j + 1], a0, a2, b[2], b[3]);
      }
    }
    asm volatile("griddepcontrol.wait;" ::: "memory"); // only the results wait for the kernel before; old keys do not

    // The warps of the block join.
    sum += __shfl_xor_sync(~0u, sum, 1);
    sum += __shfl_xor_sync(~0u, sum, 2);
    if (g < 2) {
#pragma unroll
      for (int i = 0; i < 16; i++) *(float2*)&sums[warp][g * 128 + i * 8 + 2 * tq] = make_float2(o[i][0], o[i][1]);
      if (tq == 0) limits[warp][g * 2] = top, limits[warp][g * 2 + 1] = sum;
    }
    __syncthreads();
    const int first = pair * groups / share, parts = ((pair + 1) * groups - 1) / share - first + 1, part = blockIdx.x - first;
    for (int i = t; i < 256; i += WARPS * 32) {
      const int h = i >> 7;
      float m = MASKED, l = 0, v = 0;
#pragma unroll
      for (int w = 0; w < WARPS; w++) m = fmaxf(m, limits[w][h * 2]);
#pragma unroll
      for (int w = 0; w < WARPS; w++) {
        const float fade = exp2_approx(limits[w][h * 2] - m);
        l += fade * limits[w][h * 2 + 1], v += fade * sums[w][i];
      }
      if (parts == 1) out[((long long)(pair >> 3) * 16 + (pair & 7) * 2 + h) * 128 + (i & 127)] = (bf16)(pack_bf16(v / l, 0.f) & 0xffff);
      else *(float4*)(workspace + (((long long)pair * 64 + part) * 256 + i) * 4) = make_float4(v, m, l, 0);
    }
    if (parts > 1) {
      __threadfence();
      __syncthreads();
      if (t == 0) {
        last = atomicAdd(tickets + pair, 1) == parts - 1;
        if (last) tickets[pair] = 0;
      }
      __syncthreads();
      if (last) {
        __threadfence();
        for (int i = t; i < 256; i += WARPS * 32) {
          float m = MASKED, l = 0, v = 0;
#pragma unroll 8
          for (int s = 0; s < parts; s++) {
            const float4 f = __ldcg((const float4*)workspace + ((long long)pair * 64 + s) * 256 + i);
            const float high = fmaxf(m, f.y), a = exp2_approx(m - high), b = exp2_approx(f.y - high);
            v = v * a + f.x * b, l = l * a + f.z * b, m = high;
          }
          out[((long long)(pair >> 3) * 16 + (pair & 7) * 2 + (i >> 7)) * 128 + (i & 127)] = (bf16)(pack_bf16(v / l, 0.f) & 0xffff);
        }
      }
    }
    __syncthreads();
  }
}
