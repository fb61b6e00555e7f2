/**
 * Seeds for requests that bring none.
 *
 * @module
 */

/**
 * A stream of 64-bit numbers that look unrelated, so that no two requests share their noise and the choices of one,
 * which count on from its seed, do not run into those of the next (SplitMix64: Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014).
 */
export class Seeds {
  #state: bigint;

  /** @param start Where the stream begins, so that a server can be run again; random by default. */
  constructor(start: bigint = crypto.getRandomValues(new BigUint64Array(1))[0]!) {
    this.#state = start;
  }

  next(): bigint {
    this.#state = BigInt.asUintN(64, this.#state + 0x9e3779b97f4a7c15n);
    let z = this.#state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  }
}
