import { assert, assertEquals } from "@std/assert";
import { type Json, named, serving } from "./serving.ts";

const PATH = "/v1/messages";
const ask = { model: "fake", max_tokens: 300, messages: [{ role: "user", content: "Hi" }] };
const tools = [{ name: "add", description: "Adds", input_schema: { type: "object" } }, {
  name: "say",
  input_schema: {},
}];
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>' +
  '<tool_call>{"name": "say"}</tool_call>';
const thinking = { answers: { reasoning: "possible", calls: "hermes" } } as const;

Deno.test("a message has Anthropic's shape and counts", async () => {
  await using s = await serving();
  const { id, ...body } = await (await s.post(PATH, ask)).json();
  assert(id.startsWith("msg_"));
  assertEquals(body, {
    ...{ type: "message", role: "assistant", model: "fake" },
    content: [{ type: "text", text: "Hello!" }],
    ...{ stop_reason: "end_turn", stop_sequence: null },
    usage: {
      input_tokens: "<user>Hi<assistant>".length - 2,
      output_tokens: 6,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 2,
    },
  });
  const cut = await (await s.post(PATH, { ...ask, max_tokens: 2 })).json();
  assertEquals([cut.content[0].text, cut.stop_reason], ["He", "max_tokens"]);
});

Deno.test("thoughts, words and calls are blocks, whole and streamed", async () => {
  await using s = await serving({ ...thinking, script: () => WRITTEN });
  const whole = await (await s.post(PATH, { ...ask, tools })).json();
  const blocks = whole.content.map(({ id: _, ...block }: Json) => block);
  assertEquals([blocks, whole.stop_reason], [
    [
      { type: "thinking", thinking: "Hm.", signature: "" },
      { type: "text", text: "I add." },
      { type: "tool_use", name: "add", input: { a: 1 } },
      { type: "tool_use", name: "say", input: {} },
    ],
    "tool_use",
  ]);
  const events = await named(await s.post(PATH, { ...ask, tools, stream: true }));
  assertEquals(events[0].message.usage.input_tokens, "<user>Hi<assistant>".length);
  const built: Json[] = [];
  let open: number | undefined;
  for (const { type, index, content_block, delta } of events.slice(1)) {
    if (type === "content_block_start") {
      assertEquals([open, index], [undefined, built.length]);
      open = index;
      built.push({ ...content_block, json: "" });
    } else if (type === "content_block_delta") {
      assertEquals(index, open);
      const block = built[index];
      block[{ thinking_delta: "thinking", text_delta: "text" }[delta.type as string] ?? "json"] +=
        delta.thinking ?? delta.text ?? delta.partial_json;
    } else if (type === "content_block_stop") open = assertEquals(index, open) as undefined;
  }
  assertEquals(
    built.map(({ id: _, json, ...block }) => json === "" ? block : { ...block, input: JSON.parse(json) }),
    blocks,
  );
  assertEquals(events.slice(-2).map((e) => [e.type, e.delta?.stop_reason]), [
    ["message_delta", "tool_use"],
    ["message_stop", undefined],
  ]);
  assertEquals(events.at(-2)!.usage.output_tokens, WRITTEN.length);
});

Deno.test("an empty answer is one empty block, and one call at a time is the first", async () => {
  await using s = await serving({
    ...thinking,
    script: ({ toolChoice }) => toolChoice === "none" ? "" : WRITTEN,
  });
  const none = { ...ask, tool_choice: { type: "none" } };
  assertEquals((await (await s.post(PATH, none)).json()).content, [{ type: "text", text: "" }]);
  const types = (await named(await s.post(PATH, { ...none, stream: true }))).map((e) => e.type);
  assertEquals(types, [
    ...["message_start", "content_block_start", "content_block_stop", "message_delta", "message_stop"],
  ]);
  const one = { ...ask, tools, tool_choice: { type: "auto", disable_parallel_tool_use: true } };
  const { content } = await (await s.post(PATH, one)).json();
  assertEquals(content.map((b: Json) => b.type), ["thinking", "text", "tool_use"]);
  const events = await named(await s.post(PATH, { ...one, stream: true }));
  assertEquals(events.filter((e) => e.content_block?.type === "tool_use").length, 1);
});

Deno.test("any tool or one of them can be insisted on", async () => {
  const script = ({ toolChoice }: { readonly toolChoice?: unknown }) =>
    toolChoice === "required" ? '[{"name": "say", "parameters": {}}]' : "{}";
  await using s = await serving({ script });
  for (const tool_choice of [{ type: "any" }, { type: "tool", name: "say" }]) {
    const { content } = await (await s.post(PATH, { ...ask, tools, tool_choice })).json();
    assertEquals(content.map((b: Json) => [b.type, b.name, b.input]), [["tool_use", "say", {}]]);
  }
  const wrong = await s.post(PATH, { ...ask, tools, tool_choice: { type: "tool", name: "no" } });
  assertEquals([wrong.status, (await wrong.json()).error.type], [400, "invalid_request_error"]);
});

Deno.test("turns, results, thoughts, tools and rules reach the model", async () => {
  await using s = await serving(thinking);
  const body = {
    ...ask,
    system: [
      { type: "text", text: "x-anthropic-billing-header: cch=123" },
      { type: "text", text: "Be", cache_control: { type: "ephemeral" } },
      { type: "text", text: "kind" },
    ],
    messages: [
      { role: "user", content: [{ type: "text", text: "a" }, { type: "text", text: "b" }] },
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "t", signature: "" },
          { type: "text", text: "c" },
          { type: "tool_use", id: "toolu_1", name: "add", input: { a: 1 } },
        ],
      },
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: "toolu_1", content: [{ type: "text", text: "2" }] },
          { type: "text", text: "so?" },
        ],
      },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_2" }] },
    ],
    ...{ tools, thinking: { type: "enabled", budget_tokens: 1024 } },
    ...{ stop_sequences: ["!"], temperature: 0.5, top_p: 0.9, top_k: 5 },
  };
  const answer = await (await s.post(PATH, body)).json();
  assertEquals([answer.type, answer.content], ["message", [{ type: "text", text: "Hello!" }]]);
  const { input, stop, sampling, maxTokens } = s.llm.seen[0]!;
  assertEquals(input, {
    messages: [
      { role: "system", content: "Be\nkind" },
      { role: "user", content: "a\nb" },
      {
        role: "assistant",
        content: "c",
        reasoning: "t",
        toolCalls: [{ id: "toolu_1", name: "add", arguments: '{"a":1}' }],
      },
      { role: "tool", content: "2", toolCallId: "toolu_1" },
      { role: "user", content: "so?" },
      { role: "tool", content: "", toolCallId: "toolu_2" },
    ],
    tools: [
      { name: "add", description: "Adds", parameters: { type: "object" } },
      { name: "say", parameters: {} },
    ],
    variables: { enable_thinking: true },
  });
  assertEquals([stop, sampling, maxTokens], [["!"], { temperature: 0.5, topP: 0.9, topK: 5 }, 300]);
  const count = await (await s.post(`${PATH}/count_tokens`, ask)).json();
  assertEquals(count, { input_tokens: "<user>Hi<assistant>".length });
});

Deno.test("errors have Anthropic's shape before and inside a stream", async () => {
  await using s = await serving({ reason: "failed" });
  const cases: readonly (readonly [Json, number, string])[] = [
    [{ ...ask, max_tokens: undefined }, 400, "invalid_request_error"],
    [
      { ...ask, messages: [{ role: "user", content: [{ type: "image", source: {} }] }] },
      400,
      "invalid_request_error",
    ],
    [{ ...ask, model: "nope" }, 404, "not_found_error"],
    [ask, 500, "api_error"],
  ];
  for (const [body, status, type] of cases) {
    const response = await s.post(PATH, body);
    const { error, ...rest } = await response.json();
    assertEquals([response.status, rest, error.type], [status, { type: "error" }, type]);
    assert(error.message.length > 0);
  }
  const counted = await s.post(`${PATH}/count_tokens`, { model: "fake" });
  assertEquals([counted.status, (await counted.json()).type], [400, "error"]);
  const events = await named(await s.post(PATH, { ...ask, stream: true }));
  assertEquals(events.at(-1).error.type, "api_error");
});
