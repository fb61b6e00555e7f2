/**
 * The CPU as a device: kernels in WebAssembly SIMD, run by this thread and the helpers of a pool. A plan is a list
 * of tasks in shared memory that all threads walk together.
 *
 * @module
 */
import type { DType, Numbers } from "../../../dsl/dtype.ts";
import type { Kernel } from "../../../dsl/ir.ts";
import type { Params } from "../../../dsl/language.ts";
import type { Layout } from "../../../dsl/layout.ts";
import type { Schedule } from "../../../dsl/schedule.ts";
import {
  argsBlock,
  compileKernel,
  PIECES,
  SHARED_COUNTERS,
  type WasmKernel,
} from "../../../dsl/wasm/compile.ts";
import { checkArgs } from "../check_args.ts";
import { setRows } from "../set_rows.ts";
import type { Args, Copy, Device, DeviceArray, Launch, Plan, Program, Reading } from "../device.ts";
import { DeviceError } from "../device.ts";
import { closePlan, COMMAND, CONTROL, failure, openPlan, runTasks, TASK } from "./control.ts";
import { type RunPrograms, waitWhile, wake } from "./control.ts";
import type { HelperLoad } from "./helper.ts";
import { CpuArray, CpuMemory, createMemory, lowWords, NARROW_BYTES, PAGE } from "./memory.ts";
import type { CpuPoolHandle } from "./pool.ts";

/** A kernel with its place in every thread's table. */
interface CpuProgram<P extends Params = Params> extends Program<P> {
  readonly index: number;
  readonly wasm: WasmKernel;
  readonly grain: number;
}

/** How to open the device without a pool. */
export interface CpuDeviceOptions {
  /** The most bytes of memory; default 3.5 GiB. */
  readonly bytes?: number;
}

/** Opens the device on a pool's memory and helpers, or alone in this thread. */
export function openCpuDevice(pool?: CpuPoolHandle | CpuDeviceOptions): CpuDevice {
  if (pool && "memory" in pool) return new CpuDevice(pool);
  const bytes = pool?.bytes ?? NARROW_BYTES;
  return new CpuDevice({ memory: createMemory(bytes), bytes, ports: [] });
}

/** See {@linkcode openCpuDevice}. */
export class CpuDevice implements Device {
  readonly target = "cpu";
  readonly #memory: CpuMemory;
  readonly #ports: readonly MessagePort[];
  readonly #kernels: RunPrograms[] = [];
  /** Modules by their binary: families make equal kernels again and again. */
  readonly #made = new Map<string, number>();
  /** Modules that the helpers have not got yet. */
  #unsent: WebAssembly.Module[] = [];
  #atWork = false;
  #scratch = { address: 0, stride: 0 };
  /** Where programs share the pieces of cut ranges; launches follow one another, so all use the same. */
  #pieces = { address: 0, bytes: 0 };
  #words: Int32Array;

  constructor({ memory, bytes, ports }: CpuPoolHandle) {
    this.#memory = new CpuMemory(memory, bytes);
    this.#ports = ports;
    this.#words = lowWords(memory);
  }

  get bytesFree(): number {
    return this.#memory.bytesFree;
  }

  get bytesTotal(): number {
    return this.#memory.bytes;
  }

  /** Threads that work on a plan, this one among them. */
  get threads(): number {
    return this.#ports.length + 1;
  }

  alloc<D extends DType>(dtype: D, shape: readonly number[], layout: Layout = "rows"): CpuArray<D> {
    return this.#memory.array(dtype, shape, layout);
  }

  compile<P extends Params>(
    kernel: Kernel<P>,
    schedule: Schedule<keyof P & string>,
  ): Promise<CpuProgram<P>> {
    if (schedule.target !== "cpu") {
      const message = `Cannot compile "${kernel.name}": its schedule is for ${schedule.target}, expected cpu`;
      return Promise.reject(new RangeError(message));
    }
    const { grain, cut } = schedule;
    const wasm = compileKernel(kernel, { wide: this.#memory.wide, cut });
    const binary = wasm.module.encode();
    const key = new TextDecoder("latin1").decode(binary);
    const index = this.#made.get(key) ?? this.#add(new WebAssembly.Module(binary));
    this.#made.set(key, index);
    this.#reserveScratch(wasm.scratchBytes, kernel.name);
    return Promise.resolve({ kernel, grain, index, wasm });
  }

  /** Gives a module its place in the tables. */
  #add(module: WebAssembly.Module): number {
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory.shared } });
    this.#unsent.push(module);
    return this.#kernels.push(instance.exports.run as RunPrograms) - 1;
  }

  #reserveScratch(bytes: number, name: string) {
    if (bytes <= this.#scratch.stride) return;
    // A line more than whole pages, so that the threads' tiles do not compete for the same sets of a shared cache.
    const stride = Math.ceil(Math.max(bytes, 2 ** 18) / 4096) * 4096 + 64;
    const address = this.#memory.take(stride * this.threads, () => `working space of "${name}"`);
    this.#scratch = { address, stride };
  }

  record(build: (launch: Launch) => void): Plan {
    const tasks: number[][] = [];
    build((program, args) => {
      tasks.push(this.#task(program as unknown as CpuProgram, args as unknown as Args<Params>));
    });
    const address = this.#memory.take(4 * TASK.words * tasks.length, () => "plan");
    const words = new Int32Array(this.#memory.buffer, address, TASK.words * tasks.length);
    tasks.forEach((task, i) => words.set(task, TASK.words * i));
    return { launches: tasks.length, replay: () => this.#replay(address, tasks.length) };
  }

  /** The record of one launch. */
  #task({ kernel, index, wasm, grain }: CpuProgram, args: Args<Params>): number[] {
    const sizes = checkArgs(kernel, args) as Readonly<Record<string, number>>;
    const grid = kernel.grid(sizes);
    const programs = grid.reduce((a, b) => a * b, 1);
    const pieces = wasm.parts > 1 ? this.#reservePieces(programs, wasm.pieceBytes, kernel.name) : 0;
    const addressOf = (name: string) => name === PIECES ? pieces : this.#own(args[name]!).address;
    const block = argsBlock(wasm.args, grid, sizes, addressOf);
    const address = this.#memory.take(block.byteLength, () => `launch of "${kernel.name}"`);
    new Int32Array(this.#memory.buffer, address, block.length).set(block);
    return [index, address, programs * wasm.parts, grain];
  }

  #reservePieces(programs: number, each: number, name: string): number {
    if (4 * programs > SHARED_COUNTERS) {
      throw new RangeError(
        `Cannot launch "${name}": ${programs} programs share pieces, expected at most ${SHARED_COUNTERS / 4}`,
      );
    }
    const bytes = SHARED_COUNTERS + programs * each;
    if (bytes > this.#pieces.bytes) {
      this.#pieces = { address: this.#memory.take(bytes, () => `pieces of "${name}"`), bytes };
    }
    return this.#pieces.address;
  }

  #own(array: DeviceArray): CpuArray {
    if (array instanceof CpuArray && array.memory === this.#memory) return array;
    throw new TypeError("Cannot use a tensor of another device");
  }

  write(to: DeviceArray, from: Numbers, offset = 0, { width }: Copy = {}): void {
    const array = this.#own(to);
    if (offset < 0 || offset + from.length > array.length) {
      throw new RangeError(
        `Cannot write ${from.length} elements from element ${offset}: the tensor holds ${array.length}`,
      );
    }
    setRows(array, array.numbers(), from, offset, width);
  }

  read(from: DeviceArray): Reading {
    const found = this.#own(from).numbers().slice(); // later work in the queue must not show
    return { wait: () => found };
  }

  #replay(address: number, tasks: number) {
    if (this.#words.buffer !== this.#memory.buffer) this.#words = lowWords(this.#memory.shared);
    const words = this.#words;
    words[CONTROL.plan] = address;
    words[CONTROL.tasks] = tasks;
    words[CONTROL.pages] = this.#memory.buffer.byteLength / PAGE;
    words[CONTROL.scratch] = this.#scratch.address;
    words[CONTROL.scratchStride] = this.#scratch.stride;
    if (this.#ports.length > 0) {
      this.#sendKernels(words);
      openPlan(words);
      this.#tell(words, COMMAND.run);
    }
    try {
      runTasks(words, this.#kernels, 0, this.threads);
      if (this.#ports.length > 0) closePlan(words);
    } catch (cause) {
      throw new DeviceError("Cannot run a plan: a thread of the CPU device does not answer", {
        lost: true,
        cause,
      });
    }
    const why = failure(words);
    if (why !== undefined) throw new DeviceError(`Cannot run a plan: ${why}`, { lost: true });
  }

  /** Helpers take messages only while they are not at work. */
  #sendKernels(words: Int32Array) {
    if (this.#unsent.length === 0 && this.#atWork) return;
    this.#callBack(words);
    Atomics.store(words, CONTROL.ready, 0);
    this.#post({ modules: this.#unsent });
    this.#unsent = [];
    this.#atWork = true;
    for (;;) {
      const ready = Atomics.load(words, CONTROL.ready);
      if (ready === this.#ports.length) return;
      try {
        waitWhile(words, CONTROL.ready, ready);
      } catch (cause) {
        const problem = `${ready} of ${this.#ports.length} helper threads have started`;
        throw new DeviceError(`Cannot run a plan: ${problem}`, { lost: true, cause });
      }
    }
  }

  #callBack(words: Int32Array) {
    if (this.#atWork) this.#tell(words, COMMAND.leave);
    this.#atWork = false;
  }

  #tell(words: Int32Array, command: number) {
    Atomics.store(words, CONTROL.command, command);
    Atomics.add(words, CONTROL.epoch, 1);
    wake(words, CONTROL.epoch);
  }

  #post(message: HelperLoad) {
    for (const port of this.#ports) port.postMessage(message);
  }

  /** Sends the helpers home. */
  [Symbol.dispose](): void {
    this.#callBack(this.#words);
    this.#post({ modules: [], close: true });
    for (const port of this.#ports) port.close();
  }
}
