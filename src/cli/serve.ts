/**
 * `serve`: a model over HTTP, until a signal ends it.
 *
 * @module
 */
import { EXIT_CODES, StartError } from "../options.ts";
import type { Llm } from "../llm.ts";
import type { Server } from "../server/server.ts";
import type { Log, RequestLine } from "../server/log.ts";
import type { Command, Parts, Terminal } from "./command.ts";
import { supervisor } from "./systemd.ts";
import { serveHelp, type ServeOptions, serveOptions } from "./serve_flags.ts";

/** The command. */
export const serve: Command = {
  about: "Serve a model over HTTP with OpenAI's API",
  help: serveHelp,
  async run(args, terminal, parts) {
    const configured = args.some((arg) => /^--config(=|$)/.test(arg)); // YAML is not read for others
    const { configWords } = configured ? await import("./config_file.ts") : {};
    const options = serveOptions(args, (name) => Deno.env.get(name), configWords);
    return await runServer(options, terminal, parts);
  },
};

async function runServer(options: ServeOptions, terminal: Terminal, parts: Parts): Promise<number> {
  const over = Promise.withResolvers<number>();
  const [{ startServer }, { DEFAULT_LIMITS }, { lineLog }, { readKeys }] = await Promise.all([
    import("../server/server.ts"),
    import("../server/host.ts"),
    import("../server/log.ts"),
    import("./key_file.ts"),
  ]);
  const log = lineLog(options.logFormat, (line) => terminal.print(line));
  for (const warning of options.warnings) log.event("warning", warning);
  const keys = () => readKeys(options.keys, options.keyFile, (message) => log.event("warning", message));
  let server: Server | undefined;
  using systemd = supervisor((name) => Deno.env.get(name));
  const close = async (grace: number, code: number) => {
    systemd.tell("STOPPING=1");
    await server?.shutdown(grace);
    over.resolve(code);
  };
  const fail = (message: string) => {
    log.event("error", message);
    void close(0, EXIT_CODES.device);
  };
  const onClosed = (error?: { readonly message: string }) => {
    if (error) fail(`The engine has failed: ${error.message}`); // else it was asked to
  };
  try {
    server = await startServer({
      hostname: options.hostname,
      port: options.port,
      keys: await keys(),
      sharedPrefixCache: options.sharedPrefixCache,
      clientPriorities: options.clientPriorities,
      allowUnauthenticated: options.allowUnauthenticated,
      openMetrics: options.openMetrics,
      origins: options.origins,
      servedNames: options.model.servedNames,
      limits: {
        body: {
          ...DEFAULT_LIMITS.body,
          maxBytes: options.maxBodyBytes,
          maxTotalBytes: Math.max(DEFAULT_LIMITS.body.maxTotalBytes, options.maxBodyBytes),
        },
        queue: options.queue,
        store: { ...DEFAULT_LIMITS.store, maxResponses: options.maxStoredResponses },
        step: options.stepTimeout,
      },
      memoryBandwidth: options.memoryBandwidth,
      watchdog: { ...options.watchdog, onHang: fail },
      log: { ...log, request: (line) => isLogged(options, line) && log.request(line) },
      open: (onProgress) => parts.openModel(options.model, onProgress, onClosed),
    });
  } catch (error) {
    throw startError(error, options);
  }
  const stop = onSignals(log, (first) => void close(first ? options.shutdownTimeout : 0, 0));
  const reload = async () => {
    try {
      await server!.setKeys(await keys());
      log.event("info", `Received SIGHUP: the keys of ${options.keyFile} are in use`);
    } catch (error) {
      log.event("error", `Received SIGHUP: keys stay as they were. ${(error as Error).message}`);
    }
  };
  // Without a file a hang-up ends the program, as it does others.
  if (options.keyFile !== undefined) Deno.addSignalListener("SIGHUP", reload);
  let pulse: ReturnType<typeof setInterval> | undefined;
  try {
    // A signal ends the program while the model loads, too.
    const llm = await Promise.race([server.ready, over.promise]);
    if (typeof llm === "number") return llm;
    greet(options, server, llm, terminal, log);
    systemd.tell("READY=1", `STATUS=Serving ${server.address.hostname}:${server.address.port}`);
    const beat = () => {
      // What hangs ends by the watchdog of our own, with an error for each client, unless that is off.
      if (options.watchdog.hard || !server!.stalled) systemd.tell("WATCHDOG=1");
    };
    if (systemd.watchdog) pulse = setInterval(beat, systemd.watchdog / 2);
    return await over.promise;
  } finally {
    clearInterval(pulse);
    stop();
    if (options.keyFile !== undefined) Deno.removeSignalListener("SIGHUP", reload);
  }
}

function isLogged({ logRequests, unlogged }: ServeOptions, { path, level }: RequestLine): boolean {
  return logRequests && (level === "error" || !unlogged.includes(path));
}

/** The first signal ends in good order, the second one at once. */
function onSignals(log: Log, act: (first: boolean) => void): () => void {
  let seen = 0;
  const signals = ["SIGINT", "SIGTERM"] as const;
  const handlers = signals.map((signal) => () => {
    log.event(
      "info",
      seen ? `Received ${signal} again: ending now` : `Received ${signal}: no new work, then the end`,
    );
    act(seen++ === 0);
  });
  signals.forEach((signal, i) => Deno.addSignalListener(signal, handlers[i]!));
  return () => signals.forEach((signal, i) => Deno.removeSignalListener(signal, handlers[i]!));
}

function startError(error: unknown, { hostname, port }: ServeOptions): unknown {
  if (error instanceof RangeError) return new StartError("usage", error.message);
  if (error instanceof Deno.errors.AddrInUse) {
    return new StartError(
      "usage",
      `Cannot listen on ${hostname}:${port}: another program does; choose another --port`,
    );
  }
  if (error instanceof Deno.errors.AddrNotAvailable || error instanceof Deno.errors.PermissionDenied) {
    return new StartError("usage", `Cannot listen on ${hostname}:${port}: ${error.message}`);
  }
  return error;
}

/** Says what is served, where, and what else could be. */
function greet(options: ServeOptions, server: Server, llm: Llm, terminal: Terminal, log: Log): void {
  const name = options.model.servedNames[0] ?? llm.info.name;
  const { hostname, port } = server.address;
  const url = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
  // Since the process began, as the person who waits counts it.
  const seconds = (performance.now() / 1000).toFixed(2);
  if (options.logFormat === "json") return log.event("info", `Serving ${name} at ${url}`);
  const { maxModelLength, notice } = llm.info;
  const access = options.keys.length || options.keyFile !== undefined
    ? "with an API key"
    : options.allowUnauthenticated
    ? "for anybody who can reach it"
    : "for this machine only";
  const sampling = Object.entries(llm.defaults).filter(([name]) => name !== "seed")
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)} ${value}`).join(", ");
  const lines = [
    `Tessera serves ${name} at ${url}, ${access} (ready after ${seconds} s)`,
    `  up to ${maxModelLength} tokens a request, ${llm.engine.limits.blocks} KV blocks of ${llm.engine.limits.blockSize}`,
    ...(sampling
      ? [`  Where a request does not say: ${sampling} (--generation-config vllm leaves them out)`]
      : []),
    ...(notice ? [`  ${notice}`] : []),
    `  Chat page: ${url}/    API: ${url}/v1`,
  ];
  for (const line of lines) terminal.print(line);
}
