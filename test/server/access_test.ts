import { assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { PAGE_PATHS } from "../../src/server/page.ts";
import { ROUTES } from "../../src/server/routes.ts";
import { VERSION } from "../../src/server/version.ts";
import { serving } from "./serving.ts";

const OPEN = [...PAGE_PATHS, "/api/version", "/health", "/ready", "/version"];

Deno.test("with keys every route but the open ones asks for one", async () => {
  await using s = await serving({}, { keys: ["secret", "other"] });
  for (const { method, path, open } of ROUTES) {
    const response = await s.get(path.replace(":id{.+}", "fake"), { method });
    const body = await response.text();
    if (open) assertEquals([OPEN.includes(path), response.status], [true, 200], path);
    else {
      assertEquals([response.status, response.headers.get("www-authenticate")], [401, "Bearer"], path);
      // Each protocol has a shape of its own.
      assertMatch(
        body,
        /"invalid_api_key"|"authentication_error"|\{"error":"You did not provide an API key"\}/,
      );
    }
  }
  for (const path of ["/nope", "//health", "/v1/../metrics", "/health/../metrics", "/Health"]) {
    const response = await s.get(path);
    assertEquals(response.status, 401, path);
    await response.body?.cancel();
  }
});

Deno.test("a key is taken as a bearer token, whichever of them it is", async () => {
  await using s = await serving({}, { keys: ["secret", "other"] });
  const status = async (authorization: string) => {
    const response = await s.get("/v1/models", { headers: { Authorization: authorization } });
    await response.body?.cancel();
    return response.status;
  };
  for (const good of ["Bearer secret", "bearer other", "BEARER  secret"]) {
    assertEquals(await status(good), 200, good);
  }
  for (
    const bad of [
      "secret",
      "Basic secret",
      "Bearer",
      "Bearer secre",
      "Bearer secrets",
      "Bearer secret other",
      `Bearer ${"x".repeat(1 << 15)}`,
    ]
  ) {
    assertEquals(await status(bad), 401, bad.slice(0, 40));
  }
  assertEquals(s.lines.some((line) => JSON.stringify(line).includes("secret")), false);
});

Deno.test("metrics are open only where that was asked for", async () => {
  await using s = await serving({}, { keys: ["secret"], openMetrics: true });
  const response = await s.get("/metrics");
  assertEquals(response.status, 200, await response.text());
});

Deno.test("without keys a foreign Host or Origin is refused", async () => {
  await using s = await serving();
  const { port } = s.server.address;
  // fetch sets Host itself, so the requests are written by hand.
  const status = async (lines: string, target = "/v1/models") => {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port });
    await connection.write(
      new TextEncoder().encode(`GET ${target} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`),
    );
    const buffer = new Uint8Array(4096);
    const length = await connection.read(buffer) ?? 0;
    connection.close();
    return new TextDecoder().decode(buffer.subarray(0, length)).split(" ")[1];
  };
  for (const host of ["localhost", `localhost:${port}`, "127.0.0.1", "127.1.2.3:80", "[::1]:8000"]) {
    assertEquals(await status(`Host: ${host}\r\n`), "200", host);
  }
  for (
    const host of ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "0.0.0.0", "localhost.evil"]
  ) {
    assertEquals(await status(`Host: ${host}\r\n`), "403", host);
  }
  assertEquals(await status("Host: localhost\r\n", "http://127.0.0.1/v1/models"), "200");
  for (const [target, host] of [["evil.example", "localhost"], ["localhost", "evil.example"]] as const) {
    assertEquals(await status(`Host: ${host}\r\n`, `http://${target}/v1/models`), "403", target);
  }
  assertEquals(await status(`Host: localhost\r\nOrigin: http://localhost:3000\r\n`), "200");
  for (const origin of ["http://evil.example", "null", "http://localhost.evil"]) {
    assertEquals(await status(`Host: localhost\r\nOrigin: ${origin}\r\n`), "403", origin);
  }
});

Deno.test("CORS is for the origins that were named", async () => {
  await using s = await serving({}, { keys: ["secret"], origins: ["https://app.example"] });
  const ask = (origin: string) =>
    s.get("/v1/chat/completions", {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization",
      },
    });
  const known = await ask("https://app.example");
  assertEquals([known.status, known.headers.get("access-control-allow-origin")], [
    204,
    "https://app.example",
  ]);
  assertEquals(known.headers.get("access-control-allow-headers"), "authorization");
  const foreign = await ask("https://evil.example");
  assertEquals(foreign.headers.get("access-control-allow-origin"), null);
  await foreign.body?.cancel();
});

Deno.test("an address that others can reach needs a key or a word", async () => {
  const failure = await assertRejects(() => serving({}, { hostname: "0.0.0.0" }), RangeError);
  for (const words of ["0.0.0.0", "--api-key", "--allow-unauthenticated"]) {
    assertStringIncludes(failure.message, words);
  }
});

Deno.test("the version is the package's", async () => {
  const config = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
  assertEquals(VERSION, config.version);
});

Deno.test("the page may load nothing but itself", async () => {
  await using s = await serving();
  const response = await s.get("/");
  const policy = response.headers.get("content-security-policy")!;
  assertStringIncludes(policy, "default-src 'none'");
  assertEquals(policy.includes("unsafe"), false);
  const html = await response.text();
  assertEquals(
    /<script(?! type="module" src="\/page\/page\.js")|<style|\son\w+=|\sstyle=/.test(html),
    false,
    "nothing inline",
  );
  for (const path of PAGE_PATHS.filter((path) => path.endsWith(".js"))) {
    const script = await s.get(path);
    assertStringIncludes(script.headers.get("content-type")!, "text/javascript");
    assertEquals(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|setAttribute\("(style|on)/.test(
        await script.text(),
      ),
      false,
      path,
    );
  }
});
