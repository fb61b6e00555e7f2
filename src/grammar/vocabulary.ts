/**
 * A tokenizer's tokens as a tree of their bytes, in one array that threads share. Nodes lie in the order of a walk
 * from top to bottom, so that a walk goes through the array once and leaves a subtree by one jump.
 *
 * @module
 */

/** `[nodes, longest token, tokens with bytes, size of the vocabulary]`, then the parts that the class names. */
export type PackedVocabulary = Int32Array<SharedArrayBuffer>;

const HEAD = 4;

/** Whether a byte is a character by itself that stands for itself in a string of JSON. */
export function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
}

/** Few tokens are longer, in bytes. */
export const FAR = 16;

/**
 * Packs the tokens of a vocabulary.
 *
 * @param size One more than the highest id.
 * @param bytesOf What a token adds to a text; nothing for tokens that no grammar may use.
 */
export function packVocabulary(
  size: number,
  bytesOf: (id: number) => Uint8Array | undefined,
): PackedVocabulary {
  const entries: { readonly id: number; readonly text: string }[] = [];
  for (let id = 0; id < size; id++) {
    const bytes = bytesOf(id);
    if (bytes?.length) entries.push({ id, text: String.fromCharCode(...bytes) }); // one unit is one byte
  }
  entries.sort((a, b) => a.text < b.text ? -1 : a.text > b.text ? 1 : a.id - b.id);
  const [bytes, depths, ends, firsts]: number[][] = [[0], [0], [0], [0]];
  const open = [0];
  let before = "";
  const close = (depth: number) => {
    while (open.length > depth + 1) ends![open.pop()!] = bytes!.length;
  };
  entries.forEach(({ text }, place) => {
    let common = 0;
    while (common < before.length && before[common] === text[common]) common++;
    close(common);
    for (let i = common; i < text.length; i++) {
      open.push(bytes!.push(text.charCodeAt(i)) - 1);
      depths!.push(i + 1);
      ends!.push(0);
      firsts!.push(place);
    }
    before = text;
  });
  close(-1);
  const nodes = bytes!.length, longest = depths!.reduce((a, b) => Math.max(a, b), 0);
  const lastNode = new Int32Array(size).fill(-1);
  firsts!.push(entries.length);
  for (let node = 0; node < nodes; node++) {
    for (let i = firsts![node]!; i < firsts![node + 1]!; i++) lastNode[entries[i]!.id] = node;
  }
  const parts = [[nodes, longest, entries.length, size], bytes!, depths!, ends!, firsts!];
  const packed = [...parts, entries.map(({ id }) => id), lastNode];
  const length = packed.reduce((sum, part) => sum + part.length, 0);
  const array = new Int32Array(new SharedArrayBuffer(4 * length));
  let at = 0;
  for (const part of packed) {
    array.set(part, at);
    at += part.length;
  }
  return array;
}

/** A packed vocabulary, to be walked. */
export class Vocabulary {
  /** Bytes of the longest token. */
  readonly longest: number;
  /** One more than the highest id. */
  readonly size: number;
  /** The byte that leads to a node, its depth, and the node after its subtree. Node 0 is the root. */
  readonly byte: Int32Array;
  readonly depth: Int32Array;
  readonly end: Int32Array;
  /** The tokens that end at node `n` are `tokens` from `first[n]` to before `first[n + 1]`. */
  readonly first: Int32Array;
  readonly tokens: Int32Array;
  /** The depth of the deepest node of a subtree. */
  readonly tallest: Int32Array;
  /** 1 where all bytes below a node are {@linkcode isPlain}. */
  readonly calm: Uint8Array;
  /** As a mask: the tokens of at most {@linkcode FAR} bytes. */
  readonly shorter: Uint32Array;
  readonly #node: Int32Array;
  readonly #parent: Int32Array;

  constructor(packed: PackedVocabulary) {
    const [nodes, longest, count, size] = packed as unknown as [number, number, number, number];
    this.longest = longest;
    this.size = size;
    let at = HEAD;
    const take = (length: number) => packed.subarray(at, at += length);
    this.byte = take(nodes);
    this.depth = take(nodes);
    this.end = take(nodes);
    this.first = take(nodes + 1);
    this.tokens = take(count);
    this.#node = take(size);
    this.#parent = new Int32Array(nodes);
    this.tallest = this.depth.slice();
    this.calm = new Uint8Array(nodes).fill(1);
    this.shorter = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff);
    const path = new Int32Array(longest + 1);
    for (let node = 1; node < nodes; node++) {
      const depth = this.depth[node]!;
      path[depth] = node;
      this.#parent[node] = path[depth - 1]!;
      if (!isPlain(this.byte[node]!)) { for (let at = depth - 1; at >= 0; at--) this.calm[path[at]!] = 0; }
      for (let at = depth - 1; at >= 0 && this.tallest[path[at]!]! < depth; at--) {
        this.tallest[path[at]!] = depth;
      }
      if (depth <= FAR) continue;
      for (let i = this.first[node]!; i < this.first[node + 1]!; i++) {
        const token = this.tokens[i]!;
        this.shorter[token >> 5]! &= ~(1 << (token & 31));
      }
    }
  }

  /** The bytes of a token, nothing if no grammar may use it. */
  bytesOf(id: number): Uint8Array | undefined {
    let node = this.#node[id] ?? -1;
    if (node < 0) return undefined;
    const bytes = new Uint8Array(this.depth[node]!);
    for (let at = bytes.length; at > 0; node = this.#parent[node]!) bytes[--at] = this.byte[node]!;
    return bytes;
  }
}
