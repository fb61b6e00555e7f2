/**
 * A real server on a free port in front of a fake model, for tests.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { lineLog } from "../../src/server/log.ts";
import { type Server, type ServerOptions, startServer } from "../../src/server/server.ts";
import { FakeLlm, type FakeOptions } from "./fake_llm.ts";

/** A server under test. */
export interface Serving extends AsyncDisposable {
  readonly server: Server;
  readonly llm: FakeLlm;
  readonly url: string;
  /** Lines of its log, parsed. */
  readonly lines: Record<string, unknown>[];
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  /** Settles when `condition` holds. */
  until(condition: () => boolean): Promise<void>;
}

export async function serving(
  fake: FakeOptions = {},
  options: Partial<ServerOptions> = {},
): Promise<Serving> {
  const llm = new FakeLlm(fake);
  const lines: Record<string, unknown>[] = [];
  const server = await startServer({
    hostname: "127.0.0.1",
    port: 0,
    keys: [],
    log: lineLog("json", (line) => lines.push(JSON.parse(line))),
    open: () => Promise.resolve(llm),
    ...options,
  });
  if (!options.open) await server.ready;
  const url = `http://127.0.0.1:${server.address.port}`;
  const get = (path: string, init?: RequestInit) => fetch(url + path, init);
  return {
    server,
    llm,
    url,
    lines,
    get,
    post: (path, body, init = {}) =>
      get(path, {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        ...init,
        headers: { "Content-Type": "application/json", ...init.headers },
      }),
    async until(condition) {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    [Symbol.asyncDispose]: () => server.shutdown(0),
  };
}

/** The JSON of each event of a stream, and whether `[DONE]` ended it. */
export async function events(response: Response): Promise<{ data: Json[]; done: boolean }> {
  const text = await response.text();
  const lines = text.split("\n\n").filter((line) => line.startsWith("data: ")).map((line) => line.slice(6));
  const done = lines.at(-1) === "[DONE]";
  return { data: (done ? lines.slice(0, -1) : lines).map((line) => JSON.parse(line)), done };
}

/** Named events, each of which must bear its type as its name. */
export async function named(response: Response): Promise<Json[]> {
  return (await response.text()).trim().split("\n\n").map((event) => {
    const [name, data] = event.split("\n");
    const value = JSON.parse(data!.replace(/^data: /, ""));
    assertEquals(name, `event: ${value.type}`);
    return value;
  });
}

/** The body of an answer that must be one. */
export async function ok(response: Promise<Response>): Promise<Json> {
  const body = await (await response).json();
  assertEquals((await response).status, 200, JSON.stringify(body));
  return body;
}

/** Status, code and field of an error. */
export async function refusal(response: Promise<Response>): Promise<Json> {
  const { error } = await (await response).json();
  return [(await response).status, error.code, error.param];
}

// deno-lint-ignore no-explicit-any -- answers are compared, not used
export type Json = any;

/** A promise to be resolved by hand. */
export function gate(): { readonly open: () => void; readonly wait: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, wait: promise };
}
