import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);
const readme = await Deno.readTextFile(new URL("README.md", ROOT));

Deno.test("README: each piece of code stands in the file that it names", async () => {
  const blocks = [...readme.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)];
  assertEquals(blocks.length, readme.match(/```ts/g)!.length, "a block names no file");
  assert(blocks.length >= 5);
  for (const [, path, code] of blocks) {
    assertStringIncludes(await Deno.readTextFile(new URL(path!, ROOT)), code!, path);
  }
});

Deno.test("README: every link leads somewhere", async () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
  assert(links.length > 5);
  for (const link of links) await Deno.stat(new URL(link, ROOT));
});

Deno.test("README: every task that it names exists, with one version of Deno", async () => {
  const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const named = [...readme.matchAll(/deno(?:@[\d.]+)? task ([\w:]+)/g)].map((match) => match[1]!);
  assert(named.length > 5);
  for (const task of named) assert(task in tasks, task);
  const pins = `${readme}${await Deno.readTextFile(new URL(".ci/run", ROOT))}`.matchAll(/deno@([\d.]+)/g);
  assertEquals(new Set([...pins].map((match) => match[1])).size, 1);
});

Deno.test("README: every folder of the house is drawn", async () => {
  const drawn = readme.slice(readme.indexOf("## The house"), readme.indexOf("### One request"));
  for await (const { name, isDirectory } of Deno.readDir(new URL("src/", ROOT))) {
    if (isDirectory) assertStringIncludes(drawn, name === "llm" ? "llm/" : `  ${name}/`);
  }
});
