/**
 * What the reference programs run on: a GPU, sources beside this file compiled for it, random tensors, and the time
 * of a graph of launches.
 *
 * @module
 */
import { DTYPES } from "../../dsl/dtype.ts";
import { Compiler } from "../../src/device/cuda/compiler.ts";
import { Context } from "../../src/device/cuda/context.ts";
import { DeviceMemory, type DevicePointer, PinnedMemory } from "../../src/device/cuda/memory.ts";
import { type Argument, type CudaFunction, type LaunchShape, Module } from "../../src/device/cuda/module.ts";
import { Event, Stream } from "../../src/device/cuda/stream.ts";

/** Numbers that a `#define` gives to a source. */
export type Defines = Readonly<Record<string, number>>;

/** A launch of a reference kernel. */
export interface Work {
  readonly code: CudaFunction;
  readonly shape: LaunchShape;
  readonly args: readonly Argument[];
}

/** Files of this folder as one source, with numbers for the names that it leaves open. */
export async function sourceOf(files: string | readonly string[], defines: Defines = {}) {
  const all = [files].flat();
  const texts = await Promise.all(all.map((file) => Deno.readTextFile(new URL(file, import.meta.url))));
  const options = Object.entries(defines).map(([name, value]) => `-D${name}=${value}`);
  return { name: all.at(-1)!, source: texts.join("\n"), options };
}

/** An opened GPU with a stream. */
export class Harness implements Disposable {
  readonly context = new Context(0);
  readonly stream = new Stream(this.context);
  readonly #compiler = new Compiler({ architecture: this.context.gpu.architecture });
  readonly #owned: Disposable[] = [];
  #helpers: Promise<Module> | undefined;

  /** The kernels of `files` in this folder, which are read as one. */
  async load(files: string | readonly string[], defines: Defines = {}): Promise<Module> {
    const { cubin } = await this.#compiler.compile(await sourceOf(files, defines));
    const module = new Module(this.context, cubin);
    this.#owned.push(module);
    return module;
  }

  /** Zeroed memory. */
  alloc(bytes: number): DevicePointer {
    const memory = new DeviceMemory(this.context, bytes, this.stream);
    this.#owned.push(memory);
    return memory.pointer;
  }

  /** `n` numbers of bf16, evenly from −scale to scale. */
  async random(n: number, scale: number, seed: number): Promise<DevicePointer> {
    const pointer = this.alloc(n * 2);
    const fill = (await this.#load()).kernel("fill");
    const args = [pointer, BigInt(n), float(scale), seed];
    fill.launch(this.stream, { grid: [1056, 1, 1], block: [256, 1, 1], sharedBytes: 0 }, args);
    return pointer;
  }

  /** A kernel of helpers.cu. */
  async helper(name: string, sharedBytes = 0): Promise<CudaFunction> {
    return (await this.#load()).kernel(name, sharedBytes);
  }

  #load(): Promise<Module> {
    return this.#helpers ??= this.load("helpers.cu");
  }

  upload(to: DevicePointer, numbers: Int32Array): void {
    using pinned = new PinnedMemory(this.context, numbers.byteLength);
    pinned.bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    const { cuda } = this.context;
    cuda.call("cuMemcpyHtoDAsync_v2", to, pinned.address, BigInt(numbers.byteLength), this.stream.handle);
    this.stream.synchronize();
  }

  read(dtype: "f32" | "bf16", from: DevicePointer, n: number): number[] {
    const { bytes, array, decode } = DTYPES[dtype];
    using pinned = new PinnedMemory(this.context, n * bytes);
    const { cuda } = this.context;
    cuda.call("cuMemcpyDtoHAsync_v2", pinned.address, from, BigInt(n * bytes), this.stream.handle);
    this.stream.synchronize();
    return Array.from(new array(pinned.bytes.buffer, 0, n), (raw) => decode(raw));
  }

  readInts(from: DevicePointer, n: number): number[] {
    using pinned = new PinnedMemory(this.context, n * 4);
    const { cuda } = this.context;
    cuda.call("cuMemcpyDtoHAsync_v2", pinned.address, from, BigInt(n * 4), this.stream.handle);
    this.stream.synchronize();
    return [...new Int32Array(pinned.bytes.buffer, 0, n)];
  }

  /** Every byte of a stretch as `byte`; 0xff makes NaN of floats, so that what is not written shows. */
  poison(to: DevicePointer, bytes: number, byte = 0xff): void {
    this.context.cuda.call("cuMemsetD8Async", to, byte, BigInt(bytes), this.stream.handle);
  }

  run(work: Work): void {
    work.code.launch(this.stream, work.shape, work.args);
  }

  /** Microseconds of one replay of `works` as a graph: the median of `rounds`. */
  time(works: readonly Work[], rounds = 9, replays = 1): number {
    using graph = this.stream.capture(() => works.forEach((work) => this.run(work)));
    using start = new Event(this.context, true);
    using end = new Event(this.context, true);
    graph.launch(this.stream);
    const times = Array.from({ length: rounds }, () => {
      start.record(this.stream);
      for (let i = 0; i < replays; i++) graph.launch(this.stream);
      end.record(this.stream);
      end.synchronize();
      return end.since(start) * 1000 / replays;
    });
    return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  }

  [Symbol.dispose](): void {
    this.stream.synchronize();
    for (const thing of this.#owned.toReversed()) thing[Symbol.dispose]();
    this.stream[Symbol.dispose]();
    this.#compiler[Symbol.dispose]();
    this.context[Symbol.dispose]();
  }
}

/** A float as an argument. */
export function float(value: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Float32Array([value]).buffer);
}

/** ‖actual − expected‖ / ‖expected‖; NaN if any is. */
export function relativeError(actual: readonly number[], expected: readonly number[]): number {
  let [error, norm] = [0, 0];
  actual.forEach((a, i) => {
    error += (a - expected[i]!) ** 2;
    norm += expected[i]! ** 2;
  });
  return Math.sqrt(error / norm);
}

/** @throws {Error} If a result is further off than bf16 explains, which is `bound`. */
export function check(
  what: string,
  actual: readonly number[],
  expected: readonly number[],
  bound = 0.01,
): number {
  const error = relativeError(actual, expected);
  if (error < bound) return error;
  throw new Error(`Cannot measure ${what}: its relative error is ${error}`);
}
