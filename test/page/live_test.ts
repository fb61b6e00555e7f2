import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { embedded } from "../server/embedded.ts";
import { serving } from "../server/serving.ts";
import type { Page } from "./chromium.ts";
import { DESK, FITS, inChromium, last, PHONE } from "./serving.ts";

const held = (holders: number, slot: number) => holders << 16 | slot;

/** The colours of the first cells of the grid. */
const colours = (page: Page, count: number) =>
  page.get<string[]>(`(() => {
    const shown = document.getElementById("blocks"), columns = Math.floor(shown.clientWidth / 16);
    const copy = Object.assign(document.createElement("canvas"), { width: shown.width, height: shown.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(shown, 0, 0);
    const pixel = (x, y) => [...context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data].join();
    return Array.from({ length: ${count} }, (_, i) => pixel(i % columns * 16 + 4, Math.floor(i / columns) * 16 + 4));
  })()`);

inChromium(
  "the grid has a colour for each request, for what is shared, for what may be and for what is free",
  async (open) => {
    await using s = await serving();
    const request = (id: number, slot: number | undefined, computed: number) => ({
      id,
      slot,
      prompt: 100,
      tokens: 7,
      computed,
    });
    s.llm.view = Promise.resolve({
      blocks: Int32Array.of(0, held(1, 0), held(1, 0), held(1, 1), held(2, 0), held(3, 0), -1, 0, held(1, 9)),
      requests: [request(4, 0, 107), request(5, 1, 50), request(6, undefined, 0)],
      tokens: 14,
    });
    for (const view of [DESK, { ...PHONE, scheme: "dark" as const }]) {
      await using page = await open(`${s.url}/#engine`, view);
      await page.until(`${last("#fact-running")} === "2"`);
      const [first, again, second, two, three, cached, free] = await colours(page, 7);
      assertEquals([first, two], [again, three]);
      assertEquals(new Set([first, second, two, cached, free]).size, 5);
      assertEquals(
        await page.get(
          `["held", "shared", "cached", "free"].map((n) => document.getElementById("count-" + n).textContent)`,
        ),
        ["4", "2", "1", "1"],
      );
      assertEquals(
        await page.get(
          `[...document.querySelectorAll("#requests tbody tr")].map((r) => r.innerText.trim().split(/\\s+/))`,
        ),
        [["4", "writes", "100", "7"], ["5", "100", "7"], ["6", "was", "put", "back", "100", "7"]],
      );
      assertStringIncludes(
        await page.get(`document.getElementById("blocks").ariaLabel`),
        "6 of 8 blocks are held, 2 of them by several",
      );
      assertEquals(await page.get(FITS), true);
      if (!view.touch) {
        await page.get(
          `document.getElementById("blocks").dispatchEvent(new PointerEvent("pointermove", { clientX:
        document.getElementById("blocks").getBoundingClientRect().x + 4 * 16 + 3, clientY:
        document.getElementById("blocks").getBoundingClientRect().y + 3 }))`,
        );
        assertEquals(await page.get(last("#block")), "Block 5: shared by 3 requests");
      }
      assertEquals(page.complaints, []);
    }
  },
);

inChromium(
  "while requests run the grid changes and shows what they share; unwatched, nobody asks",
  async (open) => {
    await using s = await embedded();
    await using page = await open(`${s.url}/#engine`);
    await page.until(`!document.getElementById("idle").hidden && ${last("#count-held")} === "0"`);
    const empty = await colours(page, 40);
    const content = "Tell me a long story about a fox and a hare and a cow. ".repeat(4);
    const asked = Array.from({ length: 4 }, async (_, i) => {
      const body = JSON.stringify({
        ...{ model: "tessera-demo", max_tokens: 600, ignore_eos: true },
        messages: [{ role: "user", content: `${content}${i}` }],
      });
      const init = { method: "POST", headers: { "Content-Type": "application/json" }, body };
      return await (await fetch(`${s.url}/v1/chat/completions`, init)).json();
    });
    await page.until(`Number(${last("#count-shared")}) > 0 && Number(${last("#fact-running")}) > 1`);
    const busy = await colours(page, 40);
    assert(new Set(busy).size > new Set(empty).size + 1, `${new Set(busy).size} colours`);
    await page.until(
      `Number(${last("#fact-rate")}.replace(",", "")) > 0 && Number(${last("#fact-step")}) > 0`,
    );
    await page.until(`/^A step reads/.test(${last("#step-about")})`);
    await Promise.all(asked);
    await page.until(
      `!document.getElementById("idle").hidden && ${last("#count-held")} === "0" && Number(${
        last("#count-cached")
      }) > 0`,
    );
    await page.click(`nav a[href="#chat"]`);
    await page.until(`document.getElementById("engine").hidden && !document.getElementById("chat").hidden`);
    const asks =
      `performance.getEntriesByType("resource").filter((e) => e.name.endsWith("/engine/state")).length`;
    await new Promise((resolve) => setTimeout(resolve, 500)); // the last one may be under way
    const then = await page.get(asks);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assertEquals(await page.get(asks), then);
    assertEquals(page.complaints, []);
  },
);

inChromium("a key is asked for before the engine is shown", async (open) => {
  await using s = await serving({}, { keys: ["secret"] });
  s.llm.view = Promise.resolve({ blocks: new Int32Array(4), requests: [], tokens: 0 });
  await using page = await open(`${s.url}/#engine`);
  await page.until(`!document.getElementById("key-form").hidden`);
  await page.get(`document.getElementById("key").focus()`);
  await page.type("secret");
  await page.press("Enter");
  await page.until(`document.getElementById("key-form").hidden && ${last("#count-free")} === "3"`);
  assertEquals(await page.get(last("#engine-problem")), "");
});
