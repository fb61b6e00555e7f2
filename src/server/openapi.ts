/**
 * The routes as an OpenAPI document, made from the schemas that check the bodies.
 *
 * @module
 */
import { z } from "zod";
import { STATUS_TEXT } from "@std/http";
import { ANSWERS, errorSchema } from "./answer_schemas.ts";
import type { Route } from "./routes.ts";
import { VERSION } from "./version.ts";

/** OpenAPI 3.1. Fields that a schema does not name are allowed, as the server ignores them. */
export function openapi(routes: readonly Route[]): object {
  const described = routes.filter((route) => route.about !== undefined);
  const operations = (same: readonly Route[]) =>
    Object.fromEntries(same.map((route) => [route.method.toLowerCase(), operation(route)]));
  return {
    openapi: "3.1.0",
    info: { title: "Tessera", version: VERSION },
    paths: Object.fromEntries(
      [...Map.groupBy(described, pathOf)].map(([path, same]) => [path, operations(same)]),
    ),
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

/** From hono's way of writing parameters to OpenAPI's. */
function pathOf({ path }: Route): string {
  return path.replace(/:(\w+)(\{[^}]*\})?/g, "{$1}");
}

function operation(route: Route): object {
  const parameters = [...pathOf(route).matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true },
    schema: { type: "string" },
  }));
  return {
    summary: route.about,
    ...(route.open ? {} : { security: [{ key: [] }] }),
    ...(parameters.length ? { parameters } : {}),
    ...(route.body
      ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body) } } } }
      : {}),
    responses: { "200": answers(route), ...errors(route) },
  };
}

function answers({ method, path, streams }: Route): object {
  const name = pathOf({ path } as Route);
  const schema = ANSWERS[name] ?? ANSWERS[`${method.toLowerCase()} ${name}`];
  const json = path === "/metrics" ? "text/plain" : "application/json";
  const stream = streams && { [streams]: { schema: { type: "string" } } };
  return { description: "The answer", content: { [json]: { schema }, ...stream } };
}

/** By status, those that a client must expect. */
function errors(route: Route): object {
  const { path, open, method, failed } = route;
  const content = { "application/json": { schema: errorSchema(failed && ((error) => failed(error))) } };
  const statuses = [
    ...["400", "403", "405"],
    ...(open ? [] : ["401"]),
    ...(path.includes(":") || method === "POST" ? ["404"] : []),
    ...(method === "POST" ? ["408", "413", "415", "429"] : []),
  ];
  const probe = path === "/health" || path === "/ready"; // which say so in a body of their own
  const refusals = Object.fromEntries(
    statuses.map((status) => [status, { description: STATUS_TEXT[Number(status)], content }]),
  );
  const unavailable = { description: "Not now", ...(probe ? answers(route) : { content }) };
  return { ...refusals, ...(path !== "/version" && path !== "/metrics" && { "503": unavailable }) };
}

/** A seed may have more digits than a double, which JSON Schema cannot say. */
function schemaOf(body: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: "input", unrepresentable: "any" });
  return schema;
}
