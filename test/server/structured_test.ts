/** Answers that must spell something: the fields, and what the embedded model writes under them. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { embedded } from "./embedded.ts";
import { language, schemaLanguage } from "../grammar/reading.ts";
import { events, type Json, serving } from "./serving.ts";

const PATHS = ["/v1/chat/completions", "/v1/completions"] as const;
const messages = [{ role: "user", content: "Who are you?" }];
const PERSON = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 12 },
    age: { type: "integer", minimum: 0, maximum: 120 },
    tags: { type: "array", items: { enum: ["red", "green"] }, maxItems: 3 },
  },
  required: ["name", "age"],
  additionalProperties: false,
};
const TAGS = {
  triggers: ["a"],
  structures: [{ begin: "a(", schema: { type: "integer", minimum: 0, maximum: 99 }, end: ")" }],
};
const asked = (schema: unknown) => ({
  response_format: { type: "json_schema", json_schema: { name: "answer", schema, strict: true } },
});

Deno.test("response_format and structured_outputs become one grammar", async () => {
  await using s = await serving();
  const object = { kind: "json", schema: { type: "object" } };
  const cases: readonly (readonly [body: Json, source: unknown])[] = [
    [{ response_format: { type: "text" } }, undefined],
    [{ response_format: null, structured_outputs: null }, undefined],
    [{ response_format: { type: "json_object" } }, object],
    [asked(PERSON), { kind: "json", schema: PERSON }],
    [asked(true), { kind: "json", schema: true }],
    [{ structured_outputs: { json: PERSON } }, { kind: "json", schema: PERSON }],
    [{ structured_outputs: { json: JSON.stringify(PERSON) } }, { kind: "json", schema: PERSON }],
    [{ structured_outputs: { json: {}, disable_any_whitespace: true } }, {
      kind: "json",
      schema: {},
      compact: true,
    }],
    [{ structured_outputs: { json_object: true, regex: null } }, object],
    [{ structured_outputs: { regex: "a+" } }, { kind: "regex", pattern: "a+" }],
    [{ structured_outputs: { choice: ["a", "b"] } }, { kind: "choice", texts: ["a", "b"] }],
    [{ response_format: { type: "structural_tag", ...TAGS } }, { kind: "tags", ...TAGS }],
    [{ structured_outputs: { structural_tag: JSON.stringify(TAGS) } }, { kind: "tags", ...TAGS }],
    [{ structured_outputs: { grammar: "root ::= [a]" } }, { kind: "grammar", source: "root ::= [a]" }],
  ];
  for (const path of PATHS) {
    for (const [body, source] of cases) {
      const response = await s.post(path, { prompt: "x", messages, ...body });
      assertEquals(response.status, 200, JSON.stringify(body));
      await response.body?.cancel();
      assertEquals(s.llm.seen.at(-1)!.grammar?.source as unknown, source);
    }
  }
});

Deno.test("what asks for no grammar, for several or for an unknown one is refused by name", async () => {
  await using s = await serving();
  const format = (type: unknown, more = {}) => ({ response_format: { type, ...more } });
  const outputs = (fields: object) => ({ structured_outputs: fields });
  const cases: readonly (readonly [body: Json, param: string, words: RegExp])[] = [
    [format("foo"), "response_format.type", /foo|option/],
    [format("json_schema"), "response_format.json_schema", /schema must be provided/],
    [format("json_schema", { json_schema: { name: "x" } }), "response_format.json_schema", /schema must be/],
    [format("structural_tag"), "response_format.structures", /must have triggers/],
    [
      format("structural_tag", { structures: [{ begin: "a" }], triggers: ["a"] }),
      "response_format.structures.0.schema",
      /schema/,
    ],
    [outputs({ structural_tag: "{" }), "structured_outputs.structural_tag", /not valid JSON/],
    [outputs({}), "structured_outputs", /exactly one of .*, got 0/],
    [outputs({ json_object: false }), "structured_outputs", /got 0/],
    [outputs({ regex: "a", choice: ["a"] }), "structured_outputs", /got 2/],
    [outputs({ choice: [] }), "structured_outputs.choice", /must not be empty/],
    [outputs({ json: "{" }), "structured_outputs.json", /not valid JSON/],
    [outputs({ json: {}, whitespace_pattern: " *" }), "structured_outputs.whitespace_pattern", /null/],
    [
      outputs({ json: {}, disable_additional_properties: true }),
      "structured_outputs.disable_additional_properties",
      /false/,
    ],
    [outputs({ structural_tag: "{}" }), "structured_outputs.structural_tag.structures", /must have/],
    [{ ...format("json_object"), ...outputs({ regex: "a" }) }, "structured_outputs", /together/],
    [{ guided_json: {} }, "guided_json", /not supported/],
  ];
  for (const path of PATHS) {
    for (const [body, param, words] of cases) {
      const response = await s.post(path, { prompt: "x", messages, ...body });
      const { error } = await response.json();
      assertEquals([response.status, error.param], [400, param], JSON.stringify(body));
      assertMatch(error.message, words);
    }
  }
  assertEquals(s.llm.seen.length, 0);
});

/** The embedded model behind the whole server. */
async function asking() {
  const server = await embedded();
  const post = (body: Json, path: string = PATHS[0]) =>
    fetch(`${server.url}${path}`, {
      method: "POST",
      body: JSON.stringify({ messages, max_tokens: 200, seed: 1, ...body }),
      headers: { "Content-Type": "application/json" },
    });
  return {
    post,
    ask: async (body: Json) => await (await post(body)).json(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

Deno.test("answers keep to what is asked for, with every way of sampling, streamed and not, side by side", async () => {
  await using s = await asking();
  const isPerson = schemaLanguage(PERSON);
  const check = ({ choices }: Json) => {
    for (const { message: { content }, finish_reason } of choices) {
      assertEquals(finish_reason, "stop");
      assert(isPerson(content), content);
      assertEquals(typeof JSON.parse(content).age, "number");
    }
  };
  const many = { ...asked(PERSON), n: 3, temperature: 1, presence_penalty: 0.5, repetition_penalty: 1.1 };
  const logprobs = { logprobs: true, top_logprobs: 2 };
  const grammar = 'root ::= "<" [a-z]{2,5} (" " [a-z]{2,5}){1,3} ">"';
  const [whole, greedy, streamed, object, regex, choice, free, tags, cut, forever] = await Promise.all([
    s.ask({ ...many, ...logprobs }),
    s.ask({ ...asked(PERSON), temperature: 0, logit_bias: { 5: 10 }, bad_words: ["Dot"] }),
    s.post({ ...many, ...logprobs, stream: true }).then(events),
    s.ask({ response_format: { type: "json_object" }, max_tokens: 30 }),
    s.ask({ structured_outputs: { regex: "[a-c]{3}-\\d{2,4}" } }),
    s.ask({ structured_outputs: { choice: ["yes", "no", "maybe so"] } }),
    s.ask({ max_tokens: 12, temperature: 0 }),
    s.ask({ structured_outputs: { grammar } }),
    s.ask({ ...asked(PERSON), max_tokens: 5 }),
    s.ask({ ...asked(PERSON), ignore_eos: true }),
  ]);
  for (const answer of [whole, greedy, forever]) check(answer);
  assertEquals(whole.choices.length, 3);
  assertEquals(new Set(whole.choices.map((c: Json) => c.message.content)).size, 3);
  for (const { logprobs: { content }, message } of whole.choices) {
    const text = content.map((t: Json) => t.token).join("");
    assertStringIncludes(text, message.content); // and perhaps the token that ends it
    for (const { top_logprobs } of content) assertEquals(top_logprobs.length, 2);
  }
  const pieces = (index: number) =>
    streamed.data.flatMap((d) => d.choices).filter((c) => c.index === index).map((c) =>
      c.delta.content ?? ""
    );
  assertEquals([0, 1, 2].map((i) => pieces(i).join("")), whole.choices.map((c: Json) => c.message.content));
  assert(object.choices[0].message.content.startsWith("{"));
  const said = (answer: Json) => [answer.choices[0].message.content, answer.choices[0].finish_reason];
  assertMatch(said(regex)[0], /^[a-c]{3}-\d{2,4}$/);
  assert(["yes", "no", "maybe so"].includes(said(choice)[0]), said(choice)[0]);
  assert(language({ kind: "grammar", source: grammar })(said(tags)[0]), said(tags)[0]);
  for (const answer of [regex, choice, tags]) assertEquals(said(answer)[1], "stop");
  assertEquals([cut.choices[0].finish_reason, cut.usage.completion_tokens], ["length", 5]);
  assertEquals(
    free.choices[0].message.content,
    (await s.ask({ max_tokens: 12, temperature: 0 })).choices[0].message.content,
  );
});

Deno.test("structures stand where a model writes their triggers, and the rest is free", async () => {
  await using s = await asking();
  const format = { response_format: { type: "structural_tag", ...TAGS }, max_tokens: 60 };
  for (const seed of [1, 2]) {
    const { choices: [{ message: { content } }] } = await s.ask({ ...format, seed });
    const found = content.match(/a\(\s*\d+\s*\)/g) ?? [];
    const rest = content.replaceAll(/a\(\s*\d+\s*\)/g, "").replace(/a(\(\s*\d*\s*)?$/, "");
    assert(found.length > 0 && rest.length > 5 && !rest.includes("a"), content);
  }
});

Deno.test("a grammar that cannot be honoured is a 400 that says why, before anything is generated", async () => {
  await using s = await asking();
  const regex = (regex: string) => ({ structured_outputs: { regex } });
  const grammar = (grammar: string) => ({ structured_outputs: { grammar } });
  let nested: Json = {};
  for (let i = 0; i < 230; i++) nested = { items: nested };
  const cases: readonly (readonly [body: Json, words: string])[] = [
    [asked({ type: "stsring" }), "type at # must be one of"],
    [
      asked({ properties: { a: { type: "array", contains: {} } } }),
      '"contains" at #/properties/a is not supported',
    ],
    [asked({ minLenght: 1 }), '"minLenght" at # is not known'],
    [asked([1]), "a schema must be an object or a boolean"],
    [asked({ $ref: "#" }), "refers to itself without progress"],
    [asked({ $ref: "https://example.org/schema" }), "leaves the document"],
    [asked({ $ref: "#/$defs/none" }), "leads nowhere"],
    [asked({ type: "string", const: 1 }), "nothing can match it"],
    [asked(nested), "may nest 200 deep"],
    [asked({ enum: Array.from({ length: 200_000 }, (_, i) => `${i * 7919}`) }), "too large"],
    [regex("["), "not closed"],
    [regex("(?<=a)b"), "lookbehind is not supported"],
    [regex("(a)\\1"), "backreferences are not supported"],
    [regex(".{1000000}"), "more than 10000 repetitions"],
    [regex("(a|b)*a(a|b){20}"), "too large"],
    [grammar("(".repeat(60_000)), "begin with its name"],
    [grammar(`root ::= ${"(".repeat(60_000)}`), "deep"],
    [grammar("root ::= root [a] | [b]"), "left recursion"],
    [grammar("other ::= [a]"), 'no rule "root"'],
    [grammar("# nothing"), 'no rule "root"'],
    [
      { structured_outputs: { structural_tag: JSON.stringify({ ...TAGS, triggers: ["f"] }) } },
      "no trigger begins",
    ],
  ];
  for (const [body, words] of cases) {
    for (const stream of [false, true]) {
      const response = await s.post({ ...body, stream });
      assertEquals(response.status, 400, words);
      const { error } = await response.json();
      assertStringIncludes(error.message, words);
      assertMatch(error.param, /^(response_format|structured_outputs)\./);
    }
  }
  // What would repeat for ever elsewhere is bounded or harmless here.
  for (const body of [regex("(a+)+"), asked({ type: "array", minItems: 1e9 })]) {
    assertEquals((await s.ask({ ...body, max_tokens: 8 })).usage.completion_tokens, 8);
  }
});

Deno.test("tools that are insisted on are called with arguments that their schemas allow", async () => {
  await using s = await asking();
  const $defs = { unit: { enum: ["C", "F"] } };
  const parameters = {
    type: "object",
    properties: { degrees: { type: "integer", minimum: 0, maximum: 99 }, unit: { $ref: "#/$defs/unit" } },
    ...{ required: ["degrees", "unit"], additionalProperties: false, $defs },
  };
  const tools = ["heat", "cool"].map((name) => ({ type: "function", function: { name, parameters } }));
  const named = { type: "function", function: { name: "cool" } };
  const answers = await Promise.all([
    s.ask({ tools, tool_choice: "required", parallel_tool_calls: false, n: 3, temperature: 1 }),
    s.ask({ tools, tool_choice: named, temperature: 1 }),
  ]);
  for (const { message: { content, tool_calls } } of answers.flatMap(({ choices }) => choices)) {
    assertEquals([content, tool_calls.length], [null, 1]);
    const { degrees, unit } = JSON.parse(tool_calls[0].function.arguments);
    assert(Number.isInteger(degrees) && degrees >= 0 && degrees < 100 && "CF".includes(unit));
  }
  assertEquals(answers[1].choices[0].message.tool_calls[0].function.name, "cool");
  assertEquals(answers.map(({ choices }) => choices[0].finish_reason), ["tool_calls", "stop"]);
  const wrong = [{ type: "function", function: { name: "f", parameters: { $ref: "#/nowhere" } } }];
  const refused = await s.ask({ tools: wrong, tool_choice: "required" });
  assertEquals(refused.error.param, "tools");
});
