/**
 * Runs the GPU tests under NVIDIA's `compute-sanitizer`: reads and writes outside of memory (memcheck), barriers that
 * not all threads reach (synccheck), and accesses of shared memory that nothing orders (racecheck).
 *
 * `deno task sanitize [--tools memcheck,synccheck,racecheck] [--filter TEXT] [--logs FOLDER]`; needs a GPU and the
 * CUDA toolkit, or `COMPUTE_SANITIZER`. Ends with 1 if anything was found or a test failed.
 *
 * @module
 */
import { parseArgs } from "node:util";

/** The tests whose kernels run under each tool: every golden model's plan under both kinds of schedules, and kernels. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  memcheck: ["test/gpu/logits_test.ts", "test/gpu/kernels_test.ts"],
  synccheck: ["test/gpu/logits_test.ts", "test/gpu/kernels_test.ts"],
  racecheck: ["test/gpu/logits_test.ts"],
};

/** What a tool says at its end: problems that it found. @throws {Error} If it says nothing, so was cut off. */
export function problems(tool: string, output: string): number {
  const summary = tool === "racecheck"
    ? output.match(/RACECHECK SUMMARY: (\d+) hazards? displayed/)
    : output.match(/ERROR SUMMARY: (\d+) errors?/);
  if (!summary) throw new Error(`Cannot tell what ${tool} found: it ended without a summary`);
  return Number(summary[1]);
}

/** How many tests of a run passed and failed. @throws {Error} If the output has no such line. */
export function tests(output: string): { readonly passed: number; readonly failed: number } {
  const [, passed, failed] = output.match(/\| (\d+) passed(?: \([^)]*\))? \| (\d+) failed/) ?? [];
  if (passed === undefined) throw new Error("Cannot tell which tests ran: the run ended without a count");
  return { passed: Number(passed), failed: Number(failed) };
}

async function findSanitizer(): Promise<string> {
  const folders = [
    ...(Deno.env.get("PATH") ?? "").split(":"),
    ...[Deno.env.get("CUDA_HOME"), "/usr/local/cuda"].flatMap((root) => root ? [`${root}/bin`] : []),
  ];
  const given = Deno.env.get("COMPUTE_SANITIZER");
  for (const path of given ? [given] : folders.map((folder) => `${folder}/compute-sanitizer`)) {
    if (await Deno.stat(path).then((s) => s.isFile, () => false)) return path;
  }
  throw new Error("Cannot find compute-sanitizer: install the CUDA toolkit, or set COMPUTE_SANITIZER");
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { tools: { type: "string" }, filter: { type: "string" }, logs: { type: "string" } },
  });
  const sanitizer = await findSanitizer();
  let wrong = 0;
  for (const tool of values.tools?.split(",") ?? Object.keys(TESTS)) {
    const files = TESTS[tool];
    if (!files) throw new Error(`Cannot run "${tool}": expected one of ${Object.keys(TESTS).join(", ")}`);
    const filter = values.filter ? ["--filter", values.filter] : [];
    const args = ["--tool", tool, "--target-processes", "all", "--print-limit", "20", Deno.execPath()];
    const started = performance.now();
    // Large models would take hours; without the variable their tests are skipped.
    const env = { ...Deno.env.toObject(), NO_COLOR: "1" };
    delete (env as Record<string, string>).TESSERA_LARGE_GOLDENS;
    const { stdout, stderr } = await new Deno.Command(sanitizer, {
      args: [...args, "test", "-P=test", "--no-check", "--cached-only", ...filter, ...files],
      clearEnv: true,
      env,
    }).output();
    const output = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
    if (values.logs) await Deno.writeTextFile(`${values.logs}/${tool}.log`, output);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    try {
      const { passed, failed } = tests(output);
      const found = problems(tool, output);
      console.log(`${tool}: ${found} problems; ${passed} tests passed, ${failed} failed (${seconds} s)`);
      wrong += found + failed;
      if (found + failed === 0) continue;
    } catch (error) {
      console.log(`${tool}: ${(error as Error).message} (${seconds} s)`);
      wrong++;
    }
    console.log(output.split("\n").slice(0, 60).join("\n"));
  }
  return wrong === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
