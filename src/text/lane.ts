/**
 * Workers that do one kind of job, one job at a time each, under a time limit. A worker that takes too long is
 * ended and replaced, so that nothing a client sends can occupy it for good. Only the main thread may make lanes.
 *
 * @module
 */
import { PromptError } from "./prompt_error.ts";

/** What a worker is told once, before its first job. */
export type LaneSetup = Readonly<Record<string, unknown>>;

/** What a worker answers: once that it is ready, then to each job. */
export type LaneReply =
  | { readonly type: "ready" }
  | { readonly type: "done"; readonly value: unknown }
  | {
    readonly type: "failed";
    readonly message: string;
    /** Set if the prompt is at fault. */
    readonly prompt?: { readonly code: string | null; readonly param: string | null };
  };

/** How a lane works. */
export interface LaneOptions {
  /** The worker's module. */
  readonly url: URL;
  readonly setup: LaneSetup;
  /** At most so many at once; each is made when it is first needed. */
  readonly workers: number;
  /** Milliseconds that one job may take, not counting the time in the queue and the worker's own start. */
  readonly limit: number;
  /** Named in the error: `Cannot <what>: …`. */
  readonly what: string;
}

/** A job took longer than its limit. */
export class LateError extends PromptError {}

interface Job {
  readonly message: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Seat {
  readonly worker: Worker;
  ready: boolean;
  job?: Job | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** A queue in front of some workers. */
export class Lane implements Disposable {
  readonly #options: LaneOptions;
  readonly #seats = new Set<Seat>();
  #queue: Job[] = [];
  #closed = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Workers that exist now. */
  get size(): number {
    return this.#seats.size;
  }

  /** Makes the first worker now, so that the first job does not wait for it. */
  warm(): void {
    if (!this.#closed && this.#seats.size === 0) this.#open();
  }

  /**
   * Has a worker do a job; the value that it answered. A job that waits is dropped when `signal` is aborted; one
   * that has begun runs to its end or its limit.
   *
   * @throws {PromptError} If the prompt is at fault, or if the job took longer than the limit.
   * @throws {Error} If the worker failed or the lane was closed.
   */
  async run(message: unknown, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.#closed) throw new Error("Cannot read the prompt: the text workers are closed");
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const job: Job = { message, resolve, reject };
    const abort = () => {
      this.#queue = this.#queue.filter((other) => other !== job);
      reject(signal!.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    this.#queue.push(job);
    this.#fill();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /** Ends all workers; jobs that were not done fail. */
  [Symbol.dispose](): void {
    this.#closed = true;
    const error = new Error("Cannot read the prompt: the text workers were closed");
    for (const seat of [...this.#seats]) this.#end(seat, error);
    for (const job of this.#queue.splice(0)) job.reject(error);
  }

  /** Gives waiting jobs to free workers, and makes workers while jobs are left. */
  #fill(): void {
    if (this.#closed) return;
    for (const seat of this.#seats) {
      while (seat.ready && !seat.job && this.#queue.length > 0) this.#give(seat);
    }
    const coming = [...this.#seats].filter((seat) => !seat.ready).length;
    for (let n = coming; n < this.#queue.length && this.#seats.size < this.#options.workers; n++) {
      this.#open();
    }
  }

  #open(): void {
    const worker = new Worker(this.#options.url, { type: "module" });
    const seat: Seat = { worker, ready: false };
    this.#seats.add(seat);
    worker.onmessage = ({ data }: MessageEvent<LaneReply>) => this.#take(seat, data);
    worker.onerror = (event) => {
      event.preventDefault(); // else the error ends the process
      this.#fail(seat, new Error(`A text worker failed: ${event.message}`));
    };
    worker.postMessage(this.#options.setup);
  }

  #give(seat: Seat): void {
    const job = this.#queue.shift()!;
    seat.job = job;
    const { limit, what } = this.#options;
    seat.timer = setTimeout(
      () => this.#fail(seat, new LateError(`Cannot ${what}: it took more than ${limit} ms`)),
      limit,
    );
    try {
      seat.worker.postMessage(job.message);
    } catch (error) { // such as a value that is nested too deep to be copied
      clearTimeout(seat.timer);
      seat.job = undefined;
      job.reject(new PromptError(`Cannot ${what}: ${(error as Error).message}`));
    }
  }

  #take(seat: Seat, reply: LaneReply): void {
    const { job } = seat;
    if (reply.type === "ready") seat.ready = true;
    else if (reply.type === "failed" && !seat.ready) {
      return this.#fail(seat, new Error(`A text worker failed: ${reply.message}`));
    } else {
      clearTimeout(seat.timer);
      seat.job = undefined;
      if (reply.type === "done") job?.resolve(reply.value);
      else job?.reject(asError(reply));
    }
    this.#fill();
  }

  /** A worker that can not be used any more: its job fails, and the next job gets a new one. */
  #fail(seat: Seat, error: Error): void {
    // One that never became ready would fail again: whoever waits is told so, and nobody waits forever.
    if (!seat.ready) { for (const job of this.#queue.splice(0)) job.reject(error); }
    this.#end(seat, error);
    this.#fill();
  }

  #end(seat: Seat, error: Error): void {
    clearTimeout(seat.timer);
    seat.worker.terminate();
    this.#seats.delete(seat);
    seat.job?.reject(error);
  }
}

function asError({ message, prompt }: LaneReply & { type: "failed" }): Error {
  if (!prompt) return new Error(message);
  const { code, param } = prompt;
  return new PromptError(message, { ...(code !== null && { code }), ...(param !== null && { param }) });
}
