/**
 * Opens the device that a description names; the description can be sent to the Worker that will own it.
 *
 * @module
 */
import type { CpuPoolHandle } from "./cpu/pool.ts";
import type { Device } from "./device.ts";

/** Which device to open. */
export type DeviceSpec =
  | { readonly kind: "reference" }
  | {
    readonly kind: "cpu";
    /** Memory and helper threads, made by the main thread; absent, the device works alone in its own memory. */
    readonly pool?: CpuPoolHandle;
  }
  | {
    readonly kind: "cuda";
    /** Number of the GPU. */
    readonly ordinal: number;
    /** Folder of compiled kernels; `null` keeps none; absent, the user's cache folder. */
    readonly cache?: string | null;
    /** Whose schedules run; absent, the GPU's own. */
    readonly schedules?: "sm80";
  };

/** @throws {DeviceError} If the machine does not have it. */
export async function openDevice(spec: DeviceSpec): Promise<Device> {
  switch (spec.kind) {
    case "reference":
      return (await import("./reference_device.ts")).referenceDevice();
    case "cpu":
      return (await import("./cpu/cpu_device.ts")).openCpuDevice(spec.pool);
    case "cuda": {
      const { CudaDevice } = await import("./cuda/cuda_device.ts");
      const { kind: _, ordinal, ...options } = spec;
      return new CudaDevice(ordinal, options);
    }
  }
}
