/**
 * From a checked checkpoint to a model on a device: weights in the layout that the device's kernels read, the
 * paged cache, and the rotation angles.
 *
 * @module
 */
import { type Described, distinctSpecs, mapSpecs, sizeOfSpec, specKey } from "./loader.ts";
import { type Block, isStored, readBlocks, storedPieces } from "../weights/blocks.ts";
import type { Checkpoint } from "../weights/checkpoint.ts";
import { type Device, type DeviceArray, PIECE_BYTES } from "../device/device.ts";
import { layoutsOf, type ModelState } from "./forward.ts";
import type { Architecture, Loaded, Spec, Weight } from "./model.ts";
import { panelOf, storageOffset } from "../../dsl/layout.ts";
import { ropeTable } from "./rope.ts";
import type { Decoder } from "./config.ts";

type Tree = { readonly head: Spec<"matrix"> };

/** A model that a runner can run. */
export interface ModelOnDevice {
  readonly architecture: Architecture<Decoder, Tree>;
  readonly config: Decoder;
  readonly weights: Loaded<Tree>;
  readonly state: ModelState;
}

/** How much cache, and for how long a sequence. */
export interface CacheSize {
  readonly blocks: number;
  readonly blockSize: number;
  readonly maxModelLength: number;
}

/** Bytes that one block of the cache takes, over all layers. */
export function blockBytes({ layers, kvHeads, headDim }: Decoder, blockSize: number): number {
  return layers * 2 * kvHeads * blockSize * headDim * 2;
}

/**
 * Bytes that the activations of the largest step take, and a little more. The vocabulary comes five times: as
 * logits, as what penalties make of them, as each slot's counts and biases, and as a byte of a mask.
 */
export function activationBytes(config: Decoder, tokens: number, rows: number): number {
  const { hidden, heads, kvHeads, headDim, intermediate, vocabulary } = config;
  const widths = 3 * hidden + (heads + 2 * kvHeads) * headDim + 2 * heads * headDim + intermediate;
  return tokens * widths * 2 + rows * vocabulary * (4 * 4 + 1) + 64 * 2 ** 20;
}

/** A model's weights on a device. */
export type WeightsOnDevice = Loaded<Tree>;

/** Takes the memory of every weight, by the keys of their specs too. @throws {DeviceError} If there is too little. */
export function placeWeights(device: Device, { weights: tree }: Pick<Described, "weights">) {
  const arrays = new Map<string, DeviceArray<"bf16">>();
  const weights = mapSpecs<WeightsOnDevice>(tree, (spec) => {
    const { rows, width } = sizeOfSpec(spec);
    const data = spec.kind === "vector"
      ? device.alloc("bf16", [width])
      : device.alloc("bf16", [rows, width], layoutsOf(device.target).weights);
    arrays.set(specKey(spec), data);
    return spec.kind === "vector" ? data : { form: "bf16", data } satisfies Weight;
  });
  return { arrays, weights };
}

/**
 * Loads every weight.
 *
 * @throws {ModelError} If a file cannot be read to the end.
 * @throws {DeviceError} If there is too little memory.
 */
export async function loadWeights(
  device: Device,
  described: Described,
  checkpoint: Checkpoint,
  onProgress: (fraction: number) => void = () => {},
): Promise<WeightsOnDevice> {
  const specs = distinctSpecs(described.weights), { arrays, weights } = placeWeights(device, described);
  const all = specs.reduce((sum, spec) => sum + sizeOfSpec(spec).rows * sizeOfSpec(spec).width, 0);
  let done = 0;
  const told = (elements: number) => onProgress((done += elements) / all);
  const arrayOf = (spec: Spec) => arrays.get(specKey(spec))!;
  const straight = specs.filter((spec) =>
    device.load && arrayOf(spec).layout === "rows" && isStored(checkpoint, spec)
  );
  await device.load?.(storedPieces(checkpoint, straight, PIECE_BYTES), ({ spec, bytes }) => {
    told(bytes / 2);
    return arrayOf(spec);
  });
  for await (const block of readBlocks(checkpoint, specs.filter((spec) => !straight.includes(spec)))) {
    writeBlock(device, arrayOf(block.spec), block);
    told(block.rows * block.width);
  }
  return weights;
}

/** Takes the memory of the cache. @throws {DeviceError} If there is too little. */
export function withCache(
  device: Device,
  described: Described,
  weights: WeightsOnDevice,
  size: CacheSize,
): ModelOnDevice {
  const config = described.config as Decoder;
  const state = allocateState(device, config, size);
  return {
    architecture: described.architecture as unknown as Architecture<Decoder, Tree>,
    config,
    weights,
    state,
  };
}

/** Writes rows of a weight; panels are packed on the way, together with the rows that share their first panel. */
function writeBlock(device: Device, to: DeviceArray<"bf16">, { row, rows, width, data }: Block) {
  if (to.layout === "rows") return device.write(to, data.subarray(0, rows * width), row * width);
  const panel = panelOf(to.shape[0]!);
  if (row % panel !== 0) return writeUnaligned(device, to, { row, rows, width, data });
  device.write(to, packPanels(data, rows, width, panel), row * width);
}

/** Rows that begin inside a panel go element by element; only parts with odd numbers of rows come here. */
function writeUnaligned(
  device: Device,
  to: DeviceArray<"bf16">,
  { row, rows, width, data }: Omit<Block, "spec">,
) {
  const one = new Uint16Array(1);
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < width; k++) {
      one[0] = data[r * width + k]!;
      device.write(to, one, storageOffset(to.shape, to.layout, [row + r, k]));
    }
  }
}

/** Whole panels of `panel` rows from row-major bf16 bits, the last one padded with zeros. */
export function packPanels(
  data: Uint16Array,
  rows: number,
  width: number,
  panel = panelOf(rows),
): Uint16Array {
  const out = new Uint16Array(Math.ceil(rows / panel) * panel * width);
  for (let r = 0; r < rows; r++) {
    let at = Math.floor(r / panel) * width * panel + r % panel;
    const from = r * width;
    for (let k = 0; k < width; k++, at += panel) out[at] = data[from + k]!;
  }
  return out;
}

function allocateState(device: Device, config: Decoder, size: CacheSize): ModelState {
  const { kvHeads, headDim, layers, rotary } = config;
  const { keys } = layoutsOf(device.target);
  const shape = [size.blocks, kvHeads, size.blockSize, headDim];
  const table = ropeTable(config.rope, rotary, size.maxModelLength);
  const [cos, sin] = [table.cos, table.sin].map((numbers) => {
    const array = device.alloc("f32", [size.maxModelLength, rotary / 2]);
    device.write(array, numbers);
    return array;
  }) as [DeviceArray<"f32">, DeviceArray<"f32">];
  return {
    block: size.blockSize,
    cache: Array.from({ length: layers }, () => ({
      keys: device.alloc("bf16", shape, keys),
      values: device.alloc("bf16", shape),
    })),
    cos,
    sin,
  };
}
