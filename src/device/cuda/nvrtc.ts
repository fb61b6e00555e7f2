/**
 * CUDA C to machine code in this process: NVRTC, NVIDIA's run-time compiler, through the foreign function
 * interface. Needs no GPU and no toolkit.
 *
 * @module
 */
import { DeviceError } from "../device.ts";
import { addressOf, Cell, cString, fromCString, type Handle } from "./handle.ts";
import { HERE, nvrtcCandidates, type Surroundings } from "./locate.ts";
import { type CompileReport, parseLog } from "./report.ts";

/** A machine that code is made for; `a` unlocks the instructions of exactly that chip. */
export type Architecture = `sm_${number}` | `sm_${number}a`;

/** Machine code, and what the compiler said about it. */
export interface Compiled {
  readonly cubin: Uint8Array<ArrayBuffer>;
  readonly report: CompileReport;
  readonly milliseconds: number;
}

/** The compiler refused the source; the message ends with its log. */
export class CompileError extends DeviceError {
  readonly log: string;
  constructor(message: string, log: string) {
    super(log === "" ? message : `${message}\n${log}`, { lost: false });
    this.log = log;
  }
}

type Program = Handle<"nvrtcProgram">;
const SUCCESS = 0;

const SYMBOLS = {
  nvrtcVersion: { parameters: [/* major */ "buffer", /* minor */ "buffer"], result: "i32" },
  nvrtcGetErrorString: { parameters: [/* result */ "i32"], result: "pointer" },
  nvrtcGetNumSupportedArchs: { parameters: [/* numArchs */ "buffer"], result: "i32" },
  nvrtcGetSupportedArchs: { parameters: [/* supportedArchs */ "buffer"], result: "i32" },
  nvrtcCreateProgram: {
    parameters: [
      /* prog */ "buffer",
      /* src */ "buffer",
      /* name */ "buffer",
      /* numHeaders */ "i32",
      /* headers */ "pointer",
      /* includeNames */ "pointer",
    ],
    result: "i32",
  },
  nvrtcDestroyProgram: { parameters: [/* prog */ "buffer"], result: "i32" },
  nvrtcCompileProgram: {
    parameters: [/* prog */ "u64", /* numOptions */ "i32", /* options */ "buffer"],
    result: "i32",
    nonblocking: true,
  },
  nvrtcGetCUBINSize: { parameters: [/* prog */ "u64", /* cubinSizeRet */ "buffer"], result: "i32" },
  nvrtcGetCUBIN: { parameters: [/* prog */ "u64", /* cubin */ "buffer"], result: "i32" },
  nvrtcGetProgramLogSize: { parameters: [/* prog */ "u64", /* logSizeRet */ "buffer"], result: "i32" },
  nvrtcGetProgramLog: { parameters: [/* prog */ "u64", /* log */ "buffer"], result: "i32" },
} as const satisfies Deno.ForeignLibraryInterface;

/** Options of every compilation: the assembler's report, and no change to the limits of this process. */
export const COMMON_OPTIONS = ["--std=c++17", "--ptxas-options=-v", "--modify-stack-limit=false"] as const;

/** An opened NVRTC. Compilations may run side by side. */
export class Nvrtc implements Disposable {
  readonly #library: Deno.DynamicLibrary<typeof SYMBOLS>;
  readonly #builtins: Disposable | undefined;
  /** Compilations on other threads. */
  #running = 0;
  #disposed = false;
  /** As `13.0`. */
  readonly version: string;
  /** Compute capabilities that it makes code for, as `90` for 9.0. */
  readonly capabilities: readonly number[];

  constructor(readonly path: string) {
    this.#builtins = preloadBuiltins(path);
    this.#library = Deno.dlopen(path, SYMBOLS);
    const [major, minor, count] = [new Int32Array(1), new Int32Array(1), new Int32Array(1)];
    const { nvrtcVersion, nvrtcGetNumSupportedArchs, nvrtcGetSupportedArchs } = this.#library.symbols;
    this.#check("nvrtcVersion", nvrtcVersion(major, minor));
    this.version = `${major[0]}.${minor[0]}`;
    this.#check("nvrtcGetNumSupportedArchs", nvrtcGetNumSupportedArchs(count));
    const list = new Int32Array(count[0]!);
    this.#check("nvrtcGetSupportedArchs", nvrtcGetSupportedArchs(list));
    this.capabilities = [...list];
  }

  /**
   * Compiles `source` to a cubin, off this thread.
   *
   * @param name What messages call the source.
   * @throws {CompileError} If the source is wrong, with the compiler's log.
   */
  async compile(
    name: string,
    source: string,
    architecture: Architecture,
    options: readonly string[] = [],
  ): Promise<Compiled> {
    const { nvrtcCreateProgram, nvrtcCompileProgram, nvrtcDestroyProgram } = this.#library.symbols;
    const [cell, text, title] = [new Cell(), cString(source), cString(name)];
    this.#check("nvrtcCreateProgram", nvrtcCreateProgram(cell.at, text, title, 0, null, null));
    const program = cell.take<"nvrtcProgram">();
    this.#running++;
    try {
      const all = [`--gpu-architecture=${architecture}`, ...COMMON_OPTIONS, ...options].map(cString);
      const list = BigUint64Array.from(all, addressOf);
      const start = performance.now();
      const code = await nvrtcCompileProgram(program, all.length, list);
      const milliseconds = performance.now() - start;
      // Held until here: neither the call, which runs on another thread, nor an address keeps anything alive.
      list.fill(0n);
      all.length = 0;
      const log = this.#log(program);
      if (code !== SUCCESS) {
        const why = this.#explain(code);
        throw new CompileError(`Cannot compile "${name}" for ${architecture}: NVRTC says ${why}`, log);
      }
      return { cubin: this.#cubin(program), report: parseLog(log), milliseconds };
    } finally {
      this.#check("nvrtcDestroyProgram", nvrtcDestroyProgram(cell.at));
      this.#running--;
      if (this.#disposed) this.#close();
    }
  }

  /** Closes the library, once no other thread is in it: one that is would end the process. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#close();
  }

  #close() {
    if (this.#running > 0) return;
    this.#library.close();
    this.#builtins?.[Symbol.dispose]();
  }

  #cubin(program: Program): Uint8Array<ArrayBuffer> {
    const { nvrtcGetCUBINSize, nvrtcGetCUBIN } = this.#library.symbols;
    const size = new Cell();
    this.#check("nvrtcGetCUBINSize", nvrtcGetCUBINSize(program, size.at));
    const cubin = new Uint8Array(size.number);
    this.#check("nvrtcGetCUBIN", nvrtcGetCUBIN(program, cubin));
    return cubin;
  }

  #log(program: Program): string {
    const { nvrtcGetProgramLogSize, nvrtcGetProgramLog } = this.#library.symbols;
    const size = new Cell();
    this.#check("nvrtcGetProgramLogSize", nvrtcGetProgramLogSize(program, size.at));
    const log = new Uint8Array(size.number);
    this.#check("nvrtcGetProgramLog", nvrtcGetProgramLog(program, log));
    return fromCString(log).trim();
  }

  #explain(code: number): string {
    const text = this.#library.symbols.nvrtcGetErrorString(code);
    return text === null ? `error ${code}` : new Deno.UnsafePointerView(text).getCString();
  }

  #check(call: string, code: number) {
    if (code === SUCCESS) return;
    throw new DeviceError(`Cannot call ${call}: ${this.#explain(code)}`, { lost: false });
  }
}

/**
 * Finds and opens NVRTC.
 *
 * @throws {DeviceError} If there is none, naming the command that fetches it.
 */
export function openNvrtc(around: Surroundings = HERE): Nvrtc {
  const candidates = nvrtcCandidates(around);
  const failures: string[] = [];
  for (const path of candidates) {
    try {
      return new Nvrtc(path);
    } catch (error) {
      failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new DeviceError(
    'Cannot compile kernels: found no NVRTC. Run "deno task setup:cuda" to fetch it, or set TESSERA_NVRTC to ' +
      `libnvrtc.so\nTried:\n  ${failures.join("\n  ")}`,
    { lost: false },
  );
}

/** NVRTC opens its sibling by name only, so a library outside the loader's path needs it loaded before. */
function preloadBuiltins(path: string): Disposable | undefined {
  const slash = path.lastIndexOf("/");
  if (slash <= 0) return undefined;
  const folder = path.slice(0, slash);
  const name = HERE.list(folder).find((file) => /^libnvrtc-builtins\.so\.\d/.test(file));
  if (name === undefined) return undefined;
  const library = Deno.dlopen(`${folder}/${name}`, {});
  return { [Symbol.dispose]: () => library.close() };
}
