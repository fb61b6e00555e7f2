import { assertEquals } from "@std/assert";
import { createApp } from "../../src/server/app.ts";
import { DEFAULT_LIMITS, Host } from "../../src/server/host.ts";
import { lineLog } from "../../src/server/log.ts";
import { generating, ROUTES } from "../../src/server/routes.ts";
import { FakeLlm } from "../server/fake_llm.ts";
import { events } from "../server/serving.ts";
import { plain } from "./plain_protocol.ts";

/** Asks a server whose table of routes has one line more. */
async function post(body: unknown): Promise<Response> {
  const host = new Host(DEFAULT_LIMITS, lineLog("json", () => {}), []);
  host.loaded(new FakeLlm({ script: () => "Hello there" }));
  const app = createApp(host, {}, [...ROUTES, generating(plain, "Text in, text out")]);
  return await app(
    new Request("http://localhost/plain", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    }),
  );
}

Deno.test("recipe: a route in one file answers", async () => {
  assertEquals(await (await post({ text: "Say hello" })).json(), { text: "Hello there" });
});

Deno.test("recipe: the same route streams", async () => {
  const { data, done } = await events(await post({ text: "Say hello", stream: true }));
  assertEquals([data.map(({ text }) => text).join(""), done], ["Hello there", true]);
});

Deno.test("recipe: the route's fields are checked, and errors have OpenAI's shape", async () => {
  for (const [body, param] of [[{}, "text"], [{ text: "a", temperature: -1 }, "temperature"]] as const) {
    const response = await post(body);
    assertEquals([response.status, (await response.json()).error.param], [400, param]);
  }
});
