import { assertEquals } from "@std/assert";
import { serving } from "../server/serving.ts";
import { DESK, inChromium, last, PHONE, say } from "./serving.ts";

/** Text whose colour is too near to what lies behind it (WCAG 2.2, 1.4.3: 4.5 to 1), and controls without a name. */
const FAULTS = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = numbers(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const light = (rgb) => rgb.slice(0, 3).map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const faults = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility()) continue;
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const contrast = ratio(light(numbers(getComputedStyle(element).color)), light(behind(element)));
    if (own && contrast < 4.5) faults.push(contrast.toFixed(1) + ": " + element.textContent.trim().slice(0, 30));
    const named = element.ariaLabel || element.labels?.length || element.textContent.trim() || element.id === "key";
    if (element.matches("button, input, textarea, a, progress, canvas[role]") && !named) faults.push(element.outerHTML);
  }
  return faults;
})()`;

inChromium(
  "every text can be read and every control has a name, in the light and in the dark",
  async (open) => {
    await using s = await serving({
      answers: { reasoning: "open" },
      script: () => "Well.</think>Blue, it seems.",
    });
    s.llm.view = Promise.resolve({
      blocks: Int32Array.of(0, 1 << 16, 2 << 16, -1, 0),
      requests: [{ id: 1, slot: 0, prompt: 9, tokens: 3, computed: 12 }, {
        id: 2,
        slot: undefined,
        prompt: 9,
        tokens: 0,
        computed: 0,
      }],
      tokens: 3,
    });
    for (const scheme of ["light", "dark"] as const) {
      for (const view of [DESK, PHONE]) {
        await using page = await open(s.url, { ...view, scheme });
        await page.until(`${last("#status")} === "fake"`);
        assertEquals(await page.get(FAULTS), [], `${scheme}, nothing said`);
        await say(page, "Which colour?");
        await page.until(`document.querySelector(".facts")`);
        await page.get(`document.querySelector(".reasoning").open = true`);
        await page.get(`document.querySelectorAll(".token")[8].click()`);
        assertEquals(await page.get(FAULTS), [], `${scheme}, an answer`);
        await page.click("#open-settings");
        await page.click("#shade");
        assertEquals(await page.get(FAULTS), [], `${scheme}, settings`);
        await page.click("#close-settings");
        await page.get(`location.hash = "#engine"`);
        await page.until(`${last("#fact-running")} === "1"`);
        assertEquals(await page.get(FAULTS), [], `${scheme}, the engine`);
        assertEquals(page.complaints, []);
      }
    }
  },
);
