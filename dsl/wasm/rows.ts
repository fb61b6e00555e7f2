/**
 * Verbs that go through a tile number by number: prefix sums, histograms, ranking.
 *
 * @module
 */
import type { Instr, Value } from "../ir.ts";
import { add, type Address, and, type Expr, i32, type Int, type Local, mul, node, sub } from "./expr.ts";
import type { Buffer, Scope } from "./scope.ts";

type Of<O extends Instr["op"]> = Extract<Instr, { readonly op: O }>;
type I = Expr<"i32">;

/** Address in scratch memory, without the buffer's offset, of an element; an axis of extent 1 broadcasts. */
function element(scope: Scope, { shape }: Value, { stride }: Buffer, row: Int, col: Int): Address {
  return scope.place(add(mul(shape[0] === 1 ? 0 : row, stride), mul(shape[1] === 1 ? 0 : col, 4)));
}

/** Lets a tile of one number be used as a scalar. */
function publish(scope: Scope, value: Value, { offset }: Buffer) {
  if (value.shape[0] !== 1 || value.shape[1] !== 1) return;
  scope.define(value, { vector: scope.f.let(node("v128.load32_splat", [scope.scratch], { offset })) });
}

/** Writes inclusive prefix sums, in order. */
export function writeScan(scope: Scope, { out, from }: Of<"scan">): void {
  const { f } = scope;
  const [source, target] = [scope.tile(from), scope.buffer(out)];
  const [rows, cols] = out.shape;
  f.for(0, rows, 1, (row) => {
    const at = (buffer: Buffer, col: I) => element(scope, out, buffer, row, col);
    if (from.dtype === "f32") {
      const sum = f.local("f32");
      f.set(sum, { type: "f32", op: "const", args: [], extra: { value: 0 } });
      f.for(0, cols, 1, (col) => {
        f.set(sum, node("f32.add", [sum, node("f32.load", [at(source, col)], { offset: source.offset })]));
        f.run("f32.store", [at(target, col), sum], { offset: target.offset });
      });
      return;
    }
    const sum = f.local("i32");
    f.set(sum, i32(0));
    f.for(0, cols, 1, (col) => {
      f.set(sum, add(sum, node("i32.load", [at(source, col)], { offset: source.offset })));
      f.run("i32.store", [at(target, col), sum], { offset: target.offset });
    });
  });
  publish(scope, out, target);
}

/** Writes `acc` with `weight` added in the place `bin`, for every element. */
export function writeHistogram(scope: Scope, { out, acc, bin, weight }: Of<"histogram">): void {
  const { f } = scope;
  const [bins, weights, before, counts] = [
    scope.tile(bin),
    scope.tile(weight),
    scope.tile(acc),
    scope.buffer(out),
  ];
  scope.copy(before, counts, 1, acc.shape[1]);
  const [rows, cols] = bin.shape;
  f.for(0, rows, 1, (row) =>
    f.for(0, cols, 1, (col) => {
      const read = (value: Value, from: Buffer) =>
        node("i32.load", [element(scope, value, from, row, col)], { offset: from.offset });
      const at = f.let(read(bin, bins));
      f.if(node("i32.lt_u", [at, i32(acc.shape[1])]), () => {
        const place = f.let(scope.place(mul(at, 4)));
        const { offset } = counts;
        f.run("i32.store", [place, add(node("i32.load", [place], { offset }), read(weight, weights))], {
          offset,
        });
      });
    }));
  publish(scope, out, counts);
}

/**
 * Writes the largest of `best` and `from`: a sorted list in which each candidate sinks to its place. Most lose
 * against the last of the list and cost one comparison.
 */
export function writeTopk(scope: Scope, { out, best, from }: Of<"topk">): void {
  const { f } = scope;
  const list = { values: scope.buffer(out.values), ids: scope.buffer(out.ids) };
  const width = out.values.shape[1];
  f.for(0, width, 1, (col) => {
    f.run("f32.store", [scope.place(mul(col, 4)), {
      type: "f32",
      op: "const",
      args: [],
      extra: { value: -Infinity },
    }], {
      offset: list.values.offset,
    });
    f.run("i32.store", [scope.place(mul(col, 4)), i32(-1)], { offset: list.ids.offset });
  });
  for (const source of [best, from]) {
    const [values, ids] = [scope.tile(source.values), scope.tile(source.ids)];
    const [value, id] = [f.local("f32"), f.local("i32")];
    f.for(0, source.values.shape[1], 1, (col) => {
      f.set(value, node("f32.load", [scope.place(mul(col, 4))], { offset: values.offset }));
      f.set(id, node("i32.load", [scope.place(mul(col, 4))], { offset: ids.offset }));
      f.if(node("i32.ge_s", [id, i32(0)]), () => sink(scope, list, width, value, id));
    });
  }
  publish(scope, out.values, list.values);
  publish(scope, out.ids, list.ids);
}

/** Moves those that the candidate beats one place down, and puts it where it belongs. */
function sink(
  scope: Scope,
  { values, ids }: { readonly values: Buffer; readonly ids: Buffer },
  width: number,
  value: Local<"f32">,
  id: Local<"i32">,
) {
  const { f } = scope;
  const place = f.variable(i32(width - 1));
  const valueAt = (at: Int) => node("f32.load", [scope.place(mul(at, 4))], { offset: values.offset });
  const idAt = (at: Int) => node("i32.load", [scope.place(mul(at, 4))], { offset: ids.offset });
  // Better than the one at `at`: larger, or equal with a smaller id; an empty place loses to everyone.
  const beats = (at: Int): I => {
    const larger = node("f32.gt", [value, valueAt(at)]);
    const first = and(node("f32.eq", [value, valueAt(at)]), node("i32.lt_s", [id, idAt(at)]));
    return node("i32.or", [node("i32.or", [larger, first]), node("i32.lt_s", [idAt(at), i32(0)])]);
  };
  const put = (at: Int, number: Expr<"f32">, name: I) => {
    f.run("f32.store", [scope.place(mul(at, 4)), number], { offset: values.offset });
    f.run("i32.store", [scope.place(mul(at, 4)), name], { offset: ids.offset });
  };
  f.if(beats(place), () => {
    f.block((done) =>
      f.again((more) => {
        f.brIf(done, node("i32.eqz", [place]));
        f.brIf(done, node("i32.eqz", [beats(sub(place, 1))]));
        put(place, valueAt(sub(place, 1)), idAt(sub(place, 1)));
        f.set(place, sub(place, 1));
        f.br(more);
      })
    );
    put(place, value, id);
  });
}
