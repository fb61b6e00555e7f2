/**
 * `--config FILE`: flags from a YAML or JSON file, under the names that they have on the command line.
 *
 * @module
 */
import { parse as parseYaml } from "@std/yaml";
import { UsageError } from "./flags.ts";

/**
 * The file's entries as words of a command line: `name: 3` is `--name=3`, a list is a flag given several
 * times, and an object is its JSON.
 *
 * @throws {UsageError} If the file cannot be read, or is no table of flags.
 */
export function configWords(file: string): string[] {
  const wrong = (problem: string) => new UsageError(`--config ${file}: ${problem}`);
  let table: unknown;
  try {
    const text = Deno.readTextFileSync(file);
    table = /^\s*\{/.test(text) ? JSON.parse(text) : parseYaml(text); // JSON's own errors name the place better
  } catch (error) {
    throw wrong((error as Error).message);
  }
  if (typeof table !== "object" || table === null || Array.isArray(table)) {
    throw wrong("Expected names of flags with their values, such as port: 8000");
  }
  return Object.entries(table).flatMap(([name, value]) => {
    if (value === null || value === undefined) throw wrong(`${name} has no value`);
    if (name.replaceAll("_", "-") === "config") throw wrong("A configuration cannot name another one");
    const values = Array.isArray(value) ? value : [value];
    return values.map((v) => `--${name}=${typeof v === "object" ? JSON.stringify(v) : v}`);
  });
}
