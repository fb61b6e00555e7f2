import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { events, type Json, serving } from "./serving.ts";

Deno.test("models are listed under all of their names, and each has a card", async () => {
  await using s = await serving({ info: { notice: "a demo" } }, { servedNames: ["org/a", "b"] });
  const list = await (await s.get("/v1/models")).json();
  assertEquals(list.object, "list");
  assertEquals(list.data.map((card: Json) => card.id), ["org/a", "b"]);
  const card = await (await s.get("/v1/models/org/a")).json();
  assertEquals(card, {
    id: "org/a",
    object: "model",
    created: 1_700_000_000,
    owned_by: "tessera",
    root: "fake",
    parent: null,
    max_model_len: 4096,
    notice: "a demo",
  });
  const unknown = await s.get("/v1/models/fake");
  assertEquals([unknown.status, (await unknown.json()).error.code], [404, "model_not_found"]);
  const answer = await (await s.post("/v1/completions", { model: "b", prompt: "x" })).json();
  assertEquals(answer.model, "b");
});

Deno.test("tokenize and detokenize are each other's inverse", async () => {
  await using s = await serving();
  const { tokens, ...rest } = await (await s.post("/tokenize", { prompt: "hé", return_token_strs: true }))
    .json();
  assertEquals(rest, { count: 3, max_model_len: 4096, token_strs: ["h", "\ufffd", "\ufffd"] });
  assertEquals(await (await s.post("/detokenize", { tokens })).json(), { prompt: "hé" });
  assertEquals(await (await s.post("/detokenize", { tokens: [] })).json(), { prompt: "" });
  const long = await (await s.post("/tokenize", { prompt: "x".repeat(5000) })).json();
  assertEquals([long.count, long.token_strs], [5000, null]);
  const chat = await (await s.post("/tokenize", { messages: [{ role: "user", content: "a" }] })).json();
  assertEquals(chat.count, "<user>a<assistant>".length);
});

Deno.test("a conversation is cut with its tools and template variables", async () => {
  await using s = await serving();
  const encode = s.llm.encode.bind(s.llm);
  const inputs: unknown[] = [];
  s.llm.encode = (input) => (inputs.push(input), encode(input));
  const messages = [{ role: "user", content: "a" }];
  const tools = [{ type: "function", function: { name: "f" } }];
  const more = {
    chat_template_kwargs: { x: 1 },
    add_generation_prompt: false,
    continue_final_message: true,
  };
  assertEquals(
    (await (await s.post("/tokenize", { messages, tools, ...more })).json()).count,
    "<user>a<assistant>".length,
  );
  assertEquals(inputs, [{
    messages,
    tools: [{ name: "f", parameters: { type: "object", properties: {} } }],
    variables: { x: 1 },
    addGenerationPrompt: false,
    continueFinalMessage: true,
  }]);
});

Deno.test("tokenize and detokenize refuse what is wrong", async () => {
  await using s = await serving();
  const cases: readonly (readonly [string, Json, number, string | null])[] = [
    ["/tokenize", {}, 400, "prompt"],
    ["/tokenize", { prompt: "a", messages: [{ role: "user", content: "a" }] }, 400, "prompt"],
    ["/tokenize", { messages: [] }, 400, "messages"],
    ["/tokenize", { model: "nope", prompt: "a" }, 404, "model"],
    ["/detokenize", { tokens: [300] }, 400, "tokens[0]"],
    ["/detokenize", { tokens: [1, -1] }, 400, "tokens[1]"],
    ["/detokenize", { tokens: "1" }, 400, "tokens"],
    ["/detokenize", { model: "nope", tokens: [] }, 404, "model"],
  ];
  for (const [path, body, status, param] of cases) {
    const response = await s.post(path, body);
    assertEquals(
      [response.status, (await response.json()).error.param],
      [status, param],
      JSON.stringify(body),
    );
  }
});

Deno.test("metrics have vLLM's names and count what happened", async () => {
  await using s = await serving();
  await (await s.post("/v1/completions", { prompt: "abc", n: 2 })).body?.cancel();
  await events(await s.post("/v1/completions", { prompt: "ab", stream: true, max_tokens: 2 }));
  await (await s.post("/v1/completions", { prompt: "" })).body?.cancel();
  const text = await (await s.get("/metrics")).text();
  const value = (series: string) => {
    const [name, more] = series.split("{");
    const line = `${name}{model_name="fake",engine="0"${more ? `,${more}` : "}"}`;
    return text.split("\n").find((l) => l.startsWith(line))?.slice(line.length + 1);
  };
  const expected: Record<string, string> = {
    "vllm:num_requests_running": "0.0",
    "vllm:num_requests_waiting": "0.0",
    "vllm:kv_cache_usage_perc": "0.0",
    "vllm:prompt_tokens_total": "8.0",
    "vllm:generation_tokens_total": "14.0",
    "vllm:prefix_cache_queries_total": "8.0",
    "vllm:prefix_cache_hits_total": "7.0",
    "vllm:num_preemptions_total": "0.0",
    'vllm:request_success_total{finished_reason="stop"}': "2.0",
    'vllm:request_success_total{finished_reason="length"}': "1.0",
    'vllm:request_success_total{finished_reason="abort"}': "0.0",
    "vllm:time_to_first_token_seconds_count": "3.0",
    'vllm:time_to_first_token_seconds_bucket{le="+Inf"}': "3.0",
    'vllm:time_to_first_token_seconds_bucket{le="2560.0"}': "3.0",
    "vllm:inter_token_latency_seconds_count": "11.0",
    "vllm:e2e_request_latency_seconds_count": "3.0",
    "vllm:request_queue_time_seconds_sum": "0.003",
    'vllm:request_prompt_tokens_bucket{le="2.0"}': "1.0",
    'vllm:request_params_n_bucket{le="1.0"}': "1.0",
    'tessera:request_errors_total{status="400"}': "1.0",
  };
  for (const [series, number] of Object.entries(expected)) assertEquals(value(series), number, series);
  assertStringIncludes(
    text,
    'vllm:cache_config_info{model_name="fake",engine="0",block_size="1",num_gpu_blocks="100001"} 1.0',
  );
  const names = text.split("\n").filter((l) => l.startsWith("# TYPE ")).map((l) => l.split(" ")[2]);
  assertEquals(new Set(names).size, names.length);
});

Deno.test("a request is one line in the log, with its tokens and its end", async () => {
  await using s = await serving();
  await events(
    await s.post("/v1/completions", { prompt: "abc", stream: true }, { headers: { "X-Request-Id": "r1" } }),
  );
  await s.until(() => s.lines.length === 1);
  const { time, milliseconds, firstToken, ...line } = s.lines[0]!;
  assert(!Number.isNaN(Date.parse(String(time))) && Number(milliseconds) >= Number(firstToken));
  assertEquals(line, {
    level: "info",
    event: "request",
    requestId: "r1",
    method: "POST",
    path: "/v1/completions",
    status: 200,
    client: "127.0.0.1",
    stream: true,
    model: "fake",
    promptTokens: 3,
    cachedTokens: 2,
    queued: 1,
    finish: "stop",
    completionTokens: 6,
  });
});

Deno.test("the routes describe themselves, with the fields that their bodies may have", async () => {
  await using s = await serving();
  const { openapi, paths } = await (await s.get("/openapi.json")).json();
  assertEquals(openapi, "3.1.0");
  assertEquals(Object.keys(paths).sort(), [
    ...["/api/chat", "/api/generate", "/api/ps", "/api/show", "/api/tags", "/api/version", "/apply-template"],
    ...[
      "/detokenize",
      "/engine/state",
      "/health",
      "/load",
      "/metrics",
      "/ready",
      "/tokenize",
      "/v1/chat/completions",
    ],
    ...["/v1/chat/completions/render", "/v1/completions", "/v1/completions/render", "/v1/embeddings"],
    ...["/v1/messages", "/v1/messages/count_tokens", "/v1/models", "/v1/models/{id}", "/v1/responses"],
    ...[
      "/v1/responses/input_tokens",
      "/v1/responses/{id}",
      "/v1/responses/{id}/cancel",
      "/v1/responses/{id}/input_items",
      "/version",
    ],
  ]);
  const { schema } = paths["/v1/chat/completions"].post.requestBody.content["application/json"];
  assertEquals(schema.required, ["messages"]);
  assertEquals(schema.additionalProperties, undefined);
  assert(["temperature", "seed", "max_completion_tokens"].every((field) => field in schema.properties));
  assertEquals(paths["/health"].get.security, undefined);
  assertEquals(Object.keys(paths["/v1/responses/{id}"]), ["get", "delete"]);
  assertEquals(paths["/v1/models/{id}"].get.parameters[0].name, "id");
});
