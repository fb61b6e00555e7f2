import { assert, assertEquals, assertMatch } from "@std/assert";
import { events, gate, type Serving, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions";

/** Sends bytes as they are, and gives what comes back until the server closes the connection. */
async function raw(s: Serving, text: string): Promise<string> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
  await connection.write(new TextEncoder().encode(text)).catch(() => {}); // it may close before all was sent
  let answer = "";
  const buffer = new Uint8Array(1 << 16);
  const read = () => connection.read(buffer).catch(() => null);
  for (let n = await read(); n; n = await read()) answer += new TextDecoder().decode(buffer.subarray(0, n));
  connection.close();
  return answer;
}
const post = (body: string, headers: string) =>
  `POST ${COMPLETIONS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;
const get = (path: string, headers = "") =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`;

Deno.test("a request that two readers could understand differently is refused", async () => {
  await using s = await serving();
  const body = '{"prompt":"x"}';
  const wrong = [
    post(`e\r\n${body}\r\n0\r\n\r\n`, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
    post(body, `Content-Length: ${body.length}\r\nContent-Length: 5\r\n`),
    get("/version", "X-Request-Id: a\x01b\r\n"),
    get("/version", Array.from({ length: 10_000 }, (_, i) => `X-${i}: a\r\n`).join("")),
    get("/version", `X: ${"a".repeat(1 << 20)}\r\n`),
    "NONSENSE\r\n\r\n",
  ];
  for (const text of wrong) assertMatch(await raw(s, text), /^HTTP\/1\.1 4\d\d /, text.slice(0, 60));
  assertEquals(s.llm.seen.length, 0);
  assertMatch(
    await raw(s, post(body, `Content-Length: ${body.length}\r\nExpect: 100-continue\r\n`)),
    /^HTTP\/1\.1 100 [^]*HTTP\/1\.1 200 /,
  );
  const two = await raw(s, `GET /version HTTP/1.1\r\nHost: localhost\r\n\r\n${get("/health")}`);
  assertEquals(two.match(/HTTP\/1\.1 200 OK/g)?.length, 2, "pipelined requests");
  assertMatch(await raw(s, get("/version").replace("GET", "HEAD")), /^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/);
});

Deno.test("no way of writing a path goes around the key", async () => {
  await using s = await serving({}, { keys: ["secret"] });
  const tricks = [
    "/v1/models",
    "/v1/models/../../v1/models",
    "/v1/models/fake",
    "/./v1/models",
    "//v1/models",
    "/v1/%6dodels",
    "/metrics",
    "/health/../metrics",
  ];
  for (const path of tricks) assertMatch(await raw(s, get(path)), /^HTTP\/1\.1 401 /, path);
  // The path is read once: what is open is what answers.
  for (const path of ["/v1/models/../../health", "/v1/models/%2e%2e/%2e%2e/health", "/metrics/../health"]) {
    assertMatch(await raw(s, get(path)), /"status":"ok"/, path);
  }
});

Deno.test("two requests with the same id are two requests", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait });
  const ask = () =>
    s.post(COMPLETIONS, { prompt: "x", stream: true }, { headers: { "X-Request-Id": "same" } }).then(events);
  const both = [ask(), ask()];
  await s.until(() => s.llm.open === 2);
  go.open();
  for (const { data, done } of await Promise.all(both)) {
    assertEquals([data[0].id, data.map((d) => d.choices[0].text).join(""), done], [
      "cmpl-same",
      "Hello!",
      true,
    ]);
  }
});

Deno.test("2,000 requests at once are answered or sent away, and none is lost", async () => {
  const go = gate();
  await using s = await serving({ step: () => go.wait }, {
    limits: { queue: { maxSequences: 100, maxTokens: 1e6 } },
  });
  const all = Array.from({ length: 2000 }, (_, i) => s.post(COMPLETIONS, { prompt: `${i}` }));
  await s.until(() => s.lines.length === 1900);
  go.open();
  const statuses = await Promise.all(all.map(async (asked) => {
    const response = await asked;
    await response.body?.cancel();
    return response.status;
  }));
  assertEquals(statuses.filter((status) => status === 200).length, 100);
  assertEquals(statuses.filter((status) => status === 429).length, 1900);
  await s.until(() => s.llm.open === 0);
  assert((await s.post(COMPLETIONS, { prompt: "x" }).then(async (r) => (await r.body?.cancel(), r))).ok);
});

Deno.test("a client that leaves while it sends its body leaves nothing behind", async () => {
  await using s = await serving();
  for (
    const text of [
      post('{"prompt', "Content-Length: 100\r\n"),
      post('8\r\n{"prompt', "Transfer-Encoding: chunked\r\n"),
    ]
  ) {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port: s.server.address.port });
    await connection.write(new TextEncoder().encode(text));
    await new Promise((resolve) => setTimeout(resolve, 20));
    connection.close();
  }
  await s.until(() => s.lines.length === 2);
  assertEquals(s.llm.seen.length, 0);
  assertEquals(s.lines.map((line) => line["status"]), [499, 499]);
});
