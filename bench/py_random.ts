/**
 * CPython's `random` for integer seeds: Mersenne Twister 19937 (Matsumoto and Nishimura 1998), seeded as
 * `random.seed` does it (Modules/_randommodule.c), so that workloads written in Python can be drawn again.
 *
 * @module
 */

/** `random.Random(seed)`, as far as workloads need it. */
export class PyRandom {
  readonly #state = new Uint32Array(624);
  #next = 624;

  /** @param seed A whole number from 0 to 2^32 - 1. */
  constructor(seed: number) {
    const s = this.#state;
    s[0] = 19650218;
    for (let i = 1; i < 624; i++) s[i] = Math.imul(1812433253, s[i - 1]! ^ (s[i - 1]! >>> 30)) + i;
    // init_by_array with the seed as its only word: two passes, both starting at 1 and wrapping around.
    let i = 1;
    const mix = (factor: number, term: number) => {
      s[i] = (s[i]! ^ Math.imul(s[i - 1]! ^ (s[i - 1]! >>> 30), factor)) + term;
      if (++i === 624) {
        s[0] = s[623]!;
        i = 1;
      }
    };
    for (let n = 0; n < 624; n++) mix(1664525, seed);
    for (let n = 0; n < 623; n++) mix(1566083941, -i);
    s[0] = 0x8000_0000;
  }

  /** 32 random bits. */
  bits(): number {
    if (this.#next === 624) this.#refill();
    let y = this.#state[this.#next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A whole number from `low` to `high`, both possible; `high - low` is below 2^31. */
  randint(low: number, high: number): number {
    const count = high - low + 1;
    const width = 32 - Math.clz32(count);
    for (;;) {
      const drawn = this.bits() >>> (32 - width);
      if (drawn < count) return low + drawn;
    }
  }

  #refill(): void {
    const s = this.#state;
    for (let k = 0; k < 624; k++) {
      const y = (s[k]! & 0x8000_0000) | (s[(k + 1) % 624]! & 0x7fff_ffff);
      s[k] = s[(k + 397) % 624]! ^ (y >>> 1) ^ (y & 1 ? 0x9908_b0df : 0);
    }
    this.#next = 0;
  }
}
