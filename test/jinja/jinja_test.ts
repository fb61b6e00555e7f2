import { assertEquals, assertThrows } from "@std/assert";
import { dumpJson, parseJson, toValue } from "../../src/jinja/convert.ts";
import { run } from "../../src/jinja/interpreter.ts";
import { parse } from "../../src/jinja/parser.ts";
import { floatText, TemplateError } from "../../src/jinja/values.ts";
import type { Tool } from "../../src/text/conversation.ts";
import { messageOf, type Turn } from "../text/golden_chat.ts";
import { ChatTemplate } from "../../src/text/template.ts";
import { PromptError } from "../../src/text/prompt_error.ts";

/** Renders a template with some values. */
function render(template: string, values: Record<string, unknown> = {}): string {
  return run(parse(template), new Map(Object.entries(values).map(([name, value]) => [name, toValue(value)])));
}

/** The message of the error that a template ends with. */
function failure(template: string, values: Record<string, unknown> = {}): string {
  return (assertThrows(() => render(template, values)) as Error).message;
}

Deno.test("templates give what Jinja gives, and fail where it fails", () => {
  const golden = JSON.parse(Deno.readTextFileSync(new URL("golden.json", import.meta.url)));
  const { turns, tools, rows } = golden as { turns: Turn[]; tools: Tool[]; rows: [string, string | null][] };
  const conversation = { messages: turns.map(messageOf), tools };
  for (const [template, expected] of rows) {
    let given: string | null;
    try {
      given = new ChatTemplate({ template, named: {}, controls: [] }).render(conversation).text;
    } catch (error) {
      if (!(error instanceof PromptError || error instanceof SyntaxError)) throw error;
      given = null;
    }
    assertEquals(given, expected, template);
  }
});

Deno.test("errors say what and where", () => {
  assertEquals(failure("a\n{{ x.y }}"), '"x" is undefined in line 2');
  assertEquals(failure("\n\n{% if x.y.z %}{% endif %}", { x: {} }), '"y" of a "dict" is undefined in line 3');
  assertEquals(failure("{% for a in 3 %}{% endfor %}"), '"int" object is not iterable in line 1');
  assertEquals(
    failure("{% for a in b %}\n{{ a + 1 }}{% endfor %}", { b: ["x"] }),
    '"+" does not go with "str" and "int" in line 2',
  );
  assertEquals(failure("{{ 1 | nope }}"), 'The filter "nope" is not known in line 1');
  assertEquals(failure("{{ 1 is nope }}"), 'The test "nope" is not known in line 1');
  assertEquals(failure("{{ 3() }}"), '"int" cannot be called in line 1');
  assertEquals(failure("x\n{% if a %}\n"), '"endif" is missing in line 2');
  assertEquals(failure("x\n{% nope %}"), 'The block "nope" is not known here in line 2');
  assertEquals(failure("\n{{ (1 }}"), '"}" closes nothing in line 2');
  assertEquals(failure("{{ 'a }}"), '"\'" is not expected in line 1');
  assertEquals(failure("\n{{ a"), "A tag is not closed in line 2");
  assertEquals(failure("{# a"), "A comment is not closed in line 1");
  assertEquals(
    failure("{% for a in b recursive %}{% endfor %}"),
    "Recursive loops are not supported in line 1",
  );
  assertEquals(
    failure("{% macro f(a) %}{% endmacro %}{{ f(1, 2) }}"),
    "A macro got too many arguments in line 1",
  );
  assertEquals(
    failure("{% macro f(a) %}{% endmacro %}{{ f(b=2) }}"),
    'A macro has no parameter "b" in line 1',
  );
});

Deno.test("nothing of the host can be reached or changed", () => {
  const values = { s: "x", d: { a: 1 }, l: [1] };
  for (const name of ["constructor", "__proto__", "prototype", "__class__", "hasOwnProperty", "toString"]) {
    for (const value of ["s", "d", "l", "1", "none", "s.upper"]) {
      const asked = `{{ (${value}).${name} is defined }}{{ (${value})['${name}'] is defined }}`;
      assertEquals(render(asked, values), "FalseFalse", asked);
    }
    assertEquals(render(`{% for a in l %}{{ loop.${name} is defined }}{% endfor %}`, values), "False");
    assertEquals(failure(`{{ 1 | ${name} }}`), `The filter "${name}" is not known in line 1`);
    assertEquals(failure(`{{ 1 is ${name} }}`), `The test "${name}" is not known in line 1`);
    assertEquals(render(`{{ ${name} is defined }}`), "False");
  }
  for (const change of ["l.append(2)", "l.pop()", "d.update({})", "d.clear()"]) {
    assertEquals(failure(`{{ ${change} }}`, values).endsWith("which a template must not in line 1"), true);
  }
});

Deno.test("a template cannot take all memory at once", () => {
  assertEquals(failure("{{ 'a' * 100000000 }}"), "The repetition is too long in line 1");
  assertEquals(failure("{{ [1] * 100000000 }}"), "The repetition is too long in line 1");
  assertEquals(failure("{{ 2 ** 100000 }}"), "The exponent is too large in line 1");
  const doubling = "{% set n = namespace(s='ab') %}{% for i in l %}{% set n.s = n.s ~ n.s %}{% endfor %}";
  assertThrows(() => render(doubling, { l: Array(60).fill(0), namespace: undefined }), Error);
  assertThrows(() => render("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"), RangeError, "call stack");
  const text = "a".repeat(1 << 20);
  assertEquals(
    failure("{% for i in l %}{{ t }}{% endfor %}", { t: text, l: Array(300).fill(0) }),
    "The template prints too much in line 1",
  );
});

Deno.test("numbers of JSON keep their kind, and their digits", () => {
  const json = '{"a": 1, "b": 1.0, "c": 12345678901234567890, "d": 1e2, "e": [-0.5, 2]}';
  const value = toValue(parseJson(json));
  const style = { indent: undefined, separators: [", ", ": "], sortKeys: false, ascii: false } as const;
  assertEquals(
    dumpJson(value, style),
    '{"a": 1, "b": 1.0, "c": 12345678901234567890, "d": 100.0, "e": [-0.5, 2]}',
  );
});

Deno.test("floatText() writes what Python's repr does", () => {
  // Values from Python 3.11.
  const expected: [number, string][] = [
    [0.1, "0.1"],
    [1e22, "1e+22"],
    [1e16, "1e+16"],
    [9999999999999998, "9999999999999998.0"],
    [0.0001, "0.0001"],
    [0.00001234, "1.234e-05"],
    [-1.5e-10, "-1.5e-10"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [-0, "-0.0"],
    [NaN, "nan"],
    [-Infinity, "-inf"],
  ];
  for (const [value, text] of expected) assertEquals(floatText(value), text);
});

Deno.test("an error of a template is one of its own kind", () => {
  assertThrows(() => render("{{ x.y }}"), TemplateError);
  assertThrows(() => parse("{{"), SyntaxError);
});
