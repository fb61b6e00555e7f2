import { assertEquals } from "@std/assert";
import { emitted, stale } from "../../tools/emit.ts";

const HINT = "generated/ is stale: run deno task emit";

Deno.test("generated/ is what the language emits now", async () => {
  assertEquals(await stale(emitted(), new URL("../../generated/", import.meta.url)), [], HINT);
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
