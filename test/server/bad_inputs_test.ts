/** Bad inputs and faults that no other file is about; test/coverage.json says which. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { openModel } from "../../src/open.ts";
import { createApp } from "../../src/server/app.ts";
import { DEFAULT_LIMITS, Host } from "../../src/server/host.ts";
import { events, type Json, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions", CHAT = "/v1/chat/completions";

Deno.test("of a key that comes twice the last one counts, and 10,000 unknown ones count for nothing", async () => {
  await using s = await serving();
  const twice = await (await s.post(COMPLETIONS, '{"prompt":"x","n":3,"n":2}')).json();
  assertEquals(twice.choices.length, 2);
  const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}`, { deep: [i] }]));
  const many = await s.post(COMPLETIONS, { prompt: "x", ...unknown });
  assertEquals((await many.json()).choices[0].text, "Hello!");
});

Deno.test("names of JavaScript's own objects are fields like any others, at every depth", async () => {
  await using s = await serving({ answers: { calls: "hermes" } });
  const own =
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":null';
  const bodies = [
    `{"messages":[{"role":"user","content":"x",${own}}]}`,
    `{"messages":[{"role":"user","content":"x"}],"metadata":{${own}},"chat_template_kwargs":{"__proto__":{"polluted":1},"toString":1}}`,
    `{"messages":[{"role":"user","content":"x"}],"logit_bias":{${own}}}`,
    `{"messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":{"name":"__proto__","parameters":{"type":"object","properties":{${own}}}}}]}`,
    `{"messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":{"name":"toString"}}],"tool_choice":"auto"}`,
    `{"messages":[{"role":"user","content":"x"}],"response_format":{"type":"json_schema","json_schema":{"name":"a","schema":{"type":"object","properties":{${own}}}}}}`,
    `{"messages":[{"role":"user","content":"x"}],"stream_options":{${own}},"stream":true}`,
  ];
  for (const body of bodies) {
    const response = await s.post(CHAT, body);
    const text = await response.text();
    assert([200, 400].includes(response.status), `${response.status} for ${body}: ${text}`);
    assertEquals(({} as Json).polluted, undefined, body);
  }
  assertEquals(Object.keys(Object.prototype), []);
});

Deno.test("numbers that JSON cannot hold are refused, and what only looks odd is a number", async () => {
  await using s = await serving();
  const ask = async (fields: string) => {
    const response = await s.post(COMPLETIONS, `{"prompt":"x",${fields}}`);
    const { error } = await response.json();
    return [response.status, error?.param ?? error?.code];
  };
  for (const value of ["1e309", "-1e309"]) {
    for (const field of ["temperature", "top_p", "presence_penalty", "repetition_penalty"]) {
      assertEquals(await ask(`"${field}":${value}`), [400, field], `${field} ${value}`);
    }
    assertEquals(await ask(`"max_tokens":${value}`), [400, "max_tokens"]);
    assertEquals(await ask(`"logit_bias":{"5":${value}}`), [400, "logit_bias.5"]);
  }
  for (const value of ["NaN", "Infinity", "-Infinity", "0x10", "01", "+1", ".5"]) {
    assertEquals(await ask(`"temperature":${value}`), [400, "invalid_json"], value);
  }
  for (const value of ["-0", "1e-400", "0.0000000001", "1.0e0"]) {
    assertEquals(await ask(`"temperature":${value}`), [200, undefined], value);
  }
});

Deno.test("a mark of byte order is no part of a body, and invalid UTF-8 is nobody's", async () => {
  await using s = await serving();
  const post = async (bytes: number[]) => {
    const body = new Uint8Array([...new TextEncoder().encode('{"prompt":"'), ...bytes, 0x22, 0x7d]);
    const response = await s.post(COMPLETIONS, "", { body });
    await response.body?.cancel();
    return response.status;
  };
  // An overlong slash, half a character, a surrogate, and what lies beyond Unicode.
  for (const bytes of [[0xc0, 0xaf], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]) {
    assertEquals(await post(bytes), 400, `${bytes}`);
  }
  assertEquals(await post([0xc3, 0xa9]), 200);
  const marked = await s.post(COMPLETIONS, '\ufeff{"prompt":"x"}');
  assertEquals([marked.status, (await marked.json()).object], [200, "text_completion"]);
});

Deno.test("biases are bounded in number and size", async () => {
  await using s = await serving();
  const ask = async (logit_bias: Json) => {
    const response = await s.post(COMPLETIONS, { prompt: "x", logit_bias });
    const { error } = await response.json();
    return [response.status, error?.param ?? null, error?.message ?? null];
  };
  // All of them are of one token that there is, so that only their number is wrong.
  const many = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, i) => ["0".repeat(i) + "5", 1]));
  for (const length of [1025, 5_000]) {
    assertEquals(await ask(many(length)), [400, "logit_bias", "logit_bias is limited to 1024 tokens"]);
  }
  assertEquals((await ask(many(1024)))[0], 200);
  assertEquals((await ask({ "5": 1e9 }))[0], 200);
  const [bias] = [s.llm.seen.at(-1)!.sampling.bias!];
  assert(bias.get(5)! <= 100, `${bias.get(5)}`); // as vLLM bounds it
});

Deno.test("prompts around the model's length are taken up to the last token, and a huge one is refused early", async () => {
  await using s = await serving({ info: { maxModelLength: 4096 }, script: () => "x".repeat(20) });
  const ask = async (prompt: Json, max_tokens = 1) => {
    const response = await s.post(COMPLETIONS, { prompt, max_tokens });
    const { error, usage } = await response.json();
    return [response.status, error?.code ?? usage.completion_tokens];
  };
  assertEquals(await ask(Array(4095).fill(1)), [200, 1]);
  assertEquals(await ask(Array(4095).fill(1), 2), [400, "context_length_exceeded"]);
  assertEquals(await ask(Array(4096).fill(1)), [400, "context_length_exceeded"]);
  assertEquals(await ask("x".repeat(10 << 20)), [400, "context_length_exceeded"]);
});

Deno.test("a stream of several prompts and choices ends with one event that counts them all", async () => {
  await using s = await serving();
  const body = { prompt: ["ab", "c"], n: 2, stream: true, stream_options: { include_usage: true } };
  const { data } = await events(await s.post(COMPLETIONS, body));
  const counted = data.filter(({ usage }) => usage);
  assertEquals(counted.length, 1);
  assertEquals([counted[0].choices, counted[0].usage.prompt_tokens, counted[0].usage.completion_tokens], [
    [],
    3,
    24,
  ]);
});

Deno.test("connections that say nothing take nothing from those that do", async () => {
  await using s = await serving();
  const connect = () => Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
  const idle = await Promise.all(Array.from({ length: 400 }, connect));
  try {
    const half = new TextEncoder().encode("POST /v1/completions HTTP/1.1\r\nHost: loc");
    await Promise.all(idle.slice(200).map((connection) => connection.write(half))); // as slow as can be
    for (let i = 0; i < 20; i++) {
      assertEquals((await (await s.post(COMPLETIONS, { prompt: "x" })).json()).choices[0].text, "Hello!");
    }
  } finally {
    for (const connection of idle) connection.close();
  }
  assertEquals((await s.get("/health").then(async (r) => (await r.body?.cancel(), r))).status, 200);
});

Deno.test("HTTP/2 with streams that are reset as soon as they are opened does not stop the server", async () => {
  await using s = await serving();
  const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
  const frame = (type: number, flags: number, stream: number, payload: readonly number[]) => [
    ...[payload.length >> 16, payload.length >> 8 & 255, payload.length & 255, type, flags],
    ...[stream >> 24 & 255, stream >> 16 & 255, stream >> 8 & 255, stream & 255, ...payload],
  ];
  // Static entries for GET, "/" and "http", and an authority.
  const host = [...new TextEncoder().encode("localhost")];
  const head = [0x82, 0x84, 0x86, 0x41, host.length, ...host];
  const bytes = [...new TextEncoder().encode("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), ...frame(4, 0, 0, [])];
  for (let stream = 1; stream < 20_000; stream += 2) {
    bytes.push(...frame(1, 5, stream, head), ...frame(3, 0, stream, [0, 0, 0, 8]));
  }
  // A head that never ends comes last, if the connection still stands.
  const more = frame(9, 0, 20_001, Array(10_000).fill(0x82));
  bytes.push(...frame(1, 1, 20_001, head));
  for (let n = 0; n < 100; n++) bytes.push(...more);
  const closed = (async () => {
    const buffer = new Uint8Array(1 << 16);
    let told = 0;
    for (let n = await connection.read(buffer); n; n = await connection.read(buffer)) told += n;
    return told;
  })().catch(() => -1);
  try {
    for (let at = 0; at < bytes.length;) {
      at += await connection.write(Uint8Array.from(bytes.slice(at, at + 65536)));
    }
  } catch (error) {
    assertStringIncludes((error as Error).message, "os error"); // the server has closed it
  }
  assert(await closed !== 0); // at the latest at a head that is longer than any may be
  connection.close();
  assertEquals((await (await s.post(COMPLETIONS, { prompt: "x" })).json()).choices[0].text, "Hello!");
  assertEquals(s.llm.open, 0);
});

Deno.test("a client that leaves in the queue, in its prompt, in its answer or before it frees its blocks while the steps that fly end", async () => {
  const LENGTH = 1000; // so that an answer is still being made when its client leaves
  const opened = {
    ...{ model: new URL("../goldens/models/qwen3-tied/", import.meta.url).pathname, servedNames: ["tiny"] },
    ...{
      device: "cpu",
      gpuMemoryUtilization: 0.1,
      maxModelLength: LENGTH,
      maxSequences: 1,
      maxBatchedTokens: 16,
    },
  } as const;
  await using llm = await openModel({ ...opened, device: "cpu" }, () => {}, () => {});
  const host = new Host(DEFAULT_LIMITS, { request: () => {}, event: () => {} }, []);
  host.loaded(llm);
  const app = createApp(host, {});
  const free = llm.engine.load.freeBlocks;
  const until = async (what: string, condition: () => boolean) => {
    for (let n = 0; !condition(); n++) {
      assert(n < 2000, `${what}: ${JSON.stringify(llm.engine.load)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  /** Asks, and gives what leaves. */
  const ask = (prompt: number[], stream: boolean) => {
    const stop = new AbortController();
    const body = JSON.stringify({ prompt, stream, max_tokens: LENGTH - 200, ignore_eos: true });
    const headers = { "Content-Type": "application/json" };
    const response = app(
      new Request("http://localhost/v1/completions", { method: "POST", headers, body, signal: stop.signal }),
    );
    return {
      abort() {
        stop.abort();
        response.then((r) => r.body?.cancel().catch(() => {}), () => {});
      },
    };
  };
  const long = Array.from({ length: 100 }, (_, i) => i), short = [1, 2, 3];
  const busy = () => llm.engine.load.running === 1;
  for (const stream of [false, true]) {
    // In its answer, and the one behind it in the queue.
    const first = app(
      new Request("http://localhost/v1/completions", {
        ...{ method: "POST", headers: { "Content-Type": "application/json" } },
        body: JSON.stringify({ prompt: short, stream: true, max_tokens: LENGTH - 200, ignore_eos: true }),
      }),
    );
    const reader = (await first).body!.getReader();
    await reader.read();
    const queued = ask(long, stream);
    await until("it waits", () => llm.engine.load.waiting === 1);
    queued.abort();
    await until("none waits", () => llm.engine.load.waiting === 0);
    assert(busy(), "the other one goes on");
    await reader.cancel();
    await until("it has left", () => llm.engine.load.freeBlocks === free);
    // In its prompt, which takes seven steps, and in its answer.
    for (const prompt of [long, short]) {
      const begun = llm.engine.pulse().steps;
      const left = ask(prompt, stream);
      await until("it runs", () => llm.engine.pulse().steps > begun && busy());
      const steps = llm.engine.pulse().steps;
      left.abort();
      await until("it has left", () => llm.engine.load.freeBlocks === free);
      // One step flies, one is planned, and one may have begun before the engine was told.
      assert(llm.engine.pulse().steps - steps <= 4, `${llm.engine.pulse().steps - steps} steps`);
    }
  }
  assertEquals(llm.engine.load.running, 0);
});

Deno.test("no template of a client's own, and none of the renderer's own words as variables", async () => {
  await using s = await serving();
  const messages = [{ role: "user", content: "Hi" }];
  const ask = async (more: Json) => {
    const response = await s.post(CHAT, { messages, ...more });
    return [response.status, (await response.json()).error?.param ?? null];
  };
  assertEquals(await ask({ chat_template: "{{ messages }}" }), [400, "chat_template"]);
  // deno-fmt-ignore
  const own = ["chat_template", "tokenize", "tools", "documents", "conversation", "messages", "add_generation_prompt",
    "continue_final_message", "padding", "truncation", "max_length", "return_tensors", "return_dict"];
  for (const name of own) {
    assertEquals(await ask({ chat_template_kwargs: { [name]: 1 } }), [400, "chat_template_kwargs"], name);
  }
  assertEquals(await ask({ chat_template_kwargs: { enable_thinking: false } }), [200, null]);
});
