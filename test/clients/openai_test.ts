import { assertEquals } from "@std/assert";
import { embedded } from "../server/embedded.ts";
import { serving } from "../server/serving.ts";

const CLIENT = "npm:openai@7.57.0";
const script = (name: string) => new URL(name, import.meta.url).pathname;

async function output(command: string, args: readonly string[]) {
  const { code, stdout, stderr } = await new Deno.Command(command, { args: [...args] }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${err}`);
  return out!;
}

/** Asks a server that is protected by a key, through a client; compares what the client understood. */
async function conversation(command: string, args: readonly string[]) {
  const script = () => "Hello there"; // longer than max_tokens
  await using s = await serving({ script, info: { name: "org/fake" } }, { keys: ["secret"] });
  const said = JSON.parse(await output(command, [...args, `${s.url}/v1`, "secret", "org/fake"]));
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
async function structured(command: string, args: readonly string[]) {
  await using s = await embedded();
  const said = JSON.parse(await output(command, [...args, `${s.url}/v1`, "tessera-demo"]));
  const choice = { parsed: true, finish: "stop" };
  assertEquals(said, { choices: [choice, choice], streamed: true, same: true });
}

Deno.test("OpenAI's client for JavaScript parses answers by a schema of zod", async () => {
  await structured(Deno.execPath(), [
    ...["run", "--quiet", "--no-lock", "--no-check", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"],
    ...[script("structured_client.ts"), CLIENT, "npm:zod@4.6.7"],
  ]);
});

Deno.test("OpenAI's client for JavaScript understands every answer", async () => {
  await conversation(Deno.execPath(), [
    ...["run", "--quiet", "--no-lock", "--no-check", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"],
    ...[script("openai_client.ts"), CLIENT],
  ]);
});

/** An interpreter with the package `openai`: the one that TESSERA_PYTHON names, or `python3`. */
const python = Deno.env.get("TESSERA_PYTHON") ?? "python3";
const found = await new Deno.Command(python, {
  args: ["-c", "import openai"],
  stdout: "null",
  stderr: "null",
})
  .output().then(({ success }) => success, () => false);

Deno.test({
  name: `OpenAI's client for Python understands every answer${
    found ? "" : ` (skipped: ${python} has no package openai; set TESSERA_PYTHON)`
  }`,
  ignore: !found,
  fn: () => conversation(python, [script("openai_client.py")]),
});

Deno.test({
  name: `OpenAI's client for Python parses answers by a schema of Pydantic${
    found ? "" : ` (skipped: ${python} has no package openai; set TESSERA_PYTHON)`
  }`,
  ignore: !found,
  fn: () => structured(python, [script("structured_client.py")]),
});
