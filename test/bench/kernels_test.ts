import { assert, assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import { benchKernels } from "../../bench/kernels.ts";
import { beside, besideTorch } from "../../bench/torch_peer.ts";
import { bench } from "../../src/cli/bench.ts";
import { run } from "../../src/cli/run.ts";

const cases = { batches: [1, 2], context: 40, sizes: "smollm2-135m", only: ["rmsnorm", "linear_gated"] };

Deno.test("bench kernels times the named kernels of the CPU beside the memory that was measured", async () => {
  const lines: string[] = [];
  const result = await benchKernels({ device: "cpu" }, cases, (line) => lines.push(line));
  assertEquals(result.kernels.map(({ name, batch }) => `${name}@${batch}`), [
    ...["rmsnorm@1", "linear_gated@1", "rmsnorm@2", "linear_gated@2"],
  ]);
  const [norm, gated] = result.kernels;
  // A row and the norm's weights in, a row out; a row of the input, two matrices, a row of the output: bf16.
  assertEquals([norm!.bytes, gated!.bytes], [2 * 3 * 576, 2 * (576 + 2 * 1536 * 576 + 1536)]);
  for (const { bytes, microseconds, ofRoofline } of result.kernels) {
    assert(microseconds > 0);
    assertAlmostEquals(ofRoofline, bytes / result.bandwidth * 1e6 / microseconds, 1e-6);
  }
  assertEquals([result.parts, typeof result.torch], [{}, "string"]);
  assert(lines.some((line) => line.startsWith("linear_gated, batch 2: ")), lines.join("\n"));
});

Deno.test("bench kernels names what it knows when it is asked for something else", async () => {
  const asked = (other: object, device: "cpu" | "reference" = "cpu") =>
    benchKernels({ device }, { ...cases, ...other }, () => {});
  await assertRejects(
    () => asked({ only: ["gem"] }),
    RangeError,
    'Cannot measure "gem": expected one of embedding,',
  );
  await assertRejects(() => asked({ only: ["prefill"] }), RangeError, 'Cannot measure "prefill"'); // no GPU's part
  await assertRejects(
    () => asked({ sizes: "gpt-2" }),
    RangeError,
    "expected one of qwen3-0.6b, smollm2-135m",
  );
  await assertRejects(() => asked({}, "reference"), RangeError, "expected cpu or the first GPU");
});

Deno.test("bench kernels ends with a usage error for a name that there is not", async () => {
  const notes: string[] = [];
  const never = () => Promise.reject(new Error("not asked for"));
  const code = await run(
    ["bench", "kernels", "--device", "cpu", "--only", "gem"],
    { bench: bench({ offline: never, latency: never, serve: never, kernels: benchKernels }) },
    { print: () => {}, note: (line) => notes.push(line), write: () => Promise.resolve() },
    { openModel: never, listKernels: never },
    "0",
  );
  assertEquals(code, 2);
  assert(notes.some((line) => line.includes('Cannot measure "gem"')), notes.join("\n"));
});

Deno.test("bench ends with 1 where a part could not be measured, and prints what could", async () => {
  const never = () => Promise.reject(new Error("not asked for"));
  for (const [failed, expected] of [[{ gemm: "too large" }, 1], [{}, 0]] as const) {
    const lines: string[] = [];
    const code = await run(
      ["bench", "kernels"],
      {
        bench: bench({
          offline: never,
          latency: never,
          serve: never,
          kernels: () => Promise.resolve({ failed }),
        }),
      },
      { print: (line) => lines.push(line), note: () => {}, write: () => Promise.resolve() },
      { openModel: never, listKernels: never },
      "0",
    );
    assertEquals([code, JSON.parse(lines.at(-1)!)], [expected, { failed }]);
  }
});

Deno.test("a measurement beside PyTorch is held against its best backend", () => {
  const ours = [["decode 1 x 1", 4], ["decode 2 x 1", 8], ["linear 1 x 1 x 1", 2], [
    "prefill 1 x 1",
    1,
  ]] as const;
  const { results, geomean } = beside(ours.map(([name, microseconds]) => ({ name, microseconds })), {
    "decode 1 x 1": { flash: 9, cudnn: 8 },
    "decode 2 x 1": { flash: 4 },
    "linear 1 x 1 x 1": { cublas: 3 },
    "prefill 1 x 1": {}, // no backend can
  });
  assertEquals(results.map(({ name, ratio }) => [name, ratio]), [
    ...[["decode 1 x 1", 2], ["decode 2 x 1", 0.5], ["linear 1 x 1 x 1", 1.5]],
  ]);
  assertEquals(geomean, { decode: 1, linear: 1.5 });
});

Deno.test({
  name: "python3 may be asked for torch where the environment names libraries",
  permissions: { run: ["python3"], env: true, read: true },
  async fn() {
    const before = Deno.env.get("LD_LIBRARY_PATH");
    Deno.env.set("LD_LIBRARY_PATH", "/nowhere");
    try {
      const found = await besideTorch([]);
      assert(typeof found !== "string" || !found.includes("may not be run"), String(found));
    } finally {
      if (before === undefined) Deno.env.delete("LD_LIBRARY_PATH");
      else Deno.env.set("LD_LIBRARY_PATH", before);
    }
  },
});
