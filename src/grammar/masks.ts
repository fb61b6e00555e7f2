/**
 * Which tokens may follow, as bits, for every place in a grammar: computed by a walk through the tree of tokens, and
 * remembered in two ways. What a part allows while it lasts is the same wherever the part is called from; only
 * tokens that go on after its end are walked again for each caller.
 *
 * @module
 */
import { type Frame, Network, type Place } from "./network.ts";
import type { Table } from "./table.ts";
import { type PackedVocabulary, Vocabulary } from "./vocabulary.ts";

/** What all grammars of an engine remember together, in bytes, before they forget it all. */
const MOST_BYTES = 256 * 2 ** 20;
/** Grammars that are kept, of those that are not in use. */
const MOST_GRAMMARS = 64;
/** New places that one mask may look at: a grammar that needs more gets a mask that lacks tokens. */
const MOST_STEPS = 2_000_000;

/** One grammar for one vocabulary. */
export class Masks {
  readonly #network: Network;
  readonly #vocabulary: Vocabulary;
  readonly #spend: (bytes: number) => void;
  readonly #path: Place[] = [];

  constructor(table: Table, vocabulary: Vocabulary, spend: (bytes: number) => void = () => {}) {
    this.#network = new Network(table, spend);
    this.#vocabulary = vocabulary;
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
    const bits = this.#empty();
    const groups = new Map<Frame, Frame[]>();
    for (const frame of place.frames) {
      const group = groups.get(frame.below!);
      if (group) group.push(frame);
      else groups.set(frame.below!, [frame]);
    }
    for (const [below, frames] of groups) {
      const part = this.#partOf(this.#network.alone(frames, this.#vocabulary.longest + 1));
      part.mask!.forEach((word, i) => bits[i]! |= word);
      const after = below.state < 0 || part.open!.length === 0 ? null : this.#network.after(below);
      if (after) { for (const node of part.open!) this.#walk(after, node, bits); }
    }
    return place.mask = bits;
  }

  /** Forgets all that was remembered. */
  forget(): void {
    this.#network.forget();
  }

  /** A place on top of nothing, with its mask, and the nodes at which the part has ended and tokens go on. */
  #partOf(part: Place): Place {
    if (part.open) return part;
    const open: number[] = [];
    part.mask = this.#empty();
    this.#walk(part, 0, part.mask, open);
    part.open = Int32Array.from(open);
    return part;
  }

  #walk(place: Place, root: number, bits: Uint32Array, open?: number[]): void {
    const { byte, depth, end, first, tokens } = this.#vocabulary;
    const path = this.#path, last = end[root]!;
    path[depth[root]!] = place;
    let left = MOST_STEPS;
    for (let node = root + 1; node < last && left-- > 0;) {
      const next = this.#network.step(path[depth[node]! - 1]!, byte[node]!);
      if (!next) {
        node = end[node]!;
        continue;
      }
      for (let i = first[node]!; i < first[node + 1]!; i++) bits[tokens[i]! >> 5]! |= 1 << (tokens[i]! & 31);
      const leaf = end[node] === node + 1;
      if (next.done && !leaf) open?.push(node);
      path[depth[node]!] = next;
      node = next.frames.length === 0 ? end[node]! : node + 1;
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

  /** Whether what was read is whole, so that the text may end. */
  get complete(): boolean {
    return this.#place?.done ?? false;
  }

  /** Whether nothing can follow. */
  get over(): boolean {
    return this.complete && this.#place!.frames.length === 0;
  }

  /** Takes from `row` all tokens that may not follow; those in `ends` may if the text may end. */
  restrict(row: Uint32Array, ends: readonly number[]): void {
    const mask = this.#place ? this.#masks.maskOf(this.#place) : undefined;
    const keep = this.complete ? ends.filter((token) => row[token >> 5]! >>> (token & 31) & 1) : [];
    for (let i = 0; i < row.length; i++) row[i]! &= mask?.[i] ?? 0;
    for (const token of ends) row[token >> 5]! &= ~(1 << (token & 31));
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
