/**
 * Writes which keywords of JSON Schema are honoured, and which groups of the JSON Schema Test Suite are claimed, to
 * `test/grammar/json_schema_claims.json`. The suite must be there: `deno task fixtures`.
 *
 * `deno run --allow-read --allow-write=test/grammar tools/json_schema_claims.ts`
 *
 * @module
 */
import { CLAIMS, claims, SUITE } from "../test/grammar/suite.ts";

if (import.meta.main) {
  const found = claims(JSON.parse(await Deno.readTextFile(SUITE)));
  await Deno.writeTextFile(CLAIMS, `${JSON.stringify(found, undefined, 1)}\n`);
  console.log(JSON.stringify(found.groups));
}
