import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import type { LoadProgress } from "../../src/options.ts";
import { FakeLlm } from "../server/fake_llm.ts";
import { gate, serving } from "../server/serving.ts";
import { FITS, inChromium, last, PHONE, say } from "./serving.ts";

inChromium("an answer appears as it is streamed, as text whatever it says", async (open) => {
  const rest = gate(), answer = `<img src=x onerror="alert(1)"> <b>bold</b> & more`;
  await using s = await serving({
    info: { name: "demo", notice: "Only a demo." },
    script: () => answer,
    step: (n) => n < 10 ? undefined : rest.wait,
  });
  await using page = await open(s.url);
  await page.until(`${last("#status")} === "demo"`);
  assertEquals(await page.get(last("#notice")), "Only a demo.");
  await say(page, "Hello <i>you</i>");
  await page.until(`${last(".answer .text")} === ${JSON.stringify(answer.slice(0, 10))}`);
  assertEquals(await page.get(`document.querySelector(".answer").getAttribute("aria-busy")`), "true");
  rest.open();
  await page.until(`document.querySelector(".facts")`);
  assertEquals(await page.get(last(".answer .text")), answer);
  assertEquals(await page.get(last(".question")), "Hello <i>you</i>");
  assertEquals(await page.get(`document.querySelectorAll("#turns img, #turns b, #turns i").length`), 0);
  assertMatch(
    await page.get(last(".facts")),
    /^\d+ \+ 49 tokens · 2 cached · [\d.]+ tokens\/s · first after \d+ ms$/,
  );
  await say(page, "And?");
  await page.until(`document.querySelectorAll(".facts").length === 2`);
  const { input } = s.llm.seen[1]!;
  assertEquals("messages" in input && input.messages.map((m) => m.content), [
    "Hello <i>you</i>",
    answer,
    "And?",
  ]);
  assertEquals(page.complaints, []);
});

inChromium("a token's probability shows under the mouse, a finger and the arrow keys", async (open) => {
  await using s = await serving({ script: () => "Hey" });
  for (const view of [undefined, PHONE]) {
    await using page = await open(s.url, view);
    await say(page, "Hello");
    await page.until(`document.querySelector(".facts")`);
    const shown = `document.getElementById("odds").hidden ? "" : document.getElementById("odds").innerText`;
    assertEquals(await page.get(shown), "");
    if (view) await page.click(".token:nth-child(2)");
    else await page.point(".token:nth-child(2)");
    // The fake's alternatives are A to E at e^-1, e^-2 …, and the token itself at e^-0.5.
    assertEquals(
      (await page.get(shown)).replace(/\s+/g, " "),
      "A 36.8 % B 13.5 % C 5.0 % D < 0.01 % E 0.67 % e 60.7 %",
    );
    assertEquals(await page.get(last(".odd.chosen .what")), "e");
    assertEquals(await page.get(FITS), true);
    await page.get(`document.querySelector(".tokens").focus()`);
    await page.press("Home");
    assertEquals([await page.get(last(".token.current")), await page.get(last(".odd.chosen .what"))], [
      "H",
      "H",
    ]);
    await page.press("ArrowRight");
    assertEquals(await page.get(last(".token.current")), "e");
    await page.press("Escape");
    assertEquals(await page.get(shown), "");
    assertEquals(page.complaints, []);
  }
});

inChromium("an answer can be stopped, asked for again, and left behind", async (open) => {
  const never = gate();
  let slow = true;
  await using s = await serving({
    script: ({ input }) => `${"messages" in input && input.messages.length}:${"x".repeat(30)}`,
    step: (n) => slow && n === 8 ? never.wait : undefined,
  });
  await using page = await open(s.url);
  await say(page, "Hello");
  await page.until(`${last(".answer .text")} === "1:xxxxxx"`);
  assertEquals(await page.get(`document.getElementById("send").hidden`), true);
  await page.click("#stop");
  await page.until(`${last(".note")} === "Stopped"`);
  await s.until(() => s.lines.some((line) => line["status"] === 499 || line["error"] === "client left"));
  never.open();
  await s.until(() => s.llm.open === 0);
  slow = false;
  await page.click(".again");
  await page.until(`document.querySelector(".facts")`);
  assertEquals(await page.get(`document.querySelectorAll(".answer").length`), 1);
  const { input } = s.llm.seen[1]!;
  assertEquals("messages" in input && input.messages.map((m) => m.content), ["Hello"]);
  await page.click("#new");
  assertEquals(await page.get(`document.querySelectorAll(".turn").length`), 0);
  await say(page, "Fresh");
  await page.until(`document.querySelector(".facts")`);
  assertStringIncludes(await page.get(last(".answer .text")), "1:");
  assertEquals(page.complaints, []);
});

inChromium("loading, a missing key and failures are told", async (open) => {
  const { promise: model, resolve: loaded } = Promise.withResolvers<FakeLlm>();
  const llm = new FakeLlm({
    reason: "failed",
    message: "out of luck",
    script: () => "Half an ans",
  });
  let tell: (progress: LoadProgress) => void = () => {};
  await using s = await serving({}, {
    keys: ["secret"],
    open: (onProgress) => {
      tell = onProgress;
      return model;
    },
  });
  tell({ stage: "reading weights", fraction: 0.4 });
  await using page = await open(s.url);
  await page.until(`${last("#status")} === "Loading: reading weights"`);
  assertEquals(await page.get(`document.getElementById("loading").value`), 0.4);
  await say(page, "Are you there?");
  await page.click("#stop");
  await page.until(`${last(".note")} === "Stopped"`);
  await page.click("#new");
  loaded(llm);
  await page.until(`!document.getElementById("key-form").hidden`);
  assertEquals(await page.get(`document.getElementById("loading").hidden`), true);
  await page.type("wrong");
  await page.press("Enter");
  await page.until(`${last("#key-problem")} === "Incorrect API key provided"`);
  await page.get(`document.getElementById("key").value = ""`);
  await page.type("secret");
  await page.press("Enter");
  await page.until(`document.getElementById("key-form").hidden`);
  await page.until(`${last("#status")} === "fake"`);
  await say(page, "Hello");
  await page.until(`document.querySelector(".error")`);
  assertEquals(await page.get(last(".answer .text")), "Half an ans");
  assertEquals(await page.get(last(".error span")), "The engine could not finish this request");
  // The key lives as long as the tab, and nowhere else.
  assertEquals(await page.get(`JSON.stringify(localStorage).includes("secret")`), false);
  assert(page.complaints.every((told) => /status of (401|503)/.test(told)), page.complaints.join());
});

inChromium("settings reach the model and are kept; reasoning stands apart", async (open) => {
  await using s = await serving({
    answers: { reasoning: "open" },
    script: () => "Let me see.</think>\n\nBlue.",
  });
  await using page = await open(s.url);
  await page.click("#open-settings");
  const numbers = {
    ...{ temperature: 0.5, top_p: 0.9, top_k: 40, min_p: 0.05, repetition_penalty: 1.1 },
    ...{ presence_penalty: -0.5, frequency_penalty: 0.2, max_tokens: 77, seed: 12 },
  };
  for (const [name, value] of Object.entries({ ...numbers, system: "Be brief." })) {
    await page.click(`#${name}`);
    await page.type(`${value}`);
  }
  const { input, sampling, maxTokens } = await asked();
  assertEquals("messages" in input && input.messages.map(({ role, content }) => [role, content]), [
    ["system", "Be brief."],
    ["user", "Which colour?"],
  ]);
  assertEquals({ ...sampling, maxTokens, bias: undefined }, {
    ...{ temperature: 0.5, topP: 0.9, topK: 40, minP: 0.05, repetitionPenalty: 1.1 },
    ...{ presencePenalty: -0.5, frequencyPenalty: 0.2, seed: 12n, maxTokens: 77, bias: undefined },
  });
  assertEquals(await page.get(last(".answer > .text")), "Blue.");
  assertEquals(await page.get(last(".reasoning .text")), "Let me see.");
  assertMatch(await page.get(last(".reasoning summary")), /^Thought for [\d.]+ s$/);
  assertEquals(await page.get(`document.querySelector(".reasoning").open`), false);

  await page.open(s.url);
  assertEquals(await page.get(`document.getElementById("top_k").value`), "40");
  await page.get(`document.getElementById("temperature").value = ""`);
  await page.click("#temperature");
  await page.type("7"); // beyond what the server takes
  await page.click("#probabilities");
  const next = await asked();
  assertEquals([next.sampling.temperature, next.request.logprobs, next.sampling.topK], [
    undefined,
    undefined,
    40,
  ]);
  assertEquals(await page.get(`document.querySelector(".token")`), null);
  assertEquals(page.complaints, []);

  async function asked() {
    await say(page, "Which colour?");
    await page.until(`document.querySelector(".facts")`);
    return s.llm.seen.at(-1)!;
  }
});

inChromium("a phone shows all of it without scrolling sideways, in the dark too", async (open) => {
  await using s = await serving({ script: () => `${"wide ".repeat(80)}${"x".repeat(300)}` });
  const brightness: number[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await using page = await open(s.url, { ...PHONE, scheme });
    await say(page, "y".repeat(200));
    await page.until(`document.querySelector(".facts")`);
    assertEquals(await page.get(FITS), true);
    assert(
      await page.get<number>(`document.querySelector("header").offsetHeight`) < 100,
      "the header has two rows",
    );
    await page.click("#open-settings");
    assertEquals(await page.get(FITS), true);
    assertEquals(await page.get(`document.getElementById("settings").getBoundingClientRect().width`), 360);
    await page.click("#close-settings");
    const [red = 0] = (await page.get<string>("getComputedStyle(document.body).backgroundColor")).match(
      /[\d.]+/g,
    )!;
    brightness.push(Number(red));
    assertEquals(page.complaints, []);
  }
  assert(brightness[0]! > 200 && brightness[1]! < 60, brightness.join());
});
