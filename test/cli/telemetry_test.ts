/** What a server's process exports through Deno's OpenTelemetry, as a collector receives it. */
import { assert, assertEquals } from "@std/assert";

// deno-lint-ignore no-explicit-any -- compared, not used
type Json = any;
const FAKE = new URL("fake_main.ts", import.meta.url).href;
const TRACE = "0af7651916cd43dd8448eb211c80319c", PARENT = "b7ad6b7169203331";
const SECRET = "my secret question";

/** Attributes as an object. */
function attributes(of: Json): Record<string, unknown> {
  const value = (v: Json): unknown =>
    v.arrayValue
      ? (v.arrayValue.values ?? []).map(value)
      : v.intValue !== undefined
      ? Number(v.intValue)
      : Object.values(v)[0];
  return Object.fromEntries((of.attributes ?? []).map(({ key, value: v }: Json) => [key, value(v)]));
}

/** Runs a server whose telemetry comes here, has `use` ask it, and gives all that was exported. */
async function exported(env: Record<string, string>, use: (url: string) => Promise<void>) {
  const bodies: Record<string, Json[]> = { "/v1/traces": [], "/v1/metrics": [], "/v1/logs": [] };
  await using collector = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    bodies[new URL(request.url).pathname]?.push(await request.json());
    return Response.json({});
  });
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-P=serve", FAKE, "serve", "--port", "0"],
    env: {
      ...{ VLLM_API_KEY: "", NO_COLOR: "1", OTEL_EXPORTER_OTLP_PROTOCOL: "http/json" },
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collector.addr.port}`,
      ...env,
    },
    ...{ stdin: "null", stdout: "piped", stderr: "null" },
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  while (!/http:\/\/[\d.]+:\d+/.test(said)) said += (await lines.read()).value;
  await use(/http:\/\/[\d.]+:\d+/.exec(said)![0]);
  child.kill("SIGTERM");
  assertEquals((await child.status).code, 0); // what is left is exported as the process ends
  await lines.cancel();
  const scopes = (path: string, kind: string) =>
    bodies[path]!.flatMap((body) => Object.values<Json>(body)[0]).flatMap((r: Json) =>
      Object.entries<Json>(r).find(([key]) => key.startsWith("scope"))![1]
    ).flatMap((scope: Json) => scope[kind] ?? []);
  return {
    spans: scopes("/v1/traces", "spans") as Json[],
    metrics: scopes("/v1/metrics", "metrics") as Json[],
    all: JSON.stringify(bodies),
  };
}

const messages = [{ role: "user", content: SECRET }];
async function ask(url: string) {
  const post = (path: string, body: Json) =>
    fetch(url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", traceparent: `00-${TRACE}-${PARENT}-01` },
      body: JSON.stringify(body),
    }).then((response) => response.text());
  await post("/v1/chat/completions", {
    messages,
    stream: true,
    temperature: 0.5,
    top_p: 0.9,
    seed: 7,
    stop: ["z"],
    max_tokens: 50,
  });
  await post("/v1/completions", { prompt: "abc", n: 2 });
  await post("/v1/completions", { prompt: "x".repeat(9000) });
}

Deno.test("answers are spans and metrics with the attributes of the conventions, below the caller's trace", async () => {
  const { spans, metrics, all } = await exported({ OTEL_DENO: "true" }, ask);
  const ours = spans.filter(({ attributes }) => attributes.some(({ key }: Json) => key.startsWith("gen_ai")));
  assertEquals(ours.map(({ name, kind }) => [name, kind]), [["chat fake", 2], ["text_completion fake", 2], [
    "text_completion fake",
    2,
  ]]);
  for (const span of ours) {
    const http = spans.find(({ spanId }) => spanId === span.parentSpanId);
    assertEquals([span.traceId, http?.traceId, http?.parentSpanId, http?.kind], [TRACE, TRACE, PARENT, 2]);
    assert(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano));
  }
  const { "gen_ai.response.id": id, ...chat } = attributes(ours[0]);
  assert(/^chatcmpl-\w+$/.test(String(id)));
  assertEquals(chat, {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "tessera",
    "gen_ai.request.model": "fake",
    "gen_ai.response.model": "fake",
    "gen_ai.request.max_tokens": 50,
    "gen_ai.request.temperature": 0.5,
    "gen_ai.request.top_p": 0.9,
    "gen_ai.request.seed": 7,
    "gen_ai.request.stop_sequences": ["z"],
    "gen_ai.request.stream": true,
    "gen_ai.response.finish_reasons": ["stop"],
    "gen_ai.usage.input_tokens": `<user>${SECRET}<assistant>`.length,
    "gen_ai.usage.output_tokens": 6,
    "gen_ai.usage.cache_read.input_tokens": 2,
    "gen_ai.usage.reasoning.output_tokens": 0,
  });
  const two = attributes(ours[1]);
  assertEquals(
    ["request.choice.count", "usage.input_tokens", "usage.output_tokens", "response.finish_reasons"].map((
      key,
    ) => two[`gen_ai.${key}`]),
    [2, 3, 12, ["stop", "stop"]],
  );
  assertEquals([attributes(ours[2])["error.type"], ours[2].status.code], ["context_length_exceeded", 2]);
  const points = (name: string) =>
    metrics.findLast((metric) => metric.name === `gen_ai.server.${name}`)?.histogram.dataPoints as Json[];
  const counts = (name: string) =>
    points(name).map((
      point,
    ) => [attributes(point)["gen_ai.operation.name"], attributes(point)["error.type"], Number(point.count)])
      .sort();
  assertEquals(
    counts("request.duration"),
    [
      ["chat", undefined, 1],
      ["text_completion", undefined, 1],
      ["text_completion", "context_length_exceeded", 1],
    ].sort(),
  );
  assertEquals(counts("time_to_first_token"), [["chat", undefined, 1], ["text_completion", undefined, 1]]);
  assertEquals(counts("time_per_output_token"), [["chat", undefined, 1], ["text_completion", undefined, 1]]);
  assert(!all.includes(SECRET) && !all.includes("Hello"), "what was said is told to nobody");
});

Deno.test("what was said is exported only where that was asked for, and nothing where telemetry is off", async () => {
  const content = { OTEL_DENO: "true", OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: "true" };
  const { spans } = await exported(content, ask);
  const chat = attributes(spans.find(({ name }) => name === "chat fake"));
  const message = (role: string, text: string) => [{ role, parts: [{ type: "text", content: text }] }];
  assertEquals(JSON.parse(String(chat["gen_ai.input.messages"])), message("user", SECRET));
  assertEquals(JSON.parse(String(chat["gen_ai.output.messages"])), message("assistant", "Hello!"));
  const off = await exported({}, ask);
  assertEquals([off.spans, off.metrics], [[], []]);
});
