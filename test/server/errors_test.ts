import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { REFUSED_CHAT, REFUSED_COMPLETIONS } from "../../src/server/refusals.ts";
import { JSON_LIMITS } from "../../src/server/body.ts";
import { DEFAULT_LIMITS } from "../../src/server/host.ts";
import { gate, type Json, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions";
const CHAT = "/v1/chat/completions";
const messages = [{ role: "user", content: "Hi" }];

/** A wrong field of a completion, what it names, and words of the answer. */
const WRONG: readonly (readonly [body: Json, param: string, words: string])[] = [
  [{ prompt: undefined }, "prompt", "prompt must be a string"],
  [{ prompt: "" }, "prompt", "must not be empty"],
  [{ prompt: [] }, "prompt", "must not be empty"],
  [{ prompt: [""] }, "prompt[0]", "must not be empty"],
  [{ prompt: [[]] }, "prompt[0]", "must not be empty"],
  [{ prompt: ["a", 1] }, "prompt[1]", "must be a string"],
  [{ prompt: [1, "a"] }, "prompt[1]", 'got "a"'],
  [{ prompt: [1, -1] }, "prompt[1]", "0 to 299, got -1"],
  [{ prompt: [300] }, "prompt[0]", "0 to 299, got 300"],
  [{ prompt: [1.5] }, "prompt[0]", "got 1.5"],
  [{ prompt: [2 ** 32] }, "prompt[0]", "got 4294967296"],
  [{ prompt: Array(1025).fill("a") }, "prompt", "limited to 1024"],
  [{ prompt: Array(600).fill("a"), n: 2 }, "prompt", "times n must be at most 1024, got 1200."],
  [{ max_tokens: 0 }, "max_tokens", "max_tokens must be at least 1, got 0."],
  [{ max_tokens: -1 }, "max_tokens", "max_tokens must be at least 1, got -1."],
  [{ max_tokens: 2 ** 31 }, "max_tokens", "max_tokens"],
  [{ max_tokens: 1.5 }, "max_tokens", "max_tokens: must be an integer"],
  [{ n: 0 }, "n", "n must be at least 1, got 0."],
  [{ n: 1e9 }, "n", "n must be at most 128"],
  [{ n: 2, temperature: 0 }, "n", "n must be 1 when using greedy sampling, got 2."],
  [{ best_of: 1e6 }, "best_of", "best_of must be equal to n=1, got 1000000."],
  [{ temperature: -1 }, "temperature", "temperature must be non-negative, got -1."],
  [{ temperature: 2.1 }, "temperature", "temperature must be in [0, 2], got 2.1."],
  [{ temperature: "0.5" }, "temperature", "temperature"],
  [{ temperature: true }, "temperature", "temperature"],
  [{ top_p: 0 }, "top_p", "top_p must be in (0, 1], got 0."],
  [{ top_p: 1.1 }, "top_p", "top_p must be in (0, 1], got 1.1."],
  [{ top_k: -2 }, "top_k", "top_k must be 0 (disable), or at least 1, got -2."],
  [{ top_k: 1.5 }, "top_k", "top_k: must be an integer"],
  [{ min_p: 2 }, "min_p", "min_p must be in [0, 1], got 2."],
  [{ presence_penalty: 3 }, "presence_penalty", "presence_penalty must be in [-2, 2], got 3."],
  [{ frequency_penalty: -2.5 }, "frequency_penalty", "frequency_penalty must be in [-2, 2], got -2.5."],
  [{ frequency_penalty: "1" }, "frequency_penalty", "frequency_penalty"],
  [{ repetition_penalty: 0 }, "repetition_penalty", "repetition_penalty must be greater than zero, got 0."],
  [
    { logit_bias: { abc: 1, "1.5": 1, "": 1, "2": 1 } },
    "logit_bias",
    'logit_bias contains key(s) that cannot be converted to integer token IDs: ["abc","1.5",""]',
  ],
  [
    { logit_bias: { "5": 1, "300": 1, "-1": 1 } },
    "logit_bias",
    "token_id(s) [300,-1] in logit_bias contain out-of-vocab token ids. Vocabulary size: 300",
  ],
  [{ logit_bias: { "5": "1" } }, "logit_bias.5", "logit_bias"],
  [{ logit_bias: [1] }, "logit_bias", "logit_bias"],
  [{ allowed_token_ids: [] }, "allowed_token_ids", "allowed_token_ids is not None and empty!"],
  [{ allowed_token_ids: [5, 300] }, "allowed_token_ids", "allowed_token_ids contains out-of-vocab token id!"],
  [{ allowed_token_ids: [1.5] }, "allowed_token_ids[0]", "must be an integer"],
  [{ bad_words: ["a", ""] }, "bad_words[1]", "bad_words cannot contain an empty string."],
  [{ bad_words: "a" }, "bad_words", "bad_words"],
  [{ bad_words: Array(129).fill("a") }, "bad_words", "bad_words is limited to 128 strings"],
  [{ logprobs: -5 }, "logprobs", "`logprobs` must be a positive value."],
  [{ logprobs: 21 }, "logprobs", "Requested sample logprobs of 21, which is greater than max allowed: 20"],
  [{ logprobs: "5" }, "logprobs", "logprobs"],
  [{ prompt_logprobs: -2 }, "prompt_logprobs", "`prompt_logprobs` must be a positive value or -1."],
  [
    { prompt_logprobs: 21 },
    "prompt_logprobs",
    "prompt logprobs of 21, which is greater than max allowed: 20",
  ],
  [
    { prompt_logprobs: -1 },
    "prompt_logprobs",
    "prompt logprobs of 300, which is greater than max allowed: 20",
  ],
  [
    { prompt_logprobs: 1, stream: true },
    "prompt_logprobs",
    "`prompt_logprobs` are not available when `stream=True`.",
  ],
  [{ max_tokens: 0, logprobs: 1 }, "max_tokens", "max_tokens must be at least 1, got 0."],
  [{ logprobs: true }, "logprobs", "logprobs"],
  [{ stop: "" }, "stop", "stop cannot contain an empty string."],
  [{ stop: ["a", ""] }, "stop[1]", "stop cannot contain an empty string."],
  [{ stop: Array(100).fill("a") }, "stop", "stop is limited to 16 strings"],
  [{ stop: "x".repeat(1 << 20) }, "stop", "1024 characters"],
  [
    { stream_options: { include_usage: true } },
    "stream_options",
    "Stream options can only be defined when `stream=True`.",
  ],
  [
    { min_tokens: 5, max_tokens: 4 },
    "min_tokens",
    "min_tokens must be less than or equal to max_tokens=4, got 5.",
  ],
  [{ min_tokens: -1 }, "min_tokens", "min_tokens must be greater than or equal to 0, got -1."],
  [{ max_tokens: 5000 }, "prompt", "maximum context length"],
  [{ stop_token_ids: [-1] }, "stop_token_ids[0]", "stop_token_ids[0]"],
  [{ stream: "yes" }, "stream", "stream"],
];

Deno.test("a wrong field of a completion is refused by its name", async () => {
  await using s = await serving();
  for (const [fields, param, words] of WRONG) {
    const response = await s.post(COMPLETIONS, { prompt: "x", ...fields });
    const { error } = await response.json();
    assertEquals(
      [response.status, error.type, error.param],
      [400, "invalid_request_error", param],
      JSON.stringify(fields).slice(0, 80),
    );
    assertStringIncludes(error.message, words);
  }
  assertEquals(s.llm.open, 0);
  assertEquals((await s.post(COMPLETIONS, { prompt: "x" }).then((r) => r.json())).choices[0].text, "Hello!");
});

Deno.test("wrong messages are refused by their place", async () => {
  await using s = await serving();
  const cases: readonly (readonly [Json, string, string])[] = [
    [{ messages: undefined }, "messages", "messages"],
    [{ messages: [] }, "messages", "messages must not be empty"],
    [{ messages: [{ role: "owner", content: "x" }] }, "messages[0].role", "role"],
    [{ messages: [{ role: "user", content: null }] }, "messages[0].content", "must not be null"],
    [{ messages: [{ role: "user", content: 5 }] }, "messages[0].content", "content"],
    [{ messages: [{ role: "user", content: [] }] }, "messages[0].content", "content"],
    [
      { messages: [{ role: "user", content: [{ type: "text", text: 5 }] }] },
      "messages[0].content[0].text",
      "text",
    ],
    [
      { messages: [{ role: "user", content: [{ type: "image_url", image_url: {} }] }] },
      "messages[0].content[0]",
      "image_url",
    ],
    [{ messages, top_logprobs: 2 }, "top_logprobs", "`logprobs` must be set to true"],
    [{ messages, logprobs: true, top_logprobs: 21 }, "logprobs", "greater than max allowed: 20"],
    [{ messages, logprobs: 3 }, "logprobs", "logprobs"],
    [{ messages, max_completion_tokens: 0 }, "max_completion_tokens", "at least 1, got 0."],
  ];
  for (const [body, param, words] of cases) {
    const response = await s.post(CHAT, body);
    const { error } = await response.json();
    assertEquals([response.status, error.param], [400, param], JSON.stringify(body));
    assertStringIncludes(error.message, words);
  }
});

Deno.test("what cannot be honoured is refused by name, and neutral values pass", async () => {
  await using s = await serving();
  for (
    const [path, table, body] of [[COMPLETIONS, REFUSED_COMPLETIONS, { prompt: "x" }], [CHAT, REFUSED_CHAT, {
      messages,
    }]] as const
  ) {
    for (const field of Object.keys(table)) {
      const response = await s.post(path, { ...body, [field]: { wanted: 1 } });
      const { error } = await response.json();
      assertEquals([response.status, error.code, error.param], [400, "unsupported_parameter", field]);
    }
    const nulls = Object.fromEntries(Object.keys(table).map((field) => [field, null]));
    const passed = await s.post(path, { ...body, ...nulls });
    assertEquals(passed.status, 200, await passed.text());
  }
  const neutral = {
    tool_choice: "auto",
    response_format: { type: "text" },
    logit_bias: {},
    modalities: ["text"],
    bad_words: [],
  };
  const passed = await s.post(CHAT, {
    messages,
    ...neutral,
    parallel_tool_calls: true,
    user: "me",
    store: false,
  });
  assertEquals(passed.status, 200, await passed.text());
});

Deno.test("bodies that are not JSON objects are refused before anything else", async () => {
  await using s = await serving();
  const status = async (body: BodyInit, headers: HeadersInit = { "Content-Type": "application/json" }) => {
    const response = await s.get(COMPLETIONS, { method: "POST", body, headers });
    const { error } = await response.json();
    assertEquals(typeof error.message, "string");
    return [response.status, error.code];
  };
  for (
    const text of ["", "{", '{"prompt": "x",}', "null", "[]", '"x"', "1", "[".repeat(100_000), '{"a":NaN}']
  ) {
    assertEquals(await status(text), [400, "invalid_json"], text.slice(0, 20));
  }
  assertEquals(await status(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])), [400, "invalid_json"]);
  assertEquals(await status('{"prompt":"x"}', {}), [415, null]);
  assertEquals(await status('{"prompt":"x"}', { "Content-Type": "text/plain" }), [415, null]);
  assertEquals(await status('{"prompt":"x"}', { "Content-Type": "application/jsonx" }), [415, null]);
  assertEquals(await status("{}", { "Content-Type": "application/json", "Content-Encoding": "gzip" }), [
    415,
    null,
  ]);
  const charset = await s.get(COMPLETIONS, {
    method: "POST",
    body: '{"prompt":"\\ud800\\u0000","temperature":1e-400,"__proto__":{"n":2},"constructor":1}',
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
  assertEquals(charset.status, 200, await charset.text());
  assertEquals(({} as Json).n, undefined);
});

Deno.test("a body that is nested too deep, or has too many values, is refused before it is parsed", async () => {
  await using s = await serving();
  const ask = (more: string) => s.post(COMPLETIONS, `{"prompt":"x","more":${more}}`);
  const text = String.raw`"\\\"[[{{,,${"[".repeat(300)}${",".repeat(JSON_LIMITS.values)}"`;
  for (const fine of ["[".repeat(254) + "]".repeat(254), '{"a":['.repeat(127) + "]}".repeat(127), text]) {
    assertEquals((await (await ask(fine)).json()).choices[0].text, "Hello!");
  }
  const deep = await ask("[".repeat(256) + "]".repeat(256));
  assertEquals([deep.status, (await deep.json()).error], [400, {
    ...{ message: "The request body is nested more than 256 deep", type: "invalid_request_error" },
    ...{ param: null, code: "invalid_json" },
  }]);
  const many = await ask(`[0${",0".repeat(JSON_LIMITS.values)}]`);
  assertEquals([many.status, (await many.json()).error.message], [
    400,
    "The request body has more than 1048576 values",
  ]);
  assertEquals(s.llm.seen.length, 3);
});

Deno.test("a body beyond the limit is refused with and without a length, and a slow one in time", async () => {
  await using s = await serving({}, {
    limits: { body: { ...DEFAULT_LIMITS.body, maxBytes: 1000, timeout: 60 } },
  });
  const large = await s.post(COMPLETIONS, { prompt: "x".repeat(1001) });
  assertEquals([large.status, (await large.json()).error.code], [413, "request_too_large"]);
  const stream = (chunk: string, pace: number) =>
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, pace));
        controller.enqueue(new TextEncoder().encode(chunk));
      },
    }, { highWaterMark: 0 });
  // fetch drops a request whose answer comes before its body has ended, so the wire is read by hand.
  for (const [chunk, pace, status] of [["x".repeat(500), 0, "413"], [" ", 20, "408"]] as const) {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
    const head =
      `POST ${COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    await connection.write(new TextEncoder().encode(head));
    const sending = (async () => {
      for await (const bytes of stream(chunk, pace)) {
        const size = new TextEncoder().encode(`${bytes.length.toString(16)}\r\n`);
        await connection.write(new Uint8Array([...size, ...bytes, 13, 10]));
      }
    })().catch(() => {});
    const answer = new Uint8Array(4096);
    const length = await connection.read(answer);
    assertStringIncludes(new TextDecoder().decode(answer.subarray(0, length!)), `HTTP/1.1 ${status}`);
    connection.close();
    await sending;
  }
  await s.until(() => s.lines.length === 3);
});

Deno.test("bodies that come at the same time are bounded together", async () => {
  const body = { maxBytes: 1000, timeout: 10_000, maxTotalBytes: 1500 };
  await using s = await serving({}, { limits: { body } });
  const slow = async () => {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
    const head = `POST ${COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
    await connection.write(new TextEncoder().encode(`${head}Content-Length: 900\r\n\r\n${" ".repeat(800)}`));
    return connection;
  };
  const first = await slow();
  const second = await slow(); // together they are over the bound: whichever comes last is sent away
  const buffer = new Uint8Array(1000);
  const length = await Promise.race([first.read(buffer), second.read(buffer)]);
  assertStringIncludes(new TextDecoder().decode(buffer.subarray(0, length!)), "HTTP/1.1 429");
  for (const connection of [first, second]) connection.close();
  await s.until(() => s.lines.length === 2);
  const after = await s.post(COMPLETIONS, { prompt: "x".repeat(900) });
  assertEquals(after.status, 200, await after.text());
});

Deno.test("unknown models, routes and methods have their own answers", async () => {
  await using s = await serving();
  for (const model of ["nope", "../../etc/passwd", "x".repeat(1 << 20)]) {
    const response = await s.post(COMPLETIONS, { model, prompt: "x" });
    const { error } = await response.json();
    assertEquals([response.status, error.code, error.param], [404, "model_not_found", "model"]);
    assert(error.message.length < 200);
  }
  const named = await (await s.post(COMPLETIONS, { model: "nope", prompt: "x" })).json();
  assertEquals(named.error.message, "The model `nope` does not exist.");
  const wrong = await s.get(COMPLETIONS);
  assertEquals([wrong.status, wrong.headers.get("allow")], [405, "POST"]);
  const post = await s.post("/health", {});
  assertEquals([post.status, post.headers.get("allow")], [405, "GET, HEAD"]);
  for (const path of ["/nope", "/v1/completions/", "//v1//models", "/v1/chat"]) {
    const response = await s.get(path);
    assertEquals([response.status, (await response.json()).error.type], [404, "invalid_request_error"], path);
  }
  await wrong.body?.cancel();
  await post.body?.cancel();
});

Deno.test("the engine's failures become errors without its words", async () => {
  for (
    const [reason, status, code] of [["failed", 500, "engine_error"], [
      "refused",
      400,
      "context_length_exceeded",
    ], ["cancelled", 503, "cancelled"]] as const
  ) {
    await using s = await serving({ reason, message: "needs 9 blocks, has 8", script: () => "" });
    for (const stream of [false, true]) {
      const response = await s.post(COMPLETIONS, { prompt: "x", stream });
      const { error } = await response.json();
      assertEquals([response.status, error.code], [status, code]);
      assertEquals(error.message.includes("blocks"), reason === "refused");
    }
  }
});

Deno.test("a failure in mid-stream is an event, then the end", async () => {
  const failed = gate();
  await using s = await serving({
    step: (number) =>
      number === 2 ? failed.wait.then(() => Promise.reject(new Error("CUDA error at /home/x"))) : undefined,
  });
  const response = await s.post(CHAT, { messages, stream: true });
  assertEquals(response.status, 200);
  failed.open();
  const text = await response.text();
  const tail = text.split("\n\n").slice(-3);
  assertEquals(JSON.parse(tail[0]!.slice(6)), {
    error: { message: "Internal server error", type: "server_error", param: null, code: "internal_error" },
  });
  assertEquals(tail.slice(1), ["data: [DONE]", ""]);
  assert(!text.includes("CUDA"));
  await s.until(() => s.lines.some((line) => line["event"] === "request"));
  assert(s.lines.some((line) => String(line["cause"]).includes("CUDA error")), "the log has the cause");
});

Deno.test("a failure in the same turn as the first piece is still told", async () => {
  await using s = await serving({
    step: (number) => number === 1 ? Promise.reject(new Error("no")) : undefined,
  });
  for (let i = 0; i < 20; i++) {
    const text = await (await s.post(CHAT, { messages, stream: true })).text();
    assertStringIncludes(text, '"code":"internal_error"');
  }
  assertEquals(s.llm.open, 0);
});

Deno.test("an id from outside is echoed if it can stand in a header", async () => {
  await using s = await serving();
  const id = async (given: string) =>
    (await s.get("/version", { headers: { "X-Request-Id": given } }).then(async (
      r,
    ) => (await r.body?.cancel(), r))).headers.get("x-request-id")!;
  assertEquals(await id("a-b_1"), "a-b_1");
  assertEquals((await id("x".repeat(5000))).length, 256);
  assert(/^[0-9a-f]{32}$/.test(await id("a b")));
  const named = async (request_id: string, headers = {}) => {
    const response = await s.post(CHAT, { messages, request_id }, { headers });
    return [(await response.json()).id, response.headers.get("x-request-id")];
  };
  assertEquals(await named("own"), ["chatcmpl-own", "own"]);
  assertEquals(await named("own", { "X-Request-Id": "head" }), ["chatcmpl-head", "head"]);
  assert(/^[0-9a-f]{32}$/.test((await named("a\r\nb"))[1]!));
});
