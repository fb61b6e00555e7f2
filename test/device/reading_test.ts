import { assertEquals } from "@std/assert";
import { referenceDevice } from "../../src/device/reference_device.ts";

Deno.test("a reading is what the array held when it was queued, whatever is queued after it", () => {
  using device = referenceDevice();
  const array = device.alloc("i32", [2]);
  device.write(array, Int32Array.of(1, 2));
  const first = device.read(array);
  device.write(array, Int32Array.of(3, 4));
  const second = device.read(array);
  assertEquals([...first.wait()], [1, 2]);
  assertEquals([...second.wait()], [3, 4]);
});
