/**
 * The JSON Schema Test Suite (draft 2020-12) against our grammars: which groups of cases they answer as the suite
 * does, and why the others are not claimed.
 *
 * @module
 */
import { compileGrammar } from "../../src/grammar/compile.ts";
import { GrammarError } from "../../src/grammar/grammar_error.ts";
import { FORMATS } from "../../src/grammar/json/formats.ts";
import { BESIDE, HONOURED, PARTLY, REFUSED, SILENT } from "../../src/grammar/json/keywords.ts";
import { Network } from "../../src/grammar/network.ts";
import { reading } from "./reading.ts";

/** The suite's files by their names. */
export type Suite = Readonly<Record<string, readonly Group[]>>;

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** Where `deno task fixtures` puts the suite. */
export const SUITE = new URL("../../.fixtures/json_schema_suite.json", import.meta.url);

/** What is claimed, as it is committed. */
export const CLAIMS = new URL("json_schema_claims.json", import.meta.url);

/** Orders of properties that are tried for one document. */
const MOST_ORDERS = 720;

/** Files of the suite that say what is not ours to decide. */
const FORMAT_NAMES = Object.keys(FORMATS).map((name) => `optional/format/${name}.json`);
const OPTIONAL = ["anchor", "ecmascript-regex", "no-schema", "non-bmp-regex"].map((name) =>
  `optional/${name}.json`
);

/** Answers of one group: `claimed`, or why not. @throws {Error} If a document that is not valid is read. */
function judge(file: string, { description, schema, tests }: Group): string {
  let network: Network | undefined;
  try {
    network = new Network(compileGrammar({ kind: "json", schema }));
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    if (error.message !== "nothing can match it") return `refused: ${error.message}`;
    if (tests.every(({ valid }) => !valid)) return "claimed";
    return "refused: nothing can match it";
  }
  const lost: string[] = [];
  for (const { description: test, data, valid } of tests) {
    const read = orders(data).some((document) => reading(network, JSON.stringify(document)).whole);
    if (read && !valid) {
      throw new Error(`${file}, ${description}, ${test}: a document that is not valid is read`);
    }
    if (!read && valid) lost.push(test);
  }
  return lost.length === 0 ? "claimed" : `narrower: ${lost.join("; ")}`;
}

/** What is claimed, from the tables and from the suite. */
export function claims(suite: Suite) {
  const files = Object.keys(suite).filter((file) =>
    !file.startsWith("optional/") || FORMAT_NAMES.includes(file) || OPTIONAL.includes(file)
  );
  const groups = Object.fromEntries(
    files.sort().map((file) => [
      file,
      Object.fromEntries(suite[file]!.map((group) => [group.description, judge(file, group)])),
    ]),
  );
  const answers = Object.values(groups).flatMap((group) => Object.values(group));
  const count = (kind: string) => answers.filter((answer) => answer.startsWith(kind)).length;
  return {
    keywords: {
      honoured: Object.keys(HONOURED),
      "refused, unless": Object.fromEntries(
        Object.entries(PARTLY).map(([name, { unless }]) => [name, unless]),
      ),
      "refused beside": BESIDE,
      refused: REFUSED,
      "without a say": Object.keys(SILENT),
    },
    formats: Object.keys(FORMATS),
    groups: { claimed: count("claimed"), narrower: count("narrower"), refused: count("refused") },
    suite: groups,
  };
}

/** A document in the orders that its properties can have: the schema's order is the only one that is read. */
function orders(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  let made: (readonly (readonly [string, unknown])[])[] = [[]];
  for (const [name, item] of Object.entries(value)) {
    made = orders(item).flatMap((inner) =>
      made.flatMap((before) => {
        const places = Array.isArray(value) ? [before.length] : [...before.keys(), before.length];
        return places.map((at) => [...before.slice(0, at), [name, inner] as const, ...before.slice(at)]);
      })
    ).slice(0, MOST_ORDERS);
  }
  return made.map((pairs) =>
    Array.isArray(value) ? pairs.map(([, item]) => item) : Object.fromEntries(pairs)
  );
}
