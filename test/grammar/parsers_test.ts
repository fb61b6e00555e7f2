import { assert, assertEquals, assertThrows } from "@std/assert";
import { compileGrammar, type GrammarSource } from "../../src/grammar/compile.ts";
import { matches } from "../../src/grammar/dfa.ts";
import { GrammarError } from "../../src/grammar/grammar_error.ts";
import { numbers } from "../../src/grammar/json/numbers.ts";
import { regexDfa } from "../../src/grammar/regex.ts";
import { Random } from "../text/random.ts";
import { language } from "./reading.ts";

const PATTERNS = [
  ...[
    "^a+b*$",
    "a|b",
    "(ab){2,3}",
    "^(a|b)*abb$",
    "[^a-c]",
    "\\d{3}-\\w",
    "^$",
    "a$|^b",
    "x?y??z",
    "^\\S+@\\S+$",
  ],
  ...[
    "^(?:a|ab)(?<rest>c|bcd)$",
    "[\\]a\\-z-]",
    "\\u0061\\x62\\cJ?",
    "^.{2,4}$",
    "\\p{Lu}x",
    "\\P{L}{2}",
    "[^\\W_]+",
  ],
  ...[
    "^(a?){3,5}b$",
    "(^a|b$)+",
    "é+😀?",
    "[😀-😂]",
    "\\ud83d\\ude00",
    "",
    "()|a",
    "a{0}b",
    "[^]",
    "^a{2,}$",
  ],
  ...["^(?!a)(?!.*bb)[abc]+$", "^(?=.*\\d)\\w+", "^(?!ab$)a", "^(?=a|b)(?!ba).{2}"],
];

Deno.test("regular expressions mean what they mean in JavaScript", () => {
  const random = new Random(3);
  let found = 0;
  for (const pattern of PATTERNS) {
    const part = regexDfa(pattern, false), expected = new RegExp(pattern, "u");
    const whole = language({ kind: "regex", pattern }), entire = new RegExp(`^(?:${pattern})$`, "u");
    for (let i = 0; i < 300; i++) {
      const text = random.list(random.below(7), () => random.pick([..."aabbcxyz01-X_é😀]@ \n"])).join("");
      assertEquals(matches(part, text), expected.test(text), `${pattern} in ${JSON.stringify(text)}`);
      assertEquals(whole(text), entire.test(text), `${pattern} is ${JSON.stringify(text)}`);
      if (expected.test(text)) found++;
    }
  }
  assert(found > 1000, `${found}`);
});

Deno.test("numbers are compared digit by digit, and never rounded", () => {
  const random = new Random(4);
  const values = [0, 1, -1, 2.5, -2.5, 0.001, 10, 100, 99, -0.5, 1000, 123.456, 1e21, -1e-7];
  for (const value of values) {
    for (
      const [upper, open, integer] of [[true, true, false], [true, false, true], [false, true, true], [
        false,
        false,
        false,
      ]] as const
    ) {
      const dfa = numbers({ integer, bounds: [{ value, upper, open }], divisors: [] });
      for (let i = 0; i < 60; i++) {
        const x = random.below(3)
          ? random.pick(values)
          : (random.below(2000) - 1000) / random.pick([1, 10, 1000]);
        if (String(x).includes("e") || integer && !Number.isInteger(x)) continue;
        const holds = upper ? (open ? x < value : x <= value) : open ? x > value : x >= value;
        assertEquals(matches(dfa, String(x)), holds, `${x}, ${value}, ${upper}, ${open}`);
      }
    }
  }
  const above = numbers({ integer: false, bounds: [{ value: 0.1, upper: false, open: true }], divisors: [] });
  assertEquals(
    ["0.1000000000000000055", "0.1", "0.10", "0.09999999999999999999", "00.2"].map((n) => matches(above, n)),
    [
      ...[true, false, false, false, false],
    ],
  );
  for (const divisor of [1, 2, 3, 7, 0.01, 0.5, 1.5, 2.25, 1000]) {
    const dfa = numbers({ integer: false, bounds: [], divisors: [divisor] });
    for (let i = 0; i < 100; i++) {
      const thousandths = random.below(20_000) - 10_000;
      const divided = thousandths % Math.round(divisor * 1000) === 0;
      assertEquals(matches(dfa, String(thousandths / 1000)), divided, `${thousandths / 1000} by ${divisor}`);
    }
  }
});

Deno.test("grammars in GBNF: rules, repetitions, classes, escapes, comments, lines", () => {
  const read = language({
    kind: "grammar",
    source: `# A list of pairs
root  ::= pair ("," ws pair){0,2}   # one to three
pair ::= name "=" value
name ::= [a-z_] [a-zA-Z0-9_]*
value ::= "\\"" [^"\\\\\\n]* "\\""
  | number
  | "(" root ")"
number ::= "-"? [0-9]+ ( "." [0-9]{1,3} )?
ws ::= " "*
`,
  });
  for (const text of ["a=1", 'a="é😀"', "a=-1.25,b=2", "a=1,  b=(c=(d=3)), e=4", 'a=""']) {
    assert(read(text), text);
  }
  for (const text of ["", "a", "a=", "a=1,", "a=1.2345", "A=1", 'a="\n"', "a=1,b=1,c=1,d=1", "a=(b=1"]) {
    assert(!read(text), text);
  }
  const once = language({ kind: "grammar", source: 'root ::= ("a"?){3,5} [\\x41-\\u0043] . "b"+' });
  for (const text of ["A\nb", "aaaaaCébb"]) assert(once(text), text);
  for (const text of ["aaaaaaAxb", "Ab", "DxB"]) assert(!once(text), text);
});

Deno.test("choices: exactly the texts that are given", () => {
  const read = language({ kind: "choice", texts: ["yes", "yes, sir", "no", "é"] });
  assertEquals(["yes", "yes, sir", "no", "é", "", "y", "yes,", "nope", "yes, sir!"].map(read), [
    ...[true, true, true, true, false, false, false, false, false],
  ]);
});

Deno.test("reasoning may come before, and only text after it is held to the grammar", () => {
  const source: GrammarSource = { kind: "choice", texts: ["yes", "no"] };
  const marks = { open: "<think>", close: "</think>" };
  const possible = language({ ...source, reasoning: { ...marks, begun: false } });
  const open = language({ ...source, reasoning: { ...marks, begun: true } });
  for (const text of ["yes", "<think>a < b </thin </</think>\n\nno", "<think></think>yes"]) {
    assert(possible(text), text);
  }
  for (
    const text of [
      "maybe",
      "<think>yes",
      "<think>no</think>",
      "<think>a</think>x</think>yes",
      "hm</think>yes",
    ]
  ) {
    assert(!possible(text), text);
  }
  assert(open("Is it? {yes}</think> yes") && open("</think>no"));
  assert(!open("yes") && !open("a</think>b"));
});

const SEEDS: readonly string[] = [
  ...PATTERNS,
  'root ::= "a" | b+\nb ::= [x-z]{2,3} (root "," )? # c\n',
  '{"type":"object","properties":{"a":{"type":["string","null"],"pattern":"^a+$","maxLength":9},' +
  '"b":{"$ref":"#/$defs/c"}},"required":["a"],"$defs":{"c":{"anyOf":[{"const":1.5},{"items":{"$ref":"#"}}]}},' +
  '"patternProperties":{"^x":{}},"additionalProperties":{"type":"integer","minimum":-5,"multipleOf":5}}',
];

Deno.test("structures stand in free text, each behind its trigger and nowhere else", () => {
  const schema = { type: "object", properties: { a: { type: "integer" } }, required: ["a"] };
  const source: GrammarSource = {
    kind: "tags",
    triggers: ["<f=", "[x"],
    structures: [
      { begin: "<f=add>", schema, end: "</f>" },
      { begin: "<f=say>", schema: { type: "string" }, end: "</f>" },
      { begin: "[x", schema: { type: "boolean" }, end: "" },
    ],
  };
  const reads = language(source);
  const whole = /<f=add>\{\s*"a"\s*:\s*-?\d+\s*\}<\/f>|<f=say>"[^"]*"<\/f>|\[x(true|false)/g;
  for (
    const text of [
      ...[
        "",
        "free <f text [ x",
        '<f=add>{"a": 1}</f>',
        'é <f=say>"<f="</f> and [xtrue[xfalse <',
        '<<f=say>""</f>',
      ],
    ]
  ) assert(reads(text), text);
  for (
    const text of [
      ...[
        "<f=",
        "a <f=add>",
        '<f=add>{"b": 1}</f>',
        '<f=add>"x"</f>',
        "<f=no>1</f>",
        "[x1",
        "[xtru",
        '<f=say>""</f',
      ],
    ]
  ) assert(!reads(text), text);
  const random = new Random(11);
  const pieces = [
    "<f=",
    "add>",
    "say>",
    '{"a":1}',
    '""',
    "</f>",
    "[x",
    "true",
    "<",
    "f",
    "=",
    " ",
    "[",
    "x",
    "é",
  ];
  let valid = 0;
  for (let round = 0; round < 4000; round++) {
    const text = random.list(random.below(8), () => random.pick(pieces)).join("");
    const left = text.replaceAll(whole, "\0"); // what is left must have no trigger
    const wanted = !left.includes("<f=") && !left.includes("[x");
    assertEquals(reads(text), wanted, text);
    valid += Number(wanted && text !== left);
  }
  assert(valid > 20, `${valid}`);
  const refused = (more: Partial<typeof source>, words: string) =>
    assertThrows(() => compileGrammar({ ...source, ...more } as GrammarSource), GrammarError, words);
  refused({ triggers: ["<f=", "<f", "[x"] }, 'the trigger "<f" is part of another one');
  refused({ triggers: ["<f=", "<f=", "[x"] }, 'the trigger "<f=" is part of another one');
  refused({ triggers: ["[x"] }, 'no trigger begins "<f=add>"');
});

Deno.test("whatever is sent, a parser ends with a table or says what is wrong", () => {
  const random = new Random(11);
  const odd = [..."{}[]()|*+?^$\\\"',:.-09aé😀\n# "];
  let [made, refused] = [0, 0];
  for (let i = 0; i < 3000; i++) {
    const text = [...random.pick(SEEDS)];
    for (let n = random.below(4); n >= 0; n--) {
      text.splice(
        random.below(text.length + 1),
        random.below(4),
        ...random.list(random.below(3), () => random.pick(odd)),
      );
    }
    const source = text.join("");
    const sources: GrammarSource[] = [{ kind: "regex", pattern: source }, { kind: "grammar", source }];
    try {
      sources.push({ kind: "json", schema: JSON.parse(source) });
    } catch { /* no JSON */ }
    for (const one of sources) {
      try {
        compileGrammar(one);
        made++;
      } catch (error) {
        if (!(error instanceof GrammarError)) {
          throw new Error(`${JSON.stringify(one)}: ${error}`, { cause: error });
        }
        assert(!/[.\n]$/.test(error.message) && error.message.length < 600, error.message);
        refused++;
      }
    }
  }
  assert(made > 300 && refused > 1000, `${made} ${refused}`);
});

Deno.test("what would be too large is refused before it is made", () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `${i * 7919}`);
  const cases: readonly GrammarSource[] = [
    { kind: "regex", pattern: "(a|b)*a(a|b){20}" },
    { kind: "regex", pattern: "((a{100}){100}){100}" },
    { kind: "regex", pattern: many(300_000).join("|") },
    { kind: "choice", texts: many(300_000) },
    { kind: "grammar", source: `root ::= ${many(10_000).map((text) => `"${text}"`).join(" | ")}` },
    { kind: "json", schema: { properties: Object.fromEntries(many(5000).map((name) => [name, {}])) } },
    { kind: "json", schema: { anyOf: many(600).map((text) => ({ const: text })) } },
    {
      kind: "json",
      schema: { allOf: many(30).map((text) => ({ anyOf: [{ minLength: 1 }, { const: text }] })) },
    },
    { kind: "json", schema: { type: "string", pattern: "^(a|b)*a(a|b){18}$" } },
    { kind: "json", schema: { type: "integer", multipleOf: 104_729 } },
  ];
  for (const source of cases) assertThrows(() => compileGrammar(source), GrammarError);
});
