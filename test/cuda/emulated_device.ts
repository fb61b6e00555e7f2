/**
 * A GPU without a GPU: whole plans of emitted CUDA C, run on this machine's processor.
 *
 * @module
 */
import type { HostTensor } from "../../dsl/interpret.ts";
import type { Kernel } from "../../dsl/ir.ts";
import type { Schedule } from "../../dsl/schedule.ts";
import { checkArgs } from "../../src/device/check_args.ts";
import type { Device, Plan, Program } from "../../src/device/device.ts";
import { referenceDevice } from "../../src/device/reference_device.ts";
import type { Emit } from "./delays.ts";
import { Emulated } from "./emulator.ts";

/** Opens it; the schedules are those of `target`. `seed` chooses the order of threads, `emit` the code. */
export function emulatedDevice(target: "sm80" | "sm90", seed = 1, emit?: Emit): Device {
  const host = referenceDevice();
  const made = new Map<Kernel, Emulated<never>>();
  return {
    target,
    bytesFree: Infinity,
    bytesTotal: Infinity,
    alloc: (dtype, shape, layout) => host.alloc(dtype, shape, layout),
    compile(kernel, schedule): Promise<Program<never>> {
      const key = kernel as unknown as Kernel;
      if (!made.has(key)) made.set(key, new Emulated(kernel as never, schedule as Schedule as never, emit));
      return Promise.resolve({ kernel: kernel as never });
    },
    record(build): Plan {
      const steps: (() => void)[] = [];
      build(({ kernel }, args) => {
        checkArgs(kernel, args);
        const emulated = made.get(kernel as unknown as Kernel)!;
        // Arrays of the reference device are tensors of this process.
        steps.push(() =>
          emulated.run(args as unknown as Readonly<Record<string, HostTensor>> as never, seed)
        );
      });
      return { launches: steps.length, replay: () => steps.forEach((run) => run()) };
    },
    write: (to, from, offset, how) => host.write(to, from, offset, how),
    read: (from) => host.read(from),
    [Symbol.dispose]() {
      for (const emulated of made.values()) emulated[Symbol.dispose]();
    },
  };
}
