import { assertEquals } from "@std/assert";
import { input, kernel, output } from "../../dsl/kernel.ts";
import { defaultSet } from "../../dsl/kernels/default_set.ts";
import { compileKernel, hasRelaxedSimd } from "../../dsl/wasm/compile.ts";

Deno.test("the default kernels lower to valid modules, relaxed and plain", () => {
  for (const rows of [1, 5, 512]) {
    for (const { name, kernel } of defaultSet("cpu", rows)) {
      for (const relaxed of [true, false]) {
        if (relaxed && !hasRelaxedSimd()) continue;
        const { module, scratchBytes } = compileKernel(kernel, { relaxed });
        assertEquals(WebAssembly.validate(module.encode()), true, name);
        assertEquals(scratchBytes < 2 ** 20, true, name);
      }
    }
  }
});

Deno.test("what a chain computes never lies in memory", () => {
  const chain = kernel({
    name: "chain",
    params: { x: input("bf16", "N", 40), y: output("bf16", "N", 40) },
    grid: ({ N }) => [N],
    body(k, { x, y }, [i]) {
      const v = k.load(x.tile([i, 0], [4, 40]));
      const scale = k.reduce("sum", v.mul(v)).add(1).rsqrt();
      k.store(y.tile([i, 0], [4, 40]), v.mul(scale).max(0).cast("bf16").cast("f32"));
    },
  });
  assertEquals(compileKernel(chain).scratchBytes, 0);
});

Deno.test("a carried sum is never copied", () => {
  const product = (copies: boolean) =>
    kernel({
      name: "product",
      params: { x: input("f32", 4, 64), w: input("f32", 64, 8), y: output("f32", 4, 8) },
      grid: () => [1],
      body(k, { x, w, y }) {
        const { acc } = k.loop(8, { acc: k.full("f32", [4, 8], 0) }, (r, { acc }) => {
          const a = k.stage(x.tile([0, r], [4, 8]));
          const next = k.gemm(a, k.stage(w.tile([r, 0], [8, 8])), acc.mul(0.5));
          return { acc: copies ? next.add(acc) : next };
        });
        k.store(y.tile([0, 0], [4, 8]), acc);
      },
    });
  // A of 4 by 8 and one place for the sum; a state that is needed late takes another.
  assertEquals(compileKernel(product(false)).scratchBytes, 2 * 4 * 32);
  assertEquals(compileKernel(product(true)).scratchBytes > 2 * 4 * 32, true);
});
