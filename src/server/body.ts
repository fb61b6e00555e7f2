/**
 * Reading a request's JSON body without trusting its sender: bounded in bytes and in time.
 *
 * @module
 */
import { ApiError } from "./errors.ts";

/** How much of a body is read, and how long the sender may take. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Milliseconds for the whole body. */
  readonly timeout: number;
  /** Bytes of all bodies that are being read at the same time. */
  readonly maxTotalBytes: number;
}

/** How deep the values of a body may lie in each other, and how many there may be. */
export const JSON_LIMITS = { depth: 256, values: 1 << 20 } as const;

/** Bytes of bodies that have come in part; shared by all requests. */
export interface Unread {
  bytes: number;
}

/** A JSON object from outside; nothing is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The body as a JSON object. A whole number beyond 2^53 in a field called `seed` is read as a `bigint`, since
 * seeds have 64 bits.
 *
 * @throws {ApiError} 415, 413, 408 or 400, as the body deserves; 429 if too many bytes come at once.
 */
export async function readJson(request: Request, limits: BodyLimits, unread: Unread): Promise<JsonObject> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json *(;|$)/i.test(type.trim())) {
    throw new ApiError("Unsupported Media Type: Only 'application/json' is allowed", { status: 415 });
  }
  const encoding = request.headers.get("content-encoding");
  if (encoding && encoding.toLowerCase() !== "identity") {
    throw new ApiError("Unsupported Media Type: a compressed body is not accepted", { status: 415 });
  }
  return parse(await readText(request, limits, unread));
}

async function readText(request: Request, limits: BodyLimits, unread: Unread): Promise<string> {
  const { maxBytes, timeout, maxTotalBytes } = limits;
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    await request.body?.cancel().catch(() => {});
    throw tooLarge(maxBytes);
  }
  const reader = request.body?.getReader();
  if (!reader) return "";
  let late = false;
  const timer = setTimeout(() => (late = true, void reader.cancel().catch(() => {})), timeout);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  const shape = new Shape();
  let [bytes, text] = [0, ""];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      unread.bytes += part.value.byteLength;
      if (unread.bytes > maxTotalBytes) throw new ApiError("Too many request bodies at once", BUSY);
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      shape.add(part.value);
      text += decode(decoder, part.value);
    }
    if (late) throw new ApiError("The request body did not arrive in time", CLOSE(408, "request_timeout"));
    return text + decode(decoder);
  } catch (error) {
    await reader.cancel().catch(() => {});
    if (error instanceof ApiError) throw error;
    // Nobody is there to read this but the log.
    throw new ApiError("client left", { status: 499, code: "client_closed_request", cause: error });
  } finally {
    clearTimeout(timer);
    unread.bytes -= bytes;
  }
}

/** The shape of a JSON text, seen as its bytes come: a parser would have made all its values before it is known. */
class Shape {
  #depth = 0;
  #values = 1;
  #text = false;
  #escaped = false;

  /** @throws {ApiError} 400, once it is too deep or has too many values. */
  add(bytes: Uint8Array): void {
    let [depth, values, most, text, escaped] = [this.#depth, this.#values, 0, this.#text, this.#escaped];
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (text) {
        if (escaped) escaped = false;
        else if (byte === 0x5c) escaped = true;
        else if (byte === 0x22) text = false;
      } else if (byte === 0x22) text = true;
      else if (byte === 0x2c) values++;
      else if ((byte & 0xdf) === 0x5b) most = Math.max(most, ++depth), values++; // [ or {
      else if ((byte & 0xdf) === 0x5d) depth--; // ] or }
    }
    [this.#depth, this.#values, this.#text, this.#escaped] = [depth, values, text, escaped];
    if (most <= JSON_LIMITS.depth && values <= JSON_LIMITS.values) return;
    const problem = most > JSON_LIMITS.depth
      ? `is nested more than ${JSON_LIMITS.depth} deep`
      : `has more than ${JSON_LIMITS.values} values`;
    throw new ApiError(`The request body ${problem}`, CLOSE(400, "invalid_json"));
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new ApiError("The request body is not valid UTF-8", { code: "invalid_json" });
  }
}

function parse(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
    const seed = (value as JsonObject | null)?.["seed"];
    // Only then is the slower walk worth it: the digits that a double cannot hold are still in the text.
    if (typeof seed === "number" && Number.isInteger(seed) && !Number.isSafeInteger(seed)) {
      value = JSON.parse(text, exactSeed);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    throw new ApiError(`Invalid JSON: ${reason.slice(0, 200)}`, { code: "invalid_json", cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError("The request body must be a JSON object", { code: "invalid_json" });
  }
  return value as JsonObject;
}

function exactSeed(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const digits = key === "seed" ? context?.source : undefined;
  return digits && /^-?\d{16,19}$/.test(digits) ? BigInt(digits) : value;
}

function tooLarge(maxBytes: number): ApiError {
  return new ApiError(`The request body is larger than ${maxBytes} bytes`, CLOSE(413, "request_too_large"));
}

const BUSY = {
  status: 429,
  code: "rate_limit_exceeded",
  headers: { "Retry-After": "1", Connection: "close" },
};

/** What is left of the body is not read, so the connection cannot be used again. */
const CLOSE = (status: number, code: string) => ({ status, code, headers: { Connection: "close" } });
