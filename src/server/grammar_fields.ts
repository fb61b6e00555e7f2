/**
 * The fields that say what an answer must spell: OpenAI's `response_format` and vLLM's `structured_outputs`.
 *
 * @module
 */
import { z } from "zod";
import type { GrammarSource, Prompt } from "../llm.ts";
import { ApiError } from "./errors.ts";

const text = z.string().min(1);

/** To be spread into a body's schema. */
export const GRAMMAR_FIELDS = {
  response_format: z.object({
    type: z.enum(["text", "json_object", "json_schema", "structural_tag"]),
    structures: z.unknown().optional(),
    triggers: z.unknown().optional(),
    json_schema: z.object({
      name: z.string().nullish(),
      description: z.string().nullish(),
      schema: z.unknown().optional(),
      /** An answer always keeps to the schema. */
      strict: z.boolean().nullish(),
    }).nullish(),
  }).nullish(),
  structured_outputs: z.object({
    json: z.unknown().optional(),
    json_object: z.boolean().nullish(),
    regex: text.nullish(),
    choice: z.array(text).min(1, "structured_outputs.choice must not be empty").nullish(),
    grammar: text.nullish(),
    disable_any_whitespace: z.boolean().nullish(),
    // Known to vLLM, and not honoured here: anything but a neutral value is refused.
    disable_additional_properties: z.literal(false).nullish(),
    whitespace_pattern: z.null().optional(),
    structural_tag: text.nullish(),
  }).nullish(),
};

const fields = z.object(GRAMMAR_FIELDS);

/** The grammar of a checked body. @throws {ApiError} 400 that names the field, if it asks for none or several. */
export function grammarOf(body: z.infer<typeof fields>): Pick<Prompt, "grammar"> {
  const { response_format: format, structured_outputs: structured } = body;
  const sources: { readonly source: GrammarSource; readonly field: string }[] = [];
  if (format?.type === "json_object") sources.push({ source: ANY_OBJECT, field: "response_format" });
  if (format?.type === "structural_tag") {
    sources.push({ source: tagsOf(format, "response_format"), field: "response_format" });
  }
  if (format?.type === "json_schema") {
    const schema = format.json_schema?.schema ?? undefined;
    const field = "response_format.json_schema";
    if (schema === undefined) throw new ApiError(`${field}.schema must be provided`, { param: field });
    sources.push({ source: { kind: "json", schema }, field });
  }
  if (structured) {
    const { json, json_object, regex, choice, grammar, structural_tag, disable_any_whitespace } = structured;
    const compact = disable_any_whitespace ? { compact: true } : {};
    const found: readonly (readonly [name: string, source: GrammarSource | null | undefined | false])[] = [
      [
        "json",
        json !== undefined && json !== null && { kind: "json", schema: parsed(json, "json"), ...compact },
      ],
      ["json_object", json_object && { ...ANY_OBJECT, ...compact }],
      ["regex", typeof regex === "string" && { kind: "regex", pattern: regex }],
      ["choice", choice && { kind: "choice", texts: choice }],
      [
        "structural_tag",
        typeof structural_tag === "string" &&
        tagsOf(parsed(structural_tag, "structural_tag"), "structured_outputs.structural_tag"),
      ],
      ["grammar", typeof grammar === "string" && { kind: "grammar", source: grammar }],
    ];
    const given = found.flatMap(([name, source]) =>
      source ? [{ source, field: `structured_outputs.${name}` }] : []
    );
    if (given.length !== 1) {
      throw new ApiError(
        "structured_outputs must have exactly one of json, json_object, regex, choice, grammar and " +
          `structural_tag, got ${given.length}.`,
        { param: "structured_outputs" },
      );
    }
    sources.push(...given);
  }
  if (sources.length > 1) {
    throw new ApiError("response_format and structured_outputs cannot be used together", {
      param: "structured_outputs",
    });
  }
  return sources[0] ? { grammar: sources[0] } : {};
}

const ANY_OBJECT: GrammarSource = { kind: "json", schema: { type: "object" } };

const tags = z.object({
  structures: z.array(z.object({ begin: text, schema: z.unknown(), end: z.string() })).min(1).max(128),
  triggers: z.array(text).min(1).max(16),
});

/** Structures in free text. @throws {ApiError} 400 if they are none. */
function tagsOf(given: unknown, field: string): GrammarSource {
  const { data, error } = tags.safeParse(given);
  if (data) return { kind: "tags", ...data };
  const { path, message } = error.issues[0]!;
  throw new ApiError(`${field} must have triggers, and structures with begin, schema and end: ${message}`, {
    param: [field, ...path].join("."),
  });
}

/** A schema may come as text. @throws {ApiError} 400 if it is no JSON. */
function parsed(json: unknown, name: string): unknown {
  if (typeof json !== "string") return json;
  try {
    return JSON.parse(json);
  } catch {
    const param = `structured_outputs.${name}`;
    throw new ApiError(`${param} is not valid JSON`, { param });
  }
}
