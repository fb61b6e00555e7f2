/**
 * Uses a server through Anthropic's client for JavaScript and prints what came back as JSON. A program of its own:
 * `deno run … anthropic_client.ts npm:@anthropic-ai/sdk@VERSION BASE_URL KEY MODEL`.
 *
 * @module
 */
const [client = "", baseURL, apiKey, model] = Deno.args;
const { default: Anthropic } = await import(client);
const anthropic = new Anthropic({ baseURL, apiKey, maxRetries: 0 });
const ask = {
  model,
  max_tokens: 200,
  messages: [{ role: "user", content: "Add" }],
  tools: [{ name: "add", description: "Adds", input_schema: { type: "object", properties: { a: {} } } }],
};

/** What an error says of itself. */
async function failure(call: () => Promise<unknown>) {
  try {
    await call();
    return "no error";
  } catch (error) {
    const { status, error: body } = error as { status: number; error: { error: { type: string } } };
    return [(error as object).constructor.name, status, body.error.type];
  }
}

const whole = await anthropic.messages.create(ask);
const stream = anthropic.messages.stream(ask);
let words = "";
stream.on("text", (text: string) => words += text);
const final = await stream.finalMessage();
const blocks = (message: { readonly content: readonly Record<string, unknown>[] }) =>
  message.content.map(({ id: _, ...block }) => block);

console.log(JSON.stringify({
  whole: blocks(whole),
  stop: whole.stop_reason,
  streamed: blocks(final),
  words,
  output: [whole.usage.output_tokens, final.usage.output_tokens],
  count: (await anthropic.messages.countTokens({ model, messages: ask.messages })).input_tokens,
  unknownModel: await failure(() => anthropic.messages.create({ ...ask, model: "nope" })),
  badField: await failure(() => anthropic.messages.create({ ...ask, temperature: 9 })),
  badKey: await failure(() =>
    new Anthropic({ baseURL, apiKey: "wrong", maxRetries: 0 }).messages.create(ask)
  ),
}));
