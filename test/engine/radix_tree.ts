/**
 * A prefix cache of the other kind, to compare with: a tree over the same blocks, from which the least recently
 * used leaf goes first when memory is short. It serves one request at a time and stores nothing but counts.
 *
 * @module
 */

interface Node {
  readonly children: Map<string, Node>;
  readonly parent: Node | undefined;
  readonly key: string;
  used: number;
  locked: boolean;
}

/** Counts hits; see the module's description. */
export class RadixTree {
  hits = 0;
  readonly #root: Node = { children: new Map(), parent: undefined, key: "", used: 0, locked: true };
  readonly #nodes = new Set<Node>();
  readonly #blocks: number;
  readonly #blockSize: number;
  #clock = 0;

  /** `blocks` that can hold something. */
  constructor(blocks: number, blockSize: number) {
    this.#blocks = blocks;
    this.#blockSize = blockSize;
  }

  /** One request from beginning to end: `history` is its prompt and then its answer, less the last token. */
  serve(history: readonly number[], promptLength: number): void {
    const [bs, path] = [this.#blockSize, [this.#root]];
    const keys = Array.from(
      { length: Math.floor(history.length / bs) },
      (_, i) => history.slice(i * bs, (i + 1) * bs).join(),
    );
    const most = Math.floor((promptLength - 1) / bs);
    for (let i = 0; i < most; i++) {
      const next = path.at(-1)!.children.get(keys[i]!);
      if (!next) break;
      path.push(next);
      this.hits += bs;
    }
    for (const node of path) [node.used, node.locked] = [++this.#clock, true];
    const own = Math.ceil(history.length / bs) - (path.length - 1);
    while (this.#blocks - this.#nodes.size < own) this.#evict();
    for (let i = path.length - 1; i < keys.length; i++) {
      const parent = path.at(-1)!;
      const known = parent.children.get(keys[i]!);
      const node = known ??
        { children: new Map(), parent, key: keys[i]!, used: 0, locked: true };
      parent.children.set(keys[i]!, node);
      this.#nodes.add(node);
      path.push(node);
    }
    this.#clock++;
    for (const node of path.slice(1)) [node.used, node.locked] = [this.#clock, false];
  }

  #evict(): void {
    let oldest: Node | undefined;
    for (const node of this.#nodes) {
      if (!node.locked && node.children.size === 0 && (!oldest || node.used < oldest.used)) oldest = node;
    }
    oldest!.parent!.children.delete(oldest!.key);
    this.#nodes.delete(oldest!);
  }
}
