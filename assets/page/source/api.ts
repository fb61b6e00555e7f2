/**
 * Requests to the server that this page came from.
 *
 * @module
 */

/** What the server, or the way to it, answered instead of what was asked for. */
export class Refusal extends Error {
  readonly status: number;

  /** @param status Of the answer; 0 if there was none. */
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const KEY = "tessera.key";

/** The API key; kept for this tab alone, empty where there is none. */
export function apiKey(): string {
  return sessionStorage.getItem(KEY) ?? "";
}

/** Sets the API key, or forgets it. */
export function setApiKey(key: string): void {
  if (key) sessionStorage.setItem(KEY, key);
  else sessionStorage.removeItem(KEY);
}

/**
 * An answer that succeeded.
 *
 * @throws {Refusal} If it did not, with the server's own message.
 * @throws {DOMException} If `signal` is aborted.
 */
export async function ask(path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const key = apiKey();
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(key && { Authorization: `Bearer ${key}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: Error) => {
    throw error.name === "AbortError" ? error : new Refusal("The server does not answer", 0);
  });
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  throw new Refusal(told.error?.message ?? `The server answered ${response.status}`, response.status);
}

/** A model as `/v1/models` lists it. */
export interface Model {
  readonly id: string;
  readonly max_model_len: number;
  readonly notice?: string;
}

/** Whether the server takes work, as `/ready` says without a key. */
export interface Readiness {
  readonly status: "ready" | "loading" | "draining";
  readonly stage?: string;
  readonly fraction?: number;
}

/** How far the server is. @throws {Refusal} If it does not answer. */
export async function readiness(): Promise<Readiness> {
  const response = await fetch("/ready").catch(() => {
    throw new Refusal("The server does not answer", 0);
  });
  return await response.json();
}

/** The model that answers. @throws {Refusal} As {@linkcode ask} does. */
export async function firstModel(): Promise<Model> {
  const { data } = await (await ask("/v1/models")).json() as { readonly data: readonly [Model] };
  return data[0];
}
