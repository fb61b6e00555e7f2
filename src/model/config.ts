/**
 * Reading config.json, which is untrusted: every field is checked for its type and its range before anything
 * is computed from it. Both spellings of transformers 4 and 5 are read.
 *
 * @module
 */
import { isJsonObject, type JsonObject } from "../hub/json.ts";
import type { Attention } from "./model.ts";
import { checkScaling, stretched } from "./rope.ts";

/** What every decoder-only model here has. */
export interface Decoder extends Attention {
  readonly hidden: number;
  readonly intermediate: number;
  readonly layers: number;
  readonly vocabulary: number;
  readonly epsilon: number;
  /** The embedding table is the head too. */
  readonly tied: boolean;
  /** Tokens of the longest sequence that the model was made for. */
  readonly positions: number;
  /** By layer, how many tokens a query sees; absent if all layers see all. */
  readonly windows?: readonly (number | undefined)[];
}

/** What a model class of transformers assumes where config.json is silent. */
export interface Defaults {
  /** Per-head width; absent: `hidden_size / num_attention_heads`. */
  readonly headDim?: number;
  readonly theta: number;
  readonly positions: number;
  /** The part of a head that is rotated; absent: all of it, and no model may say otherwise. */
  readonly partial?: number;
  /** `hidden_act`; absent: silu and nothing else. */
  readonly activations?: readonly [usual: string, ...others: string[]];
  /** The name of epsilon, and its value; absent: `rms_norm_eps`, which must be there. */
  readonly epsilon?: readonly [name: string, value: number];
}

/** What is wrong with a field. */
export function fault(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(
    `Cannot read config.json: "${name}" is ${JSON.stringify(value)}, expected ${expected}`,
  );
}

/** A whole number from 1 to `most`. @throws {TypeError} If it is not, or is missing and has no default. */
export function size(json: JsonObject, name: string, otherwise?: number, most = 2 ** 24): number {
  const value = json[name] ?? otherwise;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw fault(name, value, `a whole number from 1 to ${most}`);
}

/** A finite number above 0. @throws {TypeError} If it is not, or is missing and has no default. */
export function positive(json: JsonObject, name: string, otherwise?: number): number {
  const value = json[name] ?? otherwise;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw fault(name, value, "a number above 0");
}

/** True or false. @throws {TypeError} If it is anything else. */
export function flag(json: JsonObject, name: string, otherwise: boolean): boolean {
  const value = json[name] ?? otherwise;
  if (typeof value === "boolean") return value;
  throw fault(name, value, "true or false");
}

/**
 * Refuses a field that asks for something that the family's forward pass does not do.
 *
 * @throws {TypeError} If the field is there and has none of the `allowed` values.
 */
export function only(json: JsonObject, name: string, ...allowed: readonly unknown[]): void {
  const value = json[name] ?? null;
  if (value === null || allowed.includes(value)) return;
  throw fault(name, value, allowed.map((v) => JSON.stringify(v)).join(" or "));
}

/** The fields that all decoders share. @throws {TypeError} If one is missing, out of range or not supported. */
export function decoder(json: JsonObject, defaults: Defaults): Decoder {
  only(json, "quantization_config"); // none is supported yet
  only(json, "hidden_act", ...defaults.activations ?? ["silu"]);
  const heads = size(json, "num_attention_heads", undefined, 4096);
  const kvHeads = size(json, "num_key_value_heads", heads, 4096);
  if (heads % kvHeads !== 0) throw fault("num_key_value_heads", kvHeads, `a divisor of ${heads} heads`);
  const hidden = size(json, "hidden_size", undefined, 2 ** 20);
  const headDim = size(json, "head_dim", defaults.headDim ?? hidden / heads, 4096);
  if (headDim % 2 !== 0) throw fault("head_dim", headDim, "an even number");
  const trained = size(json, "max_position_embeddings", defaults.positions, 2 ** 31);
  const { partial, ...rope } = ropeOf(json, trained, defaults);
  const rotary = Math.trunc(headDim * partial);
  if (rotary < 2 || rotary % 2 !== 0) {
    throw fault("partial_rotary_factor", partial, "one that gives an even number");
  }
  return {
    heads,
    kvHeads,
    headDim,
    rope,
    rotary,
    hidden,
    intermediate: size(json, "intermediate_size"),
    layers: size(json, "num_hidden_layers", undefined, 4096),
    vocabulary: size(json, "vocab_size"),
    epsilon: positive(json, defaults.epsilon?.[0] ?? "rms_norm_eps", defaults.epsilon?.[1]),
    tied: flag(json, "tie_word_embeddings", false),
    positions: stretched(trained, rope.scaling),
  };
}

/**
 * Rotary embedding: `rope_theta` and `rope_scaling` of transformers 4, or `rope_parameters` of 5.
 *
 * @throws {TypeError} If the kind is not supported or one of its fields is missing.
 */
function ropeOf(
  json: JsonObject,
  positions: number,
  defaults: Defaults,
): Attention["rope"] & { readonly partial: number } {
  const name = isJsonObject(json.rope_parameters) ? "rope_parameters" : "rope_scaling";
  const given = json[name] ?? {};
  if (!isJsonObject(given)) throw fault(name, given, "an object");
  const all = { ...json, ...given }; // 5 has moved what stood beside the object into it
  if (defaults.partial === undefined) only(all, "partial_rotary_factor", 1);
  const partial = positive(all, "partial_rotary_factor", defaults.partial ?? 1);
  if (partial > 1) throw fault("partial_rotary_factor", partial, "at most 1");
  const theta = positive(all, "rope_theta", defaults.theta);
  const kind = given.rope_type ?? given.type ?? "default"; // `type` is the spelling of early 4.x
  if (kind === "default") return { theta, partial };
  const original = json.original_max_position_embeddings ?? given.original_max_position_embeddings;
  const scaling = { ...given, rope_type: String(kind), original_max_position_embeddings: original };
  return { theta, partial, scaling: checkScaling(scaling, positions) };
}

/** Positions that a token sees in any layer, itself among them; nothing if a layer sees all. */
export function widestWindow({ windows }: Pick<Decoder, "windows">): number | undefined {
  const widest = Math.max(...windows?.map((w) => w ?? Infinity) ?? [Infinity]);
  return widest < Infinity ? widest : undefined;
}
