/**
 * Does again what a server's scheduler did, from the trace that `--record-trace` wrote, and says where the scheduler of
 * this version decides otherwise: `deno run --allow-read tools/replay.ts FILE`. No model and no device is needed.
 *
 * @module
 */
import { BatchScheduler } from "../src/engine/scheduler.ts";
import { replay } from "../src/trace/trace.ts";

/** Replays a file's lines; the result for people, and whether all was the same. */
export function replayText(text: string): { readonly same: boolean; readonly message: string } {
  try {
    const { lines, steps } = replay(
      text.split("\n").filter(Boolean),
      (options) => new BatchScheduler(options),
    );
    return { same: true, message: `${lines} lines and ${steps} steps: the same again` };
  } catch (error) {
    return { same: false, message: (error as Error).message };
  }
}

if (import.meta.main) {
  const [file] = Deno.args;
  if (file === undefined) {
    console.error("Usage: deno run --allow-read tools/replay.ts FILE");
    Deno.exit(2);
  }
  const { same, message } = replayText(await Deno.readTextFile(file));
  console.log(message);
  Deno.exit(same ? 0 : 1);
}
