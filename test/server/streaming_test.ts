/** What clients rely on in a stream, in each protocol: the order of its events, its ends, and its signs of life. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { DEFAULT_LIMITS } from "../../src/server/host.ts";
import { events, gate, type Json, named, refusal, serving } from "./serving.ts";

const messages = [{ role: "user", content: "Hi" }];
const OPENAI = [["/v1/chat/completions", { messages }], ["/v1/completions", { prompt: "p" }]] as const;
const TYPED = [["/v1/messages", { model: "fake", max_tokens: 9, messages }], ["/v1/responses", {
  input: "Hi",
}]] as const;
const ALL = [...OPENAI, ...TYPED];
const stream = true;

Deno.test("a stream's head says what it is, and proxies not to collect or compress it", async () => {
  await using s = await serving();
  for (const [path, body] of ALL) {
    const response = await s.post(path, { ...body, stream }, { headers: { "Accept-Encoding": "gzip" } });
    const { headers } = response;
    assertEquals(
      ["content-type", "cache-control", "x-accel-buffering", "content-encoding"].map((name) =>
        headers.get(name)
      ),
      ["text/event-stream; charset=utf-8", "no-cache", "no", null],
    );
    assertMatch(headers.get("x-request-id")!, /^[0-9a-f]{32}$/);
    await response.body!.cancel();
  }
});

Deno.test("what is constant in an answer is in each of its chunks, and usage only where it is asked for", async () => {
  await using s = await serving();
  for (const [path, body] of OPENAI) {
    for (const include_usage of [true, false, undefined]) {
      const stream_options = include_usage === undefined ? null : { include_usage };
      const { data, done } = await events(await s.post(path, { ...body, n: 2, stream, stream_options }));
      assert(done);
      assertEquals(new Set(data.map((d) => [d.id, d.created, d.model, d.object].join())).size, 1);
      const counts = data.filter((d) => "usage" in d);
      assertEquals(
        counts.map((d) => [d.choices, d.usage.completion_tokens]),
        include_usage ? [[[], 12]] : [],
      );
      if (include_usage) assertEquals(data.at(-1), counts[0]);
    }
  }
});

Deno.test("choices of a stream are told apart by number, and come as they are made", async () => {
  await using s = await serving({
    script: ({ input }, choice) => ("text" in input ? input.text : "x") + choice,
  });
  const { data } = await events(await s.post("/v1/completions", { prompt: ["a", "b"], n: 2, stream }));
  const texts = [0, 1, 2, 3].map((i) =>
    data.flatMap((d) => d.choices).filter((c) => c.index === i).map((c) => c.text).join("")
  );
  assertEquals(texts, ["a0", "a1", "b0", "b1"]);
  const chat = (await events(await s.post("/v1/chat/completions", { messages, n: 2, stream }))).data;
  assertEquals(chat.map((d) => d.choices[0].index), [0, 0, 1, 1, 0, 1, 0, 1]); // both open with their first piece
});

Deno.test("each choice opens once, without a reason, and closes once, with nothing after it", async () => {
  await using s = await serving({ script: () => "ab" });
  for (const [path, body] of OPENAI) {
    const { data } = await events(await s.post(path, { ...body, n: 2, stream }));
    for (const index of [0, 1]) {
      const own: Json[] = data.flatMap((d) => d.choices).filter((c) => c.index === index);
      assertEquals(own.map((c) => c.finish_reason).lastIndexOf(null), own.length - 2);
      assertEquals([own.at(-1).finish_reason, "stop_reason" in own.at(-1)], ["stop", true]);
      const roles = own.filter((c) => c.delta?.role).length;
      assertEquals(roles, path.includes("chat") ? 1 : 0);
    }
  }
});

Deno.test("a comment keeps a stream alive before its first event and between two, in every protocol with comments", async () => {
  for (const [path, body] of ALL) {
    const [first, second] = [gate(), gate()];
    const limits = { stream: { maxBuffered: 1 << 20, heartbeat: 20, stall: 10_000 } };
    const step = (n: number) => n === 0 ? first.wait : n === 1 ? second.wait : undefined;
    await using s = await serving({ step, script: () => "ab" }, { limits });
    const response = await s.post(path, { ...body, stream });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (wanted: string) => {
      let text = "";
      for (let parts = 0;; parts++) {
        const part = await reader.read();
        assert(!part.done && parts < 20, `${path} has no ${wanted}`);
        text += part.value;
        if (text.includes(wanted)) return text;
      }
    };
    assertEquals(await next(": ping\n\n"), ": ping\n\n", path);
    first.open();
    await next("data: ");
    assert((await next(": ping\n\n")).endsWith(": ping\n\n"));
    second.open();
    for (let part = await reader.read(); !part.done;) part = await reader.read();
  }
  assert(DEFAULT_LIMITS.stream.heartbeat < 60_000, "proxies close what is silent for a minute");
});

Deno.test("lines of JSON have no room for comments, so none are sent", async () => {
  const { open, wait } = gate();
  const limits = { stream: { maxBuffered: 1 << 20, heartbeat: 5, stall: 10_000 } };
  await using s = await serving({ step: () => wait }, { limits });
  const response = await s.post("/api/chat", { model: "fake", messages });
  await new Promise((resolve) => setTimeout(resolve, 30));
  open();
  const lines = (await response.text()).trim().split("\n").map((line) => JSON.parse(line));
  assertEquals([lines.at(-1).done, lines.length], [true, 7]);
});

Deno.test("what fails before the first event is a status, and what fails later is an event and the end", async () => {
  for (const [path, body] of ALL) {
    for (const at of [0, 2]) {
      const { open, wait } = gate();
      const failing = () => wait.then(() => Promise.reject(new Error("secret")));
      await using s = await serving({ step: (n) => n === at ? failing() : undefined, script: () => "abc" });
      if (at === 0) open();
      const response = await s.post(path, { ...body, stream });
      if (at === 0) {
        assertEquals([response.status, response.headers.get("content-type")], [500, "application/json"]);
        assert(!(await response.text()).includes("secret"));
        continue;
      }
      open();
      const typed = TYPED.some((entry) => entry[0] === path);
      const { data, done } = typed ? { data: await named(response), done: true } : await events(response);
      assert(done);
      const last = data.at(-1);
      const error = last.type === "response.failed" ? last.response.error : last.error;
      assertEquals(error.message, "Internal server error", path);
      assert(!JSON.stringify(data).includes("secret"));
    }
  }
});

Deno.test("typed streams end with their own last event, and OpenAI's with a word", async () => {
  await using s = await serving();
  for (const [path, body] of TYPED) {
    const text = await (await s.post(path, { ...body, stream })).text();
    assert(!text.includes("[DONE]"));
    assertMatch(text.trimEnd().split("\n\n").at(-1)!, /^event: (message_stop|response\.completed)\n/);
  }
  for (const [path, body] of OPENAI) {
    assert((await (await s.post(path, { ...body, stream })).text()).endsWith("\n\ndata: [DONE]\n\n"));
  }
});

Deno.test("options of a stream need one, and log-probabilities of the prompt need none", async () => {
  await using s = await serving();
  for (const [path, body] of OPENAI) {
    const options = { stream_options: { include_usage: true } };
    assertEquals(await refusal(s.post(path, { ...body, ...options })), [400, null, "stream_options"]);
    assertEquals(await refusal(s.post(path, { ...body, ...options, stream: false })), [
      400,
      null,
      "stream_options",
    ]);
    assertEquals(await refusal(s.post(path, { ...body, stream, prompt_logprobs: 1 })), [
      400,
      null,
      "prompt_logprobs",
    ]);
  }
});
