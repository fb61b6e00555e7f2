/**
 * From a request to a response: keys, ids, the table of routes, errors, and the line in the log.
 *
 * @module
 */
import { Hono } from "hono";
import type { Guard } from "./auth.ts";
import type { Clients } from "./clients.ts";
import { ApiError, shorten, toApiError } from "./errors.ts";
import { Call, type Host } from "./host.ts";
import { type Route, ROUTES } from "./routes.ts";

/** What decides over access. */
export interface Access {
  /** For every route that is not open. */
  readonly clients?: Clients | undefined;
  /** For every route. */
  readonly everywhere?: Guard;
  /** Paths that are open besides those which always are. */
  readonly openPaths?: readonly string[];
  /** Sites whose pages may ask, or `*`. */
  readonly origins?: readonly string[];
}

/** The server without its socket. It is told a request, and the address that it came from. */
export function createApp(
  host: Host,
  access: Access,
  routes: readonly Route[] = ROUTES,
): (request: Request, from?: string) => Promise<Response> {
  const router = new Hono<{ Bindings: { call: Call } }>({ getPath: pathOf });
  for (const { method, path, handle, scope = "generate", quiet } of routes) {
    router.on(method, path, (c) => {
      const { call } = c.env, { client } = call;
      call.handler = path;
      client?.check(scope);
      const leave = quiet ? undefined : client?.enter();
      if (leave) call.onEnd(leave);
      return handle(host, call, c.req.param());
    });
  }
  const methods = Map.groupBy(routes, (route) => route.path);
  for (const [path, same] of methods) {
    const allowed = same.flatMap(({ method }) => method === "GET" ? ["GET", "HEAD"] : [method]).join(", ");
    router.all(path, () => {
      throw new ApiError("Method Not Allowed", { status: 405, headers: { Allow: allowed } });
    });
  }
  router.notFound((c) => {
    throw new ApiError(`Not Found: there is nothing at ${shorten(c.req.path)}`, { status: 404 });
  });
  router.onError((error) => {
    throw error;
  });
  const quiet = new Set(routes.filter((r) => r.quiet).map((r) => r.path));
  const open = new Set([...routes.filter((r) => r.open).map((r) => r.path), ...access.openPaths ?? []]);

  return async (request, from = "") => {
    const call = new Call(host, request, from);
    const path = pathOf(request);
    let response: Response;
    let failure: ApiError | undefined;
    try {
      access.everywhere?.(request);
      if (preflight(request, access)) response = new Response(null, { status: 204 });
      else {
        if (!open.has(path)) call.client = await access.clients?.identify(request);
        response = await router.fetch(request, { call });
      }
    } catch (error) {
      failure = toApiError(error);
      response = failure.response(routes.find((r) => r.path === path && r.failed)?.failed?.(failure));
    }
    response.headers.set("X-Request-Id", call.id);
    for (const [name, value] of Object.entries(call.client?.headers() ?? {})) {
      response.headers.set(name, value);
    }
    allowOrigin(request, response, access);
    if (!call.streams) call.ended(failure);
    if (failure?.status === 500 || !quiet.has(path)) report(host, call, path, response.status, failure);
    return response;
  };
}

function report(host: Host, call: Call, path: string, answered: number, failure: ApiError | undefined): void {
  const write = (error: ApiError | undefined) => {
    const status = call.left && !call.streams ? 499 : answered;
    const milliseconds = performance.now() - call.since;
    host.metrics.finished(call.request.method, call.handler, status, milliseconds);
    if (error && !call.streams) host.metrics.refused(error);
    if (error) host.model?.metrics.errors.add(1, { status: `${error.status}` });
    if (error?.status === 500) host.log.event("error", `Request ${call.id} failed`, error.cause);
    host.log.request({
      level: (error?.status ?? status) >= 500 ? "error" : "info",
      requestId: call.id,
      method: call.request.method,
      path: shorten(path),
      status,
      milliseconds: Math.round(milliseconds),
      ...(call.tenant ? { key: call.tenant } : {}),
      ...(call.from ? { client: call.from } : {}),
      ...(call.streams ? { stream: true } : {}),
      ...call.facts,
      ...(error ? { error: error.message } : {}),
    });
  };
  if (call.streams) call.onEnd(write);
  else write(failure);
}

/** One reading of the path for access and for routing, or `..` would open what is closed. */
function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}

function preflight(request: Request, { origins = [] }: Access): boolean {
  return request.method === "OPTIONS" && origins.length > 0 &&
    request.headers.has("access-control-request-method");
}

function allowOrigin(request: Request, response: Response, { origins = [] }: Access): void {
  const origin = request.headers.get("origin");
  if (origin === null || !(origins.includes("*") || origins.includes(origin))) return;
  const { headers } = response;
  headers.set("Access-Control-Allow-Origin", origin);
  headers.append("Vary", "Origin");
  headers.set("Access-Control-Allow-Methods", "GET, POST, DELETE");
  headers.set("Access-Control-Expose-Headers", "*");
  headers.set("Access-Control-Allow-Headers", request.headers.get("access-control-request-headers") ?? "*");
}
