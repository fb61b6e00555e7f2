/**
 * The functions of the CUDA driver that are used here, with the parameter names of `cuda.h` and the versioned
 * names that the library exports. Handles, addresses and sizes are `u64`; out-parameters are `buffer`.
 *
 * @module
 */

const RESULT = "i32";

/** Every function; each returns a `CUresult`. */
export const DRIVER_SYMBOLS = {
  cuInit: { parameters: [/* Flags */ "u32"], result: RESULT },
  cuDriverGetVersion: { parameters: [/* driverVersion */ "buffer"], result: RESULT },
  cuGetErrorName: { parameters: [/* error */ "i32", /* pStr */ "buffer"], result: RESULT },
  cuGetErrorString: { parameters: [/* error */ "i32", /* pStr */ "buffer"], result: RESULT },

  cuDeviceGetCount: { parameters: [/* count */ "buffer"], result: RESULT },
  cuDeviceGet: { parameters: [/* device */ "buffer", /* ordinal */ "i32"], result: RESULT },
  cuDeviceGetName: { parameters: [/* name */ "buffer", /* len */ "i32", /* dev */ "i32"], result: RESULT },
  cuDeviceTotalMem_v2: { parameters: [/* bytes */ "buffer", /* dev */ "i32"], result: RESULT },
  cuDeviceGetAttribute: {
    parameters: [/* pi */ "buffer", /* attrib */ "i32", /* dev */ "i32"],
    result: RESULT,
  },
  cuDevicePrimaryCtxRetain: { parameters: [/* pctx */ "buffer", /* dev */ "i32"], result: RESULT },
  cuDevicePrimaryCtxRelease_v2: { parameters: [/* dev */ "i32"], result: RESULT },
  cuCtxSetCurrent: { parameters: [/* ctx */ "u64"], result: RESULT },

  cuMemGetInfo_v2: { parameters: [/* free */ "buffer", /* total */ "buffer"], result: RESULT },
  cuMemAlloc_v2: { parameters: [/* dptr */ "buffer", /* bytesize */ "u64"], result: RESULT },
  cuMemFree_v2: { parameters: [/* dptr */ "u64"], result: RESULT },
  cuMemHostAlloc: {
    parameters: [/* pp */ "buffer", /* bytesize */ "u64", /* Flags */ "u32"],
    result: RESULT,
  },
  cuMemFreeHost: { parameters: [/* p */ "u64"], result: RESULT },
  cuMemsetD8Async: {
    parameters: [/* dstDevice */ "u64", /* uc */ "u8", /* N */ "u64", /* hStream */ "u64"],
    result: RESULT,
  },
  cuMemcpyHtoDAsync_v2: {
    parameters: [/* dstDevice */ "u64", /* srcHost */ "u64", /* ByteCount */ "u64", /* hStream */ "u64"],
    result: RESULT,
  },
  cuMemcpyDtoHAsync_v2: {
    parameters: [/* dstHost */ "u64", /* srcDevice */ "u64", /* ByteCount */ "u64", /* hStream */ "u64"],
    result: RESULT,
  },

  cuStreamCreate: { parameters: [/* phStream */ "buffer", /* Flags */ "u32"], result: RESULT },
  cuStreamDestroy_v2: { parameters: [/* hStream */ "u64"], result: RESULT },
  cuStreamSynchronize: { parameters: [/* hStream */ "u64"], result: RESULT },
  cuStreamWaitEvent: {
    parameters: [/* hStream */ "u64", /* hEvent */ "u64", /* Flags */ "u32"],
    result: RESULT,
  },
  cuEventCreate: { parameters: [/* phEvent */ "buffer", /* Flags */ "u32"], result: RESULT },
  cuEventDestroy_v2: { parameters: [/* hEvent */ "u64"], result: RESULT },
  cuEventRecord: { parameters: [/* hEvent */ "u64", /* hStream */ "u64"], result: RESULT },
  cuEventSynchronize: { parameters: [/* hEvent */ "u64"], result: RESULT },
  cuEventElapsedTime: {
    parameters: [/* pMilliseconds */ "buffer", /* hStart */ "u64", /* hEnd */ "u64"],
    result: RESULT,
  },

  cuLibraryLoadData: {
    parameters: [
      /* library */ "buffer",
      /* code */ "buffer",
      /* jitOptions */ "pointer",
      /* jitOptionsValues */ "pointer",
      /* numJitOptions */ "u32",
      /* libraryOptions */ "pointer",
      /* libraryOptionValues */ "pointer",
      /* numLibraryOptions */ "u32",
    ],
    result: RESULT,
  },
  cuLibraryUnload: { parameters: [/* library */ "u64"], result: RESULT },
  cuLibraryGetKernel: {
    parameters: [/* pKernel */ "buffer", /* library */ "u64", /* name */ "buffer"],
    result: RESULT,
  },
  cuKernelGetFunction: { parameters: [/* pFunc */ "buffer", /* kernel */ "u64"], result: RESULT },
  cuFuncSetAttribute: {
    parameters: [/* hfunc */ "u64", /* attrib */ "i32", /* value */ "i32"],
    result: RESULT,
  },
  cuLaunchKernelEx: {
    parameters: [/* config */ "buffer", /* f */ "u64", /* kernelParams */ "buffer", /* extra */ "pointer"],
    result: RESULT,
  },

  cuStreamBeginCapture_v2: { parameters: [/* hStream */ "u64", /* mode */ "u32"], result: RESULT },
  cuStreamEndCapture: { parameters: [/* hStream */ "u64", /* phGraph */ "buffer"], result: RESULT },
  cuGraphInstantiateWithFlags: {
    parameters: [/* phGraphExec */ "buffer", /* hGraph */ "u64", /* flags */ "u64"],
    result: RESULT,
  },
  cuGraphUpload: { parameters: [/* hGraphExec */ "u64", /* hStream */ "u64"], result: RESULT },
  cuGraphLaunch: { parameters: [/* hGraphExec */ "u64", /* hStream */ "u64"], result: RESULT },
  cuGraphExecDestroy: { parameters: [/* hGraphExec */ "u64"], result: RESULT },
  cuGraphDestroy: { parameters: [/* hGraph */ "u64"], result: RESULT },

  cuTensorMapEncodeTiled: {
    parameters: [
      /* tensorMap */ "buffer",
      /* tensorDataType */ "u32",
      /* tensorRank */ "u32",
      /* globalAddress */ "u64",
      /* globalDim */ "buffer",
      /* globalStrides */ "buffer",
      /* boxDim */ "buffer",
      /* elementStrides */ "buffer",
      /* interleave */ "u32",
      /* swizzle */ "u32",
      /* l2Promotion */ "u32",
      /* oobFill */ "u32",
    ],
    result: RESULT,
  },
} as const satisfies Deno.ForeignLibraryInterface;

/** The opened library. */
export type DriverLibrary = Deno.DynamicLibrary<typeof DRIVER_SYMBOLS>;
/** Name of a driver function. */
export type DriverCall = keyof typeof DRIVER_SYMBOLS;
