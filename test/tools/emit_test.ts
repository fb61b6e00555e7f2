import { assertEquals } from "@std/assert";
import { PAGE_PATHS } from "../../src/server/page.ts";
import { emitted, stale } from "../../tools/emit.ts";
import { pageScripts } from "../../tools/page_scripts.ts";

const HINT = "generated/ is stale: run deno task emit";

Deno.test("generated/ is what the language emits now", async () => {
  assertEquals(await stale(emitted(), new URL("../../generated/", import.meta.url)), [], HINT);
});

Deno.test("the page's scripts are what its TypeScript says now, and all of them are served", async () => {
  const scripts = await pageScripts();
  const folder = new URL("../../assets/page/script/", import.meta.url);
  assertEquals(await stale(scripts, folder), [], "assets/page/script/ is stale: run deno task emit");
  const served = PAGE_PATHS.filter((path) => path.endsWith(".js")).map((path) => path.slice("/page/".length));
  assertEquals(served.sort(), [...scripts.keys()].sort());
});

Deno.test("stale() names what is missing, what differs and what nothing writes", async () => {
  const path = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${path}/sm80`);
    for (const name of ["same", "other", "left"]) {
      await Deno.writeTextFile(`${path}/sm80/${name}.cu`, "// 1\n");
    }
    const files = new Map([["sm80/same.cu", "// 1\n"], ["sm80/other.cu", "// 2\n"], ["sm80/new.cu", ""]]);
    assertEquals(await stale(files, new URL(`file://${path}/`)), [
      "sm80/left.cu is written by nothing",
      "sm80/new.cu is missing",
      "sm80/other.cu is stale",
    ]);
    assertEquals(await stale(new Map(), new URL(`file://${path}/nowhere/`)), []);
  } finally {
    await Deno.remove(path, { recursive: true });
  }
});
