/**
 * How much memory a step has to read: what bounds decoding.
 *
 * @module
 */
import { blockBytes, placeWeights } from "../model/on_device.ts";
import { countingDevice } from "./counting_device.ts";
import type { Decoder } from "../model/config.ts";
import { type Described, distinctSpecs, sizeOfSpec } from "../model/loader.ts";
import type { ModelFolder } from "../hub/resolve.ts";
import { openCheckpoint } from "../weights/checkpoint.ts";

/** Bytes that a step of `batch` sequences reads that hold `context` tokens each, with all weights in bf16. */
export function stepBytes(described: Described, batch: number, context: number): number {
  return 2 * elements(headless(described)) + batch * cacheBytes(described.config as Decoder, context);
}

/** Of a sequence of `context` tokens, of which a layer may see fewer. */
function cacheBytes(config: Decoder, context: number): number {
  const layers = Array.from({ length: config.layers }, (_, i) => i);
  const seen = layers.reduce((sum, i) => sum + Math.min(context, config.windows?.[i] ?? context), 0);
  return seen * blockBytes(config, 1) / config.layers;
}

/** What packing has saved of the weights, and so of what is read of them, when they take `bytes`: from 0 to 1. */
export function savedPart({ weights }: Described, bytes: number): number {
  return 1 - bytes / (2 * elements(weights));
}

/** The same as {@linkcode stepBytes} for sequences of any lengths, packed as they are in the model's files. */
export function stepReader(
  described: Described,
  folder: ModelFolder,
): (lengths: readonly number[]) => Promise<number> {
  let weights: Promise<number> | undefined; // a file's header is read again, so not before it is needed
  return async (lengths) => {
    const read = await (weights ??= weightBytes(described, folder));
    return lengths.reduce((sum, length) => sum + cacheBytes(described.config as Decoder, length), read);
  };
}

async function weightBytes(described: Described, folder: ModelFolder): Promise<number> {
  const all = stepBytes(described, 0, 0);
  if (folder.weights.format !== "gguf") return all;
  using checkpoint = await openCheckpoint(folder);
  const device = countingDevice("sm90", Number.MAX_SAFE_INTEGER, 0), before = device.bytesFree;
  placeWeights(device, described, checkpoint);
  return all * (1 - savedPart(described, before - device.bytesFree));
}

/** Of the embedding table a step reads a few rows: it does not count, unless it is the head too. */
export function headless({ weights }: Described): unknown {
  const { embed: _, ...read } = weights as { readonly embed: unknown };
  return read;
}

/** Numbers in a tree of weights, each matrix once. */
export function elements(weights: unknown): number {
  return distinctSpecs(weights).reduce(
    (sum, spec) => sum + sizeOfSpec(spec).rows * sizeOfSpec(spec).width,
    0,
  );
}
