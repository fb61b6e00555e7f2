/**
 * The functions of the CUDA driver that are used here, with the parameter names of `cuda.h` and the versioned
 * names that the library exports. Handles, addresses and sizes are `u64`; out-parameters are `buffer`.
 *
 * @module
 */

/** A function with these parameters. */
function call<const P extends readonly Deno.NativeType[]>(...parameters: P) {
  return { parameters, result: "i32" } as const;
}

/** Every function; each returns a `CUresult`. */
export const DRIVER_SYMBOLS = {
  cuInit: call(/* Flags */ "u32"),
  cuDriverGetVersion: call(/* driverVersion */ "buffer"),
  cuGetErrorName: call(/* error */ "i32", /* pStr */ "buffer"),
  cuGetErrorString: call(/* error */ "i32", /* pStr */ "buffer"),

  cuDeviceGetCount: call(/* count */ "buffer"),
  cuDeviceGet: call(/* device */ "buffer", /* ordinal */ "i32"),
  cuDeviceGetName: call(/* name */ "buffer", /* len */ "i32", /* dev */ "i32"),
  cuDeviceTotalMem_v2: call(/* bytes */ "buffer", /* dev */ "i32"),
  cuDeviceGetAttribute: call(/* pi */ "buffer", /* attrib */ "i32", /* dev */ "i32"),
  cuDevicePrimaryCtxRetain: call(/* pctx */ "buffer", /* dev */ "i32"),
  cuDevicePrimaryCtxRelease_v2: call(/* dev */ "i32"),
  cuCtxSetCurrent: call(/* ctx */ "u64"),

  cuMemGetInfo_v2: call(/* free */ "buffer", /* total */ "buffer"),
  cuMemAlloc_v2: call(/* dptr */ "buffer", /* bytesize */ "u64"),
  cuMemFree_v2: call(/* dptr */ "u64"),
  cuMemHostAlloc: call(/* pp */ "buffer", /* bytesize */ "u64", /* Flags */ "u32"),
  cuMemFreeHost: call(/* p */ "u64"),
  cuMemsetD8Async: call(/* dstDevice */ "u64", /* uc */ "u8", /* N */ "u64", /* hStream */ "u64"),
  cuMemcpyHtoDAsync_v2: call(
    /* dstDevice */ "u64",
    /* srcHost */ "u64",
    /* ByteCount */ "u64",
    /* hStream */ "u64",
  ),
  cuMemcpy2DAsync_v2: call(/* pCopy */ "buffer", /* hStream */ "u64"),
  cuMemcpyDtoHAsync_v2: call(
    /* dstHost */ "u64",
    /* srcDevice */ "u64",
    /* ByteCount */ "u64",
    /* hStream */ "u64",
  ),

  cuStreamCreate: call(/* phStream */ "buffer", /* Flags */ "u32"),
  cuStreamDestroy_v2: call(/* hStream */ "u64"),
  cuStreamSynchronize: call(/* hStream */ "u64"),
  cuStreamWaitEvent: call(/* hStream */ "u64", /* hEvent */ "u64", /* Flags */ "u32"),
  cuEventCreate: call(/* phEvent */ "buffer", /* Flags */ "u32"),
  cuEventDestroy_v2: call(/* hEvent */ "u64"),
  cuEventRecord: call(/* hEvent */ "u64", /* hStream */ "u64"),
  cuEventQuery: call(/* hEvent */ "u64"),
  cuEventSynchronize: call(/* hEvent */ "u64"),
  cuEventElapsedTime: call(/* pMilliseconds */ "buffer", /* hStart */ "u64", /* hEnd */ "u64"),

  cuLibraryLoadData: call(
    /* library */ "buffer",
    /* code */ "buffer",
    /* jitOptions */ "pointer",
    /* jitOptionsValues */ "pointer",
    /* numJitOptions */ "u32",
    /* libraryOptions */ "pointer",
    /* libraryOptionValues */ "pointer",
    /* numLibraryOptions */ "u32",
  ),
  cuLibraryUnload: call(/* library */ "u64"),
  cuLibraryGetKernel: call(/* pKernel */ "buffer", /* library */ "u64", /* name */ "buffer"),
  cuKernelGetFunction: call(/* pFunc */ "buffer", /* kernel */ "u64"),
  cuFuncSetAttribute: call(/* hfunc */ "u64", /* attrib */ "i32", /* value */ "i32"),
  cuLaunchKernelEx: call(
    /* config */ "buffer",
    /* f */ "u64",
    /* kernelParams */ "buffer",
    /* extra */ "pointer",
  ),

  cuStreamBeginCapture_v2: call(/* hStream */ "u64", /* mode */ "u32"),
  cuStreamEndCapture: call(/* hStream */ "u64", /* phGraph */ "buffer"),
  cuGraphInstantiateWithFlags: call(/* phGraphExec */ "buffer", /* hGraph */ "u64", /* flags */ "u64"),
  cuGraphUpload: call(/* hGraphExec */ "u64", /* hStream */ "u64"),
  cuGraphLaunch: call(/* hGraphExec */ "u64", /* hStream */ "u64"),
  cuGraphExecDestroy: call(/* hGraphExec */ "u64"),
  cuGraphDestroy: call(/* hGraph */ "u64"),

  cuTensorMapEncodeTiled: call(
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
  ),
} as const satisfies Deno.ForeignLibraryInterface;

/** The opened library. */
export type DriverLibrary = Deno.DynamicLibrary<typeof DRIVER_SYMBOLS>;
/** Name of a driver function. */
export type DriverCall = keyof typeof DRIVER_SYMBOLS;
