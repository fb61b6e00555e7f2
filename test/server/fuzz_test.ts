/** The surface of the server, asked at random from its own description. `TESSERA_FUZZ=100000` asks for longer. */
import { assert, assertEquals } from "@std/assert";
import { openModel } from "../../src/open.ts";
import { createApp } from "../../src/server/app.ts";
import { DEFAULT_LIMITS, Host } from "../../src/server/host.ts";
import { openapi } from "../../src/server/openapi.ts";
import { ROUTES } from "../../src/server/routes.ts";
import type { Llm } from "../../src/llm.ts";
import { FakeLlm } from "./fake_llm.ts";
import { metric } from "./metrics.ts";
import type { Json } from "./serving.ts";
import { Fuzzer } from "./openapi_fuzz.ts";

const LONG = Number(Deno.env.get("TESSERA_FUZZ") ?? 0);
const MODEL = new URL("../goldens/models/qwen3-tied/", import.meta.url).pathname;

/** A server without its socket, and what it logged as its own fault. */
function serving(llm: Llm) {
  const faults: unknown[] = [];
  const host = new Host(DEFAULT_LIMITS, { request: () => {}, event: (...parts) => void faults.push(parts) }, [
    "fake",
  ]);
  host.loaded(llm);
  const app = createApp(host, {});
  const ask = (path: string, init: RequestInit) => app(new Request(`http://localhost${path}`, init));
  return { host, faults, ask };
}

Deno.test("every described route describes its answers", () => {
  const { paths }: Json = openapi(ROUTES);
  assert(
    !/"(prefixItems|anyOf|enum)":\[\]/.test(JSON.stringify(paths)),
    "a list that JSON Schema wants filled",
  );
  for (const [path, methods] of Object.entries<Json>(paths)) {
    for (const [method, { responses }] of Object.entries<Json>(methods)) {
      for (const { schema } of Object.values<Json>(responses[200].content)) {
        assert(schema, `${method} ${path}`);
      }
    }
  }
});

Deno.test("no request gives an answer that is not described, a server error, or a generation that stays", async () => {
  const llm = new FakeLlm({ answers: { reasoning: "possible", calls: "hermes" } });
  const { host, faults, ask } = serving(llm);
  const fuzzer = new Fuzzer(openapi(ROUTES), ask);
  for (let seed = 1; seed <= (LONG || 6000); seed++) await fuzzer.once(seed);
  assertEquals(faults, []);
  assertEquals([llm.open, host.admission.open, host.admission.waiting, host.running.size], [0, 0, 0, 0]);
  // Both sides of the fence are visited on every route, or the test proves nothing.
  for (const route of ["completions", "chat/completions", "messages", "responses"]) {
    for (const status of [200, 400]) {
      const count = fuzzer.count(new RegExp(`^POST /v1/${route} ${status}`));
      assert(count > 20, `${route} ${status}: ${count}`);
    }
  }
  for (const route of ["/api/chat", "/api/generate", "/tokenize", "/detokenize"]) {
    assert(
      fuzzer.count(new RegExp(`^POST ${route} 200`)) > 10 &&
        fuzzer.count(new RegExp(`^POST ${route} 400`)) > 10,
      route,
    );
  }
  assert(fuzzer.count(/ 404$/) > 50 && fuzzer.count(/ 415$/) > 20 && fuzzer.count(/ 405$/) > 20);
  assertEquals(Object.keys(Object.prototype), []);
});

Deno.test("a real engine is as it was after being asked at random", async () => {
  const sizes = { maxModelLength: 128, maxSequences: 16, maxBatchedTokens: 64 };
  const opened = {
    model: MODEL,
    servedNames: ["fake"],
    device: "auto",
    gpuMemoryUtilization: 0.1,
    ...sizes,
  } as const;
  await using llm = await openModel(opened, () => {}, () => {});
  const { faults, ask } = serving(llm);
  const free = llm.engine.load.freeBlocks;
  const fuzzer = new Fuzzer(openapi(ROUTES), ask);
  const normal = async () => {
    const body = JSON.stringify({ prompt: "the tile", max_tokens: 6, temperature: 0, ignore_eos: true });
    const headers = { "Content-Type": "application/json" };
    return (await (await ask("/v1/completions", { method: "POST", headers, body })).json()).choices[0].text;
  };
  const before = await normal();
  const until = LONG ? Infinity : performance.now() + 12_000; // fewer on a slow machine, the same ones
  const seeds = Array.from({ length: LONG || 600 }, (_, i) => i + 1).values();
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (const seed of seeds) {
      if (performance.now() > until) break;
      await fuzzer.once(seed);
    }
  }));
  assertEquals(await normal(), before);
  assertEquals([llm.engine.load.freeBlocks, llm.engine.load.running, llm.engine.load.waiting, faults], [
    free,
    0,
    0,
    [],
  ]);
  const text = await (await ask("/metrics", {})).text();
  assertEquals(metric(text, "vllm:num_requests_running"), 0);
  assertEquals(metric(text, "vllm:kv_cache_usage_perc"), 0);
  assert(fuzzer.count(/ 200$/) > 40, JSON.stringify([...fuzzer.seen]));
});
