import { assert, assertEquals, assertMatch } from "@std/assert";
import { events, type Json, serving } from "./serving.ts";

const PATH = "/v1/completions";

Deno.test("a completion has OpenAI's shape and counts", async () => {
  await using s = await serving();
  const response = await s.post(PATH, { model: "fake", prompt: "Hi" }, {
    headers: { "X-Request-Id": "abc" },
  });
  assertEquals(response.status, 200);
  assertEquals(response.headers.get("x-request-id"), "abc");
  const { created, ...body } = await response.json();
  assert(Math.abs(created - Date.now() / 1000) < 100);
  assertEquals(body, {
    id: "cmpl-abc",
    object: "text_completion",
    model: "fake",
    choices: [{ index: 0, text: "Hello!", logprobs: null, finish_reason: "stop", stop_reason: null }],
    usage: {
      prompt_tokens: 2,
      completion_tokens: 6,
      total_tokens: 8,
      prompt_tokens_details: { cached_tokens: 2 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    system_fingerprint: null,
  });
});

Deno.test("the four shapes of a prompt are answered in order", async () => {
  await using s = await serving({
    script: (p) => "tokens" in p.input ? `ids ${p.input.tokens}` : `text ${(p.input as Json).text}`,
  });
  const answers = async (prompt: unknown) =>
    (await (await s.post(PATH, { prompt })).json()).choices.map((c: Json) => [c.index, c.text]);
  assertEquals(await answers("a"), [[0, "text a"]]);
  assertEquals(await answers(["a", "b"]), [[0, "text a"], [1, "text b"]]);
  assertEquals(await answers([1, 2]), [[0, "ids 1,2"]]);
  assertEquals(await answers([[1], [2, 3]]), [[0, "ids 1"], [1, "ids 2,3"]]);
});

Deno.test("n choices of several prompts are numbered prompt by prompt, and a shared prompt counts once", async () => {
  await using s = await serving({ script: (p, choice) => `${(p.input as Json).text}${choice}` });
  const body = await (await s.post(PATH, { prompt: ["aa", "b"], n: 2, best_of: 2 })).json();
  assertEquals(body.choices.map((c: Json) => [c.index, c.text]), [[0, "aa0"], [1, "aa1"], [2, "b0"], [
    3,
    "b1",
  ]]);
  assertEquals(body.usage, {
    prompt_tokens: 3,
    completion_tokens: 10,
    total_tokens: 13,
    prompt_tokens_details: { cached_tokens: 4 },
    completion_tokens_details: { reasoning_tokens: 0 },
  });
});

Deno.test("a prompt's fields reach the model as they were given", async () => {
  await using s = await serving();
  const response = await s.post(PATH, {
    ...{ prompt: "x", n: 1, temperature: 0.5, top_p: 0.9, top_k: -1, min_p: 0.1, stop: ["a", "b"] },
    ...{
      stop_token_ids: [7],
      include_stop_str_in_output: true,
      ignore_eos: true,
      min_tokens: 2,
      max_tokens: 9,
    },
    ...{ skip_special_tokens: false, logprobs: 3, unknown_field: { deep: 1 } },
    ...{ presence_penalty: 0, frequency_penalty: null, repetition_penalty: 1, bad_words: [] },
  });
  assertEquals(response.status, 200, await response.text());
  assertEquals(s.llm.seen[0], {
    input: { text: "x" },
    choices: 1,
    stop: ["a", "b"],
    includeStop: true,
    skipSpecialTokens: false,
    ignoreEos: true,
    sampling: {
      ...{ temperature: 0.5, topP: 0.9, topK: 0, minP: 0.1 },
      ...{ presencePenalty: 0, repetitionPenalty: 1 },
    },
    maxTokens: 9,
    stopTokens: [7],
    request: { minTokens: 2, logprobs: { top: 3, prompt: false } },
  });
});

Deno.test("penalties, biases, allowed tokens and bad words reach the model, within the vocabulary", async () => {
  await using s = await serving();
  const fields = {
    ...{ presence_penalty: -2, frequency_penalty: 1.5, repetition_penalty: 1.1 },
    ...{ logit_bias: { "7": -3, "299": 1000, " +8 ": -100.5 }, allowed_token_ids: [1, 299] },
    bad_words: ["no", " never"],
  };
  const bodies = [[PATH, { prompt: "x" }], ["/v1/chat/completions", {
    messages: [{ role: "user", content: "x" }],
  }]] as const;
  for (const [path, body] of bodies) {
    const response = await s.post(path, { ...body, ...fields });
    assertEquals(response.status, 200, await response.text());
    const { sampling, request, badWords } = s.llm.seen.pop()!;
    assertEquals(sampling, {
      ...{ presencePenalty: -2, frequencyPenalty: 1.5, repetitionPenalty: 1.1 },
      bias: new Map([[7, -3], [299, 100], [8, -100]]),
    });
    assertEquals([request, badWords], [{ allowedTokens: [1, 299] }, ["no", " never"]]);
  }
});

Deno.test("a seed keeps all of its 64 bits", async () => {
  await using s = await serving();
  const seeds = ["5", "9007199254740993", "-9223372036854775808", "9223372036854775807"];
  for (const seed of seeds) {
    const response = await s.post(PATH, `{"prompt": "x", "seed": ${seed}}`);
    assertEquals(response.status, 200, await response.text());
  }
  assertEquals(s.llm.seen.map((p) => `${p.sampling.seed}`), seeds);
  for (const seed of ["9223372036854775808", "1.5", '"1"', "true", "1e30"]) {
    const response = await s.post(PATH, `{"prompt": "x", "seed": ${seed}}`);
    assertEquals([response.status, (await response.json()).error.param], [400, "seed"], seed);
  }
});

Deno.test("without max_tokens there are 16, and unset sampling values stay unset", async () => {
  await using s = await serving();
  await (await s.post(PATH, { prompt: "x", max_tokens: null, temperature: null })).body?.cancel();
  assertEquals(s.llm.seen[0]!.maxTokens, 16);
  assertEquals(s.llm.seen[0]!.sampling, {});
});

Deno.test("add_special_tokens is the tokenizer's business", async () => {
  await using s = await serving();
  for (const add_special_tokens of [true, false, null]) {
    await (await s.post(PATH, { prompt: "x", add_special_tokens })).body?.cancel();
  }
  const plain = { text: "x" };
  assertEquals(s.llm.seen.map((p) => p.input), [plain, { text: "x", addSpecialTokens: false }, plain]);
});

Deno.test("log-probabilities come as tables that hold the chosen token, with offsets in code points", async () => {
  await using s = await serving({ script: () => "ab" });
  const [choice] = (await (await s.post(PATH, { prompt: "x", logprobs: 4 })).json()).choices;
  assertEquals(choice.logprobs, {
    text_offset: [0, 1],
    token_logprobs: [-0.5, -0.5],
    tokens: ["a", "b"],
    top_logprobs: [
      { A: -1, B: -2, C: -3, D: -9999, a: -0.5 },
      { A: -1, B: -2, C: -3, D: -9999, b: -0.5 },
    ],
  });
  const ids = await (await s.post(PATH, { prompt: "x", logprobs: 0, return_tokens_as_token_ids: true }))
    .json();
  assertEquals(ids.choices[0].logprobs.tokens, ["token_id:97", "token_id:98"]);
  assertEquals(ids.choices[0].logprobs.top_logprobs, [{ "token_id:97": -0.5 }, { "token_id:98": -0.5 }]);
});

Deno.test("echo repeats the prompt before the answer, streamed too", async () => {
  await using s = await serving({ script: () => "!" });
  const whole = await (await s.post(PATH, { prompt: ["ab", "c"], echo: true })).json();
  assertEquals(whole.choices.map((c: Json) => c.text), ["ab!", "c!"]);
  const ids = await (await s.post(PATH, { prompt: [97, 98], echo: true })).json();
  assertEquals(ids.choices[0].text, "ab!");
  const { data } = await events(await s.post(PATH, { prompt: "ab", echo: true, stream: true }));
  assertEquals(data.map((d) => d.choices[0].text), ["ab", "!", ""]);
});

Deno.test("echo with log-probabilities has those of the prompt, streamed too, and may end there", async () => {
  await using s = await serving({ script: () => "!?" });
  const ask = { prompt: ["@`@", "c"], echo: true, logprobs: 1 };
  const whole = await (await s.post(PATH, ask)).json();
  assertEquals(whole.choices.map((c: Json) => [c.text, c.logprobs]), [["@`@!?", {
    text_offset: [0, 1, 2, 3, 4],
    token_logprobs: [null, -0.75, -0.5, -0.5, -0.5],
    tokens: ["@", "`", "@", "!", "?"],
    top_logprobs: [null, { A: -0.25, "`": -0.75 }, { A: -0.25, "@": -0.5 }, { A: -1, "!": -0.5 }, {
      A: -1,
      "?": -0.5,
    }],
  }], ["c!?", {
    text_offset: [0, 1, 2],
    token_logprobs: [null, -0.5, -0.5],
    tokens: ["c", "!", "?"],
    top_logprobs: [null, { A: -1, "!": -0.5 }, { A: -1, "?": -0.5 }],
  }]]);
  assertEquals(s.llm.seen.map((p) => p.request.logprobs), Array(2).fill({ top: 1, prompt: true }));
  const joined = (chunks: readonly Json[], index: number) => {
    const own = chunks.map((d) => d.choices[0]).filter((c) => c.index === index);
    const parts = own.flatMap((c) => c.logprobs ?? []);
    const names = ["text_offset", "token_logprobs", "tokens", "top_logprobs"];
    const logprobs = Object.fromEntries(names.map((name) => [name, parts.flatMap((part) => part[name])]));
    return [own.map((c) => c.text).join(""), logprobs];
  };
  const streamed = await events(await s.post(PATH, { ...ask, stream: true }));
  const expected = whole.choices.map((c: Json) => [c.text, c.logprobs]);
  assertEquals([0, 1].map((index) => joined(streamed.data, index)), expected);
  const none = { ...ask, max_tokens: 0 };
  const cut = ([text, logprobs]: Json, length: number) => [
    text.slice(0, length),
    Object.fromEntries(Object.entries<Json>(logprobs).map(([name, list]) => [name, list.slice(0, length)])),
  ];
  const only = await (await s.post(PATH, none)).json();
  assertEquals(s.llm.seen.at(-1)!.maxTokens, 1);
  const prompts = [cut(expected[0], 3), cut(expected[1], 1)];
  assertEquals(only.choices.map((c: Json) => [c.text, c.logprobs]), prompts);
  assertEquals(only.choices[0].finish_reason, "length");
  const cutStream = await events(await s.post(PATH, { ...none, stream: true }));
  assertEquals([0, 1].map((index) => joined(cutStream.data, index)), prompts);
  const bare = await (await s.post(PATH, { prompt: "ab", echo: true, max_tokens: 0 })).json();
  assertEquals([bare.choices[0].text, bare.choices[0].logprobs], ["ab", null]);
});

Deno.test("prompt_logprobs are vLLM's: by token, with ranks, in completions and in chat", async () => {
  await using s = await serving({ script: () => "!" });
  const two = [null, {
    "65": { logprob: -0.25, rank: 1, decoded_token: "A" },
    "96": { logprob: -0.75, rank: 1, decoded_token: "`" },
  }, {
    "65": { logprob: -0.25, rank: 1, decoded_token: "A" },
    "66": { logprob: -9999, rank: 2, decoded_token: "B" },
    "64": { logprob: -0.5, rank: 2, decoded_token: "@" },
  }];
  delete (two[2] as Json)["66"];
  const ask = { prompt: "@`@", prompt_logprobs: 1 };
  const { choices } = await (await s.post(PATH, ask)).json();
  assertEquals([choices[0].prompt_logprobs, choices[0].logprobs], [two, null]);
  const plain = await (await s.post(PATH, { ...ask, prompt_logprobs: 0 })).json();
  assertEquals(plain.choices[0].prompt_logprobs[2], { "64": { logprob: -0.5, rank: 2, decoded_token: "@" } });
  const more = await (await s.post(PATH, { ...ask, prompt_logprobs: 2, logprobs: 0 })).json();
  assertEquals(more.choices[0].prompt_logprobs[2]["66"], { logprob: -9999, rank: 2, decoded_token: "B" });
  assertEquals(more.choices[0].logprobs.tokens, ["!"]);
  const chat = { messages: [{ role: "user", content: "q" }], prompt_logprobs: 1 };
  const body = await (await s.post("/v1/chat/completions", chat)).json();
  assertEquals(body.prompt_logprobs.length, "<user>q<assistant>".length);
  assertEquals([body.prompt_logprobs[0], body.choices[0].logprobs], [null, null]);
  assertEquals(body.prompt_logprobs[1]["117"].decoded_token, "u");
});

Deno.test("a stream is the whole answer in pieces", async () => {
  await using s = await serving({ script: (_, choice) => choice ? "xy" : "abc" });
  const response = await s.post(PATH, {
    prompt: "p",
    n: 2,
    logprobs: 0,
    stream: true,
    stream_options: { include_usage: true },
  });
  assertMatch(response.headers.get("content-type")!, /^text\/event-stream/);
  const { data, done } = await events(response);
  assert(done);
  assertEquals(new Set(data.map((d) => `${d.id} ${d.created} ${d.model} ${d.object}`)).size, 1);
  const texts = [0, 1].map((i) =>
    data.flatMap((d) => d.choices).filter((c) => c.index === i).map((c) => c.text).join("")
  );
  assertEquals(texts, ["abc", "xy"]);
  const offsets = data.flatMap((d) => d.choices).filter((c) => c.index === 0 && c.logprobs).map((c) =>
    c.logprobs.text_offset
  );
  assertEquals(offsets, [[0], [1], [2]]);
  const ends = data.flatMap((d) => d.choices).filter((c) => c.finish_reason);
  assertEquals(ends.map((c) => [c.index, c.finish_reason, c.stop_reason]), [[1, "stop", null], [
    0,
    "stop",
    null,
  ]]);
  assertEquals(data.at(-1).choices, []);
  assertEquals(data.at(-1).usage, {
    prompt_tokens: 1,
    completion_tokens: 5,
    total_tokens: 6,
    prompt_tokens_details: { cached_tokens: 2 },
    completion_tokens_details: { reasoning_tokens: 0 },
  });
  assert(data.slice(0, -1).every((d) => !("usage" in d)));
});

Deno.test("continuous_usage_stats counts in every event, from an encoded prompt", async () => {
  await using s = await serving({ script: () => "ab" });
  const stream_options = { include_usage: true, continuous_usage_stats: true };
  const { data } = await events(await s.post(PATH, { prompt: "xyz", stream: true, stream_options }));
  assertEquals(data.map((d) => [d.usage.prompt_tokens, d.usage.completion_tokens, d.usage.total_tokens]), [
    [3, 1, 4],
    [3, 2, 5],
    [3, 2, 5],
    [3, 2, 5],
  ]);
  assertEquals(s.llm.seen[0]!.encoded?.length, 3);
});

Deno.test("return_token_ids gives the tokens of prompt and answer", async () => {
  await using s = await serving({ script: () => "ab" });
  const ask = { prompt: ["x", "yz"], return_token_ids: true };
  const { choices } = await (await s.post(PATH, ask)).json();
  assertEquals(choices.map((c: Json) => [c.prompt_token_ids, c.token_ids]), [[[120], [97, 98]], [[121, 122], [
    97,
    98,
  ]]]);
  const { data } = await events(await s.post(PATH, { ...ask, prompt: "x", stream: true }));
  assertEquals(data.map((d) => [d.choices[0].prompt_token_ids, d.choices[0].token_ids]), [
    [[120], [97]],
    [undefined, [98]],
    [undefined, undefined],
  ]);
  const chat = { messages: [{ role: "user", content: "q" }], return_token_ids: true };
  const whole = await (await s.post("/v1/chat/completions", chat)).json();
  const ids = [...new TextEncoder().encode("<user>q<assistant>")];
  assertEquals([whole.prompt_token_ids, whole.choices[0].token_ids], [ids, [97, 98]]);
  const streamed = await events(await s.post("/v1/chat/completions", { ...chat, stream: true }));
  assertEquals(streamed.data.map((d) => [d.prompt_token_ids, d.choices[0].token_ids]), [
    [ids, undefined],
    [undefined, [97]],
    [undefined, [98]],
    [undefined, undefined],
  ]);
});

Deno.test("clients with different keys or salts share no cached prompts", async () => {
  await using s = await serving({}, { keys: ["a", "b"] });
  const ask = (key: string, body: object) =>
    s.post(PATH, { prompt: "x", ...body }, { headers: { Authorization: `Bearer ${key}` } });
  for (
    const [key, body] of [["a", {}], ["b", {}], ["a", { cache_salt: "s" }], ["b", {
      cache_salt: "s",
    }]] as const
  ) {
    await (await ask(key, body)).body?.cancel();
  }
  assertEquals(s.llm.seen.map((p) => p.request.cacheSalt), [
    ...["key-da381115 ", "key-dba1de6d ", "key-da381115 s", "key-dba1de6d s"],
  ]);
  const empty = await ask("a", { cache_salt: "" });
  assertEquals([empty.status, (await empty.json()).error.param], [400, "cache_salt"]);
  await using open = await serving();
  await (await open.post(PATH, { prompt: "x" })).body?.cancel();
  await (await open.post(PATH, { prompt: "x", cache_salt: "s" })).body?.cancel();
  assertEquals(open.llm.seen.map((p) => p.request.cacheSalt), [undefined, " s"]);
});
