// Attention of a decode step (after step_worker.cu): 8 key-value heads by 16 stretches of the cache, two queries a block.
struct Attending : Worker {
  // Norm and rotation of the two queries by warps 0 and 1; of the new key by warp 2, and the new value by warp 3, which go
  // to the cache and to the tile that was fetched without them.
  DEV void prepare(int l, unsigned tag, int tokens, int begin, int end) {
    const int head = block / SPLITS, position = p.context - 1;
    const bool newest = end == p.context && begin < end;
    uint2 scale = make_uint2(0, 0);
    float4 angle = make_float4(0, 0, 0, 0);
    if (warp < 3) {
      const unsigned* norms = (const unsigned*)((warp < 2 ? p.queryNorm : p.keyNorm) + l * DIM);
      scale = make_uint2(__ldg(norms + lane), __ldg(norms + 32 + lane));
      angle = __ldg((const float4*)(p.rope + (size_t)position * DIM) + lane);
    }
    const int page = __ldg(p.table + position / PAGE);
    edge();
    if (warp >= 2 && !(warp < 4 && newest)) return;
    const uint4* from = p.qkv + (warp < 2 ? (2 * head + warp) * 64 : (warp == 2 ? 1024 : 1536) + head * 64);
    const uint4 u = get(from + lane, tag), v = get(from + 32 + lane, tag);
    float a0 = __uint_as_float(u.x), a1 = __uint_as_float(u.z), b0 = __uint_as_float(v.x), b1 = __uint_as_float(v.z);
    if (warp < 3) {
      const float rs = rsqrtf(warp_sum(a0 * a0 + a1 * a1 + b0 * b0 + b1 * b1) * (1.f / DIM) + 1e-6f);
      a0 *= rs * low(scale.x); a1 *= rs * high(scale.x); b0 *= rs * low(scale.y); b1 *= rs * high(scale.y);
      const float n0 = a0 * angle.x - b0 * angle.y, n1 = a1 * angle.z - b1 * angle.w;
      b0 = b0 * angle.x + a0 * angle.y; b1 = b1 * angle.z + a1 * angle.w; a0 = n0; a1 = n1;
    }
    const unsigned first = pack(a0, a1), second = pack(b0, b1);
    if (warp < 2) {
      query[warp * 64 + lane] = first;
      query[warp * 64 + 32 + lane] = second;
    } else if (tokens) {
      const Ring slot = ring.after(2 * (tokens - 1) + warp - 2);
      barrier_wait(slot.full + 8 * slot.at, slot.parity);
      unsigned* row = (unsigned*)(shared + FIXED + slot.at * SLOT + (position - begin - (tokens - 1) * 64) * DIM * 2);
      row[lane] = first; row[32 + lane] = second;
      bf16* cache = (warp == 2 ? p.keys : p.values) + ((((size_t)l * p.pages + page) * KV_HEADS + head) * PAGE + position % PAGE) * DIM;
      ((unsigned*)cache)[lane] = first; ((unsigned*)cache)[32 + lane] = second;
      asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
    }
  }

  // Two queries over this block's stretch of the cache, a warp 8 of each 64 tokens; then 16 of the head's 256 columns, joined
  // from all stretches.
  DEV void attention(int l, unsigned tag, int tokens, int begin, int end) {
    prepare(l, tag, tokens, begin, end);
    workers_meet();
    const int half = lane >> 4, column = (lane & 15) * 8;
    float top0 = LOWEST, top1 = LOWEST, weights = 0, o0[8] = {}, o1[8] = {}; // weights: of this quad's query, 0 or 1
    uint4 left[4];
#pragma unroll
    for (int j = 0; j < 4; j++) left[j] = tokens && g < 2 ? *(const uint4*)((unsigned char*)query + g * 256 + j * 64 + q * 16) : make_uint4(0, 0, 0, 0);
#pragma unroll 1
    for (int tile = 0; tile < tokens; tile++) {
      const Ring behind = ring.after(1);
      const unsigned char* k = shared + FIXED + ring.at * SLOT + (warp * 8 + g) * 256 + q * 16;
      const unsigned char* v = shared + FIXED + behind.at * SLOT;
      float s[4] = {}, z[4] = {};
      uint4 keys[4], values[4];
      barrier_wait(ring.full + 8 * ring.at, ring.parity);
#pragma unroll
      for (int j = 0; j < 4; j++) keys[j] = *(const uint4*)(k + j * 64);
      barrier_wait(behind.full + 8 * behind.at, behind.parity);
#pragma unroll
      for (int j = 0; j < 4; j++) values[j] = *(const uint4*)(v + (warp * 8 + j * 2 + half) * 256 + column * 2);
#pragma unroll
      for (int j = 0; j < 4; j++) {
        mma(s, left[j].x, 0, left[j].y, 0, keys[j].x, keys[j].y);
        mma(z, left[j].z, 0, left[j].w, 0, keys[j].z, keys[j].w);
      }
      __syncwarp();
      if (lane == 0) { barrier_arrive(ring.empty + 8 * ring.at); barrier_arrive(behind.empty + 8 * behind.at); }
      ring = behind.after(1);
      const int first = begin + tile * 64, token = first + warp * 8 + 2 * q;
      const float s0 = token < end ? (s[0] + z[0]) * SCALE : LOWEST, s1 = token + 1 < end ? (s[1] + z[1]) * SCALE : LOWEST;
      float most = fmaxf(s0, s1);
      most = fmaxf(most, __shfl_xor_sync(~0u, most, 1));
      most = fmaxf(most, __shfl_xor_sync(~0u, most, 2));
      const float n0 = fmaxf(top0, __shfl_sync(~0u, most, 0)), n1 = fmaxf(top1, __shfl_sync(~0u, most, 4)), mine = g == 0 ? n0 : n1;
      const float w0 = s0 > -1e29f ? exp2_approx(s0 - mine) : 0.f, w1 = s1 > -1e29f ? exp2_approx(s1 - mine) : 0.f;
      const float c0 = exp2_approx(top0 - n0), c1 = exp2_approx(top1 - n1);
      weights = weights * (g == 0 ? c0 : c1) + w0 + w1;
      top0 = n0; top1 = n1;
      const unsigned two = pack(w0, w1);
#pragma unroll
      for (int j = 0; j < 8; j++) { o0[j] *= c0; o1[j] *= c1; }
#pragma unroll
      for (int j = 0; j < 4; j++) {
        const unsigned ua = __shfl_sync(~0u, two, j), ub = __shfl_sync(~0u, two, 4 + j);
        const float wa = half ? high(ua) : low(ua), wb = half ? high(ub) : low(ub);
        if (first + warp * 8 + j * 2 + half >= end) continue;
        const unsigned pairs[4] = {values[j].x, values[j].y, values[j].z, values[j].w};
#pragma unroll
        for (int k = 0; k < 8; k++) {
          const float value = k & 1 ? high(pairs[k >> 1]) : low(pairs[k >> 1]);
          o0[k] = fmaf(wa, value, o0[k]);
          o1[k] = fmaf(wb, value, o1[k]);
        }
      }
    }
#pragma unroll
    for (int k = 0; k < 8; k++) { o0[k] += __shfl_xor_sync(~0u, o0[k], 16); o1[k] += __shfl_xor_sync(~0u, o1[k], 16); }
    weights += __shfl_xor_sync(~0u, weights, 1);
    weights += __shfl_xor_sync(~0u, weights, 2);
    float* partial = (float*)x; // [warp][query][DIM], in the place of x and the sums
    if (half == 0)
#pragma unroll
      for (int k = 0; k < 8; k += 4) {
        *(float4*)(partial + warp * 256 + column + k) = make_float4(o0[k], o0[k + 1], o0[k + 2], o0[k + 3]);
        *(float4*)(partial + warp * 256 + 128 + column + k) = make_float4(o1[k], o1[k + 1], o1[k + 2], o1[k + 3]);
      }
    if (lane == 0) { few[warp * 4] = top0; few[warp * 4 + 1] = weights; few[warp * 4 + 2] = top1; }
    if (lane == 4) few[warp * 4 + 3] = weights;
    workers_meet();
    const int head = block / SPLITS, split = block % SPLITS, which = t >> 7;
    float top = LOWEST, total = 0, o = 0;
#pragma unroll
    for (int k = 0; k < 8; k++) top = fmaxf(top, few[k * 4 + which * 2]);
#pragma unroll
    for (int k = 0; k < 8; k++) {
      const float e = exp2_approx(few[k * 4 + which * 2] - top);
      total += e * few[k * 4 + which * 2 + 1];
      o += e * partial[k * 256 + t];
    }
    publish(p.parts + ((size_t)head * SPLITS + split) * 256 + t, __float_as_uint(o), __float_as_uint(top), __float_as_uint(total), tag);
    if (warp == 0) join(head, split, tag);
  }

  // Half of the stretches a half-warp. These words are polled in every form but where nobody waits at all.
  DEV void join(int head, int split, unsigned tag) {
    const uint4* from = p.parts + ((size_t)head * SPLITS + (lane >> 4) * 8) * 256 + split * 16 + (lane & 15);
    uint4 v[8];
    bool here;
#pragma unroll 1
    do {
      here = true;
#pragma unroll
      for (int k = 0; k < 8; k++) v[k] = take(from + k * 256);
#pragma unroll
      for (int k = 0; k < 8; k++) here &= v[k].w == tag;
    } while ((TAGGED || !ALL) && !__all_sync(~0u, here));
    float top = LOWEST, total = 0, o = 0;
#pragma unroll
    for (int k = 0; k < 8; k++) top = fmaxf(top, __uint_as_float(v[k].y));
    top = fmaxf(top, __shfl_xor_sync(~0u, top, 16));
#pragma unroll
    for (int k = 0; k < 8; k++) {
      const float e = exp2_approx(__uint_as_float(v[k].y) - top);
      total = fmaf(e, __uint_as_float(v[k].z), total);
      o = fmaf(e, __uint_as_float(v[k].x), o);
    }
    total += __shfl_xor_sync(~0u, total, 16);
    o += __shfl_xor_sync(~0u, o, 16);
    o = total > 0 ? __fdividef(o, total) : 0.f;
    const float first = __shfl_sync(~0u, o, 2 * (lane & 7)), second = __shfl_sync(~0u, o, 2 * (lane & 7) + 1);
#pragma unroll 1
    for (int k = lane >> 3; k < p.copies; k += 4) publish((uint2*)p.attended + k * 1024 + head * 128 + split * 8 + (lane & 7), pack(first, second), tag);
  }
};
