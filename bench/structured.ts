/**
 * What structured output costs beside a step, on the vocabularies of real models: packing the vocabulary, compiling
 * a grammar, and the mask of each token of a document, when a grammar is new and when its places are known.
 * `deno task fixtures` fetches the tokenizers.
 *
 * `deno run --allow-read bench/structured.ts`
 *
 * @module
 */
import { compileGrammar, type GrammarSource } from "../src/grammar/compile.ts";
import { Masks, Matcher } from "../src/grammar/masks.ts";
import { packVocabulary, Vocabulary } from "../src/grammar/vocabulary.ts";
import { readGguf } from "../src/gguf/read.ts";
import { ggufTokenizer } from "../src/gguf/tokenizer.ts";
import { Tokenizer } from "../src/text/tokenizer.ts";

const FIXTURES = new URL("../.fixtures/", import.meta.url);

const PERSON = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 60 },
    email: { type: "string", format: "email" },
    age: { type: "integer", minimum: 0, maximum: 150 },
    role: { enum: ["admin", "editor", "viewer"] },
    tags: { type: "array", items: { type: "string" }, maxItems: 10 },
    address: {
      anyOf: [{ type: "null" }, {
        type: "object",
        properties: {
          street: { type: "string" },
          city: { type: "string" },
          zip: { type: "string", pattern: "^[0-9]{5}$" },
        },
        required: ["street", "city", "zip"],
        additionalProperties: false,
      }],
    },
  },
  required: ["name", "email", "age", "role", "tags", "address"],
  additionalProperties: false,
};
const DOCUMENT = {
  name: "Ada Lovelace, née Byron",
  email: "ada.lovelace@example.org",
  age: 36,
  role: "editor",
  tags: ["mathematics", "poetical science", "engines that weave algebraical patterns"],
  address: { street: "12 St James's Square", city: "London", zip: "12345" },
};
const TEXT = JSON.stringify(DOCUMENT, undefined, 2);
const CASES: readonly (readonly [name: string, source: GrammarSource, text: string])[] = [
  ["schema", { kind: "json", schema: PERSON }, TEXT],
  ["any object", { kind: "json", schema: { type: "object" } }, TEXT],
  [
    "regex",
    { kind: "regex", pattern: "[A-Z][a-z]+(, [A-Z][a-z]+)*\\." },
    "Ada, Charles, Mary, William, Augusta.",
  ],
  ["grammar", {
    kind: "grammar",
    source:
      'root ::= sum\nsum ::= term (" " [-+] " " term)*\nterm ::= number | "(" sum ")"\nnumber ::= [0-9]{1,6}',
  }, "12 + (345 - (6 + 7890)) - 12345 + (1 + 2)"],
];

const RUNS = 10;

async function tokenizer(name: string): Promise<Tokenizer> {
  if (name === "smollm2") {
    const file = new URL("smollm2/SmolLM2-135M-Instruct.Q4_1.gguf", FIXTURES).pathname;
    return new Tokenizer({ tokenizer: JSON.stringify(ggufTokenizer((await readGguf(file)).metadata)) });
  }
  return new Tokenizer({
    tokenizer: await Deno.readFile(new URL(`tokenizers/${name}/tokenizer.json`, FIXTURES)),
  });
}

function timed<T>(body: () => T): readonly [T, number] {
  const start = performance.now(), value = body();
  return [value, performance.now() - start];
}

/** Median, 99th of 100 and largest, in microseconds. */
function spread(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (part: number) =>
    Math.round(1000 * sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!);
  return `median ${at(0.5)} µs, p99 ${at(0.99)} µs, most ${at(1)} µs`;
}

/** Follows a text, and keeps the least times of each token: for its mask, and to take it in. */
function follow(
  masks: Masks,
  tokens: readonly number[],
  size: number,
  mask: number[],
  accepting: number[],
): void {
  const row = new Uint32Array(Math.ceil(size / 32)), matcher = new Matcher(masks);
  tokens.forEach((token, i) => {
    mask[i] = Math.min(mask[i]!, timed(() => matcher.restrict(row.fill(0xffffffff), []))[1]);
    if (!(row[token >> 5]! >>> (token & 31) & 1)) throw new Error(`A mask lacks token ${i} of the text`);
    accepting[i] = Math.min(accepting[i]!, timed(() => matcher.accept(token))[1]);
  });
  if (!matcher.complete) throw new Error("The grammar does not read its text");
}

if (import.meta.main) {
  for (const name of ["smollm2", "qwen3", "llama3_1"]) {
    const made = await tokenizer(name);
    const [packed, packing] = timed(() => packVocabulary(made.size, (id) => made.bytesOf(id)));
    const vocabulary = new Vocabulary(packed);
    console.log(
      `${name}: ${made.size} tokens, ${packed[0]} nodes, ${(packed.byteLength / 2 ** 20).toFixed(1)} MiB, ` +
        `packed in ${packing.toFixed(0)} ms`,
    );
    for (const [what, source, text] of CASES) {
      const [table, compiling] = timed(() => compileGrammar(source));
      const tokens = [...made.encode(text, { addSpecialTokens: false })];
      console.log(
        `  ${what}: compiled in ${compiling.toFixed(1)} ms, ${
          table.byteLength >> 10
        } KiB, ${tokens.length} tokens`,
      );
      let bytes = 0;
      // The least of some runs, as a machine that does other things adds to all of them.
      const least = { first: tokens.map(() => Infinity), again: tokens.map(() => Infinity) };
      const accepting = tokens.map(() => Infinity);
      for (let run = 0; run < RUNS; run++) {
        bytes = 0;
        const masks = new Masks(table, vocabulary, (more) => bytes += more);
        for (const times of [least.first, least.again]) follow(masks, tokens, made.size, times, accepting);
      }
      for (const [pass, times] of Object.entries(least)) {
        console.log(`    ${pass}: mask ${spread(times)}, sum ${times.reduce((a, b) => a + b).toFixed(1)} ms`);
      }
      console.log(`    step ${spread(accepting)}`);
      console.log(`    remembered: ${(bytes / 2 ** 20).toFixed(1)} MiB`);
    }
  }
}
