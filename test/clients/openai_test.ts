import { assertEquals } from "@std/assert";
import { embedded } from "../server/embedded.ts";
import { serving } from "../server/serving.ts";
import { hasOpenai, python, skipped, understood } from "./run.ts";

const CLIENT = "npm:openai@7.57.0";

type Run = (...args: readonly string[]) => Promise<unknown>;

/** Asks a server that is protected by a key, through a client; compares what the client understood. */
async function conversation(run: Run) {
  const script = () => "Hello there"; // longer than max_tokens
  await using s = await serving({ script, info: { name: "org/fake" } }, { keys: ["secret"] });
  const said = await run(`${s.url}/v1`, "secret", "org/fake");
  const error = (
    kind: string,
    status: number,
    code: string | null,
    param: string | null,
    type = "invalid_request_error",
  ) => ({
    kind,
    status,
    code,
    param,
    type,
  });
  assertEquals(said, {
    chat: "Hello th",
    role: "assistant",
    finish: "length",
    logprobs: Array(8).fill(2),
    usage: 8,
    streamed: "Hello th",
    streamedUsage: 8,
    helper: "Hello there",
    completion: "Hello th",
    tokens: 8,
    pieces: "Hello th",
    biased: "Hello th",
    models: ["org/fake"],
    model: "org/fake",
    requestId: "string",
    unknownModel: error("NotFoundError", 404, "model_not_found", "model"),
    badField: error("BadRequestError", 400, null, "temperature"),
    badBias: error("BadRequestError", 400, null, "logit_bias"),
    tooLong: error("BadRequestError", 400, "context_length_exceeded", "prompt"),
    badKey: error("AuthenticationError", 401, "invalid_api_key", null, "authentication_error"),
  });
  const { presencePenalty, frequencyPenalty, bias } =
    s.llm.seen.find(({ sampling }) => sampling.bias)!.sampling;
  assertEquals([presencePenalty, frequencyPenalty, bias], [0.5, -1, new Map([[50, -100]])]);
  await s.until(() => s.llm.open === 0); // also the stream that the client left
}

/** Asks the embedded model for answers that follow a schema; the client checks them by its own. */
async function structured(run: Run) {
  await using s = await embedded();
  const said = await run(`${s.url}/v1`, "tessera-demo");
  const choice = { parsed: true, finish: "stop" };
  assertEquals(said, { choices: [choice, choice], streamed: true, same: true, response: true });
}

Deno.test("OpenAI's client for JavaScript parses answers by a schema of zod", () =>
  structured((...args) => understood("structured_client.ts", CLIENT, "npm:zod@4.6.7", ...args)));

Deno.test("OpenAI's client for JavaScript understands every answer", () =>
  conversation((...args) => understood("openai_client.ts", CLIENT, ...args)));

Deno.test({
  name: `OpenAI's client for Python understands every answer${skipped}`,
  ignore: !hasOpenai,
  fn: () => conversation((...args) => python("openai_client.py", ...args)),
});

Deno.test({
  name: `OpenAI's client for Python parses answers by a schema of Pydantic${skipped}`,
  ignore: !hasOpenai,
  fn: () => structured((...args) => python("structured_client.py", ...args)),
});
