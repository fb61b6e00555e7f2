/**
 * The table of routes: method, path, whether it needs no key, and what answers. A new one is one line here.
 *
 * @module
 */
import type { z } from "zod";
import type { ModelInfo } from "../llm.ts";
import { answer } from "./answer.ts";
import { type ApiError, unknownModel } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import type { Scope } from "./keys.ts";
import { engineState } from "./engine_state.ts";
import { openapi } from "./openapi.ts";
import { page, PAGE_PATHS } from "./page.ts";
import { chat } from "./protocols/chat.ts";
import { completions } from "./protocols/completions.ts";
import { OLLAMA_ROUTES } from "./ollama_models.ts";
import { ollamaChat, ollamaGenerate } from "./protocols/ollama.ts";
import { countSchema, countTokens, failureOf, messages } from "./protocols/messages.ts";
import { responses, responsesSchema } from "./protocols/responses.ts";
import { cancel, forget, inputItems, retrieve } from "./stored_responses.ts";
import {
  applyTemplate,
  countInput,
  embeddings,
  embeddingsSchema,
  rendered,
  templateSchema,
} from "./render.ts";
import { detokenize, detokenizeSchema, parse, tokenize, tokenizeSchema } from "./tokenize.ts";
import type { Protocol } from "./protocol.ts";
import type { CommonBody } from "./schema.ts";
import { VERSION } from "./version.ts";

/** One way to be asked. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** As hono reads it. */
  readonly path: string;
  /** Answers without a key too. */
  readonly open?: boolean;
  /** What a key must be good for; absent, `generate`. */
  readonly scope?: Scope;
  /** Asked for again and again by machines, so a line in the log is only for failures. */
  readonly quiet?: boolean;
  /** For the description at `/openapi.json`: what it is for, and what its body must be. */
  readonly about?: string;
  readonly body?: z.ZodType;
  /** The media type of an answer that streams, where one can be asked for. */
  readonly streams?: string;
  /** The body of an error; absent, OpenAI's. */
  failed?(error: ApiError): unknown;
  handle(host: Host, call: Call, params: Readonly<Record<string, string>>): Response | Promise<Response>;
}

/** All routes. */
export const ROUTES: readonly Route[] = [
  ...PAGE_PATHS.map((path): Route => ({
    ...{ method: "GET", path, open: true, handle: () => page(path) },
    quiet: path !== "/", // one line in the log for a visit
  })),
  {
    method: "GET",
    path: "/health",
    open: true,
    quiet: true,
    about: "Whether the engine moves",
    handle: health,
  },
  { method: "GET", path: "/ready", open: true, quiet: true, about: "Whether work is taken", handle: ready },
  { method: "GET", path: "/version", open: true, about: "Tessera's version", handle: version },
  {
    ...{ method: "GET", path: "/metrics", quiet: true, about: "Measurements for Prometheus" },
    ...{ scope: "metrics", handle: metrics },
  },
  {
    ...{ method: "GET", path: "/load", quiet: true, about: "Requests that have not ended", scope: "metrics" },
    handle: (host) => Response.json({ server_load: host.admission.open }),
  },
  {
    ...{ method: "GET", path: "/engine/state", quiet: true, scope: "metrics", handle: engineState },
    about: "What the engine holds and does at this moment",
  },
  { method: "GET", path: "/openapi.json", handle: () => Response.json(openapi(ROUTES)) },
  { method: "GET", path: "/v1/models", about: "The served models", handle: models },
  { method: "GET", path: "/v1/models/:id{.+}", about: "One of them", handle: model },
  generating(completions, "Continue a text or a list of tokens"),
  generating(chat, "Answer in a conversation"),
  {
    ...{ method: "POST", path: `${completions.path}/render`, about: "What a model would be given for that" },
    body: completions.schema,
    handle: async (host, call) => Response.json(await rendered(host, call, completions)),
  },
  {
    ...{
      method: "POST",
      path: `${chat.path}/render`,
      about: "The same of a conversation",
      body: chat.schema,
    },
    handle: async (host, call) => Response.json((await rendered(host, call, chat))[0]),
  },
  {
    ...{ method: "POST", path: "/apply-template", about: "The text of a conversation" },
    ...{ body: templateSchema, handle: applyTemplate },
  },
  {
    ...{ method: "POST", path: "/v1/embeddings", about: "Refused: no model here gives vectors" },
    ...{ body: embeddingsSchema, handle: embeddings },
  },
  generating(messages, "The same as Anthropic's clients ask for it"),
  {
    ...{ method: "POST", path: `${messages.path}/count_tokens`, about: "Tokens of such a conversation" },
    ...{ body: countSchema, failed: failureOf },
    async handle(host, call) {
      const { llm } = host.serving();
      const body = parse(host, countSchema, await host.json(call.request));
      return Response.json(await countTokens(body, llm));
    },
  },
  {
    ...{ method: "POST", path: "/v1/responses", about: "Answer items with items, and keep them" },
    ...{ body: responsesSchema, streams: "text/event-stream" },
    handle: (host, call) => answer(host, call, responses(host.responses.shelf(call.tenant))),
  },
  {
    ...{ method: "POST", path: "/v1/responses/input_tokens", about: "Tokens of such a response's input" },
    ...{ body: responsesSchema, handle: countInput },
  },
  { method: "GET", path: "/v1/responses/:id", about: "A response that is kept", handle: retrieve },
  { method: "DELETE", path: "/v1/responses/:id", about: "Forget it", handle: forget },
  { method: "POST", path: "/v1/responses/:id/cancel", about: "End one in the background", handle: cancel },
  {
    method: "GET",
    path: "/v1/responses/:id/input_items",
    about: "What it was made from",
    handle: inputItems,
  },
  generating(ollamaChat, "Answer in a conversation, as Ollama's clients ask for it"),
  generating(ollamaGenerate, "Continue a text, as Ollama's clients ask for it"),
  ...OLLAMA_ROUTES,
  { method: "POST", path: "/tokenize", about: "Tokens of a text", body: tokenizeSchema, handle: tokenize },
  {
    method: "POST",
    path: "/detokenize",
    about: "Text of tokens",
    body: detokenizeSchema,
    handle: detokenize,
  },
];

/** The route of a protocol. */
export function generating<Body extends CommonBody>(protocol: Protocol<Body>, about: string): Route {
  const { path, schema, events } = protocol;
  return {
    ...{ method: "POST", path, about, body: schema, handle: (host, call) => answer(host, call, protocol) },
    streams: events?.framing === "lines" ? "application/x-ndjson" : "text/event-stream",
    ...(events && { failed: (error) => events.failed(error) }),
  };
}

function version(): Response {
  return Response.json({ version: VERSION });
}

/** Fails only if a step runs for too long: neither load nor a full queue is a reason to end the process. */
function health(host: Host): Response {
  const pulse = host.model?.llm.engine.pulse();
  const stalled = host.engineState === "stalled";
  return Response.json(
    {
      status: stalled ? "stalled" : "ok",
      state: host.state,
      ...(pulse && { steps: pulse.steps, busy_ms: pulse.busyFor }),
    },
    { status: stalled ? 503 : 200 },
  );
}

function ready(host: Host): Response {
  const status = host.engineState;
  if (status === "ready") return Response.json({ status, model: host.names[0] });
  const body = status === "loading" ? { status, ...host.progress } : { status };
  return Response.json(body, { status: 503, headers: { "Retry-After": "1" } });
}

function metrics(host: Host): Response {
  return new Response(host.metrics.text() + (host.model?.metrics.text() ?? ""), {
    headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" },
  });
}

function models(host: Host): Response {
  const { llm } = known(host);
  return Response.json({ object: "list", data: host.names.map((name) => card(name, llm.info)) });
}

function model(host: Host, _call: Call, { id = "" }: Readonly<Record<string, string>>): Response {
  const { llm } = known(host);
  if (!host.names.includes(id)) throw unknownModel(id);
  return Response.json(card(id, llm.info));
}

/** The model even while the server drains: this asks for no work. */
function known(host: Host) {
  return host.model ?? host.serving();
}

function card(id: string, info: ModelInfo) {
  return {
    id,
    object: "model",
    created: info.created,
    owned_by: "tessera",
    root: info.name,
    parent: null,
    max_model_len: info.maxModelLength,
    ...(info.notice === undefined ? {} : { notice: info.notice }),
  };
}
