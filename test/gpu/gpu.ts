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

/** Folders and goldens that tools/goldens/large.py made on this machine. */
export const LARGE = Deno.env.get("TESSERA_LARGE_GOLDENS");

/** A test that gets a device of its own; `able` is what else it needs. */
export function gpuTest(
  name: string,
  run: (device: CudaDevice) => void | Promise<void>,
  options: CudaOptions = {},
  able = true,
): void {
  Deno.test({
    name,
    ignore: WHY_NOT !== undefined || !able,
    async fn() {
      using device = new CudaDevice(0, options);
      await run(device);
    },
  });
}

/** Whose schedules a GPU can run. */
export function targetsOf({ context }: CudaDevice): ("sm80" | "sm90")[] {
  return context.gpu.capability === 90 ? ["sm80", "sm90"] : ["sm80"];
}
