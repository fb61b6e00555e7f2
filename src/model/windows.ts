/**
 * Which layers of a family see a window of the last tokens, by config.json.
 *
 * @module
 */
import type { JsonObject } from "../hub/json.ts";
import { type Decoder, fault, flag, only, size } from "./config.ts";

/** Some layers see a window: by layer, as in {@linkcode Decoder.windows}. One that no sequence fills is none. */
export function windows(
  { layers, positions }: Decoder,
  window: number,
  has: (layer: number) => boolean = () => true,
): Pick<Decoder, "windows"> {
  const all = Array.from({ length: layers }, (_, i) => window < positions && has(i) ? window : undefined);
  return all.some((w) => w !== undefined) ? { windows: all } : {};
}

/**
 * As {@linkcode windows}, where `use_sliding_window` and `layer_types`, or `max_window_layers`, say so (Qwen2, Qwen3).
 *
 * @throws {TypeError} If a layer has a window although windows are switched off, or a kind that is not known.
 */
export function layerWindows(json: JsonObject, config: Decoder): Pick<Decoder, "windows"> {
  const types = json.layer_types ?? [];
  if (!Array.isArray(types)) throw fault("layer_types", types, "a list");
  const used = flag(json, "use_sliding_window", false); // if not, `sliding_window` may have any value
  const known = used ? ["full_attention", "sliding_attention"] : ["full_attention"];
  for (const kind of types as unknown[]) only({ layer_types: kind }, "layer_types", ...known);
  if (!used) return {};
  const first = json.max_window_layers === 0 ? 0 : size(json, "max_window_layers", 28);
  return windows(
    config,
    size(json, "sliding_window", 4096, 2 ** 31),
    (i) => types.length > 0 ? types[i] === "sliding_attention" : i >= first,
  );
}
