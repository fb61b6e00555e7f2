import { assertEquals } from "@std/assert";
import { type Json, ok, refusal, serving } from "./serving.ts";

const CHAT = "/v1/chat/completions/render";
const COMPLETIONS = "/v1/completions/render";
const messages = [{ role: "user", content: "Hi" }];
const structures = [{ begin: "<a>", schema: {}, end: "</a>" }];
const TAGS = { structural_tag: JSON.stringify({ type: "structural_tag", structures, triggers: ["<a"] }) };
const bytes = (text: string) => [...new TextEncoder().encode(text)];

Deno.test("a conversation is rendered to vLLM's request for its tokens, and nothing is generated", async () => {
  await using s = await serving({ defaults: { temperature: 0.7 } });
  const init = { headers: { "X-Request-Id": "abc" } };
  const body = await ok(s.post(CHAT, { messages, top_p: 0.5, seed: 3, cache_salt: "s" }, init));
  assertEquals(body, {
    request_id: "chatcmpl-abc",
    token_ids: bytes("<user>Hi<assistant>"),
    features: null,
    sampling_params: {
      ...{ n: 1, temperature: 0.7, top_p: 0.5, top_k: 0, min_p: 0, seed: 3, logit_bias: null },
      ...{ presence_penalty: 0, frequency_penalty: 0, repetition_penalty: 1 },
      ...{ stop: [], stop_token_ids: [], bad_words: [], allowed_token_ids: null },
      ...{ include_stop_str_in_output: false, skip_special_tokens: true, ignore_eos: false },
      ...{ max_tokens: 4096 - 19, min_tokens: 0, logprobs: null, structured_outputs: null },
    },
    model: "fake",
    ...{ stream: false, stream_options: null, cache_salt: "s", priority: 0, kv_transfer_params: null },
  });
  const grammar = async (structured_outputs: object) =>
    (await ok(s.post(CHAT, { messages, structured_outputs }))).sampling_params.structured_outputs;
  for (
    const asked of [{ json: { type: "object" } }, { regex: "a" }, { choice: ["a"] }, {
      grammar: "root ::= x",
    }, TAGS]
  ) {
    assertEquals(await grammar(asked), asked);
  }
  const more = { stream: true, stream_options: { include_usage: true }, return_prompt_text: true };
  const streamed = await ok(s.post(CHAT, { messages, ...more, truncate_prompt_tokens: 5 }));
  assertEquals([streamed.stream, streamed.stream_options], [true, { include_usage: true }]);
  assertEquals([streamed.token_ids, streamed.prompt_text], [bytes("tant>"), "<user>Hi<assistant>"]);
  assertEquals(s.llm.seen.length, 0);
});

Deno.test("each prompt of a completion is rendered for itself", async () => {
  await using s = await serving();
  const body = await ok(s.post(COMPLETIONS, { prompt: ["ab", "c"], logprobs: 2, logit_bias: { "5": 1 } }));
  assertEquals(
    body.map((r: Json) => [r.token_ids, r.sampling_params.max_tokens, r.sampling_params.logprobs]),
    [
      [[97, 98], 16, 2],
      [[99], 16, 2],
    ],
  );
  assertEquals(body[0].sampling_params.logit_bias, { "5": 1 });
  assertEquals(new Set(body.map((r: Json) => r.request_id)).size, 2);
});

Deno.test("a template is applied to a conversation, and a response's input is counted", async () => {
  await using s = await serving();
  assertEquals(await ok(s.post("/apply-template", { messages })), { prompt: "<user>Hi<assistant>" });
  const { id } = await ok(s.post("/v1/responses", { input: "Hi" }));
  const count = { input: "More", previous_response_id: id };
  assertEquals(await ok(s.post("/v1/responses/input_tokens", count)), {
    object: "response.input_tokens",
    input_tokens: "<user>Hi<assistant>Hello!<user>More<assistant>".length,
  });
});

Deno.test("what could not be answered is not rendered either, and vectors are refused", async () => {
  await using s = await serving();
  assertEquals(await refusal(s.post(CHAT, { messages: [] })), [400, null, "messages"]);
  assertEquals(await refusal(s.post(CHAT, { messages, chat_template: "x" })), [
    ...[400, "unsupported_parameter", "chat_template"],
  ]);
  assertEquals(await refusal(s.post(COMPLETIONS, { prompt: "a", model: "no" })), [
    404,
    "model_not_found",
    "model",
  ]);
  assertEquals(await refusal(s.post("/apply-template", { messages, model: "no" })), [
    ...[404, "model_not_found", "model"],
  ]);
  assertEquals(await refusal(s.post("/apply-template", { messages, chat_template_kwargs: { tools: 1 } })), [
    ...[400, null, "chat_template_kwargs"],
  ]);
  const input = { model: "fake", input: "x" };
  assertEquals(await refusal(s.post("/v1/embeddings", input)), [400, "model_not_supported", "model"]);
  assertEquals(await refusal(s.post("/v1/embeddings", { ...input, model: "no" })), [
    404,
    "model_not_found",
    "model",
  ]);
  for (const path of ["/score", "/rerank", "/v1/audio/transcriptions"]) {
    assertEquals((await refusal(s.post(path, input)))[0], 404);
  }
});
