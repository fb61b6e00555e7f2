import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { readBandwidth } from "../../bench/memory_bandwidth.ts";
import { benchKernels } from "../../bench/kernels.ts";
import { benchLatency } from "../../bench/latency.ts";
import { benchServe } from "../../bench/serve.ts";
import { benchOffline, sizesFor } from "../../bench/offline.ts";
import { PyRandom } from "../../bench/py_random.ts";
import { decodeBytes, fingerprint, NANO_VLLM, workload } from "../../bench/workload.ts";
import { bench } from "../../src/cli/bench.ts";
import { run } from "../../src/cli/run.ts";
import { FakeLlm } from "../server/fake_llm.ts";

Deno.test("PyRandom draws what CPython draws", () => {
  // python3 -c "import random; random.seed(0); print([random.getrandbits(32) for _ in range(4)])"
  const zero = new PyRandom(0);
  assertEquals([1, 2, 3, 4].map(() => zero.bits()), [3626764237, 1654615998, 3255389356, 3823568514]);
  // python3 -c "import random; random.seed(2**32-1); print([random.randint(-3, 96) for _ in range(700)][-4:])"
  const last = new PyRandom(2 ** 32 - 1);
  const drawn = Array.from({ length: 700 }, () => last.randint(-3, 96));
  assertEquals(drawn.slice(-4), [30, 56, 84, 94]);
  assert(drawn.every((x) => x >= -3 && x <= 96));
});

Deno.test("the workload is nano-vllm's, to the last token", async () => {
  const work = workload({ ...NANO_VLLM, vocabulary: 151_936 });
  assertEquals(work.prompts.slice(0, 4).map(({ length }) => length), [964, 724, 484, 508]);
  assertEquals([...work.prompts[0]!.slice(0, 4)], [6311, 6890, 663, 4242]);
  assertEquals(work.outputs.slice(0, 4), [845, 312, 607, 843]);
  assertEquals(work.outputs.reduce((a, b) => a + b), 133_966);
  assertEquals(
    await fingerprint(work),
    "0f90dc986b7cbe3bfe248c54d7ebe32ea77843fc6e254137c2d2489f2eb0c0e9",
  );
});

Deno.test("a smaller workload stays within its sizes and the vocabulary", () => {
  const { prompts, outputs } = workload({ requests: 50, input: 7, output: 120, vocabulary: 11 });
  assertEquals([prompts.length, outputs.length], [50, 50]);
  assert(prompts.every(({ length }) => length === 7));
  assert(prompts.every((prompt) => prompt.every((id) => id < 11)));
  assert(outputs.every((tokens) => tokens >= 100 && tokens <= 120));
});

Deno.test("prompts begin with a shared prefix, and are otherwise the same", () => {
  const sizes = { requests: 4, input: 7, output: 5, vocabulary: 1000 };
  const [plain, shared] = [workload(sizes), workload({ ...sizes, prefix: 30 })];
  const [first] = shared.prompts;
  for (const [i, prompt] of shared.prompts.entries()) {
    assertEquals(prompt.slice(0, 30), first!.slice(0, 30));
    assertEquals(prompt.slice(30), plain.prompts[i]);
  }
  assertEquals(shared.outputs, plain.outputs);
  assert(new Set(first!.slice(0, 30)).size > 20);
});

Deno.test("decoding reads the weights once a step, and each token what is before it", () => {
  const work = { prompts: [new Uint32Array(5), new Uint32Array(2)], outputs: [4, 1] };
  // Three steps; the first answer's second, third and fourth token see 6, 7 and 8 tokens.
  assertEquals(decodeBytes(work, { weights: 1000, perToken: 10 }), 3 * 1000 + (6 + 7 + 8) * 10);
  assertEquals(decodeBytes({ prompts: [], outputs: [] }, { weights: 1, perToken: 1 }), 0);
});

Deno.test("sizes fit the model, or are refused", () => {
  assertEquals(sizesFor({}, 4096), NANO_VLLM);
  assertEquals(sizesFor({}, 1024), { requests: 256, input: 512, output: 512 });
  assertEquals(sizesFor({ input: 1000 }, 1024), { requests: 256, input: 1000, output: 24 });
  assertEquals(sizesFor({ output: 1000 }, 1024), { requests: 256, input: 24, output: 1000 });
  assertThrows(() => sizesFor({ input: 1000, output: 25 }, 1024), Error, "1024");
  assertEquals(sizesFor({ input: 10, output: 4, prefix: 1010 }, 1024).prefix, 1010);
  assertThrows(() => sizesFor({ input: 10, output: 4, prefix: 1011 }, 1024), Error, "prompts of 1021");
});

Deno.test("the memory is read by several threads", async () => {
  const bandwidth = await readBandwidth(2, 2 ** 20, 2);
  assert(Number.isFinite(bandwidth) && bandwidth > 0);
});

Deno.test("bench offline asks for every token of the workload, and ends with one line of JSON", async () => {
  const llm = new FakeLlm({ script: () => "x".repeat(200) });
  const lines: string[] = [];
  const terminal = {
    print: (line: string) => lines.push(line),
    note: () => {},
    write: () => Promise.resolve(),
  };
  const code = await run(
    ["bench", "offline", "--requests", "3", "--input", "9", "--output", "5", "--device", "reference"],
    {
      bench: bench({
        offline: benchOffline,
        latency: benchLatency,
        kernels: benchKernels,
        serve: benchServe,
      }),
    },
    terminal,
    { openModel: () => Promise.resolve(llm), listKernels: () => Promise.resolve([]) },
    "0",
  );
  assertEquals(code, 0);
  const [warmUp, ...asked] = llm.seen;
  assertEquals(warmUp!.maxTokens, 5);
  assertEquals(asked.map(({ maxTokens, ignoreEos }) => [maxTokens, ignoreEos]), Array(3).fill([5, true]));
  const result = JSON.parse(lines.at(-1)!);
  assertEquals([result.prompt_tokens, result.output_tokens, result.memory_bandwidth], [27, 15, null]);
  // The demo model's matrices without its table, twice for bf16, in four steps, and 6 + 7 + 8 + 9 tokens of context.
  assertEquals(result.decode_bytes % 2, 0);
  assert(result.decode_bytes > 4 * 14_000_000 && result.decode_bytes < 4 * 15_000_000);
  assert(llm.disposed);
});

Deno.test("requests of bench offline share what is cached, unless each is to be alone", async () => {
  for (const alone of [false, true]) {
    const llm = new FakeLlm({ script: () => "x".repeat(20) });
    const sizes = { requests: 3, input: 9, output: 5, prefix: 20, alone };
    const result = await benchOffline(llm, { device: "reference" }, sizes, () => {});
    assertEquals([result.prompt_tokens, result.cached_tokens], [87, 6]); // two for each, as the fake says
    const salts = llm.seen.slice(1).map(({ request }) => request.cacheSalt);
    assertEquals(new Set(salts).size, alone ? 3 : 1);
    assertEquals(salts[0] === undefined, !alone);
  }
});

Deno.test("an answer that ends early is no measurement", async () => {
  const llm = new FakeLlm({ script: () => "ab" });
  const failure = await assertRejects(() =>
    benchOffline(llm, { device: "reference" }, { requests: 1, input: 4, output: 5 }, () => {})
  );
  assert(failure instanceof Error && failure.message.startsWith("Cannot measure: a request ended by"));
});
