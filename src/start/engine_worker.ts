/**
 * The entry of the engine's Worker: one message starts the engine, and the Worker ends with it.
 *
 * @module
 */
import { type EngineStart, startEngine, type StartProgress } from "../engine/start.ts";
import { record } from "../trace/trace.ts";

/** The one message. */
export interface WorkerStart extends EngineStart {
  /** A file to which everything is written that the scheduler is told and answers. */
  readonly trace?: string;
}

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerStart>) => void) | null;
  postMessage(progress: StartProgress): void;
  close(): void;
};
const encoder = new TextEncoder();

scope.onmessage = async ({ data: { trace, ...start } }) => {
  scope.onmessage = null;
  using file = trace === undefined ? undefined : await Deno.open(trace, { append: true });
  const write = (line: string) => {
    for (let rest = encoder.encode(`${line}\n`); rest.length > 0;) {
      rest = rest.subarray(file!.writeSync(rest));
    }
  };
  await startEngine(
    start,
    (progress) => scope.postMessage(progress),
    (scheduler, options) => file ? record(scheduler, options, write) : scheduler,
  );
  scope.close();
};
