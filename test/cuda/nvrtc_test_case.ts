/**
 * Tests that need NVRTC: they skip themselves, by name, where it is not installed.
 *
 * @module
 */
import { openNvrtc } from "../../src/device/cuda/nvrtc.ts";
import { DeviceError } from "../../src/device/device.ts";

/** Whether this machine has NVRTC. */
export const HAS_NVRTC = (() => {
  try {
    openNvrtc()[Symbol.dispose]();
    return true;
  } catch (error) {
    if (error instanceof DeviceError) return false;
    throw error;
  }
})();

/** A test, or its skipped place. `able` is what else the test needs. */
export function nvrtcTest(name: string, fn: () => void | Promise<void>, able = true): void {
  const named = HAS_NVRTC ? name : `${name} (skipped: no NVRTC; run deno task setup:cuda)`;
  Deno.test({ name: named, ignore: !HAS_NVRTC || !able, fn });
}
