/**
 * What Ollama's clients ask of a server before they chat: its models, and what they can do.
 *
 * @module
 */
import { z } from "zod";
import type { ModelInfo } from "../llm.ts";
import { unknownModel } from "./errors.ts";
import type { Call, Host } from "./host.ts";
import { failureOf } from "./protocols/ollama.ts";
import type { Route } from "./routes.ts";
import { schemaError } from "./schema.ts";
import { VERSION } from "./version.ts";

/** A body of `/api/show`. */
export const showSchema = z.object({
  model: z.string().nullish(),
  name: z.string().nullish(),
});

/** The routes, but for those that generate. */
export const OLLAMA_ROUTES: readonly Route[] = [
  ...(["/api/tags", "/api/ps"] as const).map((path): Route => ({
    ...{ method: "GET", path, about: "The served models as Ollama lists them", failed: failureOf },
    handle: (host) => Response.json({ models: list(host) }),
  })),
  {
    ...{ method: "POST", path: "/api/show", about: "One of them", body: showSchema, failed: failureOf },
    handle: show,
  },
  {
    ...{ method: "GET", path: "/api/version", open: true, about: "Tessera's version, for Ollama's clients" },
    handle: () => Response.json({ version: VERSION }),
  },
];

function list(host: Host) {
  const { info } = (host.model ?? host.serving()).llm;
  return host.names.map((name) => ({
    ...{ name, model: name, modified_at: new Date(info.created * 1000).toISOString() },
    ...{ size: info.about.bytes, digest: "", details: detailsOf(info) },
    expires_at: "9999-12-31T23:59:59Z", // it stays
  }));
}

async function show(host: Host, call: Call): Promise<Response> {
  const { info } = (host.model ?? host.serving()).llm;
  const result = showSchema.safeParse(await host.json(call.request));
  if (!result.success) throw schemaError(result.error.issues, []);
  const name = (result.data.model ?? result.data.name ?? "").replace(/:latest$/, "");
  if (!host.names.includes(name)) throw unknownModel(name);
  const { family, parameters } = info.about;
  return Response.json({
    modelfile: "",
    parameters: "",
    template: "",
    modified_at: new Date(info.created * 1000).toISOString(),
    details: detailsOf(info),
    model_info: {
      "general.architecture": family,
      "general.parameter_count": parameters,
      [`${family}.context_length`]: info.maxModelLength,
    },
    capabilities: ["completion", ...(info.tools ? ["tools"] : []), ...(info.reasoning ? ["thinking"] : [])],
  });
}

function detailsOf({ about: { family, parameters, format } }: ModelInfo) {
  const size = parameters >= 1e9 ? `${(parameters / 1e9).toFixed(1)}B` : `${(parameters / 1e6).toFixed(1)}M`;
  return {
    ...{ parent_model: "", format, family, families: [family] },
    ...{ parameter_size: size, quantization_level: "" },
  };
}
