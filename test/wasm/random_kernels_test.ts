import { input, kernel, output, stored } from "../../dsl/kernel.ts";
import type { Builder, Shape, Tensor, Tile } from "../../dsl/language.ts";
import { hasRelaxedSimd } from "../../dsl/wasm/compile.ts";
import { random, tensor } from "../tensors.ts";
import { compare } from "./run.ts";

type F32 = Tile<"f32">;

/** Writes random bodies out of every verb that makes tiles of f32, loops in loops included. */
class Author {
  #state: number;

  constructor(
    seed: number,
    readonly k: Builder,
    readonly t: {
      readonly x: Tensor<"f32", readonly ["N", number, number], "read">;
      readonly w: Tensor<"f32", readonly [number, number], "read">;
      readonly panels: Tensor<"f32", readonly [number, number], "read">;
      readonly y: Tensor<"f32", readonly ["N", number, number, number], "write">;
    },
    readonly size: Shape,
    readonly program: Tile<"i32">,
  ) {
    this.#state = seed;
  }

  /** A whole number below `n`. */
  pick(n: number): number {
    this.#state = Math.imul(this.#state, 1664525) + 1013904223 >>> 0;
    return Math.floor(this.#state / 2 ** 32 * n);
  }

  one<T>(list: readonly T[]): T {
    return list[this.pick(list.length)]!;
  }

  #shape(): Shape {
    return [this.pick(3) ? this.size[0] : 1, this.pick(4) ? this.size[1] : 1];
  }

  /** Where a view begins: mostly at the start, sometimes before it or behind. */
  #corner(): readonly [number, number] {
    return this.pick(2) ? [0, 0] : [this.pick(4) - 1, this.pick(6) - 2];
  }

  #fits(tiles: readonly F32[], [rows, cols]: Shape): F32[] {
    return tiles.filter(({ shape }) => shape[0] === rows && shape[1] === cols);
  }

  /** One more tile out of those there are, kept within bounds. */
  #step(tiles: readonly F32[], depth: number): F32 {
    const { k, t, program, size } = this;
    const a = this.one(tiles);
    switch (this.pick(depth > 1 ? 10 : 12)) {
      case 0:
        return k.load(t.x.slice([program, ...this.#corner()], this.#shape()));
      case 1:
        return this.#bound(k.reduce(this.one(["sum", "max", "min"] as const), a).mul(0.25));
      case 2:
        // What is compared is exact: a jump must not depend on how a sum was rounded.
        return k.select(k.columns(size[1]).add(k.rows(size[0])).lt(this.pick(8)), a, this.one(tiles));
      case 3:
        return this.#bound(a.mul(0.5).exp2());
      case 4: {
        const full = this.#fits(tiles, size);
        if (full.length === 0) return k.full("f32", size, 0.125);
        const from = this.pick(2) ? t.w : t.panels;
        const w = k.stage(from.slice(this.pick(3) ? [0, 0] : this.#corner(), [size[1], size[1]]));
        const depth = this.pick(3) ? size[1] : this.pick(size[1] + 1);
        return this.#bound(k.gemm(this.one(full), this.pick(2) ? w : w.T, this.one(full), depth).mul(0.5));
      }
      case 5:
        return k.load(k.stage(a)).sub(0.125);
      case 6: {
        const slot = this.pick(3);
        if (this.pick(2)) k.store(t.y.slice([program, slot, ...this.#corner()], a.shape), a);
        return k.load(t.y.slice([program, this.pick(3), ...this.#corner()], this.#shape()));
      }
      case 7:
        return this.#bound(k.rows(size[0]).cast("f32").mul(0.25).add(a.mul(this.one([a, a.neg()]))));
      case 8:
        return this.#bound(k.columns(size[1]).cast("f32").mul(0.1).sub(a));
      case 9:
        return k.full("f32", this.#shape(), this.pick(5) - 2);
      case 10:
        return this.#loop(tiles, depth);
      default: {
        const b = this.one(tiles);
        return this.#bound(this.one([a.add(b), a.sub(b), a.mul(b), a.max(b), a.min(b)]));
      }
    }
  }

  #bound(x: F32): F32 {
    return x.max(-4).min(4);
  }

  #loop(tiles: readonly F32[], depth: number): F32 {
    const names = ["a", "b", "c"].slice(0, 1 + this.pick(3));
    const first = Object.fromEntries(names.map((n) => [n, this.one(tiles)]));
    const last = this.k.loop(this.pick(4), first, (i, carry) => {
      const inside = names.map((n) => carry[n] as F32);
      const made = this.steps([...tiles, ...inside, i.cast("f32").mul(0.25)], 2 + this.pick(5), depth + 1);
      return Object.fromEntries(names.map((n) => {
        const fitting = this.#fits(made, first[n]!.shape);
        return [n, this.one(fitting.slice(-4))];
      }));
    });
    return this.one(names.map((n) => last[n] as F32));
  }

  steps(tiles: readonly F32[], count: number, depth = 0): F32[] {
    const all = [...tiles];
    for (let i = 0; i < count; i++) all.push(this.#step(all.slice(-12), depth));
    return all;
  }
}

Deno.test("random kernels in WASM compute what the interpreter computes", () => {
  for (let seed = 1; seed <= 300; seed++) {
    // Now and then beyond 4 GiB: that much memory takes a while to come by.
    const ways = [{ relaxed: hasRelaxedSimd() }, ...seed % 25 === 0 ? [{ wide: true }] : []];
    const [rows, cols] = [1 + seed % 4, [1, 3, 8, 13, 16][seed % 5]!];
    const made = kernel({
      name: `random_${seed}`,
      params: {
        x: input("f32", "N", rows, cols),
        w: input("f32", cols, cols),
        panels: stored("panels", input("f32", cols, cols)),
        y: output("f32", "N", 3, rows, cols),
        z: output("f32", "N", 6, rows, cols),
      },
      grid: ({ N }) => [N],
      body(k, { x, w, panels, y, z }, [n]) {
        const author = new Author(seed * 7919, k, { x, w, panels, y }, [rows, cols], n);
        const tiles = author.steps([k.load(x.tile([n, 0, 0], [rows, cols]))], 14);
        tiles.slice(-6).forEach((tile, slot) => k.store(z.slice([n, slot, 0, 0], tile.shape), tile));
      },
    });
    compare(
      made,
      {
        x: tensor("f32", [2, rows, cols], random),
        w: tensor("f32", [cols, cols], random),
        panels: tensor("f32", [cols, cols], random, "panels"),
        y: tensor("f32", [2, 3, rows, cols], random),
        z: tensor("f32", [2, 6, rows, cols]),
      },
      1e-3,
      ways,
    ); // sums in another order, doubled by every later operation
  }
});
