/**
 * From a checked checkpoint to a model on a device: weights in the layout that the device's kernels read, the
 * paged cache, and the rotation angles.
 *
 * @module
 */
import { type Described, distinctSpecs, mapSpecs, sizeOfSpec, specKey } from "./loader.ts";
import { isStored, readBlocks, storedPieces } from "../weights/blocks.ts";
import type { Checkpoint } from "../weights/checkpoint.ts";
import { commonForm, laidOut, readPacked } from "../weights/panels.ts";
import { type Device, type DeviceArray, PIECE_BYTES } from "../device/device.ts";
import { layoutsOf, type ModelState } from "./forward.ts";
import type { Architecture, Loaded, PackedWeight, Spec, Weight } from "./model.ts";
import { packedTensors } from "../../dsl/kernels/packed.ts";
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

/**
 * Takes the memory of every weight, by the keys of their specs too; matrices stay packed that are so in a checkpoint.
 *
 * @throws {DeviceError} If there is too little.
 */
export function placeWeights(
  device: Device,
  { weights: tree }: Pick<Described, "weights">,
  checkpoint?: Checkpoint,
) {
  const arrays = new Map<string, DeviceArray<"bf16">>();
  const packed = new Map<Spec, PackedWeight>();
  const layout = layoutsOf(device.target).weights;
  const weights = mapSpecs<WeightsOnDevice>(tree, (spec) => {
    const { rows, width } = sizeOfSpec(spec);
    const form = checkpoint && spec.kind === "matrix" ? commonForm(checkpoint, spec) : undefined;
    if (form) {
      const tensors = Object.entries(packedTensors(form, rows, width)).map(([name, { dtype, extents }]) =>
        [name, device.alloc(dtype, extents, layout)] as const
      );
      const made = { form, rows, depth: width, tensors: Object.fromEntries(tensors) } as unknown;
      packed.set(spec, made as PackedWeight);
      return made;
    }
    const data = spec.kind === "vector"
      ? device.alloc("bf16", [width])
      : device.alloc("bf16", [rows, width], layout);
    arrays.set(specKey(spec), data);
    return spec.kind === "vector" ? data : { form: "bf16", data } satisfies Weight;
  });
  return { arrays, packed, weights };
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
  const specs = distinctSpecs(described.weights);
  const { arrays, packed, weights } = placeWeights(device, described, checkpoint);
  const all = specs.reduce((sum, spec) => sum + sizeOfSpec(spec).rows * sizeOfSpec(spec).width, 0);
  let done = 0;
  const told = (elements: number) => onProgress((done += elements) / all);
  const arrayOf = (spec: Spec) => arrays.get(specKey(spec))!;
  const wide = specs.filter((spec) => arrays.has(specKey(spec)));
  const straight = wide.filter((spec) =>
    device.load && arrayOf(spec).layout === "rows" && isStored(checkpoint, spec)
  );
  await device.load?.(storedPieces(checkpoint, straight, PIECE_BYTES), ({ spec, bytes }) => {
    told(bytes / 2);
    return arrayOf(spec);
  });
  for await (const block of readBlocks(checkpoint, wide.filter((spec) => !straight.includes(spec)))) {
    const to = arrayOf(block.spec);
    for (const { at, data } of laidOut(block, to)) device.write(to, data, at);
    told(block.rows * block.width);
  }
  for (const [spec, { tensors }] of packed) {
    for await (const { name, at, data, elements } of readPacked(checkpoint, spec, tensors.w.layout)) {
      device.write(tensors[name], data, at);
      told(elements);
    }
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
