/**
 * The server's life: the socket opens at once, the model loads behind it, and the end is orderly.
 *
 * @module
 */
import type { Llm } from "../llm.ts";
import type { LoadProgress } from "../options.ts";
import { type Access, createApp } from "./app.ts";
import { isLoopback, loopbackGuard } from "./auth.ts";
import { Clients } from "./clients.ts";
import { ApiError } from "./errors.ts";
import { DEFAULT_LIMITS, Host, type ServerLimits } from "./host.ts";
import { type Key, plainKey } from "./keys.ts";
import type { Log } from "./log.ts";
import { watch, type WatchdogLimits } from "./watchdog.ts";

/** How to serve. */
export interface ServerOptions {
  readonly hostname: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Without any, only this machine may ask, unless `allowUnauthenticated`. */
  readonly keys: readonly (string | Key)[];
  readonly allowUnauthenticated?: boolean;
  /** Answer `/metrics` without a key. */
  readonly openMetrics?: boolean;
  /** Sites whose pages may ask. */
  readonly origins?: readonly string[];
  /** Keys share cached prompts, but for those with a salt of their own. */
  readonly sharedPrefixCache?: boolean | undefined;
  /** Requests may say which of them comes first, smaller numbers before larger ones; a key's own comes before that. */
  readonly clientPriorities?: boolean | undefined;
  /** The names that clients use; empty for the model's own. */
  readonly servedNames?: readonly string[];
  readonly limits?: Partial<ServerLimits>;
  /** Bytes per second that the device's memory can be read; steps are compared with it where they are shown. */
  readonly memoryBandwidth?: number | undefined;
  /** How long a step may take, and who is told that it takes for ever; absent, nobody watches. */
  readonly watchdog?: WatchdogLimits & { readonly onHang: (message: string) => void };
  readonly log: Log;
  /** Loads the model; the socket is open by then. */
  readonly open: (onProgress: (progress: LoadProgress) => void) => Promise<Llm>;
}

/** A running server. */
export interface Server {
  readonly address: { readonly hostname: string; readonly port: number };
  /** The model, once it answers. Rejects if it cannot be opened; the socket is closed then. */
  readonly ready: Promise<Llm>;
  /** Whether a step runs for so long that the engine seems to hang. */
  readonly stalled: boolean;
  /** Other keys from now on, for a server that has some. */
  setKeys(keys: readonly (string | Key)[]): Promise<void>;
  /**
   * Ends the server: no new work from now on, what runs has `grace` milliseconds and then ends with an error
   * event. A second call with a shorter grace hurries the first. Settles when all is closed.
   */
  shutdown(grace: number): Promise<void>;
}

/**
 * Opens the socket and begins to load.
 *
 * @throws {RangeError} If the address can be reached from outside and nothing protects it.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { hostname, port, keys, log } = options;
  const exposed = !isLoopback(hostname);
  if (exposed && keys.length === 0 && !options.allowUnauthenticated) {
    throw new RangeError(exposedMessage(hostname));
  }
  const host = new Host({ ...DEFAULT_LIMITS, ...options.limits }, log, options.servedNames ?? []);
  host.sharedPrefixCache = options.sharedPrefixCache ?? false;
  host.clientPriorities = options.clientPriorities ?? false;
  host.bandwidth = options.memoryBandwidth;
  const clients = keys.length ? new Clients(await keysOf(keys)) : undefined;
  const access: Access = {
    clients,
    ...(keys.length || exposed ? {} : { everywhere: loopbackGuard(options.origins ?? []) }),
    openPaths: options.openMetrics ? ["/metrics"] : [],
    origins: options.origins ?? [],
  };
  const app = createApp(host, access);
  Deno.env.delete("DENO_SERVE_ADDRESS"); // it would outrank the address that was checked above
  const listener = Deno.serve({
    hostname,
    port,
    automaticCompression: false, // compression would hold events back
    onListen: () => {},
    onError: (error) => {
      log.event("error", "A request could not be answered", error);
      return new ApiError("Internal server error", { status: 500, code: "internal_error" }).response();
    },
  }, (request, { remoteAddr }) => app(request, remoteAddr.hostname));
  const { hostname: boundTo, port: bound } = listener.addr;

  const { soft = 0, hard = 0, onHang = () => {} } = options.watchdog ?? {};
  const unwatch = watch(host, { soft, hard }, onHang);
  const ready = load(host, options.open);
  ready.catch(() => (unwatch(), listener.shutdown()));
  let ending: Promise<void> | undefined;
  const deadline = new Deadline();
  return {
    address: { hostname: boundTo, port: bound },
    ready,
    get stalled() {
      return host.engineState === "stalled";
    },
    async setKeys(keys) {
      if (clients && keys.length) clients.replace(await keysOf(keys));
      else throw new RangeError("A server has keys from its start to its end, or none");
    },
    shutdown(grace) {
      deadline.within(grace);
      return ending ??= end(host, listener, deadline).finally(unwatch);
    },
  };
}

function keysOf(keys: readonly (string | Key)[]): Promise<Key[]> {
  return Promise.all(keys.map((key) => typeof key === "string" ? plainKey(key) : key));
}

async function load(host: Host, open: ServerOptions["open"]): Promise<Llm> {
  const llm = await open((progress) => void (host.progress = progress));
  host.loaded(llm);
  return llm;
}

async function end(host: Host, listener: Deno.HttpServer, deadline: Deadline): Promise<void> {
  host.drain();
  await Promise.race([host.idle(), deadline.passed]);
  for (const stop of host.running) {
    stop.abort(new ApiError("The server is shutting down", { status: 503, code: "shutting_down" }));
  }
  // Whoever does not read its last event by then does not get it; an idle connection must not hold the process.
  await within(500, host.idle());
  await within(500, listener.shutdown());
  deadline.cancel();
  const llm = host.model?.llm;
  if (llm) await within(1000, Promise.resolve(llm[Symbol.asyncDispose]()));
}

/** Settles with `work`, or after `milliseconds` without it. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => timer = setTimeout(resolve, milliseconds));
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A moment that can be moved forward, never back. */
class Deadline {
  readonly #passed = Promise.withResolvers<void>();
  #at = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  get passed(): Promise<void> {
    return this.#passed.promise;
  }
  within(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (at >= this.#at) return;
    this.#at = at;
    this.cancel();
    this.#timer = setTimeout(this.#passed.resolve, milliseconds);
  }
  cancel(): void {
    clearTimeout(this.#timer);
  }
}

/** Both ways out, for the person who asked for the impossible. */
export function exposedMessage(hostname: string): string {
  return `Cannot listen on ${hostname} without protection: other machines could use this server. ` +
    "Either give at least one key (--api-key KEY, or VLLM_API_KEY in the environment), " +
    "or say that it may be used by anybody (--allow-unauthenticated)";
}
