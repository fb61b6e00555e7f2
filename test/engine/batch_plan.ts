/**
 * Ragged sequences as an engine would run them: prompts in chunks under a budget, beside sequences that already
 * decode, and at the end steps in which all of them decode. Their blocks lie in no order, with free ones between.
 *
 * @module
 */
import type { Device, DeviceArray } from "../../src/device/device.ts";
import { below } from "../tensors.ts";
import type { Cut, LogitsOptions } from "./device_logits.ts";

/** What to run. */
export interface BatchPlan extends LogitsOptions {
  readonly cuts: readonly Cut[];
  /** Blocks of the cache, those that nobody has among them. */
  readonly blocks: number;
  readonly blocksOf: (s: number, n: number) => number;
}

/** Tokens of a sequence that all decode at the same time. */
const TOGETHER = 2;

/** Cuts `sequences` into steps of at most `budget` tokens, prompts into chunks of at most `chunk`. */
export function planBatch(
  sequences: readonly (readonly number[])[],
  { budget, chunk, blockSize = 16 }: {
    readonly budget: number;
    readonly chunk: number;
    readonly blockSize?: number;
  },
): BatchPlan {
  const chunks = sequences.map((): number[] => []);
  // One token before the last ones decodes while others are still at their prompts.
  const early = sequences.map(({ length }) => length > TOGETHER ? 1 : 0);
  const prompt = sequences.map(({ length }) => Math.max(0, length - TOGETHER - 1));
  while (prompt.some((n) => n > 0) || early.some((n) => n > 0)) {
    let left = budget;
    const take = (s: number, n: number) => {
      chunks[s]!.push(n);
      left -= n;
      return n;
    };
    const decodes = sequences.map((_, s) => prompt[s] === 0 && early[s]! > 0 && left-- > 0);
    left += decodes.filter((yes) => yes).length;
    decodes.forEach((yes, s) => {
      if (yes) early[s]! -= take(s, 1);
      else prompt[s]! -= take(s, Math.max(0, Math.min(prompt[s]!, chunk, left)));
    });
  }
  for (let n = TOGETHER; n > 0; n--) {
    sequences.forEach(({ length }, s) => chunks[s]!.push(length >= n ? 1 : 0));
  }
  const counts = sequences.map(({ length }) => Math.ceil(length / blockSize));
  const used = counts.reduce((a, b) => a + b, 0);
  const blocks = 1 + used + Math.ceil(used / 8);
  const order = Array.from({ length: blocks - 1 }, (_, i) => i + 1);
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const free = order.pop()!;
  const own = counts.map((n) => order.splice(0, n));
  return {
    cuts: sequences.map((tokens, s) => ({ tokens, chunks: chunks[s]! })),
    blocks,
    blocksOf: (s, n) => own[s % own.length]![n] ?? free,
  };
}

/** `device`, but memory for numbers is NaN where others have zeros: what is read before it is written shows. */
export function poisoned<D extends Device>(device: D, poison: (array: DeviceArray) => void): D {
  return new Proxy(device, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== "function") return value;
      if (name !== "alloc") return value.bind(target);
      return (...given: Parameters<Device["alloc"]>) => {
        const array = target.alloc(...given);
        if (array.dtype !== "i32") poison(array);
        return array;
      };
    },
  });
}
