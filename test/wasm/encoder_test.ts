import { assert, assertEquals, assertThrows } from "@std/assert";
import { Module } from "../../dsl/wasm/encoder.ts";
import { add, div, f32, i32, lanes, less, max, min, mul, node, rem, sub } from "../../dsl/wasm/expr.ts";
import { OPCODES } from "../../dsl/wasm/opcodes.ts";
import { toText } from "../../dsl/wasm/text.ts";
import golden from "./opcodes.golden.json" with { type: "json" };
import { functionBytes, opcodeModule } from "./opcode_module.ts";

function instantiate(module: Module) {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } });
  return exports as Record<string, (...args: number[]) => number>;
}

Deno.test("every instruction is encoded as wabt encodes it", () => {
  const module = opcodeModule();
  const ours = functionBytes(module.encode());
  assertEquals(Object.fromEntries(module.funcs.map((f, i) => [f.name, ours[i]])), golden);
  assertEquals(Object.keys(golden).length, Object.keys(OPCODES).length + 1);
  assert(WebAssembly.validate(module.encode()));
});

Deno.test("control flow does what it says", () => {
  const module = new Module();
  module.func("sum", ["i32", "i32", "i32"], "i32", (f, from, to, stop) => {
    const total = f.local("i32");
    f.for(from, to, 3, (i) => f.if(less(i, stop), () => f.set(total, add(total, i))));
    f.value(total);
  });
  module.func("down", ["i32"], "i32", (f, n) => {
    const rounds = f.local("i32");
    f.countDown(n, 4, () => f.set(rounds, add(rounds, 1)));
    f.countDown(n, 1, () => f.set(rounds, add(rounds, 100)));
    f.value(rounds);
  });
  module.func("first", ["i32"], "i32", (f, n) => {
    f.block((out) =>
      f.again((more) => {
        f.brIf(out, node("i32.eqz", [rem(n, 7)]));
        f.set(n, add(n, 1));
        f.br(more);
      })
    );
    f.if(less(100, n), () => f.return(i32(-1)), () => f.set(n, mul(n, 1)));
    f.value(n);
  });
  const { sum, down, first } = instantiate(module);
  assertEquals([sum!(0, 10, 99), sum!(0, 10, 4), sum!(5, 5, 9), sum!(6, 5, 9), sum!(-2, 2, 9)], [
    18,
    3,
    0,
    0,
    -1,
  ]);
  assertEquals([down!(0), down!(3), down!(4), down!(11)], [0, 300, 1, 302]);
  assertEquals([first!(14), first!(15), first!(105)], [14, 21, -1]);
});

Deno.test("constants fold, and only what is left is written", () => {
  const x = { type: "i32", op: "local.get", args: [], extra: { index: 0 } } as const;
  assertEquals(add(mul(3, 4), 5).extra.value, 17);
  assertEquals([add(x, 0), mul(x, 1), mul(1, x), sub(x, 0), div(x, 1)], [x, x, x, x, x]);
  assertEquals([mul(x, 0), rem(x, 1)].map((e) => e.extra.value), [0, 0]);
  assertEquals([min(3, 4), max(3, 4), div(9, 4), rem(9, 4), less(2, 1)].map((e) => e.extra.value), [
    3,
    4,
    2,
    1,
    0,
  ]);
  const module = new Module();
  module.func("f", ["i32"], "i32", (f, x) => {
    f.if(less(1, 2), () => f.set(x, add(x, add(2, 3))), () => f.set(x, i32(99)));
    f.for(0, 4, 4, () => f.set(x, add(x, 1)));
    f.value(x);
  });
  assertEquals(module.funcs[0]!.items.map((i) => i.op), [
    ...["local.get", "const", "i32.add", "local.set"],
    ...["local.get", "const", "i32.add", "local.set", "local.get"],
  ]);
});

Deno.test("a wrong operand is a type error", () => {
  // @ts-expect-error: a vector where a number belongs
  node("i32.add", [i32(1), lanes("i32x4", 0)]);
  // @ts-expect-error: one operand too few
  node("f32x4.add", [lanes("f32x4", 0)]);
  const module = new Module();
  // @ts-expect-error: a float in an integer local
  module.func("f", [], undefined, (f) => f.set(f.local("i32"), f32(1)));
  assert(!WebAssembly.validate(module.encode()));
  assertThrows(() => new WebAssembly.Module(module.encode()), WebAssembly.CompileError, '"f" failed');
});

Deno.test("toText() prints what is encoded", () => {
  const module = new Module();
  module.func("halve", ["i32", "v128"], "i32", (f, at, v) => {
    f.for(
      0,
      at,
      16,
      (i) => f.run("v128.store", [add(at, i), node("f32x4.mul", [v, lanes("f32x4", 0.5)])], { offset: 8 }),
    );
    f.value(node("i32x4.extract_lane", [v], { lane: 2 }));
  });
  assertEquals(
    toText(module),
    `(module
  (import "env" "memory" (memory 1 65536 shared))
  (func $halve (export "halve") (param i32 v128) (result i32)
    (local i32 v128)
    v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000
    local.set 3
    i32.const 0
    local.set 2
    local.get 2
    local.get 0
    i32.lt_s
    if
      loop
        local.get 0
        local.get 2
        i32.add
        local.get 1
        local.get 3
        f32x4.mul
        v128.store offset=8
        local.get 2
        i32.const 16
        i32.add
        local.set 2
        local.get 2
        local.get 0
        i32.lt_s
        br_if 0
      end
    end
    local.get 1
    i32x4.extract_lane 2
  )
)
`,
  );
});
