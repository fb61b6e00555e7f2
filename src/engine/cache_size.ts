/**
 * How many blocks the KV cache gets, and how long a sequence may then be.
 *
 * @module
 */

/** What the cache is sized from. */
export interface CacheWish {
  /** Memory for it, in bytes. */
  readonly bytes: number;
  /** Bytes of one block over all layers, and its tokens. */
  readonly blockBytes: number;
  readonly blockSize: number;
  /** Blocks that a sequence holds at most, however long. */
  readonly most: number;
  /** Sequences at the same time: more blocks than they can fill are not taken. */
  readonly maxSequences: number;
  /** Tokens of the longest sequence that the model was made for. */
  readonly positions: number;
  /** What the user asked for: a length, what fits, or nothing, which is what fits too. */
  readonly maxModelLength?: number | "auto" | undefined;
}

/** The model length does not fit the memory. */
export class CacheSizeError extends RangeError {
  override readonly name = "CacheSizeError";
}

/**
 * @throws {CacheSizeError} If the length that was asked for does not fit, or nothing does, with the numbers and
 *   the flags that change them.
 */
export function cacheSize(wish: CacheWish): { readonly blocks: number; readonly maxModelLength: number } {
  const { bytes, blockBytes, blockSize, maxSequences, positions, most, maxModelLength: asked } = wish;
  const wanted = typeof asked === "number" ? asked : positions;
  const each = Math.ceil(wanted / blockSize);
  // Block 0 is padding and holds nobody's tokens.
  const blocks = Math.min(maxSequences * each + 1, Math.floor(bytes / blockBytes));
  const held = most < blocks ? wanted : Math.max(0, blocks - 1) * blockSize;
  if (held < (typeof asked === "number" ? wanted : 2)) {
    const needed = (typeof asked === "number" ? Math.min(each, most) + 1 : 2) * blockBytes;
    throw new CacheSizeError(
      `Cannot serve a model length of ${wanted} tokens: the KV cache of ${Math.max(0, Math.floor(bytes))} ` +
        `bytes holds ${held}, and ${needed} bytes are needed; raise --kv-cache-memory-bytes or ` +
        `--gpu-memory-utilization, or lower --max-model-len`,
    );
  }
  return { blocks, maxModelLength: Math.min(wanted, held) };
}
