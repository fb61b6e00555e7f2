/**
 * Times of plans on a GPU, beside what their bytes or their arithmetic need.
 *
 * @module
 */
import type { CudaDevice } from "../src/device/cuda/cuda_device.ts";
import type { Module } from "../src/device/cuda/module.ts";
import { Event } from "../src/device/cuda/stream.ts";
import type { DeviceArray, Launch } from "../src/device/device.ts";

/** Measured on an H100 80GB: bytes a second that a kernel can read, and bf16 operations a second of a multiplication. */
export const [READ, ARITHMETIC] = [3.19e12, 7.8e14];

/** One measurement. */
export interface Result {
  readonly name: string;
  readonly microseconds: number;
  /** The share of the time that bytes or arithmetic alone would take. */
  readonly ofRoofline: number;
  readonly note: string;
}

/** Measures on one device. */
export class Bench {
  readonly results: Result[] = [];
  readonly #fill;

  constructor(
    readonly device: CudaDevice,
    fill: Module,
    readonly note: (line: string) => void = console.log,
  ) {
    this.#fill = fill.kernel("fill");
  }

  /** Random numbers in device memory. */
  random(shape: readonly number[], scale: number, seed: number): DeviceArray<"bf16"> {
    const array = this.device.alloc("bf16", shape);
    const { pointer } = array as unknown as { readonly pointer: bigint };
    const by = new Uint8Array(new Float32Array([scale]).buffer);
    const n = BigInt(shape.reduce((a, b) => a * b, 1));
    const launch = { grid: [1056, 1, 1], block: [256, 1, 1], sharedBytes: 0 } as const;
    this.#fill.launch(this.device.stream, launch, [pointer, n, by, seed]);
    return array;
  }

  /** Median microseconds of a plan's replay. */
  time(record: (launch: Launch) => void): number {
    const plan = this.device.record(record);
    const { context, stream } = this.device;
    using start = new Event(context, true);
    using end = new Event(context, true);
    plan.replay();
    const times = Array.from({ length: 9 }, () => {
      start.record(stream);
      plan.replay();
      end.record(stream);
      end.synchronize();
      return end.since(start) * 1000;
    });
    return times.sort((a, b) => a - b)[4]!;
  }

  add(name: string, microseconds: number, needs: number, note = ""): void {
    const result = { name, microseconds, ofRoofline: needs / microseconds, note };
    this.results.push(result);
    this.note(
      `${name}: ${microseconds.toFixed(2)} us, ${
        (100 * result.ofRoofline).toFixed(0)
      } % of the roofline ${note}`,
    );
  }
}
