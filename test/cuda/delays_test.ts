import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { emitCuda } from "../../dsl/cuda/emit.ts";
import type { HostTensor } from "../../dsl/interpret.ts";
import { defaultSet } from "../../dsl/kernels/default_set.ts";
import type { Sm80, Sm90 } from "../../dsl/schedule.ts";
import { Compiler } from "../../src/device/cuda/compiler.ts";
import type { Device } from "../../src/device/device.ts";
import { deviceLogits, loadModel } from "../engine/device_logits.ts";
import { goldenFolder, readGoldens } from "../model/goldens.ts";
import { attentionCases, type DelayCase, linearCases, samplingCases } from "./delay_cases.ts";
import { delayed, type Emit, emitDelayed } from "./delays.ts";
import { test } from "./emulated.ts";
import { emulatedDevice } from "./emulated_device.ts";
import { Emulated, HAS_COMPILER } from "./emulator.ts";
import { nvrtcTest } from "./nvrtc_test_case.ts";

/** What a kernel may write, after a run of the code that `emit` makes. */
function results({ kernel, schedule, tensors }: DelayCase, emit: Emit, seeds: readonly number[]) {
  using emulated = new Emulated(kernel, schedule as Sm80 | Sm90, emit);
  return seeds.map((seed) => {
    const copy = Object.fromEntries(
      Object.entries<HostTensor>(tensors).map(([n, { shape, data }]) => [n, { shape, data: data.slice() }]),
    );
    emulated.run(copy, seed);
    const written = Object.entries(kernel.params).filter(([, { access }]) => access !== "read");
    return written.map(([name]) => `${name}: ${hex(copy[name]!.data)}`);
  });
}

function hex({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).toHex();
}

for (const target of ["sm80", "sm90"] as const) {
  const cases = [
    ...linearCases(target, [1, 40], 72, 520),
    ...linearCases(target, target === "sm90" ? [3, 40] : [], 40, 2048), // straight to registers, or shared by a cluster
    ...attentionCases(target, 64, 120, target === "sm80" ? ["decode", "prefill"] : ["decode", "crowd"]),
    ...target === "sm80" ? samplingCases(target, 2500) : [],
  ];
  for (const one of cases) {
    test(`threads that lose time at random compute the same bits: ${one.name}, ${target}`, () => {
      const [plain] = results(one, emitCuda, [1]);
      for (const slow of results(one, emitDelayed(5), [1, 2])) assertEquals(slow, plain);
    });
  }
}

test("a meeting that is missing shows once threads lose time", () => {
  // A ring that warps share: nobody may refill a slot before everybody has left it.
  const [ring] = linearCases("sm80", [300], 72, 520);
  const [plain] = results(ring!, emitCuda, [1]);
  const broken: Emit = (kernel, schedule) => {
    const source = emitCuda(kernel, schedule);
    const body = source.body.replace(/(copy_wait<\d>\(\);\s*)__syncthreads\(\);/, "$1");
    assert(body !== source.body);
    return delayed({ ...source, body, source: source.source.replace(source.body, body) }, 5);
  };
  for (const wrong of results(ring!, broken, [1, 2])) assertNotEquals(wrong, plain);
});

Deno.test({
  name: "a whole plan of kernels that lose time has the same logits, bit for bit",
  ignore: !HAS_COMPILER,
  async fn() {
    const { prompts } = await readGoldens("llama-sharded");
    const { tokens } = prompts.find((p) => p.tokens.length === 17)!;
    const cuts = [{ tokens: [...tokens], chunks: [12, 1, 4] }];
    const folder = await goldenFolder("llama-sharded");
    const logits = async (device: Device) => {
      const all = await deviceLogits(device, await loadModel(device, folder, { blocks: 40 }), cuts);
      return all.flat().map(hex);
    };
    using plain = emulatedDevice("sm80");
    using slow = emulatedDevice("sm80", 77, emitDelayed(6));
    assertEquals(await logits(slow), await logits(plain));
  },
});

nvrtcTest("every default kernel compiles with delays", async () => {
  using compiler = new Compiler({ architecture: "sm_90a", cache: null, strict: false });
  await Promise.all(
    defaultSet("sm90", 64).map(({ name, kernel, schedule }) =>
      compiler.compile({ name, source: emitDelayed(7)(kernel, schedule as Sm80 | Sm90).source })
    ),
  );
});

Deno.test("a kernel without a place to lose time at is refused", () => {
  const { kernel, schedule } = defaultSet("sm80", 1)[0]!;
  const source = { ...emitCuda(kernel, schedule as Sm80), body: 'extern "C" void f() {\n  x = 1;\n}\n' };
  assertThrows(() => delayed(source, 1), Error, "it waits for nothing");
});
