import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";

const FAKE = new URL("fake_main.ts", import.meta.url).href;
const MAIN = new URL("../../main.ts", import.meta.url).href;

function start(args: readonly string[], main = FAKE, env: Record<string, string> = {}): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-P=serve", main, ...args],
    env: { VLLM_API_KEY: "", NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

async function finish(args: readonly string[], main?: string) {
  const { code, stdout, stderr } = await start(args, main).output();
  return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
}

/** A started server: its address, and the rest of what it prints. */
async function serving(args: readonly string[], env: Record<string, string> = {}) {
  const process = start(["serve", "--port", "0", ...args], FAKE, env);
  const lines = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let out = "";
  const until = async (pattern: RegExp) => {
    for (let found = pattern.exec(out);; found = pattern.exec(out)) {
      if (found) return found;
      const { value, done } = await lines.read();
      if (done) throw new Error(`The server ended after: ${out}`);
      out += value;
    }
  };
  const ended = async () => {
    for (let part = await lines.read(); !part.done; part = await lines.read()) out += part.value;
    await process.stderr.cancel();
    return { code: (await process.status).code, out };
  };
  const url = (await until(/http:\/\/[\w.]+:\d+/))[0];
  return { process, url, until, ended };
}

const ask = (url: string, body: object) =>
  fetch(`${url}/v1/completions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

Deno.test("the program's own help and version need no model", async () => {
  const none = await finish([], MAIN);
  assertEquals(none.code, 2);
  for (const args of [["--help"], ["help"]]) {
    const { code, out } = await finish(args, MAIN);
    assertEquals(code, 0);
    assertMatch(out, /serve +Serve a model[^]*generate +Answer one prompt/);
  }
  assertStringIncludes(
    (await finish(["serve", "--port", "1", "--help"], MAIN)).out,
    "Usage: serve [PATH] [flags]",
  );
  assertStringIncludes((await finish(["help", "generate"], MAIN)).out, "Usage: generate");
  assertMatch((await finish(["--version"], MAIN)).out, /^\d+\.\d+\.\d+\n$/);
});

Deno.test("exit codes say what was at fault, on one line", async () => {
  const cases: readonly (readonly [args: string[], code: number, line: RegExp])[] = [
    [["srve"], 2, /^Error: Unknown command srve; did you mean serve\?\n/],
    [["serve", "--prot", "1"], 2, /^Error: Unknown flag --prot; did you mean --port\?\nTry: serve --help\n$/],
    [["serve", "--api-key-file", "/nowhere/keys"], 2, /^Error: --api-key-file \/nowhere\/keys: No such file/],
    [["serve", "--config", "/nowhere.yaml"], 2, /^Error: --config \/nowhere.yaml: No such file/],
    [["serve", "--host", "0.0.0.0"], 2, /--api-key KEY.*--allow-unauthenticated/],
    [["serve", "small", "--port", "0"], 3, /^Error: Cannot hold the model: it needs 2 GiB, 1 GiB is free\n$/],
    [["serve", "missing", "--port", "0"], 4, /^Error: Cannot load model "missing": it is not there\n$/],
    [["generate", "--model", "missing", "x"], 4, /^Error: Cannot load model/],
    [["generate", ""], 2, /^Error: The prompt must not be empty/],
  ];
  await Promise.all(cases.map(async ([args, code, line]) => {
    const result = await finish(args);
    assertEquals(result.code, code, args.join(" "));
    assertMatch(result.err, line);
  }));
});

Deno.test("a port that is taken is named", async () => {
  using other = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { code, err } = await finish(["serve", "--port", `${other.addr.port}`]);
  assertEquals(code, 2);
  assertStringIncludes(err, `127.0.0.1:${other.addr.port}: another program does; choose another --port`);
});

Deno.test("serve says what it serves and where, and SIGTERM ends it", async () => {
  const { process, url, until, ended } = await serving([]);
  await until(/Chat page/);
  const answer = await ask(url, { prompt: "x" });
  assertEquals((await answer.json()).choices[0].text, "Hello!");
  process.kill("SIGTERM");
  const { code, out } = await ended();
  assertEquals(code, 0);
  for (
    const words of [
      "serves fake at",
      "for this machine only",
      "This is the demo.",
      "POST /v1/completions 200",
      "SIGTERM",
    ]
  ) {
    assertStringIncludes(out, words);
  }
});

Deno.test("SIGTERM gives streams their time, then an error event, then the process ends", async () => {
  const { process, url, ended } = await serving([
    "hangs",
    "--shutdown-timeout",
    "0.3",
    "--log-format",
    "json",
  ]);
  const response = await ask(url, { prompt: "x", stream: true });
  process.kill("SIGTERM");
  const text = await response.text();
  assertStringIncludes(text, '"code":"shutting_down"');
  assert(text.endsWith("data: [DONE]\n\n"));
  const { code, out } = await ended();
  assertEquals(code, 0);
  for (const line of out.trim().split("\n")) assertEquals(typeof JSON.parse(line).level, "string");
});

Deno.test("paths that are not to be in the log are not, and SIGTERM tells new work to come again", async () => {
  const quiet = ["--disable-access-log-for-endpoints", "/v1/models,/version"];
  const { process, url, until, ended } = await serving(["hangs", "--shutdown-timeout", "3600", ...quiet]);
  for (const path of ["/v1/models", "/version", "/openapi.json"]) {
    await (await fetch(url + path)).body?.cancel();
  }
  const running = ask(url, { prompt: "x", stream: true });
  const reader = (await running).body!.getReader();
  await reader.read();
  process.kill("SIGTERM");
  await until(/Received SIGTERM/);
  const refused = await ask(url, { prompt: "x" });
  assertEquals([refused.status, refused.headers.get("retry-after")], [503, "5"]);
  assertEquals((await refused.json()).error.code, "shutting_down");
  await reader.cancel(); // the last one leaves, so that nothing is waited for
  const { code, out } = await ended();
  assertEquals(code, 0);
  assertEquals(out.match(/GET \S+/g), ["GET /openapi.json"]);
});

Deno.test("a second signal ends at once, and one during the load ends that", async () => {
  const { process, url, until, ended } = await serving(["hangs", "--shutdown-timeout", "3600"]);
  const response = await ask(url, { prompt: "x", stream: true });
  process.kill("SIGINT");
  await until(/Received SIGINT/);
  process.kill("SIGINT");
  assertStringIncludes(await response.text(), "shutting_down");
  assertEquals((await ended()).code, 0);
  const loading = start(["serve", "slow", "--port", "0"]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  loading.kill("SIGTERM");
  assertEquals((await loading.output()).code, 0);
});

Deno.test("a dead engine ends the process with the device's code", async () => {
  const { url, ended } = await serving(["dies"]);
  const response = await ask(url, { prompt: "x", stream: true });
  await response.text();
  const { code, out } = await ended();
  assertEquals(code, 5);
  assertStringIncludes(out, "The engine has failed: the device is lost");
});

Deno.test("an engine that hangs is reported, then its requests end with an error, and the process with them", async () => {
  const flags = ["--soft-watchdog-timeout", "0.3", "--watchdog-timeout", "2", "--step-timeout", "1"];
  const { url, until, ended } = await serving(["stuck", "--shutdown-timeout", "3600", ...flags]);
  const streamed = ask(url, { prompt: "x", stream: true }).then((response) => response.text());
  const whole = ask(url, { prompt: "x" });
  await until(/warning The engine is slow, or hangs: step 0 has taken [\d.]+ s with 0 sequences running/);
  for (const path of ["/ready", "/health"]) {
    for (let status = 200; status !== 503;) {
      const response = await fetch(url + path);
      await response.body?.cancel();
      status = response.status;
    }
  }
  const failure =
    '{"error":{"message":"The engine hangs","type":"server_error","param":null,"code":"engine_error"}}';
  assert((await streamed).endsWith(`data: ${failure}\n\ndata: [DONE]\n\n`));
  const response = await whole;
  assertEquals([response.status, await response.text()], [500, failure]);
  const { code, out } = await ended();
  assertEquals(code, 5);
  assertMatch(out, /error The engine hangs: step 0 has taken [\d.]+ s/);
});

Deno.test("with a key the server may listen to other machines, and the environment cannot move it", async () => {
  const { process, url, ended } = await serving(["--host", "0.0.0.0", "--api-key", "secret"], {
    DENO_SERVE_ADDRESS: "tcp:127.0.0.1:1",
  });
  const local = url.replace("0.0.0.0", "127.0.0.1");
  const refused = await fetch(`${local}/v1/models`);
  assertEquals(refused.status, 401);
  await refused.body?.cancel();
  const taken = await fetch(`${local}/v1/models`, { headers: { Authorization: "Bearer secret" } });
  assertEquals((await taken.json()).data[0].id, "fake");
  process.kill("SIGTERM");
  const { out } = await ended();
  assertStringIncludes(out, "with an API key");
  assert(!out.includes("secret"));
});

Deno.test("SIGHUP reads the file of keys again, and keeps the old ones where it is wrong", async () => {
  const file = await Deno.makeTempFile();
  const status = async (url: string, key: string) => {
    const response = await fetch(`${url}/v1/models`, { headers: { Authorization: `Bearer ${key}` } });
    await response.body?.cancel();
    return response.status;
  };
  try {
    await Deno.writeTextFile(file, "old\n");
    const { process, url, until, ended } = await serving(["--api-key-file", file, "--log-format", "json"]);
    await until(/"path":"\/v1\/models"|Serving/);
    assertEquals(await status(url, "old"), 200);
    await Deno.writeTextFile(file, '{"keys": [{"name": "new", "key": "new"}]}');
    process.kill("SIGHUP");
    await until(/are in use/);
    assertEquals([await status(url, "old"), await status(url, "new")], [401, 200]);
    await Deno.writeTextFile(file, '{"keys": [{"name": "new"}]}');
    process.kill("SIGHUP");
    await until(/keys stay as they were.*keys\[0\]: new needs a key or a sha256/);
    assertEquals(await status(url, "new"), 200);
    process.kill("SIGTERM");
    const { code, out } = await ended();
    assertEquals(code, 0);
    assertEquals(/\bold\b/.test(out.replace("the old", "")), false);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("kernels lists what a model runs on, and finds by name", async () => {
  const { code, out } = await finish(["kernels", "rms", "attention", "--target", "sm80"], MAIN);
  assertEquals(code, 0);
  assertMatch(out, /^rmsnorm: \d+ steps; target "sm80", /m);
  assertMatch(out, /^ +x +bf16 \[\w+, 1024\], read, chain$/m);
  assertEquals(out.includes("linear"), false);
  assertEquals((await finish(["kernels", "nothing-like-this"], MAIN)).code, 2);
});

Deno.test("generate streams the answer to the output and its speed beside it", async () => {
  const { code, out, err } = await finish(["generate", "Hi", "--max-tokens", "4", "--system", "s"]);
  assertEquals([code, out], [0, "Hell\n"]);
  assertMatch(
    err,
    /^This is the demo.*\nprompt: \d+ tokens in 0\.00 s, [\d.]+ tokens\/s; answer: 4 tokens in 0\.00 s, 1000\.0 tokens\/s, ended by length\n$/,
  );
});
