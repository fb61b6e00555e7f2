/** What is measured, as vLLM's dashboards, its own tests and Prometheus' tools read it. */
import { assert, assertEquals } from "@std/assert";
import { events, gate, serving } from "./serving.ts";
import { assertMetrics, exposed, metric } from "./metrics.ts";

// deno-fmt-ignore
const GAUGES = ["num_requests_running", "num_requests_waiting", "num_requests_waiting_by_reason", "kv_cache_usage_perc", "cache_config_info"];
// deno-fmt-ignore
const COUNTERS = ["prefix_cache_queries", "prefix_cache_hits", "num_preemptions", "prompt_tokens", "generation_tokens", "prompt_tokens_cached",
  "prompt_tokens_by_source", "request_success"];
// deno-fmt-ignore
const HISTOGRAMS = ["request_prompt_tokens", "request_generation_tokens", "request_params_n", "request_params_max_tokens", "iteration_tokens_total",
  "request_max_num_generation_tokens", "request_prefill_kv_computed_tokens", "time_to_first_token_seconds", "inter_token_latency_seconds",
  "request_time_per_output_token_seconds", "e2e_request_latency_seconds", "request_queue_time_seconds", "request_inference_time_seconds",
  "request_prefill_time_seconds", "request_decode_time_seconds"];

Deno.test("every metric that vLLM's own test demands is there from the start, with its type and labels", async () => {
  await using s = await serving();
  const { samples, types } = exposed(await (await s.get("/metrics")).text());
  const of = (name: string) => samples.filter((sample) => sample.name === `vllm:${name}`);
  for (const name of GAUGES) {
    assertEquals([types.get(`vllm:${name}`), of(name).length > 0], ["gauge", true], name);
  }
  for (const name of COUNTERS.map((c) => `${c}_total`)) {
    assertEquals([types.get(`vllm:${name}`), of(name).length > 0], ["counter", true], name);
  }
  for (const name of HISTOGRAMS) {
    assertEquals(types.get(`vllm:${name}`), "histogram", name);
    const buckets = of(`${name}_bucket`);
    assert(buckets.length > 4 && buckets.at(-1)!.labels["le"] === "+Inf", name);
    assertEquals([of(`${name}_sum`).length, of(`${name}_count`).length], [1, 1], name);
  }
  for (const { name, labels } of samples) {
    const { model_name, engine } = labels;
    if (name.startsWith("vllm:")) {
      assertEquals({ model_name, engine }, { model_name: "fake", engine: "0" }, name);
    }
  }
  // Only these ever become values of labels, whatever clients send.
  assertEquals([...new Set(samples.flatMap(({ labels }) => Object.keys(labels)))].sort(), [
    ...[
      "block_size",
      "engine",
      "finished_reason",
      "kind",
      "le",
      "mode",
      "model_name",
      "num_gpu_blocks",
      "reason",
    ],
    ...["source", "state"],
  ]);
});

Deno.test("requests, refusals and clients that left are counted under labels that no client chooses", async () => {
  const go = gate();
  await using s = await serving({ step: (n) => n === 2 ? go.wait : undefined });
  const stop = new AbortController();
  const left = s.post("/v1/completions", { prompt: "abc", stream: true }, { signal: stop.signal });
  await (await left).body!.getReader().read();
  const busy = await (await s.get("/metrics")).text();
  assertMetrics(busy, { "vllm:num_requests_running": 1, 'tessera:engine_state{state="ready"}': 1 });
  assert(metric(busy, "vllm:kv_cache_usage_perc") > 0);
  stop.abort();
  await s.until(() => s.lines.length === 1);
  go.open();
  await s.until(() => s.llm.open === 0);
  const evil = 'x"}\n# HELP y\ny{z="';
  const ask = async (path: string, body: unknown, init?: RequestInit) =>
    void await (await s.post(path, body, init)).body?.cancel();
  await ask("/v1/completions", { prompt: "x", model: evil });
  await ask("/v1/completions", { prompt: "" });
  await ask(`/${encodeURIComponent(evil)}`, {});
  await ask("/v1/chat/completions", {}, { method: "PROPFIND" });
  await ask("/v1/completions", { prompt: "xyz", n: 2, max_tokens: 2 }, {
    headers: { "X-Request-Id": evil.split("\n")[0]! },
  });
  await s.until(() => s.lines.length === 6);
  const text = await (await s.get("/metrics")).text();
  assertMetrics(text, {
    'http_requests_total{method="POST",status="2xx",handler="/v1/completions"}': 2,
    'http_requests_total{method="POST",status="4xx",handler="/v1/completions"}': 2,
    'http_requests_total{method="POST",status="4xx",handler="none"}': 1,
    'http_requests_total{method="other",status="4xx",handler="none"}': 1,
    http_request_duration_highr_seconds_count: 6,
    'tessera:requests_rejected_total{reason="model_not_found"}': 1,
    'tessera:requests_rejected_total{reason="invalid_request"}': 1,
    'tessera:requests_rejected_total{reason="method"}': 1,
    'tessera:requests_rejected_total{reason="not_found"}': 1,
    "tessera:client_disconnects_total": 1,
    'vllm:request_success_total{finished_reason="abort"}': 1,
    'vllm:request_success_total{finished_reason="length"}': 2,
    "vllm:num_requests_running": 0,
    "vllm:num_requests_waiting": 0,
    'vllm:num_requests_waiting_by_reason{reason="capacity"}': 0,
    "vllm:kv_cache_usage_perc": 0,
    'vllm:prompt_tokens_by_source_total{source="local_cache_hit"}': 5,
    'vllm:prompt_tokens_by_source_total{source="local_compute"}': 1,
    "vllm:request_prefill_kv_computed_tokens_sum": 1,
    "vllm:request_max_num_generation_tokens_sum": 2,
    "vllm:request_max_num_generation_tokens_count": 1,
  });
  assert(!text.includes("HELP y"));
});

Deno.test("what a fake cannot do is counted too: steps, grammars, and what only looked like a call", async () => {
  await using s = await serving({
    script: () => '<tool_call>{"no": 1}</tool_call>',
    answers: { calls: "hermes" },
  });
  const { step, grammar } = s.llm.watcher!;
  step(7), step(300), grammar(20), grammar(0, "timeout");
  const tools = [{ type: "function", function: { name: "f" } }];
  await events(
    await s.post("/v1/chat/completions", { messages: [{ role: "user", content: "x" }], tools, stream: true }),
  );
  assertMetrics(await (await s.get("/metrics")).text(), {
    "vllm:iteration_tokens_total_sum": 307,
    'vllm:iteration_tokens_total_bucket{le="8.0"}': 1,
    'vllm:iteration_tokens_total_bucket{le="512.0"}': 2,
    "tessera:structured_output_compile_seconds_sum": 0.02,
    'tessera:structured_output_failures_total{reason="timeout"}': 1,
    "tessera:tool_parse_failures_total": 1,
  });
});
