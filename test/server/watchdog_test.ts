import { assert, assertEquals, assertMatch } from "@std/assert";
import { events, gate, type Serving, serving } from "./serving.ts";

const COMPLETIONS = "/v1/completions";
const trips = async (s: Serving) => {
  const text = await (await s.get("/metrics")).text();
  return ["soft", "hard"].map((kind) => text.match(`watchdog_trips_total{kind="${kind}"} (.*)`)![1]);
};
const warnings = (s: Serving) =>
  s.lines.filter(({ level }) => level === "warning").map(({ message }) => `${message}`);

Deno.test("a slow step is reported once, with what the engine was doing", async () => {
  const told: string[] = [];
  await using s = await serving({}, { watchdog: { soft: 8, hard: 0, onHang: (m) => told.push(m) } });
  s.llm.busyFor = 7;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals([warnings(s), await trips(s)], [[], ["0.0", "0.0"]]);
  s.llm.busyFor = 1e9;
  await s.until(() => warnings(s).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals(warnings(s), [
    "The engine is slow, or hangs: step 7 has taken 1000000.0 s with 0 sequences running, 0 waiting and 100000 of " +
    "100001 KV blocks free",
  ]);
  assertEquals([told, await trips(s)], [[], ["1.0", "0.0"]]);
  assertEquals((await s.get("/ready").then(async (r) => (await r.body?.cancel(), r))).status, 503);
  assertEquals((await (await s.post(COMPLETIONS, { prompt: "x" })).json()).choices[0].text, "Hello!");
});

Deno.test("an engine that hangs ends every answer with an error, and takes no more work", async () => {
  const go = gate();
  const hung = Promise.withResolvers<string>();
  let times = 0;
  await using s = await serving({ step: (n) => n === 2 ? go.wait : undefined }, {
    watchdog: { soft: 0, hard: 8, onHang: (m) => (times++, hung.resolve(m)) },
  });
  const streamed = s.post(COMPLETIONS, { prompt: "x", stream: true }).then(events);
  const whole = s.post(COMPLETIONS, { prompt: "x" });
  await s.until(() => s.llm.open === 2);
  s.llm.busyFor = 9;
  assertMatch(await hung.promise, /^The engine hangs: step 7 has taken 0\.0 s with 2 sequences running/);
  const { data, done } = await streamed;
  assertEquals([data.at(-1).error.code, done], ["engine_error", true]);
  assertEquals([(await whole).status, (await (await whole).json()).error.message], [500, "The engine hangs"]);
  const ready = await s.get("/ready");
  assertEquals([ready.status, (await ready.json()).status], [503, "draining"]);
  const more = await s.post(COMPLETIONS, { prompt: "x" });
  assertEquals([more.status, (await more.json()).error.code], [503, "shutting_down"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals([times, warnings(s)], [1, []]);
  assert(s.lines.some(({ cause }) => String(cause).includes("step 7 has taken")));
  go.open();
});
