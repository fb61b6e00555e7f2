/**
 * A forward pass written down: `Ops` that append launches to a list, over activations that have a shape but no
 * memory yet. Once the list is complete it is known how long each activation lives, so that few buffers serve
 * all layers; and which kernels must be compiled.
 *
 * @module
 */
import type { Device, DeviceArray, Plan } from "../device/device.ts";
import { type DType, DTYPES } from "../../dsl/dtype.ts";
import type { Params } from "../../dsl/language.ts";
import type { Layout } from "../../dsl/layout.ts";
import type { Choice, KernelSet } from "./kernel_set.ts";

/** An activation: a shape whose memory is found when the whole recipe is known. Views share the memory. */
export class Scratch<D extends DType = DType> implements DeviceArray<D> {
  readonly layout: Layout = "rows";
  readonly base: Scratch;

  constructor(readonly dtype: D, readonly shape: readonly number[], base?: Scratch) {
    this.base = base ?? this;
  }

  get length(): number {
    return this.shape.reduce((a, b) => a * b, 1);
  }

  view(shape: readonly number[], offset = 0): Scratch<D> {
    const view = new Scratch(this.dtype, shape, this.base);
    if (offset === 0 && view.length === this.length) return view;
    throw new RangeError(
      `Cannot view activation [${this.shape}] as [${shape}] from element ${offset}: they differ in size`,
    );
  }
}

type Tensors = Readonly<Record<string, DeviceArray>>;

/** A launch of a recipe. */
export interface Line {
  choice: Choice;
  args: Tensors;
}

/** Buffers that the activations of all plans share, by element type: plans never run at the same time. */
export class ScratchPool {
  readonly #device: Device;
  readonly #buffers: { readonly dtype: DType; readonly length: number; readonly array: DeviceArray }[] = [];

  constructor(device: Device) {
    this.#device = device;
  }

  /** Bytes of all buffers. */
  get bytes(): number {
    return this.#buffers.reduce((sum, b) => sum + b.length * DTYPES[b.dtype].bytes, 0);
  }

  /** The smallest buffer that is not in `taken` and holds `length` elements; a new one if there is none. */
  take(dtype: DType, length: number, taken: ReadonlySet<DeviceArray>): DeviceArray {
    const free = this.#buffers
      .filter((b) => b.dtype === dtype && b.length >= length && !taken.has(b.array))
      .sort((a, b) => a.length - b.length)[0];
    if (free) return free.array;
    const array = this.#device.alloc(dtype, [length]);
    this.#buffers.push({ dtype, length, array });
    return array;
  }
}

/** A recorded recipe. */
export interface PlannedRecipe {
  readonly plan: Plan;
  /** An activation's memory, in its shape. */
  readonly place: <D extends DType>(from: Scratch<D>) => DeviceArray<D>;
  /** Whole buffers of the activations that were kept, for another recipe that reads them. */
  readonly kept: ReadonlyMap<Scratch, DeviceArray>;
}

/** The list of launches of one plan. */
export class Recipe {
  readonly #lines: Line[] = [];

  /** A new activation. */
  scratch<D extends DType>(dtype: D, ...shape: number[]): Scratch<D> {
    return new Scratch(dtype, shape);
  }

  /** Appends a launch, or puts it in the place of another. */
  launch<P extends Params>(
    choice: Choice<P>,
    args: { readonly [N in keyof P]: DeviceArray<P[N]["dtype"]> },
    instead?: Line,
  ): Line {
    const line: Line = { choice: choice as unknown as Choice, args: args as Tensors };
    if (!instead) this.#lines.push(line);
    return instead ? Object.assign(instead, line) : line;
  }

  /** Takes a launch out again, if it is still there. */
  drop(line: Line): void {
    const at = this.#lines.indexOf(line);
    if (at >= 0) this.#lines.splice(at, 1);
  }

  /** The kernels that it needs. */
  get choices(): readonly Choice[] {
    return this.#lines.map((line) => line.choice);
  }

  /**
   * Finds memory for every activation and records the launches. Those in `keep` share with no other: they are
   * read after the plan has run. Those in `placed` have memory from another recipe.
   *
   * @returns The plan, and where activations were placed.
   */
  record(
    device: Device,
    kernels: KernelSet,
    pool: ScratchPool,
    keep: readonly Scratch[],
    placed: ReadonlyMap<Scratch, DeviceArray> = new Map(),
  ): PlannedRecipe {
    const memory = this.#assign(pool, keep, new Map(placed));
    const place = <D extends DType>(from: Scratch<D>) =>
      memory.get(from.base)!.view(from.shape) as DeviceArray<D>;
    const plan = device.record((launch) => {
      for (const { choice, args } of this.#lines) {
        const placed = Object.entries(args).map(([n, a]) => [n, a instanceof Scratch ? place(a) : a]);
        launch(kernels.program(choice), Object.fromEntries(placed));
      }
    });
    const kept = new Map(keep.map((scratch) => [scratch.base, memory.get(scratch.base)!]));
    return { plan, place, kept };
  }

  /** Linear scan: a buffer is taken at an activation's first use and free again after its last. */
  #assign(
    pool: ScratchPool,
    keep: readonly Scratch[],
    memory: Map<Scratch, DeviceArray>,
  ): ReadonlyMap<Scratch, DeviceArray> {
    const last = new Map<Scratch, number>();
    this.#lines.forEach(({ args }, i) => {
      for (const arg of Object.values(args)) if (arg instanceof Scratch) last.set(arg.base, i);
    });
    for (const scratch of keep) last.set(scratch.base, Infinity);
    const taken = new Set<DeviceArray>(memory.values());
    this.#lines.forEach(({ args }, i) => {
      const used = Object.values(args).filter((arg) => arg instanceof Scratch).map((arg) => arg.base);
      for (const base of used) {
        if (memory.has(base)) continue;
        const array = pool.take(base.dtype, base.length, taken);
        memory.set(base, array);
        taken.add(array);
      }
      for (const base of used) if (last.get(base) === i) taken.delete(memory.get(base)!);
    });
    return memory;
  }
}
