/**
 * Asks a server for answers that follow a schema of zod, through OpenAI's client for JavaScript, and prints what came
 * back: `deno run … structured_client.ts npm:openai@VERSION npm:zod@VERSION BASE_URL MODEL`.
 *
 * @module
 */
const [client = "", zod = "", baseURL, model] = Deno.args;
const { default: OpenAI } = await import(client);
const { z } = await import(zod);
const openai = new OpenAI({ baseURL, apiKey: "none", maxRetries: 0 });

const Animal = z.object({
  kind: z.enum(["cat", "dog"]),
  age: z.int().min(0).max(30),
  owner: z.object({ name: z.string().max(12) }).nullable(),
  legs: z.array(z.boolean()).max(4),
});
const ask = {
  ...{ model, messages: [{ role: "user", content: "Tell me about a cat" }], seed: 3, max_tokens: 300 },
  response_format: {
    type: "json_schema",
    json_schema: { name: "animal", strict: true, schema: z.toJSONSchema(Animal) },
  },
};
const whole = await openai.chat.completions.create({ ...ask, n: 2 });
const stream = openai.chat.completions.stream(ask);
const parses = (content: string) => Animal.safeParse(JSON.parse(content)).success;
const choices = whole.choices.map((c: { message: { content: string }; finish_reason: string }) => ({
  parsed: parses(c.message.content),
  finish: c.finish_reason,
}));
const { output_text } = await openai.responses.create({
  ...{ model, input: "Tell me about a cat", seed: 3, max_output_tokens: 300 },
  text: { format: { type: "json_schema", name: "animal", strict: true, schema: z.toJSONSchema(Animal) } },
});
const streamed = await stream.finalContent();
console.log(JSON.stringify({
  choices,
  streamed: parses(streamed),
  same: streamed === whole.choices[0].message.content,
  response: output_text === streamed,
}));
