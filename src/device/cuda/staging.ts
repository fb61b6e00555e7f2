/**
 * The way of data to the GPU: taken over into pinned slots, from where the GPU fetches it by itself. A slot is
 * used again once the GPU has read it; waiting for that is the only time that a write can take longer than a copy.
 *
 * @module
 */
import type { Piece } from "../device.ts";
import type { Context } from "./context.ts";
import { type DevicePointer, PinnedMemory } from "./memory.ts";
import { Event, type Stream } from "./stream.ts";

/** Where pieces begin in a slot. */
const ALIGNMENT = 256;
const HOST = 1n, DEVICE = 2n;

interface Slot {
  readonly memory: PinnedMemory;
  /** Behind the last copy out of it. */
  readonly read: Event;
}

/** How the memory on the GPU is cut: so many bytes go to each stretch of `pitch` bytes. */
interface Rows {
  readonly width: number;
  readonly pitch: number;
}

const FLAT: Rows = { width: 1, pitch: 1 };

/** A ring of pinned slots in front of one stream. */
export class Staging implements Disposable {
  readonly #slots: Slot[];
  #current = 0;
  #used = 0;

  constructor(readonly context: Context, readonly stream: Stream, slots: number, readonly slotBytes: number) {
    this.#slots = Array.from({ length: slots }, () => ({
      memory: new PinnedMemory(context, slotBytes),
      read: new Event(context),
    }));
  }

  /** Queues a copy of `from` to `to`; `from` may be changed as soon as this returns. */
  write(to: DevicePointer, from: Uint8Array, rows: Rows = FLAT): void {
    const whole = (bytes: number) => bytes - bytes % rows.width;
    for (let done = 0; done < from.length;) {
      const room = whole(this.slotBytes - this.#used), left = from.length - done;
      // A piece that fits a fresh slot is not cut in two.
      if (room < ALIGNMENT || (left > room && left <= this.slotBytes)) this.#next();
      const piece = from.subarray(done, done + whole(this.slotBytes - this.#used));
      const { memory } = this.#slots[this.#current]!;
      memory.bytes.set(piece, this.#used);
      const start = to + BigInt(done / rows.width * rows.pitch) as DevicePointer;
      this.#copy(start, memory.address + BigInt(this.#used), piece.length, rows);
      done += piece.length;
      this.#used = Math.ceil((this.#used + piece.length) / ALIGNMENT) * ALIGNMENT;
    }
  }

  #copy(to: DevicePointer, from: bigint, bytes: number, { width, pitch }: Rows): void {
    const { cuda } = this.context;
    if (width === pitch) {
      return cuda.call("cuMemcpyHtoDAsync_v2", to, from, BigInt(bytes), this.stream.handle);
    }
    // `CUDA_MEMCPY2D` as `cuda.h` lays it out: where from and where to, then how much.
    const [row, rows] = [BigInt(width), BigInt(bytes / width)];
    const source = [0n, 0n, HOST, from, 0n, 0n, row], target = [0n, 0n, DEVICE, 0n, to, 0n, BigInt(pitch)];
    cuda.call("cuMemcpy2DAsync_v2", BigUint64Array.of(...source, ...target, row, rows), this.stream.handle);
  }

  /**
   * Copies what `fetch` brings, as many pieces at a time as there are slots. The first that fails ends it, once
   * those that are under way have come.
   */
  async load<P extends Piece>(pieces: Iterable<P>, to: (piece: P) => DevicePointer): Promise<void> {
    const queue = pieces[Symbol.iterator]();
    this.#next();
    const ended = await Promise.allSettled(this.#slots.map(async ({ memory, read }) => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const start = to(next.value), into = memory.bytes.subarray(0, next.value.bytes);
        read.synchronize();
        await next.value.fetch(into);
        this.#copy(start, memory.address, into.length, FLAT);
        read.record(this.stream);
      }
    }));
    this.#used = this.slotBytes;
    for (const end of ended) if (end.status === "rejected") throw end.reason;
  }

  #next(): void {
    this.#slots[this.#current]!.read.record(this.stream);
    this.#current = (this.#current + 1) % this.#slots.length;
    this.#slots[this.#current]!.read.synchronize();
    this.#used = 0;
  }

  [Symbol.dispose](): void {
    for (const { memory, read } of this.#slots) {
      memory[Symbol.dispose]();
      read[Symbol.dispose]();
    }
  }
}
