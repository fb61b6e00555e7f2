/**
 * Bytes of a large file, mapped into memory where the program may call the C library, and read otherwise. Both
 * are many times faster than `Deno.readFile`, and neither holds a whole file.
 *
 * @module
 */

/** A file open for reading. */
export interface WeightFile extends Disposable {
  readonly size: number;
  /** `mapped` reads in place; `read` copies through a buffer, and is what remains without the right to FFI. */
  readonly how: "mapped" | "read";
  /**
   * `length` bytes from `offset` on, not to be written. They are valid until the next call, and never after the
   * file was closed: a view of a mapped file then points to memory that is gone.
   *
   * @throws {RangeError} If they are not all in the file.
   */
  bytes(offset: number, length: number): Promise<Uint8Array>;
  /**
   * Fills `into` with the bytes from `offset` on, on another thread, so that several calls run side by side; absent
   * where only `bytes` can read. The file must stay open until it has settled.
   *
   * @throws {RangeError} If they are not all in the file.
   */
  fetch?(into: Uint8Array, offset: number): Promise<void>;
}

/** How a file is opened; `auto` maps where that is possible. */
export type Access = "auto" | "read";

/**
 * Opens a file.
 *
 * @throws {Deno.errors.NotFound} And what else `Deno.open` throws.
 */
export async function openWeightFile(path: string, access: Access = "auto"): Promise<WeightFile> {
  return access === "auto" && mapFile(path) || await readFile(path);
}

function outside(offset: number, length: number, size: number): RangeError {
  return new RangeError(`Cannot read bytes ${offset} to ${offset + length} of a file of ${size} bytes`);
}

async function readFile(path: string): Promise<WeightFile> {
  const file = await Deno.open(path);
  let buffer = new Uint8Array(0);
  const { size } = await file.stat();
  return {
    size,
    how: "read",
    async bytes(offset, length) {
      if (offset < 0 || offset + length > size) throw outside(offset, length, size);
      if (buffer.length < length) buffer = new Uint8Array(length);
      await file.seek(offset, Deno.SeekMode.Start);
      for (let done = 0; done < length;) {
        const got = await file.read(buffer.subarray(done, length));
        if (got === null) throw outside(offset, length, offset + done); // it has shrunk meanwhile
        done += got;
      }
      return buffer.subarray(0, length);
    },
    [Symbol.dispose]: () => file.close(),
  };
}

/** File names of the C library. */
const LIBRARY: Partial<Record<typeof Deno.build.os, string>> = {
  linux: "libc.so.6",
  darwin: "libSystem.B.dylib",
};
const SYMBOLS = {
  open: { parameters: ["buffer", "i32"], result: "i32" }, // path, oflag
  close: { parameters: ["i32"], result: "i32" }, // fildes
  lseek: { parameters: ["i32", "i64", "i32"], result: "i64" }, // fildes, offset, whence
  mmap: { parameters: ["usize", "usize", "i32", "i32", "i32", "i64"], result: "pointer" }, // addr, len, prot, flags, fildes, off
  munmap: { parameters: ["pointer", "usize"], result: "i32" }, // addr, len
  pread: { parameters: ["i32", "buffer", "usize", "i64"], result: "isize", nonblocking: true }, // fildes, buf, nbyte, offset
} as const satisfies Deno.ForeignLibraryInterface;
const O_RDONLY = 0, SEEK_END = 2, PROT_READ = 1, MAP_PRIVATE = 2;
/** What mmap returns when it fails: the address −1. */
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;

/** Maps a file, or returns nothing where that cannot be done: no right, no such library, a file that cannot be. */
function mapFile(path: string): WeightFile | undefined {
  const library = LIBRARY[Deno.build.os];
  if (!library || Deno.permissions.querySync({ name: "ffi", path: library }).state !== "granted") return;
  let c: Deno.DynamicLibrary<typeof SYMBOLS>;
  try {
    c = Deno.dlopen(library, SYMBOLS);
  } catch {
    return; // a system with another C library
  }
  const fd = c.symbols.open(new TextEncoder().encode(`${path}\0`), O_RDONLY);
  const size = fd < 0 ? 0 : Number(c.symbols.lseek(fd, 0n, SEEK_END));
  const start = size > 0 ? c.symbols.mmap(0n, BigInt(size), PROT_READ, MAP_PRIVATE, fd, 0n) : null;
  if (start === null || Deno.UnsafePointer.value(start) === MAP_FAILED) {
    if (fd >= 0) c.symbols.close(fd);
    c.close();
    return;
  }
  let open = true;
  return {
    size,
    how: "mapped",
    // deno-lint-ignore require-await -- so that a fault is a rejection, as with the other kind
    async bytes(offset, length) {
      if (!open) throw new Error("Cannot read a file that was closed");
      if (offset < 0 || offset + length > size) throw outside(offset, length, size);
      if (length === 0) return new Uint8Array(0);
      return new Uint8Array(Deno.UnsafePointerView.getArrayBuffer(start, length, offset));
    },
    async fetch(into, offset) {
      for (let done = 0; done < into.length;) {
        const left = into.subarray(done);
        const got = Number(await c.symbols.pread(fd, left, BigInt(left.length), BigInt(offset + done)));
        if (got <= 0) throw outside(offset, into.length, offset + done); // it has shrunk meanwhile, or cannot be read
        done += got;
      }
    },
    [Symbol.dispose]() {
      if (!open) return;
      open = false;
      c.symbols.munmap(start, BigInt(size));
      c.symbols.close(fd);
      c.close();
    },
  };
}
