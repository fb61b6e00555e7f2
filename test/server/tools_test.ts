import { assert, assertEquals, assertMatch } from "@std/assert";
import { events, type Json, serving } from "./serving.ts";

const PATH = "/v1/chat/completions";
const messages = [{ role: "user", content: "Hi" }];
const tool = (name: string, more = {}) => ({ type: "function", function: { name, ...more } });
const add: Json = tool("add", { description: "Adds", parameters: { type: "object", properties: { a: {} } } });
const tools = [add, tool("say")];

const THOUGHT = "<think>\nHm.\n</think>\n\n";
const CALLS = '<tool_call>\n{"name": "add", "arguments": {"a": 1.0}}\n</tool_call>\n' +
  '<tool_call>\n{"name": "say", "arguments": {}}\n</tool_call>';
const thinking = { answers: { reasoning: "possible", calls: "hermes" } } as const;

Deno.test("calls of tools and reasoning stand beside the content", async () => {
  await using s = await serving({ ...thinking, script: () => `${THOUGHT}I add.\n${CALLS}` });
  const { choices: [choice], usage } = await (await s.post(PATH, { messages, tools })).json();
  const { tool_calls, ...message } = choice.message;
  assertEquals(message, {
    role: "assistant",
    content: "I add.",
    refusal: null,
    reasoning: "Hm.",
    reasoning_content: "Hm.",
  });
  assertEquals(tool_calls.map((c: Json) => [c.type, c.function]), [
    ["function", { name: "add", arguments: '{"a": 1.0}' }],
    ["function", { name: "say", arguments: "{}" }],
  ]);
  for (const { id } of tool_calls) assertMatch(id, /^[a-z0-9]{9}$/);
  assert(tool_calls[0].id !== tool_calls[1].id);
  assertEquals([choice.finish_reason, usage.completion_tokens_details.reasoning_tokens], [
    "tool_calls",
    THOUGHT.indexOf("</think>") + "</think>".length - "<think>".length,
  ]);
});

Deno.test("a stream gives reasoning, content and each call once, as the whole answer has them", async () => {
  await using s = await serving({ ...thinking, script: () => `${THOUGHT}I add.\n${CALLS}` });
  const { data } = await events(await s.post(PATH, { messages, tools, stream: true }));
  const deltas: Json[] = data.map((d) => d.choices[0].delta);
  const all = (field: string) => deltas.map((d) => d[field] ?? "").join("");
  assertEquals([all("content"), all("reasoning"), all("reasoning_content")], ["I add.", "Hm.", "Hm."]);
  const calls = deltas.flatMap((d) => d.tool_calls ?? []);
  assertEquals(calls.map((c) => [c.index, c.type, c.function.name, c.function.arguments]), [
    [0, "function", "add", '{"a": 1.0}'],
    [1, "function", "say", "{}"],
  ]);
  assertEquals(data.at(-1)!.choices[0].finish_reason, "tool_calls");
});

Deno.test("a client that wants the prompt's tokens or their number gets calls as well", async () => {
  await using s = await serving({ ...thinking, script: () => CALLS });
  const { choices: [choice] } = await (await s.post(PATH, { messages, tools, return_token_ids: true }))
    .json();
  assertEquals([choice.finish_reason, choice.message.tool_calls?.length], ["tool_calls", 2]);
});

Deno.test("without content the content is null, one call at a time is the first, and reasoning can be left out", async () => {
  await using s = await serving({ ...thinking, script: () => THOUGHT + CALLS });
  const body = { messages, tools, parallel_tool_calls: false, include_reasoning: false };
  const { choices: [choice] } = await (await s.post(PATH, body)).json();
  assertEquals([choice.message.content, choice.message.tool_calls.length, choice.finish_reason], [
    null,
    1,
    "tool_calls",
  ]);
  assert(!("reasoning" in choice.message) && !("reasoning_content" in choice.message));
  const { data } = await events(await s.post(PATH, { ...body, stream: true }));
  const deltas = data.map((d) => d.choices[0].delta);
  assertEquals(deltas.flatMap((d) => d.tool_calls ?? []).length, 1);
  assert(deltas.every((d) => !("reasoning" in d)));
});

Deno.test("tools that must not be called leave text, and what only looks like a call is text", async () => {
  await using s = await serving({ ...thinking, script: () => CALLS.replaceAll("add", "nobody") });
  const cases: readonly Json[] = [{ tools, tool_choice: "none" }, {}, { tools: [add] }];
  for (const more of cases) {
    const { choices: [choice] } = await (await s.post(PATH, { messages, ...more })).json();
    assertEquals(
      [choice.finish_reason, choice.message.tool_calls],
      ["stop", undefined],
      JSON.stringify(more),
    );
    assert(choice.message.content.includes('"nobody"'));
  }
  assertEquals(s.llm.seen.map((p) => p.toolChoice), ["none", "auto", "auto"]);
});

Deno.test("tools, template variables and past reasoning reach the model", async () => {
  await using s = await serving(thinking);
  const past = [
    ...messages,
    { role: "assistant", content: "x", reasoning_content: "old" },
    { role: "assistant", content: "y", reasoning: "new" },
  ];
  const more = { chat_template_kwargs: { enable_thinking: false }, add_generation_prompt: false };
  const answered = await (await s.post(PATH, { messages: past, tools, ...more })).json();
  assertEquals(answered.choices[0].message.content, "Hello!");
  assertEquals(s.llm.seen[0]!.input, {
    messages: [
      { role: "user", content: "Hi" },
      { role: "assistant", content: "x", reasoning: "old" },
      { role: "assistant", content: "y", reasoning: "new" },
    ],
    tools: [
      { name: "add", description: "Adds", parameters: { type: "object", properties: { a: {} } } },
      { name: "say", parameters: { type: "object", properties: {} } },
    ],
    addGenerationPrompt: false,
    variables: { enable_thinking: false },
  });
});

Deno.test("wrong tools and variables are refused by their place", async () => {
  await using s = await serving(thinking);
  const cases: readonly (readonly [Json, string, string])[] = [
    [{ tools: [] }, "tools", "must not be empty"],
    [{ tools: Array.from({ length: 129 }, (_, i) => tool(`t${i}`)) }, "tools", "tools"],
    [{ tools: [{ type: "function", function: {} }] }, "tools[0].function.name", "name"],
    [{ tools: [tool("a b")] }, "tools[0].function.name", "letters"],
    [{ tools: [add, tool("add")] }, "tools[1].function.name", "another tool"],
    [{ tools: [tool("x", { parameters: [] })] }, "tools[0].function.parameters", "parameters"],
    [{ tools, tool_choice: "some" }, "tool_choice", "tool_choice"],
    [{ tool_choice: "required" }, "tool_choice", "`tools` must be set"],
    [{ tools, tool_choice: { type: "function", function: { name: "no" } } }, "tool_choice", '"no"'],
    [
      { tools, tool_choice: "required", response_format: { type: "json_object" } },
      "tool_choice",
      "cannot be used together",
    ],
    [{ chat_template_kwargs: { messages: [] } }, "chat_template_kwargs", '"messages"'],
    [
      { chat_template_kwargs: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`v${i}`, i])) },
      "chat_template_kwargs",
      "64",
    ],
  ];
  for (const [body, param, words] of cases) {
    const response = await s.post(PATH, { messages, ...body });
    const { error } = await response.json();
    assertEquals([response.status, error.param], [400, param], JSON.stringify(body).slice(0, 100));
    assert(error.message.includes(words), error.message);
  }
  await using plain = await serving();
  const ours = tools.map(({ function: f }) => ({ type: "function", ...f }));
  const theirs = tools.map(({ function: { parameters: input_schema = {}, ...f } }) => ({
    ...f,
    input_schema,
  }));
  for (
    const [path, body] of [
      [PATH, { messages, tools }],
      ["/v1/responses", { input: "Hi", tools: ours }],
      ["/v1/messages", { model: "fake", max_tokens: 9, messages, tools: theirs }],
      ["/api/chat", { model: "fake", messages, tools }],
    ] as const
  ) {
    const response = await plain.post(path, body);
    assertMatch(await response.text(), /no tools that are known here|does not support tools/, path);
    assertEquals(response.status, 400, path);
  }
  const answered = await (await plain.post(PATH, { messages, tools, tool_choice: "none" })).json();
  assertEquals(answered.choices[0].message.content, "Hello!");
});

Deno.test("an answer that must be calls spells them, of whichever tools or of one", async () => {
  const list = '[{"name": "add", "parameters": {"a": 2}}, {"name": "say", "parameters": {}}]';
  // Also a model that has no way of its own to write calls.
  await using s = await serving({
    script: ({ toolChoice }) => toolChoice === "required" ? list : '{"a": 3}',
  });
  const required = await (await s.post(PATH, { messages, tools, tool_choice: "required" })).json();
  const of = ({ choices: [{ message, finish_reason }] }: Json) => [
    message.content,
    message.tool_calls.map((c: Json) => [c.function.name, c.function.arguments]),
    finish_reason,
  ];
  assertEquals(of(required), [null, [["add", '{"a": 2}'], ["say", "{}"]], "tool_calls"]);
  const named = { type: "function", function: { name: "add" } };
  const one = await (await s.post(PATH, { messages, tools, tool_choice: named })).json();
  assertEquals(of(one), [null, [["add", '{"a": 3}']], "stop"]); // as vLLM has it
  const single = { messages, tools, tool_choice: "required", parallel_tool_calls: false };
  assertEquals(of(await (await s.post(PATH, single)).json())[1].length, 1);

  const [any, only, first] = s.llm.seen.map(({ grammar }) => grammar!.source as Json);
  const item = (name: string) => ({
    ...{ type: "object", additionalProperties: false, required: ["name", "parameters"] },
    properties: { name: { const: name }, parameters: { $ref: `#/$defs/${name}` } },
  });
  const all = {
    ...{ type: "array", minItems: 1, items: { anyOf: [item("add"), item("say")] } },
    $defs: { add: add.function.parameters, say: { type: "object", properties: {} } },
  };
  assertEquals(any.schema, all);
  assertEquals(only.schema, add.function.parameters);
  assertEquals(first.schema, { ...all, maxItems: 1 });
});
