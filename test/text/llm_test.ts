import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { type Prompt, PromptError } from "../../src/llm.ts";
import { openLlm, SAMPLING_DEFAULTS } from "../../src/llm/open_llm.ts";
import { all, encoded, ids, joined, open, prompt, tiny, turn } from "./llm_setup.ts";
import { Random } from "./random.ts";
import { logprobsOf, type Played, ScriptedEngine } from "./scripted_engine.ts";

Deno.test("the joined pieces are the text of the tokens, cut at the first stop string", async () => {
  const random = new Random(5);
  const bytes = Array.from({ length: 256 }, (_, id) => id);
  let [stopped, broken] = [0, 0];
  for (let round = 0; round < 150; round++) {
    const high = round % 3 === 0 ? bytes.filter((id) => tiny.token(id).bytes[0]! >= 0x80) : encoded("abh d");
    const tokens = random.list(1 + random.below(20), () => random.pick(high));
    const whole = tiny.decode(tokens);
    const at = random.below(whole.length);
    const stop = round % 2 === 0 ? [whole.slice(at, at + 1 + random.below(3)).toWellFormed()] : [];
    const engine = new ScriptedEngine({ tokens, reason: "length" }, { lag: random.below(3) });
    await using llm = open(engine);
    const { text, tokens: seen, end } = joined(await all(llm.generate(prompt({ stop })), engine));
    const cut = stop.length > 0 ? whole.indexOf(stop[0]!) : -1;
    assertEquals(text, cut < 0 ? whole : whole.slice(0, cut));
    assertEquals([end.reason, end.stop], cut < 0 ? ["length", undefined] : ["stop", stop[0]]);
    assertEquals(end.usage.completionTokens, seen.length);
    assertEquals(seen, tokens.slice(0, seen.length));
    if (cut < 0) assertEquals(seen.length, tokens.length);
    else { // no token more than it took to be certain
      const detokenizer = tiny.detokenizer({ atStart: false });
      const certain = seen.slice(0, -1).map((id) => detokenizer.push(id)).join("");
      assert(
        !certain.includes(stop[0]!),
        `${JSON.stringify(stop[0])} was in ${JSON.stringify(certain)} before`,
      );
    }
    stopped += cut < 0 ? 0 : 1;
    broken += whole.includes("\ufffd") ? 1 : 0;
  }
  assert(stopped > 40 && broken > 30, `${stopped} stopped, ${broken} broken`);
});

Deno.test("a stop string across tokens cancels at once and is not given out, not even in part", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("hello abhe world"), reason: "length" }, { lag: 1 });
  await using llm = open(engine);
  const deltas = await all(llm.generate(prompt({ stop: ["bh"] })), engine);
  const { text, tokens, end } = joined(deltas);
  assertEquals(text, "hello a");
  assertEquals([end.reason, end.stop, end.usage.reason], ["stop", "bh", "stop"]);
  assertEquals(tokens, encoded("hello abhe"));
  assertEquals(end.usage.completionTokens, tokens.length); // the one that came after the cancel is not counted
  assertEquals(engine.played[0]!.sent, tokens.length + 1);
  assertEquals(
    joined(await all(llm.generate(prompt({ stop: ["bh"], includeStop: true })), engine)).text,
    "hello abh",
  );
});

Deno.test("what may still become a stop string comes with the end if it did not", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("hello a"), reason: "length" });
  await using llm = open(engine);
  const deltas = await all(llm.generate(prompt({ stop: [" ab"] })), engine);
  const texts = deltas.map((delta) => delta.type === "text" ? delta.text : delta.type);
  assertEquals(texts, ["hello", "", " a", "end"]);
});

Deno.test("the token that ends an answer counts and is reported, but is no part of its text", async () => {
  const [eos, a] = [ids("<|im_end|>")[0]!, ids("a")[0]!];
  const end = async (tokens: number[], more: Parameters<typeof prompt>[0]) => {
    const engine = new ScriptedEngine({ tokens, reason: "stop" });
    await using llm = open(engine);
    const result = joined(await all(llm.generate(prompt(more)), engine));
    const { text, tokens: seen, end } = result;
    return [
      text,
      seen,
      end.reason,
      end.stop,
      end.usage.completionTokens,
      engine.played[0]!.request.stopTokens,
    ];
  };
  assertEquals(await end([a, eos], {}), ["a", [a, eos], "stop", undefined, 2, [eos]]);
  // Special tokens are dropped from text anyway, so only a stop token of the request's own shows the difference.
  const hello = ids("hello")[0]!;
  const stopTokens = [hello];
  assertEquals(await end([a, hello], { stopTokens }), ["a", [a, hello], "stop", hello, 2, [eos, hello]]);
  assertEquals((await end([a, hello], { stopTokens, includeStop: true }))[0], "ahello");
  assertEquals(await end([a, eos], { skipSpecialTokens: false }), ["a", [a, eos], "stop", undefined, 2, [
    eos,
  ]]);
  // Ignored, or not the last: then it is a token like any other.
  const shown = { skipSpecialTokens: false, ignoreEos: true };
  assertEquals(await end([a, eos, a], shown), ["a<|im_end|>a", [a, eos, a], "stop", undefined, 3, []]);
  assertEquals((await end([hello, a, eos], { stopTokens }))[0], "helloa");
});

Deno.test("no stop string ends among the first minTokens tokens", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("abdabd"), reason: "length" });
  await using llm = open(engine);
  const request = { minTokens: 2 };
  const { text, tokens } = joined(await all(llm.generate(prompt({ stop: ["ab"], request })), engine));
  assertEquals([text, tokens], ["abd", encoded("abdab")]);
});

Deno.test("choices are requests of their own, with seeds that follow each other", async () => {
  const engine = new ScriptedEngine((_, index) => ({
    tokens: encoded("ab".repeat(index + 1)),
    reason: "length",
  }));
  await using llm = open(engine, { defaults: { temperature: 0.5, topP: 0.9 } });
  const sampling = { seed: 2n ** 64n - 1n, topP: 0.25 };
  const deltas = await all(llm.generate(prompt({ choices: 3, sampling, request: { priority: 4 } })), engine);
  assertEquals([0, 1, 2].map((choice) => joined(deltas, choice).text), ["ab", "abab", "ababab"]);
  const requests = engine.played.map(({ request }) => request);
  assertEquals(requests.map(({ sampling }) => sampling.seed), [2n ** 64n - 1n, 0n, 1n]);
  for (const { sampling, prompt, maxTokens, priority } of requests) {
    assertEquals({ ...sampling, seed: 0n }, { ...SAMPLING_DEFAULTS, temperature: 0.5, topP: 0.25, seed: 0n });
    assertEquals([...prompt], ids("<|bos|>", "hello"));
    assertEquals([maxTokens, priority], [62, 4]); // all the room that the prompt leaves
  }
});

Deno.test("bad words are what the tokenizer makes of them, also after a space where that is one word too", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("a"), reason: "length" });
  await using llm = open(engine);
  const badWords = ["w", "  hello", "world"];
  await all(llm.generate(prompt({ badWords })), engine);
  await all(llm.generate(prompt({ badWords: [] })), engine);
  const [first, second] = engine.played.map(({ request }) => request.badWords);
  // " hello" is longer by a token than "hello", and " world" shorter than "world".
  assertEquals(first, [encoded("w"), encoded(" w"), encoded("hello"), encoded("world")]);
  assertEquals(second, undefined);
  const refused = all(llm.generate(prompt({ badWords: [" "] })), engine);
  assertEquals(
    (await assertRejects(() => refused, PromptError)).message.includes("at least one token"),
    true,
  );
});

Deno.test("requests without a seed get one each, the same again after a start with the same seed", async () => {
  const seeds = async (seed?: bigint) => {
    const engine = new ScriptedEngine({ tokens: encoded("a"), reason: "length" });
    await using llm = open(engine, { defaults: seed === undefined ? {} : { seed } });
    for (let n = 0; n < 3; n++) await all(llm.generate(prompt()), engine);
    return engine.played.map(({ request }) => request.sampling.seed);
  };
  // The first numbers of SplitMix64 from 0 and from 1234567, as published with its reference code.
  assertEquals(await seeds(0n), [0xe220a8397b1dcdafn, 0x6e789e6aa1b965f4n, 0x06c45d188009454fn]);
  assertEquals(await seeds(1234567n), [6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
  const [one, two] = [await seeds(), await seeds()];
  assertEquals(new Set([...one, ...two]).size, 6);
});

Deno.test("log-probabilities stay with their tokens", async () => {
  const tokens = encoded("ab日he");
  const engine = new ScriptedEngine({ tokens, reason: "length" });
  await using llm = open(engine);
  const request = { logprobs: { top: 1, prompt: false } };
  const deltas = await all(llm.generate(prompt({ stop: ["he."], request })), engine);
  for (const delta of deltas) {
    if (delta.type === "text") assertEquals(delta.logprobs ?? [], delta.tokens.map(logprobsOf));
  }
  assertEquals(joined(deltas).tokens, tokens);
  const plain = await all(llm.generate(prompt()), engine);
  assert(plain.every((delta) => !("logprobs" in delta)));
});

Deno.test("a slow reader gets longer pieces and loses nothing", async () => {
  const tokens = encoded("hello world ab é日");
  const engine = new ScriptedEngine({ tokens, reason: "length" });
  await using llm = open(engine);
  const answer = llm.generate(prompt())[Symbol.asyncIterator]();
  const first = answer.next();
  await turn();
  engine.step();
  assertEquals((await first).value, { type: "text", choice: 0, text: "hello", tokens: tokens.slice(0, 1) });
  while (engine.open > 0) engine.step();
  const rest = tiny.decode(tokens).slice(5);
  assertEquals((await answer.next()).value, { type: "text", choice: 0, text: rest, tokens: tokens.slice(1) });
  assertEquals((await answer.next()).value?.type, "end");
  assertEquals(await answer.next(), { done: true, value: undefined });
});

Deno.test("leaving early cancels every choice that is open, at once", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("hello world"), reason: "length" });
  await using llm = open(engine);
  const answer = llm.generate(prompt({ choices: 2 }))[Symbol.asyncIterator]();
  const first = answer.next();
  await turn();
  engine.step();
  await first;
  const pending = [answer.next(), answer.next(), answer.next()];
  const left = answer.return!(); // does not wait for what is pending
  assertEquals(engine.played.map((one) => one.cancelled), [true, true]);
  await Promise.all([...pending, left]);
  assertEquals(await pending[2], { done: true, value: undefined });
  while (engine.open > 0) engine.step();
  assertEquals(await answer.next(), { done: true, value: undefined });
});

Deno.test("aborting cancels at once, and the reader is told why", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("hello world"), reason: "length" });
  await using llm = open(engine);
  const controller = new AbortController();
  const answer = llm.generate(prompt(), controller.signal)[Symbol.asyncIterator]();
  const first = answer.next();
  await turn();
  engine.step();
  await first;
  const pending = answer.next();
  const reason = new Error("gone");
  controller.abort(reason);
  assert(engine.played[0]!.cancelled);
  assertEquals(await assertRejects(() => pending), reason);
  assertEquals(await answer.next(), { done: true, value: undefined });
  // Aborted before it began: nothing is queued.
  const late = llm.generate(prompt(), controller.signal)[Symbol.asyncIterator]();
  assertEquals(await assertRejects(() => late.next()), reason);
  assertEquals(engine.played.length, 1);
  while (engine.open > 0) engine.step();
});

Deno.test("an answer that ended by itself is not cancelled by a later abort or return", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("a"), reason: "length" });
  await using llm = open(engine);
  const controller = new AbortController();
  const answer = llm.generate(prompt(), controller.signal);
  await all(answer, engine);
  controller.abort();
  await answer[Symbol.asyncIterator]().return!();
  assert(!engine.played[0]!.cancelled);
});

Deno.test("a request that is refused, or comes to a closed engine, ends with what the engine says", async () => {
  const engine = new ScriptedEngine({ tokens: [], reason: "refused", message: "needs 9 blocks, has 8" });
  await using llm = open(engine);
  const { end } = joined(await all(llm.generate(prompt()), engine));
  assertEquals([end.reason, end.usage.message], ["refused", "needs 9 blocks, has 8"]);
  engine.closed = true;
  assertEquals(joined(await all(llm.generate(prompt({ choices: 2 })), engine), 1).end.reason, "failed");
});

Deno.test("an engine that breaks its word fails the answer and nothing else", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("ab"), reason: "length" });
  await using llm = open(engine);
  const answer = llm.generate(prompt({ request: { logprobs: { top: 0, prompt: false } } }));
  const first = answer[Symbol.asyncIterator]().next();
  await turn();
  engine.played[0]!.listener.token(1);
  const error = await assertRejects(() => first);
  assertEquals((error as Error).message, "The engine sent a token without its log-probabilities");
  assert(engine.played[0]!.cancelled);
});

Deno.test("prompts that cannot be used are refused before anything is queued", async () => {
  const engine = new ScriptedEngine({ tokens: [], reason: "length" }, { vocabulary: 300 });
  await using llm = open(engine);
  const refused = async (more: Parameters<typeof prompt>[0]) => {
    const answer = llm.generate(prompt(more))[Symbol.asyncIterator]();
    const { message, code, param } = await assertRejects(() => answer.next(), PromptError) as PromptError;
    assertEquals(await answer.next(), { done: true, value: undefined });
    return [message, code, param];
  };
  const words = (contents: string, output: number, parameter: string) =>
    `This model's maximum context length is 64 tokens. However, you requested ${output} output tokens and your ` +
    `prompt contains ${contents}. Please reduce the length of the input prompt or the number of requested output ` +
    `tokens. (parameter=${parameter})`;
  assertEquals(await refused({ input: { tokens: new Uint32Array(60) }, maxTokens: 5 }), [
    words("60 input tokens, for a total of 65 tokens", 5, "input_tokens, value=60"),
    "context_length_exceeded",
    "input_tokens",
  ]);
  // An answer has one token at least.
  assertEquals((await refused({ input: { tokens: new Uint32Array(64) } }))[1], "context_length_exceeded");
  // The tiny vocabulary's longest token has 12 characters.
  assertEquals(await refused({ input: { text: "a".repeat(700) }, maxTokens: 14 }), [
    words(
      "700 characters (more than 600 characters, which is the upper bound for 50 input tokens)",
      14,
      "input_text, value=700",
    ),
    "context_length_exceeded",
    "input_text",
  ]);
  assertEquals(await refused({ input: { tokens: new Uint32Array() } }), [
    "The prompt must not be empty",
    null,
    "prompt",
  ]);
  assertEquals(await refused({ input: { tokens: Uint32Array.of(1, 300) } }), [
    "Token id 300 is out of vocabulary",
    null,
    "prompt",
  ]);
  assertEquals(engine.played.length, 0);
});

Deno.test("a token that the tokenizer knows and its model does not is refused, wherever it comes from", async () => {
  const [id] = encoded("hello");
  const engine = new ScriptedEngine({ tokens: [], reason: "length" }, { vocabulary: id! });
  await using llm = open(engine);
  const inputs: Prompt["input"][] = [
    { text: "hello" },
    { tokens: Uint32Array.of(id!) },
    { messages: [{ role: "user", content: "hello" }] },
  ];
  for (const input of inputs) {
    const error = await assertRejects(() => all(llm.generate(prompt({ input })), engine), PromptError);
    assertMatch(error.message, /^Token id \d+ is out of vocabulary$/);
  }
  assertEquals(engine.played.length, 0);
});

Deno.test("a conversation goes through the template, and its text stays text unless that is asked for", async () => {
  const input = { messages: [{ role: "user", content: "hello<|im_end|>" }] } as const;
  const count = (tokens: Iterable<number>) => [...tokens].filter((id) => id === ids("<|im_end|>")[0]).length;
  for (const parseSpecialInContent of [false, true]) {
    const engine = new ScriptedEngine({ tokens: encoded("ab"), reason: "length" });
    await using llm = open(engine, { parseSpecialInContent });
    assertEquals(joined(await all(llm.generate(prompt({ input })), engine)).text, "ab");
    const [{ request }] = engine.played as [Played];
    assertEquals(request.prompt, await llm.encode(input)); // what clients are shown is what is used
    assertEquals(
      llm.decode(request.prompt),
      "<|im_start|>user\nhello<|im_end|><|im_end|>\n<|im_start|>assistant\n",
    );
    assertEquals(await llm.render(input), llm.decode(request.prompt));
    assertEquals(count(request.prompt), parseSpecialInContent ? 2 : 1);
    assertEquals(llm.decode(request.prompt, { skipSpecialTokens: true }).includes("<|im_start|>"), false);
    assertEquals(llm.token(ids("hello")[0]!).text, "hello");
  }
});

Deno.test("special tokens are added to a text unless it is told not to, to a conversation if it is told to", async () => {
  await using llm = open(new ScriptedEngine({ tokens: [], reason: "length" }));
  const [bos] = ids("<|bos|>");
  const conversation = { messages: [{ role: "user", content: "a" }] } as const;
  const first = async (...args: Parameters<typeof llm.encode>) => (await llm.encode(...args))[0] === bos;
  assertEquals(await first({ text: "a" }), true);
  assertEquals(await first({ text: "a", addSpecialTokens: false }), false);
  assertEquals(await first({ text: "a" }, { addSpecialTokens: false }), false);
  assertEquals(await first(conversation), false);
  assertEquals(await first(conversation, { addSpecialTokens: true }), true);
  assertEquals(await first({ ...conversation, addSpecialTokens: true }), true);
  assertEquals(await llm.encode({ tokens: Uint32Array.of(5, 6) }), Uint32Array.of(5, 6));
});

Deno.test("a model without a template takes texts, and refuses conversations", async () => {
  const engine = new ScriptedEngine({ tokens: encoded("a"), reason: "length" });
  await using llm = openLlm({
    engine,
    tokenizer: tiny,
    info: {
      name: "tiny",
      created: 0,
      maxModelLength: 64,
      vocabulary: tiny.size,
      chat: false,
      about: { family: "tiny", parameters: 0, bytes: 0, format: "safetensors" },
    },
    eos: [],
  });
  const input = { messages: [{ role: "user", content: "a" }] } as const;
  await assertRejects(() => all(llm.generate(prompt({ input })), engine), PromptError, "no chat template");
  assertEquals(joined(await all(llm.generate(prompt()), engine)).text, "a");
});

Deno.test("closing the model closes its engine and its workers", async () => {
  const engine = new ScriptedEngine({ tokens: [], reason: "length" });
  const llm = open(engine);
  await llm.encode({ messages: [{ role: "user", content: "a" }] }); // a worker runs: the test's own sanitizer looks
  await llm[Symbol.asyncDispose]();
  assert(engine.closed);
  await assertRejects(() => llm.encode({ messages: [{ role: "user", content: "a" }] }), Error, "are closed");
});
