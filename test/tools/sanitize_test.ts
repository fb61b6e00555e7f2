import { assertEquals, assertThrows } from "@std/assert";
import { problems, tests } from "../../tools/sanitize.ts";

Deno.test("problems() reads the summary of each tool, and takes none for a run that was cut off", () => {
  assertEquals(problems("memcheck", "x\n========= ERROR SUMMARY: 0 errors\n"), 0);
  assertEquals(problems("synccheck", "========= ERROR SUMMARY: 1 error"), 1);
  const racecheck = "========= RACECHECK SUMMARY: 3 hazards displayed (2 errors, 1 warning)";
  assertEquals(problems("racecheck", racecheck), 3);
  assertThrows(() => problems("racecheck", "========= ERROR SUMMARY: 0 errors"), Error, "without a summary");
});

Deno.test("tests() reads the count of a run", () => {
  assertEquals(tests("ok | 8 passed | 0 failed | 4 ignored (10s)"), { passed: 8, failed: 0 });
  assertEquals(tests("FAILED | 1 passed (2 steps) | 3 failed (1s)"), { passed: 1, failed: 3 });
  assertThrows(() => tests("Killed"), Error, "without a count");
});
