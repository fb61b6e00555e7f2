/**
 * The routes as an OpenAPI document, made from the schemas that check the bodies.
 *
 * @module
 */
import { z } from "zod";
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
    responses: {
      "200": { description: "The answer" },
      default: { description: "An error in OpenAI's shape" },
    },
  };
}

/** A seed may have more digits than a double, which JSON Schema cannot say. */
function schemaOf(body: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: "input", unrepresentable: "any" });
  return schema;
}
