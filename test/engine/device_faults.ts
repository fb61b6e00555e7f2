/**
 * Mistakes planted into a model on a device and into what its steps upload: a comparison of logits must notice each.
 * For devices whose weights and keys lie in rows.
 *
 * @module
 */
import { WORK } from "../../dsl/kernels/attention.ts";
import type { Device, DeviceArray } from "../../src/device/device.ts";
import type { Ops, Weight } from "../../src/model/model.ts";
import type { ModelOnDevice } from "../../src/model/on_device.ts";
import { ropeTable } from "../../src/model/rope.ts";
import type { DeviceFault, LogitsOptions } from "./device_logits.ts";

/** A mistake: the model that has it, and how to run it. */
export interface Planted {
  readonly name: string;
  /** Nothing where it would be no mistake. */
  plant(
    device: Device,
    model: ModelOnDevice,
    options: LogitsOptions,
  ): { readonly model: ModelOnDevice; readonly options: LogitsOptions } | undefined;
}

/** Every mistake. */
export const DEVICE_FAULTS: readonly Planted[] = [
  {
    name: "rope base halved",
    plant(device, model, options) {
      const { config, state } = model;
      const [positions] = state.cos.shape;
      const wrong = ropeTable({ ...config.rope, theta: config.rope.theta / 2 }, config.headDim, positions!);
      const array = (numbers: Float32Array) => {
        const made = device.alloc("f32", state.cos.shape);
        device.write(made, numbers as Float32Array<ArrayBuffer>);
        return made;
      };
      const angles = { cos: array(wrong.cos), sin: array(wrong.sin) };
      return { model: { ...model, state: { ...state, ...angles } }, options };
    },
  },
  {
    name: "q/k norms left out",
    plant(_device, model, options) {
      if (!("qNorm" in layersOf(model)[0]!)) return undefined;
      const ops = (ops: Ops): Ops => ({
        ...ops,
        attention: (layer, qkv, { norms: _, ...how }) => ops.attention(layer, qkv, how),
      });
      return { model, options: { ...options, fault: { ops } } };
    },
  },
  ...[1, -1].map((by): Planted => ({
    name: by > 0 ? "mask shows the next token" : "mask hides the token itself",
    plant(device, model, options) {
      const shift = (work: DeviceArray | undefined) => {
        if (!work) return;
        const items = device.read(work).wait().slice() as Int32Array<ArrayBuffer>;
        for (let at = 0; at < items.length; at += WORK.columns) {
          if (items[at + WORK.count]! > 0) items[at + WORK.position]! += by;
        }
        device.write(work, items);
      };
      const inputs: DeviceFault["inputs"] = ({ decode, prefill }) => {
        shift(decode);
        shift(prefill);
      };
      return { model, options: { ...options, fault: { inputs } } };
    },
  })),
  {
    name: "a KV block lost",
    plant(_device, model, options) {
      const right = options.blocksOf!;
      // Once it is full, the first block of each sequence is another's.
      const blocksOf = (s: number, n: number, step: number) =>
        right(n === 0 && step > 0 ? s + 1 : s, n, step);
      return { model, options: { ...options, blocksOf } };
    },
  },
  {
    name: "wrong KV head",
    plant(device, model, options) {
      const { heads, kvHeads, headDim } = model.config;
      if (kvHeads === 1) return undefined;
      const turned = (weight: Weight): Weight => {
        if (weight.form !== "bf16") throw new TypeError("Cannot turn heads of packed weights");
        const { data } = weight;
        const width = data.shape[1]!;
        const numbers = device.read(data).wait().slice() as Uint16Array<ArrayBuffer>;
        const size = headDim * width;
        for (const first of [heads, heads + kvHeads]) {
          const rows = numbers.slice(first * size, (first + kvHeads) * size);
          for (let h = 0; h < kvHeads; h++) {
            numbers.set(rows.subarray(h * size, (h + 1) * size), (first + (h + 1) % kvHeads) * size);
          }
        }
        const made = device.alloc("bf16", data.shape);
        device.write(made, numbers);
        return { form: "bf16", data: made };
      };
      const layers = layersOf(model).map((layer) => ({ ...layer, qkv: turned(layer.qkv) }));
      return { model: { ...model, weights: { ...model.weights, layers } as typeof model.weights }, options };
    },
  },
];

function layersOf({ weights }: ModelOnDevice) {
  return (weights as unknown as { readonly layers: readonly { readonly qkv: Weight }[] }).layers;
}
