/**
 * `gemm` as calls of micro-kernels: what is read in place, where its panels lie, and where the cache's pages end.
 *
 * @module
 */
import { GROUP, type Instr } from "../ir.ts";
import { PANEL } from "../layout.ts";
import {
  add,
  type Address,
  call as callOf,
  constantOf,
  div,
  type Expr,
  i32,
  type Int,
  int,
  lanes,
  less,
  max,
  min,
  mul,
  node,
  plus,
  sub,
} from "./expr.ts";
import { EIGHT, type GemmForm, gemmFunction } from "./micro.ts";
import { type Buffer, constantLanes, type Scope } from "./scope.ts";
import { packedFunction, ROUNDED, WIDENED } from "./packed.ts";
import { type InPanels, inPanels, type InPlace, inPlace, leftExtent } from "./staging.ts";
import { ViewAt } from "./views.ts";

type I = Expr<"i32">;
type Gemm = Extract<Instr, { readonly op: "gemm" }>;

/** What every call of one multiplication has in common. */
interface Call {
  readonly scope: Scope;
  readonly left: Buffer;
  readonly sums: Buffer;
  readonly rows: I;
  readonly mostRows: number;
  readonly depth: I;
}

/** A right operand, or the part of it that lies together. */
interface Right {
  readonly address: Address;
  readonly element: GemmForm["element"];
  readonly strideK: number;
  readonly panel: number;
  readonly stridePanel: Int;
  /** Columns, in eights. */
  readonly eights: I;
  readonly depth: I;
  /** Where it begins in k and in columns. */
  readonly fromK: Int;
  readonly fromColumn: Int;
}

/** Writes `out = acc + a · b`. */
export function writeGemm(scope: Scope, { out, a, b, acc, depth }: Gemm): void {
  const { f } = scope;
  const [rows, cols] = out.shape;
  const left = scope.tile(a);
  const sums = scope.buffer(out);
  const start = scope.facts.constant(acc);
  if (start !== undefined || scope.isScalar(acc)) {
    scope.fill(sums, rows, cols, start === undefined ? scope.vector(acc) : constantLanes(acc, start));
  } else scope.copy(scope.buffer(acc), sums, rows, cols);
  const extent = leftExtent(scope, a);
  const terms = depth ? f.let(max(0, f.let(min(extent.depth, f.let(scope.integer(depth)))))) : extent.depth;
  const call: Call = { scope, left, sums, rows: extent.rows, mostRows: rows, depth: terms };
  const packed = inPanels(scope, b);
  if (packed && depth) {
    throw new TypeError(`Cannot emit "${scope.kernel.name}": packed weights have no depth`);
  }
  const direct = packed ? undefined : inPlace(scope, b);
  if (packed) packedInPlace(call, packed);
  else if (direct?.turned) columnsInPlace(call, direct);
  else if (direct) rowsInPlace(call, direct);
  else {
    const right = scope.tile(b);
    multiply(call, {
      address: scope.place(right.offset),
      element: "f32",
      strideK: right.stride,
      panel: PANEL,
      stridePanel: 4 * PANEL,
      eights: i32(Math.ceil(cols / EIGHT)),
      depth: terms,
      fromK: 0,
      fromColumn: 0,
    });
  }
  if (rows === 1 && cols === 1) {
    scope.define(out, { vector: f.let(node("v128.load32_splat", [scope.scratch], { offset: sums.offset })) });
  }
}

/** B is a tensor in panels, turned: its rows are our columns. Stacked boxes are neighbouring columns. */
function columnsInPlace(call: Call, { view }: InPlace) {
  const { scope, depth } = call;
  const { f } = scope;
  const at = new ViewAt(scope, view);
  f.for(0, view.shape[0] / view.box[0], 1, (number) => {
    const { address, exists } = at.box(number);
    panels(call, at, exists, number, (eights) =>
      multiply(call, {
        address: at.begin(address),
        element: at.bytes === 2 ? "bf16" : "f32",
        strideK: at.bytes * at.panel,
        panel: at.panel,
        stridePanel: mul(at.cols, at.bytes * at.panel),
        eights,
        depth: f.let(min(depth, at.to)),
        fromK: 0,
        fromColumn: mul(number, view.box[0]),
      }));
  });
}

/** B is packed, its parts in panels. */
function packedInPlace(call: Call, { quants, scale, low }: InPanels) {
  const { scope, left, sums, rows, mostRows, depth } = call;
  const { f, p, relaxed } = scope;
  const [q, d] = [new ViewAt(scope, quants), new ViewAt(scope, scale)];
  const m = low ? new ViewAt(scope, low) : d;
  const bits = quants.dtype === "i8" ? 8 : 4;
  const x = scope.reserve(mostRows, scale.box[1] * ROUNDED / 4);
  const wide = scope.reserve(1, scale.box[1] * WIDENED / 4);
  const groups = f.let(div(f.let(min(depth, mul(q.to, 8 / bits))), GROUP));
  const strides = { strideA: left.stride, strideC: sums.stride, strideX: x.stride };
  const form = { ...strides, bits, low: low !== undefined, panel: q.panel, rows: mostRows, relaxed } as const;
  const begin = (at: ViewAt) => at.begin(at.box(0).address);
  const place = ({ offset }: Buffer) => plus(scope.scratch, offset);
  const stride = (at: ViewAt) => int(mul(at.cols, at.bytes * at.panel));
  panels(call, q, q.box(0).exists, 0, (eights) => {
    const counts = [rows, eights, groups] as const;
    const factors = [begin(d), begin(m), stride(q), stride(d)] as const;
    const gemm = packedFunction(p, form);
    f.run("drop", [
      callOf(gemm, place(left), begin(q), place(sums), ...counts, ...factors, place(x), place(wide)),
    ]);
  });
}

/** Multiplies by as many eights of a box's rows, which are our columns, as exist. */
function panels(call: Call, at: ViewAt, exists: I, number: Int, whole: (eights: I) => void) {
  const { f } = call.scope;
  const height = at.view.box[0];
  const present = f.let(max(0, f.let(min(height, f.let(sub(at.rows!, at.row))))));
  const eights = f.let(mul(div(add(present, EIGHT - 1), EIGHT), exists));
  const rest = constantOf(at.rows!);
  if (rest !== undefined && rest % EIGHT === 0) return whole(eights);
  const last = add(mul(number, height), mul(div(present, EIGHT), EIGHT));
  keepBeyond(call, f.let(last), f.let(node("i32.rem_u", [present, i32(EIGHT)])), () => whole(eights));
}

/**
 * What lies in a panel beyond the tensor's last row may be anything: the sums of the eight columns from `from` on
 * that belong to it, all but the first `valid`, are put back as they were before.
 */
function keepBeyond({ scope, sums, mostRows }: Call, from: I, valid: I, change: () => void) {
  const { f } = scope;
  const before = scope.reserve(mostRows, EIGHT);
  const each = (visit: (sum: Address, saved: Address, first: number) => void) =>
    f.if(valid, () =>
      f.for(0, mostRows, 1, (row) => {
        for (let first = 0; first < EIGHT; first += 4) {
          const sum = scope.place(add(mul(row, sums.stride), mul(add(from, first), 4)));
          visit(f.let(sum), scope.place(add(mul(row, before.stride), 4 * first)), first);
        }
      }));
  const now = (sum: Address) => node("v128.load", [sum], { offset: sums.offset });
  each((sum, saved) => f.run("v128.store", [saved, now(sum)], { offset: before.offset }));
  change();
  each((sum, saved, first) => {
    const inside = node("i32x4.lt_s", [
      lanes("i32x4", first, first + 1, first + 2, first + 3),
      node("i32x4.splat", [valid]),
    ]);
    const old = node("v128.load", [saved], { offset: before.offset });
    f.run("v128.store", [sum, node("v128.bitselect", [now(sum), old, inside])], { offset: sums.offset });
  });
}

/** B is a tensor in rows as it is: its rows are k. Stacked boxes follow each other in k. */
function rowsInPlace(call: Call, { view }: InPlace) {
  const { scope, depth } = call;
  const { f } = scope;
  const at = new ViewAt(scope, view);
  const boxes = view.shape[0] / view.box[0];
  const height = view.box[0];
  f.for(0, boxes, 1, (number) => {
    const { address, exists } = at.box(number);
    const present = f.let(min(height, f.let(sub(at.rows!, at.row))));
    const rest = f.let(sub(depth, mul(number, height)));
    const terms = f.let(mul(f.let(max(0, f.let(min(present, rest)))), exists));
    const skipped = add(mul(at.row, at.cols), at.col);
    multiply(call, {
      address: f.let(plus(address, mul(skipped, at.bytes))),
      element: at.bytes === 2 ? "bf16" : "f32",
      strideK: at.bytes * constantOf(at.cols)!,
      panel: PANEL,
      stridePanel: at.bytes * PANEL,
      eights: f.let(div(at.to, EIGHT)),
      depth: terms,
      fromK: mul(number, height),
      fromColumn: 0,
    });
  });
}

function multiply({ scope, left, sums, rows, mostRows }: Call, right: Right) {
  const { f, p, relaxed } = scope;
  const gemm = gemmFunction(p, {
    strideA: left.stride,
    strideC: sums.stride,
    element: right.element,
    strideK: right.strideK,
    panel: right.panel,
    rows: mostRows,
    relaxed,
  });
  const a = plus(scope.place(mul(right.fromK, 4)), left.offset);
  const c = plus(scope.place(mul(right.fromColumn, 4)), sums.offset);
  const { address, eights, depth, stridePanel } = right;
  f.if(less(0, depth), () => {
    f.run("drop", [callOf(gemm, a, address, c, rows, eights, depth, int(stridePanel))]);
  });
}
