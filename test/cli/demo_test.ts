/** The program as a newcomer starts it: no flags, the embedded model, the real engine. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";

const MAIN = new URL("../../main.ts", import.meta.url).href;
const command = (args: readonly string[]) =>
  new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-P=serve", MAIN, ...args],
    env: { VLLM_API_KEY: "", NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });

Deno.test("serve without a model answers as the demo model, and says so", async () => {
  const process = command(["serve", "--port", "0"]).spawn();
  const lines = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let out = "";
  const more = async () => {
    const { value, done } = await lines.read();
    if (done) throw new Error(`The server ended after: ${out}`);
    out += value;
  };
  while (!out.includes("Chat page")) await more();
  assertMatch(
    out,
    /^Tessera serves \S+ at http:\/\/127\.0\.0\.1:\d+, for this machine only \(ready after [\d.]+ s\)\n/,
  );
  for (const words of ["demo model", "--model PATH"]) assertStringIncludes(out, words);
  const url = /http:\/\/[\d.]+:\d+/.exec(out)![0];
  const card = (await (await fetch(`${url}/v1/models`)).json()).data[0];
  assertStringIncludes(card.notice, "demo model");
  const ask = (body: object) =>
    fetch(`${url}/v1/chat/completions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        messages: [{ role: "user", content: "Tell me a story." }],
        temperature: 0,
        ...body,
      }),
    });
  const whole = await (await ask({ max_tokens: 20 })).json();
  assertEquals(whole.usage.completion_tokens, 20);
  assertMatch(whole.choices[0].message.content, /^[A-Z][\w ,."'!?:;\n-]{30,}/);
  const stream = (await ask({ ignore_eos: true, stream: true })).body!.pipeThrough(new TextDecoderStream())
    .getReader();
  await stream.read();
  process.kill("SIGTERM");
  let text = "";
  for (let part = await stream.read(); !part.done; part = await stream.read()) text += part.value;
  assert(text.endsWith("data: [DONE]\n\n"), text.slice(-300));
  for (let part = await lines.read(); !part.done; part = await lines.read()) out += part.value;
  await process.stderr.cancel();
  assertEquals((await process.status).code, 0);
});

Deno.test("generate without a model continues a prompt and tells its speed", async () => {
  const args = ["generate", "Once upon a time", "--raw", "--max-tokens", "12", "--temperature", "0"];
  const { code, stdout, stderr } = await command(args).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assertEquals(code, 0, err);
  assertMatch(out!, /^[^]{20,}\n$/);
  assertMatch(err!, /answer: 12 tokens in [\d.]+ s, [\d.]+ tokens\/s, ended by length\n$/);
});

Deno.test("a model that is not there ends with the model's exit code", async () => {
  const { code, stderr } = await command(["serve", "--port", "0", "./no-such-model"]).output();
  assertEquals(code, 4);
  assertMatch(new TextDecoder().decode(stderr), /^Error: Cannot load model "\.\/no-such-model": /);
});
