/**
 * Staged tiles. Where a multiplication can read a tensor as it lies, nothing is copied; otherwise the tile is
 * widened into scratch memory, as it is or turned.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import type { View } from "../language.ts";
import { panelOf } from "../layout.ts";
import { add, constantOf, type Expr, i32, lanes, mul, node, plus } from "./expr.ts";
import type { Facts } from "./facts.ts";
import { GroupWriter } from "./group.ts";
import { EIGHT } from "./micro.ts";
import type { Buffer, Scope } from "./scope.ts";
import { ViewAt } from "./views.ts";

type Of<O extends Instr["op"]> = Extract<Instr, { readonly op: O }>;

/** What a shared value is: some instruction's tile, perhaps turned. */
interface Shared {
  readonly stage: Of<"stage">;
  readonly turned: boolean;
}

/** Sees through transpositions to the stage. */
function sharedOf(facts: Facts, value: Value, turned = false): Shared | undefined {
  const made = facts.maker.get(value);
  if (made?.op === "transpose") return sharedOf(facts, made.from, !turned);
  return made?.op === "stage" ? { stage: made, turned } : undefined;
}

/** How a multiplication reads its right operand where it lies. */
export interface InPlace {
  readonly view: View;
  readonly turned: boolean;
}

/** Whether the right operand of a multiplication can be read as its tensor lies. */
export function inPlace(scope: Scope, b: Value): InPlace | undefined {
  const shared = sharedOf(scope.facts, b);
  if (!shared || !("tensor" in shared.stage.from)) return undefined;
  const { turned, stage: { from: view } } = shared;
  const { dtype } = scope.param(view.tensor);
  return (dtype === "bf16" || dtype === "f32") && fits(scope, view, turned) ? { view, turned } : undefined;
}

function fits(scope: Scope, view: View, turned: boolean): boolean {
  const { facts } = scope;
  const { layout, extents } = scope.param(view.tensor);
  if (facts.stored.has(view.tensor) || extents.length < (view.pages ? 3 : 2)) return false;
  const [row, col] = [view.index.at(-2)!, view.index.at(-1)!];
  if (!facts.natural(row) || !facts.natural(col)) return false;
  const start = (axis: 0 | 1, index: Value) =>
    (view.unit === "box" ? view.box[axis] : 1) * facts.divisor(index);
  const [rows, cols] = [extents.at(-2)!, extents.at(-1)!];
  return turned
    ? layout === "panels" && typeof rows === "number" && view.box[0] % EIGHT === 0 &&
      start(0, row) % panelOf(rows) === 0
    : layout === "rows" && view.box[1] % EIGHT === 0 && start(1, col) % EIGHT === 0 &&
      typeof cols === "number" && cols % EIGHT === 0;
}

/** The parts of a packed right operand, all of tensors in panels. */
export interface InPanels {
  readonly quants: View;
  readonly scale: View;
  readonly low: View | undefined;
}

/**
 * The parts of a right operand, if it is packed.
 *
 * @throws {TypeError} If they cannot be read as they lie: nothing copies them.
 */
export function inPanels(scope: Scope, b: Value): InPanels | undefined {
  const turn = scope.facts.maker.get(b);
  const made = turn?.op === "transpose" ? scope.facts.maker.get(turn.from) : undefined;
  if (made?.op !== "unpack") return undefined;
  const [quants, scale, low] = [made.quants, made.scale, made.low].map((part) => {
    if (!part) return undefined;
    const stage = scope.facts.maker.get(part);
    const view = stage?.op === "stage" && "tensor" in stage.from ? stage.from : undefined;
    if (view && !view.pages && fits(scope, view, true)) return view;
    throw new TypeError(
      `Cannot emit "${scope.kernel.name}": packed weights must lie in panels, and whole ones`,
    );
  });
  return { quants: quants!, scale: scale!, low };
}

/**
 * Copies what the users of a staged tile cannot read in place into scratch memory, as it is or turned, and lets
 * them find it there.
 */
export function writeStage(scope: Scope, stage: Of<"stage">): void {
  if ("tensor" in stage.from && stage.from.pages && hasPlace(scope, stage.out)) {
    touch(scope, new ViewAt(scope, stage.from));
  }
  const uses = [...usesOf(scope, stage.out, false)];
  if (uses.length === 0) return;
  const plain = copy(scope, stage, uses.every((u) => u.left && !u.turned));
  const turned = uses.some((u) => u.turned) ? turn(scope, stage.out, plain) : plain;
  for (const use of uses) scope.share(use.value, use.turned ? turned : plain);
}

/** Whether some multiplication reads a staged tile where its tensor lies. */
function hasPlace(scope: Scope, value: Value): boolean {
  return scope.facts.uses(value).some(({ by }) =>
    by.op === "transpose"
      ? hasPlace(scope, by.out)
      : by.op === "gemm" && by.b === value && inPlace(scope, value)
  );
}

/** Bytes of a line of the cache, and lines that are asked for in one turn. */
const [LINE, LINES] = [64, 8];

/**
 * Asks for all pages of an operand at once, where it is whole pages: multiplied one by one, each would wait for memory, as no machine foresees
 * where the next one lies.
 */
function touch(scope: Scope, at: ViewAt) {
  const { f } = scope;
  const { box, shape } = at.view;
  const bytes = box[0] * box[1] * at.bytes;
  const whole = at.rows !== undefined && constantOf(at.rows) === box[0] && constantOf(at.cols) === box[1];
  if (!whole || bytes % (LINE * LINES) !== 0) return;
  const seen = f.variable(lanes("i32x4", 0));
  f.for(0, shape[0] / box[0], 1, (number) => {
    const { address, exists } = at.box(number);
    f.if(exists, () => {
      const from = at.begin(address);
      f.for(0, bytes, LINE * LINES, (offset) => {
        const turn = f.let(plus(from, offset));
        const asked = Array.from(
          { length: LINES },
          (_, i) => node("v128.load", [turn], { offset: i * LINE }),
        );
        f.set(seen, asked.reduce<Expr<"v128">>((a, b) => node("v128.or", [a, b]), seen));
      });
    });
  });
  const { offset } = scope.reserve(1, 4);
  f.run("v128.store", [scope.scratch, seen], { offset }); // or an engine would leave the loads out
}

interface Use {
  readonly value: Value;
  readonly turned: boolean;
  /** The left operand of a multiplication and nothing else. */
  readonly left: boolean;
}

function* usesOf(scope: Scope, value: Value, turned: boolean): Generator<Use> {
  for (const { by } of scope.facts.uses(value)) {
    if (by.op === "unpack") continue; // read in place
    if (by.op === "transpose") yield* usesOf(scope, by.out, !turned);
    else if (by.op === "gemm" && by.b === value && by.a !== value && inPlace(scope, value)) continue;
    else yield { value, turned, left: by.op === "gemm" && by.a === value && by.b !== value };
  }
}

/** Widens the tile into scratch memory. As a left operand, rows beyond the tensor are never read. */
function copy(scope: Scope, { out, from, line }: Of<"stage">, onlyLeft: boolean): Buffer {
  if (!("tensor" in from)) {
    const tile = scope.tile(from);
    if (scope.facts.maker.has(from)) return tile;
    // The state of a loop may be overwritten by the next before the staged tile is read.
    const own = scope.reserve(...from.shape);
    scope.copy(tile, own, ...from.shape);
    return own;
  }
  const member: Of<"load"> = { op: "load", out, from, line };
  new GroupWriter(scope, { kind: "group", rows: out.shape[0], members: [member] }).write(
    onlyLeft ? from : undefined,
  );
  return scope.tile(out);
}

/** The tile at `from` with its rows as columns. Only operands in an awkward layout come here. */
function turn(scope: Scope, { shape: [rows, cols] }: Value, from: Buffer): Buffer {
  const { f } = scope;
  const to = scope.reserve(cols, rows);
  f.for(0, rows, 1, (row) =>
    f.for(0, cols, 1, (col) => {
      const source = scope.place(add(mul(row, from.stride), mul(col, 4)));
      const target = scope.place(add(mul(col, to.stride), mul(row, 4)));
      f.run("i32.store", [target, node("i32.load", [source], { offset: from.offset })], {
        offset: to.offset,
      });
    }));
  return to;
}

/** The part of a left operand that exists: what lies beyond is 0 and adds nothing. */
export function leftExtent(
  scope: Scope,
  a: Value,
): { readonly rows: Expr<"i32">; readonly depth: Expr<"i32"> } {
  const shared = sharedOf(scope.facts, a);
  const [rows, depth] = a.shape;
  if (!shared || shared.turned || !("tensor" in shared.stage.from)) {
    return { rows: i32(rows), depth: i32(depth) };
  }
  const view = new ViewAt(scope, shared.stage.from);
  return { rows: view.reach(), depth: view.to };
}
