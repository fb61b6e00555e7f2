/**
 * Which tokens may follow, as bits, for every place in a grammar: computed by a walk through the tree of tokens, and
 * remembered in two ways. What a part allows while it lasts is the same wherever the part is called from; only
 * tokens that go on after its end are walked again for each caller.
 *
 * @module
 */
import { DEAD, DONE, type Frame, Network, OVER, type Place, UNKNOWN } from "./network.ts";
import type { Table } from "./table.ts";
import { FAR, type PackedVocabulary, Vocabulary } from "./vocabulary.ts";

/** What all grammars of an engine remember together, in bytes, before they forget it all. */
const MOST_BYTES = 256 * 2 ** 20;
/** Grammars that are kept, of those that are not in use. */
const MOST_GRAMMARS = 64;
/** Frames that one mask may look at for the first time: a grammar that needs more is given up, without any token. */
const MOST_WORK = 300_000;

/** One grammar for one vocabulary. */
export class Masks {
  readonly #network: Network;
  readonly #vocabulary: Vocabulary;
  readonly #spend: (bytes: number) => void;
  /** Numbers of places on the way from the root to a node. */
  readonly #path: Int32Array;
  /** What the network's work may come to. */
  #limit = 0;

  constructor(table: Table, vocabulary: Vocabulary, spend: (bytes: number) => void = () => {}) {
    this.#network = new Network(table, spend);
    this.#vocabulary = vocabulary;
    this.#path = new Int32Array(vocabulary.longest + 1);
    this.#spend = spend;
  }

  /** Before the first token. */
  get start(): Place {
    return this.#network.start;
  }

  /** Where a text is after a token; `null` if it cannot have it. */
  step(place: Place, token: number): Place | null {
    const bytes = this.#vocabulary.bytesOf(token);
    let next: Place | null = bytes ? place : null;
    for (const byte of bytes ?? []) if (next) next = this.#network.step(next, byte);
    return next;
  }

  /** Bit `t % 32` of word `t / 32` says whether token `t` may follow. Not to be changed. */
  maskOf(place: Place): Uint32Array {
    if (place.mask) return place.mask;
    this.#limit = this.#network.work + MOST_WORK;
    const network = this.#network, bits = this.#empty(), parts = new Map<Frame, Frame[]>();
    for (const frame of place.frames) {
      const after = network.after(frame), part = parts.get(after);
      if (part) part.push(frame);
      else parts.set(after, [frame]);
    }
    let short = false;
    for (const [after, frames] of parts) {
      const { place: part, shortened } = network.alone(frames, FAR);
      const open = this.#openOf(part),
        back = after.state < 0 || open.length === 0 ? null : network.back(after);
      part.mask!.forEach((word, i) => bits[i]! |= word);
      if (back) { for (const node of open) this.#walk(back, node, bits); }
      short ||= shortened;
    }
    if (short) {
      this.#vocabulary.shorter.forEach((word, i) => bits[i]! &= word);
      this.#walk(place, 0, bits, undefined, FAR);
    }
    return place.mask = network.work < this.#limit ? bits : bits.fill(0);
  }

  /** Forgets all that was remembered. */
  forget(): void {
    this.#network.forget();
  }

  /** The nodes at which a part has ended while tokens go on; gives its place a mask. */
  #openOf(part: Place): Int32Array {
    if (part.open) return part.open;
    const open: number[] = [];
    part.mask = this.#empty();
    this.#walk(part, 0, part.mask, open);
    const found = Int32Array.from(open);
    return this.#network.work < this.#limit ? part.open = found : found;
  }

  /** Sets the bits of the tokens below `root` that can follow and are longer than `beyond`. */
  #walk(place: Place, root: number, bits: Uint32Array, open?: number[], beyond = 0): void {
    const { byte, calm, depth, end, first, tokens, tallest } = this.#vocabulary;
    const network = this.#network, path = this.#path, last = end[root]!;
    path[depth[root]!] = network.numberOf(place);
    let { rows, flags } = network;
    for (let node = root + 1; node < last;) {
      if (tallest[node]! <= beyond) {
        node = end[node]!;
        continue;
      }
      const deep = depth[node]!, from = path[deep - 1]!;
      let next = rows[from << 8 | byte[node]!]!;
      if (next === UNKNOWN) {
        next = network.work < this.#limit ? network.follow(from, byte[node]!) : DEAD;
        ({ rows, flags } = network);
      }
      if (next === DEAD) {
        node = end[node]!;
        continue;
      }
      let stays = false;
      if (calm[node] && beyond === 0) {
        stays = network.stays(next);
        ({ rows, flags } = network);
      }
      if (deep > beyond) {
        const after = first[stays ? end[node]! : node + 1]!;
        for (let i = first[node]!; i < after; i++) {
          bits[tokens[i]! >> 5]! |= 1 << (tokens[i]! & 31);
        }
      }
      if (open && flags[next]! & DONE && end[node] !== node + 1) open.push(node);
      path[deep] = next;
      node = stays || flags[next]! & OVER ? end[node]! : node + 1;
    }
  }

  #empty(): Uint32Array {
    const words = Math.ceil(this.#vocabulary.size / 32);
    this.#spend(4 * words);
    return new Uint32Array(words);
  }
}

/** What a request brings: a compiled grammar with a name for it, and the vocabulary of the model. */
export interface CompiledGrammar {
  /** The same for grammars that are the same. */
  readonly key: string;
  readonly table: Table;
  readonly vocabulary: PackedVocabulary;
}

/** One sequence in its grammar. */
export class Matcher {
  readonly #masks: Masks;
  #place: Place | null;

  constructor(masks: Masks) {
    this.#masks = masks;
    this.#place = masks.start;
  }

  /** Takes in a token. */
  accept(token: number): void {
    if (this.#place) this.#place = this.#masks.step(this.#place, token);
  }

  /** Whether it had a token that could not follow: nothing can follow then. */
  get dead(): boolean {
    return this.#place === null;
  }

  /** Whether what was read is whole, so that the text may end. */
  get complete(): boolean {
    return this.#place?.done ?? false;
  }

  /** Whether nothing can follow. */
  get over(): boolean {
    return this.complete && this.#place!.frames.length === 0;
  }

  /** Takes from `row` all tokens that may not follow; those in `ends` may also where the text may end. */
  restrict(row: Uint32Array, ends: readonly number[]): void {
    const mask = this.#place ? this.#masks.maskOf(this.#place) : undefined;
    const keep = this.complete ? ends.filter((token) => row[token >> 5]! >>> (token & 31) & 1) : [];
    for (let i = 0; i < row.length; i++) row[i]! &= mask?.[i] ?? 0;
    for (const token of keep) row[token >> 5]! |= 1 << (token & 31);
  }
}

/** The grammars of an engine: requests for the same one share what is known of it. */
export class Grammars {
  readonly #known = new Map<string, Masks>();
  /** Also those that are only held by their matchers. */
  readonly #all = new Set<WeakRef<Masks>>();
  #vocabulary: Vocabulary | undefined;
  #bytes = 0;

  /** A matcher before the first token. All requests must bring the same vocabulary. */
  open({ key, table, vocabulary }: CompiledGrammar): Matcher {
    this.#vocabulary ??= new Vocabulary(vocabulary);
    let masks = this.#known.get(key);
    if (!masks) {
      masks = new Masks(table, this.#vocabulary, (bytes) => this.#bytes += bytes);
      this.#bytes += table.byteLength;
      this.#all.add(new WeakRef(masks));
    }
    this.#known.delete(key); // and to the end, as the last one used
    this.#known.set(key, masks);
    for (const old of this.#known.keys()) if (this.#known.size > MOST_GRAMMARS) this.#known.delete(old);
    return new Matcher(masks);
  }

  /** Forgets what is remembered, if it has become too much. Called between steps. */
  tidy(): void {
    if (this.#bytes <= MOST_BYTES) return;
    this.#bytes = 0;
    this.#known.clear();
    for (const held of this.#all) {
      const masks = held.deref();
      if (masks) masks.forget();
      else this.#all.delete(held);
    }
  }
}
