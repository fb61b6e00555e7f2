/**
 * Uses a server through OpenAI's client for JavaScript and prints what came back as JSON. A program of its own:
 * `deno run … openai_client.ts npm:openai@VERSION BASE_URL KEY MODEL`. The client is named by the caller, so that
 * nothing else of this repository depends on it.
 *
 * @module
 */
const [client = "", baseURL, apiKey, model] = Deno.args;
const { default: OpenAI } = await import(client);
const openai = new OpenAI({ baseURL, apiKey, maxRetries: 0 });
const messages = [{ role: "user", content: "Say something" }];

/** What an error says of itself. */
async function failure(call: () => Promise<unknown>) {
  try {
    await call();
    return "no error";
  } catch (error) {
    const { status, code, param, type } = error as Record<string, unknown>;
    return { kind: (error as object).constructor.name, status, code, param, type };
  }
}

const chat = await openai.chat.completions.create({
  model,
  messages,
  max_tokens: 8,
  seed: 1,
  logprobs: true,
  top_logprobs: 2,
});
const stream = await openai.chat.completions.create({
  ...{ model, messages, max_tokens: 8, seed: 1, stream: true, stream_options: { include_usage: true } },
});
const chunks = [];
for await (const chunk of stream) chunks.push(chunk);
const helper = openai.chat.completions.stream({ model, messages });
const completion = await openai.completions.create({
  model,
  prompt: "Once",
  max_tokens: 8,
  seed: 1,
  logprobs: 2,
});
const pieces = [];
for await (
  const chunk of await openai.completions.create({
    model,
    prompt: "Once",
    max_tokens: 8,
    seed: 1,
    stream: true,
  })
) {
  pieces.push(chunk.choices[0].text);
}
const biased = await openai.completions.create({
  ...{ model, prompt: "Once", max_tokens: 8, presence_penalty: 0.5, frequency_penalty: -1 },
  logit_bias: { 50: -100 },
});
const models = [];
for await (const entry of openai.models.list()) models.push(entry.id);
const left = await openai.chat.completions.create({ model, messages, max_tokens: 64, stream: true });
for await (const _ of left) break; // leaves in mid-stream

console.log(JSON.stringify({
  chat: chat.choices[0].message.content,
  role: chat.choices[0].message.role,
  finish: chat.choices[0].finish_reason,
  logprobs: chat.choices[0].logprobs.content.map((t: { top_logprobs: unknown[] }) => t.top_logprobs.length),
  usage: chat.usage.completion_tokens,
  streamed: chunks.flatMap((c) => c.choices).map((c) => c.delta.content ?? "").join(""),
  streamedUsage: chunks.at(-1).usage.completion_tokens,
  helper: await helper.finalContent(),
  completion: completion.choices[0].text,
  tokens: completion.choices[0].logprobs.tokens.length,
  pieces: pieces.join(""),
  biased: biased.choices[0].text,
  models,
  model: (await openai.models.retrieve(model)).id,
  requestId: typeof chat._request_id,
  unknownModel: await failure(() => openai.chat.completions.create({ model: "nope", messages })),
  badField: await failure(() => openai.chat.completions.create({ model, messages, temperature: 9 })),
  badBias: await failure(() =>
    openai.completions.create({ model, prompt: "Once", logit_bias: { "1000000": 1 } })
  ),
  tooLong: await failure(() => openai.completions.create({ model, prompt: "x", max_tokens: 1_000_000 })),
  badKey: await failure(() => new OpenAI({ baseURL, apiKey: "wrong", maxRetries: 0 }).models.list()),
}));
