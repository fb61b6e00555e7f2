// Reads memory once, as fast as plain loads can: what a kernel that is bound by memory is measured against.
struct alignas(16) Four { unsigned x, y, z, w; };

__device__ __forceinline__ unsigned mixed(Four f) { return f.x ^ f.y ^ f.z ^ f.w; }

// `count` is a multiple of four times the threads of the grid.
extern "C" __global__ void __launch_bounds__(512) read_all(const Four* from, unsigned long long count, unsigned* out) {
  const unsigned long long step = (unsigned long long)gridDim.x * blockDim.x;
  unsigned mix = 0;
  for (unsigned long long i = blockIdx.x * (unsigned long long)blockDim.x + threadIdx.x; i < count; i += 4 * step) {
    const Four a = from[i], b = from[i + step], c = from[i + 2 * step], d = from[i + 3 * step];
    mix ^= mixed(a) ^ mixed(b) ^ mixed(c) ^ mixed(d);
  }
  if (mix == 1) *out = mix; // never so with zeros, but the compiler does not know it and must read
}
