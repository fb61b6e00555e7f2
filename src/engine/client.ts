/**
 * A running engine, seen from the thread that serves clients: numbers the requests, and hands each row of a
 * step's event to the request that it belongs to.
 *
 * @module
 */
import type { Finish, Limits, Logprobs, Request, RequestId } from "./messages.ts";

/** What is told to the owner of one request. `finish` comes exactly once, and last. */
export interface Listener {
  /** One more token; natural-log probabilities where the request asked for them. */
  token(token: number, logprobs?: Logprobs): void;
  finish(finish: Finish): void;
}

/** How busy the engine is, as of its last event. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
  readonly freeBlocks: number;
}

/** The engine's side of a process that serves clients. */
export interface EngineClient extends AsyncDisposable {
  readonly limits: Limits;
  readonly load: Load;
  /** Steps so far, and since when the running step runs (milliseconds, 0 while idle): a hung engine cannot post. */
  pulse(): { readonly steps: number; readonly busyFor: number };
  /** Queues a request under a new id. After the engine has closed, the listener is told `failed` at once. */
  submit(request: Omit<Request, "id">, listener: Listener): RequestId;
  /** Frees the request's blocks within a step; its listener is still told the end. */
  cancel(id: RequestId): void;
  /** Takes no new request, and settles when every open one has ended and the engine has closed. */
  drain(): Promise<void>;
}
