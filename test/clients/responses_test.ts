import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";
import { hasOpenai, python, skipped, understood } from "./run.ts";

const CLIENT = "npm:openai@7.57.0";
const WRITTEN = '<think>Hm.</think>I add.<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call>';

/** Asks a server that knows two keys, through a client; compares what the client understood. */
async function conversation(run: (...args: readonly string[]) => Promise<unknown>, more = {}) {
  const answers = { reasoning: "possible", calls: "hermes" } as const;
  await using s = await serving({ script: () => WRITTEN, answers }, { keys: ["secret", "other"] });
  assertEquals(await run(`${s.url}/v1`, "secret", "other", "fake"), {
    ...more,
    text: "I add.",
    status: "completed",
    items: [
      {
        ...{ type: "reasoning", status: "completed", summary: [], encrypted_content: null },
        content: [{ type: "reasoning_text", text: "Hm." }],
      },
      {
        ...{ type: "message", role: "assistant", status: "completed" },
        content: [{ type: "output_text", text: "I add.", annotations: [], logprobs: [] }],
      },
      { type: "function_call", name: "add", arguments: '{"a": 1}', status: "completed" },
    ],
    usage: ["<user>Add<assistant>".length, WRITTEN.length],
    created: ["response.created", "response.completed"],
    words: "I add.",
    parsed: { a: 1 },
    streamed: "I add.",
    next: "completed",
    again: "completed",
    listed: ["message", "reasoning", "message", "function_call", "function_call_output"],
    retrieved: "I add.",
    foreign: ["NotFoundError", 404, "response_not_found", "response_id"],
    cancelled: ["BadRequestError", 400, null, "response_id"],
    deleted: ["NotFoundError", 404, "response_not_found", "response_id"],
    background: ["BadRequestError", 400, "unsupported_parameter", "background"],
    unknown: ["NotFoundError", 404, "previous_response_not_found", "previous_response_id"],
  });
  const roles = s.llm.seen.slice(-2).map(({ input }) =>
    "messages" in input && input.messages.map(({ role }) => role)
  );
  assertEquals(roles, [["user", "assistant", "tool"], ["user", "assistant"]]); // the last two are no requests for text
}

Deno.test("OpenAI's client for JavaScript understands responses, streams and the store", () =>
  conversation((...args) => understood("responses_client.ts", CLIENT, ...args)));

Deno.test({
  name: `OpenAI's client for Python understands responses, streams and the store${skipped}`,
  ignore: !hasOpenai,
  fn: () => conversation((...args) => python("responses_client.py", ...args), { invalid: [] }),
});
