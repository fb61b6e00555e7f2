import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import type { Conversation } from "../../src/text/conversation.ts";
import { Lane } from "../../src/text/lane.ts";
import { PromptEncoder } from "../../src/text/prompt_encoder.ts";
import { PromptError } from "../../src/text/prompt_error.ts";
import { Tokenizer } from "../../src/text/tokenizer.ts";
import { byteLevelFiles, CHATML } from "./tiny_tokenizers.ts";

const tiny = new Tokenizer(byteLevelFiles());
const source = { template: CHATML, named: tiny.named, controls: tiny.controls };
const user = (content: string): Conversation => ({ messages: [{ role: "user", content }] });

/** A template that takes as many steps as a message has characters, to the power of four. */
const SLOW = "{% set n = messages[0].content | length %}" +
  ["a", "b", "c", "d"].map((name) => `{% for ${name} in range(n) %}`).join("") + "{% endfor %}".repeat(4) +
  "done";

Deno.test("a conversation is rendered in a worker and gets no second BOS", async () => {
  const template = { ...source, template: "{{ bos_token }}" + CHATML };
  using encoder = new PromptEncoder(tiny, template);
  const ids = await encoder.conversation(user("hello <|im_end|>"));
  assertEquals(
    tiny.decode(ids),
    "<|bos|><|im_start|>user\nhello <|im_end|><|im_end|>\n<|im_start|>assistant\n",
  );
  assertEquals(ids.filter((id) => id === tiny.id("<|bos|>")).length, 1);
  assertEquals(ids.filter((id) => id === tiny.id("<|im_end|>")).length, 1);
});

Deno.test("a long text comes back from a worker as it would from here", async () => {
  using encoder = new PromptEncoder(tiny, source, { inline: 10 });
  const text = "hello world é<|im_end|> ".repeat(20);
  for (const addSpecialTokens of [true, false]) {
    assertEquals(await encoder.text(text, { addSpecialTokens }), tiny.encode(text, { addSpecialTokens }));
  }
  const long = await encoder.conversation(user(text));
  assertEquals(tiny.decode(long), `<|im_start|>user\n${text}<|im_end|>\n<|im_start|>assistant\n`);
  assertEquals(long.filter((id) => id === tiny.id("<|im_end|>")).length, 1);
});

Deno.test("the check sees the text without marks, before it is encoded", async () => {
  using encoder = new PromptEncoder(tiny, source, { inline: 0 });
  const seen: string[] = [];
  const check = (text: string) => {
    seen.push(text);
    throw new PromptError("too long");
  };
  await assertRejects(() => encoder.text("hello", { check }), PromptError, "too long");
  await assertRejects(() => encoder.conversation(user("<|bos|>"), { check }), PromptError, "too long");
  assertEquals(seen, ["hello", "<|im_start|>user\n<|bos|><|im_end|>\n<|im_start|>assistant\n"]);
});

Deno.test("short texts are encoded while a worker is busy with a long one", async () => {
  using encoder = new PromptEncoder(tiny, source, { encoders: 1 });
  const order: string[] = [];
  const long = encoder.text("a".repeat(300_000)).then(() => order.push("long"));
  const waits = encoder.text("b".repeat(5000)).then(() => order.push("next"));
  for (let n = 0; n < 3; n++) {
    await encoder.conversation(user("hello")).then(() => order.push("chat"));
    await encoder.text("hello").then(() => order.push("text"));
  }
  await Promise.all([long, waits]);
  assertEquals(order, ["chat", "text", "chat", "text", "chat", "text", "long", "next"]);
});

Deno.test("a worker that takes too long is ended and replaced; the jobs behind it are done", async () => {
  let ended = 0;
  const { terminate } = Worker.prototype;
  Worker.prototype.terminate = function () {
    ended++;
    terminate.call(this);
  };
  using _ = { [Symbol.dispose]: () => Worker.prototype.terminate = terminate };
  using encoder = new PromptEncoder(tiny, { ...source, template: SLOW }, { renderLimit: 300 });
  const slow = encoder.render(user("a".repeat(400)));
  const behind = encoder.render(user("a"));
  await assertRejects(() => slow, PromptError, "Cannot render the prompt: it took more than 300 ms");
  assertEquals((await behind).text, "done");
  assertEquals((await encoder.render(user("b"))).text, "done");
  assertEquals(ended, 1);
});

Deno.test("a text that takes too long to encode is given up, and the next one is encoded", async () => {
  using encoder = new PromptEncoder(tiny, source, { inline: 3, encoders: 1, encodeLimit: 50 });
  const slow = encoder.text("a".repeat(10_000_000)), behind = encoder.text("hello");
  await assertRejects(() => slow, PromptError, "Cannot encode the prompt: it took more than 50 ms");
  assertEquals(await behind, tiny.encode("hello"));
});

Deno.test("a refusal comes back from the worker as it is, and the worker goes on", async () => {
  using encoder = new PromptEncoder(tiny, source);
  const tool: Conversation = { messages: [{ role: "tool", content: "x" }] };
  const error = await assertRejects(() => encoder.conversation(tool), PromptError) as PromptError;
  assertEquals([error.message, error.param], ["A tool spoke without tools", "messages"]);
  assert((await encoder.conversation(user("x"))).length > 0);
});

Deno.test("chat is refused without a template or a message, and a template that is not valid at once", async () => {
  using encoder = new PromptEncoder(tiny, undefined);
  await assertRejects(() => encoder.conversation(user("x")), PromptError, "The model has no chat template");
  using chat = new PromptEncoder(tiny, source);
  await assertRejects(
    () => chat.conversation({ messages: [] }),
    PromptError,
    "messages must have at least one message",
  );
  assertThrows(() => new PromptEncoder(tiny, { ...source, template: "{% for %}" }), SyntaxError);
});

Deno.test("an aborted job that waits is dropped, one that runs is not waited for", async () => {
  using encoder = new PromptEncoder(tiny, { ...source, template: SLOW }, { renderLimit: 500 });
  const [running, waiting] = [new AbortController(), new AbortController()];
  const first = encoder.render(user("a".repeat(400)), running.signal);
  const second = encoder.render(user("a".repeat(400)), waiting.signal);
  waiting.abort(new Error("left"));
  running.abort(new Error("gone"));
  await assertRejects(() => second, Error, "left");
  await assertRejects(() => first, Error, "gone");
  await assertRejects(() => encoder.render(user("x"), running.signal), Error, "gone");
  assertEquals((await encoder.render(user("a"))).text, "done"); // after the worker that ran was replaced
});

Deno.test("a closed lane fails what waits, and what comes later", async () => {
  const encoder = new PromptEncoder(tiny, { ...source, template: SLOW });
  const [first, second] = [encoder.render(user("a".repeat(400))), encoder.render(user("a"))];
  const settled = Promise.allSettled([first, second]);
  encoder[Symbol.dispose]();
  assertEquals((await settled).map(({ status }) => status), ["rejected", "rejected"]);
  await assertRejects(() => encoder.render(user("a")), Error, "the text workers are closed");
});

Deno.test("a worker that cannot start fails the jobs that wait for it, and no job waits forever", async () => {
  const url = new URL("../../src/text/text_worker.ts", import.meta.url);
  const options = { workers: 2, limit: 1000, what: "encode" };
  using lane = new Lane({ url, setup: { encode: { tokenizer: "{}" } }, ...options });
  const jobs = [lane.run({ text: "a", options: {} }), lane.run({ text: "b", options: {} })];
  for (const { status } of await Promise.allSettled(jobs)) assertEquals(status, "rejected");
  await assertRejects(() => lane.run({ text: "c", options: {} }), Error, "A text worker failed: ");
});

Deno.test("a prompt that cannot be sent to a worker fails alone", async () => {
  using encoder = new PromptEncoder(tiny, source);
  const parameters: Record<string, unknown> = {};
  for (let n = 0, inner = parameters; n < 100_000; n++) inner = (inner.a = {}) as Record<string, unknown>;
  const tools = [{ name: "f", parameters }];
  const jobs = [encoder.render({ ...user("x"), tools }), encoder.render(user("y"))];
  await assertRejects(() => jobs[0]!, PromptError, "Cannot render the prompt: ");
  assertEquals((await jobs[1]!).text, "<|im_start|>user\ny<|im_end|>\n<|im_start|>assistant\n");
});

Deno.test("workers are made as they are needed, and no more than allowed", async () => {
  const url = new URL("../../src/text/text_worker.ts", import.meta.url);
  using lane = new Lane({ url, setup: { render: source }, workers: 2, limit: 5000, what: "render" });
  assertEquals(lane.size, 0);
  await lane.run(user("a"));
  assertEquals(lane.size, 1);
  await lane.run(user("a"));
  assertEquals(lane.size, 1);
  await Promise.all(Array.from({ length: 5 }, () => lane.run(user("a"))));
  assertEquals(lane.size, 2);
});
