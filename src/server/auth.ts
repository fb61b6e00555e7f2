/**
 * Who may ask: API keys where there are any, and otherwise only programs and pages of this machine.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/**
 * Decides over a request before anything of it is read; gives whose it is, empty where nobody is told apart.
 * Throws an {@linkcode ApiError} to refuse.
 */
export type Guard = (request: Request) => Promise<string>;

/**
 * Asks for one of `keys` as `Authorization: Bearer KEY`, or as `x-api-key` as Anthropic's clients send it. Keys are
 * compared as SHA-256 digests in constant time, so that an answer's delay says nothing about them.
 */
export async function keyGuard(keys: readonly string[]): Promise<Guard> {
  const digests = await Promise.all(keys.map(digest));
  return async (request) => {
    const given = /^bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1] ??
      request.headers.get("x-api-key") ?? undefined;
    const found = given === undefined ? -1 : indexOf(digests, await digest(given));
    if (found >= 0) return `key ${found}`;
    throw new ApiError(
      given === undefined ? "You did not provide an API key" : "Incorrect API key provided",
      {
        status: 401,
        code: "invalid_api_key",
        headers: { "WWW-Authenticate": "Bearer" },
      },
    );
  };
}

/**
 * For a server on the loopback address without keys: refuses a foreign `Host` (a web page can point a name of
 * its own at 127.0.0.1) and an `Origin` (any web page may send requests to this machine) that is neither local
 * nor one of `origins`.
 */
export function loopbackGuard(origins: readonly string[] = []): Guard {
  return (request) => {
    const host = request.headers.get("host") ?? new URL(request.url).host;
    const origin = request.headers.get("origin");
    if (!isLoopback(nameOf(`http://${host}`))) {
      return Promise.reject(
        refused("The Host header names another machine; this server answers to localhost only"),
      );
    }
    const known = origin === null || isLoopback(nameOf(origin)) || origins.includes(origin) ||
      origins.includes("*");
    if (!known) {
      return Promise.reject(
        refused("The Origin header names another site; this server answers to localhost only"),
      );
    }
    return Promise.resolve("");
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

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Looks at every byte of every digest, whatever it finds. */
function indexOf(known: readonly Uint8Array[], given: Uint8Array): number {
  let found = -1;
  for (const [index, digest] of known.entries()) {
    let difference = 0;
    for (let i = 0; i < 32; i++) difference |= digest[i]! ^ given[i]!;
    found = difference === 0 ? index : found;
  }
  return found;
}
