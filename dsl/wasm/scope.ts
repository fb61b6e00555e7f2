/**
 * What is known while a kernel's function is written: where its arguments lie, which values are scalars in
 * locals, which are tiles in scratch memory, and at which address.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Kernel, Value } from "../ir.ts";
import type { Param } from "../language.ts";
import type { Cpu } from "../schedule.ts";
import type { Func } from "./func.ts";
import { add, type Address, type Expr, i32, type Int, lanes, mul, node, plus } from "./expr.ts";
import { type Facts, isScalar } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { Prelude } from "./prelude.ts";

type I = Expr<"i32">;
type V = Expr<"v128">;

/** A tile in the scratch memory of a worker: f32 or i32 lanes, row-major. */
export interface Buffer {
  /** Bytes from the start of scratch memory. */
  readonly offset: number;
  /** Bytes from one row to the next; a multiple of 32, so that whole panels can be written. */
  readonly stride: number;
  readonly rows: number;
}

/** The argument block of a launch: words of grid extents and named sizes, then addresses of eight bytes each. */
export interface ArgsLayout {
  readonly axes: number;
  readonly sizes: readonly string[];
  readonly tensors: readonly string[];
}

/** The words of an argument block. */
export function argsBlock(
  { sizes, tensors }: ArgsLayout,
  grid: readonly number[],
  sizeOf: Readonly<Record<string, number>>,
  addressOf: (tensor: string) => number,
): Int32Array {
  const addresses = tensors.map(addressOf).flatMap((at) => [at % 2 ** 32 | 0, Math.floor(at / 2 ** 32)]);
  return Int32Array.from([...grid, ...sizes.map((name) => sizeOf[name]!), ...addresses]);
}

/** In the place of a tensor's name: where the pieces of a cut range lie that several programs share. */
export const PIECES = "(pieces)";

/** Whether several programs share the pieces of a cut range. */
export function sharesPieces(cut: Cpu["cut"]): boolean {
  return cut !== undefined && cut.parts > 1;
}

/** Where the words of a kernel's arguments lie. */
export function argsLayout(kernel: Kernel, pieces = false): ArgsLayout {
  const names = Object.values<Param>(kernel.params).flatMap((p) =>
    p.extents.filter((e) => typeof e === "string")
  );
  return {
    axes: kernel.position.length,
    sizes: [...new Set(names)].sort(),
    tensors: [...Object.keys(kernel.params), ...pieces ? [PIECES] : []],
  };
}

/** Scratch memory is handed out in lines of a cache. */
const LINE = 64;

/** State of one function while it is written. */
export class Scope {
  readonly facts: Facts;
  readonly #sizes = new Map<string, I>();
  readonly #addresses = new Map<string, Address>();
  readonly #integers = new Map<Value, I>();
  readonly #vectors = new Map<Value, V>();
  readonly #buffers = new Map<Value, Buffer>();
  /** Bytes of scratch memory handed out so far. */
  scratchBytes = 0;
  /** Bytes of all pieces of one program that share them. */
  pieceBytes = 0;

  constructor(
    readonly kernel: Kernel,
    readonly plan: Plan,
    readonly p: Prelude,
    readonly f: Func,
    /** Where the memory of this worker's own begins. */
    readonly scratch: Address,
    args: Address,
    /** Whether the engine has relaxed SIMD. */
    readonly relaxed: boolean,
    /** How a fold is cut, the number of this program and which of its parts this is. */
    readonly cut?: NonNullable<Cpu["cut"]> & { readonly program: I; readonly part: I },
  ) {
    this.facts = plan.facts;
    const { axes, sizes, tensors } = argsLayout(kernel, sharesPieces(cut));
    sizes.forEach((name, i) => {
      this.#sizes.set(name, f.let(node("i32.load", [args], { offset: 4 * (axes + i) })));
    });
    const load = p.module.address === "i64" ? "i64.load" : "i32.load";
    tensors.forEach((name, i) => {
      const address: Address = node(load, [args], { offset: 4 * (axes + sizes.length) + 8 * i });
      this.#addresses.set(name, f.let(address));
    });
  }

  /** A tensor's declaration. */
  param(name: string): Param {
    return this.kernel.params[name]!;
  }

  /** An extent of a tensor. */
  size(extent: number | string): I {
    return typeof extent === "number" ? i32(extent) : this.#sizes.get(extent)!;
  }

  /** Where a tensor's memory begins. */
  address(tensor: string): Address {
    return this.#addresses.get(tensor)!;
  }

  /** Makes a scalar known. */
  define(value: Value, made: { readonly integer?: I; readonly vector?: V }): void {
    if (made.integer) this.#integers.set(value, made.integer);
    if (made.vector) this.#vectors.set(value, made.vector);
  }

  /** Whether a whole number is at hand as an i32. */
  hasInteger(value: Value): boolean {
    return this.#integers.has(value) || this.facts.constant(value) !== undefined;
  }

  /** A scalar as an i32. */
  integer(value: Value): I {
    const known = this.facts.constant(value);
    if (known !== undefined) return i32(known);
    const made = this.#integers.get(value);
    if (made) return made;
    return node("i32x4.extract_lane", [this.vector(value)], { lane: 0 });
  }

  /** A scalar in all lanes. */
  vector(value: Value): V {
    const known = this.facts.constant(value);
    if (known !== undefined) return constantLanes(value, known);
    const made = this.#vectors.get(value);
    if (made) return made;
    const whole = this.#integers.get(value);
    if (!whole) throw new Error(`Cannot emit "${this.kernel.name}": a scalar is used before it is made`);
    return node("i32x4.splat", [whole]);
  }

  /** Whether a scalar has been made. */
  isScalar(value: Value): boolean {
    return this.#integers.has(value) || this.#vectors.has(value) ||
      (isScalar(value) && this.facts.constant(value) !== undefined);
  }

  /** Entry `number` of a row of pages. */
  pageAt(pages: Value, number: Int): I {
    if (pages.shape[1] === 1) return this.integer(pages);
    const { offset } = this.buffer(pages);
    return node("i32.load", [this.place(mul(number, 4))], { offset });
  }

  /** An address in scratch memory, to which a buffer's offset is added. */
  place(bytes: Int): Address {
    return plus(this.scratch, bytes);
  }

  /** A new piece of scratch memory. */
  reserve(rows: number, cols: number): Buffer {
    let stride = Math.ceil(cols / 8) * 32;
    // Rows a multiple of 4 KiB apart would share the ways of one set of a first-level cache.
    if (rows > 1 && stride % 1024 === 0) stride += LINE;
    const buffer = { offset: this.scratchBytes, stride, rows };
    this.scratchBytes += Math.ceil(rows * stride / LINE) * LINE;
    return buffer;
  }

  /** Where a tile lies or will lie. A sum lies where it started, if nobody else needs the start. */
  buffer(value: Value): Buffer {
    const known = this.#buffers.get(value);
    if (known) return known;
    const uses = this.facts.uses(value);
    const [only] = uses;
    const sum = uses.length === 1 && only!.by.op === "gemm" && only!.by.acc === value
      ? only!.by.out
      : undefined;
    const made = sum && this.facts.sameBlock(sum, value) ? this.buffer(sum) : this.reserve(...value.shape);
    this.#buffers.set(value, made);
    return made;
  }

  /** Where a tile lies; a scalar or a constant is written there first. */
  tile(value: Value): Buffer {
    const [rows, cols] = value.shape;
    const known = this.facts.constant(value);
    const buffer = this.buffer(value);
    if (this.isScalar(value)) {
      this.f.run("v128.store", [this.scratch, this.vector(value)], { offset: buffer.offset });
    } else if (known !== undefined) this.fill(buffer, rows, cols, constantLanes(value, known));
    return buffer;
  }

  /** Fills a tile with one number. */
  fill({ offset, stride }: Buffer, rows: Int, cols: number, value: V): void {
    const { f } = this;
    const bytes = Math.ceil(cols / 8) * 32;
    f.for(0, rows, 1, (row) => {
      const start = f.let(this.place(mul(row, stride)));
      f.for(0, bytes, 16, (at) => f.run("v128.store", [plus(start, at), value], { offset }));
    });
  }

  /** Copies a tile of `rows` rows. */
  copy(from: Buffer, to: Buffer, rows: number, cols: number): void {
    if (from === to) return;
    const { f } = this;
    const bytes = Math.ceil(cols / 4) * 16;
    f.for(0, rows, 1, (row) =>
      f.for(0, bytes, 16, (at) => {
        const source = this.place(add(mul(row, from.stride), at));
        const target = this.place(add(mul(row, to.stride), at));
        f.run("v128.store", [target, node("v128.load", [source], { offset: from.offset })], {
          offset: to.offset,
        });
      }));
  }

  /** Lets a tile lie in a buffer that another made. */
  share(value: Value, buffer: Buffer): void {
    this.#buffers.set(value, buffer);
  }
}

/** A constant in the lanes of a value's type. */
export function constantLanes({ dtype }: Value, value: number): V {
  const { wide } = DTYPES[dtype];
  if (wide === "bool") return lanes("i32x4", value ? -1 : 0);
  return lanes(wide === "f32" ? "f32x4" : "i32x4", value);
}
