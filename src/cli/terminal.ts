/**
 * The real terminal.
 *
 * @module
 */
import type { Terminal } from "./command.ts";

const ENCODER = new TextEncoder();

/** Standard output, and standard error for what stands beside it. */
export const CONSOLE: Terminal = {
  print: (line) => console.log(line),
  note: (line) => console.error(line),
  async write(text) {
    for (let rest = ENCODER.encode(text); rest.length > 0;) {
      rest = rest.subarray(await Deno.stdout.write(rest));
    }
  },
};
