import { assert, assertEquals, assertMatch } from "@std/assert";
import { type Json, serving } from "./serving.ts";

const messages = [{ role: "user", content: "Hi" }];
const tools = [{
  type: "function",
  function: { name: "add", description: "Adds", parameters: { type: "object" } },
}];
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';
const thinking = { answers: { reasoning: "possible", calls: "hermes" } } as const;

async function lines(response: Response): Promise<Json[]> {
  assertEquals(response.headers.get("content-type"), "application/x-ndjson");
  return (await response.text()).trim().split("\n").map((line) => JSON.parse(line));
}

Deno.test("chat answers in one piece or line by line, with counts and times", async () => {
  await using s = await serving({ ...thinking, script: () => WRITTEN });
  const ask = { model: "fake:latest", messages, tools };
  const whole = await (await s.post("/api/chat", { ...ask, stream: false })).json();
  const { created_at, ...rest } = whole;
  assertMatch(created_at, /^\d{4}-\d\d-\d\dT/);
  const ended = {
    ...{ done: true, done_reason: "stop", load_duration: 0, total_duration: 6e6 },
    ...{ prompt_eval_count: "<user>Hi<assistant>".length, prompt_eval_duration: 2e6 },
    ...{ eval_count: WRITTEN.length, eval_duration: 3e6 },
  };
  const tool_calls = [{ function: { name: "add", arguments: { a: 1 } } }];
  assertEquals(rest, {
    model: "fake",
    message: { role: "assistant", content: "I add.", thinking: "Hm.", tool_calls },
    ...ended,
  });
  const all = await lines(await s.post("/api/chat", ask)); // streams unless it is told not to
  const join = (field: string) => all.map(({ message }) => message[field] ?? "").join("");
  assertEquals([join("content"), join("thinking")], ["I add.", "Hm."]);
  assertEquals(all.flatMap(({ message }) => message.tool_calls ?? []), tool_calls);
  const { created_at: _, model: __, message: ___, ...last } = all.at(-1)!;
  assertEquals(last, ended);
  assert(all.slice(0, -1).every(({ done }) => done === false));
});

Deno.test("generate continues a text, or answers it as a conversation", async () => {
  await using s = await serving(thinking);
  const whole =
    await (await s.post("/api/generate", { model: "fake", prompt: "a", system: "b", stream: false })).json();
  assertEquals([whole.response, whole.done_reason, whole.message], ["Hello!", "stop", undefined]);
  const all = await lines(await s.post("/api/generate", { model: "fake", prompt: "a", raw: true }));
  assertEquals([all.map((l) => l.response).join(""), all.at(-1).eval_count], ["Hello!", 6]);
  assertEquals(s.llm.seen.map((p) => p.input), [
    { messages: [{ role: "system", content: "b" }, { role: "user", content: "a" }] },
    { text: "a" },
  ]);
});

Deno.test("options, formats, thoughts and past calls reach the model", async () => {
  await using s = await serving(thinking);
  const options = {
    ...{ temperature: 0.5, top_p: 0.9, top_k: 5, min_p: 0.1, seed: 7, stop: ["!"], num_ctx: 2048 },
    ...{ repeat_penalty: 1.1, presence_penalty: 0.2, frequency_penalty: 0.3, num_predict: 3 },
  };
  const past = [
    {
      role: "assistant",
      content: "",
      thinking: "t",
      tool_calls: [{ function: { name: "add", arguments: { a: 1 } } }],
    },
    { role: "tool", content: "2", tool_name: "add" },
  ];
  const ask = { model: "fake", messages: [...messages, ...past], stream: false };
  await (await s.post("/api/chat", { ...ask, options, format: "json", think: false })).json();
  await (await s.post("/api/chat", { ...ask, options: { num_predict: -1 }, format: { type: "object" } }))
    .json();
  const [first, second] = s.llm.seen;
  assertEquals(first!.sampling, {
    ...{ temperature: 0.5, topP: 0.9, topK: 5, minP: 0.1, seed: 7n },
    ...{ repetitionPenalty: 1.1, presencePenalty: 0.2, frequencyPenalty: 0.3 },
  });
  assertEquals([first!.stop, first!.maxTokens, second!.maxTokens], [["!"], 3, undefined]);
  assertEquals((first!.grammar!.source as Json).schema, { type: "object" });
  assertEquals((second!.grammar!.source as Json).schema, { type: "object" });
  const input: Json = first!.input;
  assertEquals(input, {
    messages: [
      ...messages,
      {
        role: "assistant",
        content: "",
        reasoning: "t",
        toolCalls: [{ id: "", name: "add", arguments: '{"a":1}' }],
      },
      { role: "tool", content: "2" },
    ],
    variables: { enable_thinking: false },
  });
});

Deno.test("models are listed, shown and said to run", async () => {
  await using s = await serving(thinking);
  const [{ models: [tag] }, { models: [running] }] = await Promise.all(
    ["/api/tags", "/api/ps"].map(async (path) => await (await s.get(path)).json()),
  );
  assertEquals([tag.name, tag.size, tag.details.parameter_size], ["fake", 14_600_000, "7.3M"]);
  assertEquals([running.model, running.size, running.details.format], ["fake", 14_600_000, "safetensors"]);
  const shown = await (await s.post("/api/show", { model: "fake:latest" })).json();
  assertEquals(shown.capabilities, ["completion", "tools", "thinking"]);
  assertEquals(shown.model_info["fake.context_length"], 4096);
  assertMatch((await (await s.get("/api/version")).json()).version, /^\d+\.\d+\.\d+$/);
});

Deno.test("errors have Ollama's shape", async () => {
  await using s = await serving();
  const cases: readonly (readonly [string, Json, number, string])[] = [
    ["/api/chat", { model: "nope", messages }, 404, "nope"],
    ["/api/chat", { model: "fake", messages: [] }, 400, "messages"],
    ["/api/chat", { model: "fake", messages, tools }, 400, "does not support tools"],
    [
      "/api/chat",
      { model: "fake", messages: [{ role: "user", content: "x", images: ["AA"] }] },
      400,
      "images",
    ],
    ["/api/chat", { model: "fake", messages, options: { temperature: 9 } }, 400, "temperature"],
    ["/api/generate", { model: "fake", prompt: "x", suffix: "y" }, 400, "suffix"],
    ["/api/generate", { model: "fake", prompt: "x", context: [1] }, 400, "context"],
    ["/api/show", { model: "nope" }, 404, "nope"],
  ];
  for (const [path, body, status, words] of cases) {
    const response = await s.post(path, body);
    const { error, ...rest } = await response.json();
    assertEquals([response.status, rest], [status, {}], JSON.stringify(body));
    assert(error.includes(words), error);
  }
});
