/**
 * The header of a GGUF file: metadata, and which tensors lie where. The format is that of ggml's
 * `docs/gguf.md`, versions 2 and 3, little-endian. The file is untrusted: counts and sizes are held against the
 * file's size before anything is made of them.
 *
 * @module
 */
import { Cursor, GgufError, NUMBERS } from "./cursor.ts";
import { BLOCKS, type GgufType, typeOfCode } from "./types.ts";

/** A list in the metadata; its elements are read when asked for, since most readers need none of them. */
export interface GgufList {
  readonly length: number;
  /** @throws {GgufError} If an element is a string that is not UTF-8. */
  read(): (number | bigint | boolean | string)[];
}

/** A value in the metadata. */
export type GgufValue = number | bigint | boolean | string | GgufList;

/** A tensor in a file. */
export interface GgufTensor {
  readonly name: string;
  readonly type: GgufType;
  /** Outermost first, as everywhere else here; the file has it the other way round. */
  readonly shape: readonly number[];
  /** Of the first byte, counted from the start of the file. */
  readonly offset: number;
  /** Size in bytes. */
  readonly bytes: number;
}

/** What a GGUF file says of itself. */
export interface GgufHeader {
  readonly metadata: ReadonlyMap<string, { readonly value: GgufValue; readonly offset: number }>;
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}

const MAGIC = 0x46554747; // "GGUF"
/** Longest key and longest name, in bytes; the format's own limits are 65,535 and 64. */
const MOST_KEY = 65_535, MOST_NAME = 255;
/** Longest string in the metadata, in bytes: chat templates are the longest in use, of some tens of kB. */
const MOST_STRING = 2 ** 24;
const MOST_DIMENSIONS = 4;
/** Fewest bytes that an entry of the metadata (empty key, a byte), or a tensor's description, takes. */
const LEAST_ENTRY = 8 + 4 + 1, LEAST_TENSOR = 8 + 4 + 8 + 4 + 8;

const VALUE_TYPES = [
  "u8",
  "i8",
  "u16",
  "i16",
  "u32",
  "i32",
  "f32",
  "bool",
  "string",
  "list",
  "u64",
  "i64",
  "f64",
] as const;
type ValueType = (typeof VALUE_TYPES)[number];

/**
 * Reads and checks a header: every key and name once, every type known, every size that of its shape, and no
 * tensor over another or outside the file.
 *
 * @param head The file's first bytes, at least up to the end of the header.
 * @throws {GgufError} At the first fault, with its place.
 * @throws {MoreNeeded} If `head` ends before the header does.
 */
export function parseHeader(head: Uint8Array, fileBytes: number): GgufHeader {
  const cursor = new Cursor(head, fileBytes);
  const magic = cursor.u32("magic number");
  if (magic !== MAGIC) {
    throw new GgufError("magic number", 0, `is 0x${magic.toString(16)}, expected "GGUF": it is no GGUF file`);
  }
  const version = cursor.u32("version");
  if (version !== 2 && version !== 3) {
    const why = version % 65_536 === 0 && version > 0 ? " (it may be a big-endian file)" : "";
    throw new GgufError("version", 4, `is ${version}${why}, expected 2 or 3`);
  }
  const tensorCount = cursor.u64("count of tensors", Math.floor(fileBytes / LEAST_TENSOR));
  const keyCount = cursor.u64("count of keys", Math.floor(fileBytes / LEAST_ENTRY));
  const metadata = readMetadata(cursor, keyCount);
  const alignment = alignmentOf(metadata);
  const places = Array.from({ length: tensorCount }, (_, i) => readTensor(cursor, i, alignment));
  const data = Math.ceil(cursor.offset / alignment) * alignment;
  return { metadata, tensors: placeTensors(places, data, fileBytes) };
}

function readMetadata(cursor: Cursor, count: number) {
  const metadata = new Map<string, { value: GgufValue; offset: number }>();
  for (let i = 0; i < count; i++) {
    const at = cursor.offset;
    const key = cursor.string(`key ${i}`, MOST_KEY);
    if (metadata.has(key)) {
      throw new GgufError(`key ${i}`, at, `is ${JSON.stringify(key)}, which came before`);
    }
    const type = readValueType(cursor, `type of ${key}`);
    const offset = cursor.offset;
    metadata.set(key, { value: readValue(cursor, key, type), offset });
  }
  return metadata;
}

function readValueType(cursor: Cursor, field: string): ValueType {
  const at = cursor.offset;
  const code = cursor.u32(field);
  const type = VALUE_TYPES[code];
  if (type === undefined) {
    throw new GgufError(field, at, `is ${code}, expected a number up to ${VALUE_TYPES.length - 1}`);
  }
  return type;
}

function readValue(cursor: Cursor, key: string, type: ValueType): GgufValue {
  return type === "list" ? readList(cursor, key) : readScalar(cursor, key, type);
}

function readScalar(cursor: Cursor, field: string, type: Exclude<ValueType, "list">) {
  if (type === "string") return cursor.string(field, MOST_STRING);
  if (type !== "bool") return cursor.number(field, type);
  const at = cursor.offset;
  const value = cursor.number(field, "u8");
  if (value === 0 || value === 1) return value === 1;
  throw new GgufError(field, at, `is ${value}, expected 0 or 1 for a truth value`);
}

function readList(cursor: Cursor, key: string): GgufList {
  const typeAt = cursor.offset;
  const type = readValueType(cursor, `element type of ${key}`);
  if (type === "list") {
    throw new GgufError(`element type of ${key}`, typeAt, "is a list, expected no list of lists");
  }
  const least = type === "string" ? 8 : type === "bool" ? 1 : NUMBERS[type].bytes;
  const length = cursor.u64(`length of ${key}`, Math.floor(cursor.fileBytes / least));
  const start = cursor.offset;
  if (type === "string") { for (let i = 0; i < length; i++) cursor.skipString(key, MOST_STRING); }
  else cursor.skip(key, length * least);
  return {
    length,
    read() {
      const again = cursor.at(start);
      return Array.from({ length }, () => readScalar(again, key, type));
    },
  };
}

/** What the offsets of tensors are multiples of, in bytes; 32 where the metadata does not say. */
function alignmentOf(metadata: GgufHeader["metadata"]): number {
  const entry = metadata.get("general.alignment");
  if (!entry) return 32;
  const { value, offset } = entry;
  if (typeof value === "number" && value >= 8 && value <= 65_536 && Number.isInteger(Math.log2(value))) {
    return value;
  }
  const shown = typeof value === "object" ? "a list" : JSON.stringify(String(value));
  throw new GgufError("general.alignment", offset, `is ${shown}, expected a power of two from 8 to 65536`);
}

/** A tensor's description; its offset counts from where the data begins. */
interface Place extends GgufTensor {
  /** Where in the file the offset stands. */
  readonly field: number;
}

function readTensor(cursor: Cursor, index: number, alignment: number): Place {
  const name = cursor.string(`name of tensor ${index}`, MOST_NAME);
  const of = (what: string) => `${what} of tensor ${JSON.stringify(name)}`;
  const countAt = cursor.offset;
  const count = cursor.u32(of("count of dimensions"));
  if (count < 1 || count > MOST_DIMENSIONS) {
    throw new GgufError(of("count of dimensions"), countAt, `is ${count}, expected 1 to ${MOST_DIMENSIONS}`);
  }
  const sizesAt = cursor.offset;
  const sizes = Array.from(
    { length: count },
    (_, i) => cursor.u64(of(`dimension ${i}`), Number.MAX_SAFE_INTEGER),
  );
  const typeAt = cursor.offset;
  const code = cursor.u32(of("type"));
  const type = typeOfCode(code);
  if (type === undefined) throw new GgufError(of("type"), typeAt, `is ${code}, which is not known`);
  const block = BLOCKS[type];
  if (sizes.some((size) => size === 0)) {
    throw new GgufError(of("dimensions"), sizesAt, `are [${sizes.join(", ")}], expected sizes above 0`);
  }
  if (sizes[0]! % block.elements !== 0) {
    const problem = `is ${sizes[0]}, expected a multiple of ${block.elements} for ${type}`;
    throw new GgufError(of("dimension 0"), sizesAt, problem);
  }
  const bytes = sizes.reduce((product, size) => product * size, block.bytes) / block.elements;
  if (!(bytes <= cursor.fileBytes)) {
    const problem = `are [${sizes.join(", ")}]: ${bytes} bytes of ${type}, more than the whole file has`;
    throw new GgufError(of("dimensions"), sizesAt, problem);
  }
  const field = cursor.offset;
  const offset = cursor.u64(of("offset"), cursor.fileBytes);
  if (offset % alignment !== 0) {
    throw new GgufError(of("offset"), field, `is ${offset}, expected a multiple of ${alignment}`);
  }
  return { name, type, shape: sizes.reverse(), offset, bytes, field };
}

function placeTensors(places: readonly Place[], data: number, fileBytes: number) {
  const tensors = new Map<string, GgufTensor>();
  let end = data, before = "";
  for (const { field, ...place } of places.toSorted((a, b) => a.offset - b.offset)) {
    const tensor = { ...place, offset: data + place.offset };
    const of = `offset of tensor ${JSON.stringify(tensor.name)}`;
    if (tensors.has(tensor.name)) throw new GgufError(of, field, "is of a tensor whose name came before");
    if (tensor.offset < end) {
      throw new GgufError(of, field, `is ${place.offset}: it overlaps tensor ${JSON.stringify(before)}`);
    }
    end = tensor.offset + tensor.bytes;
    before = tensor.name;
    if (end > fileBytes) {
      const problem = `puts its end at byte ${end}, but the file ends at ${fileBytes}: it is truncated`;
      throw new GgufError(of, field, problem);
    }
    tensors.set(tensor.name, tensor);
  }
  return tensors;
}
