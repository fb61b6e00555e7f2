/**
 * An NVIDIA GPU as a device: kernels are emitted as CUDA C and compiled for its chip, plans are CUDA graphs, and
 * one stream is the queue of writes, replays and readings. Two more carry the copies that may run beside it.
 *
 * @module
 */
import { type CudaSource, emitCuda } from "../../../dsl/cuda/emit.ts";
import { type DType, DTYPES, type Numbers } from "../../../dsl/dtype.ts";
import type { Kernel } from "../../../dsl/ir.ts";
import type { Params, Sizes } from "../../../dsl/language.ts";
import { type Layout, storageLength } from "../../../dsl/layout.ts";
import type { Schedule, Target } from "../../../dsl/schedule.ts";
import { checkArgs } from "../check_args.ts";
import type { Args, Launch, Plan, Program } from "../device.ts";
import type { Copy, Device, DeviceArray, Mark, Piece, Reading } from "../device.ts";
import { DeviceError, PIECE_BYTES } from "../device.ts";
import { Compiler } from "./compiler.ts";
import { checkCompiler, Context } from "./context.ts";
import { DeviceMemory, type DevicePointer, PinnedMemory } from "./memory.ts";
import { type CudaFunction, Module } from "./module.ts";
import { openNvrtc } from "./nvrtc.ts";
import { Staging } from "./staging.ts";
import { tensorMap } from "./tensor_map.ts";
import { Event, Stream } from "./stream.ts";

/** The first GPUs with dependent launch. */
const EARLY_CAPABILITY = 90;
const HOPPER = 90;
/** Addresses that the widest loads need. */
const ALIGNMENT = 16n;
/** Marks that are known at a time: those of the steps in flight, and of the one before. */
const MARKS = 8;

/** How a GPU is opened. */
export interface CudaOptions {
  /** Folder of compiled kernels; `null` keeps none. */
  readonly cache?: string | null;
  /** Lets a kernel begin before the one before it has ended, where the GPU can; on unless set to false. */
  readonly earlyLaunch?: boolean;
  /** Refuse kernels whose code spills, as tests do; a server runs them: slow is better than not at all. */
  readonly strict?: boolean;
  /** Whose schedules run; absent, the GPU's own. Those of `sm80` fit every GPU. */
  readonly schedules?: "sm80" | "sm90";
  /** Writes kernels as CUDA C in another way, as tests do. */
  readonly emit?: typeof emitCuda;
}

class CudaArray<D extends DType> implements DeviceArray<D> {
  constructor(
    readonly dtype: D,
    readonly shape: readonly number[],
    readonly layout: Layout,
    readonly pointer: DevicePointer,
    /** Elements of the memory from `pointer` on. */
    readonly room: number,
  ) {}

  view(shape: readonly number[], offset = 0): CudaArray<D> {
    const length = shape.reduce((a, b) => a * b, 1);
    if (this.layout !== "rows" || offset + length > this.room) {
      throw new RangeError(
        `Cannot view [${this.shape}] in ${this.layout} as [${shape}] from element ${offset}: it is too small ` +
          `or does not lie in rows`,
      );
    }
    const pointer = this.pointer + BigInt(offset * DTYPES[this.dtype].bytes) as DevicePointer;
    return new CudaArray(this.dtype, shape, "rows", pointer, this.room - offset);
  }

  get elements(): number {
    return storageLength(this.shape, this.layout);
  }
}

interface CudaProgram<P extends Params> extends Program<P> {
  readonly source: CudaSource<P>;
  readonly code: CudaFunction;
}

/** Where a reading arrives, and what tells that it has. */
interface Place {
  readonly memory: PinnedMemory;
  readonly done: Event;
}

/** An opened GPU. */
export class CudaDevice implements Device {
  readonly target: Target;
  readonly context: Context;
  readonly compiler: Compiler;
  readonly stream: Stream;
  readonly #early: boolean;
  readonly #emit: typeof emitCuda;
  readonly #staging: Staging;
  /** Early copies to the GPU, and the last of them that `stream` has not waited for. */
  readonly #ahead: { readonly staging: Staging; readonly done: Event };
  #awaited = true;
  readonly #downwards: Stream;
  readonly #marks: readonly Event[];
  /** Where `stream` is when `#downwards` takes the time. */
  readonly #passed: Event;
  #marked = 0;
  readonly #owned = new Set<Disposable>();
  /** Descriptors of tensors, which come again in every plan. */
  readonly #maps = new Map<string, Uint8Array<ArrayBuffer>>();
  #workspace: { readonly workspace?: DeviceMemory; readonly tickets?: DeviceMemory } = {};
  /** By array, two places that take turns: a step is read while the one after it is already queued. */
  readonly #readings = new WeakMap<DeviceArray, [Place | undefined, Place]>();

  /** @throws {DeviceError} If there is no such GPU, no driver, or no compiler for it. */
  constructor(ordinal: number, options: CudaOptions = {}) {
    const { cache, earlyLaunch = true, schedules, strict = false, emit = emitCuda } = options;
    this.#emit = emit;
    this.context = new Context(ordinal);
    const nvrtc = openNvrtc();
    checkCompiler(nvrtc, this.context);
    const { architecture, capability } = this.context.gpu;
    this.target = schedules ?? (capability === HOPPER ? "sm90" : "sm80");
    this.compiler = new Compiler({ architecture, nvrtc, strict, ...(cache !== undefined && { cache }) });
    this.stream = new Stream(this.context);
    this.#staging = new Staging(this.context, this.stream, 8, PIECE_BYTES);
    const [upwards, downwards] = [this.#own(new Stream(this.context)), this.#own(new Stream(this.context))];
    this.#ahead = {
      staging: this.#own(new Staging(this.context, upwards, 4, 2 ** 20)),
      done: this.#own(new Event(this.context)),
    };
    this.#downwards = downwards;
    this.#passed = this.#own(new Event(this.context));
    this.#marks = Array.from({ length: MARKS }, () => this.#own(new Event(this.context, true)));
    this.#early = earlyLaunch && capability >= EARLY_CAPABILITY;
  }

  get notes(): readonly string[] {
    return this.compiler.notes;
  }

  get bytesFree(): number {
    return this.context.memory().free;
  }

  get bytesTotal(): number {
    return this.context.memory().total;
  }

  alloc<D extends DType>(dtype: D, shape: readonly number[], layout: Layout = "rows"): DeviceArray<D> {
    const room = storageLength(shape, layout);
    const memory = this.#own(new DeviceMemory(this.context, room * DTYPES[dtype].bytes, this.stream));
    return new CudaArray(dtype, shape, layout, memory.pointer, room);
  }

  async compile<P extends Params>(
    kernel: Kernel<P>,
    schedule: Schedule<keyof P & string>,
  ): Promise<CudaProgram<P>> {
    if (schedule.target !== "sm80" && schedule.target !== "sm90") {
      throw new RangeError(
        `Cannot compile "${kernel.name}" for a GPU: its schedule is for "${schedule.target}"`,
      );
    }
    const source = this.#emit(kernel, schedule);
    const { name, sharedBytes } = source;
    const { cubin } = await this.compiler.compile({ name, source: source.source });
    return { kernel, source, code: this.#own(new Module(this.context, cubin)).kernel(name, sharedBytes) };
  }

  record(launches: (launch: Launch) => void): Plan {
    // Checked and given their memory first: nothing can be allocated while a stream is captured.
    const ready: (() => void)[] = [];
    launches((program, args) => ready.push(this.#launch(program, args, ready.length > 0)));
    const graph = this.#own(this.stream.capture(() => ready.forEach((launch) => launch())));
    graph.upload(this.stream);
    return {
      launches: ready.length,
      replay: () => {
        this.#await();
        graph.launch(this.stream);
      },
      [Symbol.dispose]: () => {
        if (this.#owned.delete(graph)) graph[Symbol.dispose]();
      },
    };
  }

  /** What is queued on `stream` from now on waits for the early copies. */
  #await(): void {
    if (this.#awaited) return;
    const { staging, done } = this.#ahead;
    done.record(staging.stream);
    this.stream.wait(done);
    this.#awaited = true;
  }

  mark(): Mark {
    this.#await();
    // A mark that takes the time would hold `stream` up for two microseconds.
    this.#passed.record(this.stream);
    this.#downwards.wait(this.#passed);
    const mark = this.#marks[this.#marked++ % MARKS]!;
    mark.record(this.#downwards);
    return mark;
  }

  /** A launch that is ready to be queued. */
  #launch<P extends Params>(program: Program<P>, args: Args<P>, follows: boolean): () => void {
    const { kernel, source, code } = program as CudaProgram<P>;
    const sizes = checkArgs(kernel, args) as Sizes<P> & Readonly<Record<string, number>>;
    const grid = source.grid(sizes);
    // A launch of nothing is refused by the driver; there is nothing to do.
    if (grid.some((n) => n === 0)) return () => {};
    const pointers = source.tensors.map((name) => {
      const { pointer } = args[name] as unknown as CudaArray<DType>;
      if (pointer % ALIGNMENT === 0n) return pointer;
      throw new RangeError(
        `Cannot launch "${kernel.name}": "${name}" begins at no multiple of ${ALIGNMENT} bytes`,
      );
    });
    const programs = grid[0] * grid[1];
    const blocks = source.cluster ? programs : Math.min(programs, this.context.gpu.multiprocessors);
    const shape = {
      grid: source.persistent ? [blocks, 1, grid[2]] as const : grid,
      block: [source.threads, 1, 1] as const,
      sharedBytes: source.sharedBytes,
      ...(source.cluster && { cluster: [1, 1, source.cluster] as const }),
      early: this.#early && follows,
    };
    const workspace = source.workspace ? this.#shared(source.workspace.bytes, programs) : [];
    const descriptors = (source.descriptors ?? []).map(({ tensor, box }) => {
      const { pointer, shape } = args[tensor] as unknown as CudaArray<DType>;
      const sides = { extents: shape.toReversed(), box: box.toReversed() };
      const key = JSON.stringify([`${pointer}`, sides]);
      const map = this.#maps.get(key) ??
        tensorMap(this.context.cuda, { pointer, dtype: "bf16", ...sides, swizzle: "b128" });
      this.#maps.set(key, map);
      return map;
    });
    const walked = source.persistent ? grid.slice(0, 2) : [];
    const all = [
      ...pointers,
      ...source.sizes.map((size) => sizes[size]!),
      ...workspace,
      ...walked,
      ...descriptors,
    ];
    return () => code.launch(this.stream, shape, all);
  }

  /** Workspace and zeroed tickets for so many programs; launches one after another share them. */
  #shared(bytes: number, programs: number): readonly DevicePointer[] {
    const { workspace, tickets } = this.#workspace;
    const grown = {
      workspace: workspace && workspace.bytes >= bytes * programs
        ? workspace
        : this.#own(new DeviceMemory(this.context, bytes * programs, this.stream)),
      tickets: tickets && tickets.bytes >= 4 * programs
        ? tickets
        : this.#own(new DeviceMemory(this.context, 4 * programs, this.stream)),
    };
    this.#workspace = grown;
    return [grown.workspace.pointer, grown.tickets.pointer];
  }

  write(to: DeviceArray, from: Numbers, offset = 0, { width = from.length, early = false }: Copy = {}): void {
    const { pointer, dtype, elements, shape } = to as CudaArray<DType>;
    const size = DTYPES[dtype].bytes, pitch = width < from.length ? shape.at(-1)! : width;
    if (offset + Math.ceil(from.length / width - 1) * pitch + width > elements) {
      throw new RangeError(
        `Cannot write ${from.length} elements from element ${offset} on: the array has ${elements}`,
      );
    }
    const start = pointer + BigInt(offset * size) as DevicePointer;
    const bytes = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
    const staging = early ? this.#ahead.staging : this.#staging;
    if (early) this.#awaited = false;
    else this.#await();
    staging.write(start, bytes, width === pitch ? undefined : { width: width * size, pitch: pitch * size });
  }

  load<P extends Piece>(pieces: Iterable<P>, arrayOf: (piece: P) => DeviceArray): Promise<void> {
    return this.#staging.load(pieces, (piece) => {
      const { pointer, dtype } = arrayOf(piece) as CudaArray<DType>;
      return pointer + BigInt(piece.offset * DTYPES[dtype].bytes) as DevicePointer;
    });
  }

  read(from: DeviceArray, after?: Mark): Reading {
    const { pointer, dtype, elements } = from as CudaArray<DType>;
    const bytes = elements * DTYPES[dtype].bytes;
    const [other, used] = this.#readings.get(from) ?? [];
    const place = other ?? {
      memory: this.#own(new PinnedMemory(this.context, Math.max(bytes, 1))),
      done: this.#own(new Event(this.context)),
    };
    this.#readings.set(from, [used, place]);
    const { memory, done } = place;
    const stream = after ? this.#downwards : this.stream;
    if (after) stream.wait(after as Event);
    this.context.cuda.call("cuMemcpyDtoHAsync_v2", memory.address, pointer, BigInt(bytes), stream.handle);
    done.record(stream);
    return {
      wait() {
        done.synchronize();
        return new DTYPES[dtype].array(memory.bytes.buffer, 0, elements);
      },
    };
  }

  #own<T extends Disposable>(thing: T): T {
    this.#owned.add(thing);
    return thing;
  }

  [Symbol.dispose](): void {
    try {
      for (const stream of [this.#ahead.staging.stream, this.stream, this.#downwards]) stream.synchronize();
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      if (error.lost) return; // nothing of this context can be given back any more
    }
    for (const thing of [...this.#owned].toReversed()) thing[Symbol.dispose]();
    this.#staging[Symbol.dispose]();
    this.stream[Symbol.dispose]();
    this.compiler[Symbol.dispose]();
    this.context[Symbol.dispose]();
  }
}
