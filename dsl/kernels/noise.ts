/**
 * Counter-based random numbers: Philox 4×32 with seven rounds (Salmon et al. 2011). What is drawn depends on key
 * and counter alone, never on the batch, the machine or the order of work.
 *
 * @module
 */
import type { Builder, Tile } from "../language.ts";

const [M0, M1] = [0xd2511f53, 0xcd9e8d57];
const [W0, W1] = [0x9e3779b9, 0xbb67ae85];
const ROUNDS = 7;

/** 32 random bits for each `counter`. `key` is the seed in two words, `stream` tells uses of one seed apart. */
export function philox(
  k: Builder,
  key: readonly [low: Tile<"u32">, high: Tile<"u32">],
  counter: Tile<"u32">,
  stream: Tile<"u32">,
): Tile<"u32"> {
  const word = (value: number) => k.full("u32", [1, 1], value);
  let [a, b, c, d] = [counter, stream, word(0), word(0)];
  let [low, high] = key;
  for (let round = 0; round < ROUNDS; round++) {
    [a, b, c, d] = [
      c.mulhi(M1).xor(b).xor(low),
      c.mul(M1),
      a.mulhi(M0).xor(d).xor(high),
      a.mul(M0),
    ];
    [low, high] = [low.add(W0), high.add(W1)];
  }
  return a;
}

/**
 * Standard Gumbel noise, −ln(−ln u), from random bits: the largest of `logit + noise` is a draw from the
 * softmax. The tail is made from 1 − u, so that it reaches as far as 32 bits allow.
 */
export function gumbel(k: Builder, bits: Tile<"u32">): Tile<"f32"> {
  const rest = bits.cast("f32").add(0.5).mul(2 ** -32); // 1 − u, in (0, 1]
  const small = rest.mul(rest.mul(rest.mul(1 / 3).add(1 / 2)).add(1)); // −ln(1 − rest) where rest is small
  const large = rest.mul(-1).add(1).max(2 ** -24).log2().mul(-Math.LN2);
  const exponential = k.select(rest.lt(2 ** -8), small, large);
  return exponential.log2().mul(-Math.LN2);
}
