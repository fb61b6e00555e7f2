import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";
import { understood } from "./run.ts";

const CLIENT = "npm:@anthropic-ai/sdk@1.12.0";
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';

Deno.test("Anthropic's client for JavaScript understands every answer", async () => {
  const options = {
    script: () => WRITTEN,
    info: { name: "fake" },
    answers: { reasoning: "possible", calls: "hermes" },
  } as const;
  await using s = await serving(options, { keys: ["secret"] });
  const content = [
    { type: "thinking", thinking: "Hm.", signature: "" },
    { type: "text", text: "I add." },
    { type: "tool_use", name: "add", input: { a: 1 } },
  ];
  assertEquals(await understood("anthropic_client.ts", CLIENT, s.url, "secret", "fake"), {
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
