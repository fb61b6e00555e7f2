/**
 * What every device checks when a launch is recorded.
 *
 * @module
 */
import { type Kernel, sizesOf } from "../../dsl/ir.ts";
import type { Params, Sizes } from "../../dsl/language.ts";
import type { DeviceArray } from "./device.ts";

/**
 * The named sizes of a launch.
 *
 * @throws {TypeError} If a tensor has another element type or layout than its parameter.
 * @throws {RangeError} If shapes do not fit the kernel or each other.
 */
export function checkArgs<P extends Params>(
  kernel: Kernel<P>,
  args: { readonly [N in keyof P]: DeviceArray },
): Sizes<P> {
  const shapes: Record<string, readonly number[]> = {};
  for (const [name, { dtype, layout }] of Object.entries(kernel.params)) {
    const given = (args as Readonly<Record<string, DeviceArray | undefined>>)[name];
    if (!given) throw new TypeError(`Cannot launch "${kernel.name}": "${name}" is missing`);
    if (given.dtype !== dtype || given.layout !== layout) {
      throw new TypeError(
        `Cannot launch "${kernel.name}": "${name}" is ${given.dtype} in ${given.layout}, ` +
          `expected ${dtype} in ${layout}`,
      );
    }
    shapes[name] = given.shape;
  }
  return sizesOf(kernel, shapes as { [N in keyof P]: readonly number[] });
}
