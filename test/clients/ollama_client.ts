/**
 * Uses a server through Ollama's client for JavaScript and prints what came back as JSON. A program of its own:
 * `deno run … ollama_client.ts npm:ollama@VERSION BASE_URL KEY MODEL`.
 *
 * @module
 */
const [client = "", host, key, model] = Deno.args;
const { Ollama } = await import(client);
const ollama = new Ollama({ host, headers: { Authorization: `Bearer ${key}` } });
const ask = {
  model,
  messages: [{ role: "user", content: "Add" }],
  tools: [{
    type: "function",
    function: { name: "add", description: "Adds", parameters: { type: "object" } },
  }],
};

const whole = await ollama.chat(ask);
let [words, thoughts] = ["", ""];
const calls: unknown[] = [];
for await (const { message } of await ollama.chat({ ...ask, stream: true })) {
  words += message.content;
  thoughts += message.thinking ?? "";
  calls.push(...message.tool_calls ?? []);
}
const { response } = await ollama.generate({ model, prompt: "Add", raw: true });
console.log(JSON.stringify({
  message: whole.message,
  count: whole.eval_count,
  ...{ words, thoughts, calls, response },
  models: (await ollama.list()).models.map(({ name }: { readonly name: string }) => name),
  running: (await ollama.ps()).models.length,
  capabilities: (await ollama.show({ model })).capabilities,
  failure: await ollama.chat({ ...ask, model: "nope" }).then(() => "none", (error: Error) => error.message),
}));
