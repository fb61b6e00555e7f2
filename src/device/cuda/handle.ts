/**
 * Opaque handles of the CUDA libraries, told apart by the type checker. Deno hands them over as `u64`, which is
 * the fast path of its foreign function interface.
 *
 * @module
 */

/** A C handle or device address named `N`; two names never mix. */
export type Handle<N extends string> = bigint & { readonly handle: N };

/** A memory cell that a C function writes a handle or a 64-bit number to. */
export class Cell {
  readonly at: BigUint64Array<ArrayBuffer> = new BigUint64Array(1);

  /** What was written, as a handle named `N`. */
  take<N extends string>(): Handle<N> {
    return this.at[0]! as Handle<N>;
  }

  /** What was written, as a number (bytes, counts). */
  get number(): number {
    return Number(this.at[0]!);
  }
}

/** `text` as a C string; keep the array alive for as long as C may read it. */
export function cString(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${text}\0`);
}

/** Text that C wrote into `bytes`, up to its first zero. */
export function fromCString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** The address of `buffer`. It keeps nothing alive: the caller must hold the buffer itself. */
export function addressOf(buffer: Uint8Array<ArrayBuffer> | BigUint64Array<ArrayBuffer>): bigint {
  return Deno.UnsafePointer.value(Deno.UnsafePointer.of(buffer));
}
