/**
 * Opens the device that a description names; the description can be sent to the Worker that will own it.
 *
 * @module
 */
import type { Device } from "./device.ts";

/** Which device to open. */
export type DeviceSpec = { readonly kind: "reference" };

/** @throws {DeviceError} If the machine does not have it. */
export async function openDevice(spec: DeviceSpec): Promise<Device> {
  switch (spec.kind) {
    case "reference":
      return (await import("./reference_device.ts")).referenceDevice();
  }
}
