/**
 * Runs a table: where a text can be in its grammar is a set of stacks, and the set that follows it after a byte is
 * computed once and remembered.
 *
 * @module
 */
import { EDGE, OP, type Table } from "./table.ts";
import { isPlain } from "./vocabulary.ts";

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
  /** Its number, since the network forgot for the last time. */
  number: number;
  age: number;
  /** Kept here by those who compute them. */
  mask: Uint32Array | undefined;
  open: Int32Array | undefined;
}

/** In {@linkcode Network.rows}: nothing can follow, and not known yet. */
export const DEAD = -1, UNKNOWN = -2;
/** In {@linkcode Network.flags}: the text may end, and it must; all plain bytes stay there, or not. */
export const DONE = 1, OVER = 2, STAYS = 4, MOVES = 8;

/** Told what is remembered, in bytes, so that somebody can bound it. */
export type Spend = (bytes: number) => void;

/** One grammar at work. */
export class Network {
  readonly #table: Table;
  readonly #spend: Spend;
  #frames = 0;
  #bottom: Frame;
  /** By the frames of a place. */
  #known = new Map<string, Place>();
  /** By number. */
  #places: Place[] = [];
  #age = 0;
  /** Frames that were looked at so far, so that somebody can bound it. */
  work = 0;
  /** By number of a place and byte: the number of the place that follows. Replaced when it grows. */
  rows = new Int32Array(0);
  /** By number of a place. Replaced when it grows. */
  flags = new Uint8Array(0);

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
    const from = this.numberOf(place), known = this.rows[from << 8 | byte]!;
    const to = known === UNKNOWN ? this.follow(from, byte) : known;
    return to === DEAD ? null : this.#places[to]!;
  }

  /** The number of a place, which it gets again if all was forgotten. */
  numberOf(place: Place): number {
    if (place.age !== this.#age) {
      this.#known.set(keyOf(place.frames, place.done), place);
      this.#number(place);
    }
    return place.number;
  }

  /** Whether a text that cannot end at a place stays there with every plain byte; found out once one is known to. */
  stays(at: number): boolean {
    if (this.rows[at << 8 | 0x61] !== at || this.flags[at]! & (DONE | MOVES)) return false;
    if (this.flags[at]! & STAYS) return true;
    for (let byte = 0x20; byte < 0x7f; byte++) {
      const known = this.rows[at << 8 | byte]!;
      if (!isPlain(byte) || (known === UNKNOWN ? this.follow(at, byte) : known) === at) continue;
      this.flags[at]! |= MOVES;
      return false;
    }
    this.flags[at]! |= STAYS;
    return true;
  }

  /** The number of the place that follows a numbered one; fills its row. */
  follow(from: number, byte: number): number {
    const table = this.#table, reached: Frame[] = [];
    for (const frame of this.#places[from]!.frames) {
      const end = table[3 + frame.state]!;
      for (let at = table[2 + frame.state]!; at < end; at += EDGE) {
        if (table[at] !== OP.bytes || byte < table[at + 2]! || byte > table[at + 3]!) continue;
        reached.push(this.frame(table[at + 1]!, frame.below!));
      }
    }
    this.work += this.#places[from]!.frames.length;
    const next = this.#close(reached);
    return this.rows[from << 8 | byte] = next ? this.numberOf(next) : DEAD;
  }

  /** Where a text is once what is above `frame` has ended. */
  back(frame: Frame): Place | null {
    return this.#close([frame]);
  }

  /** What comes after the part in which a frame is; what counts its repetitions belongs to the part. */
  after(frame: Frame): Frame {
    let below = frame.below!;
    while (below.state >= 0 && this.#counts(below.state)) below = below.below!;
    return below;
  }

  /**
   * Frames of one part on top of nothing: all who are there have the same mask. A counter that leaves more than
   * `far` has no end there, as a token that is not longer cannot come to it.
   */
  alone(frames: readonly Frame[], far: number): { readonly place: Place; readonly shortened: boolean } {
    let shortened = false;
    const lift = ({ state, min, max, below }: Frame): Frame => {
      const long = (count: number) => count > far && count !== Infinity;
      shortened ||= long(min) || long(max);
      const counter = below!.state >= 0 && this.#counts(below!.state) ? lift(below!) : this.#bottom;
      return this.#make(state, Math.min(min, far + 1), max > far ? Infinity : max, counter);
    };
    return { place: this.#place(frames.map(lift), false), shortened };
  }

  /** Forgets all that was remembered; places that somebody holds stay usable. */
  forget(): void {
    for (const place of this.#places) place.mask = place.open = undefined;
    this.#known = new Map();
    this.#places = [];
    this.rows = new Int32Array(0);
    this.flags = new Uint8Array(0);
    this.#age++;
    this.#bottom = this.#newFrame(-1, 0, 0, undefined);
  }

  /** A state on top of others, its counters fresh. */
  frame(state: number, below: Frame): Frame {
    if (!this.#counts(state)) return this.#make(state, 0, 0, below);
    const at = this.#table[2 + state]!, max = this.#table[at + 4]!;
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
    this.work += seen.size;
    return kept.length > 0 || done ? this.#place(kept, done) : null;
  }

  #counts(state: number): boolean {
    const at = this.#table[2 + state]!;
    return this.#table[at] === OP.repeat && at < this.#table[3 + state]!;
  }

  /** Whether a state is an end and nothing else: nobody has to come back to it. */
  #ends(state: number): boolean {
    const at = this.#table[2 + state]!;
    return this.#table[at] === OP.final && this.#table[3 + state] === at + EDGE;
  }

  #place(frames: Frame[], done: boolean): Place {
    frames.sort((a, b) => a.id - b.id);
    const key = keyOf(frames, done);
    let place = this.#known.get(key);
    if (!place) {
      place = { frames, done, number: -1, age: this.#age, mask: undefined, open: undefined };
      this.#known.set(key, place);
      this.#number(place);
    }
    return place;
  }

  #number(place: Place): void {
    place.age = this.#age;
    const number = place.number = this.#places.push(place) - 1;
    if (number >= this.flags.length) {
      const [rows, flags] = [this.rows, this.flags], room = Math.max(16, 2 * number);
      this.rows = new Int32Array(256 * room).fill(UNKNOWN, rows.length);
      this.rows.set(rows);
      this.flags = new Uint8Array(room);
      this.flags.set(flags);
      this.#spend(1024 * (room - flags.length));
    }
    this.flags[number] = (place.done ? DONE : 0) | (place.frames.length === 0 ? OVER : 0);
    this.#spend(200 + 10 * place.frames.length);
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

function keyOf(frames: readonly Frame[], done: boolean): string {
  return `${frames.map(({ id }) => id).join()}${done ? "." : ""}`;
}
