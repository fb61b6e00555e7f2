/**
 * Reads the small values of a GGUF header one after another. Each read names what it reads, so that a fault says
 * where in the file it is and in which field.
 *
 * @module
 */

/** What is wrong with a file, and where; the caller knows which file of which model. */
export class GgufError extends Error {
  override readonly name = "GgufError";
  /** Byte in the file at which the field begins; nothing where the field is missing. */
  readonly offset: number | undefined;
  /** What the field is, such as `general.alignment` or `type of tensor "x"`. */
  readonly field: string;
  /** `problem` continues "FIELD at byte N". */
  constructor(field: string, offset: number | undefined, problem: string) {
    super(`${field}${offset === undefined ? "" : ` at byte ${offset}`} ${problem}`);
    this.field = field;
    this.offset = offset;
  }
}

/** The bytes at hand end before the header does, though the file goes on. */
export class MoreNeeded extends Error {
  override readonly name = "MoreNeeded";
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A place in the beginning of a file. */
export class Cursor {
  /** Of the next byte, counted from the start of the file. */
  offset = 0;
  /** Size of the whole file. */
  readonly fileBytes: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  /** @param head The file's first bytes, or all of them. */
  constructor(head: Uint8Array, fileBytes: number) {
    this.fileBytes = fileBytes;
    this.#bytes = head;
    this.#view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  }

  /**
   * Steps over `length` bytes and returns where they begin.
   *
   * @throws {GgufError} If the file ends before.
   * @throws {MoreNeeded} If the bytes at hand end before.
   */
  skip(field: string, length: number): number {
    const at = this.offset;
    if (length > this.fileBytes - at) {
      throw new GgufError(
        field,
        at,
        `takes ${length} bytes, but the file ends at ${this.fileBytes}: it is truncated`,
      );
    }
    if (at + length > this.#bytes.length) throw new MoreNeeded();
    this.offset = at + length;
    return at;
  }

  /** One number of `type`; 64-bit whole numbers beyond 2^53 are bigints. */
  number(field: string, type: keyof typeof NUMBERS): number | bigint {
    const { bytes, get } = NUMBERS[type];
    return get(this.#view, this.skip(field, bytes));
  }

  /** A 32-bit count or code. */
  u32(field: string): number {
    return this.number(field, "u32") as number;
  }

  /** A 64-bit count or size. @throws {GgufError} If it is beyond `most`. */
  u64(field: string, most: number): number {
    const at = this.offset;
    const value = this.number(field, "u64");
    if (typeof value === "number" && value <= most) return value;
    throw new GgufError(field, at, `is ${value}, expected at most ${most}`);
  }

  /** A length of 64 bits and that much UTF-8. @throws {GgufError} If it is longer than `most` or not UTF-8. */
  string(field: string, most: number): string {
    const length = this.u64(`length of ${field}`, most);
    const at = this.skip(field, length);
    try {
      return UTF8.decode(this.#bytes.subarray(at, at + length));
    } catch {
      throw new GgufError(field, at, "is not UTF-8 text");
    }
  }

  /** Steps over a string. @throws {GgufError} If it is longer than `most`. */
  skipString(field: string, most: number): void {
    this.skip(field, this.u64(`length of ${field}`, most));
  }

  /** Another cursor over the same bytes. */
  at(offset: number): Cursor {
    const cursor = new Cursor(this.#bytes, this.fileBytes);
    cursor.offset = offset;
    return cursor;
  }
}

const small = (value: bigint) =>
  value >= -0x1f_ffff_ffff_ffffn && value <= 0x1f_ffff_ffff_ffffn ? Number(value) : value;

/** The kinds of numbers in metadata, by the names of this file. All are little-endian. */
export const NUMBERS = {
  u8: { bytes: 1, get: (v: DataView, at: number) => v.getUint8(at) },
  i8: { bytes: 1, get: (v: DataView, at: number) => v.getInt8(at) },
  u16: { bytes: 2, get: (v: DataView, at: number) => v.getUint16(at, true) },
  i16: { bytes: 2, get: (v: DataView, at: number) => v.getInt16(at, true) },
  u32: { bytes: 4, get: (v: DataView, at: number) => v.getUint32(at, true) },
  i32: { bytes: 4, get: (v: DataView, at: number) => v.getInt32(at, true) },
  f32: { bytes: 4, get: (v: DataView, at: number) => v.getFloat32(at, true) },
  u64: { bytes: 8, get: (v: DataView, at: number) => small(v.getBigUint64(at, true)) },
  i64: { bytes: 8, get: (v: DataView, at: number) => small(v.getBigInt64(at, true)) },
  f64: { bytes: 8, get: (v: DataView, at: number) => v.getFloat64(at, true) },
} as const;
