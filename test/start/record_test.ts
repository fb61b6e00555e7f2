import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { openModel } from "../../src/open.ts";
import { type ModelOptions, StartError } from "../../src/options.ts";
import { goldenPath } from "../model/goldens.ts";
import { replayText } from "../../tools/replay.ts";

const OPTIONS: ModelOptions = {
  ...{ model: goldenPath("qwen3-tied"), servedNames: [], device: "cpu" as const, gpuMemoryUtilization: 0.9 },
  ...{ maxSequences: 4, maxBatchedTokens: 32, maxModelLength: 96, kvCacheBytes: 600_000 },
};

Deno.test("--record-trace writes what a running engine did, and a replay does it again", async () => {
  const folder = await Deno.makeTempDir();
  const trace = `${folder}/trace.jsonl`;
  await Deno.writeTextFile(trace, "of an earlier run");
  try {
    {
      await using llm = await openModel({ ...OPTIONS, recordTrace: trace });
      await Promise.all(Array.from({ length: 9 }, async (_, n) => {
        const stop = new AbortController();
        const deltas = llm.generate({
          input: { tokens: Uint32Array.from({ length: 20 + 5 * n }, (_, i) => i % 2 ? i : n % 3) },
          choices: 1,
          stop: [],
          ignoreEos: true,
          sampling: { seed: 2n ** 60n + BigInt(n) },
          maxTokens: 12,
          request: { logprobs: { top: 1, prompt: n === 3 }, ...(n % 4 === 0 ? { cacheSalt: "a" } : {}) },
        }, stop.signal);
        try {
          for await (const delta of deltas) if (n === 5 && delta.type === "text") stop.abort();
        } catch (error) {
          assertEquals((error as Error).name, "AbortError");
        }
      }));
    }
    const text = await Deno.readTextFile(trace);
    assertStringIncludes(text.split("\n")[0]!, '"blocks"');
    for (const kind of ['{"add"', '{"cancel"', '{"next"', '{"settle"']) assertStringIncludes(text, kind);
    const { same, message } = replayText(text);
    assert(same, message);
    const steps = text.split("\n").filter((line) => line.startsWith('{"settle"')).length;
    assert(steps > 12 && message.includes(`${steps} steps: the same again`), message);
    // Another scheduler would have decided otherwise.
    const other = replayText(text.replace('"maxBatchedTokens":32', '"maxBatchedTokens":16'));
    assertEquals(other.same, false);
    assertStringIncludes(other.message, "differs: the scheduler gives");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  await assertRejects(
    () => openModel({ ...OPTIONS, recordTrace: `${folder}/none/trace` }),
    StartError,
    `--record-trace ${folder}/none/trace cannot be written`,
  );
});
