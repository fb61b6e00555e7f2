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
      { role: "assistant", content: [{ type: "refusal", refusal: "no" }] },
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
      { role: "assistant", content: "no" },
    ],
  });
  assertEquals(prompt!.maxTokens, 5);
});

Deno.test("effort, documents, special tokens and an unfinished message reach the model", async () => {
  await using s = await serving();
  const input = async (more: object) => {
    const response = await s.post(PATH, { messages, ...more });
    assertEquals(response.status, 200, await response.text());
    const { messages: _, ...rest } = s.llm.seen.at(-1)!.input as Json;
    return rest;
  };
  const documents = [{ title: "T", text: "x" }];
  assertEquals(await input({ documents, add_special_tokens: true }), { documents, addSpecialTokens: true });
  assertEquals(await input({ reasoning_effort: "high" }), {
    variables: { reasoning_effort: "high", enable_thinking: true },
  });
  const kwargs = { enable_thinking: true };
  assertEquals(await input({ reasoning_effort: "none", chat_template_kwargs: kwargs }), {
    variables: { reasoning_effort: "none", enable_thinking: true },
  });
  assertEquals(await input({ continue_final_message: true }), { continueFinalMessage: true });
  const neutral = { documents: [], add_special_tokens: false, continue_final_message: false, echo: false };
  assertEquals(await input(neutral), {});
  const refused = async (more: object) => {
    const { error } = await (await s.post(PATH, { messages, ...more })).json();
    return [error.param, error.message];
  };
  assertEquals(await refused({ continue_final_message: true, add_generation_prompt: true }), [
    "continue_final_message",
    "Cannot set both `continue_final_message` and `add_generation_prompt` to True.",
  ]);
  const empty = [...messages, { role: "assistant", content: " " }];
  assertEquals(
    (await refused({ continue_final_message: true, messages: empty }))[0],
    "continue_final_message",
  );
  assertEquals((await refused({ reasoning_effort: "huge" }))[0], "reasoning_effort");
  assertEquals((await refused({ documents: [{ a: 1 }] }))[0], "documents[0].a");
});

Deno.test("echo repeats an assistant's last message, and the prompt's text comes where it is asked for", async () => {
  await using s = await serving({ script: () => "b" });
  const begun = [...messages, { role: "assistant", content: "a" }];
  const ask = { messages: begun, echo: true, continue_final_message: true, return_prompt_text: true };
  const whole = await (await s.post(PATH, ask)).json();
  assertEquals([whole.choices[0].message.content, whole.prompt_text], [
    "ab",
    "<user>Hi<assistant>a<assistant>",
  ]);
  const { data } = await events(await s.post(PATH, { ...ask, stream: true }));
  assertEquals(data.map((d) => d.choices[0].delta.content), ["a", "b", undefined]);
  assertEquals(data.map((d) => "prompt_text" in d), [true, false, false]);
  const other = await (await s.post(PATH, { messages, echo: true })).json();
  assertEquals([other.choices[0].message.content, "prompt_text" in other], ["b", false]);
});

Deno.test("a prompt may be cut to what fits, from either side", async () => {
  await using s = await serving({ info: { maxModelLength: 40 } });
  const given = async (path: string, body: object) => {
    const response = await s.post(path, body);
    assertEquals(response.status, 200, await response.clone().text());
    const { usage } = await response.json();
    assertEquals(s.llm.seen.at(-1)!.encoded!.length, usage.prompt_tokens ?? usage.input_tokens);
    return s.llm.decode(s.llm.seen.at(-1)!.encoded!);
  };
  const long = "0123456789".repeat(6), chat = { messages: [{ role: "user", content: long }] };
  const cut = { prompt: long, max_tokens: 30 };
  assertEquals(await given("/v1/completions", { ...cut, truncate_prompt_tokens: -1 }), "0123456789");
  assertEquals(await given("/v1/completions", { ...cut, truncate_prompt_tokens: 3 }), "789");
  const right = { truncate_prompt_tokens: 3, truncation_side: "right" };
  assertEquals(await given("/v1/completions", { ...cut, ...right }), "012");
  assertEquals(await given("/v1/completions", { prompt: "ab", max_tokens: 1, ...right }), "ab");
  assertEquals(await given(PATH, { ...chat, truncate_prompt_tokens: -1, max_tokens: 28 }), "9<assistant>");
  const response = { input: long, max_output_tokens: 28 };
  assertEquals(await given("/v1/responses", { ...response, truncation: "auto" }), "9<assistant>");
  for (const [path, body] of [["/v1/completions", cut], [PATH, chat], ["/v1/responses", response]] as const) {
    const { error } = await (await s.post(path, body)).json();
    assertEquals(error.code, "context_length_exceeded");
  }
  for (const value of [0, -2, 41, 1.5]) {
    const { error } = await (await s.post(PATH, { ...chat, truncate_prompt_tokens: value })).json();
    assertEquals(error.param, "truncate_prompt_tokens");
  }
});

Deno.test("an answer that goes round in circles says so where that was to be watched for", async () => {
  await using s = await serving({ reason: "repetition" });
  const ask = { messages, repetition_detection: { max_pattern_size: 5, min_count: 3 } };
  const whole = await (await s.post(PATH, ask)).json();
  assertEquals([whole.choices[0].finish_reason, s.llm.seen[0]!.repetition], ["repetition", {
    ...{ most: 5, least: 1, count: 3 },
  }]);
  const { data } = await events(await s.post(PATH, { ...ask, stream: true }));
  assertEquals(data.at(-1).choices[0].finish_reason, "repetition");
  await (await s.post(PATH, { messages, repetition_detection: { max_pattern_size: 0 } })).body!.cancel();
  assertEquals(s.llm.seen.at(-1)!.repetition, undefined);
  for (
    const [wrong, words] of [
      [{ max_pattern_size: 2, min_pattern_size: 3, min_count: 2 }, "min_pattern_size <= max_pattern_size"],
      [{ max_pattern_size: 2, min_count: 1 }, "min_count must be >= 2"],
      [{ max_pattern_size: -1 }, "max_pattern_size"],
    ] as const
  ) {
    const { error } = await (await s.post(PATH, { messages, repetition_detection: wrong })).json();
    assert(error.param.startsWith("repetition_detection") && error.message.includes(words), error.message);
  }
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
