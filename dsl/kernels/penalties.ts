/**
 * What changes logits before a token is drawn: biases of single tokens, and penalties for tokens that the prompt
 * or the answer has already. The tokens of each sequence are counted in device memory, by the slot that it has.
 *
 * @module
 */
import { ceilDiv, input, kernel, output, step } from "../kernel.ts";

/** Columns of a row's adjustments; floats lie there as their bits. */
export const ADJUST = {
  /** The slot whose counts and whose biases hold; −1 for none. */
  counted: 0,
  biased: 1,
  /** 1 is off. */
  repetition: 2,
  /** 0 is off. */
  presence: 3,
  frequency: 4,
  columns: 5,
} as const;

/** A token's count: 1 if the prompt has it, and this for each time that the answer has it. */
export const ANSWERED = 2;

/** How many logits a program adjusts. */
const CHUNK = 1024;

/** Constants of the kernels here. */
export interface Penalties {
  readonly vocabulary: number;
}

/**
 * `adjusted` is what `logits` become: the bias is added; then what is above 0 is divided by the repetition
 * penalty, and what is not is multiplied by it, where prompt or answer have the token; then the answer's tokens
 * lose the frequency penalty each time they are in it, and the presence penalty once. As vLLM does it, in f32.
 */
export function penalise({ vocabulary }: Penalties) {
  return kernel({
    name: "penalise",
    params: {
      logits: input("f32", "S", vocabulary),
      adjust: step("i32", "S", ADJUST.columns),
      counts: input("u32", "slots", vocabulary),
      bias: input("f32", "slots", vocabulary),
      adjusted: output("f32", "S", vocabulary),
    },
    grid: ({ S }) => [S, ceilDiv(vocabulary, CHUNK)],
    body(k, { logits, adjust, counts, bias, adjusted }, [row, part]) {
      const slot = (name: "counted" | "biased") => k.at(adjust, [row, ADJUST[name]]);
      const penalty = (name: "repetition" | "presence" | "frequency") =>
        k.at(adjust, [row, ADJUST[name]]).bitcast("f32");
      const box = [1, CHUNK] as const;
      // Slot −1 lies outside both tensors, where everything is 0.
      const count = k.load(counts.tile([slot("counted"), part], box));
      const raw = k.load(logits.tile([row, part], box)).add(k.load(bias.tile([slot("biased"), part], box)));
      const none = k.full("u32", [1, 1], 0);
      const zero = k.full("f32", [1, 1], 0);
      const repetition = penalty("repetition");
      const factor = k.select(zero.lt(raw), k.full("f32", [1, 1], 1).div(repetition), repetition);
      const answered = count.shr(Math.log2(ANSWERED));
      const often = answered.cast("f32").mul(penalty("frequency"));
      const once = k.select(none.lt(answered), penalty("presence"), 0);
      const repeated = k.select(none.lt(count), raw.mul(factor), raw);
      k.store(adjusted.tile([row, part], box), repeated.sub(often).sub(once));
    },
  });
}

/** Counts each row's drawn token for its slot. `counts` are those of {@linkcode penalise} in one column. */
export function tally({ vocabulary }: Penalties) {
  return kernel({
    name: "tally",
    params: {
      adjust: step("i32", "S", ADJUST.columns),
      chosen: input("i32", "S"),
      counts: output("u32", "cells", 1),
    },
    grid: ({ S }) => [S],
    body(k, { adjust, chosen, counts }, [row]) {
      const slot = k.at(adjust, [row, ADJUST.counted]);
      const token = k.at(chosen, [row]);
      // Where every token is forbidden the draw is none of them.
      const exists = k.full("i32", [1, 1], -1).lt(slot).and(token.lt(vocabulary));
      const place = counts.gather(k.select(exists, slot.mul(vocabulary).add(token), -1), [0], [1, 1]);
      k.store(place, k.load(place).add(ANSWERED));
    },
  });
}
