import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { Client } from "../../src/server/clients.ts";
import { type Key, parseKeys, plainKey, sha256 } from "../../src/server/keys.ts";
import { ROUTES } from "../../src/server/routes.ts";
import { events, gate, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions";
const as = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } });
const keys = (...entries: object[]) => parseKeys(JSON.stringify({ keys: entries }));
const refusal = async (response: Response) => [response.status, (await response.json()).error.code];

Deno.test("a key file is JSON or lines, and keeps digests alone", async () => {
  const app = await sha256("app-secret");
  assertEquals(await keys({ name: "app", key: "app-secret", priority: -1, cache_salt: "team" }), [{
    ...{ name: "app", digests: [app], scopes: ["generate"], priority: -1, salt: "team" },
    ...{ concurrent: undefined, requests: undefined, tokens: undefined, maxTokens: undefined },
  }]);
  const [both] = await keys({
    name: "app",
    key: ["app-secret", "next"],
    sha256: "A".repeat(64),
    scopes: ["metrics"],
  });
  assertEquals(both!.digests, [app, await sha256("next"), "a".repeat(64)]);
  const lines = await parseKeys(`# for the team\n\n one \r\nsha256:${app}\n`);
  assertEquals(lines, [await plainKey("one"), await plainKey("app-secret")]);
  assertEquals(lines.map(({ scopes }) => scopes), [["admin"], ["admin"]]);
  assert(!JSON.stringify(lines).includes("one"));
  assertEquals(
    lines[0]!.digests[0]!.includes(lines[0]!.name.slice(4)),
    false,
    "a name tells nothing of its digest",
  );
});

Deno.test("what is wrong in a key file is told by line or path, and no key with it", async () => {
  const wrong: readonly (readonly [text: string, message: string])[] = [
    ["", "It holds no key"],
    ['{"keys": []}', "It holds no key"],
    ["a\nsecret words\n", "Line 2: a key must not hold white space"],
    ["a\na\n", "or one is there twice"],
    ["a\n\nsha256:12\n", "Line 3: sha256 must be 64 hexadecimal digits"],
    ['{"keys": [\n  {"name": "a", "key": "hush" "x"}]}', "It is not JSON (line 2 column 31)"],
    ['{"keys": [{"name": "a", "key": "hush"', "It is not JSON "],
    ['{"keys": {}}', "keys: "],
    ['{"kyes": []}', "keys: "],
    ['{"keys": [{"name": "a", "key": "hush", "scope": ["metrics"]}]}', 'keys[0]: Unrecognized key: "scope"'],
    ['{"keys": [{"name": "a b", "key": "hush"}]}', "keys[0].name: must be 1 to 64 letters"],
    ['{"keys": [{"name": "a", "key": "hush", "scopes": ["generate", "all"]}]}', "keys[0].scopes[1]: "],
    ['{"keys": [{"name": "a", "key": "hush", "scopes": []}]}', "keys[0].scopes: "],
    ['{"keys": [{"name": "a", "key": "hu sh"}]}', "keys[0].key: must not be empty or hold white space"],
    ['{"keys": [{"name": "a", "key": "hush", "max_tokens": 0}]}', "keys[0].max_tokens: "],
    ['{"keys": [{"name": "a"}]}', "keys[0]: a needs a key or a sha256"],
    ['{"keys": [{"name": "a", "key": "hush"}, {"name": "a", "key": "x"}]}', "Two keys are named a"],
    [
      '{"keys": [{"name": "a", "key": "hush"}, {"name": "b", "key": ["x", "hush"]}]}',
      "a and b are the same key",
    ],
  ];
  for (const [text, message] of wrong) {
    const error = await assertRejects(() => parseKeys(text), RangeError);
    assertStringIncludes(error.message, message);
    assertEquals(/hush|secret/.test(error.message), false, error.message);
  }
});

Deno.test("every route answers only keys of its scope", async () => {
  await using s = await serving({}, {
    keys: await keys(
      { name: "writer", key: "generate", scopes: ["generate"] },
      { name: "prometheus", key: "metrics", scopes: ["metrics"] },
      { name: "root", key: "admin", scopes: ["admin"] },
    ),
  });
  const scoped = new Set<string>();
  for (const { method, path, open, scope = "generate" } of ROUTES) {
    scoped.add(open ? "open" : scope);
    for (const key of ["generate", "metrics", "admin", ""]) {
      const response = await s.get(path.replace(":id{.+}", "fake"), { method, ...(key ? as(key) : {}) });
      const text = await response.text();
      const passes = open || key === "admin" || key === scope;
      const refused = [401, 403].includes(response.status);
      assertEquals(refused, !passes, `${method} ${path} with ${key || "no key"}: ${response.status} ${text}`);
      if (!passes) assertEquals(response.status, key ? 403 : 401);
    }
  }
  assertEquals([...scoped].sort(), ["generate", "metrics", "open"]);
  const refused = await s.post(COMPLETIONS, { prompt: "x" }, as("metrics"));
  assertEquals([refused.status, (await refused.json()).error], [403, {
    message: "You have insufficient permissions for this operation. Missing scope of prometheus: generate",
    ...{ type: "permission_error", param: null, code: "insufficient_permissions" },
  }]);
  assertEquals(s.llm.seen.length, 0);
  for (const key of ["generate", "metrics"]) {
    assertEquals(await refusal(await s.get("/nope", as(key))), [404, null]);
  }
});

Deno.test("limits of a key: how many requests at the same time, and which answers are too long", async () => {
  const go = gate();
  await using s = await serving({ script: () => "x".repeat(100), step: () => go.wait }, {
    keys: await keys({ name: "app", key: "app", max_concurrent_requests: 2, max_tokens: 5, priority: 3 }, {
      name: "other",
      key: "other",
    }),
  });
  const open = [
    s.post(COMPLETIONS, { prompt: "x", stream: true }, as("app")).then(events),
    s.post("/v1/chat/completions", { messages: [{ role: "user", content: "x" }] }, as("app")).then((r) =>
      r.json()
    ),
  ];
  await s.until(() => s.llm.open === 2);
  const third = await s.post(COMPLETIONS, { prompt: "x" }, as("app"));
  assertEquals([third.headers.get("retry-after"), ...await refusal(third)], [
    "1",
    429,
    "rate_limit_exceeded",
  ]);
  const other = s.post(COMPLETIONS, { prompt: "x" }, as("other"));
  await s.until(() => s.llm.open === 3);
  go.open();
  const [streamed, whole] = await Promise.all(open);
  assertEquals(
    streamed.data.map((d: { choices: { text: string }[] }) => d.choices[0]!.text).join(""),
    "xxxxx",
  );
  assertEquals([whole.choices[0].message.content, whole.choices[0].finish_reason], ["xxxxx", "length"]);
  assertEquals((await (await other).json()).choices[0].text.length, 16);
  assertEquals(s.llm.seen.map(({ request, maxTokens }) => [request.priority, maxTokens]), [
    [3, 5],
    [3, 5],
    [undefined, 16],
  ]);
  // Both have ended, so others may begin.
  assertEquals(
    (await (await s.post(COMPLETIONS, { prompt: "x", max_tokens: 5 }, as("app"))).json()).usage.total_tokens,
    6,
  );
  const long = await s.post(COMPLETIONS, { prompt: "x", max_tokens: 6 }, as("app"));
  assertEquals([long.status, (await long.json()).error.param], [400, "max_tokens"]);
  // Where a request does not say, it gets what is left of the model's length.
  const tail = await s.post("/v1/chat/completions", {
    messages: [{ role: "user", content: "x".repeat(4096 - "<user><assistant>".length - 2) }],
  }, as("app"));
  assertEquals((await tail.json()).usage.completion_tokens, 2);
  assertEquals(s.lines.filter((line) => line["status"] === 200).map((line) => line["key"]).sort(), [
    ...["app", "app", "app", "app", "other"],
  ]);
});

Deno.test("limits of a key: requests and tokens of a minute, told in OpenAI's headers", async () => {
  await using s = await serving({ script: () => "x".repeat(10) }, {
    keys: await keys(
      { name: "few", key: "few", requests_per_minute: 2 },
      { name: "short", key: "short", tokens_per_minute: 100 },
    ),
  });
  const first = await s.post(COMPLETIONS, { prompt: "x" }, as("few"));
  assertEquals([first.status, first.headers.get("x-ratelimit-limit-requests")], [200, "2"]);
  assertEquals(first.headers.get("x-ratelimit-remaining-requests"), "1");
  assertEquals(first.headers.get("x-ratelimit-limit-tokens"), null);
  await first.body?.cancel();
  await (await s.post(COMPLETIONS, { prompt: "x" }, as("few"))).body?.cancel();
  const third = await s.post(COMPLETIONS, { prompt: "x" }, as("few"));
  const wait = Number(third.headers.get("retry-after"));
  assert(wait > 20 && wait <= 30, `${wait}`);
  assertEquals(third.headers.get("x-ratelimit-remaining-requests"), "0");
  assertEquals(await refusal(third), [429, "rate_limit_exceeded"]);

  const ask = (body: object) => s.post(COMPLETIONS, { prompt: "y".repeat(40), ...body }, as("short"));
  const left = (r: Response) => Number(r.headers.get("x-ratelimit-remaining-tokens"));
  const wrong = await ask({ max_tokens: 5000 }); // it is let in, does not fit the model, and costs nothing
  assertEquals([wrong.status, (await wrong.json()).error.code], [400, "context_length_exceeded"]);
  // 40 bytes are guessed as 10 tokens, and were 40; 10 came of the 60 that were asked for.
  const one = await ask({ max_tokens: 60 });
  await one.body?.cancel();
  assert(left(one) >= 50 && left(one) <= 51, `${left(one)}`);
  const large = await ask({ max_tokens: 60 });
  assertEquals([Number(large.headers.get("retry-after")) > 5, ...await refusal(large)], [
    true,
    429,
    "rate_limit_exceeded",
  ]);
  await (await ask({ max_tokens: 5 })).body?.cancel();
  const none = await ask({ max_tokens: 5 });
  assertEquals([none.status, left(none) < 10], [429, true]);
  await none.body?.cancel();
});

Deno.test("a limit fills up again with time, and what is larger than it waits for all of it", () => {
  let now = 0;
  const key: Key = { name: "a", digests: [], scopes: ["generate"], requests: 60, tokens: 600 };
  const client = new Client(key, () => now);
  const ends = Array.from({ length: 60 }, () => client.enter());
  const refused = () => {
    try {
      client.enter()();
      return;
    } catch (error) {
      return (error as { headers: Record<string, string> }).headers["Retry-After"];
    }
  };
  assertEquals(refused(), "1");
  for (const end of ends) end();
  assertEquals(client.headers()["x-ratelimit-reset-requests"], "1m0s");
  now += 1000;
  assertEquals([refused(), refused()], [undefined, "1"]);
  const huge = client.reserve(6000);
  assertEquals(client.headers()["x-ratelimit-remaining-tokens"], "0");
  huge(700);
  now += 10_000;
  assertEquals(client.headers()["x-ratelimit-remaining-tokens"], "0");
  now += 60_000;
  assertEquals(client.headers()["x-ratelimit-remaining-tokens"], "600");
});

Deno.test("keys change while the server runs, and who keeps a name keeps what is used up", async () => {
  const go = gate();
  const old = { name: "app", key: "old", requests_per_minute: 3 };
  await using s = await serving({ step: () => go.wait }, {
    keys: await keys(old, { name: "gone", key: "gone" }),
  });
  const running = s.post(COMPLETIONS, { prompt: "x", stream: true }, as("gone")).then(events);
  await (await s.get("/v1/models", as("old"))).body?.cancel();
  await s.until(() => s.llm.open === 1);
  await s.server.setKeys(await keys({ ...old, key: "new" }));
  assertEquals(await refusal(await s.get("/v1/models", as("old"))), [401, "invalid_api_key"]);
  assertEquals(await refusal(await s.get("/v1/models", as("gone"))), [401, "invalid_api_key"]);
  const fresh = await s.get("/v1/models", as("new"));
  assertEquals([fresh.status, fresh.headers.get("x-ratelimit-remaining-requests")], [200, "1"]);
  await fresh.body?.cancel();
  go.open();
  assertEquals((await running).done, true);
  await assertRejects(() => s.server.setKeys([]), RangeError);
  assertEquals(JSON.stringify(s.lines).match(/Bearer|"old"|"new"/), null);
});

Deno.test("keys share cached prompts where they are told to", async () => {
  const salts = async (sharedPrefixCache: boolean) => {
    await using s = await serving({}, {
      sharedPrefixCache,
      keys: await keys({ name: "a", key: "a" }, { name: "b", key: "b", cache_salt: "team" }),
    });
    for (const key of ["a", "b"]) {
      await (await s.post(COMPLETIONS, { prompt: "x" }, as(key))).body?.cancel();
      await (await s.post(COMPLETIONS, { prompt: "x", cache_salt: "own" }, as(key))).body?.cancel();
    }
    return s.llm.seen.map(({ request }) => request.cacheSalt);
  };
  assertEquals(await salts(false), ["a ", "a own", "team ", "team own"]);
  assertEquals(await salts(true), [undefined, " own", "team ", "team own"]);
});

Deno.test("the load is how many requests have not ended", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait });
  const load = async () => (await (await s.get("/load")).json()).server_load;
  assertEquals(await load(), 0);
  const open = [1, 2].map(() => s.post(COMPLETIONS, { prompt: "x" }));
  await s.until(() => s.llm.open === 2);
  assertEquals(await load(), 2);
  go.open();
  for (const response of await Promise.all(open)) await response.body?.cancel();
  assertEquals(await load(), 0);
});

Deno.test("requests name their own priority where that is asked for, but for those of a key that has one", async () => {
  const both = await keys({ name: "fixed", key: "fixed", priority: 3 }, { name: "free", key: "free" });
  const chat = { messages: [{ role: "user", content: "x" }], max_tokens: 1 };
  const first = { "X-Vllm-Priority": "-7" };
  await using s = await serving({}, { keys: both, clientPriorities: true });
  for (const key of ["fixed", "free"]) {
    await (await s.post(COMPLETIONS, { prompt: "x", priority: -2 }, as(key))).json();
    await (await s.post("/v1/chat/completions", { ...chat, priority: 5 }, as(key))).json();
    await (await s.post(COMPLETIONS, { prompt: "x" }, { headers: { ...as(key).headers, ...first } })).json();
  }
  assertEquals(s.llm.seen.map(({ request }) => request.priority), [3, 3, 3, -2, 5, -7]);
  await using plain = await serving();
  for (const [body, more] of [[{ priority: 1 }, {}], [{}, { headers: first }]] as const) {
    const response = await plain.post(COMPLETIONS, { prompt: "x", ...body }, more);
    const { error } = await response.json();
    assertEquals([response.status, error.param], [400, "priority"]);
    assertMatch(error.message, /^Got priority -?\d but Priority scheduling is not enabled\.$/);
  }
  assertEquals(await refusal(await plain.post(COMPLETIONS, { prompt: "x", priority: 0.5 })), [400, null]);
  await (await plain.post(COMPLETIONS, { prompt: "x", priority: 0 })).json();
  assertEquals(plain.llm.seen.map(({ request }) => request.priority), [undefined]);
});
