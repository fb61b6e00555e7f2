/**
 * Watches how long the engine works on one step: an engine that hangs cannot say so itself.
 *
 * @module
 */
import { ApiError } from "./errors.ts";
import type { Host } from "./host.ts";

/** After how many milliseconds in one step the watchdog barks, and after how many it bites; 0 is never. */
export interface WatchdogLimits {
  readonly soft: number;
  readonly hard: number;
}

/**
 * Reports a step that takes longer than `soft` once, with what the engine was doing. After `hard` no new work is
 * taken, every answer under way ends with an error, and `onHang` is told, once.
 *
 * @returns What ends the watch.
 */
export function watch(
  host: Host,
  { soft, hard }: WatchdogLimits,
  onHang: (message: string) => void,
): () => void {
  let reported: number | undefined;
  const least = Math.min(soft || Infinity, hard || Infinity);
  if (least === Infinity) return () => {};
  const timer = setInterval(() => {
    const engine = host.model?.llm.engine;
    const { steps = 0, busyFor = 0, preparing } = engine?.pulse() ?? {};
    if (!engine || busyFor < least) return;
    const { running, waiting, freeBlocks } = engine.load;
    const doing =
      `step ${steps} has taken ${(busyFor / 1000).toFixed(1)} s with ${running} sequences running, ` +
      `${waiting} waiting and ${freeBlocks} of ${engine.limits.blocks} KV blocks free` +
      (preparing ? ", while kernels are compiled" : "");
    if (soft && busyFor >= soft && reported !== steps) {
      reported = steps;
      host.metrics.watchdogTrips.add(1, { kind: "soft" });
      host.log.event("warning", `The engine is slow, or hangs: ${doing}`);
    }
    if (!hard || busyFor < hard) return;
    clearInterval(timer);
    host.metrics.watchdogTrips.add(1, { kind: "hard" });
    host.drain();
    const failure = new ApiError("The engine hangs", { status: 500, code: "engine_error", cause: doing });
    for (const stop of host.running) stop.abort(failure);
    onHang(`The engine hangs: ${doing}`);
  }, Math.min(1000, least / 4));
  return () => clearInterval(timer);
}
