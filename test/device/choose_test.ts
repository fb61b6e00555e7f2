import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { HAS_COMPILER } from "../cuda/emulator.ts";

/** What `auto` is beside the fake driver of test/cuda, with this environment. */
async function auto(folder: string, env: Record<string, string>) {
  const module = new URL("../../src/device/choose.ts", import.meta.url);
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      "eval",
      "--no-check",
      `const { chooseDevice } = await import(${JSON.stringify(module.href)});
      console.log(JSON.stringify(await chooseDevice("auto")));`,
    ],
    env: { LD_LIBRARY_PATH: folder, TESSERA_NVRTC: "/nowhere", ...env },
  }).output();
  return JSON.parse(new TextDecoder().decode(stdout)) as { kind: string; note?: string };
}

Deno.test({
  name: "a GPU without what it needs is passed over for the CPU, and the user is told",
  ignore: !HAS_COMPILER,
  async fn() {
    const folder = await Deno.makeTempDir();
    const source = new URL("../cuda/fake_driver.c", import.meta.url).pathname;
    const built = await new Deno.Command("cc", {
      args: ["-w", "-O1", "-shared", "-fPIC", "-o", `${folder}/libcuda.so.1`, source],
    }).output();
    assert(built.success, new TextDecoder().decode(built.stderr));
    const lacking = await auto(folder, {});
    assertEquals(lacking.kind, "cpu");
    assertStringIncludes(lacking.note ?? "", 'found no NVRTC. Run "deno task setup:cuda"');
    assertEquals(await auto(folder, { FAKE_GPUS: "0" }), { kind: "cpu", ordinal: 0 } as { kind: string });
    await Deno.remove(folder, { recursive: true });
  },
});
