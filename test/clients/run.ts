/**
 * Clients as programs of their own: each is named by its package, uses a server and prints what it understood.
 *
 * @module
 */

/** An interpreter with the package `openai`: the one that TESSERA_PYTHON names, or `python3`. */
const PYTHON = Deno.env.get("TESSERA_PYTHON") ?? "python3";
/** Whether there is one. */
export const hasOpenai = await new Deno.Command(PYTHON, {
  args: ["-c", "import openai"],
  stdout: "null",
  stderr: "null",
}).output().then(({ success }) => success, () => false);
/** For the name of a test that does without. */
export const skipped = hasOpenai ? "" : ` (skipped: ${PYTHON} has no package openai; set TESSERA_PYTHON)`;

/** Runs a script for Deno beside this file with `args`; gives the JSON that it prints. @throws {Error} If it ends badly. */
export function understood(script: string, ...args: readonly string[]): Promise<unknown> {
  const flags = [
    "--quiet",
    "--no-lock",
    "--no-check",
    "--allow-net=127.0.0.1",
    "--allow-env",
    "--allow-read",
  ];
  return output(Deno.execPath(), script, ["run", ...flags], args);
}

/** The same of one for Python. */
export function python(script: string, ...args: readonly string[]): Promise<unknown> {
  return output(PYTHON, script, [], args);
}

async function output(command: string, script: string, flags: readonly string[], args: readonly string[]) {
  const path = new URL(script, import.meta.url).pathname;
  const { code, stdout, stderr } = await new Deno.Command(command, { args: [...flags, path, ...args] })
    .output();
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${new TextDecoder().decode(stderr)}`);
  return JSON.parse(new TextDecoder().decode(stdout)) as unknown;
}
