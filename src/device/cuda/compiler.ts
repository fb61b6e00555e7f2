/**
 * Sources to machine code for one chip: from the cache where it can be, else by NVRTC with as many compilations
 * side by side as there are cores. Code that would be slow (spills, ignored register hints) is refused.
 *
 * @module
 */
import { CubinCache, cubinKey } from "./cubin_cache.ts";
import { cacheFolder } from "./locate.ts";
import {
  type Architecture,
  COMMON_OPTIONS,
  type Compiled,
  CompileError,
  type Nvrtc,
  openNvrtc,
} from "./nvrtc.ts";
import { type Budget, complaints } from "./report.ts";

/** One source and how to compile it. */
export interface Unit {
  /** What messages call it. */
  readonly name: string;
  readonly source: string;
  readonly options?: readonly string[];
  /** Local memory that the kernel was measured to bear. */
  readonly budget?: Budget;
}

/** How a {@linkcode Compiler} is set up. */
export interface CompilerOptions {
  readonly architecture: Architecture;
  readonly nvrtc?: Nvrtc;
  /** Folder of the cache; `null` keeps nothing. */
  readonly cache?: string | null;
  /** Compilations at a time. */
  readonly parallel?: number;
  /** Refuse code that spills or is warned about; default true. A server takes it: slow is better than not at all. */
  readonly strict?: boolean;
}

/** A compiler for one chip. */
export class Compiler implements Disposable {
  readonly #nvrtc: Nvrtc;
  readonly #cache: CubinCache | undefined;
  readonly #running = new Map<string, Promise<Compiled>>();
  readonly #turns: Turns;
  readonly #strict: boolean;
  readonly architecture: Architecture;
  /** Sources that were compiled, and those that the cache held. */
  readonly counts = { compiled: 0, cached: 0 };
  /** What its user should know: a cache that cannot be written. */
  readonly notes: string[] = [];

  /** @throws {DeviceError} If there is no NVRTC. */
  constructor({ architecture, nvrtc, cache, parallel, strict = true }: CompilerOptions) {
    this.#strict = strict;
    this.architecture = architecture;
    this.#nvrtc = nvrtc ?? openNvrtc();
    if (cache !== null) this.#cache = new CubinCache(cache ?? `${cacheFolder()}/cubin`);
    this.#turns = new Turns(parallel ?? navigator.hardwareConcurrency);
  }

  /**
   * Machine code for `unit`. The same source asked for twice at once is compiled once.
   *
   * @throws {CompileError} If the source is wrong, or its code spills or is warned about beyond its budget.
   */
  async compile(unit: Unit): Promise<Compiled> {
    const key = await cubinKey({
      source: unit.source,
      architecture: this.architecture,
      options: [...COMMON_OPTIONS, ...unit.options ?? []],
      nvrtc: this.#nvrtc.version,
    });
    const running = this.#running.get(key);
    if (running) return await running;
    const made = this.#make(key, unit).finally(() => this.#running.delete(key));
    this.#running.set(key, made);
    return await made;
  }

  async #make(key: string, { name, source, options = [], budget }: Unit): Promise<Compiled> {
    const found = await this.#cache?.load(key);
    if (found) {
      this.counts.cached++;
      return found;
    }
    const made = await this.#turns.take(() =>
      this.#nvrtc.compile(`${name}.cu`, source, this.architecture, options)
    );
    this.counts.compiled++;
    const wrong = this.#strict ? complaints(made.report, budget) : [];
    if (wrong.length > 0) {
      throw new CompileError(
        `Cannot accept the code of "${name}" for ${this.architecture}`,
        wrong.join("\n"),
      );
    }
    await this.#cache?.save(key, made).catch(({ message }: Error) => {
      this.notes[0] ??= `Compiled kernels cannot be kept for the next start: ${message}.`;
    });
    return made;
  }

  [Symbol.dispose](): void {
    this.#nvrtc[Symbol.dispose]();
  }
}

/** Lets a bounded number of tasks run at a time. */
class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  async take<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
