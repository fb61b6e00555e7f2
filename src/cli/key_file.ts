/**
 * The keys of a server: those of the command line and the environment, and those of a file.
 *
 * @module
 */
import { StartError } from "../options.ts";
import { type Key, parseKeys, plainKey } from "../server/keys.ts";

/**
 * Reads them anew each time, so that a file may change while the program runs.
 *
 * @param warn Told if others may read the file.
 * @throws {StartError} If the file cannot be read, or a line or field of it is wrong.
 */
export async function readKeys(
  given: readonly string[],
  file: string | undefined,
  warn: (message: string) => void,
): Promise<Key[]> {
  const keys = await Promise.all([...new Set(given)].map(plainKey));
  if (file === undefined) return keys;
  try {
    const { mode } = await Deno.stat(file);
    if (mode !== null && mode & 7) {
      warn(`--api-key-file ${file} may be read by everybody on this machine; chmod o-rwx`);
    }
    return [...keys, ...await parseKeys(await Deno.readTextFile(file))];
  } catch (error) {
    throw new StartError("usage", `--api-key-file ${file}: ${(error as Error).message}`);
  }
}
