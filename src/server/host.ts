/**
 * What the routes share: the model once it is there, the state of the process, and each request's own facts.
 *
 * @module
 */
import type { Llm } from "../llm.ts";
import type { LoadProgress } from "../options.ts";
import { Admission, type QueueLimits } from "./admission.ts";
import type { Client } from "./clients.ts";
import { type BodyLimits, type JsonObject, readJson, type Unread } from "./body.ts";
import { ApiError, unavailable } from "./errors.ts";
import type { StreamLimits } from "./event_stream.ts";
import type { Log, RequestLine } from "./log.ts";
import { ResponseStore, type StoreLimits } from "./response_store.ts";
import { type EngineState, ServerMetrics } from "./server_metrics.ts";
import { ServingMetrics } from "./serving_metrics.ts";

/** What bounds a server. */
export interface ServerLimits {
  readonly body: BodyLimits;
  readonly queue: QueueLimits;
  readonly stream: StreamLimits;
  readonly store: StoreLimits;
  /** Milliseconds after which a running step means that the engine hangs. */
  readonly step: number;
}

/** The limits unless others are asked for. */
export const DEFAULT_LIMITS: ServerLimits = {
  body: { maxBytes: 16 << 20, timeout: 30_000, maxTotalBytes: 256 << 20 },
  queue: { maxSequences: 1024, maxTokens: 4 << 20 },
  stream: { maxBuffered: 1 << 20, heartbeat: 15_000, stall: 60_000 },
  store: { maxResponses: 1000, maxBytes: 64 << 20, ttl: 3_600_000 },
  step: 120_000,
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One HTTP request, from its arrival to its line in the log. */
export class Call {
  readonly since = performance.now();
  /** For the log; filled in as things become known. */
  readonly facts: Partial<Mutable<RequestLine>> = {};
  /** The answer outlives its `Response`, so the log waits for {@linkcode ended}. */
  streams = false;
  /** Whose key it came with, where there are keys. */
  client: Client | undefined;
  /** The path of the route that answers it, as the table of routes has it. */
  handler = "none";
  /** The client's own, where it can stand in a header and a log. */
  id: string;
  /** The client has gone away. */
  left = false;
  #over: { readonly error: ApiError | undefined } | undefined;
  readonly #onEnd: ((error: ApiError | undefined) => void)[] = [];
  readonly #host: Host;

  constructor(host: Host, readonly request: Request, readonly from: string) {
    this.#host = host;
    this.id = idOf(request.headers.get("x-request-id")) ?? crypto.randomUUID().replaceAll("-", "");
  }

  /** Takes the id that the body names, where the head names none. */
  named(id: string | null | undefined): void {
    if (!this.request.headers.has("x-request-id")) this.id = idOf(id) ?? this.id;
  }

  /** Whose request it is: the name of the key, or nothing where nobody is told apart. Stable. */
  get tenant(): string {
    return this.client?.key.name ?? "";
  }

  /**
   * Lets the client's leaving and the server's end abort `stop`. Returns what undoes that.
   */
  abort(stop: AbortController): () => void {
    const { signal } = this.request;
    const leave = () => {
      this.left = true;
      stop.abort(new ApiError("client left", { status: 499, code: "client_closed_request" }));
    };
    signal.addEventListener("abort", leave);
    if (signal.aborted) leave();
    this.#host.running.add(stop);
    return () => {
      signal.removeEventListener("abort", leave);
      this.#host.finish(stop);
    };
  }

  /** The answer is complete, or has failed. */
  ended(error?: ApiError): void {
    this.#over = { error };
    for (const then of this.#onEnd.splice(0)) then(error);
  }

  /** Calls `then` once the answer is complete, which for a stream comes after its `Response`. */
  onEnd(then: (error: ApiError | undefined) => void): void {
    if (this.#over) then(this.#over.error);
    else this.#onEnd.push(then);
  }
}

function idOf(given: string | null | undefined): string | undefined {
  return /^[\x21-\x7e]+$/.exec(given?.slice(0, 256) ?? "")?.[0];
}

/** The state of a server. */
export class Host {
  readonly admission: Admission;
  readonly responses: ResponseStore;
  /** Of the server itself; those of the model come with it. */
  readonly metrics = new ServerMetrics(() => this.engineState);
  /** Stops each answer that is under way. */
  readonly running = new Set<AbortController>();
  progress: LoadProgress = { stage: "starting" };
  /** Keys without a salt of their own share cached prompts. */
  sharedPrefixCache = false;
  /** Requests may say which of them comes first. */
  clientPriorities = false;
  /** Bytes per second that the device's memory can be read, where that is known. */
  bandwidth: number | undefined;
  #serving: { readonly llm: Llm; readonly metrics: ServingMetrics } | undefined;
  #draining = false;
  readonly #waiting: (() => void)[] = [];
  readonly #unread: Unread = { bytes: 0 };
  readonly #names: readonly string[];

  constructor(readonly limits: ServerLimits, readonly log: Log, names: readonly string[]) {
    this.admission = new Admission(limits.queue);
    this.responses = new ResponseStore(limits.store);
    this.#names = names;
  }

  get state(): "loading" | "ready" | "draining" {
    return this.#draining ? "draining" : this.#serving ? "ready" : "loading";
  }

  /** {@linkcode state}, or that a step runs for so long that the engine seems to hang. */
  get engineState(): EngineState {
    const busy = this.#serving?.llm.engine.pulse().busyFor ?? 0;
    return busy > this.limits.step ? "stalled" : this.state;
  }

  /** The body of a request. @throws {ApiError} As {@linkcode readJson} does. */
  json(request: Request): Promise<JsonObject> {
    return readJson(request, this.limits.body, this.#unread);
  }

  /** The names that clients may use; none before the model is there. */
  get names(): readonly string[] {
    if (this.#names.length) return this.#names;
    return this.#serving ? [this.#serving.llm.info.name] : [];
  }

  /** The model, if it is there, whatever the state. */
  get model(): { readonly llm: Llm; readonly metrics: ServingMetrics } | undefined {
    return this.#serving;
  }

  loaded(llm: Llm): void {
    this.#serving = { llm, metrics: new ServingMetrics(llm, this.#names[0] ?? llm.info.name) };
  }

  /** Settles when no answer is under way. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** An answer is over. */
  finish(stop: AbortController): void {
    this.running.delete(stop);
    if (this.running.size === 0) { for (const resolve of this.#waiting.splice(0)) resolve(); }
  }

  /** From now on no new work is taken. */
  drain(): void {
    this.#draining = true;
  }

  /**
   * The model, for new work.
   *
   * @throws {ApiError} 503 while it loads, and when the server is about to end.
   */
  serving(): { readonly llm: Llm; readonly metrics: ServingMetrics } {
    if (this.#draining) throw unavailable("The server is shutting down", "shutting_down", 5, true);
    if (!this.#serving) {
      throw unavailable(`The model is loading (${this.progress.stage})`, "model_loading", 1);
    }
    return this.#serving;
  }
}
