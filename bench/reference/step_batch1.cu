// A decode step of Qwen3-0.6B for one sequence, after step_parts.cu, step_worker.cu and step_attention.cu: a kernel for each
// phase of each layer, or one kernel of 128 blocks for all of them. One warp fetches weights and keys through a ring, eight
// compute.
// The ninth warp: fills the ring in the order in which the others use it.
DEV void fetch(const Step& p, int from, int to, Ring ring, int lane, int tokens, int begin, int end) {
  const int block = blockIdx.x, head = block / SPLITS;
  unsigned long long policy;
  asm volatile("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
  int opened = 0, pace = p.pace;
  long long due = 0;
  auto open = [&](int bytes) { // a free slot, with at most `window` on their way
    barrier_wait(ring.empty + 8 * ring.at, ring.parity ^ 1);
    if (opened >= p.window && p.window < p.slots) {
      int k = ring.at - p.window;
      unsigned parity = ring.parity;
      if (k < 0) { k += p.slots; parity ^= 1; }
      barrier_wait(ring.full + 8 * k, parity);
    }
    opened++;
    if (ALL && pace) {
      long long now;
      while ((now = clock64()) < due) {}
      due = now > due + 4 * pace ? now : due + pace;
    }
    if (lane == 0) barrier_expect(ring.full + 8 * ring.at, bytes);
    __syncwarp();
  };
  auto rows = [&](const bf16* weight, int depth, int count) { // `count` rows of 1,024 of a matrix of that depth
    open(count * 2048);
    if (lane < count) copy_bulk(ring.base + ring.at * SLOT + lane * PITCH, weight + (size_t)lane * depth, 2048, ring.full + 8 * ring.at, policy);
    ring.next();
  };
#pragma unroll 1
  for (int l = from; l < to; l++) {
    if (runs(QKV))
#pragma unroll 1
      for (int s = 0; s < 4; s++) rows(p.qkvWeight + ((size_t)l * QKV_ROWS + block * 32 + s * 8) * HIDDEN, HIDDEN, 8);
    if (runs(ATTENTION))
#pragma unroll 1
      for (int n = 0; n < 2 * tokens; n++) { // keys and values of 64 tokens in turn, a page a copy
        const int first = begin + (n >> 1) * 64, pages = (min(end, first + 64) - first + PAGE - 1) / PAGE;
        open(pages * PAGE * DIM * 2);
        if (lane < pages) {
          const int page = __ldg(p.table + first / PAGE + lane);
          const bf16* cache = (n & 1 ? p.values : p.keys) + (((size_t)l * p.pages + page) * KV_HEADS + head) * PAGE * DIM;
          copy_bulk(ring.base + ring.at * SLOT + lane * PAGE * DIM * 2, cache, PAGE * DIM * 2, ring.full + 8 * ring.at, policy);
        }
        ring.next();
      }
    if (runs(OUT))
#pragma unroll 1
      for (int s = 0; s < 2; s++) rows(p.outWeight + ((size_t)l * HIDDEN + block * 8) * QUERY + s * 1024, QUERY, 8);
    if (runs(GATE_UP))
#pragma unroll 1
      for (int s = 0; s < 6; s++) rows(p.gateUpWeight + ((size_t)l * 2 * INNER + block * 48 + s * 8) * HIDDEN, HIDDEN, 8);
    if (runs(DOWN))
#pragma unroll 1
      for (int s = 0; s < 3; s++) rows(p.downWeight + ((size_t)l * HIDDEN + block * 8) * INNER + s * 1024, INNER, 8);
  }
  pace = 0;
  if (runs(HEAD))
#pragma unroll 1
    for (int s = 0; s < (HEAD_ROWS + 7) / 8; s++) rows(p.embedding + ((size_t)block * HEAD_ROWS + s * 8) * HIDDEN, HIDDEN, min(8, HEAD_ROWS - s * 8));
}

extern "C" __global__ void __launch_bounds__(288, ALL || PHASE == HEAD ? 1 : 2) step(const __grid_constant__ Step p, int layer) {
  extern __shared__ __align__(1024) unsigned char shared[];
  const unsigned full = shared_address(shared), empty = full + 128;
  const int t = threadIdx.x, lane = t & 31, warp = t >> 5, block = blockIdx.x;
  if (t == 0) {
    for (int i = 0; i < p.slots; i++) { barrier_init(full + 8 * i, 1); barrier_init(empty + 8 * i, 8); }
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
  }
  __syncthreads();
  if (DEPENDENT) next_kernel();
  // This block's tokens of the cache, and how many tiles of 64 they are.
  const int begin = block % SPLITS * p.share, end = min(begin + p.share, p.context), tokens = end > begin ? (end - begin + 63) >> 6 : 0;
  const int from = ALL ? 0 : layer, to = ALL ? LAYERS : layer + 1;
  const Ring ring = {full, empty, shared_address(shared + FIXED), p.slots, 0, 0};
  if (warp == 8) return fetch(p, from, to, ring, lane, tokens, begin, end);
  const unsigned epoch = *(volatile unsigned*)p.step * 32 + 1; // tags of a step differ from those of the step before
  const int copy = block % p.copies;
  Attending w = {{p, shared, ring, t, lane, warp, block, lane >> 2, lane & 3,
    (float*)(shared + 256), (float*)(shared + 384), (float*)(shared + 512), (float*)(shared + 8192), (unsigned*)(shared + 1024), shared + 2048,
    p.embedding + (size_t)*(volatile int*)p.token * HIDDEN}};
#pragma unroll 1
  for (int l = from; l < to; l++) {
    const unsigned tag = epoch + l;
    if (runs(QKV)) w.qkv(l, tag, copy);
    if (runs(ATTENTION)) w.attention(l, tag, tokens, begin, end);
    if (runs(OUT)) w.out(l, tag, copy);
    if (runs(GATE_UP)) w.gate_up(l, tag, copy);
    if (runs(DOWN)) w.down(tag, copy);
  }
  if (runs(HEAD)) w.head(epoch + LAYERS - 1, copy);
}
