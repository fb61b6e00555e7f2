/**
 * Reads what lies in `deploy/`.
 *
 * @module
 */
import { parseAll } from "@std/yaml";

/** Any value of a YAML or JSON file. */
// deno-lint-ignore no-explicit-any
export type Data = any;

const FOLDER = new URL("../../deploy/", import.meta.url);

/** A file's text. */
export function deployed(path: string): string {
  return Deno.readTextFileSync(new URL(path, FOLDER));
}

/** A file's YAML documents. */
export function documents(path: string): Data[] {
  return parseAll(deployed(path)) as Data[];
}

/** The instructions of a Containerfile, with continued lines joined. */
export function instructions(path: string): { readonly name: string; readonly rest: string }[] {
  return deployed(path).replace(/^\s*#.*\n/gm, "").replace(/\\\n/g, " ").split("\n").filter((l) => l.trim())
    .map((line) => {
      const [, name, rest] = /^(\S+)\s+(.*)$/.exec(line)!;
      return { name: name!, rest: rest! };
    });
}

/** Whether a program is there; tests that need it are skipped by name where it is not. */
export async function installed(program: string, ...args: string[]): Promise<boolean> {
  return await new Deno.Command(program, { args, stdout: "null", stderr: "null" }).output()
    .then(({ success }) => success, () => false);
}

/** A port that nobody listens to. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
