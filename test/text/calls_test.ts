import { assert, assertEquals } from "@std/assert";
import { type AnswerForm, AnswerReader, type Part } from "../../src/calls/answer_reader.ts";
import { CALL_FORMATS, type CallFormatName, callFormatOf } from "../../src/calls/formats.ts";
import { elements, JsonReader, members } from "../../src/calls/json_reader.ts";
import { Random } from "./random.ts";

const names = new Set(["add", "get_weather", "say"]);

function form(format: CallFormatName | undefined, reasoning?: AnswerForm["reasoning"]): AnswerForm {
  return { reasoning, calls: format && { format: CALL_FORMATS[format], names } };
}

/** The parts of a text that comes in `pieces`, joined where they are of one kind. */
function read(pieces: readonly string[], of: AnswerForm): Part[] {
  const reader = new AnswerReader(of);
  const parts = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.finish()];
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type !== "tool" && last && last.type !== "tool" && last.type === part.type) {
      joined[joined.length - 1] = { type: part.type, text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

const text = (text: string): Part => ({ type: "text", text });
const reasoning = (text: string): Part => ({ type: "reasoning", text });
const call = (name: string, args: string): Part => ({ type: "tool", name, arguments: args });

const CASES: readonly (readonly [AnswerForm, string, readonly Part[]])[] = [
  // Text alone.
  [form(undefined), "  Hello <tool_call> {} \n", [text("  Hello <tool_call> {} \n")]],
  [form("hermes"), "  Hello \n", [text("  Hello \n")]],
  [form("hermes", "possible"), "", []],
  // Reasoning.
  [form(undefined, "possible"), "<think>\nA <b> c.\n</think>\n\nYes.", [reasoning("A <b> c."), text("Yes.")]],
  [form(undefined, "open"), "\nSo.\n</think>\n\nYes.\n", [reasoning("So."), text("Yes.\n")]],
  [form(undefined, "open"), "never ends \n", [reasoning("never ends \n")]],
  [form(undefined, "possible"), "<think></think>Hi", [text("Hi")]],
  [form(undefined, "possible"), " <thin", [text(" <thin")]],
  [form(undefined, "possible"), "No. <think>x</think>", [text("No. <think>x</think>")]],
  // Hermes and Qwen.
  [
    form("hermes", "possible"),
    '<think>\nLook.\n</think>\n\nI look.\n<tool_call>\n{"name": "get_weather", "arguments": {"city": "Paris\\n</tool_call>"}}\n' +
    '</tool_call>\n<tool_call>\n{"arguments": {"a": 1.0, "a": 2}, "name": "add"}\n</tool_call>',
    [
      reasoning("Look."),
      text("I look."),
      call("get_weather", '{"city": "Paris\\n</tool_call>"}'),
      call("add", '{"a": 1.0, "a": 2}'),
    ],
  ],
  [form("hermes"), '<tool_call>{"name":"add"}', [call("add", "{}")]],
  [
    form("hermes"),
    '<tool_call>{"name":"add","arguments":"{\\"x\\": 1}"}</tool_call> Done.',
    [call("add", '{"x": 1}'), text("Done.")],
  ],
  // What only looks like a call.
  [form("hermes"), '<tool_call>{"name":"nobody","arguments":{}}</tool_call>', [
    text('<tool_call>{"name":"nobody","arguments":{}}</tool_call>'),
  ]],
  [form("hermes"), 'x <tool_call> {"name":"add", ', [text('x <tool_call> {"name":"add", ')]],
  [form("hermes"), '<tool_call>{"name":"add",}</tool_call>', [
    text('<tool_call>{"name":"add",}</tool_call>'),
  ]],
  [form("hermes"), '<tool_call>{"name":"add","arguments":[1]}', [
    text('<tool_call>{"name":"add","arguments":[1]}'),
  ]],
  [form("hermes"), '<tool_call><tool_call>{"name":"add"}</tool_call>', [
    text("<tool_call>"),
    call("add", "{}"),
  ]],
  [form("hermes"), "<tool_cal", [text("<tool_cal")]],
  // Llama 3.
  [
    form("llama3_json"),
    ' {"name": "add", "parameters": {"a": [1, {"b": "}"}]}}; {"name": "say"}',
    [call("add", '{"a": [1, {"b": "}"}]}'), call("say", "{}")],
  ],
  [form("llama3_json"), '<|python_tag|>{"name": "say", "parameters": {}}', [call("say", "{}")]],
  [form("llama3_json"), '{"answer": 42}', [text('{"answer": 42}')]],
  [form("llama3_json"), 'Use {"name": "say"}', [text('Use {"name": "say"}')]],
  [form("llama3_json"), '<|python_tag|>say.call(q="x")', [text('<|python_tag|>say.call(q="x")')]],
  // Mistral.
  [
    form("mistral"),
    'Sure. [TOOL_CALLS] [{"name": "add", "arguments": {"a": 1}}, {"name": "say", "arguments": {}}]',
    [text("Sure."), call("add", '{"a": 1}'), call("say", "{}")],
  ],
  [form("mistral"), '[TOOL_CALLS]add{"a": 1}[TOOL_CALLS]say[ARGS]{"b": "]"}', [
    call("add", '{"a": 1}'),
    call("say", '{"b": "]"}'),
  ]],
  [form("mistral"), "[TOOL_CALLS]nobody{}", [text("[TOOL_CALLS]nobody{}")]],
  [form("mistral"), "[TOOL_CALLS][]", [text("[TOOL_CALLS][]")]],
  [form("mistral"), "[TOOL_CALLS]say[AR", [text("[TOOL_CALLS]say[AR")]],
];

Deno.test("reasoning, text and calls are told apart, in one piece and character by character", () => {
  for (const [of, answer, parts] of CASES) {
    assertEquals(read([answer], of), parts, answer);
    assertEquals(read([...answer], of), parts, answer);
  }
});

Deno.test("any cut of an answer gives the same parts", () => {
  const random = new Random(5);
  const scraps = [
    ...[
      "<tool_call>",
      "</tool_call>",
      "<think>",
      "</think>",
      "[TOOL_CALLS]",
      "<|python_tag|>",
      "[ARGS]",
      ";",
    ],
    ...[
      '{"name": "add", "arguments": {"a": "<tool_call>"}}',
      '{"name": "no"}',
      '{"x": [1, 2',
      "}}",
      "]",
      '"',
    ],
    ...[" ", "\n", "word", "{", "[", "add", "\\", "é", "😀"],
  ];
  for (let round = 0; round < 3000; round++) {
    const answer = Array.from({ length: random.below(9) }, () => scraps[random.below(scraps.length)]).join(
      "",
    );
    const formats = [undefined, "hermes", "llama3_json", "mistral"] as const;
    const of = form(formats[random.below(4)], ([undefined, "possible", "open"] as const)[random.below(3)]);
    const pieces: string[] = [];
    for (let at = 0; at < answer.length;) {
      const length = 1 + random.below(6);
      pieces.push(answer.slice(at, at + length));
      at += length;
    }
    assertEquals(read(pieces, of), read([answer], of), JSON.stringify(answer));
  }
});

Deno.test("but for marks and white space beside them, every character of an answer comes out", () => {
  const random = new Random(6);
  const scraps = ["<tool_call>", '{"name": "no"}', '{"x": ', "word ", "</tool_call>", "[", '"', "}"];
  for (let round = 0; round < 500; round++) {
    const answer = Array.from({ length: 8 }, () => scraps[random.below(scraps.length)]).join("");
    const parts = read([...answer], form("hermes"));
    assert(parts.every((part) => part.type === "text"));
    assertEquals(parts.map((part) => part.type === "text" ? part.text : "").join(""), answer);
  }
});

Deno.test("a megabyte of marks or white space is read in as many steps as it has pieces", () => {
  for (const piece of ["<tool_call>", " ", '<tool_call>{"a":', "\n<"]) {
    const reader = new AnswerReader(form("hermes", "possible"));
    let [length, read] = [0, 0];
    const count = (parts: readonly Part[]) =>
      parts.forEach((part) => read += "text" in part ? part.text.length : 0);
    for (; length < 1_000_000; length += piece.length) count(reader.push(piece));
    count(reader.finish());
    assertEquals(read, length);
  }
});

Deno.test("JSON is found to its end, and its members keep their writing", () => {
  const reader = new JsonReader();
  assertEquals(reader.push('{"a": "}\\"', 0), { at: 10, done: false });
  assertEquals(reader.push('}"} tail', 0), { at: 3, done: true });
  assertEquals(reader.text, '{"a": "}\\"}"}');
  assertEquals(new JsonReader().push("  ", 0).wrong, true);
  assertEquals([...members('{ "a" : 1.50 , "b":{"c":[1,2]}, "\\u0061": [ ] }')], [["a", "[ ]"], [
    "b",
    '{"c":[1,2]}',
  ]]);
  assertEquals(elements('[ {"a": 1}, [], 3 ]'), ['{"a": 1}', "[]", "3"]);
  assertEquals([elements("[]"), [...members("{ }")]], [[], []]);
});

Deno.test("a chat template teaches a format, or none that is known", () => {
  assertEquals(callFormatOf("{{ '<tool_call>' }}"), "hermes");
  assertEquals(callFormatOf("{{ '[TOOL_CALLS] [' }}"), "mistral");
  assertEquals(callFormatOf("{{ '<|python_tag|>' }}"), "llama3_json");
  assertEquals(callFormatOf("{{ '<｜tool▁calls▁begin｜>' }}"), undefined);
});
