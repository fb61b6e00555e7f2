/**
 * Statements to code: scalars into locals, everything else by its own file.
 *
 * @module
 */
import { DTYPES } from "../dtype.ts";
import type { Instr, Value } from "../ir.ts";
import { loadSplat } from "./elements.ts";
import { and, type Expr, i32, less, node } from "./expr.ts";
import { GroupWriter } from "./group.ts";
import { apply, convert, scalarForm } from "./lanes.ts";
import { writeGemm } from "./multiply.ts";
import { writeLoop } from "./loop.ts";
import type { Statement } from "./plan.ts";
import { writeHistogram, writeScan, writeTopk } from "./rows.ts";
import type { Scope } from "./scope.ts";
import { writeStage } from "./staging.ts";
import { ViewAt } from "./views.ts";

type V = Expr<"v128">;

/** Writes statements in order. */
export function writeBlock(scope: Scope, statements: readonly Statement[]): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case "group":
        new GroupWriter(scope, statement).write();
        break;
      case "scalar":
        writeScalar(scope, statement.instr);
        break;
      case "stage":
        writeStage(scope, statement.instr);
        break;
      case "gemm":
        writeGemm(scope, statement.instr);
        break;
      case "scan":
        writeScan(scope, statement.instr);
        break;
      case "histogram":
        writeHistogram(scope, statement.instr);
        break;
      case "topk":
        writeTopk(scope, statement.instr);
        break;
      case "loop":
        writeLoop(scope, statement, writeBlock);
    }
  }
}

function writeScalar(scope: Scope, instr: Instr): void {
  const { f, p } = scope;
  const vector = (value: V) => scope.define((instr as { readonly out: Value }).out, { vector: f.let(value) });
  switch (instr.op) {
    case "const":
      return; // known wherever it is used
    case "iota":
      return scope.define(instr.out, { integer: i32(0) });
    case "bitcast":
      if (scope.hasInteger(instr.from) && instr.out.dtype !== "f32") {
        return scope.define(instr.out, { integer: scope.integer(instr.from) });
      }
      return vector(scope.vector(instr.from));
    case "cast": {
      const { from, out } = instr;
      const whole = (v: Value) => v.dtype === "i32" || v.dtype === "u32";
      if (whole(from) && whole(out) && scope.hasInteger(from)) {
        return scope.define(out, { integer: scope.integer(from) });
      }
      return vector(convert(p, f, from.dtype, out.dtype, scope.vector(from)));
    }
    case "map": {
      const form = scalarForm(instr.name, instr.out.dtype);
      if (form && instr.args.every((a) => scope.hasInteger(a))) {
        const operands = instr.args.map((a) => scope.integer(a));
        return scope.define(instr.out, { integer: f.let(node(form, operands as never) as Expr<"i32">) });
      }
      return vector(apply(p, f, instr.name, instr.args, instr.args.map((a) => scope.vector(a))));
    }
    case "load":
      return loadScalar(scope, instr);
    default:
      throw new Error(`Cannot emit "${scope.kernel.name}": ${instr.op} at ${instr.line()} is no scalar`);
  }
}

function loadScalar(scope: Scope, { out, from }: Extract<Instr, { readonly op: "load" }>): void {
  const { f, p } = scope;
  if (!("tensor" in from)) {
    const { offset } = scope.buffer(from);
    return scope.define(out, { vector: f.let(node("v128.load32_splat", [scope.scratch], { offset })) });
  }
  const { address, from: first, to } = new ViewAt(scope, from).at(0);
  const exists = and(node("i32.le_s", [first, i32(0)]), less(0, to));
  if (DTYPES[from.dtype].bytes === 4 && DTYPES[from.dtype].wide !== "f32") {
    const made = f.local("i32");
    f.set(made, i32(0));
    f.if(exists, () => f.set(made, node("i32.load", [address])));
    return scope.define(out, { integer: made });
  }
  const made = f.local("v128");
  f.set(made, { type: "v128", op: "const", args: [], extra: { bytes: Array<number>(16).fill(0) } });
  f.if(exists, () => f.set(made, loadSplat(p, f, from.dtype, address)));
  scope.define(out, { vector: made });
}
