import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";

const CLIENT = "npm:ollama@0.6.4";
const script = new URL("ollama_client.ts", import.meta.url).pathname;
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';

Deno.test("Ollama's client for JavaScript understands every answer", async () => {
  const options = { script: () => WRITTEN, answers: { reasoning: "possible", calls: "hermes" } } as const;
  await using s = await serving(options, { keys: ["secret"] });
  const flags = [
    "--quiet",
    "--no-lock",
    "--no-check",
    "--allow-net=127.0.0.1",
    "--allow-env",
    "--allow-read",
  ];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags, script, CLIENT, s.url, "secret", "fake"],
  }).output();
  if (code !== 0) throw new Error(`The client ended with ${code}:\n${new TextDecoder().decode(stderr)}`);
  const calls = [{ function: { name: "add", arguments: { a: 1 } } }];
  assertEquals(JSON.parse(new TextDecoder().decode(stdout)), {
    message: { role: "assistant", content: "I add.", thinking: "Hm.", tool_calls: calls },
    count: WRITTEN.length,
    ...{ words: "I add.", thoughts: "Hm.", calls, response: WRITTEN },
    ...{ models: ["fake"], running: 1, capabilities: ["completion", "tools", "thinking"] },
    failure: "The model `nope` does not exist.",
  });
});
