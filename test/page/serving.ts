/**
 * The page in a browser, for tests.
 *
 * @module
 */
import { browse, CHROMIUM, type Page, type View } from "./chromium.ts";

/** A desk, and the smallest of today's phones. */
export const DESK: View = { width: 1280, height: 800, scheme: "light" };
export const PHONE: View = { width: 360, height: 740, scheme: "light", touch: true };

/** A test that is skipped by name where no Chromium is. */
export function inChromium(
  name: string,
  body: (open: (url: string, view?: View) => Promise<Page>) => Promise<void>,
) {
  const skipped = CHROMIUM ? "" : " (skipped: no chromium on the PATH, and TESSERA_CHROMIUM names none)";
  Deno.test({
    name: `in Chromium ${name}${skipped}`,
    ignore: !CHROMIUM,
    async fn() {
      await using browser = await browse();
      await body(async (url, view = DESK) => {
        const page = await browser.open();
        await page.look(view);
        await page.open(url);
        return page;
      });
    },
  });
}

/** Sends a question, as a person does. */
export async function say(page: Page, text: string): Promise<void> {
  await page.click("#text");
  await page.type(text);
  await page.press("Enter");
}

/** An expression: the text of the last element that a selector finds. */
export const last = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)?.textContent`;

/** Whether nothing is wider than the window. */
export const FITS = "document.documentElement.scrollWidth <= innerWidth && " +
  "[...document.querySelectorAll('main, aside')].every((e) => e.hidden || e.scrollWidth <= e.clientWidth)";
