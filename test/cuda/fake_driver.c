// A CUDA driver for tests: device memory is host memory, a capture is a list of launches. A stream does what was queued
// as late as it may: when someone waits for it, or for a stream that waits for it. What reads or writes memory without
// waiting for whom it must is then wrong, every time. It knows one kernel, "increment": adds 1 to the first integer behind its first argument, as often as the grid has blocks.
// FAKE_DRIVER_VERSION, FAKE_GPUS, FAKE_CAPABILITY and FAKE_FAIL (call=code, or call=code@n from the n-th call on; code 1000
// never returns) in the environment steer it. With FAKE_KERNELS=any all other kernels are there too, and do nothing.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef uint64_t u64;
typedef struct { unsigned grid[3], block[3], shared; u64 stream; struct { unsigned id, pad; char value[64]; }* attributes; unsigned count; } Config;
typedef struct { int* data; int blocks, early, n; } Launch;
typedef struct { Launch list[512]; int count; } Graph;
typedef struct Stream Stream;
typedef struct { enum { FILL, COPY, LAUNCH, GRAPH, WAIT } kind; char* to; char* from; u64 bytes, rows, pitch; Launch launch; Graph graph; Stream* other; int until; } Work;
struct Stream { Work* work; int done, queued; };
typedef struct { Stream* stream; int until; } Event;

static Graph* capturing;
static u64 allocated;
static int number(const char* name, int otherwise) { const char* s = getenv(name); return s ? atoi(s) : otherwise; }
static int fails(const char* call) {
  const char* s = getenv("FAKE_FAIL");
  size_t n = strlen(call);
  if (!s || strncmp(s, call, n) || s[n] != '=') return 0;
  static int seen;
  const char* from = strchr(s, '@');
  if (from && ++seen < atoi(from + 1)) return 0;
  int code = atoi(s + n + 1);
  while (code == 1000) sleep(1000);
  return code;
}
static void run(Launch l) { if (!l.data) return; l.data[0] += l.blocks; l.data[1] = l.early; l.data[2] = l.n; }
static void advance(Stream* s, int until) {
  while (s && s->done < until) {
    Work* w = &s->work[s->done++];
    if (w->kind == WAIT) advance(w->other, w->until);
    if (w->kind == FILL) memset(w->to, w->until, w->bytes);
    if (w->kind == COPY) for (u64 r = 0; r < w->rows; r++) memcpy(w->to + r * w->pitch, w->from + r * w->bytes, w->bytes);
    if (w->kind == LAUNCH) run(w->launch);
    if (w->kind == GRAPH) for (int i = 0; i < w->graph.count; i++) run(w->graph.list[i]);
  }
}
static Work* queue(u64 stream, int kind) {
  Stream* s = (Stream*)stream;
  s->work = realloc(s->work, (s->queued + 1) * sizeof(Work));
  Work* w = &s->work[s->queued++];
  w->kind = kind;
  return w;
}
static void copy(u64 stream, u64 to, u64 from, u64 bytes, u64 rows, u64 pitch) {
  Work* w = queue(stream, COPY);
  w->to = (char*)to; w->from = (char*)from; w->bytes = bytes; w->rows = rows; w->pitch = pitch;
}
#define CALL(name, ...) int name(__VA_ARGS__) { int failed = fails(#name); if (failed) return failed;
#define END return 0; }

CALL(cuInit, unsigned flags) if (number("FAKE_GPUS", 1) == 0) return 100; END
CALL(cuDriverGetVersion, int* v) *v = number("FAKE_DRIVER_VERSION", 13000); END
CALL(cuGetErrorName, int e, const char** s) *s = e == 2 ? "CUDA_ERROR_OUT_OF_MEMORY" : e == 700 ? "CUDA_ERROR_ILLEGAL_ADDRESS" : e == 100 ? "CUDA_ERROR_NO_DEVICE" : "CUDA_ERROR_INVALID_VALUE"; END
CALL(cuGetErrorString, int e, const char** s) *s = e == 700 ? "an illegal memory access was encountered" : "invalid argument"; END
CALL(cuDeviceGetCount, int* n) *n = number("FAKE_GPUS", 1); END
CALL(cuDeviceGet, int* d, int i) *d = i; END
CALL(cuDeviceGetName, char* s, int n, int d) snprintf(s, n, "Fake %d", d); END
CALL(cuDeviceTotalMem_v2, u64* b, int d) *b = 1 << 30; END
CALL(cuDeviceGetAttribute, int* v, int a, int d)
  int c = number("FAKE_CAPABILITY", 90);
  *v = a == 75 ? c / 10 : a == 76 ? c % 10 : a == 16 ? 132 : a == 97 ? 232448 : 0; END
CALL(cuDevicePrimaryCtxRetain, u64* c, int d) *c = 7; END
CALL(cuDevicePrimaryCtxRelease_v2, int d) END
CALL(cuCtxSetCurrent, u64 c) END
CALL(cuCtxSynchronize, void) END
CALL(cuMemGetInfo_v2, u64* f, u64* t) *t = 1 << 30; *f = *t - allocated; END
CALL(cuMemAlloc_v2, u64* p, u64 n) if (allocated + n > 1 << 30) return 2; allocated += n; *p = (u64)aligned_alloc(256, (n + 255) / 256 * 256); memset((void*)*p, 0xee, n); END
CALL(cuMemFree_v2, u64 p) free((void*)p); END
CALL(cuMemHostAlloc, u64* p, u64 n, unsigned f) *p = (u64)aligned_alloc(256, (n + 255) / 256 * 256); END
CALL(cuMemFreeHost, u64 p) free((void*)p); END
CALL(cuMemsetD8Async, u64 p, unsigned char c, u64 n, u64 s) Work* w = queue(s, FILL); w->to = (char*)p; w->until = c; w->bytes = n; END
CALL(cuMemcpyHtoDAsync_v2, u64 to, u64 from, u64 n, u64 s) copy(s, to, from, n, 1, n); END
CALL(cuMemcpyDtoHAsync_v2, u64 to, u64 from, u64 n, u64 s) copy(s, to, from, n, 1, n); END
CALL(cuMemcpy2DAsync_v2, u64* m, u64 s) if (m[2] != 1 || m[9] != 2 || m[6] != m[14]) return 1; copy(s, m[11], m[3], m[14], m[15], m[13]); END
CALL(cuStreamCreate, u64* s, unsigned f) *s = (u64)calloc(1, sizeof(Stream)); END
CALL(cuStreamDestroy_v2, u64 s) END
CALL(cuStreamSynchronize, u64 s) advance((Stream*)s, ((Stream*)s)->queued); END
CALL(cuStreamWaitEvent, u64 s, Event* e, unsigned f) Work* w = queue(s, WAIT); w->other = e->stream; w->until = e->until; END
CALL(cuEventCreate, u64* e, unsigned f) *e = (u64)calloc(1, sizeof(Event)); END
CALL(cuEventDestroy_v2, u64 e) END
CALL(cuEventRecord, Event* e, u64 s) e->stream = (Stream*)s; e->until = e->stream->queued; END
CALL(cuEventSynchronize, Event* e) advance(e->stream, e->until); END
CALL(cuEventQuery, Event* e) if (e->stream && e->stream->done < e->until) return 600; END
CALL(cuEventElapsedTime, float* ms, Event* a, Event* b) if (a->stream && a->stream->done < a->until || b->stream && b->stream->done < b->until) return 600; *ms = 1.5f; END
CALL(cuLibraryLoadData, u64* l, const char* code, void* a, void* b, unsigned n, void* c, void* d, unsigned m) if (memcmp(code, "\177ELF", 4)) return 1; *l = 17; END
CALL(cuLibraryUnload, u64 l) END
CALL(cuLibraryGetKernel, u64* k, u64 l, const char* name) 
  if (!strcmp(name, "increment")) *k = 19; else if (getenv("FAKE_KERNELS")) *k = 20; else return 1; END
CALL(cuKernelGetFunction, u64* f, u64 k) *f = k + 4; END
CALL(cuFuncGetAttribute, int* v, int a, u64 f) *v = a; END
CALL(cuFuncSetAttribute, u64 f, int a, int v) if (f != 23 && f != 24 || a != 8 || v > 232448) return 1; END
CALL(cuOccupancyMaxActiveBlocksPerMultiprocessor, int* n, u64 f, int b, u64 s) *n = 2; END
CALL(cuLaunchKernelEx, Config* c, u64 f, void** p, void* extra)
  if (f != 23 && f != 24 || c->block[1] != 1 || c->block[2] != 1 || c->block[0] % 32) return 1;
  Launch l = { 0 };
  if (f == 23) l = (Launch){ *(int**)p[0], c->grid[0] * c->grid[1] * c->grid[2], 0, *(int*)p[1] };
  for (unsigned i = 0; i < c->count; i++) if (c->attributes[i].id == 6) l.early = c->attributes[i].value[0];
  if (capturing) capturing->list[capturing->count++] = l; else queue(c->stream, LAUNCH)->launch = l; END
CALL(cuStreamBeginCapture_v2, u64 s, unsigned m) if (m != 1) return 1; capturing = calloc(1, sizeof(Graph)); END
CALL(cuStreamEndCapture, u64 s, u64* g) *g = (u64)capturing; capturing = 0; END
CALL(cuGraphInstantiateWithFlags, u64* e, u64 g, u64 f) *e = (u64)malloc(sizeof(Graph)); memcpy((void*)*e, (void*)g, sizeof(Graph)); END
CALL(cuGraphExecUpdate_v2, u64 e, u64 g, void* i) memcpy((void*)e, (void*)g, sizeof(Graph)); END
CALL(cuGraphUpload, u64 e, u64 s) END
CALL(cuGraphLaunch, u64 e, u64 s) queue(s, GRAPH)->graph = *(Graph*)e; END
CALL(cuGraphExecDestroy, u64 e) free((void*)e); END
CALL(cuGraphDestroy, u64 g) free((void*)g); END
CALL(cuTensorMapEncodeTiled, void* m, unsigned t, unsigned r, u64 p, u64* d, u64* s, unsigned* b, unsigned* es, unsigned i, unsigned sw, unsigned l2, unsigned o)
  u64* to = m; to[0] = p; to[1] = t; to[2] = r; to[3] = d[0]; to[4] = r > 1 ? s[0] : 0; to[5] = b[0]; to[6] = es[0]; to[7] = sw; to[8] = l2; END
