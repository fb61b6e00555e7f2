/**
 * The page's scripts as browsers read them: its TypeScript with the types taken out, line for line. They are kept in
 * the repository, so that a server, or the one compiled program, needs nothing that could take types out.
 *
 * @module
 */
import { stripTypeScriptTypes } from "node:module";

const SOURCES = new URL("../assets/page/source/", import.meta.url);

/** File name in `assets/page/script/` to text. */
export async function pageScripts(): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for await (const { name } of Deno.readDir(SOURCES)) {
    if (!name.endsWith(".ts")) continue;
    const text = stripTypeScriptTypes(await Deno.readTextFile(new URL(name, SOURCES)));
    const imports = text.replace(/( from "\.\/\w+)\.ts(";)/g, "$1.js$2");
    scripts.set(name.replace(/ts$/, "js"), imports.replace(/[ \t]+$/gm, ""));
  }
  return scripts;
}
