// Runs emitted CUDA C on a CPU: every thread of a block is a fiber, in random order between barriers. Copies to shared
// memory arrive only when they are waited for, and their place holds NaN until then, so that a missing wait or barrier
// shows in the numbers. The functions of the emitter's prelude are given here in plain C++.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <vector>
#include <ucontext.h>

#define __device__
#define __global__
#define __forceinline__ inline
#define __shared__ static
#define __align__(n) __attribute__((aligned(n)))
#define __grid_constant__
#define __launch_bounds__(...)

typedef unsigned short bf16;
typedef unsigned short f16;
struct uint2 { unsigned x, y; };
struct uint4 { unsigned x, y, z, w; };
struct dim3 { int x, y, z; };
static inline uint2 make_uint2(unsigned x, unsigned y) { return { x, y }; }
static inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w) { return { x, y, z, w }; }

alignas(1024) unsigned char shared[262144];
static dim3 threadIdx, blockIdx, gridDim;

// Fibers.
struct Copy { void* to; uint4 value; int size; };
struct Fiber {
  ucontext_t context;
  std::vector<char> stack;
  std::vector<std::vector<Copy>> groups;
  std::vector<std::vector<std::function<void()>>> products; // of wgmma, done when they are waited for
  int waiting; // 0 runs, 1 at the warp's barrier, 2 at the block's, 3 ended, above: at a barrier of
               // so many threads, from 1000 on of a warpgroup
  int asleep;  // turns that it lets pass
};
static std::vector<Fiber> fibers;
static ucontext_t scheduler;
static int current;
static unsigned state = 1;
static void (*entry)();

static unsigned rnd() { state ^= state << 13; state ^= state >> 17; state ^= state << 5; return state; }
static void wait_at(int which) { fibers[current].waiting = which; swapcontext(&fibers[current].context, &scheduler); }
static void __syncthreads() { wait_at(2); }
static void __syncwarp() { wait_at(1); }
static void trampoline() { entry(); fibers[current].waiting = 3; for (;;) swapcontext(&fibers[current].context, &scheduler); }

static int polls; // times that a thread has looked in vain since something happened
static bool polled;
static void poll() { polls++; polled = true; swapcontext(&fibers[current].context, &scheduler); }
template <int N> void workers_meet() { wait_at(N); }

// In builds with delays: others go on, for a turn or for many.
static void delay(unsigned) {
  fibers[current].asleep = rnd() % 64 ? rnd() % 2 : rnd() % 256;
  if (fibers[current].asleep) swapcontext(&fibers[current].context, &scheduler);
}

static bool run_block(int threads) {
  polls = 0;
  fibers.resize(threads);
  for (int t = 0; t < threads; t++) {
    Fiber& f = fibers[t];
    f.stack.resize(256 << 10);
    f.groups.assign(1, {});
    f.products.assign(1, {});
    f.waiting = f.asleep = 0;
    getcontext(&f.context);
    f.context.uc_stack.ss_sp = f.stack.data();
    f.context.uc_stack.ss_size = f.stack.size();
    f.context.uc_link = nullptr;
    makecontext(&f.context, trampoline, 0);
  }
  for (;;) {
    bool ran = false, asleep = false;
    int first = rnd() % threads;
    for (int n = 0; n < threads; n++) {
      int t = (first + n) % threads;
      if (fibers[t].waiting) continue;
      if (fibers[t].asleep) { fibers[t].asleep--; asleep = true; continue; }
      current = t;
      threadIdx = { t, 0, 0 };
      polled = false;
      swapcontext(&scheduler, &fibers[t].context);
      ran |= !polled;
    }
    if (polls > 1000000) return false; // what they look for never happens
    if (ran) continue;
    bool released = false, ended = true, all = true;
    for (int w = 0; w < threads; w += 32) {
      bool together = true;
      for (int t = w; t < w + 32; t++) together &= fibers[t].waiting == 1;
      if (together) { for (int t = w; t < w + 32; t++) fibers[t].waiting = 0; released = true; }
    }
    for (auto& f : fibers) { ended &= f.waiting == 3; all &= f.waiting == 2; }
    if (ended) return true;
    if (all) { for (auto& f : fibers) f.waiting = 0; released = true; }
    std::map<int, int> met;
    for (auto& f : fibers) if (f.waiting > 3) met[f.waiting]++;
    for (auto [n, here] : met) if (here == (n < 1000 ? n : 128)) { for (auto& f : fibers) if (f.waiting == n) f.waiting = 0; released = true; }
    if (!released && polls == 0 && !asleep) return false; // some threads wait for others that never come
  }
}

// What lanes of a warp hand to each other.
static uint64_t slots[64][32];
static const void* addresses[64][32];
static unsigned operands[64][32][6];
static int lane_() { return current & 31; }
static int warp_() { return current >> 5; }

template <class T> T exchange(T value, int from) {
  uint64_t bits = 0;
  memcpy(&bits, &value, sizeof value);
  slots[warp_()][lane_()] = bits;
  __syncwarp();
  T other;
  memcpy(&other, &slots[warp_()][from], sizeof other);
  __syncwarp();
  return other;
}
template <class T> T __shfl_xor_sync(unsigned, T v, int m) { return exchange(v, lane_() ^ m); }
template <class T> T __shfl_up_sync(unsigned, T v, int d) { return exchange(v, lane_() >= d ? lane_() - d : lane_()); }
template <class T> T __shfl_sync(unsigned, T v, int l) { return exchange(v, l); }

template <class T> T __ldg(const T* p) { return *p; }
template <class T> T __ldcg(const T* p) { return *p; }
static inline unsigned atomicAdd(unsigned* p, unsigned v) { unsigned old = *p; *p += v; return old; }
static inline int atomicAdd(int* p, int v) { int old = *p; *p += v; return old; }
static inline void __threadfence() {}
static inline float max(float a, float b) { return fmaxf(a, b); }
static inline float min(float a, float b) { return fminf(a, b); }
static inline int max(int a, int b) { return a > b ? a : b; }
static inline int min(int a, int b) { return a < b ? a : b; }
static inline unsigned max(unsigned a, unsigned b) { return a > b ? a : b; }
static inline unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }
template <class A, class B> A bits_as(B b) { A a; memcpy(&a, &b, 4); return a; }
static inline float __uint_as_float(unsigned x) { return bits_as<float>(x); }
static inline float __int_as_float(int x) { return bits_as<float>(x); }
static inline unsigned __float_as_uint(float x) { return bits_as<unsigned>(x); }
static inline int __float_as_int(float x) { return bits_as<int>(x); }
static inline int __float2int_rz(float x) { return x != x ? 0 : x >= 2147483648.f ? 2147483647 : x <= -2147483648.f ? -2147483647 - 1 : (int)x; }
static inline unsigned __float2uint_rz(float x) { return x != x || x <= 0 ? 0u : x >= 4294967296.f ? 4294967295u : (unsigned)x; }
static inline unsigned __umulhi(unsigned a, unsigned b) { return (uint64_t)a * b >> 32; }

// The prelude.
static inline float exp2_approx(float x) { return exp2f(x); }
static inline float log2_approx(float x) { return log2f(x); }
static inline float rsqrt_approx(float x) { return 1.f / sqrtf(x); }
static inline float bf16_low(unsigned two) { return __uint_as_float(two << 16); }
static inline float bf16_high(unsigned two) { return __uint_as_float(two & 0xffff0000u); }
static inline float from_bf16(bf16 x) { return bf16_low(x); }
static inline bf16 to_bf16(float x) { unsigned u = __float_as_uint(x); return x != x ? 0x7fff : (u + 0x7fff + (u >> 16 & 1)) >> 16; }
static inline unsigned pack_bf16(float low, float high) { return to_bf16(low) | (unsigned)to_bf16(high) << 16; }
static inline float round_bf16(float x) { return from_bf16(to_bf16(x)); }
static inline float from_f16(f16 x) { _Float16 h; memcpy(&h, &x, 2); return h; }
static inline f16 to_f16(float x) { _Float16 h = x; f16 u; memcpy(&u, &h, 2); return u; }
static inline unsigned pack_f16(float low, float high) { return to_f16(low) | (unsigned)to_f16(high) << 16; }
static inline float round_f16(float x) { return from_f16(to_f16(x)); }
static inline float f16_low(unsigned two) { return from_f16(two); }
static inline float f16_high(unsigned two) { return from_f16(two >> 16); }
static inline void next_kernel() {}
static inline void previous_kernel() {}
static inline unsigned below(unsigned two, int at, int limit) { return at + 1 < limit ? two : at < limit ? two & 0xffffu : 0u; }

static void copy_bytes(void* to, const void* from, bool valid, int size) {
  uint4 value = {};
  if (valid) memcpy(&value, from, size);
  if ((uintptr_t)to % size || (valid && (uintptr_t)from % size)) __builtin_trap();
  memset(to, 0xff, size);
  fibers[current].groups.back().push_back({ to, value, size });
}
static void copy_async(void* to, const void* from, bool valid) { copy_bytes(to, from, valid, 16); }
static void copy_async_4(void* to, const void* from, bool valid) { copy_bytes(to, from, valid, 4); }
static void copy_commit() { fibers[current].groups.push_back({}); }
template <int N> void copy_wait() {
  auto& groups = fibers[current].groups;
  while ((int)groups.size() - 1 > N) {
    for (auto& copy : groups.front()) memcpy(copy.to, &copy.value, copy.size);
    groups.erase(groups.begin());
  }
}

static void ldmatrix(unsigned* r, const void* p, int count, bool turned) {
  if ((uintptr_t)p % 16) __builtin_trap();
  addresses[warp_()][lane_()] = p;
  __syncwarp();
  int l = lane_();
  for (int m = 0; m < count; m++) {
    unsigned two = 0;
    for (int h = 0; h < 2; h++) {
      int row = turned ? l % 4 * 2 + h : l / 4, col = turned ? l / 4 : l % 4 * 2 + h;
      two |= (unsigned)((const unsigned short*)addresses[warp_()][m * 8 + row])[col] << (16 * h);
    }
    r[m] = two;
  }
  __syncwarp();
}
static void ldmatrix4(unsigned* r, const void* p) { ldmatrix(r, p, 4, false); }
static void ldmatrix2(unsigned* r, const void* p) { ldmatrix(r, p, 2, false); }
static void ldmatrix4_turned(unsigned* r, const void* p) { ldmatrix(r, p, 4, true); }
static void ldmatrix2_turned(unsigned* r, const void* p) { ldmatrix(r, p, 2, true); }

template <class F> void mma_any(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1, F number) {
  unsigned* mine = operands[warp_()][lane_()];
  for (int i = 0; i < 4; i++) mine[i] = a[i];
  mine[4] = b0, mine[5] = b1;
  __syncwarp();
  auto& all = operands[warp_()];
  float* c[4] = { &c0, &c1, &c2, &c3 };
  for (int i = 0; i < 4; i++) {
    int row = lane_() / 4 + i / 2 * 8, col = lane_() % 4 * 2 + i % 2;
    float sum = *c[i];
    for (int k = 0; k < 16; k++) {
      unsigned x = all[row % 8 * 4 + k % 8 / 2][row / 8 + k / 8 * 2], y = all[col * 4 + k % 8 / 2][4 + k / 8];
      sum += number(x >> k % 2 * 16) * number(y >> k % 2 * 16);
    }
    *c[i] = sum;
  }
  __syncwarp();
}
static void mma_bf16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) {
  mma_any(c0, c1, c2, c3, a, b0, b1, [](unsigned x) { return from_bf16(x); });
}
static void mma_f16(float& c0, float& c1, float& c2, float& c3, const unsigned* a, unsigned b0, unsigned b1) {
  mma_any(c0, c1, c2, c3, a, b0, b1, [](unsigned x) { return from_f16(x); });
}
static void mma_bf16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) {
  unsigned whole[4] = { a[0], 0, a[2], 0 };
  float none0 = 0, none1 = 0;
  mma_bf16(c0, c1, none0, none1, whole, b0, b1);
}
static void mma_f16_half(float& c0, float& c1, const unsigned* a, unsigned b0, unsigned b1) {
  unsigned whole[4] = { a[0], 0, a[2], 0 };
  float none0 = 0, none1 = 0;
  mma_f16(c0, c1, none0, none1, whole, b0, b1);
}

// Hopper: addresses of shared memory are 32 bits, arrays apart from the dynamic one have a number in the top byte.
static std::vector<char*> arrays;
static unsigned shared_address(const void* p) {
  if (p >= shared && p < shared + sizeof shared) return (unsigned)((unsigned char*)p - shared);
  for (size_t i = 0; i < arrays.size(); i++) if (arrays[i] == p) return (unsigned)(i + 1) << 24;
  arrays.push_back((char*)p);
  return (unsigned)arrays.size() << 24;
}
struct Barrier { int count, pending, bytes, phase; };
static std::map<unsigned, Barrier> barriers_;
static void barrier_turn(Barrier& b) { polls = 0; if (b.pending == 0 && b.bytes == 0) b.phase ^= 1, b.pending = b.count; }
static void barrier_init(unsigned bar, int count) { barriers_[bar] = { count, count, 0, 0 }; }
static void barrier_ready() {}
static void barrier_expect(unsigned bar, int bytes) { Barrier& b = barriers_[bar]; b.bytes += bytes; b.pending--; barrier_turn(b); }
static void barrier_arrive(unsigned bar) { Barrier& b = barriers_[bar]; if (b.pending-- <= 0) __builtin_trap(); barrier_turn(b); }
static void deliver(unsigned bar);
static void barrier_wait(unsigned bar, int parity) { while (deliver(bar), barriers_[bar].phase == parity) poll(); }
template <int N> void registers_give() {}
template <int N> void registers_take() {}

// A tensor and the box of it that is copied, extents from the last axis on, missing ones 1.
struct Descriptor { const unsigned short* data; long long extents[4], box[4]; };
static unsigned turned(unsigned at) { return at ^ (at >> 7 & 7) << 4; }
static void tma_load4(unsigned to, const Descriptor* from, int x, int y, int z, int w, unsigned bar) {
  if (to % 1024 || from->box[0] != 64) __builtin_trap();
  const long long *n = from->extents, *box = from->box;
  int row = 0;
  for (int l = 0; l < box[3]; l++)
    for (int k = 0; k < box[2]; k++)
      for (int j = 0; j < box[1]; j++, row++)
        for (int i = 0; i < 64; i++) {
          long long at[4] = { x + i, y + j, z + k, w + l };
          bool in = true;
          for (int a = 0; a < 4; a++) in &= at[a] >= 0 && at[a] < n[a];
          unsigned short value = in ? from->data[((at[3] * n[2] + at[2]) * n[1] + at[1]) * n[0] + at[0]] : 0;
          *(unsigned short*)(shared + turned(to + row * 128 + i * 2)) = value;
        }
  Barrier& b = barriers_[bar];
  b.bytes -= row * 128;
  barrier_turn(b);
}
static void tma_load3(unsigned to, const Descriptor* from, int x, int y, int z, unsigned bar) { tma_load4(to, from, x, y, z, 0, bar); }
static void tma_load(unsigned to, const Descriptor* from, int x, int y, unsigned bar) { tma_load4(to, from, x, y, 0, 0, bar); }
static uint64_t swizzled(unsigned address) { return address >> 4; }
static uint64_t swizzled_turned(unsigned address, int stretch) { return address >> 4 | (uint64_t)(stretch >> 4) << 16; }
static void writes_seen() {}
static void group_meets() { wait_at(1000 + current / 128); } // the warps of a group, also to multiply together
static void wgmma_fence() { group_meets(); }
static void wgmma_commit() { fibers[current].products.push_back({}); }
template <int N> void wgmma_wait() {
  auto& groups = fibers[current].products;
  while ((int)groups.size() - 1 > N) {
    for (auto& product : groups.front()) product();
    groups.erase(groups.begin());
  }
}
template <int N, int S> void wgmma_wait_any(float (&)[2][S]) { wgmma_wait<N>(); }
static float tile_at(uint64_t tile, unsigned offset) { return from_bf16(*(unsigned short*)(shared + turned((unsigned)(tile & 0x3fff) * 16 + offset))); }
template <int S, class F> void product(float (&d)[2][S], F left, uint64_t b, bool turned_, int add) {
  fibers[current].products.back().push_back([&d, left, b, turned_, add] {
    for (int half = 0; half < 2; half++)
      for (int j = 0; j < S; j++) {
        int col = j / 2 * 8 + lane_() % 4 * 2 + j % 2;
        float sum = add ? d[half][j] : 0;
        for (int k = 0; k < 16; k++)
          sum += left(half, k) * tile_at(b, turned_ ? col / 64 * ((unsigned)(b >> 16 & 0x3fff) * 16) + k * 128 + col % 64 * 2 : col * 128 + k * 2);
        d[half][j] = sum;
      }
  });
}
template <int S> void wgmma_any(float (&d)[2][S], uint64_t a, uint64_t b, int add = 1) {
  product(d, [a](int half, int k) { return tile_at(a, (warp_() % 4 * 16 + lane_() / 4 + half * 8) * 128 + k * 2); }, b, false, add);
}
template <int S> void wgmma_rows_any(float (&d)[2][S], const unsigned (&a)[4], uint64_t b, int add = 1) {
  memcpy(operands[warp_()][lane_()], a, sizeof a);
  __syncwarp();
  struct { float x[2][16]; } mine; // of this thread's two rows, from the four threads that hold them
  for (int half = 0; half < 2; half++)
    for (int k = 0; k < 16; k++)
      mine.x[half][k] = bf16_low(operands[warp_()][lane_() / 4 * 4 + k % 8 / 2][half + k / 8 * 2] >> k % 2 * 16);
  __syncwarp();
  product(d, [mine](int half, int k) { return mine.x[half][k]; }, b, true, add);
}

// The blocks of a cluster run one after the other, the first last. What they write to its memory arrives there when it
// waits for it, and must not meet anything.
static int cluster_waits[1024], cluster_arrived;
static void cluster_arrive() { cluster_arrived++; }
static void cluster_wait() {
  cluster_waits[current]++;
  while (cluster_arrived < (int)fibers.size()) poll();
}
struct Put { unsigned to, value, bar; };
static std::vector<Put> puts;
static unsigned cluster_place(unsigned at, int rank) {
  if (cluster_waits[current] < 1) __builtin_trap(); // the other block may not have begun
  return at | (rank + 1) << 20;
}
static void cluster_put1(unsigned to, unsigned x, unsigned bar) { puts.push_back({ to, x, bar }); }
static void cluster_put4(unsigned to, uint4 v, unsigned bar) {
  if (to % 16) __builtin_trap();
  const unsigned x[4] = { v.x, v.y, v.z, v.w };
  for (int i = 0; i < 4; i++) puts.push_back({ to + 4 * i, x[i], bar });
}
static void deliver(unsigned bar) {
  for (size_t i = 0; i < puts.size(); i++) {
    const Put put = puts[i];
    if (put.bar != (bar | (blockIdx.z + 1) << 20)) continue;
    unsigned* to = (unsigned*)(shared + (put.to & 0xfffff));
    if (*to != ~0u || put.to >> 20 != put.bar >> 20) __builtin_trap();
    *to = put.value;
    barriers_[bar].bytes -= 4;
    barrier_turn(barriers_[bar]);
    puts[i--] = puts.back(), puts.pop_back();
  }
}
static void held(unsigned) {}

static void* const* arguments;
static void call();
static bool run_cluster(int x, int y, int size, int threads, int program) {
  for (int rank = size - 1; rank >= 0; rank--) {
    blockIdx = { program % x, program / x % y, rank };
    memset(shared, 0xff, sizeof shared);
    memset(cluster_waits, 0, sizeof cluster_waits);
    cluster_arrived = 0;
    barriers_.clear();
    if (!run_block(threads)) return false;
  }
  return puts.empty();
}
extern "C" int run_clusters(int x, int y, int z, int threads, void* const* args, unsigned seed) {
  arguments = args;
  entry = call;
  state = seed | 1;
  gridDim = { x, y, z };
  for (int n = 0, p = rnd() % (x * y); n < x * y; n++, p = (p + 1) % (x * y)) if (!run_cluster(x, y, z, threads, p)) return 1;
  return 0;
}
extern "C" int run(int x, int y, int z, int threads, void* const* args, unsigned seed) {
  arguments = args;
  entry = call;
  state = seed | 1;
  int blocks = x * y * z;
  gridDim = { x, y, z };
  // Blocks in an order of their own: none may count on another.
  for (int n = 0, b = rnd() % blocks; n < blocks; n++, b = (b + 1) % blocks) {
    blockIdx = { b % x, b / x % y, b / x / y };
    memset(shared, 0xff, sizeof shared);
    barriers_.clear();
    if (!run_block(threads)) return 1;
  }
  return 0;
}
