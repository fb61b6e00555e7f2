// The same step in the plainest form, in f32, rounded where the real one rounds (after step_parts.cu).

// Evenly around `middle`, at most `scale` away; the same numbers for the same seed.
extern "C" __global__ void fill_around(bf16* to, long long n, float middle, float scale, unsigned seed) {
  for (long long i = blockIdx.x * (long long)blockDim.x + threadIdx.x; i < n; i += (long long)gridDim.x * blockDim.x) {
    unsigned h = (unsigned)i * 2654435761u ^ (unsigned)(i >> 32) * 97u ^ seed;
    h ^= h >> 16; h *= 0x85ebca6bu; h ^= h >> 13; h *= 0xc2b2ae35u; h ^= h >> 16;
    const unsigned u = __float_as_uint(middle + scale * ((h >> 8) * (2.f / 16777216.f) - 1.f));
    to[i] = (bf16)((u + 0x7fff + (u >> 16 & 1)) >> 16);
  }
}
DEV float wide(bf16 v) { return __uint_as_float((unsigned)v << 16); }
DEV float rounded(float f) { const unsigned u = __float_as_uint(f); return __uint_as_float((u + 0x7fff + (u >> 16 & 1)) & 0xffff0000u); }

// y = w * x, of x's RMS norm times gamma where there is one, plus `add`; a warp a row.
extern "C" __global__ void multiply(const bf16* w, const float* x, const bf16* gamma, const float* add, float* y, int rows, int depth) {
  const int row = blockIdx.x * 8 + (threadIdx.x >> 5), lane = threadIdx.x & 31;
  if (row >= rows) return;
  float sum = 0, squares = 0;
  for (int k = lane; k < depth; k += 32) {
    float v = gamma ? rounded(x[k]) : x[k];
    squares += v * v;
    if (gamma) v = rounded(v * wide(gamma[k]));
    sum += v * wide(w[(size_t)row * depth + k]);
  }
  sum = warp_sum(sum);
  squares = warp_sum(squares);
  if (gamma) sum *= rsqrtf(squares / depth + 1e-6f);
  if (lane == 0) y[row] = sum + (add ? add[row] : 0.f);
}

extern "C" __global__ void embed(const bf16* table, const int* token, float* h) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  h[i] = wide(table[(size_t)*token * HIDDEN + i]);
}

// Rows of gate and up lie in turns of 8.
extern "C" __global__ void activate(const float* gateUp, float* y) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x, at = i / 24 * 48 + i % 24 / 8 * 16 + (i & 7);
  const float gate = gateUp[at], up = gateUp[at + 8];
  y[i] = rounded(gate / (1.f + expf(-gate)) * up);
}

// A block a query head, a thread a number of it. The newest token is not in the cache yet.
extern "C" __global__ void attend(const __grid_constant__ Step p, int layer, const float* qkv, float* out) {
  __shared__ float query[DIM], key[DIM], other[DIM], score[4096], partial[4];
  const int head = blockIdx.x / 2, d = threadIdx.x, newest = p.context - 1;
  for (int which = 0; which < 2; which++) {
    float v = qkv[which ? QUERY + head * DIM + d : blockIdx.x * DIM + d];
    const float squares = warp_sum(v * v);
    if ((d & 31) == 0) partial[d >> 5] = squares;
    __syncthreads();
    v *= rsqrtf((partial[0] + partial[1] + partial[2] + partial[3]) / DIM + 1e-6f) * wide((which ? p.keyNorm : p.queryNorm)[layer * DIM + d]);
    other[d] = v;
    __syncthreads();
    const float* angle = p.rope + (size_t)newest * DIM + (d & 63) * 2;
    (which ? key : query)[d] = rounded(d < 64 ? v * angle[0] - other[d + 64] * angle[1] : v * angle[0] + other[d - 64] * angle[1]);
    __syncthreads();
  }
  auto at = [&](int t) { return ((((size_t)layer * p.pages + p.table[t / PAGE]) * KV_HEADS + head) * PAGE + t % PAGE) * DIM; };
  for (int t = d; t < p.context; t += DIM) {
    float sum = 0;
    for (int k = 0; k < DIM; k++) sum += query[k] * (t == newest ? key[k] : wide(p.keys[at(t) + k]));
    score[t] = sum * rsqrtf((float)DIM);
  }
  __syncthreads();
  float top = -1e30f, total = 0, o = 0;
  for (int t = 0; t < p.context; t++) top = fmaxf(top, score[t]);
  for (int t = 0; t < p.context; t++) {
    const float e = expf(score[t] - top);
    total += e;
    o += e * (t == newest ? rounded(qkv[QUERY + KV_HEADS * DIM + head * DIM + d]) : wide(p.values[at(t) + d]));
  }
  out[blockIdx.x * DIM + d] = rounded(o / total);
}
