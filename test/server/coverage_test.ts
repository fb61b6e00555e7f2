/**
 * `test/coverage.json` says of every field, flag and bad input where it is tested, or why it is not. Here it is
 * held against the schemas, the tables and the tests, so that it cannot go stale.
 */
import { assert, assertEquals } from "@std/assert";
import { FOREIGN } from "../../src/cli/foreign_flags.ts";
import { flags } from "../../src/cli/serve_flags.ts";
import { chat } from "../../src/server/protocols/chat.ts";
import { ollamaChat, ollamaGenerate } from "../../src/server/protocols/ollama.ts";
import { messages } from "../../src/server/protocols/messages.ts";
import { REFUSED_RESPONSES, responsesSchema } from "../../src/server/protocols/responses.ts";
import { completions } from "../../src/server/protocols/completions.ts";
import { REFUSED_CHAT, REFUSED_COMPLETIONS } from "../../src/server/refusals.ts";
import { embeddingsSchema, templateSchema } from "../../src/server/render.ts";
import { detokenizeSchema, tokenizeSchema } from "../../src/server/tokenize.ts";

type Section = Readonly<Record<string, string>>;
const text = await Deno.readTextFile(new URL("../coverage.json", import.meta.url));
const COVERAGE = JSON.parse(text) as Readonly<Record<string, Section>>;
const fieldsOf = (schema: unknown) => Object.keys((schema as { readonly shape: object }).shape);

/** Entries of a kind, such as `refused`. */
const of = (section: string, kind: string) =>
  Object.entries(COVERAGE[section]!).filter(([, how]) => how.startsWith(kind)).map(([name]) => name).sort();
const tested = (section: string) =>
  Object.keys(COVERAGE[section]!).filter((name) => /^\w+\/\w+: /.test(COVERAGE[section]![name]!)).sort();

Deno.test("coverage: every field of a schema is tested, every refusal is in its table", () => {
  const routes = [
    ["completions", fieldsOf(completions.schema), REFUSED_COMPLETIONS],
    ["chat", fieldsOf(chat.schema), REFUSED_CHAT],
    ["messages", fieldsOf(messages.schema), {}],
    ["responses", fieldsOf(responsesSchema), REFUSED_RESPONSES],
    ["ollama chat", fieldsOf(ollamaChat.schema), {}],
    ["ollama generate", fieldsOf(ollamaGenerate.schema), ollamaGenerate.refusals],
    ["tokenize", fieldsOf(tokenizeSchema), {}],
    ["detokenize", fieldsOf(detokenizeSchema), {}],
    ["apply-template", fieldsOf(templateSchema), {}],
    ["embeddings", fieldsOf(embeddingsSchema), {}],
  ] as const;
  for (const [name, fields, refused] of routes) {
    assertEquals(tested(name), [...fields].sort(), name);
    assertEquals(of(name, "refused"), Object.keys(refused).sort(), name);
    for (const field of of(name, "no-op: ")) {
      assertEquals(fields.includes(field) || field in refused, false, field);
    }
  }
});

Deno.test("coverage: every flag is tested, changes nothing, or stops the start", () => {
  assertEquals(tested("flags"), Object.keys(flags).sort());
  const foreign = (refused: boolean) =>
    Object.keys(FOREIGN).filter((name) => Boolean(FOREIGN[name]!.neutral) === refused).sort();
  assertEquals(of("flags", "no-op"), foreign(false));
  assertEquals(of("flags", "refused"), foreign(true));
});

Deno.test("coverage: every entry has a known form, and every named test exists", async () => {
  const files = new Map<string, string>();
  for (const [section, entries] of Object.entries(COVERAGE)) {
    for (const [name, how] of Object.entries(entries)) {
      const found = /^(\w+\/\w+): (.+)$/.exec(how);
      if (!found) {
        assert(/^(refused|no-op)$|^(no-op|not applicable|later): ./.test(how), `${section}.${name}: ${how}`);
        continue;
      }
      const [, file = "", test = ""] = found;
      const path = new URL(`../${file}_test.ts`, import.meta.url);
      if (!files.has(file)) files.set(file, await Deno.readTextFile(path));
      assert(
        files.get(file)!.includes(`Deno.test("${test}"`),
        `${section}.${name}: there is no test "${test}" in ${file}`,
      );
    }
  }
  assertEquals(
    Object.keys(COVERAGE["bad inputs"]!).map((key) => parseInt(key)),
    Array.from({ length: 71 }, (_, i) => i + 1),
  );
});
