/**
 * A device that has no memory and computes nothing, but knows how much of it was asked for: what an engine takes on a
 * machine that need not be there.
 *
 * @module
 */
import { type DType, DTYPES } from "../../dsl/dtype.ts";
import { type Layout, storageLength } from "../../dsl/layout.ts";
import type { Target } from "../../dsl/schedule.ts";
import type { Device, DeviceArray } from "../device/device.ts";

/** Bytes to whose multiples the driver rounds an allocation. */
const GRAIN = 512;

/** Opens it with `total` bytes of memory, of which the driver has `taken` some. */
export function countingDevice(target: Target, total: number, taken: number): Device {
  let used = taken;
  return {
    target,
    bytesTotal: total,
    get bytesFree() {
      return total - used;
    },
    alloc(dtype, shape, layout = "rows") {
      used += Math.ceil(storageLength(shape, layout) * DTYPES[dtype].bytes / GRAIN) * GRAIN;
      return array(dtype, shape, layout);
    },
    compile: (kernel) => Promise.resolve({ kernel }),
    record: () => ({ launches: 0, replay() {} }),
    write() {},
    read: () => {
      throw new TypeError("Cannot read from a device that only counts");
    },
    [Symbol.dispose]() {},
  };
}

function array<D extends DType>(dtype: D, shape: readonly number[], layout: Layout): DeviceArray<D> {
  return { dtype, shape, layout, view: (shape) => array(dtype, shape, layout) };
}
