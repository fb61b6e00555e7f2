// A CUDA compiler for tests, beside fake_driver.c: whatever it is given becomes the same few bytes at once.
// FAKE_NVRTC_FAIL=TEXT in the environment: sources that hold TEXT do not compile. FAKE_NVRTC_SLOW=N: from the N-th on a
// compilation takes minutes. Like the real one it must not be unloaded, nor the C library's handlers run, meanwhile.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct { int wrong; } Program;
static const char CODE[] = "\177ELF of the fake compiler", LOG[] = "fake.cu(1): error: not today\n";

static int running;
static void __attribute__((destructor)) unloaded(void) { if (running) abort(); }

int nvrtcVersion(int* major, int* minor) { *major = 13; *minor = 0; return 0; }
const char* nvrtcGetErrorString(int code) { return code == 6 ? "NVRTC_ERROR_COMPILATION" : "NVRTC_ERROR"; }
int nvrtcGetNumSupportedArchs(int* count) { *count = 2; return 0; }
int nvrtcGetSupportedArchs(int* list) { list[0] = 80; list[1] = 90; return 0; }
int nvrtcCreateProgram(Program** p, const char* source, const char* name, int n, void* headers, void* names) {
  const char* wrong = getenv("FAKE_NVRTC_FAIL");
  *p = malloc(sizeof(Program));
  (*p)->wrong = wrong && strstr(source, wrong);
  return 0;
}
int nvrtcDestroyProgram(Program** p) { free(*p); return 0; }
int nvrtcCompileProgram(Program* p, int n, void* options) {
  static int begun;
  const char* slow = getenv("FAKE_NVRTC_SLOW");
  __atomic_add_fetch(&running, 1, __ATOMIC_SEQ_CST);
  if (__atomic_add_fetch(&begun, 1, __ATOMIC_SEQ_CST) >= (slow ? atoi(slow) : 1 << 30)) sleep(300);
  __atomic_sub_fetch(&running, 1, __ATOMIC_SEQ_CST);
  return p->wrong ? 6 : 0;
}
int nvrtcGetCUBINSize(Program* p, uint64_t* n) { *n = sizeof CODE; return 0; }
int nvrtcGetCUBIN(Program* p, char* to) { memcpy(to, CODE, sizeof CODE); return 0; }
int nvrtcGetProgramLogSize(Program* p, uint64_t* n) { *n = p->wrong ? sizeof LOG : 1; return 0; }
int nvrtcGetProgramLog(Program* p, char* to) { strcpy(to, p->wrong ? LOG : ""); return 0; }
