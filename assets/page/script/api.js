/**
 * Requests to the server that this page came from.
 *
 * @module
 */

/** What the server, or the way to it, answered instead of what was asked for. */
export class Refusal extends Error {
           status        ;

  /** @param status Of the answer; 0 if there was none. */
  constructor(message        , status        ) {
    super(message);
    this.status = status;
  }
}

const KEY = "tessera.key";

/** The API key; kept for this tab alone, empty where there is none. */
export function apiKey()         {
  return sessionStorage.getItem(KEY) ?? "";
}

/** Sets the API key, or forgets it. */
export function setApiKey(key        )       {
  if (key) sessionStorage.setItem(KEY, key);
  else sessionStorage.removeItem(KEY);
}

/**
 * An answer that succeeded.
 *
 * @throws {Refusal} If it did not, with the server's own message.
 * @throws {DOMException} If `signal` is aborted.
 */
export async function ask(path        , body          , signal              )                    {
  const key = apiKey();
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(key && { Authorization: `Bearer ${key}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error       ) => {
    throw error.name === "AbortError" ? error : new Refusal("The server does not answer", 0);
  });
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  throw new Refusal(told.error?.message ?? `The server answered ${response.status}`, response.status);
}

/** A model as `/v1/models` lists it. */






/** Whether the server takes work, as `/ready` says without a key. */






/** How far the server is. @throws {Refusal} If it does not answer. */
export async function readiness()                     {
  const response = await fetch("/ready").catch(() => {
    throw new Refusal("The server does not answer", 0);
  });
  return await response.json();
}

/** The model that answers. @throws {Refusal} As {@linkcode ask} does. */
export async function firstModel()                 {
  const { data } = await (await ask("/v1/models")).json()                                       ;
  return data[0];
}
