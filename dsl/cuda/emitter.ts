/**
 * The state of writing one kernel: its text so far, the C names of values, and the expression of any element.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Instr, Kernel, Loop, Value } from "../ir.ts";
import type { Shape, View } from "../language.ts";
import { OPS } from "../ops.ts";
import { Accesses } from "./access.ts";
import { coordinate, type Family, layoutOf, type TileLayout } from "./layout.ts";
import type { Plan } from "./plan.ts";
import { convert, literal, registerType, reinterpret } from "./scalar.ts";
import type { Range } from "./uniform.ts";
import { type Addressing, openView, parenthesised, type Scope } from "./view.ts";
import { Writer } from "./writer.ts";

/** A tile in shared memory, row-major with padded rows. */
export interface SharedTile {
  /** C expression of its first element. */
  readonly pointer: string;
  readonly value: Value;
  /** Extents as it lies, before any transposition. */
  readonly shape: Shape;
  /** Elements from one row to the next. */
  readonly pitch: number;
  readonly turned: boolean;
  /**
   * It lies in registers instead, as left side of a product: C expression of a `uint4[]` with 8 numbers of each 32 of a
   * row, and of the row 8 below where there is one.
   */
  readonly direct?: string;
  /** Of packed numbers: the tile holds their quants, and these what they are scaled by. */
  readonly packed?: {
    readonly quants: Value;
    readonly scale: SharedTile;
    readonly low: SharedTile | undefined;
  };
}

/** A fold's range as parts: `blocks · warps`, the parts of a block side by side. */
export interface Cut {
  readonly blocks: number;
  readonly warps: number;
  /** The blocks are a cluster, which hand each other their parts. */
  readonly cluster?: true;
}

/** Writes one kernel. */
export class Emitter implements Addressing {
  readonly body = new Writer();
  readonly accesses = new Accesses();
  /** Shared memory given out so far, in bytes. */
  sharedBytes = 0;
  /** Bytes of the region that reductions and exchanges use one after another. */
  scratchBytes = 0;
  /** Bytes of the region that each warp has for itself. */
  ownBytes = 0;
  /** Words that a thread's share of the parts of a cut fold takes, over all lanes of a warp. */
  partWords = 0;
  /** Bytes of the parts that the blocks of a cluster hand to its first. */
  joinBytes = 0;
  /** Writes what only the end of a cut fold needs, in the block that ends it. */
  beforeFinish?: () => void;
  /** Whether the text so far waits for the kernel before. */
  waited = false;
  /** C statement by which the team meets, where it is neither a whole block nor a warp. */
  meeting?: string;
  /** Tiles that are asked for at a time before the wait, if not all. */
  window?: number;
  /** C condition under which what is loaded now is needed at all; others get zeros. */
  loadsIf = "";
  /** Whether some tiles go straight to registers, in 16 bytes a thread; those in shared memory are then read alike. */
  get direct(): boolean {
    return Object.values(this.rings).includes(0);
  }
  /** Writes folds, where they are not loops like others. */
  fold?: (loop: Loop) => void;
  /** Partial results that a thread keeps side by side in a reduction, so that few operations wait for one another. */
  strands = 1;
  /** How many loops surround the text that is being written. */
  depth = 0;
  /** Values that are computed in place of a carried tile: its C name. */
  readonly inPlace = new Map<Value, string>();
  /** What is written right before the wait for the kernel before. */
  readonly beforeWait: (() => void)[] = [];
  /** What is written right after the wait for the kernel before. */
  readonly #deferred: (() => void)[] = [];
  /** Whether copies to shared memory are on their way that nothing has waited for. */
  copying = false;
  /** Tensors touched so far: what was read in which way, what was written. */
  readonly read = new Map<string, Set<string>>();
  readonly written = new Set<string>();
  readonly shared = new Map<Value, SharedTile>();
  readonly #names = new Map<Value, Map<string, string>>();
  #count = 0;

  constructor(
    readonly kernel: Kernel,
    public plan: Plan,
    readonly range: (value: Value) => Range,
    readonly rings: Readonly<Record<string, number | undefined>>,
    /** How the range of the kernel's fold is cut, if it is. */
    readonly cut?: Cut,
  ) {}

  /** A C name that is not taken. */
  fresh(stem: string): string {
    return `${stem}${++this.#count}`;
  }

  /** C expression of the number of this thread in its team, and how many there are. */
  get id(): string {
    return this.plan.team.warps === 1 ? "lane" : "thread";
  }

  get threads(): number {
    return this.plan.team.warps * 32;
  }

  /** What `write` does with tiles as `plan` has them. */
  under<T>(plan: Plan, write: () => T): T {
    const before = this.plan;
    this.plan = plan;
    try {
      return write();
    } finally {
      this.plan = before;
    }
  }

  /** All threads of the team meet. */
  barrier(): void {
    this.body.line(this.meeting ?? (this.plan.team.warps === 1 ? "__syncwarp();" : "__syncthreads();"));
  }

  layout(family: Family, shape: Shape): TileLayout {
    return layoutOf(this.plan.team, family, shape);
  }

  /** Gives `value` the C name `name` in `layout`. */
  bind(value: Value, layout: TileLayout, name: string): void {
    const names = this.#names.get(value);
    if (names) names.set(layout.key, name);
    else this.#names.set(value, new Map([[layout.key, name]]));
  }

  /** The C name of `value` in `layout`, if it has one. */
  bound(value: Value, layout: TileLayout): string | undefined {
    return this.#names.get(value)?.get(layout.key);
  }

  /** Declares a register array for `value` in `layout` and binds it; without text of its own for a scalar. */
  declare(value: Value, layout: TileLayout, name = this.fresh("v")): string {
    this.bind(value, layout, name);
    this.body.line(`${registerType(value.dtype)} ${name}${this.extents(layout)};`);
    return name;
  }

  /** `[4][8]`, by the axes that a thread holds more than broadcast values of. */
  extents({ rows, cols }: TileLayout): string {
    return (rows.extent === 1 ? "" : `[${rows.slots}]`) + (cols.extent === 1 ? "" : `[${cols.slots}]`);
  }

  /** An element of the array `name`. */
  index(name: string, { rows, cols }: TileLayout, i: string, j: string): string {
    return name + (rows.extent === 1 ? "" : `[${i}]`) + (cols.extent === 1 ? "" : `[${j}]`);
  }

  /** Loops over the elements that a thread holds. */
  each(layout: TileLayout, write: (i: string, j: string) => void): void {
    this.body.unroll("i", layout.rows.slots, (i) => {
      this.body.unroll("j", layout.cols.slots, (j) => write(i, j));
    });
  }

  /** C expression of the element of `value` at this thread's slot `[i, j]` in `family`. */
  element(value: Value, family: Family, i: string, j: string): string {
    const layout = this.layout(family, value.shape);
    const made = this.plan.maker(value);
    if (made?.op === "const") return literal(value.dtype, made.value);
    if (made?.op === "iota") {
      return `(${made.axis === 0 ? coordinate(layout.rows, i) : coordinate(layout.cols, j)})`;
    }
    const name = this.bound(value, layout);
    if (name !== undefined) return this.index(name, layout, i, j);
    if (made && this.plan.inlined(value)) {
      return this.computed(made, (arg) => this.element(arg, family, i, j));
    }
    throw new Error(`Cannot emit "${this.kernel.name}": a tile [${value.shape}] is not where it is needed`);
  }

  /** C expression of what an elementwise instruction makes from the expressions of its operands. */
  computed(instr: Instr, operand: (value: Value) => string): string {
    switch (instr.op) {
      case "map":
        return (OPS[instr.name].cuda as (...a: string[]) => string)(...instr.args.map(operand));
      case "cast":
        return convert(operand(instr.from), instr.from.dtype, instr.out.dtype);
      case "bitcast":
        return reinterpret(operand(instr.from), instr.from.dtype, instr.out.dtype);
      default:
        throw new Error(`Cannot emit "${this.kernel.name}": "${instr.op}" is not elementwise`);
    }
  }

  /**
   * C expression of a uniform value at `[row, col]`, written out as far as its parts have no name, and entirely
   * for those that `scope` expands.
   */
  at(value: Value, row: string, col: string, scope?: Scope): string {
    const replaced = scope?.names.get(value);
    if (replaced !== undefined) return replaced;
    const made = this.plan.maker(value);
    if (made?.op === "const") return literal(value.dtype, made.value);
    if (made?.op === "iota") return parenthesised(made.axis === 0 ? row : col);
    if (value.shape[0] * value.shape[1] === 1) {
      const name = this.#names.get(value)?.get("scalar");
      if (name !== undefined && !(made && scope?.expand.includes(made))) return name;
    }
    if (made?.op === "map" || made?.op === "cast" || made?.op === "bitcast") {
      return this.computed(
        made,
        (arg) => this.at(arg, arg.shape[0] === 1 ? "0" : row, arg.shape[1] === 1 ? "0" : col, scope),
      );
    }
    if (made?.op === "load" && "tensor" in made.from) return this.#loaded(made.from, row, col, scope);
    throw new TypeError(
      `Cannot emit "${this.kernel.name}": an index is computed by "${made?.op ?? "a loop"}"` +
        (made ? ` at ${made.line()}` : ""),
    );
  }

  /** Whether a uniform scalar has an expression already. */
  known(value: Value): boolean {
    const op = this.plan.maker(value)?.op;
    return op === "const" || this.#names.get(value)?.get("scalar") !== undefined;
  }

  #loaded(view: View, row: string, col: string, scope?: Scope): string {
    const { pointer, valid } = openView(this, view, scope).element(row, col);
    const { wide, cuda } = DTYPES[view.dtype];
    const read = this.kernel.params[view.tensor]!.when === "chain" ? "__ldcg" : "__ldg";
    const loaded = `${read}(${pointer})`;
    const value = wide === "f32" && cuda !== "float" ? `from_${view.dtype}(${loaded})` : loaded;
    return valid === "" ? value : `(${valid} ? ${value} : 0)`;
  }

  /** C expression of one element in global memory; zero outside the tensor. */
  loaded(view: View): string {
    return this.#loaded(view, "0", "0");
  }

  /** Before shared memory is read: waits for copies on their way. */
  settle(): void {
    if (!this.copying) return;
    this.copying = false;
    this.body.line("copy_wait<0>();");
    this.barrier();
  }

  /** Room for `bytes` in shared memory, as a C expression of its address. */
  room(bytes: number): string {
    const offset = this.sharedBytes;
    this.sharedBytes += Math.ceil(bytes / 128) * 128;
    return `${this.cut ? "mine" : "shared"} + ${offset}`;
  }

  /** The region that exchanges use in turn; each begins and ends with a barrier. */
  scratch(bytes: number): string {
    this.scratchBytes = Math.max(this.scratchBytes, bytes);
    return "scratch";
  }

  /** The region that a warp uses alone, again and again. */
  own(bytes: number): string {
    this.ownBytes = Math.max(this.ownBytes, bytes);
    return "own";
  }

  /** Has something written right after the wait for the kernel before; at once if that is behind. */
  afterWait(write: () => void, first = false): void {
    if (this.waited) write();
    else if (first) this.#deferred.unshift(write);
    else this.#deferred.push(write);
  }

  /** Before anything that an earlier kernel of the step writes, or that this one writes. */
  waitForPrevious(): void {
    if (this.waited) return;
    this.waited = true;
    for (const write of this.beforeWait) write();
    this.body.line("previous_kernel();");
    for (const write of this.#deferred.splice(0)) write();
  }
}
