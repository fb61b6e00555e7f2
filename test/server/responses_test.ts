import { assert, assertEquals } from "@std/assert";
import { gate, type Json, named, ok, refusal, type Serving, serving } from "./serving.ts";

const PATH = "/v1/responses";
const ask = { model: "fake", input: "Hi" };
const tools = [{
  type: "function",
  name: "add",
  description: "Adds",
  parameters: { type: "object" },
  strict: true,
}];
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';
const thinking = { answers: { reasoning: "possible", calls: "hermes" }, script: () => WRITTEN } as const;

/** What the model was given last. */
const last = ({ llm }: Serving): Json => llm.seen.at(-1)!;

Deno.test("a response has OpenAI's shape and counts", async () => {
  await using s = await serving({ defaults: { topP: 0.8 } });
  const { id, created_at, completed_at, output: [{ id: item, ...message }], ...body } = await ok(
    s.post(PATH, ask),
  );
  const [, number] = /^resp_([0-9a-f]{32})$/.exec(id)!;
  assertEquals(item, `msg_${number}_0`);
  assert(Number.isInteger(created_at) && completed_at >= created_at);
  assertEquals(message, {
    ...{ type: "message", role: "assistant", status: "completed" },
    content: [{ type: "output_text", text: "Hello!", annotations: [], logprobs: [] }],
  });
  assertEquals(body, {
    ...{ object: "response", status: "completed", background: false, error: null, incomplete_details: null },
    ...{ model: "fake", instructions: null, max_output_tokens: null, max_tool_calls: null },
    ...{ parallel_tool_calls: true, previous_response_id: null, reasoning: { effort: null, summary: null } },
    ...{ service_tier: "default", store: true, temperature: 1, text: { format: { type: "text" } } },
    ...{ tool_choice: "auto", tools: [], top_logprobs: 0, top_p: 0.8, truncation: "disabled", metadata: {} },
    usage: {
      input_tokens: 19,
      input_tokens_details: { cached_tokens: 2, cache_write_tokens: 0 },
      output_tokens: 6,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 25,
    },
  });
  const cut = await ok(s.post(PATH, { ...ask, max_output_tokens: 2 }));
  assertEquals([cut.status, cut.incomplete_details, cut.output[0].status, cut.output[0].content[0].text], [
    ...["incomplete", { reason: "max_output_tokens" }, "incomplete", "He"],
  ]);
});

Deno.test("thoughts, words and calls are items; a stream opens, grows and closes each, and ends with the whole", async () => {
  await using s = await serving(thinking);
  const own = ({ id: _, created_at: __, completed_at: ___, output, ...rest }: Json) => ({
    ...rest,
    output: output.map(({ id: _, call_id: __, ...item }: Json) => item),
  });
  const whole = await ok(s.post(PATH, { ...ask, tools }));
  assertEquals(own(whole).output, [
    {
      ...{ type: "reasoning", status: "completed", summary: [], encrypted_content: null },
      content: [{ type: "reasoning_text", text: "Hm." }],
    },
    {
      ...{ type: "message", role: "assistant", status: "completed" },
      content: [{ type: "output_text", text: "I add.", annotations: [], logprobs: [] }],
    },
    { type: "function_call", name: "add", arguments: '{"a": 1}', status: "completed" },
  ]);
  assertEquals(whole.usage.output_tokens_details.reasoning_tokens > 0, true);
  const events = await named(await s.post(PATH, { ...ask, tools, stream: true }));
  assertEquals(events.map((e) => e.sequence_number), events.map((_, i) => i));
  const kinds = events.map((e) => e.type.replace("response.", ""));
  assertEquals(kinds.filter((kind, i) => kind !== kinds[i - 1]), [
    ...["created", "in_progress"],
    ...["output_item.added", "content_part.added", "reasoning_text.delta", "reasoning_text.done"],
    ...["content_part.done", "output_item.done"],
    ...["output_item.added", "content_part.added", "output_text.delta", "output_text.done"],
    ...["content_part.done", "output_item.done"],
    ...[
      "output_item.added",
      "function_call_arguments.delta",
      "function_call_arguments.done",
      "output_item.done",
    ],
    "completed",
  ]);
  const { response } = events.at(-1);
  assertEquals(own(response), own(whole));
  assertEquals([events[0].response.status, events[0].response.output], ["in_progress", []]);
  const joined = (index: number) =>
    events.filter((e) => e.output_index === index && "delta" in e).map((e) => e.delta).join("");
  assertEquals([0, 1, 2].map(joined), ["Hm.", "I add.", '{"a": 1}']);
  for (const event of events.filter((e) => "item_id" in e)) {
    assertEquals(event.item_id, response.output[event.output_index].id);
  }
  assertEquals(events.filter((e) => e.type.endsWith("item.done")).map((e) => e.item), response.output);
  assertEquals(await ok(s.get(`${PATH}/${response.id}`)), response);
});

Deno.test("an empty answer is an empty message, and one call at a time is the first", async () => {
  await using s = await serving({
    ...thinking,
    script: ({ toolChoice }) =>
      toolChoice === "none" ? "" : WRITTEN + WRITTEN.slice(WRITTEN.indexOf("<tool")),
  });
  const empty = await ok(s.post(PATH, { ...ask, tools, tool_choice: "none" }));
  assertEquals(empty.output.map((o: Json) => [o.type, o.content[0].text]), [["message", ""]]);
  const types = async (more: object) =>
    (await ok(s.post(PATH, { ...ask, tools, ...more }))).output.map((o: Json) => o.type);
  assertEquals(await types({}), ["reasoning", "message", "function_call", "function_call"]);
  assertEquals(await types({ parallel_tool_calls: false }), ["reasoning", "message", "function_call"]);
});

Deno.test("log-probabilities of the text come where they are asked for", async () => {
  await using s = await serving(thinking);
  const asked = { ...ask, tools, top_logprobs: 1, include: ["message.output_text.logprobs"] };
  const tokens = (part: Json) => part.logprobs.map((l: Json) => l.token).join("");
  const { output } = await ok(s.post(PATH, asked));
  assertEquals(tokens(output[1].content[0]), ">I add."); // the token that ended the thought is none of it
  const top_logprobs = [{ token: "A", logprob: -1, bytes: [65] }];
  assertEquals(output[1].content[0].logprobs[1], { token: "I", logprob: -0.5, bytes: [73], top_logprobs });
  const events = await named(await s.post(PATH, { ...asked, stream: true }));
  assertEquals(
    events.filter((e) => e.type.endsWith("text.delta") && "logprobs" in e).map(tokens).join(""),
    ">I add.",
  );
  assertEquals(events.at(-1).response.output[1].content, output[1].content);
  assertEquals((await ok(s.post(PATH, { ...ask, top_logprobs: 1 }))).output[1].content[0].logprobs, []);
});

Deno.test("items, instructions, tools, formats and effort reach the model", async () => {
  await using s = await serving({ ...thinking, script: () => "x" });
  await ok(s.post(PATH, {
    ...{
      model: "fake",
      instructions: "Be brief",
      max_output_tokens: 7,
      temperature: 0.5,
      top_p: 0.9,
      top_k: 3,
    },
    ...{
      seed: 5,
      stop: ["z"],
      repetition_penalty: 1.5,
      logit_bias: { "7": 1 },
      ignore_eos: true,
      store: false,
    },
    ...{
      skip_special_tokens: false,
      include_stop_str_in_output: true,
      cache_salt: "s",
      metadata: { a: "b" },
    },
    ...{
      user: "u",
      service_tier: "auto",
      stream_options: null,
      reasoning: { effort: "low" },
      truncation: "disabled",
    },
    ...{
      tools,
      parallel_tool_calls: true,
      background: false,
      prompt_cache_key: "k",
      include: [],
      max_tool_calls: 3,
    },
    input: [
      { role: "developer", content: "d" },
      { role: "user", content: [{ type: "input_text", text: "a" }, { type: "input_text", text: "b" }] },
      { type: "reasoning", id: "rs_1", summary: [{ type: "summary_text", text: "t" }] },
      { role: "assistant", content: [{ type: "output_text", text: "w", annotations: [] }] },
      { type: "function_call", call_id: "c1", name: "add", arguments: "{}" },
      { type: "function_call", call_id: "c2", name: "add", arguments: '{"a":2}' },
      { type: "function_call_output", call_id: "c1", output: "1" },
      { type: "function_call_output", call_id: "c2", output: [{ type: "input_text", text: "2" }] },
      { type: "reasoning", content: [{ type: "reasoning_text", text: "u" }], summary: [] },
      { type: "message", role: "assistant", content: "v" },
      { type: "message", role: "assistant", content: [{ type: "refusal", refusal: "no" }] },
    ],
  }));
  const { input, sampling, request, ...rest } = last(s);
  assertEquals(input, {
    messages: [
      { role: "system", content: "Be brief" },
      { role: "system", content: "d" },
      { role: "user", content: "a\nb" },
      {
        ...{ role: "assistant", content: "w", reasoning: "t" },
        toolCalls: [{ id: "c1", name: "add", arguments: "{}" }, {
          id: "c2",
          name: "add",
          arguments: '{"a":2}',
        }],
      },
      { role: "tool", content: "1", toolCallId: "c1" },
      { role: "tool", content: "2", toolCallId: "c2" },
      { role: "assistant", content: "v", reasoning: "u" },
      { role: "assistant", content: "no" },
    ],
    tools: [{ name: "add", description: "Adds", parameters: { type: "object" } }],
    variables: { reasoning_effort: "low", enable_thinking: true },
  });
  assertEquals(sampling, {
    ...{ temperature: 0.5, topP: 0.9, topK: 3, seed: 5n, repetitionPenalty: 1.5, bias: new Map([[7, 1]]) },
  });
  assertEquals([request.cacheSalt, rest.maxTokens, rest.stop, rest.ignoreEos, rest.toolChoice], [
    ...[" s", 7, ["z"], true, "auto"],
  ]);
  assertEquals([rest.skipSpecialTokens, rest.includeStop], [false, true]);
  const grammar = async (more: object) => {
    await ok(s.post(PATH, { ...ask, ...more }));
    return last(s).grammar;
  };
  const schema = { type: "object" };
  assertEquals(
    await grammar({ text: { format: { type: "json_schema", name: "n", schema, strict: true } } }),
    {
      ...{ source: { kind: "json", schema }, field: "text.format" },
    },
  );
  assertEquals((await grammar({ text: { format: { type: "json_object" } } })).source.kind, "json");
  assertEquals((await grammar({ structured_outputs: { regex: "a+" } })).field, "structured_outputs.regex");
  assertEquals((await grammar({ tools, tool_choice: { type: "function", name: "add" } })).field, "tools");
  assertEquals(last(s).toolChoice, { name: "add" });
  await grammar({ reasoning: { effort: "none" } });
  assertEquals(last(s).input.variables, { reasoning_effort: "none", enable_thinking: false });
});

Deno.test("what a response cannot be is refused by name, in OpenAI's shape", async () => {
  await using s = await serving({ answers: { calls: "hermes" } });
  const unsupported = "unsupported_parameter";
  const wrong: readonly (readonly [body: object, param: string, code?: string])[] = [
    [{ input: undefined }, "input"],
    [{ input: [] }, "input"],
    [{ input: [{ type: "web_search_call", id: "x" }] }, "input[0].type"],
    [{ input: [{ role: "tool", content: "x" }] }, "input[0].role"],
    [
      { input: [{ role: "user", content: [{ type: "input_image", image_url: "data:," }] }] },
      "input[0].content[0]",
    ],
    [{ input: [{ type: "function_call", name: "f", arguments: "{}" }] }, "input[0].call_id"],
    [{ tools: [{ type: "web_search" }] }, "tools[0].type"],
    [{ tools: [tools[0], tools[0]] }, "tools[1].function.name"],
    [{ tool_choice: "required" }, "tool_choice"],
    [{ tools, tool_choice: { type: "function", name: "no" } }, "tool_choice"],
    [{ tools, tool_choice: "required", text: { format: { type: "json_object" } } }, "tool_choice"],
    [{ text: { format: { type: "json_schema", name: "x" } } }, "text.format.schema"],
    [{ text: { format: { type: "xml" } } }, "text.format.type"],
    [{ max_output_tokens: 0 }, "max_output_tokens"],
    [{ temperature: 9 }, "temperature"],
    [{ metadata: { a: 1 } }, "metadata.a"],
    [{ metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, ""])) }, "metadata"],
    [{ reasoning: { effort: "huge" } }, "reasoning.effort"],
    [{ top_logprobs: 21, include: ["message.output_text.logprobs"] }, "logprobs"],
    [{ background: true }, "background", unsupported],
    [{ conversation: "conv_1" }, "conversation", unsupported],
    [{ prompt: { id: "p" } }, "prompt", unsupported],
    [{ stream_options: { include_usage: true } }, "stream_options"],
  ];
  for (const [body, param, code = null] of wrong) {
    assertEquals(await refusal(s.post(PATH, { ...ask, ...body })), [400, code, param], JSON.stringify(body));
  }
  assertEquals(await refusal(s.post(PATH, { ...ask, model: "no" })), [404, "model_not_found", "model"]);
  await using mute = await serving({ info: { chat: false } });
  assertEquals(await refusal(mute.post(PATH, ask)), [400, null, "input"]);
  assertEquals(await refusal(mute.post(PATH, { ...ask, max_output_tokens: 3, stream: true })), [
    400,
    null,
    "input",
  ]);
});

Deno.test("a response that fails in mid-stream says so in its last event", async () => {
  const { open, wait } = gate();
  await using s = await serving({
    step: (n) => n === 3 ? wait : undefined,
    reason: "failed",
    message: "secret",
  });
  const response = await s.post(PATH, { ...ask, stream: true });
  open();
  const events = await named(response);
  const { type, response: { id, status, error, output }, sequence_number } = events.at(-1);
  assertEquals([type, status, error, sequence_number], [
    ...["response.failed", "failed", {
      code: "engine_error",
      message: "The engine could not finish this request",
    }],
    events.length - 1,
  ]);
  assertEquals(output[0].content[0].text, "Hello!");
  assertEquals((await ok(s.get(`${PATH}/${id}`))).status, "failed");
  assertEquals(await refusal(s.post(PATH, ask)), [500, "engine_error", null]);
});
