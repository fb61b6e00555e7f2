// What the reference programs share: random numbers, and a plain multiplication to be held against.
typedef unsigned short bf16;
__device__ __forceinline__ float from_bf16(bf16 x) { return __uint_as_float((unsigned)x << 16); }

// Evenly from -scale to scale; the same numbers for the same seed.
extern "C" __global__ void fill(bf16* to, long long n, float scale, unsigned seed) {
  for (long long i = blockIdx.x * (long long)blockDim.x + threadIdx.x; i < n; i += (long long)gridDim.x * blockDim.x) {
    unsigned h = (unsigned)i * 2654435761u ^ (unsigned)(i >> 32) * 97u ^ seed;
    h ^= h >> 16; h *= 0x85ebca6bu; h ^= h >> 13; h *= 0xc2b2ae35u; h ^= h >> 16;
    const unsigned u = __float_as_uint(scale * ((h >> 8) * (2.f / 16777216.f) - 1.f));
    to[i] = (bf16)((u + 0x7fff + (u >> 16 & 1)) >> 16);
  }
}

// Row `blockIdx.y * every` of x * w^T, in f32: [gridDim.y, N].
extern "C" __global__ void multiply_rows(const bf16* x, const bf16* w, float* y, int every, int ldx, int N, int K) {
  const int n = blockIdx.x * blockDim.x + threadIdx.x;
  if (n >= N) return;
  const bf16* row = x + (long long)blockIdx.y * every * ldx;
  float sum = 0;
  for (int k = 0; k < K; k++) sum += from_bf16(row[k]) * from_bf16(w[(long long)n * K + k]);
  y[(long long)blockIdx.y * N + n] = sum;
}

// Attention of one query over a paged cache, in f32: block (request, query head), as many threads as the head has numbers.
extern "C" __global__ void attend_rows(const bf16* q, const bf16* k, const bf16* v, const int* table, float* out, int context, int page, int pages, int heads, int kvHeads, int tokenMajor) {
  extern __shared__ float score[];
  const int dim = blockDim.x, request = blockIdx.x / heads, head = blockIdx.x % heads, kv = head / (heads / kvHeads), d = threadIdx.x;
  auto row = [&](int t) {
    const long long at = table[request * pages + t / page];
    return tokenMajor ? ((at * page + t % page) * kvHeads + kv) * dim : ((at * kvHeads + kv) * page + t % page) * dim;
  };
  for (int t = d; t < context; t += dim) {
    float sum = 0;
    for (int i = 0; i < dim; i++) sum += from_bf16(q[(long long)blockIdx.x * dim + i]) * from_bf16(k[row(t) + i]);
    score[t] = sum * rsqrtf((float)dim);
  }
  __syncthreads();
  float top = -1e30f, sum = 0, o = 0;
  for (int t = 0; t < context; t++) top = fmaxf(top, score[t]);
  for (int t = 0; t < context; t++) { const float e = __expf(score[t] - top); sum += e; o += e * from_bf16(v[row(t) + d]); }
  out[(long long)blockIdx.x * dim + d] = o / sum;
}
