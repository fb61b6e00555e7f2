/**
 * The body of one WebAssembly function while it is written: locals and structured control over the expressions of
 * expr.ts.
 *
 * @module
 */
import {
  add,
  type ArgsOf,
  constantOf,
  type EffectOp,
  type Expr,
  type Extra,
  type Int,
  int,
  less,
  type Local,
  node,
  sub,
} from "./expr.ts";
import type { OpcodeName, ValType } from "./opcodes.ts";

/** One instruction of a function in stack order; the printer reads the same list. */
export interface Item {
  readonly op: OpcodeName | "const" | "call" | Control;
  readonly type?: ValType;
  readonly extra?: Extra;
}

/** Instructions that are no rows of the opcode table. */
export type Control =
  | "local.get"
  | "local.set"
  | "block"
  | "loop"
  | "if"
  | "else"
  | "end"
  | "br"
  | "br_if"
  | "return";

/** A place that `break` can leave or `continue` can return to. */
export interface Label {
  readonly depth: number;
}

/** The body of one function while it is written. */
export class Func<P extends readonly ValType[] = readonly ValType[], R extends ValType = ValType> {
  readonly #items: Item[] = [];
  readonly #constants = new Map<string, { readonly local: Local; readonly item: Item }>();
  readonly locals: ValType[] = [];
  /** Locals that nobody uses any more. */
  readonly #free = new Map<ValType, Local[]>();
  #depth = 0;

  constructor(readonly name: string, readonly params: P, readonly result: R | undefined) {}

  /** The parameter at `index`. */
  param<I extends keyof P & number>(index: I): Local<P[I] & ValType> {
    return local(this.params[index]! as P[I] & ValType, index);
  }

  /** A new local, zero at the start of the function. */
  local<T extends ValType>(type: T): Local<T> {
    const spare = this.#free.get(type)?.pop();
    return spare ? spare as Local<T> : this.#fresh(type);
  }

  #fresh<T extends ValType>(type: T): Local<T> {
    this.locals.push(type);
    return local(type, this.params.length + this.locals.length - 1);
  }

  /** Runs `use` and lets the locals that it made be used again afterwards. */
  scoped<T>(use: (make: <V extends ValType>(type: V) => Local<V>) => T): T {
    const made: Local[] = [];
    const result = use((type) => {
      const l = this.local(type);
      made.push(l);
      return l;
    });
    for (const l of made) {
      const list = this.#free.get(l.type) ?? [];
      list.push(l);
      this.#free.set(l.type, list);
    }
    return result;
  }

  /** Evaluates `value` into `to`. */
  set<T extends ValType>(to: Local<T>, value: Expr<NoInfer<T>>): void {
    this.value(value);
    this.#items.push({ op: "local.set", extra: to.extra });
  }

  /** A new local that holds `value`; constants and locals stay what they are. */
  let<T extends ValType>(value: Expr<T>): Expr<T> {
    if (value.op === "const" || value.op === "local.get") return value;
    return this.variable(value);
  }

  /** A new local that holds `value` at first. */
  variable<T extends ValType>(value: Expr<T>): Local<T> {
    const l = this.local(value.type);
    this.set(l, value);
    return l;
  }

  /** An instruction that leaves nothing. */
  run<N extends EffectOp>(op: N, args: ArgsOf<N>, extra: Extra = {}): void {
    for (const a of args as readonly Expr[]) this.value(a);
    this.#items.push({ op, extra });
  }

  /**
   * The body in stack order. Constant vectors come first, each in a local: engines build one anew, in several
   * instructions, wherever it is written, loops included.
   */
  get items(): readonly Item[] {
    const constants = [...this.#constants.values()].flatMap(({ local, item }): Item[] => [
      item,
      { op: "local.set", extra: local.extra },
    ]);
    return [...constants, ...this.#items];
  }

  /** Leaves `value` on the stack. */
  value(value: Expr): void {
    const { bytes } = value.extra;
    if (value.op === "const" && bytes?.some((b) => b !== 0)) {
      const key = bytes.join();
      let pooled = this.#constants.get(key);
      if (!pooled) {
        pooled = { local: this.#fresh("v128"), item: { op: "const", type: "v128", extra: value.extra } };
        this.#constants.set(key, pooled);
      }
      this.#items.push({ op: "local.get", type: "v128", extra: pooled.local.extra });
      return;
    }
    for (const a of value.args) this.value(a);
    this.#items.push({ op: value.op, type: value.type, extra: value.extra });
  }

  /** A block that `br` and `brIf` leave. */
  block(body: (label: Label) => void): void {
    this.#nest({ op: "block" }, body);
  }

  /** A block that `br` and `brIf` begin anew. */
  again(body: (label: Label) => void): void {
    this.#nest({ op: "loop" }, body);
  }

  /** Runs `then` if `condition` is not 0, else `otherwise`; decided here where it is constant. */
  if(condition: Int, then: () => void, otherwise?: () => void): void {
    const known = constantOf(condition);
    if (known !== undefined) return known !== 0 ? then() : otherwise?.();
    this.value(int(condition));
    this.#nest({ op: "if" }, () => {
      then();
      if (!otherwise) return;
      this.#items.push({ op: "else" });
      otherwise();
    });
  }

  /** Jumps to a label. */
  br(to: Label): void {
    this.#items.push({ op: "br", extra: { index: this.#depth - to.depth } });
  }

  /** Jumps to a label if `condition` is not 0. */
  brIf(to: Label, condition: Expr<"i32">): void {
    this.value(condition);
    this.#items.push({ op: "br_if", extra: { index: this.#depth - to.depth } });
  }

  /** Counts `i` from `from` up to below `to` in steps; `to` must not change meanwhile. */
  for(from: Int, to: Int, step: number, body: (i: Expr<"i32">) => void): void {
    const [first, end] = [constantOf(from), constantOf(to)];
    if (first !== undefined && end !== undefined && end - first <= step) {
      return first < end ? body(int(from)) : undefined;
    }
    this.scoped((make) => {
      const i = make("i32");
      this.set(i, int(from));
      this.while(i, to, step, () => body(i));
    });
  }

  /** Goes on counting `i` from where it is. */
  while(i: Local<"i32">, to: Int, step: number, body: () => void): void {
    this.if(less(i, to), () =>
      this.again((top) => {
        body();
        this.set(i, add(i, step));
        this.brIf(top, less(i, to));
      }));
  }

  /** Runs `body` while `left` is at least `step`, and takes `step` from it each time. */
  countDown(left: Local<"i32">, step: number, body: () => void): void {
    const enough = node("i32.ge_s", [left, int(step)]);
    this.if(enough, () =>
      this.again((top) => {
        body();
        this.set(left, sub(left, step));
        this.brIf(top, enough);
      }));
  }

  /** Ends the function with `value`. */
  return(value: Expr<R>): void {
    this.value(value);
    this.#items.push({ op: "return" });
  }

  #nest(item: Item, body: (label: Label) => void) {
    this.#items.push(item);
    this.#depth++;
    body({ depth: this.#depth });
    this.#depth--;
    this.#items.push({ op: "end" });
  }
}

function local<T extends ValType>(type: T, index: number): Local<T> {
  return { type, op: "local.get", args: [], extra: { index } };
}
