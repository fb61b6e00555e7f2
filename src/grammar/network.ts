/**
 * Runs a table: where a text can be in its grammar is a set of stacks, and the set that follows it after a byte is
 * computed once and remembered.
 *
 * @module
 */
import { EDGE, OP, type Table } from "./table.ts";

/** How deep calls may nest; a part that would go deeper cannot be entered. */
export const DEEPEST = 512;
/** Ways to read one text at the same time; those of a grammar that is more ambiguous are dropped. */
const MOST_FRAMES = 8192;

/** One state with what comes after its part: the frames below it, shared by all stacks that have them. */
export interface Frame {
  readonly id: number;
  /** −1 at the bottom of every stack. */
  readonly state: number;
  /** Of a repeated part: how often it must, and may, be read still. */
  readonly min: number;
  readonly max: number;
  readonly below: Frame | undefined;
  readonly depth: number;
  readonly above: Map<number | string, Frame>;
}

/** Where a text can be. */
export interface Place {
  /** Stacks whose top can read a byte, by id. */
  readonly frames: readonly Frame[];
  /** Whether the text may end here. */
  readonly done: boolean;
  /** By byte; `null` where nothing can follow. */
  next: (Place | null | undefined)[] | undefined;
  /** Kept here by those who compute them. */
  mask: Uint32Array | undefined;
  open: Int32Array | undefined;
}

/** Told what is remembered, in bytes, so that somebody can bound it. */
export type Spend = (bytes: number) => void;

/** One grammar at work. */
export class Network {
  readonly #table: Table;
  readonly #spend: Spend;
  #frames = 0;
  #bottom: Frame;
  #places = new Map<string, Place>();

  constructor(table: Table, spend: Spend = () => {}) {
    this.#table = table;
    this.#spend = spend;
    this.#bottom = this.#newFrame(-1, 0, 0, undefined);
  }

  /** Before the first byte. */
  get start(): Place {
    return this.#close([this.frame(this.#table[1]!, this.#bottom)])!;
  }

  /** Where a text is after one more byte; `null` if it cannot have it. */
  step(place: Place, byte: number): Place | null {
    const next = place.next ??= this.#row();
    const known = next[byte];
    if (known !== undefined) return known;
    const table = this.#table, reached: Frame[] = [];
    for (const frame of place.frames) {
      const end = table[3 + frame.state]!;
      for (let at = table[2 + frame.state]!; at < end; at += EDGE) {
        if (table[at] !== OP.bytes || byte < table[at + 2]! || byte > table[at + 3]!) continue;
        reached.push(this.frame(table[at + 1]!, frame.below!));
      }
    }
    return next[byte] = this.#close(reached);
  }

  /** Where a text is once the part above `frame` has ended. */
  after(frame: Frame): Place | null {
    return this.#close([frame]);
  }

  /** The same states, counters at most `clamp`, on top of nothing: all who are there have the same mask. */
  alone(frames: readonly Frame[], clamp: number): Place {
    const most = (count: number) => count === Infinity ? count : Math.min(count, clamp);
    return this.#place(
      frames.map(({ state, min, max }) => this.#make(state, most(min), most(max), this.#bottom)),
      false,
    );
  }

  /** Forgets all that was remembered; places that somebody holds stay usable. */
  forget(): void {
    for (const place of this.#places.values()) place.next = place.mask = place.open = undefined;
    this.#places = new Map();
    this.#bottom = this.#newFrame(-1, 0, 0, undefined);
  }

  /** A state on top of others, its counters fresh. */
  frame(state: number, below: Frame): Frame {
    const at = this.#table[2 + state]!;
    if (this.#table[at] !== OP.repeat || at === this.#table[3 + state]) {
      return this.#make(state, 0, 0, below);
    }
    const max = this.#table[at + 4]!;
    return this.#make(state, this.#table[at + 3]!, max < 0 ? Infinity : max, below);
  }

  /** Everything that can be reached without a byte. */
  #close(frames: readonly Frame[]): Place | null {
    const table = this.#table;
    const work = [...frames], seen = new Set(frames), counters = new Set<Frame>();
    const kept: Frame[] = [];
    let done = false;
    const visit = (frame: Frame) => {
      if (seen.has(frame) || frame.depth > DEEPEST || seen.size >= MOST_FRAMES) return;
      seen.add(frame);
      work.push(frame);
    };
    for (let frame; (frame = work.pop());) {
      if (frame.state < 0) {
        done = true;
        continue;
      }
      const below = frame.below!, end = table[3 + frame.state]!;
      let reads = false;
      for (let at = table[2 + frame.state]!; at < end; at += EDGE) {
        const target = table[at + 1]!, part = table[at + 2]!;
        switch (table[at]) {
          case OP.bytes:
            reads = true;
            break;
          case OP.free:
            visit(this.frame(target, below));
            break;
          case OP.call:
            visit(this.frame(part, this.#ends(target) ? below : this.frame(target, below)));
            break;
          case OP.repeat: {
            if (frame.min === 0) visit(this.frame(target, below));
            if (frame.max === 0) break;
            const again = this.#make(frame.state, Math.max(0, frame.min - 1), frame.max - 1, below);
            counters.add(again);
            visit(this.frame(part, again));
            break;
          }
          case OP.final: // a repetition that has read nothing adds nothing
            if (!counters.has(below)) visit(below);
        }
      }
      if (reads) kept.push(frame);
    }
    return kept.length > 0 || done ? this.#place(kept, done) : null;
  }

  /** Whether a state is an end and nothing else: nobody has to come back to it. */
  #ends(state: number): boolean {
    const at = this.#table[2 + state]!;
    return this.#table[at] === OP.final && this.#table[3 + state] === at + EDGE;
  }

  #place(frames: Frame[], done: boolean): Place {
    frames.sort((a, b) => a.id - b.id);
    const key = `${frames.map(({ id }) => id).join()}${done ? "." : ""}`;
    let place = this.#places.get(key);
    if (!place) {
      place = { frames, done, next: undefined, mask: undefined, open: undefined };
      this.#places.set(key, place);
      this.#spend(200 + 10 * frames.length);
    }
    return place;
  }

  #row(): (Place | null | undefined)[] {
    this.#spend(8 * 256);
    return new Array(256);
  }

  #make(state: number, min: number, max: number, below: Frame): Frame {
    const key = max === 0 && min === 0 ? state : `${state},${min},${max}`;
    let frame = below.above.get(key);
    if (!frame) below.above.set(key, frame = this.#newFrame(state, min, max, below));
    return frame;
  }

  #newFrame(state: number, min: number, max: number, below: Frame | undefined): Frame {
    this.#spend(250);
    const depth = below ? below.depth + 1 : 0;
    return { id: this.#frames++, state, min, max, below, depth, above: new Map() };
  }
}
