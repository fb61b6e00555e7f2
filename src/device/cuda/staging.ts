/**
 * The way of data to the GPU: taken over into pinned slots, from where the GPU fetches it by itself. A slot is
 * used again once the GPU has read it; waiting for that is the only time that a write can take longer than a copy.
 *
 * @module
 */
import type { Context } from "./context.ts";
import { type DevicePointer, PinnedMemory } from "./memory.ts";
import { Event, type Stream } from "./stream.ts";

const SLOTS = 4;
const SLOT_BYTES = 8 * 2 ** 20;
/** Where pieces begin in a slot. */
const ALIGNMENT = 256;

interface Slot {
  readonly memory: PinnedMemory;
  /** Behind the last copy out of it. */
  readonly read: Event;
}

/** A ring of pinned slots in front of one stream. */
export class Staging implements Disposable {
  readonly #slots: Slot[];
  #current = 0;
  #used = 0;

  constructor(readonly context: Context, readonly stream: Stream) {
    this.#slots = Array.from({ length: SLOTS }, () => ({
      memory: new PinnedMemory(context, SLOT_BYTES),
      read: new Event(context),
    }));
  }

  /** Queues a copy of `from` to `to`; `from` may be changed as soon as this returns. */
  write(to: DevicePointer, from: Uint8Array): void {
    for (let done = 0; done < from.length;) {
      if (SLOT_BYTES - this.#used < ALIGNMENT) this.#next();
      const room = SLOT_BYTES - this.#used;
      // A piece that fits a fresh slot is not cut in two.
      if (from.length - done > room && from.length - done <= SLOT_BYTES) this.#next();
      const piece = from.subarray(done, done + SLOT_BYTES - this.#used);
      const { memory } = this.#slots[this.#current]!;
      memory.bytes.set(piece, this.#used);
      this.context.cuda.call(
        "cuMemcpyHtoDAsync_v2",
        to + BigInt(done),
        memory.address + BigInt(this.#used),
        BigInt(piece.length),
        this.stream.handle,
      );
      done += piece.length;
      this.#used = Math.ceil((this.#used + piece.length) / ALIGNMENT) * ALIGNMENT;
    }
  }

  #next(): void {
    this.#slots[this.#current]!.read.record(this.stream);
    this.#current = (this.#current + 1) % SLOTS;
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
