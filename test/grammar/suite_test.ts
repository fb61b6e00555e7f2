import { assert, assertEquals } from "@std/assert";
import { CLAIMS, claims, SUITE, type Suite } from "./suite.ts";

const suite = await Deno.readTextFile(SUITE).then((text): Suite => JSON.parse(text), (error) => {
  if (error instanceof Deno.errors.NotFound) return undefined;
  throw error;
});

Deno.test({
  name: `the JSON Schema Test Suite is answered as it is claimed, and the claims are fresh${
    suite ? "" : " (skipped: run deno task fixtures)"
  }`,
  ignore: !suite,
  async fn() {
    const found = claims(suite!);
    assertEquals(
      found as unknown,
      JSON.parse(await Deno.readTextFile(CLAIMS)),
      "run tools/json_schema_claims.ts, and look at what has changed",
    );
    const all = Object.entries(found.suite);
    // Without these files nothing could be asked for.
    const whole = all.filter(([, groups]) => Object.values(groups).every((answer) => answer === "claimed"));
    for (const file of ["type", "enum", "properties", "required", "items", "anyOf", "pattern", "minimum"]) {
      assert(whole.some(([name]) => name === `${file}.json`), file);
    }
  },
});
