import { type DType, DTYPES } from "../../dsl/dtype.ts";
import { ceilDiv, input, kernel, output, step, stored } from "../../dsl/kernel.ts";
import type { Builder, Shape, Tile } from "../../dsl/language.ts";
import { type OpName, OPS } from "../../dsl/ops.ts";
import { below, random, tensor } from "../tensors.ts";
import { compare } from "./run.ts";

/** One rounding of f32, for operations whose result is exact but for it. */
const F32 = 2 ** -23;

type Any = Tile<"f32">;

/** A tile of any type for operations chosen at run time. */
function apply(k: Builder, name: OpName, args: readonly unknown[]): Any {
  const [first, ...rest] = args as [Record<string, (...a: unknown[]) => Any>, ...unknown[]];
  if (name === "select") return (k.select as (...a: unknown[]) => Any)(first, ...rest);
  return first[name]!(...rest);
}

const SHAPES: readonly Shape[] = [[1, 1], [1, 7], [3, 1], [3, 7], [2, 16], [5, 33]];

for (const name of Object.keys(OPS) as OpName[]) {
  Deno.test(`"${name}" in WASM equals the interpreter's on every type and shape`, () => {
    const { infer, js } = OPS[name];
    for (const dtype of ["f32", "i32", "u32", "bool"] as const) {
      const arity = js.length;
      const types: DType[] = name === "select" ? ["bool", dtype, dtype] : Array<DType>(arity).fill(dtype);
      let gives: DType;
      try {
        gives = (infer as (...d: DType[]) => DType)(...types);
      } catch {
        continue;
      }
      for (const shape of SHAPES) {
        // The last operand broadcasts along rows, then along columns.
        for (const other of [shape, [1, shape[1]], [shape[0], 1]] as const) {
          const shapes = types.map((_, i) => i > 0 && i === arity - 1 ? other : shape);
          const params = {
            a: input(types[0]!, ...shapes[0]!),
            b: input(types[1] ?? "f32", ...(shapes[1] ?? [1, 1] as const)),
            c: input(types[2] ?? "f32", ...(shapes[2] ?? [1, 1] as const)),
            y: output(gives, ...shape),
          };
          const body = kernel({
            name,
            params,
            grid: () => [1],
            body(k, t) {
              const operands = [t.a, t.b, t.c].slice(0, arity)
                .map((from, i) => k.load(from.tile([0, 0], shapes[i]!)));
              k.store(t.y.tile([0, 0], shape), apply(k, name, operands) as never);
            },
          });
          const fill = (param: { dtype: DType; extents: readonly (number | string)[] }, i: number) =>
            tensor(param.dtype, param.extents as number[], () => numberOf(param.dtype, name, i));
          compare(
            body,
            {
              a: fill(params.a, 0),
              b: fill(params.b, 1),
              c: fill(params.c, 2),
              y: tensor(gives, shape),
            } as never,
            name === "exp2" || name === "log2" || name === "rsqrt" ? 4 * F32 : F32,
          );
        }
      }
    }
  });
}

/** A number that the operation is defined on: small enough for the oracle's doubles, positive for roots. */
function numberOf(dtype: DType, name: OpName, operand: number): number {
  if (dtype === "bool") return below(2);
  if (dtype === "f32") return name === "log2" || name === "rsqrt" ? 1.5 + random() : random() * 10;
  if ((name === "shl" || name === "shr") && operand === 1) return below(32);
  const wide = below(2 ** 16) * 65536 + below(2 ** 16);
  return dtype === "u32" ? wide : wide | 0;
}

const FLOATS = [0, -0, 1.5, -2.5, 1e-8, 65504, 70000, -1e5, 3e9, -3e9, 0.49999, Infinity, -Infinity, NaN];

Deno.test("loads, casts and stores in WASM round as the interpreter does, for every pair of types", () => {
  const types = Object.keys(DTYPES) as DType[];
  for (const from of types) {
    for (const to of types) {
      const cols = 21;
      const convert = kernel({
        name: `${from}_to_${to}`,
        params: { x: input(from, "N", cols), y: output(to, "N", cols) },
        grid: ({ N }) => [ceilDiv(N, 2)],
        body(k, { x, y }, [i]) {
          const wide = DTYPES[to].wide;
          const value = k.load(x.tile([i, 0], [2, cols])) as Any;
          k.store(y.tile([i, 0], [2, cols]), value.cast(to).cast(wide) as never);
        },
      });
      const { wide } = DTYPES[from];
      // Floats beyond the range of the small integers are nobody's business: they wrap or saturate.
      const small = to === "i8" || to === "u8";
      const at = (i: number) =>
        wide === "f32"
          ? (small ? random() * 100 : FLOATS[i] ?? random() * 300)
          : wide === "bool"
          ? below(2)
          : from === "i32" && i % 3
          ? -below(60000)
          : below(250);
      compare(convert, { x: tensor(from, [3, cols], at), y: tensor(to, [3, cols]) } as never, 0);
    }
  }
});

Deno.test("views in WASM touch what they name and nothing outside the tensor", () => {
  for (const layout of ["rows", "panels"] as const) {
    for (const [rows, cols] of [[10, 9], [40, 12], [3, 5]] as const) {
      const move = kernel({
        name: "move",
        params: {
          x: stored(layout, input("bf16", 2, rows, cols)),
          at: step("i32", "P", 3),
          y: stored(layout, output("bf16", 2, rows, cols)),
          z: output("f32", "P", 4, 6),
        },
        grid: ({ P }) => [P],
        body(k, { x, at, y, z }, [p]) {
          const [page, row, col] = [0, 1, 2].map((n) => k.at(at, [p, n])) as [
            Tile<"i32">,
            Tile<"i32">,
            Tile<"i32">,
          ];
          const seen = k.load(x.slice([page, row, col], [4, 6]));
          k.store(z.tile([p, 0, 0], [4, 6]), seen);
          k.store(y.slice([page, row, col], [4, 6]), seen.add(1));
          k.store(y.tile([page, row, col], [2, 3]), k.load(x.tile([page, col, row], [2, 3])));
        },
      });
      const spots: number[] = [];
      for (let i = 0; i < 40; i++) spots.push(below(4) - 1, below(rows + 8) - 5, below(cols + 8) - 6);
      compare(move, {
        x: tensor("bf16", [2, rows, cols], random, layout),
        at: tensor("i32", [40, 3], (i) => spots[i]!),
        y: tensor("bf16", [2, rows, cols], () => 5, layout),
        z: tensor("f32", [40, 4, 6]),
      }, 0);
    }
  }
});

Deno.test("gathers in WASM read and write the pages that exist", () => {
  const gather = kernel({
    name: "gather",
    params: {
      x: input("f32", "pages", 2, 3, 10),
      rows: input("bf16", "V", 11),
      list: step("i32", "N", 3),
      y: output("f32", "N", 9, 10),
      picked: output("f32", "N", 3, 11),
      back: output("f32", "pages", 2, 3, 10),
    },
    grid: ({ N }) => [N],
    body(k, t, [n]) {
      const pages = k.load(t.list.tile([n, 0], [1, 3]));
      const tile = k.load(t.x.gather(pages, [1, 0, 0], [3, 10]));
      k.store(t.y.tile([n, 0, 0], [9, 10]), tile);
      k.store(t.picked.tile([n, 0, 0], [3, 11]), k.load(t.rows.gather(pages, [0], [1, 11])));
      k.store(t.back.gather(pages, [0, 0, 0], [3, 10]), tile.mul(2));
    },
  });
  compare(gather, {
    x: tensor("f32", [6, 2, 3, 10], random),
    rows: tensor("bf16", [6, 11], random),
    list: tensor("i32", [2, 3], (i) => [3, -1, 0, 5, 6, 2][i]!),
    y: tensor("f32", [2, 9, 10]),
    picked: tensor("f32", [2, 3, 11]),
    back: tensor("f32", [6, 2, 3, 10], () => 7),
  }, 0);
});

for (const how of ["sum", "max", "min"] as const) {
  Deno.test(`reduce("${how}") in WASM equals the interpreter's, and passes that depend on it`, () => {
    for (const dtype of ["f32", "i32", "u32"] as const) {
      for (const [rows, cols] of [[1, 1], [1, 6], [4, 1], [3, 7], [2, 40], [5, 19]] as const) {
        const fold = kernel({
          name: how,
          params: { x: input(dtype, "N", cols), one: output(dtype, "N", 1), y: output(dtype, "N", cols) },
          grid: ({ N }) => [ceilDiv(N, rows)],
          body(k, { x, one, y }, [i]) {
            const v = k.load(x.tile([i, 0], [rows, cols])) as Any;
            const folded = k.reduce(how, v);
            const again = k.reduce(how, v.sub(folded).add(v));
            k.store(one.tile([i, 0], [rows, 1]), again as never);
            k.store(y.tile([i, 0], [rows, cols]), v.add(folded).mul(again) as never);
          },
        });
        const shape = [2 * rows + 1, cols];
        compare(
          fold,
          {
            x: tensor(dtype, shape, () => dtype === "f32" ? random() : below(50)),
            one: tensor(dtype, [shape[0]!, 1]),
            y: tensor(dtype, shape),
          } as never,
          cols * cols * F32,
        );
      }
    }
  });
}

Deno.test("a softmax in WASM keeps its exponentials instead of computing them again", () => {
  for (const [rows, cols] of [[1, 50], [3, 21], [4, 64]] as const) {
    const softmax = kernel({
      name: "softmax",
      params: { x: input("f32", "N", cols), y: output("f32", "N", cols) },
      grid: ({ N }) => [ceilDiv(N, rows)],
      body(k, { x, y }, [i]) {
        const v = k.load(x.tile([i, 0], [rows, cols]));
        const e = v.sub(k.reduce("max", v)).mul(Math.LOG2E).exp2();
        k.store(y.tile([i, 0], [rows, cols]), e.div(k.reduce("sum", e)));
      },
    });
    compare(softmax, { x: tensor("f32", [7, cols], random), y: tensor("f32", [7, cols]) }, cols * F32);
  }
});

Deno.test("loops in WASM hand on what the interpreter hands on", () => {
  for (const shape of [[1, 1], [1, 9], [4, 1], [3, 10]] as const) {
    const turn = kernel({
      name: "turn",
      params: { x: input("f32", 3, 10), rounds: step("i32", "N"), y: output("f32", "N", 6, 3, 10) },
      grid: ({ N }) => [N],
      body(k, { x, rounds, y }, [n]) {
        const first = k.load(x.tile([0, 0], shape)) as Any;
        const zero = k.full("f32", shape, 0);
        const count = k.at(rounds, [n]);
        const start = {
          a: first,
          b: first.mul(2),
          sum: zero,
          old: zero,
          same: first,
          i: k.full("i32", [1, 1], 3),
        };
        const end = k.loop(count, start, (r, { a, b, sum, old, same, i }) => {
          const next = sum.add(a.mul(r.cast("f32")));
          // a and b change places; old is the sum before; the sum's old state is read after its new one.
          const inner = k.loop(2, { s: old }, (_, { s }) => ({ s: s.mul(0.5).add(a) }));
          return { a: b, b: a, sum: next, old: inner.s.add(sum).add(next), same, i: i.add(2) };
        });
        [end.a, end.b, end.sum, end.old, end.same, end.same.add(end.i.cast("f32"))].forEach((value, slot) => {
          k.store(y.tile([n, slot, 0, 0], shape), value);
        });
      },
    });
    compare(turn, {
      x: tensor("f32", [3, 10], random),
      rounds: tensor("i32", [5], (i) => [0, 1, 2, 5, -3][i]!),
      y: tensor("f32", [5, 6, 3, 10]),
    }, 1e-5);
  }
});

Deno.test("a staged state of a loop in WASM outlives the next state", () => {
  const power = kernel({
    name: "power",
    params: { x: input("f32", 5, 5), y: output("f32", 5, 5) },
    grid: () => [1],
    body(k, { x, y }) {
      const start = { a: k.load(x.tile([0, 0], [5, 5])), sum: k.full("f32", [5, 5], 0) };
      const { sum } = k.loop(3, start, (_, { a, sum }) => {
        const staged = k.stage(a);
        const next = a.mul(2).add(1);
        return { a: next, sum: k.gemm(next, staged, sum) };
      });
      k.store(y.tile([0, 0], [5, 5]), sum);
    },
  });
  compare(power, { x: tensor("f32", [5, 5], random), y: tensor("f32", [5, 5]) }, 1e-5);
});

Deno.test("scans, histograms and rankings in WASM equal the interpreter's", () => {
  for (const [cols, bins, width] of [[1, 1, 1], [9, 4, 3], [40, 32, 20], [33, 5, 64]] as const) {
    const count = kernel({
      name: "count",
      params: {
        x: input("f32", "N", cols),
        bin: input("u32", "N", cols),
        sums: output("f32", "N", cols),
        whole: output("u32", "N", cols),
        counts: output("u32", "N", bins),
        values: output("f32", "N", width),
        ids: output("i32", "N", width),
      },
      grid: ({ N }) => [ceilDiv(N, 2)],
      body(k, t, [i]) {
        k.store(t.sums.tile([i, 0], [2, cols]), k.scan(k.load(t.x.tile([i, 0], [2, cols]))));
        k.store(t.whole.tile([i, 0], [2, cols]), k.scan(k.load(t.bin.tile([i, 0], [2, cols]))));
        const start = {
          counts: k.full("u32", [1, bins], 1),
          values: k.full("f32", [1, width], -Infinity),
          ids: k.full("i32", [1, width], -1),
        };
        const end = k.loop(2, start, (r, { counts, values, ids }) => {
          const row = i.mul(2).add(r);
          const bin = k.load(t.bin.tile([row, 0], [1, cols]));
          const x = k.load(t.x.tile([row, 0], [1, cols]));
          const numbers = k.columns(cols).add(r.mul(cols)).sub(2);
          const best = k.topk({ values, ids }, { values: x, ids: numbers });
          return { counts: k.histogram(counts, bin, bin.add(1)), ...best };
        });
        k.store(t.counts.tile([i, 0], [1, bins]), end.counts);
        k.store(t.values.tile([i, 0], [1, width]), end.values);
        k.store(t.ids.tile([i, 0], [1, width]), end.ids);
      },
    });
    compare(count, {
      x: tensor("f32", [4, cols], () => Math.round(random() * 8) / 4), // with ties
      bin: tensor("u32", [4, cols], () => below(bins + 2)),
      sums: tensor("f32", [4, cols]),
      whole: tensor("u32", [4, cols]),
      counts: tensor("u32", [4, bins]),
      values: tensor("f32", [4, width]),
      ids: tensor("i32", [4, width]),
    }, cols * F32);
  }
});

Deno.test("a kernel in WASM may load what it stores, in the order of its lines", () => {
  const inOut = kernel({
    name: "in_out",
    params: { y: output("f32", "N", 3, 12) },
    grid: ({ N }) => [N],
    body(k, { y }, [n]) {
      const all = y.tile([n, 0, 0], [3, 12]);
      const before = k.load(all);
      const total = k.reduce("sum", before);
      k.store(all, before.add(total)); // and the old numbers are needed again below
      const halves = [0, 1].map((h) => k.load(y.tile([n, 0, h], [3, 6]))) as [Any, Any];
      k.store(y.tile([n, 0, 0], [3, 6]), halves[1].add(before.shape[0]));
      k.store(y.tile([n, 0, 1], [3, 6]), halves[0].sub(1));
      const top = k.load(y.slice([n, 0, 0], [2, 12]));
      k.store(y.slice([n, 1, 0], [2, 12]), top.mul(0.5)); // overlaps what it is made of
      k.store(
        y.slice([n, 0, 0], [1, 12]),
        k.load(y.slice([n, 2, 0], [1, 12])).add(k.reduce("max", top).shape[1]),
      );
    },
  });
  compare(inOut, { y: tensor("f32", [3, 3, 12], random) }, 1e-5);
});
