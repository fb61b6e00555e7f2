/**
 * The tiles that a loop carries: where they lie, and a run of rounds over them.
 *
 * @module
 */
import type { Value } from "../ir.ts";
import { type Address, type Expr, type Local, node, plus } from "./expr.ts";
import { isScalar } from "./facts.ts";
import type { LoopStatement, Statement } from "./plan.ts";
import { type Buffer, constantLanes, type Scope } from "./scope.ts";

type Carry = LoopStatement["instr"]["carry"][number];
/** A tile in scratch memory; one number in a local. */
export type Place = Buffer | Local<"v128">;
/** Writes statements in order. */
export type WriteBlock = (scope: Scope, statements: readonly Statement[]) => void;

/** Where the carried tiles of a loop lie: those of one number in locals. */
export class Carried {
  constructor(
    readonly scope: Scope,
    readonly carry: readonly Carry[],
    readonly places: readonly (Place)[],
  ) {}

  /** Bytes of all of them. */
  get bytes(): number {
    return this.places.reduce((sum, place) => sum + sizeOf(place), 0);
  }

  /** Lets values, one for each carried tile, be what lies here. */
  name(values: readonly Value[]): void {
    values.forEach((value, i) => {
      const place = this.places[i]!;
      if ("op" in place) this.scope.define(value, { vector: place });
      else this.scope.share(value, place);
    });
  }

  /** The same elsewhere. */
  another(): Carried {
    return new Carried(this.scope, this.carry, this.carry.map(({ first }) => placeFor(this.scope, first)));
  }

  /** Writes the first states. */
  begin(): void {
    this.carry.forEach(({ first }, i) => begin(this.scope, first, this.places[i]!));
  }

  /** Copies all to an address. */
  write(to: Address): void {
    this.#each((place, offset) => {
      const { f } = this.scope;
      if ("op" in place) return f.run("v128.store", [to, place], { offset });
      f.for(0, sizeOf(place), 16, (at) => {
        const value = node("v128.load", [this.scope.place(at)], { offset: place.offset });
        f.run("v128.store", [plus(to, at), value], { offset });
      });
    });
  }

  /** Copies all from an address. */
  read(from: Address): void {
    this.#each((place, offset) => {
      const { f } = this.scope;
      if ("op" in place) return f.set(place, node("v128.load", [from], { offset }));
      f.for(0, sizeOf(place), 16, (at) => {
        const value = node("v128.load", [plus(from, at)], { offset });
        f.run("v128.store", [this.scope.place(at), value], { offset: place.offset });
      });
    });
  }

  #each(visit: (place: Place, offset: number) => void) {
    let offset = 0;
    for (const place of this.places) {
      visit(place, offset);
      offset += sizeOf(place);
    }
  }
}

function sizeOf(place: Place): number {
  return "op" in place ? 16 : place.rows * place.stride;
}

/** Room for a carried tile. */
export function placeFor(scope: Scope, first: Value): Place {
  return isScalar(first) ? scope.f.local("v128") : scope.reserve(...first.shape);
}

/** Writes a first state. */
export function begin(scope: Scope, first: Value, place: Place): void {
  const known = scope.facts.constant(first);
  if ("op" in place) scope.f.set(place, scope.vector(first));
  else if (known !== undefined) scope.fill(place, ...first.shape, constantLanes(first, known));
  else scope.copy(scope.tile(first), place, ...first.shape);
}

/** Runs rounds `[from, to)`. */
export function runRounds(
  scope: Scope,
  { instr, body }: LoopStatement,
  carried: Carried,
  [from, to]: readonly [Expr<"i32">, Expr<"i32">],
  writeBlock: WriteBlock,
): void {
  const { f } = scope;
  const counter = f.local("i32");
  f.set(counter, from);
  scope.define(instr.counter, { integer: counter });
  f.while(counter, to, 1, () => {
    writeBlock(scope, body);
    moveTiles(scope, carried, instr.carry.map((c) => c.next));
  });
}

/** Copies next states that could not be made in place. */
export function moveTiles(scope: Scope, { places }: Carried, next: readonly Value[]): void {
  const { f } = scope;
  const moves = next.flatMap((value, i) => {
    const to = places[i]!;
    if ("op" in to) return [];
    const from = scope.tile(value);
    return from === to ? [] : [{ value, from, to }];
  });
  const overwritten = new Set(moves.map((m) => m.to));
  const safe = moves.map((move) => {
    if (!overwritten.has(move.from)) return move;
    const aside = scope.reserve(...move.value.shape);
    scope.copy(move.from, aside, ...move.value.shape);
    return { ...move, from: aside };
  });
  for (const { value, from, to } of safe) scope.copy(from, to, ...value.shape);
  // All are read before any is written: one may be the old state of another.
  const held = next.map((value, i) => "op" in places[i]! ? f.variable(scope.vector(value)) : undefined);
  held.forEach((value, i) => value && f.set(places[i] as Local<"v128">, value));
}
