import { assert, assertEquals } from "@std/assert";
import { APART, ARROWS, type Arrows, BUDGETS, MOST_LINES } from "./arrows.ts";
import {
  circles,
  fileCircles,
  homeless,
  looseAsserts,
  packages,
  reaching,
  saying,
  spent,
  tooLong,
  undocumented,
  violations,
} from "./house/rules.ts";
import { codeLines, imports, readRepository, typescript, withoutComments } from "./house/source.ts";

const ROOT = new URL("../", import.meta.url);
const files = await readRepository(ROOT);
const sources = typescript(files);
const map = JSON.parse(files["deno.json"]!).imports as Record<string, string>;
const product = Object.fromEntries(
  Object.entries(sources).filter(([path]) => !/^(test|tools|bench)\//.test(path) && !path.endsWith(".d.ts")),
);

Deno.test("house: every file is found, and lives in a listed folder", () => {
  for (const path of ["main.ts", "src/llm.ts", "dsl/ir.ts", "test/house_test.ts", "deno.json", ".ci/run"]) {
    assert(path in files, path);
  }
  assertEquals(homeless(sources, ARROWS), []);
});

Deno.test("house: imports follow the arrows", () => assertEquals(violations(sources, ARROWS, map), []));

Deno.test("house: what must stay apart cannot be reached", () => {
  for (const path of Object.keys(APART)) assert(path in sources, `${path} is no file`);
  assertEquals(reaching(sources, APART, ARROWS, map), []);
});

Deno.test("house: no circles", () => {
  assertEquals(circles(sources, ARROWS, map), []);
  assertEquals(fileCircles(sources), []);
});

Deno.test("house: no file is longer than one sitting", () => assertEquals(tooLong(sources, MOST_LINES), []));

Deno.test("house: every export says what it is", () => assertEquals(undocumented(product), []));

Deno.test("house: asserts are strict", () => assertEquals(looseAsserts(sources), []));

Deno.test("house: files speak of the project, and name no package host", () => {
  // The public index is where wheels are looked for when nothing else is configured.
  const { "test/house_test.ts": _, "tools/wheel.ts": __, ...rest } = files;
  assertEquals(saying(rest, ["/work/", "registry.npmjs", "files.pythonhosted", "pypi.org", "jsr.io"]), []);
});

Deno.test("house: the lock holds what the product imports, and nothing for tests or tools alone", () => {
  const wanted = packages(product, map);
  assertEquals(Object.keys(JSON.parse(files["deno.lock"]!).specifiers).sort(), wanted);
  const { "test/house_test.ts": _, ...others } = sources;
  assertEquals(packages(others, map).filter((name) => !wanted.includes(name)), [], "import it by a variable");
});

Deno.test("house: parts stay small", () => {
  const budgeted = { ...BUDGETS, rest: { homes: ["test", "tools", "bench", "assets"] } };
  const all = Object.values(budgeted).flatMap(({ homes }) => homes);
  const forgotten = Object.keys(sources).filter((path) =>
    !all.some((home) => path === home || path.startsWith(`${home}/`))
  );
  assertEquals(forgotten, [], "files that no budget counts");
  const lines = spent(sources, BUDGETS);
  for (const [name, { lines: most }] of Object.entries(BUDGETS)) {
    console.log(`${name}: ${lines[name]} of ${most} code lines`);
    assert(lines[name]! > 0, `${name} has no code`);
    assert(lines[name]! <= most, `${name} has ${lines[name]} code lines, at most ${most}`);
  }
});

// The rules themselves, on files that break them.

const TOY: Arrows = {
  "low": [],
  "low/part.ts": [],
  "high": ["low"],
  "test": ["*"],
  "tools": ["*"],
  "a": ["b"],
  "b": ["a"],
};

Deno.test("house rules: arrows bind every kind of import", () => {
  const files = {
    "high/ok.ts": `import { x } from "../low/x.ts";\nimport "npm:hono";`,
    "high/deep.ts": `export * from "../low/part.ts";`,
    "low/types.ts": `import type { Y } from "../high/y.ts";`,
    "low/late.ts": `const y = await import("../high/y.ts");`,
    "low/worker.ts": "new Worker(new URL(`../high/w.ts`, import.meta.url));",
    "low/long.ts": `import {\n  a,\n  b,\n} from "../high/y.ts";`,
    "low/mapped.ts": `import { assert } from "@std/assert";`,
    "low/comment.ts": `// import "../high/y.ts";\nconst s = "/* "; /* from "../high/y.ts" */`,
    "low/nowhere.ts": `import "../elsewhere.ts";`,
    "test/t.ts": `import "../high/y.ts";`,
  };
  assertEquals(violations(files, TOY, { "@std/assert": "./test/assert.ts" }), [
    "high/deep.ts imports low/part.ts",
    "low/types.ts imports high/y.ts",
    "low/late.ts imports high/y.ts",
    "low/worker.ts imports high/w.ts",
    "low/long.ts imports high/y.ts",
    "low/mapped.ts imports test/assert.ts",
    "low/nowhere.ts imports elsewhere.ts",
  ]);
  assertEquals(homeless({ "stray.ts": "", "low/x.ts": "", "lower/x.ts": "" }, TOY), [
    "stray.ts",
    "lower/x.ts",
  ]);
});

Deno.test("house rules: what is reached through others is found", () => {
  const files = {
    "low/x.ts": `import type { Y } from "./y.ts";`,
    "low/y.ts": `export * from "./x.ts"; export * from "./z.ts"; import "../high/y.ts";`,
  };
  assertEquals(reaching(files, { "low/x.ts": ["high"] }, TOY), ["low/x.ts > low/y.ts > high/y.ts"]);
  assertEquals(reaching(files, { "low/x.ts": ["a"] }, TOY), []);
});

Deno.test("house rules: circles are found in the arrows and in what is imported", () => {
  assertEquals(circles({}, TOY), ["a > b > a"]);
  const { a: _, b: __, ...straight } = TOY;
  assertEquals(circles({}, straight), []);
  assertEquals(circles({ "low/x.ts": `import type { Y } from "../high/y.ts";` }, straight), [
    "low > high > low",
  ]);
  const outside = { "test/x.ts": `import "../tools/y.ts";`, "tools/y.ts": `import "../test/z.ts";` };
  assertEquals(circles(outside, straight), []);
  assertEquals(
    circles({ ...outside, "low/x.ts": `import "../test/x.ts"; import "../high/y.ts";` }, straight),
    [
      "low > high > low",
    ],
  );
  const pair = { "a.ts": `import { b } from "./b.ts";`, "b.ts": `import { a } from "./a.ts";` };
  assertEquals(fileCircles(pair), ["a.ts > b.ts > a.ts"]);
  assertEquals(fileCircles({ ...pair, "b.ts": `import type { A } from "./a.ts";` }), []);
});

Deno.test("house rules: length, documents, asserts, words", () => {
  assertEquals(tooLong({ "a.ts": "\n".repeat(3), "b.ts": "\n".repeat(4) }, 3), [
    "b.ts has 4 lines, at most 3",
  ]);
  assertEquals(
    undocumented({
      "a.ts": `/** A. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\n\nexport const b = 1;`,
    }),
    ["a.ts:5: b has no JSDoc"],
  );
  assertEquals(
    looseAsserts({
      "a.ts": `import assert from "node:assert/strict";`,
      "b.ts": `import { equal } from "node:assert/strict";`,
      "c.ts": `import assert, { equal } from "node:assert";`,
    }),
    ["b.ts imports names from node:assert", "c.ts imports names from node:assert"],
  );
  assertEquals(saying({ "a.md": "x y" }, ["y", "z"]), ["a.md says y"]);
});

Deno.test("house rules: packages are found by name and through the map", () => {
  const files = {
    "a.ts": `import "npm:x@1/y.js";\nimport "z";`,
    "b.ts": `import "npm:@s/n@2.0.0"; import "node:fs";`,
  };
  assertEquals(packages(files, { z: "npm:zz@3" }), ["npm:@s/n@2.0.0", "npm:x@1", "npm:zz@3"]);
});

Deno.test("house rules: comments are told from text that looks like them", () => {
  assertEquals(withoutComments('a("//no"); // yes'), 'a("//no"); ');
  assertEquals(withoutComments("`// ${b /* c */ + `/*${d}*/`} //`"), "`// ${b  + `/*${d}*/`} //`");
  assertEquals(
    withoutComments("x = a / b; // c\ny = /[/*]/.test(z) / 2;"),
    "x = a / b; \ny = /[/*]/.test(z) / 2;",
  );
  assertEquals(codeLines("/**\n * Doc.\n */\nconst a = 1; // one\n\n// two\nconst b = `\n// three\n`;\n"), 4);
  assertEquals(imports(`new URL("x.css", import.meta.url); new URL("y", z); import "./b.ts";`), [
    "./b.ts",
    "./x.css",
  ]);
});
