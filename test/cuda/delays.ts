/**
 * Builds in which threads lose time at random: around every meeting, every copy and every edge between kernels, and
 * some warps more than others. What a kernel computes must not change by a bit. On a GPU a delay is `nanosleep`; the
 * emulator lets other threads run.
 *
 * @module
 */
import { type CudaSource, emitCuda } from "../../dsl/cuda/emit.ts";
import type { Params } from "../../dsl/language.ts";

/** What turns a kernel and its schedule into CUDA C. */
export type Emit = typeof emitCuda;

/** Calls with a delay before and after: whatever orders threads, copies or kernels. */
const SITES = [
  ...["__syncthreads", "__syncwarp", "__threadfence", "workers_meet", "group_meets", "writes_seen"], // threads
  ...["barrier_\\w+", "tma_\\w+", "copy_commit", "copy_wait", "cluster_(?:arrive|wait)"], // copies and their barriers
  ...["next_kernel", "previous_kernel"],
];
const CALL = new RegExp(`\\b(?:${SITES.join("|")})(?:<[^;>]*>)?\\([^;]*\\);`, "g");

/** The emitter, with delays that `seed` chooses. */
export function emitDelayed(seed: number): Emit {
  return (kernel, schedule) => delayed(emitCuda(kernel, schedule), seed);
}

/** `source` with a delay at each site, at its start and at its end. @throws {Error} If it has no site. */
export function delayed<P extends Params>(source: CudaSource<P>, seed: number): CudaSource<P> {
  const start = source.body.indexOf('extern "C"');
  const open = source.body.indexOf("{\n", start) + 2;
  const end = source.body.lastIndexOf("}");
  const next = () => `delay(${++sites})`;
  let sites = 0;
  const inside = source.body.slice(open, end).replaceAll(
    CALL,
    (call) => `${next()}, ${call.slice(0, -1)}, ${next()};`,
  );
  if (sites === 0) throw new Error(`Cannot delay "${source.name}": it waits for nothing`);
  const body = `${source.body.slice(0, open)}  ${next()};\n${inside}  ${next()};\n}\n`;
  const head = source.source.slice(0, source.source.length - source.body.length);
  return { ...source, source: `${head}${delayText(seed)}\n${body}`, body };
}

/**
 * On the GPU: nothing at 7 of 8 times, else up to a few microseconds, chosen by the place, the block, the warp and the
 * clock. One warp in four is a slow one. Without a branch, so that a warp stays together for what it must do together.
 */
function delayText(seed: number): string {
  return `__device__ __forceinline__ void delay(unsigned site) {
  unsigned h, slow = (threadIdx.x >> 5) * 0x9e3779b9u + ${seed >>> 0}u;
  asm volatile("mov.u32 %0, %%clock;" : "=r"(h));
  slow ^= slow >> 15; slow *= 0x85ebca6bu; slow ^= slow >> 13;
  h = (h >> 5) + (blockIdx.x * 31u + blockIdx.y * 17u + blockIdx.z * 7u + site) * 0x85ebca6bu + slow;
  h ^= h >> 16; h *= 0xc2b2ae35u; h ^= h >> 13;
  asm volatile("nanosleep.u32 %0;" ::"r"((h & 7u) == 0 ? (h >> 22) << ((slow & 3u) == 0 ? 2 : 0) : 0u));
}`;
}
