/**
 * How logits are held against golden ones, and the mistakes that this must notice. Anything that computes
 * logits can be compared: the reference, the interpreter, the CPU, the GPU, an engine with batches in it.
 *
 * @module
 */
import type { Decoder } from "../../src/model/config.ts";
import type { NeoxConfig } from "../../src/model/gpt_neox.ts";
import type { GoldenGreedy, GoldenPrompt } from "./goldens.ts";
import type { Faults } from "./reference_forward.ts";

/**
 * Most relative error of logits with bf16 activations and f32 sums, at any position of any golden prompt. The
 * reference that rounds between operations as the engine does reaches 0.019, transformers in bf16 0.12; the
 * mildest planted fault makes 0.16.
 */
export const BF16_BOUND = 0.03;
/** The same without rounding between operations: only the last bits of f32 sums and rope angles differ. */
export const F32_BOUND = 1e-4;

/** `‖actual − expected‖ / ‖expected‖`; infinite if any number is not finite. */
export function relativeError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) {
    throw new RangeError(`Cannot compare ${actual.length} logits with ${expected.length}`);
  }
  let difference = 0, norm = 0;
  for (let i = 0; i < expected.length; i++) {
    difference += (actual[i]! - expected[i]!) ** 2;
    norm += expected[i]! ** 2;
  }
  const error = Math.sqrt(difference / norm);
  return Number.isFinite(error) ? error : Infinity;
}

/** The largest error over the known positions of a prompt. */
export interface Comparison {
  readonly worst: number;
  /** Where it is. */
  readonly position: number;
}

/** Compares logits at `golden.positions`, in that order. */
export function compareLogits(
  actual: readonly ArrayLike<number>[],
  golden: Pick<GoldenPrompt, "positions" | "logits">,
): Comparison {
  if (actual.length !== golden.positions.length) {
    throw new RangeError(`Cannot compare ${actual.length} positions with ${golden.positions.length}`);
  }
  return golden.positions.map((position, i) => ({
    worst: relativeError(actual[i]!, golden.logits[i]!),
    position,
  })).reduce((a, b) => b.worst > a.worst ? b : a);
}

/** @throws {Error} If the logits are further from the golden ones than `bound`, naming the worst position. */
export function assertLogits(
  actual: readonly ArrayLike<number>[],
  golden: Pick<GoldenPrompt, "tokens" | "positions" | "logits">,
  bound: number,
): void {
  const { worst, position } = compareLogits(actual, golden);
  if (worst <= bound) return;
  throw new Error(
    `Logits at position ${position} of ${golden.tokens.length} tokens are off by ${
      worst.toExponential(2)
    }, ` +
      `expected at most ${bound}`,
  );
}

/**
 * Compares a greedy continuation. The golden prompts were chosen so that each choice is several errors clear,
 * so tokens must be the same under bf16 too.
 *
 * @throws {Error} At the first token that differs, with the margin by which the right one had won.
 */
export function assertGreedy(actual: ArrayLike<number>, golden: GoldenGreedy): void {
  const at = golden.tokens.findIndex((token, i) => token !== actual[i]);
  if (at < 0 && actual.length === golden.tokens.length) return;
  if (at < 0) throw new Error(`Got ${actual.length} tokens, expected ${golden.tokens.length}`);
  throw new Error(
    `Token ${at} after a prompt of ${golden.prompt.length} is ${actual[at]}, expected ${
      golden.tokens[at]
    }, ` +
      `which won by ${golden.margins[at]!.toFixed(3)} of the logits' root mean square`,
  );
}

/** A mistake on purpose. */
export interface Planted {
  readonly name: string;
  readonly faults: Faults;
  /** Whether it is a mistake for this model at all; `has` says whether it reads a tensor whose name fits. */
  readonly applies: (config: Decoder & Partial<NeoxConfig>, has: (name: RegExp) => boolean) => boolean;
}

/** Each must exceed `BF16_BOUND` on every model that it applies to. */
export const PLANTED: readonly Planted[] = [
  { name: "rope base halved", faults: { ropeBaseHalved: true }, applies: () => true },
  { name: "rope scaling left out", faults: { ropeUnscaled: true }, applies: (c) => !!c.rope.scaling },
  {
    name: "yarn's mscale left out",
    faults: { ropeUnsharpened: true },
    applies: (c) => c.rope.scaling?.rope_type === "yarn",
  },
  { name: "rope pairs neighbours", faults: { ropeInterleaved: true }, applies: () => true },
  { name: "whole heads rotated", faults: { ropeWhole: true }, applies: (c) => c.rotary < c.headDim },
  { name: "q/k norms left out", faults: { noHeadNorms: true }, applies: (_, has) => has(/q_norm/) },
  { name: "biases left out", faults: { noBiases: true }, applies: (_, has) => has(/bias$/) },
  { name: "means kept in norms", faults: { noMean: true }, applies: (c) => c.parallel !== undefined },
  { name: "activation left out", faults: { noGelu: true }, applies: (c) => c.gelu !== undefined },
  {
    name: "residuals exchanged",
    faults: { residualsExchanged: true },
    applies: (c) => c.parallel !== undefined,
  },
  { name: "heads taken apart", faults: { headsApart: true }, applies: (c) => !!c.together },
  { name: "mask shows the next token", faults: { maskShift: 1 }, applies: () => true },
  { name: "mask hides the token itself", faults: { maskShift: -1 }, applies: () => true },
  { name: "window too long by one", faults: { windowShift: 1 }, applies: (c) => !!c.windows },
  { name: "window too short by one", faults: { windowShift: -1 }, applies: (c) => !!c.windows },
  {
    name: "windows in the wrong layers",
    faults: { windowsExchanged: true },
    applies: (c) => !!c.windows,
  },
  { name: "a KV block lost", faults: { lostBlock: { first: 48, count: 16 } }, applies: () => true },
  {
    name: "wrong KV head",
    faults: { wrongKvHead: true },
    applies: (c) => c.kvHeads > 1 && c.kvHeads < c.heads,
  },
  {
    name: "gate and up exchanged",
    faults: { gateUpSwapped: true },
    applies: (_, has) => has(/gate_proj/),
  },
];
