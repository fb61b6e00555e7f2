/**
 * A running engine, seen from the thread that serves clients: numbers the requests, and hands each row of a
 * step's event to the request that it belongs to.
 *
 * @module
 */
import {
  type Command,
  type Event,
  type Finish,
  type Limits,
  type Load,
  type Logprobs,
  PULSE,
  type Request,
  type RequestId,
  type StepEvent,
  type View,
} from "../engine/messages.ts";

/** What is told to the owner of one request. `finish` comes exactly once, and last. */
export interface Listener {
  /** One more token; natural-log probabilities where the request asked for them. */
  token(token: number, logprobs?: Logprobs): void;
  finish(finish: Finish): void;
}

/** Who measures a model, told as things happen. */
export interface Watcher {
  /** A step has computed so many tokens, of prompts and of answers. */
  step(tokens: number): void;
  /** A grammar that was not known yet was compiled, or could not be. */
  grammar(milliseconds: number, failed?: "invalid" | "timeout" | "internal"): void;
}

/** The engine at one moment, as people may look at it. Requests are numbers and lengths here, never text. */
export interface EngineView {
  /** See {@linkcode View}. */
  readonly blocks: Int32Array;
  /** All that have not ended, in the order in which they came; without a slot, they wait. */
  readonly requests: readonly {
    readonly id: RequestId;
    readonly slot: number | undefined;
    /** Tokens of the prompt, and of the answer so far; and how many of both are computed or about to be. */
    readonly prompt: number;
    readonly tokens: number;
    readonly computed: number;
  }[];
  /** Of all answers since the engine started. */
  readonly tokens: number;
}

/** The engine's side of a process that serves clients. */
export interface EngineClient extends AsyncDisposable {
  readonly limits: Limits;
  /** As of the last event. */
  readonly load: Load;
  /** Told how many tokens each step has computed. */
  onStep?: (tokens: number) => void;
  /**
   * Steps so far, and since when the running step runs (milliseconds, 0 while idle): a hung engine cannot post. One
   * that has requests and does not begin counts as busy since it was last heard of. And whether it still compiles
   * kernels for sizes that were not needed yet.
   */
  pulse(): { readonly steps: number; readonly busyFor: number; readonly preparing?: boolean };
  /** Asks the engine, between two steps, who holds what; nothing once it has closed. Costs nothing unless it is called. */
  view(): Promise<EngineView | undefined>;
  /** Queues a request under a new id. After the engine has closed, the listener is told `failed` at once. */
  submit(request: Omit<Request, "id">, listener: Listener): RequestId;
  /** Frees the request's blocks within a step; its listener is still told the end. */
  cancel(id: RequestId): void;
  /** Takes no new request, and settles when every open one has ended and the engine has closed. */
  drain(): Promise<void>;
}

/** The other end of an engine's channel, and what is shared with it. */
export interface Connection {
  readonly port: MessagePort;
  /** {@linkcode PULSE}`.length` integers. */
  readonly pulse: Int32Array<SharedArrayBuffer>;
  /** Where the engine runs, if that is a Worker: an error that nobody caught there ends the engine. */
  readonly worker?: Worker;
  /** Told once, after every open request was told its end: why the engine closed, if it was not drained. */
  readonly onClosed?: (error?: { readonly message: string }) => void;
}

/**
 * Waits until an engine is ready.
 *
 * @throws {Error} If it closes first; the message is the engine's.
 */
export function connect(connection: Connection): Promise<EngineClient> {
  return new Promise((resolve, reject) => new PortClient(connection, resolve, reject));
}

/** Shared memory for a {@linkcode Connection}. */
export function makePulse(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * PULSE.length));
}

/** A request that has not ended. */
interface Open {
  readonly listener: Listener;
  /** Length of the prompt, and of the answer so far. */
  readonly prompt: number;
  tokens: number;
}

class PortClient implements EngineClient {
  limits: Limits = { maxModelLength: 0, vocabulary: 0, blocks: 0, blockSize: 0 };
  onStep?: (tokens: number) => void;
  load: Load = { running: 0, waiting: 0, freeBlocks: 0 };
  readonly #connection: Connection;
  readonly #open = new Map<RequestId, Open>();
  readonly #closed = Promise.withResolvers<void>();
  #lastId = 0;
  /** When the engine last told something, or first got something to do. */
  #heardAt = 0;
  /** Why nothing more is taken. */
  #refusal: string | undefined;
  #over = false;
  #tokens = 0;
  #looks: ((view?: EngineView) => void)[] = [];
  /** Commands of this turn, sent as one message at its end. */
  #outgoing: Command[] = [];

  constructor(connection: Connection, ready: (client: EngineClient) => void, failed: (error: Error) => void) {
    this.#connection = connection;
    const { port, worker } = connection;
    port.onmessage = ({ data }: MessageEvent<Event>) => {
      if (data.type === "step") return this.#dispatch(data);
      if (data.type === "view") return this.#show(data);
      if (data.type === "closed") {
        failed(new Error(data.error?.message ?? "The engine closed before it was ready"));
        return this.#close(data.error);
      }
      this.limits = data.limits;
      this.load = { running: 0, waiting: 0, freeBlocks: data.limits.blocks - 1 };
      ready(this);
    };
    worker?.addEventListener("error", (event) => {
      event.preventDefault();
      failed(new Error(event.message));
      this.#close({ message: event.message });
    });
  }

  pulse(): { readonly steps: number; readonly busyFor: number; readonly preparing: boolean } {
    const { pulse } = this.#connection;
    const step = (Date.now() - Atomics.load(pulse, PULSE.startedAt)) | 0;
    const silent = this.#open.size > 0 ? Math.floor(performance.now() - this.#heardAt) : 0;
    return {
      steps: Atomics.load(pulse, PULSE.steps) >>> 0,
      busyFor: Atomics.load(pulse, PULSE.busy) === 1 ? Math.max(0, step) : silent,
      preparing: Atomics.load(pulse, PULSE.preparing) === 1,
    };
  }

  view(): Promise<EngineView | undefined> {
    if (this.#over) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      if (this.#looks.push(resolve) === 1) this.#send({ type: "look" }); // whoever comes meanwhile sees the same
    });
  }

  submit(request: Omit<Request, "id">, listener: Listener): RequestId {
    const id = ++this.#lastId;
    if (this.#refusal !== undefined) {
      const finish = failure(id, request.prompt.length, 0, this.#refusal);
      queueMicrotask(() => listener.finish(finish)); // never before the caller knows the number
      return id;
    }
    if (this.#open.size === 0) this.#heardAt = performance.now();
    this.#open.set(id, { listener, prompt: request.prompt.length, tokens: 0 });
    this.#send({ type: "add", request: { ...request, id } });
    return id;
  }

  cancel(id: RequestId): void {
    if (this.#open.has(id)) this.#send({ type: "cancel", id });
  }

  drain(): Promise<void> {
    if (this.#refusal === undefined) {
      this.#refusal = "The engine takes no new requests: it is shutting down";
      this.#send({ type: "drain" });
    }
    return this.#closed.promise;
  }

  [Symbol.asyncDispose](): Promise<void> {
    for (const id of this.#open.keys()) this.cancel(id);
    return this.drain();
  }

  #send(command: Command): void {
    if (this.#outgoing.push(command) > 1) return;
    queueMicrotask(() => {
      const commands = this.#outgoing;
      this.#outgoing = [];
      if (this.#over) return; // whoever asked has been told
      const { port, pulse } = this.#connection;
      port.postMessage(commands);
      Atomics.add(pulse, PULSE.bell, 1);
      Atomics.notify(pulse, PULSE.bell);
    });
  }

  #show({ blocks, slots }: View): void {
    const seats = new Map(slots.map(([id, computed], slot) => [id, { slot, computed }]));
    const requests = [...this.#open].map(([id, { prompt, tokens }]) => ({
      ...{ id, prompt, tokens, slot: undefined, computed: 0 },
      ...seats.get(id),
    }));
    for (const resolve of this.#looks.splice(0)) resolve({ blocks, requests, tokens: this.#tokens });
  }

  #dispatch(event: StepEvent): void {
    this.load = event.load;
    this.#heardAt = performance.now();
    if (event.computed > 0) this.onStep?.(event.computed);
    const { ids, tokens, logprobs, finished } = event;
    this.#tokens += ids.length;
    for (let row = 0; row < ids.length; row++) {
      const open = this.#open.get(ids[row]!);
      if (!open) continue;
      open.tokens++;
      open.listener.token(tokens[row]!, logprobs?.get(row));
    }
    for (const finish of finished) {
      const listener = this.#open.get(finish.id)?.listener;
      this.#open.delete(finish.id);
      listener?.finish(finish);
    }
  }

  #close(error?: { readonly message: string }): void {
    if (this.#over) return;
    this.#over = true;
    this.#connection.port.close();
    const message = error?.message ?? "The engine has closed";
    this.#refusal = message;
    for (const [id, { listener, prompt, tokens }] of this.#open) {
      this.#open.delete(id);
      listener.finish(failure(id, prompt, tokens, message));
    }
    this.load = { ...this.load, running: 0, waiting: 0 };
    for (const resolve of this.#looks.splice(0)) resolve();
    this.#closed.resolve();
    this.#connection.onClosed?.(error);
  }
}

/** The end of a request that the engine itself could not tell. */
function failure(id: RequestId, promptTokens: number, completionTokens: number, message: string): Finish {
  return {
    id,
    reason: "failed",
    message,
    promptTokens,
    cachedTokens: 0,
    completionTokens,
    preemptions: 0,
    milliseconds: { queue: 0, prefill: 0, decode: 0 },
  };
}
