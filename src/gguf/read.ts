/**
 * Opens the header of a GGUF file.
 *
 * @module
 */
import { GgufError, MoreNeeded } from "./cursor.ts";
import { type GgufHeader, parseHeader } from "./header.ts";
import { rowReader } from "./rows.ts";

/** Bytes that are tried first; a vocabulary of 50,000 with its merges takes 2 MB. */
const FIRST = 2 ** 22;
/** Longest header that is read; the largest vocabularies in use take 20 MB. */
const MOST = 2 ** 28;

/**
 * Reads the header of a file: its metadata and where its tensors lie.
 *
 * @throws {GgufError} If it is malformed.
 * @throws {Deno.errors.NotFound} And what else `Deno.open` throws.
 */
export async function readGguf(path: string): Promise<GgufHeader> {
  using file = await Deno.open(path);
  const { size } = await file.stat();
  let head = new Uint8Array(0);
  for (let wanted = FIRST;; wanted *= 4) {
    const more = new Uint8Array(Math.min(wanted, MOST, size));
    more.set(head);
    for (let done = head.length; done < more.length;) {
      const got = await file.read(more.subarray(done));
      if (got === null) throw new GgufError("header", done, "ends: the file has shrunk meanwhile");
      done += got;
    }
    head = more;
    try {
      return parseHeader(head, size);
    } catch (error) {
      if (!(error instanceof MoreNeeded)) throw error;
      if (wanted >= MOST) throw new GgufError("header", 0, `is longer than the ${MOST} bytes that are read`);
    }
  }
}

/**
 * The numbers of a small tensor, nothing if there is none of that name.
 *
 * @throws {GgufError} If it is no vector, or of a type that cannot be widened.
 * @throws {Deno.errors.NotFound} And what else `Deno.open` throws.
 */
export async function readVector(
  path: string,
  header: GgufHeader,
  name: string,
): Promise<Float32Array | undefined> {
  const tensor = header.tensors.get(name);
  if (!tensor) return undefined;
  const read = rowReader(header, tensor);
  if (!read || tensor.shape.length !== 1) {
    const problem = `is of ${tensor.type} [${tensor.shape.join(", ")}], expected numbers in one dimension`;
    throw new GgufError(`tensor ${JSON.stringify(name)}`, tensor.offset, problem);
  }
  using file = await Deno.open(path);
  const bytes = async (offset: number, length: number) => {
    const buffer = new Uint8Array(length);
    await file.seek(offset, Deno.SeekMode.Start);
    for (let done = 0; done < length;) done += await file.read(buffer.subarray(done)) ?? length;
    return buffer;
  };
  return await read({ bytes }, 0, 1);
}
