/**
 * Tests that need a GPU: skipped, with the reason, where there is none.
 *
 * @module
 */
import { CudaDevice, type CudaOptions } from "../../src/device/cuda/cuda_device.ts";
import { listGpus } from "../../src/device/cuda/context.ts";
import { DeviceError } from "../../src/device/device.ts";

/** Why there is no GPU here; nothing if there is one. */
export const WHY_NOT = (() => {
  try {
    return listGpus().length > 0 ? undefined : "the driver shows no GPU";
  } catch (error) {
    if (error instanceof DeviceError) return error.message;
    throw error;
  }
})();

if (WHY_NOT) console.log(`GPU tests are skipped: ${WHY_NOT}`);

/** A test that gets a device of its own. */
export function gpuTest(
  name: string,
  run: (device: CudaDevice) => void | Promise<void>,
  options: CudaOptions = {},
): void {
  Deno.test({
    name,
    ignore: WHY_NOT !== undefined,
    async fn() {
      using device = new CudaDevice(0, options);
      await run(device);
    },
  });
}
