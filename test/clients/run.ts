/**
 * Clients as programs of their own: each is named by its package, uses a server and prints what it understood.
 *
 * @module
 */

/** Runs a script beside this file with `args`; gives the JSON that it prints. @throws {Error} If it ends badly. */
export async function understood(script: string, ...args: readonly string[]): Promise<unknown> {
  const flags = [
    "--quiet",
    "--no-lock",
    "--no-check",
    "--allow-net=127.0.0.1",
    "--allow-env",
    "--allow-read",
  ];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags, new URL(script, import.meta.url).pathname, ...args],
  }).output();
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${new TextDecoder().decode(stderr)}`);
  return JSON.parse(new TextDecoder().decode(stdout));
}
