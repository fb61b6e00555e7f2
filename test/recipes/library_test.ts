import { assertEquals, assertStringIncludes } from "@std/assert";
import { ask } from "./library.ts";

Deno.test("recipe: as a library, a question gets its answer, the same each time", async () => {
  const answer = await ask("What does a cow eat?");
  assertStringIncludes(answer.toLowerCase(), "grass");
  assertEquals(await ask("What does a cow eat?"), answer);
});
