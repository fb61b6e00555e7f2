import { assert, assertEquals, assertThrows } from "@std/assert";
import { OPS } from "../../dsl/ops.ts";
import { sqrt } from "./sqrt.ts";

// The row is added before anything reads the table; in the repository it stands in the table itself.
assert(!("sqrt" in OPS), "the language has a square root now: show another operation");
Object.assign(OPS, { sqrt });
const { input, kernel, output } = await import("../../dsl/kernel.ts");
const { interpret } = await import("../../dsl/interpret.ts");
const { emitCuda } = await import("../../dsl/cuda/emit.ts");
const { openCpuDevice } = await import("../../src/device/cpu/cpu_device.ts");
const { numbers, tensor } = await import("../tensors.ts");

/** Tiles have the method; only their type cannot know it here. */
interface WithSqrt {
  sqrt(): never;
}

const width = 11;
const roots = kernel({
  name: "roots",
  params: { x: input("f32", "T", width), y: output("f32", "T", width) },
  grid: ({ T }) => [T],
  body(k, { x, y }, [row]) {
    const v = k.load(x.tile([row, 0], [1, width])) as unknown as WithSqrt;
    k.store(y.tile([row, 0], [1, width]), v.sqrt());
  },
});
const x = tensor("f32", [3, width], (i) => i * i / 7);
const expected = numbers("f32", x).map((v) => Math.fround(Math.sqrt(v)));

Deno.test("recipe: one row of the table is an operation in all three executions", async () => {
  const y = tensor("f32", [3, width]);
  interpret(roots, { x, y });
  assertEquals(numbers("f32", y), expected);

  using device = openCpuDevice({ bytes: 2 ** 20 });
  const program = await device.compile(roots, { target: "cpu", grain: 1 });
  const arrays = { x: device.alloc("f32", [3, width]), y: device.alloc("f32", [3, width]) };
  const plan = device.record((launch) => launch(program, arrays));
  device.write(arrays.x, x.data);
  plan.replay();
  assertEquals([...device.read(arrays.y).wait()], expected);

  assert(/\bsqrtf\(/.test(emitCuda(roots, { target: "sm80", warps: 4, rings: {} }).body));
});

Deno.test("recipe: the row's own rule refuses other types, and the stack leads to the author's line", () => {
  const broken = () =>
    kernel({
      name: "broken",
      params: { x: input("i32", "T", width), y: output("i32", "T", width) },
      grid: ({ T }) => [T],
      body(k, { x, y }, [row]) {
        const v = k.load(x.tile([row, 0], [1, width])) as unknown as WithSqrt;
        k.store(y.tile([row, 0], [1, width]), v.sqrt());
      },
    });
  const error = assertThrows(broken, TypeError, "operand is i32, expected f32") as Error;
  assert(error.stack!.includes("operation_test.ts"), error.stack);
});
