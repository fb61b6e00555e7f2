import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";
import { understood } from "./run.ts";

const CLIENT = "npm:ollama@0.6.4";
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';

Deno.test("Ollama's client for JavaScript understands every answer", async () => {
  const options = { script: () => WRITTEN, answers: { reasoning: "possible", calls: "hermes" } } as const;
  await using s = await serving(options, { keys: ["secret"] });
  const calls = [{ function: { name: "add", arguments: { a: 1 } } }];
  assertEquals(await understood("ollama_client.ts", CLIENT, s.url, "secret", "fake"), {
    message: { role: "assistant", content: "I add.", thinking: "Hm.", tool_calls: calls },
    count: WRITTEN.length,
    ...{ words: "I add.", thoughts: "Hm.", calls, response: WRITTEN },
    ...{ models: ["fake"], running: 1, capabilities: ["completion", "tools", "thinking"] },
    failure: "The model `nope` does not exist.",
  });
});
