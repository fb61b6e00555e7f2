/**
 * Emitted CUDA C without a GPU: compiled as C++ beside `emulator.h` and run on this machine's processor.
 *
 * @module
 */
import { type CudaSource, emitCuda } from "../../dsl/cuda/emit.ts";
import { DTYPES } from "../../dsl/dtype.ts";
import type { HostTensor } from "../../dsl/interpret.ts";
import { type Kernel, sizesOf } from "../../dsl/ir.ts";
import type { Params } from "../../dsl/language.ts";
import type { Sm80, Sm90 } from "../../dsl/schedule.ts";
import { addressOf } from "../../src/device/cuda/handle.ts";

/** Whether this machine has a C++ compiler. */
export const HAS_COMPILER = (() => {
  try {
    return new Deno.Command("c++", { args: ["--version"], stdout: "null", stderr: "null" }).outputSync()
      .success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
})();

/** A kernel as a library of this machine. */
export class Emulated<P extends Params> implements Disposable {
  readonly source: CudaSource<P>;
  readonly #library;
  readonly #folder: string;

  constructor(
    readonly kernel: Kernel<P>,
    schedule: Sm80<keyof P & string> | Sm90<keyof P & string>,
    emit: typeof emitCuda = emitCuda,
  ) {
    this.source = emit(kernel, schedule);
    this.#folder = Deno.makeTempDirSync();
    const file = `${this.#folder}/${this.source.name}.cc`;
    Deno.writeTextFileSync(file, translation(this.source, kernel as Kernel));
    const args = ["-O1", "-w", "-std=c++17", "-shared", "-fPIC", "-o", `${this.#folder}/kernel.so`, file];
    const { success, stderr } = new Deno.Command("c++", { args }).outputSync();
    if (!success) {
      throw new Error(`Cannot compile "${kernel.name}" as C++\n${new TextDecoder().decode(stderr)}`);
    }
    this.#library = Deno.dlopen(`${this.#folder}/kernel.so`, {
      run: { parameters: ["i32", "i32", "i32", "i32", "buffer", "u32"], result: "i32" },
      run_clusters: { parameters: ["i32", "i32", "i32", "i32", "buffer", "u32"], result: "i32" },
    });
  }

  /** Runs it on `tensors`; what it stores appears in them. @throws {Error} If threads wait for ones that never come. */
  run(tensors: { readonly [N in keyof P]: HostTensor }, seed: number): void {
    const shapes = Object.fromEntries(Object.entries<HostTensor>(tensors).map(([n, t]) => [n, t.shape]));
    const sizes = sizesOf(this.kernel, shapes as { [N in keyof P]: readonly number[] });
    const [x, y, z] = this.source.grid(sizes);
    // Copies that begin at a multiple of 16 bytes, as device memory does.
    const copies = this.source.tensors.map((name) => {
      const { data } = tensors[name];
      const bytes = new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
      const room = new Uint8Array(bytes.length + 32);
      const start = 16 - Number(addressOf(room) % 16n);
      const copy = room.subarray(start, start + bytes.length);
      copy.set(bytes);
      return { bytes, copy, room };
    });
    // Tickets must be found as they were left: zero.
    const programs = x * y;
    const workspace = new Uint8Array((this.source.workspace?.bytes ?? 0) * programs).fill(0xff);
    const tickets = new Uint32Array(programs);
    const descriptors = (this.source.descriptors ?? []).map(({ tensor, box }) => {
      const { copy } = copies[this.source.tensors.indexOf(tensor as keyof P & string)]!;
      const sides = [tensors[tensor as keyof P].shape, box].flatMap((side) =>
        Array.from({ length: 4 }, (_, axis) => BigInt(side.toReversed()[axis] ?? 1))
      );
      return BigUint64Array.of(addressOf(copy), ...sides);
    });
    const args = new BigUint64Array([
      ...copies.map(({ copy }) => addressOf(copy)),
      ...this.source.sizes.map((size) => BigInt((sizes as Record<string, number>)[size]!)),
      ...(this.source.workspace ? [addressOf(workspace), addressOf(new Uint8Array(tickets.buffer))] : []),
      ...(this.source.persistent ? [BigInt(x), BigInt(y)] : []),
      ...descriptors.map(addressOf),
    ]);
    // Fewer blocks than programs, so that some walk over several.
    const blocks = this.source.cluster ? x * y : Math.min(3, x * y);
    const grid = this.source.persistent ? [blocks, 1, z] as const : [x, y, z] as const;
    const { run, run_clusters: runClusters } = this.#library.symbols;
    if (this.source.cluster && this.source.cluster !== z) {
      throw new Error(`Cannot run clusters of a part of ${z}`);
    }
    const failed = (this.source.cluster ? runClusters : run)(...grid, this.source.threads, args, seed);
    if (failed) throw new Error(`Cannot run "${this.kernel.name}": threads wait at different barriers`);
    if (tickets.some((n) => n !== 0)) {
      throw new Error(`Cannot run "${this.kernel.name}" twice: tickets are left`);
    }
    for (const { bytes, copy } of copies) bytes.set(copy);
  }

  [Symbol.dispose](): void {
    this.#library.close();
    Deno.removeSync(this.#folder, { recursive: true });
  }
}

function translation(source: CudaSource, { params }: Kernel): string {
  const { name, body, tensors, sizes, workspace, persistent, descriptors = [] } = source;
  const header = new URL("emulator.h", import.meta.url).pathname;
  const types = [
    ...tensors.map((tensor) => `${DTYPES[params[tensor]!.dtype].cuda}*`),
    ...sizes.map(() => "int"),
    ...(workspace ? ["unsigned*", "unsigned*"] : []),
    ...(persistent ? ["int", "int"] : []),
    ...descriptors.map(() => "Descriptor"),
  ];
  const args = types.map((type, i) => {
    const at = `arguments[${i}]`;
    return type === "Descriptor"
      ? `*(Descriptor*)${at}`
      : type === "int"
      ? `(int)(intptr_t)${at}`
      : `(${type})${at}`;
  });
  const text = body
    .replace(/^.*extern __shared__.*$/m, "")
    .replace(/^(template <int M> )?__device__ __forceinline__ void wgmma_[^]*?^\}$/gm, "")
    .replace(/\b(wgmma|wgmma_rows|wgmma_wait)_\d+/g, "$1_any");
  return `#include "${header}"\n${text}\nstatic void call() { ${name}(${args.join(", ")}); }\n`;
}
