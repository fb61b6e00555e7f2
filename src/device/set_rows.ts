/**
 * What writing means where the device's memory is the host's.
 *
 * @module
 */
import type { Numbers } from "../../dsl/dtype.ts";
import type { DeviceArray } from "./device.ts";

/** Copies `from` to the elements `offset` and after of an array's memory, `width` to a row and the next to the next. */
export function setRows(
  { shape }: DeviceArray,
  to: Numbers,
  from: Numbers,
  offset: number,
  width: number = from.length,
): void {
  for (let at = 0, start = offset; at < from.length; at += width, start += shape.at(-1)!) {
    to.set(from.subarray(at, at + width), start);
  }
}
