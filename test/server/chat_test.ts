import { assert, assertEquals } from "@std/assert";
import { events, type Json, serving } from "./serving.ts";

const PATH = "/v1/chat/completions";
const messages = [{ role: "user", content: "Hi" }];

Deno.test("a chat answer has OpenAI's shape and counts", async () => {
  await using s = await serving();
  const response = await s.post(PATH, { model: "fake", messages }, { headers: { "X-Request-Id": "abc" } });
  const { created: _, ...body } = await response.json();
  assertEquals(body, {
    id: "chatcmpl-abc",
    object: "chat.completion",
    model: "fake",
    choices: [{
      index: 0,
      message: { role: "assistant", content: "Hello!", refusal: null },
      logprobs: null,
      finish_reason: "stop",
      stop_reason: null,
    }],
    usage: {
      prompt_tokens: 19,
      completion_tokens: 6,
      total_tokens: 25,
      prompt_tokens_details: { cached_tokens: 2 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    system_fingerprint: null,
  });
});

Deno.test("messages reach the model with parts joined, developers as system, and calls kept", async () => {
  await using s = await serving();
  const response = await s.post(PATH, {
    messages: [
      { role: "developer", content: "d", name: "n" },
      { role: "user", content: [{ type: "text", text: "a" }, { type: "text", text: "b" }] },
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "c1", type: "function", function: { name: "f", arguments: "{}" } }],
      },
      { role: "tool", tool_call_id: "c1", content: "r" },
    ],
    max_tokens: 3,
    max_completion_tokens: 5,
  });
  assertEquals(response.status, 200, await response.text());
  const [prompt] = s.llm.seen;
  assertEquals(prompt!.input, {
    messages: [
      { role: "system", content: "d" },
      { role: "user", content: "a\nb" },
      { role: "assistant", content: "", toolCalls: [{ id: "c1", name: "f", arguments: "{}" }] },
      { role: "tool", content: "r", toolCallId: "c1" },
    ],
  });
  assertEquals(prompt!.maxTokens, 5);
});

Deno.test("without a limit the answer may take the room that is left", async () => {
  await using s = await serving();
  await (await s.post(PATH, { messages })).body?.cancel();
  assertEquals(s.llm.seen[0]!.maxTokens, undefined);
});

Deno.test("top_logprobs lists exactly as many alternatives, with bytes", async () => {
  await using s = await serving({ script: () => "é" });
  const [choice] = (await (await s.post(PATH, { messages, logprobs: true, top_logprobs: 2 })).json()).choices;
  assertEquals(choice.logprobs.content, [
    { token: "\ufffd", logprob: -0.5, bytes: [195], top_logprobs: tops() },
    { token: "\ufffd", logprob: -0.5, bytes: [169], top_logprobs: tops() },
  ]);
  const none = (await (await s.post(PATH, { messages, logprobs: true })).json()).choices[0];
  assertEquals(none.logprobs.content[0].top_logprobs, []);
  function tops() {
    return [{ token: "A", logprob: -1, bytes: [65] }, { token: "B", logprob: -2, bytes: [66] }];
  }
});

Deno.test("a stream opens each choice with its role and ends it with a reason", async () => {
  await using s = await serving({ script: (_, choice) => ["ab", ""][choice]! });
  const { data, done } = await events(await s.post(PATH, { messages, n: 2, stream: true }));
  assert(done);
  assert(data.every((d) => d.object === "chat.completion.chunk" && !("usage" in d)));
  const of = (index: number) => data.flatMap((d) => d.choices).filter((c: Json) => c.index === index);
  assertEquals(of(0).map((c) => [c.delta, c.finish_reason]), [
    [{ role: "assistant", content: "" }, null],
    [{ content: "a" }, null],
    [{ content: "b" }, null],
    [{}, "stop"],
  ]);
  assertEquals(of(1).map((c) => [c.delta, c.finish_reason]), [[{ role: "assistant", content: "" }, null], [
    {},
    "stop",
  ]]);
});

Deno.test("an answer that reaches its limit says so", async () => {
  await using s = await serving();
  const body = await (await s.post(PATH, { messages, max_tokens: 2 })).json();
  assertEquals([body.choices[0].message.content, body.choices[0].finish_reason], ["He", "length"]);
});

Deno.test("a model without a chat template refuses chat and still completes", async () => {
  await using s = await serving({ info: { chat: false } });
  const refused = await s.post(PATH, { messages });
  assertEquals([refused.status, (await refused.json()).error.param], [400, "messages"]);
  const completed = await s.post("/v1/completions", { prompt: "x" });
  assertEquals(completed.status, 200, await completed.text());
});
