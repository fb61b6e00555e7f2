// The phases of a decode step that multiply, as a thread of the eight computing warps runs them (step_parts.cu comes
// before this, step_attention.cu and step_batch1.cu after it).
//
// Defined by whoever compiles it: PHASE (0 to 5, or -1 for the whole step), TAGGED (1: readers poll the words that they
// need; 0: they trust that the kernel before has ended, and in one kernel nobody waits, which measures fetching alone),
// DEPENDENT (1: what the kernel before does not write is fetched before it has ended).
enum { QKV, ATTENTION, OUT, GATE_UP, DOWN, HEAD };
constexpr bool ALL = PHASE < 0;
constexpr float SCALE = 0.08838834764831845f * 1.4426950408889634f, LOWEST = -1e30f; // 1 / sqrt(DIM), in powers of two

DEV constexpr bool runs(int phase) { return ALL || PHASE == phase; }
DEV void edge() { if (DEPENDENT && !TAGGED) previous_kernel(); }

// A thread of the eight warps that compute, with its places in shared memory.
struct Worker {
  const Step& p;
  unsigned char* shared;
  Ring ring;
  int t, lane, warp, block, g, q; // g: row of a fragment, q: place in its quad
  float *own, *squares, *few, *sums;
  unsigned* query;
  unsigned char* x;
  const bf16* embedded;

  // Two {value, tag} words, once they are there.
  DEV uint4 get(const uint4* from, unsigned tag) const {
    uint4 v = take(from);
    if (TAGGED)
#pragma unroll 1
      while (!tagged(v, tag)) v = take(from);
    return v;
  }

  // h times gamma as bf16 to shared memory, and the warps' sums of squares; `first` is layer 0, which reads the embedding.
  DEV void load(const uint4* from, unsigned tag, const bf16* gamma, bool first) {
    const uint2 scale = __ldg((const uint2*)gamma + t);
    edge();
    float4 h;
    if (first) {
      const uint2 e = ((const uint2*)embedded)[t];
      h = make_float4(low(e.x), high(e.x), low(e.y), high(e.y));
      if (t >> 1 == block) *(float4*)(own + (t & 1) * 4) = h;
    } else {
      uint4 v = take(from + t);
      if (TAGGED)
#pragma unroll 1
        while (!tagged_high(v.x, v.y, v.z, v.w, tag)) v = take(from + t);
      h = make_float4(low(v.x), low(v.y), low(v.z), low(v.w));
    }
    ((uint2*)x)[t] = make_uint2(pack(h.x * low(scale.x), h.y * high(scale.x)), pack(h.z * low(scale.y), h.w * high(scale.y)));
    const float sum = warp_sum(h.x * h.x + h.y * h.y + h.z * h.z + h.w * h.w);
    if (lane == 0) squares[warp] = sum;
  }
  DEV float norm() const {
    float sum = 0;
#pragma unroll
    for (int k = 0; k < 8; k++) sum += squares[k];
    return rsqrtf(sum * (1.f / HIDDEN) + 1e-6f);
  }

  // 8 weight rows of each of N slots times x, this warp's eighth of the depth: rows 0 to 7 of the left operand are the rows
  // at one half of 16 numbers, rows 8 to 15 the same rows at the other, and so are columns 0 and 1 of the right. The depth
  // is permuted alike on both sides, so that every operand is one load of 16 bytes. Sum of row g: a[0] + a[3] of quad g.
  // PIECES: every slot has its own stretch of x. All waits, then all loads, then N chains of mma.
  template <int N, bool PIECES> DEV void multiply(float (*a)[4]) {
    const unsigned char* left = shared + FIXED + g * PITCH + warp * 256 + q * 16;
    const unsigned char* right = x + warp * 256 + (g & 1) * 128 + q * 16;
    uint4 b[PIECES ? N : 1][2], w[N][4];
    Ring r = ring;
#pragma unroll
    for (int s = 0; s < (PIECES ? N : 1); s++)
#pragma unroll
      for (int j = 0; j < 2; j++) b[s][j] = *(const uint4*)(right + s * 2048 + j * 64);
#pragma unroll
    for (int s = 0; s < N; s++, r.next()) {
      barrier_wait(r.full + 8 * r.at, r.parity);
#pragma unroll
      for (int j = 0; j < 4; j++) w[s][j] = *(const uint4*)(left + r.at * SLOT + j * 64);
    }
#pragma unroll
    for (int j = 0; j < 2; j++) {
#pragma unroll
      for (int s = 0; s < N; s++) mma(a[s], w[s][j].x, w[s][2 + j].x, w[s][j].y, w[s][2 + j].y, b[PIECES ? s : 0][j].x, b[PIECES ? s : 0][j].y);
#pragma unroll
      for (int s = 0; s < N; s++) mma(a[s], w[s][j].z, w[s][2 + j].z, w[s][j].w, w[s][2 + j].w, b[PIECES ? s : 0][j].z, b[PIECES ? s : 0][j].w);
    }
    __syncwarp();
    if (lane == 0) {
      Ring e = ring;
#pragma unroll
      for (int s = 0; s < N; s++, e.next()) barrier_arrive(e.empty + 8 * e.at);
    }
    ring = r;
  }
  DEV float sum(int row) const {
    float v = 0;
#pragma unroll
    for (int k = 0; k < 8; k++) v += sums[k * 64 + row];
    return v;
  }

  // 8 rows of h by warp 0: added to what this block holds, published in f32, and in bf16 as often as there are copies.
  DEV void publish_hidden(uint4* narrow, uint4* wide, unsigned tag) {
    const int row = lane & 7;
    float v = sums[(lane >> 3) * 64 + row] + sums[((lane >> 3) + 4) * 64 + row];
    v += __shfl_xor_sync(~0u, v, 8);
    v += __shfl_xor_sync(~0u, v, 16);
    v += own[row];
    __syncwarp();
#pragma unroll 1
    for (int k = lane >> 3; k < p.copies; k += 4) publish((unsigned*)narrow + k * 1024 + block * 8 + row, (pack(v, 0.f) & 0xffff) | (tag << 16));
    if (lane < 8) {
      own[row] = v;
      publish((uint2*)wide + block * 8 + row, __float_as_uint(v), tag);
    }
  }

  DEV void qkv(int l, unsigned tag, int copy) {
    load(p.beforeX + copy * 256, tag - 1, p.beforeNorm + l * HIDDEN, l == 0);
    workers_meet();
    float a[4][4] = {};
    multiply<4, false>(a);
    if (q == 0)
#pragma unroll
      for (int s = 0; s < 4; s++) sums[warp * 64 + s * 8 + g] = a[s][0] + a[s][3];
    workers_meet();
    if (warp == 0) {
      const float v = sum(lane) * norm();
      publish((uint2*)p.qkv + block * 32 + lane, __float_as_uint(v), tag);
    }
  }

  // What this block adds to, where an earlier kernel left it.
  DEV void own_rows(const uint4* wide, unsigned tag, bool first) {
    if (ALL || t >= 8) return;
    if (first) { own[t] = __uint_as_float((unsigned)embedded[block * 8 + t] << 16); return; }
    const uint4 v = get(wide + block * 4 + (t >> 1), tag);
    own[t] = __uint_as_float(t & 1 ? v.z : v.x);
  }

  DEV void out(int l, unsigned tag, int copy) {
    edge();
    own_rows(p.before, tag - 1, l == 0);
    const uint4* from = p.attended + copy * 512;
    uint4 a = take(from + t), b = take(from + 256 + t);
    if (TAGGED)
#pragma unroll 1
      while (!tagged(a, tag) || !tagged(b, tag)) { a = take(from + t); b = take(from + 256 + t); }
    ((uint2*)x)[t] = make_uint2(a.x, a.z);
    ((uint2*)x)[256 + t] = make_uint2(b.x, b.z);
    workers_meet();
    float s[2][4] = {};
    multiply<2, true>(s);
    if (q == 0) sums[warp * 64 + g] = s[0][0] + s[0][3] + s[1][0] + s[1][3];
    workers_meet();
    if (warp == 0) publish_hidden(p.betweenX, p.between, tag);
  }

  // 24 outputs: 8 gates, then the 8 ups of the same, three times; packed three to a word pair with a tag of 16 bits.
  DEV void gate_up(int l, unsigned tag, int copy) {
    load(p.betweenX + copy * 256, tag, p.betweenNorm + l * HIDDEN, false);
    workers_meet();
    constexpr int N = ALL ? 6 : 3; // two blocks of a kernel of its own share the registers of a multiprocessor
#pragma unroll
    for (int part = 0; part < 6 / N; part++) {
      float a[N][4] = {};
      multiply<N, false>(a);
      if (q == 0)
#pragma unroll
        for (int s = 0; s < N; s++) sums[warp * 64 + (N * part + s) * 8 + g] = a[s][0] + a[s][3];
    }
    workers_meet();
    if (warp != 0) return;
    float v = 0;
    if (lane < 24) {
      const float rs = norm(), gate = sum((lane >> 3) * 16 + (lane & 7)) * rs, up = sum((lane >> 3) * 16 + 8 + (lane & 7)) * rs;
      v = __fdividef(gate, 1.f + __expf(-gate)) * up;
    }
    const int i = 3 * (lane & 7);
    const float v0 = __shfl_sync(~0u, v, i), v1 = __shfl_sync(~0u, v, i + 1), v2 = __shfl_sync(~0u, v, i + 2);
#pragma unroll 1
    for (int k = lane >> 3; k < p.copies; k += 4) publish((uint2*)p.gated + k * 1024 + block * 8 + (lane & 7), pack(v0, v1), (pack(v2, 0.f) & 0xffff) | (tag << 16));
  }

  DEV void down(unsigned tag, int copy) {
    edge();
    own_rows(p.between, tag, false);
    const uint4* from = p.gated + copy * 512;
    uint4 a = take(from + t), b = take(from + 256 + t);
    if (TAGGED)
#pragma unroll 1
      while (!tagged_high(a.y, a.w, b.y, b.w, tag)) { a = take(from + t); b = take(from + 256 + t); }
    unsigned* to = (unsigned*)x + 3 * t;
    to[0] = a.x; to[1] = (a.y & 0xffff) | (a.z << 16); to[2] = (a.z >> 16) | (a.w << 16);
    to[768] = b.x; to[769] = (b.y & 0xffff) | (b.z << 16); to[770] = (b.z >> 16) | (b.w << 16);
    workers_meet();
    float s[3][4] = {};
    multiply<3, true>(s);
    if (q == 0) sums[warp * 64 + g] = s[0][0] + s[0][3] + s[1][0] + s[1][3] + s[2][0] + s[2][3];
    workers_meet();
    if (warp == 0) publish_hidden(p.beforeX, p.before, tag);
  }

  // Greedy: the best row of each block, and of all by the last block.
  DEV void head(unsigned tag, int copy) {
    load(p.beforeX + copy * 256, tag, p.lastNorm, false);
    workers_meet();
    if (t < 8) {
      const uint4 v = get(p.before + block * 4 + (t >> 1), tag);
      p.last[block * 8 + t] = __uint_as_float(t & 1 ? v.z : v.x);
    }
    uint4 b[16];
#pragma unroll
    for (int j = 0; j < 16; j++) b[j] = *(const uint4*)(x + (g & 1) * 1024 + j * 64 + q * 16);
    float top = LOWEST;
    int id = 0;
#pragma unroll 1
    for (int s = 0; s < (HEAD_ROWS + 7) / 8; s++, ring.next()) {
      if ((ring.at & 7) != warp) continue; // a warp takes whole slots, always the same: the parity of one it skipped may alias
      barrier_wait(ring.full + 8 * ring.at, ring.parity);
      const unsigned char* left = shared + FIXED + ring.at * SLOT + g * PITCH + q * 16;
      float a[4] = {}, a2[4] = {};
#pragma unroll
      for (int j = 0; j < 16; j += 4) {
        uint4 u[4], v[4];
#pragma unroll
        for (int i = 0; i < 4; i++) { u[i] = *(const uint4*)(left + (j + i) * 64); v[i] = *(const uint4*)(left + 1024 + (j + i) * 64); }
#pragma unroll
        for (int i = 0; i < 4; i++) {
          mma(a, u[i].x, v[i].x, u[i].y, v[i].y, b[j + i].x, b[j + i].y);
          mma(a2, u[i].z, v[i].z, u[i].w, v[i].w, b[j + i].z, b[j + i].w);
        }
      }
      __syncwarp();
      if (lane == 0) barrier_arrive8(ring.empty + 8 * ring.at);
      const int row = s * 8 + g;
      const float v = a[0] + a[3] + a2[0] + a2[3];
      if (row < HEAD_ROWS && v > top) { top = v; id = row; }
    }
    auto better = [&](float other, int row) { if (other > top || (other == top && row < id)) { top = other; id = row; } };
    for (int o = 4; o < 32; o <<= 1) { const float v = __shfl_xor_sync(~0u, top, o); better(v, __shfl_xor_sync(~0u, id, o)); }
    if (lane == 0) { few[2 * warp] = top; ((int*)few)[2 * warp + 1] = block * HEAD_ROWS + id; }
    workers_meet();
    if (warp != 0) return;
    if (lane == 0) {
      top = few[0]; id = ((int*)few)[1];
      for (int k = 1; k < 8; k++) better(few[2 * k], ((int*)few)[2 * k + 1]);
      p.best[block] = make_float2(top * norm(), __int_as_float(id));
      __threadfence();
      few[32] = __int_as_float(atomicAdd(p.ticket, 1));
    }
    __syncwarp();
    if (__float_as_int(few[32]) != BLOCKS - 1) return;
    __threadfence();
    top = LOWEST; id = 0;
    for (int k = lane; k < BLOCKS; k += 32) { const float2 f = __ldcg(p.best + k); better(f.x, __float_as_int(f.y)); }
    for (int o = 16; o; o >>= 1) { const float v = __shfl_xor_sync(~0u, top, o); better(v, __shfl_xor_sync(~0u, id, o)); }
    if (lane == 0) { p.token[1] = id; *p.ticket = 0; *p.step += 1; }
  }
};
