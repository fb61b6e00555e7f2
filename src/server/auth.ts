/**
 * Who may ask where there are no keys: only programs and pages of this machine.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/** Decides over a request before anything of it is read. Throws an {@linkcode ApiError} to refuse. */
export type Guard = (request: Request) => void;

/**
 * For a server on the loopback address without keys: refuses a foreign `Host` (a web page can point a name of
 * its own at 127.0.0.1) and an `Origin` (any web page may send requests to this machine) that is neither local
 * nor one of `origins`.
 */
export function loopbackGuard(origins: readonly string[] = []): Guard {
  return (request) => {
    // A request line may name a host as well, and then that one counts; with HTTP/2 it is the only one.
    const { hostname } = new URL(request.url);
    const host = request.headers.get("host") ?? hostname;
    const origin = request.headers.get("origin");
    if (!isLoopback(nameOf(`http://${host}`)) || !isLoopback(hostname)) {
      throw refused("The Host header names another machine; this server answers to localhost only");
    }
    const known = origin === null || isLoopback(nameOf(origin)) || origins.includes(origin) ||
      origins.includes("*");
    if (!known) throw refused("The Origin header names another site; this server answers to localhost only");
  };
}

/** Whether a host name or address means this machine and nothing else. */
export function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

function nameOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return ""; // no machine has this name
  }
}

function refused(message: string): ApiError {
  return new ApiError(message, { status: 403, code: "forbidden" });
}
