/**
 * What sampling remembers of each slot on the device: how often its prompt and its answer have each token, and
 * what is added to the logits of each. A slot's numbers are written when it changes hands; after that the
 * sampler itself counts what it draws, so that nothing is ever a step late.
 *
 * @module
 */
import type { Device, DeviceArray } from "../device/device.ts";
import { ADJUST, ANSWERED } from "../../dsl/kernels/penalties.ts";
import type { Request, Sampling } from "./messages.ts";

/** Whether a request's logits change before it draws. */
export function isPenalised({ sampling }: Request): boolean {
  return isCounted(sampling) || isBiased(sampling);
}

function isCounted({ repetitionPenalty, presencePenalty, frequencyPenalty }: Sampling): boolean {
  return repetitionPenalty !== 1 || presencePenalty !== 0 || frequencyPenalty !== 0;
}

function isBiased({ bias }: Sampling): boolean {
  return bias !== undefined && bias.size > 0;
}

/** Device memory of counts and biases. */
export class PenaltyState {
  /** `[slots, vocabulary]` both; see the kernels. */
  readonly counts: DeviceArray<"u32">;
  readonly bias: DeviceArray<"f32">;
  readonly #device: Device;

  constructor(device: Device, slots: number, vocabulary: number) {
    this.#device = device;
    this.counts = device.alloc("u32", [slots, vocabulary]);
    this.bias = device.alloc("f32", [slots, vocabulary]);
  }

  /** Queues what `slot` needs for `request`, of whose answer these tokens are known already. */
  admit(slot: number, { prompt, sampling }: Request, answer: Uint32Array): void {
    const vocabulary = this.counts.shape[1]!;
    if (isCounted(sampling)) {
      const counts = new Uint32Array(vocabulary);
      for (const token of prompt) counts[token] = 1;
      for (const token of answer) counts[token]! += ANSWERED;
      this.#device.write(this.counts, counts, slot * vocabulary);
    }
    if (isBiased(sampling)) {
      const bias = new Float32Array(vocabulary);
      for (const [token, value] of sampling.bias!) bias[token] = value;
      this.#device.write(this.bias, bias, slot * vocabulary);
    }
  }
}

/** Repetition penalties beyond this, or below its inverse, would not leave logits that f32 can hold. */
const MOST = 1e30;

/** Fills a row of adjustments; floats lie there as their bits. */
export function writeAdjust(to: Int32Array, sampling: Sampling, slot: number): void {
  const floats = new Float32Array(to.buffer, to.byteOffset, ADJUST.columns);
  to[ADJUST.counted] = isCounted(sampling) ? slot : -1;
  to[ADJUST.biased] = isBiased(sampling) ? slot : -1;
  floats[ADJUST.repetition] = Math.min(MOST, Math.max(1 / MOST, sampling.repetitionPenalty));
  floats[ADJUST.presence] = sampling.presencePenalty;
  floats[ADJUST.frequency] = sampling.frequencyPenalty;
}
