import { assertEquals, assertRejects } from "@std/assert";
import type { Kernel } from "../../dsl/ir.ts";
import { pick } from "../../dsl/kernels/gemm.ts";
import type { Device, Program } from "../../src/device/device.ts";
import { KernelSet } from "../../src/model/kernel_set.ts";

/** A device that compiles as told. */
function compiling(compile: (kernel: Kernel) => Promise<Program>): Device {
  return { target: "reference", compile } as unknown as Device;
}

Deno.test("a kernel that does not compile fails the set only once the others have ended", async () => {
  const ended: string[] = [];
  const kernels = new KernelSet(compiling(async (kernel) => {
    const width = kernel.params.x!.extents[1];
    if (width === 8) throw new RangeError("Cannot compile 8");
    await new Promise((resolve) => setTimeout(resolve, 1));
    ended.push(String(width));
    return { kernel } as unknown as Program;
  }));
  const choices = [8, 16, 32].map((width) => kernels.choose(pick, { width }, { target: "reference" }));
  await assertRejects(() => kernels.compile(choices as never), RangeError, "Cannot compile 8");
  assertEquals(ended, ["16", "32"]);
});

Deno.test("each choice is compiled once", async () => {
  let compiled = 0;
  const kernels = new KernelSet(compiling((kernel) => {
    compiled++;
    return Promise.resolve({ kernel } as unknown as Program);
  }));
  const one = kernels.choose(pick, { width: 8 }, { target: "reference" });
  await kernels.compile([one, one] as never);
  await kernels.compile([kernels.choose(pick, { width: 8 }, { target: "reference" })] as never);
  assertEquals(compiled, 1);
});
