/**
 * The batches that tools/goldens/large.py made, and how logits of them are compared.
 *
 * @module
 */
import { headerLength, parseHeader, PREFIX } from "../../src/weights/safetensors.ts";
import { type BatchPlan, planBatch } from "../engine/batch_plan.ts";
import { relativeError } from "../model/compare.ts";

/** A sequence, and what transformers computed of it. */
export interface GoldenSequence {
  readonly tokens: readonly number[];
  readonly positions: readonly number[];
  /** For each of `positions`, in f32. */
  readonly logits: readonly Float32Array[];
  /** For each of `positions`: relative error of the same in bf16. */
  readonly errors: readonly number[];
}

/** Reads `NAME.batch.safetensors` beside `path`. */
export async function readBatch(path: string): Promise<GoldenSequence[]> {
  const bytes = await Deno.readFile(`${path}.batch.safetensors`);
  const length = headerLength(bytes, bytes.length);
  const tensors = parseHeader(bytes.subarray(PREFIX, PREFIX + length), bytes.length);
  const part = (tensor: string) => {
    const { offset, bytes: size } = tensors.get(tensor)!;
    return bytes.slice(offset, offset + size).buffer;
  };
  const ints = (tensor: string) => [...new Int32Array(part(tensor))];
  const [lengths, tokens, counts, positions] = ["lengths", "tokens", "counts", "positions"].map(ints);
  const [errors, logits] = ["errors_bf16", "logits"].map((tensor) => new Float32Array(part(tensor)));
  const vocabulary = logits!.length / errors!.length;
  let row = 0;
  return lengths!.map((n, s) => {
    const rows = Array.from({ length: counts![s]! }, () => row++);
    return {
      tokens: tokens!.splice(0, n),
      positions: rows.map((r) => positions![r]!),
      logits: rows.map((r) => logits!.subarray(r * vocabulary, (r + 1) * vocabulary)),
      errors: rows.map((r) => errors![r]!),
    };
  });
}

/** The first `count` sequences as an engine would run them. */
export function batchOf(sequences: readonly GoldenSequence[], count: number): BatchPlan {
  const chosen = sequences.slice(0, count);
  return {
    ...planBatch(chosen.map(({ tokens }) => tokens), { budget: 2048, chunk: 256 }),
    positions: (s) => chosen[s]!.positions,
  };
}

/** How logits of a batch differ from golden ones. */
export interface BatchError {
  /** Largest relative error of a position, and transformers' in bf16. */
  readonly worst: number;
  readonly theirs: number;
  /** Positions whose most likely token is another, and how many there are. */
  readonly others: number;
  readonly all: number;
  /** The furthest that the logit of such a token lies below the best, in f32, by the logits' root mean square. */
  readonly margin: number;
}

/** Compares the logits of every sequence's golden positions. */
export function compareBatch(
  actual: readonly (readonly Float32Array[])[],
  golden: readonly GoldenSequence[],
): BatchError {
  let [worst, theirs, others, all, margin] = [0, 0, 0, 0, 0];
  actual.forEach((rows, s) => {
    rows.forEach((row, i) => {
      const exact = golden[s]!.logits[i]!;
      worst = Math.max(worst, relativeError(row, exact));
      theirs = Math.max(theirs, golden[s]!.errors[i]!);
      all++;
      const [mine, best] = [largest(row), largest(exact)];
      if (mine === best) return;
      others++;
      const size = Math.sqrt(exact.reduce((sum, x) => sum + x * x, 0) / exact.length);
      margin = Math.max(margin, (exact[best]! - exact[mine]!) / size);
    });
  });
  return { worst, theirs, others, all, margin };
}

function largest(row: Float32Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if (row[i]! > row[best]!) best = i;
  return best;
}
