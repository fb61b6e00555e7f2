import { assert, assertEquals } from "@std/assert";
import { compileGrammar, type GrammarSource } from "../../src/grammar/compile.ts";
import { GrammarError } from "../../src/grammar/grammar_error.ts";
import { Masks } from "../../src/grammar/masks.ts";
import { Network, type Place } from "../../src/grammar/network.ts";
import { Random } from "../text/random.ts";
import {
  allowedBy,
  randomText,
  randomTokens,
  randomVocabulary,
  reading,
  utf8,
  vocabularyOf,
} from "./reading.ts";
import { shape, written } from "./schemas.ts";

const AJV = ["npm:ajv@8.20.0", "npm:ajv-formats@3.0.1"];

/** What the reference says of texts by schemas. */
async function validated(cases: readonly (readonly [schema: unknown, texts: readonly string[]])[]) {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--no-lock", "--no-check", "--allow-env", "--allow-read"],
      ...[new URL("reference_validator.ts", import.meta.url).pathname, ...AJV],
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(cases)));
  await writer.close();
  const { code, stdout, stderr } = await process.output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout)) as boolean[][];
}

/** One byte of a text replaced, dropped or doubled; a text that is still text. */
function damaged(random: Random, text: string): string {
  const characters = [...text], at = random.below(characters.length);
  const other = random.pick([...'{}[]",:0159-. ae\n\\é']);
  characters.splice(at, random.below(3), ...(random.below(4) ? [other] : []));
  return characters.join("");
}

Deno.test("schemas: valid documents are read however they are cut into tokens; nothing else is read", async () => {
  const random = new Random(20_26);
  const cases: [schema: unknown, valid: string[], read: string[]][] = [];
  let [refused, broken] = [0, 0];
  for (let n = 0; n < 250; n++) {
    const { schema, make } = shape(random);
    let table;
    try {
      table = compileGrammar({ kind: "json", schema });
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      refused++; // such as a oneOf whose branches could be the same
      continue;
    }
    const network = new Network(table);
    const valid = random.list(4, () => written(make(), random.pick(["", "  ", "\t"])));
    for (const text of valid) {
      const { wrong, whole } = reading(network, text);
      assert(whole, `${JSON.stringify(schema)} does not read ${text}, from byte ${wrong}`);
    }
    const tokens = randomVocabulary(random, valid), vocabulary = vocabularyOf(tokens);
    const masks = new Masks(table, vocabulary);
    for (const text of valid) {
      let place: Place | null = masks.start;
      for (const token of randomTokens(random, tokens, text)) {
        assert(
          masks.maskOf(place!)[token >> 5]! >>> (token & 31) & 1,
          `${text}: a mask lacks ${tokens[token]}`,
        );
        place = masks.step(place!, token);
      }
      assert(place?.done, text);
    }
    const read = valid.flatMap((text) => random.list(6, () => damaged(random, text)))
      .filter((text) => reading(network, text).whole || (broken++, false));
    const made = random.list(2, () => randomText(random, table, vocabulary, tokens))
      .filter((text) => text !== undefined);
    cases.push([schema, valid, [...read, ...made]]);
  }
  const said = await validated(cases.map(([schema, valid, read]) => [schema, [...valid, ...read]]));
  cases.forEach(([schema, valid, read], i) => {
    [...valid, ...read].forEach((text, j) => {
      assert(said[i]![j], `${JSON.stringify(schema)} reads ${text}, which is not valid`);
    });
  });
  const written_ = cases.reduce((sum, [, , read]) => sum + read.length, 0);
  assert(refused < 30 && broken > 1000 && written_ > 500, `${refused} ${broken} ${written_}`);
});

Deno.test("masks hold exactly the tokens whose bytes can follow", () => {
  const random = new Random(7);
  let masked = 0;
  for (let n = 0; n < 40; n++) {
    const { schema, make } = shape(random);
    let table;
    try {
      table = compileGrammar({ kind: "json", schema });
    } catch {
      continue;
    }
    const text = written(make(), random.pick(["", " "]));
    const tokens = randomVocabulary(random, [text, '"}, {"', '"],"', '":{"'], 60),
      vocabulary = vocabularyOf(tokens);
    const masks = new Masks(table, vocabulary), network = new Network(table);
    let [place, plain]: (Place | null)[] = [masks.start, network.start];
    for (const token of randomTokens(random, tokens, text).slice(0, 40)) {
      const follows = tokens.flatMap((bytes, id) => {
        let next: Place | null = plain!;
        for (const byte of bytes) next = next && network.step(next, byte);
        return next ? [id] : [];
      });
      assertEquals(
        allowedBy(masks.maskOf(place!), tokens.length),
        follows,
        `${JSON.stringify(schema)} in ${text}`,
      );
      masked++;
      place = masks.step(place!, token);
      for (const byte of tokens[token]!) plain = network.step(plain!, byte);
      if (random.below(10) === 0) masks.forget(); // places that are held stay usable
    }
  }
  assert(masked > 200, `${masked}`);
});

Deno.test("masks hold long tokens to counts that are far away", () => {
  const texts = Array.from(
    { length: 40 },
    (_, i) => ["a".repeat(i + 1), `${"a".repeat(i)}"`, "é".repeat(i + 1)],
  );
  const tokens = ['"', "[", ...texts.flat(), `${"a".repeat(20)}","`].map(utf8),
    vocabulary = vocabularyOf(tokens);
  const ids = new Map([['"', 0], ["[", 1], ["a", 2]]);
  const sources: readonly GrammarSource[] = [
    { kind: "json", schema: { type: "string", minLength: 18, maxLength: 30 } },
    { kind: "json", schema: { type: "array", items: { type: "string", maxLength: 25 }, maxItems: 2 } },
    { kind: "grammar", source: 'root ::= "\\"" "a"{20,35} "é"{17} "\\""' },
  ];
  for (const source of sources) {
    const table = compileGrammar(source), masks = new Masks(table, vocabulary), network = new Network(table);
    let [place, plain, text]: [Place | null, Place | null, string] = [masks.start, network.start, ""];
    for (const token of [...'["aaa', ...Array(34).fill("a")]) {
      const follows = tokens.flatMap((bytes, id) => {
        let next: Place | null = plain;
        for (const byte of bytes) next = next && network.step(next, byte);
        return next ? [id] : [];
      });
      assertEquals(allowedBy(masks.maskOf(place!), tokens.length), follows, `${source.kind} after ${text}`);
      const next = network.step(plain!, token.charCodeAt(0));
      if (!next) continue; // "[" opens only one of them
      [place, plain, text] = [masks.step(place!, ids.get(token)!), next, text + token];
    }
    assert(text.length > 20, text);
  }
});
