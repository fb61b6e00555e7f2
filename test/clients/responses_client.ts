/**
 * Uses `/v1/responses` through OpenAI's client for JavaScript and prints what came back as JSON. A program of its
 * own: `deno run … responses_client.ts npm:openai@VERSION BASE_URL KEY OTHER_KEY MODEL`.
 *
 * @module
 */
const [client = "", baseURL, apiKey, otherKey, model] = Deno.args;
const { default: OpenAI } = await import(client);
const { responses } = new OpenAI({ baseURL, apiKey, maxRetries: 0 });
const other = new OpenAI({ baseURL, apiKey: otherKey, maxRetries: 0 }).responses;
const tools = [{
  ...{ type: "function", name: "add", description: "Adds", strict: true },
  parameters: { type: "object", properties: { a: { type: "number" } }, required: ["a"] },
}];
const ask = { model, input: "Add", tools };

/** What an error says of itself. */
async function failure(call: () => Promise<unknown>) {
  try {
    await call();
    return "no error";
  } catch (error) {
    const { status, code, param } = error as Record<string, unknown>;
    return [(error as object).constructor.name, status, code, param];
  }
}

// deno-lint-ignore no-explicit-any -- whatever the client makes of it
const items = (response: any) => response.output.map(({ id: _, call_id: __, ...item }: any) => item);

const whole = await responses.create(ask);
const events: string[] = [];
for await (const event of await responses.create({ ...ask, stream: true })) events.push(event.type);
const stream = responses.stream(ask);
let words = "";
stream.on("response.output_text.delta", ({ delta }: { delta: string }) => words += delta);
const final = await stream.finalResponse();
// deno-lint-ignore no-explicit-any -- as above
const call = whole.output.find((item: any) => item.type === "function_call");
const next = await responses.create({
  ...ask,
  previous_response_id: whole.id,
  input: [{ type: "function_call_output", call_id: call.call_id, output: "2" }],
});
const again = await responses.create({ ...ask, input: [{ role: "user", content: "Add" }, ...whole.output] });
const listed = [];
for await (const item of responses.inputItems.list(next.id, { order: "asc", limit: 2 })) {
  listed.push(item.type);
}
const foreign = await failure(() => other.retrieve(whole.id));
const retrieved = await responses.retrieve(whole.id);
const cancelled = await failure(() => responses.cancel(whole.id));
await responses.delete(whole.id);

console.log(JSON.stringify({
  text: whole.output_text,
  status: whole.status,
  items: items(whole),
  usage: [whole.usage.input_tokens, whole.usage.output_tokens],
  created: [events[0], events.at(-1)],
  words,
  parsed: final.output.at(-1).parsed_arguments,
  streamed: final.output_text,
  next: next.status,
  again: again.status,
  listed,
  retrieved: retrieved.output_text,
  foreign,
  cancelled,
  deleted: await failure(() => responses.retrieve(whole.id)),
  background: await failure(() => responses.create({ ...ask, background: true })),
  unknown: await failure(() => responses.create({ ...ask, previous_response_id: "resp_no" })),
}));
