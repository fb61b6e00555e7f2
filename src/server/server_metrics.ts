/**
 * What the server measures of itself, whether or not a model is there: requests, refusals, its process and state.
 *
 * @module
 */
import process from "node:process";
import type { ApiError } from "./errors.ts";
import { Counter, exposition, Gauge, Histogram, type Metric, Series } from "./metrics.ts";

/** What the engine is to those outside. */
export type EngineState = "loading" | "ready" | "draining" | "stalled";

/** Others are counted as `other`: a client may send any word. */
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]);
/** What a refusal is called where its error has no code. */
const REASONS: Readonly<Record<number, string>> = { 400: "invalid_request", 404: "not_found", 405: "method" };
const BEGAN = Date.now() / 1000;

/** The metrics of one server. Every label has a small set of values: none comes from a client. */
export class ServerMetrics {
  readonly #all: readonly Metric[];
  readonly requests = new Counter(
    "http_requests",
    "Total number of requests by method, status and handler.",
    [],
  );
  readonly duration = new Histogram(
    "http_request_duration_highr_seconds",
    "Latency until an answer is complete.",
    [0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 7.5, 10, 30, 60],
  );
  readonly rejected = new Counter(
    "tessera:requests_rejected",
    "Requests that were answered with an error before anything was generated.",
    ["rate_limit_exceeded", "model_loading", "shutting_down"].map((reason) => ({ reason })),
  );
  readonly watchdogTrips = new Counter(
    "tessera:watchdog_trips",
    "How often a step ran for so long that it was reported (soft) or ended the process (hard).",
    ["soft", "hard"].map((kind) => ({ kind })),
  );

  constructor(state: () => EngineState) {
    this.#all = [
      new Series("tessera:engine_state", "1 for the state that the engine is in.", "state", () => {
        const now = state();
        const states = ["loading", "ready", "draining", "stalled"];
        return Object.fromEntries(states.map((name) => [name, name === now ? 1 : 0]));
      }),
      new Gauge(
        "process_resident_memory_bytes",
        "Resident memory size in bytes.",
        () => Deno.memoryUsage().rss,
      ),
      new Gauge("process_start_time_seconds", "Start time of the process since unix epoch.", () => BEGAN),
      new Series("process_cpu_seconds_total", "CPU time spent in seconds.", "mode", () => {
        const { user, system } = process.cpuUsage();
        return { user: user / 1e6, system: system / 1e6 };
      }),
      ...[this.requests, this.duration, this.rejected, this.watchdogTrips],
    ];
  }

  /** A request is over. @param handler The path of its route as the table of routes has it, or `none`. */
  finished(method: string, handler: string, status: number, milliseconds: number): void {
    const known = METHODS.has(method) ? method : "other";
    this.requests.add(1, { method: known, status: `${Math.floor(status / 100)}xx`, handler });
    this.duration.observe(milliseconds / 1000);
  }

  /** A request was refused with `error`; one that failed or whose client left was not. */
  refused({ status, code }: ApiError): void {
    if (status !== 500 && status !== 499) {
      this.rejected.add(1, { reason: code ?? REASONS[status] ?? `${status}` });
    }
  }

  /** Its part of the document at `/metrics`. */
  text(): string {
    return exposition(this.#all, {});
  }
}
