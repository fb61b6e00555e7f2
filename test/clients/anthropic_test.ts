import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";

const CLIENT = "npm:@anthropic-ai/sdk@1.12.0";
const script = new URL("anthropic_client.ts", import.meta.url).pathname;
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';

Deno.test("Anthropic's client for JavaScript understands every answer", async () => {
  const options = {
    script: () => WRITTEN,
    info: { name: "fake" },
    answers: { reasoning: "possible", calls: "hermes" },
  } as const;
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
  const content = [
    { type: "thinking", thinking: "Hm.", signature: "" },
    { type: "text", text: "I add." },
    { type: "tool_use", name: "add", input: { a: 1 } },
  ];
  assertEquals(JSON.parse(new TextDecoder().decode(stdout)), {
    whole: content,
    stop: "tool_use",
    streamed: content,
    words: "I add.",
    output: [WRITTEN.length, WRITTEN.length],
    count: "<user>Add<assistant>".length,
    unknownModel: ["NotFoundError", 404, "not_found_error"],
    badField: ["BadRequestError", 400, "invalid_request_error"],
    badKey: ["AuthenticationError", 401, "authentication_error"],
  });
});
