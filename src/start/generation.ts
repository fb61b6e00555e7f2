/**
 * What the model's files, and the user, say of how answers are drawn where a request does not: generation_config.json
 * and the flags over it, with vLLM's names and rules.
 *
 * @module
 */
import { join } from "node:path";
import type { JsonObject } from "../hub/json.ts";
import { readJsonObject } from "../hub/json.ts";
import type { ModelFolder } from "../hub/resolve.ts";
import type { Sampling } from "../engine/messages.ts";
import { type ModelOptions, StartError } from "../options.ts";

/** Values for what requests leave unset, and the most tokens of any answer. */
export interface Generation {
  readonly defaults: Partial<Sampling>;
  readonly maxTokens?: number;
}

/** Fields of generation_config.json that count, and which values they can have. */
const FIELDS: Readonly<Record<string, (value: number) => boolean>> = {
  temperature: (v) => v >= 0 && v <= 2,
  top_k: (v) => Number.isInteger(v) && v >= -1,
  top_p: (v) => v > 0 && v <= 1,
  min_p: (v) => v >= 0 && v <= 1,
  repetition_penalty: (v) => v > 0,
  max_new_tokens: (v) => Number.isInteger(v) && v >= 1,
};
const FILE = "generation_config.json";
const MOST_BYTES = 2 ** 20;

/**
 * Of a model under the user's options. Fields of the model's own file that make no sense are as if they were not
 * there; those of the user are refused.
 *
 * @throws {StartError} If `--generation-config` names no such file, or an override is no value of its field.
 */
export async function generationOf(
  { generationConfig }: Pick<ModelFolder, "generationConfig">,
  options: Pick<ModelOptions, "generationConfig" | "overrideGeneration" | "seed">,
): Promise<Generation> {
  const { generationConfig: source = "auto", overrideGeneration: over = {}, seed } = options;
  const base = source === "auto" ? generationConfig : source === "vllm" ? {} : await readFolder(source);
  for (const [name, value] of Object.entries(over)) {
    if (typeof value === "number" && Object.hasOwn(FIELDS, name) && FIELDS[name]!(value)) continue;
    const known = Object.keys(FIELDS).join(", ");
    throw new StartError(
      "usage",
      Object.hasOwn(FIELDS, name)
        ? `--override-generation-config has "${name}": ${JSON.stringify(value)}, which is out of its range`
        : `--override-generation-config has "${name}", expected some of ${known}`,
    );
  }
  // Greedy is the absence of sampling, unless the user asks for a temperature.
  const greedy = base.do_sample === false ? { temperature: 0 } : {};
  const all: JsonObject = { ...base, ...greedy, ...over };
  const found = (name: string) => {
    const value = all[name];
    return typeof value === "number" && FIELDS[name]!(value) ? value : undefined;
  };
  const topK = found("top_k"), maxTokens = found("max_new_tokens");
  const defaults = {
    temperature: found("temperature"),
    topK: topK && Math.max(0, topK),
    topP: found("top_p"),
    minP: found("min_p"),
    repetitionPenalty: found("repetition_penalty"),
    seed,
  };
  return {
    defaults: Object.fromEntries(Object.entries(defaults).filter(([, value]) => value !== undefined)),
    ...(maxTokens !== undefined && { maxTokens }),
  };
}

async function readFolder(path: string): Promise<JsonObject> {
  const file = path.endsWith(".json") ? path : join(path, FILE);
  try {
    return await readJsonObject(file, MOST_BYTES);
  } catch (cause) {
    const problem = `--generation-config ${path} cannot be read: ${(cause as Error).message}`;
    throw new StartError("usage", problem, { cause });
  }
}
