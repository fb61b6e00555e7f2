/**
 * A compiled grammar as one array of integers, which threads share without copying it. It is a recursive
 * transition network over bytes: states with edges, some of which call other parts of the network and come back.
 *
 * ```
 * [states, start, edges of state 0 begin at, … of state 1, …, end] then edges of EDGE integers each
 * ```
 *
 * @module
 */

/** What an edge does, its first integer; the others in the order of the names. */
export const OP = {
  /** Reads a byte from `low` to `high`, goes to `target`. */
  bytes: 0,
  /** Goes to `target`. */
  free: 1,
  /** Runs from `callee` to a final state, then goes on at `target`. */
  call: 2,
  /** Runs from `callee` to a final state `min` to `max` times (−1 is no bound), then goes on at `target`. */
  repeat: 3,
  /** The part that was called ends here. */
  final: 4,
} as const;

/** Integers of an edge: op, target, then low and high, or callee, min and max. */
export const EDGE = 5;

/** A compiled grammar. */
export type Table = Int32Array<SharedArrayBuffer>;
