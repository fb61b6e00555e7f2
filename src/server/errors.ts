/**
 * Errors as clients read them: one class, OpenAI's shape, and one place where anything thrown becomes one.
 *
 * @module
 */
import { PromptError } from "../llm.ts";
import { STATUS_TEXT } from "@std/http";

/** What an error says beside its message. */
export interface ErrorFacts {
  /** HTTP status; 400 unless given. */
  readonly status?: number;
  /** OpenAI's class of error; by status unless given. */
  readonly type?: string;
  /** A word that programs compare with. */
  readonly code?: string | null;
  /** The field at fault, as a path such as `messages[1].content`. */
  readonly param?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

const TYPES: Readonly<Record<number, string>> = {
  401: "authentication_error",
  403: "permission_error",
  429: "rate_limit_error",
  500: "server_error",
  503: "server_error",
};

/** An error that may be shown to a client. Its message never holds a path, a key or a stack. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, { cause: facts.cause });
    this.status = facts.status ?? 400;
    this.type = facts.type ?? TYPES[this.status] ?? "invalid_request_error";
    this.code = facts.code ?? null;
    this.param = facts.param ?? null;
    this.headers = facts.headers ?? {};
  }

  /** The body: `{ error: { message, type, param, code } }`, as in OpenAI's API. */
  body(): {
    readonly error: Readonly<Record<"message" | "type", string> & Record<"param" | "code", string | null>>;
  } {
    const { message, type, param, code } = this;
    return { error: { message, type, param, code } };
  }

  /** The whole answer, with OpenAI's body or another. */
  response(body: unknown = this.body()): Response {
    return Response.json(body, {
      status: this.status,
      statusText: STATUS_TEXT[this.status] ?? "",
      headers: this.headers,
    });
  }
}

/**
 * Anything thrown, as an error that a client may see. What is not known to be the client's fault becomes a 500
 * without details: those belong into the log.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof PromptError) {
    return new ApiError(error.message, { code: error.code, param: error.param, cause: error });
  }
  return new ApiError("Internal server error", { status: 500, code: "internal_error", cause: error });
}

/** The client asked for a model that is not served here. Long names are cut: they come from outside. */
export function unknownModel(name: string): ApiError {
  return new ApiError(`The model \`${shorten(name)}\` does not exist.`, {
    status: 404,
    code: "model_not_found",
    param: "model",
  });
}

/** The server cannot take work now, and `retryAfter` says in how many seconds to ask again. */
export function unavailable(message: string, code: string, retryAfter: number, close = false): ApiError {
  return new ApiError(message, {
    status: 503,
    code,
    headers: { "Retry-After": `${retryAfter}`, ...(close ? { Connection: "close" } : {}) },
  });
}

/** A value from outside, short enough to be quoted. */
export function shorten(value: unknown, length = 100): string {
  const text = typeof value === "string" ? value : String(value);
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
