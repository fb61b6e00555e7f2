/**
 * One line per request: what was asked, how it ended, and where the time went. Never a prompt, never a key.
 *
 * @module
 */

/** How lines are written. */
export type LogFormat = "text" | "json";

/** What is known of a request when it has ended. Fields that do not apply are left out. */
export interface RequestLine {
  /** `error` where the server is at fault. */
  readonly level: "info" | "error";
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  /** HTTP status; 499 where the client left before it was answered. */
  readonly status: number;
  readonly milliseconds: number;
  /** The name of the key, and where the connection came from: a proxy's address, if there is one. */
  readonly key?: string;
  readonly client?: string;
  readonly model?: string;
  readonly stream?: boolean;
  readonly promptTokens?: number;
  readonly cachedTokens?: number;
  readonly completionTokens?: number;
  /** Milliseconds in the engine's queue, and until the first token. */
  readonly queued?: number;
  readonly firstToken?: number;
  /** Why the choices ended, each reason once. */
  readonly finish?: string;
  /** Why it did not end well. */
  readonly error?: string;
}

/** Where lines go. */
export interface Log {
  request(line: RequestLine): void;
  /** Anything else that the operator should know; `cause` with its stack. */
  event(level: "info" | "warning" | "error", message: string, cause?: unknown): void;
}

/** Writes lines to `write`, without their line ends. */
export function lineLog(format: LogFormat, write: (line: string) => void): Log {
  const now = () => new Date().toISOString();
  if (format === "json") {
    return {
      request: (line) => write(JSON.stringify({ time: now(), event: "request", ...line })),
      event: (level, message, cause) =>
        write(
          JSON.stringify({
            time: now(),
            level,
            event: "message",
            message,
            ...(cause ? { cause: stack(cause) } : {}),
          }),
        ),
    };
  }
  return {
    request(line) {
      const { level, method, path, status, milliseconds, requestId, ...rest } = line;
      const facts = Object.entries(rest).filter(([, v]) => v !== undefined).map(([k, v]) =>
        `${k}=${quote(v)}`
      );
      write(
        [now(), level, method, path, status, `${milliseconds}ms`, `id=${requestId}`, ...facts].join(
          " ",
        ),
      );
    },
    event: (level, message, cause) =>
      write(`${now()} ${level} ${message}${cause ? `\n${stack(cause)}` : ""}`),
  };
}

function quote(value: unknown): string {
  const text = String(value);
  return /^[\w.,:/-]*$/.test(text) ? text : JSON.stringify(text);
}

function stack(cause: unknown): string {
  return cause instanceof Error ? cause.stack ?? cause.message : String(cause);
}
