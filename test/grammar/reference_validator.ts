/**
 * Validates documents with a validator of others. A program of its own, so that nothing else of this repository
 * depends on it: `deno run … reference_validator.ts npm:ajv@VERSION npm:ajv-formats@VERSION` reads
 * `[schema, [text, …]][]` as JSON and writes `boolean[][]`; text that is no JSON is not valid.
 *
 * @module
 */
const [ajv = "", formats = ""] = Deno.args;
const { default: Ajv2020 } = await import(`${ajv}/dist/2020.js`);
const { default: addFormats } = await import(formats);
const cases = JSON.parse(await new Response(Deno.stdin.readable).text()) as [unknown, string[]][];
const results = cases.map(([schema, texts]) => {
  const validator = new Ajv2020({ strict: false, logger: false, multipleOfPrecision: 6 });
  addFormats(validator);
  const validate = validator.compile(schema);
  return texts.map((text) => {
    try {
      return validate(JSON.parse(text)) === true;
    } catch {
      return false;
    }
  });
});
console.log(JSON.stringify(results));
