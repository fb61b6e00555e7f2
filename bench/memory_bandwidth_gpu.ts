/**
 * How fast a GPU reads its memory: plain 128-bit loads over a buffer that its caches cannot hold.
 *
 * @module
 */
import { Harness } from "./reference/harness.ts";

const [BLOCKS, THREADS] = [1024, 512];
/** Bytes that all threads read in one round of the kernel's loop. */
const ROUND = BLOCKS * THREADS * 4 * 16;

/**
 * Bytes per second, by the median of several passes.
 *
 * @throws {DeviceError} If there is no GPU, or not so much memory left.
 */
export async function gpuReadBandwidth(bytes = 2 ** 30): Promise<number> {
  using harness = new Harness();
  const code = (await harness.load("read.cu")).kernel("read_all");
  const whole = Math.max(1, Math.floor(bytes / ROUND)) * ROUND;
  const args = [harness.alloc(whole), BigInt(whole / 16), harness.alloc(4)];
  const shape = { grid: [BLOCKS, 1, 1], block: [THREADS, 1, 1], sharedBytes: 0 } as const;
  return whole / (harness.time([{ code, shape, args }]) / 1e6);
}
