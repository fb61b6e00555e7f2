import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { FakeLlm } from "./fake_llm.ts";
import { assertMetrics } from "./metrics.ts";
import { events, gate, type Json, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions";
const until = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

Deno.test("the socket is open while the model loads, and says how far it is", async () => {
  const loaded = gate();
  await using s = await serving({}, {
    async open(onProgress) {
      onProgress({ stage: "reading weights", fraction: 0.5 });
      await loaded.wait;
      return new FakeLlm();
    },
  });
  const ready = await s.get("/ready");
  assertEquals([ready.status, await ready.json()], [503, {
    status: "loading",
    stage: "reading weights",
    fraction: 0.5,
  }]);
  assertEquals(await (await s.get("/health")).json(), { status: "ok", state: "loading" });
  for (
    const response of [
      await s.post(COMPLETIONS, { prompt: "x" }),
      await s.get("/v1/models"),
    ]
  ) {
    assertEquals([response.status, response.headers.get("retry-after")], [503, "1"]);
    assertEquals((await response.json()).error.code, "model_loading");
  }
  const early = await s.get("/metrics");
  assertEquals(early.status, 200);
  assertMetrics(await early.text(), {
    'tessera:engine_state{state="loading"}': 1,
    'tessera:requests_rejected_total{reason="model_loading"}': 2,
  });
  loaded.open();
  await s.server.ready;
  assertEquals(await (await s.get("/ready")).json(), { status: "ready", model: "fake" });
});

Deno.test("a model that cannot be opened closes the socket", async () => {
  const s = await serving({}, { open: () => Promise.reject(new Error("no such folder")) });
  await assertRejects(() => s.server.ready, Error, "no such folder");
  await s.server.shutdown(0);
  await assertRejects(() => s.get("/health"));
});

Deno.test("health fails when a step runs too long, and for nothing else", async () => {
  await using s = await serving({}, { limits: { step: 1000 } });
  s.llm.busyFor = 999;
  const fine = await s.get("/health");
  assertEquals([fine.status, await fine.json()], [200, {
    status: "ok",
    state: "ready",
    steps: 7,
    busy_ms: 999,
  }]);
  s.llm.busyFor = 1001;
  const stalled = await s.get("/health");
  assertEquals([stalled.status, (await stalled.json()).status], [503, "stalled"]);
});

Deno.test("150 clients that hang up at every stage leave an empty engine", async () => {
  await using s = await serving({ script: () => "x".repeat(1000), step: () => until(2) });
  const empty = s.llm.freeBlocks;
  const leave = async (i: number) => {
    const stop = new AbortController();
    const stream = i % 3 !== 0;
    const body = JSON.stringify({ prompt: ["a", "b"], max_tokens: 1000, n: 2, stream });
    const response = s.post(COMPLETIONS, body, { signal: stop.signal });
    if (i % 5 === 0) setTimeout(() => stop.abort(), i % 20); // while it is sent, queued, or not yet begun
    try {
      const reader = (await response).body!.getReader();
      await reader.read();
      stop.abort();
      await reader.cancel();
    } catch (error) {
      assertEquals((error as Error).name, "AbortError");
    }
  };
  const unstreamed: Promise<void>[] = [];
  await Promise.all(Array.from({ length: 150 }, async (_, i) => {
    const left = leave(i);
    if (i % 3 !== 0 || i % 5 === 0) await left;
    else unstreamed.push(left);
  }));
  await Promise.all(unstreamed);
  await s.until(() => s.llm.open === 0);
  assertEquals(s.llm.freeBlocks, empty);
  const after = await (await s.post(COMPLETIONS, { prompt: "x", max_tokens: 3 })).json();
  assertEquals(after.choices[0].text, "xxx");
  const metrics = await (await s.get("/metrics")).text();
  assertStringIncludes(metrics, 'vllm:num_requests_running{model_name="fake",engine="0"} 0.0');
});

Deno.test("a client that leaves before its unstreamed answer frees it", async () => {
  await using s = await serving({ script: () => "x".repeat(4000), step: () => until(5) });
  const stop = new AbortController();
  const asked = s.post(COMPLETIONS, { prompt: "a", max_tokens: 4000 }, { signal: stop.signal });
  await s.until(() => s.llm.open === 1);
  stop.abort();
  await assertRejects(() => asked);
  await s.until(() => s.llm.open === 0 && s.lines.length === 1);
  assertEquals(s.lines[0]!["status"], 499);
});

Deno.test("a reader that stops reading is cut off, and others are not disturbed", async () => {
  await using s = await serving({
    script: () => "x".repeat(3000),
    step: (n) => n % 50 ? undefined : until(1),
  }, {
    limits: { stream: { maxBuffered: 20_000, heartbeat: 10_000, stall: 10_000 } },
  });
  const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
  const body = JSON.stringify({ prompt: Array(64).fill("a"), max_tokens: 3000, stream: true });
  await connection.write(new TextEncoder().encode(
    `POST ${COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ));
  const other = events(await s.post(COMPLETIONS, { prompt: "b", max_tokens: 200, stream: true }));
  await s.until(() => s.lines.some((line) => line["error"] === "slow reader"));
  await s.until(() => s.llm.open <= 1);
  const { data, done } = await other;
  assertEquals([data.map((d) => d.choices[0].text).join("").length, done], [200, true]);
  connection.close();
});

Deno.test("a reader that stops after the last event is cut off too", async () => {
  await using s = await serving({ script: () => "x".repeat(3000) }, {
    limits: { stream: { maxBuffered: 1 << 30, heartbeat: 10_000, stall: 100 } },
  });
  const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
  const body = JSON.stringify({ prompt: Array(32).fill("a"), max_tokens: 3000, stream: true });
  await connection.write(new TextEncoder().encode(
    `POST ${COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ));
  await s.until(() => s.lines.length === 1); // the answer is complete
  // Whoever reads now finds a stream without its end.
  await until(400);
  let text = "";
  const buffer = new Uint8Array(1 << 16);
  for (let n = await connection.read(buffer); n; n = await connection.read(buffer).catch(() => null)) {
    text = (text + new TextDecoder().decode(buffer.subarray(0, n))).slice(-100);
  }
  assert(!text.includes("[DONE]"));
  connection.close();
});

Deno.test("a stream without a token keeps the connection alive with comments", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait }, {
    limits: { stream: { maxBuffered: 1 << 20, heartbeat: 20, stall: 10_000 } },
  });
  const response = await s.post(COMPLETIONS, { prompt: "x", stream: true });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  assertEquals((await reader.read()).value, ": ping\n\n");
  go.open();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) rest += part.value;
  assertStringIncludes(rest, "data: [DONE]");
});

Deno.test("a full queue answers 429 with Retry-After, and takes work again when it has emptied", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait }, {
    limits: { queue: { maxSequences: 4, maxTokens: 1000 } },
  });
  const first = s.post(COMPLETIONS, { prompt: ["a", "b"], n: 2 });
  await s.until(() => s.llm.open === 2);
  const full = await s.post(COMPLETIONS, { prompt: "c" }, { signal: AbortSignal.timeout(20_000) }); // let in, it waits
  assertEquals([full.status, (await full.json()).error.code], [429, "rate_limit_exceeded"]);
  const seconds = Number(full.headers.get("retry-after"));
  assert(seconds >= 1 && seconds <= 60, `${seconds}`);
  go.open();
  assertEquals((await (await first).json()).choices.length, 4);
  const after = await s.post(COMPLETIONS, { prompt: "c" });
  assertEquals(after.status, 200, await after.text());
});

Deno.test("the queue is bounded by tokens as well", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait }, {
    limits: { queue: { maxSequences: 100, maxTokens: 50 } },
  });
  const large = s.post(COMPLETIONS, { prompt: Array(60).fill(1) }); // an empty queue takes any one request
  await s.until(() => s.llm.open === 1);
  const full = await s.post(COMPLETIONS, { prompt: "x" }, { signal: AbortSignal.timeout(20_000) });
  assertEquals(full.status, 429);
  await full.body?.cancel();
  go.open();
  await (await large).body?.cancel();
});

Deno.test("shutdown lets streams finish in the time they have", async () => {
  const go = gate();
  const s = await serving({ step: (n) => n === 2 ? go.wait : undefined });
  const response = await s.post(COMPLETIONS, { prompt: "x", stream: true });
  const ending = s.server.shutdown(10_000);
  const refused = await s.get("/ready");
  assertEquals([refused.status, (await refused.json()).status], [503, "draining"]);
  const work = await s.post(COMPLETIONS, { prompt: "x" });
  assertEquals([work.status, work.headers.get("retry-after"), (await work.json()).error.code], [
    503,
    "5",
    "shutting_down",
  ]);
  assertEquals((await (await s.get("/health")).json()).status, "ok");
  go.open();
  const { data, done } = await events(response);
  assertEquals([data.map((d) => d.choices[0].text).join(""), done], ["Hello!", true]);
  await ending;
  assert(s.llm.disposed);
  await assertRejects(() => s.get("/health"));
});

Deno.test("shutdown ends what takes longer with an error event, even if the engine hangs", async () => {
  const s = await serving({ step: (n) => n === 2 ? new Promise(() => {}) : undefined });
  const response = await s.post(COMPLETIONS, { prompt: "x", stream: true });
  const unstreamed = s.post(COMPLETIONS, { prompt: "x" });
  await s.until(() => s.llm.open === 2);
  const ending = s.server.shutdown(30);
  const { data, done } = await events(response);
  assertEquals(data.at(-1).error, {
    message: "The server is shutting down",
    type: "server_error",
    param: null,
    code: "shutting_down",
  });
  assert(done);
  const whole = await unstreamed;
  assertEquals([whole.status, ((await whole.json()) as Json).error.code], [503, "shutting_down"]);
  await ending;
});
