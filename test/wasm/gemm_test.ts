import { assertEquals } from "@std/assert";
import { ceilDiv, input, kernel, output, step, stored } from "../../dsl/kernel.ts";
import { numbers, random, tensor } from "../tensors.ts";
import { compare, runWasm } from "./run.ts";

Deno.test("gemm in WASM takes every kind of operand, and no term beyond its depth", () => {
  for (const [M, N, K] of [[1, 1, 1], [1, 8, 5], [2, 24, 16], [5, 9, 7], [13, 40, 20]] as const) {
    const all = kernel({
      name: "all",
      params: {
        a: input("f32", "M", K),
        b: input("f32", K, N),
        turned: input("bf16", N, K),
        panels: stored("panels", input("bf16", N, K)),
        left: input("bf16", K, "M"),
        depth: step("i32", 1),
        y: output("f32", 6, "M", N),
      },
      grid: ({ M: rows }) => [ceilDiv(rows, M)],
      body(k, t, [i]) {
        const acc = k.full("f32", [M, N], 0.5);
        const a = k.stage(t.a.tile([i, 0], [M, K]));
        const small = k.load(t.a.tile([i, 0], [M, K])).cast("bf16");
        const results = [
          k.gemm(a, k.stage(t.b.tile([0, 0], [K, N])), acc),
          k.gemm(small, k.stage(t.turned.tile([0, 0], [N, K])).T, acc),
          k.gemm(small, k.stage(t.panels.tile([0, 0], [N, K])).T, k.load(t.y.tile([4, i, 0], [M, N]))),
          k.gemm(
            k.stage(t.left.tile([0, i], [K, M])).T,
            k.stage(small.cast("bf16")).T,
            k.full("f32", [M, M], 0),
          ),
          k.gemm(a, k.stage(t.b.tile([0, 0], [K, N])), acc, k.at(t.depth, [0])),
          k.gemm(a, k.stage(k.load(t.b.tile([0, 0], [K, N])).mul(2)), acc).add(acc),
        ];
        results.forEach((value, n) => k.store(t.y.slice([n, i.mul(M), 0], value.shape), value));
      },
    });
    for (const depth of [K, Math.floor(K / 2), 0, -1]) {
      compare(all, {
        a: tensor("f32", [M + 1, K], random),
        // NaN beyond the depth; the operands without a limit must not meet it.
        b: tensor("f32", [K, N], random),
        turned: tensor("bf16", [N, K], random),
        panels: tensor("bf16", [N, K], random, "panels"),
        left: tensor("bf16", [K, M + 1], random),
        depth: tensor("i32", [1], () => depth),
        y: tensor("f32", [6, M + 1, N], () => 0.25),
      }, 1e-5);
    }
  }
});

Deno.test("a staged tile in WASM may be loaded, and what is loaded may begin a sum or a loop", () => {
  for (const shape of [[1, 1], [1, 9], [4, 1], [4, 9]] as const) {
    const [rows, cols] = shape;
    const staged = kernel({
      name: "staged",
      params: { x: input("bf16", 4, 9), w: input("f32", 9, 9), y: output("f32", 4, 4, 9) },
      grid: () => [1],
      body(k, { x, w, y }) {
        const s = k.stage(x.tile([0, 0], shape));
        const b = k.stage(w.tile([0, 0], [cols, cols]));
        const twice = k.stage(k.load(s).mul(2));
        const loop = k.loop(2, { a: k.load(twice) }, (_, { a }) => ({ a: a.mul(3) }));
        const f32 = k.stage(k.load(s));
        const results = [
          k.load(s).add(k.reduce("max", k.load(s))),
          k.gemm(f32, b, k.load(s)),
          loop.a,
          k.gemm(twice, b, k.load(twice)).add(k.load(twice)),
        ];
        results.forEach((value, n) => k.store(y.tile([n, 0, 0], shape), value));
      },
    });
    compare(staged, {
      x: tensor("bf16", [4, 9], random),
      w: tensor("f32", [9, 9], random),
      y: tensor("f32", [4, 4, 9], () => rows),
    }, 1e-5);
  }
});

Deno.test("a limit of depth in WASM keeps out NaN, in place and staged, across pages", () => {
  for (const cols of [16, 12]) {
    const values = kernel({
      name: "values",
      params: {
        p: input("f32", 3, 12),
        v: input("bf16", "pages", 4, cols),
        list: step("i32", 3),
        depth: step("i32", "N"),
        y: output("f32", "N", 3, cols),
      },
      grid: ({ N }) => [N],
      body(k, t, [n]) {
        const pages = k.load(t.list.tile([0], [1, 3]));
        const v = k.stage(t.v.gather(pages, [0, 0], [4, cols]));
        const p = k.load(t.p.tile([0, 0], [3, 12])).cast("bf16");
        k.store(
          t.y.tile([n, 0, 0], [3, cols]),
          k.gemm(p, v, k.full("f32", [3, cols], 0), k.at(t.depth, [n])),
        );
      },
    });
    const list = [4, 0, 2];
    const alive = 6; // tokens: a page and a half
    compare(values, {
      p: tensor("f32", [3, 12], random),
      v: tensor("bf16", [5, 4, cols], (i) => {
        const [page, token] = [Math.floor(i / (4 * cols)), Math.floor(i / cols) % 4];
        const at = list.indexOf(page) * 4 + token;
        return at >= 0 && at < alive ? random() : NaN;
      }),
      list: tensor("i32", [3], (i) => list[i]!),
      depth: tensor("i32", [3], (i) => [alive, 3, 0][i]!),
      y: tensor("f32", [3, 3, cols]),
    }, 1e-5);
  }
});

Deno.test("a row of a product has the same bits whatever rows and tiles it is computed with", () => {
  const [M, N, K] = [48, 72, 100];
  const x = tensor("bf16", [M, K], random);
  for (const layout of ["panels", "rows"] as const) {
    const w = tensor("bf16", [N, K], random, layout);
    for (const relaxed of [true, false]) {
      const product = (rows: number, tile: readonly [number, number, number], first: number): number[] => {
        const [high, wide, deep] = tile;
        const multiply = kernel({
          name: "multiply",
          params: {
            x: input("bf16", "M", K),
            w: stored(layout, input("bf16", N, K)),
            y: output("f32", "M", N),
          },
          grid: ({ M }) => [ceilDiv(N, wide), ceilDiv(M, high)],
          body(k, { x, w, y }, [j, i]) {
            const { acc } = k.loop(
              ceilDiv(K, deep),
              { acc: k.full("f32", [high, wide], 0) },
              (r, { acc }) => ({
                acc: k.gemm(
                  k.stage(x.tile([i, r], [high, deep])),
                  k.stage(w.tile([j, r], [wide, deep])).T,
                  acc,
                ),
              }),
            );
            k.store(y.tile([i, j], [high, wide]), acc);
          },
        });
        const part = { shape: [rows, K], data: x.data.subarray(first * K, (first + rows) * K) };
        const y = tensor("f32", [rows, N]);
        runWasm(multiply, { x: part, w, y }, { relaxed });
        return numbers("f32", y);
      };
      const together = product(M, [48, 64, 512], 0);
      for (
        const [rows, tile] of [[1, [1, 64, 4096]], [1, [6, 24, 32]], [2, [2, 32, 20]], [3, [4, 8, 7]], [7, [
          24,
          40,
          64,
        ]]] as const
      ) {
        for (let first = 0; first + rows <= M; first += 5) {
          assertEquals(product(rows, tile, first), together.slice(first * N, (first + rows) * N));
        }
      }
    }
  }
});
