/**
 * Reading values of a GGUF file's metadata, each checked for its type.
 *
 * @module
 */
import { GgufError } from "./cursor.ts";
import type { GgufHeader } from "./header.ts";

/** What the readers below need. */
export type Metadata = GgufHeader["metadata"];

function fault(metadata: Metadata, key: string, expected: string): GgufError {
  const entry = metadata.get(key);
  if (!entry) return new GgufError(key, undefined, `is missing, expected ${expected}`);
  const { value } = entry;
  const shown = typeof value === "object" ? `a list of ${value.length}` : JSON.stringify(String(value));
  return new GgufError(key, entry.offset, `is ${shown}, expected ${expected}`);
}

/** A whole number from `least` to `most`. @throws {GgufError} If it is not, or is missing and has no default. */
export function whole(
  metadata: Metadata,
  key: string,
  { otherwise, least = 1, most = 2 ** 31 - 1 }: { otherwise?: number; least?: number; most?: number } = {},
): number {
  const value = metadata.get(key)?.value ?? otherwise;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw fault(metadata, key, `a whole number from ${least} to ${most}`);
}

/** A finite number above 0. @throws {GgufError} If it is not, or is missing and has no default. */
export function positive(metadata: Metadata, key: string, otherwise?: number): number {
  const value = metadata.get(key)?.value ?? otherwise;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw fault(metadata, key, "a number above 0");
}

/** A truth value. @throws {GgufError} If it is there and is none. */
export function flag(metadata: Metadata, key: string): boolean | undefined {
  const value = metadata.get(key)?.value;
  if (value === undefined || typeof value === "boolean") return value;
  throw fault(metadata, key, "true or false");
}

/** A text. @throws {GgufError} If it is none, or is missing and `needed`. */
export function text(metadata: Metadata, key: string, needed: true): string;
export function text(metadata: Metadata, key: string): string | undefined;
export function text(metadata: Metadata, key: string, needed = false): string | undefined {
  const value = metadata.get(key)?.value;
  if (typeof value === "string" || value === undefined && !needed) return value;
  throw fault(metadata, key, "a text");
}

/** A list of texts. @throws {GgufError} If it is none. */
export function texts(metadata: Metadata, key: string): string[] {
  return list(metadata, key, "texts", (item) => typeof item === "string");
}

/** A list of numbers. @throws {GgufError} If it is none. */
export function numbers(metadata: Metadata, key: string): number[] {
  return list(metadata, key, "numbers", (item) => typeof item === "number");
}

function list<T>(metadata: Metadata, key: string, kind: string, fits: (item: unknown) => boolean): T[] {
  const value = metadata.get(key)?.value;
  const items = typeof value === "object" ? value.read() : undefined;
  if (items?.every(fits)) return items as T[];
  throw fault(metadata, key, `a list of ${kind}`);
}

/**
 * Refuses a key that asks for what is not done here.
 *
 * @throws {GgufError} If the key is there and has none of the `allowed` values.
 */
export function only(
  metadata: Metadata,
  key: string,
  ...allowed: readonly (number | string | boolean)[]
): void {
  const value = metadata.get(key)?.value;
  if (value === undefined || allowed.includes(value as number)) return;
  throw fault(metadata, key, allowed.map((v) => JSON.stringify(v)).join(" or "));
}
