/**
 * The header of a safetensors file: which tensors lie where. The format is eight bytes of length, that much
 * JSON, then the data without holes (https://github.com/huggingface/safetensors, "Format").
 *
 * @module
 */
import { isJsonObject, parseJson } from "../hub/json.ts";

/** Bits of one element, by the names of the format. All are understood here; few can be loaded. */
export const DTYPE_BITS = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
  C64: 64,
} as const satisfies Readonly<Record<string, number>>;

/** Element type of a stored tensor. */
export type StoredType = keyof typeof DTYPE_BITS;

/** A tensor in a file. */
export interface StoredTensor {
  readonly name: string;
  readonly dtype: StoredType;
  readonly shape: readonly number[];
  /** Of the first byte, counted from the start of the file. */
  readonly offset: number;
  /** Size in bytes. */
  readonly bytes: number;
}

/** What is wrong with a file; the caller knows which file of which model. */
export class SafetensorsError extends Error {
  override readonly name = "SafetensorsError";
  readonly tensor: string | undefined;
  constructor(message: string, tensor?: string) {
    super(message);
    this.tensor = tensor;
  }
}

/** Longest header that is read, in bytes; the same limit as in the format's own library. */
export const MAX_HEADER = 100_000_000;
/** Bytes before the header: its length, 64-bit little-endian. */
export const PREFIX = 8;

/**
 * Length of the JSON from the first eight bytes.
 *
 * @throws {SafetensorsError} If it is too long, or longer than the file.
 */
export function headerLength(prefix: Uint8Array, fileBytes: number): number {
  if (prefix.length < PREFIX || fileBytes < PREFIX) {
    throw new SafetensorsError(`it has ${fileBytes} bytes, too few for a safetensors file`);
  }
  const length = new DataView(prefix.buffer, prefix.byteOffset, PREFIX).getBigUint64(0, true);
  if (length > MAX_HEADER) {
    throw new SafetensorsError(`its header has ${length} bytes, more than the ${MAX_HEADER} that are read`);
  }
  if (PREFIX + Number(length) > fileBytes) {
    throw new SafetensorsError(
      `its header has ${length} bytes, but the file ends after ${fileBytes}: it is truncated`,
    );
  }
  return Number(length);
}

/**
 * Reads and checks a header: every name once, every dtype known, every size that of its shape, and the data in
 * one piece from the header to the end of the file, so that tensors can neither overlap nor lie outside.
 *
 * @throws {SafetensorsError} At the first fault.
 */
export function parseHeader(json: Uint8Array, fileBytes: number): ReadonlyMap<string, StoredTensor> {
  let header: unknown;
  try {
    header = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (error) {
    throw new SafetensorsError(`its header is not JSON: ${(error as Error).message}`);
  }
  if (!isJsonObject(header)) throw new SafetensorsError("its header is not a JSON object");
  const data = PREFIX + json.length;
  const tensors = Object.entries(header)
    .filter(([name]) => name !== "__metadata__")
    .map(([name, entry]) => tensorOf(name, entry, data))
    .sort((a, b) => a.offset - b.offset || a.bytes - b.bytes);
  let end = data;
  for (const { name, offset, bytes } of tensors) {
    if (offset < end) throw new SafetensorsError(`tensor "${name}" overlaps another tensor`, name);
    if (offset > end) {
      throw new SafetensorsError(`there are ${offset - end} unused bytes before tensor "${name}"`, name);
    }
    end = offset + bytes;
    if (end > fileBytes) {
      throw new SafetensorsError(
        `tensor "${name}" ends at byte ${end}, but the file at ${fileBytes}: it is truncated`,
        name,
      );
    }
  }
  if (end < fileBytes) throw new SafetensorsError(`${fileBytes - end} bytes follow after its last tensor`);
  return new Map(tensors.map((tensor) => [tensor.name, tensor]));
}

/** One entry of the header; `data` is where the tensors begin. */
function tensorOf(name: string, entry: unknown, data: number): StoredTensor {
  const fault = (problem: string) => new SafetensorsError(`tensor "${name}" ${problem}`, name);
  if (!isJsonObject(entry)) throw fault("is not described by a JSON object");
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== "string" || !Object.hasOwn(DTYPE_BITS, dtype)) {
    throw fault(`has the unknown dtype ${JSON.stringify(dtype)}`);
  }
  if (!isSizes(shape)) throw fault(`has the shape ${JSON.stringify(shape)}, expected a list of sizes`);
  if (!isSizes(offsets) || offsets.length !== 2 || offsets[0]! > offsets[1]!) {
    throw fault(
      `has the data_offsets ${JSON.stringify(offsets)}, expected where it begins and where it ends`,
    );
  }
  const [begin, end] = offsets as [number, number];
  const bits = shape.reduce((a, b) => a * b, DTYPE_BITS[dtype as StoredType]);
  if (!Number.isSafeInteger(bits) || bits !== (end - begin) * 8) {
    throw fault(`of ${dtype} ${JSON.stringify(shape)} lies in ${end - begin} bytes, expected ${bits / 8}`);
  }
  return { name, dtype: dtype as StoredType, shape, offset: data + begin, bytes: end - begin };
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}
