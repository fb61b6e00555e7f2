import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import { interpret } from "../../dsl/interpret.ts";
import { openCpuDevice } from "../../src/device/cpu/cpu_device.ts";
import { assertClose, numbers, random, tensor } from "../tensors.ts";
import { softcap } from "./softcap.ts";

const [T, width, cap] = [5, 37, 3];
const kernel = softcap({ width, cap });
const x = tensor("bf16", [T, width], (i) => i === 0 ? 1000 : i === 1 ? -1000 : 10 * random());
const expected = numbers("bf16", x).map((v) => cap * Math.tanh(v / cap));
/** The result has the 8 bits of bf16; the operations before it are nearly exact beside that. */
const BOUND = 2 ** -8;

Deno.test("recipe: a kernel runs in the interpreter", () => {
  const y = tensor("bf16", [T, width]);
  interpret(kernel, { x, y });
  assertClose(numbers("bf16", y), expected, BOUND);
});

Deno.test("recipe: the same kernel runs as WebAssembly", async () => {
  using device = openCpuDevice({ bytes: 2 ** 20 });
  const program = await device.compile(kernel, { target: "cpu", grain: 1 });
  const arrays = { x: device.alloc("bf16", [T, width]), y: device.alloc("bf16", [T, width]) };
  const plan = device.record((launch) => launch(program, arrays));
  device.write(arrays.x, x.data);
  plan.replay();
  assertClose(numbers("bf16", { shape: [T, width], data: device.read(arrays.y).wait() }), expected, BOUND);
});

Deno.test("recipe: the same kernel is CUDA C", () => {
  const { source, name } = emitCuda(kernel, { target: "sm80", warps: 4, rings: {} });
  assertStringIncludes(source, `extern "C"`);
  assertStringIncludes(source, name);
});

Deno.test("recipe: a tensor of the wrong shape is refused, with its name", () => {
  const y = tensor("bf16", [T, width + 1]);
  const error = assertThrows(() => interpret(kernel, { x, y }), RangeError);
  assertEquals(
    (error as Error).message,
    'Cannot launch "softcap": "y" has shape [5,38], expected [5,37]',
  );
});
