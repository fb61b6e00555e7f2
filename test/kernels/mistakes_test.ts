import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { input, kernel, output, step } from "../../dsl/kernel.ts";
import { rmsnorm } from "../../dsl/kernels/rmsnorm.ts";

Deno.test("a mistake in a kernel is found before it runs", () => {
  const params = {
    x: input("bf16", "T", 8),
    h: input("f16", "T", 8),
    n: input("i32", "T"),
    s: step("i32", "T"),
    y: output("bf16", "T", 8),
  };
  const grid = ({ T }: { T: number }) => [T] as const;
  kernel({
    name: "types",
    params,
    grid,
    body(k, { x, h, n, s, y }, [i]) {
      const row = k.load(x.tile([i, 0], [1, 8]));
      // @ts-expect-error: arithmetic on f32 and i32
      assertThrows(() => row.add(k.at(n, [i])), TypeError, "operand is i32, expected f32");
      // @ts-expect-error: exp2 takes no i32
      assertThrows(() => k.at(n, [i]).exp2(), TypeError, "operand is i32, expected f32");
      const [a, b] = [k.stage(x.tile([i, 0], [1, 8])), k.stage(h.tile([i, 0], [1, 8]))];
      // @ts-expect-error: bf16 by f16
      k.gemm(a, b.T, k.full("f32", [1, 1], 0));
      // @ts-expect-error: x is an input
      k.store(x.tile([i, 0], [1, 8]), row);
      // @ts-expect-error: y has two axes
      y.tile([i], [1, 8]);
      assertThrows(() => Number(row), TypeError, "Cannot use a tile as a JavaScript value");
      const seven = k.columns(7).cast("f32");
      assertThrows(() => row.add(seven), RangeError, "shapes [1,8] and [1,7] do not broadcast");
      let leaked = row;
      k.loop(k.at(s, [i]), { row }, (_, c) => ({ row: leaked = c.row.add(1) }));
      assertThrows(() => leaked.add(1), TypeError, "outside the loop that made it");
    },
  });
  const steered = () =>
    kernel({
      name: "steered",
      params,
      grid,
      body: (k, { n, x, y }, [i]) =>
        k.store(y.tile([i, 0], [1, 8]), k.load(x.tile([k.at(n, [i]), 0], [1, 8]))),
    });
  assertThrows(steered, TypeError, 'Cannot build "steered": an index at mistakes_test.ts:');
  const { body } = rmsnorm({ width: 4, epsilon: 0 });
  assertMatch(body[0]!.line(), /^rmsnorm\.ts:\d+$/);
  assertEquals(body.at(-1)!.op, "store");
});
